import type { NoticeFacts } from './facts.ts';

type Scope = NonNullable<NoticeFacts['scope']>;

const off =
  '(?:deactivated|suspended|removed|closed|blocked|disabled|restricted|cancell?ed|revoked|suppressed|taken down|made inactive|withdrawn|terminated|put on hold)';

const zhOff = '(?:停用|暂停|暫停|停售|移除|下架|删除|刪除|关闭|關閉|冻结|凍結|限制|取消|撤销|撤銷|屏蔽|封锁|封鎖|终止|終止|停[权權]|(?<=[被遭])封(?![邮郵信面]))';

const deOff = '(?:deaktiviert|gesperrt|entfernt|entzogen|ausgesetzt|geschlossen|gelöscht|eingeschränkt|gekündigt)';

const jaOff = '(?:停止|一時停止|閉鎖|無効|取り消|取消|削除|制限)';

/** What was switched off, in the order in which it counts: the account takes its listings with it. */
const acted: readonly (readonly [Scope, readonly RegExp[]])[] = [
  [
    'account',
    [
      new RegExp(`(?<!related |separate |other |another |linked )\\baccount\\b.{0,60}?\\b(?:has|have|is|was|remains?)(?: now)?(?: been)?(?: \\w{1,14}){0,2} ${off}`, 'iu'),
      new RegExp(`\\bwe (?:have |ha[sd] )?(?:\\w{1,14} )?${off} your (?:\\S{1,30} ){0,3}?(?:account|selling privileges)`, 'iu'),
      new RegExp(`(?<!fulfill?ed )selling privileges(?: on \\S{1,20})? (?:have|has|were|are)(?: been)?(?: \\w{1,14})? ${off}`, 'iu'),
      /\byou (?:may|can|are) (?:no longer|not|currently not)(?: currently| longer)? (?:allowed to |able to )?sell\b(?! (?:it|them|this|these|the|that)\b)|\byou currently may not sell\b/iu,
      new RegExp(`(?:账户|帐户|账号|帳戶|帳號|賬戶|店铺|店鋪).{0,30}?(?:已|被|遭|处于|處於|现已|現已)[^，。]{0,8}${zhOff}`, 'u'),
      new RegExp(`${zhOff}了您的.{0,24}?(?:账户|帐户|账号|帳戶|帳號|销售权限|銷售權限)`, 'u'),
      new RegExp(`(?<!自配送|自行配送|自行出貨|自[发發][货貨])(?:销售权限|銷售權限).{0,10}?(?:已|被)?.{0,4}?${zhOff}`, 'u'),
      new RegExp(`(?:Verkäufer|Verkaufs)konto.{0,60}?${deOff}|\\bKonto\\b.{0,40}?(?:wurde|ist|bleibt).{0,30}?${deOff}|Verkaufsberechtigung(?:en)?.{0,40}?${deOff}`, 'iu'),
      new RegExp(`アカウント.{0,80}?${jaOff}|出品権限.{0,16}?${jaOff}`, 'u'),
    ],
  ],
  [
    'privilege',
    [
      new RegExp(`(?:removal orders?|premium (?:shipping|delivery)|prime)\\b.{0,60}?(?:privileges?|eligibility|options?)?.{0,30}?\\b(?:has|have|is|was|were|are|been)\\b.{0,30}?${off}`, 'iu'),
      /(?:not|no longer)(?: currently)? eligible (?:to offer|for)\b|(?:eligibility|privileges?) (?:\S{1,12} ){0,4}?(?:limited|revoked|removed|blocked)/iu,
      new RegExp(`seller-?fulfill?ed (?:selling privileges|offers|orders)\\b.{0,60}?${off}|${off} (?:all )?(?:of )?your seller-?fulfill?ed (?:selling privileges|offers)`, 'iu'),
      new RegExp(`(?:移除订单|移除訂單|优先配送|優先配送).{0,16}?(?:权限|權限|资格|資格)?.{0,12}?${zhOff}|${zhOff}了?您的(?:卖家|賣家)?(?:移除订单|移除訂單|优先配送|優先配送|自配送)|(?:自配送|自行配送|自行出貨|自[发發][货貨])(?:商品|权限|權限|报价|報價|销售权限|銷售權限).{0,16}?${zhOff}`, 'u'),
      new RegExp(`(?:Premiumversand|Angebote mit Versand durch (?:den )?Verkäufer).{0,60}?${deOff}`, 'iu'),
      new RegExp(`(?:プレミアム配送|出品者出荷).{0,24}?${jaOff}`, 'u'),
    ],
  ],
  [
    'listing',
    [
      new RegExp(`(?:listings?|offers?|products?|ASINs?|items?|detail pages?|images?)\\b.{0,80}?\\b(?:has|have|was|were|are|is)(?: been)?(?: \\w{1,14})? ${off}`, 'iu'),
      new RegExp(`(?:listings?|offers?|products?|ASINs?|items?)\\b.{0,40}?\\band (?:have )?${off} (?:them|it)\\b`, 'iu'),
      new RegExp(`\\bwe(?:['’]ve| have)? (?:temporarily |permanently )?${off} (?:some of |one or more of |several of |all of )?(?:the |your |an? |this |these )?.{0,60}?(?:listings?|offers?|products?|ASINs?|images?|items?)\\b`, 'iu'),
      new RegExp(`(?:商品信息|商品資訊|商品|listing|ASIN|刊登|详情页|詳情頁).{0,24}?(?:已|被|遭|进行了).{0,6}?${zhOff}|${zhOff}了?(?:您的?|以下|下列|下述|该|該|这些|這些|部分).{0,20}?(?:商品|listing|ASIN|刊登)`, 'iu'),
      /商品(?:信息|資訊)?(?:移除|下架)通知/u,
      new RegExp(`(?:Angebote?n?|Produkte?|Artikel|ASINs?|Bilder)\\b.{0,80}?${deOff}`, 'iu'),
      new RegExp(`(?:商品|出品)(?!用).{0,20}?(?:を|が|は).{0,10}?${jaOff}`, 'u'),
    ],
  ],
];

/** Sentences that say what may come, or ask; nothing was switched off in them. */
const isConditional =
  /\b(?:if|unless|otherwise|in error|could|might|may be|may result|can result|will be|would be|to avoid|risk|before)\b|[?？]$|如果|若|否则|否則|可能|将会|將會|风险|風險|以免|\b(?:wenn|falls|könnte|kann|droht|Risiko|andernfalls)\b|場合|可能性|おそれ|恐れ|ことがあります/iu;

/** Amazon's answer to an appeal that was not enough. */
const refused: readonly (readonly [Scope, RegExp])[] = [
  ['privilege', /(?:not (?:have )?enough|need (?:more|additional)|insufficient).{0,40}information.{0,60}(?:seller-?fulfill?ed (?:selling privileges|offers)|premium|removal order)/iu],
  ['listing', /(?:not (?:have )?enough|need (?:more|additional)|insufficient).{0,40}information.{0,60}(?:listings?|products?|ASINs?|offers?)\b|没有足够的信息.{0,30}商品|沒有足夠的(?:資訊|信息).{0,30}商品/iu],
  [
    'account',
    /(?:not (?:have )?enough|need (?:more|additional)|insufficient).{0,40}information|(?:account|deactivat\w{0,4}|suspen\w{0,4}).{0,30}\bremains? (?:in effect|deactivated|suspended)|\bstill (?:deactivated|suspended)|(?:没有|沒有|缺少)足[够夠]的(?:信息|資訊|资讯)|(?:需要|提供)更多(?:信息|資訊|资料|資料)|信息不足|資訊不足|(?:仍|仍然|将继续|將繼續|依然)(?:处于|處於)?停用|nicht genügend Informationen|(?:weitere|mehr) Informationen (?:benötigt|erforderlich)|bleibt.{0,20}deaktiviert|情報が(?:不足|十分で)|引き続き停止/iu,
  ],
];

const permanent =
  /permanently (?:deactivated|closed|suspended|removed|blocked)|decided not to (?:reinstate|reactivate)|final decision|not be reinstated|永久(?:停用|移除|关闭|關閉|封)|不(?:会|會|再|予)(?:恢复|恢復|重新激活|重新啟用)|dauerhaft (?:deaktiviert|gesperrt|geschlossen)|endgültig|永久(?:に)?停止|恒久的に/iu;

const review =
  /\b(?:account|selling account)\b.{0,60}\bunder (?:\w{1,12} )?review|placed .{0,40}\b(?:under|on) (?:\w{1,12} )?review|during (?:this|the) review|(?:进行|進行)?(?:临时|臨時)(?:审核|審核|审查|審查)|(?:正在|处于|處於)(?:审核|審核|审查|審查)|(?:审核|審核|审查|審查)期(?:间|間)|(?:wird|wurde).{0,40}(?:vorübergehend )?überprüft|unter Prüfung|während (?:der|dieser) Überprüfung|審査中|審査の対象/iu;

const atRisk =
  /at risk of (?:being )?(?:deactivat|suspen|remov|restrict)\w{0,5}|at risk of losing|\b(?:account|listings?|offers?|eligibility|privileges)\b.{0,20}\b(?:is|are) at risk|(?:停用|移除|下架|被封|暂停|暫停|停售)(?:的)?(?:风险|風險)|(?:面临|面臨)(?:被)?(?:停用|移除|下架)|(?:Deaktivierung|Sperrung|Kontosperrung) (?:droht|gefährdet)|droht.{0,30}(?:Deaktivierung|Sperrung|deaktiviert)|(?:von einer|Risiko einer) (?:Deaktivierung|Sperrung)|停止(?:される|の)(?:おそれ|恐れ|可能性|リスク)/iu;

const warning =
  /\bwarning\b|(?:could|may|might|will) (?:also )?(?:be deactivated|be suspended|be removed|lead to|result in)|may (?:not )?(?:no longer )?(?:allow|remove|deactivate|suspend)|we may not allow|警告|可能(?:会|會)?(?:导致|導致)?.{0,12}(?:停用|移除|下架|限制)|Verwarnung|Warnung|kann.{0,40}(?:Deaktivierung|deaktiviert|Sperrung|gesperrt)|könnte.{0,40}(?:deaktiviert|gesperrt)|可能性があります|場合があります/iu;

/** What a warning is about. */
const warned: readonly (readonly [Scope, RegExp])[] = [
  ['account', /\baccount\b|(?<!fulfill?ed )selling privileges|allow you to sell(?! (?:merchant|seller))|账户|帐户|账号|帳戶|帳號|賬戶|销售权限|銷售權限|[Kk]onto|アカウント/u],
  ['privilege', /\beligib|privileges|(?:seller|merchant)-?fulfill?ed(?! listings?)|Versand durch (?:den )?Verkäufer|权限|權限|资格|資格|自配送/iu],
  ['listing', /\blistings?\b|\bASINs?\b|\boffers?\b|\bproducts?\b|商品|Angebot|Produkt|出品/iu],
];

/** Listings that were changed, but are still there. */
const changed = /(?:listings?|detail pages?|ASINs?|variations?)\b.{0,80}?\b(?:was|were|has been|have been) (?:edited|changed|split|merged|updated)|(?:商品|变体|變體|详情页|詳情頁).{0,20}?(?:已|被).{0,6}?(?:修改|编辑|編輯|拆分)|(?:Angebote?|Variationen|Detailseiten?)\b.{0,60}?(?:bearbeitet|geändert|getrennt)/iu;

/** What comes for certain unless the seller acts. */
const comesElse =
  /\b(?:if (?:you|we) (?:do|did|have) not|otherwise|unless)\b.{0,120}?\bwill be (?:deactivated|suspended|removed|blocked)|\bwe will (?:deactivate|suspend|remove)\b.{0,100}\b(?:if|unless)\b|(?:如果|若).{0,12}(?:未|没有|沒有|不).{0,40}(?:将|將)(?:会|會)?(?:被)?.{0,10}(?:停用|移除|下架|删除|刪除)|(?:否则|否則).{0,16}(?:将|將).{0,16}(?:停用|移除|下架)|(?:andernfalls|sonst|wenn .{0,60}nicht).{0,80}(?:wird|werden).{0,60}(?:deaktiviert|gesperrt|entfernt)/iu;

/** What is hit and how it stands. */
export function standingIn(sentences: readonly string[]): Pick<NoticeFacts, 'scope' | 'state'> {
  const said = sentences.filter((sentence) => !isConditional.test(sentence));
  const says = (form: RegExp): boolean => said.some((sentence) => form.test(sentence));
  const hit = acted.find(([, forms]) => forms.some(says))?.[0];
  if (says(permanent)) return { scope: hit ?? 'account', state: 'permanent' };
  const refusal = refused.find(([, form]) => says(form))?.[0];
  if (refusal) return { scope: refusal, state: 'remains-deactivated' };
  if (says(review)) return { scope: 'account', state: 'under-review' };
  return hit ? { scope: hit, state: 'deactivated' } : threatIn(sentences);
}

function threatIn(sentences: readonly string[]): Pick<NoticeFacts, 'scope' | 'state'> {
  const risks = sentences.filter((sentence) => atRisk.test(sentence) || comesElse.test(sentence));
  const threats = risks.length > 0 ? risks : sentences.filter((sentence) => warning.test(sentence));
  if (threats.length === 0) return {};
  const isChanged = sentences.some((sentence) => changed.test(sentence));
  const scope = isChanged ? 'listing' : warned.find(([, form]) => threats.some((sentence) => form.test(sentence)))?.[0];
  return { ...(scope && { scope }), state: risks.length > 0 ? 'at-risk' : 'warning' };
}
