import { describe, expect, it } from 'vitest';
import { caseTypes, suggestionsAt } from '../../../src/cases/all.ts';
import { type Question, questions } from '../../../src/cases/question.ts';
import type { Rule } from '../../../src/letter/finding.ts';
import { patterns } from '../../../src/letter/review/patterns.ts';
import { findingsOf, modelAnswers, saying, smallCase } from '../../support/draft-fixtures.ts';

interface Sample {
  readonly rule: Rule;
  readonly at?: Question;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const samples: readonly Sample[] = [
  {
    rule: 'placeholder-left',
    hits: ['Shipped on {date}.', 'We paid [insert amount].', 'Batch XXX was checked.', 'Order ____ was late.', 'The carrier is TBD.', '某某公司负责', '×月×日, XX月', '數量待填'],
    misses: ['Size XXXL and XL were affected.', 'The SKU is LH_LAMP_02.', 'We updated the file [Exhibit 2].'],
  },
  {
    rule: 'cjk-in-letter',
    hits: ['我们的仓库在东莞。', '我們的倉庫在東莞。', 'Our warehouse，in Dongguan.'],
    misses: ['Our warehouse “Nord” is in Köln – Ehrenfeld…'],
  },
  {
    rule: 'blame',
    hits: [
      "This was Amazon's mistake.",
      'The Amazon system showed a wrong date.',
      'Buyers did not read the page.',
      'It is not our fault.',
      'A competitor attacks us with fake reviews.',
      "It was the carrier's fault.",
      '亚马逊系统错误导致迟发', '亞馬遜系統錯誤導致遲發', '买家恶意投诉', '買家惡意投訴', '不是我们的责任', '不是我們的責任', '这是物流公司的错', '這是物流公司的錯',
    ],
    misses: [
      'We connected our ERP to the Amazon system.',
      'Buyers asked where their parcels were.',
      'The carrier missed 3 collections and we had no second carrier.',
      '物流的责任人是仓库主管', '物流的責任人是倉庫主管', '买家没有收到追踪号', '買家沒有收到追蹤號',
    ],
  },
  {
    rule: 'denial',
    hits: [
      'We have never violated any policy.',
      'We did not sell counterfeit goods.',
      'There is no problem with our shipping.',
      'The suspension is unfair.',
      '我们从未违规', '我們從未違規', '这是误封', '這是誤封', '产品没有任何问题', '產品沒有任何問題',
    ],
    misses: [
      'We did not do any check of the labels before May 2026.',
      'Our lead confirms that there is no problem with the label before dispatch.',
      '检查没有问题后发货', '檢查沒有問題後發貨',
    ],
  },
  {
    rule: 'threat',
    hits: ['Our lawyer is informed.', 'We will sue.', 'We consider legal action.', 'We will go to the media.', 'We mailed jeff@amazon.com.', '我们会起诉', '我們會起訴', '向媒体曝光', '向媒體曝光'],
    misses: [
      'An employee contacted buyers through social media.',
      'Books went by Media Mail.',
      'Sue Chen is our deputy.',
      '买家通过社交媒体联系我们', '買家透過社交媒體聯絡我們', '从收到投诉到处理用了3天', '從收到投訴到處理用了3天',
    ],
  },
  {
    rule: 'begging',
    hits: ['We beg you to help.', 'This is my only income.', 'Please give us a second chance.', '求求你们', '再给我们一次机会', '再給我們一次機會', '恳求您', '懇求您'],
    misses: ['Our files feed our ERP every hour.', 'We begin packing at 08:00.', '再给客户发一次追踪号', '再給客戶發一次追蹤號'],
  },
  {
    rule: 'flattery',
    hits: ['Thank you so much for reading.', 'Your esteemed company.', '尊贵的亚马逊团队', '尊貴的亞馬遜團隊'],
    misses: ['Thank you.', '感谢审核', '感謝審核'],
  },
  {
    rule: 'future-action',
    at: 'fixed',
    hits: [
      'We will ship all orders by May 8, 2026.',
      "We'll change the carrier on May 20, 2026.",
      'Our warehouse team will count the stock on May 20, 2026.',
      'Once reinstated, we ship on May 20, 2026.',
      '我们将会在5月10日更换物流', '我們將會在5月10日更換物流', '我们准备换物流，5月10日', '我們準備換物流，5月10日', '5月20日恢复后再处理', '5月20日恢復後再處理',
    ],
    misses: [
      'On May 8, 2026 we took the items off sale and they will not return.',
      'By May 10, 2026 all orders were shipped.',
      '5月10日已把备货准备时间改为2天', '5月10日已把備貨準備時間改為2天',
    ],
  },
  {
    rule: 'weak-promise',
    hits: ['We promise to be careful.', 'This will not happen again.', 'All items are 100% genuine.', '保证绝不再犯', '保證絕不再犯', '我们承诺改正', '我們承諾改正'],
    misses: ['100% of the 240 parcels were scanned.', 'On-time delivery was 100% (94 of 94).', '承诺送达日期显示错误', '承諾送達日期顯示錯誤'],
  },
  {
    rule: 'speculation',
    at: 'why',
    hits: ['Maybe the clerk was ill.', 'We think the printer broke.', '可能是打印机坏了', '也许是文员请假', '也許是文員請假', '我们认为是系统慢', '我們認為是系統慢'],
    misses: ['The computer could be used for any website.', '当天不可能发出', '當天不可能發出', '尽可能当天发出', '盡可能當天發出'],
  },
  {
    rule: 'template-smell',
    hits: ['We take this matter very seriously.', 'A new employee made it.', 'Rest assured, it is done.', '我们深刻认识到错误', '我們深刻認識到錯誤', '公司高度重视', '公司高度重視', '万能模板', '萬能範本'],
    misses: ['An employee hired in April 2026 typed the numbers.', '万能充电器缺货', '萬能充電器缺貨'],
  },
  {
    rule: 'company-story',
    hits: ['Our company was founded in 2015.', 'We have sold on Amazon for over 8 years.', 'We are a leading manufacturer.', '公司成立于2015年', '公司成立於2015年', '多年来我们守法', '多年來我們守法'],
    misses: ['We keep invoices in one archive for 2 years.', 'A rule was established in May 2026.', '多年度合同', '多年度合約'],
  },
  {
    rule: 'other-platform',
    hits: ['We also sell on eBay.', 'The stock was bought on 1688.com.', 'Buyers wrote by WeChat.', '在淘宝销售', '在淘寶銷售', '独立站订单', '獨立站訂單'],
    misses: ['We shipped 1688 units.', 'The wish list was full.', '独立仓库', '獨立倉庫'],
  },
  {
    rule: 'contact-info',
    hits: ['Write to chen.wei@example.com.', 'Call +86 755 1234 5678.', 'Call 13812345678.', 'ID 440301199003071234 is attached.', '手机号13800138000', '手機號13800138000', '身份证号：440301199003071234', '身分證字號：440301199003071234'],
    misses: [
      'Orders 112-4456781-9920143 and 113-7781204-3345567 were refunded.',
      'Shipped from 2026-05-01 to 2026-05-05.',
      'Tracking 9400100000000000000000 was scanned.',
      'Invoice number 13812345678 covers 600 units.',
      '两个账户共用手机号', '兩個帳戶共用手機號',
    ],
  },
  {
    rule: 'external-link',
    hits: ['See https://drive.example/file.'],
    misses: ['See https://sellercentral.amazon.com/performance.'],
  },
  {
    rule: 'support-case',
    hits: ['See case ID 12345678.', 'As discussed with support, we wait.', '客服工单已提交', '客服工單已提交', '我们联系过客服', '我們聯繫過客服', '我們聯絡過客服'],
    misses: ['The complaint ID is 10482213357.', 'In this case the label was missing.', '客服主管每天检查', '客服主管每天檢查'],
  },
  {
    rule: 'question-mark',
    hits: ['Why were we closed?', '为什么？', '為什麼？'],
    misses: ['See https://sellercentral.amazon.com/orders?id=1 for it.', '原因已查明', '原因已查明確'],
  },
  {
    rule: 'money',
    hits: ['Please release our funds.', 'We are losing money.', '资金被冻结', '資金被凍結', '请放款'],
    misses: ['We refunded 23 buyers in full.', '资金充足', '資金充足'],
  },
];

describe.each(samples)('$rule', ({ rule, at = 'what', hits, misses }) => {
  it.each(hits)('remarks: %s', (text) => {
    const item = `o${(modelAnswers[at]?.own?.length ?? 0) + 1}`;
    expect(findingsOf(rule, saying(at, text))).toMatchObject([{ rule, question: at, item }]);
  });

  it.each(misses)('lets pass: %s', (text) => {
    expect(findingsOf(rule, saying(at, text))).toEqual([]);
  });
});

describe('where word rules look', () => {
  it('reads each item once, however often it repeats the words', () => {
    const [first, ...more] = findingsOf('begging', saying('what', 'We beg you. We beg you. Mercy.'));
    expect(more).toEqual([]);
    expect(first?.values).toEqual({ match: 'beg' });
  });

  it('does not review courtesy and headings that are not the seller’s', () => {
    // The fixture's greeting ends in an exclamation mark.
    expect(findingsOf('shouting', {})).toEqual([]);
  });

  it('takes a denial for what a dispute is for', () => {
    const denial = saying('what', 'We have never violated any policy.');
    expect(findingsOf('denial', denial, { caseType: { ...smallCase, routes: ['dispute'] } })).toEqual([]);
  });

  it('asks for past actions only among corrective actions', () => {
    expect(findingsOf('future-action', saying('prevented', 'Every day we will check 20 orders.'))).toEqual([]);
  });

  it('takes guesses for such only among causes', () => {
    expect(findingsOf('speculation', saying('what', 'Perhaps 23 orders were late.'))).toEqual([]);
  });

  it('leaves names as they are, except for blanks and Chinese', () => {
    expect(findingsOf('template-smell', { store: { own: ['Robust Tools'] } })).toEqual([]);
    expect(findingsOf('vague', { store: { own: ['Better Living'] } })).toEqual([]);
    expect(findingsOf('cjk-in-letter', { store: { own: ['山水 Home'] } })).toMatchObject([{ question: 'store', item: 'o1' }]);
    expect(findingsOf('placeholder-left', { signer: { own: ['[your name]'] } })).toMatchObject([{ question: 'signer' }]);
  });

  it('lets a platform and an address pass that the notice names itself', () => {
    const text = 'The rights owner ip@norvane.example saw our shop on eBay.';
    const notice = 'Rights owner: ip@norvane.example. Seen on eBay.';
    expect(findingsOf('contact-info', saying('what', text))).toHaveLength(1);
    expect(findingsOf('contact-info', saying('what', text), { notice })).toEqual([]);
    expect(findingsOf('other-platform', saying('what', text), { notice })).toEqual([]);
  });

  it('names the blank that is open in a ticked sentence', () => {
    const open = { fixed: { ticks: { A1: { n: '7' } } } };
    expect(findingsOf('placeholder-left', open)).toMatchObject([
      { severity: 'error', question: 'fixed', item: 'A1', values: { match: '{date}' } },
    ]);
    const filled = { fixed: { ticks: { A1: { n: '7', date: 'May 8, 2026' } } } };
    expect(findingsOf('placeholder-left', filled)).toEqual([]);
  });

  it('reads the values in a ticked sentence like any words of the seller', () => {
    const ticks = { A1: { n: '7', date: 'some day, we promise' } };
    expect(findingsOf('weak-promise', { fixed: { ticks } })).toMatchObject([{ item: 'A1' }]);
  });

  it('quotes long matches in part', () => {
    const [finding] = findingsOf('external-link', saying('what', `See https://example.com/${'a'.repeat(150)}.`));
    expect(`${finding?.values['match']}`).toHaveLength(60);
  });
});

describe('the word rules themselves', () => {
  const sources = patterns.flatMap(({ rule, re, zh }) => [re, ...(zh ? [zh] : [])].map((one) => [rule, one.source] as const));

  it.each(sources)('%s has only bounded quantifiers, so that matching is linear', (_, source) => {
    const bare = source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x');
    expect(bare).not.toMatch(/[*+]|\{\d+,\}/u);
  });

  it.each(caseTypes.map((caseType) => [caseType.id, caseType] as const))('find nothing in the catalogue of %s', (_, caseType) => {
    const sentences = questions.flatMap((question) =>
      suggestionsAt(caseType, question).map(({ sentence }) => ({ question, text: sentence.en.replace(/\{[^}]*\}/gu, 'seven') })),
    );
    const hits = sentences.flatMap(({ question, text }) =>
      patterns
        .filter(({ where }) => where === 'letter' || where === 'any' || where === question)
        .filter(({ re }) => text.search(re) >= 0)
        .map(({ rule }) => `${rule}: ${text}`),
    );
    expect(hits).toEqual([]);
  });
});
