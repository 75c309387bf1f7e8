import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** A report says that a product hurt somebody or could do so. */
export const productSafety: CaseType = {
  id: 'product-safety',
  name: { en: 'Product safety complaint / incident', 'zh-CN': '商品安全投诉/事故', 'zh-TW': '商品安全客訴或事故' },
  group: 'product',
  routes: ['plan', 'documents', 'dispute'],
  issue: 'the safety of our products',
  subject: 'Product Safety',
  triage: {
    en: 'Stop the sale and lock the stock first. Then read what the notice asks for: sometimes only documents (test report, certificate, photos of the warnings), sent in Manage Your Compliance, and no plan. If somebody was hurt, speak with a lawyer and your insurer before you write: a duty to report may apply.',
    'zh-CN': '请先停售并锁定库存，再看通知要求什么：有时只要文件（检测报告、证书、警示语照片），在“管理您的合规性”中提交即可，不需要计划。如果有人受伤，请在动笔前咨询律师和保险公司：可能有上报义务。',
    'zh-TW': '請先停售並鎖定庫存，再看通知要求什麼：有時只需要文件（檢驗報告、證書、警語照片），在「管理您的合規性」中提交即可，不需要計畫。如果有人受傷，請在動筆前諮詢律師和保險公司：可能有通報義務。',
  },
  remedy: {
    en: 'reinstate the {asins#listing|listings} in your notice',
    'zh-CN': '恢复通知所涉商品的正常状态',
    'zh-TW': '恢復通知所列商品的正常狀態',
  },
  rule: {
    en: 'No target value: a single report (burn, fire, choking, injury) is enough. Amazon may ask for test reports, certificates and photos of the warnings.',
    'zh-CN': '没有指标值：一次投诉（烫伤、起火、窒息、受伤）就足以触发。亚马逊可能要求检测报告、证书和警示语照片。',
    'zh-TW': '沒有目標值：一次通報（燙傷、起火、窒息、受傷）就足以觸發。亞馬遜可能要求檢驗報告、證書和警語照片。',
  },
  facts: {
    en: 'ASIN; text and date of the report; order id; anybody hurt or not; batch; units sold and in stock; test reports (standard, lab, date); warnings on the page; contact with the buyer; duty to recall or report.',
    'zh-CN': 'ASIN；投诉的原文和日期；订单号；有没有人受伤；批次；已售件数和库存件数；检测报告（标准、机构、日期）；页面上的警示语；与买家的联系；召回或上报义务。',
    'zh-TW': 'ASIN；通報的原文和日期；訂單編號；有沒有人受傷；批號；已售件數和庫存件數；檢驗報告（標準、機構、日期）；頁面上的警語；與買家的聯絡；召回或通報義務。',
  },
  cues: [
    {
      weight: 3,
      pattern: /safety (?:complaints?|concerns?|incident|investigation|issue|risk)|safety of your products|product safety/i,
    },
    {
      weight: 2,
      pattern: /\boverheat\w*|caught fire|\bburn(?:s|ed|t)?\b|\binjur\w+|\bchoking|electric shock|\bexplo(?:d|s)\w+|\ballergic/i,
    },
    // The security of an account (账户安全问题) is another matter.
    {
      weight: 3,
      pattern: /安全投诉|(?<!账户|账号|帐户)安全问题|安全隐患|安全调查|安全事故|安全投訴|安全客訴|(?<!帳戶|帳號)安全問題|安全疑慮|安全隱患|安全調查|(?:商品|产品|產品)安全/i,
    },
    { weight: 2, pattern: /过热|起火|烧伤|烫伤|受伤|窒息|触电|爆炸|过敏|過熱|燒傷|燙傷|受傷|觸電|過敏/i },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who makes it, who tested it, who is responsible for product safety in your company?',
        'zh-CN': '谁生产、谁检测？您公司由谁负责产品安全？',
        'zh-TW': '由誰製造、由誰檢驗？您公司由誰負責產品安全？',
      },
      example: {
        en: 'The charger is made by Brightway Trading Co., Ltd and was tested by TUV Rheinland; our operations manager is responsible for product safety.',
        'zh-CN':
          'The charger is made by Brightway Trading Co., Ltd and was tested by TUV Rheinland; our operations manager is responsible for product safety.（充电器由 Brightway Trading Co., Ltd 生产，由 TUV Rheinland 检测；我们由运营经理负责产品安全。）',
        'zh-TW':
          'The charger is made by Brightway Trading Co., Ltd and was tested by TUV Rheinland; our operations manager is responsible for product safety.（充電器由 Brightway Trading Co., Ltd 製造，由 TUV Rheinland 檢驗；我們由營運經理負責產品安全。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'The manufacturer', 'zh-CN': '生产商', 'zh-TW': '製造商' },
          sentence: {
            en: 'The items in your notice are made by {supplier}.',
            'zh-CN': '贵方通知涉及的商品由 {supplier} 生产。',
            'zh-TW': '貴方通知所列的商品由 {supplier} 製造。',
          },
          prompts: {
            supplier: {
              en: 'Which manufacturer, by its English name?',
              'zh-CN': '哪家生产商（英文名）？',
              'zh-TW': '是哪家製造商（英文名稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'The test laboratory', 'zh-CN': '检测机构', 'zh-TW': '檢驗機構' },
          sentence: { en: 'The items were tested by {lab}.', 'zh-CN': '这些商品由 {lab} 检测。', 'zh-TW': '這些商品由 {lab} 檢驗。' },
          prompts: {
            lab: {
              en: 'Which laboratory tested them, by its English name?',
              'zh-CN': '由哪家机构检测（英文名）？',
              'zh-TW': '由哪家機構檢驗（英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who led our investigation', 'zh-CN': '由谁主持调查', 'zh-TW': '由誰主導調查' },
          sentence: {
            en: 'Our {role} led the investigation of this report.',
            'zh-CN': '由我们的 {role} 主持对此投诉的调查。',
            'zh-TW': '這項通報的調查由我們的 {role} 主導。',
          },
          prompts: {
            role: { en: 'Which job title led the investigation?', 'zh-CN': '由什么岗位主持调查？', 'zh-TW': '由誰主導調查（英文職稱）？' },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is in charge of safety', 'zh-CN': '由谁负责产品安全', 'zh-TW': '由誰負責產品安全' },
          sentence: {
            en: 'Our {role2} has been in charge of product safety since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责产品安全。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責產品安全。',
          },
          prompts: {
            role2: {
              en: 'Which job title is in charge of product safety?',
              'zh-CN': '由什么岗位负责产品安全？',
              'zh-TW': '由誰負責產品安全（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'What happened exactly (quote the report), with which ASIN and batch? Was anybody hurt?',
        'zh-CN': '具体发生了什么（引用投诉原文）？哪个 ASIN、哪个批次？有没有人受伤？',
        'zh-TW': '具體發生了什麼（引用原文）？哪個 ASIN、哪個批號？有沒有人受傷？',
      },
      example: {
        en: 'The report says: "the charging port got hot and left a brown mark on the desk"; nobody was hurt. 1 report among 1,260 units sold.',
        'zh-CN':
          'The report says: "the charging port got hot and left a brown mark on the desk"; nobody was hurt. 1 report among 1,260 units sold.（投诉写道：“充电口发烫，在桌上留下棕色印记”；没有人受伤。售出 1,260 件中有 1 起。）',
        'zh-TW':
          'The report says: "the charging port got hot and left a brown mark on the desk"; nobody was hurt. 1 report among 1,260 units sold.（通報寫道：「充電埠發燙，在桌上留下棕色痕跡」；沒有人受傷。售出 1,260 件中有 1 件。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'What the report says', 'zh-CN': '投诉的内容', 'zh-TW': '通報的內容' },
          sentence: {
            en: 'The report in your notice describes the following: {reason}.',
            'zh-CN': '贵方通知中的投诉描述了以下情况：{reason}。',
            'zh-TW': '貴方通知中的通報描述了以下情況：{reason}。',
          },
          prompts: {
            reason: {
              en: 'What does the report describe? Its own words, in English.',
              'zh-CN': '投诉描述了什么（英文原文）？',
              'zh-TW': '通報描述了什麼（英文原文）？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The report mentions no injury', 'zh-CN': '投诉没有提到受伤', 'zh-TW': '通報沒有提到受傷' },
          sentence: { en: 'The report does not mention an injury.', 'zh-CN': '投诉没有提到有人受伤。', 'zh-TW': '通報沒有提到有人受傷。' },
        },
        {
          id: 'I3',
          label: { en: 'The report mentions an injury', 'zh-CN': '投诉提到有人受伤', 'zh-TW': '通報提到有人受傷' },
          sentence: {
            en: 'The report mentions the following injury: {condition}.',
            'zh-CN': '投诉提到以下伤情：{condition}。',
            'zh-TW': '通報提到以下傷勢：{condition}。',
          },
          prompts: {
            condition: {
              en: 'Which injury does the report mention, in its own words?',
              'zh-CN': '投诉提到什么伤情（英文原文）？',
              'zh-TW': '通報提到什麼傷勢（英文原文）？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} refers to the safety of {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知提到以下商品的安全，ASIN 为：{asins}。',
            'zh-TW': '貴方 {notice_date} 的通知提到以下商品的安全，ASIN 為：{asins}。',
          },
          fromNotice: true,
        },
        {
          id: 'I5',
          label: { en: 'Reports and units sold', 'zh-CN': '投诉数与销量', 'zh-TW': '通報數與銷量' },
          sentence: {
            en: 'During {period}, {total} {total#unit was|units were} sold, and we know of {n} {n#report|reports} of this kind.',
            'zh-CN': '{period} 期间售出 {total} 件，我们得知的此类投诉有 {n} 起。',
            'zh-TW': '{period} 期間售出 {total} 件，我們得知的這類通報有 {n} 件。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many units were sold in that time?', 'zh-CN': '这段时间卖出多少件？', 'zh-TW': '這段時間賣出幾件？' },
            n: {
              en: 'How many reports of this kind do you know of?',
              'zh-CN': '您得知的此类投诉有几起？',
              'zh-TW': '您得知的這類通報有幾件？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Dates of the incident, of production and of the last test?',
        'zh-CN': '事故、生产和最近一次检测的日期？',
        'zh-TW': '事故、生產和最近一次檢驗的日期？',
      },
      example: {
        en: 'Incident on May 3, 2026; batch 2026-03A, made in March 2026; last test on January 20, 2026.',
        'zh-CN':
          'Incident on May 3, 2026; batch 2026-03A, made in March 2026; last test on January 20, 2026.（事故发生于2026年5月3日；2026年3月生产的 2026-03A 批次；最近一次检测为2026年1月20日。）',
        'zh-TW':
          'Incident on May 3, 2026; batch 2026-03A, made in March 2026; last test on January 20, 2026.（事故發生於 2026 年 5 月 3 日；2026 年 3 月生產，批號 2026-03A；最近一次檢驗為 2026 年 1 月 20 日。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Date of the incident', 'zh-CN': '事故的日期', 'zh-TW': '事故的日期' },
          sentence: {
            en: 'According to the report, the incident took place on {date}.',
            'zh-CN': '据投诉所述，事故发生于 {date}。',
            'zh-TW': '依通報，事故發生於 {date}。',
          },
          prompts: {
            date: {
              en: 'On which date did it happen, according to the report?',
              'zh-CN': '投诉说是哪天发生的？',
              'zh-TW': '通報說是哪天發生的？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'The batch and when it was made', 'zh-CN': '批次与生产时间', 'zh-TW': '批號與生產時間' },
          sentence: {
            en: 'The unit concerned comes from {lot}, made during {period}.',
            'zh-CN': '涉及的商品属于 {period} 期间生产的以下批次：{lot}。',
            'zh-TW': '涉及的商品屬於 {period} 期間生產的以下批號：{lot}。',
          },
          prompts: {
            period: { en: 'When was this batch made?', 'zh-CN': '这一批是什么时候生产的？', 'zh-TW': '這一批是什麼時候生產的？' },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'Date of the last test', 'zh-CN': '最近一次检测的日期', 'zh-TW': '最近一次檢驗的日期' },
          sentence: {
            en: 'The items were last tested on {date}, by {lab}.',
            'zh-CN': '这些商品最近一次由 {lab} 检测是在 {date}。',
            'zh-TW': '這些商品最近一次由 {lab} 檢驗是在 {date}。',
          },
          prompts: {
            date: { en: 'On which date were they last tested?', 'zh-CN': '最近一次检测是哪天？', 'zh-TW': '最近一次檢驗是哪天？' },
            lab: {
              en: 'Which laboratory tested them, by its English name?',
              'zh-CN': '由哪家机构检测（英文名）？',
              'zh-TW': '由哪家機構檢驗（英文名稱）？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'When we learned of it', 'zh-CN': '得知此事的时间', 'zh-TW': '何時得知' },
          sentence: {
            en: 'We learned of the report on {date}.',
            'zh-CN': '我们于 {date} 得知该投诉。',
            'zh-TW': '我們於 {date} 得知這項通報。',
          },
          prompts: {
            date: { en: 'On which date did you learn of it?', 'zh-CN': '您是哪天得知的？', 'zh-TW': '您是哪天得知的？' },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which part of the product, which stock (FBA, own warehouse), which marketplace?',
        'zh-CN': '哪个部件？涉及哪些库存（FBA、自有仓库）？哪个站点？',
        'zh-TW': '哪個零件？涉及哪些庫存（FBA、自家倉庫）？哪個站點？',
      },
      example: {
        en: 'amazon.com; the charging port; 310 units in Amazon fulfillment centers and 90 in our own warehouse.',
        'zh-CN':
          'amazon.com; the charging port; 310 units in Amazon fulfillment centers and 90 in our own warehouse.（美国站；充电口；亚马逊运营中心 310 件，自有仓库 90 件。）',
        'zh-TW':
          'amazon.com; the charging port; 310 units in Amazon fulfillment centers and 90 in our own warehouse.（美國站；充電埠；亞馬遜物流中心 310 件，自家倉庫 90 件。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The part in the report', 'zh-CN': '投诉涉及的部件', 'zh-TW': '通報涉及的零件' },
          sentence: {
            en: 'The report concerns this part of the product: {component}.',
            'zh-CN': '投诉涉及商品的这个部件：{component}。',
            'zh-TW': '通報涉及商品的這個零件：{component}。',
          },
          prompts: {
            component: {
              en: 'Which part does the report concern?',
              'zh-CN': '投诉涉及哪个部件（英文）？',
              'zh-TW': '通報涉及哪個零件（英文）？',
            },
          },
        },
        {
          id: 'L2',
          label: { en: 'Stock in FBA', 'zh-CN': 'FBA 的库存', 'zh-TW': 'FBA 的庫存' },
          sentence: {
            en: 'On {date}, {qty} {qty#unit|units} of these items {qty#was|were} in Amazon fulfillment centers.',
            'zh-CN': '{date}，亚马逊运营中心存有这些商品 {qty} 件。',
            'zh-TW': '{date}，亞馬遜物流中心存有這些商品 {qty} 件。',
          },
          prompts: {
            date: { en: 'On which date did you read the stock?', 'zh-CN': '是哪天的库存数？', 'zh-TW': '是哪天的庫存數？' },
            qty: { en: 'How many units were in FBA?', 'zh-CN': 'FBA 有多少件？', 'zh-TW': 'FBA 有幾件？' },
          },
        },
        {
          id: 'L3',
          label: { en: 'Stock in our own warehouse', 'zh-CN': '自有仓库的库存', 'zh-TW': '自家倉庫的庫存' },
          sentence: {
            en: 'On {date}, {qty} {qty#unit|units} of these items {qty#was|were} in our own warehouse in {city}.',
            'zh-CN': '{date}，我们位于 {city} 的自有仓库存有这些商品 {qty} 件。',
            'zh-TW': '{date}，我們位於 {city} 的自家倉庫存有這些商品 {qty} 件。',
          },
          prompts: {
            date: { en: 'On which date did you read the stock?', 'zh-CN': '是哪天的库存数？', 'zh-TW': '是哪天的庫存數？' },
            qty: { en: 'How many units were in your own warehouse?', 'zh-CN': '自有仓库有多少件？', 'zh-TW': '自家倉庫有幾件？' },
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'The step our investigation found', 'zh-CN': '调查找到的环节', 'zh-TW': '調查找到的環節' },
          sentence: {
            en: 'Our investigation traced the matter to this step: {step}.',
            'zh-CN': '我们经调查，确认问题出在这个环节：{step}。',
            'zh-TW': '我們經調查，確認問題出在這個環節：{step}。',
          },
          routes: ['plan'],
          prompts: {
            step: { en: 'To which step? A few English words.', 'zh-CN': '是哪个环节（几个英文词）？', 'zh-TW': '是哪個環節（幾個英文單字）？' },
          },
        },
        {
          id: 'L5',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'Your notice concerns our store on {marketplace}.',
            'zh-CN': '贵方通知涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '貴方通知涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
        },
      ],
    },
    why: {
      hint: {
        en: 'Which technical cause was found, by whom? Why was it not caught before sale?',
        'zh-CN': '查明的技术原因是什么、由谁认定？为什么售前没有发现？',
        'zh-TW': '查明的技術原因是什麼、由誰認定？為什麼售前沒有發現？',
      },
      example: {
        en: 'Inspection of 6 returned units showed that the charging port from Brightway Trading Co., Ltd failed under a condition we had not tested: overnight charging.',
        'zh-CN':
          'Inspection of 6 returned units showed that the charging port from Brightway Trading Co., Ltd failed under a condition we had not tested: overnight charging.（对 6 件退货的检验表明，Brightway Trading Co., Ltd 的充电口在我们没有检测过的情况下失效：整夜充电。）',
        'zh-TW':
          'Inspection of 6 returned units showed that the charging port from Brightway Trading Co., Ltd failed under a condition we had not tested: overnight charging.（檢驗 6 件退貨後發現，Brightway Trading Co., Ltd 的充電埠在我們沒有檢驗過的情況下故障：整夜充電。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Component fault, not tested for', 'zh-CN': '部件缺陷，售前未检测', 'zh-TW': '零件瑕疵，銷售前未檢驗' },
          sentence: {
            en: 'Inspection of {n} returned {n#unit|units} showed that {component} from {supplier} failed under this condition, which we had not tested before sale: {condition}.',
            'zh-CN': '对 {n} 件退货的检验表明，{supplier} 的 {component} 在以下情况下失效，而我们售前没有检测过这种情况：{condition}。',
            'zh-TW': '檢驗 {n} 件退貨後發現，{supplier} 的 {component} 在以下情況下故障，而我們在銷售前沒有檢驗過這種情況：{condition}。',
          },
          prompts: {
            n: { en: 'How many returned units were inspected?', 'zh-CN': '检验了多少件退货？', 'zh-TW': '檢驗了幾件退貨？' },
            component: {
              en: 'Which part failed? For example: the charging port.',
              'zh-CN': '哪个部件失效？例如：the charging port（充电口）。',
              'zh-TW': '哪個零件故障？例如：the charging port（充電埠）。',
            },
            supplier: {
              en: 'Who supplies this part, by its English name?',
              'zh-CN': '该部件由谁供应（英文名）？',
              'zh-TW': '該零件由誰供應（英文名稱）？',
            },
            condition: {
              en: 'Under which condition? For example: overnight charging.',
              'zh-CN': '在什么情况下？例如：overnight charging（整夜充电）。',
              'zh-TW': '在什麼情況下？例如：overnight charging（整夜充電）。',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Wrong standard, not checked', 'zh-CN': '检测标准不对，未核对', 'zh-TW': '檢驗標準不符，未核對' },
          sentence: {
            en: 'We had {asins} tested to {old_value} and did not check that sale on {marketplace} requires {standard}.',
            'zh-CN': '我们按 {old_value} 检测了 {asins}，当时没有核对：在 {marketplace} 销售须符合 {standard}。',
            'zh-TW': '我們依 {old_value} 檢驗了 {asins}，當時沒有核對：在 {marketplace} 銷售須符合 {standard}。',
          },
          prompts: {
            asins: {
              en: 'Which ASINs were tested to the other standard?',
              'zh-CN': '哪些 ASIN 按其他标准检测？',
              'zh-TW': '哪些 ASIN 依其他標準檢驗？',
            },
            old_value: { en: 'To which standard were they tested?', 'zh-CN': '当时按哪项标准检测？', 'zh-TW': '當時依哪項標準檢驗？' },
            standard: { en: 'Which standard is required?', 'zh-CN': '要求的是哪项标准？', 'zh-TW': '要求的是哪項標準？' },
          },
        },
        {
          id: 'C3',
          label: { en: 'Warning missing, risk unchecked', 'zh-CN': '缺少警示语，未核对风险', 'zh-TW': '缺少警語，未核對風險' },
          sentence: {
            en: 'The manual and the product page did not warn against {condition}, because we had not compared them with a risk assessment.',
            'zh-CN': '说明书和商品详情页没有对 {condition} 作出警示，因为我们没有将其与风险评估核对。',
            'zh-TW': '說明書和商品詳細資訊頁面沒有對 {condition} 提出警告，因為我們沒有將其與風險評估核對。',
          },
          prompts: {
            condition: {
              en: 'Against what was there no warning? For example: overnight charging.',
              'zh-CN': '缺少对什么的警示？例如：overnight charging（整夜充电）。',
              'zh-TW': '缺少對什麼的警告？例如：overnight charging（整夜充電）。',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Not drop-tested; sharp edges', 'zh-CN': '未做跌落测试，破损后锋利', 'zh-TW': '未做落下測試，破損後銳利' },
          sentence: {
            en: 'We had not drop-tested our packaging; {component} broke in transit and left sharp edges.',
            'zh-CN': '我们的包装没有做过跌落测试；{component} 在运输中破损，留下锋利的边缘。',
            'zh-TW': '我們的包裝沒有做過落下測試；{component} 在運送中破損，留下銳利的邊緣。',
          },
          prompts: {
            component: {
              en: 'Which part broke? For example: the glass cover.',
              'zh-CN': '哪个部件破损？例如：the glass cover（玻璃罩）。',
              'zh-TW': '哪個零件破損？例如：the glass cover（玻璃罩）。',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Material changed, no approval rule', 'zh-CN': '工厂换料，没有批准规定', 'zh-TW': '工廠換料，沒有核准規定' },
          sentence: {
            en: 'Starting with {lot}, the factory used {new_value} instead of {old_value}, and no rule of ours required our approval.',
            'zh-CN': '从 {lot} 起，工厂用 {new_value} 代替了 {old_value}，而我们没有换料须经我方批准的规定。',
            'zh-TW': '從 {lot} 起，工廠以 {new_value} 取代了 {old_value}，而我們沒有換料須經我方核准的規定。',
          },
          prompts: {
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
            new_value: {
              en: 'Which material did the factory use?',
              'zh-CN': '工厂改用了什么材料（英文）？',
              'zh-TW': '工廠改用了什麼材料（英文）？',
            },
            old_value: { en: 'Which material was approved?', 'zh-CN': '原定的是什么材料（英文）？', 'zh-TW': '原本核准的是什麼材料（英文）？' },
          },
        },
        {
          id: 'C6',
          label: { en: 'Earlier message, no rule for it', 'zh-CN': '之前的消息，没有上报规则', 'zh-TW': '之前的訊息，沒有通報規定' },
          sentence: {
            en: 'On {date}, a buyer message mentioned {condition}; without a rule for safety messages, our agents treated it as an ordinary return.',
            'zh-CN': '{date}，一条买家消息提到 {condition}；由于没有处理安全类消息的规则，我们的客服把它当普通退货处理。',
            'zh-TW': '{date}，一則買家訊息提到 {condition}；由於沒有處理安全訊息的規定，我們的客服將它當成一般退貨處理。',
          },
          prompts: {
            date: { en: 'On which date did that message come?', 'zh-CN': '那条消息是哪天的？', 'zh-TW': '那則訊息是哪天的？' },
            condition: {
              en: 'What did the message mention? For example: a hot plug.',
              'zh-CN': '消息提到了什么？例如：a hot plug（插头发烫）。',
              'zh-TW': '訊息提到了什麼？例如：a hot plug（插頭發燙）。',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the product is safe and the report does not apply? Facts that a test report or record proves.',
        'zh-CN': '凭什么说明商品是安全的、该投诉并不成立？写检测报告或记录能证明的事实。',
        'zh-TW': '憑什麼說明商品安全、該通報並不適用？請寫檢驗報告或紀錄能證明的事實。',
      },
      example: {
        en: 'TUV Rheinland tested the same model to UL 1310 on January 20, 2026; all samples passed (Exhibit 1).',
        'zh-CN':
          'TUV Rheinland tested the same model to UL 1310 on January 20, 2026; all samples passed (Exhibit 1).（TUV Rheinland 于2026年1月20日按 UL 1310 检测了同一型号；全部样品合格（附件 1）。）',
        'zh-TW':
          'TUV Rheinland tested the same model to UL 1310 on January 20, 2026; all samples passed (Exhibit 1).（TUV Rheinland 於 2026 年 1 月 20 日依 UL 1310 檢驗同一型號；所有樣品合格（附件 1）。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Same model passed the test', 'zh-CN': '同一型号检测合格', 'zh-TW': '同一型號檢驗合格' },
          sentence: {
            en: 'On {date}, {lab} tested the same model as in your notice, and it passed {standard} ({doc}).',
            'zh-CN': '{date}，{lab} 检测了与贵方通知相同的型号，符合 {standard}（{doc}）。',
            'zh-TW': '{date}，{lab} 檢驗了與貴方通知相同的型號，符合 {standard}（{doc}）。',
          },
          prompts: {
            date: { en: 'What is the date of the test report?', 'zh-CN': '检测报告的日期是哪天？', 'zh-TW': '檢驗報告的日期是哪天？' },
            doc: { en: 'Which test report, with its number?', 'zh-CN': '哪份检测报告（含编号）？', 'zh-TW': '是哪份檢驗報告（含編號）？' },
            standard: { en: 'Which standard did it pass?', 'zh-CN': '符合哪项标准？', 'zh-TW': '符合哪項標準？' },
          },
        },
        {
          id: 'D2',
          label: { en: 'Report names a part we lack', 'zh-CN': '投诉所指部件本商品没有', 'zh-TW': '通報所指零件本商品沒有' },
          sentence: {
            en: 'The report refers to the following, which our product does not contain: {component}.',
            'zh-CN': '投诉提到以下部件，而我们的商品不含该部件：{component}。',
            'zh-TW': '通報提到以下零件，而我們的商品不含該零件：{component}。',
          },
          prompts: {
            component: {
              en: 'Which part does the report name that your product lacks?',
              'zh-CN': '投诉提到、但商品没有的是什么部件（英文）？',
              'zh-TW': '通報提到、但商品沒有的是什麼零件（英文）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Returned unit examined: no fault', 'zh-CN': '退回商品经检验无故障', 'zh-TW': '退回商品經檢驗無故障' },
          sentence: {
            en: 'On {date}, {lab} examined the returned unit and found no safety fault ({doc}).',
            'zh-CN': '{date}，{lab} 检验了退回的商品，没有发现安全缺陷（{doc}）。',
            'zh-TW': '{date}，{lab} 檢驗了退回的商品，沒有發現安全瑕疵（{doc}）。',
          },
          prompts: {
            date: { en: 'On which date was the unit examined?', 'zh-CN': '哪天检验的？', 'zh-TW': '是哪天檢驗的？' },
            lab: { en: 'Who examined it, by its English name?', 'zh-CN': '由谁检验（英文名）？', 'zh-TW': '由誰檢驗（英文名稱）？' },
            doc: { en: 'Which report, with its number?', 'zh-CN': '哪份报告（含编号）？', 'zh-TW': '是哪份報告（含編號）？' },
          },
        },
        {
          id: 'D4',
          label: { en: 'Buyer returned for other reason', 'zh-CN': '买家退货与安全无关', 'zh-TW': '買家退貨與安全無關' },
          sentence: {
            en: 'The return request of {date} gives a reason that does not concern safety: {reason}.',
            'zh-CN': '{date} 的退货申请写明的原因与安全无关：{reason}。',
            'zh-TW': '{date} 的退貨申請寫明的原因與安全無關：{reason}。',
          },
          prompts: {
            date: { en: 'On which date was the return requested?', 'zh-CN': '哪天申请退货的？', 'zh-TW': '是哪天申請退貨的？' },
            reason: {
              en: 'Which reason does the request give, in its own words?',
              'zh-CN': '申请里写的原因是什么（英文原文）？',
              'zh-TW': '申請裡寫的原因是什麼（英文原文）？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Sale stopped, stock withdrawn, buyers warned and refunded, laboratory test done: on which dates?',
        'zh-CN': '停售、撤回库存、通知买家并退款、送检：都是哪天做的？',
        'zh-TW': '停售、撤回庫存、通知買家並退款、送驗：都是哪天做的？',
      },
      example: {
        en: 'On May 9, 2026, we closed the offer and requested removal of 310 FBA units; on May 10, 2026, we told 48 buyers to stop using the charger.',
        'zh-CN':
          'On May 9, 2026, we closed the offer and requested removal of 310 FBA units; on May 10, 2026, we told 48 buyers to stop using the charger.（2026年5月9日，我们关闭了商品并申请移除 310 件 FBA 库存；2026年5月10日，我们通知 48 位买家停止使用该充电器。）',
        'zh-TW':
          'On May 9, 2026, we closed the offer and requested removal of 310 FBA units; on May 10, 2026, we told 48 buyers to stop using the charger.（2026 年 5 月 9 日，我們關閉了商品並申請移除 310 件 FBA 庫存；2026 年 5 月 10 日，我們通知 48 位買家停止使用該充電器。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Component replaced', 'zh-CN': '已更换部件', 'zh-TW': '已更換零件' },
          sentence: {
            en: 'On {date}, we replaced {component} in production; new units carry this batch code: {lot}.',
            'zh-CN': '{date}，我们在生产中更换了 {component}；新商品的批次号为：{lot}。',
            'zh-TW': '我們於 {date} 在生產中更換了 {component}；新商品的批號為：{lot}。',
          },
          prompts: {
            date: { en: 'On which date was the part replaced?', 'zh-CN': '哪天更换的？', 'zh-TW': '是哪天更換的？' },
            component: {
              en: 'Which part was replaced? For example: the charging port.',
              'zh-CN': '更换了哪个部件？例如：the charging port（充电口）。',
              'zh-TW': '更換了哪個零件？例如：the charging port（充電埠）。',
            },
            lot: { en: 'Which batch code do new units carry?', 'zh-CN': '新商品的批次号是什么？', 'zh-TW': '新商品的批號是什麼？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Tested to the required standard', 'zh-CN': '已按要求的标准检测', 'zh-TW': '已依要求的標準檢驗' },
          sentence: {
            en: 'On {date}, {lab} tested {n} {n#unit|units} of {lot} to {standard} ({doc}), with this result: {result}.',
            'zh-CN': '{date}，{lab} 按 {standard} 检测了 {lot} 的 {n} 件（{doc}），结果为：{result}。',
            'zh-TW': '{date}，{lab} 依 {standard} 檢驗了 {lot} 的 {n} 件（{doc}），結果為：{result}。',
          },
          prompts: {
            date: { en: 'On which date was the test?', 'zh-CN': '哪天检测的？', 'zh-TW': '是哪天檢驗的？' },
            n: { en: 'How many units were tested?', 'zh-CN': '检测了多少件？', 'zh-TW': '檢驗了幾件？' },
            doc: { en: 'Which test report, with its number?', 'zh-CN': '哪份检测报告（含编号）？', 'zh-TW': '是哪份檢驗報告（含編號）？' },
            result: {
              en: 'What was the result? For example: all units passed.',
              'zh-CN': '结果如何？例如：all units passed（全部合格）。',
              'zh-TW': '結果如何？例如：all units passed（全部合格）。',
            },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Warning added everywhere', 'zh-CN': '标签、说明书、页面加警示', 'zh-TW': '標籤、說明書、頁面加警語' },
          sentence: {
            en: 'On {date}, we added a warning against {condition} to the label, the manual and the product page.',
            'zh-CN': '{date}，我们在标签、说明书和商品详情页上增加了对 {condition} 的警示。',
            'zh-TW': '我們於 {date} 在標籤、說明書和商品詳細資訊頁面上增加了對 {condition} 的警語。',
          },
          prompts: {
            date: { en: 'On which date was the warning added?', 'zh-CN': '哪天增加的？', 'zh-TW': '是哪天增加的？' },
            condition: {
              en: 'Against what? For example: overnight charging.',
              'zh-CN': '针对什么？例如：overnight charging（整夜充电）。',
              'zh-TW': '針對什麼？例如：overnight charging（整夜充電）。',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Packaging changed, drop-tested', 'zh-CN': '已改包装并做跌落测试', 'zh-TW': '已改包裝並做落下測試' },
          sentence: {
            en: 'On {date}, we changed the packaging to {material}; {n} {n#unit|units} passed a drop test from {height}.',
            'zh-CN': '{date}，我们把包装改为 {material}；{n} 件从 {height} 跌落测试合格。',
            'zh-TW': '我們於 {date} 將包裝改為 {material}；{n} 件從 {height} 落下測試合格。',
          },
          prompts: {
            date: { en: 'On which date was the packaging changed?', 'zh-CN': '哪天改的包装？', 'zh-TW': '包裝是哪天改的？' },
            material: { en: 'To which packaging material?', 'zh-CN': '改用什么包装材料（英文）？', 'zh-TW': '改用什麼包裝材料（英文）？' },
            n: { en: 'How many units passed the drop test?', 'zh-CN': '多少件跌落测试合格？', 'zh-TW': '幾件落下測試合格？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Lot withdrawn, old material again', 'zh-CN': '已撤回该批次，恢复原材料', 'zh-TW': '已撤回該批，恢復原材料' },
          sentence: {
            en: 'On {date}, we withdrew all units of {lot}, and the factory has returned to {old_value} and confirmed this in writing.',
            'zh-CN': '{date}，我们撤回了 {lot} 的全部商品，工厂已恢复使用 {old_value}，并作了书面确认。',
            'zh-TW': '我們於 {date} 撤回 {lot} 的全部商品，工廠已恢復使用 {old_value}，並以書面確認。',
          },
          prompts: {
            date: { en: 'On which date were the units withdrawn?', 'zh-CN': '哪天撤回的？', 'zh-TW': '是哪天撤回的？' },
            old_value: {
              en: 'To which material has the factory returned?',
              'zh-CN': '工厂恢复使用什么材料（英文）？',
              'zh-TW': '工廠恢復使用什麼材料（英文）？',
            },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Earlier messages re-read, answered', 'zh-CN': '已复查以往消息并答复', 'zh-TW': '已查看以往訊息並回覆' },
          sentence: {
            en: 'By {date}, we had re-read all buyer messages and returns ({total}) of the last {days} {days#day|days}; similar cases found and answered: {n}.',
            'zh-CN': '到 {date}，我们复查了近 {days} 天的买家消息和退货，共 {total} 条；发现并已答复的类似情况：{n} 起。',
            'zh-TW': '到 {date}，我們重新查看了近 {days} 天的買家訊息和退貨，共 {total} 則；發現並已回覆的類似情況：{n} 件。',
          },
          prompts: {
            date: { en: 'By which date had you re-read them?', 'zh-CN': '哪天复查完的？', 'zh-TW': '在哪天查看完？' },
            days: { en: 'How many days back did you re-read?', 'zh-CN': '复查了近多少天的？', 'zh-TW': '查看了近幾天的？' },
            total: { en: 'How many messages and returns did you re-read?', 'zh-CN': '一共复查了多少条？', 'zh-TW': '一共查看了幾則？' },
            n: { en: 'How many similar cases did you find?', 'zh-CN': '发现了多少起类似情况？', 'zh-TW': '發現了幾件類似情況？' },
          },
        },
        {
          id: 'A7',
          label: { en: 'Offers closed, FBA removal', 'zh-CN': '已停售并申请移除 FBA', 'zh-TW': '已停售並申請移除 FBA' },
          sentence: {
            en: 'On {date}, we closed the {asins#offer|offers} for {asins} and requested the removal of {qty} FBA {qty#unit|units}.',
            'zh-CN': '{date}，我们停售了 {asins}，并申请移除 {qty} 件 FBA 库存。',
            'zh-TW': '我們於 {date} 停售 {asins}，並申請移除 {qty} 件 FBA 庫存。',
          },
          prompts: {
            date: { en: 'On which date did you stop the sale?', 'zh-CN': '哪天停售的？', 'zh-TW': '是哪天停售的？' },
            qty: { en: 'How many FBA units does the removal cover?', 'zh-CN': '申请移除多少件？', 'zh-TW': '申請移除幾件？' },
          },
        },
        {
          id: 'A8',
          label: { en: 'Buyers warned and refunded', 'zh-CN': '已通知买家并退款', 'zh-TW': '已通知買家並退款' },
          sentence: {
            en: 'On {date}, we refunded {n} {n#buyer|buyers} and told them through Buyer-Seller Messaging to stop using the product.',
            'zh-CN': '{date}，我们给 {n} 位买家退款，并通过“买家与卖家消息”通知其停止使用该商品。',
            'zh-TW': '我們於 {date} 退款給 {n} 位買家，並以「買家與賣家訊息」通知其停止使用該商品。',
          },
          prompts: {
            date: { en: 'On which date were they refunded and told?', 'zh-CN': '哪天退款并通知的？', 'zh-TW': '是哪天退款並通知的？' },
            n: { en: 'How many buyers were refunded and told?', 'zh-CN': '多少位买家？', 'zh-TW': '幾位買家？' },
          },
        },
        {
          id: 'A9',
          label: { en: 'Reported to the authority', 'zh-CN': '已上报主管机关', 'zh-TW': '已通報主管機關' },
          sentence: {
            en: 'On {date}, we reported the incident to the following authority: {authority}; its reference is {doc}.',
            'zh-CN': '{date}，我们向以下主管机关上报了此事故：{authority}；受理编号为 {doc}。',
            'zh-TW': '我們於 {date} 向以下主管機關通報此事故：{authority}；受理編號為 {doc}。',
          },
          prompts: {
            date: { en: 'On which date did you report it?', 'zh-CN': '哪天上报的？', 'zh-TW': '是哪天通報的？' },
            doc: { en: 'Which reference did the authority give?', 'zh-CN': '主管机关的受理编号是什么？', 'zh-TW': '主管機關的受理編號是什麼？' },
          },
        },
        {
          id: 'A10',
          label: { en: 'Own stock locked', 'zh-CN': '已锁定自有库存', 'zh-TW': '已鎖定自家庫存' },
          sentence: {
            en: 'On {date}, we locked {qty} {qty#unit|units} in our own warehouse.',
            'zh-CN': '{date}，我们锁定了自有仓库的 {qty} 件库存。',
            'zh-TW': '我們於 {date} 鎖定自家倉庫的 {qty} 件庫存。',
          },
          prompts: {
            date: { en: 'On which date was the stock locked?', 'zh-CN': '哪天锁定的？', 'zh-TW': '是哪天鎖定的？' },
            qty: { en: 'How many units were locked?', 'zh-CN': '锁定了多少件？', 'zh-TW': '鎖定了幾件？' },
          },
        },
        {
          id: 'A11',
          label: { en: 'Documents submitted', 'zh-CN': '已提交文件', 'zh-TW': '已提交文件' },
          sentence: {
            en: 'On {date}, we submitted the following in Manage Your Compliance: {list}.',
            'zh-CN': '{date}，我们在“管理您的合规性”中提交了以下文件：{list}。',
            'zh-TW': '我們於 {date} 在「管理您的合規性」中提交以下文件：{list}。',
          },
          prompts: {
            date: { en: 'On which date did you submit them?', 'zh-CN': '哪天提交的？', 'zh-TW': '是哪天提交的？' },
            list: { en: 'Which documents? List them in English.', 'zh-CN': '哪些文件（英文）？', 'zh-TW': '哪些文件（英文）？' },
          },
        },
        {
          id: 'A12',
          answers: ['C2'],
          label: { en: 'Samples sent to a laboratory', 'zh-CN': '已送样检测', 'zh-TW': '已送樣檢驗' },
          sentence: {
            en: 'On {date}, we sent {n} {n#unit|units} to {lab} for testing to {standard}.',
            'zh-CN': '{date}，我们把 {n} 件送到 {lab}，按 {standard} 检测。',
            'zh-TW': '我們於 {date} 將 {n} 件送到 {lab}，依 {standard} 檢驗。',
          },
          prompts: {
            date: { en: 'On which date were they sent?', 'zh-CN': '哪天送检的？', 'zh-TW': '是哪天送驗的？' },
            n: { en: 'How many units were sent?', 'zh-CN': '送检多少件？', 'zh-TW': '送驗幾件？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which test for each batch, which design change, which warning, which alarm for complaints?',
        'zh-CN': '每批做什么检测？设计、警示语有什么规则？客诉怎么预警？',
        'zh-TW': '每批做什麼檢驗？設計、警語有什麼規則？客訴如何預警？',
      },
      example: {
        en: 'Before shipment, every batch is tested to UL 1310 by TUV Rheinland, a laboratory accredited to ISO 17025.',
        'zh-CN':
          'Before shipment, every batch is tested to UL 1310 by TUV Rheinland, a laboratory accredited to ISO 17025.（发货前，每批都由 TUV Rheinland（具有 ISO 17025 认可资质）按 UL 1310 检测。）',
        'zh-TW':
          'Before shipment, every batch is tested to UL 1310 by TUV Rheinland, a laboratory accredited to ISO 17025.（出貨前，每批都由 TUV Rheinland（具 ISO 17025 認證資格）依 UL 1310 檢驗。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Batch tests by accredited lab', 'zh-CN': '认可实验室逐批检测', 'zh-TW': '認證實驗室逐批檢驗' },
          sentence: {
            en: 'Before shipment, every batch is tested to {standard} by {lab}, a laboratory accredited to ISO 17025.',
            'zh-CN': '发货前，每批都由 {lab}（具有 ISO 17025 认可资质的实验室）按 {standard} 检测。',
            'zh-TW': '出貨前，每批都由 {lab}（具 ISO 17025 認證的實驗室）依 {standard} 檢驗。',
          },
          prompts: {
            lab: {
              en: 'Which accredited laboratory, by its English name?',
              'zh-CN': '哪家认可实验室（英文名）？',
              'zh-TW': '是哪家認證實驗室（英文名稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Technical file per product', 'zh-CN': '每种商品建技术文档', 'zh-TW': '每種商品建立技術文件' },
          sentence: {
            en: 'For each product, our {role} keeps the risk assessment, the applicable standards, the test reports and the batch records, and reviews them every {days} {days#day|days}.',
            'zh-CN': '对每种商品，我们的 {role} 保存风险评估、适用标准、检测报告和批次记录，每 {days} 天复核一次。',
            'zh-TW': '對每種商品，我們的 {role} 保存風險評估、適用標準、檢驗報告和批次紀錄，每 {days} 天複查一次。',
          },
          prompts: {
            role: { en: 'Which job title keeps the technical file?', 'zh-CN': '由什么岗位保存？', 'zh-TW': '由誰保存（英文職稱）？' },
            days: { en: 'Every how many days is it reviewed?', 'zh-CN': '每多少天复核一次？', 'zh-TW': '每幾天複查一次？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'Label and manual release', 'zh-CN': '标签与说明书放行', 'zh-TW': '標籤與說明書放行' },
          sentence: {
            en: 'No batch ships before our {role} has compared the label, the warnings and the manual with the risk assessment.',
            'zh-CN': '我们的 {role} 将标签、警示语、说明书与风险评估核对之后，该批才能发货。',
            'zh-TW': '我們的 {role} 將標籤、警語、說明書與風險評估核對之後，該批才能出貨。',
          },
          prompts: {
            role: { en: 'Which job title compares them?', 'zh-CN': '由什么岗位核对？', 'zh-TW': '由誰核對（英文職稱）？' },
          },
        },
        {
          id: 'M4',
          label: { en: 'Drop test for packaging', 'zh-CN': '包装跌落测试', 'zh-TW': '包裝落下測試' },
          sentence: {
            en: 'Before use, every packaging change must pass a drop test from {height} without sharp or loose parts; our {role} signs the result.',
            'zh-CN': '包装每次改动，启用前须从 {height} 跌落测试合格，不得出现锋利或松脱的部件；由我们的 {role} 在结果上签字。',
            'zh-TW': '包裝每次變更，啟用前須從 {height} 落下測試合格，不得出現銳利或鬆脫的零件；由我們的 {role} 在結果上簽名。',
          },
          prompts: {
            role: { en: 'Which job title signs the result?', 'zh-CN': '由什么岗位签字？', 'zh-TW': '由誰簽名（英文職稱）？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Change control', 'zh-CN': '变更管控', 'zh-TW': '變更控管' },
          sentence: {
            en: 'No material or component is changed without a new test report and the written approval of our {role}.',
            'zh-CN': '没有新的检测报告和我们 {role} 的书面批准，不得更换任何材料或部件。',
            'zh-TW': '沒有新的檢驗報告和我們 {role} 的書面核准，不得更換任何材料或零件。',
          },
          prompts: {
            role: { en: 'Which job title approves changes?', 'zh-CN': '由什么岗位批准变更？', 'zh-TW': '由誰核准變更（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          label: { en: 'Alarm for safety words', 'zh-CN': '安全词预警', 'zh-TW': '安全字詞預警' },
          sentence: {
            en: 'Our {tool} marks buyer messages with words such as smoke, burn, cut and allergy; our {role} pauses the ASIN within {hours} {hours#hour|hours}.',
            'zh-CN': '我们的 {tool} 会标出含有冒烟、烫伤、割伤、过敏等字样的买家消息；我们的 {role} 在 {hours} 小时内暂停该 ASIN。',
            'zh-TW': '我們的 {tool} 會標出含有冒煙、燙傷、割傷、過敏等字詞的買家訊息；我們的 {role} 在 {hours} 小時內暫停該 ASIN。',
          },
          prompts: {
            tool: {
              en: 'Which tool marks the messages, by its name?',
              'zh-CN': '由哪个工具标出消息（名称）？',
              'zh-TW': '由哪個工具標出訊息（名稱）？',
            },
            role: { en: 'Which job title pauses the ASIN?', 'zh-CN': '由什么岗位暂停该 ASIN？', 'zh-TW': '由誰暫停該 ASIN（英文職稱）？' },
            hours: { en: 'Within how many hours?', 'zh-CN': '多少小时内？', 'zh-TW': '幾小時內？' },
          },
        },
        {
          id: 'M7',
          label: { en: 'Recall plan, rehearsed yearly', 'zh-CN': '召回计划，每年演练', 'zh-TW': '召回計畫，每年演練' },
          sentence: {
            en: 'A written recall plan with batch traceability is in force, and our {role} rehearses it once a year.',
            'zh-CN': '我们执行书面召回计划，可按批次追溯；由我们的 {role} 每年演练一次。',
            'zh-TW': '我們施行書面召回計畫，可依批號追溯；由我們的 {role} 每年演練一次。',
          },
          prompts: {
            role: { en: 'Which job title rehearses the recall plan?', 'zh-CN': '由什么岗位组织演练？', 'zh-TW': '由誰演練（英文職稱）？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What did tests and messages show since the fix? Leave it out if it is too early.',
        'zh-CN': '整改之后，检测和买家消息的情况如何？如果还太早，可以不写。',
        'zh-TW': '改正之後，檢驗和買家訊息的情況如何？如果還太早，可以不寫。',
      },
      example: {
        en: 'By May 31, 2026, 45 of 48 buyers had confirmed that they stopped using the charger.',
        'zh-CN':
          'By May 31, 2026, 45 of 48 buyers had confirmed that they stopped using the charger.（到2026年5月31日，48 位买家中有 45 位确认已停止使用该充电器。）',
        'zh-TW':
          'By May 31, 2026, 45 of 48 buyers had confirmed that they stopped using the charger.（到 2026 年 5 月 31 日，48 位買家中有 45 位確認已停止使用該充電器。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No further report', 'zh-CN': '之后没有新的投诉', 'zh-TW': '之後沒有新的通報' },
          sentence: {
            en: 'Since {date}, we have received no further report of this kind.',
            'zh-CN': '自 {date} 起，我们没有再收到此类投诉。',
            'zh-TW': '自 {date} 起，我們沒有再收到這類通報。',
          },
          prompts: {
            date: {
              en: 'Since which date has there been no further report?',
              'zh-CN': '从哪天起没有新的投诉？',
              'zh-TW': '從哪天起沒有新的通報？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Test results since the fix', 'zh-CN': '整改后的检测结果', 'zh-TW': '改正後的檢驗結果' },
          sentence: {
            en: 'Since {date}, {total} {total#unit has|units have} been tested; {n} of them failed.',
            'zh-CN': '自 {date} 起，已检测 {total} 件；其中 {n} 件不合格。',
            'zh-TW': '自 {date} 起，已檢驗 {total} 件；其中 {n} 件不合格。',
          },
          prompts: {
            date: { en: 'Since which date do you count?', 'zh-CN': '从哪天开始统计？', 'zh-TW': '從哪天開始統計？' },
            total: { en: 'How many units have been tested?', 'zh-CN': '检测了多少件？', 'zh-TW': '檢驗了幾件？' },
            n: { en: 'How many of them failed?', 'zh-CN': '其中多少件不合格？', 'zh-TW': '其中幾件不合格？' },
          },
        },
        {
          id: 'R3',
          label: { en: 'Buyers reached', 'zh-CN': '已联系上的买家', 'zh-TW': '已聯絡上的買家' },
          sentence: {
            en: 'By {date}, we had informed {total} {total#buyer|buyers} and received answers from {n} of them.',
            'zh-CN': '到 {date}，我们已通知 {total} 位买家，其中 {n} 位已回复。',
            'zh-TW': '到 {date}，我們已通知 {total} 位買家，其中 {n} 位已回覆。',
          },
          prompts: {
            date: { en: 'On which date did you count the answers?', 'zh-CN': '是哪天统计的？', 'zh-TW': '是哪天統計的？' },
            n: { en: 'How many buyers have answered?', 'zh-CN': '多少位买家已回复？', 'zh-TW': '幾位買家已回覆？' },
            total: { en: 'How many buyers did you inform?', 'zh-CN': '一共通知了多少位买家？', 'zh-TW': '一共通知了幾位買家？' },
          },
        },
      ],
    },
    proof: proofQuestion,
    evidence: evidenceQuestion,
    signer: signerQuestion,
  },
  evidence: [
    {
      id: 'E1',
      label: { en: 'Test report', 'zh-CN': '检测报告', 'zh-TW': '檢驗報告' },
      sentence: {
        en: 'Test report of an accredited laboratory for the same model',
        'zh-CN': '认可实验室对同一型号出具的检测报告',
        'zh-TW': '認證實驗室對同一型號出具的檢驗報告',
      },
      supports: ['C2', 'A2', 'A11', 'M1', 'D1'],
    },
    {
      id: 'E2',
      label: { en: 'Product photos, as on the page', 'zh-CN': '与页面一致的商品照片', 'zh-TW': '與頁面一致的商品照片' },
      sentence: {
        en: 'Product photos from all sides, as shown on the product page',
        'zh-CN': '商品各面的照片，与商品详情页一致',
        'zh-TW': '商品各面的照片，與商品詳細資訊頁面一致',
      },
      supports: ['D1', 'D2'],
    },
    {
      id: 'E3',
      label: { en: "Children's product certificate", 'zh-CN': '儿童产品证书（CPC）', 'zh-TW': '兒童產品證書（CPC）' },
      sentence: { en: "Children's Product Certificate (CPC)", 'zh-CN': '儿童产品证书（CPC）', 'zh-TW': '兒童產品證書（CPC）' },
      supports: ['A2', 'A11', 'D1'],
    },
    {
      id: 'E4',
      label: { en: 'General certificate (GCC)', 'zh-CN': '通用合格证书（GCC）', 'zh-TW': '一般合格證書（GCC）' },
      sentence: { en: 'General Certificate of Conformity (GCC)', 'zh-CN': '通用合格证书（GCC）', 'zh-TW': '一般合格證書（GCC）' },
      supports: ['A2', 'A11', 'D1'],
    },
    {
      id: 'E5',
      label: { en: 'EU declaration of conformity', 'zh-CN': '欧盟符合性声明（DoC）', 'zh-TW': '歐盟符合性聲明（DoC）' },
      sentence: { en: 'EU Declaration of Conformity (DoC)', 'zh-CN': '欧盟符合性声明（DoC）', 'zh-TW': '歐盟符合性聲明（DoC）' },
      supports: ['A2', 'A11', 'D1'],
    },
    {
      id: 'E6',
      label: { en: 'UL or ETL certificate', 'zh-CN': 'UL 或 ETL 证书', 'zh-TW': 'UL 或 ETL 證書' },
      sentence: {
        en: 'Certificate of the safety mark on the product',
        'zh-CN': '商品上安全标志的证书',
        'zh-TW': '商品上安全標誌的證書',
      },
      supports: ['A2', 'A11', 'D1'],
    },
    {
      id: 'E7',
      label: { en: 'Photos of label and warnings', 'zh-CN': '标签和警示语照片', 'zh-TW': '標籤和警語照片' },
      sentence: {
        en: 'Photos of the label and the warnings on the product',
        'zh-CN': '商品上标签和警示语的照片',
        'zh-TW': '商品上標籤和警語的照片',
      },
      supports: ['C3', 'A3', 'M3'],
    },
    {
      id: 'E8',
      label: { en: 'Manual and page with warning', 'zh-CN': '含警示语的说明书和页面', 'zh-TW': '含警語的說明書和頁面' },
      sentence: {
        en: 'Manual and screenshot of the product page, with the warning highlighted',
        'zh-CN': '说明书和商品详情页截图，标出警示语',
        'zh-TW': '說明書和商品詳細資訊頁面的螢幕截圖，標出警語',
      },
      supports: ['C3', 'A3', 'M3'],
    },
    {
      id: 'E9',
      label: { en: 'Photos of the batch code', 'zh-CN': '批次号照片', 'zh-TW': '批號照片' },
      sentence: {
        en: 'Photos of the batch code on product and carton',
        'zh-CN': '商品和外箱上批次号的照片',
        'zh-TW': '商品和外箱上批號的照片',
      },
      supports: ['T2', 'A1', 'A5'],
    },
    {
      id: 'E10',
      label: { en: 'Inspection of returned units', 'zh-CN': '退回商品的检验报告', 'zh-TW': '退回商品的檢驗報告' },
      sentence: {
        en: 'Inspection report on the returned units, with photos',
        'zh-CN': '退回商品的检验报告，附照片',
        'zh-TW': '退回商品的檢驗報告，附照片',
      },
      supports: ['C1', 'C4', 'D3'],
    },
    {
      id: 'E11',
      label: { en: 'Corrective report of the supplier', 'zh-CN': '供应商的整改报告', 'zh-TW': '供應商的改正報告' },
      sentence: { en: 'Corrective action report of the supplier', 'zh-CN': '供应商的整改报告', 'zh-TW': '供應商的改正報告' },
      supports: ['C1', 'C5', 'A1', 'A5', 'M5'],
    },
    {
      id: 'E12',
      label: { en: 'Removal order', 'zh-CN': '移除订单', 'zh-TW': '移除訂單' },
      sentence: {
        en: 'Removal order for the FBA stock, with its status',
        'zh-CN': 'FBA 库存的移除订单，含状态',
        'zh-TW': 'FBA 庫存的移除訂單，含狀態',
      },
      supports: ['A7'],
    },
    {
      id: 'E13',
      label: { en: 'Proof of destruction', 'zh-CN': '销毁证明', 'zh-TW': '銷毀證明' },
      sentence: {
        en: 'Certificate of destruction for the withdrawn units',
        'zh-CN': '已撤回商品的销毁证明',
        'zh-TW': '已撤回商品的銷毀證明',
      },
      supports: ['A5'],
    },
    {
      id: 'E14',
      label: { en: 'Messages to the buyers', 'zh-CN': '发给买家的消息', 'zh-TW': '傳給買家的訊息' },
      sentence: { en: 'Messages to the buyers about stopping use', 'zh-CN': '通知买家停止使用的消息', 'zh-TW': '通知買家停止使用的訊息' },
      supports: ['A8', 'R3'],
    },
    {
      id: 'E15',
      label: { en: 'Refund confirmations', 'zh-CN': '退款确认', 'zh-TW': '退款確認' },
      sentence: { en: 'Refund confirmations for the buyers', 'zh-CN': '给买家的退款确认', 'zh-TW': '給買家的退款確認' },
      supports: ['A8'],
    },
    {
      id: 'E16',
      label: { en: 'Receipt of the authority', 'zh-CN': '主管机关的受理回执', 'zh-TW': '主管機關的受理回執' },
      sentence: { en: 'Receipt of the authority for our report', 'zh-CN': '主管机关对我方上报的受理回执', 'zh-TW': '主管機關對我方通報的受理回執' },
      supports: ['A9'],
    },
    {
      id: 'E17',
      label: { en: 'Drop test record', 'zh-CN': '跌落测试记录', 'zh-TW': '落下測試紀錄' },
      sentence: {
        en: 'Drop test record for the packaging, with photos',
        'zh-CN': '包装的跌落测试记录，附照片',
        'zh-TW': '包裝的落下測試紀錄，附照片',
      },
      supports: ['C4', 'A4', 'M4'],
    },
    {
      id: 'E18',
      label: { en: 'Log of the messages re-read', 'zh-CN': '复查消息的记录', 'zh-TW': '重新查看訊息的紀錄' },
      sentence: {
        en: 'Log of the buyer messages and returns that were re-read',
        'zh-CN': '买家消息和退货的复查记录',
        'zh-TW': '買家訊息和退貨的查看紀錄',
      },
      supports: ['C6', 'A6'],
    },
    {
      id: 'E19',
      label: { en: 'Record of locked stock', 'zh-CN': '锁定库存的记录', 'zh-TW': '鎖定庫存的紀錄' },
      sentence: { en: 'Stock record and photos of the locked units', 'zh-CN': '锁定库存的记录和照片', 'zh-TW': '鎖定庫存的紀錄和照片' },
      supports: ['A10'],
    },
    {
      id: 'E20',
      label: { en: 'Submission in Manage Compliance', 'zh-CN': '合规提交的截图', 'zh-TW': '合規提交的螢幕截圖' },
      sentence: {
        en: 'Screenshot of the submission in Manage Your Compliance',
        'zh-CN': '“管理您的合规性”中提交记录的截图',
        'zh-TW': '「管理您的合規性」中提交紀錄的螢幕截圖',
      },
      supports: ['A11'],
    },
    {
      id: 'E21',
      label: { en: 'Order confirmation of the lab', 'zh-CN': '检测机构的委托确认', 'zh-TW': '檢驗機構的委託確認' },
      sentence: { en: 'Order confirmation of the laboratory', 'zh-CN': '检测机构的委托确认', 'zh-TW': '檢驗機構的委託確認' },
      supports: ['A12'],
    },
    {
      id: 'E22',
      label: { en: 'Parts list', 'zh-CN': '零部件清单', 'zh-TW': '零件清單' },
      sentence: {
        en: 'Parts list of the product from the manufacturer',
        'zh-CN': '生产商提供的商品零部件清单',
        'zh-TW': '製造商提供的商品零件清單',
      },
      supports: ['D2'],
    },
    {
      id: 'E23',
      label: { en: 'Return request with its reason', 'zh-CN': '退货申请与原因', 'zh-TW': '退貨申請與原因' },
      sentence: { en: 'Return request of the buyer, with the reason', 'zh-CN': '买家的退货申请，含原因', 'zh-TW': '買家的退貨申請，含原因' },
      supports: ['D4'],
    },
    {
      id: 'E24',
      label: { en: 'Recall plan', 'zh-CN': '召回计划', 'zh-TW': '召回計畫' },
      sentence: {
        en: 'Written recall plan with the date of the last rehearsal',
        'zh-CN': '书面召回计划，含最近一次演练日期',
        'zh-TW': '書面召回計畫，含最近一次演練日期',
      },
      supports: ['M7'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'Do not play down an injury, and do not call the buyer a liar.',
        'zh-CN': '请不要淡化伤情，也不要说买家撒谎。',
        'zh-TW': '請不要淡化傷勢，也不要說買家說謊。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Insurance or a duty to report to an authority may apply: ask a lawyer.',
        'zh-CN': '可能涉及保险或向主管机关上报的义务：请咨询律师。',
        'zh-TW': '可能涉及保險或向主管機關通報的義務：請諮詢律師。',
      },
    },
    {
      at: 'evidence',
      text: {
        en: 'The test report must name the same model and applicant as the product. An altered report counts as forged.',
        'zh-CN': '检测报告上的型号和申请人须与商品一致。改动过的报告会被当作伪造文件。',
        'zh-TW': '檢驗報告上的型號和申請人須與商品一致。修改過的報告會被視為偽造文件。',
      },
    },
  ],
  appeal: {
    en: 'The link in the notice, Account Health > Food and Product Safety Issues, or Manage Your Compliance.',
    'zh-CN':
      '通知里的链接；或“账户状况”（Account Health）> “食品和商品安全问题”（Food and Product Safety Issues）；或“管理您的合规性”（Manage Your Compliance）。',
    'zh-TW':
      '通知裡的連結；或「帳戶狀況」（Account Health）＞「食品與商品安全問題」（Food and Product Safety Issues）；或「管理您的合規性」（Manage Your Compliance）。',
  },
  reply: { en: '3-15 business days (an estimate).', 'zh-CN': '3 到 15 个工作日（估计）。', 'zh-TW': '3 到 15 個工作天（估計）。' },
};
