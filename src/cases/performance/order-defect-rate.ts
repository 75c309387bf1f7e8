import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Too many orders with negative feedback, an A-to-z Guarantee claim or a chargeback. */
export const orderDefectRate: CaseType = {
  id: 'order-defect-rate',
  name: {
    en: 'Order defect rate (negative feedback, A-to-z, chargebacks)',
    'zh-CN': '订单缺陷率过高（差评/A-to-z/拒付）',
    'zh-TW': '訂單缺陷率過高（負評、A-to-z、拒付）',
  },
  group: 'performance',
  routes: ['plan', 'dispute'],
  // An A-to-z appeal is open for 30 calendar days (Amazon help 202041210).
  triage: {
    en: 'First use the tools made for single defects: appeal wrong A-to-z claims (within 30 calendar days) and chargebacks, and request removal of feedback that breaks the rules. If you are only at risk, fix the causes: the rate often recovers as old orders leave the 60 days. What remains needs the plan.',
    'zh-CN': '请先用针对单个缺陷的工具：对有误的 A-to-z 索赔（30 个自然日内）和信用卡拒付提出申诉，并申请移除违规的反馈。如果账户只是有停用风险，请先整改：旧订单移出 60 天后，缺陷率往往会自行恢复。其余的问题再写进行动计划。',
    'zh-TW':
      '請先使用針對個別缺陷的工具：對有誤的 A-to-z 索賠（30 天內，含假日）和信用卡拒付提出申訴，並申請移除違規的意見回饋。如果帳戶只是處於風險狀態，請先改正原因：舊訂單移出 60 天後，缺陷率往往會自行恢復。其餘的問題再寫進行動計畫。',
  },
  issue: 'our Order Defect Rate',
  subject: 'Order Defect Rate',
  remedy: {
    en: 'restore our account to good standing and reinstate our offers',
    'zh-CN': '恢复我们账户和商品的正常状态',
    'zh-TW': '恢復我們帳戶和商品的正常狀態',
  },
  // Claims for parcels not received whose label was bought through Buy Shipping do not count (Amazon help on A-to-z claims and the
  // Order Defect Rate).
  rule: {
    en: 'Order Defect Rate (ODR) under 1% of the orders in a 60-day window. Defects: seller feedback of 1 or 2 stars, A-to-z Guarantee claims that were not denied, and service chargebacks by credit card.',
    'zh-CN': '订单缺陷率（ODR）须低于 60 天内订单的 1%。缺陷包括：1 星或 2 星的卖家反馈、未被拒绝的 A-to-z 索赔（亚马逊商城交易保障索赔）、服务类信用卡拒付。',
    'zh-TW': '訂單缺陷率（ODR）須低於 60 天內訂單的 1%。缺陷包括：1 星或 2 星的賣家意見回饋、未被駁回的 A-to-z 索賠（亞馬遜商城交易保障索賠）、服務類的信用卡拒付（chargeback）。',
  },
  facts: {
    en: 'ODR value; number of defective orders by type (feedback, A-to-z claim, chargeback); order ids; reasons, read one by one; refunds given; dates of the window; carrier; reply time before and now.',
    'zh-CN': 'ODR 数值；各类缺陷订单数（反馈、A-to-z 索赔、信用卡拒付）；订单号；逐单看过的原因；已退款的订单；统计窗口的日期；物流商；以前和现在的回复时间。',
    'zh-TW': 'ODR 數值；各類缺陷訂單數（意見回饋、A-to-z 索賠、信用卡拒付）；訂單編號；逐筆看過的原因；已退款的訂單；統計期間的日期；物流業者；以前和現在的回覆時間。',
  },
  cues: [
    { weight: 3, pattern: /order defect rate|\bODR\b/i },
    { weight: 2, pattern: /A-to-z (?:Guarantee )?claims?|negative (?:customer |seller )?feedback|chargebacks?/i },
    { weight: 3, pattern: /订单缺陷率|訂單缺陷率|订单不良率|訂單瑕疵率/i },
    {
      weight: 2,
      pattern:
        /负面反馈|负面回馈|A-to-z ?索赔|商城交易保障索赔|信用卡拒付|負面反饋|負面回饋|負面意見回饋|A-to-z ?索賠|商城交易保障索賠|信用卡退單/i,
    },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who answers buyers, packs orders, and decides refunds? Who is responsible for the ODR now?',
        'zh-CN': '由谁回复买家、由谁打包、由谁决定退款？现在由谁对订单缺陷率负责？',
        'zh-TW': '由誰回覆買家、由誰包裝、由誰決定退款？現在由誰負責訂單缺陷率？',
      },
      example: {
        en: 'One support agent answered buyers, and three packers in our own warehouse packed the orders. Now the operations manager is responsible.',
        'zh-CN':
          'One support agent answered buyers, and three packers in our own warehouse packed the orders. Now the operations manager is responsible.（由 1 名客服回复买家，自有仓库的 3 名打包员打包订单。现在由运营经理负责。）',
        'zh-TW':
          'One support agent answered buyers, and three packers in our own warehouse packed the orders. Now the operations manager is responsible.（由 1 名客服人員回覆買家，自家倉庫的 3 名包裝人員包裝訂單。現在由營運經理負責。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Who answered the buyers', 'zh-CN': '当时由谁回复买家', 'zh-TW': '當時由誰回覆買家' },
          sentence: {
            en: 'At the time, our {role} answered the buyer messages.',
            'zh-CN': '当时由我们的 {role} 回复买家消息。',
            'zh-TW': '當時由我們的 {role} 回覆買家訊息。',
          },
          prompts: {
            role: {
              en: 'Which job title answered the buyers?',
              'zh-CN': '当时由什么岗位回复买家？',
              'zh-TW': '當時由誰回覆買家（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'Packed by our own staff', 'zh-CN': '由自有仓库员工打包', 'zh-TW': '由自家倉庫員工包裝' },
          sentence: {
            en: 'Our own warehouse staff packed the orders; our {role} supervises them.',
            'zh-CN': '订单由我们自己的仓库员工打包，由我们的 {role} 管理。',
            'zh-TW': '訂單由我們自家的倉庫員工包裝，並由我們的 {role} 督導。',
          },
          prompts: {
            role: {
              en: 'Which job title supervises the packers?',
              'zh-CN': '打包员由什么岗位管理？',
              'zh-TW': '包裝人員由誰督導（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Packed by a third party (3PL)', 'zh-CN': '由第三方仓（3PL）打包', 'zh-TW': '由第三方倉儲（3PL）包裝' },
          sentence: {
            en: 'A third-party warehouse, {supplier}, packed the orders for us.',
            'zh-CN': '订单由第三方仓 {supplier} 为我们打包。',
            'zh-TW': '訂單由第三方倉儲 {supplier} 為我們包裝。',
          },
          prompts: {
            supplier: {
              en: 'Which third-party warehouse, by its English name?',
              'zh-CN': '哪家第三方仓（英文名）？',
              'zh-TW': '是哪家第三方倉儲（英文名稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is responsible now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been responsible for the Order Defect Rate since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 对订单缺陷率负责。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責訂單缺陷率。',
          },
          prompts: {
            role2: {
              en: 'Which job title is responsible now?',
              'zh-CN': '现在由什么岗位负责？',
              'zh-TW': '現在由誰負責（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'What is the ODR value, and how many defects of each type? Group the complaints by reason, with counts.',
        'zh-CN': '订单缺陷率是多少？反馈、A-to-z 索赔、信用卡拒付各几单？请按原因归类，并写出数量。',
        'zh-TW': '訂單缺陷率是多少？意見回饋、A-to-z 索賠、信用卡拒付各幾筆？請依原因歸類，並寫出數量。',
      },
      example: {
        en: 'ODR 1.87% over 60 days (9 of 481 orders): 5 A-to-z claims for items not received, 4 feedback entries about the wrong color.',
        'zh-CN':
          'ODR 1.87% over 60 days (9 of 481 orders): 5 A-to-z claims for items not received, 4 feedback entries about the wrong color.（60 天订单缺陷率 1.87%，481 单中有 9 单：5 单是未收到商品的 A-to-z 索赔，4 条是反馈颜色不对。）',
        'zh-TW':
          'ODR 1.87% over 60 days (9 of 481 orders): 5 A-to-z claims for items not received, 4 feedback entries about the wrong color.（60 天訂單缺陷率 1.87%，481 筆中有 9 筆：5 筆是未收到商品的 A-to-z 索賠，4 則是關於顏色錯誤的意見回饋。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: '60-day rate, with order counts', 'zh-CN': '60 天缺陷率与单数', 'zh-TW': '60 天缺陷率與訂單數' },
          sentence: {
            en: 'At the time of your notice of {notice_date}, our Order Defect Rate was {percent} over 60 days ({n} of {total} {total#order|orders}); the target is under 1%.',
            'zh-CN': '贵方 {notice_date} 发出通知时，我们的 60 天订单缺陷率为 {percent}（{total} 个订单中有 {n} 个）；目标为低于 1%。',
            'zh-TW': '貴方 {notice_date} 發出通知時，我們的 60 天訂單缺陷率為 {percent}（{total} 筆訂單中有 {n} 筆）；目標為低於 1%。',
          },
          prompts: {
            percent: {
              en: 'What is the Order Defect Rate in the notice?',
              'zh-CN': '通知里的订单缺陷率是多少？',
              'zh-TW': '通知裡的訂單缺陷率是多少？',
            },
            n: {
              en: 'How many orders were counted as defective?',
              'zh-CN': '被计为有缺陷的订单有多少个？',
              'zh-TW': '被計為有缺陷的訂單有幾筆？',
            },
            total: {
              en: 'How many orders were there in those 60 days?',
              'zh-CN': '这 60 天共有多少订单？',
              'zh-TW': '這 60 天共有幾筆訂單？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The rate alone, as in the notice', 'zh-CN': '只写通知里的缺陷率', 'zh-TW': '只寫通知裡的缺陷率' },
          sentence: {
            en: 'According to your notice of {notice_date}, our Order Defect Rate was {percent}; the target is under 1%.',
            'zh-CN': '根据贵方 {notice_date} 的通知，我们的订单缺陷率为 {percent}；目标为低于 1%。',
            'zh-TW': '依貴方 {notice_date} 的通知，我們的訂單缺陷率為 {percent}；目標為低於 1%。',
          },
          fromNotice: true,
          prompts: {
            percent: {
              en: 'Which Order Defect Rate does the notice give?',
              'zh-CN': '通知里的订单缺陷率是多少？',
              'zh-TW': '通知裡的訂單缺陷率是多少？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'Defects by type', 'zh-CN': '各类缺陷的数量', 'zh-TW': '各類缺陷的數量' },
          sentence: {
            en: 'By type, the defects counted are {n} A-to-z {n#claim|claims}, {n2} negative {n2#feedback entry|feedback entries} and {qty} {qty#chargeback|chargebacks}.',
            'zh-CN': '按类型，被计入的缺陷为：A-to-z 索赔 {n} 单、负面反馈 {n2} 条、信用卡拒付 {qty} 单。',
            'zh-TW': '依類型，列入計算的缺陷為：A-to-z 索賠 {n} 筆、負面意見回饋 {n2} 則、信用卡拒付 {qty} 筆。',
          },
          prompts: {
            n: {
              en: 'How many A-to-z claims? None: 0.',
              'zh-CN': 'A-to-z 索赔有多少单？没有就填 0。',
              'zh-TW': 'A-to-z 索賠有幾筆？沒有請填 0。',
            },
            n2: {
              en: 'How many feedback entries of 1 or 2 stars? None: 0.',
              'zh-CN': '1 星或 2 星的反馈有多少条？没有就填 0。',
              'zh-TW': '1 星或 2 星的意見回饋有幾則？沒有請填 0。',
            },
            qty: {
              en: 'How many chargebacks? None: 0.',
              'zh-CN': '信用卡拒付有多少单？没有就填 0。',
              'zh-TW': '信用卡拒付有幾筆？沒有請填 0。',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'Complaints by reason', 'zh-CN': '各类投诉原因的数量', 'zh-TW': '各類客訴原因的數量' },
          sentence: {
            en: 'Grouped by reason, the complaints counted are: {list}.',
            'zh-CN': '按原因，被计入的投诉为：{list}。',
            'zh-TW': '依原因，列入計算的客訴為：{list}。',
          },
          prompts: {
            list: {
              en: 'Which reasons, with counts? For example: 5 not received, 4 wrong color.',
              'zh-CN': '有哪些原因、各几单（英文）？例如：5 not received, 4 wrong color。',
              'zh-TW': '有哪些原因、各幾筆（英文）？例如：5 not received, 4 wrong color。',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'The orders named in the notice', 'zh-CN': '通知里列出的订单', 'zh-TW': '通知裡列出的訂單' },
          sentence: {
            en: 'Your notice names {order_ids#order|orders} {order_ids}.',
            'zh-CN': '贵方通知列出了以下订单号：{order_ids}。',
            'zh-TW': '貴方的通知列出了以下訂單編號：{order_ids}。',
          },
          fromNotice: true,
        },
      ],
    },
    when: {
      hint: {
        en: 'In which 60-day window did the defects arise? When did the first and the last one occur?',
        'zh-CN': '缺陷落在哪个 60 天的窗口内？第一单和最后一单分别是哪天？',
        'zh-TW': '缺陷落在哪個 60 天的期間內？第一筆和最後一筆分別是哪天？',
      },
      example: {
        en: 'Window January 15 to March 15, 2026; the first defect is dated January 22, the last March 9, 2026.',
        'zh-CN':
          'Window January 15 to March 15, 2026; the first defect is dated January 22, the last March 9, 2026.（统计窗口为2026年1月15日至3月15日；第一单缺陷是1月22日，最后一单是3月9日。）',
        'zh-TW':
          'Window January 15 to March 15, 2026; the first defect is dated January 22, the last March 9, 2026.（統計期間為 2026 年 1 月 15 日至 3 月 15 日；第一筆缺陷是 1 月 22 日，最後一筆是 3 月 9 日。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'The 60-day window', 'zh-CN': '60 天的统计窗口', 'zh-TW': '60 天的統計期間' },
          sentence: {
            en: 'The orders counted fall in this 60-day window: {period}.',
            'zh-CN': '被计入的订单落在这 60 天的窗口内：{period}。',
            'zh-TW': '列入計算的訂單落在這 60 天的期間內：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do the 60 days run?',
              'zh-CN': '这 60 天是从哪天到哪天？',
              'zh-TW': '這 60 天是從哪天到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'First and last defect', 'zh-CN': '第一单和最后一单缺陷', 'zh-TW': '第一筆和最後一筆缺陷' },
          sentence: {
            en: 'The first of the defects counted is dated {date}; the last is dated {date2}.',
            'zh-CN': '被计入的缺陷中，第一单是 {date}，最后一单是 {date2}。',
            'zh-TW': '列入計算的缺陷中，第一筆是 {date}，最後一筆是 {date2}。',
          },
          prompts: {
            date: { en: 'What is the date of the first defect?', 'zh-CN': '第一单缺陷是哪天？', 'zh-TW': '第一筆缺陷是哪天？' },
            date2: {
              en: 'What is the date of the last defect?',
              'zh-CN': '最后一单缺陷是哪天？',
              'zh-TW': '最後一筆缺陷是哪天？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'During a peak in orders', 'zh-CN': '订单高峰期间', 'zh-TW': '在訂單高峰期間' },
          sentence: {
            en: 'Of the defects, {n} arose during a peak in orders ({period}).',
            'zh-CN': '这些缺陷中，有 {n} 单发生在订单高峰期间（{period}）。',
            'zh-TW': '這些缺陷中，有 {n} 筆發生在訂單高峰期間（{period}）。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many of the defects arose during the peak?',
              'zh-CN': '有多少单缺陷发生在高峰期间？',
              'zh-TW': '有幾筆缺陷發生在高峰期間？',
            },
            period: {
              en: 'From which date to which date did the peak last?',
              'zh-CN': '高峰从哪天到哪天？',
              'zh-TW': '訂單高峰從哪天到哪天？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'Date the figures were read', 'zh-CN': '查看数据的日期', 'zh-TW': '查看數字的日期' },
          sentence: {
            en: 'The figures in this letter are those of the Account Health page on {date}.',
            'zh-CN': '本信中的数据取自 {date} 的“账户状况”页面。',
            'zh-TW': '本信中的數字是 {date}「帳戶狀況」頁面上的數字。',
          },
          prompts: {
            date: {
              en: 'On which date did you read the Account Health page?',
              'zh-CN': '您是哪天查看“账户状况”页面的？',
              'zh-TW': '您是哪天查看「帳戶狀況」頁面的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace, SKUs and shipping lanes do most defects come from?',
        'zh-CN': '大多数缺陷来自哪个站点、哪些 SKU、哪条物流线路？',
        'zh-TW': '大多數缺陷來自哪個站點、哪些 SKU、哪條配送路線？',
      },
      example: {
        en: 'amazon.co.uk; 5 of the 9 defects concern parcels from Shenzhen, China, to Scotland; 4 concern the lamp LH-LAMP-02.',
        'zh-CN':
          'amazon.co.uk; 5 of the 9 defects concern parcels from Shenzhen, China, to Scotland; 4 concern the lamp LH-LAMP-02.（英国站；9 单缺陷中，5 单是从中国深圳发往苏格兰的包裹，4 单是灯具 LH-LAMP-02。）',
        'zh-TW':
          'amazon.co.uk; 5 of the 9 defects concern parcels from Shenzhen, China, to Scotland; 4 concern the lamp LH-LAMP-02.（英國站；9 筆缺陷中，5 筆是從中國深圳寄往蘇格蘭的包裹，4 筆是燈具 LH-LAMP-02。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'The orders in your notice were placed on {marketplace}.',
            'zh-CN': '贵方通知涉及的订单来自 {marketplace}。',
            'zh-TW': '貴方通知所指的訂單來自 {marketplace}。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'The SKU most concerned', 'zh-CN': '缺陷最多的 SKU', 'zh-TW': '缺陷最多的 SKU' },
          sentence: {
            en: 'Of the {total} {total#defect|defects} counted, {n} {n#concerns|concern} the SKU {sku}.',
            'zh-CN': '被计入的 {total} 单缺陷中，有 {n} 单涉及 SKU {sku}。',
            'zh-TW': '列入計算的 {total} 筆缺陷中，有 {n} 筆涉及 SKU {sku}。',
          },
          prompts: {
            total: { en: 'How many defects are there in total?', 'zh-CN': '缺陷一共有多少单？', 'zh-TW': '缺陷一共有幾筆？' },
            n: {
              en: 'How many of them concern this SKU?',
              'zh-CN': '其中涉及这个 SKU 的有多少单？',
              'zh-TW': '其中涉及這個 SKU 的有幾筆？',
            },
            sku: { en: 'Which SKU has the most defects?', 'zh-CN': '哪个 SKU 的缺陷最多？', 'zh-TW': '哪個 SKU 的缺陷最多？' },
          },
        },
        {
          id: 'L3',
          label: { en: 'The shipping lane most concerned', 'zh-CN': '缺陷最多的物流线路', 'zh-TW': '缺陷最多的配送路線' },
          sentence: {
            en: 'Of the {total} {total#defect|defects} counted, {n} {n#concerns an order|concern orders} shipped from {origin} to {region}.',
            'zh-CN': '被计入的 {total} 单缺陷中，有 {n} 单是从 {origin} 发往 {region} 的订单。',
            'zh-TW': '列入計算的 {total} 筆缺陷中，有 {n} 筆是從 {origin} 寄往 {region} 的訂單。',
          },
          prompts: {
            total: { en: 'How many defects are there in total?', 'zh-CN': '缺陷一共有多少单？', 'zh-TW': '缺陷一共有幾筆？' },
            n: {
              en: 'How many of them were shipped on this lane?',
              'zh-CN': '其中走这条线路的有多少单？',
              'zh-TW': '其中走這條路線的有幾筆？',
            },
            region: {
              en: 'To which region did they go, in English?',
              'zh-CN': '发往哪个地区（英文）？',
              'zh-TW': '寄往哪個地區（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'The step where it went wrong', 'zh-CN': '出问题的环节', 'zh-TW': '出問題的環節' },
          sentence: {
            en: 'In our process, most of the defects arose at this step: {step}.',
            'zh-CN': '在我们的流程中，大多数缺陷出在这个环节：{step}。',
            'zh-TW': '在我們的流程中，大多數缺陷發生在這個環節：{step}。',
          },
          routes: ['plan'],
          prompts: {
            step: {
              en: 'At which step did most defects arise? A few English words.',
              'zh-CN': '大多数缺陷出在哪个环节（几个英文词）？',
              'zh-TW': '大多數缺陷發生在哪個環節（幾個英文單字）？',
            },
          },
        },
      ],
    },
    // The source names untracked and slow shipping in one cause; only one may be true, so slow delivery is C7.
    why: {
      hint: {
        en: 'For each group of complaints: which process of ours allowed it?',
        'zh-CN': '每一类投诉：是您这边的哪个流程没有把好关？',
        'zh-TW': '每一類客訴：是您的哪個流程沒有把關好？',
      },
      example: {
        en: 'Look-alike SKUs shared one shelf and nobody scanned the items before sealing, so 4 buyers received the wrong color.',
        'zh-CN':
          'Look-alike SKUs shared one shelf and nobody scanned the items before sealing, so 4 buyers received the wrong color.（外观相似的 SKU 放在同一个货架上，封箱前也没有人扫码核对，所以 4 位买家收到的颜色不对。）',
        'zh-TW':
          'Look-alike SKUs shared one shelf and nobody scanned the items before sealing, so 4 buyers received the wrong color.（外觀相似的 SKU 放在同一個貨架上，封箱前也沒有人掃描核對，因此 4 位買家收到錯誤的顏色。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Shipped without delivery scans', 'zh-CN': '发货没有妥投扫描', 'zh-TW': '出貨沒有送達掃描' },
          sentence: {
            en: 'Of the {total} {total#defect|defects}, {n} {n#was|were} for items not received: we had sent {n#this order|these orders} by {old_carrier} without a delivery scan, and we had no rule that required one.',
            'zh-CN': '{total} 单缺陷中，有 {n} 单是未收到商品：这些订单我们交由 {old_carrier} 寄送，没有妥投扫描，而我们当时也没有规定必须有妥投扫描。',
            'zh-TW': '{total} 筆缺陷中，有 {n} 筆是未收到商品：這些訂單我們交由 {old_carrier} 寄送，沒有送達掃描，而我們當時也沒有規定必須有送達掃描。',
          },
          prompts: {
            total: { en: 'How many defects are there in total?', 'zh-CN': '缺陷一共有多少单？', 'zh-TW': '缺陷一共有幾筆？' },
            n: {
              en: 'How many of them were for items not received?',
              'zh-CN': '其中未收到商品的有多少单？',
              'zh-TW': '其中未收到商品的有幾筆？',
            },
            old_carrier: {
              en: 'Which carrier gave no delivery scans?',
              'zh-CN': '哪家物流商没有妥投扫描？',
              'zh-TW': '哪家物流業者沒有送達掃描？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Buyer messages answered late', 'zh-CN': '买家消息回复太慢', 'zh-TW': '買家訊息回覆太慢' },
          sentence: {
            en: 'One person read the buyer messages, on weekdays only, and a reply took {hours} {hours#hour|hours} on average, so {n} {n#buyer|buyers} opened an A-to-z claim before we answered.',
            'zh-CN': '买家消息只由一个人在工作日查看，平均 {hours} 小时才回复，因此有 {n} 位买家在我们回复之前就提出了 A-to-z 索赔。',
            'zh-TW': '買家訊息只由一個人在平日查看，平均 {hours} 小時才回覆，因此有 {n} 位買家在我們回覆之前就提出了 A-to-z 索賠。',
          },
          prompts: {
            hours: {
              en: 'How many hours did a reply take on average?',
              'zh-CN': '当时平均几小时回复？',
              'zh-TW': '當時平均幾小時回覆？',
            },
            n: {
              en: 'How many buyers opened a claim for this reason?',
              'zh-CN': '因此提出索赔的买家有多少位？',
              'zh-TW': '因此提出索賠的買家有幾位？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Item not like the detail page', 'zh-CN': '实物与商品详情页不符', 'zh-TW': '實物與商品頁面不符' },
          sentence: {
            en: "According to {n} {n#complaint|complaints}, {asins} differed from the detail page in {attribute}; we had written the page from the supplier's draft and had not checked it against the item.",
            'zh-CN': '有 {n} 起投诉反映 {asins} 的 {attribute} 与商品详情页不符；我们当时按供应商的文案写页面，没有与实物核对。',
            'zh-TW': '有 {n} 起客訴反映 {asins} 的 {attribute} 與商品詳細資訊頁面不符；我們當時依供應商的文案撰寫頁面，沒有與實物核對。',
          },
          prompts: {
            n: { en: 'How many complaints were about this?', 'zh-CN': '有多少起这样的投诉？', 'zh-TW': '這樣的客訴有幾起？' },
            attribute: {
              en: 'What differed? For example: color, size, contents.',
              'zh-CN': '哪一项不符（英文）？例如：color、size。',
              'zh-TW': '哪一項不符（英文）？例如：color、size。',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Wrong item or quantity packed', 'zh-CN': '错发或漏发', 'zh-TW': '寄錯商品或數量' },
          sentence: {
            en: 'In {n} {n#order|orders}, the buyer received the wrong {attribute}: look-alike SKUs shared one shelf, and nobody scanned the items before sealing.',
            'zh-CN': '有 {n} 个订单，买家收到的 {attribute} 有误：外观相似的 SKU 放在同一个货架上，封箱前也没有人扫码核对。',
            'zh-TW': '有 {n} 筆訂單，買家收到的 {attribute} 有誤：外觀相似的 SKU 放在同一個貨架上，封箱前也沒有人掃描核對。',
          },
          prompts: {
            n: { en: 'In how many orders was it wrong?', 'zh-CN': '有多少个订单发错？', 'zh-TW': '有幾筆訂單寄錯？' },
            attribute: {
              en: 'What was wrong? For example: color, model, quantity.',
              'zh-CN': '什么发错了（英文）？例如：color、model、quantity。',
              'zh-TW': '什麼寄錯了（英文）？例如：color、model、quantity。',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Damaged in transit', 'zh-CN': '运输途中破损', 'zh-TW': '運送途中損壞' },
          sentence: {
            en: 'Of the SKU {sku}, {n} {n#unit|units} arrived damaged because we had packed this SKU in single-wall cartons without inner padding.',
            'zh-CN': 'SKU {sku} 有 {n} 件到货时破损，因为我们当时用单层瓦楞纸箱包装，箱内没有缓冲材料。',
            'zh-TW': 'SKU {sku} 有 {n} 件送達時已損壞，因為我們當時使用單層瓦楞紙箱包裝，箱內沒有緩衝材料。',
          },
          prompts: {
            sku: { en: 'Which SKU arrived damaged?', 'zh-CN': '哪个 SKU 到货时破损？', 'zh-TW': '哪個 SKU 送達時損壞？' },
            n: { en: 'How many units arrived damaged?', 'zh-CN': '破损了多少件？', 'zh-TW': '損壞了幾件？' },
          },
        },
        {
          id: 'C6',
          label: { en: 'Refunds approved too slowly', 'zh-CN': '退款审批太慢', 'zh-TW': '退款核准太慢' },
          sentence: {
            en: "Each refund needed a manager's approval and took up to {days} {days#day|days}; {n} of the defects {n#follows|follow} from a refund request that was not decided in time.",
            'zh-CN': '每笔退款都要经理审批，最长 {days} 天；有 {n} 单缺陷的起因，是退款申请没有按时处理。',
            'zh-TW': '每筆退款都須經主管核准，最長 {days} 天；有 {n} 筆缺陷的起因，是退款申請沒有準時處理。',
          },
          prompts: {
            days: { en: 'How many days did a refund take at most?', 'zh-CN': '退款最长要几天？', 'zh-TW': '退款最長要幾天？' },
            n: {
              en: 'How many of the defects came from slow refunds?',
              'zh-CN': '因退款慢造成的缺陷有多少单？',
              'zh-TW': '因退款太慢造成的缺陷有幾筆？',
            },
          },
        },
        {
          id: 'C7',
          label: { en: 'Promised delivery too short', 'zh-CN': '承诺的送达时间过短', 'zh-TW': '承諾的送達時間過短' },
          sentence: {
            en: 'Our shipping template promised a transit time of {old_days} {old_days#day|days}, while parcels from {origin} really took {new_days} {new_days#day|days}; {n} of the defects {n#was|were} for late delivery.',
            'zh-CN': '我们的配送模板承诺的运输时间为 {old_days} 天，而从 {origin} 发出的包裹实际需要 {new_days} 天；有 {n} 单缺陷是送达太晚。',
            'zh-TW': '我們的配送範本承諾的運送時間為 {old_days} 天，而從 {origin} 寄出的包裹實際需要 {new_days} 天；有 {n} 筆缺陷是太晚送達。',
          },
          prompts: {
            old_days: {
              en: 'How many days of transit did the template promise?',
              'zh-CN': '模板承诺的运输时间是几天？',
              'zh-TW': '範本承諾的運送時間是幾天？',
            },
            new_days: {
              en: 'How many days did the parcels really take?',
              'zh-CN': '包裹实际需要几天？',
              'zh-TW': '包裹實際需要幾天？',
            },
            n: {
              en: 'How many of the defects were for late delivery?',
              'zh-CN': '因送达太晚造成的缺陷有多少单？',
              'zh-TW': '因太晚送達造成的缺陷有幾筆？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'Which of the defects should not count, and what shows it? Facts with dates and numbers that a document proves.',
        'zh-CN': '哪些缺陷不应计入，凭什么说明？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '哪些缺陷不應計入，憑什麼說明？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'On March 12, 2026, 4 of the A-to-z claims were decided in our favor; the decisions are in Exhibit 1.',
        'zh-CN':
          'On March 12, 2026, 4 of the A-to-z claims were decided in our favor; the decisions are in Exhibit 1.（2026年3月12日，其中 4 单 A-to-z 索赔的裁定结果支持我方；裁定见附件 1。）',
        'zh-TW':
          'On March 12, 2026, 4 of the A-to-z claims were decided in our favor; the decisions are in Exhibit 1.（2026 年 3 月 12 日，其中 4 筆 A-to-z 索賠的裁定結果支持我方；裁定見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Claims decided in our favor', 'zh-CN': '索赔裁定支持我方', 'zh-TW': '索賠裁定支持我方' },
          sentence: {
            en: 'Of the A-to-z claims counted, {n} {n#was|were} decided in our favor by {date}.',
            'zh-CN': '被计入的 A-to-z 索赔中，截至 {date} 已有 {n} 单的裁定结果支持我方。',
            'zh-TW': '列入計算的 A-to-z 索賠中，截至 {date} 已有 {n} 筆的裁定結果支持我方。',
          },
          prompts: {
            n: {
              en: 'How many claims were decided in your favor?',
              'zh-CN': '有多少单索赔的裁定支持您？',
              'zh-TW': '有幾筆索賠的裁定支持您？',
            },
            date: { en: 'By which date were they decided?', 'zh-CN': '截至哪天裁定的？', 'zh-TW': '截至哪天裁定的？' },
          },
        },
        {
          id: 'D2',
          label: { en: 'Feedback already removed', 'zh-CN': '反馈已被移除', 'zh-TW': '意見回饋已被移除' },
          sentence: {
            en: 'Of the feedback entries counted, {n} had been removed by {date}.',
            'zh-CN': '被计入的反馈中，截至 {date} 已有 {n} 条被移除。',
            'zh-TW': '列入計算的意見回饋中，截至 {date} 已有 {n} 則被移除。',
          },
          prompts: {
            n: {
              en: 'How many feedback entries were removed?',
              'zh-CN': '有多少条反馈被移除？',
              'zh-TW': '有幾則意見回饋被移除？',
            },
            date: { en: 'By which date had they been removed?', 'zh-CN': '截至哪天移除的？', 'zh-TW': '截至哪天移除的？' },
          },
        },
        {
          id: 'D3',
          label: { en: 'Delivered, with carrier record', 'zh-CN': '已送达，有物流记录', 'zh-TW': '已送達，有物流紀錄' },
          sentence: {
            en: "For {n} of the orders claimed as not received, {carrier} recorded the delivery at the buyer's address no later than the promised delivery date.",
            'zh-CN': '买家称未收到的订单中，有 {n} 个在承诺的送达日期当天或之前，{carrier} 已有送达买家地址的记录。',
            'zh-TW': '買家表示未收到的訂單中，有 {n} 筆在承諾的送達日期當天或之前，{carrier} 已有送達買家地址的紀錄。',
          },
          prompts: {
            n: {
              en: 'How many of these orders have a delivery record?',
              'zh-CN': '有多少单有送达记录？',
              'zh-TW': '有幾筆有送達紀錄？',
            },
            carrier: {
              en: 'Which carrier recorded the delivery?',
              'zh-CN': '是哪家物流商的送达记录？',
              'zh-TW': '是哪家物流業者的送達紀錄？',
            },
          },
        },
        {
          id: 'D4',
          label: {
            en: 'Buy Shipping label, sent in time',
            'zh-CN': '用购买配送面单并按时发出',
            'zh-TW': '用購買配送的標籤且準時寄出',
          },
          sentence: {
            en: 'For {n} of the orders claimed as not received, we bought the label through Amazon Buy Shipping, and the carrier scanned the parcel no later than the ship-by date.',
            'zh-CN': '买家称未收到的订单中，有 {n} 个的面单是我们通过亚马逊“购买配送”（Buy Shipping）购买的，物流商在最晚发货日当天或之前已扫描包裹。',
            'zh-TW': '買家表示未收到的訂單中，有 {n} 筆的標籤是我們以亞馬遜「購買配送」（Buy Shipping）購買的，物流業者在最晚出貨日當天或之前已掃描包裹。',
          },
          prompts: {
            n: {
              en: 'How many of these orders had such a label and scan?',
              'zh-CN': '有多少单有这样的面单和扫描？',
              'zh-TW': '有幾筆有這樣的標籤和掃描？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Every defective order: refunded, replaced, answered? On which dates? What was changed?',
        'zh-CN': '每个缺陷订单都处理了吗（退款、补发、回复）？分别是哪天？改了什么？',
        'zh-TW': '每筆缺陷訂單都處理了嗎（退款、補寄、回覆）？分別是哪天？改了什麼？',
      },
      example: {
        en: 'On March 20, 2026, we moved all orders to Royal Mail Tracked 48; by March 22, the 5 buyers whose parcels could not be located were refunded.',
        'zh-CN':
          'On March 20, 2026, we moved all orders to Royal Mail Tracked 48; by March 22, the 5 buyers whose parcels could not be located were refunded.（2026年3月20日，我们把全部订单改用 Royal Mail Tracked 48；到3月22日，已向包裹下落不明的 5 位买家退款。）',
        'zh-TW':
          'On March 20, 2026, we moved all orders to Royal Mail Tracked 48; by March 22, the 5 buyers whose parcels could not be located were refunded.（2026 年 3 月 20 日，我們將全部訂單改用 Royal Mail Tracked 48；到 3 月 22 日，已向包裹下落不明的 5 位買家退款。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Moved to a tracked service', 'zh-CN': '已改用可追踪的物流', 'zh-TW': '已改用可追蹤的物流' },
          sentence: {
            en: 'On {date}, we moved all seller-fulfilled orders to {carrier}, which scans each delivery.',
            'zh-CN': '{date}，我们把所有自配送订单改由 {carrier} 配送，每件都有妥投扫描。',
            'zh-TW': '我們於 {date} 將所有自行配送的訂單改由 {carrier} 配送，每件都有送達掃描。',
          },
          prompts: {
            date: {
              en: 'Since which date do all orders go with it?',
              'zh-CN': '哪天起全部改用？',
              'zh-TW': '從哪天起全部改用？',
            },
            carrier: {
              en: 'Which carrier delivers now, with scans?',
              'zh-CN': '现在由哪家物流商配送？',
              'zh-TW': '現在由哪家物流業者配送？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Answered every open message', 'zh-CN': '已回复全部买家消息', 'zh-TW': '已回覆全部買家訊息' },
          sentence: {
            en: 'By {date}, we had answered {n#the open buyer message|all # open buyer messages}.',
            'zh-CN': '到 {date}，我们已回复全部未回复的买家消息（共 {n} 条）。',
            'zh-TW': '到 {date}，我們已回覆全部未回覆的買家訊息（共 {n} 則）。',
          },
          prompts: {
            date: { en: 'By which date was every message answered?', 'zh-CN': '哪天全部回复完？', 'zh-TW': '哪天全部回覆完？' },
            n: { en: 'How many open messages did you answer?', 'zh-CN': '一共回复了多少条？', 'zh-TW': '一共回覆了幾則？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Corrected the detail page', 'zh-CN': '已修正商品详情页', 'zh-TW': '已更正商品頁面' },
          sentence: {
            en: 'On {date}, we compared {asins} with units in stock and corrected the following on the detail page: {attribute}.',
            'zh-CN': '{date}，我们把 {asins} 的商品详情页与库存实物核对，更正了页面上的 {attribute}。',
            'zh-TW': '我們於 {date} 將 {asins} 的商品詳細資訊頁面與庫存實物核對，並更正頁面上的 {attribute}。',
          },
          prompts: {
            date: { en: 'On which date was the page corrected?', 'zh-CN': '页面是哪天更正的？', 'zh-TW': '頁面是哪天更正的？' },
            attribute: {
              en: 'What was corrected? For example: the color and two images.',
              'zh-CN': '更正了什么（英文）？例如：the color and two images。',
              'zh-TW': '更正了什麼（英文）？例如：the color and two images。',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Separated and relabeled stock', 'zh-CN': '已分区存放并重新贴标', 'zh-TW': '已分區存放並重新貼標' },
          sentence: {
            en: 'On {date}, we moved look-alike SKUs to separate bins and relabeled {n} {n#unit|units}.',
            'zh-CN': '{date}，我们把外观相似的 SKU 分区存放，并为 {n} 件商品重新贴标。',
            'zh-TW': '我們於 {date} 將外觀相似的 SKU 分區存放，並為 {n} 件商品重新貼標。',
          },
          prompts: {
            date: { en: 'On which date was the stock separated?', 'zh-CN': '哪天分区存放的？', 'zh-TW': '是哪天分區存放的？' },
            n: { en: 'How many units were relabeled?', 'zh-CN': '重新贴标了多少件？', 'zh-TW': '重新貼標了幾件？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Double-wall carton with padding', 'zh-CN': '已改用双层纸箱加缓冲', 'zh-TW': '已改用雙層紙箱並加緩衝' },
          sentence: {
            en: 'Since {date}, {sku} has shipped in a double-wall carton with {material}.',
            'zh-CN': '自 {date} 起，{sku} 改用双层瓦楞纸箱包装，箱内加 {material}。',
            'zh-TW': '自 {date} 起，{sku} 改用雙層瓦楞紙箱包裝，箱內加上 {material}。',
          },
          prompts: {
            date: { en: 'Since which date is it packed this way?', 'zh-CN': '从哪天起这样包装？', 'zh-TW': '從哪天起這樣包裝？' },
            sku: { en: 'Which SKU is packed this way?', 'zh-CN': '哪个 SKU 这样包装？', 'zh-TW': '哪個 SKU 這樣包裝？' },
            material: {
              en: 'Which padding? For example: molded pulp inserts.',
              'zh-CN': '用什么缓冲材料（英文）？例如：molded pulp inserts。',
              'zh-TW': '用什麼緩衝材料（英文）？例如：molded pulp inserts。',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Refunded all open cases', 'zh-CN': '已退清全部争议订单', 'zh-TW': '已退清全部爭議訂單' },
          sentence: {
            en: 'By {date}, we had refunded all orders with an open claim and all orders with an open refund request ({n} {n#order|orders}).',
            'zh-CN': '到 {date}，有未结索赔和未结退款申请的订单，我们已全部退款（共 {n} 个）。',
            'zh-TW': '到 {date}，有未結索賠和未結退款申請的訂單，我們已全部退款（共 {n} 筆）。',
          },
          prompts: {
            date: { en: 'By which date were all of them refunded?', 'zh-CN': '哪天全部退完？', 'zh-TW': '哪天全部退完？' },
            n: { en: 'How many orders were refunded?', 'zh-CN': '一共退了多少单？', 'zh-TW': '一共退了幾筆？' },
          },
        },
        {
          id: 'A7',
          label: { en: 'Corrected the transit time', 'zh-CN': '已修正运输时间', 'zh-TW': '已更正運送時間' },
          sentence: {
            en: 'On {date}, we changed the transit time in our shipping template from {old_days} to {new_days} {new_days#day|days}.',
            'zh-CN': '{date}，我们把配送模板里的运输时间从 {old_days} 天改为 {new_days} 天。',
            'zh-TW': '我們於 {date} 將配送範本裡的運送時間從 {old_days} 天改為 {new_days} 天。',
          },
          prompts: {
            date: {
              en: 'On which date did you change the transit time?',
              'zh-CN': '运输时间是哪天改的？',
              'zh-TW': '運送時間是哪天改的？',
            },
            old_days: {
              en: 'How many days was the transit time before?',
              'zh-CN': '运输时间原来是几天？',
              'zh-TW': '運送時間原本是幾天？',
            },
            new_days: {
              en: 'How many days is the transit time now?',
              'zh-CN': '运输时间现在是几天？',
              'zh-TW': '運送時間現在是幾天？',
            },
          },
        },
        {
          id: 'A8',
          answers: ['C1'],
          label: { en: 'Refunded lost parcels', 'zh-CN': '已为丢失包裹退款', 'zh-TW': '已為遺失包裹退款' },
          sentence: {
            en: 'By {date}, we had refunded {n#the buyer|all # buyers} whose {n#parcel|parcels} could not be located.',
            'zh-CN': '到 {date}，包裹下落不明的买家，我们已全部退款（共 {n} 位）。',
            'zh-TW': '到 {date}，包裹下落不明的買家，我們已全部退款（共 {n} 位）。',
          },
          prompts: {
            date: { en: 'By which date were they refunded?', 'zh-CN': '哪天全部退完？', 'zh-TW': '哪天全部退完？' },
            n: { en: 'How many buyers were refunded?', 'zh-CN': '一共退了多少位买家？', 'zh-TW': '一共退款給幾位買家？' },
          },
        },
        {
          id: 'A9',
          answers: ['C2'],
          label: { en: 'Seven-day cover for messages', 'zh-CN': '买家消息每周七天有人值班', 'zh-TW': '買家訊息每週七天有人值班' },
          sentence: {
            en: 'Since {date}, {n} trained {n#agent has|agents have} covered the buyer messages seven days a week.',
            'zh-CN': '自 {date} 起，由 {n} 名受过培训的客服值班，每周七天处理买家消息。',
            'zh-TW': '自 {date} 起，由 {n} 名受過訓練的客服人員值班，每週七天處理買家訊息。',
          },
          prompts: {
            date: {
              en: 'Since which date are messages covered every day?',
              'zh-CN': '从哪天起每天有人值班？',
              'zh-TW': '從哪天起每天有人值班？',
            },
            n: {
              en: 'How many trained agents take turns?',
              'zh-CN': '由几名受过培训的客服值班？',
              'zh-TW': '由幾名受過訓練的客服人員值班？',
            },
          },
        },
        {
          id: 'A10',
          answers: ['C4'],
          label: { en: 'Sent the correct items', 'zh-CN': '已补发正确商品', 'zh-TW': '已補寄正確商品' },
          sentence: {
            en: 'By {date}, we had sent the correct item at our cost to {n#the buyer|all # buyers} who had received a wrong one.',
            'zh-CN': '到 {date}，我们已自费向每位收到错货的买家补发正确商品（共 {n} 位）。',
            'zh-TW': '到 {date}，我們已自費向每位收到錯誤商品的買家補寄正確商品（共 {n} 位）。',
          },
          prompts: {
            date: { en: 'By which date were the correct items sent?', 'zh-CN': '哪天全部补发完？', 'zh-TW': '哪天全部補寄完？' },
            n: {
              en: 'How many buyers received the correct item?',
              'zh-CN': '一共补发给多少位买家？',
              'zh-TW': '一共補寄給幾位買家？',
            },
          },
        },
        {
          id: 'A11',
          answers: ['C5'],
          label: { en: 'Packaging passed a drop test', 'zh-CN': '新包装已通过跌落测试', 'zh-TW': '新包裝的落下測試合格' },
          sentence: {
            en: 'On {date}, {n} packed {n#unit|units} of {sku} passed a drop test from {height}.',
            'zh-CN': '{date}，{n} 件按新方式包装的 {sku} 通过了 {height} 的跌落测试。',
            'zh-TW': '{n} 件以新方式包裝的 {sku} 於 {date} 進行 {height} 的落下測試，結果合格。',
          },
          prompts: {
            date: { en: 'On which date was the drop test?', 'zh-CN': '哪天做的跌落测试？', 'zh-TW': '落下測試是哪天做的？' },
            n: { en: 'How many packed units were tested?', 'zh-CN': '测试了多少件？', 'zh-TW': '測試了幾件？' },
            sku: { en: 'Which SKU was tested?', 'zh-CN': '测试的是哪个 SKU？', 'zh-TW': '測試的是哪個 SKU？' },
          },
        },
        {
          id: 'A12',
          label: { en: 'Every defect read, cause recorded', 'zh-CN': '已逐单查明缺陷原因', 'zh-TW': '已逐筆查明缺陷原因' },
          sentence: {
            en: 'By {date}, we had read {n#the defect|all # defects} in the report and recorded {n#its|each} cause.',
            'zh-CN': '到 {date}，我们已逐单查看报告里的全部缺陷（共 {n} 单），并记录了原因。',
            'zh-TW': '到 {date}，我們已逐筆查看報表裡的全部缺陷（共 {n} 筆），並記錄了原因。',
          },
          prompts: {
            date: { en: 'By which date had you read all of them?', 'zh-CN': '哪天全部看完？', 'zh-TW': '哪天全部看完？' },
            n: { en: 'How many defects did you read?', 'zh-CN': '一共看了多少单？', 'zh-TW': '一共看了幾筆？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which standing control exists for each cause, who runs it, and how often?',
        'zh-CN': '每个原因现在对应什么长期措施？由谁执行、多久一次？',
        'zh-TW': '每個原因現在對應什麼長期措施？由誰執行、多久一次？',
      },
      example: {
        en: 'Every unit is scanned against its order before the carton is sealed; ShipDesk ERP blocks the label if the SKU differs.',
        'zh-CN':
          'Every unit is scanned against its order before the carton is sealed; ShipDesk ERP blocks the label if the SKU differs.（封箱前，每件商品都扫码与订单核对；SKU 不符时，ShipDesk ERP 不允许打印面单。）',
        'zh-TW':
          'Every unit is scanned against its order before the carton is sealed; ShipDesk ERP blocks the label if the SKU differs.（封箱前，每件商品都掃描與訂單核對；SKU 不符時，ShipDesk ERP 不允許列印標籤。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: {
            en: 'Carriers with delivery scans only',
            'zh-CN': '只用带妥投扫描的物流商',
            'zh-TW': '只用有送達掃描的物流業者',
          },
          sentence: {
            en: 'Every order ships with a carrier that gives delivery scans; every morning, our {role} lists the parcels without a scan for {days} {days#day|days} and contacts their buyers.',
            'zh-CN': '每个订单都交给提供妥投扫描的物流商；我们的 {role} 每天早上列出 {days} 天没有扫描的包裹，并主动联系买家。',
            'zh-TW': '每筆訂單都交給提供送達掃描的物流業者；我們的 {role} 每天早上列出 {days} 天沒有掃描的包裹，並主動聯絡買家。',
          },
          prompts: {
            role: {
              en: 'Which job title lists these parcels every morning?',
              'zh-CN': '每天早上由什么岗位检查？',
              'zh-TW': '每天早上由誰檢查（英文職稱）？',
            },
            days: { en: 'After how many days without a scan?', 'zh-CN': '几天没有扫描就列出？', 'zh-TW': '幾天沒有掃描就列出？' },
          },
        },
        {
          id: 'M2',
          label: { en: '12-hour reply rule, every day', 'zh-CN': '每天 12 小时内回复', 'zh-TW': '每天 12 小時內回覆' },
          sentence: {
            en: 'We answer every buyer message within 12 hours, seven days a week; our {tool} alerts our {role} after 8 hours.',
            'zh-CN': '我们每周七天在 12 小时内回复每条买家消息；满 8 小时未回复时，我们的 {tool} 会提醒我们的 {role}。',
            'zh-TW': '我們每週七天在 12 小時內回覆每則買家訊息；滿 8 小時未回覆時，我們的 {tool} 會提醒我們的 {role}。',
          },
          prompts: {
            tool: {
              en: 'Which software sends the alert, by its name?',
              'zh-CN': '由哪个软件提醒（名称）？',
              'zh-TW': '由哪個軟體提醒（名稱）？',
            },
            role: { en: 'Which job title gets the alert?', 'zh-CN': '提醒发给什么岗位？', 'zh-TW': '提醒發給誰（英文職稱）？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'Page checked against the item', 'zh-CN': '页面与实物定期核对', 'zh-TW': '頁面與實物定期核對' },
          sentence: {
            en: 'Before launch and then every {days} {days#day|days}, our {role} checks size, color, contents and images of each ASIN against a unit in stock and signs a checklist.',
            'zh-CN': '上架前以及之后每 {days} 天，我们的 {role} 用库存实物核对每个 ASIN 的尺寸、颜色、包装内容和图片，并在清单上签字。',
            'zh-TW': '上架前以及之後每 {days} 天，我們的 {role} 以庫存實物核對每個 ASIN 的尺寸、顏色、內容物和圖片，並在檢查表上簽名。',
          },
          prompts: {
            days: { en: 'Every how many days is it checked again?', 'zh-CN': '每几天核对一次？', 'zh-TW': '每幾天核對一次？' },
            role: {
              en: 'Which job title checks and signs?',
              'zh-CN': '由什么岗位核对并签字？',
              'zh-TW': '由誰核對並簽名（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Scan before sealing', 'zh-CN': '封箱前扫码核对', 'zh-TW': '封箱前掃描核對' },
          sentence: {
            en: 'Every unit is scanned against its order before the carton is sealed; our {tool} blocks the label if the SKU or the quantity differs.',
            'zh-CN': '封箱前，每件商品都扫码与订单核对；SKU 或数量不符时，我们的 {tool} 不允许打印面单。',
            'zh-TW': '封箱前，每件商品都掃描與訂單核對；SKU 或數量不符時，我們的 {tool} 不允許列印標籤。',
          },
        },
        {
          id: 'M5',
          label: { en: 'Drop test per SKU', 'zh-CN': '逐款跌落测试', 'zh-TW': '逐款落下測試' },
          sentence: {
            en: 'Each new SKU passes a drop test before sale, and a SKU with more than {n} damage {n#complaint|complaints} in 30 days is tested again; our {role} keeps the records.',
            'zh-CN': '每个新 SKU 在开售前都须通过跌落测试；30 天内破损投诉超过 {n} 起的 SKU 会重新测试；记录由我们的 {role} 保存。',
            'zh-TW': '每個新 SKU 開賣前，落下測試都須合格；30 天內損壞客訴超過 {n} 起的 SKU 會重新測試；紀錄由我們的 {role} 保存。',
          },
          prompts: {
            n: {
              en: 'Above how many damage complaints is it tested again?',
              'zh-CN': '破损投诉超过多少起就重新测试？',
              'zh-TW': '損壞客訴超過幾起就重新測試？',
            },
            role: {
              en: 'Which job title keeps the test records?',
              'zh-CN': '测试记录由什么岗位保存？',
              'zh-TW': '測試紀錄由誰保存（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Refund without approval', 'zh-CN': '客服可直接退款', 'zh-TW': '客服可直接退款' },
          sentence: {
            en: 'Our customer service agents refund up to {price} without further approval; our {role} decides every larger request within 24 hours.',
            'zh-CN': '我们的客服可以直接退款，每笔上限为 {price}，无需审批；超出的申请由我们的 {role} 在 24 小时内处理。',
            'zh-TW': '我們的客服人員可以直接退款，每筆上限為 {price}，不須核准；超過的申請由我們的 {role} 在 24 小時內處理。',
          },
          prompts: {
            price: {
              en: 'Up to which amount, with its currency?',
              'zh-CN': '每笔上限是多少（含币种）？',
              'zh-TW': '每筆上限是多少（含幣別）？',
            },
            role: {
              en: 'Which job title decides larger requests?',
              'zh-CN': '超出的申请由什么岗位处理？',
              'zh-TW': '超過的申請由誰處理（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Monthly check of delivery promises', 'zh-CN': '每月核对承诺送达时间', 'zh-TW': '每月核對承諾送達時間' },
          sentence: {
            en: 'On the first working day of each month, our {role} compares promised and real delivery days and corrects the shipping template the same day.',
            'zh-CN': '每月第一个工作日，我们的 {role} 比对承诺与实际的送达天数，并在当天更正配送模板。',
            'zh-TW': '每月第一個工作天，我們的 {role} 比對承諾與實際的送達天數，並在當天更正配送範本。',
          },
          prompts: {
            role: {
              en: 'Which job title compares the delivery days?',
              'zh-CN': '由什么岗位比对？',
              'zh-TW': '由誰比對（英文職稱）？',
            },
          },
        },
        {
          id: 'M8',
          label: {
            en: 'Weekly defect review, stop at 0.5%',
            'zh-CN': '每周缺陷复盘，0.5% 停售',
            'zh-TW': '每週缺陷檢討，0.5% 停賣',
          },
          sentence: {
            en: 'Every {weekday}, our {role} lists each feedback entry, claim and chargeback with its cause and its owner; at an Order Defect Rate of 0.5%, we stop selling the SKU concerned.',
            'zh-CN': '每周（{weekday}），我们的 {role} 列出每条反馈、每单索赔和拒付，注明原因和负责人；订单缺陷率达到 0.5% 时，我们停售相关 SKU。',
            'zh-TW': '每週（{weekday}），我們的 {role} 列出每則意見回饋、每筆索賠和拒付，註明原因和負責人；訂單缺陷率達到 0.5% 時，我們停止銷售相關 SKU。',
          },
          prompts: {
            role: { en: 'Which job title makes this list?', 'zh-CN': '由什么岗位列出？', 'zh-TW': '由誰列出（英文職稱）？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the figures show since the fix? How many orders, how many of them with a defect? Leave it out if it is too early.',
        'zh-CN': '整改之后数据如何：发了多少单，其中多少单有缺陷？如果还太早，可以不写。',
        'zh-TW': '改正之後的數字如何？出貨幾筆訂單，其中幾筆有缺陷？如果還太早，可以不寫。',
      },
      example: {
        en: 'From March 21 to April 10, 2026, we shipped 164 orders; no claim, no chargeback and no negative feedback has come in on them.',
        'zh-CN':
          'From March 21 to April 10, 2026, we shipped 164 orders; no claim, no chargeback and no negative feedback has come in on them.（2026年3月21日至4月10日发出 164 单；至今没有索赔、拒付，也没有负面反馈。）',
        'zh-TW':
          'From March 21 to April 10, 2026, we shipped 164 orders; no claim, no chargeback and no negative feedback has come in on them.（2026 年 3 月 21 日至 4 月 10 日，我們出貨 164 筆訂單；至今沒有索賠、拒付，也沒有負面意見回饋。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No defect since', 'zh-CN': '之后没有缺陷订单', 'zh-TW': '改正後沒有缺陷訂單' },
          sentence: {
            en: 'During {period}, we shipped {total} {total#order|orders}; no claim, no chargeback and no negative feedback has come in on {total#it|them} so far.',
            'zh-CN': '{period} 期间，我们发出 {total} 个订单；至今没有索赔、拒付，也没有负面反馈。',
            'zh-TW': '{period} 期間，我們出貨 {total} 筆訂單；至今沒有索賠、拒付，也沒有負面意見回饋。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many orders did you ship in that time?',
              'zh-CN': '这段时间发了多少单？',
              'zh-TW': '這段時間出貨幾筆訂單？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Defects since the fix', 'zh-CN': '整改后仍有缺陷', 'zh-TW': '改正後的缺陷訂單數' },
          sentence: {
            en: 'During {period}, we shipped {total} {total#order|orders}, of which {n} {n#has|have} a defect so far.',
            'zh-CN': '{period} 期间，我们发出 {total} 个订单，其中至今有 {n} 个出现缺陷。',
            'zh-TW': '{period} 期間，我們出貨 {total} 筆訂單，其中至今有 {n} 筆出現缺陷。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many orders did you ship in that time?',
              'zh-CN': '这段时间发了多少单？',
              'zh-TW': '這段時間出貨幾筆訂單？',
            },
            n: {
              en: 'How many of them have a defect so far?',
              'zh-CN': '其中至今有多少单出现缺陷？',
              'zh-TW': '其中至今有幾筆出現缺陷？',
            },
          },
        },
        {
          id: 'R3',
          label: { en: 'The rate today', 'zh-CN': '目前的订单缺陷率', 'zh-TW': '目前的訂單缺陷率' },
          sentence: {
            en: 'On {date}, our Order Defect Rate stood at {percent}.',
            'zh-CN': '{date}，我们的订单缺陷率为 {percent}。',
            'zh-TW': '我們的訂單缺陷率在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '訂單缺陷率是哪天查看的？' },
            percent: {
              en: 'What was the rate on that date?',
              'zh-CN': '当天的订单缺陷率是多少？',
              'zh-TW': '當天的訂單缺陷率是多少？',
            },
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
      label: { en: 'Table of every defective order', 'zh-CN': '缺陷订单明细表', 'zh-TW': '缺陷訂單明細表' },
      sentence: {
        en: 'Table of every defective order, with order ID, type, reason and refund date',
        'zh-CN': '每个缺陷订单的明细表，含订单号、类型、原因和退款日期',
        'zh-TW': '每筆缺陷訂單的明細表，含訂單編號、類型、原因和退款日期',
      },
      supports: ['I1', 'I3', 'I4', 'I5', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'A12'],
    },
    {
      id: 'E2',
      label: { en: 'Refund confirmations', 'zh-CN': '退款凭证', 'zh-TW': '退款證明' },
      sentence: { en: 'Refund confirmations', 'zh-CN': '退款确认记录', 'zh-TW': '退款確認紀錄' },
      supports: ['A6', 'A8'],
    },
    {
      id: 'E3',
      label: { en: 'Contract with the new carrier', 'zh-CN': '新物流商合同', 'zh-TW': '新物流業者合約' },
      sentence: {
        en: 'Contract with the carrier that gives delivery scans',
        'zh-CN': '与提供妥投扫描的物流商的合同',
        'zh-TW': '與提供送達掃描的物流業者的合約',
      },
      supports: ['A1', 'M1'],
    },
    {
      id: 'E4',
      label: { en: 'Detail page before and after', 'zh-CN': '详情页修改前后截图', 'zh-TW': '商品頁面更正前後螢幕截圖' },
      sentence: {
        en: 'Screenshots of the detail page before and after the correction',
        'zh-CN': '商品详情页更正前后的截图',
        'zh-TW': '商品詳細資訊頁面更正前後的螢幕截圖',
      },
      supports: ['A3', 'M3'],
    },
    {
      id: 'E5',
      label: { en: 'Photos of the new packaging', 'zh-CN': '新包装照片', 'zh-TW': '新包裝照片' },
      sentence: { en: 'Photos of the new packaging', 'zh-CN': '新包装的照片', 'zh-TW': '新包裝的照片' },
      supports: ['A5', 'A11', 'M5'],
    },
    {
      id: 'E6',
      label: { en: 'Reply-time report', 'zh-CN': '回复时间报告', 'zh-TW': '回覆時間報表' },
      sentence: {
        en: 'Reply-time report for buyer messages',
        'zh-CN': '买家消息的回复时间报告',
        'zh-TW': '買家訊息的回覆時間報表',
      },
      supports: ['C2', 'A2', 'A9', 'M2'],
    },
    {
      id: 'E7',
      label: { en: 'Photos of the separated stock', 'zh-CN': '分区存放照片', 'zh-TW': '分區存放照片' },
      sentence: {
        en: 'Photos of the separated and relabeled stock',
        'zh-CN': '分区存放、重新贴标后的库存照片',
        'zh-TW': '分區存放、重新貼標後的庫存照片',
      },
      supports: ['A4', 'M4'],
    },
    {
      id: 'E8',
      label: { en: 'Drop test record', 'zh-CN': '跌落测试记录', 'zh-TW': '落下測試紀錄' },
      sentence: { en: 'Dated record of the drop test', 'zh-CN': '跌落测试记录，含日期', 'zh-TW': '落下測試紀錄，含日期' },
      supports: ['A11', 'M5'],
    },
    {
      id: 'E9',
      label: { en: 'Shipping template before and after', 'zh-CN': '配送模板修改前后截图', 'zh-TW': '配送範本更正前後螢幕截圖' },
      sentence: {
        en: 'Screenshots of the shipping template before and after the change',
        'zh-CN': '配送模板修改前后的截图',
        'zh-TW': '配送範本更正前後的螢幕截圖',
      },
      supports: ['A7', 'M7'],
    },
    {
      id: 'E10',
      label: { en: 'Replacements with tracking', 'zh-CN': '补发订单与追踪编号', 'zh-TW': '補寄訂單與追蹤編號' },
      sentence: {
        en: 'List of the replacements sent, with tracking numbers',
        'zh-CN': '补发订单清单，含追踪编号',
        'zh-TW': '補寄訂單清單，含追蹤編號',
      },
      supports: ['A10'],
    },
    {
      id: 'E11',
      label: { en: 'Agent roster', 'zh-CN': '客服排班表', 'zh-TW': '客服班表' },
      sentence: { en: 'Roster of the customer service agents', 'zh-CN': '客服排班表', 'zh-TW': '客服人員班表' },
      supports: ['A9', 'M2'],
    },
    {
      id: 'E12',
      label: { en: 'Written refund rule', 'zh-CN': '书面退款规定', 'zh-TW': '書面退款規定' },
      sentence: {
        en: 'Written refund rule for our agents',
        'zh-CN': '我们给客服的书面退款规定',
        'zh-TW': '我們給客服人員的書面退款規定',
      },
      supports: ['M6'],
    },
    {
      id: 'E13',
      label: { en: 'Decisions on the claims', 'zh-CN': '索赔裁定结果', 'zh-TW': '索賠裁定結果' },
      sentence: {
        en: 'Decisions on the A-to-z claims, with dates',
        'zh-CN': 'A-to-z 索赔的裁定结果，含日期',
        'zh-TW': 'A-to-z 索賠的裁定結果，含日期',
      },
      supports: ['D1'],
    },
    {
      id: 'E14',
      label: { en: 'Feedback removal confirmations', 'zh-CN': '反馈移除确认', 'zh-TW': '意見回饋移除確認' },
      sentence: {
        en: 'Confirmations of the feedback removals, with dates',
        'zh-CN': '反馈被移除的确认，含日期',
        'zh-TW': '意見回饋移除的確認，含日期',
      },
      supports: ['D2'],
    },
    {
      id: 'E15',
      label: { en: 'Delivery records of the carrier', 'zh-CN': '物流商送达记录', 'zh-TW': '物流業者送達紀錄' },
      sentence: {
        en: 'Delivery records of the carrier, with date and place',
        'zh-CN': '物流商的送达记录，含日期和地点',
        'zh-TW': '物流業者的送達紀錄，含日期和地點',
      },
      supports: ['A1', 'D3'],
    },
    {
      id: 'E16',
      label: { en: 'Buy Shipping labels with scans', 'zh-CN': '购买配送面单与扫描记录', 'zh-TW': '購買配送標籤與掃描紀錄' },
      sentence: {
        en: 'Buy Shipping label purchases, with the first carrier scan',
        'zh-CN': '“购买配送”（Buy Shipping）的面单记录，含首次扫描',
        'zh-TW': '「購買配送」（Buy Shipping）的標籤紀錄，含首次掃描',
      },
      supports: ['D4'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'Appeal wrong claims and request feedback removal first, through their own tools; only then write the plan.',
        'zh-CN': '有误的索赔请先用专门的工具申诉，违规的反馈请先申请移除；之后再写行动计划。',
        'zh-TW': '有誤的索賠請先用專門的工具申訴，違規的意見回饋請先申請移除；之後再寫行動計畫。',
      },
    },
    {
      at: 'why',
      text: {
        en: 'Treat each cause (delivery, quality, service): a letter about shipping alone does not answer claims about quality.',
        'zh-CN': '每类原因（配送、质量、服务）都要写到：只谈物流，回答不了质量方面的索赔。',
        'zh-TW': '每類原因（配送、品質、服務）都要寫到：只談物流，回答不了品質方面的索賠。',
      },
    },
    {
      at: 'why',
      text: {
        en: 'Do not say that buyers were wrong: write which step of yours let it happen.',
        'zh-CN': '不要说是买家不对：请写是您这边的哪个环节没有做到位。',
        'zh-TW': '請不要說是買家不對：請寫是您的哪個環節沒有做好。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Never offer money for removing or changing feedback: that is a violation of its own.',
        'zh-CN': '绝不要用钱或退款换取移除或修改反馈：这本身就是违规。',
        'zh-TW': '請絕不要用金錢或退款換取移除或修改意見回饋：這本身就是違規。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Reactivate your account. A-to-z claims and chargebacks have their own appeal buttons. At risk: answer the warning if Amazon asks for it; the rate often recovers as old orders leave the window.',
    'zh-CN':
      '“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account）。A-to-z 索赔和信用卡拒付各有自己的申诉按钮。有停用风险时：亚马逊要求回复的，请回复警告；旧订单移出窗口后，缺陷率往往会恢复。',
    'zh-TW':
      '「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account）。A-to-z 索賠和信用卡拒付各有自己的申訴按鈕。處於風險狀態時：亞馬遜要求回覆的，請回覆警告；舊訂單移出期間後，缺陷率往往會恢復。',
  },
  reply: {
    en: 'Often 1 to 3 days (an estimate); longer while claims are still open.',
    'zh-CN': '通常 1 到 3 天（估计）；还有未结索赔时会更久。',
    'zh-TW': '多半 1 到 3 天（估計）；還有未結索賠時會更久。',
  },
};
