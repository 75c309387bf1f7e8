import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Selling with own shipping was restricted because of shipping metrics; FBA offers stay active. */
export const sellerFulfilledRestricted: CaseType = {
  id: 'seller-fulfilled-restricted',
  name: { en: 'Seller-fulfilled (FBM) selling restricted', 'zh-CN': '自配送（FBM）权限受限', 'zh-TW': '自行配送（FBM）權限受限' },
  group: 'performance',
  routes: ['plan', 'dispute'],
  triage: {
    en: 'Does your notice name a single metric, such as late shipment, cancellation, valid tracking or on-time delivery, or the Drop Shipping policy? Then choose that case instead: Amazon wants that one answered. Stay here if it names several metrics or none. Moving stock to FBA lets you sell meanwhile, but does not by itself bring seller-fulfilled selling back.',
    'zh-CN': '通知里只提到一项指标（如迟发率、取消率、有效追踪率、准时送达率）或一件代发（Drop Shipping）政策吗？那请改选对应的类型：亚马逊要的是针对那一项的回答。如果提到多项指标，或一项都没提，就继续留在这里。把库存转到 FBA 可以让您在此期间继续销售，但这本身不会恢复自配送权限。',
    'zh-TW': '通知只提到一項指標（如延遲出貨率、取消率、有效追蹤率、準時送達率）或直運（Drop Shipping）政策嗎？那麼請改選對應的類型：亞馬遜要的是針對那一項的回覆。如果提到多項指標，或一項都沒提，就留在這裡。將庫存轉到 FBA 可以讓您在這段期間繼續銷售，但這本身不會恢復自行配送的權限。',
  },
  issue: 'our seller-fulfilled offers',
  subject: 'Seller-Fulfilled Offers',
  remedy: { en: 'reactivate our seller-fulfilled offers', 'zh-CN': '恢复我们的自配送商品', 'zh-TW': '恢復我們自行配送的商品' },
  rule: {
    en: 'No metric of its own: it follows from a missed target for order defects (under 1%), late shipment (under 4%), cancellation (under 2.5%), valid tracking (95% or more) or on-time delivery (90% or more). FBA offers stay active.',
    'zh-CN': '没有单独的指标，而是其他指标不达标的结果：订单缺陷率（低于 1%）、迟发率（低于 4%）、取消率（低于 2.5%）、有效追踪率（不低于 95%）或准时送达率（不低于 90%）。FBA 商品不受影响。',
    'zh-TW': '沒有單獨的指標，而是其他指標未達標的結果：訂單缺陷率（低於 1%）、延遲出貨率（低於 4%）、取消率（低於 2.5%）、有效追蹤率（不低於 95%）或準時送達率（不低於 90%）。FBA 商品不受影響。',
  },
  facts: {
    en: 'Which metrics led to it, with their values; which categories are restricted, or all; open orders; orders per day and packing capacity; warehouse and carrier; how many SKUs are in FBA.',
    'zh-CN': '由哪些指标引起、数值是多少；限制的是哪些类目还是全部；未完成的订单；每天的单量和打包产能；仓库和物流商；有多少 SKU 在 FBA。',
    'zh-TW': '由哪些指標引起、數值是多少；限制的是哪些類別還是全部；未完成的訂單；每天的訂單數和包裝產能；倉庫和物流業者；有多少 SKU 在 FBA。',
  },
  cues: [
    {
      weight: 2,
      pattern: /seller-?fulfil?led (?:selling privileges|offers|orders|listings)|merchant-?fulfil?led|self-?fulfil?led|\bMFN\b|\bFBM\b/i,
    },
    {
      weight: 1,
      pattern: /(?:restricted|removed|deactivated|suspended|reactivate)[^.]{0,40}seller-?fulfil?led|seller-?fulfil?led[^.]{0,40}(?:restricted|removed|deactivated|suspended)/i,
    },
    { weight: 2, pattern: /自配送|自发货|自行配送|自發貨|自行出貨/i },
    {
      weight: 1,
      pattern: /(?:自配送|自发货).{0,12}(?:限制|停用|移除|暂停)|(?:自配送|自行配送|自發貨|自行出貨).{0,12}(?:限制|停用|移除|暫停)/i,
    },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who runs the fulfillment of your own orders (role, own staff or 3PL)? Who is accountable now?',
        'zh-CN': '自配送订单由谁负责（写岗位，并说明是自己的员工还是第三方仓）？现在由谁负责？',
        'zh-TW': '自行配送的訂單由誰負責（職稱；自家員工還是第三方倉儲）？現在由誰負責？',
      },
      example: {
        en: 'Four employees in our own warehouse, led by the shipping clerk. Since May 12, 2026, the operations manager is in charge.',
        'zh-CN':
          'Four employees in our own warehouse, led by the shipping clerk. Since May 12, 2026, the operations manager is in charge.（自有仓库的 4 名员工，由发货员带队。2026年5月12日起由运营经理负责。）',
        'zh-TW':
          'Four employees in our own warehouse, led by the shipping clerk. Since May 12, 2026, the operations manager is in charge.（自家倉庫的 4 名員工，由出貨人員帶領。自 2026 年 5 月 12 日起由營運經理負責。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own warehouse staff', 'zh-CN': '自有仓库员工', 'zh-TW': '自家倉庫員工' },
          sentence: {
            en: 'Our own warehouse staff handled our seller-fulfilled orders, and our {role} was in charge.',
            'zh-CN': '自配送订单由我们自己的仓库员工处理，当时由我们的 {role} 负责。',
            'zh-TW': '自行配送的訂單由我們自家的倉庫員工處理，當時由我們的 {role} 負責。',
          },
          prompts: {
            role: {
              en: 'Which job title was in charge of fulfillment?',
              'zh-CN': '当时由什么岗位负责发货？',
              'zh-TW': '當時由誰負責出貨（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'A third-party warehouse (3PL)', 'zh-CN': '第三方仓（3PL）', 'zh-TW': '第三方倉儲（3PL）' },
          sentence: {
            en: 'A third-party warehouse, {supplier}, handled our seller-fulfilled orders, and our {role} was its contact.',
            'zh-CN': '自配送订单由第三方仓 {supplier} 处理，我们这边由 {role} 对接。',
            'zh-TW': '自行配送的訂單由第三方倉儲 {supplier} 處理，我們這邊由 {role} 擔任窗口。',
          },
          prompts: {
            supplier: {
              en: 'Which third-party warehouse, by its English name?',
              'zh-CN': '哪家第三方仓（英文名）？',
              'zh-TW': '是哪家第三方倉儲（英文名稱）？',
            },
            role: {
              en: 'Which job title on your side was its contact?',
              'zh-CN': '您这边由什么岗位对接？',
              'zh-TW': '您這邊由誰擔任窗口（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who is accountable now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been accountable for seller-fulfilled orders since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责自配送订单。',
            'zh-TW': '自 {date} 起，自行配送的訂單由我們的 {role2} 負責。',
          },
          prompts: {
            role2: {
              en: 'Which job title is accountable now?',
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
        en: 'Which metrics does the notice give, with value and target? How many offers are restricted?',
        'zh-CN': '通知里有哪些指标，数值和目标各是多少？有多少商品被限制？',
        'zh-TW': '通知有哪些指標，數值和目標各是多少？有幾個商品受到限制？',
      },
      example: {
        en: 'Late Shipment Rate 5.8% (19 of 327 orders) and Cancellation Rate 3.1%; 84 seller-fulfilled offers are inactive.',
        'zh-CN':
          'Late Shipment Rate 5.8% (19 of 327 orders) and Cancellation Rate 3.1%; 84 seller-fulfilled offers are inactive.（迟发率 5.8%（327 单中有 19 单），取消率 3.1%；84 个自配送商品被停售。）',
        'zh-TW':
          'Late Shipment Rate 5.8% (19 of 327 orders) and Cancellation Rate 3.1%; 84 seller-fulfilled offers are inactive.（延遲出貨率 5.8%（327 筆中有 19 筆），取消率 3.1%；84 個自行配送的商品已停售。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'A metric, with order counts', 'zh-CN': '一项指标与单数', 'zh-TW': '一項指標與訂單數' },
          sentence: {
            en: 'Your notice of {notice_date} concerns our seller-fulfilled offers; our {attribute} at that time was {percent} ({n} of {total} {total#order|orders}).',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们的自配送商品；当时我们的 {attribute} 为 {percent}（{total} 个订单中有 {n} 个）。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們自行配送的商品；當時我們的 {attribute} 為 {percent}（{total} 筆訂單中有 {n} 筆）。',
          },
          routes: ['plan'],
          prompts: {
            attribute: {
              en: 'Which metric? For example: Late Shipment Rate.',
              'zh-CN': '哪项指标？例如：Late Shipment Rate（迟发率）。',
              'zh-TW': '哪項指標？例如：Late Shipment Rate（延遲出貨率）。',
            },
            percent: {
              en: 'What value does the notice give for this metric?',
              'zh-CN': '通知里这项指标是多少？',
              'zh-TW': '通知裡這項指標是多少？',
            },
            n: {
              en: 'How many orders count toward this value?',
              'zh-CN': '计入这项指标的有多少单？',
              'zh-TW': '計入這項指標的有幾筆訂單？',
            },
            total: { en: 'Of how many orders in total?', 'zh-CN': '总共多少单？', 'zh-TW': '總共幾筆訂單？' },
          },
        },
        {
          id: 'I2',
          label: { en: 'A second metric', 'zh-CN': '另一项指标', 'zh-TW': '另一項指標' },
          sentence: {
            en: 'Our {attribute} was {percent} at the time of your notice.',
            'zh-CN': '贵方发出通知时，我们的 {attribute} 为 {percent}。',
            'zh-TW': '貴方發出通知時，我們的 {attribute} 為 {percent}。',
          },
          routes: ['plan'],
          prompts: {
            attribute: {
              en: 'Which other metric? For example: Cancellation Rate.',
              'zh-CN': '另外是哪项指标？例如：Cancellation Rate（取消率）。',
              'zh-TW': '另外是哪項指標？例如：Cancellation Rate（取消率）。',
            },
            percent: {
              en: 'What value does the notice give for it?',
              'zh-CN': '通知里这项指标是多少？',
              'zh-TW': '通知裡這項指標是多少？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'How many offers are restricted', 'zh-CN': '有多少商品被限制', 'zh-TW': '有幾個商品受限制' },
          sentence: {
            en: 'The restriction applies to {n} seller-fulfilled {n#offer|offers}.',
            'zh-CN': '被限制的自配送商品共 {n} 个。',
            'zh-TW': '受到限制的自行配送商品共 {n} 個。',
          },
          prompts: {
            n: {
              en: 'How many seller-fulfilled offers are restricted?',
              'zh-CN': '有多少自配送商品被限制？',
              'zh-TW': '有幾個自行配送的商品受到限制？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'The notice alone', 'zh-CN': '只写通知本身', 'zh-TW': '只寫通知本身' },
          sentence: {
            en: 'Your notice of {notice_date} concerns our seller-fulfilled offers.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们的自配送商品。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們自行配送的商品。',
          },
          fromNotice: true,
        },
        {
          id: 'I5',
          label: { en: 'The notice and its figure', 'zh-CN': '通知和其中的数值', 'zh-TW': '通知和其中的數值' },
          sentence: {
            en: 'In your notice of {notice_date} about our seller-fulfilled offers, you give the figure {percent}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们的自配送商品，并提到数值 {percent}。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們自行配送的商品，並提到數值 {percent}。',
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
        en: 'Since when are the offers restricted? In which period did the metrics fall?',
        'zh-CN': '商品从哪天起被限制？指标在哪段时间下滑？',
        'zh-TW': '商品從哪天起受限制？指標在哪段期間下滑？',
      },
      example: {
        en: 'Restricted since May 9, 2026; the orders date from April 8 to May 7, 2026.',
        'zh-CN':
          'Restricted since May 9, 2026; the orders date from April 8 to May 7, 2026.（2026年5月9日起被限制；相关订单在4月8日至5月7日之间。）',
        'zh-TW':
          'Restricted since May 9, 2026; the orders date from April 8 to May 7, 2026.（自 2026 年 5 月 9 日起受限制；相關訂單在 4 月 8 日至 5 月 7 日之間。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Restricted since', 'zh-CN': '从哪天起被限制', 'zh-TW': '從哪天起受限制' },
          sentence: {
            en: 'Our seller-fulfilled offers have been restricted since {date}.',
            'zh-CN': '我们的自配送商品自 {date} 起受到限制。',
            'zh-TW': '我們自行配送的商品自 {date} 起受到限制。',
          },
          prompts: {
            date: {
              en: 'Since which date are the offers restricted?',
              'zh-CN': '商品从哪天起被限制？',
              'zh-TW': '商品從哪天起受限制？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When the metrics missed targets', 'zh-CN': '指标不达标的时间', 'zh-TW': '指標未達標的期間' },
          sentence: {
            en: 'Targets were missed during {period}.',
            'zh-CN': '这段时间有指标不达标：{period}。',
            'zh-TW': '這段期間有指標未達標：{period}。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date were the metrics off target?',
              'zh-CN': '指标从哪天到哪天不达标？',
              'zh-TW': '指標從哪天到哪天未達標？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'Earlier warning', 'zh-CN': '之前的警告', 'zh-TW': '之前的警告' },
          sentence: {
            en: 'We received an earlier warning on {date}.',
            'zh-CN': '我们曾于 {date} 收到警告。',
            'zh-TW': '我們先前曾於 {date} 收到警告。',
          },
          prompts: {
            date: {
              en: 'On which date did the earlier warning come?',
              'zh-CN': '之前的警告是哪天收到的？',
              'zh-TW': '之前的警告是哪天收到的？',
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
        en: 'Which marketplace, which warehouse (city, country), which categories, at which step?',
        'zh-CN': '哪个站点、哪个仓库（城市、国家）、哪些类目、哪个环节？',
        'zh-TW': '哪個站點、哪個倉庫（城市、國家）、哪些類別、哪個環節？',
      },
      example: {
        en: 'amazon.com, from our warehouse in Dongguan, China; orders waited at the packing step.',
        'zh-CN':
          'amazon.com, from our warehouse in Dongguan, China; orders waited at the packing step.（美国站，从东莞的仓库发货；订单卡在打包环节。）',
        'zh-TW':
          'amazon.com, from our warehouse in Dongguan, China; orders waited at the packing step.（美國站，從中國東莞的倉庫出貨；訂單卡在包裝環節。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'Marketplace and own warehouse', 'zh-CN': '站点与自有仓库', 'zh-TW': '站點與自家倉庫' },
          sentence: {
            en: 'The orders concerned were placed on {marketplace} and shipped from our warehouse in {city}.',
            'zh-CN': '相关订单来自 {marketplace}，从我们位于 {city} 的仓库发出。',
            'zh-TW': '相關訂單來自 {marketplace}，從我們位於 {city} 的倉庫出貨。',
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
            en: 'The orders concerned were placed on {marketplace} and shipped from the warehouse of {supplier} in {city}.',
            'zh-CN': '相关订单来自 {marketplace}，从 {supplier} 位于 {city} 的仓库发出。',
            'zh-TW': '相關訂單來自 {marketplace}，從 {supplier} 位於 {city} 的倉庫出貨。',
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
          label: { en: 'Category concerned', 'zh-CN': '涉及的类目', 'zh-TW': '涉及的類別' },
          sentence: {
            en: 'The restricted offers are in this category: {category}.',
            'zh-CN': '被限制的商品属于以下类目：{category}。',
            'zh-TW': '受到限制的商品屬於這個類別：{category}。',
          },
          prompts: {
            category: {
              en: 'Which category is restricted, in English?',
              'zh-CN': '被限制的是哪个类目（英文）？',
              'zh-TW': '受限制的是哪個類別（英文）？',
            },
          },
        },
        {
          id: 'L4',
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
          id: 'L5',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'Your notice concerns seller-fulfilled offers on {marketplace}.',
            'zh-CN': '贵方通知涉及的是 {marketplace} 的自配送商品。',
            'zh-TW': '貴方通知涉及的是 {marketplace} 上自行配送的商品。',
          },
          fromNotice: true,
        },
      ],
    },
    why: {
      hint: {
        en: 'Which weakness of your fulfillment do the missed metrics have in common? Name the missing control.',
        'zh-CN': '这些不达标的指标背后，自配送流程的共同弱点是什么？请写明缺了哪项管控。',
        'zh-TW': '這些未達標的指標背後，自行配送流程的共同弱點是什麼？請寫出少了哪一項控管。',
      },
      example: {
        en: 'Our orders rose from 40 to 95 per day (April 8 to May 7, 2026), but we still had 3 packers and one packing table.',
        'zh-CN':
          'Our orders rose from 40 to 95 per day (April 8 to May 7, 2026), but we still had 3 packers and one packing table.（订单从每天 40 单升到 95 单（2026年4月8日至5月7日），而我们仍只有 3 名打包员和一张打包台。）',
        'zh-TW':
          'Our orders rose from 40 to 95 per day (April 8 to May 7, 2026), but we still had 3 packers and one packing table.（訂單從每天 40 筆增加到 95 筆（2026 年 4 月 8 日至 5 月 7 日），但我們仍只有 3 名包裝人員和一張包裝檯。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Order volume beyond capacity', 'zh-CN': '单量超出产能', 'zh-TW': '訂單量超出產能' },
          sentence: {
            en: 'Our orders rose from {n} to {n2} per day ({period}), but packing staff and packing space stayed the same.',
            'zh-CN': '我们的订单从每天 {n} 单升到 {n2} 单（{period}），而打包人手和打包场地没有增加。',
            'zh-TW': '我們的訂單從每天 {n} 筆增加到 {n2} 筆（{period}），但包裝人手和包裝空間沒有增加。',
          },
          prompts: {
            n: { en: 'How many orders came in per day before?', 'zh-CN': '原来每天多少单？', 'zh-TW': '原本每天有幾筆訂單？' },
            n2: {
              en: 'How many orders came in per day at the end?',
              'zh-CN': '后来每天多少单？',
              'zh-TW': '後來每天有幾筆訂單？',
            },
            period: {
              en: 'From which date to which date did orders rise?',
              'zh-CN': '订单从哪天到哪天增加？',
              'zh-TW': '訂單從哪天到哪天增加？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'No order system', 'zh-CN': '没有订单系统', 'zh-TW': '沒有訂單系統' },
          sentence: {
            en: 'We handled orders in spreadsheets, without any alert for ship-by dates.',
            'zh-CN': '我们用电子表格处理订单，没有最晚发货日的提醒。',
            'zh-TW': '我們以試算表處理訂單，沒有最晚出貨日的提醒。',
          },
        },
        {
          id: 'C3',
          label: {
            en: 'No service levels or checks at 3PL',
            'zh-CN': '第三方仓没有标准和检查',
            'zh-TW': '第三方倉儲沒有標準和檢查',
          },
          sentence: {
            en: 'We handed fulfillment over to {supplier} without agreed service levels and did not check its daily output.',
            'zh-CN': '我们把发货交给 {supplier}，既没有约定服务标准，也没有检查其每天的发货量。',
            'zh-TW': '我們將出貨交給 {supplier}，既沒有約定服務標準，也沒有檢查其每天的出貨量。',
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
          id: 'C4',
          label: { en: 'No regular stock count', 'zh-CN': '没有定期盘点，库存不准', 'zh-TW': '沒有定期盤點，庫存不準' },
          sentence: {
            en: 'We did not count our stock regularly: at the count of {date}, only {percent} of our stock records matched the shelf.',
            'zh-CN': '我们没有定期盘点：{date} 盘点时，库存记录只有 {percent} 与货架实物一致。',
            'zh-TW': '我們沒有定期盤點：{date} 盤點時，庫存紀錄只有 {percent} 與貨架實物相符。',
          },
          prompts: {
            date: { en: 'On which date was the stock counted?', 'zh-CN': '哪天盘点的？', 'zh-TW': '庫存是哪天盤點的？' },
            percent: {
              en: 'What percentage of the records was right?',
              'zh-CN': '库存记录有百分之几是对的？',
              'zh-TW': '庫存紀錄有百分之幾是正確的？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'One person, no deputy', 'zh-CN': '只有一人，没有代班人', 'zh-TW': '只有一人，沒有代理人' },
          sentence: {
            en: 'Only our {role} could process shipments; this person was absent during {period}, and nobody stood in.',
            'zh-CN': '只有我们的 {role} 能处理发货，该员工缺勤期间（{period}）没有人代班。',
            'zh-TW': '只有我們的 {role} 能處理出貨，該員工不在期間（{period}）沒有人代理。',
          },
          prompts: {
            role: {
              en: 'Which job title alone could process shipments?',
              'zh-CN': '只有什么岗位能处理发货？',
              'zh-TW': '只有誰能處理出貨（英文職稱）？',
            },
            period: {
              en: 'From which date to which date was this person absent?',
              'zh-CN': '该员工从哪天到哪天缺勤？',
              'zh-TW': '該員工從哪天到哪天不在？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the metrics met their targets? Facts with dates and numbers that a document proves.',
        'zh-CN': '凭什么说明指标达标了？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明指標達標？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'Of the 19 orders counted as late, 14 had been canceled by the buyer before the ship-by date; the messages are in Exhibit 2.',
        'zh-CN':
          'Of the 19 orders counted as late, 14 had been canceled by the buyer before the ship-by date; the messages are in Exhibit 2.（被计为迟发的 19 单中，有 14 单买家在最晚发货日之前已取消；消息见附件 2。）',
        'zh-TW':
          'Of the 19 orders counted as late, 14 had been canceled by the buyer before the ship-by date; the messages are in Exhibit 2.（被計為延遲的 19 筆訂單中，有 14 筆買家在最晚出貨日之前已取消；訊息見附件 2。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'The metric is on target', 'zh-CN': '指标已达标', 'zh-TW': '指標已達標' },
          sentence: {
            en: 'On {date}, the Account Health page showed our {attribute} at {percent}, which meets the target.',
            'zh-CN': '{date}，“账户状况”页面显示我们的 {attribute} 为 {percent}，已达标。',
            'zh-TW': '{date}，「帳戶狀況」頁面顯示我們的 {attribute} 為 {percent}，符合目標。',
          },
          prompts: {
            date: {
              en: 'On which date did the page show this value?',
              'zh-CN': '页面是哪天显示这个数值的？',
              'zh-TW': '頁面是哪天顯示這個數值的？',
            },
            attribute: {
              en: 'Which metric? For example: Late Shipment Rate.',
              'zh-CN': '哪项指标？例如：Late Shipment Rate（迟发率）。',
              'zh-TW': '哪項指標？例如：Late Shipment Rate（延遲出貨率）。',
            },
            percent: {
              en: 'What value did the page show?',
              'zh-CN': '页面显示的数值是多少？',
              'zh-TW': '頁面顯示的數值是多少？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Handed over in time', 'zh-CN': '已按时交给物流商', 'zh-TW': '已準時交給物流業者' },
          sentence: {
            en: 'The scans of {carrier} show that {n} of the orders counted against us {n#was|were} handed over no later than the ship-by date.',
            'zh-CN': '{carrier} 的扫描记录显示，被计入的订单中，有 {n} 个在最晚发货日当天或之前已交给物流商。',
            'zh-TW': '{carrier} 的掃描紀錄顯示，列入計算的訂單中，有 {n} 筆在最晚出貨日當天或之前已交給物流業者。',
          },
          prompts: {
            carrier: { en: 'Which carrier scanned them?', 'zh-CN': '是哪家物流商扫描的？', 'zh-TW': '是哪家物流業者掃描的？' },
            n: {
              en: 'How many of these orders were handed over in time?',
              'zh-CN': '其中多少单是按时交接的？',
              'zh-TW': '其中幾筆是準時交付的？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Buyer asked for the cancellation', 'zh-CN': '是买家申请取消的', 'zh-TW': '是買家申請取消的' },
          sentence: {
            en: 'For {n} of the orders counted against us, the buyer had requested the cancellation.',
            'zh-CN': '被计入的订单中，有 {n} 个是买家申请取消的。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆是買家申請取消的。',
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
          label: { en: 'Orders were fulfilled by Amazon', 'zh-CN': '订单由亚马逊配送', 'zh-TW': '訂單由亞馬遜配送' },
          sentence: {
            en: 'Of the orders counted against us, {n} {n#was|were} fulfilled by Amazon, not by us.',
            'zh-CN': '被计入的订单中，有 {n} 个由亚马逊配送，不是我们配送。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆由亞馬遜配送，不是我們配送。',
          },
          prompts: {
            n: { en: 'How many of them were FBA orders?', 'zh-CN': '其中多少单是 FBA 订单？', 'zh-TW': '其中幾筆是 FBA 訂單？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Are all open orders done, by which date? Which process was rebuilt, and on which date?',
        'zh-CN': '未完成的订单处理完了吗，哪天处理完的？哪天改了什么流程？',
        'zh-TW': '未完成的訂單處理完了嗎，哪天處理完的？哪天改了什麼流程？',
      },
      example: {
        en: 'On May 13, 2026, we closed 46 seller-fulfilled offers and kept 38 that we ship within 1 day.',
        'zh-CN':
          'On May 13, 2026, we closed 46 seller-fulfilled offers and kept 38 that we ship within 1 day.（2026年5月13日，我们停售了 46 个自配送商品，保留 38 个能在 1 天内发出的商品。）',
        'zh-TW':
          'On May 13, 2026, we closed 46 seller-fulfilled offers and kept 38 that we ship within 1 day.（2026 年 5 月 13 日，我們關閉 46 個自行配送的商品，保留 38 個能在 1 天內寄出的商品。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Reduced to what we can ship', 'zh-CN': '已缩减到能发得出的商品', 'zh-TW': '已縮減到能出貨的商品' },
          sentence: {
            en: 'On {date}, we closed {n} seller-fulfilled {n#offer|offers} and kept {n2}, whose orders we ship within {days} {days#day|days}.',
            'zh-CN': '{date}，我们停售了 {n} 个自配送商品，保留 {n2} 个，其订单均在 {days} 天内发货。',
            'zh-TW': '我們於 {date} 關閉 {n} 個自行配送的商品，保留 {n2} 個，其訂單均在 {days} 天內出貨。',
          },
          prompts: {
            date: { en: 'On which date did you close the offers?', 'zh-CN': '哪天停售的？', 'zh-TW': '商品是哪天關閉的？' },
            n: { en: 'How many offers did you close?', 'zh-CN': '停售了多少个商品？', 'zh-TW': '關閉了幾個商品？' },
            n2: {
              en: 'How many seller-fulfilled offers did you keep?',
              'zh-CN': '保留了多少个自配送商品？',
              'zh-TW': '保留了幾個自行配送的商品？',
            },
            days: {
              en: 'Within how many days do you ship their orders?',
              'zh-CN': '这些商品的订单几天内发货？',
              'zh-TW': '這些商品的訂單幾天內出貨？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Introduced an order system', 'zh-CN': '已上线订单系统', 'zh-TW': '已啟用訂單系統' },
          sentence: {
            en: 'On {date}, our {tool} went live; it shows the ship-by date and the status of every order.',
            'zh-CN': '{date}，我们的 {tool} 上线，显示每个订单的最晚发货日和状态。',
            'zh-TW': '我們的 {tool} 於 {date} 啟用，顯示每筆訂單的最晚出貨日和狀態。',
          },
          prompts: {
            date: { en: 'On which date did the system go live?', 'zh-CN': '系统哪天上线？', 'zh-TW': '系統是哪天啟用的？' },
            tool: {
              en: 'Which order system is it, by its name?',
              'zh-CN': '是哪个订单系统（名称）？',
              'zh-TW': '是哪個訂單系統（名稱）？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Service levels and daily report', 'zh-CN': '已约定服务标准和日报', 'zh-TW': '已約定服務標準和日報' },
          sentence: {
            en: 'On {date}, we signed a service agreement with {supplier}: {percent} of orders leave on the same day, with a daily report to us.',
            'zh-CN': '{date}，我们与 {supplier} 签订服务协议：{percent} 的订单当天发出，并每天向我们报告。',
            'zh-TW': '我們於 {date} 與 {supplier} 簽訂服務合約：{percent} 的訂單當天寄出，並每天向我們報告。',
          },
          prompts: {
            date: { en: 'On which date was the agreement signed?', 'zh-CN': '协议哪天签订？', 'zh-TW': '合約是哪天簽訂的？' },
            supplier: {
              en: 'With which third-party warehouse, by its English name?',
              'zh-CN': '与哪家第三方仓（英文名）？',
              'zh-TW': '與哪家第三方倉儲（英文名稱）？',
            },
            percent: {
              en: 'What share of orders leaves on the same day, as agreed?',
              'zh-CN': '约定百分之几的订单当天发出？',
              'zh-TW': '約定百分之幾的訂單當天寄出？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Full stock count', 'zh-CN': '已全面盘点', 'zh-TW': '已全面盤點' },
          sentence: {
            en: 'On {date}, we counted {n#the seller-fulfilled SKU|all # seller-fulfilled SKUs} and corrected every quantity on Amazon that differed.',
            'zh-CN': '{date}，我们盘点了全部自配送 SKU（共 {n} 个），并更正了亚马逊上所有不一致的数量。',
            'zh-TW': '我們於 {date} 盤點全部自行配送的 SKU（共 {n} 個），並更正亞馬遜上所有不相符的數量。',
          },
          prompts: {
            date: { en: 'On which date did you count the stock?', 'zh-CN': '哪天盘点的？', 'zh-TW': '庫存是哪天盤點的？' },
            n: { en: 'How many SKUs did you count in all?', 'zh-CN': '一共盘点了多少个 SKU？', 'zh-TW': '一共盤點了幾個 SKU？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Trained deputies', 'zh-CN': '已培训代班人', 'zh-TW': '已訓練代理人' },
          sentence: {
            en: 'On {date}, we trained {n} additional {n#employee|employees} to process seller-fulfilled orders.',
            'zh-CN': '{date}，我们培训了另外 {n} 名员工处理自配送订单。',
            'zh-TW': '我們於 {date} 訓練另外 {n} 名員工處理自行配送的訂單。',
          },
          prompts: {
            date: { en: 'On which date was the training?', 'zh-CN': '哪天培训的？', 'zh-TW': '訓練是哪天進行的？' },
            n: { en: 'How many employees were trained?', 'zh-CN': '培训了几名员工？', 'zh-TW': '訓練了幾名員工？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'All open orders shipped', 'zh-CN': '未完成订单已全部发出', 'zh-TW': '未完成的訂單已全部出貨' },
          sentence: {
            en: 'By {date}, we had shipped and confirmed {n#the open seller-fulfilled order|all # open seller-fulfilled orders}.',
            'zh-CN': '到 {date}，我们已发出全部未完成的自配送订单（共 {n} 个）并确认发货。',
            'zh-TW': '到 {date}，我們已寄出全部未完成的自行配送訂單（共 {n} 筆）並確認出貨。',
          },
          prompts: {
            date: {
              en: 'By which date were all open orders shipped?',
              'zh-CN': '未完成的订单哪天全部发完？',
              'zh-TW': '未完成的訂單在哪天全部出貨？',
            },
            n: {
              en: 'How many open orders were there?',
              'zh-CN': '当时有多少未完成的订单？',
              'zh-TW': '當時有幾筆未完成的訂單？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which daily control, limit and back-up stand now: who checks, at what time, what happens at the limit?',
        'zh-CN': '现在有哪些每日检查、限额和备用安排：由谁、几点检查，到限额怎么办？',
        'zh-TW': '現在有哪些每日檢查、上限和備援安排：由誰、幾點檢查，達到上限怎麼處理？',
      },
      example: {
        en: 'At 10:00 and before closing every working day, the warehouse supervisor checks all unshipped orders and signs the log.',
        'zh-CN':
          'At 10:00 and before closing every working day, the warehouse supervisor checks all unshipped orders and signs the log.（每个工作日 10:00 和下班前，仓库主管检查所有未发订单并在记录上签字。）',
        'zh-TW':
          'At 10:00 and before closing every working day, the warehouse supervisor checks all unshipped orders and signs the log.（每個工作日 10:00 和下班前，倉庫主管檢查所有未出貨的訂單並在紀錄上簽名。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Daily order limit', 'zh-CN': '每日单量上限', 'zh-TW': '每日訂單上限' },
          sentence: {
            en: 'Every morning, our {role} sets the available quantities so that no more than {n} {n#order|orders} a day can come in, the measured capacity of our team.',
            'zh-CN': '我们的 {role} 每天早上调整可售数量，使每天进单不超过 {n} 单，即我们团队实测的产能。',
            'zh-TW': '我們的 {role} 每天早上調整可售數量，使每天的訂單不超過 {n} 筆，即我們團隊實測的產能。',
          },
          prompts: {
            role: {
              en: 'Which job title sets the quantities?',
              'zh-CN': '由什么岗位调整数量？',
              'zh-TW': '由誰調整數量（英文職稱）？',
            },
            n: {
              en: 'How many orders a day can your team ship?',
              'zh-CN': '团队每天能发多少单？',
              'zh-TW': '團隊每天能出貨幾筆訂單？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Two signed order checks a day', 'zh-CN': '每日两次检查并签字', 'zh-TW': '每日兩次檢查並簽名' },
          sentence: {
            en: 'At {time} and before closing every working day, our {role} checks all unshipped orders by ship-by date and signs the log.',
            'zh-CN': '每个工作日 {time} 和下班前，我们的 {role} 按最晚发货日检查所有未发订单，并在记录上签字。',
            'zh-TW': '每個工作日 {time} 和下班前，我們的 {role} 依最晚出貨日檢查所有未出貨的訂單，並在紀錄上簽名。',
          },
          prompts: {
            time: { en: 'At what time is the first check?', 'zh-CN': '第一次检查是几点？', 'zh-TW': '第一次檢查是幾點？' },
            role: {
              en: 'Which job title checks the orders?',
              'zh-CN': '由什么岗位检查订单？',
              'zh-TW': '由誰檢查訂單（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: {
            en: 'Monthly 3PL audit with a limit',
            'zh-CN': '每月考核第三方仓并设限',
            'zh-TW': '每月稽核第三方倉儲並設門檻',
          },
          sentence: {
            en: 'Every month, our {role} audits {supplier} against the agreed service levels; if same-day dispatch is below {percent}, we lower the available quantities that day.',
            'zh-CN': '我们的 {role} 每月按约定的服务标准考核 {supplier}；当天发货率低于 {percent} 时，我们当天调低可售数量。',
            'zh-TW': '我們的 {role} 每月依約定的服務標準稽核 {supplier}；當天出貨率低於 {percent} 時，我們當天調降可售數量。',
          },
          prompts: {
            role: { en: 'Which job title audits the warehouse?', 'zh-CN': '由什么岗位考核？', 'zh-TW': '由誰稽核（英文職稱）？' },
            supplier: {
              en: 'Which third-party warehouse, by its English name?',
              'zh-CN': '哪家第三方仓（英文名）？',
              'zh-TW': '是哪家第三方倉儲（英文名稱）？',
            },
            percent: {
              en: 'Below which same-day share do you lower quantities?',
              'zh-CN': '当天发货率低于百分之几就调低数量？',
              'zh-TW': '當天出貨率低於百分之幾就調降數量？',
            },
          },
        },
        {
          id: 'M4',
          label: {
            en: 'Weekly count, full count below 99%',
            'zh-CN': '每周盘点，低于 99% 即全盘',
            'zh-TW': '每週盤點，低於 99% 即全盤',
          },
          sentence: {
            en: 'Every week, our {role} counts {percent} of the SKUs; stock accuracy below 99% leads to a full count within {days} {days#day|days}.',
            'zh-CN': '我们的 {role} 每周盘点 {percent} 的 SKU；库存准确率低于 99% 时，在 {days} 天内全面盘点。',
            'zh-TW': '我們的 {role} 每週盤點 {percent} 的 SKU；庫存準確率低於 99% 時，在 {days} 天內全面盤點。',
          },
          prompts: {
            role: { en: 'Which job title counts the stock?', 'zh-CN': '由什么岗位盘点？', 'zh-TW': '由誰盤點（英文職稱）？' },
            percent: {
              en: 'What percentage of the SKUs is counted each week?',
              'zh-CN': '每周盘点百分之几的 SKU？',
              'zh-TW': '每週盤點百分之幾的 SKU？',
            },
            days: {
              en: 'Within how many days is the full count done?',
              'zh-CN': '几天内完成全面盘点？',
              'zh-TW': '幾天內完成全面盤點？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Named deputy for every day', 'zh-CN': '每天都有代班人', 'zh-TW': '每天都有代理人' },
          sentence: {
            en: 'Every {weekday}, our {role} enters for each day of the next week who processes shipments and who stands in.',
            'zh-CN': '每周（{weekday}），我们的 {role} 排定下周每天由谁处理发货、由谁代班。',
            'zh-TW': '每週（{weekday}），我們的 {role} 排定下週每天由誰處理出貨、由誰代理。',
          },
          prompts: {
            role: { en: 'Which job title plans this?', 'zh-CN': '由什么岗位排定？', 'zh-TW': '由誰排定（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          label: { en: 'Warning limit before the target', 'zh-CN': '接近目标时预警', 'zh-TW': '接近目標時預警' },
          sentence: {
            en: 'Every morning, our {role} reads the Account Health page; when a shipping metric is within one percentage point of its target, we lower the available quantities that day and write down the cause.',
            'zh-CN': '我们的 {role} 每天早上查看“账户状况”页面；任何一项配送指标距目标不到一个百分点时，我们当天调低可售数量，并书面写明原因。',
            'zh-TW': '我們的 {role} 每天早上查看「帳戶狀況」頁面；任何一項配送指標距目標不到一個百分點時，我們當天調降可售數量，並以書面寫明原因。',
          },
          prompts: {
            role: {
              en: 'Which job title reads the page every morning?',
              'zh-CN': '每天早上由什么岗位查看？',
              'zh-TW': '每天早上由誰查看（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the figures show since the fix: overdue orders, metrics? Leave it out if it is too early.',
        'zh-CN': '整改之后数据如何：还有逾期订单吗，指标是多少？如果还太早，可以不写。',
        'zh-TW': '改正之後的數字如何：還有逾期訂單嗎，指標是多少？如果還太早，可以不寫。',
      },
      example: {
        en: 'On May 20, 2026, our Late Shipment Rate stood at 1.2%; no open order is overdue.',
        'zh-CN':
          'On May 20, 2026, our Late Shipment Rate stood at 1.2%; no open order is overdue.（2026年5月20日，我们的迟发率为 1.2%；没有逾期的未发订单。）',
        'zh-TW':
          'On May 20, 2026, our Late Shipment Rate stood at 1.2%; no open order is overdue.（2026 年 5 月 20 日，我們的延遲出貨率為 1.2%；沒有逾期的未出貨訂單。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No overdue order since', 'zh-CN': '之后没有逾期订单', 'zh-TW': '之後沒有逾期訂單' },
          sentence: {
            en: 'Since {date}, no seller-fulfilled order has been overdue.',
            'zh-CN': '自 {date} 起，没有自配送订单逾期。',
            'zh-TW': '自 {date} 起，沒有自行配送的訂單逾期。',
          },
          prompts: {
            date: {
              en: 'Since which date has no order been overdue?',
              'zh-CN': '从哪天起没有逾期订单？',
              'zh-TW': '從哪天起沒有逾期訂單？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'The metric today', 'zh-CN': '目前的指标', 'zh-TW': '目前的指標' },
          sentence: {
            en: 'On {date}, our {attribute} stood at {percent}.',
            'zh-CN': '{date}，我们的 {attribute} 为 {percent}。',
            'zh-TW': '我們的 {attribute} 在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read it?', 'zh-CN': '是哪天查看的？', 'zh-TW': '是哪天查看的？' },
            attribute: {
              en: 'Which metric? For example: Late Shipment Rate.',
              'zh-CN': '哪项指标？例如：Late Shipment Rate（迟发率）。',
              'zh-TW': '哪項指標？例如：Late Shipment Rate（延遲出貨率）。',
            },
            percent: { en: 'What was its value on that date?', 'zh-CN': '当天的数值是多少？', 'zh-TW': '當天的數值是多少？' },
          },
        },
        {
          id: 'R3',
          label: { en: 'Orders shipped since the fix', 'zh-CN': '整改后的发货情况', 'zh-TW': '改正後的出貨情況' },
          sentence: {
            en: 'During {period}, we shipped {total} seller-fulfilled {total#order|orders}, of which {n} {n#was|were} confirmed late.',
            'zh-CN': '{period} 期间，我们发出 {total} 个自配送订单，其中 {n} 个延迟确认发货。',
            'zh-TW': '{period} 期間，我們寄出 {total} 筆自行配送的訂單，其中 {n} 筆延遲確認。',
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
              en: 'How many of them were confirmed late?',
              'zh-CN': '其中多少单延迟确认发货？',
              'zh-TW': '其中幾筆延遲確認？',
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
      label: { en: 'Metric report', 'zh-CN': '指标报告', 'zh-TW': '指標報表' },
      sentence: {
        en: 'Report of the metrics concerned from Account Health',
        'zh-CN': '“账户状况”中相关指标的报告',
        'zh-TW': '「帳戶狀況」中相關指標的報表',
      },
      supports: ['I1', 'I2', 'D1', 'M6', 'R2'],
    },
    {
      id: 'E2',
      label: { en: 'Order list with tracking', 'zh-CN': '订单清单与追踪编号', 'zh-TW': '訂單清單與追蹤編號' },
      sentence: {
        en: 'List of the orders concerned, with ship-by date, carrier and tracking number',
        'zh-CN': '相关订单清单，含最晚发货日、物流商和追踪编号',
        'zh-TW': '相關訂單清單，含最晚出貨日、物流業者和追蹤編號',
      },
      supports: ['I1', 'A6', 'D2', 'R1', 'R3'],
    },
    {
      id: 'E3',
      label: { en: 'Carrier scan records', 'zh-CN': '物流商扫描记录', 'zh-TW': '物流業者掃描紀錄' },
      sentence: {
        en: 'Scan records of the carrier, with date and time',
        'zh-CN': '物流商的扫描记录，含日期和时间',
        'zh-TW': '物流業者的掃描紀錄，含日期和時間',
      },
      supports: ['D2', 'A6'],
    },
    {
      id: 'E4',
      label: { en: 'Orders and staff per day', 'zh-CN': '每日单量与人手', 'zh-TW': '每日訂單數與人手' },
      sentence: {
        en: 'Overview of orders and packing staff per day',
        'zh-CN': '每日单量与打包人手一览',
        'zh-TW': '每日訂單數與包裝人手一覽',
      },
      supports: ['C1', 'A1', 'M1'],
    },
    {
      id: 'E5',
      label: { en: 'List of closed offers', 'zh-CN': '停售商品清单', 'zh-TW': '已關閉商品清單' },
      sentence: {
        en: 'List of the closed offers, with the date',
        'zh-CN': '停售商品清单，含日期',
        'zh-TW': '已關閉的商品清單，含日期',
      },
      supports: ['A1'],
    },
    {
      id: 'E6',
      label: { en: 'Order system screenshots', 'zh-CN': '订单系统截图', 'zh-TW': '訂單系統螢幕截圖' },
      sentence: {
        en: 'Screenshots of the order system with ship-by dates',
        'zh-CN': '订单系统截图，含最晚发货日',
        'zh-TW': '訂單系統的螢幕截圖，含最晚出貨日',
      },
      supports: ['C2', 'A2'],
    },
    {
      id: 'E7',
      label: { en: '3PL service agreement', 'zh-CN': '第三方仓服务协议', 'zh-TW': '第三方倉儲服務合約' },
      sentence: {
        en: 'Signed service agreement with the third-party warehouse',
        'zh-CN': '与第三方仓签订的服务协议',
        'zh-TW': '與第三方倉儲簽訂的服務合約',
      },
      supports: ['C3', 'A3', 'M3'],
    },
    {
      id: 'E8',
      label: { en: 'Daily report of the 3PL', 'zh-CN': '第三方仓的日报', 'zh-TW': '第三方倉儲的日報' },
      sentence: {
        en: 'Daily dispatch report of the third-party warehouse',
        'zh-CN': '第三方仓的每日发货报告',
        'zh-TW': '第三方倉儲的每日出貨報告',
      },
      supports: ['A3', 'M3'],
    },
    {
      id: 'E9',
      label: { en: 'Stock count sheet', 'zh-CN': '库存盘点表', 'zh-TW': '庫存盤點表' },
      sentence: { en: 'Dated stock count sheet', 'zh-CN': '库存盘点表，含日期', 'zh-TW': '庫存盤點表，含日期' },
      supports: ['C4', 'A4', 'M4'],
    },
    {
      id: 'E10',
      label: { en: 'Training record and roster', 'zh-CN': '培训记录和排班表', 'zh-TW': '訓練紀錄和班表' },
      sentence: {
        en: 'Training record and roster with deputies',
        'zh-CN': '培训记录和含代班人的排班表',
        'zh-TW': '訓練紀錄和含代理人的班表',
      },
      supports: ['C5', 'A5', 'M5'],
    },
    {
      id: 'E11',
      label: { en: 'Signed log of the daily checks', 'zh-CN': '每日检查签字记录', 'zh-TW': '每日檢查簽名紀錄' },
      sentence: {
        en: 'Signed log of the daily order checks',
        'zh-CN': '每日订单检查的签字记录',
        'zh-TW': '每日訂單檢查的簽名紀錄',
      },
      supports: ['M2', 'R1'],
    },
    {
      id: 'E12',
      label: { en: 'Cancellation requests of buyers', 'zh-CN': '买家的取消申请', 'zh-TW': '買家的取消申請' },
      sentence: {
        en: 'Messages in which the buyers requested the cancellation',
        'zh-CN': '买家申请取消订单的消息',
        'zh-TW': '買家申請取消訂單的訊息',
      },
      supports: ['D3'],
    },
    {
      id: 'E13',
      label: { en: 'FBA order report', 'zh-CN': 'FBA 订单报告', 'zh-TW': 'FBA 訂單報表' },
      sentence: {
        en: 'Report of the orders fulfilled by Amazon',
        'zh-CN': '由亚马逊配送的订单报告',
        'zh-TW': '由亞馬遜配送的訂單報表',
      },
      supports: ['D4'],
    },
    {
      id: 'E14',
      label: { en: 'Account Health screenshot', 'zh-CN': '“账户状况”页面截图', 'zh-TW': '「帳戶狀況」頁面螢幕截圖' },
      sentence: {
        en: 'Dated screenshot of the Account Health page',
        'zh-CN': '“账户状况”页面的截图，含日期',
        'zh-TW': '「帳戶狀況」頁面的螢幕截圖，含日期',
      },
      supports: ['I2', 'D1', 'M6', 'R2'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'If one metric is named, answer that metric: a general essay on logistics is refused.',
        'zh-CN': '如果通知点名了一项指标，请只回答那一项：泛泛而谈物流的文章会被拒绝。',
        'zh-TW': '如果通知點名了一項指標，請只回答那一項：泛談物流的文章會被拒絕。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Moving stock to FBA keeps you selling meanwhile, but does not by itself restore seller-fulfilled selling.',
        'zh-CN': '把库存转到 FBA 可以让您在此期间继续销售，但这本身不会恢复自配送权限。',
        'zh-TW': '將庫存轉到 FBA 可以讓您在這段期間繼續銷售，但這本身不會恢復自行配送的權限。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Reactivate, or “Submit new information” after a first answer. Offers are moved to FBA in Manage Inventory.',
    'zh-CN': '“账户状况”（Account Health）> “重新激活”（Reactivate）；已提交过的，点“提交新信息”（Submit new information）。转为 FBA 在“管理库存”（Manage Inventory）中操作。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「重新啟用」（Reactivate）；已提交過的，請點選「提交新資訊」（Submit new information）。轉為 FBA 請在「管理庫存」（Manage Inventory）中操作。',
  },
  reply: { en: 'About 1-7 days (an estimate).', 'zh-CN': '大约 1 到 7 天（估计）。', 'zh-TW': '大約 1 到 7 天（估計）。' },
};
