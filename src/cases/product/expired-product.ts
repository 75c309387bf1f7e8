import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Buyers received goods past their expiration date, or whose date looks past. */
export const expiredProduct: CaseType = {
  id: 'expired-product',
  name: { en: 'Expired product complaint', 'zh-CN': '过期商品投诉', 'zh-TW': '過期商品客訴' },
  group: 'product',
  routes: ['plan', 'dispute'],
  issue: 'the expiration dates of our items',
  subject: 'Expiration Dates',
  triage: {
    en: 'Stop the sale and lock the lot first: this counts as a safety matter. Then look at the date printed on a unit: if it has not passed, or is a production date, choose the dispute and prove it.',
    'zh-CN': '请先停售并锁定该批次：这类投诉按安全问题处理。再看商品上印的日期：如果还没有到期，或印的是生产日期，请提出异议并附证明。',
    'zh-TW': '請先停售並鎖定該批商品：這類客訴以安全問題處理。再看商品上印的日期：如果尚未到期，或印的是製造日期，請提出異議並附上證明。',
  },
  remedy: {
    en: 'reinstate the {asins#listing|listings} in your notice',
    'zh-CN': '恢复通知所涉商品的正常状态',
    'zh-TW': '恢復通知所列商品的正常狀態',
  },
  // 90 and 50 days as in Amazon's help page "Expiration-dated FBA inventory" (sellercentral.amazon.it, item 201003420).
  rule: {
    en: 'No target value. On arrival, FBA wants more than 90 days of shelf life beyond the time of use; it removes units about 50 days before expiry (older figures: check Seller Central). FBA labels show MM-DD-YYYY or MM-YYYY.',
    'zh-CN': '没有指标值。入仓时，FBA 要求在使用期之外还有 90 天以上的保质期；到期前约 50 天会移除商品（较早的数字，请以卖家平台为准）。FBA 标签日期格式为 MM-DD-YYYY 或 MM-YYYY。',
    'zh-TW': '沒有目標值。入倉時，FBA 要求在使用期之外還有 90 天以上的保存期限；到期前約 50 天會移除商品（較早的數字，請以賣家平台為準）。FBA 標籤日期格式為 MM-DD-YYYY 或 MM-YYYY。',
  },
  facts: {
    en: 'ASIN; lot; expiration date and its format on the label; stock by expiration date; in which order goods are picked; supplier; complaint dates.',
    'zh-CN': 'ASIN；批次；标签上的到期日及其格式；按到期日统计的库存；出库顺序；供应商；投诉日期。',
    'zh-TW': 'ASIN；批號；標籤上的有效日期及其格式；依有效日期統計的庫存；揀貨順序；供應商；客訴日期。',
  },
  cues: [
    // Documents, cards and links expire as well: the bare word is not enough.
    {
      weight: 3,
      pattern: /(?:complaints?|concerns?|reasons?|issues?)(?: type)?\s*[:：-]\s*(?:product |item )?expired|(?:sold|selling|received|sell|near|past|already) expired|expired (?:products?|items?|units?|goods|food|inventory|merchandise)|\b(?:products?|items?|units?|goods|food|inventory)\b.{0,30}\bexpired|(?:product|item|unit|food)s?.{0,60}expir(?:ation|y) dates?|expir(?:ation|y) dates?.{0,60}(?:product|item|unit|food|label|inventory)|expiration-dated|shelf[ -]life/i,
    },
    {
      weight: 1,
      pattern: /(?<![:-]\s?)\bexpired\b|expir(?:ation|y) dates?|best[- ]before|use[- ]by dates?|有效期|有效期限|到期日/i,
    },
    {
      weight: 3,
      pattern: /过期(?:商品|产品|食品|投诉|库存|销售)|(?:商品|产品|食品).{0,12}过期|(?:销售|出售|收到).{0,6}过期|投诉.{0,4}过期|保质期|過期(?:商品|產品|食品|客訴|投訴|庫存)|(?:商品|產品|食品).{0,12}(?:過期|逾期)|(?:銷售|販售|收到).{0,6}過期|(?:客訴|投訴).{0,4}過期|保存期限|保質期|逾期(?:商品|食品)/i,
    },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who records expiration dates, who picks the goods, and who is in charge now?',
        'zh-CN': '谁登记到期日、谁拣货？现在由谁负责？',
        'zh-TW': '由誰登記有效日期、由誰揀貨？現在由誰負責？',
      },
      example: {
        en: 'Two clerks in our own warehouse receive and pick the goods. Since May 11, 2026, the warehouse supervisor has been in charge of expiration dates.',
        'zh-CN':
          'Two clerks in our own warehouse receive and pick the goods. Since May 11, 2026, the warehouse supervisor has been in charge of expiration dates.（自有仓库的 2 名仓管员负责入库和拣货。自2026年5月11日起，由仓库主管负责到期日管理。）',
        'zh-TW':
          'Two clerks in our own warehouse receive and pick the goods. Since May 11, 2026, the warehouse supervisor has been in charge of expiration dates.（自家倉庫的 2 名人員負責入庫和揀貨。自 2026 年 5 月 11 日起，由倉庫主管負責有效日期管理。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own warehouse staff', 'zh-CN': '自有仓库员工', 'zh-TW': '自家倉庫員工' },
          sentence: {
            en: 'Our own warehouse staff receive and pick the goods; at the time, our {role} was in charge of this work.',
            'zh-CN': '入库和拣货由我们自己的仓库员工完成；当时由我们的 {role} 负责这项工作。',
            'zh-TW': '入庫和揀貨由我們自家的倉庫員工執行；當時由我們的 {role} 負責這項工作。',
          },
          prompts: {
            role: { en: 'Which job title was in charge of it?', 'zh-CN': '当时由什么岗位负责？', 'zh-TW': '當時由誰負責（英文職稱）？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'A third-party warehouse (3PL)', 'zh-CN': '第三方仓（3PL）', 'zh-TW': '第三方倉儲（3PL）' },
          sentence: {
            en: 'A third-party warehouse, {supplier}, stores and picks the goods for us.',
            'zh-CN': '商品由第三方仓 {supplier} 为我们存放和拣货。',
            'zh-TW': '商品由第三方倉儲 {supplier} 為我們存放和揀貨。',
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
          label: { en: 'Who prepared the FBA shipments', 'zh-CN': '由谁准备 FBA 货件', 'zh-TW': '由誰準備 FBA 貨件' },
          sentence: {
            en: 'Our {role} set up the SKU and prepared the shipments to FBA.',
            'zh-CN': 'SKU 的创建和 FBA 货件的准备由我们的 {role} 负责。',
            'zh-TW': 'SKU 的建立和 FBA 貨件的準備由我們的 {role} 負責。',
          },
          prompts: {
            role: { en: 'Which job title prepared the shipments?', 'zh-CN': '由什么岗位准备货件？', 'zh-TW': '由誰準備貨件（英文職稱）？' },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is in charge now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been in charge of expiration dates since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责到期日管理。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責有效日期管理。',
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
        en: 'Which ASIN, which lot, which expiration date is printed, how many complaints?',
        'zh-CN': '哪个 ASIN、哪个批次？印的到期日是哪天？有几起投诉？',
        'zh-TW': '哪個 ASIN、哪個批號？印的有效日期是哪天？有幾件客訴？',
      },
      example: {
        en: '2 complaints among 540 units sold; the units belong to batch 2025-03A, printed expiration date March 31, 2026.',
        'zh-CN':
          '2 complaints among 540 units sold; the units belong to batch 2025-03A, printed expiration date March 31, 2026.（售出 540 件中有 2 起投诉；属于 2025-03A 批次，印刷到期日为2026年3月31日。）',
        'zh-TW':
          '2 complaints among 540 units sold; the units belong to batch 2025-03A, printed expiration date March 31, 2026.（售出 540 件中有 2 件客訴；批號 2025-03A，印刷的有效日期為 2026 年 3 月 31 日。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'Lot and printed date', 'zh-CN': '批次与印刷日期', 'zh-TW': '批號與印刷日期' },
          sentence: {
            en: 'The printed expiration date of the units concerned is {printed_date}; they come from the following lot: {lot}.',
            'zh-CN': '涉及的商品上印的到期日为 {printed_date}；属于以下批次：{lot}。',
            'zh-TW': '涉及的商品上印的有效日期為 {printed_date}；屬於以下批號：{lot}。',
          },
          prompts: {
            printed_date: {
              en: 'Which expiration date is printed? For example: March 31, 2026.',
              'zh-CN': '印的到期日是哪天？例如：March 31, 2026。',
              'zh-TW': '印的有效日期是哪天？例如：March 31, 2026。',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'Complaints and units sold', 'zh-CN': '投诉件数与销量', 'zh-TW': '客訴件數與銷量' },
          sentence: {
            en: 'During {period}, {total} {total#unit was|units were} sold; {n} of them led to a complaint about the date.',
            'zh-CN': '{period} 期间售出 {total} 件，其中 {n} 件被投诉日期问题。',
            'zh-TW': '{period} 期間售出 {total} 件，其中 {n} 件遭客訴日期問題。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many units were sold in that time?', 'zh-CN': '这段时间卖出多少件？', 'zh-TW': '這段時間賣出幾件？' },
            n: {
              en: 'For how many of them was there a complaint about the date?',
              'zh-CN': '其中多少件被投诉日期问题？',
              'zh-TW': '其中幾件遭客訴日期問題？',
            },
          },
        },
        {
          id: 'I3',
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
          id: 'I4',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} refers to the expiration date of {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知提到以下商品的到期日，ASIN 为：{asins}。',
            'zh-TW': '貴方 {notice_date} 的通知提到以下商品的有效日期，ASIN 為：{asins}。',
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
        en: 'Dates of production, arrival, sale and complaint?',
        'zh-CN': '生产、入库、售出和投诉的日期？',
        'zh-TW': '製造、入庫、售出和客訴的日期？',
      },
      example: {
        en: 'Produced on March 31, 2025, in our warehouse since May 6, 2025, sold during March 2-20, 2026.',
        'zh-CN':
          'Produced on March 31, 2025, in our warehouse since May 6, 2025, sold during March 2-20, 2026.（2025年3月31日生产，2025年5月6日入库，2026年3月2日至20日售出。）',
        'zh-TW':
          'Produced on March 31, 2025, in our warehouse since May 6, 2025, sold during March 2-20, 2026.（2025 年 3 月 31 日製造，2025 年 5 月 6 日入庫，2026 年 3 月 2 日至 20 日售出。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Production and arrival', 'zh-CN': '生产与入库日期', 'zh-TW': '製造與入庫日期' },
          sentence: {
            en: 'The units concerned were produced on {date} and received on {date2}.',
            'zh-CN': '涉及的商品于 {date} 生产，于 {date2} 入库。',
            'zh-TW': '涉及的商品於 {date} 製造，於 {date2} 入庫。',
          },
          prompts: {
            date: { en: 'On which date were the units produced?', 'zh-CN': '哪天生产的？', 'zh-TW': '是哪天製造的？' },
            date2: { en: 'On which date did you receive them?', 'zh-CN': '哪天入库的？', 'zh-TW': '是哪天入庫的？' },
          },
        },
        {
          id: 'T2',
          label: { en: 'When the units were sold', 'zh-CN': '售出的时间', 'zh-TW': '售出的時間' },
          sentence: {
            en: 'The units concerned were sold during {period}.',
            'zh-CN': '涉及的商品在 {period} 期间售出。',
            'zh-TW': '涉及的商品在 {period} 期間售出。',
          },
          prompts: {
            period: { en: 'From which date to which date were they sold?', 'zh-CN': '从哪天到哪天售出？', 'zh-TW': '從哪天到哪天售出？' },
          },
        },
        {
          id: 'T3',
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
        en: 'FBA or own warehouse? Where on the product is the date printed?',
        'zh-CN': 'FBA 还是自有仓库？日期印在商品的什么位置？',
        'zh-TW': 'FBA 或自家倉庫？日期印在商品的什麼位置？',
      },
      example: {
        en: 'amazon.com, FBA stock; the date is printed on the bottom of the jar.',
        'zh-CN': 'amazon.com, FBA stock; the date is printed on the bottom of the jar.（美国站，FBA 库存；日期印在罐底。）',
        'zh-TW': 'amazon.com, FBA stock; the date is printed on the bottom of the jar.（美國站，FBA 庫存；日期印在罐底。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'FBA stock', 'zh-CN': 'FBA 库存', 'zh-TW': 'FBA 庫存' },
          sentence: {
            en: 'The units were sold on {marketplace} and fulfilled by Amazon (FBA).',
            'zh-CN': '这些商品在 {marketplace} 销售，由亚马逊配送（FBA）。',
            'zh-TW': '這些商品在 {marketplace} 銷售，由亞馬遜出貨（FBA）。',
          },
        },
        {
          id: 'L2',
          label: { en: 'Shipped from our own warehouse', 'zh-CN': '从自有仓库发货', 'zh-TW': '從自家倉庫出貨' },
          sentence: {
            en: 'The units were sold on {marketplace} and shipped from our own warehouse in {city}.',
            'zh-CN': '这些商品在 {marketplace} 销售，从我们位于 {city} 的自有仓库发货。',
            'zh-TW': '這些商品在 {marketplace} 銷售，從我們位於 {city} 的自家倉庫出貨。',
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
          label: { en: 'Where the date is printed', 'zh-CN': '日期印在哪里', 'zh-TW': '日期印在哪裡' },
          sentence: {
            en: 'On each unit, the date is printed here: {component}.',
            'zh-CN': '每件商品的日期印在这里：{component}。',
            'zh-TW': '每件商品的日期印在這裡：{component}。',
          },
          prompts: {
            component: {
              en: 'Where is it printed? For example: the bottom of the jar.',
              'zh-CN': '日期印在哪里？例如：the bottom of the jar（罐底）。',
              'zh-TW': '日期印在哪裡？例如：the bottom of the jar（罐底）。',
            },
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
        en: 'Why could a unit with an old or unreadable date leave? Name the missing record, rule or setting.',
        'zh-CN': '过期或日期看不清的商品为什么会发出？写明缺了哪项登记、规则或设置。',
        'zh-TW': '過期或日期看不清的商品為什麼會出貨？請寫出少了哪項登記、規則或設定。',
      },
      example: {
        en: 'We did not record expiration dates when goods arrived, so units of batch 2025-03A were shipped with 11 days of shelf life left.',
        'zh-CN':
          'We did not record expiration dates when goods arrived, so units of batch 2025-03A were shipped with 11 days of shelf life left.（我们入库时没有登记到期日，因此 2025-03A 批次的商品在只剩 11 天保质期时仍然发出。）',
        'zh-TW':
          'We did not record expiration dates when goods arrived, so units of batch 2025-03A were shipped with 11 days of shelf life left.（我們入庫時沒有登記有效日期，因此批號 2025-03A 的商品在保存期限只剩 11 天時仍然出貨。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Expiration dates not recorded', 'zh-CN': '入库未登记到期日', 'zh-TW': '入庫未登記有效日期' },
          sentence: {
            en: 'We did not record expiration dates when goods arrived, so units of {lot} were shipped with {days} {days#day|days} of shelf life left.',
            'zh-CN': '我们入库时没有登记到期日，因此 {lot} 的商品在只剩 {days} 天保质期时仍然发出。',
            'zh-TW': '我們入庫時沒有登記有效日期，因此 {lot} 的商品在保存期限只剩 {days} 天時仍然出貨。',
          },
          prompts: {
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
            days: {
              en: 'How many days of shelf life were left at shipment? 0 if none.',
              'zh-CN': '发货时保质期还剩几天？已过期请填 0。',
              'zh-TW': '出貨時保存期限還剩幾天？已過期請填 0。',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Picked without first-expired order', 'zh-CN': '未按先到期先出拣货', 'zh-TW': '未依先到期先出揀貨' },
          sentence: {
            en: 'We had no first-expired, first-out rule: newer stock of {sku} was picked first, so older units stayed until they expired.',
            'zh-CN': '我们没有先到期先出的规则：{sku} 的新货先被拣出，旧货因此一直留到过期。',
            'zh-TW': '我們沒有先到期先出的規定：{sku} 的新貨先被揀出，舊貨因此一直留到過期。',
          },
          prompts: {
            sku: { en: 'Which SKU was it?', 'zh-CN': '是哪个 SKU？', 'zh-TW': '是哪個 SKU？' },
          },
        },
        {
          id: 'C3',
          label: { en: 'Date format of another market', 'zh-CN': '日期格式不是当地的', 'zh-TW': '日期格式不是當地的' },
          sentence: {
            en: 'The label of {sku} showed the date with the day first, while on {marketplace} the month comes first, so the date was read as earlier than it is.',
            'zh-CN': '{sku} 的标签日期是“日”在前，而在 {marketplace} 习惯“月”在前，因此日期被读成了更早的一天。',
            'zh-TW': '{sku} 的標籤日期是「日」在前，而在 {marketplace} 習慣「月」在前，因此日期被讀成更早的一天。',
          },
          prompts: {
            sku: { en: 'The label of which SKU?', 'zh-CN': '是哪个 SKU 的标签？', 'zh-TW': '是哪個 SKU 的標籤？' },
          },
        },
        {
          id: 'C4',
          label: { en: 'Not set as expirable in FBA', 'zh-CN': 'FBA 未设为有保质期', 'zh-TW': 'FBA 未設為有保存期限' },
          sentence: {
            en: 'We created {sku} in FBA as not expirable, so its lots could not be separated by expiration date.',
            'zh-CN': '我们在 FBA 创建 {sku} 时，没有将其设为有保质期的商品，因此各批次无法按到期日区分。',
            'zh-TW': '我們在 FBA 建立 {sku} 時，沒有將其設為有保存期限的商品，因此各批號無法依有效日期區分。',
          },
          prompts: {
            sku: { en: 'Which SKU was it?', 'zh-CN': '是哪个 SKU？', 'zh-TW': '是哪個 SKU？' },
          },
        },
        {
          id: 'C5',
          label: { en: 'No minimum life on arrival', 'zh-CN': '收货没有最低剩余效期', 'zh-TW': '收貨沒有最低剩餘效期' },
          sentence: {
            en: 'We had set no minimum shelf life for incoming goods and accepted {lot} from {supplier} with {days} {days#day|days} left.',
            'zh-CN': '我们收货时没有规定最低剩余效期，收下了 {supplier} 的 {lot}，当时只剩 {days} 天。',
            'zh-TW': '我們收貨時沒有規定最低剩餘效期，收下了 {supplier} 的 {lot}，當時只剩 {days} 天。',
          },
          prompts: {
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
            days: { en: 'How many days were left when you accepted it?', 'zh-CN': '收货时还剩多少天？', 'zh-TW': '收貨時還剩幾天？' },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the goods had not expired? Facts with dates that a photo or document proves.',
        'zh-CN': '凭什么说明商品没有过期？写有日期、有照片或文件可证明的事实。',
        'zh-TW': '憑什麼說明商品沒有過期？請寫有日期、有照片或文件可證明的事實。',
      },
      example: {
        en: 'The unit was delivered on April 2, 2026, and its printed expiration date is October 31, 2026; a photo of the label is in Exhibit 1.',
        'zh-CN':
          'The unit was delivered on April 2, 2026, and its printed expiration date is October 31, 2026; a photo of the label is in Exhibit 1.（商品于2026年4月2日送达，印刷的到期日为2026年10月31日；标签照片见附件 1。）',
        'zh-TW':
          'The unit was delivered on April 2, 2026, and its printed expiration date is October 31, 2026; a photo of the label is in Exhibit 1.（商品於 2026 年 4 月 2 日送達，印刷的有效日期為 2026 年 10 月 31 日；標籤照片見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Delivered before the printed date', 'zh-CN': '送达时尚未到期', 'zh-TW': '送達時尚未到期' },
          sentence: {
            en: 'The unit was delivered on {date}, before its printed expiration date of {printed_date}; it comes from the following lot: {lot}.',
            'zh-CN': '商品于 {date} 送达，早于印刷的到期日 {printed_date}；属于以下批次：{lot}。',
            'zh-TW': '商品於 {date} 送達，早於印刷的有效日期 {printed_date}；屬於以下批號：{lot}。',
          },
          prompts: {
            date: { en: 'On which date was the unit delivered?', 'zh-CN': '商品哪天送达的？', 'zh-TW': '商品是哪天送達的？' },
            printed_date: {
              en: 'Which expiration date is printed? For example: October 31, 2026.',
              'zh-CN': '印的到期日是哪天？例如：October 31, 2026。',
              'zh-TW': '印的有效日期是哪天？例如：October 31, 2026。',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'The date is the production date', 'zh-CN': '印的是生产日期', 'zh-TW': '印的是製造日期' },
          sentence: {
            en: 'The date {old_value} on the unit is the production date; the expiration date is {new_value}.',
            'zh-CN': '商品上的日期 {old_value} 是生产日期；到期日为 {new_value}。',
            'zh-TW': '商品上的日期 {old_value} 是製造日期；有效日期為 {new_value}。',
          },
          prompts: {
            old_value: {
              en: 'Which production date is printed? For example: March 31, 2026.',
              'zh-CN': '印的生产日期是哪天？例如：March 31, 2026。',
              'zh-TW': '印的製造日期是哪天？例如：March 31, 2026。',
            },
            new_value: {
              en: 'Which is the expiration date? For example: March 31, 2028.',
              'zh-CN': '到期日是哪天？例如：March 31, 2028。',
              'zh-TW': '有效日期是哪天？例如：March 31, 2028。',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'The date is written day first', 'zh-CN': '日期写法是“日”在前', 'zh-TW': '日期寫法是「日」在前' },
          sentence: {
            en: 'The expiration date printed as {old_value} is written with the day first: the goods expire on {new_value}, as the manufacturer confirms in writing.',
            'zh-CN': '印成 {old_value} 的到期日是“日”在前的写法：商品于 {new_value} 到期，生产商已书面确认。',
            'zh-TW': '印成 {old_value} 的有效日期是「日」在前的寫法：商品於 {new_value} 到期，製造商已書面確認。',
          },
          prompts: {
            old_value: {
              en: 'What is printed, exactly? For example: 05-08-2026.',
              'zh-CN': '原样印的是什么？例如：05-08-2026。',
              'zh-TW': '原樣印的是什麼？例如：05-08-2026。',
            },
            new_value: {
              en: 'Which day does it mean? For example: August 5, 2026.',
              'zh-CN': '指的是哪天？例如：August 5, 2026。',
              'zh-TW': '指的是哪天？例如：August 5, 2026。',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'The product does not expire', 'zh-CN': '商品没有到期日', 'zh-TW': '商品沒有有效日期' },
          sentence: {
            en: 'The product has no expiration date, as the manufacturer states in {doc}.',
            'zh-CN': '该商品没有到期日，生产商已在 {doc} 中说明。',
            'zh-TW': '該商品沒有有效日期，製造商已在 {doc} 中說明。',
          },
          prompts: {
            doc: {
              en: 'In which document does the manufacturer state this?',
              'zh-CN': '生产商在哪份文件中说明（英文名和编号）？',
              'zh-TW': '製造商在哪份文件中說明（英文名稱和編號）？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Which lots were removed or destroyed, which dates recorded, which buyers refunded: when?',
        'zh-CN': '移除、销毁了哪些批次？登记了哪些到期日？给谁退了款？都是哪天？',
        'zh-TW': '移除、銷毀了哪幾批？登記了哪些有效日期？退款給哪些買家？都是哪天？',
      },
      example: {
        en: 'On May 11, 2026, we removed 140 units of batch 2025-03A from sale and had them destroyed.',
        'zh-CN':
          'On May 11, 2026, we removed 140 units of batch 2025-03A from sale and had them destroyed.（2026年5月11日，我们停售了 2025-03A 批次的 140 件并销毁。）',
        'zh-TW':
          'On May 11, 2026, we removed 140 units of batch 2025-03A from sale and had them destroyed.（2026 年 5 月 11 日，我們停售批號 2025-03A 的 140 件並銷毀。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Recorded all expiration dates', 'zh-CN': '已登记全部到期日', 'zh-TW': '已登記全部有效日期' },
          sentence: {
            en: 'By {date}, we had recorded the lot and the expiration date of {qty#the unit|all # units} in our stock.',
            'zh-CN': '到 {date}，我们已登记全部库存（共 {qty} 件）的批次和到期日。',
            'zh-TW': '到 {date}，我們已登記全部庫存（共 {qty} 件）的批號和有效日期。',
          },
          prompts: {
            date: { en: 'By which date was everything recorded?', 'zh-CN': '哪天登记完的？', 'zh-TW': '在哪天登記完？' },
            qty: { en: 'How many units were recorded in total?', 'zh-CN': '一共登记了多少件？', 'zh-TW': '一共登記了幾件？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Stock rearranged by date', 'zh-CN': '已按到期日重新摆放', 'zh-TW': '已依有效日期重新擺放' },
          sentence: {
            en: 'On {date}, we rearranged our stock so that the earliest expiration date is picked first.',
            'zh-CN': '{date}，我们重新摆放了库存，使最早到期的商品先被拣出。',
            'zh-TW': '我們於 {date} 重新擺放庫存，讓最早到期的商品先被揀出。',
          },
          prompts: {
            date: { en: 'On which date was the stock rearranged?', 'zh-CN': '哪天重新摆放的？', 'zh-TW': '是哪天重新擺放的？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Relabeled, same date', 'zh-CN': '已重贴标签，日期不变', 'zh-TW': '已重貼標籤，日期不變' },
          sentence: {
            en: 'On {date}, we relabeled {qty} {qty#unit|units} in large print in the form "EXP MM-DD-YYYY"; the expiration date itself is unchanged.',
            'zh-CN': '{date}，我们用大号字以“EXP MM-DD-YYYY”格式为 {qty} 件重贴了标签；到期日本身没有改动。',
            'zh-TW': '我們於 {date} 以大字「EXP MM-DD-YYYY」格式為 {qty} 件重貼標籤；有效日期本身沒有更動。',
          },
          prompts: {
            date: { en: 'On which date were the units relabeled?', 'zh-CN': '哪天重贴的？', 'zh-TW': '是哪天重貼的？' },
            qty: { en: 'How many units were relabeled?', 'zh-CN': '重贴了多少件？', 'zh-TW': '重貼了幾件？' },
          },
        },
        {
          id: 'A4',
          label: { en: 'Corrected the FBA setting', 'zh-CN': '已修正 FBA 设置', 'zh-TW': '已更正 FBA 設定' },
          sentence: {
            en: 'On {date}, we set {sku} to expirable in FBA, with a shelf life of {days} {days#day|days}.',
            'zh-CN': '{date}，我们在 FBA 把 {sku} 设为有保质期的商品，期限为 {days} 天。',
            'zh-TW': '我們於 {date} 在 FBA 將 {sku} 設為有保存期限的商品，期限為 {days} 天。',
          },
          prompts: {
            date: { en: 'On which date was the setting changed?', 'zh-CN': '哪天改的设置？', 'zh-TW': '設定是哪天改的？' },
            sku: { en: 'For which SKU?', 'zh-CN': '是哪个 SKU？', 'zh-TW': '是哪個 SKU？' },
            days: { en: 'Which shelf life did you enter, in days?', 'zh-CN': '填的保质期是多少天？', 'zh-TW': '填的保存期限是幾天？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Old lot removed and destroyed', 'zh-CN': '已移除并销毁旧批次', 'zh-TW': '已移除並銷毀舊批商品' },
          sentence: {
            en: 'On {date}, we removed {qty} {qty#unit|units} of {lot} from sale and had {qty#it|them} destroyed.',
            'zh-CN': '{date}，我们停售了 {lot} 的 {qty} 件，并已销毁。',
            'zh-TW': '我們於 {date} 停售 {lot} 的 {qty} 件，並已銷毀。',
          },
          prompts: {
            date: { en: 'On which date was the lot destroyed?', 'zh-CN': '哪天销毁的？', 'zh-TW': '是哪天銷毀的？' },
            qty: { en: 'How many units were destroyed?', 'zh-CN': '销毁了多少件？', 'zh-TW': '銷毀了幾件？' },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'A6',
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
          id: 'A7',
          label: { en: 'Sale stopped, dates checked', 'zh-CN': '已停售并核对日期', 'zh-TW': '已停售並核對日期' },
          sentence: {
            en: 'On {date}, we stopped the sale of {asins}; by {date2}, we had checked the expiration date of {qty} {qty#unit|units} in stock.',
            'zh-CN': '{date}，我们停售了 {asins}；到 {date2}，已核对库存中 {qty} 件的到期日。',
            'zh-TW': '我們於 {date} 停售 {asins}；到 {date2} 已核對庫存中 {qty} 件的有效日期。',
          },
          prompts: {
            date: { en: 'On which date did you stop the sale?', 'zh-CN': '哪天停售的？', 'zh-TW': '是哪天停售的？' },
            date2: { en: 'By which date were the dates checked?', 'zh-CN': '哪天核对完的？', 'zh-TW': '在哪天核對完？' },
            qty: { en: 'How many units did you check?', 'zh-CN': '核对了多少件？', 'zh-TW': '核對了幾件？' },
          },
        },
        {
          id: 'A8',
          label: { en: 'Buyers asked not to use the lot', 'zh-CN': '已通知买家不要使用', 'zh-TW': '已通知買家不要使用' },
          sentence: {
            en: 'On {date}, we wrote to {n} {n#buyer|buyers} of {lot} through Buyer-Seller Messaging and asked them not to use the product.',
            'zh-CN': '{date}，我们通过“买家与卖家消息”联系了购买 {lot} 的 {n} 位买家，请他们不要使用该商品。',
            'zh-TW': '我們於 {date} 以「買家與賣家訊息」聯絡購買 {lot} 的 {n} 位買家，請他們不要使用該商品。',
          },
          prompts: {
            date: { en: 'On which date did you write to them?', 'zh-CN': '哪天联系的？', 'zh-TW': '是哪天聯絡的？' },
            n: { en: 'To how many buyers did you write?', 'zh-CN': '联系了多少位买家？', 'zh-TW': '聯絡了幾位買家？' },
            lot: {
              en: 'Which batch? For example: batch 2026-03A.',
              'zh-CN': '哪个批次？例如：batch 2026-03A。',
              'zh-TW': '哪個批號？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'A9',
          answers: ['C1', 'C4'],
          label: { en: 'FBA removal order', 'zh-CN': '已创建 FBA 移除订单', 'zh-TW': '已建立 FBA 移除訂單' },
          sentence: {
            en: 'On {date}, we created a removal order for {qty} FBA {qty#unit|units}; its number is {order_no}.',
            'zh-CN': '{date}，我们为 {qty} 件 FBA 库存创建了移除订单，编号为 {order_no}。',
            'zh-TW': '我們於 {date} 為 {qty} 件 FBA 庫存建立移除訂單，編號為 {order_no}。',
          },
          prompts: {
            date: { en: 'On which date was the removal order created?', 'zh-CN': '哪天创建的？', 'zh-TW': '是哪天建立的？' },
            qty: { en: 'How many FBA units does it cover?', 'zh-CN': '涉及多少件？', 'zh-TW': '涉及幾件？' },
          },
        },
        {
          id: 'A10',
          answers: ['C5'],
          label: { en: 'Minimum life agreed in writing', 'zh-CN': '已书面约定最低效期', 'zh-TW': '已書面約定最低效期' },
          sentence: {
            en: 'On {date}, {supplier} agreed in writing to deliver only goods with at least {days} {days#day|days} of shelf life left.',
            'zh-CN': '{date}，{supplier} 书面同意只交付剩余效期不少于 {days} 天的商品。',
            'zh-TW': '{supplier} 於 {date} 書面同意只交付剩餘效期不少於 {days} 天的商品。',
          },
          prompts: {
            date: { en: 'On which date did the supplier agree?', 'zh-CN': '供应商哪天同意的？', 'zh-TW': '供應商是哪天同意的？' },
            days: {
              en: 'How many days of shelf life must be left at least?',
              'zh-CN': '剩余效期至少多少天？',
              'zh-TW': '剩餘效期至少幾天？',
            },
            supplier: { en: 'Which supplier, by its English name?', 'zh-CN': '哪家供应商（英文名）？', 'zh-TW': '是哪家供應商（英文名稱）？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which order of picking, which minimum shelf life, which label format hold now, and who checks them?',
        'zh-CN': '现在的出库顺序、最低剩余效期、标签格式各是什么规则？由谁检查？',
        'zh-TW': '現在的揀貨順序、最低剩餘效期、標籤格式各是什麼規則？由誰檢查？',
      },
      example: {
        en: 'On the first working day of each month, our warehouse supervisor lists all stock with under 120 days of shelf life and takes it out of sale.',
        'zh-CN':
          'On the first working day of each month, our warehouse supervisor lists all stock with under 120 days of shelf life and takes it out of sale.（每月第一个工作日，仓库主管列出剩余保质期不足 120 天的库存并停售。）',
        'zh-TW':
          'On the first working day of each month, our warehouse supervisor lists all stock with under 120 days of shelf life and takes it out of sale.（每月第一個工作日，倉庫主管列出剩餘保存期限不足 120 天的庫存並停售。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Monthly expiration report', 'zh-CN': '每月效期报告', 'zh-TW': '每月效期報表' },
          sentence: {
            en: 'On the first working day of each month, our {role} lists all stock with under {days} {days#day|days} of shelf life left and takes it out of sale.',
            'zh-CN': '每月第一个工作日，我们的 {role} 列出剩余保质期不足 {days} 天的库存并停售。',
            'zh-TW': '每月第一個工作日，我們的 {role} 列出剩餘保存期限不足 {days} 天的庫存並停售。',
          },
          prompts: {
            role: { en: 'Which job title makes the report?', 'zh-CN': '由什么岗位制作报告？', 'zh-TW': '由誰製作報表（英文職稱）？' },
            days: { en: 'Below how many days is stock taken out of sale?', 'zh-CN': '不足多少天就停售？', 'zh-TW': '不足幾天就停售？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'First expired, first out by system', 'zh-CN': '系统控制先到期先出', 'zh-TW': '系統控制先到期先出' },
          sentence: {
            en: 'Our {tool} releases the earliest expiration date first and blocks units with under {days} {days#day|days} of shelf life left.',
            'zh-CN': '我们的 {tool} 先放行最早到期的商品，并拦截剩余保质期不足 {days} 天的商品。',
            'zh-TW': '我們的 {tool} 先放行最早到期的商品，並攔截剩餘保存期限不足 {days} 天的商品。',
          },
          prompts: {
            days: { en: 'Below how many days does the system block units?', 'zh-CN': '不足多少天就拦截？', 'zh-TW': '不足幾天就攔截？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'Label format rule', 'zh-CN': '标签格式规则', 'zh-TW': '標籤格式規則' },
          sentence: {
            en: 'Goods for {marketplace} carry the date in the local format, marked EXP; our {role} rejects others on arrival.',
            'zh-CN': '发往 {marketplace} 的商品须按当地格式标注日期并带 EXP 字样；不符合的由我们的 {role} 在入库时拒收。',
            'zh-TW': '送往 {marketplace} 的商品須依當地格式標示日期並有 EXP 字樣；不符合的由我們的 {role} 在入庫時拒收。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the labels on arrival?',
              'zh-CN': '入库时由什么岗位检查标签？',
              'zh-TW': '入庫時由誰檢查標籤（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Settings check for new SKUs', 'zh-CN': '新 SKU 设置检查', 'zh-TW': '新 SKU 設定檢查' },
          sentence: {
            en: 'Our {role} checks the expiration fields of each new SKU before its first shipment, and each FBA carton holds one expiration date.',
            'zh-CN': '每个新 SKU 首次发货前，由我们的 {role} 检查到期日相关设置；每个 FBA 外箱只装同一到期日的商品。',
            'zh-TW': '每個新 SKU 首次出貨前，由我們的 {role} 檢查有效日期相關設定；每個 FBA 外箱只裝同一有效日期的商品。',
          },
          prompts: {
            role: { en: 'Which job title checks the fields?', 'zh-CN': '由什么岗位检查？', 'zh-TW': '由誰檢查（英文職稱）？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Minimum remaining life', 'zh-CN': '最低剩余效期', 'zh-TW': '最低剩餘效期' },
          sentence: {
            en: "We accept and ship only goods with at least {days} {days#day|days} of shelf life beyond Amazon's limit; our {role} rejects the rest on arrival.",
            'zh-CN': '我们只接收和发出比亚马逊要求多出至少 {days} 天保质期的商品；其余由我们的 {role} 在入库时拒收。',
            'zh-TW': '我們只接收和出貨比亞馬遜要求多出至少 {days} 天保存期限的商品；其餘由我們的 {role} 在入庫時拒收。',
          },
          prompts: {
            days: {
              en: "How many days beyond Amazon's limit, at least?",
              'zh-CN': '比亚马逊的要求至少多出多少天？',
              'zh-TW': '比亞馬遜的要求至少多出幾天？',
            },
            role: {
              en: 'Which job title rejects goods on arrival?',
              'zh-CN': '入库时由什么岗位拒收？',
              'zh-TW': '入庫時由誰拒收（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Alarm for words on freshness', 'zh-CN': '新鲜度字样预警', 'zh-TW': '新鮮度字詞預警' },
          sentence: {
            en: 'Every {weekday}, our {role} reads buyer messages and return comments; words such as "expired", "stale" and "smell" pause the SKU the same day.',
            'zh-CN': '每周（{weekday}），我们的 {role} 查看买家消息和退货留言；出现“expired”“stale”“smell”（过期、不新鲜、异味）等字样时，当天暂停该 SKU。',
            'zh-TW': '每週（{weekday}），我們的 {role} 查看買家訊息和退貨留言；出現「expired」、「stale」、「smell」（過期、不新鮮、異味）等字詞時，當天暫停該 SKU。',
          },
          prompts: {
            role: { en: 'Which job title reads the comments?', 'zh-CN': '由什么岗位查看？', 'zh-TW': '由誰查看（英文職稱）？' },
            weekday: { en: 'On which day of the week?', 'zh-CN': '每周星期几？', 'zh-TW': '每週星期幾？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do stock checks and sales show since the fix? Leave it out if it is too early.',
        'zh-CN': '整改之后，库存检查和销售的情况如何？如果还太早，可以不写。',
        'zh-TW': '改正之後，庫存檢查和銷售的情況如何？如果還太早，可以不寫。',
      },
      example: {
        en: 'On June 1, 2026, we checked 860 units; none has less than 120 days of shelf life left.',
        'zh-CN':
          'On June 1, 2026, we checked 860 units; none has less than 120 days of shelf life left.（2026年6月1日，我们检查了 860 件；没有一件的剩余保质期不足 120 天。）',
        'zh-TW':
          'On June 1, 2026, we checked 860 units; none has less than 120 days of shelf life left.（2026 年 6 月 1 日，我們檢查了 860 件；沒有一件的剩餘保存期限不足 120 天。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Stock check: no short date', 'zh-CN': '库存检查：没有临期品', 'zh-TW': '庫存檢查：沒有即期品' },
          sentence: {
            en: 'On {date}, we checked {total} {total#unit|units}; none has less than {days} {days#day|days} of shelf life left.',
            'zh-CN': '{date}，我们检查了 {total} 件；没有一件的剩余保质期不足 {days} 天。',
            'zh-TW': '我們於 {date} 檢查了 {total} 件；沒有一件的剩餘保存期限不足 {days} 天。',
          },
          prompts: {
            date: { en: 'On which date did you check the stock?', 'zh-CN': '哪天检查的？', 'zh-TW': '是哪天檢查的？' },
            total: { en: 'How many units did you check?', 'zh-CN': '检查了多少件？', 'zh-TW': '檢查了幾件？' },
            days: {
              en: 'How many days of shelf life does every unit have at least?',
              'zh-CN': '每件至少还剩多少天？',
              'zh-TW': '每件至少還剩幾天？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'No complaint since', 'zh-CN': '之后没有投诉', 'zh-TW': '改正後沒有客訴' },
          sentence: {
            en: 'During {period}, we sold {total} {total#unit|units} of these items; no buyer complained about the date.',
            'zh-CN': '{period} 期间，我们售出这些商品 {total} 件，没有买家投诉日期问题。',
            'zh-TW': '{period} 期間，我們售出這些商品 {total} 件，沒有買家客訴日期問題。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many units did you sell in that time?', 'zh-CN': '这段时间卖出多少件？', 'zh-TW': '這段時間賣出幾件？' },
          },
        },
        {
          id: 'R3',
          label: { en: 'Complaints since the fix', 'zh-CN': '整改后的投诉件数', 'zh-TW': '改正後的客訴件數' },
          sentence: {
            en: 'During {period}, we sold {total} {total#unit|units} of these items; buyers complained about the date of {n} of them.',
            'zh-CN': '{period} 期间，我们售出这些商品 {total} 件，其中 {n} 件被投诉日期问题。',
            'zh-TW': '{period} 期間，我們售出這些商品 {total} 件，其中 {n} 件遭買家客訴日期問題。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many units did you sell in that time?', 'zh-CN': '这段时间卖出多少件？', 'zh-TW': '這段時間賣出幾件？' },
            n: {
              en: 'For how many of them was there a complaint about the date?',
              'zh-CN': '其中多少件被投诉日期问题？',
              'zh-TW': '其中幾件遭客訴日期問題？',
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
      label: { en: 'Photos of the labels', 'zh-CN': '标签照片', 'zh-TW': '標籤照片' },
      sentence: {
        en: 'Photos of the labels, with lot and date legible',
        'zh-CN': '标签照片，批次和日期清晰可读',
        'zh-TW': '標籤照片，批號和日期清晰可讀',
      },
      supports: ['I1', 'C3', 'A3', 'D1', 'D2', 'D3'],
    },
    {
      id: 'E2',
      label: { en: 'List of lots and dates', 'zh-CN': '批次与到期日清单', 'zh-TW': '批號與有效日期清單' },
      sentence: {
        en: 'List of the stock by lot and expiration date',
        'zh-CN': '按批次和到期日列出的库存清单',
        'zh-TW': '依批號和有效日期列出的庫存清單',
      },
      supports: ['A1', 'A7', 'M1', 'R1'],
    },
    {
      id: 'E3',
      label: { en: 'FBA removal order', 'zh-CN': 'FBA 移除订单', 'zh-TW': 'FBA 移除訂單' },
      sentence: {
        en: 'Removal order for the FBA stock, with its status',
        'zh-CN': 'FBA 库存的移除订单，含状态',
        'zh-TW': 'FBA 庫存的移除訂單，含狀態',
      },
      supports: ['A5', 'A9'],
    },
    {
      id: 'E4',
      label: { en: 'Proof of destruction', 'zh-CN': '销毁证明', 'zh-TW': '銷毀證明' },
      sentence: { en: 'Certificate of destruction, with photos', 'zh-CN': '销毁证明，附照片', 'zh-TW': '銷毀證明，附照片' },
      supports: ['A5'],
    },
    {
      id: 'E5',
      label: { en: 'Supplier invoices', 'zh-CN': '供应商发票', 'zh-TW': '供應商發票' },
      sentence: { en: 'Supplier invoices for the lot', 'zh-CN': '该批次的供应商发票', 'zh-TW': '該批號的供應商發票' },
      supports: ['T1', 'C5', 'D1'],
    },
    {
      id: 'E6',
      label: { en: 'New label design', 'zh-CN': '新标签设计', 'zh-TW': '新標籤設計' },
      sentence: { en: 'New label design with the date format', 'zh-CN': '新标签设计，含日期格式', 'zh-TW': '新標籤設計，含日期格式' },
      supports: ['A3', 'M3'],
    },
    {
      id: 'E7',
      label: { en: 'Refund confirmations', 'zh-CN': '退款确认', 'zh-TW': '退款確認' },
      sentence: { en: 'Refund confirmations for the buyers', 'zh-CN': '给买家的退款确认', 'zh-TW': '給買家的退款確認' },
      supports: ['A6'],
    },
    {
      id: 'E8',
      label: { en: 'Messages to the buyers', 'zh-CN': '发给买家的消息', 'zh-TW': '傳給買家的訊息' },
      sentence: { en: 'Messages to the buyers of the lot', 'zh-CN': '发给该批次买家的消息', 'zh-TW': '傳給該批號買家的訊息' },
      supports: ['A8'],
    },
    {
      id: 'E9',
      label: { en: 'Photos of the rearranged stock', 'zh-CN': '重新摆放后的库存照片', 'zh-TW': '重新擺放後的庫存照片' },
      sentence: { en: 'Dated photos of the rearranged stock', 'zh-CN': '重新摆放后的库存照片，含日期', 'zh-TW': '重新擺放後的庫存照片，含日期' },
      supports: ['A2'],
    },
    {
      id: 'E10',
      label: { en: 'FBA expiration setting', 'zh-CN': 'FBA 到期日设置截图', 'zh-TW': 'FBA 有效日期設定螢幕截圖' },
      sentence: {
        en: 'Screenshot of the expiration setting of the SKU in FBA',
        'zh-CN': '该 SKU 在 FBA 的到期日设置截图',
        'zh-TW': '該 SKU 在 FBA 的有效日期設定螢幕截圖',
      },
      supports: ['A4', 'M4'],
    },
    {
      id: 'E11',
      label: { en: 'Screenshot of the closed offers', 'zh-CN': '停售商品的截图', 'zh-TW': '停售商品的螢幕截圖' },
      sentence: { en: 'Dated screenshot of the closed offers', 'zh-CN': '停售商品的截图，含日期', 'zh-TW': '停售商品的螢幕截圖，含日期' },
      supports: ['A7'],
    },
    {
      id: 'E12',
      label: { en: 'Agreement with the supplier', 'zh-CN': '与供应商的书面约定', 'zh-TW': '與供應商的書面約定' },
      sentence: {
        en: 'Written agreement with the supplier on remaining shelf life',
        'zh-CN': '与供应商关于剩余效期的书面约定',
        'zh-TW': '與供應商關於剩餘效期的書面約定',
      },
      supports: ['A10', 'M5'],
    },
    {
      id: 'E13',
      label: { en: 'Letter of the manufacturer', 'zh-CN': '生产商说明函', 'zh-TW': '製造商說明函' },
      sentence: {
        en: 'Letter of the manufacturer on the dates of the lot',
        'zh-CN': '生产商关于该批次日期的说明函',
        'zh-TW': '製造商關於該批號日期的說明函',
      },
      supports: ['D1', 'D2', 'D3'],
    },
    {
      id: 'E14',
      label: { en: 'Proof of delivery', 'zh-CN': '送达证明', 'zh-TW': '送達證明' },
      sentence: { en: 'Tracking record with the delivery date', 'zh-CN': '含送达日期的追踪记录', 'zh-TW': '含送達日期的追蹤紀錄' },
      supports: ['D1'],
    },
    {
      id: 'E15',
      label: { en: 'Statement: no expiration date', 'zh-CN': '没有到期日的声明', 'zh-TW': '沒有有效日期的聲明' },
      sentence: {
        en: 'Statement of the manufacturer that the product has no expiration date',
        'zh-CN': '生产商关于商品没有到期日的声明',
        'zh-TW': '製造商關於商品沒有有效日期的聲明',
      },
      supports: ['D4'],
    },
    {
      id: 'E16',
      label: { en: 'System rule screenshot', 'zh-CN': '系统规则截图', 'zh-TW': '系統規則螢幕截圖' },
      sentence: {
        en: 'Screenshot of the rule that releases the earliest date first',
        'zh-CN': '先到期先出规则的系统截图',
        'zh-TW': '先到期先出規則的系統螢幕截圖',
      },
      supports: ['M2'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'It counts as a safety matter: answer for freshness and for safety.',
        'zh-CN': '这类投诉按安全问题处理：新鲜度和安全都要答复。',
        'zh-TW': '這類客訴以安全問題處理：新鮮度和安全都要回覆。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Say what happened to the old units and whether the buyers were told: both belong to safety.',
        'zh-CN': '请写明旧货如何处理、是否通知了买家：这两点都关系到安全。',
        'zh-TW': '請寫明舊貨如何處理、是否通知了買家：這兩點都關係到安全。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'A new label may change the form of the date, not the date itself.',
        'zh-CN': '重贴标签只能改日期的格式，不能改日期本身。',
        'zh-TW': '重貼標籤只能改日期的格式，不能改日期本身。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > the safety complaint > Appeal.',
    'zh-CN': '“账户状况”（Account Health）> 该安全投诉 > “申诉”（Appeal）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞該項安全客訴＞「申訴」（Appeal）。',
  },
  reply: { en: '2-7 days (an estimate).', 'zh-CN': '2 到 7 天（估计）。', 'zh-TW': '2 到 7 天（估計）。' },
};
