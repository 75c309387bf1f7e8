import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Too few seller-fulfilled packages with a tracking number that Amazon could validate. */
export const validTracking: CaseType = {
  id: 'valid-tracking',
  name: { en: 'Valid tracking rate', 'zh-CN': '有效追踪率过低', 'zh-TW': '有效追蹤率過低' },
  group: 'performance',
  routes: ['plan', 'dispute'],
  // Numbers can be changed until delivery, and the report follows within 72 hours (Amazon help 202014610).
  triage: {
    en: 'Correct first: tracking numbers can be changed in Manage Orders until the order is delivered, and the report follows within about 72 hours. Then read the rate again. A plan is needed where it stays under 95%, or where Amazon asks for one.',
    'zh-CN': '请先更正：订单送达之前，都可以在“管理订单”里修改追踪编号，报告约 72 小时内更新。之后再看一次有效追踪率；仍低于 95%，或亚马逊要求时，才需要行动计划。',
    'zh-TW': '請先更正：訂單送達之前，都可以在「管理訂單」裡修改追蹤編號，報表約 72 小時內更新。之後再看一次有效追蹤率；仍低於 95%，或亞馬遜要求時，才需要行動計畫。',
  },
  issue: 'our Valid Tracking Rate',
  subject: 'Valid Tracking Rate',
  remedy: {
    en: 'reinstate our seller-fulfilled offers',
    'zh-CN': '恢复我们自配送商品的正常状态',
    'zh-TW': '恢復我們自行配送商品的正常狀態',
  },
  // The value limits of January 15, 2025, depend on where a parcel comes from: USD 5 from China or Canada, USD 15 from India or the
  // UK. Amazon.co.uk announced EUR 20 for cross-border letters the same day (Seller Central news on the VTR of both stores).
  rule: {
    en: 'Valid Tracking Rate (VTR) of at least 95% of the seller-fulfilled packages in each product category, over 30 days; reports update within about 72 hours. Since January 15, 2025, parcels from China to the US need one carrier scan below USD 5 and two scans from USD 5. In Europe, all carriers count; only low-value letters are exempt.',
    'zh-CN':
      '每个商品类目的自配送包裹，30 天有效追踪率（VTR）须达到 95%；报告约 72 小时更新。自2025年1月15日起，从中国寄往美国的包裹，低于 5 美元须有一次物流扫描，5 美元及以上须有两次。欧洲站计入所有物流商，只有低价信件除外。',
    'zh-TW':
      '每個商品類別的自行配送包裹，30 天有效追蹤率（VTR）須達到 95%；報表約 72 小時更新。自 2025 年 1 月 15 日起，從中國寄往美國的包裹，低於 5 美元須有一次物流掃描，5 美元以上須有兩次。歐洲站點計入所有物流業者，只有低價信件除外。',
  },
  facts: {
    en: 'VTR per category; number of packages without valid tracking and total; reason in the report column; carriers and services; who enters the numbers; order values.',
    'zh-CN': '各类目的有效追踪率；无有效追踪的包裹数和总数；报告里的原因；物流商和服务；由谁录入追踪编号；订单金额。',
    'zh-TW': '各類別的有效追蹤率；沒有有效追蹤的包裹數和總數；報表裡的原因；物流業者和服務；由誰輸入追蹤編號；訂單金額。',
  },
  cues: [
    { weight: 3, pattern: /valid tracking rate|\bVTR\b/i },
    {
      weight: 2,
      pattern:
        /valid tracking (?:number|ID)s?|(?:without|not provid\w+|provid\w+) valid tracking|tracking numbers? for at least 95|carrier scan/i,
    },
    { weight: 3, pattern: /有效追踪率|有效跟踪率|有效追蹤率|有效跟蹤率/i },
    { weight: 2, pattern: /有效追踪编[码号]|追踪编[码号]|有效追蹤編[碼號]|追蹤編[碼號]|追蹤號碼/i },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who books the labels and uploads the tracking numbers (role, ERP, forwarder)?',
        'zh-CN': '由谁打印面单、上传追踪编号（岗位、ERP 还是货代）？',
        'zh-TW': '由誰列印標籤、上傳追蹤編號（職稱、ERP 還是貨運代理）？',
      },
      example: {
        en: 'Our shipping clerk booked the labels and copied the numbers by hand; now the operations manager checks the report.',
        'zh-CN':
          'Our shipping clerk booked the labels and copied the numbers by hand; now the operations manager checks the report.（由发货员打印面单，手工录入追踪编号；现在由运营经理检查报告。）',
        'zh-TW':
          'Our shipping clerk booked the labels and copied the numbers by hand; now the operations manager checks the report.（由出貨人員列印標籤，手動輸入追蹤編號；現在由營運經理檢查報表。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own staff', 'zh-CN': '自己的员工', 'zh-TW': '自家員工' },
          sentence: {
            en: 'Our {role} booked the labels and uploaded the tracking numbers.',
            'zh-CN': '面单和追踪编号由我们的 {role} 打印和上传。',
            'zh-TW': '由我們的 {role} 列印標籤並上傳追蹤編號。',
          },
          prompts: {
            role: {
              en: 'Which job title booked labels and uploaded numbers?',
              'zh-CN': '由什么岗位打印面单、上传编号？',
              'zh-TW': '由誰列印標籤並上傳編號（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'A forwarder', 'zh-CN': '货代', 'zh-TW': '貨運代理' },
          sentence: {
            en: 'Our forwarder, {supplier}, booked the labels and gave us the tracking numbers.',
            'zh-CN': '面单由我们的货代 {supplier} 打印，追踪编号由其提供给我们。',
            'zh-TW': '由我們的貨運代理 {supplier} 列印標籤，並提供追蹤編號給我們。',
          },
          prompts: {
            supplier: {
              en: 'Which forwarder, by its English name?',
              'zh-CN': '哪家货代（英文名）？',
              'zh-TW': '是哪家貨運代理（英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'An ERP uploads the numbers', 'zh-CN': '由 ERP 上传', 'zh-TW': '由 ERP 上傳' },
          sentence: {
            en: 'Our {tool} uploaded the tracking numbers; our {role} is responsible for its settings.',
            'zh-CN': '追踪编号由我们的 {tool} 上传；它的设置由我们的 {role} 负责。',
            'zh-TW': '追蹤編號由我們的 {tool} 上傳；其設定由我們的 {role} 負責。',
          },
          prompts: {
            role: {
              en: 'Which job title is responsible for its settings?',
              'zh-CN': '它的设置由什么岗位负责？',
              'zh-TW': '其設定由誰負責（英文職稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is responsible now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been responsible for valid tracking since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责有效追踪。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責有效追蹤。',
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
        en: 'What is the VTR in each category, how many packages lack valid tracking, and which reasons does the report give?',
        'zh-CN': '各类目的有效追踪率是多少？有多少包裹没有有效追踪？报告里写的原因是什么？',
        'zh-TW': '各類別的有效追蹤率是多少？有幾件包裹沒有有效追蹤？報表裡的原因是什麼？',
      },
      example: {
        en: 'VTR 88.4% in Home over 30 days (268 of 303 packages with valid tracking); 35 packages without, all marked as unconfirmed.',
        'zh-CN':
          'VTR 88.4% in Home over 30 days (268 of 303 packages with valid tracking); 35 packages without, all marked as unconfirmed.（家居类目 30 天有效追踪率 88.4%，303 件中 268 件有有效追踪；35 件没有，全部标为“未确认”。）',
        'zh-TW':
          'VTR 88.4% in Home over 30 days (268 of 303 packages with valid tracking); 35 packages without, all marked as unconfirmed.（居家類別 30 天有效追蹤率 88.4%，303 件中 268 件有有效追蹤；35 件沒有，全部標為「未確認」。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: '30-day rate in the category', 'zh-CN': '该类目的 30 天追踪率', 'zh-TW': '該類別的 30 天追蹤率' },
          sentence: {
            en: 'At the time of your notice of {notice_date}, our Valid Tracking Rate in the category {category} was {percent} over 30 days ({n} of {total} {total#package|packages} with valid tracking); the target is at least 95%.',
            'zh-CN': '贵方 {notice_date} 发出通知时，我们在 {category} 类目的 30 天有效追踪率为 {percent}（{total} 个包裹中有 {n} 个有有效追踪）；目标为不低于 95%。',
            'zh-TW': '貴方 {notice_date} 發出通知時，我們在 {category} 類別的 30 天有效追蹤率為 {percent}（{total} 件包裹中有 {n} 件有有效追蹤）；目標為不低於 95%。',
          },
          prompts: {
            category: {
              en: 'Which category does the notice name?',
              'zh-CN': '通知里是哪个类目（英文）？',
              'zh-TW': '通知裡是哪個類別（英文）？',
            },
            percent: {
              en: 'What is the 30-day rate in that category?',
              'zh-CN': '该类目的 30 天追踪率是多少？',
              'zh-TW': '該類別的 30 天追蹤率是多少？',
            },
            n: {
              en: 'How many packages had valid tracking?',
              'zh-CN': '其中有有效追踪的包裹有多少？',
              'zh-TW': '其中有有效追蹤的包裹有幾件？',
            },
            total: { en: 'How many packages were there in total?', 'zh-CN': '一共有多少包裹？', 'zh-TW': '一共有幾件包裹？' },
          },
        },
        {
          id: 'I2',
          label: { en: 'The rate alone, as in the notice', 'zh-CN': '只写通知里的追踪率', 'zh-TW': '只寫通知裡的追蹤率' },
          sentence: {
            en: 'According to your notice of {notice_date}, our Valid Tracking Rate was {percent}; the target is at least 95%.',
            'zh-CN': '根据贵方 {notice_date} 的通知，我们的有效追踪率为 {percent}；目标为不低于 95%。',
            'zh-TW': '依貴方 {notice_date} 的通知，我們的有效追蹤率為 {percent}；目標為不低於 95%。',
          },
          fromNotice: true,
          prompts: {
            percent: {
              en: 'Which Valid Tracking Rate does the notice give?',
              'zh-CN': '通知里的有效追踪率是多少？',
              'zh-TW': '通知裡的有效追蹤率是多少？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'Packages without valid tracking', 'zh-CN': '无有效追踪的包裹数', 'zh-TW': '沒有有效追蹤的包裹數' },
          sentence: {
            en: 'The report lists {n} {n#package|packages} without valid tracking.',
            'zh-CN': '报告中有 {n} 个包裹被列为无有效追踪。',
            'zh-TW': '報表中有 {n} 件包裹列為沒有有效追蹤。',
          },
          prompts: {
            n: {
              en: 'How many packages without valid tracking does the report list?',
              'zh-CN': '报告里无有效追踪的包裹有多少？',
              'zh-TW': '報表裡沒有有效追蹤的包裹有幾件？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'Reasons in the report', 'zh-CN': '报告里的原因', 'zh-TW': '報表裡的原因' },
          sentence: {
            en: 'The report gives these reasons: {list}.',
            'zh-CN': '报告列出的原因为：{list}。',
            'zh-TW': '報表列出的原因為：{list}。',
          },
          prompts: {
            list: {
              en: 'Which reasons, with counts? For example: 35 unconfirmed.',
              'zh-CN': '有哪些原因、各几件（英文）？例如：35 unconfirmed。',
              'zh-TW': '有哪些原因、各幾件（英文）？例如：35 unconfirmed。',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'All of them have arrived', 'zh-CN': '这些包裹已全部送达', 'zh-TW': '這些包裹已全部送達' },
          sentence: {
            en: '{n#The package|All # packages} without valid tracking {n#has|have} since been delivered.',
            'zh-CN': '这些无有效追踪的包裹（共 {n} 个）之后均已送达。',
            'zh-TW': '這些沒有有效追蹤的包裹（共 {n} 件）之後均已送達。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many of these packages are there in total?',
              'zh-CN': '这些包裹一共有多少个？',
              'zh-TW': '這些包裹一共有幾件？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Which 30 days are measured? Since when was that carrier or number format in use?',
        'zh-CN': '统计的是哪 30 天？从什么时候开始用这家物流商或这种编号格式？',
        'zh-TW': '統計的是哪 30 天？從什麼時候開始使用這家物流業者或這種編號格式？',
      },
      example: {
        en: 'April 10 to May 9, 2026; we had used Bluepost Logistics for small parcels since April 2, 2026.',
        'zh-CN':
          'April 10 to May 9, 2026; we had used Bluepost Logistics for small parcels since April 2, 2026.（2026年4月10日至5月9日；小件从4月2日起交由 Bluepost Logistics 寄送。）',
        'zh-TW':
          'April 10 to May 9, 2026; we had used Bluepost Logistics for small parcels since April 2, 2026.（2026 年 4 月 10 日至 5 月 9 日；小型包裹從 4 月 2 日起交由 Bluepost Logistics 寄送。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'The 30-day window', 'zh-CN': '30 天的统计窗口', 'zh-TW': '30 天的統計期間' },
          sentence: {
            en: 'The packages counted fall in this 30-day window: {period}.',
            'zh-CN': '被计入的包裹落在这 30 天的窗口内：{period}。',
            'zh-TW': '列入計算的包裹落在這 30 天的期間內：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do the 30 days run?',
              'zh-CN': '这 30 天是从哪天到哪天？',
              'zh-TW': '這 30 天是從哪天到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'Since when with that carrier', 'zh-CN': '何时开始用这家物流商', 'zh-TW': '何時開始用這家物流業者' },
          sentence: {
            en: 'We began to ship these packages with {old_carrier} on {date}.',
            'zh-CN': '我们从 {date} 开始用 {old_carrier} 寄送这类包裹。',
            'zh-TW': '我們從 {date} 開始用 {old_carrier} 寄送這類包裹。',
          },
          prompts: {
            date: {
              en: 'On which date did you begin to use that carrier?',
              'zh-CN': '从哪天开始用这家物流商？',
              'zh-TW': '從哪天開始用這家物流業者？',
            },
            old_carrier: { en: 'Which carrier was it?', 'zh-CN': '是哪家物流商？', 'zh-TW': '是哪家物流業者？' },
          },
        },
        {
          id: 'T3',
          label: { en: 'When these packages were shipped', 'zh-CN': '这些包裹的寄出时间', 'zh-TW': '這些包裹的寄出時間' },
          sentence: {
            en: 'The packages without valid tracking were shipped during {period}.',
            'zh-CN': '无有效追踪的包裹是在这段时间寄出的：{period}。',
            'zh-TW': '沒有有效追蹤的包裹是在這段期間寄出的：{period}。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date were they shipped?',
              'zh-CN': '这些包裹从哪天到哪天寄出？',
              'zh-TW': '這些包裹從哪天到哪天寄出？',
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
        en: 'Which marketplace, category and place of dispatch? Which carrier, and who delivered the last mile?',
        'zh-CN': '是哪个站点、哪个类目，从哪里发货？头程和尾程分别是哪家物流商？',
        'zh-TW': '哪個站點、哪個類別，從哪裡出貨？前段和末端分別是哪家物流業者？',
      },
      example: {
        en: 'amazon.com, category Home; shipped from Shenzhen, China, with Bluepost Logistics, delivered by USPS.',
        'zh-CN':
          'amazon.com, category Home; shipped from Shenzhen, China, with Bluepost Logistics, delivered by USPS.（美国站，家居类目；由 Bluepost Logistics 从中国深圳寄出，USPS 派送。）',
        'zh-TW':
          'amazon.com, category Home; shipped from Shenzhen, China, with Bluepost Logistics, delivered by USPS.（美國站，居家類別；由 Bluepost Logistics 從中國深圳寄出，USPS 配送。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'The packages in your notice are for orders on {marketplace}.',
            'zh-CN': '贵方通知涉及的是 {marketplace} 订单的包裹。',
            'zh-TW': '貴方通知所指的是 {marketplace} 訂單的包裹。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Place of dispatch', 'zh-CN': '发货地', 'zh-TW': '出貨地' },
          sentence: {
            en: 'We shipped these packages from {origin}.',
            'zh-CN': '这些包裹从 {origin} 寄出。',
            'zh-TW': '這些包裹從 {origin} 寄出。',
          },
        },
        {
          id: 'L3',
          label: { en: 'First carrier and last mile', 'zh-CN': '头程和尾程物流商', 'zh-TW': '前段和末端物流業者' },
          sentence: {
            en: 'For these packages, {old_carrier} carried the first leg and {carrier} delivered the last mile.',
            'zh-CN': '这些包裹的头程由 {old_carrier} 承运，尾程由 {carrier} 派送。',
            'zh-TW': '這些包裹的前段由 {old_carrier} 運送，末端由 {carrier} 配送。',
          },
          prompts: {
            old_carrier: {
              en: 'Which carrier took the first leg?',
              'zh-CN': '头程是哪家物流商？',
              'zh-TW': '前段是哪家物流業者？',
            },
            carrier: {
              en: 'Which carrier delivered the last mile?',
              'zh-CN': '尾程是哪家物流商？',
              'zh-TW': '末端是哪家物流業者？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'The category concerned', 'zh-CN': '涉及的类目', 'zh-TW': '涉及的類別' },
          sentence: {
            en: 'The packages counted are in the category {category}.',
            'zh-CN': '被计入的包裹属于 {category} 类目。',
            'zh-TW': '列入計算的包裹屬於 {category} 類別。',
          },
          prompts: {
            category: { en: 'Which category are they in?', 'zh-CN': '属于哪个类目（英文）？', 'zh-TW': '屬於哪個類別（英文）？' },
          },
        },
        {
          id: 'L5',
          label: { en: 'The step where it went wrong', 'zh-CN': '出问题的环节', 'zh-TW': '出問題的環節' },
          sentence: {
            en: 'In our process, the tracking was lost at this step: {step}.',
            'zh-CN': '在我们的流程中，追踪断在这个环节：{step}。',
            'zh-TW': '在我們的流程中，追蹤中斷在這個環節：{step}。',
          },
          routes: ['plan'],
          prompts: {
            step: {
              en: 'At which step was the tracking lost? A few English words.',
              'zh-CN': '追踪断在哪个环节（几个英文词）？',
              'zh-TW': '追蹤中斷在哪個環節（幾個英文單字）？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why did Amazon not recognize the numbers: no scan, wrong carrier name, number changed, not trackable?',
        'zh-CN': '亚马逊为什么识别不到：没有扫描、物流商名称填错、中途换号、不可追踪？',
        'zh-TW': '亞馬遜為什麼無法識別：沒有掃描、物流業者名稱填錯、中途換號、無法追蹤？',
      },
      example: {
        en: 'Our upload file named the carrier “Bluepost” instead of “Bluepost Logistics”, so 35 correct numbers stayed unconfirmed.',
        'zh-CN':
          'Our upload file named the carrier “Bluepost” instead of “Bluepost Logistics”, so 35 correct numbers stayed unconfirmed.（上传文件把物流商写成“Bluepost”，应为“Bluepost Logistics”，所以 35 个正确的编号一直未确认。）',
        'zh-TW':
          'Our upload file named the carrier “Bluepost” instead of “Bluepost Logistics”, so 35 correct numbers stayed unconfirmed.（上傳檔案把物流業者寫成「Bluepost」，應為「Bluepost Logistics」，因此 35 個正確的編號一直未確認。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Carrier not integrated with Amazon', 'zh-CN': '物流商未与亚马逊对接', 'zh-TW': '物流業者未與亞馬遜串接' },
          sentence: {
            en: 'We sent {n} {n#package|packages} with {old_carrier}, which does not share its scans with Amazon; we had not checked this before using it.',
            'zh-CN': '我们用 {old_carrier} 寄出了 {n} 个包裹，该物流商不向亚马逊回传扫描信息；使用前我们没有核对这一点。',
            'zh-TW': '我們用 {old_carrier} 寄出 {n} 件包裹，該物流業者不會將掃描資訊回傳給亞馬遜；使用前我們沒有查核這一點。',
          },
          prompts: {
            n: {
              en: 'How many packages went with this carrier?',
              'zh-CN': '用这家物流商寄了多少包裹？',
              'zh-TW': '用這家物流業者寄了幾件包裹？',
            },
            old_carrier: {
              en: 'Which carrier does not share its scans?',
              'zh-CN': '哪家物流商不回传扫描信息？',
              'zh-TW': '哪家物流業者不回傳掃描資訊？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Wrong carrier name or code', 'zh-CN': '物流商名称或代码填错', 'zh-TW': '物流業者名稱或代碼填錯' },
          sentence: {
            en: 'Our upload file named the carrier {old_value} instead of {new_value}, so {n} correct tracking {n#number|numbers} stayed unconfirmed.',
            'zh-CN': '我们的上传文件把物流商写成了 {old_value}（应为 {new_value}），因此有 {n} 个正确的追踪编号一直未确认。',
            'zh-TW': '我們的上傳檔案把物流業者寫成 {old_value}（應為 {new_value}），因此有 {n} 個正確的追蹤編號一直未確認。',
          },
          prompts: {
            old_value: {
              en: 'Which carrier name stood in the file?',
              'zh-CN': '文件里写的物流商名称是什么？',
              'zh-TW': '檔案裡寫的物流業者名稱是什麼？',
            },
            new_value: {
              en: 'Which carrier name would have been right?',
              'zh-CN': '正确的物流商名称是什么？',
              'zh-TW': '正確的物流業者名稱是什麼？',
            },
            n: {
              en: 'How many correct numbers stayed unconfirmed?',
              'zh-CN': '有多少个正确的编号一直未确认？',
              'zh-TW': '有幾個正確的編號一直未確認？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Number changed on the way', 'zh-CN': '中途换号未更新', 'zh-TW': '中途換號未更新' },
          sentence: {
            en: 'Our forwarder replaced the first tracking number with a last-mile number after export, and we did not enter the new number for {n} {n#order|orders}.',
            'zh-CN': '包裹出口后，我们的货代把原追踪编号换成了尾程追踪编号，而我们有 {n} 个订单没有填入新编号。',
            'zh-TW': '包裹出口後，我們的貨運代理將原本的追蹤編號換成末端追蹤編號，而我們有 {n} 筆訂單沒有填入新編號。',
          },
          prompts: {
            n: { en: 'How many orders were not updated?', 'zh-CN': '有多少个订单没有更新？', 'zh-TW': '有幾筆訂單沒有更新？' },
          },
        },
        {
          id: 'C4',
          label: { en: 'Typing and format errors', 'zh-CN': '手工录入错误', 'zh-TW': '手動輸入錯誤' },
          sentence: {
            en: 'Tracking numbers were copied by hand without a check, and {n} {n#was|were} entered with these errors: {list}.',
            'zh-CN': '追踪编号由人手工录入，没有复核，其中 {n} 个录入有误：{list}。',
            'zh-TW': '追蹤編號由人手動輸入，沒有覆核，其中 {n} 個輸入有誤：{list}。',
          },
          prompts: {
            n: {
              en: 'How many numbers were entered wrongly?',
              'zh-CN': '录入错误的编号有多少个？',
              'zh-TW': '輸入錯誤的編號有幾個？',
            },
            list: {
              en: 'Which errors? For example: spaces, missing digits.',
              'zh-CN': '是哪些错误（英文）？例如：spaces, missing digits。',
              'zh-TW': '是哪些錯誤（英文）？例如：spaces, missing digits。',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Label printed, no carrier scan', 'zh-CN': '已打单但无揽收扫描', 'zh-TW': '已列印標籤但無收件掃描' },
          sentence: {
            en: 'We printed labels and confirmed shipments up to {days} {days#day|days} before hand-over to the carrier, so {n} {n#package|packages} had no carrier scan when Amazon checked.',
            'zh-CN': '我们打印面单并确认发货后，最长隔了 {days} 天才交给物流商，因此有 {n} 个包裹在亚马逊核查时没有物流扫描。',
            'zh-TW': '我們列印標籤並確認出貨後，最長隔了 {days} 天才交給物流業者，因此有 {n} 件包裹在亞馬遜查核時沒有物流掃描。',
          },
          prompts: {
            days: {
              en: 'How many days passed at most between label and hand-over?',
              'zh-CN': '从打面单到交给物流商，最长隔了几天？',
              'zh-TW': '從列印標籤到交給物流業者，最長隔了幾天？',
            },
            n: {
              en: 'How many packages had no scan then?',
              'zh-CN': '当时有多少包裹没有扫描？',
              'zh-TW': '當時有幾件包裹沒有掃描？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Rules allowed untracked letters', 'zh-CN': '规则允许低价单走平邮', 'zh-TW': '規則允許低價訂單寄平信' },
          sentence: {
            en: 'Our shipping rules allowed untracked letter mail for low-value orders, and we sent {n} {n#order|orders} that way.',
            'zh-CN': '我们的发货规则允许低价订单走平邮，有 {n} 个订单因此用平邮寄送。',
            'zh-TW': '我們的出貨規則允許低價訂單以平信寄送，有 {n} 筆訂單因此以平信寄送。',
          },
          prompts: {
            n: { en: 'How many orders went by letter mail?', 'zh-CN': '有多少单走了平邮？', 'zh-TW': '有幾筆以平信寄送？' },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the packages had valid tracking, or did not need it? Facts with dates and numbers that a document proves.',
        'zh-CN': '凭什么说明包裹有有效追踪，或本来就不需要？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明包裹有有效追蹤，或原本就不需要？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'UPS recorded pick-up and delivery scans for all 12 packages, under the numbers we had entered; the scans are in Exhibit 1.',
        'zh-CN':
          'UPS recorded pick-up and delivery scans for all 12 packages, under the numbers we had entered; the scans are in Exhibit 1.（UPS 在我们录入的编号下，对 12 个包裹都有揽收和妥投扫描；扫描记录见附件 1。）',
        'zh-TW':
          'UPS recorded pick-up and delivery scans for all 12 packages, under the numbers we had entered; the scans are in Exhibit 1.（UPS 在我們輸入的編號下，對 12 件包裹都有收件和送達掃描；掃描紀錄見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Scanned under the numbers entered', 'zh-CN': '所填编号下有扫描记录', 'zh-TW': '所填編號下有掃描紀錄' },
          sentence: {
            en: '{carrier} recorded a pick-up scan and a delivery scan for {n} of the packages counted, under the tracking numbers we had entered.',
            'zh-CN': '被计入的包裹中，有 {n} 个在我们录入的追踪编号下有 {carrier} 的揽收扫描和妥投扫描。',
            'zh-TW': '列入計算的包裹中，有 {n} 件在我們輸入的追蹤編號下，有 {carrier} 的收件掃描和送達掃描。',
          },
          prompts: {
            carrier: { en: 'Which carrier scanned them?', 'zh-CN': '是哪家物流商扫描的？', 'zh-TW': '是哪家物流業者掃描的？' },
            n: {
              en: 'How many of the packages have both scans?',
              'zh-CN': '两种扫描都有的包裹有多少？',
              'zh-TW': '兩種掃描都有的包裹有幾件？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Packages exempt from the rate', 'zh-CN': '按规定不计入的包裹', 'zh-TW': '依規定不列入的包裹' },
          sentence: {
            en: 'According to the exemptions of the Valid Tracking Rate, {n} of the packages {n#does|do} not count, for this reason: {reason}.',
            'zh-CN': '按有效追踪率的豁免规定，有 {n} 个包裹不应计入，原因是：{reason}。',
            'zh-TW': '依有效追蹤率的豁免規定，有 {n} 件包裹不應列入計算，原因是：{reason}。',
          },
          prompts: {
            n: {
              en: 'How many of the packages are exempt?',
              'zh-CN': '有多少包裹按规定不应计入？',
              'zh-TW': '有幾件包裹依規定不應列入？',
            },
            reason: {
              en: 'Which exemption, in the words of the help page?',
              'zh-CN': '是哪项豁免（帮助页面英文原文）？',
              'zh-TW': '是哪項豁免（說明頁面英文原文）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Labels from Buy Shipping', 'zh-CN': '面单购自亚马逊购买配送', 'zh-TW': '標籤購自亞馬遜購買配送' },
          sentence: {
            en: 'For {n} of the packages counted, we bought the label through Amazon Buy Shipping, which enters the tracking number automatically.',
            'zh-CN': '被计入的包裹中，有 {n} 个的面单是我们通过亚马逊“购买配送”（Buy Shipping）购买的，追踪编号由系统自动填写。',
            'zh-TW': '列入計算的包裹中，有 {n} 件的標籤是我們以亞馬遜「購買配送」（Buy Shipping）購買的，追蹤編號由系統自動填入。',
          },
          prompts: {
            n: {
              en: 'For how many packages did you buy such a label?',
              'zh-CN': '有多少包裹用的是这样的面单？',
              'zh-TW': '有幾件包裹用的是這樣的標籤？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'The rate in the updated report', 'zh-CN': '更新后报告里的追踪率', 'zh-TW': '更新後報表裡的追蹤率' },
          sentence: {
            en: 'The report, as updated on {date}, shows a Valid Tracking Rate of {percent} in the category {category}.',
            'zh-CN': '{date} 更新后的报告显示，{category} 类目的有效追踪率为 {percent}。',
            'zh-TW': '{date} 更新後的報表顯示，{category} 類別的有效追蹤率為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date was the report updated?', 'zh-CN': '报告是哪天更新的？', 'zh-TW': '報表是哪天更新的？' },
            percent: {
              en: 'Which rate does it show now?',
              'zh-CN': '现在显示的追踪率是多少？',
              'zh-TW': '現在顯示的追蹤率是多少？',
            },
            category: { en: 'Which category?', 'zh-CN': '哪个类目（英文）？', 'zh-TW': '是哪個類別（英文）？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Which orders received corrected numbers, and when? Which carrier replaced which?',
        'zh-CN': '哪些订单更正了追踪编号，哪天更正的？换成了哪家物流商？',
        'zh-TW': '哪些訂單更正了追蹤編號，哪天更正的？換成哪家物流業者？',
      },
      example: {
        en: 'On May 12, 2026, we corrected the carrier name in ShipDesk ERP and submitted 35 confirmations again.',
        'zh-CN':
          'On May 12, 2026, we corrected the carrier name in ShipDesk ERP and submitted 35 confirmations again.（2026年5月12日，我们在 ShipDesk ERP 中更正了物流商名称，重新提交了 35 次发货确认。）',
        'zh-TW':
          'On May 12, 2026, we corrected the carrier name in ShipDesk ERP and submitted 35 confirmations again.（2026 年 5 月 12 日，我們在 ShipDesk ERP 中更正物流業者名稱，並重新送出 35 次出貨確認。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: {
            en: 'Moved to an integrated carrier',
            'zh-CN': '已改用与亚马逊对接的物流商',
            'zh-TW': '已改用與亞馬遜串接的業者',
          },
          sentence: {
            en: 'On {date}, we moved all orders on {marketplace} to {carrier} ({service}), which is on the list of carriers that Amazon supports.',
            'zh-CN': '{date}，我们把 {marketplace} 的全部订单改用 {carrier}（{service}），该物流商在亚马逊支持的物流商名单上。',
            'zh-TW': '我們於 {date} 將 {marketplace} 的全部訂單改用 {carrier}（{service}），該業者在亞馬遜支援的物流業者名單上。',
          },
          prompts: {
            date: {
              en: 'Since which date do all orders go with it?',
              'zh-CN': '哪天起全部改用？',
              'zh-TW': '從哪天起全部改用？',
            },
            carrier: { en: 'Which carrier is it now?', 'zh-CN': '现在是哪家物流商？', 'zh-TW': '現在是哪家物流業者？' },
            service: {
              en: 'Which tracked service of that carrier?',
              'zh-CN': '用该物流商的哪种可追踪服务？',
              'zh-TW': '使用該業者的哪種可追蹤服務？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Corrected the carrier name', 'zh-CN': '已更正物流商名称', 'zh-TW': '已更正物流業者名稱' },
          sentence: {
            en: 'On {date}, we corrected the carrier name in our {tool} and submitted {n} {n#confirmation|confirmations} again.',
            'zh-CN': '{date}，我们在 {tool} 中更正了物流商名称，重新提交了 {n} 次发货确认。',
            'zh-TW': '我們於 {date} 在 {tool} 中更正物流業者名稱，並重新送出 {n} 次出貨確認。',
          },
          prompts: {
            date: { en: 'On which date did you correct it?', 'zh-CN': '哪天更正的？', 'zh-TW': '是哪天更正的？' },
            n: {
              en: 'How many confirmations did you submit again?',
              'zh-CN': '重新提交了多少次确认？',
              'zh-TW': '重新送出幾次確認？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Uploaded last-mile numbers', 'zh-CN': '已补传尾程追踪编号', 'zh-TW': '已補傳末端追蹤編號' },
          sentence: {
            en: 'By {date}, we had replaced the tracking {n#number|numbers} of {n#the undelivered order|all # undelivered orders} concerned with the last-mile tracking {n#number|numbers}.',
            'zh-CN': '到 {date}，有关的未送达订单，我们已全部换成尾程追踪编号（共 {n} 个）。',
            'zh-TW': '到 {date}，相關的未送達訂單，我們已全部換成末端追蹤編號（共 {n} 筆）。',
          },
          prompts: {
            date: { en: 'By which date were all numbers replaced?', 'zh-CN': '哪天全部换完？', 'zh-TW': '哪天全部換完？' },
            n: { en: 'How many orders received a new number?', 'zh-CN': '一共换了多少单？', 'zh-TW': '一共換了幾筆？' },
          },
        },
        {
          id: 'A4',
          label: { en: 'Checked and corrected every number', 'zh-CN': '已逐单核对并更正', 'zh-TW': '已逐筆核對並更正' },
          sentence: {
            en: 'By {date}, we had checked {total#the package|all # packages} in the report and corrected {n} tracking {n#number|numbers}.',
            'zh-CN': '到 {date}，我们已核对报告里的全部包裹（共 {total} 个），更正了 {n} 个追踪编号。',
            'zh-TW': '到 {date}，我們已核對報表裡的全部包裹（共 {total} 件），並更正 {n} 個追蹤編號。',
          },
          prompts: {
            date: { en: 'By which date was everything checked?', 'zh-CN': '哪天全部核对完？', 'zh-TW': '哪天全部核對完？' },
            total: {
              en: 'How many packages are in the report?',
              'zh-CN': '报告里一共有多少包裹？',
              'zh-TW': '報表裡一共有幾件包裹？',
            },
            n: { en: 'How many numbers did you correct?', 'zh-CN': '更正了多少个编号？', 'zh-TW': '更正了幾個編號？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Confirm only after the scan', 'zh-CN': '有扫描后才确认发货', 'zh-TW': '有掃描後才確認出貨' },
          sentence: {
            en: "Since {date}, we have confirmed each shipment only after the carrier's pick-up scan.",
            'zh-CN': '自 {date} 起，我们只在物流商揽收扫描之后才确认发货。',
            'zh-TW': '自 {date} 起，我們只在物流業者的收件掃描之後才確認出貨。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'Stopped untracked letter mail', 'zh-CN': '已停用平邮', 'zh-TW': '已停用平信' },
          sentence: {
            en: 'On {date}, we stopped using untracked letter mail and deleted it from our shipping rules.',
            'zh-CN': '{date}，我们停用平邮，并已从发货规则中删除。',
            'zh-TW': '我們於 {date} 停用平信，並已從出貨規則中刪除。',
          },
          prompts: {
            date: { en: 'On which date was it stopped?', 'zh-CN': '哪天停用的？', 'zh-TW': '是哪天停用的？' },
          },
        },
        {
          id: 'A7',
          answers: ['C2', 'C4'],
          label: { en: 'ERP passes the number itself', 'zh-CN': '已由 ERP 自动传送编号', 'zh-TW': '已由 ERP 自動傳送編號' },
          sentence: {
            en: 'On {date}, we connected our {tool} to Amazon, and carrier and tracking number are now passed on without typing.',
            'zh-CN': '{date}，我们把 {tool} 与亚马逊对接；现在物流商和追踪编号由系统传送，不再手工录入。',
            'zh-TW': '我們於 {date} 將 {tool} 與亞馬遜串接；現在物流業者和追蹤編號由系統傳送，不再手動輸入。',
          },
          prompts: {
            date: { en: 'On which date was it connected?', 'zh-CN': '哪天对接完成？', 'zh-TW': '是哪天串接的？' },
          },
        },
        {
          id: 'A8',
          answers: ['C3'],
          label: { en: 'Agreement with the forwarder', 'zh-CN': '已与货代书面约定', 'zh-TW': '已與貨運代理書面約定' },
          sentence: {
            en: 'On {date}, we agreed in writing with our forwarder {supplier} that it reports each last-mile number the same day.',
            'zh-CN': '{date}，我们与货代 {supplier} 书面约定，由其在当天提供每个尾程追踪编号。',
            'zh-TW': '我們於 {date} 與貨運代理 {supplier} 以書面約定，由其在當天提供每個末端追蹤編號。',
          },
          prompts: {
            date: { en: 'On which date was it put in writing?', 'zh-CN': '哪天书面约定的？', 'zh-TW': '書面約定是哪天訂的？' },
            supplier: {
              en: 'Which forwarder, by its English name?',
              'zh-CN': '哪家货代（英文名）？',
              'zh-TW': '是哪家貨運代理（英文名稱）？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'What blocks an order without valid tracking from leaving now: who checks, with which tool, how often?',
        'zh-CN': '没有有效追踪的订单，现在靠什么拦住：由谁、用什么工具、多久检查一次？',
        'zh-TW': '沒有有效追蹤的訂單，現在靠什麼攔住：由誰、用什麼工具、多久檢查一次？',
      },
      example: {
        en: 'ShipDesk ERP passes carrier and number to Amazon; every morning the operations manager lists parcels without a scan after 24 hours.',
        'zh-CN':
          'ShipDesk ERP passes carrier and number to Amazon; every morning the operations manager lists parcels without a scan after 24 hours.（ShipDesk ERP 把物流商和编号传给亚马逊；运营经理每天早上列出 24 小时没有扫描的包裹。）',
        'zh-TW':
          'ShipDesk ERP passes carrier and number to Amazon; every morning the operations manager lists parcels without a scan after 24 hours.（ShipDesk ERP 將物流業者和編號傳給亞馬遜；營運經理每天早上列出 24 小時沒有掃描的包裹。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Only carriers Amazon supports', 'zh-CN': '只用亚马逊支持的物流商', 'zh-TW': '只用亞馬遜支援的物流業者' },
          sentence: {
            en: 'Our {tool} offers only carriers on the list that Amazon supports; on the first working day of each month, our {role} compares both lists.',
            'zh-CN': '我们的 {tool} 只提供亚马逊支持名单上的物流商；每月第一个工作日，我们的 {role} 核对两份名单。',
            'zh-TW': '我們的 {tool} 只提供亞馬遜支援名單上的物流業者；每月第一個工作天，我們的 {role} 核對兩份名單。',
          },
          prompts: {
            role: {
              en: 'Which job title compares the lists?',
              'zh-CN': '由什么岗位核对名单？',
              'zh-TW': '由誰核對名單（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Carrier and number by API', 'zh-CN': '物流商和编号由系统传送', 'zh-TW': '業者和編號由系統傳送' },
          sentence: {
            en: 'Our {tool} passes the carrier and tracking number to Amazon by API; manual entry is disabled for all users except our {role}.',
            'zh-CN': '我们的 {tool} 通过 API 把物流商和追踪编号传给亚马逊；除我们的 {role} 外，其他人都不能手工录入。',
            'zh-TW': '我們的 {tool} 以 API 將物流業者和追蹤編號傳給亞馬遜；除我們的 {role} 外，其他使用者都不能手動輸入。',
          },
          prompts: {
            role: {
              en: 'Which job title alone may enter numbers by hand?',
              'zh-CN': '只有什么岗位可以手工录入？',
              'zh-TW': '只有誰可以手動輸入（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Daily feed of changed numbers', 'zh-CN': '每日回传换号', 'zh-TW': '每日回傳換號' },
          sentence: {
            en: 'Our forwarder sends the last-mile numbers every day by {time}, and our {tool} updates Amazon the same day.',
            'zh-CN': '我们的货代每天 {time} 前提供尾程追踪编号，由我们的 {tool} 当天更新到亚马逊。',
            'zh-TW': '我們的貨運代理每天 {time} 前提供末端追蹤編號，由我們的 {tool} 當天更新至亞馬遜。',
          },
          prompts: {
            time: {
              en: 'By what time do the numbers arrive every day?',
              'zh-CN': '每天几点前提供？',
              'zh-TW': '每天幾點前提供？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Format check at upload', 'zh-CN': '上传前校验格式', 'zh-TW': '上傳前檢查格式' },
          sentence: {
            en: "Our {tool} rejects every tracking number that does not match the carrier's pattern and every number already used; our {role} clears the rejections the same day.",
            'zh-CN': '格式不符和已使用过的追踪编号，我们的 {tool} 一律拒绝；由我们的 {role} 当天处理。',
            'zh-TW': '格式不符和已使用過的追蹤編號，我們的 {tool} 一律拒絕；由我們的 {role} 當天處理。',
          },
          prompts: {
            role: {
              en: 'Which job title clears the rejections?',
              'zh-CN': '被拒的编号由什么岗位处理？',
              'zh-TW': '遭拒的編號由誰處理（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: '24-hour scan monitor', 'zh-CN': '24 小时扫描监控', 'zh-TW': '24 小時掃描監控' },
          sentence: {
            en: 'Every morning, our {role} lists the parcels without a scan after 24 hours and has them collected or relabeled the same day.',
            'zh-CN': '我们的 {role} 每天早上列出 24 小时没有扫描的包裹，并在当天安排揽收或重新打单。',
            'zh-TW': '我們的 {role} 每天早上列出 24 小時沒有掃描的包裹，並在當天安排收件或重新列印標籤。',
          },
          prompts: {
            role: {
              en: 'Which job title lists these parcels?',
              'zh-CN': '每天早上由什么岗位检查？',
              'zh-TW': '每天早上由誰檢查（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Tracked service for every order', 'zh-CN': '所有订单都走可追踪服务', 'zh-TW': '所有訂單都用可追蹤服務' },
          sentence: {
            en: 'Every order, whatever its value, ships with a tracked service; our shipping rules contain no untracked service, and only our {role} can change them.',
            'zh-CN': '所有订单不论金额都使用可追踪的服务；我们的发货规则中没有不可追踪的服务，只有我们的 {role} 可以修改规则。',
            'zh-TW': '所有訂單不論金額都使用可追蹤的服務；我們的出貨規則中沒有無法追蹤的服務，只有我們的 {role} 可以修改規則。',
          },
          prompts: {
            role: {
              en: 'Which job title alone can change the rules?',
              'zh-CN': '只有什么岗位可以修改规则？',
              'zh-TW': '只有誰可以修改規則（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Weekly rate per category', 'zh-CN': '每周分类目查看追踪率', 'zh-TW': '每週依類別查看追蹤率' },
          sentence: {
            en: 'Every {weekday}, our {role} downloads the Valid Tracking Rate report for each category and investigates every value below 98% the same day.',
            'zh-CN': '每周（{weekday}），我们的 {role} 下载各类目的有效追踪率报告，低于 98% 的当天查明原因。',
            'zh-TW': '每週（{weekday}），我們的 {role} 下載各類別的有效追蹤率報表，低於 98% 的當天查明原因。',
          },
          prompts: {
            role: {
              en: 'Which job title downloads the report?',
              'zh-CN': '由什么岗位下载报告？',
              'zh-TW': '由誰下載報表（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the figures show since the fix? How many packages, how many without valid tracking? Leave it out if it is too early.',
        'zh-CN': '整改之后数据如何：多少包裹，其中多少没有有效追踪？如果还太早，可以不写。',
        'zh-TW': '改正之後的數字如何？幾件包裹，其中幾件沒有有效追蹤？如果還太早，可以不寫。',
      },
      example: {
        en: 'From May 13 to May 20, 2026, we shipped 88 packages; every one of them shows valid tracking.',
        'zh-CN':
          'From May 13 to May 20, 2026, we shipped 88 packages; every one of them shows valid tracking.（2026年5月13日至20日寄出 88 个包裹；每个都有有效追踪。）',
        'zh-TW':
          'From May 13 to May 20, 2026, we shipped 88 packages; every one of them shows valid tracking.（2026 年 5 月 13 日至 20 日，我們寄出 88 件包裹；每件都有有效追蹤。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'All packages tracked since', 'zh-CN': '之后的包裹全部可追踪', 'zh-TW': '改正後的包裹全部可追蹤' },
          sentence: {
            en: 'During {period}, we shipped {total} {total#package|packages}; none is listed as lacking valid tracking.',
            'zh-CN': '{period} 期间，我们寄出 {total} 个包裹，报告中没有一个被列为无有效追踪。',
            'zh-TW': '{period} 期間，我們寄出 {total} 件包裹，報表中沒有一件列為沒有有效追蹤。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many packages did you ship in that time?',
              'zh-CN': '这段时间寄出多少包裹？',
              'zh-TW': '這段時間寄出幾件包裹？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Packages since the fix', 'zh-CN': '整改后仍有包裹无追踪', 'zh-TW': '改正後沒有追蹤的包裹數' },
          sentence: {
            en: 'During {period}, we shipped {total} {total#package|packages}; the report lists {n} as lacking valid tracking.',
            'zh-CN': '{period} 期间，我们寄出 {total} 个包裹；报告中有 {n} 个被列为无有效追踪。',
            'zh-TW': '{period} 期間，我們寄出 {total} 件包裹；報表中有 {n} 件列為沒有有效追蹤。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many packages did you ship in that time?',
              'zh-CN': '这段时间寄出多少包裹？',
              'zh-TW': '這段時間寄出幾件包裹？',
            },
            n: {
              en: 'How many of them does the report list as lacking it?',
              'zh-CN': '其中多少被列为无有效追踪？',
              'zh-TW': '其中幾件列為沒有有效追蹤？',
            },
          },
        },
        {
          id: 'R3',
          label: { en: 'The rate in the category today', 'zh-CN': '目前该类目的追踪率', 'zh-TW': '目前該類別的追蹤率' },
          sentence: {
            en: 'On {date}, our Valid Tracking Rate in the category {category} stood at {percent}.',
            'zh-CN': '{date}，我们在 {category} 类目的有效追踪率为 {percent}。',
            'zh-TW': '我們在 {category} 類別的有效追蹤率在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '追蹤率是哪天查看的？' },
            category: { en: 'Which category?', 'zh-CN': '哪个类目（英文）？', 'zh-TW': '是哪個類別（英文）？' },
            percent: { en: 'What was the rate on that date?', 'zh-CN': '当天的追踪率是多少？', 'zh-TW': '當天的追蹤率是多少？' },
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
      label: { en: 'Report with corrected numbers', 'zh-CN': '追踪率报告（编号已更正）', 'zh-TW': '追蹤率報表（編號已更正）' },
      sentence: {
        en: 'Valid Tracking Rate report of the category, with the corrected numbers',
        'zh-CN': '该类目的有效追踪率报告，含更正后的编号',
        'zh-TW': '該類別的有效追蹤率報表，含更正後的編號',
      },
      supports: ['I1', 'I3', 'I4', 'C1', 'C2', 'C3', 'C4', 'A2', 'A3', 'A4', 'D4', 'R1', 'R2', 'R3'],
    },
    {
      id: 'E2',
      label: { en: 'Contract with the carrier', 'zh-CN': '物流商合同', 'zh-TW': '物流業者合約' },
      sentence: { en: 'Contract with the carrier', 'zh-CN': '与物流商的合同', 'zh-TW': '與物流業者的合約' },
      supports: ['A1'],
    },
    {
      id: 'E3',
      label: { en: 'Carrier supported by Amazon', 'zh-CN': '物流商在亚马逊名单上', 'zh-TW': '業者在亞馬遜支援名單上' },
      sentence: {
        en: 'Page of Amazon that lists the carrier as supported',
        'zh-CN': '亚马逊支持该物流商的页面',
        'zh-TW': '亞馬遜列出支援該業者的頁面',
      },
      supports: ['A1', 'M1'],
    },
    {
      id: 'E4',
      label: { en: 'ERP screenshot of the carriers', 'zh-CN': 'ERP 物流商设置截图', 'zh-TW': 'ERP 業者設定螢幕截圖' },
      sentence: {
        en: 'ERP screenshot of the carrier mapping',
        'zh-CN': 'ERP 物流商匹配设置的截图',
        'zh-TW': 'ERP 物流業者對應設定的螢幕截圖',
      },
      supports: ['A2', 'M1', 'M2'],
    },
    {
      id: 'E5',
      label: { en: 'Examples with carrier scans', 'zh-CN': '带扫描记录的示例', 'zh-TW': '附掃描紀錄的範例' },
      sentence: {
        en: 'Examples of parcels with pick-up and delivery scans',
        'zh-CN': '有揽收和妥投扫描的包裹示例',
        'zh-TW': '有收件和送達掃描的包裹範例',
      },
      supports: ['A5', 'A1', 'D1', 'M5'],
    },
    {
      id: 'E6',
      label: { en: 'Forwarder agreement', 'zh-CN': '与货代的约定', 'zh-TW': '與貨運代理的約定' },
      sentence: {
        en: 'Written agreement with the forwarder on last-mile numbers',
        'zh-CN': '与货代关于尾程追踪编号的书面约定',
        'zh-TW': '與貨運代理關於末端追蹤編號的書面約定',
      },
      supports: ['A8', 'M3'],
    },
    {
      id: 'E7',
      label: { en: 'Shipping rules screenshot', 'zh-CN': '发货规则截图', 'zh-TW': '出貨規則螢幕截圖' },
      sentence: { en: 'Screenshot of our shipping rules', 'zh-CN': '我们发货规则的截图', 'zh-TW': '我們出貨規則的螢幕截圖' },
      supports: ['A6', 'M6'],
    },
    {
      id: 'E8',
      label: { en: 'ERP rule screenshot', 'zh-CN': 'ERP 校验规则截图', 'zh-TW': 'ERP 檢查規則螢幕截圖' },
      sentence: {
        en: 'ERP screenshot of the tracking number check',
        'zh-CN': 'ERP 追踪编号校验规则的截图',
        'zh-TW': 'ERP 追蹤編號檢查規則的螢幕截圖',
      },
      supports: ['M4'],
    },
    {
      id: 'E9',
      label: { en: 'List of corrected numbers', 'zh-CN': '已更正编号清单', 'zh-TW': '已更正編號清單' },
      sentence: {
        en: 'List of the corrected numbers, old and new, with date',
        'zh-CN': '已更正编号的清单，含新旧编号和日期',
        'zh-TW': '已更正編號的清單，含新舊編號和日期',
      },
      supports: ['A3', 'A4'],
    },
    {
      id: 'E10',
      label: { en: 'Order list with value and service', 'zh-CN': '订单金额与服务清单', 'zh-TW': '訂單金額與服務清單' },
      sentence: {
        en: 'Order list with value, carrier and service',
        'zh-CN': '订单清单，含金额、物流商和服务',
        'zh-TW': '訂單清單，含金額、物流業者和服務',
      },
      supports: ['C6', 'D2'],
    },
    {
      id: 'E11',
      label: { en: 'Buy Shipping label history', 'zh-CN': '购买配送面单记录', 'zh-TW': '購買配送標籤紀錄' },
      sentence: {
        en: 'Buy Shipping label purchases of these orders',
        'zh-CN': '这些订单的“购买配送”（Buy Shipping）面单记录',
        'zh-TW': '這些訂單的「購買配送」（Buy Shipping）標籤紀錄',
      },
      supports: ['D3'],
    },
    {
      id: 'E12',
      label: { en: 'ERP connection screenshot', 'zh-CN': 'ERP 与亚马逊对接截图', 'zh-TW': 'ERP 與亞馬遜串接螢幕截圖' },
      sentence: {
        en: 'ERP screenshot of the connection to Amazon',
        'zh-CN': 'ERP 与亚马逊对接的截图',
        'zh-TW': 'ERP 與亞馬遜串接的螢幕截圖',
      },
      supports: ['A7', 'M2'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'The rate is measured per category: name the category, not the average of the account.',
        'zh-CN': '追踪率按类目统计：请写明类目，不要写全店的平均值。',
        'zh-TW': '追蹤率依類別統計：請寫明類別，不要寫整個帳戶的平均值。',
      },
    },
    {
      at: 'why',
      text: {
        en: '“The numbers were in emails in our spam folder” shows that somebody else ships for you (drop-shipping): write it only if it is true and allowed.',
        'zh-CN': '写“编号在垃圾邮件里”，等于说明是别人替您发货（一件代发）：只有属实且符合政策时才写。',
        'zh-TW': '寫「編號在垃圾信件裡」，等於說明是別人替您出貨（直運）：只有屬實且符合政策時才寫。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Valid Tracking Rate > Appeal. A US help page also named op-pso-vtr-appeals@amazon.com (may be out of date).',
    'zh-CN':
      '“账户状况”（Account Health）> “有效追踪率”（Valid Tracking Rate）> “申诉”（Appeal）。美国站的帮助页面也写过 op-pso-vtr-appeals@amazon.com（可能已停用）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「有效追蹤率」（Valid Tracking Rate）＞「申訴」（Appeal）。美國站的說明頁面也寫過 op-pso-vtr-appeals@amazon.com（可能已停用）。',
  },
  reply: {
    en: 'Often 1 to 3 days (an estimate). Wait about 72 hours first, until the corrected numbers show in the report.',
    'zh-CN': '通常 1 到 3 天（估计）。请先等约 72 小时，等更正后的编号显示在报告里。',
    'zh-TW': '多半 1 到 3 天（估計）。請先等約 72 小時，等更正後的編號顯示在報表裡。',
  },
};
