import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Buyers or Amazon doubt that items are genuine, and Amazon asks for proof. */
export const inauthentic: CaseType = {
  id: 'inauthentic',
  name: {
    en: 'Inauthentic item complaint / proof of authenticity',
    'zh-CN': '商品真实性投诉（疑似假货）',
    'zh-TW': '商品真實性投訴（疑似仿冒品）',
  },
  group: 'product',
  routes: ['plan', 'documents', 'dispute'],
  issue: 'the authenticity of our items',
  subject: 'Product Authenticity',
  triage: {
    en: 'Read what the notice asks for. Often it is only invoices: then send these with a short cover letter. A plan is right when Amazon asks for one, or when something went wrong on your side. First collect invoices of the last 365 days that cover the quantity sold.',
    'zh-CN': '请先看清通知要求什么。很多时候只要发票：把发票附上一封简短的说明函提交即可。亚马逊要求行动计划，或您这边确实出了问题时，才需要写计划。请先备齐最近 365 天、数量足以覆盖销量的发票。',
    'zh-TW': '請先看清楚通知要求什麼。很多時候只要發票：附上一封簡短的說明函提交即可。亞馬遜要求行動計畫，或您這邊確實出了問題時，才需要寫計畫。請先備齊最近 365 天、數量足以涵蓋銷量的發票。',
  },
  remedy: { en: 'reinstate the {asins#listing|listings} in your notice', 'zh-CN': '恢复通知所涉商品的正常状态', 'zh-TW': '恢復通知所列商品的正常狀態' },
  rule: {
    en: "No numeric target. Amazon asks for invoices of the last 365 days (90 or 180 in older notices) that cover the quantity sold. It must be able to verify the supplier's name, phone number, address and website.",
    'zh-CN': '没有数值指标。亚马逊要求提供最近 365 天（较早的通知为 90 或 180 天）、数量足以覆盖销量的发票，并且要能核实供应商的名称、电话、地址和网站。',
    'zh-TW': '沒有數值指標。亞馬遜要求最近 365 天（較早的通知為 90 或 180 天）、數量足以涵蓋銷量的發票，並且要能查證供應商的名稱、電話、地址和網站。',
  },
  facts: {
    en: 'ASINs; wording and dates of the complaints; units sold in 365 days; supplier (legal name, address, phone, website); invoice numbers, dates and quantities; authorization letters; whether you own the brand; how incoming goods are inspected; differences in packaging.',
    'zh-CN': 'ASIN；投诉原话和日期；365 天销量；供应商（法定名称、地址、电话、网站）；发票号码、日期和数量；授权书；是否为品牌所有者；入库检验方法；包装差异。',
    'zh-TW': 'ASIN；投訴原文和日期；365 天的銷量；供應商（法定名稱、地址、電話、網站）；發票號碼、日期和數量；授權書；您是否為品牌擁有者；到貨檢驗方式；包裝差異。',
  },
  cues: [
    { weight: 3, pattern: /inauthentic|authenticity (?:of (?:the |your |these )?(?:items?|products?)|complaints?|concerns?|issue)/i },
    { weight: 2, pattern: /invoices?(?: or|,(?: or)?) receipts?\b[^.]{0,60} from your supplier|reflect your sales volume|genuine|valid supply chain/i },
    { weight: 3, pattern: /真实性|真伪|疑似假冒|可能是仿造|(?:不是|非)(?:正品|真品)|真實性|真偽|疑似仿冒|可能是仿冒/i },
    { weight: 2, pattern: /供应商.{0,20}发票|有效供应链|365 ?天内|供應商.{0,20}(?:發票|收據)|有效供應鏈|有效的供應鏈|365 ?天內/i },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who is the supplier (name, role in the supply chain)? Who buys and who inspects on your side?',
        'zh-CN': '供应商是谁（名称、在供应链中的角色）？您这边由谁采购、谁验货？',
        'zh-TW': '供應商是誰（名稱、在供應鏈中的角色）？您這邊由誰採購、誰驗貨？',
      },
      example: {
        en: 'Delmar Kitchenware Distribution Inc., authorized by the brand owner, supplies us; our purchasing manager buys, our receiving team in Reno inspects.',
        'zh-CN':
          'Delmar Kitchenware Distribution Inc., authorized by the brand owner, supplies us; our purchasing manager buys, our receiving team in Reno inspects.（供应商是 Delmar Kitchenware Distribution Inc.，由品牌所有者授权；采购经理负责采购，里诺的收货团队负责验货。）',
        'zh-TW':
          'Delmar Kitchenware Distribution Inc., authorized by the brand owner, supplies us; our purchasing manager buys, our receiving team in Reno inspects.（供應商是 Delmar Kitchenware Distribution Inc.，由品牌擁有者授權；採購經理負責採購，雷諾的收貨團隊負責驗貨。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Who buys and who inspects', 'zh-CN': '由谁采购、由谁验货', 'zh-TW': '由誰採購、由誰驗貨' },
          sentence: {
            en: 'Our {role} places the orders, and our {role2} checks incoming goods in {city}.',
            'zh-CN': '商品由我们的 {role} 采购，到货由我们在 {city} 的 {role2} 检验。',
            'zh-TW': '商品由我們的 {role} 採購，到貨由我們在 {city} 的 {role2} 檢驗。',
          },
          prompts: {
            role: { en: 'Which job title buys the items?', 'zh-CN': '由什么岗位采购？', 'zh-TW': '由誰採購（英文職稱）？' },
            role2: {
              en: 'Which job title inspects incoming goods?',
              'zh-CN': '由什么岗位验货？',
              'zh-TW': '由誰驗貨（英文職稱）？',
            },
            city: {
              en: 'In which city and country are incoming goods inspected?',
              'zh-CN': '在哪个城市、哪个国家验货（英文）？',
              'zh-TW': '在哪個城市、哪個國家驗貨（英文）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'The manufacturer itself', 'zh-CN': '厂家直接供货', 'zh-TW': '由製造商直接供貨' },
          sentence: {
            en: 'We buy the items directly from the manufacturer, {supplier}.',
            'zh-CN': '我们直接向生产厂家 {supplier} 采购这些商品。',
            'zh-TW': '我們直接向製造商 {supplier} 採購這些商品。',
          },
          prompts: {
            supplier: {
              en: 'Which manufacturer, by its English name?',
              'zh-CN': '是哪家生产厂家（英文名）？',
              'zh-TW': '是哪家製造商（英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'A wholesaler', 'zh-CN': '批发商供货', 'zh-TW': '由批發商供貨' },
          sentence: {
            en: 'We bought the items from a wholesaler, {supplier}.',
            'zh-CN': '我们从批发商 {supplier} 采购了这些商品。',
            'zh-TW': '我們向批發商 {supplier} 採購了這些商品。',
          },
          prompts: {
            supplier: {
              en: 'Which wholesaler, by its English name?',
              'zh-CN': '是哪家批发商（英文名）？',
              'zh-TW': '是哪家批發商（英文名稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Our own brand', 'zh-CN': '我们的自有品牌', 'zh-TW': '我們的自有品牌' },
          sentence: {
            en: 'The items are of our own brand, {own_brand}.',
            'zh-CN': '这些商品属于我们的自有品牌 {own_brand}。',
            'zh-TW': '這些商品屬於我們的自有品牌 {own_brand}。',
          },
        },
        {
          id: 'P5',
          label: { en: 'An authorized distributor', 'zh-CN': '授权经销商供货', 'zh-TW': '由授權經銷商供貨' },
          sentence: {
            en: 'Our supplier is {supplier}, a distributor authorized by the owner of the {brand} brand.',
            'zh-CN': '我们向 {supplier} 采购这些商品，该公司是 {brand} 品牌所有者授权的经销商。',
            'zh-TW': '我們向 {supplier} 採購這些商品，該公司是 {brand} 品牌擁有者授權的經銷商。',
          },
          prompts: {
            supplier: {
              en: 'Which authorized distributor, by its English name?',
              'zh-CN': '是哪家授权经销商（英文名）？',
              'zh-TW': '是哪家授權經銷商（英文名稱）？',
            },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which ASINs, how many complaints, and what exactly did buyers or Amazon say?',
        'zh-CN': '哪些 ASIN？几起投诉？买家或亚马逊的原话是什么？',
        'zh-TW': '哪些 ASIN？幾件投訴？買家或亞馬遜的原文是什麼？',
      },
      example: {
        en: '2 complaints on B0DX4QK7LM, orders 112-4456781-9920143 and 113-7781204-3345567; both mention a different box. 412 units sold in 365 days.',
        'zh-CN':
          '2 complaints on B0DX4QK7LM, orders 112-4456781-9920143 and 113-7781204-3345567; both mention a different box. 412 units sold in 365 days.（B0DX4QK7LM 有 2 起投诉，订单号 112-4456781-9920143 和 113-7781204-3345567；都提到包装盒不同。365 天售出 412 件。）',
        'zh-TW':
          '2 complaints on B0DX4QK7LM, orders 112-4456781-9920143 and 113-7781204-3345567; both mention a different box. 412 units sold in 365 days.（B0DX4QK7LM 有 2 件投訴，訂單編號 112-4456781-9920143 和 113-7781204-3345567；都提到包裝盒不同。365 天售出 412 件。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the authenticity of {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及 {asins} 的真实性。',
            'zh-TW': '貴方 {notice_date} 的通知涉及 {asins} 的真實性。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: { en: 'The ASINs, with brand and product', 'zh-CN': 'ASIN 及品牌、商品名', 'zh-TW': 'ASIN 與品牌、商品名稱' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the authenticity of {asins#ASIN|ASINs} {asins} ({brand} {product}).',
            'zh-CN': '贵方 {notice_date} 的通知涉及 {asins}（{brand} {product}）的真实性。',
            'zh-TW': '貴方 {notice_date} 的通知涉及 {asins}（{brand} {product}）的真實性。',
          },
          prompts: {
            brand: { en: 'Which brand is the item of?', 'zh-CN': '商品是哪个品牌？', 'zh-TW': '商品是哪個品牌？' },
            product: {
              en: 'What is the product, in a few English words?',
              'zh-CN': '是什么商品（几个英文词）？',
              'zh-TW': '是什麼商品（幾個英文單字）？',
            },
          },
        },
        {
          id: 'I3',
          label: {
            en: 'Buyers who doubted, with orders',
            'zh-CN': '提出怀疑的买家与订单号',
            'zh-TW': '提出懷疑的買家與訂單編號',
          },
          sentence: {
            en: '{n#A complaint from one buyer questions|Complaints from # buyers question} whether the item is genuine ({n#order|orders} {order_ids}).',
            'zh-CN': '根据投诉，有 {n} 位买家质疑收到的商品是否为正品：订单 {order_ids}。',
            'zh-TW': '根據投訴，有 {n} 位買家質疑收到的商品是否為正品：訂單 {order_ids}。',
          },
          prompts: {
            n: {
              en: 'How many buyers doubted that the item was genuine?',
              'zh-CN': '有几位买家怀疑不是正品？',
              'zh-TW': '有幾位買家懷疑不是正品？',
            },
            order_ids: {
              en: 'Which order ids are theirs? Several: with a comma between.',
              'zh-CN': '他们的订单号是哪些？多个用逗号隔开。',
              'zh-TW': '他們的訂單編號是哪些？多個請用逗號隔開。',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'What the complaints mention', 'zh-CN': '投诉提到的内容', 'zh-TW': '投訴提到的內容' },
          sentence: {
            en: 'The buyers mention {attribute}.',
            'zh-CN': '投诉提到：{attribute}。',
            'zh-TW': '投訴提到：{attribute}。',
          },
          prompts: {
            attribute: {
              en: 'What do the complaints mention? For example: a different box.',
              'zh-CN': '投诉提到什么？例如：a different box（包装盒不同）。',
              'zh-TW': '投訴提到什麼？例如：a different box（包裝盒不同）。',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'Units sold in 365 days', 'zh-CN': '365 天的销量', 'zh-TW': '365 天的銷量' },
          sentence: {
            en: 'In the 365 days before your notice, we sold {qty} {qty#unit|units} of {asins}.',
            'zh-CN': '在贵方通知之前的 365 天内，我们售出 {qty} 件 {asins}。',
            'zh-TW': '在貴方通知之前的 365 天內，我們售出 {qty} 件 {asins}。',
          },
          prompts: {
            qty: {
              en: 'How many units did you sell in the 365 days before the notice?',
              'zh-CN': '通知之前的 365 天内售出多少件？',
              'zh-TW': '通知之前的 365 天內售出幾件？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Dates of the complaints, dates of purchase, period of the invoices (365 days)?',
        'zh-CN': '投诉日期、采购日期、发票覆盖的期间（365 天）？',
        'zh-TW': '投訴日期、採購日期、發票涵蓋的期間（365 天）？',
      },
      example: {
        en: 'Complaints on April 9 and 16, 2026; 600 units in three deliveries, the last one on February 12, 2026.',
        'zh-CN':
          'Complaints on April 9 and 16, 2026; 600 units in three deliveries, the last one on February 12, 2026.（2026年4月9日和16日收到投诉；分三次到货共 600 件，最后一次在2026年2月12日。）',
        'zh-TW':
          'Complaints on April 9 and 16, 2026; 600 units in three deliveries, the last one on February 12, 2026.（2026 年 4 月 9 日和 16 日收到投訴；分三次到貨共 600 件，最後一次在 2026 年 2 月 12 日。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Dates of the complaints', 'zh-CN': '投诉的日期', 'zh-TW': '投訴的日期' },
          sentence: {
            en: 'Complaints reached us during {period}.',
            'zh-CN': '我们收到投诉的日期为 {period}。',
            'zh-TW': '我們收到投訴的日期為 {period}。',
          },
          prompts: {
            period: {
              en: 'On which dates, or from which date to which, did they come?',
              'zh-CN': '投诉是哪天，或从哪天到哪天收到的？',
              'zh-TW': '投訴是哪天，或從哪天到哪天收到的？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'Deliveries and their quantity', 'zh-CN': '到货批次与数量', 'zh-TW': '到貨次數與數量' },
          sentence: {
            en: 'We received {qty} {qty#unit|units} in {n} {n#delivery on|deliveries, the last one on} {date}.',
            'zh-CN': '这些商品我们分 {n} 次到货，共收到 {qty} 件，最后一次在 {date}。',
            'zh-TW': '這些商品我們分 {n} 次到貨，共收到 {qty} 件，最後一次在 {date}。',
          },
          prompts: {
            qty: { en: 'How many units did you receive in total?', 'zh-CN': '一共收到多少件？', 'zh-TW': '一共收到幾件？' },
            n: { en: 'In how many deliveries did they come?', 'zh-CN': '分几次到货？', 'zh-TW': '分幾次到貨？' },
            date: {
              en: 'On which date did the last delivery arrive?',
              'zh-CN': '最后一次是哪天到货的？',
              'zh-TW': '最後一次是哪天到貨的？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'On sale since', 'zh-CN': '开始销售的日期', 'zh-TW': '開始銷售的日期' },
          sentence: {
            en: 'We have offered these items since {date}.',
            'zh-CN': '我们自 {date} 起销售这些商品。',
            'zh-TW': '我們自 {date} 起銷售這些商品。',
          },
          prompts: {
            date: {
              en: 'Since which date have you offered the items?',
              'zh-CN': '从哪天开始销售？',
              'zh-TW': '從哪天開始銷售？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'Not for sale since', 'zh-CN': '停售的日期', 'zh-TW': '停售的日期' },
          sentence: {
            en: 'We have not offered these items since {date}.',
            'zh-CN': '我们自 {date} 起未再销售这些商品。',
            'zh-TW': '我們自 {date} 起未再銷售這些商品。',
          },
          prompts: {
            date: {
              en: 'Since which date have the items not been for sale?',
              'zh-CN': '从哪天起没有再销售？',
              'zh-TW': '從哪天起沒有再銷售？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Where was the product made, bought and stored, and on which marketplace?',
        'zh-CN': '在哪里生产、采购、存放？是哪个站点？',
        'zh-TW': '在哪裡生產、採購、存放？是哪個站點？',
      },
      example: {
        en: 'amazon.com; 96 units in our own warehouse in Reno, USA, and 70 units in FBA.',
        'zh-CN':
          'amazon.com; 96 units in our own warehouse in Reno, USA, and 70 units in FBA.（美国站；96 件在我们位于美国里诺的自有仓库，70 件在 FBA。）',
        'zh-TW':
          'amazon.com; 96 units in our own warehouse in Reno, USA, and 70 units in FBA.（美國站；96 件在我們位於美國雷諾的自家倉庫，70 件在 FBA。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace', 'zh-CN': '涉及的站点', 'zh-TW': '站點' },
          sentence: {
            en: 'Our offer is on {marketplace}.',
            'zh-CN': '我们的商品在 {marketplace} 销售。',
            'zh-TW': '我們的商品在 {marketplace} 銷售。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Stock in our own warehouse', 'zh-CN': '自有仓库的库存', 'zh-TW': '自家倉庫的庫存' },
          sentence: {
            en: 'On the date of your notice, our own warehouse in {city} held {qty} {qty#unit|units}.',
            'zh-CN': '在通知之日，我们位于 {city} 的自有仓库存有 {qty} 件这些商品。',
            'zh-TW': '通知當日，我們位於 {city} 的自家倉庫存有 {qty} 件這些商品。',
          },
          prompts: {
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
            qty: { en: 'How many units were there on the date of the notice?', 'zh-CN': '收到通知那天仓库里有多少件？', 'zh-TW': '收到通知當天倉庫裡有幾件？' },
          },
        },
        {
          id: 'L3',
          label: { en: 'Stock in FBA', 'zh-CN': 'FBA 库存', 'zh-TW': 'FBA 庫存' },
          sentence: {
            en: "Amazon's fulfillment centers (FBA) held {qty} {qty#unit|units} on the date of your notice.",
            'zh-CN': '在通知之日，亚马逊运营中心（FBA）存有 {qty} 件。',
            'zh-TW': '通知當日，亞馬遜物流中心（FBA）存有 {qty} 件。',
          },
          prompts: {
            qty: {
              en: 'How many units were in FBA on the date of the notice?',
              'zh-CN': '收到通知那天 FBA 里有多少件？',
              'zh-TW': '收到通知當天 FBA 裡有幾件？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Where made and where bought', 'zh-CN': '产地与采购地', 'zh-TW': '產地與採購地' },
          sentence: {
            en: 'The items are made in {country}, and we bought them in {city}.',
            'zh-CN': '这些商品产自 {country}，我们在 {city} 采购。',
            'zh-TW': '這些商品產自 {country}，我們在 {city} 採購。',
          },
          prompts: {
            country: {
              en: 'In which country are the items made?',
              'zh-CN': '在哪个国家生产（英文）？',
              'zh-TW': '在哪個國家生產（英文）？',
            },
            city: {
              en: 'In which city and country did you buy them?',
              'zh-CN': '在哪个城市、哪个国家采购（英文）？',
              'zh-TW': '在哪個城市、哪個國家採購（英文）？',
            },
          },
        },
        {
          id: 'L5',
          label: { en: 'Stock in our warehouse and in FBA', 'zh-CN': '自有仓库和 FBA 的库存', 'zh-TW': '自家倉庫與 FBA 的庫存' },
          sentence: {
            en: "On the date of your notice, our own warehouse in {city} held {qty} {qty#unit|units} and Amazon's fulfillment centers (FBA, {marketplace}) held {n}.",
            'zh-CN': '在通知之日，我们位于 {city} 的自有仓库存有 {qty} 件，{marketplace} 的运营中心（FBA）存有 {n} 件。',
            'zh-TW': '通知當日，我們位於 {city} 的自家倉庫存有 {qty} 件，{marketplace} 的物流中心（FBA）存有 {n} 件。',
          },
          prompts: {
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
            qty: { en: 'How many units were in your own warehouse?', 'zh-CN': '自有仓库里有多少件？', 'zh-TW': '自家倉庫裡有幾件？' },
            n: { en: 'How many units were in FBA?', 'zh-CN': 'FBA 里有多少件？', 'zh-TW': 'FBA 裡有幾件？' },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why could a buyer doubt the item: packaging, missing code, wrong page, weak proof of the supply chain?',
        'zh-CN': '买家为什么会怀疑：包装、防伪码、页面不符，还是供应链凭证不足？',
        'zh-TW': '買家為什麼會懷疑：包裝、防偽碼、頁面不符，還是供應鏈文件不足？',
      },
      example: {
        en: 'The brand owner changed box and logo color in January 2026, the page still showed the old box, and we compared quantity only.',
        'zh-CN':
          'The brand owner changed box and logo color in January 2026, the page still showed the old box, and we compared quantity only.（品牌所有者在2026年1月更换了包装盒和标志颜色，页面仍显示旧包装盒，而我们收货时只核对了数量。）',
        'zh-TW':
          'The brand owner changed box and logo color in January 2026, the page still showed the old box, and we compared quantity only.（品牌擁有者在 2026 年 1 月更換了包裝盒和標誌顏色，頁面仍顯示舊包裝盒，而我們收貨時只核對了數量。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Supplier authorization not checked', 'zh-CN': '没有核实供应商的授权', 'zh-TW': '沒有查證供應商的授權' },
          sentence: {
            en: 'We bought {asins} from {supplier} on {date} without asking for proof that the owner of the {brand} brand had authorized this supplier.',
            'zh-CN': '我们于 {date} 向 {supplier} 采购了 {asins}，没有要求对方证明已获得 {brand} 品牌所有者的授权。',
            'zh-TW': '我們於 {date} 向 {supplier} 採購了 {asins}，沒有要求對方證明已獲得 {brand} 品牌擁有者的授權。',
          },
          prompts: {
            supplier: {
              en: 'From which supplier did you buy, by its English name?',
              'zh-CN': '向哪家供应商采购（英文名）？',
              'zh-TW': '向哪家供應商採購（英文名稱）？',
            },
            date: { en: 'On which date did you buy?', 'zh-CN': '哪天采购的？', 'zh-TW': '哪天採購的？' },
          },
        },
        {
          id: 'C2',
          label: { en: 'Invoices could not be verified', 'zh-CN': '发票无法核实', 'zh-TW': '發票無法查證' },
          sentence: {
            en: 'We accepted invoices from {supplier} that lacked {attribute}, so they could not be matched to {asins}.',
            'zh-CN': '我们接受了 {supplier} 开具、缺少 {attribute} 的发票，因此发票无法与 {asins} 对应。',
            'zh-TW': '我們接受了 {supplier} 開立、缺少 {attribute} 的發票，因此發票無法與 {asins} 對應。',
          },
          prompts: {
            supplier: {
              en: 'Which supplier issued the invoices, by its English name?',
              'zh-CN': '发票由哪家供应商开具（英文名）？',
              'zh-TW': '發票由哪家供應商開立（英文名稱）？',
            },
            attribute: {
              en: 'What was missing on the invoices? For example: the model number.',
              'zh-CN': '发票上缺少什么？例如：the model number（型号）。',
              'zh-TW': '發票上缺少什麼？例如：the model number（型號）。',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Retail receipts, not invoices', 'zh-CN': '只有零售小票，没有发票', 'zh-TW': '只有零售收據，沒有發票' },
          sentence: {
            en: 'Part of the stock ({qty} {qty#unit|units}) was bought from a retailer, {supplier}, and we hold only sales receipts for it.',
            'zh-CN': '部分库存（{qty} 件）购自零售商 {supplier}，我们只有零售小票。',
            'zh-TW': '部分庫存（{qty} 件）購自零售商 {supplier}，我們只有零售收據。',
          },
          prompts: {
            qty: {
              en: 'How many units were bought from the retailer?',
              'zh-CN': '向零售商买了多少件？',
              'zh-TW': '向零售商買了幾件？',
            },
            supplier: {
              en: 'Which retailer, by its English name?',
              'zh-CN': '是哪家零售商（英文名）？',
              'zh-TW': '是哪家零售商（英文名稱）？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Packaging differs from the page', 'zh-CN': '包装与页面不同', 'zh-TW': '包裝與頁面不同' },
          sentence: {
            en: 'During {period}, the owner of the {brand} brand changed {attribute}; the units delivered to us on {date} had the new look, while the detail page still showed the old one.',
            'zh-CN': '{brand} 品牌所有者更改了 {attribute}（{period}）；{date} 送达我们的商品已是新外观，而商品详情页仍显示旧外观。',
            'zh-TW': '{brand} 品牌擁有者更改了 {attribute}（{period}）；{date} 送達我們的商品已是新外觀，而商品詳細資訊頁面仍顯示舊外觀。',
          },
          prompts: {
            attribute: {
              en: 'What was changed? For example: the box and the logo color.',
              'zh-CN': '更改了什么？例如：the box and the logo color（包装盒和标志颜色）。',
              'zh-TW': '更改了什麼？例如：the box and the logo color（包裝盒和標誌顏色）。',
            },
            period: {
              en: 'When was it changed? For example: January 2026.',
              'zh-CN': '什么时候更改的？例如：January 2026。',
              'zh-TW': '什麼時候更改的？例如：January 2026。',
            },
            date: {
              en: 'On which date were the units with the change delivered to you?',
              'zh-CN': '新版本的商品是哪天到货的？',
              'zh-TW': '新版本的商品是哪天到貨的？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'No inspection of incoming goods', 'zh-CN': '缺少入库检验', 'zh-TW': '缺少到貨檢驗' },
          sentence: {
            en: 'Our warehouse checked only the quantity; batch code, seal and label of {lot} were not compared with a reference sample.',
            'zh-CN': '我们的仓库收货时只核对数量；{lot} 的批次号、封口和标签没有与参照样品比对。',
            'zh-TW': '我們的倉庫收貨時只核對數量；{lot} 的批號、封口和標籤沒有與參考樣品比對。',
          },
          prompts: {
            lot: {
              en: 'Which batch or delivery was it? For example: batch 2026-03A.',
              'zh-CN': '是哪一批货？例如：batch 2026-03A。',
              'zh-TW': '是哪一批貨？例如：batch 2026-03A。',
            },
          },
        },
        {
          id: 'C6',
          label: { en: "Listed on another brand's ASIN", 'zh-CN': '误挂到他人品牌的 ASIN', 'zh-TW': '誤掛到他人品牌的 ASIN' },
          sentence: {
            en: 'We matched our own {product} to {asins} of the brand {brand}, because we compared pictures instead of UPC codes.',
            'zh-CN': '我们把自己的 {product} 误挂到了 {brand} 品牌的 {asins} 上，因为当时比对的是图片，而不是 UPC 码。',
            'zh-TW': '我們將自己的 {product} 誤掛到 {brand} 品牌的 {asins}，因為當時比對的是圖片，而不是 UPC 碼。',
          },
          prompts: {
            product: {
              en: 'What is your own product, in a few English words?',
              'zh-CN': '您自己的商品是什么（几个英文词）？',
              'zh-TW': '您自己的商品是什麼（幾個英文單字）？',
            },
            brand: {
              en: 'Which brand do the ASINs belong to?',
              'zh-CN': '这些 ASIN 属于哪个品牌？',
              'zh-TW': '這些 ASIN 屬於哪個品牌？',
            },
          },
        },
        {
          id: 'C7',
          label: {
            en: 'Doubts not read, offers left open',
            'zh-CN': '没人查看疑问，商品仍在售',
            'zh-TW': '沒人查看疑問，商品仍在售',
          },
          sentence: {
            en: 'The first doubt about the items reached us on {date}, but nobody read returns, reviews and messages for such doubts, so our offers stayed open until {date2}.',
            'zh-CN': '第一次有人怀疑这些商品是在 {date}，但当时没有人从退货、评论和消息中查看这类疑问，因此商品一直在售，直到 {date2}。',
            'zh-TW': '第一次有人懷疑這些商品是在 {date}，但當時沒有人從退貨、評論和訊息中查看這類疑問，因此商品一直在售，直到 {date2}。',
          },
          prompts: {
            date: {
              en: 'On which date did the first doubt reach you?',
              'zh-CN': '第一次有人怀疑是哪天？',
              'zh-TW': '第一次有人懷疑是哪天？',
            },
            date2: {
              en: 'Until which date did the offers stay open?',
              'zh-CN': '商品一直在售到哪天？',
              'zh-TW': '商品一直在售到哪天？',
            },
          },
        },
        {
          id: 'C8',
          label: { en: 'Quantity checked, packaging not', 'zh-CN': '只核对数量，未比对包装', 'zh-TW': '只核對數量，未比對包裝' },
          sentence: {
            en: 'We checked the quantity of new deliveries but did not compare their packaging with the detail page, so differences went unnoticed.',
            'zh-CN': '新到货时我们核对了数量，但没有把包装与商品详情页比对，因此差异没有被发现。',
            'zh-TW': '新到貨時我們核對了數量，但沒有將包裝與商品詳細資訊頁面比對，因此差異沒有被發現。',
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the items are genuine? Facts with dates and quantities that a document proves.',
        'zh-CN': '凭什么说明商品是正品？写有日期、有数量、有文件可证明的事实。',
        'zh-TW': '憑什麼說明商品是正品？請寫有日期、有數量、有文件可證明的事實。',
      },
      example: {
        en: 'The three invoices of Delmar, June 2025 to February 2026, cover 600 units; we sold 412 in that period.',
        'zh-CN':
          'The three invoices of Delmar, June 2025 to February 2026, cover 600 units; we sold 412 in that period.（Delmar 的三张发票（2025年6月至2026年2月）共 600 件；同期我们售出 412 件。）',
        'zh-TW':
          'The three invoices of Delmar, June 2025 to February 2026, cover 600 units; we sold 412 in that period.（Delmar 的三張發票（2025 年 6 月至 2026 年 2 月）共 600 件；同期我們售出 412 件。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'All units from authorized supplier', 'zh-CN': '全部购自授权供应商', 'zh-TW': '全部購自授權供應商' },
          sentence: {
            en: 'All units of {asins} that we sold came from {supplier}, which the owner of the {brand} brand authorized in writing on {date}.',
            'zh-CN': '我们售出的 {asins} 全部购自 {supplier}，{brand} 品牌所有者已于 {date} 书面授权该公司。',
            'zh-TW': '我們售出的 {asins} 全部購自 {supplier}，{brand} 品牌擁有者已於 {date} 以書面授權該公司。',
          },
          prompts: {
            supplier: {
              en: 'Which authorized supplier, by its English name?',
              'zh-CN': '是哪家授权供应商（英文名）？',
              'zh-TW': '是哪家授權供應商（英文名稱）？',
            },
            date: {
              en: 'What is the date of the authorization?',
              'zh-CN': '授权书的日期是哪天？',
              'zh-TW': '授權書的日期是哪天？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Invoices cover the units sold', 'zh-CN': '发票数量覆盖销量', 'zh-TW': '發票數量涵蓋銷量' },
          sentence: {
            en: 'The enclosed invoices ({period}) cover {qty} {qty#unit|units} of {asins}; in the same period, we sold {total}.',
            'zh-CN': '随附发票（{period}）共 {qty} 件 {asins}；同期我们售出 {total} 件。',
            'zh-TW': '隨附發票（{period}）共 {qty} 件 {asins}；同期我們售出 {total} 件。',
          },
          prompts: {
            period: { en: 'Which period do the invoices cover?', 'zh-CN': '发票覆盖哪段时间？', 'zh-TW': '發票涵蓋哪段期間？' },
            qty: { en: 'How many units do the invoices cover?', 'zh-CN': '发票上一共多少件？', 'zh-TW': '發票上一共幾件？' },
            total: { en: 'How many units did you sell in that period?', 'zh-CN': '同期售出多少件？', 'zh-TW': '同期售出幾件？' },
          },
        },
        {
          id: 'D3',
          label: { en: 'Our own registered brand', 'zh-CN': '我们注册的自有品牌', 'zh-TW': '我們註冊的自有品牌' },
          sentence: {
            en: 'The items are of our own brand, {own_brand}, which is registered to us under the number {reg_no}.',
            'zh-CN': '这些商品属于我们的自有品牌 {own_brand}，已注册在我们名下，注册号 {reg_no}。',
            'zh-TW': '這些商品屬於我們的自有品牌 {own_brand}，已註冊在我們名下，註冊號 {reg_no}。',
          },
          prompts: {
            reg_no: {
              en: 'What is the trademark registration number?',
              'zh-CN': '商标注册号是多少？',
              'zh-TW': '商標註冊號是多少？',
            },
          },
        },
        {
          id: 'D4',
          label: {
            en: 'Brand owner confirmed: genuine',
            'zh-CN': '品牌所有者书面确认是正品',
            'zh-TW': '品牌擁有者以書面確認是正品',
          },
          sentence: {
            en: 'The owner of the {brand} brand examined {qty} {qty#unit|units} of our stock and confirmed in writing on {date} that {qty#it is|they are} genuine.',
            'zh-CN': '{brand} 品牌所有者检验了我们库存中的 {qty} 件，并于 {date} 书面确认是正品。',
            'zh-TW': '{brand} 品牌擁有者檢驗了我們庫存中的 {qty} 件，並於 {date} 以書面確認是正品。',
          },
          prompts: {
            qty: {
              en: 'How many units did the brand owner examine?',
              'zh-CN': '品牌所有者检验了多少件？',
              'zh-TW': '品牌擁有者檢驗了幾件？',
            },
            date: {
              en: 'On which date did the brand owner confirm it in writing?',
              'zh-CN': '品牌所有者是哪天书面确认的？',
              'zh-TW': '品牌擁有者是哪天以書面確認的？',
            },
          },
        },
        {
          id: 'D5',
          label: { en: 'Brand owner confirms the change', 'zh-CN': '品牌方证明包装已更改', 'zh-TW': '品牌擁有者證明包裝已更改' },
          sentence: {
            en: 'The complaints mention {attribute}; the owner of the {brand} brand changed this ({period}) and confirms the change in the enclosed letter.',
            'zh-CN': '投诉提到 {attribute}；这是 {brand} 品牌所有者自己更改的（{period}），随附函件予以确认。',
            'zh-TW': '投訴提到 {attribute}；這是 {brand} 品牌擁有者自行更改的（{period}），隨附信函予以確認。',
          },
          prompts: {
            attribute: {
              en: 'What do the complaints mention? For example: the color of the box.',
              'zh-CN': '投诉提到什么？例如：the color of the box（盒子颜色）。',
              'zh-TW': '投訴提到什麼？例如：the color of the box（盒子顏色）。',
            },
            period: {
              en: 'When did the brand owner change it? For example: January 2026.',
              'zh-CN': '品牌所有者什么时候更改的？例如：January 2026。',
              'zh-TW': '品牌擁有者什麼時候更改的？例如：January 2026。',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: sales stopped, stock checked, buyers refunded, documents collected? Dates and numbers?',
        'zh-CN': '已经做了什么：停售、检查库存、退款、收集凭证？日期和数量？',
        'zh-TW': '已經做了什麼：停售、檢查庫存、退款、收集文件？日期和數量？',
      },
      example: {
        en: 'On April 22, 2026, our quality lead compared all 96 units in our warehouse with a sample from the brand owner; all conformed.',
        'zh-CN':
          'On April 22, 2026, our quality lead compared all 96 units in our warehouse with a sample from the brand owner; all conformed.（2026年4月22日，质检主管把仓库里全部 96 件与品牌所有者提供的样品比对；全部相符。）',
        'zh-TW':
          'On April 22, 2026, our quality lead compared all 96 units in our warehouse with a sample from the brand owner; all conformed.（2026 年 4 月 22 日，品管主管將倉庫裡全部 96 件與品牌擁有者提供的樣品比對；全部相符。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Closed the offers', 'zh-CN': '已停售相关商品', 'zh-TW': '已關閉銷售' },
          sentence: {
            en: 'On {date}, we closed our {asins#offer|offers} on {asins}.',
            'zh-CN': '{date}，我们停售了 {asins}。',
            'zh-TW': '我們於 {date} 關閉了 {asins} 的銷售。',
          },
          prompts: {
            date: { en: 'On which date did you close the offers?', 'zh-CN': '哪天停售的？', 'zh-TW': '哪天關閉銷售的？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Invoice with supplier details', 'zh-CN': '附上含供应商信息的发票', 'zh-TW': '附上含供應商資料的發票' },
          sentence: {
            en: 'We attach the unaltered invoice {invoice_no}, dated {date}, for {qty} {qty#unit|units}, with the full contact details of {supplier}.',
            'zh-CN': '现附上 {date} 开具、未经改动的发票 {invoice_no}（{qty} 件），含 {supplier} 的完整联系方式。',
            'zh-TW': '現附上 {date} 開立、未經修改的發票 {invoice_no}（{qty} 件），含 {supplier} 的完整聯絡方式。',
          },
          prompts: {
            date: { en: 'What is the date of the invoice?', 'zh-CN': '发票日期是哪天？', 'zh-TW': '發票日期是哪天？' },
            qty: { en: 'How many units does the invoice cover?', 'zh-CN': '发票上是多少件？', 'zh-TW': '發票上是幾件？' },
            supplier: {
              en: 'Which supplier issued it, by its English name?',
              'zh-CN': '由哪家供应商开具（英文名）？',
              'zh-TW': '由哪家供應商開立（英文名稱）？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Retail items closed, buying ended', 'zh-CN': '已停止零售采购并下架', 'zh-TW': '已停止零售採購並下架' },
          sentence: {
            en: 'On {date}, we took {n#the item|all # items} bought from a retailer off sale and ended such purchases.',
            'zh-CN': '{date}，我们把购自零售商的商品（共 {n} 款）全部下架，并停止这类采购。',
            'zh-TW': '我們於 {date} 將購自零售商的商品（共 {n} 款）全部下架，並停止這類採購。',
          },
          prompts: {
            date: { en: 'On which date did you take them off sale?', 'zh-CN': '哪天下架的？', 'zh-TW': '哪天下架的？' },
            n: {
              en: 'How many items from retailers were there?',
              'zh-CN': '购自零售商的商品有几款？',
              'zh-TW': '購自零售商的商品有幾款？',
            },
          },
        },
        {
          id: 'A4',
          answers: ['C8'],
          label: { en: 'Page shows current packaging', 'zh-CN': '页面已更新为现有包装', 'zh-TW': '頁面已更新為目前的包裝' },
          sentence: {
            en: 'On {date}, we updated the images and the description of {asins} to the current packaging.',
            'zh-CN': '{date}，我们把 {asins} 的图片和描述更新为现有包装。',
            'zh-TW': '我們於 {date} 將 {asins} 的圖片和說明更新為目前的包裝。',
          },
          prompts: {
            date: { en: 'On which date did you update the page?', 'zh-CN': '哪天更新页面的？', 'zh-TW': '哪天更新頁面的？' },
          },
        },
        {
          id: 'A5',
          label: {
            en: 'Inspected, failed units destroyed',
            'zh-CN': '已检验，不合格品已销毁',
            'zh-TW': '已檢驗，不合格品已銷毀',
          },
          sentence: {
            en: 'On {date}, our {role} inspected {qty} {qty#unit|units} of {lot} against the reference sample; {n} {n#unit|units} failed and {n#was|were} destroyed.',
            'zh-CN': '{date}，我们的 {role} 对照参照样品检验了 {lot} 的 {qty} 件；其中 {n} 件不合格，已销毁。',
            'zh-TW': '我們的 {role} 於 {date} 對照參考樣品檢驗了 {lot} 的 {qty} 件；其中 {n} 件不合格，已銷毀。',
          },
          prompts: {
            date: { en: 'On which date were the units inspected?', 'zh-CN': '哪天检验的？', 'zh-TW': '哪天檢驗的？' },
            role: { en: 'Which job title inspected them?', 'zh-CN': '由什么岗位检验？', 'zh-TW': '由誰檢驗（英文職稱）？' },
            qty: { en: 'How many units were inspected?', 'zh-CN': '检验了多少件？', 'zh-TW': '檢驗了幾件？' },
            lot: {
              en: 'Which batch or delivery was it? For example: batch 2026-03A.',
              'zh-CN': '是哪一批货？例如：batch 2026-03A。',
              'zh-TW': '是哪一批貨？例如：batch 2026-03A。',
            },
            n: {
              en: 'How many units failed and were destroyed?',
              'zh-CN': '不合格并已销毁的有多少件？',
              'zh-TW': '不合格並已銷毀的有幾件？',
            },
          },
        },
        {
          id: 'A6',
          label: {
            en: 'Wrong offer deleted, rest checked',
            'zh-CN': '已删除误挂并排查其他商品',
            'zh-TW': '已刪除誤掛並檢查其他商品',
          },
          sentence: {
            en: 'On {date}, we deleted our offer on {asins} and checked {n} further {n#offer|offers} for the same mistake.',
            'zh-CN': '{date}，我们删除了在 {asins} 上的误挂，并就同样的错误检查了另外 {n} 个商品。',
            'zh-TW': '我們於 {date} 刪除了在 {asins} 上的誤掛，並針對同樣的錯誤檢查了另外 {n} 個商品。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '哪天完成的？' },
            n: {
              en: 'How many further offers did you check?',
              'zh-CN': '另外检查了多少个商品？',
              'zh-TW': '另外檢查了幾個商品？',
            },
          },
        },
        {
          id: 'A7',
          label: { en: 'Read earlier returns and messages', 'zh-CN': '已查看以往退货和消息', 'zh-TW': '已查看先前的退貨和訊息' },
          sentence: {
            en: 'By {date}, we had read all returns, reviews and messages on {asins} received since {date2}; {n} of them {n#raises|raise} doubts about authenticity.',
            'zh-CN': '到 {date}，我们已查看 {asins} 自 {date2} 以来的全部退货、评论和消息；其中 {n} 条对真实性提出疑问。',
            'zh-TW': '到 {date}，我們已查看 {asins} 自 {date2} 以來的全部退貨、評論和訊息；其中 {n} 則對真實性提出疑問。',
          },
          prompts: {
            date: { en: 'By which date had you read them?', 'zh-CN': '哪天查看完的？', 'zh-TW': '哪天查看完的？' },
            date2: { en: 'From which date on did you read them?', 'zh-CN': '从哪天收到的开始查看？', 'zh-TW': '從哪天收到的開始查看？' },
            n: { en: 'How many of them doubt authenticity?', 'zh-CN': '其中几条怀疑真实性？', 'zh-TW': '其中幾則懷疑真實性？' },
          },
        },
        {
          id: 'A8',
          answers: ['C4', 'C5'],
          label: { en: 'Warehouse units all conformed', 'zh-CN': '仓库商品比对全部相符', 'zh-TW': '倉庫商品比對全部相符' },
          sentence: {
            en: 'On {date}, our {role} compared {qty#the unit|all # units} in our warehouse with a reference sample from the brand owner ({list}); {qty#it|all} conformed.',
            'zh-CN': '{date}，我们的 {role} 把仓库里的全部商品（共 {qty} 件）与品牌所有者提供的参照样品比对（{list}）；全部相符。',
            'zh-TW': '我們的 {role} 於 {date} 將倉庫裡的全部商品（共 {qty} 件）與品牌擁有者提供的參考樣品比對（{list}）；全部相符。',
          },
          prompts: {
            date: { en: 'On which date were they compared?', 'zh-CN': '哪天比对的？', 'zh-TW': '哪天比對的？' },
            role: { en: 'Which job title compared them?', 'zh-CN': '由什么岗位比对？', 'zh-TW': '由誰比對（英文職稱）？' },
            qty: { en: 'How many units were compared?', 'zh-CN': '比对了多少件？', 'zh-TW': '比對了幾件？' },
            list: {
              en: 'What was compared? For example: box, logo, batch code.',
              'zh-CN': '比对了哪些内容？例如：box, logo, batch code。',
              'zh-TW': '比對了哪些內容？例如：box, logo, batch code。',
            },
          },
        },
        {
          id: 'A9',
          answers: ['C1'],
          label: { en: 'Quarantined the warehouse stock', 'zh-CN': '已隔离仓库库存', 'zh-TW': '已隔離倉庫庫存' },
          sentence: {
            en: 'On {date}, we put {qty#the unit|all # units} in our warehouse in quarantine.',
            'zh-CN': '{date}，我们把仓库里的全部商品（共 {qty} 件）隔离存放。',
            'zh-TW': '我們於 {date} 將倉庫裡的全部商品（共 {qty} 件）隔離存放。',
          },
          prompts: {
            date: { en: 'On which date were they put in quarantine?', 'zh-CN': '哪天隔离的？', 'zh-TW': '哪天隔離的？' },
            qty: { en: 'How many units were put in quarantine?', 'zh-CN': '隔离了多少件？', 'zh-TW': '隔離了幾件？' },
          },
        },
        {
          id: 'A10',
          answers: ['C1'],
          label: { en: 'Ordered the FBA stock back', 'zh-CN': '已下单移除 FBA 库存', 'zh-TW': '已申請移除 FBA 庫存' },
          sentence: {
            en: 'On {date}, we created removal order {order_no} for {qty#the FBA unit|the # FBA units}.',
            'zh-CN': '{date}，我们创建了移除订单 {order_no}，移除 {qty} 件 FBA 库存。',
            'zh-TW': '我們於 {date} 建立移除訂單 {order_no}，移除 {qty} 件 FBA 庫存。',
          },
          prompts: {
            date: {
              en: 'On which date did you create the removal order?',
              'zh-CN': '哪天创建的移除订单？',
              'zh-TW': '哪天建立移除訂單的？',
            },
            qty: { en: 'How many FBA units does it cover?', 'zh-CN': '移除多少件 FBA 库存？', 'zh-TW': '移除幾件 FBA 庫存？' },
          },
        },
        {
          id: 'A11',
          label: { en: 'Refunded the buyers in full', 'zh-CN': '已向买家全额退款', 'zh-TW': '已全額退款給買家' },
          sentence: {
            en: 'On {date}, we refunded the {n} {n#buyer|buyers} concerned in full ({n#order|orders} {order_ids}).',
            'zh-CN': '{date}，我们向 {n} 位买家全额退款，订单号为 {order_ids}。',
            'zh-TW': '我們於 {date} 全額退款給 {n} 位買家，訂單編號為 {order_ids}。',
          },
          prompts: {
            date: { en: 'On which date did you refund them?', 'zh-CN': '哪天退款的？', 'zh-TW': '哪天退款的？' },
            n: {
              en: 'How many buyers did you refund in full?',
              'zh-CN': '向几位买家全额退款？',
              'zh-TW': '全額退款給幾位買家？',
            },
          },
        },
        {
          id: 'A12',
          answers: ['C2'],
          label: { en: 'Supplier statement on invoices', 'zh-CN': '供应商已出具发票说明', 'zh-TW': '供應商已出具發票說明' },
          sentence: {
            en: 'On {date}, {supplier} signed a statement that links its {n} original {n#invoice|invoices} ({qty} {qty#unit|units}, {period}) to {attribute}.',
            'zh-CN': '{date}，{supplier} 签署了一份说明，把其 {n} 张原始发票（{qty} 件，{period}）与 {attribute} 对应起来。',
            'zh-TW': '{supplier} 於 {date} 簽署一份說明，將其 {n} 張原始發票（{qty} 件，{period}）與 {attribute} 對應。',
          },
          prompts: {
            date: { en: 'On which date was the statement signed?', 'zh-CN': '说明是哪天签署的？', 'zh-TW': '說明是哪天簽署的？' },
            supplier: {
              en: 'Which supplier signed it, by its English name?',
              'zh-CN': '由哪家供应商签署（英文名）？',
              'zh-TW': '由哪家供應商簽署（英文名稱）？',
            },
            n: { en: 'How many invoices does it name?', 'zh-CN': '涉及几张发票？', 'zh-TW': '涉及幾張發票？' },
            qty: {
              en: 'How many units do these invoices cover?',
              'zh-CN': '这些发票一共多少件？',
              'zh-TW': '這些發票一共幾件？',
            },
            period: {
              en: 'From when to when are the invoices dated?',
              'zh-CN': '发票日期从何时到何时？',
              'zh-TW': '發票日期從何時到何時？',
            },
            attribute: {
              en: 'To what does it link them? For example: model KS-310.',
              'zh-CN': '与什么对应？例如：model KS-310（型号）。',
              'zh-TW': '與什麼對應？例如：model KS-310（型號）。',
            },
          },
        },
        {
          id: 'A13',
          answers: ['C2'],
          label: { en: 'Invoices compared with sales', 'zh-CN': '已核对发票与销量', 'zh-TW': '已核對發票與銷量' },
          sentence: {
            en: 'On {date}, we compared the enclosed invoices with our sales: they cover {qty} {qty#unit|units}, and we sold {total} in the last 365 days.',
            'zh-CN': '{date}，我们把随附发票与销量核对：发票共 {qty} 件，最近 365 天我们售出 {total} 件。',
            'zh-TW': '我們於 {date} 核對隨附發票與銷量：發票共 {qty} 件，最近 365 天我們售出 {total} 件。',
          },
          prompts: {
            date: { en: 'On which date did you compare them?', 'zh-CN': '哪天核对的？', 'zh-TW': '哪天核對的？' },
            qty: { en: 'How many units do the invoices cover?', 'zh-CN': '发票上一共多少件？', 'zh-TW': '發票上一共幾件？' },
            total: {
              en: 'How many units did you sell in the last 365 days?',
              'zh-CN': '最近 365 天售出多少件？',
              'zh-TW': '最近 365 天售出幾件？',
            },
          },
        },
        {
          id: 'A14',
          answers: ['C1', 'C2'],
          label: {
            en: "Received the brand's authorization",
            'zh-CN': '已取得品牌方授权函',
            'zh-TW': '已取得品牌擁有者的授權信函',
          },
          sentence: {
            en: 'On {date}, we received a letter from the brand owner confirming that {supplier} is an authorized distributor.',
            'zh-CN': '{date}，我们收到品牌所有者的函件，确认 {supplier} 是授权经销商。',
            'zh-TW': '我們於 {date} 收到品牌擁有者的信函，確認 {supplier} 是授權經銷商。',
          },
          prompts: {
            date: { en: 'On which date did you receive the letter?', 'zh-CN': '哪天收到函件的？', 'zh-TW': '哪天收到信函的？' },
            supplier: {
              en: 'Which distributor does it authorize, by its English name?',
              'zh-CN': '函件确认的是哪家经销商（英文名）？',
              'zh-TW': '信函確認的是哪家經銷商（英文名稱）？',
            },
          },
        },
        {
          id: 'A15',
          answers: ['C4', 'C8'],
          label: { en: 'Brand owner replaced the images', 'zh-CN': '品牌所有者已更换图片', 'zh-TW': '品牌擁有者已更換圖片' },
          sentence: {
            en: 'On {date}, the brand owner replaced the images on the detail page.',
            'zh-CN': '{date}，品牌所有者更换了商品详情页上的图片。',
            'zh-TW': '品牌擁有者於 {date} 更換了商品詳細資訊頁面上的圖片。',
          },
          prompts: {
            date: { en: 'On which date were the images replaced?', 'zh-CN': '图片是哪天更换的？', 'zh-TW': '圖片是哪天更換的？' },
          },
        },
        {
          id: 'A16',
          answers: ['C4', 'C8'],
          label: { en: 'Asked brand owner to update page', 'zh-CN': '已请品牌所有者更新页面', 'zh-TW': '已請品牌擁有者更新頁面' },
          sentence: {
            en: 'On {date}, we sent photos of the current packaging to the owner of the {brand} brand and asked for an update of the detail page.',
            'zh-CN': '{date}，我们把现有包装的照片发给 {brand} 品牌所有者，并请其更新商品详情页。',
            'zh-TW': '我們於 {date} 將目前包裝的照片寄給 {brand} 品牌擁有者，並請其更新商品詳細資訊頁面。',
          },
          prompts: {
            date: { en: 'On which date did you ask for it?', 'zh-CN': '哪天提出的？', 'zh-TW': '哪天提出的？' },
          },
        },
        {
          id: 'A17',
          routes: ['plan'],
          answers: ['C2'],
          label: { en: 'Supplier agreed to be contacted', 'zh-CN': '供应商同意接受核实', 'zh-TW': '供應商同意接受查證' },
          sentence: {
            en: 'On {date}, {supplier} agreed to confirm the documents to you; you may use the contact details in the exhibits.',
            'zh-CN': '{date}，{supplier} 同意向贵方核实这些文件；贵方可使用附件中的联系方式。',
            'zh-TW': '{supplier} 於 {date} 同意向貴方確認這些文件；貴方可使用附件中的聯絡方式。',
          },
          prompts: {
            date: {
              en: 'On which date did the supplier agree?',
              'zh-CN': '供应商是哪天同意的？',
              'zh-TW': '供應商是哪天同意的？',
            },
            supplier: {
              en: 'Which supplier may be contacted, by its English name?',
              'zh-CN': '可联系哪家供应商（英文名）？',
              'zh-TW': '可聯絡哪家供應商（英文名稱）？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which supplier check, inspection of incoming goods and document archive now exist? Who does it, how often?',
        'zh-CN': '现在的供应商审核、入库检验、凭证归档是怎么做的？由谁、多久一次？',
        'zh-TW': '現在的供應商審核、到貨檢驗、文件歸檔是怎麼做的？由誰、多久一次？',
      },
      example: {
        en: 'Our quality lead checks 5% of every delivery, and at least 20 units, against a signed reference sample.',
        'zh-CN':
          'Our quality lead checks 5% of every delivery, and at least 20 units, against a signed reference sample.（质检主管对照签字确认的参照样品，检查每批到货的 5%，且至少 20 件。）',
        'zh-TW':
          'Our quality lead checks 5% of every delivery, and at least 20 units, against a signed reference sample.（品管主管對照簽名確認的參考樣品，檢查每批到貨的 5%，且至少 20 件。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Supplier approval file', 'zh-CN': '供应商准入档案', 'zh-TW': '供應商核准檔案' },
          sentence: {
            en: 'Before the first order, each supplier passes a check of license, brand authorization and address (by visit or video call), and our {role} signs the approval file.',
            'zh-CN': '首次下单前，每家供应商都要经过营业执照、品牌授权和地址（实地或视频）核查，并由我们的 {role} 在准入档案上签字。',
            'zh-TW': '首次下單前，每家供應商都要經過營業登記、品牌授權和地址（實地或視訊）查核，並由我們的 {role} 在核准檔案上簽名。',
          },
          prompts: {
            role: {
              en: 'Which job title signs the approval file?',
              'zh-CN': '由什么岗位签字？',
              'zh-TW': '由誰簽名（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Document file per ASIN', 'zh-CN': '按 ASIN 归档凭证并核对', 'zh-TW': '按 ASIN 歸檔文件並核對' },
          sentence: {
            en: 'For each branded ASIN, we keep invoices with model number, authorization and supplier contact for 365 days; our {role} compares purchased with sold units on the first working day of each month.',
            'zh-CN': '每个品牌 ASIN 的发票（含型号）、授权书和供应商联系方式都保存 365 天；我们的 {role} 每月第一个工作日核对采购量与销量。',
            'zh-TW': '每個品牌 ASIN 的發票（含型號）、授權書和供應商聯絡方式都保存 365 天；我們的 {role} 每月第一個工作日核對採購量與銷量。',
          },
          prompts: {
            role: {
              en: 'Which job title compares purchased with sold units?',
              'zh-CN': '由什么岗位核对采购量与销量？',
              'zh-TW': '由誰核對採購量與銷量（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Only authorized sources', 'zh-CN': '只向厂家或授权经销商采购', 'zh-TW': '只向製造商或授權經銷商採購' },
          sentence: {
            en: 'We order only from the manufacturer or from distributors that the brand owner has named in writing; our {role} checks this before each order.',
            'zh-CN': '我们只向生产厂家或品牌所有者书面指定的经销商采购；每次下单前由我们的 {role} 核对。',
            'zh-TW': '我們只向製造商或品牌擁有者以書面指定的經銷商採購；每次下單前由我們的 {role} 核對。',
          },
          prompts: {
            role: {
              en: 'Which job title checks this before each order?',
              'zh-CN': '每次下单前由什么岗位核对？',
              'zh-TW': '每次下單前由誰核對（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Packaging-change notice', 'zh-CN': '包装变更提前通知', 'zh-TW': '包裝變更提前通知' },
          sentence: {
            en: 'Under our agreement of {date}, {supplier} notifies us of packaging changes {days} {days#day|days} ahead.',
            'zh-CN': '根据我们 {date} 的约定，{supplier} 须提前 {days} 天通知我们包装变更。',
            'zh-TW': '依我們 {date} 的協議，{supplier} 須提前 {days} 天通知我們包裝變更。',
          },
          prompts: {
            date: {
              en: 'What is the date of the agreement with the supplier?',
              'zh-CN': '与供应商的约定是哪天达成的？',
              'zh-TW': '與供應商的協議是哪天達成的？',
            },
            supplier: {
              en: 'Which supplier notifies you, by its English name?',
              'zh-CN': '由哪家供应商通知（英文名）？',
              'zh-TW': '由哪家供應商通知（英文名稱）？',
            },
            days: { en: 'How many days ahead does it notify you?', 'zh-CN': '提前几天通知？', 'zh-TW': '提前幾天通知？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Checklist for incoming goods', 'zh-CN': '入库检验清单', 'zh-TW': '到貨檢驗清單' },
          sentence: {
            en: 'Our {role} checks {percent} of the units of every delivery, and at least {n}, against a signed reference sample (packaging, label, batch code, function); one failure blocks the whole delivery.',
            'zh-CN':
              '我们的 {role} 对照签字确认的参照样品，检查每批到货的 {percent}，且至少 {n} 件（包装、标签、批次号、功能）；一件不合格，整批不入库。',
            'zh-TW': '我們的 {role} 對照簽名確認的參考樣品，檢查每批到貨的 {percent}，且至少 {n} 件（包裝、標籤、批號、功能）；一件不合格，整批不入庫。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the deliveries?',
              'zh-CN': '由什么岗位检验到货？',
              'zh-TW': '由誰檢驗到貨（英文職稱）？',
            },
            percent: {
              en: 'What percentage of each delivery is checked?',
              'zh-CN': '每批检查百分之几？',
              'zh-TW': '每批檢查百分之幾？',
            },
            n: { en: 'How many units are checked at least?', 'zh-CN': '至少检查多少件？', 'zh-TW': '至少檢查幾件？' },
          },
        },
        {
          id: 'M6',
          label: {
            en: 'Matching by UPC, second check',
            'zh-CN': '按 UPC 匹配并由第二人批准',
            'zh-TW': '按 UPC 比對並由第二人核准',
          },
          sentence: {
            en: 'New offers are matched by UPC and brand, and our {role} approves each one as a second person before activation.',
            'zh-CN': '新商品按 UPC 和品牌匹配，上架前由我们的 {role} 作为第二人逐一批准。',
            'zh-TW': '新商品按 UPC 和品牌比對，上架前由我們的 {role} 作為第二人逐一核准。',
          },
          prompts: {
            role: {
              en: 'Which job title approves new offers as a second person?',
              'zh-CN': '由什么岗位作为第二人批准？',
              'zh-TW': '由誰作為第二人核准（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Daily watch for doubts', 'zh-CN': '每日查看真实性疑问', 'zh-TW': '每日查看真實性疑問' },
          sentence: {
            en: 'Our {role} reads returns, reviews and messages every day; the first report that questions authenticity pauses the ASIN until a unit has been inspected.',
            'zh-CN': '我们的 {role} 每天查看退货、评论和消息；一出现对真实性的质疑，就暂停该 ASIN，直到抽检一件为止。',
            'zh-TW': '我們的 {role} 每天查看退貨、評論和訊息；一出現對真實性的質疑，就暫停該 ASIN，直到檢驗一件為止。',
          },
          prompts: {
            role: {
              en: 'Which job title reads them every day?',
              'zh-CN': '每天由什么岗位查看？',
              'zh-TW': '每天由誰查看（英文職稱）？',
            },
          },
        },
        {
          id: 'M8',
          answers: ['C4'],
          label: { en: 'Product compared with the page', 'zh-CN': '上架前与页面比对', 'zh-TW': '上架前與頁面比對' },
          sentence: {
            en: 'Our {role} compares page and product before new stock goes on sale; if they differ, the stock waits until the page is corrected.',
            'zh-CN': '新货开售前，我们的 {role} 比对页面与商品；如有差异，先更正页面再开售。',
            'zh-TW': '新貨開始銷售前，我們的 {role} 比對頁面與商品；如有差異，先更正頁面再銷售。',
          },
          prompts: {
            role: {
              en: 'Which job title compares page and product?',
              'zh-CN': '由什么岗位比对页面与商品？',
              'zh-TW': '由誰比對頁面與商品（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the checks show since the fix? How many units were inspected, how many failed? Leave it out if it is too early.',
        'zh-CN': '整改之后检验结果如何：检验了多少件，几件不合格？如果还太早，可以不写。',
        'zh-TW': '改正之後的檢驗結果如何：檢驗幾件，幾件不合格？如果還太早，可以不寫。',
      },
      example: {
        en: 'From April 24 to May 8, 2026, we inspected 60 incoming units; none failed.',
        'zh-CN':
          'From April 24 to May 8, 2026, we inspected 60 incoming units; none failed.（2026年4月24日至5月8日检验到货 60 件，没有一件不合格。）',
        'zh-TW':
          'From April 24 to May 8, 2026, we inspected 60 incoming units; none failed.（2026 年 4 月 24 日至 5 月 8 日檢驗到貨 60 件，沒有一件不合格。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Incoming units: none failed', 'zh-CN': '到货检验全部合格', 'zh-TW': '到貨檢驗全部合格' },
          sentence: {
            en: 'During {period}, we inspected {total} incoming {total#unit|units}; none failed.',
            'zh-CN': '{period} 期间，我们检验到货 {total} 件，没有一件不合格。',
            'zh-TW': '{period} 期間，我們檢驗到貨 {total} 件，沒有一件不合格。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: { en: 'How many incoming units did you inspect?', 'zh-CN': '检验了多少件到货？', 'zh-TW': '檢驗了幾件到貨？' },
          },
        },
        {
          id: 'R2',
          label: {
            en: 'Incoming units: failures sent back',
            'zh-CN': '到货检验，不合格品已退回',
            'zh-TW': '到貨檢驗，不合格品已退回',
          },
          sentence: {
            en: 'During {period}, we inspected {total} incoming {total#unit|units}; {n} failed and {n#was|were} sent back to the supplier.',
            'zh-CN': '{period} 期间，我们检验到货 {total} 件；其中 {n} 件不合格，已退回供应商。',
            'zh-TW': '{period} 期間，我們檢驗到貨 {total} 件；其中 {n} 件不合格，已退回供應商。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: { en: 'How many incoming units did you inspect?', 'zh-CN': '检验了多少件到货？', 'zh-TW': '檢驗了幾件到貨？' },
            n: { en: 'How many of them failed?', 'zh-CN': '其中几件不合格？', 'zh-TW': '其中幾件不合格？' },
          },
        },
        {
          id: 'R3',
          label: { en: 'No further doubt in messages', 'zh-CN': '之后没有新的真实性疑问', 'zh-TW': '之後沒有新的真實性疑問' },
          sentence: {
            en: 'During {period}, we read all our returns, reviews and messages ({total}); none questioned authenticity.',
            'zh-CN': '{period} 期间，我们查看了全部退货、评论和消息（共 {total} 条），没有一条质疑真实性。',
            'zh-TW': '{period} 期間，我們查看了全部退貨、評論和訊息（共 {total} 則），沒有一則質疑真實性。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many returns, reviews and messages did you read?',
              'zh-CN': '一共查看了多少条？',
              'zh-TW': '一共查看了幾則？',
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
      label: { en: 'Original invoices, 365 days', 'zh-CN': '365 天内的原始发票', 'zh-TW': '365 天內的原始發票' },
      sentence: {
        en: 'Original supplier invoices of the last 365 days, unaltered',
        'zh-CN': '最近 365 天的供应商原始发票，未经改动',
        'zh-TW': '最近 365 天的供應商原始發票，未經修改',
      },
      supports: ['I5', 'T2', 'C2', 'A2', 'A12', 'A13', 'D1', 'D2'],
    },
    {
      id: 'E2',
      label: { en: 'Supplier statement on invoices', 'zh-CN': '供应商的发票说明', 'zh-TW': '供應商的發票說明' },
      sentence: {
        en: 'Signed statement of the supplier that links its invoices to the model',
        'zh-CN': '供应商签署的说明，把发票与型号对应起来',
        'zh-TW': '供應商簽署的說明，將發票與型號對應',
      },
      supports: ['A12'],
    },
    {
      id: 'E3',
      label: { en: 'Supplier license and contact', 'zh-CN': '供应商营业执照与联系方式', 'zh-TW': '供應商營業登記與聯絡方式' },
      sentence: {
        en: 'Business license of the supplier, with its phone number, address and website',
        'zh-CN': '供应商的营业执照，含电话、地址和网站',
        'zh-TW': '供應商的營業登記文件，含電話、地址和網站',
      },
      supports: ['A2', 'A17', 'M1'],
    },
    {
      id: 'E4',
      label: { en: 'Letter of authorization', 'zh-CN': '品牌授权书', 'zh-TW': '品牌授權書' },
      sentence: {
        en: 'Letter of authorization from the brand owner',
        'zh-CN': '品牌所有者出具的授权书',
        'zh-TW': '品牌擁有者出具的授權書',
      },
      supports: ['P5', 'A14', 'M3', 'D1'],
    },
    {
      id: 'E5',
      label: { en: 'Contract with the supplier', 'zh-CN': '与供应商的合同', 'zh-TW': '與供應商的合約' },
      sentence: { en: 'Purchase contract with the supplier', 'zh-CN': '与供应商的采购合同', 'zh-TW': '與供應商的採購合約' },
      supports: ['T2', 'D1'],
    },
    {
      id: 'E6',
      label: { en: 'Proof of payment', 'zh-CN': '付款凭证', 'zh-TW': '付款證明' },
      sentence: {
        en: 'Bank records of the payments to the supplier',
        'zh-CN': '向供应商付款的银行记录',
        'zh-TW': '付款給供應商的銀行紀錄',
      },
      supports: ['T2', 'D2'],
    },
    {
      id: 'E7',
      label: { en: 'Delivery records', 'zh-CN': '到货记录', 'zh-TW': '到貨紀錄' },
      sentence: { en: 'Delivery notes and receiving records', 'zh-CN': '送货单和入库记录', 'zh-TW': '送貨單和到貨紀錄' },
      supports: ['T2', 'D2'],
    },
    {
      id: 'E8',
      label: { en: 'Photos: product, label, batch code', 'zh-CN': '商品、标签、批次号照片', 'zh-TW': '商品、標籤、批號照片' },
      sentence: {
        en: 'Photos of the product, its packaging, label and batch code',
        'zh-CN': '商品及其包装、标签、批次号的照片',
        'zh-TW': '商品及其包裝、標籤、批號的照片',
      },
      supports: ['C4', 'A5', 'A8'],
    },
    {
      id: 'E9',
      label: { en: 'Inspection sheet', 'zh-CN': '检验记录表', 'zh-TW': '檢驗紀錄表' },
      sentence: { en: 'Dated inspection sheet', 'zh-CN': '检验记录表，含日期', 'zh-TW': '檢驗紀錄表，含日期' },
      supports: ['A5', 'A8', 'R1', 'R2'],
    },
    {
      id: 'E10',
      label: { en: 'Detail page before and after', 'zh-CN': '页面修改前后截图', 'zh-TW': '頁面修改前後的螢幕截圖' },
      sentence: {
        en: 'Screenshots of the detail page before and after the change',
        'zh-CN': '商品详情页修改前后的截图',
        'zh-TW': '商品詳細資訊頁面修改前後的螢幕截圖',
      },
      supports: ['C4', 'A4', 'A15'],
    },
    {
      id: 'E11',
      label: { en: 'Letters to and from brand owner', 'zh-CN': '与品牌所有者的往来函件', 'zh-TW': '與品牌擁有者的往來信函' },
      sentence: {
        en: 'Correspondence with the brand owner about the detail page',
        'zh-CN': '就商品详情页与品牌所有者的往来函件',
        'zh-TW': '就商品詳細資訊頁面與品牌擁有者的往來信函',
      },
      supports: ['A15', 'A16'],
    },
    {
      id: 'E12',
      label: { en: 'Letter on the changed packaging', 'zh-CN': '品牌方的包装变更函', 'zh-TW': '品牌擁有者的包裝變更信函' },
      sentence: {
        en: 'Letter from the brand owner about the changed packaging',
        'zh-CN': '品牌所有者关于包装变更的函件',
        'zh-TW': '品牌擁有者說明包裝變更的信函',
      },
      supports: ['C4', 'D5'],
    },
    {
      id: 'E13',
      label: { en: 'Refund confirmations', 'zh-CN': '退款确认', 'zh-TW': '退款確認' },
      sentence: { en: 'Refund confirmations', 'zh-CN': '退款确认记录', 'zh-TW': '退款確認紀錄' },
      supports: ['A11'],
    },
    {
      id: 'E14',
      label: { en: 'Screenshot of the closed offers', 'zh-CN': '停售商品截图', 'zh-TW': '關閉銷售的螢幕截圖' },
      sentence: {
        en: 'Dated screenshots showing that the offers are no longer active',
        'zh-CN': '显示相关商品已不在售的截图，含日期',
        'zh-TW': '顯示相關商品已停止銷售的螢幕截圖，含日期',
      },
      supports: ['A1', 'A3', 'A6'],
    },
    {
      id: 'E15',
      label: { en: 'List of the checked offers', 'zh-CN': '已检查商品清单', 'zh-TW': '已檢查商品清單' },
      sentence: {
        en: 'List of the checked offers, with the result of each',
        'zh-CN': '已检查的商品清单，含每一项的结果',
        'zh-TW': '已檢查的商品清單，含每一項的結果',
      },
      supports: ['A6', 'M6'],
    },
    {
      id: 'E16',
      label: { en: 'Removal order', 'zh-CN': '移除订单确认', 'zh-TW': '移除訂單確認' },
      sentence: { en: 'Confirmation of the removal order', 'zh-CN': '移除订单的确认记录', 'zh-TW': '移除訂單的確認紀錄' },
      supports: ['A10'],
    },
    {
      id: 'E17',
      label: { en: 'Photos of the quarantined stock', 'zh-CN': '隔离库存照片', 'zh-TW': '隔離庫存照片' },
      sentence: {
        en: 'Dated photos and count of the quarantined stock',
        'zh-CN': '隔离库存的照片和盘点表，含日期',
        'zh-TW': '隔離庫存的照片和盤點表，含日期',
      },
      supports: ['A9'],
    },
    {
      id: 'E18',
      label: { en: 'Proof of destruction', 'zh-CN': '销毁证明', 'zh-TW': '銷毀證明' },
      sentence: {
        en: 'Proof of destruction of the failed units',
        'zh-CN': '不合格商品的销毁证明',
        'zh-TW': '不合格商品的銷毀證明',
      },
      supports: ['A5'],
    },
    {
      id: 'E19',
      label: { en: 'Log of returns and messages', 'zh-CN': '退货与消息的查看记录', 'zh-TW': '退貨與訊息的查看紀錄' },
      sentence: {
        en: 'Log of the returns, reviews and messages read',
        'zh-CN': '退货、评论和消息的查看记录',
        'zh-TW': '退貨、評論和訊息的查看紀錄',
      },
      supports: ['A7', 'M7', 'R3'],
    },
    {
      id: 'E20',
      label: { en: 'Brand registration', 'zh-CN': '品牌注册证', 'zh-TW': '品牌註冊證' },
      sentence: {
        en: 'Trademark registration certificate in our name',
        'zh-CN': '我们名下的商标注册证',
        'zh-TW': '我們名下的商標註冊證',
      },
      supports: ['P4', 'D3'],
    },
    {
      id: 'E21',
      label: { en: "Brand owner's confirmation", 'zh-CN': '品牌所有者的正品确认函', 'zh-TW': '品牌擁有者的正品確認函' },
      sentence: {
        en: 'Letter in which the brand owner confirms that the items are genuine',
        'zh-CN': '品牌所有者确认商品为正品的函件',
        'zh-TW': '品牌擁有者確認商品為正品的信函',
      },
      supports: ['D4'],
    },
    {
      id: 'E22',
      label: { en: 'Agreement on packaging changes', 'zh-CN': '包装变更通知的约定', 'zh-TW': '包裝變更通知的協議' },
      sentence: {
        en: 'Written agreement with the supplier on notice of packaging changes',
        'zh-CN': '与供应商就包装变更通知达成的书面约定',
        'zh-TW': '與供應商就包裝變更通知達成的書面協議',
      },
      supports: ['M4'],
    },
    {
      id: 'E23',
      label: { en: 'Supplier contact details', 'zh-CN': '供应商联系方式', 'zh-TW': '供應商聯絡方式' },
      sentence: {
        en: 'Contact details of the supplier: phone number, address and website',
        'zh-CN': '供应商的联系方式：电话、地址和网站',
        'zh-TW': '供應商的聯絡方式：電話、地址和網站',
      },
      supports: ['A12', 'A17'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: 'Do not admit selling fakes when the real gap is the proof.',
        'zh-CN': '如果真正缺的只是凭证，请不要承认卖了假货。',
        'zh-TW': '如果真正缺的只是文件，請不要承認賣了假貨。',
      },
    },
    {
      at: 'grounds',
      text: {
        en: 'Do not deny what you cannot prove: every ground needs its document.',
        'zh-CN': '拿不出证明的，请不要否认：每条理由都要有对应的文件。',
        'zh-TW': '拿不出證明的，請不要否認：每項理由都要有對應的文件。',
      },
    },
    {
      at: 'evidence',
      text: {
        en: 'Never edit a document: “forged or manipulated” is a separate and harder case. Hiding prices is allowed, and so are highlights on invoices (not on identity documents).',
        'zh-CN': '不要改动任何文件：“伪造或篡改”是另一种更严重的情形。可以遮住价格，也可以在发票上做标记（身份证件上不可以）。',
        'zh-TW': '請不要修改任何文件：「偽造或竄改」是另一種更嚴重的情況。可以遮住價格，也可以在發票上做標記（身分證件上不可以）。',
      },
    },
    {
      at: 'evidence',
      text: {
        en: 'Name and address on the invoices must equal those of your seller account, and the quantities must cover your sales.',
        'zh-CN': '发票上的名称和地址必须与卖家账户一致，数量必须覆盖销量。',
        'zh-TW': '發票上的名稱和地址必須與賣家帳戶一致，數量必須涵蓋銷量。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Product Authenticity Customer Complaints > Appeal, or Reactivate your account. Files: .pdf, .jpg, .png or .gif.',
    'zh-CN': '“账户状况”（Account Health）> “商品真实性买家投诉”（Product Authenticity Customer Complaints）> “申诉”（Appeal），或“重新激活您的账户”（Reactivate your account）。文件格式：.pdf、.jpg、.png 或 .gif。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「商品真實性買家投訴」（Product Authenticity Customer Complaints）＞「申訴」（Appeal），或「重新啟用您的帳戶」（Reactivate your account）。檔案格式：.pdf、.jpg、.png 或 .gif。',
  },
  reply: {
    en: '1-7 days (an estimate). Amazon may phone or write to the supplier: tell the supplier beforehand.',
    'zh-CN': '1 到 7 天（估计）。亚马逊可能会致电或写信给供应商：请提前告知供应商。',
    'zh-TW': '1 到 7 天（估計）。亞馬遜可能會致電或寫信給供應商：請事先告知供應商。',
  },
};
