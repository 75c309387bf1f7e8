import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Buyers received something other than the page describes, or something defective. */
export const notAsDescribed: CaseType = {
  id: 'not-as-described',
  name: { en: 'Not as described / defective / wrong size', 'zh-CN': '与描述不符/质量缺陷/尺寸不符', 'zh-TW': '與描述不符、品質瑕疵或尺寸不符' },
  group: 'product',
  routes: ['plan', 'dispute'],
  issue: 'the description and quality of our items',
  subject: 'Item Description and Quality',
  triage: {
    en: 'If an FBA listing was closed over negative customer experiences, look first in Voice of the Customer and Manage Inventory: often it is enough to correct the page or remove the stock and relist there. Write a plan when the notice asks for one.',
    'zh-CN': '如果 FBA 商品是因负面买家体验被关闭的，请先看“买家之声”和“管理库存”：往往在那里修正页面或移除库存后，就可以重新上架。通知要求行动计划时再写。',
    'zh-TW': '如果 FBA 商品是因負面買家體驗而關閉，請先看「買家之聲」和「管理庫存」：通常在那裡修正頁面或移除庫存後，就能重新上架。通知要求行動計畫時再寫。',
  },
  remedy: {
    en: 'reinstate the {asins#listing|listings} in your notice',
    'zh-CN': '恢复通知所涉商品的正常状态',
    'zh-TW': '恢復通知所列商品的正常狀態',
  },
  rule: {
    en: 'No fixed target: Amazon compares the rate of returns, refunds and contacts over about 60 days with what is usual for such items (“negative customer experience”).',
    'zh-CN': '没有固定的指标值：亚马逊把约 60 天内的退货、退款和买家联系的比例，与同类商品的通常水平相比（“负面买家体验”）。',
    'zh-TW': '沒有固定的目標值：亞馬遜會將約 60 天內的退貨、退款和買家聯絡的比率，與同類商品的一般水準相比（「負面買家體驗」）。',
  },
  facts: {
    en: 'ASINs; what buyers wrote, grouped; orders and defect rate; the detail in dispute; value on the page and value measured; batch; supplier; returns inspected.',
    'zh-CN': 'ASIN；买家的原话（归类）；订单数和不良率；有争议的属性；页面数值与实测数值；批次；供应商；已检验的退货。',
    'zh-TW': 'ASIN；買家的原話（分類）；訂單數和不良率；有爭議的屬性；頁面數值與實測數值；批號；供應商；已檢驗的退貨。',
  },
  cues: [
    // The boilerplate of condition notices, "did not accurately match the condition or description", is none of this case.
    {
      weight: 3,
      pattern: /not as described|(?:did|does|do) not (?:accurately )?match the (?!condition\b).{0,30}description|negative customer experiences?|materially different|different from (?:what|how)/i,
    },
    {
      weight: 2,
      pattern: /\bdefective|wrong (?:item|size)|(?:quality|description) complaints?|returns? rate|missing parts/i,
    },
    { weight: 3, pattern: /描述不(?:符|一致|相符)|(?:与|與)(?:商品)?(?:页面|頁面|图片|圖片)(?:描述)?不(?:一致|相符|符(?!合))|货不对版|质量缺陷|负面买家体验|負面買家體驗|貨不對版|品質瑕疵|品質缺陷|負面(?:顧客|客戶)體驗|與說明不符|不符合(?:商品)?描述/i },
    { weight: 2, pattern: /尺寸不符|尺码不符|太大|太小|缺陷商品|有缺陷|退货率|尺寸不合|尺寸錯誤|瑕疵品|有瑕疵|退貨率/i },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who wrote the page, who controls quality at the factory and in the warehouse, and who is in charge now?',
        'zh-CN': '谁写的页面？谁在工厂和仓库把控质量？现在由谁负责？',
        'zh-TW': '頁面是誰寫的？工廠和倉庫的品質由誰控管？現在由誰負責？',
      },
      example: {
        en: 'Our listing manager wrote the page from the draft of the supplier. Since May 11, 2026, the operations manager approves every page.',
        'zh-CN':
          'Our listing manager wrote the page from the draft of the supplier. Since May 11, 2026, the operations manager approves every page.（页面由商品上架主管照供应商的草稿编写。自2026年5月11日起，每个页面由运营经理批准。）',
        'zh-TW':
          'Our listing manager wrote the page from the draft of the supplier. Since May 11, 2026, the operations manager approves every page.（頁面由商品上架主管照供應商的草稿撰寫。自 2026 年 5 月 11 日起，每個頁面由營運經理核准。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'We wrote the page ourselves', 'zh-CN': '页面由我们自己编写', 'zh-TW': '頁面由我們自己撰寫' },
          sentence: {
            en: 'Our {role} wrote the product page.',
            'zh-CN': '商品详情页由我们的 {role} 编写。',
            'zh-TW': '商品詳細資訊頁面由我們的 {role} 撰寫。',
          },
          prompts: {
            role: { en: 'Which job title wrote the page?', 'zh-CN': '由什么岗位编写？', 'zh-TW': '由誰撰寫（英文職稱）？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'An agency wrote the page', 'zh-CN': '页面由服务商编写', 'zh-TW': '頁面由服務廠商撰寫' },
          sentence: {
            en: 'An agency, {agency}, wrote the product page for us, and our {role} put it online.',
            'zh-CN': '商品详情页由服务商 {agency} 为我们编写，由我们的 {role} 上线。',
            'zh-TW': '商品詳細資訊頁面由服務廠商 {agency} 為我們撰寫，由我們的 {role} 上線。',
          },
          prompts: {
            role: { en: 'Which job title put the page online?', 'zh-CN': '由什么岗位上线？', 'zh-TW': '由誰上線（英文職稱）？' },
          },
        },
        {
          id: 'P3',
          label: { en: 'The manufacturer', 'zh-CN': '生产商', 'zh-TW': '製造商' },
          sentence: {
            en: 'The items are made by {supplier}.',
            'zh-CN': '这些商品由 {supplier} 生产。',
            'zh-TW': '這些商品由 {supplier} 製造。',
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
          id: 'P4',
          label: { en: 'Who controlled the quality', 'zh-CN': '由谁把控质量', 'zh-TW': '由誰控管品質' },
          sentence: {
            en: 'At the time, our {role} was in charge of quality control.',
            'zh-CN': '当时由我们的 {role} 负责质量控制。',
            'zh-TW': '當時由我們的 {role} 負責品質控管。',
          },
          prompts: {
            role: {
              en: 'Which job title controlled the quality?',
              'zh-CN': '当时由什么岗位把控质量？',
              'zh-TW': '當時由誰控管品質（英文職稱）？',
            },
          },
        },
        {
          id: 'P5',
          label: { en: 'Who is in charge now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been in charge of product pages and quality since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责商品详情页和质量。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責商品詳細資訊頁面和品質。',
          },
          prompts: {
            role2: { en: 'Which job title is in charge now?', 'zh-CN': '现在由什么岗位负责？', 'zh-TW': '現在由誰負責（英文職稱）？' },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which ASIN, which detail, how many complaints out of how many orders?',
        'zh-CN': '哪个 ASIN、哪个属性？多少订单中有几起投诉？',
        'zh-TW': '哪個 ASIN、哪個屬性？幾筆訂單中有幾件客訴？',
      },
      example: {
        en: '9 of 320 buyers reported that the lamp shade is smaller than the page says: 25 cm instead of 30 cm.',
        'zh-CN':
          '9 of 320 buyers reported that the lamp shade is smaller than the page says: 25 cm instead of 30 cm.（320 位买家中有 9 位反映灯罩比页面写的小：30 cm 实际只有 25 cm。）',
        'zh-TW':
          '9 of 320 buyers reported that the lamp shade is smaller than the page says: 25 cm instead of 30 cm.（320 位買家中有 9 位反映燈罩比頁面寫的小：30 cm 實際只有 25 cm。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'Complaints and orders', 'zh-CN': '投诉数与订单数', 'zh-TW': '客訴數與訂單數' },
          sentence: {
            en: 'During {period}, there were {total} {total#order|orders} for these items; {n} of them led to a complaint.',
            'zh-CN': '{period} 期间，这些商品共有 {total} 个订单，其中 {n} 个被投诉。',
            'zh-TW': '{period} 期間，這些商品共有 {total} 筆訂單，其中 {n} 筆有客訴。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many orders were there in that time?', 'zh-CN': '这段时间共有多少订单？', 'zh-TW': '這段時間共有幾筆訂單？' },
            n: { en: 'How many of these orders led to a complaint?', 'zh-CN': '其中多少个订单被投诉？', 'zh-TW': '其中幾筆有客訴？' },
          },
        },
        {
          id: 'I2',
          label: { en: 'What the buyers reported', 'zh-CN': '买家反映的内容', 'zh-TW': '買家反映的內容' },
          sentence: {
            en: 'The following was reported: {list}.',
            'zh-CN': '反映的情况如下：{list}。',
            'zh-TW': '反映的情況如下：{list}。',
          },
          prompts: {
            list: {
              en: 'What did the buyers report? Quote a few English words.',
              'zh-CN': '买家反映了什么（引用几个英文词）？',
              'zh-TW': '買家說了什麼（引用幾個英文單字）？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'The rate shown by Amazon', 'zh-CN': '亚马逊显示的比例', 'zh-TW': '亞馬遜顯示的比率' },
          sentence: {
            en: 'On {date}, Voice of the Customer showed a rate of negative customer experiences of {percent}.',
            'zh-CN': '{date}，“买家之声”显示的负面买家体验率为 {percent}。',
            'zh-TW': '{date}「買家之聲」顯示的負面買家體驗比率為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '是哪天查看的？' },
            percent: {
              en: 'Which rate of negative customer experiences was shown?',
              'zh-CN': '负面买家体验率是多少？',
              'zh-TW': '負面買家體驗的比率是多少？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} refers to complaints about {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知提到对 ASIN {asins} 的投诉。',
            'zh-TW': '貴方 {notice_date} 的通知提到對 ASIN {asins} 的客訴。',
          },
          fromNotice: true,
        },
        {
          id: 'I5',
          label: { en: 'Order ids in the notice', 'zh-CN': '通知里的订单号', 'zh-TW': '通知裡的訂單編號' },
          sentence: {
            en: 'Your notice names {order_ids#order|orders} {order_ids}.',
            'zh-CN': '贵方通知列出了以下订单号：{order_ids}。',
            'zh-TW': '貴方的通知列出以下訂單編號：{order_ids}。',
          },
          fromNotice: true,
        },
      ],
    },
    when: {
      hint: {
        en: 'Since which batch or which page change? When did the complaints come in?',
        'zh-CN': '从哪个批次、哪次页面改动开始？投诉是什么时候来的？',
        'zh-TW': '從哪個批號或哪次頁面修改開始？客訴是什麼時候來的？',
      },
      example: {
        en: 'The page text went online on March 2, 2026; the complaints date from March 20 to May 6, 2026.',
        'zh-CN':
          'The page text went online on March 2, 2026; the complaints date from March 20 to May 6, 2026.（页面文案于2026年3月2日上线；投诉发生在2026年3月20日至5月6日。）',
        'zh-TW':
          'The page text went online on March 2, 2026; the complaints date from March 20 to May 6, 2026.（頁面文案於 2026 年 3 月 2 日上線；客訴發生在 2026 年 3 月 20 日至 5 月 6 日。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Dates of the complaints', 'zh-CN': '投诉的日期', 'zh-TW': '客訴的日期' },
          sentence: {
            en: 'Complaints were made during {period}.',
            'zh-CN': '投诉发生在 {period} 期间。',
            'zh-TW': '客訴發生在 {period} 期間。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were the complaints?',
              'zh-CN': '投诉从哪天到哪天？',
              'zh-TW': '客訴從哪天到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When the page went online', 'zh-CN': '页面上线的日期', 'zh-TW': '頁面上線的日期' },
          sentence: {
            en: 'The page content in question went online on {date}.',
            'zh-CN': '所涉页面内容于 {date} 上线。',
            'zh-TW': '所涉的頁面內容於 {date} 上線。',
          },
          prompts: {
            date: { en: 'On which date did this content go online?', 'zh-CN': '这些内容哪天上线的？', 'zh-TW': '這些內容是哪天上線的？' },
          },
        },
        {
          id: 'T3',
          label: { en: 'The batch and when it was made', 'zh-CN': '批次与生产时间', 'zh-TW': '批號與生產時間' },
          sentence: {
            en: 'The units concerned were made during {period} and come from the following lot: {lot}.',
            'zh-CN': '涉及的商品在 {period} 期间生产，属于以下批次：{lot}。',
            'zh-TW': '涉及的商品在 {period} 期間生產，屬於以下批號：{lot}。',
          },
          prompts: {
            period: { en: 'When were the units made?', 'zh-CN': '是什么时候生产的？', 'zh-TW': '是什麼時候生產的？' },
          },
        },
        {
          id: 'T4',
          label: { en: 'When we learned of it', 'zh-CN': '得知投诉的时间', 'zh-TW': '何時得知' },
          sentence: {
            en: 'We learned of the first complaint on {date}.',
            'zh-CN': '我们于 {date} 得知第一起投诉。',
            'zh-TW': '我們於 {date} 得知第一起客訴。',
          },
          prompts: {
            date: {
              en: 'On which date did you learn of the first complaint?',
              'zh-CN': '您是哪天得知第一起投诉的？',
              'zh-TW': '您是哪天得知第一起客訴的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Where did it arise: page, factory, packing or transport? Which marketplace?',
        'zh-CN': '问题出在页面、工厂、包装还是运输？哪个站点？',
        'zh-TW': '問題出在頁面、工廠、包裝還是運送？哪個站點？',
      },
      example: {
        en: 'amazon.com; the size line in the bullet points of the page.',
        'zh-CN': 'amazon.com; the size line in the bullet points of the page.（美国站；页面五点描述中的尺寸一行。）',
        'zh-TW': 'amazon.com; the size line in the bullet points of the page.（美國站；頁面商品重點中的尺寸一行。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The product page', 'zh-CN': '商品详情页', 'zh-TW': '商品詳細資訊頁面' },
          sentence: {
            en: 'The product page is on {marketplace}.',
            'zh-CN': '商品详情页在 {marketplace} 上。',
            'zh-TW': '商品詳細資訊頁面在 {marketplace} 上。',
          },
        },
        {
          id: 'L2',
          label: { en: 'The product itself', 'zh-CN': '商品本身', 'zh-TW': '商品本身' },
          sentence: {
            en: 'At issue is this part of the product: {component}.',
            'zh-CN': '涉及的是商品的这个部件：{component}。',
            'zh-TW': '涉及的是商品的這個零件：{component}。',
          },
          prompts: {
            component: {
              en: 'Which part do the complaints concern?',
              'zh-CN': '投诉针对哪个部件（英文）？',
              'zh-TW': '客訴針對哪個零件（英文）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'FBA stock', 'zh-CN': 'FBA 库存', 'zh-TW': 'FBA 庫存' },
          sentence: {
            en: 'The items were sold on {marketplace} and fulfilled by Amazon (FBA).',
            'zh-CN': '这些商品在 {marketplace} 销售，由亚马逊配送（FBA）。',
            'zh-TW': '這些商品在 {marketplace} 銷售，由亞馬遜出貨（FBA）。',
          },
        },
        {
          id: 'L4',
          label: { en: 'The step our review found', 'zh-CN': '核查找到的环节', 'zh-TW': '查核找到的環節' },
          sentence: {
            en: 'Our review traced the matter to this step: {step}.',
            'zh-CN': '我们经核查，确认问题出在这个环节：{step}。',
            'zh-TW': '我們經查核，確認問題出在這個環節：{step}。',
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
        en: 'Why did page and product differ, or why did the defect pass? Name the missing measurement, check or approval.',
        'zh-CN': '页面与实物为何不符，或缺陷为何漏检？写明缺了哪项测量、检验或审批。',
        'zh-TW': '頁面與實物為何不符，或瑕疵為何沒有檢出？請寫出少了哪項測量、檢驗或核准。',
      },
      example: {
        en: "The page gave the shade diameter as 30 cm, but it measures 25 cm; we had copied the value from the supplier's draft without measuring the item.",
        'zh-CN':
          "The page gave the shade diameter as 30 cm, but it measures 25 cm; we had copied the value from the supplier's draft without measuring the item.（页面写的灯罩直径为 30 cm，实测为 25 cm；我们照抄了供应商的草稿，没有测量。）",
        'zh-TW':
          "The page gave the shade diameter as 30 cm, but it measures 25 cm; we had copied the value from the supplier's draft without measuring the item.（頁面寫的燈罩直徑為 30 cm，實測為 25 cm；我們照抄了供應商的草稿，沒有測量。）",
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Wrong value, copied unmeasured', 'zh-CN': '页面数值照抄未测量', 'zh-TW': '頁面數值照抄未測量' },
          sentence: {
            en: "The page of {asins} gave {attribute} as {old_value}, but the measured value is {new_value}; we had copied the value from the supplier's draft without measuring the item.",
            'zh-CN': '{asins} 的页面把 {attribute} 写为 {old_value}，而实测为 {new_value}；我们照抄了供应商的草稿，没有测量。',
            'zh-TW': '{asins} 的頁面將 {attribute} 寫為 {old_value}，但實測為 {new_value}；我們照抄了供應商的草稿，沒有測量。',
          },
          prompts: {
            asins: {
              en: 'On the page of which ASINs was the value wrong?',
              'zh-CN': '哪些 ASIN 的页面写错了？',
              'zh-TW': '哪些 ASIN 的頁面寫錯了？',
            },
            attribute: {
              en: 'Which detail was wrong? For example: the shade diameter.',
              'zh-CN': '哪个属性写错了？例如：the shade diameter（灯罩直径）。',
              'zh-TW': '哪個屬性寫錯了？例如：the shade diameter（燈罩直徑）。',
            },
            old_value: {
              en: 'Which value stood on the page, with its unit?',
              'zh-CN': '页面原来写的数值（含单位）是多少？',
              'zh-TW': '頁面原本寫的數值（含單位）是多少？',
            },
            new_value: {
              en: 'Which value did you measure, with its unit?',
              'zh-CN': '实测的数值（含单位）是多少？',
              'zh-TW': '實測的數值（含單位）是多少？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Size chart of another market', 'zh-CN': '用了其他市场的尺码表', 'zh-TW': '用了其他市場的尺寸表' },
          sentence: {
            en: 'We used our Asian size chart on {marketplace}, so {n} {n#buyer received an item|buyers received items} one size too small.',
            'zh-CN': '我们在 {marketplace} 用了亚洲尺码表，因此有 {n} 位买家收到的商品小了一码。',
            'zh-TW': '我們在 {marketplace} 用了亞洲尺寸表，因此有 {n} 位買家收到的商品小了一號。',
          },
          prompts: {
            n: { en: 'How many buyers received an item too small?', 'zh-CN': '多少位买家收到的商品偏小？', 'zh-TW': '幾位買家收到的商品偏小？' },
          },
        },
        {
          id: 'C3',
          label: { en: 'Images not updated', 'zh-CN': '图片没有更新，是旧版本', 'zh-TW': '圖片沒有更新，是舊版本' },
          sentence: {
            en: 'The images on the page of {asins} had not been updated since an earlier version and showed something that is not in the box: {attribute}.',
            'zh-CN': '{asins} 页面的图片自早期版本以来没有更新，显示了盒内没有的东西：{attribute}。',
            'zh-TW': '{asins} 頁面的圖片自較早的版本以來沒有更新，顯示了盒內沒有的東西：{attribute}。',
          },
          prompts: {
            asins: { en: 'On the page of which ASINs?', 'zh-CN': '是哪些 ASIN 的页面？', 'zh-TW': '是哪些 ASIN 的頁面？' },
            attribute: {
              en: 'What do the images show that is not in the box?',
              'zh-CN': '图片显示了盒内没有的什么（几个英文词）？',
              'zh-TW': '圖片顯示了盒內沒有的什麼（幾個英文單字）？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Part changed, no approval rule', 'zh-CN': '工厂换部件，无批准规定', 'zh-TW': '工廠換零件，無核准規定' },
          sentence: {
            en: 'In {lot}, {percent} of the units had {attribute}; the factory had changed {component}, and we had no rule that required our approval.',
            'zh-CN': '在 {lot} 中，{percent} 的商品存在 {attribute}；工厂更换了 {component}，而我们没有规定须经我方批准。',
            'zh-TW': '在 {lot} 中，{percent} 的商品有 {attribute}；工廠更換了 {component}，而我們沒有規定須經我方核准。',
          },
          prompts: {
            percent: {
              en: 'What percentage of the batch was affected?',
              'zh-CN': '这批中百分之几有问题？',
              'zh-TW': '這批中百分之幾有問題？',
            },
            attribute: {
              en: 'Which defect? For example: a loose switch.',
              'zh-CN': '是什么缺陷？例如：a loose switch（开关松动）。',
              'zh-TW': '是什麼瑕疵？例如：a loose switch（開關鬆動）。',
            },
            component: {
              en: 'Which part had the factory changed? For example: the switch.',
              'zh-CN': '工厂更换了哪个部件？例如：the switch（开关）。',
              'zh-TW': '工廠更換了哪個零件？例如：the switch（開關）。',
            },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Translation not reviewed', 'zh-CN': '翻译没有经人审校', 'zh-TW': '翻譯沒有經人審校' },
          sentence: {
            en: 'The page text was machine-translated without a review by a native speaker; the wording "{old_value}" changed the meaning of {attribute}.',
            'zh-CN': '页面文案是机器翻译的，没有经母语者审校；其中“{old_value}”改变了 {attribute} 的意思。',
            'zh-TW': '頁面文案是機器翻譯的，沒有經母語者審校；其中「{old_value}」改變了 {attribute} 的意思。',
          },
          prompts: {
            old_value: {
              en: 'Which wording on the page was wrong?',
              'zh-CN': '页面上哪个词句译错了（原文）？',
              'zh-TW': '頁面上哪個詞句譯錯了（原文）？',
            },
            attribute: {
              en: 'The meaning of which detail changed? A few English words.',
              'zh-CN': '改变了哪个属性的意思（几个英文词）？',
              'zh-TW': '改變了哪個屬性的意思（幾個英文單字）？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Instructions missing in the manual', 'zh-CN': '说明书缺少说明', 'zh-TW': '說明書缺少說明' },
          sentence: {
            en: 'The manual did not explain {attribute}, so {n} working {n#unit was|units were} returned as defective.',
            'zh-CN': '说明书没有讲解 {attribute}，因此有 {n} 件功能正常的商品被当作有缺陷退回。',
            'zh-TW': '說明書沒有說明 {attribute}，因此有 {n} 件功能正常的商品被當成有瑕疵退回。',
          },
          prompts: {
            attribute: {
              en: 'What did the manual not explain? For example: the pairing mode.',
              'zh-CN': '说明书没有讲解什么？例如：the pairing mode（配对模式）。',
              'zh-TW': '說明書沒有說明什麼？例如：the pairing mode（配對模式）。',
            },
            n: {
              en: 'How many working units were returned as defective?',
              'zh-CN': '多少件功能正常的商品被退回？',
              'zh-TW': '幾件功能正常的商品被退回？',
            },
          },
        },
        {
          id: 'C7',
          label: { en: 'Nobody read the return reasons', 'zh-CN': '退货原因没有人跟踪', 'zh-TW': '退貨原因沒有人追蹤' },
          sentence: {
            en: 'Nobody was assigned to read the return reasons of {asins}, so {n} {n#return|returns} with the same reason came in before we looked into it.',
            'zh-CN': '没有安排人查看 {asins} 的退货原因，因此在我们查明之前，已有 {n} 笔退货写着同样的原因。',
            'zh-TW': '沒有安排人查看 {asins} 的退貨原因，因此在我們查明之前，已有 {n} 筆退貨寫著同樣的原因。',
          },
          prompts: {
            asins: { en: 'The return reasons of which ASINs?', 'zh-CN': '是哪些 ASIN 的退货原因？', 'zh-TW': '是哪些 ASIN 的退貨原因？' },
            n: { en: 'How many returns had the same reason?', 'zh-CN': '有多少笔退货是同样的原因？', 'zh-TW': '幾筆退貨是同樣的原因？' },
          },
        },
        {
          id: 'C8',
          label: { en: 'Batch shipped without inspection', 'zh-CN': '批次未经检验就发货', 'zh-TW': '批次未經檢驗就出貨' },
          sentence: {
            en: 'We shipped {lot} without inspecting it; {n} {n#unit was|units were} returned with the following defect: {attribute}.',
            'zh-CN': '我们未经检验就发出了 {lot}；有 {n} 件因以下缺陷被退回：{attribute}。',
            'zh-TW': '我們未經檢驗就將 {lot} 出貨；有 {n} 件因以下瑕疵被退回：{attribute}。',
          },
          prompts: {
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
            n: {
              en: 'How many units were returned with this defect?',
              'zh-CN': '因这个缺陷退回了多少件？',
              'zh-TW': '因這個瑕疵退回了幾件？',
            },
            attribute: {
              en: 'Which defect? For example: a loose switch.',
              'zh-CN': '是什么缺陷？例如：a loose switch（开关松动）。',
              'zh-TW': '是什麼瑕疵？例如：a loose switch（開關鬆動）。',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that product and page agree? Facts with dates and numbers that a document proves.',
        'zh-CN': '凭什么说明商品与页面一致？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明商品與頁面一致？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'On May 11, 2026, we measured 20 units: the shade diameter is 30 cm, as the page says; photos are in Exhibit 1.',
        'zh-CN':
          'On May 11, 2026, we measured 20 units: the shade diameter is 30 cm, as the page says; photos are in Exhibit 1.（2026年5月11日，我们测量了 20 件：灯罩直径为 30 cm，与页面一致；照片见附件 1。）',
        'zh-TW':
          'On May 11, 2026, we measured 20 units: the shade diameter is 30 cm, as the page says; photos are in Exhibit 1.（2026 年 5 月 11 日，我們測量了 20 件：燈罩直徑為 30 cm，與頁面一致；照片見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Measured: agrees with the page', 'zh-CN': '实测与页面一致', 'zh-TW': '實測與頁面一致' },
          sentence: {
            en: 'On {date}, we measured {n} {n#unit|units}; the result agrees with the page, which gives {attribute} as {value}.',
            'zh-CN': '{date}，我们测量了 {n} 件；结果与页面一致，页面上的 {attribute} 为 {value}。',
            'zh-TW': '我們於 {date} 測量了 {n} 件；結果與頁面一致，頁面上的 {attribute} 為 {value}。',
          },
          prompts: {
            date: { en: 'On which date did you measure?', 'zh-CN': '哪天测量的？', 'zh-TW': '是哪天測量的？' },
            n: { en: 'How many units did you measure?', 'zh-CN': '测量了多少件？', 'zh-TW': '測量了幾件？' },
            attribute: {
              en: 'Which detail? For example: the shade diameter.',
              'zh-CN': '哪个属性？例如：the shade diameter（灯罩直径）。',
              'zh-TW': '哪個屬性？例如：the shade diameter（燈罩直徑）。',
            },
            value: {
              en: 'Which value does the page give, with its unit?',
              'zh-CN': '页面写的数值（含单位）是多少？',
              'zh-TW': '頁面寫的數值（含單位）是多少？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Returns inspected: no difference', 'zh-CN': '检验退货：与页面一致', 'zh-TW': '檢驗退貨：與頁面一致' },
          sentence: {
            en: 'On {date}, we inspected {n} returned {n#unit|units} and found no defect and no difference from the product page.',
            'zh-CN': '{date}，我们检验了 {n} 件退货，没有发现缺陷，也与商品详情页一致。',
            'zh-TW': '我們於 {date} 檢驗了 {n} 件退貨，沒有發現瑕疵，也與商品詳細資訊頁面一致。',
          },
          prompts: {
            date: { en: 'On which date did you inspect the returns?', 'zh-CN': '哪天检验退货的？', 'zh-TW': '是哪天檢驗退貨的？' },
            n: { en: 'How many returned units did you inspect?', 'zh-CN': '检验了多少件退货？', 'zh-TW': '檢驗了幾件退貨？' },
          },
        },
        {
          id: 'D3',
          label: { en: 'Returned for other reasons', 'zh-CN': '退货原因与商品无关', 'zh-TW': '退貨原因與商品無關' },
          sentence: {
            en: 'Our return report for {period} shows {total} {total#return|returns}; {n} of them {n#gives|give} a reason that concerns neither the description nor the quality.',
            'zh-CN': '我们 {period} 的退货报告共有 {total} 笔退货，其中 {n} 笔的原因既不涉及描述，也不涉及质量。',
            'zh-TW': '我們 {period} 的退貨報表共有 {total} 筆退貨，其中 {n} 筆的原因既不涉及描述，也不涉及品質。',
          },
          prompts: {
            period: {
              en: 'Which dates does the return report cover?',
              'zh-CN': '退货报告涵盖从哪天到哪天？',
              'zh-TW': '退貨報表涵蓋從哪天到哪天？',
            },
            total: { en: 'How many returns does the report show?', 'zh-CN': '报告里共有多少笔退货？', 'zh-TW': '報表裡共有幾筆退貨？' },
            n: { en: 'How many of them give another reason?', 'zh-CN': '其中多少笔写的是其他原因？', 'zh-TW': '其中幾筆寫的是其他原因？' },
          },
        },
        {
          id: 'D4',
          label: { en: 'Not among our orders', 'zh-CN': '不是我们的订单', 'zh-TW': '不是我們的訂單' },
          sentence: {
            en: 'The order report of our account shows no order under {order_ids}.',
            'zh-CN': '我们账户的订单报告中没有以下订单号：{order_ids}。',
            'zh-TW': '我們帳戶的訂單報表中沒有以下訂單編號：{order_ids}。',
          },
          prompts: {
            order_ids: {
              en: 'Which orders are not yours? Order ids.',
              'zh-CN': '哪些不是您的订单（订单号）？',
              'zh-TW': '哪些不是您的訂單（訂單編號）？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What was corrected on the page (old and new value), which batch was checked, which buyers were refunded: dates?',
        'zh-CN': '页面改了什么（旧值和新值）、检验了哪个批次、给谁退了款？写日期。',
        'zh-TW': '頁面改了什麼（舊值和新值）、檢驗了哪個批號、退款給哪些買家？請寫日期。',
      },
      example: {
        en: 'On May 10, 2026, we measured 20 units and changed the shade diameter on the page from 30 cm to 25 cm.',
        'zh-CN':
          'On May 10, 2026, we measured 20 units and changed the shade diameter on the page from 30 cm to 25 cm.（2026年5月10日，我们测量了 20 件，并把页面上的灯罩直径从 30 cm 改为 25 cm。）',
        'zh-TW':
          'On May 10, 2026, we measured 20 units and changed the shade diameter on the page from 30 cm to 25 cm.（2026 年 5 月 10 日，我們測量了 20 件，並將頁面上的燈罩直徑從 30 cm 改為 25 cm。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Measured and corrected the value', 'zh-CN': '已测量并改正数值', 'zh-TW': '已測量並更正數值' },
          sentence: {
            en: 'On {date}, we measured {n} {n#unit|units} and changed {attribute} on the page from {old_value} to {new_value}.',
            'zh-CN': '{date}，我们测量了 {n} 件，并把页面上的 {attribute} 从 {old_value} 改为 {new_value}。',
            'zh-TW': '我們於 {date} 測量了 {n} 件，並將頁面上的 {attribute} 從 {old_value} 改為 {new_value}。',
          },
          prompts: {
            date: { en: 'On which date did you change the page?', 'zh-CN': '哪天改的页面？', 'zh-TW': '頁面是哪天改的？' },
            n: { en: 'How many units did you measure?', 'zh-CN': '测量了多少件？', 'zh-TW': '測量了幾件？' },
            attribute: {
              en: 'Which detail did you change? For example: the shade diameter.',
              'zh-CN': '改了哪个属性？例如：the shade diameter（灯罩直径）。',
              'zh-TW': '改了哪個屬性？例如：the shade diameter（燈罩直徑）。',
            },
            old_value: {
              en: 'Which value stood on the page before?',
              'zh-CN': '页面原来的数值是多少（含单位）？',
              'zh-TW': '頁面原本的數值是多少（含單位）？',
            },
            new_value: { en: 'Which value stands there now?', 'zh-CN': '现在的数值是多少（含单位）？', 'zh-TW': '現在的數值是多少（含單位）？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'New size chart', 'zh-CN': '已更换尺码表', 'zh-TW': '已更換尺寸表' },
          sentence: {
            en: 'On {date}, we published a size chart in {unit} with measured garment sizes for {marketplace}.',
            'zh-CN': '{date}，我们为 {marketplace} 发布了以 {unit} 为单位、按实测成衣尺寸编写的尺码表。',
            'zh-TW': '我們於 {date} 為 {marketplace} 發布了以 {unit} 為單位、依實測成衣尺寸編寫的尺寸表。',
          },
          prompts: {
            date: {
              en: 'On which date was the new size chart published?',
              'zh-CN': '新尺码表哪天发布的？',
              'zh-TW': '新尺寸表是哪天發布的？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'New images', 'zh-CN': '已更换图片', 'zh-TW': '已更換圖片' },
          sentence: {
            en: 'On {date}, we replaced {n} {n#image|images} with photos of the current unit and the contents of its box.',
            'zh-CN': '{date}，我们更换了 {n} 张图片，改用现有商品和盒内物品的照片。',
            'zh-TW': '我們於 {date} 更換了 {n} 張圖片，改用現有商品和盒內物品的照片。',
          },
          prompts: {
            date: { en: 'On which date did you replace the images?', 'zh-CN': '哪天更换图片的？', 'zh-TW': '圖片是哪天更換的？' },
            n: { en: 'How many images did you replace?', 'zh-CN': '更换了多少张图片？', 'zh-TW': '更換了幾張圖片？' },
          },
        },
        {
          id: 'A4',
          label: { en: 'Batch scrapped or sent back', 'zh-CN': '已撤回批次，报废或退厂', 'zh-TW': '已撤回批次，報廢或退回工廠' },
          sentence: {
            en: 'On {date}, we withdrew {qty} {qty#unit|units} of {lot} and inspected {qty#it|them}; we scrapped {n} and returned the rest to the factory.',
            'zh-CN': '{date}，我们撤回 {lot} 的 {qty} 件并检验；报废 {n} 件，其余退回工厂。',
            'zh-TW': '我們於 {date} 撤回 {lot} 的 {qty} 件並檢驗；報廢 {n} 件，其餘退回工廠。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '是哪天完成的？' },
            qty: { en: 'How many units did you withdraw?', 'zh-CN': '撤回了多少件？', 'zh-TW': '撤回了幾件？' },
            n: { en: 'How many did you scrap?', 'zh-CN': '报废了多少件？', 'zh-TW': '報廢了幾件？' },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Text by a native speaker, compared', 'zh-CN': '母语者重写文案并比对', 'zh-TW': '母語者重寫文案並比對' },
          sentence: {
            en: 'On {date}, a native speaker rewrote the title and the bullet points, and our {role} compared them with the item.',
            'zh-CN': '{date}，由母语者重写了标题和五点描述，我们的 {role} 将其与实物进行了比对。',
            'zh-TW': '{date} 由母語者重寫了標題和商品重點，並由我們的 {role} 與實物比對。',
          },
          prompts: {
            date: { en: 'On which date was the text rewritten?', 'zh-CN': '文案哪天重写的？', 'zh-TW': '文案是哪天重寫的？' },
            role: {
              en: 'Which job title compared the text with the item?',
              'zh-CN': '由什么岗位与实物比对？',
              'zh-TW': '由誰與實物比對（英文職稱）？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Manual added and sent to buyers', 'zh-CN': '已附说明书并发给买家', 'zh-TW': '已附說明書並傳給買家' },
          sentence: {
            en: 'Since {date}, each unit has come with a manual in {language}, and we sent it to {n} {n#buyer|buyers} by message.',
            'zh-CN': '自 {date} 起，每件商品都附有 {language} 说明书，我们也通过消息发给了 {n} 位买家。',
            'zh-TW': '自 {date} 起，每件商品都附有 {language} 說明書，我們也以訊息傳給 {n} 位買家。',
          },
          prompts: {
            date: {
              en: 'Since which date does each unit contain the manual?',
              'zh-CN': '从哪天开始附说明书？',
              'zh-TW': '從哪天開始附說明書？',
            },
            language: { en: 'In which language is the manual?', 'zh-CN': '说明书是哪种语言（英文）？', 'zh-TW': '說明書是哪種語言（英文）？' },
            n: { en: 'To how many buyers did you send it?', 'zh-CN': '发给了多少位买家？', 'zh-TW': '傳給了幾位買家？' },
          },
        },
        {
          id: 'A7',
          label: { en: 'Read and grouped the returns', 'zh-CN': '已查看并归类退货原因', 'zh-TW': '已查看並分類退貨原因' },
          sentence: {
            en: 'By {date}, we had read {n#the return comment|all # return comments} of the last {days} {days#day|days} and grouped {n#it|them} by reason.',
            'zh-CN': '到 {date}，我们已查看近 {days} 天的全部退货留言（共 {n} 条），并按原因归类。',
            'zh-TW': '到 {date}，我們已查看近 {days} 天的全部退貨留言（共 {n} 則），並依原因分類。',
          },
          prompts: {
            date: { en: 'By which date had you read them?', 'zh-CN': '哪天查看完的？', 'zh-TW': '在哪天查看完？' },
            days: { en: 'How many days back did you read?', 'zh-CN': '查看了近多少天的？', 'zh-TW': '查看了近幾天的？' },
            n: { en: 'How many comments did you read?', 'zh-CN': '一共多少条留言？', 'zh-TW': '一共幾則留言？' },
          },
        },
        {
          id: 'A8',
          label: { en: 'Stock inspected', 'zh-CN': '已检验库存', 'zh-TW': '已檢驗庫存' },
          sentence: {
            en: 'On {date}, we inspected {qty} {qty#unit|units} of {lot} in stock; {n} failed and {n#was|were} taken out of sale.',
            'zh-CN': '{date}，我们检验了 {lot} 的 {qty} 件库存；{n} 件不合格，已停售。',
            'zh-TW': '我們於 {date} 檢驗了 {lot} 的 {qty} 件庫存；{n} 件不合格，已停售。',
          },
          prompts: {
            date: { en: 'On which date did you inspect the stock?', 'zh-CN': '哪天检验库存的？', 'zh-TW': '庫存是哪天檢驗的？' },
            qty: { en: 'How many units did you inspect?', 'zh-CN': '检验了多少件？', 'zh-TW': '檢驗了幾件？' },
            n: { en: 'How many of them failed?', 'zh-CN': '其中多少件不合格？', 'zh-TW': '其中幾件不合格？' },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'A9',
          answers: ['C4'],
          label: { en: 'Factory changed the part back', 'zh-CN': '工厂已换回原部件', 'zh-TW': '工廠已換回原零件' },
          sentence: {
            en: 'On {date}, the factory went back to the approved version of {component} and confirmed this in writing.',
            'zh-CN': '{date}，工厂换回了经批准的 {component}，并作了书面确认。',
            'zh-TW': '工廠於 {date} 換回經核准的 {component}，並以書面確認。',
          },
          prompts: {
            date: { en: 'On which date did the factory change it back?', 'zh-CN': '工厂哪天换回的？', 'zh-TW': '工廠是哪天換回的？' },
            component: {
              en: 'Which part was it? For example: the switch.',
              'zh-CN': '是哪个部件？例如：the switch（开关）。',
              'zh-TW': '是哪個零件？例如：the switch（開關）。',
            },
          },
        },
        {
          id: 'A10',
          label: { en: 'Refunded the buyers', 'zh-CN': '已给买家退款', 'zh-TW': '已退款給買家' },
          sentence: {
            en: 'On {date}, we refunded {n} {n#buyer|buyers}.',
            'zh-CN': '{date}，我们给 {n} 位买家退了款。',
            'zh-TW': '我們於 {date} 退款給 {n} 位買家。',
          },
          prompts: {
            date: { en: 'On which date were they refunded?', 'zh-CN': '哪天退款的？', 'zh-TW': '退款是哪天？' },
            n: { en: 'How many buyers did you refund?', 'zh-CN': '给多少位买家退了款？', 'zh-TW': '退款給幾位買家？' },
          },
        },
        {
          id: 'A11',
          answers: ['C4'],
          label: { en: 'Part change ruled by contract', 'zh-CN': '已签约：换料须经批准', 'zh-TW': '已簽約：更換須經核准' },
          sentence: {
            en: 'On {date}, {supplier} agreed in writing to change no component without our written approval.',
            'zh-CN': '{date}，{supplier} 书面同意：未经我方书面批准，不更换任何部件。',
            'zh-TW': '{supplier} 於 {date} 以書面同意：未經我方書面核准，不更換任何零件。',
          },
          prompts: {
            date: { en: 'On which date did the supplier agree?', 'zh-CN': '供应商哪天同意的？', 'zh-TW': '供應商是哪天同意的？' },
            supplier: { en: 'Which supplier, by its English name?', 'zh-CN': '哪家供应商（英文名）？', 'zh-TW': '是哪家供應商（英文名稱）？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which approval is needed before a page changes, which test for each batch, and what happens when complaints repeat?',
        'zh-CN': '改页面前须经谁审批？每批做什么检验？同样的投诉重复出现时怎么处理？',
        'zh-TW': '修改頁面前須經誰核准？每批做什麼檢驗？同樣的客訴重複出現時怎麼處理？',
      },
      example: {
        en: 'Each page change needs a form with measured values and photos, signed by our listing manager and our operations manager.',
        'zh-CN':
          'Each page change needs a form with measured values and photos, signed by our listing manager and our operations manager.（每次改页面都要填一份附实测数值和照片的表格，由商品上架主管和运营经理签字。）',
        'zh-TW':
          'Each page change needs a form with measured values and photos, signed by our listing manager and our operations manager.（每次修改頁面都要填一份附實測數值和照片的表單，由商品上架主管和營運經理簽名。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Page approval form, two signatures', 'zh-CN': '页面审批表，双人签字', 'zh-TW': '頁面核准表，雙人簽名' },
          sentence: {
            en: 'Each page change needs a form with measured values and photos, signed by our {role} and our {role2}.',
            'zh-CN': '每次改页面都要填一份附实测数值和照片的表格，由我们的 {role} 和 {role2} 签字。',
            'zh-TW': '每次修改頁面都要填一份附實測數值和照片的表單，由我們的 {role} 和 {role2} 簽名。',
          },
          prompts: {
            role: { en: 'Which job title signs first?', 'zh-CN': '第一位签字的是什么岗位？', 'zh-TW': '第一位簽名的是什麼職稱（英文）？' },
            role2: { en: 'Which job title signs second?', 'zh-CN': '第二位签字的是什么岗位？', 'zh-TW': '第二位簽名的是什麼職稱（英文）？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'Sizes fitted for the market', 'zh-CN': '按当地标准试穿', 'zh-TW': '依當地標準試穿' },
          sentence: {
            en: 'Before listing, our {role} has every new size test-fitted to the size standards for {marketplace}; each size is checked again after {n} {n#return|returns}.',
            'zh-CN': '上架前，我们的 {role} 安排每个新尺码按 {marketplace} 的尺码标准试穿；每个尺码出现 {n} 笔退货后再次核对。',
            'zh-TW': '上架前，我們的 {role} 會安排每個新尺寸依 {marketplace} 的尺寸標準試穿；每個尺寸出現 {n} 筆退貨後再次核對。',
          },
          prompts: {
            role: { en: 'Which job title arranges the fitting?', 'zh-CN': '由什么岗位安排试穿？', 'zh-TW': '由誰安排試穿（英文職稱）？' },
            n: {
              en: 'After how many returns is the size checked again?',
              'zh-CN': '出现多少笔退货后再核对？',
              'zh-TW': '出現幾筆退貨後再核對？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Images approved per version', 'zh-CN': '按版本批准图片', 'zh-TW': '依版本核准圖片' },
          sentence: {
            en: 'Our {tool} does not release a product change before our {role} has approved the images for the new version.',
            'zh-CN': '在我们的 {role} 批准新版本的图片之前，我们的 {tool} 不会放行商品变更。',
            'zh-TW': '在我們的 {role} 核准新版本的圖片之前，我們的 {tool} 不會放行商品變更。',
          },
          prompts: {
            role: { en: 'Which job title approves the images?', 'zh-CN': '由什么岗位批准图片？', 'zh-TW': '由誰核准圖片（英文職稱）？' },
          },
        },
        {
          id: 'M4',
          label: { en: 'Batch inspection, change control', 'zh-CN': '逐批验货与变更管控', 'zh-TW': '逐批驗貨與變更控管' },
          sentence: {
            en: 'Before shipment, {agency} inspects every batch to AQL {value}, and our contract with the factory forbids component changes without our written approval.',
            'zh-CN': '发货前，{agency} 按 AQL {value} 逐批验货；我们与工厂的合同规定，未经我方书面批准不得更换部件。',
            'zh-TW': '出貨前，{agency} 依 AQL {value} 逐批驗貨；我們與工廠的合約規定，未經我方書面核准不得更換零件。',
          },
          prompts: {
            agency: {
              en: 'Which company inspects the batches, by its English name?',
              'zh-CN': '哪家公司验货（英文名）？',
              'zh-TW': '由哪家公司驗貨（英文名稱）？',
            },
            value: {
              en: 'Which AQL value? For example: 2.5.',
              'zh-CN': 'AQL 值是多少？例如：2.5。',
              'zh-TW': 'AQL 值是多少？例如：2.5。',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Approval by a native speaker', 'zh-CN': '母语者审校', 'zh-TW': '母語者審校' },
          sentence: {
            en: 'No text goes online in {language} before a native speaker has compared it with the item; our {role} files the approval.',
            'zh-CN': '{language} 文案须经母语者与实物比对后才能上线；由我们的 {role} 存档批准记录。',
            'zh-TW': '{language} 文案須經母語者與實物比對後才能上線；由我們的 {role} 歸檔核准紀錄。',
          },
          prompts: {
            language: { en: 'In which language are the texts?', 'zh-CN': '文案是哪种语言（英文）？', 'zh-TW': '文案是哪種語言（英文）？' },
            role: { en: 'Which job title files the approval?', 'zh-CN': '由什么岗位存档？', 'zh-TW': '由誰歸檔（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          label: { en: 'Manual kept up to date', 'zh-CN': '说明书定期更新', 'zh-TW': '說明書定期更新' },
          sentence: {
            en: 'Each product has a manual in {language}; every quarter, our {role} adds the answers to the ten most frequent buyer questions.',
            'zh-CN': '每种商品都有 {language} 说明书；我们的 {role} 每季度补充买家最常问的十个问题的解答。',
            'zh-TW': '每種商品都有 {language} 說明書；我們的 {role} 每季補充買家最常問的十個問題的解答。',
          },
          prompts: {
            language: { en: 'In which language are the manuals?', 'zh-CN': '说明书是哪种语言（英文）？', 'zh-TW': '說明書是哪種語言（英文）？' },
            role: { en: 'Which job title updates the manuals?', 'zh-CN': '由什么岗位更新说明书？', 'zh-TW': '由誰更新說明書（英文職稱）？' },
          },
        },
        {
          id: 'M7',
          label: { en: 'Limit for each return reason', 'zh-CN': '退货原因的预警线', 'zh-TW': '退貨原因的預警門檻' },
          sentence: {
            en: 'Our {role} reads the return reasons every week; when one reason reaches {n} {n#return|returns} within 30 days, the offer is paused and the cause analyzed within two days.',
            'zh-CN': '我们的 {role} 每周查看退货原因；同一原因在 30 天内达到 {n} 笔时，暂停销售，并在两天内分析原因。',
            'zh-TW': '我們的 {role} 每週查看退貨原因；同一原因在 30 天內達到 {n} 筆時，暫停銷售，並在兩天內分析原因。',
          },
          prompts: {
            role: {
              en: 'Which job title reads the return reasons?',
              'zh-CN': '由什么岗位查看退货原因？',
              'zh-TW': '由誰查看退貨原因（英文職稱）？',
            },
            n: {
              en: 'At how many returns with one reason is the offer paused?',
              'zh-CN': '同一原因达到多少笔就暂停？',
              'zh-TW': '同一原因達到幾筆就暫停？',
            },
          },
        },
        {
          id: 'M8',
          label: { en: 'Own check of each batch', 'zh-CN': '每批自行抽检', 'zh-TW': '每批自行抽驗' },
          sentence: {
            en: 'Before each shipment, our {role} opens and tests {n} {n#unit|units} of every batch; one defect stops the batch.',
            'zh-CN': '每次发货前，我们的 {role} 从每批中拆开并测试 {n} 件；有一件不良，整批停发。',
            'zh-TW': '每次出貨前，我們的 {role} 從每批中拆開並測試 {n} 件；有一件不良，整批停止出貨。',
          },
          prompts: {
            role: { en: 'Which job title tests the batches?', 'zh-CN': '由什么岗位抽检？', 'zh-TW': '由誰抽驗（英文職稱）？' },
            n: { en: 'How many units of each batch are tested?', 'zh-CN': '每批抽检多少件？', 'zh-TW': '每批抽驗幾件？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do returns and complaints show since the fix? Leave it out if it is too early.',
        'zh-CN': '整改之后，退货和投诉的情况如何？如果还太早，可以不写。',
        'zh-TW': '改正之後，退貨和客訴的情況如何？如果還太早，可以不寫。',
      },
      example: {
        en: 'From May 11 to May 31, 2026, there were 64 orders; none led to a complaint about the size.',
        'zh-CN':
          'From May 11 to May 31, 2026, there were 64 orders; none led to a complaint about the size.（2026年5月11日至31日共有 64 个订单，没有一个因尺寸被投诉。）',
        'zh-TW':
          'From May 11 to May 31, 2026, there were 64 orders; none led to a complaint about the size.（2026 年 5 月 11 日至 31 日共有 64 筆訂單，沒有一筆因尺寸有客訴。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No complaint since', 'zh-CN': '之后没有投诉', 'zh-TW': '改正後沒有客訴' },
          sentence: {
            en: 'During {period}, there were {total} {total#order|orders} for these items; none led to a complaint about the item.',
            'zh-CN': '{period} 期间，这些商品共有 {total} 个订单，没有一个因商品问题被投诉。',
            'zh-TW': '{period} 期間，這些商品共有 {total} 筆訂單，沒有一筆因商品問題有客訴。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many orders were there in that time?', 'zh-CN': '这段时间共有多少订单？', 'zh-TW': '這段時間共有幾筆訂單？' },
          },
        },
        {
          id: 'R2',
          label: { en: 'Complaints since the fix', 'zh-CN': '整改后的投诉数', 'zh-TW': '改正後的客訴數' },
          sentence: {
            en: 'During {period}, there were {total} {total#order|orders} for these items; {n} of them led to a complaint about the item.',
            'zh-CN': '{period} 期间，这些商品共有 {total} 个订单，其中 {n} 个因商品问题被投诉。',
            'zh-TW': '{period} 期間，這些商品共有 {total} 筆訂單，其中 {n} 筆因商品問題有客訴。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many orders were there in that time?', 'zh-CN': '这段时间共有多少订单？', 'zh-TW': '這段時間共有幾筆訂單？' },
            n: { en: 'How many of them led to a complaint?', 'zh-CN': '其中多少个被投诉？', 'zh-TW': '其中幾筆有客訴？' },
          },
        },
        {
          id: 'R3',
          label: { en: 'The rate today', 'zh-CN': '目前的负面体验率', 'zh-TW': '目前的負面體驗比率' },
          sentence: {
            en: 'On {date}, the rate of negative customer experiences stood at {percent}.',
            'zh-CN': '{date}，负面买家体验率为 {percent}。',
            'zh-TW': '負面買家體驗的比率在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '是哪天查看的？' },
            percent: { en: 'What was the rate on that date?', 'zh-CN': '当天的比例是多少？', 'zh-TW': '當天的比率是多少？' },
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
      label: { en: 'Page before and after', 'zh-CN': '页面修改前后截图', 'zh-TW': '頁面修改前後螢幕截圖' },
      sentence: {
        en: 'Screenshots of the product page before and after the change',
        'zh-CN': '商品详情页修改前后的截图',
        'zh-TW': '商品詳細資訊頁面修改前後的螢幕截圖',
      },
      supports: ['C1', 'C3', 'C5', 'A1', 'A3', 'A5'],
    },
    {
      id: 'E2',
      label: { en: 'Current page', 'zh-CN': '当前页面截图', 'zh-TW': '目前頁面的螢幕截圖' },
      sentence: {
        en: 'Screenshot of the current product page, with the value highlighted',
        'zh-CN': '当前商品详情页的截图，标出该数值',
        'zh-TW': '目前商品詳細資訊頁面的螢幕截圖，標出該數值',
      },
      supports: ['D1', 'D2'],
    },
    {
      id: 'E3',
      label: { en: 'Measuring photos', 'zh-CN': '测量照片', 'zh-TW': '測量照片' },
      sentence: { en: 'Dated photos of the measurement', 'zh-CN': '测量的照片，含日期', 'zh-TW': '測量的照片，含日期' },
      supports: ['C1', 'A1', 'A2', 'D1'],
    },
    {
      id: 'E4',
      label: { en: 'Inspection report', 'zh-CN': '检验报告', 'zh-TW': '檢驗報告' },
      sentence: {
        en: 'Inspection report with date, quantity and result',
        'zh-CN': '检验报告，含日期、数量和结果',
        'zh-TW': '檢驗報告，含日期、數量和結果',
      },
      supports: ['C4', 'C8', 'A4', 'A8', 'M4', 'M8'],
    },
    {
      id: 'E5',
      label: { en: 'Refund list', 'zh-CN': '退款清单', 'zh-TW': '退款清單' },
      sentence: { en: 'List of refunds with order IDs', 'zh-CN': '退款清单，含订单号', 'zh-TW': '退款清單，含訂單編號' },
      supports: ['A10'],
    },
    {
      id: 'E6',
      label: { en: 'New size chart', 'zh-CN': '新尺码表', 'zh-TW': '新尺寸表' },
      sentence: { en: 'New size chart as shown on the page', 'zh-CN': '页面上显示的新尺码表', 'zh-TW': '頁面上顯示的新尺寸表' },
      supports: ['C2', 'A2', 'M2'],
    },
    {
      id: 'E7',
      label: { en: 'Removal order', 'zh-CN': '移除订单', 'zh-TW': '移除訂單' },
      sentence: {
        en: 'Removal order for the batch, with its status',
        'zh-CN': '该批次的移除订单，含状态',
        'zh-TW': '該批號的移除訂單，含狀態',
      },
      supports: ['A4'],
    },
    {
      id: 'E8',
      label: { en: 'Photos of item and box contents', 'zh-CN': '商品和盒内物品照片', 'zh-TW': '商品和盒內物品照片' },
      sentence: {
        en: 'Photos of the current item and the contents of its box',
        'zh-CN': '现有商品和盒内物品的照片',
        'zh-TW': '現有商品和盒內物品的照片',
      },
      supports: ['A3', 'M3'],
    },
    {
      id: 'E9',
      label: { en: 'The manual', 'zh-CN': '说明书', 'zh-TW': '說明書' },
      sentence: { en: 'Manual that is packed with each unit', 'zh-CN': '随每件商品附带的说明书', 'zh-TW': '隨每件商品附上的說明書' },
      supports: ['C6', 'A6', 'M6'],
    },
    {
      id: 'E10',
      label: { en: 'Letter from the factory', 'zh-CN': '工厂的书面确认', 'zh-TW': '工廠的書面確認' },
      sentence: {
        en: 'Written confirmation of the factory on the changed part',
        'zh-CN': '工厂关于部件更换的书面确认',
        'zh-TW': '工廠關於零件更換的書面確認',
      },
      supports: ['C4', 'A9'],
    },
    {
      id: 'E11',
      label: { en: 'Return report with reasons', 'zh-CN': '退货报告与原因', 'zh-TW': '退貨報表與原因' },
      sentence: {
        en: 'Return report from Seller Central, with the reason for every return',
        'zh-CN': '卖家平台的退货报告，含每笔退货的原因',
        'zh-TW': '賣家平台的退貨報表，含每筆退貨的原因',
      },
      supports: ['I1', 'I2', 'C7', 'A7', 'D3', 'M7'],
    },
    {
      id: 'E12',
      label: { en: 'Inspection of the returned units', 'zh-CN': '退货的检验记录', 'zh-TW': '退貨的檢驗紀錄' },
      sentence: {
        en: 'Inspection record of the returned units, with photos',
        'zh-CN': '退货的检验记录，附照片',
        'zh-TW': '退貨的檢驗紀錄，附照片',
      },
      supports: ['D2'],
    },
    {
      id: 'E13',
      label: { en: 'Order report', 'zh-CN': '订单报告', 'zh-TW': '訂單報表' },
      sentence: { en: 'Order report of our account for the period', 'zh-CN': '我们账户该期间的订单报告', 'zh-TW': '我們帳戶該期間的訂單報表' },
      supports: ['D4', 'I1'],
    },
    {
      id: 'E14',
      label: { en: 'Approval by the native speaker', 'zh-CN': '母语者的审校记录', 'zh-TW': '母語者的審校紀錄' },
      sentence: {
        en: 'Dated approval of the text by the native speaker',
        'zh-CN': '母语者对文案的审校记录，含日期',
        'zh-TW': '母語者對文案的審校紀錄，含日期',
      },
      supports: ['A5', 'M5'],
    },
    {
      id: 'E15',
      label: { en: 'Contract on part changes', 'zh-CN': '部件变更的合同条款', 'zh-TW': '零件變更的合約條款' },
      sentence: {
        en: 'Contract clause on component changes, signed by the factory',
        'zh-CN': '工厂签署的部件变更条款',
        'zh-TW': '工廠簽署的零件變更條款',
      },
      supports: ['A11', 'M4'],
    },
    {
      id: 'E16',
      label: { en: 'Messages to the buyers', 'zh-CN': '发给买家的消息', 'zh-TW': '傳給買家的訊息' },
      sentence: { en: 'Messages to the buyers with the manual', 'zh-CN': '给买家发送说明书的消息', 'zh-TW': '傳送說明書給買家的訊息' },
      supports: ['A6'],
    },
    {
      id: 'E17',
      label: { en: 'Page approval form', 'zh-CN': '页面审批表', 'zh-TW': '頁面核准表' },
      sentence: {
        en: 'Page approval form in use, with both signatures',
        'zh-CN': '现行的页面审批表，含两人签字',
        'zh-TW': '現行的頁面核准表，含兩人簽名',
      },
      supports: ['M1'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: '“The size on the page was wrong by our negligence” reads like a template: give the old and the new value.',
        'zh-CN': '只写“因我们疏忽，页面尺寸有误”会像模板：请写出旧值和新值。',
        'zh-TW': '只寫「因我們疏忽，頁面尺寸有誤」會像範本：請寫出舊值和新值。',
      },
    },
    {
      at: 'why',
      text: {
        en: '“Buyers did not read the page” is blame: say what the page or the product lacked.',
        'zh-CN': '不要写“买家没有看页面”，那是责怪买家：请写页面或商品缺了什么。',
        'zh-TW': '請不要寫「買家沒有看頁面」，那是責怪買家：請寫頁面或商品少了什麼。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > the complaint > Appeal. FBA closures also in Manage Inventory or Voice of the Customer (“Fix and relist”).',
    'zh-CN': '“账户状况”（Account Health）> 该投诉 > “申诉”（Appeal）。FBA 商品被关闭时，也可在“管理库存”或“买家之声”中处理（“修正并重新上架”，Fix and relist）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞該項客訴＞「申訴」（Appeal）。FBA 商品被關閉時，也可在「管理庫存」或「買家之聲」中處理（「修正並重新上架」，Fix and relist）。',
  },
  reply: {
    en: '1-5 days (an estimate); an older rule of thumb is about 12 hours.',
    'zh-CN': '1 到 5 天（估计）；以前的经验是约 12 小时。',
    'zh-TW': '1 到 5 天（估計）；較早的經驗值是約 12 小時。',
  },
};
