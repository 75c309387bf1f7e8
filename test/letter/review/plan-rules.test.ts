import { describe, expect, it } from 'vitest';
import type { CaseType } from '../../../src/cases/case-type.ts';
import type { Rule } from '../../../src/letter/finding.ts';
import { type Answers, findingsOf, modelAnswers, reviewOf, saying, smallCase } from '../../support/draft-fixtures.ts';

const dispute: CaseType = { ...smallCase, routes: ['dispute'] };
const documents: CaseType = { ...smallCase, routes: ['documents'] };

const own = (...texts: readonly string[]) => ({ own: texts });

/** Whether a rule remarks words that are all there is at `fixed`, `why` or `prevented`. */
const remarks = (rule: Rule, answers: Answers): boolean => findingsOf(rule, answers).length > 0;

describe('part-missing', () => {
  it.each(['why', 'fixed', 'prevented'] as const)('is an error when a plan has nothing at %s', (part) => {
    expect(findingsOf('part-missing', { [part]: {} })).toMatchObject([
      { severity: 'error', question: part, values: { part: { question: part } } },
    ]);
  });

  it('asks a dispute for its facts and for nothing else, and says nothing of a whole plan', () => {
    expect(findingsOf('part-missing', {}, { caseType: dispute })).toMatchObject([{ severity: 'error', question: 'grounds' }]);
    expect(findingsOf('part-missing', { grounds: own('All parcels were scanned in time.') }, { caseType: dispute })).toEqual([]);
    expect(findingsOf('part-missing', { why: {}, fixed: {} }, { caseType: documents })).toEqual([]);
    expect(findingsOf('part-missing', {})).toEqual([]);
  });

  it('counts words that are no longer used as none', () => {
    expect(remarks('part-missing', { why: { own: [{ text: 'The closure was not entered.', used: false }] } })).toBe(true);
  });
});

describe('cause-unanswered', () => {
  it('names a ticked cause without its own fix or measure, by number', () => {
    const answers: Answers = {
      why: { ticks: { C1: { days: '2', n: '7' }, C2: { period: 'May 2026', n: '3', total: '40' } } },
      fixed: { ticks: { A1: { date: 'May 8, 2026', n: '7' } } },
      prevented: { ticks: { M1: { tool: 'ERP' }, M2: { role: 'lead' } } },
    };
    expect(findingsOf('cause-unanswered', answers)).toMatchObject([
      { severity: 'error', question: 'fixed', values: { cause: { item: 'C2', question: 'why' }, part: { question: 'fixed' } } },
    ]);
  });

  it('is content with own words linked to the cause, or to all', () => {
    expect(findingsOf('cause-unanswered', {})).toEqual([]);
    const linked = { prevented: { own: [{ text: 'Every day the lead checks all orders.', answers: 'none' }] } };
    expect(findingsOf('cause-unanswered', linked)).toHaveLength(3);
    expect(findingsOf('cause-unanswered', { prevented: { own: [{ text: 'Every day the lead checks all.', answers: 'all' }] } })).toEqual([]);
  });

  it('leaves an empty part to one remark', () => {
    expect(findingsOf('cause-unanswered', { prevented: {} })).toEqual([]);
  });
});

describe('route-mix', () => {
  it.each([
    'Our account was suspended by mistake.',
    'The deactivation is an error.',
    'Our listing was wrongly removed.',
    '我们的账户被误封', '我們的帳戶被誤封', '账户被错误停用', '帳戶被錯誤停用',
  ])('sees a claim of error beside a cause: %s', (text) => {
    expect(findingsOf('route-mix', saying('what', text))).toMatchObject([{ severity: 'error', question: 'what', item: 'o2' }]);
  });

  it.each([
    'We removed the seal by mistake on 3 units.',
    'We incorrectly flagged 3 SKUs as new.',
    'The wrong label was removed by mistake by our clerk.',
    '错误的标签已移除', '錯誤的標籤已移除',
  ])('lets a mistake of one’s own pass: %s', (text) => {
    expect(remarks('route-mix', saying('what', text))).toBe(false);
  });

  it('lets a dispute say so, unless it also admits', () => {
    const claim = { ...saying('what', 'The removal was a mistake.'), grounds: own('The new box looks different from the page.') };
    expect(findingsOf('route-mix', claim, { caseType: dispute })).toEqual([]);
    const admitted = { ...claim, grounds: own('We did not check the box against the page.') };
    expect(findingsOf('route-mix', admitted, { caseType: dispute })).toHaveLength(1);
  });
});

describe('past-measure', () => {
  it.each(['We have trained our staff.', 'Better training for the team', 'We will check the orders more.', '已培训员工', '已培訓員工'])(
    'sees no standing rule: %s',
    (text) => {
      expect(findingsOf('past-measure', { prevented: own(text) })).toMatchObject([{ severity: 'warning', item: 'o1' }]);
    },
  );

  it.each([
    'The supervisor checks all orders at 16:00.',
    'Every Monday stock counting.',
    'Labels are scanned by a second person.',
    '主管每天检查一次', '主管每週檢查一次', '系统现在自动确认',
  ])('lets a standing rule pass: %s', (text) => {
    expect(remarks('past-measure', { prevented: own(text) })).toBe(false);
  });

  it('leaves ticked measures alone, and other parts', () => {
    expect(remarks('past-measure', { prevented: { ticks: { M3: {}, M5: {} } } })).toBe(false);
    expect(remarks('past-measure', { fixed: own('On May 8, 2026 we trained our staff.') })).toBe(false);
  });
});

describe('no-owner', () => {
  it.each(['Stock is counted every week.', '每周盘点库存', '每週盤點庫存'])('asks who: %s', (text) => {
    expect(findingsOf('no-owner', { prevented: own(text) })).toMatchObject([{ severity: 'hint', item: 'o1' }]);
  });

  it.each([
    'The warehouse supervisor counts stock every week.',
    'ShipBob confirms each order.',
    'Each order is confirmed by software.',
    '仓库主管每周盘点', '倉庫主管每週盤點', '系统每周导出', '系統每週匯出',
  ])('knows a role or a tool: %s', (text) => {
    expect(remarks('no-owner', { prevented: own(text) })).toBe(false);
  });

  it('does not take the lead time for a person', () => {
    expect(remarks('no-owner', { prevented: own('The lead time is checked every week.') })).toBe(true);
  });
});

describe('symptom-cause', () => {
  it.each(['Orders were late.', 'The carrier was slow.', 'We were on holiday.', 'Customers complained about defective items.', 'Our Late Shipment Rate was too high.', '迟发了', '因此被投诉了', '遲發了', '指標太高'])(
    'asks why once more: %s',
    (text) => {
      expect(findingsOf('symptom-cause', { why: own(text) })).toMatchObject([{ severity: 'warning', question: 'why', item: 'o1' }]);
    },
  );

  it.each([
    'Tracking numbers were typed in by hand.',
    'Orders were late because nobody entered the closure.',
    '因为没有设置假期模式，订单迟发了', '因為沒有設定假期模式，訂單遲發了', '五一仓库放假五天，打包员全部不在岗，订单积压后迟发了',
  ])('lets a cause pass: %s', (text) => {
    expect(remarks('symptom-cause', { why: own(text) })).toBe(false);
  });
});

describe('thin-answer', () => {
  it.each([
    ['who', 'Our team'],
    ['what', 'n/a'],
    ['when', 'Recently'],
    ['where', 'None.'],
    ['why', 'Holiday'],
    ['fixed', "don't know"],
    ['prevented', 'Better training'],
    ['what', '不知道'],
    ['who', '无'], ['who', '無'],
    ['why', '没有'], ['why', '沒有'],
    ['why', '春节放假'],
  ] as const)('at %s: %s', (question, text) => {
    expect(findingsOf('thin-answer', { [question]: own(text) })).toMatchObject([
      { severity: 'hint', question, item: 'o1', values: { hint: { question } } },
    ]);
  });

  it.each([
    ['when', 'May 1-5, 2026'],
    ['who', 'One clerk typed numbers'],
    ['why', '春节放假未设休假模式'],
    ['result', 'None late'],
    ['store', 'Luma'],
  ] as const)('lets pass at %s: %s', (question, text) => {
    expect(remarks('thin-answer', { [question]: own(text) })).toBe(false);
  });

  it.each(['who', 'what', 'when', 'where'] as const)('is a hint when nothing is answered at %s', (question) => {
    const found = findingsOf('thin-answer', { [question]: {} });
    expect(found).toMatchObject([{ severity: 'hint', question, values: { hint: { question } } }]);
  });

  it('lets a short addition pass where the question is answered, but not an empty phrase', () => {
    expect(remarks('thin-answer', { where: own('Our own warehouse in Dongguan, China.', 'FBM only') })).toBe(false);
    expect(remarks('thin-answer', { where: own('Our own warehouse in Dongguan, China.', 'unknown') })).toBe(true);
  });
});

const rulesOf = (answers: Answers): readonly Rule[] => reviewOf(answers).map(({ rule }) => rule);

describe('no-evidence', () => {
  const silent: Answers = {
    ...modelAnswers,
    what: own('23 of 371 orders, 6.20%, were late.'),
    fixed: { own: [{ text: 'We shipped 23 orders on May 8, 2026 and report the result daily.', answers: 'all' }] },
    evidence: {},
  };

  it('is remarked when nothing is attached or named', () => {
    expect(reviewOf(silent).find(({ rule }) => rule === 'no-evidence')).toMatchObject({ severity: 'warning', question: 'evidence' });
  });

  it('is not when an exhibit is given, or a proof is named', () => {
    expect(rulesOf({ ...silent, evidence: { ticks: { E1: {} } } })).not.toContain('no-evidence');
    expect(rulesOf({ ...silent, evidence: own('Order list') })).not.toContain('no-evidence');
    expect(rulesOf({ ...silent, result: own('94 orders were on time, see the screenshot.') })).not.toContain('no-evidence');
    expect(rulesOf({ ...silent, result: own('详见附件') })).not.toContain('no-evidence');
  });

  it('holds up a dispute and a cover letter, which are nothing without their documents', () => {
    for (const caseType of [dispute, documents]) {
      const named = { what: own('The scans are attached.'), evidence: {} };
      expect(findingsOf('no-evidence', named, { caseType })).toMatchObject([{ severity: 'error' }]);
      expect(findingsOf('no-evidence', { evidence: own('Order list') }, { caseType })).toEqual([]);
    }
  });
});

describe('evidence-not-attached', () => {
  it('names the exhibits that are not in the list of four', () => {
    expect(findingsOf('evidence-not-attached', saying('what', 'See Exhibit 5 and exhibits 2 and 6.'))).toMatchObject([
      { severity: 'hint', question: 'what', values: { n: '5' } },
      { values: { n: '6' } },
    ]);
    expect(remarks('evidence-not-attached', saying('what', '見附件7'))).toBe(true);
  });

  it('is content with those that are', () => {
    expect(remarks('evidence-not-attached', saying('what', 'See Exhibits 3 and 4, 附件1.'))).toBe(false);
  });
});

describe('off-topic', () => {
  it('tells another case in the seller’s words', () => {
    expect(findingsOf('off-topic', saying('what', 'We also removed manipulated reviews.'))).toMatchObject([
      { severity: 'warning', question: 'what', values: { other: { caseId: 'review-manipulation' }, case: { caseId: 'late-shipment' } } },
    ]);
    expect(remarks('off-topic', saying('why', '员工刷单'))).toBe(true);
    expect(remarks('off-topic', saying('why', '員工刷單'))).toBe(true);
  });

  it('is on topic when the notice, or the case itself, speaks of it', () => {
    const said = saying('what', 'We also removed manipulated reviews.');
    expect(findingsOf('off-topic', said, { notice: 'You manipulated reviews.' })).toEqual([]);
    const caseType = { ...smallCase, facts: { en: 'manipulated reviews', 'zh-CN': '', 'zh-TW': '' } };
    expect(findingsOf('off-topic', said, { caseType })).toEqual([]);
    expect(findingsOf('off-topic', said, { caseType: { ...smallCase, id: 'other' } })).toEqual([]);
  });

  it('needs a strong cue, where the trouble is told', () => {
    expect(remarks('off-topic', saying('what', 'The best before date was covered.'))).toBe(false);
    expect(remarks('off-topic', saying('prevented', 'Expired labels are removed every day by the lead.'))).toBe(false);
    expect(remarks('off-topic', saying('fixed', 'We removed expired units on May 8, 2026.'))).toBe(true);
  });
});

describe('self-incrimination', () => {
  it.each(['Two units were fake.', 'We used a VPN.', 'We sold replicas.', '我们卖的是高仿', '這是假貨', '使用防关联软件', '使用防關聯軟體', '用超級瀏覽器登入'])(
    'sees more than the notice says: %s',
    (text) => {
      expect(findingsOf('self-incrimination', saying('why', text), { notice: 'Your orders were late.' })).toMatchObject([
        { severity: 'warning', question: 'why', item: 'o4' },
      ]);
    },
  );

  it('lets pass what the notice alleges, in either language, and what is a material', () => {
    const fake = saying('why', 'Two units were counterfeit.');
    expect(findingsOf('self-incrimination', fake, { notice: 'We received reports of counterfeit items.' })).toEqual([]);
    expect(findingsOf('self-incrimination', fake, { notice: '您的商品涉嫌假冒' })).toEqual([]);
    expect(remarks('self-incrimination', saying('why', 'The forged steel blade was blunt.'))).toBe(false);
  });

  it('takes the case for the notice where there is none', () => {
    const fake = saying('why', 'Two units were counterfeit.');
    const caseType = { ...smallCase, cues: [{ weight: 3, pattern: /counterfeit/giu }] };
    expect(findingsOf('self-incrimination', fake)).toHaveLength(1);
    expect(findingsOf('self-incrimination', fake, { caseType })).toEqual([]);
  });
});
