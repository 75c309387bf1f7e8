import type { Part } from '../../cases/question.ts';
import type { Rule, Severity } from '../finding.ts';

/** A rule that looks for words. `letter` reads what the seller gave as it stands in the letter, `any` all answers too. */
export interface Pattern {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly where: 'letter' | 'any' | Part;
  readonly re: RegExp;
  /** For Chinese answers; holds Simplified and Traditional forms. */
  readonly zh?: RegExp;
  /** Names of stores and people are looked at as well. */
  readonly names?: true;
  /** Only in a plan: in a dispute it is what the letter is for. */
  readonly planOnly?: true;
  /** Not when the notice has the very words too. */
  readonly unlessInNotice?: true;
}

/**
 * Whole words, in any case. Here and in all of the review, an expression that ignores case does without the flag `u` where
 * it can: V8 reads with both several times slower (Node 20, measured on a whole letter).
 */
const words = (...alternatives: readonly string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi');

const chinese = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'gi');

const w = String.raw;

/** Chinese punctuation and characters that no Amazon reviewer of an English letter reads. */
const cjk = w`\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff01-\uff60\u{20000}-\u{3ffff}`;

/**
 * The word rules of domain.md 3. Its expressions are kept where they are safe and narrowed where innocent sentences
 * would be hit. Every quantifier is bounded, so that matching is linear in the text.
 */
export const patterns: readonly Pattern[] = [
  {
    rule: 'placeholder-left',
    severity: 'error',
    where: 'letter',
    names: true,
    re: /\{[a-z][a-z0-9_]{0,40}\}|\[(?:insert|your|date|name|asin|order|brand|company)[^\]]{0,80}\]|\bX{3,60}\b|_{3,60}|\b(?:TBD|lorem ipsum)\b/gi,
    zh: /某某|[×X]{2,20}(?:月|日|公司)|〔[^〕]{0,80}〕|待填/gi,
  },
  {
    rule: 'cjk-in-letter',
    severity: 'error',
    where: 'letter',
    names: true,
    re: new RegExp(`[${cjk}](?:[${cjk}\\d ]{0,40}[${cjk}])?`, 'gu'),
  },
  {
    rule: 'blame',
    severity: 'error',
    where: 'any',
    re: words(
      w`amazon(?:['’]?s)? (?:errors?|mistakes?|bots?|fault)`,
      // "connected to the Amazon system" blames nobody.
      w`(?<!\b(?:to|into|in|on|with|from|through|via) (?:the |our )?)amazon(?:['’]?s)? systems?`,
      w`(?:buyer|customer)s? (?:lied|lie|did(?: not|n['’]t) read|misunderst\w{1,10}|abus\w{1,8}|(?:is|are|was|were) wrong)`,
      w`(?:not|isn['’]t|wasn['’]t) (?:our|my) (?:fault|mistake)`,
      w`competitors?['’]? (?:attack|sabotage|fake)\w{0,4}`,
      'malicious(?:ly)?',
      w`(?:carrier|supplier|forwarder|courier|customer|buyer)['’]?s['’]? fault`,
      w`fault of (?:the |our )?(?:carrier|supplier|forwarder|courier|customer|buyer)s?`,
      w`because of (?:the )?(?:carrier|FBA|supplier) only|only because of (?:the )?(?:carrier|FBA|supplier)`,
      w`(?:is|are|was|were) to blame`,
    ),
    zh: chinese(
      '[买買]家(?:[误誤]解|[恶惡]意|撒[谎謊]|[没沒]看)',
      '(?:亚马逊|亞馬遜)(?:的[错錯]|系[统統][错錯][误誤]|[误誤]判)',
      '不是我[们們]的(?:[错錯]|[责責]任(?!人|制))',
      '[竞競][争爭][对對]手(?:[恶惡]意|陷害)',
      '都怪',
      '物流(?:公司|商|[业業]者)?的(?:[错錯]|[责責]任(?!人|制|心))',
    ),
  },
  {
    rule: 'denial',
    severity: 'error',
    where: 'any',
    planOnly: true,
    re: words(
      w`we (?:have )?(?:never|did not|didn['’]t) (?:ever )?(?:violat\w{1,6}|br(?:eak|oke|oken) (?:any|the rules?|amazon|a policy|your)|s(?:ell|old)|do(?:ne)? (?:(?:it|this|that|so)(?=\s?(?:[.,;!]|$))|(?:any|no)thing(?: wrong| illegal)?))`,
      w`(?<!\b(?:checks?|confirms?|verif(?:y|ies)|ensures?|sure|until|when|if)(?: that)? )there is no (?:problem|issue)`,
      w`(?:suspension|deactivation|decision) (?:is|was) (?:wrong|unfair|a mistake)`,
      'we only sell (?:new|genuine|authentic)',
    ),
    zh: chinese(
      '我[们們](?:[从從]未|[没沒]有)(?:[违違][规規反]|[卖賣])',
      '(?<!确认|確認|检查|檢查|确保|確保|[检檢][验驗])[没沒]有(?:任何)?[问問][题題](?!后|後|才|再|的)',
      '[误誤]封',
      '冤枉',
    ),
  },
  {
    rule: 'threat',
    severity: 'error',
    where: 'any',
    re: words(
      w`lawsuits?|sue (?:you|amazon)|suing|(?<=\b(?:we|I|will|to|may|can|shall|must|would|could|might|and|or) )sue`,
      w`our (?:lawyer|attorney)s?`,
      'legal action',
      'report you to',
      'FTC complaint',
      // Social media and Media Mail are places and services, not threats.
      w`(?<!\b(?:social|storage|packing|removable) )media(?! mail| types?\b)`,
      w`jeff@|bezos`,
      w`arbitrat\w{1,6}`,
    ),
    zh: chinese(
      '起[诉訴]',
      '律[师師]函',
      '法律手段',
      '投[诉訴]到(?!处理|處理|回复|回覆|解决|解決)',
      '曝光',
      '(?<!社交|社群|自|新|流)媒[体體]',
      '仲裁',
    ),
  },
  {
    rule: 'begging',
    severity: 'warning',
    where: 'letter',
    re: words(
      'beg',
      'please please',
      w`desperate\w{0,4}`,
      'my family(?! member| name)',
      'only (?:source of )?income',
      'heart-?broken',
      'sleepless',
      'mercy',
      'second chance',
      'life savings',
      w`feed (?:my|our) (?:\w{1,10} )?(?:famil\w{1,3}|child\w{0,4}|kids?|parents|wife|husband)`,
      'kindly kindly',
    ),
    zh: chinese(
      '求求',
      '[恳懇]求您',
      '家庭(?:唯一)?收入',
      '走投[无無]路',
      '血汗[钱錢]',
      '[彻徹]夜[难難]眠',
      '再[给給].{0,4}[机機][会會]',
    ),
  },
  {
    rule: 'flattery',
    severity: 'hint',
    where: 'letter',
    re: words(
      'warm help|your esteemed|greatly honou?red|thank you so much|mutual customers|sincerely hope|have a nice day|precious time',
    ),
    zh: chinese('尊[贵貴]的', '[万萬]分感[谢謝]', '祝您愉快'),
  },
  {
    rule: 'future-action',
    severity: 'error',
    where: 'fixed',
    re: words(
      w`(?:we|I)(?: (?:will|shall|are going to|am going to|plan to|intend to|would)|['’]ll)`,
      w`our (?:[a-z]{2,20} ){1,2}(?:will|shall|is going to|are going to|plans? to|intends? to)`,
      w`(?:once|when|after) (?:we are |our account is )?reinstat\w{2,5}`,
      w`(?:after|upon) (?:the )?reinstatement`,
      'in the future',
    ),
    zh: chinese('[将將](?:[会會]|要)', '打算', '(?<!已|[经經])[准準][备備](?:要)?(?!时间|時間|好|了|金|工作|期)', '恢[复復][后後]', '以[后後][会會]'),
  },
  {
    rule: 'weak-promise',
    severity: 'warning',
    where: 'letter',
    re: words(
      '(?:we|I) (?:promise|guarantee|swear|assure)',
      'never (?:ever )?(?:happen )?again',
      w`(?:will not|won['’]t) happen again`,
      'no matter what',
      // "100% of parcels are scanned" is a figure; "100% genuine" is a promise.
      w`100 ?% (?:sure|certain|genuine|authentic|guarantee\w{0,2}|compl(?:y|iant|iance)|commit\w{0,5}|satisf\w{1,7}|confident|responsib\w{1,6}|safe|original|correct|legal|honest)`,
    ),
    zh: chinese(
      '保[证證](?:[绝絕])?不',
      '[绝絕]不再',
      '百分之百',
      '一定不[会會]',
      '承[诺諾](?!送达|送達|时间|時間|时效|時效|交期|日期|[书書])',
    ),
  },
  {
    rule: 'speculation',
    severity: 'warning',
    where: 'why',
    re: words(
      'maybe|perhaps|probably|possibly|presumably',
      'might (?:have|be)|may have been|could have been',
      '(?:we|I) (?:think|guess|believe|suspect|assume)',
      'not sure',
    ),
    zh: chinese('(?<![不尽盡])可能', '也[许許]', '大概', '估[计計]', '我[们們][认認][为為]', '猜[测測]'),
  },
  {
    rule: 'template-smell',
    severity: 'warning',
    where: 'letter',
    re: words(
      'thank(?:s| you) for your kind notification',
      'deeply reali[sz]ed our mistakes?',
      'through our careful and strict investigation',
      'a new employee',
      'our mutual customers',
      'better shopping experience',
      'carefully learn and strictly obey',
      'professional, skilled',
      'special team',
      'at your earliest convenience',
      'I hope this (?:letter|e-?mail) finds you well',
      'we take this matter (?:very )?seriously',
      'robust(?:ly|ness)?',
      'moving forward',
      'rest assured',
    ),
    zh: chinese(
      // A "universal" charger is a product.
      '万能(?:模板|模版|范本|公式|申诉|信|POA)|萬能(?:模板|範本|公式|申訴|信|POA)',
      '新[员員]工不熟悉',
      '深刻[认認][识識]到',
      '高度重[视視]',
      '一定(?:吸取|汲取)教[训訓]',
    ),
  },
  {
    rule: 'company-story',
    severity: 'hint',
    where: 'letter',
    re: words(
      'founded in',
      w`(?<!\b(?:rule|process|procedure|control|checklist|routine|policy)[^.]{0,20})established in`,
      // Keeping records "for 2 years" is a control, not a story.
      w`(?<!\b(?:keep|kept|stor|archiv|retain|retention|hold|held|valid|record|sav|fil|warrant)[^.]{0,60})for (?:over |more than )?\d{1,3} years`,
      'leading (?:company|manufacturer|brand|supplier)',
      'our vision',
      'development plan',
      'loyal (?:seller|partner)',
      w`paid [^.\n]{0,20}(?:fees|advertising)`,
    ),
    zh: chinese('成立[于於]', '多年[来來]', '行[业業][领領]先', '[发發]展[规規][划劃]', '[广廣]告[费費]'),
  },
  {
    rule: 'other-platform',
    severity: 'warning',
    where: 'any',
    unlessInNotice: true,
    re: words(
      w`ebay|shopify|walmart|temu|shein|aliexpress|tiktok|taobao|alibaba|wish\.com|etsy|facebook|wechat|whatsapp`,
      w`(?<![\d,.$€£-])1688(?![\d,%-]|\.\d| ?(?:orders?|units?|items?|pcs|pieces|parcels?|packages?|SKUs?|ASINs?|days|件|[单單]|[个個]))`,
    ),
    zh: chinese('速[卖賣]通', '淘[宝寶]', '拼多多', '[独獨]立站', '微信', '抖音', '阿里巴巴'),
  },
  {
    rule: 'contact-info',
    severity: 'warning',
    where: 'letter',
    unlessInNotice: true,
    re: new RegExp(
      [
        w`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,63}`,
        w`(?<![\w+(])\+\d[\d ()-]{7,16}\d(?![\w-])`,
        w`(?<![\w-])\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?![\w-])`,
        w`(?<![\w-])0\d{2,3}-\d{7,8}(?![\w-])`,
        w`(?<![\w-])(?<!(?:\bid(?: is)?|\bno|number|invoice|complaint|tracking|case|order|单号|單號|编号|編號)[.:#： ]{0,3})1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\w-])`,
        w`\b(?:phone|tel|telephone|mobile|cell|whatsapp)\b[^\d\n.]{0,12}\d[\d ()-]{5,16}\d(?![\w-])`,
        // A Chinese identity number: district, date of birth, serial.
        w`\b\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]\b`,
      ].join('|'),
      'gi',
    ),
    zh: chinese(
      w`(?:身[份分][证證](?:[号號][码碼]?|字[号號])|手[机機](?:[号號][码碼]?)?)(?:是|[为為])?[:： ]{0,2}\+?\d[\d-]{4,20}`,
      w`微信[号號](?:是|[为為])?[:： ]{0,2}[A-Za-z][\w-]{4,20}`,
    ),
  },
  {
    rule: 'external-link',
    severity: 'hint',
    where: 'letter',
    re: /https?:\/\/(?!sellercentral)[^\s]{1,200}/gi,
  },
  {
    rule: 'support-case',
    severity: 'hint',
    where: 'letter',
    re: words('case (?:id|number)|support ticket|as discussed with|called (?:seller |amazon )?support'),
    zh: chinese('客服工[单單]', '之前的case', '[联聯][系繫絡络][过過]客服'),
  },
  {
    rule: 'question-mark',
    severity: 'hint',
    where: 'letter',
    re: /\?(?=["')\s]|$)/gu,
    zh: /[?？]/gu,
  },
  {
    rule: 'money',
    severity: 'warning',
    where: 'letter',
    re: words('release (?:my|our|the) (?:funds|money)', 'losing (?:money|sales)', 'refund (?:my|our) fees', 'withheld'),
    zh: chinese('放款|[撥拨]款', '[资資]金(?:被)?[冻凍][结結]', '[损損]失[惨慘]重'),
  },
];
