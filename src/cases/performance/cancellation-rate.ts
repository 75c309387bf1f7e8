import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Too many seller-fulfilled orders were canceled before shipment. */
export const cancellationRate: CaseType = {
  id: 'cancellation-rate',
  name: { en: 'Cancellation rate', 'zh-CN': '订单取消率过高', 'zh-TW': '訂單取消率過高' },
  group: 'performance',
  routes: ['plan', 'dispute'],
  // What the buyer requests through the order page does not count (Amazon help G201722390).
  triage: {
    en: 'Look at the report first: orders that the buyer canceled with the option in the Amazon account should not count. The 7-day rate often recovers by itself once stock is right, and a single removed offer can be listed again after you correct the quantity. Write a plan where Amazon asks for one.',
    'zh-CN': '请先看报告：买家用亚马逊账户里的取消选项申请取消的订单，不应计入。库存改对之后，7 天取消率往往会自行恢复；单个被移除的商品，更正数量后可以重新上架。亚马逊要求时，再写行动计划。',
    'zh-TW': '請先看報表：買家用亞馬遜帳戶裡的取消選項申請取消的訂單，不應列入計算。庫存更正之後，7 天取消率往往會自行恢復；單一被移除的商品，更正數量後可以重新上架。亞馬遜要求時，再寫行動計畫。',
  },
  issue: 'our Cancellation Rate',
  subject: 'Cancellation Rate',
  remedy: {
    en: 'reinstate our seller-fulfilled offers',
    'zh-CN': '恢复我们自配送商品的正常状态',
    'zh-TW': '恢復我們自行配送商品的正常狀態',
  },
  rule: {
    en: 'Cancellation Rate (before shipment) under 2.5% of the seller-fulfilled orders in 7 days. Only cancellations by the seller count, and orders canceled automatically because they were not shipped. A single offer can be removed after two seller cancellations in a row within 30 days.',
    'zh-CN': '取消率（配送前取消率）须低于 7 天内自配送订单的 2.5%。只计卖家取消的订单，以及因未发货而被系统自动取消的订单。30 天内连续两次被卖家取消的商品，可能被单独移除。',
    'zh-TW': '取消率（出貨前取消率）須低於 7 天內自行配送訂單的 2.5%。只計賣家取消的訂單，以及因未出貨而由系統自動取消的訂單。30 天內連續兩次被賣家取消的商品，可能會被單獨移除。',
  },
  facts: {
    en: 'Rate and its 7-day window; number of canceled orders and total orders; reasons chosen when canceling; SKUs and their stock on those dates; other sales channels; how stock is updated.',
    'zh-CN': '取消率及其 7 天窗口；取消单数和总单数；取消时选择的原因；涉及的 SKU 和当时的库存；其他销售渠道；库存的更新方式。',
    'zh-TW': '取消率及其 7 天期間；取消訂單數和總訂單數；取消時選擇的原因；涉及的 SKU 和當時的庫存；其他銷售管道；庫存的更新方式。',
  },
  cues: [
    { weight: 3, pattern: /cancel(?:l)?ation rate|pre-?fulfil?lment cancel(?:l)?|cancel rate/i },
    { weight: 2, pattern: /cancel(?:l)?ed by (?:the )?seller|seller-cancel(?:l)?ed|out of stock/i },
    { weight: 3, pattern: /取消率/i },
    { weight: 1, pattern: /缺货|取消订单|缺貨|取消訂單/i },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who maintains stock and prices, and who pressed “cancel”?',
        'zh-CN': '由谁维护库存和价格？取消订单是谁操作的？',
        'zh-TW': '由誰維護庫存和價格？取消訂單是誰操作的？',
      },
      example: {
        en: 'Our listing manager updated the stock by hand once a day; the shipping clerk canceled the orders. Now the operations manager is responsible.',
        'zh-CN':
          'Our listing manager updated the stock by hand once a day; the shipping clerk canceled the orders. Now the operations manager is responsible.（库存由商品上架主管每天手工更新一次；订单由发货员取消。现在由运营经理负责。）',
        'zh-TW':
          'Our listing manager updated the stock by hand once a day; the shipping clerk canceled the orders. Now the operations manager is responsible.（庫存由商品上架主管每天手動更新一次；訂單由出貨人員取消。現在由營運經理負責。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Who maintains the stock', 'zh-CN': '由谁维护库存', 'zh-TW': '由誰維護庫存' },
          sentence: {
            en: 'Our {role} maintains the stock quantities on Amazon.',
            'zh-CN': '亚马逊上的库存数量由我们的 {role} 维护。',
            'zh-TW': '亞馬遜上的庫存數量由我們的 {role} 維護。',
          },
          prompts: {
            role: {
              en: 'Which job title maintains the quantities?',
              'zh-CN': '库存数量由什么岗位维护？',
              'zh-TW': '庫存數量由誰維護（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'Who canceled the orders', 'zh-CN': '由谁取消了订单', 'zh-TW': '由誰取消了訂單' },
          sentence: {
            en: 'The orders were canceled by our {role}.',
            'zh-CN': '订单由我们的 {role} 取消。',
            'zh-TW': '訂單由我們的 {role} 取消。',
          },
          routes: ['plan'],
          prompts: {
            role: {
              en: 'Which job title canceled the orders?',
              'zh-CN': '订单由什么岗位取消？',
              'zh-TW': '訂單由誰取消（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'A third-party warehouse (3PL)', 'zh-CN': '第三方仓（3PL）', 'zh-TW': '第三方倉儲（3PL）' },
          sentence: {
            en: 'A third-party warehouse, {supplier}, stores the goods and reports the stock quantities to us.',
            'zh-CN': '货物存放在第三方仓 {supplier}，由该仓向我们提供库存数量。',
            'zh-TW': '商品存放在第三方倉儲 {supplier}，由該倉儲向我們提供庫存數量。',
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
            en: 'Our {role2} has been responsible for stock and cancellations since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责库存和订单取消。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責庫存和訂單取消。',
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
        en: 'Which rate does the notice give? How many orders were canceled, of how many, and for which reason codes?',
        'zh-CN': '通知里的取消率是多少？一共多少单，其中取消多少单，取消原因分别是什么？',
        'zh-TW': '通知裡的取消率是多少？總共幾筆訂單，其中取消幾筆，取消原因分別是什麼？',
      },
      example: {
        en: 'Cancellation Rate 4.86% over 7 days (9 of 185 orders); reasons chosen: 8 no inventory, 1 pricing error.',
        'zh-CN':
          'Cancellation Rate 4.86% over 7 days (9 of 185 orders); reasons chosen: 8 no inventory, 1 pricing error.（7 天取消率 4.86%，185 单中有 9 单；选择的原因：8 单无库存，1 单价格错误。）',
        'zh-TW':
          'Cancellation Rate 4.86% over 7 days (9 of 185 orders); reasons chosen: 8 no inventory, 1 pricing error.（7 天取消率 4.86%，185 筆中有 9 筆；選擇的原因：8 筆沒有庫存，1 筆價格錯誤。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: '7-day rate, with order counts', 'zh-CN': '7 天取消率与单数', 'zh-TW': '7 天取消率與訂單數' },
          sentence: {
            en: 'At the time of your notice of {notice_date}, our Cancellation Rate was {percent} over 7 days ({n} of {total} {total#order|orders}); the target is under 2.5%.',
            'zh-CN': '贵方 {notice_date} 发出通知时，我们的 7 天取消率为 {percent}（{total} 个订单中有 {n} 个）；目标为低于 2.5%。',
            'zh-TW': '貴方 {notice_date} 發出通知時，我們的 7 天取消率為 {percent}（{total} 筆訂單中有 {n} 筆）；目標為低於 2.5%。',
          },
          prompts: {
            percent: {
              en: 'What is the Cancellation Rate in the notice?',
              'zh-CN': '通知里的取消率是多少？',
              'zh-TW': '通知裡的取消率是多少？',
            },
            n: {
              en: 'How many orders were counted as canceled in those 7 days?',
              'zh-CN': '这 7 天里被计为取消的订单有多少个？',
              'zh-TW': '這 7 天裡列為取消的訂單有幾筆？',
            },
            total: {
              en: 'How many seller-fulfilled orders were there in those 7 days?',
              'zh-CN': '这 7 天共有多少自配送订单？',
              'zh-TW': '這 7 天共有幾筆自行配送的訂單？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The rate alone, as in the notice', 'zh-CN': '只写通知里的取消率', 'zh-TW': '只寫通知裡的取消率' },
          sentence: {
            en: 'According to your notice of {notice_date}, our Cancellation Rate was {percent}; the target is under 2.5%.',
            'zh-CN': '根据贵方 {notice_date} 的通知，我们的取消率为 {percent}；目标为低于 2.5%。',
            'zh-TW': '依貴方 {notice_date} 的通知，我們的取消率為 {percent}；目標為低於 2.5%。',
          },
          fromNotice: true,
          prompts: {
            percent: {
              en: 'Which Cancellation Rate does the notice give?',
              'zh-CN': '通知里的取消率是多少？',
              'zh-TW': '通知裡的取消率是多少？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'Reasons in the report', 'zh-CN': '报告里的取消原因', 'zh-TW': '報表裡的取消原因' },
          sentence: {
            en: 'The report gives these reasons for the cancellations counted: {list}.',
            'zh-CN': '报告中，被计入的取消原因为：{list}。',
            'zh-TW': '報表中，列入計算的取消原因為：{list}。',
          },
          prompts: {
            list: {
              en: 'Which reasons, with counts? For example: 8 no inventory.',
              'zh-CN': '有哪些原因、各几单（英文）？例如：8 no inventory。',
              'zh-TW': '有哪些原因、各幾筆（英文）？例如：8 no inventory。',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice names {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方通知列出了以下 ASIN：{asins}。',
            'zh-TW': '貴方的通知以 ASIN 列出以下商品：{asins}。',
          },
          fromNotice: true,
        },
      ],
    },
    when: {
      hint: {
        en: 'Which 7 days are measured? When did stock or price go wrong?',
        'zh-CN': '统计的是哪 7 天？库存或价格是什么时候出错的？',
        'zh-TW': '統計的是哪 7 天？庫存或價格是什麼時候出錯的？',
      },
      example: {
        en: 'Window June 1-7, 2026; the stock of LH-LAMP-02 was wrong from May 30 to June 4, 2026.',
        'zh-CN':
          'Window June 1-7, 2026; the stock of LH-LAMP-02 was wrong from May 30 to June 4, 2026.（统计窗口为2026年6月1日至7日；LH-LAMP-02 的库存从5月30日到6月4日不准。）',
        'zh-TW':
          'Window June 1-7, 2026; the stock of LH-LAMP-02 was wrong from May 30 to June 4, 2026.（統計期間為 2026 年 6 月 1 日至 7 日；LH-LAMP-02 的庫存從 5 月 30 日到 6 月 4 日不準。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'The 7-day window', 'zh-CN': '7 天的统计窗口', 'zh-TW': '7 天的統計期間' },
          sentence: {
            en: 'The orders counted fall in this 7-day window: {period}.',
            'zh-CN': '被计入的订单落在这 7 天的窗口内：{period}。',
            'zh-TW': '列入計算的訂單落在這 7 天的期間內：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do the 7 days run?',
              'zh-CN': '这 7 天是从哪天到哪天？',
              'zh-TW': '這 7 天是從哪天到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When the stock was wrong', 'zh-CN': '库存出错的时间', 'zh-TW': '庫存出錯的時間' },
          sentence: {
            en: 'During {period}, the quantity of {sku} on Amazon was higher than our physical stock.',
            'zh-CN': '{period} 期间，亚马逊上 {sku} 的数量多于我们的实际库存。',
            'zh-TW': '{period} 期間，亞馬遜上 {sku} 的數量多於我們的實際庫存。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date was the quantity wrong?',
              'zh-CN': '库存从哪天到哪天不准？',
              'zh-TW': '庫存從哪天到哪天不準？',
            },
            sku: {
              en: 'Which SKU had the wrong quantity?',
              'zh-CN': '哪个 SKU 的库存数量不对？',
              'zh-TW': '哪個 SKU 的數量不正確？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'When the price was wrong', 'zh-CN': '价格出错的时间', 'zh-TW': '價格出錯的時間' },
          sentence: {
            en: 'The price of {sku} on Amazon was wrong during {period}.',
            'zh-CN': '{period} 期间，亚马逊上 {sku} 的价格有误。',
            'zh-TW': '{period} 期間，亞馬遜上 {sku} 的價格有誤。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date was the price wrong?',
              'zh-CN': '价格从哪天到哪天有误？',
              'zh-TW': '價格從哪天到哪天有誤？',
            },
            sku: { en: 'Which SKU had the wrong price?', 'zh-CN': '哪个 SKU 的价格有误？', 'zh-TW': '哪個 SKU 的價格有誤？' },
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
        en: 'Which marketplace, SKUs and warehouse? Which other channels share the same stock?',
        'zh-CN': '是哪个站点、哪些 SKU、哪个仓库？还有哪些渠道共用这批库存？',
        'zh-TW': '哪個站點、哪些 SKU、哪個倉庫？還有哪些管道共用這批庫存？',
      },
      example: {
        en: 'amazon.com, warehouse in Dongguan, China; the canceled orders were for 2 SKUs whose stock we also sell on 3 other channels.',
        'zh-CN':
          'amazon.com, warehouse in Dongguan, China; the canceled orders were for 2 SKUs whose stock we also sell on 3 other channels.（美国站，中国东莞的仓库；取消的订单涉及 2 个 SKU，这批库存还在另外 3 个渠道销售。）',
        'zh-TW':
          'amazon.com, warehouse in Dongguan, China; the canceled orders were for 2 SKUs whose stock we also sell on 3 other channels.（美國站，位於中國東莞的倉庫；取消的訂單涉及 2 個 SKU，這批庫存也在另外 3 個管道銷售。）',
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
          id: 'L3',
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
          id: 'L4',
          label: { en: 'How many SKUs are affected', 'zh-CN': '涉及多少 SKU', 'zh-TW': '涉及幾個 SKU' },
          sentence: {
            en: 'The orders counted were for {n} {n#SKU|SKUs} in our catalog.',
            'zh-CN': '被计入的订单涉及我们商品目录中的 {n} 个 SKU。',
            'zh-TW': '列入計算的訂單涉及我們商品目錄中的 {n} 個 SKU。',
          },
          prompts: {
            n: {
              en: 'How many SKUs do these orders concern?',
              'zh-CN': '这些订单涉及多少个 SKU？',
              'zh-TW': '這些訂單涉及幾個 SKU？',
            },
          },
        },
        {
          id: 'L5',
          label: { en: 'Other channels share the stock', 'zh-CN': '其他渠道共用库存', 'zh-TW': '其他管道共用庫存' },
          sentence: {
            en: 'We also sold the same stock on {n} other sales {n#channel|channels}.',
            'zh-CN': '我们当时还在另外 {n} 个销售渠道销售同一批库存。',
            'zh-TW': '我們當時也在另外 {n} 個銷售管道販售同一批庫存。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'On how many other channels was it on sale?',
              'zh-CN': '另外还在几个渠道销售？',
              'zh-TW': '另外還在幾個管道銷售？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why was an item for sale that you could not ship? Name the missing check.',
        'zh-CN': '发不出的商品，为什么还在售？请写明缺了哪项检查。',
        'zh-TW': '無法出貨的商品，為什麼還在販售？請寫出少了哪一項檢查。',
      },
      example: {
        en: 'We sold the same stock on 3 channels and updated the quantities by hand once a day, so 9 orders came in after the stock had run out.',
        'zh-CN':
          'We sold the same stock on 3 channels and updated the quantities by hand once a day, so 9 orders came in after the stock had run out.（同一批库存在 3 个渠道销售，数量每天只手工更新一次，所以卖完之后还进了 9 单。）',
        'zh-TW':
          'We sold the same stock on 3 channels and updated the quantities by hand once a day, so 9 orders came in after the stock had run out.（同一批庫存在 3 個管道銷售，數量每天只手動更新一次，因此賣完之後還進了 9 筆訂單。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Shared stock not synced', 'zh-CN': '多渠道库存未同步', 'zh-TW': '多管道庫存未同步' },
          sentence: {
            en: 'We sold the same stock on {n} sales {n#channel|channels} and updated the quantities by hand once a day, so {sku} stayed on sale after it had run out and we canceled {n2} {n2#order|orders}.',
            'zh-CN': '我们把同一批库存放在 {n} 个销售渠道销售，数量每天只手工更新一次，因此 {sku} 卖完后仍在售，我们取消了 {n2} 个订单。',
            'zh-TW': '我們將同一批庫存放在 {n} 個銷售管道販售，數量每天只手動更新一次，因此 {sku} 賣完後仍在販售，我們取消了 {n2} 筆訂單。',
          },
          prompts: {
            n: {
              en: 'On how many channels, with Amazon, was the stock sold?',
              'zh-CN': '连亚马逊在内，一共在几个渠道销售？',
              'zh-TW': '連同亞馬遜，一共在幾個管道銷售？',
            },
            sku: { en: 'Which SKU had run out?', 'zh-CN': '卖完的是哪个 SKU？', 'zh-TW': '賣完的是哪個 SKU？' },
            n2: {
              en: 'How many orders were canceled for this reason?',
              'zh-CN': '因此取消了多少单？',
              'zh-TW': '因此取消了幾筆訂單？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Listed stock we did not hold', 'zh-CN': '货还没到就上架', 'zh-TW': '商品未到貨就上架' },
          sentence: {
            en: 'We opened {sku} for sale before the goods had arrived, counting on delivery by {date}; they came {days} {days#day|days} late, and we canceled {n} {n#order|orders}.',
            'zh-CN': '{sku} 在到货之前就已上架，我们指望 {date} 之前到货；结果晚了 {days} 天，我们取消了 {n} 个订单。',
            'zh-TW': '{sku} 在到貨之前就已上架，我們預期 {date} 前到貨；結果晚了 {days} 天，我們取消了 {n} 筆訂單。',
          },
          prompts: {
            sku: {
              en: 'Which SKU was for sale before it had arrived?',
              'zh-CN': '哪个 SKU 没到货就上架了？',
              'zh-TW': '哪個 SKU 未到貨就上架？',
            },
            date: { en: 'By which date was the delivery expected?', 'zh-CN': '原定哪天到货？', 'zh-TW': '原訂哪天到貨？' },
            days: { en: 'How many days late did the goods arrive?', 'zh-CN': '到货晚了几天？', 'zh-TW': '到貨晚了幾天？' },
            n: {
              en: 'How many orders were canceled for this reason?',
              'zh-CN': '因此取消了多少单？',
              'zh-TW': '因此取消了幾筆訂單？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Price error', 'zh-CN': '价格错误', 'zh-TW': '價格錯誤' },
          sentence: {
            en: 'On {date}, a bulk upload without a second check set the price of {sku} to {old_value} instead of {new_value}, and we canceled {n} {n#order|orders}.',
            'zh-CN': '{date}，我们批量上传时没有复核，把 {sku} 的价格设成了 {old_value}（应为 {new_value}），我们取消了 {n} 个订单。',
            'zh-TW': '我們於 {date} 批次上傳時未經第二人檢查，將 {sku} 的價格設成 {old_value}（應為 {new_value}），我們取消了 {n} 筆訂單。',
          },
          prompts: {
            date: { en: 'On which date was the upload?', 'zh-CN': '哪天上传的？', 'zh-TW': '是哪天上傳的？' },
            sku: { en: 'Which SKU had the wrong price?', 'zh-CN': '哪个 SKU 的价格有误？', 'zh-TW': '哪個 SKU 的價格有誤？' },
            old_value: {
              en: 'What was the wrong price, with its currency?',
              'zh-CN': '错误的价格是多少（含币种）？',
              'zh-TW': '錯誤的價格是多少（含幣別）？',
            },
            new_value: {
              en: 'What was the right price, with its currency?',
              'zh-CN': '正确的价格是多少（含币种）？',
              'zh-TW': '正確的價格是多少（含幣別）？',
            },
            n: {
              en: 'How many orders were canceled for this reason?',
              'zh-CN': '因此取消了多少单？',
              'zh-TW': '因此取消了幾筆訂單？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Orders expired unshipped', 'zh-CN': '超期未发，被自动取消', 'zh-TW': '逾期未出貨，遭自動取消' },
          sentence: {
            en: 'Amazon canceled {n} {n#order|orders} automatically because we had not confirmed {n#it|them} within seven business days after the ship-by date: our {role} was on leave and had no deputy.',
            'zh-CN': '有 {n} 个订单在最晚发货日后 7 个工作日内没有确认发货，被系统自动取消，因为我们的 {role} 休假，没有人代班。',
            'zh-TW': '有 {n} 筆訂單在最晚出貨日後 7 個工作天內沒有確認出貨，遭系統自動取消，因為我們的 {role} 休假，沒有代理人。',
          },
          prompts: {
            n: {
              en: 'How many orders were canceled automatically?',
              'zh-CN': '被自动取消了多少单？',
              'zh-TW': '遭自動取消的有幾筆？',
            },
            role: { en: 'Which job title was on leave?', 'zh-CN': '休假的是什么岗位？', 'zh-TW': '休假的是誰（英文職稱）？' },
          },
        },
        {
          id: 'C5',
          label: { en: 'Buyer requests handled wrongly', 'zh-CN': '买家取消没按流程处理', 'zh-TW': '買家取消未依流程處理' },
          sentence: {
            en: 'When {n} {n#buyer|buyers} asked by message to cancel, we canceled on our side instead of asking for a request through the buyer account.',
            'zh-CN': '有 {n} 位买家发消息要求取消，我们直接在后台取消了订单，没有请买家在其账户中提出取消申请。',
            'zh-TW': '有 {n} 位買家傳訊息要求取消，我們直接在後台取消訂單，沒有請買家在其帳戶中提出取消申請。',
          },
          prompts: {
            n: {
              en: 'How many buyers asked by message?',
              'zh-CN': '有多少位买家发消息要求取消？',
              'zh-TW': '有幾位買家傳訊息要求取消？',
            },
          },
        },
        {
          id: 'C6',
          label: {
            en: 'Copy of an FBA offer left open',
            'zh-CN': 'FBA 商品的自配送报价没关',
            'zh-TW': '未關閉 FBA 商品的自行配送',
          },
          sentence: {
            en: 'When the FBA stock of {sku} ran out, an old seller-fulfilled offer was still open although our own warehouse had none of this stock, and we canceled {n} {n#order|orders}.',
            'zh-CN': '{sku} 的 FBA 库存卖完时，一个旧的自配送报价仍在售，而我们自己的仓库没有这批库存，我们取消了 {n} 个订单。',
            'zh-TW': '{sku} 的 FBA 庫存賣完時，一個舊的自行配送商品仍在販售，而我們自家倉庫沒有這批庫存，我們取消了 {n} 筆訂單。',
          },
          prompts: {
            sku: {
              en: 'Which SKU ran out at FBA?',
              'zh-CN': '哪个 SKU 的 FBA 库存卖完了？',
              'zh-TW': '哪個 SKU 的 FBA 庫存賣完了？',
            },
            n: {
              en: 'How many orders were canceled for this reason?',
              'zh-CN': '因此取消了多少单？',
              'zh-TW': '因此取消了幾筆訂單？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'Which cancellations should not count, and what shows it? Facts with dates and numbers that a document proves.',
        'zh-CN': '哪些取消不应计入，凭什么说明？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '哪些取消不應列入計算，憑什麼說明？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'For 6 of the 9 orders, the buyer had requested the cancellation in the Amazon account; the requests are in Exhibit 1.',
        'zh-CN':
          'For 6 of the 9 orders, the buyer had requested the cancellation in the Amazon account; the requests are in Exhibit 1.（9 单中有 6 单是买家在亚马逊账户里申请取消的；申请记录见附件 1。）',
        'zh-TW':
          'For 6 of the 9 orders, the buyer had requested the cancellation in the Amazon account; the requests are in Exhibit 1.（9 筆中有 6 筆是買家在亞馬遜帳戶裡申請取消的；申請紀錄見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Buyer used the cancel option', 'zh-CN': '买家用取消选项申请取消', 'zh-TW': '買家用取消選項申請取消' },
          sentence: {
            en: 'For {n} of the orders counted, the buyer had requested the cancellation through the Amazon account before we canceled.',
            'zh-CN': '被计入的订单中，有 {n} 个是买家先在亚马逊账户中申请取消，我们之后才取消的。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆是買家先在亞馬遜帳戶中申請取消，我們之後才取消的。',
          },
          prompts: {
            n: {
              en: 'How many orders did buyers cancel this way?',
              'zh-CN': '有多少单是买家这样申请取消的？',
              'zh-TW': '有幾筆是買家這樣申請取消的？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Canceled by Amazon over payment', 'zh-CN': '亚马逊因付款问题取消', 'zh-TW': '亞馬遜因付款問題取消' },
          sentence: {
            en: "Amazon canceled {n} of the orders counted because the buyer's payment had not been verified.",
            'zh-CN': '被计入的订单中，有 {n} 个是亚马逊因买家付款未通过验证而取消的。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆是亞馬遜因買家付款未完成驗證而取消的。',
          },
          prompts: {
            n: {
              en: 'How many orders did Amazon cancel for this reason?',
              'zh-CN': '有多少单是因此被亚马逊取消的？',
              'zh-TW': '有幾筆因此遭亞馬遜取消？',
            },
          },
        },
        {
          id: 'D3',
          label: {
            en: 'Orders fulfilled by Amazon (FBA)',
            'zh-CN': '由亚马逊配送（FBA）的订单',
            'zh-TW': '由亞馬遜配送（FBA）的訂單',
          },
          sentence: {
            en: 'Of the orders counted, {n} {n#was|were} to be fulfilled by Amazon (FBA), not by us.',
            'zh-CN': '被计入的订单中，有 {n} 个由亚马逊配送（FBA），不是我们自配送。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆由亞馬遜配送（FBA），並非我們自行配送。',
          },
          prompts: {
            n: {
              en: 'How many of the orders counted were FBA orders?',
              'zh-CN': '被计入的订单中有多少是 FBA 订单？',
              'zh-TW': '列入計算的訂單中有幾筆是 FBA 訂單？',
            },
          },
        },
      ],
    },
    // The source speaks of refunds to buyers; as a rule a buyer is charged only when an order ships, so A5 claims the message alone.
    fixed: {
      hint: {
        en: 'Which quantities, offers or prices did you correct, and on which date? Were the buyers informed?',
        'zh-CN': '哪天更正了哪些库存、商品或价格？通知买家了吗？',
        'zh-TW': '哪天更正了哪些庫存、商品或價格？通知買家了嗎？',
      },
      example: {
        en: 'On June 8, 2026, we counted all stock, corrected 14 quantities and set 3 SKUs to zero.',
        'zh-CN':
          'On June 8, 2026, we counted all stock, corrected 14 quantities and set 3 SKUs to zero.（2026年6月8日，我们盘点了全部库存，更正了 14 个数量，并把 3 个 SKU 设为零。）',
        'zh-TW':
          'On June 8, 2026, we counted all stock, corrected 14 quantities and set 3 SKUs to zero.（2026 年 6 月 8 日，我們盤點全部庫存，更正 14 個數量，並將 3 個 SKU 設為零。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Full stock count and correction', 'zh-CN': '已全面盘点并更正', 'zh-TW': '已全面盤點並更正' },
          sentence: {
            en: 'On {date}, we counted all stock, corrected {n} {n#quantity|quantities} on Amazon and set {n2} {n2#SKU|SKUs} without stock to zero.',
            'zh-CN': '{date}，我们盘点了全部库存，更正了亚马逊上的 {n} 个数量，并把 {n2} 个无库存的 SKU 设为零。',
            'zh-TW': '我們於 {date} 盤點全部庫存，更正亞馬遜上的 {n} 個數量，並將 {n2} 個沒有庫存的 SKU 設為零。',
          },
          prompts: {
            date: { en: 'On which date was all stock counted?', 'zh-CN': '哪天盘点的？', 'zh-TW': '庫存是哪天盤點的？' },
            n: { en: 'How many quantities did you correct?', 'zh-CN': '更正了多少个数量？', 'zh-TW': '更正了幾個數量？' },
            n2: { en: 'How many SKUs did you set to zero?', 'zh-CN': '把多少个 SKU 设为零？', 'zh-TW': '將幾個 SKU 設為零？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Closed offers without stock', 'zh-CN': '已停售无货商品', 'zh-TW': '已關閉無貨商品' },
          sentence: {
            en: 'On {date}, we closed {n#the offer|all # offers} whose goods were not in our warehouse.',
            'zh-CN': '{date}，货物不在我们仓库的商品，我们已全部停售（共 {n} 个）。',
            'zh-TW': '我們於 {date} 將倉庫沒有現貨的商品全部關閉銷售（共 {n} 個）。',
          },
          prompts: {
            date: { en: 'On which date did you close the offers?', 'zh-CN': '哪天停售的？', 'zh-TW': '是哪天關閉的？' },
            n: { en: 'How many offers did you close?', 'zh-CN': '停售了多少个商品？', 'zh-TW': '關閉了幾個商品？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Corrected the price', 'zh-CN': '已更正价格', 'zh-TW': '已更正價格' },
          sentence: {
            en: 'On {date}, we corrected the price of {sku} to {price}.',
            'zh-CN': '{date}，我们把 {sku} 的价格更正为 {price}。',
            'zh-TW': '我們於 {date} 將 {sku} 的價格更正為 {price}。',
          },
          prompts: {
            date: { en: 'On which date did you correct the price?', 'zh-CN': '哪天更正的价格？', 'zh-TW': '價格是哪天更正的？' },
            sku: { en: 'Which SKU was corrected?', 'zh-CN': '更正了哪个 SKU？', 'zh-TW': '更正的是哪個 SKU？' },
            price: {
              en: 'What is the correct price, with its currency?',
              'zh-CN': '正确的价格是多少（含币种）？',
              'zh-TW': '正確的價格是多少（含幣別）？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Shipped every remaining order', 'zh-CN': '剩余订单已全部发出', 'zh-TW': '剩餘訂單已全部出貨' },
          sentence: {
            en: 'By {date}, we had shipped {n#the remaining open order|all # remaining open orders}.',
            'zh-CN': '到 {date}，剩余的未发订单已全部发出（共 {n} 个）。',
            'zh-TW': '到 {date}，剩餘的未出貨訂單已全部出貨（共 {n} 筆）。',
          },
          prompts: {
            date: {
              en: 'By which date was the last order shipped?',
              'zh-CN': '最后一单哪天发出？',
              'zh-TW': '最後一筆是哪天出貨的？',
            },
            n: { en: 'How many open orders did you ship?', 'zh-CN': '一共发出多少单？', 'zh-TW': '一共出貨幾筆？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Wrote to all affected buyers', 'zh-CN': '已联系所有受影响的买家', 'zh-TW': '已聯絡所有受影響的買家' },
          sentence: {
            en: 'By {date}, we had written to {n#the buyer|all # buyers} of canceled orders.',
            'zh-CN': '到 {date}，我们已写信给每位被取消订单的买家（共 {n} 位）。',
            'zh-TW': '到 {date}，我們已寫信給每位訂單遭取消的買家（共 {n} 位）。',
          },
          prompts: {
            date: {
              en: 'By which date had you written to all of them?',
              'zh-CN': '哪天全部联系完？',
              'zh-TW': '哪天全部聯絡完？',
            },
            n: { en: 'To how many buyers did you write?', 'zh-CN': '联系了多少位买家？', 'zh-TW': '聯絡了幾位買家？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'Deleted copies of FBA offers', 'zh-CN': '已删除与 FBA 重复的报价', 'zh-TW': '已刪除與 FBA 重複的商品' },
          sentence: {
            en: 'On {date}, we deleted {n} seller-fulfilled {n#offer|offers} that duplicated FBA listings.',
            'zh-CN': '{date}，我们删除了 {n} 个与 FBA 商品重复的自配送报价。',
            'zh-TW': '我們於 {date} 刪除 {n} 個與 FBA 商品重複的自行配送商品。',
          },
          prompts: {
            date: { en: 'On which date did you delete them?', 'zh-CN': '哪天删除的？', 'zh-TW': '是哪天刪除的？' },
            n: { en: 'How many offers did you delete?', 'zh-CN': '删除了多少个？', 'zh-TW': '刪除了幾個？' },
          },
        },
        {
          id: 'A7',
          answers: ['C3'],
          label: { en: 'Set price limits', 'zh-CN': '已设最低价和最高价', 'zh-TW': '已設定最低價和最高價' },
          sentence: {
            en: 'On {date}, we entered minimum and maximum prices for {n} {n#SKU|SKUs}.',
            'zh-CN': '{date}，我们为 {n} 个 SKU 设置了最低价和最高价。',
            'zh-TW': '我們於 {date} 為 {n} 個 SKU 設定最低價和最高價。',
          },
          prompts: {
            date: { en: 'On which date did you enter the limits?', 'zh-CN': '哪天设置的？', 'zh-TW': '是哪天設定的？' },
            n: { en: 'For how many SKUs?', 'zh-CN': '设置了多少个 SKU？', 'zh-TW': '設定了幾個 SKU？' },
          },
        },
        {
          id: 'A8',
          answers: ['C4'],
          label: { en: 'Appointed a deputy', 'zh-CN': '已指定代班人', 'zh-TW': '已指定代理人' },
          sentence: {
            en: 'On {date}, we appointed our {role2} as deputy for our {role}.',
            'zh-CN': '{date}，我们指定 {role2} 在 {role} 缺勤时代班。',
            'zh-TW': '我們於 {date} 指定 {role2} 擔任 {role} 的代理人。',
          },
          prompts: {
            date: { en: 'On which date was the deputy appointed?', 'zh-CN': '哪天指定的？', 'zh-TW': '是哪天指定的？' },
            role2: { en: 'Which job title is the deputy?', 'zh-CN': '由什么岗位代班？', 'zh-TW': '由誰代理（英文職稱）？' },
            role: { en: 'For which job title?', 'zh-CN': '替哪个岗位代班？', 'zh-TW': '代理的是誰（英文職稱）？' },
          },
        },
        {
          id: 'A9',
          answers: ['C5'],
          label: { en: 'Trained staff on cancellations', 'zh-CN': '已培训取消订单的流程', 'zh-TW': '已訓練取消訂單的流程' },
          sentence: {
            en: "On {date}, we trained {n} {n#employee|employees} on Amazon's process for cancellations requested by buyers.",
            'zh-CN': '{date}，我们为 {n} 名员工培训了亚马逊关于买家申请取消的流程。',
            'zh-TW': '我們於 {date} 訓練 {n} 名員工依亞馬遜的流程處理買家的取消申請。',
          },
          prompts: {
            date: { en: 'On which date did the training take place?', 'zh-CN': '哪天培训的？', 'zh-TW': '訓練是哪天進行的？' },
            n: { en: 'How many employees were trained?', 'zh-CN': '培训了几名员工？', 'zh-TW': '訓練了幾名員工？' },
          },
        },
        {
          id: 'A10',
          answers: ['C1'],
          label: { en: 'Connected all channels', 'zh-CN': '已接通所有渠道的库存', 'zh-TW': '已串接所有管道的庫存' },
          sentence: {
            en: 'On {date}, we connected {n#our sales channel|all # sales channels} to our {tool}, which now updates the quantities on Amazon.',
            'zh-CN': '{date}，我们把所有销售渠道（共 {n} 个）接入 {tool}，现在由它更新亚马逊上的数量。',
            'zh-TW': '我們於 {date} 將所有銷售管道（共 {n} 個）串接至 {tool}，現在由它更新亞馬遜上的數量。',
          },
          prompts: {
            date: { en: 'On which date were they connected?', 'zh-CN': '哪天接通的？', 'zh-TW': '是哪天串接的？' },
            n: {
              en: 'How many sales channels, with Amazon?',
              'zh-CN': '连亚马逊在内，共几个渠道？',
              'zh-TW': '連同亞馬遜，共幾個管道？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'How is stock synced now? Which limit or buffer applies, and who audits it?',
        'zh-CN': '现在库存怎么同步？预留多少库存？由谁检查？',
        'zh-TW': '現在庫存如何同步？保留多少安全庫存？由誰檢查？',
      },
      example: {
        en: 'ShipDesk ERP updates the stock of all channels every 15 minutes and stops the sale on Amazon at 3 units; the operations manager audits it every Monday.',
        'zh-CN':
          'ShipDesk ERP updates the stock of all channels every 15 minutes and stops the sale on Amazon at 3 units; the operations manager audits it every Monday.（ShipDesk ERP 每 15 分钟更新所有渠道的库存，剩 3 件时停止在亚马逊销售；运营经理每周一检查。）',
        'zh-TW':
          'ShipDesk ERP updates the stock of all channels every 15 minutes and stops the sale on Amazon at 3 units; the operations manager audits it every Monday.（ShipDesk ERP 每 15 分鐘更新所有管道的庫存，剩 3 件時停止在亞馬遜販售；營運經理每週一檢查。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Stock sync with buffer', 'zh-CN': '库存同步并预留库存', 'zh-TW': '庫存同步並保留安全庫存' },
          sentence: {
            en: 'Our {tool} updates the stock of all sales channels every {minutes} {minutes#minute|minutes} and stops the sale on Amazon at {qty} {qty#unit|units}.',
            'zh-CN': '我们的 {tool} 每 {minutes} 分钟更新一次所有销售渠道的库存，剩 {qty} 件时停止在亚马逊销售。',
            'zh-TW': '我們的 {tool} 每 {minutes} 分鐘更新一次所有銷售管道的庫存，剩 {qty} 件時停止在亞馬遜販售。',
          },
          prompts: {
            minutes: {
              en: 'How many minutes pass between two stock updates?',
              'zh-CN': '每几分钟同步一次库存？',
              'zh-TW': '每幾分鐘更新一次庫存？',
            },
            qty: {
              en: 'At how many units left does the sale stop?',
              'zh-CN': '剩几件时停止销售？',
              'zh-TW': '剩幾件時停止販售？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'List only received goods', 'zh-CN': '入库后才上架', 'zh-TW': '入庫後才上架' },
          sentence: {
            en: 'A SKU goes on sale only after our warehouse has scanned it as received; our {role} releases it in our {tool}.',
            'zh-CN': 'SKU 只有入库扫描之后才上架；由我们的 {role} 在 {tool} 中放行。',
            'zh-TW': 'SKU 只有在入庫掃描之後才上架；由我們的 {role} 在 {tool} 中放行。',
          },
          prompts: {
            role: { en: 'Which job title releases the SKU?', 'zh-CN': '由什么岗位放行？', 'zh-TW': '由誰放行（英文職稱）？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'Second check and price limits', 'zh-CN': '价格复核与上下限', 'zh-TW': '價格覆核與上下限' },
          sentence: {
            en: 'Our {role} checks every price file before upload, and minimum and maximum prices block any change of more than {percent}.',
            'zh-CN': '每个价格文件上传前都由我们的 {role} 复核；最低价和最高价会拦住超过 {percent} 的改价。',
            'zh-TW': '每個價格檔案上傳前都由我們的 {role} 覆核；最低價和最高價會擋下超過 {percent} 的改價。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the price files?',
              'zh-CN': '价格文件由什么岗位复核？',
              'zh-TW': '價格檔案由誰覆核（英文職稱）？',
            },
            percent: {
              en: 'Above which change, in percent, is it blocked?',
              'zh-CN': '改价超过百分之几会被拦住？',
              'zh-TW': '改價超過百分之幾會被擋下？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Unshipped orders twice a day', 'zh-CN': '每天两次处理未发订单', 'zh-TW': '每天兩次處理未出貨訂單' },
          sentence: {
            en: 'Twice a day, our {role} works through the Unshipped tab of Manage Orders; our {role2} covers every absence.',
            'zh-CN': '我们的 {role} 每天两次处理“管理订单”中的“未发货”订单；缺勤时由我们的 {role2} 代班。',
            'zh-TW': '我們的 {role} 每天兩次處理「管理訂單」中的「未出貨」訂單；不在時由我們的 {role2} 代理。',
          },
          prompts: {
            role: { en: 'Which job title works through them?', 'zh-CN': '由什么岗位处理？', 'zh-TW': '由誰處理（英文職稱）？' },
            role2: {
              en: 'Which job title covers absences?',
              'zh-CN': '缺勤时由什么岗位代班？',
              'zh-TW': '不在時由誰代理（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Script for buyer cancellations', 'zh-CN': '买家取消的标准回复', 'zh-TW': '買家取消的標準回覆' },
          sentence: {
            en: 'Our {role} answers each cancellation message with the steps for canceling in the buyer account and records only the true reason for a cancellation.',
            'zh-CN': '对每条取消消息，我们的 {role} 都回复在买家账户中取消的步骤，并且只记录真实的取消原因。',
            'zh-TW': '對每則取消訊息，我們的 {role} 都回覆在買家帳戶中取消的步驟，並且只記錄真實的取消原因。',
          },
          prompts: {
            role: {
              en: 'Which job title answers these messages?',
              'zh-CN': '由什么岗位回复？',
              'zh-TW': '由誰回覆（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Weekly offer audit', 'zh-CN': '每周核对在售商品', 'zh-TW': '每週核對販售中商品' },
          sentence: {
            en: 'Every {weekday}, our {role} exports the active offers, compares them with the stock and, the same day, closes each one that does not match.',
            'zh-CN': '每周（{weekday}），我们的 {role} 导出在售商品，与库存核对，并在当天停售不符的商品。',
            'zh-TW': '每週（{weekday}），我們的 {role} 匯出販售中的商品，與庫存核對，並在當天關閉不符的商品。',
          },
          prompts: {
            role: {
              en: 'Which job title compares offers and stock?',
              'zh-CN': '由什么岗位核对？',
              'zh-TW': '由誰核對（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Early-warning limit at 1%', 'zh-CN': '1% 预警线', 'zh-TW': '1% 的預警門檻' },
          sentence: {
            en: 'Our {role} reads the Cancellation Rate every day; at 1%, we pause each SKU with a stock of at most {qty} {qty#unit|units} until the cause is found.',
            'zh-CN': '我们的 {role} 每天查看取消率；达到 1% 时，库存不超过 {qty} 件的 SKU 全部暂停销售，直到查明原因。',
            'zh-TW': '我們的 {role} 每天查看取消率；達到 1% 時，庫存不超過 {qty} 件的 SKU 全部暫停販售，直到查明原因。',
          },
          prompts: {
            role: {
              en: 'Which job title reads the rate every day?',
              'zh-CN': '每天由什么岗位查看取消率？',
              'zh-TW': '每天由誰查看取消率（英文職稱）？',
            },
            qty: {
              en: 'Up to how many units in stock is a SKU paused?',
              'zh-CN': '库存不超过几件的 SKU 会暂停？',
              'zh-TW': '庫存不超過幾件的 SKU 會暫停？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the figures show since the fix? How many orders, how many of them canceled? Leave it out if it is too early.',
        'zh-CN': '整改之后数据如何：多少单，其中取消多少单？如果还太早，可以不写。',
        'zh-TW': '改正之後的數字如何？幾筆訂單，其中取消幾筆？如果還太早，可以不寫。',
      },
      example: {
        en: 'From June 9 to June 16, 2026, we received 171 orders; none was canceled by us.',
        'zh-CN':
          'From June 9 to June 16, 2026, we received 171 orders; none was canceled by us.（2026年6月9日至16日收到 171 单；我们没有取消任何一单。）',
        'zh-TW':
          'From June 9 to June 16, 2026, we received 171 orders; none was canceled by us.（2026 年 6 月 9 日至 16 日，我們收到 171 筆訂單；沒有一筆由我們取消。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No cancellation since', 'zh-CN': '之后没有取消订单', 'zh-TW': '改正後沒有取消訂單' },
          sentence: {
            en: 'During {period}, we received {total} {total#order|orders}; none was canceled by us.',
            'zh-CN': '{period} 期间，我们收到 {total} 个订单，没有一个由我们取消。',
            'zh-TW': '{period} 期間，我們收到 {total} 筆訂單，沒有一筆由我們取消。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many orders did you receive in that time?',
              'zh-CN': '这段时间收到多少单？',
              'zh-TW': '這段時間收到幾筆訂單？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Cancellations since the fix', 'zh-CN': '整改后仍有取消', 'zh-TW': '改正後的取消訂單數' },
          sentence: {
            en: 'During {period}, we received {total} {total#order|orders}, of which we canceled {n}.',
            'zh-CN': '{period} 期间，我们收到 {total} 个订单，其中 {n} 个由我们取消。',
            'zh-TW': '{period} 期間，我們收到 {total} 筆訂單，其中 {n} 筆由我們取消。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many orders did you receive in that time?',
              'zh-CN': '这段时间收到多少单？',
              'zh-TW': '這段時間收到幾筆訂單？',
            },
            n: { en: 'How many of them did you cancel?', 'zh-CN': '其中您取消了多少单？', 'zh-TW': '其中您取消了幾筆？' },
          },
        },
        {
          id: 'R3',
          label: { en: 'The 7-day rate today', 'zh-CN': '目前的 7 天取消率', 'zh-TW': '目前的 7 天取消率' },
          sentence: {
            en: 'On {date}, our Cancellation Rate over 7 days stood at {percent}.',
            'zh-CN': '{date}，我们的 7 天取消率为 {percent}。',
            'zh-TW': '我們的 7 天取消率在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '取消率是哪天查看的？' },
            percent: {
              en: 'What was the 7-day rate on that date?',
              'zh-CN': '当天的 7 天取消率是多少？',
              'zh-TW': '當天的 7 天取消率是多少？',
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
      label: { en: 'Canceled-order report with reasons', 'zh-CN': '取消订单报告与原因', 'zh-TW': '取消訂單報表與原因' },
      sentence: {
        en: 'Canceled-order report, with the reason for each order',
        'zh-CN': '取消订单报告，含每个订单的原因',
        'zh-TW': '取消訂單報表，含每筆訂單的原因',
      },
      supports: ['I1', 'I3', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'D1', 'D2', 'D3'],
    },
    {
      id: 'E2',
      label: { en: 'Stock count sheet', 'zh-CN': '库存盘点表', 'zh-TW': '庫存盤點表' },
      sentence: { en: 'Dated stock count sheet', 'zh-CN': '库存盘点表，含日期', 'zh-TW': '庫存盤點表，含日期' },
      supports: ['A1', 'M6'],
    },
    {
      id: 'E3',
      label: { en: 'Stock sync screenshot', 'zh-CN': '库存同步截图', 'zh-TW': '庫存同步螢幕截圖' },
      sentence: {
        en: 'Screenshot of the stock sync of all sales channels',
        'zh-CN': '所有销售渠道库存同步的截图',
        'zh-TW': '所有銷售管道庫存同步的螢幕截圖',
      },
      supports: ['A10', 'M1'],
    },
    {
      id: 'E4',
      label: { en: 'Contract for the sync tool', 'zh-CN': '同步软件的合同', 'zh-TW': '同步軟體的合約' },
      sentence: { en: 'Contract for the stock sync tool', 'zh-CN': '库存同步软件的合同', 'zh-TW': '庫存同步軟體的合約' },
      supports: ['A10', 'M1'],
    },
    {
      id: 'E5',
      label: { en: 'Price screenshot', 'zh-CN': '价格截图', 'zh-TW': '價格螢幕截圖' },
      sentence: { en: 'Screenshot of the corrected price', 'zh-CN': '更正后价格的截图', 'zh-TW': '更正後價格的螢幕截圖' },
      supports: ['A3'],
    },
    {
      id: 'E6',
      label: { en: 'Price limit screenshot', 'zh-CN': '价格上下限截图', 'zh-TW': '價格上下限螢幕截圖' },
      sentence: {
        en: 'Screenshot of the minimum and maximum prices',
        'zh-CN': '最低价和最高价设置的截图',
        'zh-TW': '最低價和最高價設定的螢幕截圖',
      },
      supports: ['A7', 'M3'],
    },
    {
      id: 'E7',
      label: { en: 'Delivery note of the supplier', 'zh-CN': '供应商送货单', 'zh-TW': '供應商出貨單' },
      sentence: {
        en: 'Dated delivery note of the supplier',
        'zh-CN': '供应商的送货单，含日期',
        'zh-TW': '供應商的出貨單，含日期',
      },
      supports: ['C2', 'M2'],
    },
    {
      id: 'E8',
      label: { en: 'List of closed offers', 'zh-CN': '停售商品清单', 'zh-TW': '關閉商品清單' },
      sentence: {
        en: 'List of the closed and deleted offers, with date',
        'zh-CN': '已停售和已删除商品的清单，含日期',
        'zh-TW': '已關閉和已刪除商品的清單，含日期',
      },
      supports: ['A2', 'A6'],
    },
    {
      id: 'E9',
      label: { en: 'Shipped orders with tracking', 'zh-CN': '已发订单与追踪编号', 'zh-TW': '已出貨訂單與追蹤編號' },
      sentence: {
        en: 'List of the shipped orders, with tracking numbers',
        'zh-CN': '已发订单的清单，含追踪编号',
        'zh-TW': '已出貨訂單的清單，含追蹤編號',
      },
      supports: ['A4'],
    },
    {
      id: 'E10',
      label: { en: 'Messages to the buyers', 'zh-CN': '发给买家的消息', 'zh-TW': '傳給買家的訊息' },
      sentence: {
        en: 'Messages to the buyers of canceled orders',
        'zh-CN': '发给被取消订单买家的消息',
        'zh-TW': '傳給訂單遭取消的買家的訊息',
      },
      supports: ['A5'],
    },
    {
      id: 'E11',
      label: { en: 'Cancellation requests of buyers', 'zh-CN': '买家的取消申请', 'zh-TW': '買家的取消申請' },
      sentence: {
        en: 'Cancellation requests of the buyers, with date',
        'zh-CN': '买家的取消申请，含日期',
        'zh-TW': '買家的取消申請，含日期',
      },
      supports: ['C5', 'D1'],
    },
    {
      id: 'E12',
      label: { en: 'Written deputy rule', 'zh-CN': '书面代班规定', 'zh-TW': '書面代理規定' },
      sentence: {
        en: 'Written deputy rule, with job titles and date',
        'zh-CN': '书面代班规定，含岗位和日期',
        'zh-TW': '書面代理規定，含職稱和日期',
      },
      supports: ['A8', 'M4'],
    },
    {
      id: 'E13',
      label: { en: 'Training record', 'zh-CN': '培训记录', 'zh-TW': '訓練紀錄' },
      sentence: {
        en: 'Dated record of the training on cancellations',
        'zh-CN': '取消订单流程的培训记录，含日期',
        'zh-TW': '取消訂單流程的訓練紀錄，含日期',
      },
      supports: ['A9', 'M5'],
    },
    {
      id: 'E14',
      label: { en: 'Order pages on Amazon', 'zh-CN': '亚马逊订单页面', 'zh-TW': '亞馬遜訂單頁面' },
      sentence: {
        en: 'Order pages that show who canceled and who fulfills the order',
        'zh-CN': '订单页面，显示取消方和配送方',
        'zh-TW': '訂單頁面，顯示取消方和配送方',
      },
      supports: ['D2', 'D3'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: 'Never choose or state “buyer canceled” when you had no stock: Amazon can see the messages.',
        'zh-CN': '没有库存时，绝不要选择或写成“买家取消”：亚马逊看得到消息记录。',
        'zh-TW': '沒有庫存時，請絕不要選擇或寫成「買家取消」：亞馬遜看得到訊息紀錄。',
      },
    },
    {
      at: 'prevented',
      text: {
        en: '“Sell more to dilute the rate” is advice from forums, not a preventive measure.',
        'zh-CN': '“多卖几单把比例摊薄”是论坛上的说法，不算预防措施。',
        'zh-TW': '「多賣幾筆把比率稀釋」是論壇上的說法，不算預防措施。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Reactivate your account. Single offers can be listed again once the quantity is corrected.',
    'zh-CN': '“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account）。单个商品更正数量后可以重新上架。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account）。單一商品更正數量後可以重新上架。',
  },
  reply: {
    en: 'Often within hours to 2 days (an estimate); a 7-day rate often recovers by itself.',
    'zh-CN': '通常几小时到 2 天（估计）；7 天取消率往往会自行恢复。',
    'zh-TW': '多半在幾小時到 2 天內（估計）；7 天取消率往往會自行恢復。',
  },
};
