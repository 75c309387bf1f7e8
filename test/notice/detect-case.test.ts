import { describe, expect, it } from 'vitest';
import { caseTypeOf, caseTypes, suggestionOf, suggestionsAt } from '../../src/cases/all.ts';
import type { CaseType } from '../../src/cases/case-type.ts';
import { bestThree, casesIn, detectCases, isClear } from '../../src/notice/detect-case.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { other } from '../../src/cases/account/other.ts';
import { samples } from './samples.ts';

const notice = `Subject: Your Amazon.com seller account has been temporarily deactivated
May 9, 2026

Dear Luma Harbor Home,

Your Amazon seller account has been temporarily deactivated. Your listings have been removed. Please ship any open orders.

Why is this happening?
6.20% of your seller-fulfilled orders were confirmed to have been shipped late. Late shipment rate should not exceed 4% and is calculated over 10 and 30 day windows. Example order: 114-3820117-5561842

How do I reactivate my account?
Please send a plan of action that explains:
-- The root cause(s) of the late shipments
-- The actions you have taken to resolve the issue`;

const idsOf = (text: string): readonly string[] => detectCases(text, caseTypes).map(({ caseType }) => caseType.id);
const scoreOf = (text: string, id: string): number | undefined =>
  detectCases(text, caseTypes).find(({ caseType }) => caseType.id === id)?.score;

describe('the case of a notice', () => {
  it('is late shipment when the notice says so, and clearly', () => {
    const ranking = detectCases(notice, caseTypes);
    expect(ranking.filter(({ score }) => score > 0).map(({ caseType, score }) => [caseType.id, score])).toEqual([['late-shipment', 5], ['other', 1]]);
    expect(isClear(ranking)).toBe(true);
  });

  it.each([
    ['简体', '您的迟发率过高，目标为低于4%。请提交行动计划，并及时确认发货。'],
    ['繁體', '您的延遲出貨率過高，目標為低於4%。請提交行動計畫，並準時確認出貨。'],
    ['繁體, as converted', '您的遲發率過高。請確認發貨。'],
  ])('is read in %s', (_script, text) => {
    expect(idsOf(text)[0]).toBe('late-shipment');
    expect(isClear(detectCases(text, caseTypes))).toBe(true);
  });

  it.each([
    'Your account was deactivated under Section 3 for a violation of our code of conduct.',
    '您的销售权限已被停用，请提供行动计划。',
    '您的銷售權限已被停用，請提供行動計畫。',
  ])('is other, and not clear, in %j', (text) => {
    expect(idsOf(text)[0]).toBe('other');
    expect(isClear(detectCases(text, caseTypes))).toBe(false);
  });

  it('is open when nothing in the text speaks for a case', () => {
    const ranking = detectCases('Hello, good morning.', caseTypes);
    expect(ranking.every(({ score }) => score === 0)).toBe(true);
    expect(isClear(ranking)).toBe(false);
    expect(isClear([])).toBe(false);
  });

  it.each([
    ['entities', 'Late&nbsp;shipment&#32;rate &#x28;6&#37;&#41;'],
    ['tags', '<p>Late <b>shipment</b><br/>rate</p>'],
    ['quote marks', '> > Late shipment\n> > rate'],
    ['line breaks', 'Late\r\n  shipment\n\trate'],
    ['invisible signs', 'Late ship\u00ADment\u200B rate\uFEFF'],
  ])('does not depend on %s', (_what, text) => {
    expect(scoreOf(text, 'late-shipment')).toBe(5);
  });

  it('keeps addresses in angle brackets and text that only looks like a tag', () => {
    const byAddress = { ...other, id: 'address', cues: [{ weight: 3, pattern: /notice@amazon\.example/iu }] };
    expect(detectCases('From: Amazon <notice@amazon.example>', [byAddress])[0]?.score).toBe(3);
    expect(scoreOf('rate < 4% of late shipments > 3%', 'late-shipment')).toBe(2);
  });

  it('does not break on an entity that stands for nothing', () => {
    expect(scoreOf('&#x110000; &#9999999; &nosuch; late shipment rate', 'late-shipment')).toBe(5);
  });

  it('counts every cue once and the same in any notice', () => {
    expect(scoreOf('LSR LSR LSR late shipment rate', 'late-shipment')).toBe(5);
    expect(scoreOf('LSR LSR LSR late shipment rate', 'late-shipment')).toBe(5);
    expect(scoreOf('an ELSREV part', 'late-shipment')).toBe(0);
  });

  it('goes by the order of the list on a tie', () => {
    const one: CaseType = { ...other, id: 'one', cues: [{ weight: 2, pattern: /word/iu }] };
    const two: CaseType = { ...other, id: 'two', cues: [{ weight: 2, pattern: /word/iu }] };
    expect(detectCases('word', [one, two])[0]?.caseType.id).toBe('one');
    expect(detectCases('word', [two, one])[0]?.caseType.id).toBe('two');
  });

  it.each([
    [2, 0, false],
    [3, 0, true],
    [3, 1, true],
    [3, 2, false],
    [5, 4, false],
    [5, 3, true],
  ])('with %i against %i points is clear: %s', (best, second, expected) => {
    expect(isClear([{ caseType: lateShipment, score: best }, { caseType: other, score: second }])).toBe(expected);
  });

  it('is found in a long notice without delay of another kind', () => {
    expect(idsOf(`${'<'.repeat(20_000)}${'> '.repeat(20_000)}&#${'1'.repeat(20_000)} late shipment rate`)[0]).toBe('late-shipment');
  });
});

const clearIn = (text: string): readonly string[] => casesIn(text, caseTypes).map(({ id }) => id);

describe('words that speak for another case than they seem to', () => {
  it.each([
    ['what is prohibited anyway', 'Complaint about authenticity of items. The sale of counterfeit products on Amazon.com is strictly prohibited.', ['inauthentic']],
    ['the same in Chinese', '我们收到有关商品真实性的投诉。亚马逊严禁销售假冒商品。', ['inauthentic']],
    ['the same in Japanese', '真贋に関するお問い合わせがありました。仕入先の請求書をご提出ください。偽造品の販売は固く禁止されています。', ['inauthentic']],
    ['a rights owner who says inauthentic', 'We received a report from a rights owner that your product is inauthentic and a counterfeit.', ['counterfeit']],
    ['the metrics of premium shipping', 'You are not eligible to offer premium shipping options: on-time delivery rate 91%, valid tracking rate 98%, cancellation rate 1%.', ['premium-shipping']],
    ['a claim that is deducted', 'Your late shipment rate is 6%. Amounts paid for A-to-z claims or chargebacks may be deducted from your funds.', ['late-shipment']],
    ['how documents must be', 'Customers doubt the authenticity of your items. Documents must not be altered or modified.', ['inauthentic']],
    ['what was switched off', 'Your late shipment rate is 6%. Your seller-fulfilled offers were removed.', ['late-shipment']],
    ['a policy to read', 'Your late shipment rate is 6%. Learn more about the Order Defect Rate in Help.', ['late-shipment']],
    ['what is not affected', 'Your order defect rate is 2%. Your late shipment rate is not affected.', ['order-defect-rate']],
    ['a metric that is as it should be', 'Order defect rate 2.1%, target under 1%\nValid tracking rate 99%, target over 95%', ['order-defect-rate']],
    ['expired goods among safety complaints', 'Product safety\nASIN: B0DX4QK7LM\nComplaint: Expired', ['expired-product']],
    ['what is prohibited anyway, in German', 'Kunden zweifeln an der Echtheit Ihrer Artikel. Der Verkauf von Fälschungen ist bei Amazon verboten.', ['inauthentic']],
    ['the name of a policy', 'Complaint about authenticity of items. Amazon Anti-Counterfeiting Policy', ['inauthentic']],
    ['claims that have been deducted', 'Your cancellation rate is 6%. Funds are paid after A-to-z claims or chargebacks have been deducted.', ['cancellation-rate']],
    ['the same in Chinese', '您的取消率为 5%。我们会从中扣除商城交易保障索赔或信用卡拒付索赔金额。', ['cancellation-rate']],
    ['what happens to the stock', 'We received a trademark complaint. You will be asked to remove the inventory per our removal policy.', ['ip-complaint']],
    ['how documents must be, once more', 'We have to verify your identity. Documents must be genuine and complete.', ['identity-verification']],
    ['a rights owner who says inauthentic, of a mark', 'We received a report from a rights owner. He says that the item is inauthentic.\nIt may infringe a trademark.', ['ip-complaint']],
    ['invoices for used items', 'Buyers say that used items were sold as new. Send invoices or receipts from your supplier.', ['used-sold-as-new']],
    ['what a brand owner sends', 'Customers doubt the authenticity of items. A brand owner may send a business license.', ['inauthentic']],
    ['offers that are off during a review', 'This is about our drop shipping policy. Your seller-fulfilled offers are removed.', ['dropshipping']],
    ['words in a link', 'Your late shipment rate is 6%. https://a.example/order-defect-rate?x=ODR', ['late-shipment']],
    ['the test report after an accident', 'We received a safety complaint: the charger caught fire. Send a test report and compliance documents.', ['product-safety']],
  ])('%s', (_what, text, ids) => {
    expect(clearIn(text)).toEqual(ids);
  });
});

describe('a metric that misses its target', () => {
  const low = (rate: string): readonly string[] => [
    `您的${rate}为 6.2%，高于 4% 的目标。`, `您的${rate}為 6.2%，高於 4% 的目標，已停用。`, `${rate} 6.2%，超过 4%`, `${rate}应低于 4%，您目前为 6.2%。`,
    `${rate}为6.2%（目标：低于4%）`, `Your ${rate} is 6.2%, above the target of under 4%.`, `Your ${rate} of 6.2% exceeds 4%.`, `${rate}: 6.2% (target: < 4%)`,
  ];
  const high = (rate: string): readonly string[] => [
    `您的${rate}为 88%，低于 95% 的目标。`, `您的${rate}為 88%，低於 95% 的目標，已停用。`, `${rate} 88%，未达到 95%`, `${rate}应至少为 95%，您目前为 88%。`,
    `${rate}为88%（目标：高于95%）`, `Your ${rate} is 88%, below the target of 95%.`, `Your ${rate} of 88% is under 95%.`, `${rate}: 88% (target: > 95%)`,
  ];

  it.each<[string, (rate: string) => readonly string[], string]>([
    ['late-shipment', low, '迟发率 迟发货率 延迟发货率 发货延迟率 遲發率 延遲出貨率 出貨延遲率 延遲發貨率 LSR'],
    ['order-defect-rate', low, '订单缺陷率 訂單瑕疵率 訂單缺陷率 ODR'],
    ['cancellation-rate', low, '取消率 订单取消率 配送前取消率 訂單取消率 出貨前取消率'],
    ['invoice-defect', low, '发票缺陷率 發票缺陷率 發票瑕疵率 发票缺失率 IDR'],
    ['valid-tracking', high, '有效追踪率 有效追蹤率 VTR'],
    ['on-time-delivery', high, '准时送达率 準時送達率 准时交付率 準時交貨率 OTDR'],
  ])('is that of its case however it is called: %s', (id, texts, rates) => {
    for (const text of rates.split(' ').flatMap(texts)) expect([text, clearIn(text)]).toEqual([text, [id]]);
  });
});

describe('a short notice', () => {
  it.each([
    ['related-accounts', ['您的账户与账户“星河数码”相关联。', '您当前的卖家账户与一个无法在亚马逊销售的账户有关', '您的帳戶和帳戶「星河數碼」有關聯，因此已被停用。', '店铺因账号关联被停用', '店鋪因帳號關聯被停用', '账户“星河数码”与您的账户存在关联', '您的账户已被关联到账户“星河数码”', '您的账户与您的另一个账户存在关联']],
    ['identity-verification', ['店鋪收到二審通知，要求提交營業執照和水電帳單', '您的账户正在审核，请提交营业执照和身份证。', '帳戶被審查，需要身分驗證']],
    ['late-shipment', ['迟发率超标，店铺被停用', '因发货延迟，您的账户已被停用。', '您的延遲出貨率為 6.2%，帳戶已被停用。']],
    ['order-defect-rate', ['ODR超标被封号了', '訂單缺陷率 1.8%，高於 1%，帳戶已停用。']],
    ['cancellation-rate', ['您的订单取消率为 4.1%，高于 2.5%。', '配送前取消率過高，帳戶有停用風險。']],
    ['valid-tracking', ['您的有效追踪率为 88%，低于 95%。', 'Your valid tracking rate is 88%, below 95%.']],
    ['on-time-delivery', ['准时送达率低于90%，自配送权限被限制', '準時送達率 85%，低於 90%。']],
    ['inauthentic', ['您的商品 B0DX4QK7LM 因真实性问题被下架。', '買家質疑商品真實性，商品已被移除。']],
    ['counterfeit', ['因销售假货被停用账户', '您的商品被權利人投訴為仿冒品，已下架。']],
    ['ip-complaint', ['商品因商标侵权投诉被下架', '您的商品因侵害商標權遭檢舉，已被移除。']],
    ['used-sold-as-new', ['旧件当新品卖被投诉', '買家投訴您將二手商品當成新品販售。']],
    ['not-as-described', ['商品与描述不符，已被停售。', '買家反映商品與頁面描述不一致']],
    ['product-safety', ['充电器起火，收到安全投诉', '商品有安全疑慮，已被下架。']],
    ['expired-product', ['买家收到过期商品，链接已下架。', '買家收到過期商品，商品已下架。']],
    ['restricted-product', ['商品被判为禁售品，已下架', '您的商品屬於限制商品，已被移除。']],
    ['product-compliance', ['要求提供CPC证书和检测报告', '請提交合規文件，否則商品將被下架。']],
    ['review-manipulation', ['因刷单被停用', '帳戶因操縱評論被停用。']],
    ['dropshipping', ['违反代发货政策，账户被停用。', '違反直運政策，帳戶被停用。']],
    ['listing-policy', ['变体滥用，商品已被移除。', '濫用變體，商品已被移除。']],
    ['pricing', ['违反公平定价政策，商品被下架', '因哄抬價格，商品已下架。']],
    ['removal-order-abuse', ['滥用移除订单，权限被限制', '濫用移除訂單，權限遭限制。']],
    ['premium-shipping', ['您已失去优先配送资格', '您的優先配送資格已被取消。']],
    ['seller-fulfilled-restricted', ['您的自配送权限已被暂停。', '您的自行出貨權限已被暫停。']],
    ['invoice-defect', ['发票缺陷率12%，高于5%。', '發票缺陷率 12%，高於 5%。']],
    ['forged-documents', ['因提交伪造文件，账户被停用。', '提交的發票被認定為不實，帳戶停用']],
  ])('is about %s', (id, texts) => {
    for (const text of texts) expect([text, clearIn(text)]).toEqual([text, [id]]);
  });

  it.each([
    '您的账户已被停用，请查看与您的账户有关的信息。', '與您的帳戶相關的資金將被保留。', '您的账户与我们的政策有关', '与该账户有关的余额将被暂扣。', '请将银行账户关联到您的卖家账户', '您的账户与其他账户没有关联。',
    '亚马逊严禁销售假货。', '您的有效追踪率为 98%，高于 95%。', '您的遲發率為 3%，低於 4%。', '请提交营业执照。',
  ])('is about nothing for certain: %s', (text) => {
    expect(clearIn(text)).toEqual([]);
  });

  it('is read where a line was broken within a word and joined with a blank', () => {
    expect(clearIn('您的订单取消 率已达到 3.85%，超过了 2.5% 的目标。')).toEqual(['cancellation-rate']);
  });
});

describe('a notice that says both', () => {
  it.each([
    ['an account closed for a metric, and premium shipping', 'Your account has been deactivated. Your late shipment rate is 8%. Premium shipping is off, too.', ['late-shipment', 'premium-shipping']],
    ['expired goods that hurt somebody', 'Product safety\nComplaint: Expired\nThe buyer was injured.', ['product-safety', 'expired-product']],
    ['an accident and a compliance request', 'This is about product safety. Go to Manage your compliance.', ['product-safety', 'product-compliance']],
    ['doubts about the item and about the seller', 'Customers doubt the authenticity of items. We have to verify your identity.', ['identity-verification', 'inauthentic']],
  ])('is about both: %s', (_what, text, ids) => {
    expect(clearIn(text)).toEqual(ids);
  });
});

describe('a notice about several cases', () => {
  const late = 'Your late shipment rate is 6%.';
  const cancelled = 'Your cancellation rate is 3.1%.';

  it('names each that has a sentence of its own, the strongest first', () => {
    expect(clearIn(`${cancelled} ${late} Late shipments cost you trust.`)).toEqual(['late-shipment', 'cancellation-rate']);
  });

  it('is not clear when two share their only sentence', () => {
    expect(clearIn('Your order defect rate and your cancellation rate are too high.')).toEqual([]);
  });

  it('is cut to three', () => {
    expect(clearIn(`${late} ${cancelled} Your valid tracking rate is 80%. Your order defect rate is 2%.`)).toHaveLength(3);
  });

  it('goes by gravity when they are equally strong', () => {
    expect(clearIn('Your order defect rate is 2%. We have to verify your identity.')).toEqual(['identity-verification', 'order-defect-rate']);
  });
});

describe('the cases to choose from', () => {
  it('are at most three, and only those that anything speaks for', () => {
    expect(bestThree(notice, caseTypes).map(({ id }) => id)).toEqual(['late-shipment', 'other']);
    expect(bestThree('late shipment rate, cancellation rate, valid tracking rate, order defect rate', caseTypes)).toHaveLength(3);
    expect(bestThree('Hello, good morning.', caseTypes)).toEqual([]);
  });
});

describe('the case of each sample', () => {
  it.each(samples)('$name', ({ text, case: main, cases }) => {
    expect(clearIn(text)).toEqual(cases ?? (main === null ? [] : [main]));
    if (main !== null) expect(bestThree(text, caseTypes)[0]?.id).toBe(main);
  });

  it('is met for every kind of case', () => {
    expect(new Set(samples.flatMap((sample) => sample.case ?? []))).toEqual(new Set(caseTypes.map(({ id }) => id)));
  });

  it('is right over all: precision and recall', () => {
    const pairs = samples.map(({ text, case: main, cases }) => ({ read: clearIn(text), said: cases ?? (main === null ? [] : [main]) }));
    const right = pairs.flatMap(({ read, said }) => read.filter((id) => said.includes(id))).length;
    const [read, said] = [pairs.flatMap((pair) => pair.read).length, pairs.flatMap((pair) => pair.said).length];
    // oxlint-disable-next-line no-console
    console.log(`case: ${said} said, precision ${(right / read).toFixed(3)}, recall ${(right / said).toFixed(3)}`);
    expect([right / read, right / said]).toEqual([1, 1]);
  });
});

describe('the list of cases', () => {
  it('finds a case by its id', () => {
    expect(caseTypeOf('late-shipment')).toBe(lateShipment);
    expect(caseTypeOf('toString')).toBeUndefined();
    expect(new Set(caseTypes.map(({ id }) => id)).size).toBe(caseTypes.length);
    for (const { id } of caseTypes) expect(id).toMatch(/^[a-z][a-z-]{0,40}$/u);
  });

  it('finds a suggestion or an exhibit by its id', () => {
    expect(suggestionOf(lateShipment, 'C2')?.label.en).toBe('Too few packers at peak');
    expect(suggestionOf(lateShipment, 'E1')).toBe(lateShipment.evidence[0]);
    expect(suggestionOf(lateShipment, 'S2')?.sentence.en).toBe('Operations Manager');
    expect(suggestionOf(lateShipment, 'Z9')).toBeUndefined();
    expect(suggestionsAt(lateShipment, 'store')).toEqual([]);
  });
});
