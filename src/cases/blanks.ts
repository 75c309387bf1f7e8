import type { Localized } from './localized.ts';

/** How a blank's value is read and written in the letter. */
export type BlankKind =
  | 'date'
  /** A date that may lie ahead, such as a deadline. */
  | 'coming-date'
  /** A date as it is printed on a product, which may be a month only. */
  | 'printed-date'
  /** From one day to another, or a span in words. */
  | 'period'
  /** A whole number of things. */
  | 'count'
  /** A number that may have decimals, such as days or hours. */
  | 'number'
  | 'percent'
  | 'money'
  /** A time of day. */
  | 'time'
  | 'weekday'
  /** A store of Amazon's, by its domain. */
  | 'marketplace'
  | 'asin'
  | 'asins'
  | 'orders'
  /** A job title, without an article. */
  | 'role'
  /** A program or system by its name. */
  | 'tool'
  /** A company or person. */
  | 'party'
  | 'place'
  /** A number, value or reference as it is printed or set. */
  | 'code'
  /** A few words within a sentence, such as an activity. */
  | 'phrase'
  | 'text';

/** One placeholder of the catalogue's sentences: how to ask for it and how to read the answer. */
export interface Blank {
  readonly name: string;
  readonly kind: BlankKind;
  /** A short noun for it, where the sentence is shown with the blank still open. */
  readonly label: Localized;
  /** One short question; a suggestion's own prompt goes before it. */
  readonly prompt: Localized;
  /** An English value as it would stand in the letter. */
  readonly example: string;
  /** Values so usual that they are worth a tap instead of typing English. */
  readonly offers?: readonly string[];
}

/** English, 简体, 繁體. */
type Words = readonly [en: string, cn: string, tw: string];

type Row = readonly [kind: BlankKind, label: Words, prompt: Words, example: string, offers?: readonly string[]];

const roles = ['warehouse supervisor', 'operations manager', 'shipping clerk', 'listing manager'];

const rows: Readonly<Record<string, Row>> = {
  // Dates.
  date: ['date', ['date', '日期', '日期'], ['On which date?', '哪一天？', '哪一天？'], 'May 8, 2026'],
  date2: ['date', ['second date', '第二个日期', '第二個日期'], ['And on which date was that?', '另一个日期是哪天？', '另一個日期是哪天？'], 'May 12, 2026'],
  notice_date: ['date', ['date of the notice', '通知日期', '通知日期'], ["What is the date of Amazon's notice?", '亚马逊的通知是哪天发的？', '亞馬遜的通知是哪天的？'], 'May 9, 2026'],
  deadline: ['coming-date', ['deadline', '截止日期', '截止日期'], ['What is the deadline?', '截止日期是哪天？', '截止日期是哪天？'], 'June 30, 2026'],
  printed_date: ['printed-date', ['printed date', '印刷的日期', '印刷的日期'], ['Which date is printed on the product?', '商品上印的日期是哪天？', '商品上印的日期是哪天？'], 'March 31, 2026'],
  period: ['period', ['period', '起止日期', '起訖日期'], ['From which date to which date?', '从哪天到哪天？', '從哪天到哪天？'], 'May 1-5, 2026'],

  // Counts.
  n: ['count', ['number', '数量', '數量'], ['How many?', '多少？', '多少？'], '23'],
  n2: ['count', ['second number', '第二个数量', '第二個數量'], ['And how many of the second kind?', '后一项的数量是多少？', '後一項有多少？'], '4'],
  total: ['count', ['total number', '总数', '總數'], ['How many in total?', '一共多少？', '一共多少？'], '371'],
  qty: ['count', ['number of units', '件数', '件數'], ['How many units?', '多少件？', '多少件？'], '120'],

  // Limits and measures.
  days: ['number', ['number of days', '天数', '天數'], ['How many days?', '多少天？', '多少天？'], '2'],
  old_days: ['number', ['days before', '原来的天数', '原本天數'], ['How many days was it before?', '原来是多少天？', '原本是多少天？'], '1'],
  new_days: ['number', ['days now', '现在的天数', '目前天數'], ['How many days is it now?', '现在是多少天？', '現在是多少天？'], '2'],
  hours: ['number', ['number of hours', '小时数', '小時數'], ['How many hours?', '多少小时？', '多少小時？'], '24'],
  minutes: ['number', ['number of minutes', '分钟数', '分鐘數'], ['How many minutes?', '多少分钟？', '多少分鐘？'], '15'],
  years: ['number', ['number of years', '年数', '年數'], ['How many years?', '多少年？', '多少年？'], '3'],
  time: ['time', ['time of day', '时间', '時間'], ['At what time of day?', '每天几点？', '每天幾點？'], '16:00', ['10:00', '16:00', '18:00']],
  percent: ['percent', ['percentage', '百分比', '百分比'], ['What percentage?', '百分之几？', '百分之幾？'], '6.20%'],
  value: ['code', ['value', '数值', '數值'], ['Which value or limit?', '数值或限值是多少？', '數值或門檻是多少？'], '2.5'],
  price: ['money', ['amount', '金额', '金額'], ['Which amount, with its currency?', '金额多少（含币种）？', '金額是多少（含幣別）？'], '$25.00'],

  // Numbers that identify something.
  asins: ['asins', ['ASINs', 'ASIN', 'ASIN'], ['Which ASINs? Several: with a comma between.', '哪些 ASIN？多个用逗号隔开。', '有哪些 ASIN？若有多個，請用逗號隔開。'], 'B0C1LUMA01, B0C1LUMA02'],
  parent_asin: ['asin', ['parent ASIN', '父 ASIN', '父 ASIN'], ['Which parent ASIN?', '父 ASIN 是哪个？', '父 ASIN 是哪一個？'], 'B0C1LUMA00'],
  sku: ['code', ['SKU', 'SKU', 'SKU'], ['Which SKU?', '哪个 SKU？', '哪個 SKU？'], 'LH-LAMP-02'],
  order_ids: ['orders', ['order ids', '订单号', '訂單編號'], ['Which order ids? Several: with a comma between.', '哪些订单号？多个用逗号隔开。', '有哪些訂單編號？若有多個，請用逗號隔開。'], '114-3820117-5561842'],
  order_no: ['code', ['removal order number', '移除订单号', '移除訂單編號'], ['What is the number of the removal order?', '移除订单的编号是多少？', '移除訂單的編號是多少？'], 'LH-RMV-0512'],
  lot: ['code', ['batch number', '批次号', '批號'], ['Which batch or lot number?', '批次号是多少？', '批號是多少？'], 'batch 2026-03A'],
  invoice_no: ['code', ['invoice number', '发票号码', '發票號碼'], ['Which invoice number?', '发票号码是多少？', '發票號碼是多少？'], 'INV-20417'],
  complaint_id: ['code', ['complaint id', '投诉编号', '投訴編號'], ['Which complaint id does the notice give?', '通知里的投诉编号是多少？', '通知裡的投訴編號是多少？'], '10482213357'],
  reg_no: ['code', ['registration number', '注册号', '註冊號'], ['Which registration or patent number?', '注册号或专利号是多少？', '註冊號或專利號是多少？'], 'US D918,204'],
  gtin: ['code', ['GTIN, UPC or EAN', 'GTIN/UPC/EAN', 'GTIN、UPC 或 EAN'], ['Which GTIN, UPC or EAN?', 'GTIN、UPC 或 EAN 是多少？', 'GTIN、UPC 或 EAN 是多少？'], '0850031234567'],
  doc: ['text', ['document', '文件', '文件'], ['Which document, with its number?', '哪份文件（含编号）？', '是哪份文件（含編號）？'], 'test report TR-2026-114'],

  // Companies and people.
  supplier: ['party', ['supplier or partner', '供应商或合作方', '供應商或合作廠商'], ['Which supplier or partner, by its English name?', '哪家供应商或合作方（英文名）？', '是哪家供應商或合作廠商（英文名稱）？'], 'Brightway Trading Co., Ltd'],
  brand: ['party', ['brand', '品牌', '品牌'], ['Which brand?', '哪个品牌？', '是哪個品牌？'], 'Luma Harbor'],
  own_brand: ['party', ['your own brand', '自有品牌', '自有品牌'], ['What is your own brand called?', '自有品牌叫什么？', '自有品牌叫什麼？'], 'Luma Harbor'],
  rights_owner: ['party', ['rights owner', '权利人', '權利人'], ['Who is the rights owner?', '权利人是谁？', '權利人是誰？'], 'Northfield Designs LLC'],
  agency: ['party', ['service provider', '代运营或服务商', '代營運商或服務廠商'], ['Which agency or service provider?', '哪家代运营或服务商？', '是哪家代營運商或服務廠商？'], 'Seabird Services Ltd'],
  carrier: ['party', ['carrier', '物流商', '物流業者'], ['Which carrier?', '哪家物流商？', '是哪家物流業者？'], 'UPS', ['UPS', 'FedEx', 'USPS', 'DHL']],
  old_carrier: ['party', ['carrier at that time', '原物流商', '原物流業者'], ['Which carrier was it then?', '当时是哪家物流商？', '當時是哪家物流業者？'], 'Bluepost Logistics'],
  lab: ['party', ['test laboratory', '检测机构', '檢驗機構'], ['Which test laboratory?', '哪家检测机构？', '是哪家檢驗機構？'], 'TUV Rheinland'],
  authority: ['party', ['authority', '主管机关', '主管機關'], ['Which authority?', '哪个主管机关？', '是哪個主管機關？'], 'US Consumer Product Safety Commission'],
  role: ['role', ['job title', '岗位', '職稱'], ['Who: which job title? No private name.', '哪个岗位（英文，不写人名）？', '是什麼職稱（英文，不寫人名）？'], 'warehouse supervisor', roles],
  role2: ['role', ['second job title', '另一岗位', '另一個職稱'], ['And which job title is the other person?', '另一位是什么岗位（英文）？', '另一位是什麼職稱（英文）？'], 'operations manager', roles],
  name: ['party', ['name', '姓名或名称', '姓名或名稱'], ['Whose name, in English letters?', '姓名或名称（英文或拼音）？', '姓名或名稱（英文或拼音）？'], 'Chen Wei'],
  other_account: ['party', ['other account', '另一账户', '另一個帳戶'], ['What is the name of the other account, as in the notice?', '另一个账户叫什么（按通知原文）？', '另一個帳戶叫什麼（照通知原文）？'], 'Sunny Lane Goods'],
  relation: ['text', ['relation', '关系', '關係'], ['How are the two related?', '双方是什么关系？', '雙方是什麼關係？'], 'former business partner'],
  website: ['text', ['website', '网站', '網站'], ['Which website?', '哪个网站？', '哪個網站？'], 'www.seabird.example'],
  channel: ['text', ['channel', '渠道', '管道'], ['Through which channel?', '通过什么渠道？', '透過哪個管道？'], 'package inserts'],

  // What was changed or found.
  old_value: ['code', ['value before', '原来的值', '原本的值'], ['What was it before?', '原来是什么？', '原本是什麼？'], '1 day'],
  new_value: ['code', ['value now', '现在的值', '現在的值'], ['What is it now?', '现在是什么？', '現在是什麼？'], '2 days'],
  attribute: ['phrase', ['activity or detail', '事项', '事項'], ['Which activity or detail? A few English words.', '什么事项？请用几个英文词。', '是什麼事項（幾個英文單字）？'], 'product title editing'],
  component: ['text', ['part', '部件', '零件'], ['Which part of the product?', '产品的哪个部件？', '是商品的哪個零件？'], 'the charging port'],
  material: ['text', ['material', '材料', '材料'], ['Which material?', '什么材料？', '是什麼材料？'], 'molded pulp inserts'],
  condition: ['text', ['condition', '情况', '情況'], ['Under which condition?', '在什么情况下？', '在什麼情況下？'], 'overnight charging'],
  reason: ['text', ['reason', '原因', '原因'], ['For which reason?', '什么原因？', '是什麼原因？'], 'a second product line'],
  result: ['text', ['result', '结果', '結果'], ['What was the result?', '结果如何？', '結果如何？'], 'all units passed'],
  standard: ['text', ['standard', '标准', '標準'], ['Which standard?', '哪项标准？', '是哪項標準？'], 'ASTM F963-23'],
  policy: ['text', ['policy', '政策', '政策'], ['Which Amazon policy, by its English name?', '哪项亚马逊政策（英文名称）？', '是哪項亞馬遜政策（英文名稱）？'], 'the Product Detail Page Rules'],
  category: ['text', ['product category', '商品类目', '商品類別'], ['Which product category?', '哪个商品类目？', '是哪個商品類別？'], "children's toys"],
  list: ['text', ['list', '清单', '清單'], ['Which ones? List them with commas.', '有哪些？用逗号列出。', '有哪些？請用逗號隔開。'], 'invoices, supplier contact'],
  entry: ['text', ['entry title', '条目标题', '項目標題'], ['What is the title of the entry on Account Health?', '“账户状况”里的条目标题是什么（英文）？', '「帳戶狀況」裡的項目標題是什麼（英文）？'], 'Listing Policy Violation'],
  step: ['text', ['process step', '流程环节', '流程環節'], ['At which step of the process?', '在哪个环节？', '是流程的哪個環節？'], 'label printing'],

  // Places.
  marketplace: ['marketplace', ['marketplace', '站点', '站點'], ['On which marketplace?', '哪个站点？', '是哪個站點？'], 'amazon.com', ['amazon.com', 'amazon.co.uk', 'amazon.de', 'amazon.co.jp']],
  origin: ['place', ['place of dispatch', '发货地', '出貨地'], ['From which place do parcels leave?', '从哪里发货（英文）？', '從哪裡出貨（英文）？'], 'Shenzhen, China'],
  region: ['place', ['region', '地区', '地區'], ['Which region?', '哪个地区（英文）？', '是哪個地區（英文）？'], 'the US West Coast'],
  country: ['place', ['country', '国家', '國家'], ['Which country?', '哪个国家（英文）？', '是哪個國家（英文）？'], 'Germany'],
  city: ['place', ['city', '城市', '城市'], ['In which city and country?', '哪个城市、哪个国家（英文）？', '在哪個城市、哪個國家（英文）？'], 'Dongguan, China'],
  address: ['place', ['address', '地址', '地址'], ['Which address, in English?', '地址是什么（英文）？', '地址是什麼（英文）？'], '18 Xinhe Road, Dongguan, China'],

  // Tools.
  tool: ['tool', ['ERP or software', 'ERP 或软件', 'ERP 或軟體'], ['Which ERP or software, by its name?', '哪个 ERP 或软件（名称）？', '是哪個 ERP 或軟體（名稱）？'], 'ShipDesk ERP'],
  service: ['text', ['shipping service', '配送服务', '配送服務'], ['Which shipping service?', '哪种配送服务？', '是哪種配送服務？'], 'UPS 2nd Day Air'],
  register: ['text', ['register', '登记系统', '登記系統或資料庫'], ['Which register or database?', '哪个登记系统或数据库？', '是哪個登記系統或資料庫？'], 'the USPTO database'],

  // Others.
  holiday: ['text', ['holiday', '假期', '節日'], ['Which holiday, in English?', '哪个假期（英文）？', '是哪個節日（英文）？'], 'Labor Day', ['Chinese New Year', 'Labor Day', 'National Day']],
  weekday: ['weekday', ['day of the week', '星期几', '星期幾'], ['On which day of the week?', '每周星期几？', '是星期幾？'], 'Monday', ['Monday', 'Wednesday', 'Friday']],
  frequency: ['text', ['frequency', '频率', '頻率'], ['How often?', '多久一次？', '多久一次？'], 'every week'],
  language: ['text', ['language', '语言', '語言'], ['Which language?', '哪种语言？', '是哪種語言？'], 'German'],
  unit: ['text', ['unit of measure', '计量单位', '計量單位'], ['Which unit of measure?', '什么计量单位？', '是什麼計量單位？'], 'inches'],
  currency: ['text', ['currency', '币种', '幣別'], ['Which currency?', '哪种货币？', '是哪種幣別？'], 'USD'],
  product: ['text', ['product', '商品', '商品'], ['Which product, in a few English words?', '什么商品（几个英文词）？', '是什麼商品（幾個英文單字）？'], 'desk lamp'],
  height: ['text', ['height', '高度', '高度'], ['From which height, with its unit?', '从多高（含单位）？', '從多高（含單位）？'], '80 cm'],
};

const localized = ([en, cn, tw]: Words): Localized => ({ en, 'zh-CN': cn, 'zh-TW': tw });

/** Names of all placeholders that sentences may use (domain.md 2, and those added for our wording). */
export const blankNames: readonly string[] = Object.keys(rows);

/**
 * The placeholder of this name.
 *
 * @throws RangeError when no sentence may use such a name: a mistake in the catalogue, not of anybody's typing
 */
export function blankOf(name: string): Blank {
  const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
  if (!row) throw new RangeError(`no blank is called ${name}`);
  const [kind, label, prompt, example, offers] = row;
  const blank = { name, kind, label: localized(label), prompt: localized(prompt), example };
  return offers ? { ...blank, offers } : blank;
}
