import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Too many seller-fulfilled units arrived after the promised delivery date. */
export const onTimeDelivery: CaseType = {
  id: 'on-time-delivery',
  name: { en: 'On-time delivery rate', 'zh-CN': '准时送达率过低', 'zh-TW': '準時送達率過低' },
  group: 'performance',
  routes: ['plan', 'dispute'],
  // Listing level since February 28, 2026 (Seller Central news of February 13, 2026, reported by ppc.land). That protection is for
  // sellers who ship from the US is one seller's report in the Seller Central forums; dates count in Pacific time (KJ_Amazon, forums).
  triage: {
    en: 'Check first which listings are named: since February 28, 2026, usually only the listings that hurt the rate most are deactivated, and each is appealed by itself. Then check the late units: some may be protected (Shipping Settings Automation, Automated Handling Time and a Buy Shipping or Veeqo label together; perhaps only when shipping from the US).',
    'zh-CN':
      '请先看通知里是哪些商品：自2026年2月28日起，通常只停用对准时送达率影响最大的商品，并逐个申诉。再看延迟送达的商品：有些可能受保护（同时使用配送设置自动化、自动备货时间，以及“购买配送”或 Veeqo 的面单；可能只适用于从美国发货的卖家）。',
    'zh-TW':
      '請先看通知裡是哪些商品：自 2026 年 2 月 28 日起，通常只停用對準時送達率影響最大的商品，並逐一申訴。再看延遲送達的商品：有些可能受到保護（同時使用配送設定自動化、自動備貨時間，以及「購買配送」或 Veeqo 的標籤；可能只適用於從美國出貨的賣家）。',
  },
  issue: 'our On-Time Delivery Rate',
  subject: 'On-Time Delivery Rate',
  remedy: {
    en: 'reinstate our seller-fulfilled listings',
    'zh-CN': '恢复我们自配送商品的正常状态',
    'zh-TW': '恢復我們自行配送商品的正常狀態',
  },
  rule: {
    en: 'On-Time Delivery Rate (OTDR, without promise extensions) of at least 90% of the seller-fulfilled units on amazon.com (95% recommended), over 14 days with a lag of 7 days. Far below 90%, or below it repeatedly, all seller-fulfilled listings can be deactivated; otherwise usually only those that hurt the rate most.',
    'zh-CN': 'amazon.com 自配送商品的准时送达率（OTDR，不含承诺延期）须达到 90%（建议 95%），按 14 天统计，有 7 天延迟。远低于 90% 或多次不达标时，可能停用全部自配送商品；否则通常只停用影响最大的商品。',
    'zh-TW': 'amazon.com 自行配送商品的準時送達率（OTDR，不含承諾延期）須達到 90%（建議 95%），以 14 天統計，有 7 天延遲。遠低於 90% 或多次未達標時，可能會停用全部自行配送商品；否則通常只停用影響最大的商品。',
  },
  facts: {
    en: 'OTDR value and window; late units and total units; listings named; transit-time and handling-time settings; lanes and carriers, with days promised and days needed; automation tools on or off.',
    'zh-CN': '准时送达率的数值和统计窗口；延迟送达件数和总件数；通知点名的商品；运输时间和备货时间设置；各线路和物流商，承诺天数与实际天数；自动化工具是否开启。',
    'zh-TW': '準時送達率的數值和統計期間；延遲送達件數和總件數；通知點名的商品；運送時間和備貨時間設定；各路線和物流業者，承諾天數與實際天數；自動化工具是否開啟。',
  },
  cues: [
    { weight: 3, pattern: /on-?time delivery rate|\bOTDR\b/i },
    { weight: 2, pattern: /promise extensions?|deliver(?:ed)?[- ]by date|on-?time delivery/i },
    { weight: 3, pattern: /准时送达率|准时交付率|按时送达率|準時送達率|準時交付率|按時送達率|準時配送率|准时交货率|準時交貨率/i },
    { weight: 1, pattern: /承诺送达|预计送达|送达日期|承諾送達|預計送達|送達日期/i },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who sets the transit times and chooses the carrier?',
        'zh-CN': '由谁设置运输时间、由谁选择物流商？',
        'zh-TW': '由誰設定運送時間、由誰選擇物流業者？',
      },
      example: {
        en: 'Our operations manager sets the transit times; the shipping clerk chooses the service for each order.',
        'zh-CN':
          'Our operations manager sets the transit times; the shipping clerk chooses the service for each order.（运输时间由运营经理设置；每个订单的物流服务由发货员选择。）',
        'zh-TW':
          'Our operations manager sets the transit times; the shipping clerk chooses the service for each order.（運送時間由營運經理設定；每筆訂單的物流服務由出貨人員選擇。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Who sets the transit times', 'zh-CN': '由谁设置运输时间', 'zh-TW': '由誰設定運送時間' },
          sentence: {
            en: 'Our {role} sets the handling and transit times in our shipping templates.',
            'zh-CN': '我们的 {role} 设置配送模板里的备货时间和运输时间。',
            'zh-TW': '我們的 {role} 設定配送範本裡的備貨時間和運送時間。',
          },
          prompts: {
            role: { en: 'Which job title sets the times?', 'zh-CN': '由什么岗位设置？', 'zh-TW': '由誰設定（英文職稱）？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'Who chooses the carrier', 'zh-CN': '由谁选择物流商', 'zh-TW': '由誰選擇物流業者' },
          sentence: {
            en: 'Our {role} chooses the carrier and the service for each order.',
            'zh-CN': '每个订单的物流商和服务由我们的 {role} 选择。',
            'zh-TW': '每筆訂單的物流業者和服務由我們的 {role} 選擇。',
          },
          prompts: {
            role: {
              en: 'Which job title chooses the carrier?',
              'zh-CN': '由什么岗位选择物流商？',
              'zh-TW': '由誰選擇物流業者（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'A third-party warehouse (3PL)', 'zh-CN': '第三方仓（3PL）', 'zh-TW': '第三方倉儲（3PL）' },
          sentence: {
            en: 'A third-party warehouse, {supplier}, ships the orders and chooses the service.',
            'zh-CN': '订单由第三方仓 {supplier} 发货，物流服务也由其选择。',
            'zh-TW': '訂單由第三方倉儲 {supplier} 出貨，物流服務也由其選擇。',
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
            en: 'Our {role2} has been responsible for the On-Time Delivery Rate since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 对准时送达率负责。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責準時送達率。',
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
        en: 'What is the OTDR, how many late units of how many, and which ASINs were deactivated?',
        'zh-CN': '准时送达率是多少，一共多少件、其中延迟送达多少件？停用了哪些 ASIN？',
        'zh-TW': '準時送達率是多少，總共幾件、其中延遲送達幾件？停用了哪些 ASIN？',
      },
      example: {
        en: 'OTDR 83.4% over 14 days (141 of 169 units on time); the notice names B0C1LUMA01 and B0C1LUMA02.',
        'zh-CN':
          'OTDR 83.4% over 14 days (141 of 169 units on time); the notice names B0C1LUMA01 and B0C1LUMA02.（14 天准时送达率 83.4%，169 件中 141 件准时；通知列出 B0C1LUMA01 和 B0C1LUMA02。）',
        'zh-TW':
          'OTDR 83.4% over 14 days (141 of 169 units on time); the notice names B0C1LUMA01 and B0C1LUMA02.（14 天準時送達率 83.4%，169 件中 141 件準時；通知列出 B0C1LUMA01 和 B0C1LUMA02。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: '14-day rate, with unit counts', 'zh-CN': '14 天准时率与件数', 'zh-TW': '14 天準時率與件數' },
          sentence: {
            en: 'At the time of your notice of {notice_date}, our On-Time Delivery Rate was {percent} over 14 days ({n} of {total} {total#unit|units} on time); the target is at least 90%.',
            'zh-CN': '贵方 {notice_date} 发出通知时，我们的 14 天准时送达率为 {percent}（{total} 件中 {n} 件准时）；目标为不低于 90%。',
            'zh-TW': '貴方 {notice_date} 發出通知時，我們的 14 天準時送達率為 {percent}（{total} 件中 {n} 件準時）；目標為不低於 90%。',
          },
          prompts: {
            percent: {
              en: 'What is the On-Time Delivery Rate in the notice?',
              'zh-CN': '通知里的准时送达率是多少？',
              'zh-TW': '通知裡的準時送達率是多少？',
            },
            n: {
              en: 'How many units arrived on time in those 14 days?',
              'zh-CN': '这 14 天里准时送达的有多少件？',
              'zh-TW': '這 14 天裡準時送達的有幾件？',
            },
            total: {
              en: 'How many tracked units were there in those 14 days?',
              'zh-CN': '这 14 天共有多少件带追踪的商品？',
              'zh-TW': '這 14 天共有幾件附追蹤的商品？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The rate alone, as in the notice', 'zh-CN': '只写通知里的准时率', 'zh-TW': '只寫通知裡的準時率' },
          sentence: {
            en: 'According to your notice of {notice_date}, our On-Time Delivery Rate was {percent}; the target is at least 90%.',
            'zh-CN': '根据贵方 {notice_date} 的通知，我们的准时送达率为 {percent}；目标为不低于 90%。',
            'zh-TW': '依貴方 {notice_date} 的通知，我們的準時送達率為 {percent}；目標為不低於 90%。',
          },
          fromNotice: true,
          prompts: {
            percent: {
              en: 'Which On-Time Delivery Rate does the notice give?',
              'zh-CN': '通知里的准时送达率是多少？',
              'zh-TW': '通知裡的準時送達率是多少？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice names {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方通知列出了以下 ASIN：{asins}。',
            'zh-TW': '貴方的通知以 ASIN 列出以下商品：{asins}。',
          },
          fromNotice: true,
        },
        {
          id: 'I4',
          label: { en: 'Late units in the report', 'zh-CN': '报告里的延迟送达件数', 'zh-TW': '報表裡的延遲送達件數' },
          sentence: {
            en: 'The report for these 14 days lists {n} late {n#unit|units}.',
            'zh-CN': '这 14 天的报告列出 {n} 件延迟送达的商品。',
            'zh-TW': '這 14 天的報表列出 {n} 件延遲送達的商品。',
          },
          prompts: {
            n: {
              en: 'How many late units does the report list?',
              'zh-CN': '报告里列出多少件延迟送达？',
              'zh-TW': '報表裡列出幾件延遲送達？',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'All late units have arrived', 'zh-CN': '这些商品现已全部送达', 'zh-TW': '這些商品現已全部送達' },
          sentence: {
            en: '{n#The late unit has|All # late units have} since been delivered.',
            'zh-CN': '未按时送达的商品（共 {n} 件）之后均已送达。',
            'zh-TW': '未準時送達的商品（共 {n} 件）之後均已送達。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many late units were there in total?',
              'zh-CN': '未按时送达的一共有多少件？',
              'zh-TW': '未準時送達的一共有幾件？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Which 14 days are measured (lag of 7 days)? When did the delays start?',
        'zh-CN': '统计的是哪 14 天（有 7 天延迟）？从什么时候开始延迟送达？',
        'zh-TW': '統計的是哪 14 天（有 7 天延遲）？從什麼時候開始延遲送達？',
      },
      example: {
        en: 'August 24 to September 6, 2026; the delays began on August 22, 2026.',
        'zh-CN': 'August 24 to September 6, 2026; the delays began on August 22, 2026.（2026年8月24日至9月6日；8月22日开始出现延误。）',
        'zh-TW': 'August 24 to September 6, 2026; the delays began on August 22, 2026.（2026 年 8 月 24 日至 9 月 6 日；8 月 22 日開始出現延誤。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'The 14-day window', 'zh-CN': '14 天的统计窗口', 'zh-TW': '14 天的統計期間' },
          sentence: {
            en: 'The units counted fall in this 14-day window: {period}.',
            'zh-CN': '被计入的商品落在这 14 天的窗口内：{period}。',
            'zh-TW': '列入計算的商品落在這 14 天的期間內：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do the 14 days run?',
              'zh-CN': '这 14 天是从哪天到哪天？',
              'zh-TW': '這 14 天是從哪天到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When the delays began', 'zh-CN': '从什么时候开始延误', 'zh-TW': '從什麼時候開始延誤' },
          sentence: {
            en: 'Late deliveries began on {date}.',
            'zh-CN': '从 {date} 开始出现延迟送达。',
            'zh-TW': '從 {date} 開始出現延遲送達。',
          },
          routes: ['plan'],
          prompts: {
            date: {
              en: 'Since which date did units arrive late?',
              'zh-CN': '从哪天开始延迟送达？',
              'zh-TW': '從哪天開始延遲送達？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'During a peak in orders', 'zh-CN': '订单高峰期间', 'zh-TW': '在訂單高峰期間' },
          sentence: {
            en: 'Of the late units, {n} {n#was|were} due during a peak in orders ({period}).',
            'zh-CN': '延迟送达的商品中，有 {n} 件应在订单高峰期间（{period}）送达。',
            'zh-TW': '延遲送達的商品中，有 {n} 件應在訂單高峰期間（{period}）送達。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many of the late units were due during the peak?',
              'zh-CN': '其中应在高峰期间送达的有多少件？',
              'zh-TW': '其中應在高峰期間送達的有幾件？',
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
        en: 'Which lane: from which warehouse to which region, with which carrier?',
        'zh-CN': '是哪条线路：从哪个仓库到哪个地区、哪家物流商？',
        'zh-TW': '是哪條路線：從哪個倉庫到哪個地區、哪家物流業者？',
      },
      example: {
        en: 'amazon.com; from our warehouse in Los Angeles, USA, to the East Coast, with the economy service of Bluepost Logistics.',
        'zh-CN':
          'amazon.com; from our warehouse in Los Angeles, USA, to the East Coast, with the economy service of Bluepost Logistics.（美国站；从美国洛杉矶的仓库到东海岸，使用 Bluepost Logistics 的经济线路。）',
        'zh-TW':
          'amazon.com; from our warehouse in Los Angeles, USA, to the East Coast, with the economy service of Bluepost Logistics.（美國站；從美國洛杉磯的倉庫到東岸，使用 Bluepost Logistics 的經濟服務。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'Your notice concerns our store on {marketplace}.',
            'zh-CN': '贵方通知涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '貴方通知涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'The lane of the late units', 'zh-CN': '延迟送达商品的线路', 'zh-TW': '延遲送達商品的路線' },
          sentence: {
            en: 'Of the late units, {n} {n#was|were} shipped from {origin} to {region} with {old_carrier}.',
            'zh-CN': '延迟送达的商品中，有 {n} 件由 {old_carrier} 从 {origin} 运往 {region}。',
            'zh-TW': '延遲送達的商品中，有 {n} 件由 {old_carrier} 從 {origin} 運往 {region}。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many late units went on this lane?',
              'zh-CN': '走这条线路的延迟送达商品有多少件？',
              'zh-TW': '走這條路線的延遲送達商品有幾件？',
            },
            region: {
              en: 'To which region did they go, in English?',
              'zh-CN': '运往哪个地区（英文）？',
              'zh-TW': '運往哪個地區（英文）？',
            },
            old_carrier: { en: 'Which carrier took them?', 'zh-CN': '由哪家物流商承运？', 'zh-TW': '由哪家物流業者運送？' },
          },
        },
        {
          id: 'L3',
          label: { en: 'Our own warehouse', 'zh-CN': '自有仓库', 'zh-TW': '自家倉庫' },
          sentence: {
            en: 'We ship our seller-fulfilled orders from our warehouse in {city}.',
            'zh-CN': '我们的自配送订单从位于 {city} 的自有仓库发出。',
            'zh-TW': '我們自行配送的訂單從位於 {city} 的自家倉庫出貨。',
          },
          prompts: {
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'A third-party warehouse (3PL)', 'zh-CN': '第三方仓（3PL）', 'zh-TW': '第三方倉儲（3PL）' },
          sentence: {
            en: 'Our seller-fulfilled orders ship from the warehouse of {supplier} in {city}.',
            'zh-CN': '我们的自配送订单从 {supplier} 位于 {city} 的仓库发出。',
            'zh-TW': '我們自行配送的訂單從 {supplier} 位於 {city} 的倉庫出貨。',
          },
          prompts: {
            supplier: {
              en: 'Which third-party warehouse, by its English name?',
              'zh-CN': '哪家第三方仓（英文名）？',
              'zh-TW': '是哪家第三方倉儲（英文名稱）？',
            },
            city: {
              en: 'In which city and country is that warehouse?',
              'zh-CN': '该仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '該倉庫在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'L5',
          label: { en: 'How many SKUs are affected', 'zh-CN': '涉及多少 SKU', 'zh-TW': '涉及幾個 SKU' },
          sentence: {
            en: 'The units counted belong to {n} {n#SKU|SKUs} in our catalog.',
            'zh-CN': '被计入的商品涉及我们商品目录中的 {n} 个 SKU。',
            'zh-TW': '列入計算的商品涉及我們商品目錄中的 {n} 個 SKU。',
          },
          prompts: {
            n: {
              en: 'How many SKUs do these units concern?',
              'zh-CN': '这些商品涉及多少个 SKU？',
              'zh-TW': '這些商品涉及幾個 SKU？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why was the promise shorter than the time really needed? Name the check that was missing.',
        'zh-CN': '为什么承诺的时效短于实际时效？请写明缺了哪项检查。',
        'zh-TW': '為什麼承諾的時效短於實際時效？請寫出少了哪一項檢查。',
      },
      example: {
        en: 'Our template promised 4 days to the East Coast, while parcels from Los Angeles took 6 days; nobody compared the two.',
        'zh-CN':
          'Our template promised 4 days to the East Coast, while parcels from Los Angeles took 6 days; nobody compared the two.（模板承诺 4 天到东海岸，而从洛杉矶发出的包裹要 6 天；没有人比对过。）',
        'zh-TW':
          'Our template promised 4 days to the East Coast, while parcels from Los Angeles took 6 days; nobody compared the two.（範本承諾 4 天到東岸，而從洛杉磯寄出的包裹要 6 天；沒有人比對過。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Transit time set too short', 'zh-CN': '运输时间设置过短', 'zh-TW': '運送時間設定過短' },
          sentence: {
            en: 'Our shipping template promised a transit time of {old_days} {old_days#day|days}, while parcels from {origin} to {region} took {new_days} {new_days#day|days} on average; nobody compared the two.',
            'zh-CN': '我们的配送模板承诺的运输时间为 {old_days} 天，而从 {origin} 到 {region} 的包裹平均需要 {new_days} 天；没有人比对过两者。',
            'zh-TW': '我們的配送範本承諾的運送時間為 {old_days} 天，而從 {origin} 到 {region} 的包裹平均需要 {new_days} 天；沒有人比對過兩者。',
          },
          prompts: {
            old_days: {
              en: 'How many days of transit did the template promise?',
              'zh-CN': '模板承诺的运输时间是几天？',
              'zh-TW': '範本承諾的運送時間是幾天？',
            },
            region: { en: 'To which region, in English?', 'zh-CN': '到哪个地区（英文）？', 'zh-TW': '到哪個地區（英文）？' },
            new_days: {
              en: 'How many days did parcels take on average?',
              'zh-CN': '包裹平均需要几天？',
              'zh-TW': '包裹平均需要幾天？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'No rule on service and promise', 'zh-CN': '没规定服务与时效对应', 'zh-TW': '未規定服務與時效對應' },
          sentence: {
            en: 'We had no rule that tied the shipping service to the delivery promise: orders with a standard promise left by the economy service of {old_carrier}, and {n} {n#unit|units} arrived late.',
            'zh-CN': '我们没有规定物流服务必须与承诺时效对应：承诺标准时效的订单走了 {old_carrier} 的经济线路，有 {n} 件延迟送达。',
            'zh-TW': '我們沒有規定物流服務必須與承諾時效對應：承諾標準時效的訂單交由 {old_carrier} 的經濟服務寄送，有 {n} 件延遲送達。',
          },
          prompts: {
            old_carrier: {
              en: 'Whose economy service did you use?',
              'zh-CN': '用的是哪家物流商的经济线路？',
              'zh-TW': '使用哪家物流業者的經濟服務？',
            },
            n: {
              en: 'How many units arrived late for this reason?',
              'zh-CN': '因此延迟送达的有多少件？',
              'zh-TW': '因此延遲送達的有幾件？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'No plan for peak or weather', 'zh-CN': '没有旺季和天气预案', 'zh-TW': '沒有旺季和天候預案' },
          sentence: {
            en: "Our carrier's network slowed by {days} {days#day|days} ({period}), and we had no rule for extending our delivery promise.",
            'zh-CN': '物流商的时效变慢了 {days} 天（{period}），而我们当时没有规定如何延长送达承诺。',
            'zh-TW': '物流業者的時效慢了 {days} 天（{period}），而我們當時沒有延長送達承諾的規定。',
          },
          prompts: {
            days: { en: 'By how many days did deliveries slow down?', 'zh-CN': '时效变慢了几天？', 'zh-TW': '時效慢了幾天？' },
            period: { en: 'From which date to which date?', 'zh-CN': '从哪天到哪天？', 'zh-TW': '從哪天到哪天？' },
          },
        },
        {
          id: 'C4',
          label: { en: 'Handed over after the cut-off', 'zh-CN': '过截单时间才交货', 'zh-TW': '逾截單時間才交寄' },
          sentence: {
            en: 'We handed afternoon orders over the next day, but our shipping template counted them as same-day, so {n} {n#unit|units} arrived late.',
            'zh-CN': '下午的订单我们第二天才交给物流商，而配送模板按当天发货计算，因此有 {n} 件延迟送达。',
            'zh-TW': '下午的訂單我們隔天才交給物流業者，而配送範本以當天出貨計算，因此有 {n} 件延遲送達。',
          },
          prompts: {
            n: {
              en: 'How many units arrived late for this reason?',
              'zh-CN': '因此延迟送达的有多少件？',
              'zh-TW': '因此延遲送達的有幾件？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Customs data not checked', 'zh-CN': '清关资料没有核对', 'zh-TW': '通關資料未核對' },
          sentence: {
            en: 'We did not check customs data before printing labels, so {n} {n#parcel was|parcels were} held at customs for up to {days} {days#day|days}; the following was missing: {list}.',
            'zh-CN': '我们打印面单前没有核对清关资料，因此有 {n} 个包裹被海关扣留，最长 {days} 天；缺少以下内容：{list}。',
            'zh-TW': '我們列印標籤前沒有核對通關資料，因此有 {n} 件包裹遭海關扣留，最長 {days} 天；缺少以下內容：{list}。',
          },
          prompts: {
            n: {
              en: 'How many parcels were held at customs?',
              'zh-CN': '被海关扣留的包裹有多少？',
              'zh-TW': '遭海關扣留的包裹有幾件？',
            },
            days: { en: 'How many days were they held at most?', 'zh-CN': '最长扣留几天？', 'zh-TW': '最長扣留幾天？' },
            list: {
              en: 'What was missing? For example: HS code, value.',
              'zh-CN': '缺少什么（英文）？例如：HS code, value。',
              'zh-TW': '缺少什麼（英文）？例如：HS code, value。',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'One distant warehouse', 'zh-CN': '只有一个远仓发货', 'zh-TW': '只有一個偏遠倉庫出貨' },
          sentence: {
            en: 'We ship all orders from {origin}; deliveries to {region} took {days} {days#day|days} longer than promised, and our template made no difference between regions.',
            'zh-CN': '我们所有订单都从 {origin} 发出；到 {region} 的送达比承诺晚 {days} 天，而配送模板没有区分地区。',
            'zh-TW': '我們所有訂單都從 {origin} 出貨；到 {region} 的送達比承諾晚 {days} 天，而配送範本沒有區分地區。',
          },
          prompts: {
            region: {
              en: 'Deliveries to which region were slow, in English?',
              'zh-CN': '到哪个地区慢（英文）？',
              'zh-TW': '到哪個地區慢（英文）？',
            },
            days: { en: 'By how many days longer than promised?', 'zh-CN': '比承诺晚几天？', 'zh-TW': '比承諾晚幾天？' },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the units arrived on time, or should not count? Facts with dates and numbers that a document proves. On amazon.com, dates count in Pacific time.',
        'zh-CN': '凭什么说明这些商品准时送达，或不应计入？写有日期、有数字、有文件可证明的事实。美国站的日期按太平洋时间计算。',
        'zh-TW': '憑什麼說明這些商品準時送達，或不應列入計算？請寫有日期、有數字、有文件可證明的事實。美國站的日期以太平洋時間計算。',
      },
      example: {
        en: 'UPS delivered 18 of the 28 units on or before their deliver-by date; the delivery scans are in Exhibit 1.',
        'zh-CN':
          'UPS delivered 18 of the 28 units on or before their deliver-by date; the delivery scans are in Exhibit 1.（UPS 在要求的送达日期当天或之前，送达了 28 件中的 18 件；妥投扫描见附件 1。）',
        'zh-TW':
          'UPS delivered 18 of the 28 units on or before their deliver-by date; the delivery scans are in Exhibit 1.（UPS 在要求的送達日期當天或之前，送達了 28 件中的 18 件；送達掃描見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Delivered on time, with scan', 'zh-CN': '准时送达，有扫描记录', 'zh-TW': '準時送達，有掃描紀錄' },
          sentence: {
            en: '{carrier} delivered {n} of the units counted as late no later than the deliver-by date shown in Seller Central.',
            'zh-CN': '被计为延迟送达的商品中，有 {n} 件在卖家平台显示的送达截止日期当天或之前，已由 {carrier} 送达。',
            'zh-TW': '列為延遲送達的商品中，有 {n} 件在賣家平台顯示的送達截止日期當天或之前，已由 {carrier} 送達。',
          },
          prompts: {
            carrier: { en: 'Which carrier delivered them?', 'zh-CN': '由哪家物流商送达？', 'zh-TW': '由哪家物流業者送達？' },
            n: {
              en: 'How many units were delivered by that date?',
              'zh-CN': '按时送达的有多少件？',
              'zh-TW': '準時送達的有幾件？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Units protected from late delivery', 'zh-CN': '受延迟送达保护的商品', 'zh-TW': '受延遲送達保護的商品' },
          sentence: {
            en: 'Of the units counted as late, {n} {n#was|were} protected: Shipping Settings Automation and Automated Handling Time were enabled, and we bought the label through {tool}.',
            'zh-CN': '被计为延迟送达的商品中，有 {n} 件受保护：已开启配送设置自动化和自动备货时间，面单由我们通过 {tool} 购买。',
            'zh-TW': '列為延遲送達的商品中，有 {n} 件受保護：已開啟配送設定自動化和自動備貨時間，標籤由我們以 {tool} 購買。',
          },
          prompts: {
            n: {
              en: 'How many of the late units were protected?',
              'zh-CN': '其中有多少件受保护？',
              'zh-TW': '其中有幾件受保護？',
            },
            tool: {
              en: 'Through which service: Buy Shipping? Veeqo?',
              'zh-CN': '通过哪个服务购买（Buy Shipping、Veeqo）？',
              'zh-TW': '以哪項服務購買（Buy Shipping、Veeqo）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Buyer asked for later delivery', 'zh-CN': '买家要求延后送达', 'zh-TW': '買家要求延後送達' },
          sentence: {
            en: 'For {n} of the units counted as late, the carrier record shows that the buyer asked for a later delivery.',
            'zh-CN': '被计为延迟送达的商品中，有 {n} 件的物流记录显示，是买家要求延后送达。',
            'zh-TW': '列為延遲送達的商品中，有 {n} 件的物流紀錄顯示，是買家要求延後送達。',
          },
          prompts: {
            n: {
              en: 'For how many units did the buyer ask for it?',
              'zh-CN': '有多少件是买家要求延后的？',
              'zh-TW': '有幾件是買家要求延後的？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Which template, lane, carrier or listing was changed, and on which date?',
        'zh-CN': '哪天改了哪个配送模板、哪条线路、哪家物流商、哪个商品？',
        'zh-TW': '哪天改了哪個配送範本、哪條路線、哪家物流業者、哪個商品？',
      },
      example: {
        en: 'On September 16, 2026, we set the transit times for each region from our delivery data of the last 30 days.',
        'zh-CN':
          'On September 16, 2026, we set the transit times for each region from our delivery data of the last 30 days.（2026年9月16日，我们根据最近 30 天的送达数据，设置了各地区的运输时间。）',
        'zh-TW':
          'On September 16, 2026, we set the transit times for each region from our delivery data of the last 30 days.（2026 年 9 月 16 日，我們依最近 30 天的送達資料，設定各地區的運送時間。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Corrected the transit times', 'zh-CN': '已更正运输时间', 'zh-TW': '已更正運送時間' },
          sentence: {
            en: 'On {date}, we set the transit times for each region from our delivery data of the last {days} {days#day|days}.',
            'zh-CN': '{date}，我们根据最近 {days} 天的送达数据，设置了各地区的运输时间。',
            'zh-TW': '我們於 {date} 依最近 {days} 天的送達資料，設定各地區的運送時間。',
          },
          prompts: {
            date: {
              en: 'On which date did you set the transit times?',
              'zh-CN': '运输时间是哪天设置的？',
              'zh-TW': '運送時間是哪天設定的？',
            },
            days: { en: 'From the data of how many days?', 'zh-CN': '根据多少天的数据？', 'zh-TW': '依多少天的資料？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Moved to a faster service', 'zh-CN': '已升级物流服务', 'zh-TW': '已升級物流服務' },
          sentence: {
            en: 'On {date}, we moved our standard orders to {carrier} ({service}), which delivers in {days} {days#day|days} on the lanes concerned.',
            'zh-CN': '{date}，我们把标准时效的订单改用 {carrier}（{service}），相关线路 {days} 天送达。',
            'zh-TW': '我們於 {date} 將標準時效的訂單改用 {carrier}（{service}），相關路線 {days} 天送達。',
          },
          prompts: {
            date: { en: 'Since which date do standard orders go with it?', 'zh-CN': '哪天起改用？', 'zh-TW': '從哪天起改用？' },
            carrier: {
              en: 'Which carrier delivers now?',
              'zh-CN': '现在由哪家物流商配送？',
              'zh-TW': '現在由哪家物流業者配送？',
            },
            service: {
              en: 'Which service of that carrier?',
              'zh-CN': '用该物流商的哪种服务？',
              'zh-TW': '使用該業者的哪種服務？',
            },
            days: { en: 'How many days does it need on this lane?', 'zh-CN': '该线路几天送达？', 'zh-TW': '該路線幾天送達？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Paused slow listings', 'zh-CN': '已暂停送达慢的商品', 'zh-TW': '已暫停送達較慢的商品' },
          sentence: {
            en: 'On {date}, we closed {n} {n#listing|listings} until deliveries are back to {days} {days#day|days}.',
            'zh-CN': '{date}，我们停售了 {n} 个商品，待送达时间恢复到 {days} 天以内再上架。',
            'zh-TW': '我們於 {date} 關閉 {n} 個商品的銷售，待送達時間恢復到 {days} 天以內再上架。',
          },
          prompts: {
            date: { en: 'On which date did you close them?', 'zh-CN': '哪天停售的？', 'zh-TW': '是哪天關閉的？' },
            n: { en: 'How many listings did you close?', 'zh-CN': '停售了多少个商品？', 'zh-TW': '關閉了幾個商品？' },
            days: {
              en: 'How many days must a delivery take again?',
              'zh-CN': '要恢复到几天以内？',
              'zh-TW': '要恢復到幾天以內？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'New order cut-off time', 'zh-CN': '已调整截单时间', 'zh-TW': '已調整截單時間' },
          sentence: {
            en: 'On {date}, we moved the order cut-off to {time}.',
            'zh-CN': '{date}，我们把截单时间改为 {time}。',
            'zh-TW': '我們於 {date} 將截單時間改為 {time}。',
          },
          prompts: {
            date: {
              en: 'On which date was the cut-off changed?',
              'zh-CN': '截单时间是哪天改的？',
              'zh-TW': '截單時間是哪天改的？',
            },
            time: { en: 'To what time?', 'zh-CN': '改为几点？', 'zh-TW': '改為幾點？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Completed the customs data', 'zh-CN': '已补全清关资料', 'zh-TW': '已補齊通關資料' },
          sentence: {
            en: 'On {date}, we added HS code, value and importer data for {n} {n#SKU|SKUs} in our {tool}.',
            'zh-CN': '{date}，我们在 {tool} 中补全了 {n} 个 SKU 的 HS 编码、申报价值和进口商资料。',
            'zh-TW': '我們於 {date} 在 {tool} 中補齊 {n} 個 SKU 的 HS 編碼、申報價值和進口商資料。',
          },
          prompts: {
            date: { en: 'On which date was the data completed?', 'zh-CN': '资料是哪天补全的？', 'zh-TW': '資料是哪天補齊的？' },
            n: { en: 'For how many SKUs?', 'zh-CN': '补全了多少个 SKU？', 'zh-TW': '補齊了幾個 SKU？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'Stock moved near the buyers', 'zh-CN': '已备货到当地仓库', 'zh-TW': '已備貨到當地倉庫' },
          sentence: {
            en: 'On {date}, we sent {qty} {qty#unit|units} of {sku} to a warehouse close to the buyers, in this region: {region}.',
            'zh-CN': '{date}，我们把 {qty} 件 {sku} 备货到靠近买家的仓库（{region}）。',
            'zh-TW': '我們於 {date} 將 {qty} 件 {sku} 備貨到靠近買家的倉庫（{region}）。',
          },
          prompts: {
            date: { en: 'On which date did the stock leave?', 'zh-CN': '哪天发出备货？', 'zh-TW': '備貨是哪天寄出的？' },
            qty: { en: 'How many units?', 'zh-CN': '多少件？', 'zh-TW': '多少件？' },
            sku: { en: 'Of which SKU?', 'zh-CN': '哪个 SKU？', 'zh-TW': '哪個 SKU？' },
            region: {
              en: 'In which region is the warehouse, in English?',
              'zh-CN': '仓库在哪个地区（英文）？',
              'zh-TW': '倉庫在哪個地區（英文）？',
            },
          },
        },
        {
          id: 'A7',
          answers: ['C3', 'C6'],
          label: { en: 'Removed a slow region', 'zh-CN': '已取消配送慢的地区', 'zh-TW': '已取消配送較慢的地區' },
          sentence: {
            en: 'On {date}, we removed {region} from our shipping template.',
            'zh-CN': '{date}，我们从配送模板中取消了 {region}。',
            'zh-TW': '我們於 {date} 從配送範本中取消 {region}。',
          },
          prompts: {
            date: { en: 'On which date was the region removed?', 'zh-CN': '哪天取消的？', 'zh-TW': '是哪天取消的？' },
            region: { en: 'Which region, in English?', 'zh-CN': '取消了哪个地区（英文）？', 'zh-TW': '取消了哪個地區（英文）？' },
          },
        },
        {
          id: 'A8',
          answers: ['C4'],
          label: { en: 'Added a second daily pick-up', 'zh-CN': '每天增加第二次揽收', 'zh-TW': '每天增加第二次收件' },
          sentence: {
            en: 'Since {date}, a second pick-up at {time} every working day has collected the afternoon orders.',
            'zh-CN': '自 {date} 起，每个工作日 {time} 增加一次揽收，收走下午的订单。',
            'zh-TW': '自 {date} 起，每個工作日 {time} 增加一次收件，收走下午的訂單。',
          },
          prompts: {
            date: {
              en: 'Since which date is there a second pick-up?',
              'zh-CN': '从哪天起增加揽收？',
              'zh-TW': '從哪天起增加收件？',
            },
            time: { en: 'At what time is the second pick-up?', 'zh-CN': '第二次揽收是几点？', 'zh-TW': '第二次收件是幾點？' },
          },
        },
        {
          id: 'A9',
          answers: ['C1', 'C3'],
          label: { en: 'Switched on both automations', 'zh-CN': '已开启两项自动化设置', 'zh-TW': '已開啟兩項自動化設定' },
          sentence: {
            en: 'On {date}, we switched on Shipping Settings Automation and Automated Handling Time for all our shipping templates.',
            'zh-CN': '{date}，我们为所有配送模板开启了配送设置自动化和自动备货时间。',
            'zh-TW': '我們於 {date} 為所有配送範本開啟配送設定自動化和自動備貨時間。',
          },
          prompts: {
            date: { en: 'On which date were both switched on?', 'zh-CN': '两项是哪天开启的？', 'zh-TW': '兩項是哪天開啟的？' },
          },
        },
        {
          id: 'A10',
          answers: ['C4'],
          label: { en: 'Corrected the handling time', 'zh-CN': '已更正备货时间', 'zh-TW': '已更正備貨時間' },
          sentence: {
            en: 'On {date}, we changed the handling time of {n} {n#SKU|SKUs} from {old_days} to {new_days} {new_days#day|days}.',
            'zh-CN': '{date}，我们把 {n} 个 SKU 的备货时间从 {old_days} 天改为 {new_days} 天。',
            'zh-TW': '我們於 {date} 將 {n} 個 SKU 的備貨時間從 {old_days} 天改為 {new_days} 天。',
          },
          prompts: {
            date: {
              en: 'On which date did you change the handling time?',
              'zh-CN': '备货时间是哪天改的？',
              'zh-TW': '備貨時間是哪天改的？',
            },
            n: { en: 'For how many SKUs did you change it?', 'zh-CN': '改了多少个 SKU？', 'zh-TW': '改了幾個 SKU？' },
            old_days: {
              en: 'How many days was the handling time before?',
              'zh-CN': '备货时间原来是几天？',
              'zh-TW': '備貨時間原本是幾天？',
            },
            new_days: {
              en: 'How many days is the handling time now?',
              'zh-CN': '备货时间现在是几天？',
              'zh-TW': '備貨時間現在是幾天？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Who compares promised with real days, and how often? What is switched off when a lane slows down?',
        'zh-CN': '由谁比对承诺与实际天数，多久一次？线路变慢时停掉什么？',
        'zh-TW': '由誰比對承諾與實際天數，多久一次？路線變慢時停掉什麼？',
      },
      example: {
        en: 'Every Monday, the operations manager compares promised and real days per lane and corrects the template the same day when a lane falls below 95%.',
        'zh-CN':
          'Every Monday, the operations manager compares promised and real days per lane and corrects the template the same day when a lane falls below 95%.（运营经理每周一比对各线路的承诺与实际天数，低于 95% 的当天更正模板。）',
        'zh-TW':
          'Every Monday, the operations manager compares promised and real days per lane and corrects the template the same day when a lane falls below 95%.（營運經理每週一比對各路線的承諾與實際天數，低於 95% 的當天更正範本。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Both automations stay on', 'zh-CN': '两项自动化保持开启', 'zh-TW': '兩項自動化保持開啟' },
          sentence: {
            en: 'Shipping Settings Automation and Automated Handling Time are enabled for all our shipping templates; only our {role} may switch them off.',
            'zh-CN': '所有配送模板的配送设置自动化和自动备货时间均已开启；只有我们的 {role} 可以关闭。',
            'zh-TW': '所有配送範本的配送設定自動化和自動備貨時間均已開啟；只有我們的 {role} 可以關閉。',
          },
          prompts: {
            role: {
              en: 'Which job title alone may switch them off?',
              'zh-CN': '只有什么岗位可以关闭？',
              'zh-TW': '只有誰可以關閉（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'OTDR-protected labels', 'zh-CN': '使用受保护的面单', 'zh-TW': '使用受保護的標籤' },
          sentence: {
            en: 'For every standard order, we buy the label through {tool}, with On-Time Delivery Rate (OTDR) protection.',
            'zh-CN': '每个标准时效订单的面单都通过 {tool} 购买，并带有准时送达保护。',
            'zh-TW': '每筆標準時效訂單的標籤都以 {tool} 購買，並附有準時送達保護。',
          },
          prompts: {
            tool: {
              en: 'Through which service: Buy Shipping? Veeqo?',
              'zh-CN': '通过哪个服务购买（Buy Shipping、Veeqo）？',
              'zh-TW': '以哪項服務購買（Buy Shipping、Veeqo）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Peak and weather buffer', 'zh-CN': '旺季与天气缓冲', 'zh-TW': '旺季與天候緩衝' },
          sentence: {
            en: 'Before each peak season, we add {days} {days#day|days} to the handling time; when a carrier announces a disruption, our {role} pauses the lane the same day.',
            'zh-CN': '每次旺季前，我们把备货时间加长 {days} 天；物流商发布异常通知时，我们的 {role} 当天暂停该线路。',
            'zh-TW': '每次旺季前，我們將備貨時間增加 {days} 天；物流業者公告異常時，我們的 {role} 當天暫停該路線。',
          },
          prompts: {
            days: {
              en: 'How many days do you add before a peak season?',
              'zh-CN': '旺季前加长几天？',
              'zh-TW': '旺季前增加幾天？',
            },
            role: {
              en: 'Which job title pauses the lane?',
              'zh-CN': '由什么岗位暂停线路？',
              'zh-TW': '由誰暫停路線（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Cut-off control', 'zh-CN': '截单管控', 'zh-TW': '截單管控' },
          sentence: {
            en: 'Orders placed after {time} count from the next working day in our template; every week, our {role} compares the cut-off with the last pick-up scan.',
            'zh-CN': '{time} 之后的订单，在模板里从下一个工作日开始计算；我们的 {role} 每周比对截单时间与最后一次揽收扫描。',
            'zh-TW': '{time} 之後的訂單，在範本裡從下一個工作日開始計算；我們的 {role} 每週比對截單時間與最後一次收件掃描。',
          },
          prompts: {
            time: {
              en: 'After what time do orders count from the next day?',
              'zh-CN': '几点之后的订单算第二天？',
              'zh-TW': '幾點之後的訂單算隔天？',
            },
            role: {
              en: 'Which job title compares the two every week?',
              'zh-CN': '每周由什么岗位比对？',
              'zh-TW': '每週由誰比對（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Customs checklist', 'zh-CN': '清关资料校验', 'zh-TW': '通關資料檢查' },
          sentence: {
            en: 'Our {tool} prints no cross-border label before HS code, value and importer data are complete; our {role} adds what is missing the same day.',
            'zh-CN': 'HS 编码、申报价值和进口商资料不全时，我们的 {tool} 不打印跨境面单；由我们的 {role} 当天补全。',
            'zh-TW': 'HS 編碼、申報價值和進口商資料不全時，我們的 {tool} 不列印跨境標籤；由我們的 {role} 當天補齊。',
          },
          prompts: {
            role: { en: 'Which job title completes the data?', 'zh-CN': '由什么岗位补全？', 'zh-TW': '由誰補齊（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          label: { en: 'Regional stock rule', 'zh-CN': '区域备货规则', 'zh-TW': '區域備貨規則' },
          sentence: {
            en: 'A SKU with more than {n} {n#order|orders} a month in a region is stocked in that region; our {role} reviews the list on the first working day of each month.',
            'zh-CN': '某地区每月超过 {n} 单的 SKU，都备货到该地区；我们的 {role} 在每月第一个工作日核对清单。',
            'zh-TW': '某地區每月超過 {n} 筆訂單的 SKU，都備貨到該地區；我們的 {role} 在每月第一個工作天核對清單。',
          },
          prompts: {
            n: {
              en: 'From more than how many orders a month?',
              'zh-CN': '每月超过多少单就备货？',
              'zh-TW': '每月超過幾筆就備貨？',
            },
            role: { en: 'Which job title reviews the list?', 'zh-CN': '由什么岗位核对？', 'zh-TW': '由誰核對（英文職稱）？' },
          },
        },
        {
          id: 'M7',
          label: { en: 'Weekly lane report', 'zh-CN': '每周线路报告', 'zh-TW': '每週路線報表' },
          sentence: {
            en: 'Every {weekday}, our {role} compares promised and real delivery days per lane and corrects the template the same day when fewer than 95% of deliveries on a lane are on time.',
            'zh-CN': '每周（{weekday}），我们的 {role} 比对各线路的承诺与实际天数；准时率低于 95% 的线路，当天更正模板。',
            'zh-TW': '每週（{weekday}），我們的 {role} 比對各路線的承諾與實際天數；準時率低於 95% 的路線，當天更正範本。',
          },
          prompts: {
            role: {
              en: 'Which job title makes this comparison?',
              'zh-CN': '由什么岗位比对？',
              'zh-TW': '由誰比對（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the figures show since the fix? How many units, how many of them late? Leave it out if it is too early.',
        'zh-CN': '整改之后数据如何：多少件，其中多少件延迟送达？如果还太早，可以不写。',
        'zh-TW': '改正之後的數字如何？幾件，其中幾件延遲送達？如果還太早，可以不寫。',
      },
      example: {
        en: 'From September 17 to September 27, 2026, 96 units were delivered; none was late.',
        'zh-CN':
          'From September 17 to September 27, 2026, 96 units were delivered; none was late.（2026年9月17日至27日送达 96 件；没有一件延迟送达。）',
        'zh-TW':
          'From September 17 to September 27, 2026, 96 units were delivered; none was late.（2026 年 9 月 17 日至 27 日送達 96 件；沒有一件延遲送達。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No late unit since', 'zh-CN': '之后没有延迟送达', 'zh-TW': '改正後沒有延遲送達' },
          sentence: {
            en: 'During {period}, {total} {total#unit was|units were} delivered; none was late.',
            'zh-CN': '{period} 期间送达 {total} 件；没有一件延迟送达。',
            'zh-TW': '{period} 期間送達 {total} 件；沒有一件延遲送達。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many units were delivered in that time?',
              'zh-CN': '这段时间送达多少件？',
              'zh-TW': '這段時間送達幾件？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Late units since the fix', 'zh-CN': '整改后仍有延迟送达', 'zh-TW': '改正後的延遲送達件數' },
          sentence: {
            en: 'During {period}, {total} {total#unit was|units were} delivered, of which {n} {n#was|were} late.',
            'zh-CN': '{period} 期间送达 {total} 件，其中 {n} 件延迟送达。',
            'zh-TW': '{period} 期間送達 {total} 件，其中 {n} 件延遲送達。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many units were delivered in that time?',
              'zh-CN': '这段时间送达多少件？',
              'zh-TW': '這段時間送達幾件？',
            },
            n: { en: 'How many of them were late?', 'zh-CN': '其中多少件延迟送达？', 'zh-TW': '其中幾件延遲送達？' },
          },
        },
        {
          id: 'R3',
          label: { en: 'The 14-day rate today', 'zh-CN': '目前的 14 天准时率', 'zh-TW': '目前的 14 天準時率' },
          sentence: {
            en: 'On {date}, our On-Time Delivery Rate over 14 days stood at {percent}.',
            'zh-CN': '{date}，我们的 14 天准时送达率为 {percent}。',
            'zh-TW': '我們的 14 天準時送達率在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '準時送達率是哪天查看的？' },
            percent: {
              en: 'What was the 14-day rate on that date?',
              'zh-CN': '当天的 14 天准时送达率是多少？',
              'zh-TW': '當天的 14 天準時送達率是多少？',
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
      label: { en: 'On-time delivery report', 'zh-CN': '准时送达报告', 'zh-TW': '準時送達報表' },
      sentence: {
        en: 'On-Time Delivery Rate report from Account Health',
        'zh-CN': '“账户状况”的准时送达率报告',
        'zh-TW': '「帳戶狀況」的準時送達率報表',
      },
      supports: ['I1', 'I4', 'I5', 'C1', 'C2', 'C3', 'C4', 'C6', 'R1', 'R2', 'R3'],
    },
    {
      id: 'E2',
      label: { en: 'Old shipping template', 'zh-CN': '旧配送模板截图', 'zh-TW': '舊配送範本螢幕截圖' },
      sentence: { en: 'Screenshot of the old shipping template', 'zh-CN': '旧配送模板的截图', 'zh-TW': '舊配送範本的螢幕截圖' },
      supports: ['C1', 'C4', 'C6', 'A1', 'A4', 'A7'],
    },
    {
      id: 'E3',
      label: { en: 'New shipping template', 'zh-CN': '新配送模板截图', 'zh-TW': '新配送範本螢幕截圖' },
      sentence: { en: 'Screenshot of the new shipping template', 'zh-CN': '新配送模板的截图', 'zh-TW': '新配送範本的螢幕截圖' },
      supports: ['A1', 'A4', 'A7', 'M4'],
    },
    {
      id: 'E4',
      label: { en: 'Automation settings screenshot', 'zh-CN': '自动化设置截图', 'zh-TW': '自動化設定螢幕截圖' },
      sentence: {
        en: 'Screenshot of Shipping Settings Automation and Automated Handling Time',
        'zh-CN': '配送设置自动化和自动备货时间的截图',
        'zh-TW': '配送設定自動化和自動備貨時間的螢幕截圖',
      },
      supports: ['A9', 'M1', 'D2'],
    },
    {
      id: 'E5',
      label: { en: 'Lane statistics', 'zh-CN': '线路时效统计', 'zh-TW': '路線時效統計' },
      sentence: {
        en: 'Statistics of promised and real delivery days per lane',
        'zh-CN': '各线路承诺与实际送达天数的统计',
        'zh-TW': '各路線承諾與實際送達天數的統計',
      },
      supports: ['L2', 'C1', 'C3', 'C6', 'A1', 'M7'],
    },
    {
      id: 'E6',
      label: { en: 'Contract with the carrier', 'zh-CN': '物流商合同', 'zh-TW': '物流業者合約' },
      sentence: { en: 'Contract with the carrier', 'zh-CN': '与物流商的合同', 'zh-TW': '與物流業者的合約' },
      supports: ['A2', 'A8'],
    },
    {
      id: 'E7',
      label: { en: 'Label purchase history', 'zh-CN': '面单购买记录', 'zh-TW': '標籤購買紀錄' },
      sentence: { en: 'Purchase history of the shipping labels', 'zh-CN': '面单的购买记录', 'zh-TW': '標籤的購買紀錄' },
      supports: ['A2', 'M2', 'D2'],
    },
    {
      id: 'E8',
      label: { en: 'Closed listings screenshot', 'zh-CN': '停售商品截图', 'zh-TW': '關閉商品螢幕截圖' },
      sentence: {
        en: 'Screenshot of the closed listings, with date',
        'zh-CN': '已停售商品的截图，含日期',
        'zh-TW': '已關閉商品的螢幕截圖，含日期',
      },
      supports: ['A3'],
    },
    {
      id: 'E9',
      label: { en: 'Customs data screenshot', 'zh-CN': '清关资料截图', 'zh-TW': '通關資料螢幕截圖' },
      sentence: { en: 'ERP screenshot of the customs data', 'zh-CN': 'ERP 清关资料的截图', 'zh-TW': 'ERP 通關資料的螢幕截圖' },
      supports: ['C5', 'A5', 'M5'],
    },
    {
      id: 'E10',
      label: { en: 'Shipment to the new warehouse', 'zh-CN': '备货入仓凭证', 'zh-TW': '備貨入倉證明' },
      sentence: {
        en: 'Shipping document of the stock sent to the regional warehouse',
        'zh-CN': '备货到当地仓库的发运单',
        'zh-TW': '備貨到當地倉庫的出貨單',
      },
      supports: ['A6', 'M6'],
    },
    {
      id: 'E11',
      label: { en: 'Pick-up records', 'zh-CN': '揽收记录', 'zh-TW': '收件紀錄' },
      sentence: {
        en: 'Pick-up records of the carrier, with date and time',
        'zh-CN': '物流商的揽收记录，含日期和时间',
        'zh-TW': '物流業者的收件紀錄，含日期和時間',
      },
      supports: ['C4', 'A4', 'A8', 'M4'],
    },
    {
      id: 'E12',
      label: { en: 'Handling-time screenshot', 'zh-CN': '备货时间截图', 'zh-TW': '備貨時間螢幕截圖' },
      sentence: {
        en: 'Screenshot of the new handling-time setting',
        'zh-CN': '新备货时间设置的截图',
        'zh-TW': '新備貨時間設定的螢幕截圖',
      },
      supports: ['A10', 'M3'],
    },
    {
      id: 'E13',
      label: { en: 'Delivery records of the carrier', 'zh-CN': '物流商送达记录', 'zh-TW': '物流業者送達紀錄' },
      sentence: {
        en: 'Delivery records of the carrier, with date and time',
        'zh-CN': '物流商的送达记录，含日期和时间',
        'zh-TW': '物流業者的送達紀錄，含日期和時間',
      },
      supports: ['I5', 'D1', 'D3'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'Check first which listings were deactivated: since February 28, 2026, the appeal is usually per listing.',
        'zh-CN': '请先确认停用了哪些商品：自2026年2月28日起，通常按商品逐个申诉。',
        'zh-TW': '請先確認停用了哪些商品：自 2026 年 2 月 28 日起，通常依商品逐一申訴。',
      },
    },
    {
      at: 'why',
      text: {
        en: 'Keep shipped late (Late Shipment Rate) and arrived late (OTDR) apart: their causes differ.',
        'zh-CN': '请把“发货晚”（迟发率）和“送达晚”（准时送达率）分开：两者的原因不同。',
        'zh-TW': '請將「太晚出貨」（延遲出貨率）和「太晚送達」（準時送達率）分開：兩者的原因不同。',
      },
    },
  ],
  appeal: {
    en: 'Single listings: Account Health > Other Policy Violations. All listings: Account Health > Reactivate your account.',
    'zh-CN': '单个商品：“账户状况”（Account Health）> “其他政策违规”（Other Policy Violations）。全部商品：“账户状况”> “重新激活您的账户”（Reactivate your account）。',
    'zh-TW': '單一商品：「帳戶狀況」（Account Health）＞「其他違反政策」（Other Policy Violations）。全部商品：「帳戶狀況」＞「重新啟用您的帳戶」（Reactivate your account）。',
  },
  reply: {
    en: 'Often 1 to 5 days (an estimate); the rate itself moves from week to week.',
    'zh-CN': '通常 1 到 5 天（估计）；准时送达率本身每周都会变化。',
    'zh-TW': '多半 1 到 5 天（估計）；準時送達率本身每週都會變動。',
  },
};
