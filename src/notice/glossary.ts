type Term = readonly [pattern: RegExp, english: string];

/** Amazon's German terms, in the English of the cues. */
const german: readonly Term[] = [
  [/(?:gefälschte[nrs]?|manipulierte[nrs]?) (?:oder (?:gefälschte|manipulierte)[nrs]? )?(?:Dokumente?n?|Unterlagen|Rechnung(?:en)?)/giu, 'forged documents'],
  [/(?:Rate|Quote) (?:an |der )?verspätete[rn]? (?:Lieferungen|Sendungen|Versandbestätigungen)|Verspätungsrate/giu, 'late shipment rate'],
  [/(?:Rate|Quote) an Bestellmängeln|Bestellmängel(?:rate|quote)|Rate an mangelhaften Bestellungen/giu, 'order defect rate'],
  [/Storno(?:rate|quote)|Stornierungs(?:rate|quote)/giu, 'cancellation rate'],
  [/(?:Rate|Quote) (?:an )?gültige[rn]? (?:Sendungsverfolgungsnummern|Sendungsverfolgungen|Trackingnummern)/giu, 'valid tracking rate'],
  [/(?:Rate|Quote) (?:an )?pünktliche[rn]? (?:Lieferungen|Zustellungen)|Pünktlichkeitsrate/giu, 'on-time delivery rate'],
  [/Premium-?versand|Premium-?lieferung/giu, 'premium shipping'],
  [/Angebote mit Versand durch (?:den )?Verkäufer/giu, 'seller-fulfilled offers'],
  [/(?:Rate|Quote) an Rechnungsmängeln|Rechnungsmängel(?:rate|quote)/giu, 'invoice defect rate'],
  [/(?:Rechnungen|Quittungen|Belege)(?: oder \p{L}{1,20})? (?:Ihres|Ihrer|Ihren|von Ihrem) Lieferanten/giu, 'invoices or receipts from your supplier'],
  [/nicht authentische[nrs]?|Echtheit/giu, 'authenticity issue'],
  [/Produktfälschung(?:en)?|Fälschung(?:en)?|gefälschte[nrs]? (?:Artikel|Produkte?|Waren?)/giu, 'counterfeit'],
  [/geistige[ns]? Eigentums?/giu, 'intellectual property'],
  [/Marken(?:rechts?)?verletzung|Markenrechte?s?|(?:einge)?tragene[nr]? Marke/giu, 'trademark infringement'],
  [/Urheberrechts?(?:verletzung)?/giu, 'copyright'],
  [/Patentverletzung|Patents?(?= )/giu, 'patent'],
  [/eingetragene[ns]? Designs?|(?:Gemeinschafts)?geschmacksmuster/giu, 'design patent'],
  [/Rechtsverletzung/giu, 'infringement'],
  [/Recht(?:e|s)inhabers?/giu, 'rights owner'],
  [/gebrauchte?[rns]? (?:Artikel |Produkte )?als neu(?:wertig)?/giu, 'used sold as new'],
  [/(?:entspr\w{2,7}|stimm\w{1,3}) nicht (?:mit )?der (?:Artikel|Produkt)?beschreibung(?: überein)?|nicht wie beschrieben/giu, 'not as described'],
  [/Produktsicherheit|Sicherheits(?:beschwerden?|vorf[aä]ll?e?|bedenken|risiko)/giu, 'product safety'],
  [/abgelaufene[nrs]?|Mindesthaltbarkeitsdatum|Verfallsdatum/giu, 'expired'],
  [/Konformitätserklärung/giu, 'declaration of conformity'],
  [/(?:Compliance|Konformitäts)-?(?:dokumente?n?|unterlagen|nachweise?n?)/giu, 'compliance documents'],
  [/eingeschränkte[nr]? Produkte?n?|verbotene[nr]? (?:Produkte?n?|Artikeln?)/giu, 'restricted products'],
  [/(?:Bewertungen|Rezensionen|Kundenrezensionen)(?=.{0,60}manipuli)|Manipulation von (?:Produkt|Kunden)?(?:bewertungen|rezensionen)/giu, 'manipulated customer reviews'],
  [/Variantenmissbrauch|Richtlinien? zu Variationen|ungültige[nr]? Variation(?:en)?/giu, 'invalid variations'],
  [/Streckengeschäfte?s?|Direktversand(?=.{0,20}richtlinie)/giu, 'drop shipping'],
  [/faire[nr]? Preisgestaltung|Preiswucher|überhöhte[nr]? Preise?n?/giu, 'fair pricing'],
  [/(?:Remissions|Entfernungs)auftr(?:ag|äge|ags|ägen)/giu, 'removal orders'],
  [/(?:verknüpfte[nrs]?|verbundene[nrs]?) (?:\w{1,20} )?Kont(?:o|en)|mit einem anderen (?:Verkäufer)?konto/giu, 'related account'],
  [/Identitäts(?:prüfung|überprüfung|nachweis)|Ihre Identität/giu, 'identity verification'],
  [/Verhaltenskodex/giu, 'code of conduct'],
  [/Ma(?:ß|ss)nahmenplan/giu, 'plan of action'],
];

/** Amazon's Japanese terms, likewise. */
const japanese: readonly Term[] = [
  [/(?:偽造|改ざん|変造)(?:または(?:偽造|改ざん))?された(?:書類|請求書|文書)|書類の(?:偽造|改ざん)/gu, 'forged documents'],
  [/出荷遅延率?/gu, 'late shipment rate'],
  [/注文不良率/gu, 'order defect rate'],
  [/(?:出荷前)?キャンセル率/gu, 'cancellation rate'],
  [/追跡可能率/gu, 'valid tracking rate'],
  [/期日内配送率/gu, 'on-time delivery rate'],
  [/プレミアム配送/gu, 'premium shipping'],
  [/出品者出荷/gu, 'seller-fulfilled orders'],
  [/(?:仕入れ?先|供給元).{0,40}?(?:請求書|領収書)/gu, 'invoices or receipts from your supplier'],
  [/流通経路/gu, 'valid supply chain'],
  [/真贋/gu, 'authenticity issue'],
  [/偽造品|模倣品|偽物/gu, 'counterfeit'],
  [/知的財産権?/gu, 'intellectual property'],
  [/商標権?/gu, 'trademark'],
  [/著作権/gu, 'copyright'],
  [/特許権?|意匠権?/gu, 'patent'],
  [/権利者/gu, 'rights owner'],
  [/中古品?.{0,10}新品/gu, 'used sold as new'],
  [/(?:商品)?説明(?:文)?と.{0,4}(?:異なる|一致しない|違う)/gu, 'not as described'],
  [/商品の安全性?|安全性に関する/gu, 'product safety'],
  [/(?:消費|賞味|使用)期限|期限切れ/gu, 'expired'],
  [/コンプライアンス(?:関連)?(?:書類|文書)/gu, 'compliance documents'],
  [/制限対象商品|出品禁止商品|禁止商品/gu, 'restricted products'],
  [/(?:レビュー|評価)(?:の不正)?(?:を|の)?.{0,6}操作/gu, 'manipulated customer reviews'],
  [/バリエーション/gu, 'invalid variations'],
  [/ドロップシッピング|無在庫転売/gu, 'drop shipping'],
  [/適正価格|公正な価格/gu, 'fair pricing'],
  [/返送(?:・廃棄)?(?:依頼|オーダー)/gu, 'removal orders'],
  [/(?:別の|他の|複数の|関連する)(?:出品用)?アカウント/gu, 'related account'],
  [/本人確認|身元確認/gu, 'identity verification'],
  [/行動規範/gu, 'code of conduct'],
  [/改善計画書?/gu, 'plan of action'],
];

const isGerman = (text: string): boolean => /(?<!\p{L})(?:Sie|Ihre?[nmrs]?|wurden?|und|nicht)(?!\p{L})/u.test(text);

const isJapanese = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text);

/**
 * A German or Japanese notice with Amazon's own terms in English, so that the cues of the cases, which are English and
 * Chinese, find them. Other words stay.
 */
export function inEnglishTerms(text: string): string {
  const terms = [...(isGerman(text) ? german : []), ...(isJapanese(text) ? japanese : [])];
  return terms.reduce((rest, [pattern, english]) => rest.replace(pattern, ` ${english} `), text);
}
