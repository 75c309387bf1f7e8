import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Amazon reviews whether another company shipped orders in its own name. */
export const dropshipping: CaseType = {
  id: 'dropshipping',
  name: { en: 'Drop-shipping policy', 'zh-CN': '一件代发（直运）政策', 'zh-TW': '一件代發（直運）政策' },
  group: 'policy',
  routes: ['plan', 'dispute'],
  issue: 'the fulfillment of our orders under the Drop Shipping policy',
  subject: 'Drop Shipping Policy',
  triage: {
    en: 'Drop-shipping from a contracted supplier is allowed if you alone appear as the seller. If you ship that way, or from your own stock, choose the dispute with proof. If another company shipped in its own name, choose the plan. FBA goes on meanwhile.',
    'zh-CN': '由签约供应商代发是允许的，只要卖家只显示您自己。如果您就是这样发货，或发的是自有库存，请选异议并附证明。如果是别的商家以自己的名义发货，请选行动计划。审核期间 FBA 照常。',
    'zh-TW': '由簽約供應商代發是允許的，只要賣家只顯示您自己。如果您就是這樣出貨，或寄的是自有庫存，請選異議並附上證明。如果是別的商家以自己的名義出貨，請選行動計畫。審核期間 FBA 照常。',
  },
  remedy: { en: 'reactivate our seller-fulfilled offers', 'zh-CN': '恢复我们的自配送商品', 'zh-TW': '恢復我們自行配送的商品' },
  rule: {
    en: 'No target. You must be the seller of record on packing slips, invoices and parcels, and accept returns yourself. A temporary review takes up to 30 days; funds stay in the account meanwhile, and FBA goes on.',
    'zh-CN': '没有指标。装箱单、发票和包裹上必须显示您是登记卖家，退货由您自己受理。临时审核最长 30 天；期间资金留在账户，FBA 照常。',
    'zh-TW': '沒有指標。裝箱單、發票和包裹上必須顯示您是登記賣家，退貨由您自己受理。暫時審核最長 30 天；期間資金留在帳戶，FBA 照常。',
  },
  facts: {
    en: 'Orders involved; names of suppliers and retailers; packing slips; who appears as sender; supplier agreement; who owns the stock; tracking; orders in the period; return address.',
    'zh-CN': '涉及的订单；供应商和零售商名称；装箱单；寄件人显示谁；供应商协议；库存归谁；物流追踪；该期间的订单量；退货地址。',
    'zh-TW': '涉及的訂單；供應商和零售商名稱；裝箱單；寄件人顯示誰；供應商協議；庫存歸誰；物流追蹤；該期間的訂單量；退貨地址。',
  },
  cues: [
    { weight: 3, pattern: /drop[- ]?shipping/i },
    {
      weight: 2,
      pattern: /seller of record|packing slips?|fulfil\w+ (?:by|from) (?:another|a third)|another (?:online )?retailer/i,
    },
    { weight: 3, pattern: /直运|一件代发|代发货政策|直接代发|直運|一件代發|代發貨政策|直接代發|代出貨/i },
    { weight: 2, pattern: /登记卖家|记录卖家|登记在册的卖家|装箱单|登記賣家|記錄賣家|裝箱單/i },
  ],
  mustName: [],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who shipped to the buyer, and whose name is on invoice, slip and parcel?',
        'zh-CN': '由谁发货给买家？发票、装箱单、包裹上是谁的名字？',
        'zh-TW': '由誰出貨給買家？發票、裝箱單、包裹上是誰的名字？',
      },
      example: {
        en: 'The retailer Homewell shipped 31 orders in its own boxes; now our own staff ship, with our name on slip and label.',
        'zh-CN':
          'The retailer Homewell shipped 31 orders in its own boxes; now our own staff ship, with our name on slip and label.（零售商 Homewell 用自己的箱子发了 31 单；现在由自己的员工发货，装箱单和标签是我们的名称。）',
        'zh-TW':
          'The retailer Homewell shipped 31 orders in its own boxes; now our own staff ship, with our name on slip and label.（零售商 Homewell 以自己的箱子寄出 31 筆；現在由自己的員工出貨，裝箱單和標籤是我們的名稱。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own staff ship', 'zh-CN': '由自己的员工发货', 'zh-TW': '由自己的員工出貨' },
          sentence: {
            en: 'Our own staff ship our seller-fulfilled orders from our warehouse in {city}.',
            'zh-CN': '我们的自配送订单由自己的员工从位于 {city} 的仓库发货。',
            'zh-TW': '我們自行配送的訂單由自己的員工從位於 {city} 的倉庫出貨。',
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
          id: 'P2',
          label: { en: 'Another company shipped', 'zh-CN': '由其他公司发货', 'zh-TW': '由其他公司出貨' },
          sentence: {
            en: 'The company {supplier} shipped these orders for us.',
            'zh-CN': '这些订单由 {supplier} 公司替我们发货。',
            'zh-TW': '這些訂單由 {supplier} 公司為我們出貨。',
          },
          prompts: {
            supplier: {
              en: 'Which company shipped them, by its English name?',
              'zh-CN': '由哪家公司发货（英文名）？',
              'zh-TW': '由哪家公司出貨（英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Name on our parcels', 'zh-CN': '包裹上显示的名称', 'zh-TW': '包裹上顯示的名稱' },
          sentence: {
            en: 'Our packing slips and parcels show {name} as the seller.',
            'zh-CN': '我们的装箱单和包裹显示卖家为 {name}。',
            'zh-TW': '我們的裝箱單和包裹顯示賣家為 {name}。',
          },
          prompts: {
            name: { en: 'Which seller name do they show?', 'zh-CN': '显示的卖家名称是什么？', 'zh-TW': '顯示的賣家名稱是什麼？' },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who checks parcels now', 'zh-CN': '现在由谁检查包裹', 'zh-TW': '現在由誰檢查包裹' },
          sentence: {
            en: 'Our {role} has checked packing slips and sender labels since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role} 检查装箱单和寄件人标签。',
            'zh-TW': '自 {date} 起，由我們的 {role} 檢查裝箱單和寄件人標籤。',
          },
          prompts: {
            role: { en: 'Which job title checks them?', 'zh-CN': '由什么岗位检查？', 'zh-TW': '由誰檢查（英文職稱）？' },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'P5',
          label: { en: 'These orders: shipped by our staff', 'zh-CN': '这些订单由自己的员工发货', 'zh-TW': '這些訂單由自己的員工出貨' },
          sentence: {
            en: 'Our own staff shipped these orders from our warehouse in {city}.',
            'zh-CN': '这些订单由我们自己的员工从位于 {city} 的仓库发货。',
            'zh-TW': '這些訂單由我們自己的員工從位於 {city} 的倉庫出貨。',
          },
          routes: ['dispute'],
          prompts: {
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which orders or ASINs, and what did the buyer receive that named another company?',
        'zh-CN': '哪些订单或 ASIN？买家收到的什么东西显示了其他公司？',
        'zh-TW': '哪些訂單或 ASIN？買家收到的什麼東西顯示了其他公司？',
      },
      example: {
        en: '31 of 214 seller-fulfilled orders from April 1 to May 5, 2026; the box and the slip named the retailer.',
        'zh-CN':
          '31 of 214 seller-fulfilled orders from April 1 to May 5, 2026; the box and the slip named the retailer.（2026年4月1日至5月5日的 214 个自配送订单中有 31 个；箱子和装箱单显示零售商名称。）',
        'zh-TW':
          '31 of 214 seller-fulfilled orders from April 1 to May 5, 2026; the box and the slip named the retailer.（2026 年 4 月 1 日至 5 月 5 日 214 筆自行配送的訂單中有 31 筆；箱子和裝箱單顯示零售商名稱。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'What the notice is about', 'zh-CN': '通知的内容', 'zh-TW': '通知的內容' },
          sentence: {
            en: 'Your notice of {notice_date} concerns our seller-fulfilled orders and the Drop Shipping policy.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们的自配送订单和直运政策。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們自行配送的訂單和直運政策。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: { en: 'The orders in the notice', 'zh-CN': '通知里的订单', 'zh-TW': '通知裡的訂單' },
          sentence: {
            en: 'Your notice names {order_ids#order|orders} {order_ids}.',
            'zh-CN': '贵方通知列出了以下订单号：{order_ids}。',
            'zh-TW': '貴方的通知列出以下訂單編號：{order_ids}。',
          },
          fromNotice: true,
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
          label: { en: 'How many orders are concerned', 'zh-CN': '涉及多少订单', 'zh-TW': '涉及幾筆訂單' },
          sentence: {
            en: 'Of our {total} seller-fulfilled {total#order|orders} during {period}, {n} reached buyers with the name of another company.',
            'zh-CN': '{period} 期间，我们的 {total} 个自配送订单中，有 {n} 个送达买家时带有其他公司的名称。',
            'zh-TW': '{period} 期間，我們 {total} 筆自行配送的訂單中，有 {n} 筆送達買家時帶有其他公司的名稱。',
          },
          routes: ['plan'],
          prompts: {
            total: {
              en: 'How many seller-fulfilled orders were there in that time?',
              'zh-CN': '这段时间共有多少自配送订单？',
              'zh-TW': '這段期間共有幾筆自行配送的訂單？',
            },
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            n: {
              en: "How many of them carried another company's name?",
              'zh-CN': '其中多少个带有其他公司的名称？',
              'zh-TW': '其中幾筆帶有其他公司的名稱？',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'Our fulfillment model', 'zh-CN': '我们的发货模式', 'zh-TW': '我們的出貨模式' },
          sentence: {
            en: 'We ship our seller-fulfilled orders in this way: {attribute}.',
            'zh-CN': '我们自配送订单的发货模式是：{attribute}。',
            'zh-TW': '我們自行配送訂單的出貨模式是：{attribute}。',
          },
          prompts: {
            attribute: {
              en: 'Which model? For example: from our own stock in our own warehouse.',
              'zh-CN': '什么模式？例如：from our own stock in our own warehouse（自有库存、自有仓）。',
              'zh-TW': '什麼模式？例如：from our own stock in our own warehouse（自有庫存、自家倉）。',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'From which date to which date, and when did it stop?',
        'zh-CN': '从哪天到哪天，哪天停止的？',
        'zh-TW': '從哪天到哪天，哪天停止的？',
      },
      example: {
        en: 'From April 1 to May 5, 2026; stopped on May 6, 2026.',
        'zh-CN': 'From April 1 to May 5, 2026; stopped on May 6, 2026.（2026年4月1日至5月5日；5月6日停止。）',
        'zh-TW': 'From April 1 to May 5, 2026; stopped on May 6, 2026.（2026 年 4 月 1 日至 5 月 5 日；5 月 6 日停止。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Dates of the orders', 'zh-CN': '涉及订单的日期', 'zh-TW': '涉及訂單的日期' },
          sentence: {
            en: 'The orders concerned date from {period}.',
            'zh-CN': '涉及的订单日期为 {period}。',
            'zh-TW': '涉及的訂單日期為 {period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date are the orders?',
              'zh-CN': '订单从哪天到哪天？',
              'zh-TW': '訂單從哪天到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When this fulfillment ended', 'zh-CN': '停止该发货方式的日期', 'zh-TW': '停止該出貨方式的日期' },
          sentence: {
            en: 'We stopped this way of fulfillment on {date}.',
            'zh-CN': '我们于 {date} 停止了这种发货方式。',
            'zh-TW': '我們於 {date} 停止這種出貨方式。',
          },
          routes: ['plan'],
          prompts: {
            date: { en: 'On which date did you stop?', 'zh-CN': '哪天停止的？', 'zh-TW': '是哪天停止的？' },
          },
        },
        {
          id: 'T3',
          label: { en: 'Own stock since', 'zh-CN': '从何时起使用自有库存', 'zh-TW': '從何時起使用自有庫存' },
          sentence: {
            en: 'We have shipped seller-fulfilled orders from our own stock since {date}.',
            'zh-CN': '自 {date} 起，我们的自配送订单从自有库存发货。',
            'zh-TW': '自 {date} 起，我們自行配送的訂單都從自有庫存出貨。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Where is the stock, who owns it, and what is the return address?',
        'zh-CN': '库存在哪里、归谁，退货地址是什么？',
        'zh-TW': '庫存在哪裡、歸誰，退貨地址是什麼？',
      },
      example: {
        en: 'amazon.com; our own stock in our warehouse at 18 Xinhe Road, Dongguan, China; returns come to a US address of ours.',
        'zh-CN':
          'amazon.com; our own stock in our warehouse at 18 Xinhe Road, Dongguan, China; returns come to a US address of ours.（美国站；自有库存，存放在东莞 18 Xinhe Road 的仓库；退货寄到我们的美国地址。）',
        'zh-TW':
          'amazon.com; our own stock in our warehouse at 18 Xinhe Road, Dongguan, China; returns come to a US address of ours.（美國站；自有庫存，存放在東莞 18 Xinhe Road 的倉庫；退貨寄到我們的美國地址。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace', 'zh-CN': '涉及的站点', 'zh-TW': '站點' },
          sentence: {
            en: 'The orders in your notice were placed on {marketplace}.',
            'zh-CN': '贵方通知涉及的订单来自 {marketplace}。',
            'zh-TW': '貴方通知所指的訂單來自 {marketplace}。',
          },
          fromNotice: true,
          prompts: {
            marketplace: { en: 'Which marketplace is it about?', 'zh-CN': '涉及哪个站点？', 'zh-TW': '涉及哪個站點？' },
          },
        },
        {
          id: 'L2',
          label: { en: 'Own stock, own warehouse', 'zh-CN': '自有库存，自有仓库', 'zh-TW': '自有庫存，自家倉庫' },
          sentence: {
            en: 'The stock for our seller-fulfilled orders belongs to us and is stored in our warehouse at this address: {address}.',
            'zh-CN': '我们自配送订单的库存归我们所有，存放在我们的仓库，地址：{address}。',
            'zh-TW': '我們自行配送訂單的庫存歸我們所有，存放在我們的倉庫，地址：{address}。',
          },
          prompts: {
            address: {
              en: 'What is the address of the warehouse, in English?',
              'zh-CN': '仓库地址是什么（英文）？',
              'zh-TW': '倉庫地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Own stock, 3PL warehouse', 'zh-CN': '自有库存，第三方仓', 'zh-TW': '自有庫存，第三方倉儲' },
          sentence: {
            en: 'The stock for our seller-fulfilled orders belongs to us and is stored with {supplier} in {city}.',
            'zh-CN': '我们自配送订单的库存归我们所有，存放在 {supplier} 位于 {city} 的仓库。',
            'zh-TW': '我們自行配送訂單的庫存歸我們所有，存放在 {supplier} 位於 {city} 的倉庫。',
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
          label: { en: 'Where parcels leave', 'zh-CN': '发货地', 'zh-TW': '出貨地' },
          sentence: {
            en: 'Our parcels leave from {origin}.',
            'zh-CN': '我们的包裹从 {origin} 发出。',
            'zh-TW': '我們的包裹從 {origin} 寄出。',
          },
        },
        {
          id: 'L5',
          label: { en: 'Our return address', 'zh-CN': '退货地址', 'zh-TW': '退貨地址' },
          sentence: {
            en: 'Buyers send returns to our own address: {address}.',
            'zh-CN': '买家把退货寄到我们自己的地址：{address}。',
            'zh-TW': '買家將退貨寄到我們自己的地址：{address}。',
          },
          prompts: {
            address: {
              en: 'What is your return address, in English?',
              'zh-CN': '退货地址是什么（英文）？',
              'zh-TW': '退貨地址是什麼（英文）？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why was this fulfillment used, and which rule was not known or not checked?',
        'zh-CN': '为什么用这种发货方式，哪条规则当时不清楚或没有检查？',
        'zh-TW': '為什麼用這種出貨方式，哪條規則當時不清楚或沒有檢查？',
      },
      example: {
        en: 'We listed 40 SKUs from a supplier feed without stock, so orders had to be bought elsewhere; nobody checked purchases against the policy.',
        'zh-CN':
          'We listed 40 SKUs from a supplier feed without stock, so orders had to be bought elsewhere; nobody checked purchases against the policy.（我们按供应商数据上架了 40 个 SKU，没有库存，订单只能到别处购买；没有人按政策检查采购。）',
        'zh-TW':
          'We listed 40 SKUs from a supplier feed without stock, so orders had to be bought elsewhere; nobody checked purchases against the policy.（我們依供應商資料上架 40 個 SKU，沒有庫存，訂單只能到別處購買；沒有人依政策檢查採購。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: {
            en: 'Retailer shipped, nobody checked',
            'zh-CN': '零售商直发，采购未经核查',
            'zh-TW': '零售商直寄，採購未經查核',
          },
          sentence: {
            en: 'During {period}, we bought the goods for {n} {n#order|orders} ({asins#ASIN|ASINs} {asins}) from the retailer {supplier}, which shipped them to our {n#buyer|buyers} in its own packaging; nobody checked these purchases against the Drop Shipping policy.',
            'zh-CN': '{period} 期间，我们为 {n} 个订单（ASIN：{asins}）向零售商 {supplier} 购买商品，由其用自己的包装直发给买家；没有人按直运政策核查这些采购。',
            'zh-TW': '{period} 期間，我們為 {n} 筆訂單（ASIN：{asins}）向零售商 {supplier} 購買商品，由其以自己的包裝直接寄給買家；沒有人依直運政策查核這些採購。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did you do this?',
              'zh-CN': '从哪天到哪天这样做？',
              'zh-TW': '從哪天到哪天這樣做？',
            },
            n: { en: 'How many orders were fulfilled this way?', 'zh-CN': '涉及多少个订单？', 'zh-TW': '涉及幾筆訂單？' },
            asins: { en: 'For which ASINs?', 'zh-CN': '涉及哪些 ASIN？', 'zh-TW': '涉及哪些 ASIN？' },
            supplier: {
              en: 'From which retailer, by its English name?',
              'zh-CN': '向哪家零售商购买（英文名）？',
              'zh-TW': '向哪家零售商購買（英文名稱）？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: "Partner's slip, no agreement", 'zh-CN': '用对方装箱单且无书面约定', 'zh-TW': '用對方裝箱單且無書面約定' },
          sentence: {
            en: 'Our partner {supplier} used its own packing slip; we had no written agreement that only our name appears.',
            'zh-CN': '我们的合作方 {supplier} 使用了自己的装箱单；我们没有书面约定只能显示我们的名称。',
            'zh-TW': '我們的合作廠商 {supplier} 使用自己的裝箱單；我們沒有書面約定只能顯示我們的名稱。',
          },
          prompts: {
            supplier: {
              en: 'Which partner shipped, by its English name?',
              'zh-CN': '由哪家合作方发货（英文名）？',
              'zh-TW': '由哪家合作廠商出貨（英文名稱）？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Listed without stock or agreement', 'zh-CN': '没有库存和协议就挂售', 'zh-TW': '沒有庫存和協議就上架' },
          sentence: {
            en: "We listed {n} {n#SKU|SKUs} from a supplier's feed while we held no stock and had no agreement with the supplier.",
            'zh-CN': '我们按供应商的数据上架了 {n} 个 SKU，自己没有库存，与供应商也没有协议。',
            'zh-TW': '我們依供應商的資料上架 {n} 個 SKU，自己沒有庫存，與供應商也沒有協議。',
          },
          prompts: {
            n: { en: 'How many SKUs were listed this way?', 'zh-CN': '这样上架了多少个 SKU？', 'zh-TW': '這樣上架了幾個 SKU？' },
          },
        },
        {
          id: 'C4',
          label: { en: 'Returns went to the supplier', 'zh-CN': '退货寄给了供应商', 'zh-TW': '退貨寄給了供應商' },
          sentence: {
            en: 'Our return address was that of our supplier {supplier}, so returns did not come to us.',
            'zh-CN': '我们的退货地址是供应商 {supplier} 的地址，因此退货没有寄给我们。',
            'zh-TW': '我們的退貨地址是供應商 {supplier} 的地址，因此退貨沒有寄給我們。',
          },
          prompts: {
            supplier: {
              en: 'Whose address was it, by its English name?',
              'zh-CN': '是哪家供应商的地址（英文名）？',
              'zh-TW': '是哪家供應商的地址（英文名稱）？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Ship-from place not as stated', 'zh-CN': '发货地与填写的不一致', 'zh-TW': '出貨地與填寫的不一致' },
          sentence: {
            en: 'The ship-from locations in our tracking data did not match the warehouse in our settings, for this reason: {reason}.',
            'zh-CN': '物流信息中的发货地与我们设置中的仓库不一致，原因是：{reason}。',
            'zh-TW': '物流追蹤資料中的出貨地與我們設定中的倉庫不一致，原因是：{reason}。',
          },
          prompts: {
            reason: {
              en: 'For which reason? For example: a second warehouse was not entered.',
              'zh-CN': '什么原因？例如：a second warehouse was not entered（第二个仓库没有填写）。',
              'zh-TW': '什麼原因？例如：a second warehouse was not entered（第二個倉庫沒有填寫）。',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that you are the seller of record? Facts that invoices, slips, contracts or tracking prove.',
        'zh-CN': '凭什么说明您是登记卖家？请写发票、装箱单、合同或物流记录可证明的事实。',
        'zh-TW': '憑什麼說明您是登記賣家？請寫發票、裝箱單、合約或物流紀錄可證明的事實。',
      },
      example: {
        en: 'Our stock was bought with invoice INV-20417 of January 8, 2026; the packing slips name only our store. See Exhibits 1 and 2.',
        'zh-CN':
          'Our stock was bought with invoice INV-20417 of January 8, 2026; the packing slips name only our store. See Exhibits 1 and 2.（库存于2026年1月8日以发票 INV-20417 购入；装箱单只显示我们的店铺。见附件 1 和 2。）',
        'zh-TW':
          'Our stock was bought with invoice INV-20417 of January 8, 2026; the packing slips name only our store. See Exhibits 1 and 2.（庫存於 2026 年 1 月 8 日以發票 INV-20417 購入；裝箱單只顯示我們的商店。見附件 1 和 2。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Own stock bought before the orders', 'zh-CN': '订单前已自购的库存', 'zh-TW': '訂單前已自行採購的庫存' },
          sentence: {
            en: 'The goods in these orders were our own stock, bought before the orders with invoice {invoice_no} of {date}.',
            'zh-CN': '这些订单的商品是我们自己的库存，在订单之前购入，发票号 {invoice_no}，日期 {date}。',
            'zh-TW': '這些訂單的商品是我們自己的庫存，在訂單之前購入，發票號碼 {invoice_no}，日期 {date}。',
          },
          prompts: {
            date: {
              en: 'What is the date of the purchase invoice?',
              'zh-CN': '采购发票的日期是哪天？',
              'zh-TW': '採購發票的日期是哪天？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Papers name only us as seller', 'zh-CN': '单据只显示我们是卖家', 'zh-TW': '單據只顯示我們是賣家' },
          sentence: {
            en: 'The packing slips, invoices and parcels of these orders name {name}, and no other company, as the seller.',
            'zh-CN': '这些订单的装箱单、发票和包裹只显示卖家 {name}，没有其他公司。',
            'zh-TW': '這些訂單的裝箱單、發票和包裹只顯示賣家 {name}，沒有其他公司。',
          },
          prompts: {
            name: { en: 'Which seller name do they show?', 'zh-CN': '显示的卖家名称是什么？', 'zh-TW': '顯示的賣家名稱是什麼？' },
          },
        },
        {
          id: 'D3',
          label: { en: 'Agreement: in our name only', 'zh-CN': '协议：只以我们的名义发货', 'zh-TW': '協議：只以我們的名義出貨' },
          sentence: {
            en: 'Our agreement with {supplier}, signed on {date}, requires that we alone be named as the seller on packing slips, invoices and parcels.',
            'zh-CN': '我们与 {supplier} 于 {date} 签署的协议要求，装箱单、发票和包裹上只能显示我们为卖家。',
            'zh-TW': '我們與 {supplier} 於 {date} 簽署的協議要求，裝箱單、發票和包裹上只能顯示我們為賣家。',
          },
          prompts: {
            date: { en: 'On which date was it signed?', 'zh-CN': '协议是哪天签署的？', 'zh-TW': '協議是哪天簽署的？' },
            supplier: {
              en: 'With which partner, by its English name?',
              'zh-CN': '与哪家合作方签的（英文名）？',
              'zh-TW': '與哪家合作廠商簽的（英文名稱）？',
            },
          },
        },
        {
          id: 'D4',
          label: {
            en: 'Left our warehouse city, delivered',
            'zh-CN': '从我们仓库所在地发出并送达',
            'zh-TW': '從我們倉庫所在地寄出並送達',
          },
          sentence: {
            en: 'The records of {carrier} show that {n} of these orders left {city}, where our warehouse is, and were delivered to the buyers.',
            'zh-CN': '{carrier} 的记录显示，其中 {n} 个订单从我们仓库所在的 {city} 发出，并已送达买家。',
            'zh-TW': '{carrier} 的紀錄顯示，其中 {n} 筆訂單從我們倉庫所在的 {city} 寄出，並已送達買家。',
          },
          prompts: {
            carrier: { en: 'Which carrier shipped them?', 'zh-CN': '是哪家物流商？', 'zh-TW': '是哪家物流業者？' },
            n: {
              en: 'How many of the orders do the records cover?',
              'zh-CN': '记录覆盖其中多少个订单？',
              'zh-TW': '紀錄涵蓋其中幾筆訂單？',
            },
            city: {
              en: 'In which city and country is your warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: this fulfillment stopped, listings closed, agreement signed, stock bought? On which dates?',
        'zh-CN': '已经做了什么：停止这种发货、关闭商品、签协议、自购库存？分别是哪天？',
        'zh-TW': '已經做了什麼：停止這種出貨、關閉商品、簽協議、自行採購？分別是哪天？',
      },
      example: {
        en: 'On May 6, 2026, we stopped this fulfillment and closed 40 SKUs; by May 11, we had 120 units of our own in the warehouse.',
        'zh-CN':
          'On May 6, 2026, we stopped this fulfillment and closed 40 SKUs; by May 11, we had 120 units of our own in the warehouse.（2026年5月6日停止这种发货并关闭 40 个 SKU；到5月11日，仓库有 120 件自有库存。）',
        'zh-TW':
          'On May 6, 2026, we stopped this fulfillment and closed 40 SKUs; by May 11, we had 120 units of our own in the warehouse.（2026 年 5 月 6 日停止這種出貨並關閉 40 個 SKU；到 5 月 11 日，倉庫有 120 件自有庫存。）',
      },
      suggestions: [
        {
          id: 'A1',
          answers: ['C3'],
          label: { en: 'Stopped, listings closed', 'zh-CN': '已停止并关闭商品', 'zh-TW': '已停止並關閉商品' },
          sentence: {
            en: 'On {date}, we stopped this way of fulfillment and closed {n} {n#SKU|SKUs}.',
            'zh-CN': '{date}，我们停止了这种发货方式，并关闭了 {n} 个 SKU。',
            'zh-TW': '我們於 {date} 停止這種出貨方式，並關閉 {n} 個 SKU。',
          },
          prompts: {
            date: { en: 'On which date did you stop?', 'zh-CN': '哪天停止的？', 'zh-TW': '是哪天停止的？' },
            n: { en: 'How many SKUs did you close?', 'zh-CN': '关闭了多少个 SKU？', 'zh-TW': '關閉了幾個 SKU？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Agreement with the partner signed', 'zh-CN': '已与发货方签协议', 'zh-TW': '已與出貨廠商簽協議' },
          sentence: {
            en: 'On {date}, {supplier} signed an agreement that only our name appears on packing slips, invoices and parcels.',
            'zh-CN': '{date}，{supplier} 签署协议，装箱单、发票和包裹上只显示我们的名称。',
            'zh-TW': '{supplier} 於 {date} 簽署協議，裝箱單、發票和包裹上只顯示我們的名稱。',
          },
          prompts: {
            date: { en: 'On which date was it signed?', 'zh-CN': '哪天签署的？', 'zh-TW': '是哪天簽署的？' },
            supplier: {
              en: 'Which partner signed, by its English name?',
              'zh-CN': '由哪家合作方签署（英文名）？',
              'zh-TW': '由哪家合作廠商簽署（英文名稱）？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Own stock bought and stored', 'zh-CN': '已自购库存并入库', 'zh-TW': '已自行採購並入庫' },
          sentence: {
            en: 'By {date}, we had bought {qty} {qty#unit|units} (invoice {invoice_no}) and stored {qty#it|them} at {address}.',
            'zh-CN': '到 {date}，我们已购入 {qty} 件商品（发票号 {invoice_no}），存放在 {address}。',
            'zh-TW': '到 {date}，我們已購入 {qty} 件商品（發票號碼 {invoice_no}），存放在 {address}。',
          },
          prompts: {
            date: { en: 'By which date was the stock in the warehouse?', 'zh-CN': '商品哪天入库？', 'zh-TW': '商品在哪天入庫？' },
            qty: { en: 'How many units did you buy?', 'zh-CN': '购入多少件？', 'zh-TW': '購入多少件？' },
            address: {
              en: 'At which address is it stored?',
              'zh-CN': '存放在哪个地址（英文）？',
              'zh-TW': '存放在哪個地址（英文）？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Return address changed to ours', 'zh-CN': '已改为自己的退货地址', 'zh-TW': '已改為自己的退貨地址' },
          sentence: {
            en: 'On {date}, we changed the return address to our own: {address}.',
            'zh-CN': '{date}，我们把退货地址改为自己的地址：{address}。',
            'zh-TW': '我們於 {date} 將退貨地址改為自己的地址：{address}。',
          },
          prompts: {
            date: { en: 'On which date did you change it?', 'zh-CN': '哪天改的？', 'zh-TW': '是哪天改的？' },
            address: {
              en: 'What is your return address, in English?',
              'zh-CN': '退货地址是什么（英文）？',
              'zh-TW': '退貨地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Ship-from places documented', 'zh-CN': '已核对并说明发货地', 'zh-TW': '已比對並說明出貨地' },
          sentence: {
            en: 'By {date}, we had matched {n} recent {n#order|orders} with the warehouse contracts, the ship-from location and the proof of delivery.',
            'zh-CN': '到 {date}，我们已把最近 {n} 个订单与仓库合同、发货地和妥投证明逐一核对。',
            'zh-TW': '到 {date}，我們已將最近 {n} 筆訂單與倉庫合約、出貨地和送達證明逐一比對。',
          },
          prompts: {
            date: { en: 'By which date was this done?', 'zh-CN': '哪天完成核对？', 'zh-TW': '比對在哪天完成？' },
            n: { en: 'How many recent orders did you match?', 'zh-CN': '核对了多少个订单？', 'zh-TW': '比對了幾筆訂單？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'Buyers contacted, refund offered', 'zh-CN': '已联系买家并提出退款', 'zh-TW': '已聯絡買家並提出退款' },
          sentence: {
            en: 'On {date}, we contacted the buyers of {n} {n#order|orders} and offered a refund.',
            'zh-CN': '{date}，我们联系了 {n} 个订单的买家，并提出退款。',
            'zh-TW': '我們於 {date} 聯絡 {n} 筆訂單的買家，並提出退款。',
          },
          prompts: {
            date: { en: 'On which date did you contact them?', 'zh-CN': '哪天联系的？', 'zh-TW': '是哪天聯絡的？' },
            n: { en: 'How many orders does this cover?', 'zh-CN': '涉及多少个订单？', 'zh-TW': '涉及幾筆訂單？' },
          },
        },
        {
          id: 'A7',
          answers: ['C5'],
          label: { en: 'Warehouse address corrected', 'zh-CN': '已更正设置中的仓库地址', 'zh-TW': '已更正設定中的倉庫地址' },
          sentence: {
            en: 'On {date}, we corrected the warehouse address in our shipping settings to {address}.',
            'zh-CN': '{date}，我们把配送设置中的仓库地址更正为 {address}。',
            'zh-TW': '我們於 {date} 將配送設定中的倉庫地址更正為 {address}。',
          },
          prompts: {
            date: { en: 'On which date did you correct it?', 'zh-CN': '哪天更正的？', 'zh-TW': '是哪天更正的？' },
            address: {
              en: 'Which address is set now, in English?',
              'zh-CN': '现在设置的地址是什么（英文）？',
              'zh-TW': '現在設定的地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'A8',
          answers: ['C1'],
          label: { en: 'Purchases from retailer ended', 'zh-CN': '已停止向该零售商采购', 'zh-TW': '已停止向該零售商採購' },
          sentence: {
            en: 'On {date}, we ended our purchases from {supplier}.',
            'zh-CN': '{date}，我们停止向 {supplier} 采购。',
            'zh-TW': '我們於 {date} 停止向 {supplier} 採購。',
          },
          prompts: {
            date: { en: 'On which date did you end them?', 'zh-CN': '哪天停止采购？', 'zh-TW': '是哪天停止採購的？' },
            supplier: {
              en: 'From which retailer, by its English name?',
              'zh-CN': '哪家零售商（英文名）？',
              'zh-TW': '是哪家零售商（英文名稱）？',
            },
          },
        },
        {
          id: 'A9',
          answers: ['C2'],
          label: { en: 'Own packing slip introduced', 'zh-CN': '已启用自己的装箱单', 'zh-TW': '已啟用自己的裝箱單' },
          sentence: {
            en: 'On {date}, we introduced our own packing slip, which shows {name} as the only seller.',
            'zh-CN': '{date}，我们启用了自己的装箱单，只显示卖家 {name}。',
            'zh-TW': '我們於 {date} 啟用自己的裝箱單，只顯示賣家 {name}。',
          },
          prompts: {
            date: { en: 'On which date was it introduced?', 'zh-CN': '哪天启用的？', 'zh-TW': '是哪天啟用的？' },
            name: { en: 'Which seller name does it show?', 'zh-CN': '显示的卖家名称是什么？', 'zh-TW': '顯示的賣家名稱是什麼？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'How is it ensured that each parcel names you as the seller: who checks, how often?',
        'zh-CN': '怎么保证每个包裹都显示您为卖家：由谁检查、多久一次？',
        'zh-TW': '如何確保每個包裹都顯示您為賣家：由誰檢查、多久一次？',
      },
      example: {
        en: 'Each week, the warehouse supervisor checks the packing slip, label and sender of one test parcel from each warehouse.',
        'zh-CN':
          'Each week, the warehouse supervisor checks the packing slip, label and sender of one test parcel from each warehouse.（每周由仓库主管对每个仓库抽检一个测试包裹的装箱单、标签和寄件人。）',
        'zh-TW':
          'Each week, the warehouse supervisor checks the packing slip, label and sender of one test parcel from each warehouse.（每週由倉庫主管對每個倉庫抽查一個測試包裹的裝箱單、標籤和寄件人。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'No retail purchases for orders', 'zh-CN': '禁止为订单向零售商采购', 'zh-TW': '禁止為訂單向零售商採購' },
          sentence: {
            en: 'Goods for buyer orders may not be bought from retailers or marketplaces; our {role} checks every purchase invoice and rejects such purchases.',
            'zh-CN': '不得为买家订单向零售商或电商平台采购；我们的 {role} 核查每张采购发票，驳回这类采购。',
            'zh-TW': '不得為買家訂單向零售商或電商平台採購；我們的 {role} 查核每張採購發票，駁回這類採購。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the invoices?',
              'zh-CN': '由什么岗位核查发票？',
              'zh-TW': '由誰查核發票（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Seller clause and parcel check', 'zh-CN': '合同条款与包裹抽检', 'zh-TW': '合約條款與包裹抽查' },
          sentence: {
            en: 'Every contract with a fulfillment partner names us as the only seller of record; each week, our {role} checks the packing slip, label and sender of one test parcel from each warehouse.',
            'zh-CN': '每份发货合同都写明我们是唯一登记卖家；我们的 {role} 每周对每个仓库抽检一个测试包裹的装箱单、标签和寄件人。',
            'zh-TW': '每份出貨合約都寫明我們是唯一的登記賣家；我們的 {role} 每週對每個倉庫抽查一個測試包裹的裝箱單、標籤和寄件人。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the test parcels?',
              'zh-CN': '由什么岗位抽检？',
              'zh-TW': '由誰抽查（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Stock first, then the offer', 'zh-CN': '先有货后上架', 'zh-TW': '先有貨後上架' },
          sentence: {
            en: 'Our {role} opens a seller-fulfilled offer only when the goods are in our warehouse or, in our name, with our contracted fulfillment partner.',
            'zh-CN': '只有商品已在我们的仓库，或以我们的名义存放在签约发货方，我们的 {role} 才开售自配送商品。',
            'zh-TW': '只有商品已在我們的倉庫，或以我們的名義存放在簽約的出貨廠商，我們的 {role} 才會開賣自行配送的商品。',
          },
          prompts: {
            role: { en: 'Which job title opens offers?', 'zh-CN': '由什么岗位开售？', 'zh-TW': '由誰開賣（英文職稱）？' },
          },
        },
        {
          id: 'M4',
          label: { en: 'Own handling of returns', 'zh-CN': '自行处理退货', 'zh-TW': '自行處理退貨' },
          sentence: {
            en: 'All returns come to our own address, and our {role} records each one within {days} {days#day|days}.',
            'zh-CN': '所有退货都寄到我们自己的地址，我们的 {role} 在 {days} 天内逐一登记。',
            'zh-TW': '所有退貨都寄到我們自己的地址，我們的 {role} 會在 {days} 天內逐一登記。',
          },
          prompts: {
            role: { en: 'Which job title records returns?', 'zh-CN': '由什么岗位登记？', 'zh-TW': '由誰登記（英文職稱）？' },
            days: { en: 'Within how many days is a return recorded?', 'zh-CN': '几天内登记？', 'zh-TW': '幾天內登記？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Monthly match of documents', 'zh-CN': '每月核对单据', 'zh-TW': '每月比對單據' },
          sentence: {
            en: 'On the first working day of each month, our {role} matches orders, purchase invoices and tracking of all seller-fulfilled sales and clears each difference.',
            'zh-CN': '每月第一个工作日，我们的 {role} 核对全部自配送销售的订单、采购发票和物流信息，并逐一处理差异。',
            'zh-TW': '每月第一個工作日，我們的 {role} 會比對全部自行配送銷售的訂單、採購發票和物流追蹤，並逐一處理差異。',
          },
          prompts: {
            role: {
              en: 'Which job title matches the documents?',
              'zh-CN': '由什么岗位核对？',
              'zh-TW': '由誰比對（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'How many orders have left from your own stock since? Leave it out if there is no figure yet.',
        'zh-CN': '之后从自有库存发了多少单？如果还没有数据，可以不写。',
        'zh-TW': '之後從自有庫存寄出幾筆訂單？如果還沒有數字，可以不寫。',
      },
      example: {
        en: 'From May 12 to May 20, 2026, we shipped 63 orders from our own stock, with our own packing slip in each parcel.',
        'zh-CN':
          'From May 12 to May 20, 2026, we shipped 63 orders from our own stock, with our own packing slip in each parcel.（2026年5月12日至20日，从自有库存发出 63 单，每个包裹都附有自己的装箱单。）',
        'zh-TW':
          'From May 12 to May 20, 2026, we shipped 63 orders from our own stock, with our own packing slip in each parcel.（2026 年 5 月 12 日至 5 月 20 日，從自有庫存寄出 63 筆訂單，每件包裹都附有自己的裝箱單。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Own stock and own packing slip', 'zh-CN': '之后用自有库存和装箱单', 'zh-TW': '之後用自有庫存和裝箱單' },
          sentence: {
            en: 'During {period}, we shipped {total} seller-fulfilled {total#order|orders} from our own stock, with our own packing slip in each parcel.',
            'zh-CN': '{period} 期间，我们从自有库存发出 {total} 个自配送订单，每个包裹都附有自己的装箱单。',
            'zh-TW': '{period} 期間，我們從自有庫存寄出 {total} 筆自行配送的訂單，每件包裹都附有自己的裝箱單。',
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
              'zh-TW': '這段期間寄出幾筆訂單？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Test parcels checked', 'zh-CN': '已抽检测试包裹', 'zh-TW': '已抽查測試包裹' },
          sentence: {
            en: 'Since {date}, we have checked {n} test {n#parcel|parcels}; no other company was named on {n#it|them}.',
            'zh-CN': '自 {date} 起，我们抽检了 {n} 个测试包裹；上面没有其他公司的名称。',
            'zh-TW': '自 {date} 起，我們抽查了 {n} 個測試包裹；上面沒有其他公司的名稱。',
          },
          prompts: {
            date: { en: 'Since which date have you checked parcels?', 'zh-CN': '从哪天开始抽检？', 'zh-TW': '從哪天開始抽查？' },
            n: { en: 'How many test parcels did you check?', 'zh-CN': '抽检了多少个包裹？', 'zh-TW': '抽查了幾個包裹？' },
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
      label: { en: 'Purchase invoices', 'zh-CN': '采购发票', 'zh-TW': '採購發票' },
      sentence: { en: 'Purchase invoices for the stock', 'zh-CN': '库存的采购发票', 'zh-TW': '庫存的採購發票' },
      supports: ['A3', 'M1', 'M5', 'D1'],
    },
    {
      id: 'E2',
      label: { en: 'Warehouse lease', 'zh-CN': '仓库租约', 'zh-TW': '倉庫租約' },
      sentence: { en: 'Lease of our warehouse', 'zh-CN': '仓库租约', 'zh-TW': '倉庫租約' },
      supports: ['L2', 'A3', 'A5', 'A7', 'D4'],
    },
    {
      id: 'E3',
      label: { en: 'Contract with the 3PL warehouse', 'zh-CN': '第三方仓合同', 'zh-TW': '第三方倉儲合約' },
      sentence: { en: 'Contract with the third-party warehouse', 'zh-CN': '与第三方仓的合同', 'zh-TW': '與第三方倉儲的合約' },
      supports: ['L3', 'A5', 'M2', 'D4'],
    },
    {
      id: 'E4',
      label: { en: 'Photos of the stock', 'zh-CN': '库存照片', 'zh-TW': '庫存照片' },
      sentence: { en: 'Photos of the stock in the warehouse', 'zh-CN': '仓库中库存的照片', 'zh-TW': '倉庫中庫存的照片' },
      supports: ['A3', 'D1'],
    },
    {
      id: 'E5',
      label: { en: 'Photo of the packing slip', 'zh-CN': '装箱单照片', 'zh-TW': '裝箱單照片' },
      sentence: { en: 'Photo of our packing slip', 'zh-CN': '装箱单的照片', 'zh-TW': '裝箱單的照片' },
      supports: ['A9', 'M2', 'D2', 'R1', 'R2'],
    },
    {
      id: 'E6',
      label: { en: 'Photo of the parcel and label', 'zh-CN': '包裹与标签照片', 'zh-TW': '包裹與標籤照片' },
      sentence: {
        en: 'Photo of a packed parcel with its sender label',
        'zh-CN': '已包装包裹的照片，含寄件人标签',
        'zh-TW': '已包裝包裹的照片，含寄件人標籤',
      },
      supports: ['P3', 'M2', 'D2', 'R2'],
    },
    {
      id: 'E7',
      label: { en: 'Tracking with delivery proof', 'zh-CN': '物流追踪与妥投证明', 'zh-TW': '物流追蹤與送達證明' },
      sentence: {
        en: 'Tracking of the orders, with proof of delivery',
        'zh-CN': '订单的物流追踪，含妥投证明',
        'zh-TW': '訂單的物流追蹤，含送達證明',
      },
      supports: ['A5', 'M5', 'D4', 'R1'],
    },
    {
      id: 'E8',
      label: { en: 'Agreement with the supplier', 'zh-CN': '与供应商的协议', 'zh-TW': '與供應商的協議' },
      sentence: { en: 'Signed agreement with the supplier', 'zh-CN': '与供应商签署的协议', 'zh-TW': '與供應商簽署的協議' },
      supports: ['A2', 'M2', 'D3'],
    },
    {
      id: 'E9',
      label: { en: 'Business registration', 'zh-CN': '营业执照', 'zh-TW': '營業登記' },
      sentence: { en: 'Business registration', 'zh-CN': '营业执照', 'zh-TW': '營業登記證明' },
      supports: ['D2'],
    },
    {
      id: 'E10',
      label: { en: 'Pages of our website', 'zh-CN': '公司网站页面', 'zh-TW': '公司網站頁面' },
      sentence: {
        en: 'Pages of our website with company name and address',
        'zh-CN': '公司网站页面，含公司名称和地址',
        'zh-TW': '公司網站頁面，含公司名稱和地址',
      },
      supports: ['D2'],
    },
    {
      id: 'E11',
      label: { en: 'Return address in the settings', 'zh-CN': '退货地址设置截图', 'zh-TW': '退貨地址設定螢幕截圖' },
      sentence: {
        en: 'Screenshot of the return address in the settings',
        'zh-CN': '设置中退货地址的截图',
        'zh-TW': '設定中退貨地址的螢幕截圖',
      },
      supports: ['A4', 'M4'],
    },
    {
      id: 'E12',
      label: { en: 'List of closed SKUs', 'zh-CN': '已关闭 SKU 清单', 'zh-TW': '已關閉 SKU 清單' },
      sentence: {
        en: 'List of the closed SKUs, with date',
        'zh-CN': '已关闭的 SKU 清单，含日期',
        'zh-TW': '已關閉的 SKU 清單，含日期',
      },
      supports: ['T2', 'A1'],
    },
    {
      id: 'E13',
      label: { en: 'Messages to the buyers', 'zh-CN': '发给买家的消息', 'zh-TW': '傳給買家的訊息' },
      sentence: {
        en: 'Messages to the buyers with the refund offer',
        'zh-CN': '发给买家的消息，含退款提议',
        'zh-TW': '傳給買家的訊息，含退款提議',
      },
      supports: ['A6'],
    },
    {
      id: 'E14',
      label: { en: 'Letter ending the purchases', 'zh-CN': '停止采购的书面通知', 'zh-TW': '停止採購的書面通知' },
      sentence: {
        en: 'Dated letter that ends our purchases from the retailer',
        'zh-CN': '向该零售商停止采购的书面通知，含日期',
        'zh-TW': '向該零售商停止採購的書面通知，含日期',
      },
      supports: ['A8'],
    },
    {
      id: 'E15',
      label: { en: 'Shipping settings', 'zh-CN': '配送设置截图', 'zh-TW': '配送設定螢幕截圖' },
      sentence: {
        en: 'Screenshot of the warehouse address in the shipping settings',
        'zh-CN': '配送设置中仓库地址的截图',
        'zh-TW': '配送設定中倉庫地址的螢幕截圖',
      },
      supports: ['A7'],
    },
    {
      id: 'E16',
      label: { en: 'Packing slips of the orders', 'zh-CN': '相关订单的装箱单', 'zh-TW': '相關訂單的裝箱單' },
      sentence: {
        en: 'Copies of the packing slips and invoices of the orders concerned',
        'zh-CN': '相关订单的装箱单和发票副本',
        'zh-TW': '相關訂單的裝箱單和發票副本',
      },
      supports: ['D2'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'Say openly whether it happened: according to Amazon moderators, the point is to show that you comply now.',
        'zh-CN': '请如实写是否发生过：据亚马逊论坛管理员说，重点是说明现在合规。',
        'zh-TW': '請如實寫是否發生過：據亞馬遜論壇管理員說，重點是說明現在合規。',
      },
    },
    {
      at: 'who',
      text: {
        en: 'Drop-shipping from a contracted supplier is allowed if you are the seller of record: say which model you use.',
        'zh-CN': '由签约供应商代发是允许的，只要您是登记卖家：请写明使用哪种模式。',
        'zh-TW': '由簽約供應商代發是允許的，只要您是登記賣家：請寫明使用哪種模式。',
      },
    },
  ],
  appeal: {
    en: 'Banner at the top of the Account Health page > “Submit new information”.',
    'zh-CN': '“账户状况”（Account Health）页面顶部横幅 > “提交新信息”（Submit new information）。',
    'zh-TW': '「帳戶狀況」（Account Health）頁面頂端橫幅＞「提交新資訊」（Submit new information）。',
  },
  reply: { en: '3-30 days (an estimate).', 'zh-CN': '3 到 30 天（估计）。', 'zh-TW': '3 到 30 天（估計）。' },
};
