import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Prices were held to be unfairly high, or price gouging was alleged. */
export const pricing: CaseType = {
  id: 'pricing',
  name: { en: 'Fair pricing / price gouging', 'zh-CN': '公平定价政策/哄抬价格', 'zh-TW': '公平定價政策、哄抬價格' },
  group: 'policy',
  routes: ['plan', 'dispute'],
  triage: {
    en: 'Are only single offers inactive? Then no plan is needed: correct the price, or its minimum and maximum, under Pricing Health; the offer usually returns within hours. Write a plan if your account is affected or the notice asks for one, and first bring every price it names into line.',
    'zh-CN': '只是个别商品被停售吗？那不需要行动计划：请在“定价状况”（Pricing Health）里更正价格，或更正最低价和最高价，通常几小时内就会恢复。如果账户受到影响，或通知要求提交计划，再来写，并请先把通知里的每个价格改好。',
    'zh-TW': '只是個別商品遭停售嗎？那不需要行動計畫：請在「定價狀況」（Pricing Health）更正價格，或更正最低價和最高價，通常幾小時內就會恢復。如果帳戶受到影響，或通知要求提交計畫，再來寫，並請先將通知裡的每個價格改好。',
  },
  issue: 'the prices of our offers',
  subject: 'Marketplace Fair Pricing Policy',
  remedy: { en: 'reactivate our offers', 'zh-CN': '恢复我们的商品', 'zh-TW': '恢復我們的商品' },
  rule: {
    en: 'Marketplace Fair Pricing Policy: the price, with shipping, may not be significantly higher than recent prices on or off Amazon, and a multi-pack may not cost more per unit than the single unit. Single offers come back when the price is corrected; account cases need a plan.',
    'zh-CN': '亚马逊公平定价政策（Marketplace Fair Pricing Policy）：价格（含运费）不得明显高于该商品近期在亚马逊或其他渠道的价格，多件装的单件价格不得高于单件售价。个别商品改好价格即可恢复；账户受影响的，需要提交计划。',
    'zh-TW': '亞馬遜公平定價政策（Marketplace Fair Pricing Policy）：價格（含運費）不得明顯高於該商品近期在亞馬遜或其他通路的價格，多件組的單件價格不得高於單件售價。個別商品改好價格即可恢復；帳戶受影響的，需要提交計畫。',
  },
  facts: {
    en: 'ASINs; price before, at its highest and today, with dates; units sold at the high price; rules of the repricer with minimum and maximum; purchase cost and its changes; shipping fee; your price in other channels.',
    'zh-CN': 'ASIN；涨价前、最高时和今天的价格及日期；高价期间卖出的件数；调价工具的规则和最低价、最高价；采购成本及其变化；运费；您在其他渠道的售价。',
    'zh-TW': 'ASIN；調漲前、最高時和今天的價格與日期；高價期間售出的件數；調價工具的規則和最低價、最高價；採購成本及其變化；運費；您在其他通路的售價。',
  },
  cues: [
    {
      weight: 3,
      pattern: /fair pricing|price gouging|pricing polic\w+|pric\w+[^.]{0,80}significantly higher|significantly higher (?:price|than (?:the )?(?:recent|reference|market))/i,
    },
    {
      weight: 2,
      pattern: /price per unit|recent prices (?:offered )?on (?:and|or) off|potential (?:high )?pric(?:e|ing) (?:error|issue)|pricing (?:error|health)|reference price/i,
    },
    { weight: 3, pattern: /公平定价|公平定價|哄抬|定价政策|定價政策|价格欺诈|價格欺詐/i },
    {
      weight: 2,
      pattern: /(?:价格|售价).{0,12}(?:明显|显著|大幅|远)高于|定价错误|参考价(?!值)|(?:價格|售價).{0,12}(?:明顯|顯著|大幅|遠)高於|定價錯誤|參考價(?!值)/i,
    },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who sets the prices or the rules of the repricer (role, tool, agency)? Who is in charge now?',
        'zh-CN': '由谁定价或设置调价规则（岗位、工具或服务商）？现在由谁负责？',
        'zh-TW': '由誰定價或設定調價規則（職稱、工具或服務廠商）？現在由誰負責？',
      },
      example: {
        en: 'Our listing manager set the rules of the repricer; since May 12, 2026, the operations manager approves every maximum price.',
        'zh-CN':
          'Our listing manager set the rules of the repricer; since May 12, 2026, the operations manager approves every maximum price.（调价规则由商品上架主管设置；2026年5月12日起，每个最高价由运营经理批准。）',
        'zh-TW':
          'Our listing manager set the rules of the repricer; since May 12, 2026, the operations manager approves every maximum price.（調價規則由商品上架主管設定；自 2026 年 5 月 12 日起，每個最高價由營運經理核准。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own staff', 'zh-CN': '我们自己的员工', 'zh-TW': '我們自己的員工' },
          sentence: {
            en: 'Our {role} set the prices.',
            'zh-CN': '价格当时由我们的 {role} 设置。',
            'zh-TW': '價格當時由我們的 {role} 設定。',
          },
          prompts: {
            role: {
              en: 'Which job title set the prices?',
              'zh-CN': '当时由什么岗位定价？',
              'zh-TW': '當時由誰定價（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'A repricing tool', 'zh-CN': '调价工具', 'zh-TW': '調價工具' },
          sentence: {
            en: 'Our {tool} set the prices, by rules that our {role} maintained.',
            'zh-CN': '价格当时由我们的 {tool} 按规则调整，规则由我们的 {role} 维护。',
            'zh-TW': '價格當時由我們的 {tool} 依規則調整，規則由我們的 {role} 維護。',
          },
          prompts: {
            tool: {
              en: 'Which repricing tool, by its name?',
              'zh-CN': '是哪个调价工具（名称）？',
              'zh-TW': '是哪個調價工具（名稱）？',
            },
            role: {
              en: 'Which job title maintained the rules?',
              'zh-CN': '规则由什么岗位维护？',
              'zh-TW': '規則由誰維護（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'A service provider', 'zh-CN': '外部服务商', 'zh-TW': '外部服務廠商' },
          sentence: {
            en: 'Our service provider, {agency}, maintained the prices for us.',
            'zh-CN': '价格当时由我们的服务商 {agency} 代为维护。',
            'zh-TW': '價格當時由我們的服務廠商 {agency} 代為維護。',
          },
          prompts: {
            agency: {
              en: 'Which service provider, by its English name?',
              'zh-CN': '哪家服务商（英文名）？',
              'zh-TW': '是哪家服務廠商（英文名稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is in charge now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been in charge of all prices since {date}.',
            'zh-CN': '自 {date} 起，所有价格由我们的 {role2} 负责。',
            'zh-TW': '自 {date} 起，所有價格由我們的 {role2} 負責。',
          },
          prompts: {
            role2: {
              en: 'Which job title is in charge now?',
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
        en: 'Which ASINs, at which price, against which usual price? How many units were sold at that price?',
        'zh-CN': '哪些 ASIN？当时的价格是多少，平时是多少？以那个价格卖了多少件？',
        'zh-TW': '哪些 ASIN？當時的價格是多少，平時是多少？以那個價格賣了幾件？',
      },
      example: {
        en: 'B0C1LUMA01 stood at $58.90; its usual price is $25.00. At $58.90 we sold 4 units in 3 orders.',
        'zh-CN':
          'B0C1LUMA01 stood at $58.90; its usual price is $25.00. At $58.90 we sold 4 units in 3 orders.（B0C1LUMA01 当时标价 58.90 美元，平时 25.00 美元；以 58.90 美元卖出 3 单共 4 件。）',
        'zh-TW':
          'B0C1LUMA01 stood at $58.90; its usual price is $25.00. At $58.90 we sold 4 units in 3 orders.（B0C1LUMA01 當時標價 58.90 美元，平時 25.00 美元；以 58.90 美元售出 3 筆訂單共 4 件。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The price and the usual price', 'zh-CN': '当时的价格与平时的价格', 'zh-TW': '當時的價格與平時的價格' },
          sentence: {
            en: 'Our price for {asins} was {new_value}; the usual price was {old_value}.',
            'zh-CN': '{asins} 当时的价格为 {new_value}；平时的价格为 {old_value}。',
            'zh-TW': '{asins} 當時的價格為 {new_value}；平時的價格為 {old_value}。',
          },
          routes: ['plan'],
          prompts: {
            asins: { en: 'Which ASIN had this price?', 'zh-CN': '是哪个 ASIN？', 'zh-TW': '是哪個 ASIN？' },
            new_value: {
              en: 'What was the price then, with its currency? Example: $58.90.',
              'zh-CN': '当时的价格是多少（含币种）？例如：$58.90。',
              'zh-TW': '當時的價格是多少（含幣別）？例如：$58.90。',
            },
            old_value: {
              en: 'What was the usual price, with its currency?',
              'zh-CN': '平时的价格是多少（含币种）？',
              'zh-TW': '平時的價格是多少（含幣別）？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'Units sold at that price', 'zh-CN': '以该价格卖出的件数', 'zh-TW': '以該價格售出的件數' },
          sentence: {
            en: 'Before the correction, we sold {qty} {qty#unit|units} in {total} {total#order|orders}.',
            'zh-CN': '更正之前，我们卖出 {total} 个订单，共 {qty} 件。',
            'zh-TW': '更正之前，我們售出 {total} 筆訂單，共 {qty} 件。',
          },
          routes: ['plan'],
          prompts: {
            qty: {
              en: 'How many units did you sell at that price?',
              'zh-CN': '以该价格卖出多少件？',
              'zh-TW': '以該價格售出幾件？',
            },
            total: { en: 'In how many orders?', 'zh-CN': '一共多少单？', 'zh-TW': '一共幾筆訂單？' },
          },
        },
        {
          id: 'I3',
          label: { en: 'All prices corrected since', 'zh-CN': '价格已全部更正', 'zh-TW': '價格已全部更正' },
          sentence: {
            en: 'The {n} {n#price|prices} in your notice {n#has|have} since been corrected.',
            'zh-CN': '通知里的 {n} 个价格现已更正。',
            'zh-TW': '通知裡的 {n} 個價格之後均已更正。',
          },
          routes: ['plan'],
          prompts: {
            n: { en: 'How many prices does the notice concern?', 'zh-CN': '通知涉及多少个价格？', 'zh-TW': '通知涉及幾個價格？' },
          },
        },
        {
          id: 'I4',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the {asins#price|prices} of {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及以下 ASIN 的价格：{asins}。',
            'zh-TW': '貴方 {notice_date} 的通知涉及以下 ASIN 的價格：{asins}。',
          },
          fromNotice: true,
        },
        {
          id: 'I5',
          label: { en: 'The notice alone', 'zh-CN': '只写通知本身', 'zh-TW': '只寫通知本身' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the prices of our offers.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们商品的价格。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們商品的價格。',
          },
          fromNotice: true,
        },
      ],
    },
    when: {
      hint: {
        en: 'From when to when did the price stand at that level? Was there an earlier warning?',
        'zh-CN': '价格从哪天到哪天处于该水平？之前有没有警告？',
        'zh-TW': '價格從哪天到哪天處於該水準？之前有沒有警告？',
      },
      example: {
        en: 'From May 6 to May 9, 2026; a first warning came on May 7, 2026.',
        'zh-CN': 'From May 6 to May 9, 2026; a first warning came on May 7, 2026.（2026年5月6日至9日；5月7日收到第一次警告。）',
        'zh-TW':
          'From May 6 to May 9, 2026; a first warning came on May 7, 2026.（2026 年 5 月 6 日至 9 日；5 月 7 日收到第一次警告。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'When the price was high', 'zh-CN': '价格偏高的时间', 'zh-TW': '價格偏高的期間' },
          sentence: {
            en: 'The higher pricing was in effect during {period}.',
            'zh-CN': '{period} 期间，实行的是较高的价格。',
            'zh-TW': '{period} 期間，採用的是較高的價格。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date was the price high?',
              'zh-CN': '价格从哪天到哪天偏高？',
              'zh-TW': '價格從哪天到哪天偏高？',
            },
          },
        },
        {
          id: 'T2',
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
          id: 'T3',
          label: { en: 'Date of the prices given', 'zh-CN': '所列价格的日期', 'zh-TW': '所列價格的日期' },
          sentence: {
            en: 'The current prices given in this letter were read on {date}.',
            'zh-CN': '本信所列的当前价格于 {date} 查看。',
            'zh-TW': '本信所列的目前價格於 {date} 查看。',
          },
          prompts: {
            date: {
              en: 'On which date did you read the prices?',
              'zh-CN': '您是哪天查看价格的？',
              'zh-TW': '您是哪天查看價格的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace and category? At which price do you sell the product in other channels?',
        'zh-CN': '哪个站点、哪个类目？您在其他渠道的售价是多少？',
        'zh-TW': '哪個站點、哪個類別？您在其他通路的售價是多少？',
      },
      example: {
        en: 'amazon.com, home lighting; on our own website the same lamp costs $25.50.',
        'zh-CN':
          'amazon.com, home lighting; on our own website the same lamp costs $25.50.（美国站，家居照明；同款灯在自有网站售价 25.50 美元。）',
        'zh-TW':
          'amazon.com, home lighting; on our own website the same lamp costs $25.50.（美國站，居家照明；同款燈在自家網站售價 25.50 美元。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'The offers in your notice are on {marketplace}.',
            'zh-CN': '贵方通知涉及的商品在 {marketplace} 销售。',
            'zh-TW': '貴方通知所列的商品在 {marketplace} 銷售。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Category of the products', 'zh-CN': '商品类目', 'zh-TW': '商品類別' },
          sentence: {
            en: 'The products concerned are in this category: {category}.',
            'zh-CN': '相关商品属于以下类目：{category}。',
            'zh-TW': '相關商品屬於這個類別：{category}。',
          },
          prompts: {
            category: {
              en: 'Which product category, in English?',
              'zh-CN': '哪个商品类目（英文）？',
              'zh-TW': '是哪個商品類別（英文）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Our price outside Amazon', 'zh-CN': '我们在亚马逊以外的售价', 'zh-TW': '我們在亞馬遜以外的售價' },
          sentence: {
            en: 'Outside Amazon, we offer the same product at {price} in this channel: {channel}.',
            'zh-CN': '在亚马逊以外，我们在以下渠道以 {price} 销售同一商品：{channel}。',
            'zh-TW': '在亞馬遜以外，我們在這個通路以 {price} 銷售同一商品：{channel}。',
          },
          prompts: {
            price: {
              en: 'At which price, with its currency?',
              'zh-CN': '售价是多少（含币种）？',
              'zh-TW': '售價是多少（含幣別）？',
            },
            channel: {
              en: 'In which channel? For example: our own website.',
              'zh-CN': '在哪个渠道（英文）？例如：our own website（自有网站）。',
              'zh-TW': '在哪個通路（英文）？例如：our own website（自家網站）。',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Where the price was set', 'zh-CN': '价格是在哪里设置的', 'zh-TW': '價格是在哪裡設定的' },
          sentence: {
            en: 'The price was set at this step of our process: {step}.',
            'zh-CN': '价格是在我们流程的这个环节设置的：{step}。',
            'zh-TW': '價格是在我們流程的這個環節設定的：{step}。',
          },
          prompts: {
            step: {
              en: 'At which step? For example: price file upload.',
              'zh-CN': '在哪个环节？例如：price file upload（上传价格表）。',
              'zh-TW': '在哪個環節？例如：price file upload（上傳價格檔）。',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why could the price rise that far: no maximum, cost, typing error, shipping in the price? Name the missing limit.',
        'zh-CN': '价格为什么会这么高：没设最高价、成本上涨、录错、运费计入？请写明缺了哪项限制。',
        'zh-TW': '價格為什麼會這麼高：沒設最高價、成本上漲、輸入錯誤、運費計入？請寫出少了哪項限制。',
      },
      example: {
        en: 'Our repricer had no maximum price: it followed one competing offer, and LH-LAMP-02 rose from $25.00 to $58.90 on May 6, 2026.',
        'zh-CN':
          'Our repricer had no maximum price: it followed one competing offer, and LH-LAMP-02 rose from $25.00 to $58.90 on May 6, 2026.（调价工具没有设最高价：它跟着一个竞争报价走，LH-LAMP-02 于2026年5月6日从 25.00 美元升到 58.90 美元。）',
        'zh-TW':
          'Our repricer had no maximum price: it followed one competing offer, and LH-LAMP-02 rose from $25.00 to $58.90 on May 6, 2026.（調價工具沒有設最高價：它跟隨一個競爭報價，LH-LAMP-02 於 2026 年 5 月 6 日從 25.00 美元升到 58.90 美元。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Repricer without maximum', 'zh-CN': '调价工具没有设最高价', 'zh-TW': '調價工具沒有設最高價' },
          sentence: {
            en: 'Our {tool} followed competing offers without a maximum price, and the price of {sku} rose from {old_value} to {new_value} on {date}.',
            'zh-CN': '我们的 {tool} 跟随竞争报价调价，没有设最高价，{sku} 的价格于 {date} 从 {old_value} 升到 {new_value}。',
            'zh-TW': '我們的 {tool} 跟隨競爭報價調價，沒有設最高價，{sku} 的價格於 {date} 從 {old_value} 升到 {new_value}。',
          },
          prompts: {
            tool: {
              en: 'Which repricing tool, by its name?',
              'zh-CN': '是哪个调价工具（名称）？',
              'zh-TW': '是哪個調價工具（名稱）？',
            },
            sku: { en: 'Which SKU rose in price?', 'zh-CN': '哪个 SKU 涨价？', 'zh-TW': '哪個 SKU 的價格上升？' },
            old_value: {
              en: 'What was the price before, with its currency?',
              'zh-CN': '原来的价格是多少（含币种）？',
              'zh-TW': '原本的價格是多少（含幣別）？',
            },
            new_value: {
              en: 'To which price did it rise, with its currency?',
              'zh-CN': '升到多少（含币种）？',
              'zh-TW': '升到多少（含幣別）？',
            },
            date: { en: 'On which date did it rise?', 'zh-CN': '哪天升的？', 'zh-TW': '是哪天升的？' },
          },
        },
        {
          id: 'C2',
          label: { en: 'Shipping cost put into price', 'zh-CN': '运费计入售价', 'zh-TW': '運費計入售價' },
          sentence: {
            en: 'We added {price} of international shipping cost per unit to the item price instead of setting it in the shipping template.',
            'zh-CN': '我们把每件 {price} 的国际运费加进商品售价，没有设在运费模板里。',
            'zh-TW': '我們將每件 {price} 的國際運費加進商品售價，沒有設在運費範本裡。',
          },
          prompts: {
            price: {
              en: 'How much shipping cost per unit was in the price, with its currency?',
              'zh-CN': '每件售价里含多少运费（含币种）？',
              'zh-TW': '每件售價裡含多少運費（含幣別）？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Wrong price, no second check', 'zh-CN': '价格传错，没有复核', 'zh-TW': '價格傳錯，沒有複核' },
          sentence: {
            en: 'On {date}, a wrong price was uploaded for {n} {n#SKU|SKUs}, and nobody checked the entry a second time; the error was this: {reason}.',
            'zh-CN': '{date}，有 {n} 个 SKU 上传了错误的价格，没有人复核；错误是：{reason}。',
            'zh-TW': '{date}，有 {n} 個 SKU 上傳了錯誤的價格，沒有第二人檢查；錯誤是：{reason}。',
          },
          prompts: {
            date: {
              en: 'On which date was the wrong price uploaded?',
              'zh-CN': '哪天上传的错误价格？',
              'zh-TW': '錯誤的價格是哪天上傳的？',
            },
            n: { en: 'How many SKUs were affected?', 'zh-CN': '涉及多少个 SKU？', 'zh-TW': '涉及幾個 SKU？' },
            reason: {
              en: 'What was wrong? For example: prices in CNY instead of USD.',
              'zh-CN': '错在哪里？例如：prices in CNY instead of USD（币种填错）。',
              'zh-TW': '錯在哪裡？例如：prices in CNY instead of USD（幣別填錯）。',
            },
          },
        },
        {
          id: 'C4',
          label: {
            en: 'Cost rise passed on, not checked',
            'zh-CN': '因成本上涨提价，没有核对',
            'zh-TW': '因成本上漲調價，沒有核對',
          },
          sentence: {
            en: 'When our cost rose ({period}), we raised the price of {sku} from {old_value} to {new_value} without checking it against the Marketplace Fair Pricing Policy.',
            'zh-CN': '成本上涨时（{period}），我们把 {sku} 的价格从 {old_value} 提到 {new_value}，没有对照公平定价政策核对。',
            'zh-TW': '成本上漲時（{period}），我們將 {sku} 的價格從 {old_value} 調到 {new_value}，沒有對照公平定價政策核對。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did the cost rise?',
              'zh-CN': '成本从哪天到哪天上涨？',
              'zh-TW': '成本從哪天到哪天上漲？',
            },
            sku: { en: 'Which SKU did you raise in price?', 'zh-CN': '哪个 SKU 提了价？', 'zh-TW': '哪個 SKU 調高了價格？' },
            old_value: {
              en: 'What was the price before, with its currency?',
              'zh-CN': '原来的价格是多少（含币种）？',
              'zh-TW': '原本的價格是多少（含幣別）？',
            },
            new_value: {
              en: 'To which price did you raise it, with its currency?',
              'zh-CN': '提到多少（含币种）？',
              'zh-TW': '調到多少（含幣別）？',
            },
          },
        },
        // The first thing that fair-pricing notices to accounts name besides recent prices (Seller Central forum, thread 397547).
        {
          id: 'C5',
          label: { en: 'Multi-pack costs more per unit', 'zh-CN': '多件装的单件价更高', 'zh-TW': '多件組的單件價更高' },
          sentence: {
            en: 'Per unit, our multi-pack {sku} cost {new_value} and the single unit {old_value}, because we had no rule that compared the two.',
            'zh-CN': '我们的多件装 {sku} 折合每件 {new_value}，而单件售价为 {old_value}，因为我们没有比对两者的规则。',
            'zh-TW': '我們的多件組 {sku} 折合每件 {new_value}，而單件售價為 {old_value}，因為我們沒有比對兩者的規則。',
          },
          prompts: {
            sku: { en: 'Which SKU is the multi-pack?', 'zh-CN': '多件装是哪个 SKU？', 'zh-TW': '多件組是哪個 SKU？' },
            new_value: {
              en: 'What did one unit in the multi-pack cost, with its currency?',
              'zh-CN': '多件装折合每件多少（含币种）？',
              'zh-TW': '多件組折合每件多少（含幣別）？',
            },
            old_value: {
              en: 'What did the single unit cost, with its currency?',
              'zh-CN': '单件售价是多少（含币种）？',
              'zh-TW': '單件售價是多少（含幣別）？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the price was in line with others? Facts with dates and amounts that a document proves.',
        'zh-CN': '凭什么说明价格与其他价格相当？写有日期、有金额、有文件可证明的事实。',
        'zh-TW': '憑什麼說明價格與其他價格相當？請寫有日期、有金額、有文件可證明的事實。',
      },
      example: {
        en: 'The price history in Exhibit 1 shows that B0C1LUMA01 has not been above $25.50 since January 3, 2026.',
        'zh-CN':
          'The price history in Exhibit 1 shows that B0C1LUMA01 has not been above $25.50 since January 3, 2026.（附件 1 的价格记录显示，B0C1LUMA01 自2026年1月3日起未高于 25.50 美元。）',
        'zh-TW':
          'The price history in Exhibit 1 shows that B0C1LUMA01 has not been above $25.50 since January 3, 2026.（附件 1 的價格紀錄顯示，B0C1LUMA01 自 2026 年 1 月 3 日起未高於 25.50 美元。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Our price did not rise', 'zh-CN': '我们的价格没有上涨', 'zh-TW': '我們的價格沒有上漲' },
          sentence: {
            en: 'The price history shows that our price for {asins} has not been above {price} since {date}.',
            'zh-CN': '价格记录显示，自 {date} 起，我们 {asins} 的价格未高于 {price}。',
            'zh-TW': '價格紀錄顯示，自 {date} 起，我們 {asins} 的價格未高於 {price}。',
          },
          prompts: {
            asins: {
              en: 'Which ASINs? Several: with a comma between.',
              'zh-CN': '哪些 ASIN？多个用逗号隔开。',
              'zh-TW': '有哪些 ASIN？若有多個，請用逗號隔開。',
            },
            price: {
              en: 'What was the highest price since then, with its currency?',
              'zh-CN': '此后的最高价是多少（含币种）？',
              'zh-TW': '此後的最高價是多少（含幣別）？',
            },
            date: {
              en: 'Since which date does the price history show this?',
              'zh-CN': '价格记录从哪天起显示如此？',
              'zh-TW': '價格紀錄從哪天起顯示如此？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Price is for a larger pack', 'zh-CN': '价格对应的是多件装', 'zh-TW': '價格對應的是多件組' },
          sentence: {
            en: 'The offer for {asins} is a pack of {qty} {qty#unit|units}; its price per unit is {price}.',
            'zh-CN': '{asins} 的报价是一组 {qty} 件；折合每件 {price}。',
            'zh-TW': '{asins} 的報價是一組 {qty} 件；折合每件 {price}。',
          },
          prompts: {
            asins: { en: 'Which ASIN is the pack?', 'zh-CN': '是哪个 ASIN？', 'zh-TW': '是哪個 ASIN？' },
            qty: { en: 'How many units are in the pack?', 'zh-CN': '一组有几件？', 'zh-TW': '一組有幾件？' },
            price: {
              en: 'What is the price per unit, with its currency?',
              'zh-CN': '折合每件多少（含币种）？',
              'zh-TW': '折合每件多少（含幣別）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: "At or below maker's list price", 'zh-CN': '未高于厂商建议价', 'zh-TW': '未高於原廠建議售價' },
          sentence: {
            en: "The manufacturer's list price for {asins} is {price}, and our price was no higher.",
            'zh-CN': '{asins} 的厂商建议零售价为 {price}，我们的价格没有高于该价。',
            'zh-TW': '{asins} 的原廠建議售價為 {price}，我們的價格沒有高於該價。',
          },
          prompts: {
            asins: { en: 'Which ASIN is it?', 'zh-CN': '是哪个 ASIN？', 'zh-TW': '是哪個 ASIN？' },
            price: {
              en: "What is the manufacturer's list price, with its currency?",
              'zh-CN': '厂商建议零售价是多少（含币种）？',
              'zh-TW': '原廠建議售價是多少（含幣別）？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'Other offers at a like price', 'zh-CN': '同期其他报价相当', 'zh-TW': '同期其他報價相當' },
          sentence: {
            en: 'On {date}, the same product was offered by {supplier} at {price}, and our price was no higher.',
            'zh-CN': '{date}，{supplier} 以 {price} 销售同一商品，我们的价格没有高于该价。',
            'zh-TW': '{date}，{supplier} 以 {price} 銷售同一商品，我們的價格沒有高於該價。',
          },
          prompts: {
            date: {
              en: 'On which date was the product offered at that price?',
              'zh-CN': '该报价是哪天的？',
              'zh-TW': '該報價是哪天的？',
            },
            supplier: {
              en: 'Which other shop or seller offered it?',
              'zh-CN': '是哪家商店或卖家的报价（英文名）？',
              'zh-TW': '是哪家商店或賣家的報價（英文名稱）？',
            },
            price: {
              en: 'At which price, with its currency?',
              'zh-CN': '价格是多少（含币种）？',
              'zh-TW': '價格是多少（含幣別）？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is the price now, since when? Which rule was changed, which buyers were refunded, on which date?',
        'zh-CN': '现在的价格是多少，从哪天起？哪天改了什么规则、给哪些买家退了差价？',
        'zh-TW': '現在的價格是多少，從哪天起？哪天改了什麼規則、退還哪些買家差價？',
      },
      example: {
        en: 'On May 10, 2026, we set a maximum price for 38 SKUs and refunded $101.70 in total to 3 buyers.',
        'zh-CN':
          'On May 10, 2026, we set a maximum price for 38 SKUs and refunded $101.70 in total to 3 buyers.（2026年5月10日，我们为 38 个 SKU 设了最高价，并向 3 位买家共退款 101.70 美元。）',
        'zh-TW':
          'On May 10, 2026, we set a maximum price for 38 SKUs and refunded $101.70 in total to 3 buyers.（2026 年 5 月 10 日，我們為 38 個 SKU 設定最高價，並向 3 位買家共退款 101.70 美元。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Repricer rules limited', 'zh-CN': '已限制调价规则', 'zh-TW': '已限制調價規則' },
          sentence: {
            en: 'On {date}, we limited our {tool} to a price change of {percent} per day and set a maximum price for {n} {n#SKU|SKUs}.',
            'zh-CN': '{date}，我们把 {tool} 限制为价格每天最多变动 {percent}，并为 {n} 个 SKU 设了最高价。',
            'zh-TW': '我們於 {date} 將 {tool} 限制為價格每天最多變動 {percent}，並為 {n} 個 SKU 設定最高價。',
          },
          prompts: {
            date: { en: 'On which date did you change the rules?', 'zh-CN': '哪天改的规则？', 'zh-TW': '規則是哪天改的？' },
            tool: {
              en: 'Which repricing tool, by its name?',
              'zh-CN': '是哪个调价工具（名称）？',
              'zh-TW': '是哪個調價工具（名稱）？',
            },
            percent: {
              en: 'By what percentage may a price change per day at most?',
              'zh-CN': '价格每天最多变动百分之几？',
              'zh-TW': '價格每天最多變動百分之幾？',
            },
            n: {
              en: 'For how many SKUs did you set a maximum price?',
              'zh-CN': '为多少个 SKU 设了最高价？',
              'zh-TW': '為幾個 SKU 設定了最高價？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Shipping moved to templates', 'zh-CN': '运费已移到模板', 'zh-TW': '運費已移到範本' },
          sentence: {
            en: 'On {date}, we took {price} of shipping cost per unit out of the item price and set the real shipping cost in the template.',
            'zh-CN': '{date}，我们把每件 {price} 的运费从商品售价中去掉，并在模板里按实际成本设置运费。',
            'zh-TW': '我們於 {date} 將每件 {price} 的運費從商品售價中移除，並在範本中依實際成本設定運費。',
          },
          prompts: {
            date: { en: 'On which date did you change this?', 'zh-CN': '哪天改的？', 'zh-TW': '是哪天改的？' },
            price: {
              en: 'How much per unit did you take out, with its currency?',
              'zh-CN': '每件去掉多少运费（含币种）？',
              'zh-TW': '每件移除多少運費（含幣別）？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Wrong prices corrected', 'zh-CN': '已更正错误价格', 'zh-TW': '已更正錯誤價格' },
          sentence: {
            en: 'On {date}, we corrected {n} wrong {n#price|prices}; the price of {sku} changed from {old_value} to {new_value}.',
            'zh-CN': '{date}，我们更正了 {n} 个错误价格；{sku} 的价格从 {old_value} 改为 {new_value}。',
            'zh-TW': '我們於 {date} 更正 {n} 個錯誤價格；{sku} 的價格從 {old_value} 改為 {new_value}。',
          },
          prompts: {
            date: { en: 'On which date did you correct the prices?', 'zh-CN': '哪天更正的？', 'zh-TW': '是哪天更正的？' },
            n: { en: 'How many prices did you correct?', 'zh-CN': '更正了多少个价格？', 'zh-TW': '更正了幾個價格？' },
            sku: { en: 'Which SKU do you name as an example?', 'zh-CN': '举哪个 SKU 为例？', 'zh-TW': '以哪個 SKU 為例？' },
            old_value: {
              en: 'What was its wrong price, with its currency?',
              'zh-CN': '它的错误价格是多少（含币种）？',
              'zh-TW': '它的錯誤價格是多少（含幣別）？',
            },
            new_value: {
              en: 'What is its price now, with its currency?',
              'zh-CN': '它现在的价格是多少（含币种）？',
              'zh-TW': '它現在的價格是多少（含幣別）？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Set back to the earlier average', 'zh-CN': '已调回涨价前平均价以内', 'zh-TW': '已調回漲價前平均價以內' },
          sentence: {
            en: 'On {date}, we set the {n#price|prices} of {n} {n#ASIN|ASINs} back to no more than the average of the {days} {days#day|days} before the increase.',
            'zh-CN': '{date}，我们把 {n} 个 ASIN 的价格调回，不高于涨价前 {days} 天的平均价。',
            'zh-TW': '我們於 {date} 將 {n} 個 ASIN 的價格調回，不高於調漲前 {days} 天的平均價。',
          },
          prompts: {
            date: { en: 'On which date did you set the prices back?', 'zh-CN': '哪天调回的？', 'zh-TW': '是哪天調回的？' },
            n: { en: 'For how many ASINs?', 'zh-CN': '涉及多少个 ASIN？', 'zh-TW': '涉及幾個 ASIN？' },
            days: {
              en: 'The average of how many days before the increase?',
              'zh-CN': '涨价前多少天的平均价？',
              'zh-TW': '調漲前幾天的平均價？',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Multi-packs priced by unit', 'zh-CN': '多件装已按单件价调整', 'zh-TW': '多件組已依單件價調整' },
          sentence: {
            en: 'On {date}, we set {n} multi-pack {n#price|prices} so that no unit in a pack costs more than the single unit.',
            'zh-CN': '{date}，我们调整了 {n} 个多件装的价格，使其折合每件不高于单件售价。',
            'zh-TW': '我們於 {date} 調整 {n} 個多件組的價格，使其折合每件不高於單件售價。',
          },
          prompts: {
            date: { en: 'On which date did you set these prices?', 'zh-CN': '哪天调整的？', 'zh-TW': '是哪天調整的？' },
            n: {
              en: 'How many multi-pack prices did you set?',
              'zh-CN': '调整了多少个多件装价格？',
              'zh-TW': '調整了幾個多件組價格？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Refunded the difference', 'zh-CN': '已退差价', 'zh-TW': '已退差價' },
          sentence: {
            en: 'On {date}, we refunded the difference to {n} {n#buyer|buyers}, {price} in total.',
            'zh-CN': '{date}，我们向 {n} 位买家退了差价，共 {price}。',
            'zh-TW': '我們於 {date} 退還 {n} 位買家差價，共 {price}。',
          },
          prompts: {
            date: { en: 'On which date did you refund the difference?', 'zh-CN': '哪天退的差价？', 'zh-TW': '差價是哪天退的？' },
            n: { en: 'How many buyers were refunded?', 'zh-CN': '退给了多少位买家？', 'zh-TW': '退給了幾位買家？' },
            price: {
              en: 'How much was refunded in total, with its currency?',
              'zh-CN': '一共退了多少（含币种）？',
              'zh-TW': '一共退了多少（含幣別）？',
            },
          },
        },
        {
          id: 'A7',
          label: { en: 'All prices checked', 'zh-CN': '已检查全部价格', 'zh-TW': '已檢查全部價格' },
          sentence: {
            en: 'By {date}, we had compared {total#the price|all # prices} in our catalog with the average of the last {days} {days#day|days} and corrected {n}.',
            'zh-CN': '到 {date}，我们已把商品目录中的全部 {total} 个价格与最近 {days} 天的平均价逐一比对，并更正了 {n} 个。',
            'zh-TW': '到 {date}，我們已將商品目錄中的全部 {total} 個價格與最近 {days} 天的平均價逐一比對，並更正了 {n} 個。',
          },
          prompts: {
            date: { en: 'By which date were all prices checked?', 'zh-CN': '哪天全部检查完？', 'zh-TW': '哪天全部檢查完成？' },
            total: {
              en: 'How many prices did you check in all?',
              'zh-CN': '一共检查了多少个价格？',
              'zh-TW': '一共檢查了幾個價格？',
            },
            days: {
              en: 'The average of how many days did you compare with?',
              'zh-CN': '与多少天的平均价比对？',
              'zh-TW': '與幾天的平均價比對？',
            },
            n: { en: 'How many of them did you correct?', 'zh-CN': '更正了其中多少个？', 'zh-TW': '更正了其中幾個？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which maximum, alarm and owner stand now: who checks, how often, at which limit?',
        'zh-CN': '现在有哪些最高价、预警和负责人：由谁检查、多久一次、限值是多少？',
        'zh-TW': '現在有哪些最高價、警示和負責人：由誰檢查、多久一次、門檻是多少？',
      },
      example: {
        en: 'No SKU goes live without a maximum price; at 10:00 every day, the operations manager checks all prices more than 10% above their 90-day average.',
        'zh-CN':
          'No SKU goes live without a maximum price; at 10:00 every day, the operations manager checks all prices more than 10% above their 90-day average.（没有最高价的 SKU 不上线；每天 10:00，运营经理检查所有比 90 天平均价高出 10% 以上的价格。）',
        'zh-TW':
          'No SKU goes live without a maximum price; at 10:00 every day, the operations manager checks all prices more than 10% above their 90-day average.（沒有最高價的 SKU 不上線；每天 10:00，營運經理檢查所有比 90 天平均價高出 10% 以上的價格。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Maximum for every SKU', 'zh-CN': '每个 SKU 都设最高价', 'zh-TW': '每個 SKU 都設最高價' },
          sentence: {
            en: 'No SKU goes live without a maximum price, which our {role} derives from its cost and its 90-day average.',
            'zh-CN': '没有最高价的 SKU 不上线；最高价由我们的 {role} 根据成本和 90 天平均价确定。',
            'zh-TW': '沒有最高價的 SKU 不上線；最高價由我們的 {role} 依成本和 90 天平均價訂定。',
          },
          prompts: {
            role: {
              en: 'Which job title sets the maximum price?',
              'zh-CN': '由什么岗位确定最高价？',
              'zh-TW': '由誰訂定最高價（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: {
            en: 'Shipping in templates, checked',
            'zh-CN': '运费只设在模板，每月核对',
            'zh-TW': '運費只設在範本，每月核對',
          },
          sentence: {
            en: 'Shipping is set only in the shipping templates, at real cost; every month, our {role} compares it with the invoices of the carrier.',
            'zh-CN': '运费只在运费模板里按实际成本设置；我们的 {role} 每月与物流商的账单核对。',
            'zh-TW': '運費只在運費範本中依實際成本設定；我們的 {role} 每月與物流業者的帳單核對。',
          },
          prompts: {
            role: {
              en: 'Which job title compares the shipping cost?',
              'zh-CN': '由什么岗位核对运费？',
              'zh-TW': '由誰核對運費（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Second check and daily list', 'zh-CN': '价格复核与每日清单', 'zh-TW': '價格複核與每日清單' },
          sentence: {
            en: 'Our {role2} approves every price file before upload; at {time} every day, our {role} checks all prices more than {percent} above their 90-day average.',
            'zh-CN': '每份价格表上传前由我们的 {role2} 批准；每天 {time}，我们的 {role} 检查所有比 90 天平均价高出 {percent} 以上的价格。',
            'zh-TW': '每份價格檔上傳前由我們的 {role2} 核准；每天 {time}，我們的 {role} 檢查所有比 90 天平均價高出 {percent} 以上的價格。',
          },
          prompts: {
            role2: {
              en: 'Which job title approves the price files?',
              'zh-CN': '价格表由什么岗位批准？',
              'zh-TW': '價格檔由誰核准（英文職稱）？',
            },
            time: { en: 'At what time are the prices checked?', 'zh-CN': '几点检查价格？', 'zh-TW': '幾點檢查價格？' },
            role: {
              en: 'Which job title checks the prices every day?',
              'zh-CN': '每天由什么岗位检查价格？',
              'zh-TW': '每天由誰檢查價格（英文職稱）？',
            },
            percent: {
              en: 'From what percentage above the average on?',
              'zh-CN': '高出平均价百分之几以上？',
              'zh-TW': '高出平均價百分之幾以上？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Price freeze in emergencies', 'zh-CN': '紧急状态下冻结价格', 'zh-TW': '緊急狀態下凍結價格' },
          sentence: {
            en: 'In a declared emergency, our {role} freezes the prices of essential goods the same day, at no more than their 90-day average.',
            'zh-CN': '官方宣布进入紧急状态时，我们的 {role} 当天冻结必需品的价格，且不高于其 90 天平均价。',
            'zh-TW': '官方宣布進入緊急狀態時，我們的 {role} 當天凍結必需品的價格，且不高於其 90 天平均價。',
          },
          prompts: {
            role: {
              en: 'Which job title freezes the prices?',
              'zh-CN': '由什么岗位冻结价格？',
              'zh-TW': '由誰凍結價格（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Weekly per-unit comparison', 'zh-CN': '每周比对单件价', 'zh-TW': '每週比對單件價' },
          sentence: {
            en: 'Every {weekday}, our {role} compares the price per unit of every multi-pack with the single unit and corrects any that is higher the same day.',
            'zh-CN': '每周（{weekday}），我们的 {role} 把每个多件装的单件价与单件售价比对，凡是更高的当天更正。',
            'zh-TW': '每週（{weekday}），我們的 {role} 將每個多件組的單件價與單件售價比對，凡是更高的當天更正。',
          },
          prompts: {
            role: { en: 'Which job title compares the prices?', 'zh-CN': '由什么岗位比对？', 'zh-TW': '由誰比對（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          answers: ['C4'],
          label: { en: 'Approval of price increases', 'zh-CN': '涨价须经批准', 'zh-TW': '調漲須經核准' },
          sentence: {
            en: 'Every price increase above {percent} needs the approval of our {role}, who first checks it against the Marketplace Fair Pricing Policy and recent prices.',
            'zh-CN': '涨幅超过 {percent} 须经我们的 {role} 批准，批准前先对照公平定价政策和近期价格核对。',
            'zh-TW': '漲幅超過 {percent} 須經我們的 {role} 核准，核准前先對照公平定價政策和近期價格核對。',
          },
          prompts: {
            percent: {
              en: 'Above which increase is an approval needed?',
              'zh-CN': '涨幅超过百分之几须批准？',
              'zh-TW': '漲幅超過百分之幾須核准？',
            },
            role: {
              en: 'Which job title approves the increase?',
              'zh-CN': '由什么岗位批准？',
              'zh-TW': '由誰核准（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Daily look at Pricing Health', 'zh-CN': '每日查看“定价状况”', 'zh-TW': '每日查看「定價狀況」' },
          sentence: {
            en: 'At {time} every working day, our {role} opens Pricing Health and corrects every offer listed there within {hours} {hours#hour|hours}.',
            'zh-CN': '每个工作日 {time}，我们的 {role} 查看“定价状况”（Pricing Health），并在 {hours} 小时内更正其中列出的每个商品。',
            'zh-TW': '每個工作日 {time}，我們的 {role} 查看「定價狀況」（Pricing Health），並在 {hours} 小時內更正其中列出的每個商品。',
          },
          prompts: {
            time: { en: 'At what time is Pricing Health read?', 'zh-CN': '几点查看？', 'zh-TW': '幾點查看？' },
            role: { en: 'Which job title reads it?', 'zh-CN': '由什么岗位查看？', 'zh-TW': '由誰查看（英文職稱）？' },
            hours: { en: 'Within how many hours is an offer corrected?', 'zh-CN': '几小时内更正？', 'zh-TW': '幾小時內更正？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the prices show since the fix? Leave it out if it is too early.',
        'zh-CN': '整改之后价格情况如何？如果还太早，可以不写。',
        'zh-TW': '改正之後價格情況如何？如果還太早，可以不寫。',
      },
      example: {
        en: 'Since May 11, 2026, none of our offers has been listed under Pricing Health.',
        'zh-CN':
          'Since May 11, 2026, none of our offers has been listed under Pricing Health.（2026年5月11日起，“定价状况”里没有我们的商品。）',
        'zh-TW':
          'Since May 11, 2026, none of our offers has been listed under Pricing Health.（自 2026 年 5 月 11 日起，「定價狀況」裡沒有我們的商品。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Nothing under Pricing Health', 'zh-CN': '“定价状况”里没有商品', 'zh-TW': '「定價狀況」裡沒有商品' },
          sentence: {
            en: 'Since {date}, none of our offers has been listed under Pricing Health.',
            'zh-CN': '自 {date} 起，“定价状况”（Pricing Health）里没有我们的商品。',
            'zh-TW': '自 {date} 起，「定價狀況」（Pricing Health）裡沒有我們的商品。',
          },
          prompts: {
            date: {
              en: 'Since which date is nothing listed there?',
              'zh-CN': '从哪天起没有商品？',
              'zh-TW': '從哪天起沒有商品？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'All prices within the limit', 'zh-CN': '全部价格在限度内', 'zh-TW': '全部價格在限度內' },
          sentence: {
            en: 'During {period}, no price of ours was more than {percent} above its 90-day average.',
            'zh-CN': '{period} 期间，我们没有任何价格比 90 天平均价高出 {percent} 以上。',
            'zh-TW': '{period} 期間，我們沒有任何價格比 90 天平均價高出 {percent} 以上。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            percent: {
              en: 'Above the average by what percentage at most?',
              'zh-CN': '最多高出平均价百分之几？',
              'zh-TW': '最多高出平均價百分之幾？',
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
      label: { en: 'Price history', 'zh-CN': '价格记录', 'zh-TW': '價格紀錄' },
      sentence: {
        en: 'Price history of the offers concerned, with dates',
        'zh-CN': '相关商品的价格记录，含日期',
        'zh-TW': '相關商品的價格紀錄，含日期',
      },
      supports: ['I1', 'I3', 'C1', 'C4', 'A3', 'A4', 'A7', 'R2', 'D1', 'D3', 'D4'],
    },
    {
      id: 'E2',
      label: { en: 'Repricer rules screenshot', 'zh-CN': '调价规则截图', 'zh-TW': '調價規則螢幕截圖' },
      sentence: {
        en: 'Screenshots of the repricer rules and the maximum prices',
        'zh-CN': '调价规则和最高价的截图',
        'zh-TW': '調價規則和最高價的螢幕截圖',
      },
      supports: ['A1', 'M1'],
    },
    {
      id: 'E3',
      label: { en: 'Shipping template screenshot', 'zh-CN': '运费模板截图', 'zh-TW': '運費範本螢幕截圖' },
      sentence: { en: 'Screenshot of the shipping template', 'zh-CN': '运费模板的截图', 'zh-TW': '運費範本的螢幕截圖' },
      supports: ['A2', 'M2'],
    },
    {
      id: 'E4',
      label: { en: 'Invoices of the carrier', 'zh-CN': '物流商账单', 'zh-TW': '物流業者帳單' },
      sentence: {
        en: 'Invoices of the carrier that show the real shipping cost',
        'zh-CN': '显示实际运费的物流商账单',
        'zh-TW': '顯示實際運費的物流業者帳單',
      },
      supports: ['C2', 'A2', 'M2'],
    },
    {
      id: 'E5',
      label: { en: 'Supplier invoices', 'zh-CN': '供应商发票', 'zh-TW': '供應商發票' },
      sentence: {
        en: 'Supplier invoices that show our purchase cost',
        'zh-CN': '显示采购成本的供应商发票',
        'zh-TW': '顯示採購成本的供應商發票',
      },
      supports: ['C4', 'M1'],
    },
    {
      id: 'E6',
      label: { en: 'List of corrected prices', 'zh-CN': '更正价格清单', 'zh-TW': '更正價格清單' },
      sentence: {
        en: 'List of the corrected prices, before and after, with dates',
        'zh-CN': '价格更正清单，含更正前后的价格和日期',
        'zh-TW': '價格更正清單，含更正前後的價格和日期',
      },
      supports: ['I3', 'C3', 'A3', 'A4', 'A5', 'A7'],
    },
    {
      id: 'E7',
      label: { en: 'Refund list', 'zh-CN': '退款清单', 'zh-TW': '退款清單' },
      sentence: {
        en: 'List of the refunds to buyers, with order IDs and amounts',
        'zh-CN': '给买家的退款清单，含订单号和金额',
        'zh-TW': '給買家的退款清單，含訂單編號和金額',
      },
      supports: ['I2', 'A6'],
    },
    {
      id: 'E8',
      label: { en: 'Per-unit price comparison', 'zh-CN': '单件价比对表', 'zh-TW': '單件價比對表' },
      sentence: {
        en: 'Comparison of multi-pack and single-unit prices per unit',
        'zh-CN': '多件装与单件的单件价比对表',
        'zh-TW': '多件組與單件的單件價比對表',
      },
      supports: ['C5', 'A5', 'M5', 'D2'],
    },
    {
      id: 'E9',
      label: { en: 'Written pricing rule', 'zh-CN': '书面定价规则', 'zh-TW': '書面定價規則' },
      sentence: {
        en: 'Our written pricing rule, with limits and approvals',
        'zh-CN': '书面定价规则，含限值和批准要求',
        'zh-TW': '書面定價規則，含門檻和核准要求',
      },
      supports: ['M1', 'M3', 'M4', 'M6'],
    },
    {
      id: 'E10',
      label: { en: 'Pricing Health screenshot', 'zh-CN': '“定价状况”页面截图', 'zh-TW': '「定價狀況」頁面螢幕截圖' },
      sentence: {
        en: 'Dated screenshot of Pricing Health',
        'zh-CN': '“定价状况”（Pricing Health）页面的截图，含日期',
        'zh-TW': '「定價狀況」（Pricing Health）頁面的螢幕截圖，含日期',
      },
      supports: ['M7', 'R1'],
    },
    {
      id: 'E11',
      label: { en: 'Photo of the pack', 'zh-CN': '多件装照片', 'zh-TW': '多件組照片' },
      sentence: {
        en: 'Photo of the pack that shows the number of units',
        'zh-CN': '显示件数的多件装照片',
        'zh-TW': '顯示件數的多件組照片',
      },
      supports: ['D2'],
    },
    {
      id: 'E12',
      label: { en: "Manufacturer's price list", 'zh-CN': '厂商价目表', 'zh-TW': '原廠價目表' },
      sentence: { en: "Manufacturer's price list, with its date", 'zh-CN': '厂商价目表，含日期', 'zh-TW': '原廠價目表，含日期' },
      supports: ['D3'],
    },
    {
      id: 'E13',
      label: { en: 'Screenshots of other offers', 'zh-CN': '其他报价的截图', 'zh-TW': '其他報價的螢幕截圖' },
      sentence: {
        en: 'Dated screenshots of other offers for the same product',
        'zh-CN': '同一商品其他报价的截图，含日期',
        'zh-TW': '同一商品其他報價的螢幕截圖，含日期',
      },
      supports: ['D4', 'L3'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'A single inactive offer needs no plan: correct the price under Pricing Health and wait a few hours.',
        'zh-CN': '个别商品被停售不需要计划：在“定价状况”（Pricing Health）里改好价格，等几个小时即可。',
        'zh-TW': '個別商品遭停售不需要計畫：在「定價狀況」（Pricing Health）改好價格，等幾個小時即可。',
      },
    },
    {
      at: 'why',
      text: {
        en: 'For emergency goods, proof of a higher cost does not excuse a jump in price: show the limit that now stops it.',
        'zh-CN': '应急物资即使能证明成本上涨，也不能成为价格猛涨的理由：请写明现在限制涨价的上限。',
        'zh-TW': '緊急物資即使能證明成本上漲，也不能成為價格暴漲的理由：請寫明現在限制漲價的上限。',
      },
    },
  ],
  appeal: {
    en: 'Single offers: Pricing Health. The account: Account Health > Reactivate your account.',
    'zh-CN': '个别商品：“定价状况”（Pricing Health）。账户：“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account）。',
    'zh-TW': '個別商品：「定價狀況」（Pricing Health）。帳戶：「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account）。',
  },
  reply: {
    en: 'After a price correction usually within hours; for the account within days (estimates).',
    'zh-CN': '改好价格后通常几小时内恢复；账户申诉一般几天（估计）。',
    'zh-TW': '改好價格後通常幾小時內恢復；帳戶申訴一般幾天（估計）。',
  },
};
