import { type DocumentKind, documentKinds } from './facts.ts';

/** How each kind is called, in English, Chinese, German and Japanese. */
const names: Readonly<Record<DocumentKind, RegExp>> = {
  invoice: /\binvoices?\b|\breceipts\b|发票|發票|收据|收據|Rechnung(?:en)?(?!s)|Quittung(?:en)?|請求書|領収書/iu,
  authorization: /letters? of authori[sz]ation|authori[sz]ation letters?|\bLOA\b|授权书|授權書|授权信|授權信|授权函|授權函|Autorisierungsschreiben|Vollmacht|Genehmigungsschreiben|委任状|許諾書|承認書/iu,
  licence: /licen[sc]ing agreements?|licen[sc]e agreements?|许可协议|許可協議|授权协议|授權協議|Lizenzvertr(?:ag|äge)|Lizenzvereinbarung(?:en)?|ライセンス(?:契約|許諾)/iu,
  'brand-registration':
    /(?:brand|trade ?mark) registration(?: certificates?)?|registration certificates?|(?:商标|商標|品牌)(?:注册证|註冊證|注册证书)|Markenurkunde|Markeneintragung|商標登録証|登録証明書/iu,
  'business-licence': /business licen[sc]e|company registration|certificate of incorporation|营业执照|營業執照|营业登记|營業登記|商业登记|商業登記|Gewerbe(?:anmeldung|schein)|Handelsregisterauszug|登記簿謄本|登記事項証明書/iu,
  identity:
    /(?:government[- ]issued|national|photo|personal|valid) (?:\S{1,12} )?(?:ID|identification|identity)\b|identity (?:document|card)s?|\bpassport\b|driver['’]?s licen[sc]e|身份证|身分證|护照|護照|身份证件|身分證件|Personalausweis|Reisepass|Ausweisdokument|身分証明書|本人確認書類|パスポート/iu,
  'utility-bill': /utility bills?|(?:gas|electricity|water|internet|phone)(?:,? (?:or |and )?(?:gas|electricity|water|internet|phone)){0,4} (?:service )?bills?|公用事业|公用事業|(?:电力|電力|自来水|自來水|天然气|天然氣|水电|水電|煤气|网络服务|網路服務).{0,24}(?:账单|帳單)|水[电電][费費]?[单單]|Versorgerrechnung|Stromrechnung|Nebenkostenabrechnung|公共料金/iu,
  'bank-statement': /bank (?:account )?statements?|credit card statements?|银行(?:对账单|账单|流水)|銀行(?:對帳單|帳單|明細)|信用卡(?:对账单|账单|帳單)|Kontoauszu?ü?g|取引明細/iu,
  'compliance-document':
    /compliance (?:documents?|documentation|certificates?)|declarations? of conformity|\bDoC\b|Children['’]?s Product Certificates?|\bCPC\b|General Certificates? of Conformity|\bGCC\b|letters? of compliance|FDA registration|EPA registration|合规文件|合規文件|合规性文件|符合性声明|符合性聲明|儿童产品证书|兒童產品證書|Konformitätserklärung(?:en)?|Konformitätsunterlagen|適合宣言書|適合性証明/iu,
  'test-report': /test(?:ing)? reports?|safety testing data|lab(?:oratory)? reports?|检测报告|檢測報告|测试报告|測試報告|检验报告|檢驗報告|Prüfbericht(?:en?)?|Testbericht(?:en?)?|試験(?:報告書|成績書)|検査報告書/iu,
  'safety-data-sheet': /safety data sheets?|\bM?SDS\b|exemption sheet|安全数据表|安全資料表|安全数据单|Sicherheitsdatenbl(?:att|ätter)|安全データシート/iu,
  manual: /user (?:manual|guide)s?|product manuals?|instruction manuals?|instructions for use|说明书|說明書|使用手册|使用手冊|Bedienungsanleitung(?:en)?|Gebrauchsanweisung(?:en)?|取扱説明書/iu,
  images:
    /(?:images?|photos?|photographs?|pictures?) (?:of|showing)\b|product (?:images|photos)|六面图|六面|(?:商品|产品|產品|包装|包裝|标签|標籤)(?:的)?(?:图片|圖片|照片|实拍图|實拍圖)|(?:图片|圖片|照片)(?:，|,)?(?:需|须|須|应|應)|(?:Bilder|Fotos) (?:des|der|von|aller)|Produktbilder|(?:商品|製品|パッケージ)の(?:画像|写真)/iu,
  tracking:
    /proofs? of (?:delivery|shipment|dispatch)|delivery confirmations?|tracking (?:numbers?|IDs?|information)(?= (?:for|of) (?:the|these|your|all|each))|carrier (?:documents?|confirmation)|(?:物流|发货|發貨|出貨|送达|送達|签收|簽收)(?:凭证|憑證|证明|證明)|追踪编号(?=.{0,6}(?:和|及|、))|Zustellnachweise?n?|Versandnachweise?n?|Liefernachweise?n?|配送(?:証明|完了)/iu,
  retraction: /\bretractions?\b|retract (?:the|their|this)|撤诉|撤訴|撤回(?:投诉|投訴|通知|举报)?|Rücknahme|zurückziehen|zurückzunehmen|取り下げ(?:通知|の依頼)?|撤回/iu,
  'court-order': /court orders?|court (?:ruling|decision)|declaratory judge?ment|法院(?:命令|判决|判決|裁定)|Gerichtsbeschluss|Gerichtsurteil|裁判所(?:の)?命令/iu,
};

/** What makes a sentence, or the head of a list, a request. */
const asks =
  /\b(?:send|submit|provide|upload|attach|include|supply|need|require[sd]?|request(?:ed)?|must contain|copy|copies|following|ask|show(?:ing)?|one of|such as|obtain|appeal with|retract\w{0,4})\b|撤回|撤诉|撤訴|取り下げ|zurückzieh|请(?:您)?(?:在|于|於)?.{0,20}(?:提供|提交|发送|上传|出示|准备|附上|联系|聯繫)|請(?:您)?(?:在|於)?.{0,20}(?:提供|提交|傳送|上傳|出示|準備|附上|聯絡|聯繫)|提供|提交|上传|上傳|需要|要求|以下(?:文件|资料|資料|文档)|(?:senden|übermitteln|einreichen|reichen|legen|laden|benötigen|bitten|folgende|Kopien)|(?:ご?提出|ご?提供|送付|お送り|アップロード|必要|以下の)/iu;

/** A request that is none: what is not taken, what buyers get, what a page is about. */
const isNoRequest =
  /(?:do|will|can|could) ?not (?:accept|need|require)|don['’]t (?:need|accept)|not (?:accepted|required|uploaded)|business customers|each order|unable to|was(?: not)? uploaded|(?:documents?|documentation|invoices?|receipts?|files?|that|which) you (?:have )?(?:previously )?(?:provided|submitted|supplied|sent)\b|missing invoices|为何提交|為何提交|why you (?:provided|submitted|supplied)[^,]{0,80}$|previously (?:asked|requested)|(?:此前|之前|先前)(?:曾)?要求|learn more|invoice defect|不接受|无需|無需|不需要|未上传|未上傳|未能上传|您.{0,8}(?:提供|提交)的|企业买家|企業買家|nicht (?:akzeptiert|hochgeladen|erforderlich)|Geschäftskunden|Rechnungsmängel|fehlende[nr]? Rechnungen|缺失的发票|缺少的發票|必要(?:は)?ありません|受け付け(?:られ)?ません/iu;

/** A mention within a request that is an exclusion: "forwarded retractions are not accepted". */
const clausesOf = (sentence: string): readonly string[] => sentence.split(/[;；]|(?<=[。])|, but |，但/u);

const isListed = (sentence: string): boolean => /^(?:[-–—•*·・]{1,2} ?|\(?[\da-z]{1,2}[.)、] ?|[①-⑨])/iu.test(sentence);

/** So many sentences between the lines of a list do not end it. */
const mostBetween = 2;

/** The sentences of a notice in which something is asked for, and the lines of the lists that follow them. */
export function requestsIn(sentences: readonly string[]): readonly string[] {
  let sinceRequest = Number.POSITIVE_INFINITY;
  return sentences.flatMap((sentence) => {
    const isRequest = asks.test(sentence) || (isListed(sentence) && sinceRequest <= mostBetween);
    const wanted = isRequest ? clausesOf(sentence).filter((clause) => !isNoRequest.test(clause)) : [];
    sinceRequest = wanted.length > 0 ? 0 : sinceRequest + 1;
    return wanted;
  });
}

/** The documents that are asked for. */
export function documentsIn(sentences: readonly string[]): readonly DocumentKind[] {
  const requests = requestsIn(sentences);
  return documentKinds.filter((kind) => requests.some((request) => names[kind].test(request)));
}
