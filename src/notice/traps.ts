/** Sentences that stand in many notices and speak for none of the cases that their words belong to (domain.md 2, traps). */
const boilerplate: readonly RegExp[] = [
  // Whatever the trouble with the item is.
  /(?:the )?sale of counterfeit\b.{0,80}?(?:prohibited|not (?:allowed|permitted))/giu,
  /(?:严禁|嚴禁|禁止)(?:在.{0,20})?(?:销售|銷售|出售|贩卖|販售)(?:任何)?(?:假[货貨]|(?:假冒|仿冒|伪造|偽造).{0,6}(?:商品|产品|產品)?)|(?:销售|銷售|出售|販售)(?:假[货貨]|(?:假冒|仿冒|伪造|偽造)(?:商品|产品|產品)).{0,16}(?:禁止)/gu,
  /Verkauf von (?:Fälschungen|gefälschten \p{L}{1,20}).{0,60}?(?:verboten|untersagt)/giu,
  /(?:偽造品|模倣品)の(?:販売|出品).{0,20}禁止/gu,
  /anti-?counterfeiting policy|(?:亚马逊|亞馬遜)?(?:防伪|防偽|反假冒)政策|counterfeit policy/giu,
  // What a brand owner is to send.
  /(?:trade ?mark|brand) (?:owner|registration(?! n)(?: certificates?)?)|(?:商标|商標|品牌)(?:所有者|所有人|持有人|注册证|註冊證|权利人|權利人)|Markeninhabers?|商標登録証/giu,
  // What happens to the money.
  /(?:amounts? paid|deduct\w{0,4}|refund\w{0,4})\b.{0,80}?(?:A-to-z|chargebacks?).{0,60}/giu,
  /(?:A-to-z.{0,20}claims?|chargebacks?).{0,40}?deduct\w{0,4}/giu,
  /扣除.{0,60}?(?:索赔|索賠|拒付)(?:.{0,12}?(?:索赔|索賠|拒付)){0,3}|(?:索赔|索賠|拒付).{0,30}?(?:金额|金額)?.{0,10}扣除/gu,
  // What happens to the stock.
  /(?:per|under|according to|in accordance with|following) our removals? polic(?:y|ies)|(?:根据|根據|按照|依照|依據)(?:我们|我們)?的?移除政策/giu,
  // How documents must be.
  /(?:must be|should be|are|be) (?:original, )?(?:authentic|genuine|legible)(?:,? and)? (?:unaltered|accurate|complete)/giu,
  /(?:must|may|should|can) not be (?:altered|modified|manipulated)(?: or (?:altered|modified|manipulated))?/giu,
  /(?:未经|未經|不得|不能|不可|请勿|請勿|没有|沒有)(?:任何)?(?:篡改|伪造|偽造|修改)/gu,
];

/** How a sentence ends that tells what is well, and how much of it before that is meant. */
const well = /(?:is|are) not affected|nicht betroffen|不受影[响響]|影響はありません/gi;
const mostWell = 120;

/** A text without what is well: from the beginning of the sentence. Looked for by its end, for a sentence begins everywhere. */
function withoutWell(text: string): string {
  let [rest, from] = ['', 0];
  for (const { 0: end, index } of text.matchAll(well)) {
    const before = text.slice(Math.max(from, index - mostWell), index);
    const [said = ''] = /[^.!?。；;\n]*$/u.exec(before) ?? [];
    rest += `${text.slice(from, index - said.length)} `;
    from = index + end.length;
  }
  return rest + text.slice(from);
}

/** A text without those sentences, with blanks in their place. */
export const withoutBoilerplate = (text: string): string =>
  boilerplate.reduce((rest, pattern) => rest.replace(pattern, ' '), withoutWell(text));

/** When a notice says this, it is not about those cases, although it holds their words. */
interface Trap {
  /** All of these. */
  readonly says: readonly RegExp[];
  /** Unless it also says this. */
  readonly unless?: RegExp;
  readonly not: readonly string[];
}

const metrics = ['late-shipment', 'order-defect-rate', 'cancellation-rate', 'valid-tracking', 'on-time-delivery', 'invoice-defect'];

const traps: readonly Trap[] = [
  // Eligibility for premium shipping is measured by the other metrics.
  {
    says: [/premium (?:shipping|delivery)|(?:优先|優先|高级|高級|优享)配送/iu],
    unless: /account (?:has been|was|is) (?:temporarily )?(?:deactivated|suspended)/iu,
    not: [...metrics, 'seller-fulfilled-restricted'],
  },
  // A report of a rights owner is about rights, whatever word he uses.
  {
    says: [
      /(?:reports?|complaints?|notices?|notification) (?:from|by|of) (?:the |a |one or more )?rights owners?|rights owners? (?:reports?|complain\w{0,5}|assert\w{0,3}|claim\w{0,3}|alleg\w{0,3}|has reported)|权利人.{0,12}(?:投诉|举报|报告|声称)|權利人.{0,12}(?:投訴|舉報|檢舉|報告|聲稱)|(?:来自|來自)(?:权利人|權利人)/iu,
    ],
    not: ['inauthentic'],
  },
  // A counterfeit report names the trade mark that it is about.
  {
    says: [/rights owner|权利人|權利人/iu, /counterfeit|假冒|仿冒/iu],
    unless: /infringement type ?: ?(?:product )?(?:trade ?mark|copyright|patent|design)|侵权类型 ?: ?(?:商标|版权|著作权|专利|外观)|侵權類型 ?: ?(?:商標|版權|著作權|專利|外觀)/iu,
    not: ['ip-complaint'],
  },
  // Expired goods are listed among the safety complaints.
  {
    says: [/complaint(?: type)? ?: ?expired|投诉类型 ?: ?过期|投訴類型 ?: ?過期/iu],
    unless: /injur|burn|fire|choking|受伤|受傷|起火|窒息/iu,
    not: ['product-safety'],
  },
  // Documents that were refused as forged are named by what they were to prove.
  {
    says: [
      /(?:forged|manipulated) (?:or manipulated )?(?:documents?|documentation|invoices?)|appears? to be (?:forged|altered|manipulated)|(?:伪造|偽造|篡改|虚假|虛假).{0,8}(?:文件|发票|發票|报告|報告|证书|證書)/iu,
    ],
    not: ['product-compliance', 'inauthentic', 'identity-verification', 'counterfeit'],
  },
  // A safety complaint asks for the same documents as a compliance request.
  {
    says: [/safety (?:complaints?|incidents?|concerns?|investigation)|product safety|安全(?:投诉|投訴|事故|隐患|隱患|调查|調查)/iu],
    unless: /manage your compliance|compliance request|管理您的合规性|管理您的合規性/iu,
    not: ['product-compliance'],
  },
  // Invoices are asked for in other matters, too.
  {
    says: [/sold as new|not as described|drop[- ]?shipping|二手|以旧充新|以舊充新|描述不符|直运|直運|一件代发|一件代發/iu],
    unless: /inauthentic|authenticity|真实性|真實性|真伪|真偽/iu,
    not: ['inauthentic'],
  },
  // A brand owner shows a business licence, too.
  {
    says: [/inauthentic|authenticity|counterfeit|rights owner|intellectual property|真实性|真實性|假冒|仿冒|权利人|權利人|知识产权|知識產權|智慧財產權/iu],
    unless: /verify (?:your |the )?(?:identity|business|information|account information)|identity verification|video (?:interview|verification|call)|身份验证|身[份分]驗證|二审|二審|视频|視訊/iu,
    not: ['identity-verification'],
  },
  // What is switched off while the real matter is looked into.
  { says: [/drop[- ]?shipping|直运|直運|一件代发|一件代發/iu], not: ['seller-fulfilled-restricted'] },
  {
    says: [
      /late shipment rate|order defect rate|cancell?ation rate|valid tracking rate|on-?time delivery rate|(?:迟发|遲發|延迟发货|延遲發貨|延遲出貨|订单缺陷|訂單缺陷|订单取消|訂單取消|有效追踪|有效追蹤|准时送达|準時送達)率/iu,
    ],
    not: ['seller-fulfilled-restricted'],
  },
];

/** The cases that a notice only seems to be about. */
export const explainedAway = (text: string): ReadonlySet<string> =>
  new Set(traps.filter(({ says, unless }) => says.every((sign) => sign.test(text)) && !(unless?.test(text) ?? false)).flatMap(({ not }) => not));
