import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Too many seller-fulfilled orders were confirmed after the expected ship date. */
export const lateShipment: CaseType = {
  id: 'late-shipment',
  name: { en: 'Late shipment rate', 'zh-CN': '迟发率过高', 'zh-TW': '延遲出貨率過高' },
  group: 'performance',
  routes: ['plan', 'dispute'],
  issue: 'our Late Shipment Rate',
  subject: 'Late Shipment Rate',
  remedy: {
    en: 'reinstate our seller-fulfilled offers',
    'zh-CN': '恢复我们自配送商品的正常状态',
    'zh-TW': '恢復我們自行配送商品的正常狀態',
  },
  rule: {
    en: 'Late Shipment Rate (LSR) under 4%, measured over 10 and 30 days, seller-fulfilled orders only. “Late” means that the shipment was confirmed after the expected ship date, even if the parcel left on time.',
    'zh-CN': '迟发率（LSR）须低于 4%，按 10 天和 30 天统计，只计自配送订单。“迟发”是指在预计发货日期之后才确认发货，即使包裹已按时发出也算。',
    'zh-TW': '延遲出貨率（LSR）須低於 4%，分別以 10 天和 30 天統計，只計賣家自行配送的訂單。「延遲」是指在預計出貨日期之後才確認出貨，即使包裹準時寄出也算。',
  },
  facts: {
    en: 'LSR value for 10 and 30 days and the date you read it; number of late orders and total orders; first and last late ship date; affected SKUs; handling-time setting before and after; carrier and pick-up time; holiday dates; who confirms shipments and how.',
    'zh-CN': '10 天和 30 天迟发率的数值及查看日期；迟发单数和总单数；最早和最晚的迟发日期；涉及的 SKU；备货时间（处理时间）修改前后的设置；物流商和揽收时间；放假日期；由谁、用什么方式确认发货。',
    'zh-TW': '10 天和 30 天的延遲出貨率和查看日期；延遲訂單數和總訂單數；最早和最晚的延遲日期；涉及的 SKU；備貨時間修改前後的設定；物流業者和收件時間；連假與公休日期；由誰、用什麼方式確認出貨。',
  },
  cues: [
    { weight: 3, pattern: /late shipment rate|\bLSR\b|confirmed (?:to have been )?shipped late|shipped late/i },
    { weight: 2, pattern: /expected ship date|late shipments?|confirm (?:the |your )?shipments?/i },
    {
      weight: 3,
      pattern: /迟发(?:货)?率|延迟发货率|发货延迟率|遲發(?:貨)?率|延遲發貨率|發貨延遲率|延遲出貨率|出貨延遲率|(?:因|由于|由於)[^，。]{0,6}(?:发货延迟|延迟发货|迟发|發貨延遲|延遲發貨|出貨延遲|延遲出貨|遲發)/i,
    },
    { weight: 2, pattern: /确认发货|预计发货日期|迟发|確認發貨|確認出貨|預計發貨日期|預計出貨日期|遲發|延遲出貨/i },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who picks, packs and confirms shipments (role, own staff or 3PL), and who checks it now?',
        'zh-CN': '由谁拣货、打包、确认发货（写岗位，并说明是自己的员工还是第三方仓）？现在由谁检查？',
        'zh-TW': '由誰揀貨、包裝、確認出貨（職稱；自家員工還是第三方倉儲）？現在由誰檢查？',
      },
      example: {
        en: 'Three packers in our own warehouse; one clerk typed the tracking numbers. Now the warehouse supervisor checks every day.',
        'zh-CN':
          'Three packers in our own warehouse; one clerk typed the tracking numbers. Now the warehouse supervisor checks every day.（自有仓库有 3 名打包员；1 名文员手工录入追踪编号。现在由仓库主管每天检查。）',
        'zh-TW':
          'Three packers in our own warehouse; one clerk typed the tracking numbers. Now the warehouse supervisor checks every day.（自家倉庫有 3 名包裝人員；當時由 1 名行政人員輸入追蹤編號。現在由倉庫主管每天檢查。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own warehouse staff', 'zh-CN': '自有仓库员工', 'zh-TW': '自家倉庫員工' },
          sentence: {
            en: 'Our own staff picked and packed the orders in your notice, and our {role} confirmed the shipments.',
            'zh-CN': '贵方通知涉及的订单由我们自己的仓库员工拣货和打包，由我们的 {role} 确认发货。',
            'zh-TW': '貴方通知所指的訂單由我們自家的倉庫員工揀貨和包裝，由我們的 {role} 確認出貨。',
          },
          prompts: {
            role: {
              en: 'Which job title confirmed the shipments?',
              'zh-CN': '当时由什么岗位确认发货？',
              'zh-TW': '當時由誰確認出貨（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'A third-party warehouse (3PL)', 'zh-CN': '第三方仓（3PL）', 'zh-TW': '第三方倉儲（3PL）' },
          sentence: {
            en: 'A third-party warehouse, {supplier}, picked and packed the orders, and our {role} confirmed the shipments.',
            'zh-CN': '订单由第三方仓 {supplier} 拣货和打包，当时由我们的 {role} 确认发货。',
            'zh-TW': '由第三方倉儲 {supplier} 揀貨和包裝，當時由我們的 {role} 確認出貨。',
          },
          prompts: {
            supplier: {
              en: 'Which third-party warehouse, by its English name?',
              'zh-CN': '哪家第三方仓（英文名）？',
              'zh-TW': '是哪家第三方倉儲（英文名稱）？',
            },
            role: {
              en: 'Which job title on your side confirmed the shipments?',
              'zh-CN': '您这边当时由什么岗位确认发货？',
              'zh-TW': '您這邊當時由誰確認出貨（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who owns the daily check now', 'zh-CN': '现在由谁负责每日检查', 'zh-TW': '現在由誰負責每日檢查' },
          sentence: {
            en: 'Since {date}, our {role2} has been in charge of the daily shipment check.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责每日发货检查。',
            'zh-TW': '自 {date} 起，每日出貨檢查由我們的 {role2} 負責。',
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
        {
          id: 'P4',
          label: { en: 'Deputy for absences', 'zh-CN': '缺勤时的代班人', 'zh-TW': '負責人不在時的代理人' },
          sentence: {
            en: 'Our {role} is the deputy for the daily check.',
            'zh-CN': '负责人缺勤时，由我们的 {role} 代做每日发货检查。',
            'zh-TW': '負責人不在時，由我們的 {role} 代為執行每日出貨檢查。',
          },
          prompts: {
            role: {
              en: 'Which job title stands in when that person is absent?',
              'zh-CN': '负责人缺勤时由什么岗位代班？',
              'zh-TW': '負責人不在時由誰代理（英文職稱）？',
            },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which rate, value and target does the notice give? How many orders were late, of how many?',
        'zh-CN': '通知里写的是哪个指标，数值和目标是多少？一共多少单，其中多少单迟发？',
        'zh-TW': '通知寫的是哪個指標、數值多少、目標多少？總共幾筆訂單，其中幾筆延遲？',
      },
      example: {
        en: 'LSR 6.20% over 30 days (23 of 371 orders) and 11.76% over 10 days (16 of 136).',
        'zh-CN':
          'LSR 6.20% over 30 days (23 of 371 orders) and 11.76% over 10 days (16 of 136).（30 天迟发率 6.20%，371 单中有 23 单；10 天迟发率 11.76%，136 单中有 16 单。）',
        'zh-TW':
          'LSR 6.20% over 30 days (23 of 371 orders) and 11.76% over 10 days (16 of 136).（30 天延遲出貨率 6.20%，371 筆中 23 筆；10 天 11.76%，136 筆中 16 筆。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: '30-day rate, with order counts', 'zh-CN': '30 天迟发率与单数', 'zh-TW': '30 天延遲出貨率與訂單數' },
          sentence: {
            en: 'At the time of your notice of {notice_date}, our Late Shipment Rate was {percent} over 30 days ({n} of {total} {total#order|orders}); the target is under 4%.',
            'zh-CN':
              '贵方 {notice_date} 发出通知时，我们的 30 天迟发率为 {percent}（{total} 个订单中有 {n} 个）；目标为低于 4%。',
            'zh-TW':
              '貴方 {notice_date} 發出通知時，我們的 30 天延遲出貨率為 {percent}（{total} 筆訂單中有 {n} 筆）；目標為低於 4%。',
          },
          prompts: {
            percent: {
              en: 'What is the 30-day Late Shipment Rate in the notice?',
              'zh-CN': '通知里的 30 天迟发率是多少？',
              'zh-TW': '通知裡的 30 天延遲出貨率是多少？',
            },
            n: {
              en: 'How many orders were confirmed late in those 30 days?',
              'zh-CN': '这 30 天里有多少单延迟确认发货？',
              'zh-TW': '這 30 天裡有幾筆訂單延遲確認出貨？',
            },
            total: {
              en: 'How many seller-fulfilled orders were there in those 30 days?',
              'zh-CN': '这 30 天共有多少自配送订单？',
              'zh-TW': '這 30 天共有幾筆自行配送的訂單？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: '10-day rate, with order counts', 'zh-CN': '10 天迟发率与单数', 'zh-TW': '10 天延遲出貨率與訂單數' },
          sentence: {
            en: 'Over 10 days, the rate was {percent} ({n} of {total} {total#order|orders}).',
            'zh-CN': '10 天迟发率为 {percent}（{total} 个订单中有 {n} 个）。',
            'zh-TW': '10 天的延遲出貨率為 {percent}（{total} 筆訂單中有 {n} 筆）。',
          },
          prompts: {
            percent: {
              en: 'What was the 10-day Late Shipment Rate?',
              'zh-CN': '10 天迟发率是多少？',
              'zh-TW': '10 天延遲出貨率是多少？',
            },
            n: {
              en: 'How many orders were confirmed late in those 10 days?',
              'zh-CN': '这 10 天里有多少单延迟确认发货？',
              'zh-TW': '這 10 天裡有幾筆訂單延遲確認出貨？',
            },
            total: {
              en: 'How many seller-fulfilled orders were there in those 10 days?',
              'zh-CN': '这 10 天共有多少自配送订单？',
              'zh-TW': '這 10 天共有幾筆自行配送的訂單？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'The rate alone, as in the notice', 'zh-CN': '只写通知里的迟发率', 'zh-TW': '只寫通知裡的延遲出貨率' },
          sentence: {
            en: 'According to your notice of {notice_date}, our Late Shipment Rate was {percent}; the target is under 4%.',
            'zh-CN': '根据贵方 {notice_date} 的通知，我们的迟发率为 {percent}；目标为低于 4%。',
            'zh-TW': '依貴方 {notice_date} 的通知，我們的延遲出貨率為 {percent}；目標為低於 4%。',
          },
          fromNotice: true,
          prompts: {
            percent: {
              en: 'Which Late Shipment Rate does the notice give?',
              'zh-CN': '通知里的迟发率是多少？',
              'zh-TW': '通知裡的延遲出貨率是多少？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'All late orders have been shipped', 'zh-CN': '迟发订单已全部发出', 'zh-TW': '延遲的訂單已全部出貨' },
          sentence: {
            en: '{n#The late order has|All # late orders have} been shipped.',
            'zh-CN': '迟发订单（共 {n} 个）现已全部发出。',
            'zh-TW': '所有延遲的訂單（共 {n} 筆）之後均已出貨。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many late orders were there in total?',
              'zh-CN': '一共有多少迟发订单？',
              'zh-TW': '延遲的訂單一共幾筆？',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'How the late orders ended', 'zh-CN': '迟发订单的结果', 'zh-TW': '延遲訂單的結果' },
          sentence: {
            en: 'Of the late orders, {n} {n#has|have} been delivered, and {n2#the buyer of one|the buyers of #} received a full refund on {date}.',
            'zh-CN': '迟发订单中，{n} 个已送达；{n2} 个已于 {date} 全额退款。',
            'zh-TW': '延遲的訂單中，{n} 筆已送達；{n2} 筆已於 {date} 全額退款。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many of the late orders have been delivered?',
              'zh-CN': '迟发订单中有多少已经送达？',
              'zh-TW': '延遲的訂單中有幾筆已經送達？',
            },
            n2: {
              en: 'How many of them were refunded in full?',
              'zh-CN': '其中多少已全额退款？',
              'zh-TW': '其中有幾筆已全額退款？',
            },
            date: { en: 'On which date were they refunded?', 'zh-CN': '是哪天退款的？', 'zh-TW': '是哪天退款的？' },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'From which date to which date were orders late? Any holiday, strike or promotion then?',
        'zh-CN': '订单从哪天到哪天迟发？当时有没有放假、物流停运或大促？',
        'zh-TW': '訂單從哪天到哪天延遲出貨？當時有連假、罷工或促銷活動嗎？',
      },
      example: {
        en: '16 orders during our closure May 1-5, 2026; 7 more between April 14 and April 30.',
        'zh-CN':
          '16 orders during our closure May 1-5, 2026; 7 more between April 14 and April 30.（2026年5月1日至5日放假期间 16 单；4月14日至30日另有 7 单。）',
        'zh-TW':
          '16 orders during our closure May 1-5, 2026; 7 more between April 14 and April 30.（2026 年 5 月 1 日至 5 日公休期間 16 筆；4 月 14 日至 4 月 30 日另有 7 筆。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'First and last late date', 'zh-CN': '最早和最晚的迟发日期', 'zh-TW': '最早和最晚的延遲日期' },
          sentence: {
            en: 'The orders counted as late fall in this period: {period}.',
            'zh-CN': '被计为迟发的订单在这段时间：{period}。',
            'zh-TW': '被計為延遲的訂單在這段期間：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date are the orders counted as late?',
              'zh-CN': '被计为迟发的订单从哪天到哪天？',
              'zh-TW': '被計為延遲的訂單從哪天到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'During our closure', 'zh-CN': '放假停工期间', 'zh-TW': '在公休期間' },
          sentence: {
            en: 'During our closure ({period}), {n} {n#order|orders} passed the ship-by date.',
            'zh-CN': '在我们放假期间（{period}），有 {n} 个订单超过了最晚发货日。',
            'zh-TW': '在我們公休期間（{period}），有 {n} 筆訂單超過了最晚出貨日。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many of the late orders were due during the closure?',
              'zh-CN': '放假期间有多少订单超过了最晚发货日？',
              'zh-TW': '公休期間有幾筆訂單超過最晚出貨日？',
            },
            period: {
              en: 'From which date to which date were you closed?',
              'zh-CN': '从哪天到哪天放假？',
              'zh-TW': '從哪天公休到哪天？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'During a peak in orders', 'zh-CN': '订单高峰期间', 'zh-TW': '在訂單高峰期間' },
          sentence: {
            en: 'During a peak in orders ({period}), {n} {n#order|orders} passed the ship-by date.',
            'zh-CN': '在订单高峰期间（{period}），有 {n} 个订单超过了最晚发货日。',
            'zh-TW': '在訂單高峰期間（{period}），有 {n} 筆訂單超過了最晚出貨日。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many of the late orders were due during the peak?',
              'zh-CN': '高峰期间有多少订单超过了最晚发货日？',
              'zh-TW': '高峰期間有幾筆訂單超過最晚出貨日？',
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
        en: 'Which marketplace, which warehouse (city, country), at which step did orders wait?',
        'zh-CN': '是哪个站点、哪个仓库（城市、国家）？订单卡在哪一步？',
        'zh-TW': '哪個站點？哪個倉庫（城市、國家）？訂單卡在哪一步？',
      },
      example: {
        en: 'amazon.com, seller-fulfilled orders from our warehouse in Dongguan, China.',
        'zh-CN': 'amazon.com, seller-fulfilled orders from our warehouse in Dongguan, China.（美国站，自配送订单，从东莞仓库发货。）',
        'zh-TW': 'amazon.com, seller-fulfilled orders from our warehouse in Dongguan, China.（美國站，自行配送的訂單，從我們在中國東莞的倉庫出貨。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'Marketplace and own warehouse', 'zh-CN': '站点与自有仓库', 'zh-TW': '站點與自家倉庫' },
          sentence: {
            en: 'We ship our {marketplace} orders from our own warehouse in {city}.',
            'zh-CN': '我们在 {marketplace} 的订单从我们位于 {city} 的自有仓库发出。',
            'zh-TW': '我們在 {marketplace} 的訂單從我們位於 {city} 的自家倉庫出貨。',
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
            en: 'Our {marketplace} orders are handled by the warehouse of {supplier} in {city}.',
            'zh-CN': '我们在 {marketplace} 的订单由 {supplier} 位于 {city} 的仓库处理。',
            'zh-TW': '我們在 {marketplace} 的訂單由 {supplier} 位於 {city} 的倉庫處理。',
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
          label: { en: 'The step where orders waited', 'zh-CN': '订单卡住的环节', 'zh-TW': '訂單卡住的環節' },
          sentence: {
            en: 'In our process, the orders waited at this step: {step}.',
            'zh-CN': '在我们的流程中，订单卡在这个环节：{step}。',
            'zh-TW': '在我們的流程中，訂單卡在這個環節：{step}。',
          },
          routes: ['plan'],
          prompts: {
            step: {
              en: 'At which step did the orders wait? A few English words.',
              'zh-CN': '订单卡在哪个环节（几个英文词）？',
              'zh-TW': '訂單卡在哪個環節（幾個英文單字）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'How many SKUs are affected', 'zh-CN': '涉及多少 SKU', 'zh-TW': '涉及幾個 SKU' },
          sentence: {
            en: 'In our catalog, {n} {n#SKU is|SKUs are} concerned.',
            'zh-CN': '我们的商品目录中，共涉及 {n} 个 SKU。',
            'zh-TW': '我們的商品目錄中，共涉及 {n} 個 SKU。',
          },
          prompts: {
            n: {
              en: 'How many SKUs do the late orders concern?',
              'zh-CN': '迟发订单涉及多少个 SKU？',
              'zh-TW': '延遲的訂單涉及幾個 SKU？',
            },
          },
        },
        {
          id: 'L5',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'The orders in your notice were placed on {marketplace}.',
            'zh-CN': '贵方通知涉及的订单来自 {marketplace}。',
            'zh-TW': '貴方通知所指的訂單來自 {marketplace}。',
          },
          fromNotice: true,
        },
      ],
    },
    why: {
      hint: {
        en: 'Why did the orders pass the ship date? Go one step deeper than “holiday” or “carrier”.',
        'zh-CN': '订单为什么超过了最晚发货日？不要停在“放假”或“物流慢”，再往下问一层。',
        'zh-TW': '訂單為什麼超過最晚出貨日？請不要停在「放假」或「物流慢」，再往下問一層。',
      },
      example: {
        en: 'Our closure on May 1-5 was not entered in Shipping Settings, so orders kept arriving with ship-by dates nobody could meet.',
        'zh-CN':
          'Our closure on May 1-5 was not entered in Shipping Settings, so orders kept arriving with ship-by dates nobody could meet.（5月1日至5日放假没有录入配送设置，订单照常进来，谁也赶不上最晚发货日。）',
        'zh-TW':
          'Our closure on May 1-5 was not entered in Shipping Settings, so orders kept arriving with ship-by dates nobody could meet.（5 月 1 日至 5 日的公休沒有輸入配送設定，訂單照常進來，最晚出貨日沒有人趕得上。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Shipped on time, confirmed late', 'zh-CN': '按时发出，但确认晚了', 'zh-TW': '準時寄出，但太晚確認出貨' },
          sentence: {
            en: 'Parcels had left our warehouse on time, but their tracking numbers were typed in by hand only once every {days} {days#day|days}, so {n} {n#shipment was|shipments were} confirmed after the expected ship date.',
            'zh-CN': '包裹按时离开我们的仓库，但追踪编号每 {days} 天才手工录入一次，因此有 {n} 个货件在预计发货日期之后才确认发货。',
            'zh-TW': '包裹準時離開我們的倉庫，但追蹤編號每 {days} 天才手動輸入一次，因此有 {n} 筆貨件在預計出貨日期之後才確認。',
          },
          prompts: {
            days: {
              en: 'Once in how many days were tracking numbers typed in?',
              'zh-CN': '当时每几天录入一次追踪编号？',
              'zh-TW': '當時每幾天輸入一次追蹤編號？',
            },
            n: {
              en: 'How many shipments were confirmed late for this reason?',
              'zh-CN': '因此有多少单延迟确认发货？',
              'zh-TW': '因為這樣，有幾筆貨件太晚確認？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Too few packers at peak', 'zh-CN': '高峰期打包人手不足', 'zh-TW': '訂單高峰時包裝人手不足' },
          sentence: {
            en: 'At the peak ({period}), orders rose to {total} per day, but we had planned for only {n} {n#packer|packers}, so orders waited up to {days} {days#day|days} before dispatch.',
            'zh-CN': '高峰期间（{period}），订单升至每天 {total} 单，而我们只安排了 {n} 名打包员，因此订单最多等了 {days} 天才发出。',
            'zh-TW': '高峰期間（{period}），訂單增加到每天 {total} 筆，而我們只安排了 {n} 名包裝人員，因此訂單最多等了 {days} 天才寄出。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did the peak last?',
              'zh-CN': '高峰从哪天到哪天？',
              'zh-TW': '訂單高峰從哪天到哪天？',
            },
            total: {
              en: 'How many orders came in per day at the peak?',
              'zh-CN': '高峰时每天多少单？',
              'zh-TW': '高峰時每天有幾筆訂單？',
            },
            n: { en: 'How many packers were at work then?', 'zh-CN': '当时有几名打包员？', 'zh-TW': '當時安排了幾名包裝人員？' },
            days: {
              en: 'How many days did orders wait at most?',
              'zh-CN': '订单最多等了几天？',
              'zh-TW': '訂單最多等了幾天？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Holiday closure, store left open', 'zh-CN': '放假但没开休假模式', 'zh-TW': '公休卻未設定休假模式' },
          sentence: {
            en: 'Our warehouse was closed for a holiday ({holiday}, {period}), but we neither set the listings to vacation status nor entered the closure in Shipping Settings, so {n} {n#order|orders} came due while nobody could ship {n#it|them}.',
            'zh-CN':
              '我们的仓库因假期放假（{holiday}，{period}），但我们既没有开启休假模式，也没有在配送设置中录入放假日期，因此有 {n} 个订单超过了最晚发货日。',
            'zh-TW':
              '我們的倉庫因節日公休（{holiday}，{period}），但我們既沒有將商品設為休假模式，也沒有在配送設定中輸入這段公休，因此有 {n} 筆訂單超過了最晚出貨日。',
          },
          prompts: {
            holiday: {
              en: 'For which holiday was the warehouse closed?',
              'zh-CN': '仓库因什么节日放假（英文）？',
              'zh-TW': '倉庫因哪個節日公休（英文）？',
            },
            period: {
              en: 'From which date to which date was it closed?',
              'zh-CN': '从哪天到哪天放假？',
              'zh-TW': '從哪天公休到哪天？',
            },
            n: {
              en: 'How many orders passed the ship-by date for this reason?',
              'zh-CN': '因此有多少个订单超过了最晚发货日？',
              'zh-TW': '因此有幾筆訂單超過了最晚出貨日？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Handling time set too short', 'zh-CN': '备货时间设置过短', 'zh-TW': '備貨時間設定過短' },
          sentence: {
            en: 'The handling time of the SKUs concerned was set to {old_days} {old_days#day|days}, although packing and hand-over to the carrier take up to {new_days} {new_days#day|days}.',
            'zh-CN': '相关 SKU 的备货时间一直设为 {old_days} 天，而打包和交给物流商最多需要 {new_days} 天。',
            'zh-TW': '相關 SKU 的備貨時間一直設為 {old_days} 天，但包裝並交給物流業者最多需要 {new_days} 天。',
          },
          prompts: {
            old_days: {
              en: 'How many days was the handling time set to?',
              'zh-CN': '备货时间原来设为几天？',
              'zh-TW': '備貨時間原本設為幾天？',
            },
            new_days: {
              en: 'How many days do packing and hand-over really take?',
              'zh-CN': '打包并交给物流商实际需要几天？',
              'zh-TW': '包裝並交給物流業者，實際需要幾天？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Stock unchecked, supplier awaited', 'zh-CN': '库存没核对，等供应商补货', 'zh-TW': '庫存未核對，等供應商到貨' },
          sentence: {
            en: 'We had not compared the quantity of {sku} on Amazon with our physical stock; it was {n} {n#unit|units} too high, so orders waited until the supplier delivered on {date}.',
            'zh-CN': '我们没有把亚马逊上 {sku} 的数量与实际库存核对，多了 {n} 件，因此订单一直等到供应商于 {date} 到货。',
            'zh-TW': '我們沒有將亞馬遜上 {sku} 的數量與實際庫存核對，多了 {n} 件，因此訂單一直等到供應商於 {date} 到貨。',
          },
          prompts: {
            sku: {
              en: 'Which SKU had the wrong quantity?',
              'zh-CN': '哪个 SKU 的库存数量不对？',
              'zh-TW': '哪個 SKU 的數量不正確？',
            },
            n: {
              en: 'By how many units was the quantity on Amazon too high?',
              'zh-CN': '亚马逊上的数量多了几件？',
              'zh-TW': '亞馬遜上的數量多出幾件？',
            },
            date: {
              en: 'On which date did the supplier deliver?',
              'zh-CN': '供应商哪天到货？',
              'zh-TW': '供應商哪天到貨？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Missed pick-ups not noticed', 'zh-CN': '漏揽收没有及时发现', 'zh-TW': '物流業者漏收件卻未發現' },
          sentence: {
            en: 'Our carrier {old_carrier} missed {n} {n#pick-up|pick-ups} ({period}), and we had no same-day check and no second carrier, so the parcels waited {days} {days#day|days}.',
            'zh-CN': '我们的物流商 {old_carrier} 漏了 {n} 次揽收（{period}），而我们没有当天检查，也没有备用物流商，因此包裹等了 {days} 天。',
            'zh-TW': '我們的物流業者 {old_carrier} 漏收件 {n} 次（{period}），而我們沒有當天檢查，也沒有備用物流業者，因此包裹滯留了 {days} 天。',
          },
          prompts: {
            n: { en: 'How many pick-ups were missed?', 'zh-CN': '漏了几次揽收？', 'zh-TW': '漏收件幾次？' },
            old_carrier: {
              en: 'Which carrier missed the pick-ups?',
              'zh-CN': '哪家物流商漏揽收？',
              'zh-TW': '哪家物流業者漏收件？',
            },
            period: {
              en: 'Between which dates were they missed?',
              'zh-CN': '漏揽收发生在哪天到哪天？',
              'zh-TW': '從哪天到哪天有漏收件？',
            },
            days: {
              en: 'How many days did the parcels wait?',
              'zh-CN': '包裹等了几天？',
              'zh-TW': '包裹滯留了幾天？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the orders were not late? Facts with dates and numbers that a document proves.',
        'zh-CN': '凭什么说明订单没有迟发？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明訂單沒有延遲出貨？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'UPS scanned all 23 parcels on or before their ship-by date; the scans are in Exhibit 1.',
        'zh-CN':
          'UPS scanned all 23 parcels on or before their ship-by date; the scans are in Exhibit 1.（UPS 在最晚发货日当天或之前扫描了全部 23 个包裹；扫描记录见附件 1。）',
        'zh-TW':
          'UPS scanned all 23 parcels on or before their ship-by date; the scans are in Exhibit 1.（UPS 在最晚出貨日當天或之前掃描了全部 23 件包裹；掃描紀錄見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Scanned and confirmed in time', 'zh-CN': '按时扫描并确认发货', 'zh-TW': '準時掃描並確認出貨' },
          sentence: {
            en: '{carrier} scanned {n} of the parcels counted as late no later than the ship-by date, and we confirmed {n#this shipment|these shipments} the same day.',
            'zh-CN': '被计为迟发的包裹中，有 {n} 个在最晚发货日当天或之前已由 {carrier} 扫描，我们也在当天确认了发货。',
            'zh-TW': '被計為延遲的包裹中，有 {n} 件在最晚出貨日當天或之前已由 {carrier} 掃描，我們也在當天確認出貨。',
          },
          prompts: {
            n: {
              en: 'How many of the parcels were scanned in time?',
              'zh-CN': '其中有多少个包裹是按时扫描的？',
              'zh-TW': '其中有幾件包裹準時掃描？',
            },
            carrier: { en: 'Which carrier scanned them?', 'zh-CN': '是哪家物流商扫描的？', 'zh-TW': '是哪家物流業者掃描的？' },
          },
        },
        {
          id: 'D2',
          label: { en: 'Buyer canceled before ship date', 'zh-CN': '买家在发货前取消', 'zh-TW': '買家在出貨前取消' },
          sentence: {
            en: 'For {n} of the orders counted as late, the buyer had requested cancellation before the expected ship date, so {n#it was|they were} not shipped.',
            'zh-CN': '被计为迟发的订单中，有 {n} 个的买家在预计发货日期之前已申请取消，因此没有发货。',
            'zh-TW': '被計為延遲的訂單中，有 {n} 筆的買家在預計出貨日期之前已申請取消，因此沒有出貨。',
          },
          prompts: {
            n: {
              en: 'For how many of the orders did the buyer request cancellation?',
              'zh-CN': '其中有多少单是买家申请取消的？',
              'zh-TW': '其中有幾筆訂單是買家申請取消的？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Confirmation refused by an error', 'zh-CN': '系统故障导致确认失败', 'zh-TW': '系統故障導致確認失敗' },
          sentence: {
            en: 'On {date}, shipment confirmations were refused with an error message; we sent {n} {n#confirmation|confirmations} in time and repeated {n#it|them} as soon as the connection worked again.',
            'zh-CN': '{date}，确认发货被拒并显示错误信息；我们按时提交了 {n} 次确认，并在连接恢复后立即重新提交。',
            'zh-TW': '{date}，確認出貨遭到拒絕並顯示錯誤訊息；我們準時送出 {n} 次確認，並在連線恢復後立即重新送出。',
          },
          prompts: {
            date: { en: 'On which date were they refused?', 'zh-CN': '是哪天被拒的？', 'zh-TW': '是哪天遭到拒絕？' },
            n: { en: 'How many confirmations were refused?', 'zh-CN': '有多少次确认被拒？', 'zh-TW': '有幾次確認遭到拒絕？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is already done: all open orders shipped and confirmed by which date? Setting changed on which date?',
        'zh-CN': '已经做了什么：全部订单在哪天发完并确认发货？哪天改了哪项设置？',
        'zh-TW': '已經做了什麼？未出貨的訂單在哪天前全部出貨並確認？哪天改了哪項設定？',
      },
      example: {
        en: 'On May 10, 2026, we changed the handling time of 38 SKUs from 1 to 2 days.',
        'zh-CN':
          'On May 10, 2026, we changed the handling time of 38 SKUs from 1 to 2 days.（2026年5月10日，我们把 38 个 SKU 的备货时间从 1 天改为 2 天。）',
        'zh-TW':
          'On May 10, 2026, we changed the handling time of 38 SKUs from 1 to 2 days.（2026 年 5 月 10 日，我們將 38 個 SKU 的備貨時間從 1 天改為 2 天。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Confirmed all late shipments', 'zh-CN': '迟发货件已全部确认', 'zh-TW': '延遲的貨件已全部確認' },
          sentence: {
            en: 'By {date}, we had uploaded the carrier and the tracking number of {n#the late order|each of the # late orders}.',
            'zh-CN': '到 {date}，我们已为全部迟发货件（共 {n} 个）填写物流商名称和追踪编号，并确认了发货。',
            'zh-TW': '到 {date}，我們已為全部延遲的貨件（共 {n} 筆）填入物流業者名稱和追蹤編號，並確認出貨。',
          },
          prompts: {
            date: {
              en: 'On which date was the last open order confirmed?',
              'zh-CN': '哪天确认完最后一个订单？',
              'zh-TW': '最後一筆未確認的訂單是哪天確認的？',
            },
            n: {
              en: 'How many open orders did you confirm?',
              'zh-CN': '一共确认了多少个订单？',
              'zh-TW': '一共確認了幾筆未確認的訂單？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Added packers, cleared backlog', 'zh-CN': '已加人手并清完积压', 'zh-TW': '增派包裝人手並清完積壓' },
          sentence: {
            en: 'On {date}, we assigned {n} additional {n#packer|packers}; by {date2}, the backlog of {total} {total#order|orders} was cleared.',
            'zh-CN': '{date}，我们增加了 {n} 名打包员；到 {date2}，积压的 {total} 个订单已清完。',
            'zh-TW': '我們於 {date} 增派 {n} 名包裝人員；到 {date2}，積壓的 {total} 筆訂單已全部清完。',
          },
          prompts: {
            date: {
              en: 'On which date did the additional packers start?',
              'zh-CN': '新增人手哪天到岗？',
              'zh-TW': '增派的人手是哪天開始的？',
            },
            n: { en: 'How many packers did you add?', 'zh-CN': '增加了几名打包员？', 'zh-TW': '增派了幾名包裝人員？' },
            date2: {
              en: 'By which date was the backlog cleared?',
              'zh-CN': '积压哪天清完？',
              'zh-TW': '積壓的訂單在哪天清完？',
            },
            total: {
              en: 'How many orders were in the backlog?',
              'zh-CN': '当时积压了多少单？',
              'zh-TW': '積壓了幾筆訂單？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Holiday orders sent, buyers told', 'zh-CN': '假期订单已发出并通知买家', 'zh-TW': '公休期間訂單已出貨並通知買家' },
          sentence: {
            en: 'By {date}, we had shipped {n#the order|all # orders} delayed by the closure and sent {n#the|each} buyer the tracking number and the new delivery date.',
            'zh-CN': '到 {date}，我们已发出因放假而延误的全部订单（共 {n} 个），并把追踪编号和新的送达日期发给了每位买家。',
            'zh-TW': '到 {date}，我們已寄出因公休而延誤的全部訂單（共 {n} 筆），並將追蹤編號和新的送達日期傳給每位買家。',
          },
          prompts: {
            date: {
              en: 'By which date were all holiday orders shipped?',
              'zh-CN': '假期订单哪天全部发完？',
              'zh-TW': '公休期間的訂單在哪天全部出貨？',
            },
            n: {
              en: 'How many orders came in during the closure?',
              'zh-CN': '放假期间收到多少单？',
              'zh-TW': '公休期間收到幾筆訂單？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Corrected handling time', 'zh-CN': '已修改备货时间', 'zh-TW': '已更正備貨時間' },
          sentence: {
            en: 'On {date}, we changed the handling time of {n} {n#SKU|SKUs} from {old_days} to {new_days} {new_days#day|days}.',
            'zh-CN': '{date}，我们把 {n} 个 SKU 的备货时间从 {old_days} 天改为 {new_days} 天。',
            'zh-TW': '我們於 {date} 將 {n} 個 SKU 的備貨時間從 {old_days} 天改為 {new_days} 天。',
          },
          prompts: {
            date: {
              en: 'On which date did you change the handling time?',
              'zh-CN': '哪天修改的备货时间？',
              'zh-TW': '備貨時間是哪天改的？',
            },
            n: {
              en: 'For how many SKUs did you change it?',
              'zh-CN': '改了多少个 SKU？',
              'zh-TW': '改了幾個 SKU？',
            },
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
        {
          id: 'A5',
          label: { en: 'Counted stock, closed empty offers', 'zh-CN': '已盘点并停售缺货商品', 'zh-TW': '已盤點庫存並關閉缺貨商品' },
          sentence: {
            en: 'On {date}, we counted {n} {n#SKU|SKUs} and corrected the quantities on Amazon; {n2} {n2#offer|offers} without stock {n2#was|were} closed.',
            'zh-CN': '{date}，我们盘点了 {n} 个 SKU，更正了亚马逊上的数量；停售了 {n2} 个无库存的商品。',
            'zh-TW': '我們於 {date} 盤點 {n} 個 SKU，並更正亞馬遜上的數量；{n2} 個沒有庫存的商品已關閉銷售。',
          },
          prompts: {
            date: { en: 'On which date did you count the stock?', 'zh-CN': '哪天盘点的？', 'zh-TW': '庫存是哪天盤點的？' },
            n: { en: 'How many SKUs did you count?', 'zh-CN': '盘点了多少个 SKU？', 'zh-TW': '盤點了幾個 SKU？' },
            n2: {
              en: 'How many offers without stock did you close?',
              'zh-CN': '停售了多少个缺货商品？',
              'zh-TW': '關閉了幾個缺貨商品？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Changed carrier and pick-up', 'zh-CN': '已更换物流商与揽收安排', 'zh-TW': '已更換物流業者與收件安排' },
          sentence: {
            en: 'On {date}, we moved our pick-ups to {carrier}, which collects the parcels every working day at {time}.',
            'zh-CN': '{date}，我们把揽收改由 {carrier} 负责，每个工作日 {time} 上门揽收。',
            'zh-TW': '我們於 {date} 改由 {carrier} 收件，該業者每個工作日 {time} 前來收取包裹。',
          },
          prompts: {
            date: {
              en: 'Since which date does the new carrier pick up?',
              'zh-CN': '新物流商哪天开始揽收？',
              'zh-TW': '新的物流業者從哪天開始收件？',
            },
            carrier: { en: 'Which carrier picks up now?', 'zh-CN': '现在由哪家物流商揽收？', 'zh-TW': '現在由哪家物流業者收件？' },
            time: {
              en: 'At what time does it pick up every working day?',
              'zh-CN': '每个工作日几点揽收？',
              'zh-TW': '每個工作日幾點收件？',
            },
          },
        },
        {
          id: 'A7',
          answers: ['C1'],
          label: { en: 'Connected the ERP to Amazon', 'zh-CN': '已将 ERP 与亚马逊对接', 'zh-TW': '已將 ERP 與亞馬遜串接' },
          sentence: {
            en: 'On {date}, we connected our {tool} to Amazon: scanning a label now confirms the shipment at once.',
            'zh-CN': '{date}，我们把 {tool} 与亚马逊对接：现在扫描面单即可立即确认发货。',
            'zh-TW': '我們於 {date} 將我們的 {tool} 與亞馬遜串接：現在掃描標籤後立即確認出貨。',
          },
          prompts: {
            date: { en: 'On which date was it connected?', 'zh-CN': '哪天对接完成？', 'zh-TW': '是哪天串接的？' },
          },
        },
        {
          id: 'A8',
          answers: ['C3'],
          label: { en: 'Entered the coming closures', 'zh-CN': '已录入今后的放假日期', 'zh-TW': '已輸入之後的公休日期' },
          sentence: {
            en: 'On {date}, we entered {n} planned {n#closure|closures} of our warehouse in Shipping Settings.',
            'zh-CN': '{date}，我们在配送设置中录入了仓库计划中的 {n} 次放假。',
            'zh-TW': '我們於 {date} 在配送設定中輸入倉庫預定的 {n} 次公休。',
          },
          prompts: {
            date: {
              en: 'On which date did you enter the closures?',
              'zh-CN': '哪天录入的？',
              'zh-TW': '公休日期是哪天輸入的？',
            },
            n: { en: 'How many closures did you enter?', 'zh-CN': '录入了几次放假？', 'zh-TW': '輸入了幾次公休？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which daily rule now stops it: who checks, at what time, with which tool, and what happens at 2%?',
        'zh-CN': '现在每天靠什么规则防止再次发生：由谁、几点、用什么工具检查？到 2% 时怎么处理？',
        'zh-TW': '現在每天用哪條規則預防？由誰、幾點、用什麼工具檢查？達到 2% 時怎麼處理？',
      },
      example: {
        en: 'Every working day at 16:00, the warehouse supervisor checks that no order is unconfirmed on its ship-by date.',
        'zh-CN':
          'Every working day at 16:00, the warehouse supervisor checks that no order is unconfirmed on its ship-by date.（每个工作日 16:00，仓库主管检查是否有订单到最晚发货日仍未确认发货。）',
        'zh-TW':
          'Every working day at 16:00, the warehouse supervisor checks that no order is unconfirmed on its ship-by date.（每個工作日 16:00，倉庫主管檢查，確認沒有訂單到了最晚出貨日仍未確認。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Automatic shipment confirmation', 'zh-CN': '系统自动确认发货', 'zh-TW': '系統自動確認出貨' },
          sentence: {
            en: 'All shipments are confirmed by our {tool}, no longer by hand; at {time} every working day, our {role} checks that every order due that day is confirmed.',
            'zh-CN':
              '发货只由我们的 {tool} 确认，不再手工操作；每个工作日 {time}，我们的 {role} 检查当天应发的订单是否都已确认发货。',
            'zh-TW':
              '出貨只由我們的 {tool} 確認，不再以人工輸入；每個工作日 {time}，我們的 {role} 檢查當天應出貨的訂單是否都已確認。',
          },
          prompts: {
            role: {
              en: 'Which job title checks this every working day?',
              'zh-CN': '每个工作日由什么岗位检查？',
              'zh-TW': '每個工作日由誰檢查（英文職稱）？',
            },
            time: { en: 'At what time is it checked?', 'zh-CN': '几点检查？', 'zh-TW': '幾點檢查？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'Capacity check before peaks', 'zh-CN': '高峰前核对打包产能', 'zh-TW': '訂單高峰前核對包裝產能' },
          sentence: {
            en: 'Our {role} compares the sales forecast with packing capacity {days} {days#day|days} before each holiday or promotion and, if capacity falls short, books temporary staff or lowers the available quantity.',
            'zh-CN': '每次节日或促销前 {days} 天，我们的 {role} 核对销量预测与打包产能；产能不足时，安排临时工或调低可售数量。',
            'zh-TW': '每次節日或促銷前 {days} 天，我們的 {role} 會比對銷售預測與包裝產能；產能不足時，安排臨時人員或調降可售數量。',
          },
          prompts: {
            days: {
              en: 'How many days before a holiday or promotion is it checked?',
              'zh-CN': '在节日或促销前几天核对？',
              'zh-TW': '節日或促銷前幾天核對？',
            },
            role: {
              en: 'Which job title checks the capacity?',
              'zh-CN': '由什么岗位核对产能？',
              'zh-TW': '由誰核對產能（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Yearly holiday calendar', 'zh-CN': '全年假期日历', 'zh-TW': '全年公休行事曆' },
          sentence: {
            en: 'All closures for the next 12 months are entered in Shipping Settings, and {days} working {days#day|days} before each one, our {role} schedules the vacation status.',
            'zh-CN': '未来 12 个月的所有放假日期都已录入配送设置，我们的 {role} 在每次放假前 {days} 个工作日提前设好休假模式。',
            'zh-TW': '未來 12 個月的所有公休都已輸入配送設定，我們的 {role} 會在每次公休前 {days} 個工作天預先設定休假模式。',
          },
          prompts: {
            role: {
              en: 'Which job title sets the vacation status?',
              'zh-CN': '由什么岗位开启休假模式？',
              'zh-TW': '由誰設定休假模式（英文職稱）？',
            },
            days: {
              en: 'How many working days before a closure?',
              'zh-CN': '放假前几个工作日开启？',
              'zh-TW': '公休前幾個工作天設定？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Weekly handling-time review', 'zh-CN': '每周核对备货时间', 'zh-TW': '每週檢視備貨時間' },
          sentence: {
            en: 'Every Monday, our {role} compares the actual packing time per SKU with the handling-time setting and adjusts the setting the same day.',
            'zh-CN': '每周一，我们的 {role} 把各 SKU 的实际打包时间与备货时间设置进行比对，并在当天调整设置。',
            'zh-TW': '每週一，我們的 {role} 會比對各 SKU 的實際包裝時間與備貨時間設定，並在當天調整設定。',
          },
          prompts: {
            role: {
              en: 'Which job title reviews the handling time?',
              'zh-CN': '由什么岗位核对备货时间？',
              'zh-TW': '由誰檢視備貨時間（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Stock sync with buffer', 'zh-CN': '库存同步并预留库存', 'zh-TW': '庫存同步並保留安全庫存' },
          sentence: {
            en: 'Our {tool} updates the quantities on Amazon every {minutes} {minutes#minute|minutes} and holds back {qty} {qty#unit|units} per SKU; fast-moving SKUs are counted weekly.',
            'zh-CN': '我们的 {tool} 每 {minutes} 分钟更新一次亚马逊上的数量，每个 SKU 预留 {qty} 件；畅销 SKU 每周盘点。',
            'zh-TW': '我們的 {tool} 每 {minutes} 分鐘更新一次亞馬遜上的數量，並為每個 SKU 保留 {qty} 件；暢銷的 SKU 每週盤點。',
          },
          prompts: {
            minutes: {
              en: 'How many minutes pass between two stock updates?',
              'zh-CN': '每几分钟同步一次库存？',
              'zh-TW': '每幾分鐘更新一次庫存？',
            },
            qty: {
              en: 'How many units per SKU are held back as a buffer?',
              'zh-CN': '每个 SKU 预留几件不放到亚马逊上？',
              'zh-TW': '每個 SKU 保留幾件安全庫存？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Second carrier, pick-up cut-off', 'zh-CN': '备用物流商与揽收时限', 'zh-TW': '備用物流業者與收件時限' },
          sentence: {
            en: 'If a pick-up has not been scanned by {time}, our {role} takes the parcels to the depot of our second carrier, {carrier}, the same day.',
            'zh-CN': '如果到 {time} 仍没有揽收扫描，我们的 {role} 当天就把包裹送到备用物流商 {carrier} 的网点。',
            'zh-TW': '如果到 {time} 仍沒有收件的掃描紀錄，我們的 {role} 會在當天將包裹送到備用物流業者 {carrier} 的營業據點。',
          },
          prompts: {
            time: {
              en: 'By what time must the pick-up be scanned?',
              'zh-CN': '最晚几点必须有揽收扫描？',
              'zh-TW': '最晚幾點要有收件的掃描紀錄？',
            },
            role: {
              en: 'Which job title takes the parcels to the second carrier?',
              'zh-CN': '由什么岗位把包裹送去备用物流商？',
              'zh-TW': '由誰送去備用物流業者（英文職稱）？',
            },
            carrier: { en: 'Which carrier is the second one?', 'zh-CN': '备用物流商是哪家？', 'zh-TW': '備用物流業者是哪家？' },
          },
        },
        {
          id: 'M7',
          label: { en: 'Early-warning limit at 2%', 'zh-CN': '2% 预警线', 'zh-TW': '2% 的預警門檻' },
          sentence: {
            en: 'Our {role} reads the Late Shipment Rate on the Account Health page every morning; at 2%, we extend the handling time and record the cause and the remedy in writing within 24 hours.',
            'zh-CN': '我们的 {role} 每天早上查看“账户状况”页面的迟发率；达到 2% 时，我们延长备货时间，并在 24 小时内书面记录原因和改进措施。',
            'zh-TW': '我們的 {role} 每天早上查看「帳戶狀況」頁面的延遲出貨率；達到 2% 時，我們會延長備貨時間，並在 24 小時內以書面記錄原因和改善措施。',
          },
          prompts: {
            role: {
              en: 'Which job title reads the rate every morning?',
              'zh-CN': '每天早上由什么岗位查看迟发率？',
              'zh-TW': '每天早上由誰查看延遲出貨率（英文職稱）？',
            },
          },
        },
        {
          id: 'M8',
          answers: ['C3'],
          label: { en: 'Second person checks the settings', 'zh-CN': '由第二人书面复核设置', 'zh-TW': '由第二人書面複核設定' },
          sentence: {
            en: 'Before each closure begins, our {role} confirms in writing that the vacation status is set.',
            'zh-CN': '我们的 {role} 在休假开始前书面复核休假状态已设好。',
            'zh-TW': '我們的 {role} 會在公休開始前以書面複核休假模式已設定。',
          },
          prompts: {
            role: {
              en: 'Which job title confirms the settings?',
              'zh-CN': '由什么岗位确认设置？',
              'zh-TW': '由誰確認設定（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the figures show since the fix? How many orders were shipped, how many of them late? Leave it out if it is too early.',
        'zh-CN': '整改之后数据如何：发了多少单，其中多少单迟发？如果还太早，可以不写。',
        'zh-TW': '改正之後的數字如何？出貨幾筆訂單，其中幾筆延遲？如果還太早，可以不寫。',
      },
      example: {
        en: 'From May 11 to May 17, 2026, we shipped 94 orders; none was confirmed late.',
        'zh-CN':
          'From May 11 to May 17, 2026, we shipped 94 orders; none was confirmed late.（2026年5月11日至17日发出 94 单，没有一单延迟确认发货。）',
        'zh-TW':
          'From May 11 to May 17, 2026, we shipped 94 orders; none was confirmed late.（2026 年 5 月 11 日至 5 月 17 日，我們出貨 94 筆訂單，沒有一筆延遲確認。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No late order since', 'zh-CN': '之后没有迟发订单', 'zh-TW': '改正後沒有延遲訂單' },
          sentence: {
            en: 'During {period}, we shipped {total} {total#order|orders}; none was confirmed late.',
            'zh-CN': '{period} 期间，我们发出 {total} 个订单，没有一个延迟确认发货。',
            'zh-TW': '{period} 期間，我們出貨 {total} 筆訂單，沒有一筆延遲確認。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: {
              en: 'How many orders did you ship in that time?',
              'zh-CN': '这段时间发了多少单？',
              'zh-TW': '這段時間出貨幾筆訂單？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Late orders since the fix', 'zh-CN': '整改后仍有迟发', 'zh-TW': '改正後的延遲訂單數' },
          sentence: {
            en: 'During {period}, we shipped {total} {total#order|orders}, of which {n} {n#was|were} confirmed late.',
            'zh-CN': '{period} 期间，我们发出 {total} 个订单，其中 {n} 个延迟确认发货。',
            'zh-TW': '{period} 期間，我們出貨 {total} 筆訂單，其中 {n} 筆延遲確認。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: {
              en: 'How many orders did you ship in that time?',
              'zh-CN': '这段时间发了多少单？',
              'zh-TW': '這段時間出貨幾筆訂單？',
            },
            n: {
              en: 'How many of them were confirmed late?',
              'zh-CN': '其中多少单延迟确认发货？',
              'zh-TW': '其中幾筆延遲確認？',
            },
          },
        },
        {
          id: 'R3',
          label: { en: 'The 10-day rate today', 'zh-CN': '目前的 10 天迟发率', 'zh-TW': '目前的 10 天延遲出貨率' },
          sentence: {
            en: 'On {date}, our Late Shipment Rate over 10 days stood at {percent}.',
            'zh-CN': '{date}，我们的 10 天迟发率为 {percent}。',
            'zh-TW': '我們的 10 天延遲出貨率在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '延遲出貨率是哪天查看的？' },
            percent: {
              en: 'What was the 10-day rate on that date?',
              'zh-CN': '当天的 10 天迟发率是多少？',
              'zh-TW': '當天的 10 天延遲出貨率是多少？',
            },
          },
        },
        {
          id: 'R4',
          label: { en: 'No order is overdue', 'zh-CN': '目前没有逾期订单', 'zh-TW': '目前沒有逾期訂單' },
          sentence: {
            en: 'As of {date}, no order is past its ship-by date.',
            'zh-CN': '截至 {date}，没有订单超过最晚发货日。',
            'zh-TW': '截至 {date}，沒有訂單超過最晚出貨日。',
          },
          prompts: { date: { en: 'On which date did you check?', 'zh-CN': '哪天核对的？', 'zh-TW': '哪天核對的？' } },
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
      label: { en: 'Late-order list with tracking', 'zh-CN': '迟发订单与追踪编号', 'zh-TW': '延遲訂單清單與追蹤編號' },
      sentence: {
        en: 'Late-order report from Account Health, with the carrier and tracking number of every order',
        'zh-CN': '“账户状况”的迟发订单报告，含每个订单的物流商和追踪编号',
        'zh-TW': '「帳戶狀況」的延遲訂單報表，含每筆訂單的物流業者和追蹤編號',
      },
      supports: ['I1', 'I2', 'I4', 'A1', 'A2', 'D1'],
    },
    {
      id: 'E2',
      label: { en: 'Carrier contract', 'zh-CN': '物流商合同', 'zh-TW': '物流業者合約' },
      sentence: { en: 'Contract with the carrier', 'zh-CN': '与物流商的合同', 'zh-TW': '與物流業者的合約' },
      supports: ['A6', 'M6'],
    },
    {
      id: 'E3',
      label: { en: 'Pick-up proof', 'zh-CN': '揽收凭证', 'zh-TW': '收件證明' },
      sentence: {
        en: 'Pick-up records of the carrier, with date and time',
        'zh-CN': '物流商的揽收记录，含日期和时间',
        'zh-TW': '物流業者的收件紀錄，含日期和時間',
      },
      supports: ['C1', 'C6', 'A6', 'D1'],
    },
    {
      id: 'E4',
      label: { en: 'Handling-time screenshot', 'zh-CN': '备货时间截图', 'zh-TW': '備貨時間螢幕截圖' },
      sentence: {
        en: 'Screenshot of the new handling-time setting',
        'zh-CN': '新备货时间设置的截图',
        'zh-TW': '新備貨時間設定的螢幕截圖',
      },
      supports: ['A4'],
    },
    {
      id: 'E5',
      label: { en: 'Closure calendar screenshot', 'zh-CN': '放假日历截图', 'zh-TW': '公休行事曆螢幕截圖' },
      sentence: {
        en: 'Screenshot of the closure calendar in Shipping Settings',
        'zh-CN': '配送设置中放假日历的截图',
        'zh-TW': '配送設定中公休行事曆的螢幕截圖',
      },
      supports: ['A8', 'M3'],
    },
    {
      id: 'E6',
      label: { en: 'ERP auto-confirmation screenshot', 'zh-CN': 'ERP 自动确认发货截图', 'zh-TW': 'ERP 自動確認出貨螢幕截圖' },
      sentence: {
        en: 'ERP screenshot of the automatic shipment confirmation',
        'zh-CN': 'ERP 自动确认发货的截图',
        'zh-TW': 'ERP 自動確認出貨的螢幕截圖',
      },
      supports: ['A7'],
    },
    {
      id: 'E7',
      label: { en: 'Staff roster', 'zh-CN': '员工排班表', 'zh-TW': '員工班表' },
      sentence: { en: 'Warehouse staff roster', 'zh-CN': '仓库员工排班表', 'zh-TW': '倉庫員工班表' },
      supports: ['A2', 'M2'],
    },
    {
      id: 'E8',
      label: { en: 'Carrier letter on the delay', 'zh-CN': '物流商的延误说明', 'zh-TW': '物流業者的延誤說明函' },
      sentence: {
        en: 'Letter from the carrier about the missed pick-ups',
        'zh-CN': '物流商关于漏揽收的说明函',
        'zh-TW': '物流業者說明漏收件的信函',
      },
      supports: ['C6'],
    },
    {
      id: 'E9',
      label: { en: 'Stock count sheet', 'zh-CN': '库存盘点表', 'zh-TW': '庫存盤點表' },
      sentence: { en: 'Dated stock count sheet', 'zh-CN': '库存盘点表，含日期', 'zh-TW': '庫存盤點表，含日期' },
      supports: ['A5', 'M5'],
    },
    {
      id: 'E10',
      label: { en: 'Messages to the buyers', 'zh-CN': '发给买家的消息', 'zh-TW': '傳給買家的訊息' },
      sentence: {
        en: 'Messages to the buyers, with tracking number and delivery date',
        'zh-CN': '发给买家的消息，含追踪编号和送达日期',
        'zh-TW': '傳給買家的訊息，含追蹤編號和送達日期',
      },
      supports: ['A3'],
    },
    {
      id: 'E11',
      label: { en: 'Log of the refused confirmations', 'zh-CN': '确认被拒的记录', 'zh-TW': '確認遭拒的紀錄' },
      sentence: {
        en: 'Log of the refused shipment confirmations, with time and error message',
        'zh-CN': '确认发货被拒的记录，含时间和错误信息',
        'zh-TW': '確認出貨遭拒的紀錄，含時間與錯誤訊息',
      },
      supports: ['D3'],
    },
    {
      id: 'E12',
      label: { en: 'Cancellation requests of buyers', 'zh-CN': '买家的取消申请', 'zh-TW': '買家的取消申請' },
      sentence: {
        en: 'Cancellation requests of the buyers, with date',
        'zh-CN': '买家的取消申请，含日期',
        'zh-TW': '買家的取消申請，含日期',
      },
      supports: ['D2'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: '“Holiday” or “carrier delay” alone is an excuse, not a root cause: name the missing control.',
        'zh-CN': '只写“放假”或“物流延误”，容易被看成借口，算不上根本原因：请写明缺了哪项管控。',
        'zh-TW': '只寫「放假」或「物流延誤」會被看成藉口，不是根本原因：請寫出少了哪一項控管。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Never confirm a shipment before hand-over to look on time: false confirmations hurt the valid tracking rate and lead to a harsher case.',
        'zh-CN': '包裹交给物流商之前，不要为了显得按时就先确认发货：虚假发货会拉低有效追踪率，处理也会更重。',
        'zh-TW': '請不要為了看起來準時，在交給物流業者之前就確認出貨：不實的確認會拉低有效追蹤率，處置也會更嚴厲。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Moving everything to FBA is a business choice, not a corrective action, unless shipments have really been created.',
        'zh-CN': '全部改用 FBA 属于经营选择，不算纠正措施，除非确实已经创建了货件。',
        'zh-TW': '全部改用 FBA 是經營上的選擇，不算改正措施，除非已經實際建立貨件。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Reactivate your account (or Appeal on the performance notification). Some sellers at risk are offered a quiz instead of a plan.',
    'zh-CN': '“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account），或在绩效通知上点“申诉”（Appeal）。部分有停用风险的卖家会收到测验（quiz），不用提交行动计划。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account），或在績效通知上點選「申訴」（Appeal）。部分處於風險狀態的賣家可以改做測驗，不必提交行動計畫。',
  },
  reply: {
    en: 'Often within minutes to 2 days (an estimate); one seller reported under 30 minutes. Older rules of thumb are 12 hours, 48 hours or 2 business days.',
    'zh-CN': '通常几分钟到 2 天（估计）；有卖家反映不到 30 分钟。以前的经验是 12 小时、48 小时或 2 个工作日。',
    'zh-TW': '多半在幾分鐘到 2 天內（估計）；有一位賣家表示不到 30 分鐘。較早的經驗值是 12 小時、48 小時或 2 個工作天。',
  },
};
