import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Eligibility for premium shipping options was limited or removed. */
export const premiumShipping: CaseType = {
  id: 'premium-shipping',
  name: { en: 'Premium shipping eligibility limited', 'zh-CN': '优先配送资格受限', 'zh-TW': '優先配送資格受限' },
  group: 'performance',
  routes: ['plan', 'dispute'],
  triage: {
    en: 'Look at the Premium Shipping Eligibility tool first. In the US, and by reports in the UK, eligibility can come back by itself once your figures meet the targets again. If you do not want to wait, answer with causes, figures and a time frame: that is all Amazon asks for here.',
    'zh-CN': '请先查看 Premium Shipping Eligibility（优先配送资格）工具。美国站的资格在指标重新达标后可能自动恢复，英国站也有卖家这样反映。如果不想等，就用原因、数据和达标期限来回复：亚马逊在这里要的就是这些。',
    'zh-TW': '請先查看 Premium Shipping Eligibility（優先配送資格）工具。在美國站，指標重新達標後資格可能會自動恢復；英國站也有賣家這樣表示。如果不想等待，請以原因、數字和達標期限回覆：亞馬遜在這裡要的就是這些。',
  },
  issue: 'our eligibility for premium shipping options',
  subject: 'Premium Shipping Eligibility',
  remedy: {
    en: 'restore our eligibility for premium shipping options',
    'zh-CN': '恢复我们提供优先配送的资格',
    'zh-TW': '恢復我們提供優先配送的資格',
  },
  rule: {
    en: 'Only premium orders count. US: on-time delivery 93.5% per week (three missed weeks out of four end the eligibility), valid tracking 99%, cancellations under 0.5%. UK and EU: on-time delivery 92%, valid tracking 100%, cancellations under 0.5%. Japan: 96%, 94% and under 1%. Older notices still name 97% over 30 days. Also needed: 90 days of selling and 10 orders in 30 days.',
    'zh-CN': '只统计优先配送订单。美国站：准时送达率每周不低于 93.5%（四周内三周不达标即取消资格），有效追踪率 99%，取消率低于 0.5%。英国站和欧洲站：准时送达率 92%，有效追踪率 100%，取消率低于 0.5%。日本站：分别为 96%、94% 和低于 1%。较早的通知写的仍是 30 天 97%。另外须销售满 90 天，且 30 天内至少有 10 个订单。',
    'zh-TW': '只計算優先配送訂單。美國站：準時送達率每週不低於 93.5%（四週內有三週未達標即取消資格），有效追蹤率 99%，取消率低於 0.5%。英國站和歐洲站：準時送達率 92%，有效追蹤率 100%，取消率低於 0.5%。日本站：依序為 96%、94% 和低於 1%。較早的通知寫的仍是 30 天 97%。此外須銷售滿 90 天，且 30 天內至少有 10 筆訂單。',
  },
  facts: {
    en: 'Status in the eligibility tool; on-time, tracking and cancellation rates of premium orders; ids of the orders that missed their delivery date; regions offered; cut-off time; carrier, service and time of the last pick-up; weekend work.',
    'zh-CN': '资格工具里的状态；优先配送订单的准时送达率、有效追踪率和取消率；未按承诺日送达的订单号；开通的配送区域；截单时间；物流商、配送服务和最后一次揽收的时间；周末是否发货。',
    'zh-TW': '資格工具中的狀態；優先配送訂單的準時送達率、有效追蹤率和取消率；未在承諾日送達的訂單編號；開放的配送區域；截單時間；物流業者、配送服務和最後一次收件的時間；週末是否出貨。',
  },
  cues: [
    { weight: 3, pattern: /premium (?:shipping|delivery)/i },
    { weight: 2, pattern: /(?:same|one|two|next)[- ]day delivery|eligib\w+ .{0,40}premium/i },
    {
      weight: 3,
      pattern: /not (?:currently )?eligible to offer premium|premium (?:shipping|delivery) (?:options? )?eligibility/i,
    },
    { weight: 3, pattern: /优先配送|高级配送|优享配送|優先配送|高級配送|優享配送|優先出貨/i },
    { weight: 2, pattern: /优先配送.{0,10}资格|当日达|次日达|两日达|優先配送.{0,10}資格|當日送達|隔日送達|兩日送達/i },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who packs premium orders and hands them to the carrier (role, own staff or 3PL)? Who checks them now?',
        'zh-CN': '优先配送订单由谁打包、由谁交给物流商（写岗位，并说明是自己的员工还是第三方仓）？现在由谁检查？',
        'zh-TW': '優先配送訂單由誰包裝、由誰交給物流業者（職稱；自家員工還是第三方倉儲）？現在由誰檢查？',
      },
      example: {
        en: 'Two packers in our own warehouse; the shipping clerk hands the parcels to UPS. Now the warehouse supervisor checks every scan.',
        'zh-CN':
          'Two packers in our own warehouse; the shipping clerk hands the parcels to UPS. Now the warehouse supervisor checks every scan.（自有仓库的 2 名打包员；由发货员把包裹交给 UPS。现在由仓库主管逐一检查扫描记录。）',
        'zh-TW':
          'Two packers in our own warehouse; the shipping clerk hands the parcels to UPS. Now the warehouse supervisor checks every scan.（自家倉庫的 2 名包裝人員；由出貨人員將包裹交給 UPS。現在由倉庫主管逐筆檢查掃描紀錄。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own warehouse staff', 'zh-CN': '自有仓库员工', 'zh-TW': '自家倉庫員工' },
          sentence: {
            en: 'Our own warehouse staff packed the premium orders, and our {role} handed them over to the carrier.',
            'zh-CN': '优先配送订单由我们自己的仓库员工打包，并由我们的 {role} 交给物流商。',
            'zh-TW': '優先配送訂單由我們自家的倉庫員工包裝，並由我們的 {role} 交給物流業者。',
          },
          prompts: {
            role: {
              en: 'Which job title handed the parcels to the carrier?',
              'zh-CN': '由什么岗位把包裹交给物流商？',
              'zh-TW': '由誰將包裹交給物流業者（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'A third-party warehouse (3PL)', 'zh-CN': '第三方仓（3PL）', 'zh-TW': '第三方倉儲（3PL）' },
          sentence: {
            en: 'A third-party warehouse, {supplier}, packed the premium orders and handed them over to the carrier.',
            'zh-CN': '优先配送订单由第三方仓 {supplier} 打包并交给物流商。',
            'zh-TW': '優先配送訂單由第三方倉儲 {supplier} 包裝並交給物流業者。',
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
          id: 'P3',
          label: { en: 'Who sets regions and cut-off', 'zh-CN': '谁设置配送区域和截单时间', 'zh-TW': '誰設定配送區域和截單時間' },
          sentence: {
            en: 'Our {role} sets the delivery regions and the cut-off time of our premium options.',
            'zh-CN': '我们优先配送的配送区域和截单时间由我们的 {role} 设置。',
            'zh-TW': '我們優先配送的配送區域和截單時間由我們的 {role} 設定。',
          },
          prompts: {
            role: {
              en: 'Which job title sets the regions and the cut-off time?',
              'zh-CN': '由什么岗位设置配送区域和截单时间？',
              'zh-TW': '由誰設定配送區域和截單時間（英文職稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who owns the daily check now', 'zh-CN': '现在由谁负责每日检查', 'zh-TW': '現在由誰負責每日檢查' },
          sentence: {
            en: 'Our {role2} has been in charge of the daily check of premium orders since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责每天检查优先配送订单。',
            'zh-TW': '自 {date} 起，優先配送訂單的每日檢查由我們的 {role2} 負責。',
          },
          prompts: {
            role2: {
              en: 'Which job title owns the daily check now?',
              'zh-CN': '现在由什么岗位负责每日检查？',
              'zh-TW': '現在由誰負責每日檢查（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which of the three rates missed its target (on-time, tracking, cancellation), and by how much?',
        'zh-CN': '三项指标（准时送达、有效追踪、取消）哪一项不达标，差多少？',
        'zh-TW': '三項指標（準時送達、有效追蹤、取消）哪一項未達標，差多少？',
      },
      example: {
        en: 'On-time delivery 91.3% for May 3-9, 2026: 42 of 46 premium orders arrived on the promised day.',
        'zh-CN':
          'On-time delivery 91.3% for May 3-9, 2026: 42 of 46 premium orders arrived on the promised day.（2026年5月3日至9日准时送达率 91.3%：46 个优先配送订单中有 42 个按承诺日送达。）',
        'zh-TW':
          'On-time delivery 91.3% for May 3-9, 2026: 42 of 46 premium orders arrived on the promised day.（2026 年 5 月 3 日至 9 日準時送達率 91.3%：46 筆優先配送訂單中有 42 筆在承諾日送達。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'On-time rate, with order counts', 'zh-CN': '准时送达率与单数', 'zh-TW': '準時送達率與訂單數' },
          sentence: {
            en: 'The on-time delivery rate of our premium orders was {percent} ({n} of {total} {total#order|orders}) for {period}.',
            'zh-CN': '{period} 期间，我们优先配送订单的准时送达率为 {percent}（{total} 个订单中有 {n} 个准时送达）。',
            'zh-TW': '{period} 期間，我們優先配送訂單的準時送達率為 {percent}（{total} 筆訂單中有 {n} 筆準時送達）。',
          },
          routes: ['plan'],
          prompts: {
            percent: {
              en: 'What was the on-time delivery rate of your premium orders?',
              'zh-CN': '优先配送订单的准时送达率是多少？',
              'zh-TW': '優先配送訂單的準時送達率是多少？',
            },
            n: {
              en: 'How many of them arrived on the promised day?',
              'zh-CN': '其中多少单按承诺日送达？',
              'zh-TW': '其中幾筆在承諾日送達？',
            },
            total: {
              en: 'How many premium orders were there in that time?',
              'zh-CN': '这段时间共有多少优先配送订单？',
              'zh-TW': '這段時間共有幾筆優先配送訂單？',
            },
            period: {
              en: 'For which week or days does this rate stand?',
              'zh-CN': '这个数值是哪一周（从哪天到哪天）的？',
              'zh-TW': '這個數值是哪一週（從哪天到哪天）的？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'Valid tracking rate', 'zh-CN': '有效追踪率', 'zh-TW': '有效追蹤率' },
          sentence: {
            en: 'The valid tracking rate of our premium orders was {percent} ({n} of {total} {total#order|orders}) for {period}.',
            'zh-CN': '{period} 期间，我们优先配送订单的有效追踪率为 {percent}（{total} 个订单中有 {n} 个有效）。',
            'zh-TW': '{period} 期間，我們優先配送訂單的有效追蹤率為 {percent}（{total} 筆訂單中有 {n} 筆有效）。',
          },
          routes: ['plan'],
          prompts: {
            percent: {
              en: 'What was the valid tracking rate of your premium orders?',
              'zh-CN': '优先配送订单的有效追踪率是多少？',
              'zh-TW': '優先配送訂單的有效追蹤率是多少？',
            },
            n: { en: 'How many of them had valid tracking?', 'zh-CN': '其中多少单的追踪有效？', 'zh-TW': '其中幾筆的追蹤有效？' },
            total: {
              en: 'How many premium orders were there in that time?',
              'zh-CN': '这段时间共有多少优先配送订单？',
              'zh-TW': '這段時間共有幾筆優先配送訂單？',
            },
            period: {
              en: 'For which days does this rate stand?',
              'zh-CN': '这个数值是从哪天到哪天的？',
              'zh-TW': '這個數值是從哪天到哪天的？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'Cancellation rate', 'zh-CN': '取消率', 'zh-TW': '取消率' },
          sentence: {
            en: 'We canceled {percent} of our premium orders ({n} of {total} {total#order|orders}) during {period}.',
            'zh-CN': '{period} 期间，我们取消了 {percent} 的优先配送订单（{total} 个订单中有 {n} 个）。',
            'zh-TW': '{period} 期間，我們取消了 {percent} 的優先配送訂單（{total} 筆訂單中有 {n} 筆）。',
          },
          routes: ['plan'],
          prompts: {
            percent: {
              en: 'What was the cancellation rate of your premium orders?',
              'zh-CN': '优先配送订单的取消率是多少？',
              'zh-TW': '優先配送訂單的取消率是多少？',
            },
            n: { en: 'How many of them did you cancel?', 'zh-CN': '其中您取消了多少单？', 'zh-TW': '其中您取消了幾筆？' },
            total: {
              en: 'How many premium orders were there in that time?',
              'zh-CN': '这段时间共有多少优先配送订单？',
              'zh-TW': '這段時間共有幾筆優先配送訂單？',
            },
            period: {
              en: 'For which days does this rate stand?',
              'zh-CN': '这个数值是从哪天到哪天的？',
              'zh-TW': '這個數值是從哪天到哪天的？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'The notice alone', 'zh-CN': '只写通知本身', 'zh-TW': '只寫通知本身' },
          sentence: {
            en: 'Your notice of {notice_date} concerns our eligibility for premium shipping options.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们提供优先配送的资格。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們提供優先配送的資格。',
          },
          fromNotice: true,
        },
        {
          id: 'I5',
          label: { en: 'The notice and its figure', 'zh-CN': '通知和其中的数值', 'zh-TW': '通知和其中的數值' },
          sentence: {
            en: 'In your notice of {notice_date} about our premium shipping options, you give the figure {percent}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们的优先配送，并提到数值 {percent}。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們的優先配送，並提到數值 {percent}。',
          },
          fromNotice: true,
          prompts: {
            percent: {
              en: 'Which percentage does the notice give?',
              'zh-CN': '通知里写的百分比是多少？',
              'zh-TW': '通知裡寫的百分比是多少？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Which weeks or days missed the target? When did the first warning come?',
        'zh-CN': '哪几周、哪几天不达标？第一次警告是哪天？',
        'zh-TW': '哪幾週、哪幾天未達標？第一次警告是哪天？',
      },
      example: {
        en: 'The weeks May 3-9 and May 10-16, 2026; first warning on May 12, 2026.',
        'zh-CN':
          'The weeks May 3-9 and May 10-16, 2026; first warning on May 12, 2026.（2026年5月3日至9日、5月10日至16日这两周；第一次警告在5月12日。）',
        'zh-TW':
          'The weeks May 3-9 and May 10-16, 2026; first warning on May 12, 2026.（2026 年 5 月 3 日至 9 日、5 月 10 日至 16 日這兩週；第一次警告在 5 月 12 日。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'When the orders were due', 'zh-CN': '应送达的时间', 'zh-TW': '應送達的時間' },
          sentence: {
            en: 'The premium orders concerned were due for delivery during {period}.',
            'zh-CN': '相关优先配送订单的应送达时间为：{period}。',
            'zh-TW': '相關的優先配送訂單應在這段期間送達：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were these orders due?',
              'zh-CN': '这些订单应在哪天到哪天送达？',
              'zh-TW': '這些訂單應在哪天到哪天送達？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'First warning', 'zh-CN': '第一次警告', 'zh-TW': '第一次警告' },
          sentence: {
            en: 'We received the first warning on {date}.',
            'zh-CN': '我们于 {date} 收到第一次警告。',
            'zh-TW': '我們於 {date} 收到第一次警告。',
          },
          prompts: {
            date: {
              en: 'On which date did the first warning come?',
              'zh-CN': '第一次警告是哪天收到的？',
              'zh-TW': '第一次警告是哪天收到的？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'Date the figures were read', 'zh-CN': '查看数据的日期', 'zh-TW': '查看數字的日期' },
          sentence: {
            en: 'The figures in this letter are those of the Premium Shipping Eligibility page on {date}.',
            'zh-CN': '本信中的数据取自 {date} 的 Premium Shipping Eligibility（优先配送资格）页面。',
            'zh-TW': '本信中的數字是 {date} Premium Shipping Eligibility（優先配送資格）頁面上的數字。',
          },
          prompts: {
            date: {
              en: 'On which date did you read the eligibility page?',
              'zh-CN': '您是哪天查看资格页面的？',
              'zh-TW': '您是哪天查看資格頁面的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace, which warehouse (city, country), which delivery regions and service?',
        'zh-CN': '哪个站点、哪个仓库（城市、国家）、哪些配送区域、哪种配送服务？',
        'zh-TW': '哪個站點、哪個倉庫（城市、國家）、哪些配送區域、哪種配送服務？',
      },
      example: {
        en: 'amazon.com, from our warehouse in Dallas, USA; 4 late parcels, all to the US West Coast with UPS 2nd Day Air.',
        'zh-CN':
          'amazon.com, from our warehouse in Dallas, USA; 4 late parcels, all to the US West Coast with UPS 2nd Day Air.（美国站，从达拉斯的仓库发货；4 个延误包裹都是用 UPS 2nd Day Air 寄往美国西海岸。）',
        'zh-TW':
          'amazon.com, from our warehouse in Dallas, USA; 4 late parcels, all to the US West Coast with UPS 2nd Day Air.（美國站，從達拉斯的倉庫出貨；4 件延誤的包裹都是以 UPS 2nd Day Air 寄往美國西岸。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'Marketplace and own warehouse', 'zh-CN': '站点与自有仓库', 'zh-TW': '站點與自家倉庫' },
          sentence: {
            en: 'The premium orders concerned were placed on {marketplace} and shipped from our warehouse in {city}.',
            'zh-CN': '相关优先配送订单来自 {marketplace}，从我们位于 {city} 的仓库发出。',
            'zh-TW': '相關的優先配送訂單來自 {marketplace}，從我們位於 {city} 的倉庫出貨。',
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
          id: 'L2',
          label: { en: 'Marketplace and 3PL warehouse', 'zh-CN': '站点与第三方仓', 'zh-TW': '站點與第三方倉儲' },
          sentence: {
            en: 'The premium orders concerned were placed on {marketplace} and shipped from the warehouse of {supplier} in {city}.',
            'zh-CN': '相关优先配送订单来自 {marketplace}，从 {supplier} 位于 {city} 的仓库发出。',
            'zh-TW': '相關的優先配送訂單來自 {marketplace}，從 {supplier} 位於 {city} 的倉庫出貨。',
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
          id: 'L3',
          label: { en: 'Delivery regions', 'zh-CN': '配送区域', 'zh-TW': '配送區域' },
          sentence: {
            en: 'The orders concerned went to {region}.',
            'zh-CN': '相关订单寄往 {region}。',
            'zh-TW': '相關的訂單寄往 {region}。',
          },
          prompts: {
            region: {
              en: 'To which region did these orders go, in English?',
              'zh-CN': '这些订单寄往哪个地区（英文）？',
              'zh-TW': '這些訂單寄往哪個地區（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Shipping service used', 'zh-CN': '使用的配送服务', 'zh-TW': '使用的配送服務' },
          sentence: {
            en: 'The orders concerned were shipped with this service: {service}.',
            'zh-CN': '相关订单使用的配送服务为：{service}。',
            'zh-TW': '相關的訂單使用這項配送服務：{service}。',
          },
          prompts: {
            service: {
              en: 'Which service of the carrier was used, by its name?',
              'zh-CN': '用的是物流商的哪种服务（英文名）？',
              'zh-TW': '使用物流業者的哪種服務（英文名稱）？',
            },
          },
        },
        {
          id: 'L5',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'Your notice concerns premium orders on {marketplace}.',
            'zh-CN': '贵方通知涉及的是 {marketplace} 的优先配送订单。',
            'zh-TW': '貴方通知涉及的是 {marketplace} 上的優先配送訂單。',
          },
          fromNotice: true,
        },
      ],
    },
    why: {
      hint: {
        en: 'Why could these orders not arrive on the promised day? Which setting or control was missing?',
        'zh-CN': '这些订单为什么不能在承诺日送达？当时缺了哪项设置或管控？',
        'zh-TW': '這些訂單為什麼無法在承諾日送達？當時少了哪項設定或控管？',
      },
      example: {
        en: 'Our cut-off was 17:00, but the last UPS pick-up is at 15:30, so orders placed in between left one day later.',
        'zh-CN':
          'Our cut-off was 17:00, but the last UPS pick-up is at 15:30, so orders placed in between left one day later.（截单时间是 17:00，而 UPS 最后一次揽收是 15:30，这之间的订单晚一天才发出。）',
        'zh-TW':
          'Our cut-off was 17:00, but the last UPS pick-up is at 15:30, so orders placed in between left one day later.（截單時間是 17:00，但 UPS 最後一次收件是 15:30，這之間的訂單晚一天才寄出。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Region too wide', 'zh-CN': '配送区域过大', 'zh-TW': '配送區域過大' },
          sentence: {
            en: 'We offered {service} in all regions, although {carrier} takes {days} {days#day|days} from our warehouse to {region}.',
            'zh-CN': '我们在所有地区都提供 {service}，而 {carrier} 从我们的仓库到 {region} 需要 {days} 天。',
            'zh-TW': '我們在所有地區都提供 {service}，但 {carrier} 從我們的倉庫到 {region} 需要 {days} 天。',
          },
          prompts: {
            service: {
              en: 'Which premium option did you offer? For example: Two-Day Delivery.',
              'zh-CN': '开通的是哪种优先配送？例如：Two-Day Delivery（两日达）。',
              'zh-TW': '開放的是哪種優先配送？例如：Two-Day Delivery（兩日送達）。',
            },
            carrier: { en: 'Which carrier was used?', 'zh-CN': '用的是哪家物流商？', 'zh-TW': '使用哪家物流業者？' },
            days: {
              en: 'How many days does the carrier take to that region?',
              'zh-CN': '物流商送到该地区需要几天？',
              'zh-TW': '物流業者送到該地區需要幾天？',
            },
            region: {
              en: 'Which region does the carrier reach too late?',
              'zh-CN': '哪个地区送不及（英文）？',
              'zh-TW': '哪個地區來不及送達（英文）？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Cut-off later than last pick-up', 'zh-CN': '截单时间晚于末次揽收', 'zh-TW': '截單時間晚於最後收件' },
          sentence: {
            en: 'Our cut-off for premium orders was {old_value}, later than the last pick-up by {carrier} at {time}, so orders placed in between left with the next pick-up.',
            'zh-CN': '我们优先配送的截单时间是 {old_value}，晚于 {carrier} {time} 的最后一次揽收，因此这之间的订单要等下一次揽收才发出。',
            'zh-TW': '我們優先配送的截單時間是 {old_value}，晚於 {carrier} {time} 的最後一次收件，因此這之間的訂單要等下一次收件才寄出。',
          },
          prompts: {
            old_value: {
              en: 'At what time was the cut-off? For example: 17:00.',
              'zh-CN': '原来几点截单？例如：17:00。',
              'zh-TW': '原本幾點截單？例如：17:00。',
            },
            carrier: {
              en: 'Which carrier picks up the parcels?',
              'zh-CN': '由哪家物流商揽收？',
              'zh-TW': '由哪家物流業者收件？',
            },
            time: {
              en: 'At what time is the last pick-up?',
              'zh-CN': '最后一次揽收是几点？',
              'zh-TW': '最後一次收件是幾點？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'No weekend dispatch', 'zh-CN': '周末不发货', 'zh-TW': '週末不出貨' },
          sentence: {
            en: 'We had planned no weekend dispatch, so {n} premium {n#order|orders} placed on a weekend left only on Monday.',
            'zh-CN': '我们没有安排周末发货，因此有 {n} 个周末下单的优先配送订单到周一才发出。',
            'zh-TW': '我們沒有安排週末出貨，因此有 {n} 筆週末下單的優先配送訂單到週一才寄出。',
          },
          prompts: {
            n: {
              en: 'How many weekend orders left only on Monday?',
              'zh-CN': '有多少周末订单到周一才发出？',
              'zh-TW': '有幾筆週末訂單到週一才寄出？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Mixed with standard orders', 'zh-CN': '与普通订单混在一起', 'zh-TW': '與一般訂單混在一起' },
          sentence: {
            en: 'We did not separate premium orders from standard orders, so {n} premium {n#order|orders} left with a standard service.',
            'zh-CN': '我们没有把优先配送订单与普通订单分开，因此有 {n} 个优先配送订单用普通服务发出。',
            'zh-TW': '我們沒有將優先配送訂單與一般訂單分開，因此有 {n} 筆優先配送訂單以一般服務寄出。',
          },
          prompts: {
            n: {
              en: 'How many premium orders left with a standard service?',
              'zh-CN': '有多少优先配送订单用普通服务发出？',
              'zh-TW': '有幾筆優先配送訂單以一般服務寄出？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Tracking data typed by hand', 'zh-CN': '手工录入追踪信息', 'zh-TW': '手動輸入追蹤資訊' },
          sentence: {
            en: 'We typed carrier names and tracking numbers by hand, and for {n} premium {n#order|orders} the entry did not match the label.',
            'zh-CN': '我们手工录入物流商名称和追踪编号，其中 {n} 个优先配送订单的录入内容与面单不一致。',
            'zh-TW': '我們手動輸入物流業者名稱和追蹤編號，其中 {n} 筆優先配送訂單的輸入內容與標籤不一致。',
          },
          prompts: {
            n: {
              en: 'For how many premium orders was the entry wrong?',
              'zh-CN': '有多少优先配送订单录错？',
              'zh-TW': '有幾筆優先配送訂單輸入錯誤？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Stock unchecked, so we canceled', 'zh-CN': '库存没核对而取消订单', 'zh-TW': '庫存未核對而取消訂單' },
          sentence: {
            en: 'We had not compared the quantity of {sku} on Amazon with our physical stock; it was too high, so we canceled {n} premium {n#order|orders}.',
            'zh-CN': '我们没有把亚马逊上 {sku} 的数量与实际库存核对，数量多了，因此我们取消了 {n} 个优先配送订单。',
            'zh-TW': '我們沒有將亞馬遜上 {sku} 的數量與實際庫存核對，數量多出，因此我們取消了 {n} 筆優先配送訂單。',
          },
          prompts: {
            sku: {
              en: 'Which SKU had the wrong quantity?',
              'zh-CN': '哪个 SKU 的数量不对？',
              'zh-TW': '哪個 SKU 的數量不正確？',
            },
            n: {
              en: 'How many premium orders did you cancel for this reason?',
              'zh-CN': '因此取消了多少优先配送订单？',
              'zh-TW': '因此取消了幾筆優先配送訂單？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the premium orders met the targets? Facts with numbers that a document proves.',
        'zh-CN': '凭什么说明优先配送订单达标了？写有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明優先配送訂單達標？請寫有數字、有文件可證明的事實。',
      },
      example: {
        en: 'UPS delivered 3 of the 4 parcels counted as late on their promised day; the scans are in Exhibit 1.',
        'zh-CN':
          'UPS delivered 3 of the 4 parcels counted as late on their promised day; the scans are in Exhibit 1.（被计为延误的 4 个包裹中，UPS 有 3 个在承诺日送达；扫描记录见附件 1。）',
        'zh-TW':
          'UPS delivered 3 of the 4 parcels counted as late on their promised day; the scans are in Exhibit 1.（被計為延誤的 4 件包裹中，UPS 有 3 件在承諾日送達；掃描紀錄見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Delivered on the promised day', 'zh-CN': '已按承诺日送达', 'zh-TW': '已在承諾日送達' },
          sentence: {
            en: 'The delivery scans of {carrier} show that {n} of the premium orders counted as late {n#was|were} delivered on the promised day.',
            'zh-CN': '{carrier} 的妥投扫描记录显示，被计为延误的优先配送订单中，有 {n} 个已在承诺日送达。',
            'zh-TW': '{carrier} 的送達掃描紀錄顯示，被計為延誤的優先配送訂單中，有 {n} 筆已在承諾日送達。',
          },
          prompts: {
            carrier: { en: 'Which carrier delivered them?', 'zh-CN': '由哪家物流商送达？', 'zh-TW': '由哪家物流業者送達？' },
            n: {
              en: 'How many of these orders arrived on the promised day?',
              'zh-CN': '其中多少单在承诺日送达？',
              'zh-TW': '其中幾筆在承諾日送達？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Tracking was valid', 'zh-CN': '追踪有效', 'zh-TW': '追蹤有效' },
          sentence: {
            en: 'For {n} of the orders counted without valid tracking, the records of {carrier} show scans under the tracking number that we had confirmed.',
            'zh-CN': '被计为无有效追踪的订单中，有 {n} 个在 {carrier} 的记录里有扫描，追踪编号就是我们确认发货时填写的编号。',
            'zh-TW': '被計為無有效追蹤的訂單中，有 {n} 筆在 {carrier} 的紀錄中有掃描，追蹤編號就是我們確認出貨時填寫的編號。',
          },
          prompts: {
            n: {
              en: 'How many of these orders do have carrier scans?',
              'zh-CN': '其中多少单有物流商扫描？',
              'zh-TW': '其中幾筆有物流業者的掃描紀錄？',
            },
            carrier: { en: 'Which carrier scanned them?', 'zh-CN': '是哪家物流商扫描的？', 'zh-TW': '是哪家物流業者掃描的？' },
          },
        },
        {
          id: 'D3',
          label: { en: 'Buyer asked for the cancellation', 'zh-CN': '是买家申请取消的', 'zh-TW': '是買家申請取消的' },
          sentence: {
            en: 'For {n} of the orders counted as canceled by us, the buyer had requested the cancellation.',
            'zh-CN': '被计为由我们取消的订单中，有 {n} 个是买家申请取消的。',
            'zh-TW': '被計為由我們取消的訂單中，有 {n} 筆是買家申請取消的。',
          },
          prompts: {
            n: {
              en: 'How many of them did the buyer ask to cancel?',
              'zh-CN': '其中多少单是买家申请取消的？',
              'zh-TW': '其中幾筆是買家申請取消的？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'Not premium orders', 'zh-CN': '不是优先配送订单', 'zh-TW': '不是優先配送訂單' },
          sentence: {
            en: 'Of the orders counted, {n} {n#was|were} placed with standard delivery, not with a premium option.',
            'zh-CN': '被统计的订单中，有 {n} 个下单时选的是普通配送，不是优先配送。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆下單時選的是一般配送，不是優先配送。',
          },
          prompts: {
            n: {
              en: 'How many of the orders were placed with standard delivery?',
              'zh-CN': '其中多少单选的是普通配送？',
              'zh-TW': '其中幾筆選的是一般配送？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Which regions, cut-off time, carrier service or shift were changed, and on which date?',
        'zh-CN': '哪天改了哪些配送区域、截单时间、配送服务或班次？',
        'zh-TW': '哪天改了哪些配送區域、截單時間、配送服務或班次？',
      },
      example: {
        en: 'On May 14, 2026, we moved the cut-off for premium orders from 17:00 to 14:00.',
        'zh-CN':
          'On May 14, 2026, we moved the cut-off for premium orders from 17:00 to 14:00.（2026年5月14日，我们把优先配送的截单时间从 17:00 提前到 14:00。）',
        'zh-TW':
          'On May 14, 2026, we moved the cut-off for premium orders from 17:00 to 14:00.（2026 年 5 月 14 日，我們將優先配送的截單時間從 17:00 提前到 14:00。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Limited the regions', 'zh-CN': '已缩小配送区域', 'zh-TW': '已縮小配送區域' },
          sentence: {
            en: 'On {date}, we limited {service} to regions where {carrier} had delivered at least {percent} of our last {n} {n#parcel|parcels} on time.',
            'zh-CN': '{date}，我们把 {service} 限定在以下地区：我们最近 {n} 个包裹中，{carrier} 准时送达的至少占 {percent}。',
            'zh-TW': '我們於 {date} 將 {service} 限定在以下地區：我們最近 {n} 件包裹中，{carrier} 準時送達的至少占 {percent}。',
          },
          prompts: {
            date: {
              en: 'On which date did you limit the regions?',
              'zh-CN': '哪天缩小的配送区域？',
              'zh-TW': '配送區域是哪天縮小的？',
            },
            service: {
              en: 'Which premium option is it? For example: Two-Day Delivery.',
              'zh-CN': '是哪种优先配送？例如：Two-Day Delivery（两日达）。',
              'zh-TW': '是哪種優先配送？例如：Two-Day Delivery（兩日送達）。',
            },
            carrier: { en: 'Which carrier delivers them?', 'zh-CN': '由哪家物流商配送？', 'zh-TW': '由哪家物流業者配送？' },
            percent: {
              en: 'At least what percentage arrived on time there?',
              'zh-CN': '这些地区准时送达的至少占百分之几？',
              'zh-TW': '這些地區準時送達的至少占百分之幾？',
            },
            n: {
              en: 'How many recent parcels did you measure?',
              'zh-CN': '统计了最近多少个包裹？',
              'zh-TW': '統計了最近幾件包裹？',
            },
          },
        },
        {
          id: 'A2',
          label: {
            en: 'Cut-off now before last pick-up',
            'zh-CN': '截单时间已提前到末次揽收前',
            'zh-TW': '截單時間已提前到最後收件前',
          },
          sentence: {
            en: 'On {date}, we moved the cut-off for premium orders from {old_value} to {time}, ahead of the last pick-up.',
            'zh-CN': '{date}，我们把优先配送的截单时间从 {old_value} 改为 {time}，早于最后一次揽收。',
            'zh-TW': '我們於 {date} 將優先配送的截單時間從 {old_value} 改為 {time}，早於最後一次收件。',
          },
          prompts: {
            date: {
              en: 'On which date did you move the cut-off?',
              'zh-CN': '哪天改的截单时间？',
              'zh-TW': '截單時間是哪天改的？',
            },
            old_value: {
              en: 'At what time was the cut-off before? For example: 17:00.',
              'zh-CN': '原来几点截单？例如：17:00。',
              'zh-TW': '原本幾點截單？例如：17:00。',
            },
            time: { en: 'At what time is the cut-off now?', 'zh-CN': '现在几点截单？', 'zh-TW': '現在幾點截單？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Saturday shift', 'zh-CN': '已增加周六班次', 'zh-TW': '已增加週六班次' },
          sentence: {
            en: 'Since {date}, a Saturday shift of {n} {n#employee|employees} has packed premium orders and handed them over to the carrier.',
            'zh-CN': '自 {date} 起，周六由 {n} 名员工当班，打包优先配送订单并交给物流商。',
            'zh-TW': '自 {date} 起，週六由 {n} 名員工當班，包裝優先配送訂單並交給物流業者。',
          },
          prompts: {
            date: {
              en: 'Since which date does the Saturday shift work?',
              'zh-CN': '周六班次从哪天开始？',
              'zh-TW': '週六班次從哪天開始？',
            },
            n: { en: 'How many employees work on Saturday?', 'zh-CN': '周六有几名员工当班？', 'zh-TW': '週六有幾名員工當班？' },
          },
        },
        {
          id: 'A4',
          label: { en: 'Separate queue', 'zh-CN': '已分开单独处理', 'zh-TW': '已分開單獨處理' },
          sentence: {
            en: 'Since {date}, premium orders have been printed first and packed at a separate table.',
            'zh-CN': '自 {date} 起，优先配送订单先打印，并在单独的工作台打包。',
            'zh-TW': '自 {date} 起，優先配送訂單優先列印，並在單獨的工作檯包裝。',
          },
          prompts: {
            date: {
              en: 'Since which date are premium orders handled separately?',
              'zh-CN': '从哪天起单独处理？',
              'zh-TW': '從哪天起單獨處理？',
            },
          },
        },
        {
          id: 'A5',
          label: {
            en: 'Labels from Amazon Buy Shipping',
            'zh-CN': '改用亚马逊购买配送的面单',
            'zh-TW': '改用亞馬遜購買配送的標籤',
          },
          sentence: {
            en: 'Since {date}, we have bought every premium label through Amazon Buy Shipping, which fills in the carrier and the tracking number.',
            'zh-CN': '自 {date} 起，所有优先配送面单都通过亚马逊“购买配送”（Buy Shipping）购买，物流商和追踪编号由其自动填入。',
            'zh-TW': '自 {date} 起，所有優先配送標籤都以亞馬遜「購買配送」（Buy Shipping）購買，物流業者和追蹤編號由其自動填入。',
          },
          prompts: {
            date: {
              en: 'Since which date do you buy all premium labels there?',
              'zh-CN': '从哪天起全部在那里购买？',
              'zh-TW': '從哪天起全部在那裡購買？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Counted the premium stock', 'zh-CN': '已盘点优先配送库存', 'zh-TW': '已盤點優先配送庫存' },
          sentence: {
            en: 'On {date}, we counted {n} {n#SKU|SKUs} offered with premium options and corrected the quantities on Amazon.',
            'zh-CN': '{date}，我们盘点了 {n} 个提供优先配送的 SKU，并更正了亚马逊上的数量。',
            'zh-TW': '我們於 {date} 盤點 {n} 個提供優先配送的 SKU，並更正亞馬遜上的數量。',
          },
          prompts: {
            date: { en: 'On which date did you count the stock?', 'zh-CN': '哪天盘点的？', 'zh-TW': '庫存是哪天盤點的？' },
            n: { en: 'How many SKUs did you count?', 'zh-CN': '盘点了多少个 SKU？', 'zh-TW': '盤點了幾個 SKU？' },
          },
        },
        {
          id: 'A7',
          label: {
            en: 'Premium options off for slow SKUs',
            'zh-CN': '来不及的 SKU 已停用优先配送',
            'zh-TW': '來不及的 SKU 已停用優先配送',
          },
          sentence: {
            en: 'On {date}, we switched premium options off for {n} {n#SKU|SKUs} that we cannot ship on the day of the order.',
            'zh-CN': '{date}，我们停用了 {n} 个 SKU 的优先配送，这些 SKU 我们无法在下单当天发出。',
            'zh-TW': '我們於 {date} 停用 {n} 個 SKU 的優先配送，這些 SKU 我們無法在下單當天寄出。',
          },
          prompts: {
            date: { en: 'On which date did you switch them off?', 'zh-CN': '哪天停用的？', 'zh-TW': '是哪天停用的？' },
            n: {
              en: 'For how many SKUs did you switch premium options off?',
              'zh-CN': '停用了多少个 SKU 的优先配送？',
              'zh-TW': '停用了幾個 SKU 的優先配送？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which standing rule keeps the three rates on target: who checks, how often, what happens below a limit?',
        'zh-CN': '现在靠什么固定规则让三项指标保持达标：由谁检查、多久一次、低于限值怎么办？',
        'zh-TW': '現在用哪條固定規則讓三項指標維持達標：由誰檢查、多久一次、低於門檻怎麼處理？',
      },
      example: {
        en: 'At 16:00 every dispatch day, the warehouse supervisor checks that every premium order has a carrier scan.',
        'zh-CN':
          'At 16:00 every dispatch day, the warehouse supervisor checks that every premium order has a carrier scan.（每个发货日 16:00，仓库主管检查每个优先配送订单都有物流商扫描。）',
        'zh-TW':
          'At 16:00 every dispatch day, the warehouse supervisor checks that every premium order has a carrier scan.（每個出貨日 16:00，倉庫主管檢查每筆優先配送訂單都有物流業者的掃描紀錄。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Weekly region review', 'zh-CN': '每周复核配送区域', 'zh-TW': '每週檢視配送區域' },
          sentence: {
            en: 'Every {weekday}, our {role} reads the on-time delivery rate per region and switches premium options off in regions below {percent}.',
            'zh-CN': '每周（{weekday}），我们的 {role} 查看各地区的准时送达率，并停用低于 {percent} 的地区的优先配送。',
            'zh-TW': '每週（{weekday}），我們的 {role} 查看各地區的準時送達率，並停用低於 {percent} 的地區的優先配送。',
          },
          prompts: {
            role: {
              en: 'Which job title reviews the regions?',
              'zh-CN': '由什么岗位复核配送区域？',
              'zh-TW': '由誰檢視配送區域（英文職稱）？',
            },
            percent: {
              en: 'Below which on-time rate is a region switched off?',
              'zh-CN': '准时送达率低于百分之几就停用？',
              'zh-TW': '準時送達率低於百分之幾就停用？',
            },
          },
        },
        {
          id: 'M2',
          label: {
            en: 'Scan check; missed ones to depot',
            'zh-CN': '每日核对扫描，漏的送网点',
            'zh-TW': '每日核對掃描，漏的送據點',
          },
          sentence: {
            en: 'At {time} every dispatch day, our {role} checks that every premium order has a carrier scan; parcels without one are taken to the depot of {carrier} the same day.',
            'zh-CN': '每个发货日 {time}，我们的 {role} 核对每个优先配送订单都有物流商扫描；没有扫描的包裹当天送到 {carrier} 的网点。',
            'zh-TW': '每個出貨日 {time}，我們的 {role} 核對每筆優先配送訂單都有物流業者的掃描紀錄；沒有掃描的包裹當天送到 {carrier} 的營業據點。',
          },
          prompts: {
            time: { en: 'At what time are the scans checked?', 'zh-CN': '几点核对扫描？', 'zh-TW': '幾點核對掃描紀錄？' },
            role: {
              en: 'Which job title checks the scans?',
              'zh-CN': '由什么岗位核对扫描？',
              'zh-TW': '由誰核對掃描紀錄（英文職稱）？',
            },
            carrier: {
              en: 'To which carrier are missing parcels taken?',
              'zh-CN': '漏掉的包裹送到哪家物流商的网点？',
              'zh-TW': '漏掉的包裹送到哪家物流業者的據點？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Weekend and holiday plan', 'zh-CN': '周末与节假日安排', 'zh-TW': '週末與節日安排' },
          sentence: {
            en: 'Every month, our {role} sets the weekend roster and switches premium options off {days} {days#day|days} before any day without dispatch.',
            'zh-CN': '我们的 {role} 每月排定周末班次，并在任何不发货的日子之前 {days} 天停用优先配送。',
            'zh-TW': '我們的 {role} 每月排定週末班表，並在任何不出貨的日子之前 {days} 天停用優先配送。',
          },
          prompts: {
            role: { en: 'Which job title sets the roster?', 'zh-CN': '由什么岗位排班？', 'zh-TW': '由誰排班（英文職稱）？' },
            days: {
              en: 'How many days before a day without dispatch?',
              'zh-CN': '在不发货的日子之前几天停用？',
              'zh-TW': '在不出貨的日子之前幾天停用？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Separate shipping rule', 'zh-CN': '单独的发货规则', 'zh-TW': '單獨的出貨規則' },
          sentence: {
            en: 'Our {tool} prints premium orders only with {service}; another service needs the approval of our {role}.',
            'zh-CN': '我们的 {tool} 只用 {service} 打印优先配送订单；改用其他服务须经我们的 {role} 批准。',
            'zh-TW': '我們的 {tool} 只以 {service} 列印優先配送訂單；改用其他服務須經我們的 {role} 核准。',
          },
          prompts: {
            service: {
              en: 'With which carrier service are premium orders printed?',
              'zh-CN': '优先配送订单用物流商的哪种服务（英文名）？',
              'zh-TW': '優先配送訂單使用物流業者的哪種服務（英文名稱）？',
            },
            role: {
              en: 'Which job title approves another service?',
              'zh-CN': '由什么岗位批准改用其他服务？',
              'zh-TW': '由誰核准改用其他服務（英文職稱）？',
            },
          },
        },
        {
          // Left out: "so late-delivery protection applies". Which labels it covers is for Amazon to say.
          id: 'M5',
          label: {
            en: 'Buy Shipping, automated settings',
            'zh-CN': '只用购买配送面单并自动设置',
            'zh-TW': '只用購買配送標籤並自動設定',
          },
          sentence: {
            en: 'Premium labels are bought only through Amazon Buy Shipping, with Shipping Settings Automation switched on; every {weekday}, our {role} checks that no label came from elsewhere.',
            'zh-CN': '优先配送面单只通过亚马逊“购买配送”（Buy Shipping）购买，并开启自动配送设置（Shipping Settings Automation）；每周（{weekday}），我们的 {role} 确认没有从别处购买的面单。',
            'zh-TW': '優先配送標籤只以亞馬遜「購買配送」（Buy Shipping）購買，並開啟自動配送設定（Shipping Settings Automation）；每週（{weekday}），我們的 {role} 確認沒有從別處購買的標籤。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the labels?',
              'zh-CN': '由什么岗位检查面单？',
              'zh-TW': '由誰檢查標籤（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Stock sync with buffer', 'zh-CN': '库存同步并预留库存', 'zh-TW': '庫存同步並保留安全庫存' },
          sentence: {
            en: 'Our {tool} updates the quantities on Amazon every {minutes} {minutes#minute|minutes} and holds back {qty} {qty#unit|units} of every SKU with premium options.',
            'zh-CN': '我们的 {tool} 每 {minutes} 分钟更新一次亚马逊上的数量，每个提供优先配送的 SKU 预留 {qty} 件。',
            'zh-TW': '我們的 {tool} 每 {minutes} 分鐘更新一次亞馬遜上的數量，並為每個提供優先配送的 SKU 保留 {qty} 件。',
          },
          prompts: {
            minutes: {
              en: 'How many minutes pass between two stock updates?',
              'zh-CN': '每几分钟同步一次库存？',
              'zh-TW': '每幾分鐘更新一次庫存？',
            },
            qty: { en: 'How many units per SKU are held back?', 'zh-CN': '每个 SKU 预留几件？', 'zh-TW': '每個 SKU 保留幾件？' },
          },
        },
        {
          id: 'M7',
          label: { en: 'Weekly look at all three rates', 'zh-CN': '每周查看三项指标', 'zh-TW': '每週查看三項指標' },
          sentence: {
            en: 'Every {weekday}, our {role} reads the on-time, tracking and cancellation rates of premium orders; if one misses its target, we write down the cause within {hours} {hours#hour|hours} and switch premium options off for the regions and SKUs concerned.',
            'zh-CN': '每周（{weekday}），我们的 {role} 查看优先配送订单的准时送达率、有效追踪率和取消率；任何一项不达标时，我们在 {hours} 小时内书面写明原因，并停用相关地区和 SKU 的优先配送。',
            'zh-TW': '每週（{weekday}），我們的 {role} 查看優先配送訂單的準時送達率、有效追蹤率和取消率；任何一項未達標時，我們在 {hours} 小時內以書面寫明原因，並停用相關地區和 SKU 的優先配送。',
          },
          prompts: {
            role: {
              en: 'Which job title reads the three rates?',
              'zh-CN': '由什么岗位查看三项指标？',
              'zh-TW': '由誰查看三項指標（英文職稱）？',
            },
            hours: {
              en: 'Within how many hours is the cause written down?',
              'zh-CN': '几小时内写明原因？',
              'zh-TW': '幾小時內寫明原因？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the premium figures show since the fix? Name the time frame in which each rate is back on target.',
        'zh-CN': '整改之后优先配送的数据如何？请写明每项指标在多长时间内重新达标。',
        'zh-TW': '改正之後優先配送的數字如何？請寫明每項指標在多久之內重新達標。',
      },
      example: {
        en: 'From May 17 to May 23, 2026, 38 of 39 premium orders arrived on the promised day.',
        'zh-CN':
          'From May 17 to May 23, 2026, 38 of 39 premium orders arrived on the promised day.（2026年5月17日至23日，39 个优先配送订单中有 38 个按承诺日送达。）',
        'zh-TW':
          'From May 17 to May 23, 2026, 38 of 39 premium orders arrived on the promised day.（2026 年 5 月 17 日至 5 月 23 日，39 筆優先配送訂單中有 38 筆在承諾日送達。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'All on time since', 'zh-CN': '之后全部准时', 'zh-TW': '之後全部準時' },
          sentence: {
            en: 'During {period}, we shipped {total} premium {total#order|orders}; {total#it|all} arrived on the promised day.',
            'zh-CN': '{period} 期间，我们发出 {total} 个优先配送订单，全部按承诺日送达。',
            'zh-TW': '{period} 期間，我們寄出 {total} 筆優先配送訂單，全部在承諾日送達。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many premium orders did you ship in that time?',
              'zh-CN': '这段时间发了多少优先配送订单？',
              'zh-TW': '這段時間寄出幾筆優先配送訂單？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'On-time orders since the fix', 'zh-CN': '整改后的准时单数', 'zh-TW': '改正後的準時訂單數' },
          sentence: {
            en: 'During {period}, {n} of {total} premium {total#order|orders} arrived on the promised day.',
            'zh-CN': '{period} 期间，{total} 个优先配送订单中有 {n} 个按承诺日送达。',
            'zh-TW': '{period} 期間，{total} 筆優先配送訂單中有 {n} 筆在承諾日送達。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            n: {
              en: 'How many arrived on the promised day?',
              'zh-CN': '其中多少单按承诺日送达？',
              'zh-TW': '其中幾筆在承諾日送達？',
            },
            total: {
              en: 'How many premium orders were due in that time?',
              'zh-CN': '这段时间共有多少优先配送订单应送达？',
              'zh-TW': '這段時間共有幾筆優先配送訂單應送達？',
            },
          },
        },
        {
          id: 'R3',
          label: { en: 'Time frame back to target', 'zh-CN': '重新达标的期限', 'zh-TW': '重新達標的期限' },
          sentence: {
            en: 'With these changes, we expect the {attribute} of our premium orders to return to at least {percent} within {days} {days#day|days}.',
            'zh-CN': '完成这些改动后，我们预计优先配送订单的 {attribute} 在 {days} 天内恢复到至少 {percent}。',
            'zh-TW': '完成這些改動後，我們預計優先配送訂單的 {attribute} 在 {days} 天內回到至少 {percent}。',
          },
          routes: ['plan'],
          prompts: {
            attribute: {
              en: 'Which rate? For example: on-time delivery rate.',
              'zh-CN': '哪项指标？例如：on-time delivery rate（准时送达率）。',
              'zh-TW': '哪項指標？例如：on-time delivery rate（準時送達率）。',
            },
            percent: {
              en: 'To at least what percentage does it return?',
              'zh-CN': '至少恢复到百分之几？',
              'zh-TW': '至少回到百分之幾？',
            },
            days: {
              en: 'Within how many days? Only what you can keep.',
              'zh-CN': '几天之内？请只写做得到的天数。',
              'zh-TW': '幾天之內？請只寫做得到的天數。',
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
      label: { en: 'Premium performance report', 'zh-CN': '优先配送绩效报告', 'zh-TW': '優先配送績效報表' },
      sentence: {
        en: 'Detailed performance report of premium orders, with on-time, tracking and cancellation rates',
        'zh-CN': '优先配送订单的详细绩效报告，含准时送达率、有效追踪率和取消率',
        'zh-TW': '優先配送訂單的詳細績效報表，含準時送達率、有效追蹤率和取消率',
      },
      supports: ['I1', 'I2', 'I3', 'C1', 'A1', 'M1', 'M7', 'R2'],
    },
    {
      id: 'E2',
      label: { en: 'Order list with delivery scans', 'zh-CN': '订单清单与妥投扫描', 'zh-TW': '訂單清單與送達掃描紀錄' },
      sentence: {
        en: 'List of the premium orders concerned, with carrier scans and delivery dates',
        'zh-CN': '相关优先配送订单的清单，含物流商扫描记录和送达日期',
        'zh-TW': '相關優先配送訂單的清單，含物流業者掃描紀錄和送達日期',
      },
      supports: ['I1', 'I2', 'C1', 'C2', 'C3', 'C4', 'C5', 'M2', 'R1', 'R2', 'D1', 'D2'],
    },
    {
      id: 'E3',
      label: { en: 'Region settings screenshot', 'zh-CN': '配送区域设置截图', 'zh-TW': '配送區域設定螢幕截圖' },
      sentence: {
        en: 'Screenshot of the new delivery regions of our premium options',
        'zh-CN': '优先配送新配送区域设置的截图',
        'zh-TW': '優先配送新配送區域設定的螢幕截圖',
      },
      supports: ['A1', 'A7', 'M1', 'M3'],
    },
    {
      id: 'E4',
      label: { en: 'Cut-off setting screenshot', 'zh-CN': '截单时间设置截图', 'zh-TW': '截單時間設定螢幕截圖' },
      sentence: {
        en: 'Screenshot of the new cut-off time for premium orders',
        'zh-CN': '优先配送新截单时间设置的截图',
        'zh-TW': '優先配送新截單時間設定的螢幕截圖',
      },
      supports: ['A2'],
    },
    {
      id: 'E5',
      label: { en: 'Carrier service agreement', 'zh-CN': '物流商服务协议', 'zh-TW': '物流業者服務合約' },
      sentence: {
        en: 'Service agreement with the carrier, with pick-up and transit times',
        'zh-CN': '与物流商的服务协议，含揽收时间和运输时效',
        'zh-TW': '與物流業者的服務合約，含收件時間和運送天數',
      },
      supports: ['C1', 'C2', 'A1', 'A2', 'M2', 'M4'],
    },
    {
      id: 'E6',
      label: { en: 'Shift plan with weekend shift', 'zh-CN': '含周末的班次表', 'zh-TW': '含週末的班表' },
      sentence: {
        en: 'Shift plan of the warehouse, with the weekend shift',
        'zh-CN': '仓库班次表，含周末班次',
        'zh-TW': '倉庫班表，含週末班次',
      },
      supports: ['A3', 'M3'],
    },
    {
      id: 'E7',
      label: { en: 'Photos of the separate table', 'zh-CN': '单独工作台的照片', 'zh-TW': '單獨工作檯的照片' },
      sentence: {
        en: 'Photos of the separate packing table for premium orders',
        'zh-CN': '优先配送订单单独打包台的照片',
        'zh-TW': '優先配送訂單單獨包裝檯的照片',
      },
      supports: ['A4'],
    },
    {
      id: 'E8',
      label: { en: 'ERP shipping rule screenshot', 'zh-CN': 'ERP 发货规则截图', 'zh-TW': 'ERP 出貨規則螢幕截圖' },
      sentence: {
        en: 'Screenshot of the ERP rule for the print order and service of premium orders',
        'zh-CN': 'ERP 中优先配送订单打印顺序和配送服务规则的截图',
        'zh-TW': 'ERP 中優先配送訂單列印順序和配送服務規則的螢幕截圖',
      },
      supports: ['A4', 'M4'],
    },
    {
      id: 'E9',
      label: { en: 'Buy Shipping label list', 'zh-CN': '购买配送面单清单', 'zh-TW': '購買配送標籤清單' },
      sentence: {
        en: 'List of the premium labels bought through Amazon Buy Shipping',
        'zh-CN': '通过亚马逊“购买配送”购买的优先配送面单清单',
        'zh-TW': '以亞馬遜「購買配送」購買的優先配送標籤清單',
      },
      supports: ['A5', 'M5'],
    },
    {
      id: 'E10',
      label: { en: 'Stock count sheet', 'zh-CN': '库存盘点表', 'zh-TW': '庫存盤點表' },
      sentence: { en: 'Dated stock count sheet', 'zh-CN': '库存盘点表，含日期', 'zh-TW': '庫存盤點表，含日期' },
      supports: ['C6', 'A6', 'M6'],
    },
    {
      id: 'E11',
      label: { en: 'Cancellation requests of buyers', 'zh-CN': '买家的取消申请', 'zh-TW': '買家的取消申請' },
      sentence: {
        en: 'Messages in which the buyers requested the cancellation',
        'zh-CN': '买家申请取消订单的消息',
        'zh-TW': '買家申請取消訂單的訊息',
      },
      supports: ['D3'],
    },
    {
      id: 'E12',
      label: {
        en: 'Order details with delivery option',
        'zh-CN': '显示配送选项的订单详情',
        'zh-TW': '顯示配送選項的訂單詳細資訊',
      },
      sentence: {
        en: 'Order details that show the delivery option of each order',
        'zh-CN': '显示每个订单配送选项的订单详情',
        'zh-TW': '顯示每筆訂單配送選項的訂單詳細資訊',
      },
      supports: ['D4'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'This is a program that you can rejoin, not a suspension of your account: no apologies, only figures.',
        'zh-CN': '这只是一个可以重新加入的配送项目，不是账户停用：不必道歉，只写数据。',
        'zh-TW': '這是可以重新加入的配送方案，不是帳戶停用：不必道歉，只寫數字。',
      },
    },
    {
      at: 'why',
      text: {
        en: '“The carrier was late” is not yet a cause: say why your regions, cut-off or service left no room for it.',
        'zh-CN': '只写“物流商晚了”还不算原因：请写明为什么配送区域、截单时间或配送服务没有留出余地。',
        'zh-TW': '只寫「物流業者晚了」還不算原因：請寫明為什麼配送區域、截單時間或配送服務沒有留下餘裕。',
      },
    },
    {
      at: 'result',
      text: {
        en: 'Give a time frame in which each figure returns to its target: the eligibility tool asks for it.',
        'zh-CN': '请写明每项数据在多长时间内恢复达标：资格工具的说明要求这一点。',
        'zh-TW': '請寫明每項數字在多久之內回到目標：資格工具的說明要求這一點。',
      },
    },
  ],
  appeal: {
    en: 'Reply to the eligibility email, or use the appeal in the Premium Shipping Eligibility tool. In the US, eligibility may come back automatically.',
    'zh-CN': '直接回复资格通知邮件，或在 Premium Shipping Eligibility（优先配送资格）工具里申诉。美国站的资格可能会自动恢复。',
    'zh-TW': '直接回覆資格通知信，或在 Premium Shipping Eligibility（優先配送資格）工具中申訴。美國站的資格可能會自動恢復。',
  },
  reply: { en: 'About 2-7 days (an estimate).', 'zh-CN': '大约 2 到 7 天（估计）。', 'zh-TW': '大約 2 到 7 天（估計）。' },
};
