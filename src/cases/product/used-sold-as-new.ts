import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Buyers received, as new, what looked opened, used or incomplete. */
export const usedSoldAsNew: CaseType = {
  id: 'used-sold-as-new',
  name: { en: 'Used sold as new / condition complaint', 'zh-CN': '二手当新品售（商品状况投诉）', 'zh-TW': '二手當新品賣（商品狀況客訴）' },
  group: 'product',
  routes: ['plan', 'dispute'],
  issue: 'the condition of our items',
  subject: 'Condition of Items',
  triage: {
    en: 'Look at the entry on Account Health first: a single complaint often asks only for an acknowledgement or a short questionnaire. A plan is for repeated complaints, or when the notice asks for one. If it asks for invoices too, attach them.',
    'zh-CN': '请先看“账户状况”里的条目：单次投诉往往只需确认知悉，或填一份简短问卷。投诉多次，或通知明确要求时，才写行动计划。如果通知还要发票，请一并附上。',
    'zh-TW': '請先看「帳戶狀況」裡的項目：單次客訴通常只需要確認知悉，或填一份簡短問卷。客訴有多次，或通知明確要求時，才需要行動計畫。若通知也要求發票，請一併附上。',
  },
  remedy: {
    en: 'reinstate the {asins#listing|listings} in your notice',
    'zh-CN': '恢复通知所涉商品的正常状态',
    'zh-TW': '恢復通知所列商品的正常狀態',
  },
  rule: {
    en: 'No target value. What is sold as New must arrive brand new and unopened, in its original packaging. A single complaint often needs only a questionnaire; repeated ones need a plan. Some notices also ask for invoices.',
    'zh-CN': '没有固定的指标值。以“全新”（New）出售的商品送到时必须是全新、未开封、原包装。单次投诉往往只需填问卷；多次投诉需要行动计划。有些通知还要求提供发票。',
    'zh-TW': '沒有固定的目標值。以「全新」（New）販售的商品送達時必須全新、未拆封、原廠包裝。單次客訴通常只需填問卷；多次客訴才需要行動計畫。有些通知也會要求發票。',
  },
  facts: {
    en: 'ASINs; what buyers wrote, word by word; order ids; FBA or own warehouse; how returns are handled; packaging and seals; units in stock; supplier; refunds; FBA repackaging setting.',
    'zh-CN': 'ASIN；买家的原话；订单号；FBA 还是自发货；退货如何处理；包装和封条；库存件数；供应商；退款记录；FBA 重新包装的设置。',
    'zh-TW': 'ASIN；買家的原話；訂單編號；FBA 或自家倉庫；退貨如何處理；包裝與封條；庫存件數；供應商；退款紀錄；FBA 重新包裝的設定。',
  },
  cues: [
    { weight: 3, pattern: /used (?:items? )?sold as new|sold as new/i },
    {
      weight: 2,
      pattern: /condition complaints?|condition guidelines|previously opened|appear(?:s|ed)? (?:to be )?used|match the condition|listed in .?new.? condition|complaints? about (?:the )?(?:product )?condition/i,
    },
    {
      weight: 3,
      pattern: /二手.{0,6}(?:新品|全新)|以旧充新|旧[品件货].{0,6}新品|已使用.{0,6}(?:新品|全新)|以舊充新|舊[品件貨].{0,6}新品|中古.{0,6}(?:新品|全新)|使用過.{0,10}(?:新品|全新)/i,
    },
    { weight: 2, pattern: /商品状况|状况投诉|商品狀況|狀況投訴|狀況客訴/i },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who inspects incoming goods and returns, who packs, and who is in charge now?',
        'zh-CN': '谁检验到货和退货，谁打包？现在由谁负责？',
        'zh-TW': '由誰檢驗到貨和退貨，由誰包裝？現在由誰負責？',
      },
      example: {
        en: 'Our warehouse clerk checked returned units by the outer box only. Now the warehouse supervisor opens each one.',
        'zh-CN':
          'Our warehouse clerk checked returned units by the outer box only. Now the warehouse supervisor opens each one.（仓库文员当时只看外盒来检查退货。现在由仓库主管逐件开箱。）',
        'zh-TW':
          'Our warehouse clerk checked returned units by the outer box only. Now the warehouse supervisor opens each one.（倉庫人員當時只看外盒檢查退貨。現在由倉庫主管逐件開箱。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own warehouse staff', 'zh-CN': '自有仓库员工', 'zh-TW': '自家倉庫員工' },
          sentence: {
            en: 'Our own staff inspect the incoming goods and pack the units; at the time, our {role} was in charge of this work.',
            'zh-CN': '到货由我们自己的员工检验，商品也由他们打包；当时由我们的 {role} 负责这项工作。',
            'zh-TW': '到貨由我們自家的員工檢驗，商品也由他們包裝；當時由我們的 {role} 負責這項工作。',
          },
          prompts: {
            role: { en: 'Which job title was in charge of it?', 'zh-CN': '当时由什么岗位负责？', 'zh-TW': '當時由誰負責（英文職稱）？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'Packed by the supplier', 'zh-CN': '由供应商打包', 'zh-TW': '由供應商包裝' },
          sentence: {
            en: 'The units are packed by {supplier}; at the time, our {role} received and checked the goods.',
            'zh-CN': '商品由 {supplier} 打包；当时由我们的 {role} 收货并检查。',
            'zh-TW': '商品由 {supplier} 包裝；當時由我們的 {role} 收貨並檢查。',
          },
          prompts: {
            supplier: {
              en: 'Which supplier packs the units, by its English name?',
              'zh-CN': '由哪家供应商打包（英文名）？',
              'zh-TW': '由哪家供應商包裝（英文名稱）？',
            },
            role: {
              en: 'Which job title received the goods on your side?',
              'zh-CN': '您这边当时由什么岗位收货？',
              'zh-TW': '您這邊當時由誰收貨（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who handled the returns', 'zh-CN': '由谁处理退货', 'zh-TW': '由誰處理退貨' },
          sentence: {
            en: 'At the time, our {role} handled the returned units.',
            'zh-CN': '当时由我们的 {role} 处理退货。',
            'zh-TW': '當時由我們的 {role} 處理退貨。',
          },
          prompts: {
            role: { en: 'Which job title handled the returns?', 'zh-CN': '当时由什么岗位处理退货？', 'zh-TW': '當時由誰處理退貨（英文職稱）？' },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is in charge now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been in charge of inspection and returns since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责检验和退货处理。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責檢驗與退貨處理。',
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
        en: 'Which ASINs, how many complaints, and what did buyers see (opened box, scratches, missing parts)?',
        'zh-CN': '哪些 ASIN？有几起投诉？买家看到了什么（开封、划痕、缺件）？',
        'zh-TW': '哪些 ASIN？有幾件客訴？買家看到什麼（拆封、刮痕、缺件）？',
      },
      example: {
        en: '3 of 412 buyers reported the condition of the lamp: seal broken, fingerprints on the lens, box taped up again.',
        'zh-CN':
          '3 of 412 buyers reported the condition of the lamp: seal broken, fingerprints on the lens, box taped up again.（412 位买家中有 3 位反映灯的状况：封条破损、镜片有指纹、盒子被重新贴过胶带。）',
        'zh-TW':
          '3 of 412 buyers reported the condition of the lamp: seal broken, fingerprints on the lens, box taped up again.（412 位買家中有 3 位反映燈具的狀況：封條破損、鏡片有指紋、盒子重新貼過膠帶。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'Complaints and units sold', 'zh-CN': '投诉件数与销量', 'zh-TW': '客訴件數與銷量' },
          sentence: {
            en: 'During {period}, {total} {total#unit was|units were} sold; {n} of them led to a complaint about the condition.',
            'zh-CN': '{period} 期间售出 {total} 件，其中 {n} 件被投诉商品状况。',
            'zh-TW': '{period} 期間售出 {total} 件，其中 {n} 件有商品狀況的客訴。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: {
              en: 'How many units of these items were sold in that time?',
              'zh-CN': '这段时间这些商品卖出多少件？',
              'zh-TW': '這段時間這些商品賣出幾件？',
            },
            n: {
              en: 'For how many of them was there a condition complaint?',
              'zh-CN': '其中有多少件被投诉商品状况？',
              'zh-TW': '其中有幾件被投訴商品狀況？',
            },
          },
        },
        {
          id: 'I2',
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
          id: 'I3',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} refers to complaints about the condition of {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知提到对 ASIN {asins} 商品状况的投诉。',
            'zh-TW': '貴方 {notice_date} 的通知提到對 ASIN {asins} 商品狀況的客訴。',
          },
          fromNotice: true,
        },
        {
          id: 'I4',
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
        en: 'Order and complaint dates? From which production lot?',
        'zh-CN': '订单和投诉的日期？来自哪个生产批次？',
        'zh-TW': '訂單與客訴的日期？來自哪個生產批號？',
      },
      example: {
        en: 'The complaints date from April 2 to May 6, 2026; the units come from batch 2026-03A.',
        'zh-CN':
          'The complaints date from April 2 to May 6, 2026; the units come from batch 2026-03A.（投诉发生在2026年4月2日至5月6日；商品来自 2026-03A 批次。）',
        'zh-TW':
          'The complaints date from April 2 to May 6, 2026; the units come from batch 2026-03A.（客訴發生在 2026 年 4 月 2 日至 5 月 6 日；商品來自批號 2026-03A。）',
      },
      suggestions: [
        {
          id: 'T1',
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
          id: 'T2',
          label: { en: 'Dates of the orders', 'zh-CN': '订单的日期', 'zh-TW': '訂單的日期' },
          sentence: {
            en: 'The orders with complaints were placed during {period}.',
            'zh-CN': '被投诉的订单是在 {period} 期间下单的。',
            'zh-TW': '有客訴的訂單是在 {period} 期間下單的。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were these orders placed?',
              'zh-CN': '这些订单从哪天到哪天下单？',
              'zh-TW': '這些訂單從哪天到哪天下單？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'The production lot', 'zh-CN': '生产批次', 'zh-TW': '生產批號' },
          sentence: {
            en: 'The units concerned come from the following lot: {lot}.',
            'zh-CN': '涉及的商品来自以下批次：{lot}。',
            'zh-TW': '涉及的商品來自以下批號：{lot}。',
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
        en: 'FBA or own warehouse? At which step could a unit have been opened or marked?',
        'zh-CN': 'FBA 还是自有仓库？商品可能在哪个环节被打开或留下痕迹？',
        'zh-TW': 'FBA 還是自家倉庫？商品可能在哪個環節被拆開或留下痕跡？',
      },
      example: {
        en: 'amazon.com, FBA stock; our review traced the complaints to returns handling in our warehouse in Dongguan, China.',
        'zh-CN':
          'amazon.com, FBA stock; our review traced the complaints to returns handling in our warehouse in Dongguan, China.（美国站，FBA 库存；经核查，投诉的原因出在中国东莞仓库的退货处理环节。）',
        'zh-TW':
          'amazon.com, FBA stock; our review traced the complaints to returns handling in our warehouse in Dongguan, China.（美國站，FBA 庫存；經查核，客訴的原因出在中國東莞倉庫的退貨處理環節。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'Fulfilled by Amazon (FBA)', 'zh-CN': '由亚马逊配送（FBA）', 'zh-TW': '由亞馬遜出貨（FBA）' },
          sentence: {
            en: 'The items were sold on {marketplace} and fulfilled by Amazon (FBA).',
            'zh-CN': '这些商品在 {marketplace} 销售，由亚马逊配送（FBA）。',
            'zh-TW': '這些商品在 {marketplace} 銷售，由亞馬遜出貨（FBA）。',
          },
        },
        {
          id: 'L2',
          label: { en: 'Shipped from our own warehouse', 'zh-CN': '从自有仓库发货', 'zh-TW': '從自家倉庫出貨' },
          sentence: {
            en: 'The items were sold on {marketplace} and shipped from our own warehouse in {city}.',
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
          id: 'L4',
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
        en: 'Which path let an opened or marked unit reach a buyer as new? Name the missing check, seal or setting.',
        'zh-CN': '开过封或有痕迹的商品，是经由哪条路径当新品卖出的？写明缺了哪项检查、封条或设置。',
        'zh-TW': '拆封或有痕跡的商品，是經由哪條路徑當新品賣出的？請寫出少了哪項檢查、封條或設定。',
      },
      example: {
        en: 'Returned units were put back into sellable stock after a check of the outer box only; 14 of them had been opened.',
        'zh-CN':
          'Returned units were put back into sellable stock after a check of the outer box only; 14 of them had been opened.（退货只看了外盒就重新放回可售库存；其中 14 件已被打开过。）',
        'zh-TW':
          'Returned units were put back into sellable stock after a check of the outer box only; 14 of them had been opened.（退貨只看過外盒就重新放回可售庫存；其中 14 件已被拆封。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Returns put back to sale', 'zh-CN': '退货未开箱就重新上架', 'zh-TW': '退貨未開箱就重新上架' },
          sentence: {
            en: 'Returned units of {asins} were put back into sellable stock after a check of the outer box only; {n} of them had been opened.',
            'zh-CN': '{asins} 的退货只看了外盒就重新放回可售库存；其中 {n} 件已被打开过。',
            'zh-TW': '{asins} 的退貨只看過外盒就重新放回可售庫存；其中 {n} 件已被拆封。',
          },
          prompts: {
            n: {
              en: 'How many of these returned units had been opened?',
              'zh-CN': '这些退货中有多少件已被打开过？',
              'zh-TW': '這些退貨中有幾件已被拆封？',
            },
            asins: {
              en: 'Of which ASINs were returned units put back to sale?',
              'zh-CN': '哪些 ASIN 的退货重新上架了？',
              'zh-TW': '哪些 ASIN 的退貨重新上架了？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'No seal, box opened in transit', 'zh-CN': '无封条，运输中开口', 'zh-TW': '無封條，運送中開口' },
          sentence: {
            en: 'The retail box of {sku} had no seal, and its tuck flap opened in transit, so new units looked opened.',
            'zh-CN': '{sku} 的零售盒没有封条，插舌盒盖在运输中会松开，因此新品看上去像开过封。',
            'zh-TW': '{sku} 的零售盒沒有封條，插舌盒蓋在運送中會鬆開，因此新品看起來像拆封過。',
          },
          prompts: {
            sku: { en: 'Which SKU has this box?', 'zh-CN': '哪个 SKU 用这种盒子？', 'zh-TW': '哪個 SKU 用這種盒子？' },
          },
        },
        {
          id: 'C3',
          label: { en: 'Test traces, no inspection', 'zh-CN': '出厂测试留痕，未检验', 'zh-TW': '出廠測試留痕，未檢驗' },
          sentence: {
            en: 'Units of {sku} left the factory with traces of the function test ({attribute}), and we did not inspect them before shipment.',
            'zh-CN': '{sku} 出厂时带有功能测试的痕迹（{attribute}），我们发货前没有检验。',
            'zh-TW': '{sku} 出廠時帶有功能測試的痕跡（{attribute}），我們出貨前沒有檢驗。',
          },
          prompts: {
            sku: { en: 'Which SKU is it?', 'zh-CN': '是哪个 SKU？', 'zh-TW': '是哪個 SKU？' },
            attribute: {
              en: 'Which traces? For example: fingerprints on the lens.',
              'zh-CN': '是什么痕迹？例如：fingerprints on the lens（镜片上的指纹）。',
              'zh-TW': '是什麼痕跡？例如：fingerprints on the lens（鏡片上的指紋）。',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'FBA repackaging was active', 'zh-CN': 'FBA 重新包装处于开启', 'zh-TW': 'FBA 重新包裝處於開啟' },
          sentence: {
            en: 'Repackaging of customer returns was active in our FBA settings for {asins}, so returned units were repackaged and became sellable again.',
            'zh-CN': '我们的 FBA 设置对 {asins} 开启了买家退货的重新包装，因此退回的商品经重新包装后又变为可售。',
            'zh-TW': '我們的 FBA 設定對 {asins} 開啟了買家退貨的重新包裝，因此退回的商品經重新包裝後又變成可售。',
          },
          prompts: {
            asins: {
              en: 'For which ASINs was repackaging active?',
              'zh-CN': '哪些 ASIN 开启了重新包装？',
              'zh-TW': '哪些 ASIN 開啟了重新包裝？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Missing parts, no weight check', 'zh-CN': '缺件，没有称重检查', 'zh-TW': '缺件，沒有秤重檢查' },
          sentence: {
            en: 'Because there was no weight check, {n} {n#unit|units} left the packing line without {attribute}.',
            'zh-CN': '因为没有称重检查，有 {n} 件商品缺少 {attribute} 就离开了包装线。',
            'zh-TW': '因為沒有秤重檢查，有 {n} 件商品少了 {attribute} 就離開了包裝線。',
          },
          prompts: {
            n: { en: 'How many units left without it?', 'zh-CN': '有多少件缺件？', 'zh-TW': '有幾件缺件？' },
            attribute: {
              en: 'What was missing? For example: the charging cable.',
              'zh-CN': '缺了什么？例如：the charging cable（充电线）。',
              'zh-TW': '少了什麼？例如：the charging cable（充電線）。',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'New by mistake, file not checked', 'zh-CN': '误填“全新”且无人核对', 'zh-TW': '誤填「全新」且無人核對' },
          sentence: {
            en: 'Our bulk file listed {sku} as New although the lot was open-box, and nobody compared the file with the purchase order.',
            'zh-CN': '我们的批量表格把 {sku} 的状况填为 New（全新），而这批货是开箱品，也没有人把表格与采购单核对。',
            'zh-TW': '我們的批次檔案將 {sku} 的狀況填為 New（全新），而這批貨是開箱品，也沒有人將檔案與採購單核對。',
          },
          prompts: {
            sku: {
              en: 'Which SKU was listed in the wrong condition?',
              'zh-CN': '哪个 SKU 的状况填错了？',
              'zh-TW': '哪個 SKU 的狀況填錯了？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the units were new, complete and sealed? Facts with dates and numbers that a document proves.',
        'zh-CN': '凭什么说明商品是全新、完整、封条完好的？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明商品全新、完整、封條完好？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'On May 11, 2026, we inspected the returned lamp: the seal is intact and all parts are in the box; photos are in Exhibit 1.',
        'zh-CN':
          'On May 11, 2026, we inspected the returned lamp: the seal is intact and all parts are in the box; photos are in Exhibit 1.（2026年5月11日，我们检验了退回的灯：封条完好，配件齐全；照片见附件 1。）',
        'zh-TW':
          'On May 11, 2026, we inspected the returned lamp: the seal is intact and all parts are in the box; photos are in Exhibit 1.（2026 年 5 月 11 日，我們檢驗了退回的燈具：封條完好，配件齊全；照片見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Returned goods unused, complete', 'zh-CN': '退回的商品未使用且完整', 'zh-TW': '退回的商品未使用且完整' },
          sentence: {
            en: 'On {date}, we inspected the returned goods ({order_ids#order|orders} {order_ids}) and found them unused and complete.',
            'zh-CN': '{date}，我们检验了退回的商品（订单号：{order_ids}），确认未使用且完整。',
            'zh-TW': '{date}，我們檢驗了退回的商品（訂單編號：{order_ids}），確認未使用且完整。',
          },
          prompts: {
            date: {
              en: 'On which date did you inspect the returned goods?',
              'zh-CN': '哪天检验退回商品的？',
              'zh-TW': '退回的商品是哪天檢驗的？',
            },
            order_ids: {
              en: 'From which orders were the goods returned? Order ids.',
              'zh-CN': '是哪些订单退回的（订单号）？',
              'zh-TW': '是哪些訂單退回的（訂單編號）？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Returned for another reason', 'zh-CN': '退货原因与状况无关', 'zh-TW': '退貨原因與狀況無關' },
          sentence: {
            en: 'The return request of {date} gives a reason other than the condition of the item: {reason}.',
            'zh-CN': '{date} 的退货申请写明的原因与商品状况无关：{reason}。',
            'zh-TW': '{date} 的退貨申請寫明的原因與商品狀況無關：{reason}。',
          },
          prompts: {
            date: { en: 'On which date was the return requested?', 'zh-CN': '哪天申请退货的？', 'zh-TW': '是哪天申請退貨的？' },
            reason: {
              en: 'Which reason does the request give, in its own words?',
              'zh-CN': '申请里写的原因是什么（英文原文）？',
              'zh-TW': '申請裡寫的原因是什麼（英文原文）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Bought new, with invoice', 'zh-CN': '购入时为全新，有发票', 'zh-TW': '購入時為全新，有發票' },
          sentence: {
            en: 'We bought {qty} {qty#unit|units} of these items new from {supplier}; the invoice number is {invoice_no}.',
            'zh-CN': '我们从 {supplier} 购入这些商品 {qty} 件，均为全新；发票号码为 {invoice_no}。',
            'zh-TW': '我們從 {supplier} 購入這些商品 {qty} 件，均為全新；發票號碼為 {invoice_no}。',
          },
          prompts: {
            qty: { en: 'How many units does the invoice cover?', 'zh-CN': '发票上是多少件？', 'zh-TW': '發票上是幾件？' },
            supplier: {
              en: 'From which supplier, by its English name?',
              'zh-CN': '从哪家供应商购入（英文名）？',
              'zh-TW': '向哪家供應商購入（英文名稱）？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'No return put back to stock', 'zh-CN': '没有退货重新上架', 'zh-TW': '沒有退貨重新上架' },
          sentence: {
            en: 'Our inventory records for {period} show that no returned unit of these items was booked back into sellable stock.',
            'zh-CN': '我们 {period} 的库存记录显示，这些商品没有任何退货重新入库到可售库存。',
            'zh-TW': '我們 {period} 的庫存紀錄顯示，這些商品沒有任何退貨重新入庫到可售庫存。',
          },
          prompts: {
            period: { en: 'Which dates do the records cover?', 'zh-CN': '记录涵盖从哪天到哪天？', 'zh-TW': '紀錄涵蓋從哪天到哪天？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Which stock was recalled and inspected, which buyers were refunded, which packaging or setting was changed: numbers and dates?',
        'zh-CN': '召回并检验了多少库存、给多少买家退了款、改了哪项包装或设置？写数字和日期。',
        'zh-TW': '召回並檢驗了多少庫存、退款給幾位買家、改了哪項包裝或設定？請寫數字和日期。',
      },
      example: {
        en: 'On May 11, 2026, we ordered the removal of 120 FBA units; by May 20, 2026, we had inspected 120 and taken 14 out of sale.',
        'zh-CN':
          'On May 11, 2026, we ordered the removal of 120 FBA units; by May 20, 2026, we had inspected 120 and taken 14 out of sale.（2026年5月11日，我们申请移除 120 件 FBA 库存；到2026年5月20日，已检验 120 件，并停售其中 14 件。）',
        'zh-TW':
          'On May 11, 2026, we ordered the removal of 120 FBA units; by May 20, 2026, we had inspected 120 and taken 14 out of sale.（2026 年 5 月 11 日，我們申請移除 120 件 FBA 庫存；到 2026 年 5 月 20 日已檢驗 120 件，並停售其中 14 件。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Removed and inspected FBA stock', 'zh-CN': '已移除并检验 FBA 库存', 'zh-TW': '已移除並檢驗 FBA 庫存' },
          sentence: {
            en: 'On {date}, we ordered the removal of {qty} FBA {qty#unit|units}; by {date2}, we had inspected {n} of them and taken {n2} out of sale.',
            'zh-CN': '{date}，我们申请移除 {qty} 件 FBA 库存；到 {date2}，已检验其中 {n} 件，并停售 {n2} 件。',
            'zh-TW': '我們於 {date} 申請移除 {qty} 件 FBA 庫存；到 {date2} 已檢驗其中 {n} 件，並停售 {n2} 件。',
          },
          prompts: {
            date: { en: 'On which date did you order the removal?', 'zh-CN': '哪天申请移除的？', 'zh-TW': '是哪天申請移除的？' },
            qty: {
              en: 'How many FBA units does the removal cover?',
              'zh-CN': '申请移除多少件 FBA 库存？',
              'zh-TW': '申請移除幾件 FBA 庫存？',
            },
            date2: { en: 'By which date was the inspection finished?', 'zh-CN': '检验哪天完成？', 'zh-TW': '檢驗在哪天完成？' },
            n: { en: 'How many of them did you inspect?', 'zh-CN': '其中检验了多少件？', 'zh-TW': '其中檢驗了幾件？' },
            n2: {
              en: 'How many did you take out of sale as not new?',
              'zh-CN': '其中有多少件因不是全新而停售？',
              'zh-TW': '其中有幾件因為不是全新而停售？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Tamper seal on every unit', 'zh-CN': '每件都贴了防拆封条', 'zh-TW': '每件都貼上防拆封條' },
          sentence: {
            en: 'Since {date}, every unit of {sku} has carried a tamper-evident seal; {qty} {qty#unit|units} in stock {qty#was|were} repacked with it.',
            'zh-CN': '自 {date} 起，{sku} 的每件商品都贴有防拆封条；库存中的 {qty} 件已重新包装并贴好封条。',
            'zh-TW': '自 {date} 起，{sku} 的每件商品都貼有防拆封條；庫存中的 {qty} 件已重新包裝並貼上封條。',
          },
          prompts: {
            date: { en: 'Since which date is the seal used?', 'zh-CN': '从哪天开始用封条？', 'zh-TW': '從哪天開始使用封條？' },
            sku: { en: 'For which SKU?', 'zh-CN': '是哪个 SKU？', 'zh-TW': '是哪個 SKU？' },
            qty: { en: 'How many units in stock did you repack?', 'zh-CN': '库存中有多少件重新包装了？', 'zh-TW': '庫存中有幾件重新包裝了？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Gloves, film, cleaning at factory', 'zh-CN': '工厂测试戴手套并清洁', 'zh-TW': '工廠測試戴手套並清潔' },
          sentence: {
            en: 'Since {date}, the factory has tested the units with gloves and protective film, and it cleans each unit before packing.',
            'zh-CN': '自 {date} 起，工厂测试时戴手套并保留保护膜，打包前清洁每件商品。',
            'zh-TW': '自 {date} 起，工廠測試時戴手套並保留保護膜，包裝前清潔每件商品。',
          },
          prompts: {
            date: {
              en: 'Since which date does the factory test this way?',
              'zh-CN': '工厂从哪天开始这样测试？',
              'zh-TW': '工廠從哪天開始這樣測試？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Repackaging off, disposal set', 'zh-CN': '已关闭重新包装并设弃置', 'zh-TW': '已關閉重新包裝並設為棄置' },
          sentence: {
            en: 'On {date}, we disabled FBA repackaging of customer returns and set unsellable returns to be disposed of.',
            'zh-CN': '{date}，我们关闭了 FBA 的买家退货重新包装，并把不可售退货设为弃置。',
            'zh-TW': '我們於 {date} 關閉 FBA 的買家退貨重新包裝，並將不可售的退貨設為棄置。',
          },
          prompts: {
            date: { en: 'On which date did you change the settings?', 'zh-CN': '哪天改的设置？', 'zh-TW': '設定是哪天改的？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Missing parts added and sent', 'zh-CN': '已补齐并补寄缺件', 'zh-TW': '已補齊並補寄缺件' },
          sentence: {
            en: 'On {date}, we opened {qty} {qty#unit|units} in stock, completed {n} of them and sent the missing parts to {n2} {n2#buyer|buyers}.',
            'zh-CN': '{date}，我们打开检查了 {qty} 件库存，补齐其中 {n} 件，并给 {n2} 位买家补寄了缺件。',
            'zh-TW': '我們於 {date} 開箱檢查 {qty} 件庫存，補齊其中 {n} 件，並補寄缺件給 {n2} 位買家。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '是哪天完成的？' },
            qty: { en: 'How many units in stock did you open?', 'zh-CN': '打开检查了多少件库存？', 'zh-TW': '開箱檢查了幾件庫存？' },
            n: { en: 'How many of them did you complete?', 'zh-CN': '其中补齐了多少件？', 'zh-TW': '其中補齊了幾件？' },
            n2: {
              en: 'To how many buyers did you send the missing parts?',
              'zh-CN': '给多少位买家补寄了缺件？',
              'zh-TW': '補寄缺件給幾位買家？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Corrected the condition', 'zh-CN': '已改正商品状况', 'zh-TW': '已更正商品狀況' },
          sentence: {
            en: 'On {date}, we corrected the condition of {n} {n#offer|offers} that had been listed as New.',
            'zh-CN': '{date}，我们改正了 {n} 个曾填为 New（全新）的商品状况。',
            'zh-TW': '我們於 {date} 更正了 {n} 個原本填為 New（全新）的商品狀況。',
          },
          prompts: {
            date: { en: 'On which date did you correct it?', 'zh-CN': '哪天改正的？', 'zh-TW': '是哪天更正的？' },
            n: { en: 'How many offers did you correct?', 'zh-CN': '改正了多少个商品？', 'zh-TW': '更正了幾個商品？' },
          },
        },
        {
          id: 'A7',
          label: { en: 'Refunded the buyers', 'zh-CN': '已给买家退款', 'zh-TW': '已退款給買家' },
          sentence: {
            en: 'On {date}, we refunded {n} {n#order|orders}: {order_ids}.',
            'zh-CN': '{date}，我们对 {n} 个订单退了款：{order_ids}。',
            'zh-TW': '我們於 {date} 將 {n} 筆訂單退款：{order_ids}。',
          },
          prompts: {
            date: { en: 'On which date were they refunded?', 'zh-CN': '哪天退款的？', 'zh-TW': '退款是哪天？' },
            n: { en: 'How many orders were refunded?', 'zh-CN': '退款了多少个订单？', 'zh-TW': '退款了幾筆訂單？' },
            order_ids: {
              en: 'Which orders were refunded? Order ids.',
              'zh-CN': '退款的是哪些订单（订单号）？',
              'zh-TW': '退款的是哪些訂單（訂單編號）？',
            },
          },
        },
        {
          id: 'A8',
          answers: ['C1'],
          label: { en: 'Inspected own stock, unit by unit', 'zh-CN': '已逐件检验自有库存', 'zh-TW': '已逐件檢驗自家庫存' },
          sentence: {
            en: 'By {date}, we had inspected {qty#the unit|all # units} in our own warehouse; {n} {n#was|were} taken out of sale.',
            'zh-CN': '到 {date}，我们已逐件检验自有仓库的全部商品（共 {qty} 件）；其中 {n} 件已停售。',
            'zh-TW': '到 {date}，我們已逐件檢驗自家倉庫的全部商品（共 {qty} 件）；其中 {n} 件已停售。',
          },
          prompts: {
            date: { en: 'By which date was the inspection finished?', 'zh-CN': '检验哪天完成？', 'zh-TW': '檢驗在哪天完成？' },
            qty: { en: 'How many units are there in your own warehouse?', 'zh-CN': '自有仓库一共多少件？', 'zh-TW': '自家倉庫一共幾件？' },
            n: {
              en: 'How many did you take out of sale as not new?',
              'zh-CN': '其中有多少件因不是全新而停售？',
              'zh-TW': '其中有幾件因為不是全新而停售？',
            },
          },
        },
        {
          id: 'A9',
          answers: ['C2'],
          label: { en: 'Shrink wrap on every unit', 'zh-CN': '每件都加了热缩膜', 'zh-TW': '每件都加上收縮膜' },
          sentence: {
            en: 'Since {date}, every unit of {sku} has been shrink-wrapped; {qty} {qty#unit|units} in stock {qty#was|were} repacked this way.',
            'zh-CN': '自 {date} 起，{sku} 的每件商品都用热缩膜包装；库存中的 {qty} 件已这样重新包装。',
            'zh-TW': '自 {date} 起，{sku} 的每件商品都以收縮膜包裝；庫存中的 {qty} 件已這樣重新包裝。',
          },
          prompts: {
            date: { en: 'Since which date is shrink wrap used?', 'zh-CN': '从哪天开始用热缩膜？', 'zh-TW': '從哪天開始使用收縮膜？' },
            sku: { en: 'For which SKU?', 'zh-CN': '是哪个 SKU？', 'zh-TW': '是哪個 SKU？' },
            qty: { en: 'How many units in stock did you repack?', 'zh-CN': '库存中有多少件重新包装了？', 'zh-TW': '庫存中有幾件重新包裝了？' },
          },
        },
        {
          id: 'A10',
          answers: ['C6'],
          label: { en: 'Closed the wrong offers', 'zh-CN': '已停售状况填错的商品', 'zh-TW': '已關閉狀況填錯的商品' },
          sentence: {
            en: 'On {date}, we closed {n} {n#offer|offers} that had been listed in the wrong condition.',
            'zh-CN': '{date}，我们停售了 {n} 个状况填错的商品。',
            'zh-TW': '我們於 {date} 關閉了 {n} 個狀況填錯的商品。',
          },
          prompts: {
            date: { en: 'On which date did you close them?', 'zh-CN': '哪天停售的？', 'zh-TW': '是哪天關閉的？' },
            n: { en: 'How many offers did you close?', 'zh-CN': '停售了多少个商品？', 'zh-TW': '關閉了幾個商品？' },
          },
        },
        {
          id: 'A11',
          label: { en: 'Sent replacements', 'zh-CN': '已补发新品', 'zh-TW': '已補寄新品' },
          sentence: {
            en: 'On {date}, we sent {n} new {n#unit|units} as {n#a replacement for order|replacements for orders} {order_ids}.',
            'zh-CN': '{date}，我们补发了 {n} 件新品，订单号为 {order_ids}。',
            'zh-TW': '我們於 {date} 補寄了 {n} 件新品，訂單編號為 {order_ids}。',
          },
          prompts: {
            date: { en: 'On which date were the replacements sent?', 'zh-CN': '哪天补发的？', 'zh-TW': '是哪天補寄的？' },
            n: { en: 'How many replacements did you send?', 'zh-CN': '补发了多少件？', 'zh-TW': '補寄了幾件？' },
            order_ids: { en: 'For which orders? Order ids.', 'zh-CN': '是哪些订单（订单号）？', 'zh-TW': '是哪些訂單（訂單編號）？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'What happens with every return now? Which seal or check proves that a unit is new?',
        'zh-CN': '现在每件退货如何处理？靠什么封条或检查证明商品是全新的？',
        'zh-TW': '現在每件退貨如何處理？靠什麼封條或檢查證明商品是全新的？',
      },
      example: {
        en: 'Returned units are booked to a separate stock and are not sold as New; our warehouse supervisor signs the disposal list every week.',
        'zh-CN':
          'Returned units are booked to a separate stock and are not sold as New; our warehouse supervisor signs the disposal list every week.（退货入到单独的库存，不再作为新品出售；仓库主管每周在处置清单上签字。）',
        'zh-TW':
          'Returned units are booked to a separate stock and are not sold as New; our warehouse supervisor signs the disposal list every week.（退貨入到獨立的庫存，不再當新品販售；倉庫主管每週在處置清單上簽名。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Returns are not resold as new', 'zh-CN': '退货一律不当新品出售', 'zh-TW': '退貨一律不當新品販售' },
          sentence: {
            en: 'Returned units are booked to a separate stock and are not sold as New; our {role} signs the disposal list every week.',
            'zh-CN': '退货入到单独的库存，不再作为新品出售；我们的 {role} 每周在处置清单上签字。',
            'zh-TW': '退貨入到獨立的庫存，不再當新品販售；我們的 {role} 每週在處置清單上簽名。',
          },
          prompts: {
            role: { en: 'Which job title signs the disposal list?', 'zh-CN': '由什么岗位签字？', 'zh-TW': '由誰簽名（英文職稱）？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'Seal checked, shown on the page', 'zh-CN': '检查封装并在页面展示', 'zh-TW': '檢查封裝並在頁面展示' },
          sentence: {
            en: 'Before shipment, our {role} releases only units with an intact seal or wrap; the detail page shows this packaging.',
            'zh-CN': '发货前，我们的 {role} 只放行封条或热缩膜完好的商品；商品详情页上也展示了这种包装。',
            'zh-TW': '出貨前，我們的 {role} 只放行封條或收縮膜完好的商品；商品詳細資訊頁面上也展示了這種包裝。',
          },
          prompts: {
            role: { en: 'Which job title releases the units?', 'zh-CN': '由什么岗位放行？', 'zh-TW': '由誰放行（英文職稱）？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'Inspection before shipment to FBA', 'zh-CN': '发往 FBA 前检验', 'zh-TW': '出貨到 FBA 前檢驗' },
          sentence: {
            en: 'Before shipment to FBA, our {role} inspects {percent} of each lot for scratches, dust, seal and completeness; one failure stops the lot.',
            'zh-CN': '发往 FBA 之前，我们的 {role} 抽检每批的 {percent}，检查划痕、灰尘、封条和配件；有一件不合格，整批停发。',
            'zh-TW': '出貨到 FBA 之前，我們的 {role} 抽驗每批的 {percent}，檢查刮痕、灰塵、封條和配件；有一件不合格，整批停止出貨。',
          },
          prompts: {
            role: { en: 'Which job title inspects the lots?', 'zh-CN': '由什么岗位检验？', 'zh-TW': '由誰檢驗（英文職稱）？' },
            percent: { en: 'What percentage of each lot is inspected?', 'zh-CN': '每批抽检百分之几？', 'zh-TW': '每批抽驗百分之幾？' },
          },
        },
        {
          id: 'M4',
          label: { en: 'Monthly check of FBA settings', 'zh-CN': '每月检查 FBA 设置', 'zh-TW': '每月檢查 FBA 設定' },
          sentence: {
            en: 'On the first working day of each month, our {role} checks the FBA settings for returns and repackaging.',
            'zh-CN': '每月第一个工作日，我们的 {role} 检查 FBA 的退货和重新包装设置。',
            'zh-TW': '每月第一個工作日，我們的 {role} 檢查 FBA 的退貨與重新包裝設定。',
          },
          prompts: {
            role: { en: 'Which job title checks the settings?', 'zh-CN': '由什么岗位检查？', 'zh-TW': '由誰檢查（英文職稱）？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Weight check', 'zh-CN': '称重检查', 'zh-TW': '秤重檢查' },
          sentence: {
            en: 'Each box is weighed before it is closed; our {role} opens and completes every box that deviates by more than {value}.',
            'zh-CN': '每个盒子封口前都要称重；重量偏差超过 {value} 的，由我们的 {role} 打开并补齐。',
            'zh-TW': '每個盒子封口前都要秤重；重量偏差超過 {value} 的，由我們的 {role} 打開並補齊。',
          },
          prompts: {
            role: {
              en: 'Which job title opens and completes the boxes?',
              'zh-CN': '由什么岗位打开并补齐？',
              'zh-TW': '由誰打開並補齊（英文職稱）？',
            },
            value: {
              en: 'Above which deviation, with its unit? For example: 5 g.',
              'zh-CN': '偏差超过多少（含单位）？例如：5 g。',
              'zh-TW': '偏差超過多少（含單位）？例如：5 g。',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Second person approves New', 'zh-CN': '“全新”须第二人批准', 'zh-TW': '「全新」須第二人核准' },
          sentence: {
            en: 'A second person, our {role}, compares every upload in condition New with the purchase order and approves it.',
            'zh-CN': '每次上传状况为 New（全新）的商品，须由第二人（我们的 {role}）与采购单核对后批准。',
            'zh-TW': '每次上傳狀況為 New（全新）的商品，須由第二人（我們的 {role}）與採購單核對後核准。',
          },
          prompts: {
            role: { en: 'Which job title approves the uploads?', 'zh-CN': '由什么岗位批准？', 'zh-TW': '由誰核准（英文職稱）？' },
          },
        },
        {
          id: 'M7',
          label: { en: 'Voice of the Customer weekly', 'zh-CN': '每周查看“买家之声”', 'zh-TW': '每週查看「買家之聲」' },
          sentence: {
            en: 'Every {weekday}, our {role} reads Voice of the Customer and the return comments; words such as "used" and "opened" pause the SKU the same day.',
            'zh-CN': '每周 {weekday}，我们的 {role} 查看“买家之声”和退货留言；出现“used”“opened”（用过、开过封）等字样时，当天暂停该 SKU。',
            'zh-TW': '每週 {weekday}，我們的 {role} 查看「買家之聲」和退貨留言；出現「used」、「opened」（用過、拆封）等字詞時，當天暫停該 SKU。',
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
        en: 'What do inspections and sales show since the fix? Leave it out if it is too early.',
        'zh-CN': '整改之后，检验和销售的情况如何？如果还太早，可以不写。',
        'zh-TW': '改正之後，檢驗和銷售的情況如何？如果還太早，可以不寫。',
      },
      example: {
        en: 'Since the new inspection began on May 12, 2026, 240 units have been inspected; 3 failed and were taken out of sale.',
        'zh-CN':
          'Since the new inspection began on May 12, 2026, 240 units have been inspected; 3 failed and were taken out of sale.（自2026年5月12日开始新的检验以来，已检验 240 件；3 件不合格，已停售。）',
        'zh-TW':
          'Since the new inspection began on May 12, 2026, 240 units have been inspected; 3 failed and were taken out of sale.（自 2026 年 5 月 12 日開始新的檢驗以來，已檢驗 240 件；3 件不合格，已停售。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No condition complaint since', 'zh-CN': '之后没有状况投诉', 'zh-TW': '改正後沒有狀況客訴' },
          sentence: {
            en: 'During {period}, we sold {total} {total#unit|units} of these items; no buyer reported a condition problem.',
            'zh-CN': '{period} 期间，我们售出这些商品 {total} 件，没有买家反映商品状况问题。',
            'zh-TW': '{period} 期間，我們售出這些商品 {total} 件，沒有買家反映商品狀況問題。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many units did you sell in that time?', 'zh-CN': '这段时间卖出多少件？', 'zh-TW': '這段時間賣出幾件？' },
          },
        },
        {
          id: 'R2',
          label: { en: 'Complaints since the fix', 'zh-CN': '整改后的投诉件数', 'zh-TW': '改正後的客訴件數' },
          sentence: {
            en: 'During {period}, we sold {total} {total#unit|units} of these items; buyers complained about the condition of {n} of them.',
            'zh-CN': '{period} 期间，我们售出这些商品 {total} 件，其中 {n} 件被买家投诉商品状况。',
            'zh-TW': '{period} 期間，我們售出這些商品 {total} 件，其中 {n} 件有買家投訴商品狀況。',
          },
          prompts: {
            period: { en: 'From which date to which date do you count?', 'zh-CN': '从哪天统计到哪天？', 'zh-TW': '從哪天統計到哪天？' },
            total: { en: 'How many units did you sell in that time?', 'zh-CN': '这段时间卖出多少件？', 'zh-TW': '這段時間賣出幾件？' },
            n: {
              en: 'For how many of them was there a condition complaint?',
              'zh-CN': '其中有多少件被投诉商品状况？',
              'zh-TW': '其中有幾件被投訴商品狀況？',
            },
          },
        },
        {
          id: 'R3',
          label: { en: 'Result of the new inspection', 'zh-CN': '新检验的结果', 'zh-TW': '新檢驗的結果' },
          sentence: {
            en: 'Since the new inspection began on {date}, {total} {total#unit has|units have} been inspected; {n} failed and {n#was|were} taken out of sale.',
            'zh-CN': '自 {date} 开始新的检验以来，已检验 {total} 件；{n} 件不合格，已停售。',
            'zh-TW': '自 {date} 開始新的檢驗以來，已檢驗 {total} 件；{n} 件不合格，已停售。',
          },
          prompts: {
            date: {
              en: 'Since which date are units inspected this way?',
              'zh-CN': '从哪天开始这样检验？',
              'zh-TW': '從哪天開始這樣檢驗？',
            },
            total: { en: 'How many units have been inspected since?', 'zh-CN': '此后检验了多少件？', 'zh-TW': '之後檢驗了幾件？' },
            n: { en: 'How many of them failed?', 'zh-CN': '其中多少件不合格？', 'zh-TW': '其中幾件不合格？' },
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
      label: { en: 'Photos of the sealed product', 'zh-CN': '封装后商品的照片', 'zh-TW': '封條包裝的商品照片' },
      sentence: {
        en: 'Photos of the sealed product and its packaging',
        'zh-CN': '带封装的商品及其包装的照片',
        'zh-TW': '有封條的商品及其包裝的照片',
      },
      supports: ['A2', 'A9', 'M2'],
    },
    {
      id: 'E2',
      label: { en: 'Photos of the inspection', 'zh-CN': '检验照片', 'zh-TW': '檢驗照片' },
      sentence: { en: 'Dated photos of the inspection of stock', 'zh-CN': '库存检验的照片，含日期', 'zh-TW': '庫存檢驗的照片，含日期' },
      supports: ['A1', 'A8', 'A5', 'R3'],
    },
    {
      id: 'E3',
      label: { en: 'Inspection sheet', 'zh-CN': '检验记录表', 'zh-TW': '檢驗紀錄表' },
      sentence: {
        en: 'Inspection sheet with the result of every unit',
        'zh-CN': '检验记录表，含每件商品的结果',
        'zh-TW': '檢驗紀錄表，含每件商品的結果',
      },
      supports: ['C1', 'A1', 'A5', 'A8', 'M3', 'R3'],
    },
    {
      id: 'E4',
      label: { en: 'Removal order', 'zh-CN': '移除订单', 'zh-TW': '移除訂單' },
      sentence: {
        en: 'Removal order for the FBA stock, with its status',
        'zh-CN': 'FBA 库存的移除订单，含状态',
        'zh-TW': 'FBA 庫存的移除訂單，含狀態',
      },
      supports: ['A1'],
    },
    {
      id: 'E5',
      label: { en: 'Refund confirmations', 'zh-CN': '退款确认', 'zh-TW': '退款確認' },
      sentence: { en: 'Refund confirmations for the orders', 'zh-CN': '订单的退款确认', 'zh-TW': '訂單的退款確認' },
      supports: ['A7'],
    },
    {
      id: 'E6',
      label: { en: 'FBA settings screenshot', 'zh-CN': 'FBA 设置截图', 'zh-TW': 'FBA 設定螢幕截圖' },
      sentence: {
        en: 'Screenshot of the FBA settings for repackaging and unsellable returns',
        'zh-CN': 'FBA 重新包装和不可售退货设置的截图',
        'zh-TW': 'FBA 重新包裝與不可售退貨設定的螢幕截圖',
      },
      supports: ['C4', 'A4', 'M4'],
    },
    {
      id: 'E7',
      label: { en: 'Supplier invoices, 365 days', 'zh-CN': '近 365 天的供应商发票', 'zh-TW': '近 365 天的供應商發票' },
      sentence: {
        en: 'Supplier invoices for the items, last 365 days',
        'zh-CN': '这些商品近 365 天的供应商发票',
        'zh-TW': '這些商品近 365 天的供應商發票',
      },
      supports: ['D3'],
    },
    {
      id: 'E8',
      label: { en: 'Screenshot of the offers', 'zh-CN': '商品状况的截图', 'zh-TW': '商品狀況的螢幕截圖' },
      sentence: {
        en: 'Dated screenshot of the offers after the change of condition',
        'zh-CN': '改正状况后的商品截图，含日期',
        'zh-TW': '更正狀況後的商品螢幕截圖，含日期',
      },
      supports: ['A6'],
    },
    {
      id: 'E9',
      label: { en: 'Tracking of the missing parts', 'zh-CN': '补寄缺件的追踪编号', 'zh-TW': '補寄缺件的追蹤編號' },
      sentence: {
        en: 'Tracking numbers of the missing parts sent to buyers',
        'zh-CN': '给买家补寄缺件的追踪编号',
        'zh-TW': '補寄缺件給買家的追蹤編號',
      },
      supports: ['A5'],
    },
    {
      id: 'E10',
      label: { en: 'Tracking of the replacements', 'zh-CN': '补发新品的追踪编号', 'zh-TW': '補寄新品的追蹤編號' },
      sentence: {
        en: 'Tracking numbers of the replacements sent to buyers',
        'zh-CN': '给买家补发新品的追踪编号',
        'zh-TW': '補寄新品給買家的追蹤編號',
      },
      supports: ['A11'],
    },
    {
      id: 'E11',
      label: { en: 'Test instruction of the factory', 'zh-CN': '工厂测试作业说明', 'zh-TW': '工廠測試作業說明' },
      sentence: {
        en: 'Test instruction of the factory, with photos of the test station',
        'zh-CN': '工厂的测试作业说明，附测试工位照片',
        'zh-TW': '工廠的測試作業說明，附測試工作站照片',
      },
      supports: ['C3', 'A3'],
    },
    {
      id: 'E12',
      label: { en: 'Return report with reasons', 'zh-CN': '退货报告与原因', 'zh-TW': '退貨報表與原因' },
      sentence: {
        en: 'Return report from Seller Central, with the reason for every return',
        'zh-CN': '卖家平台的退货报告，含每笔退货的原因',
        'zh-TW': '賣家平台的退貨報表，含每筆退貨的原因',
      },
      supports: ['I1', 'I2', 'C1', 'D2'],
    },
    {
      id: 'E13',
      label: { en: 'Photos of the returned goods', 'zh-CN': '退回商品的照片', 'zh-TW': '退回商品的照片' },
      sentence: {
        en: 'Dated photos of the returned goods, with seal and contents',
        'zh-CN': '退回商品的照片，含日期、封条和盒内物品',
        'zh-TW': '退回商品的照片，含日期、封條和盒內物品',
      },
      supports: ['D1'],
    },
    {
      id: 'E14',
      label: { en: 'Stock and disposal records', 'zh-CN': '库存和处置记录', 'zh-TW': '庫存與處置紀錄' },
      sentence: {
        en: 'Inventory records with the booking of every returned unit',
        'zh-CN': '库存记录，含每件退货的入账去向',
        'zh-TW': '庫存紀錄，含每件退貨的入庫去向',
      },
      supports: ['D4', 'M1'],
    },
    {
      id: 'E15',
      label: { en: 'Weight log', 'zh-CN': '称重记录', 'zh-TW': '秤重紀錄' },
      sentence: { en: 'Weight log of the packing line', 'zh-CN': '包装线的称重记录', 'zh-TW': '包裝線的秤重紀錄' },
      supports: ['M5'],
    },
    {
      id: 'E16',
      label: { en: 'Purchase order', 'zh-CN': '采购单', 'zh-TW': '採購單' },
      sentence: {
        en: 'Purchase order that states the condition of the lot',
        'zh-CN': '写明该批货状况的采购单',
        'zh-TW': '寫明該批貨狀況的採購單',
      },
      supports: ['C6', 'M6'],
    },
    {
      id: 'E17',
      label: { en: 'Screenshots of closed offers', 'zh-CN': '停售商品截图', 'zh-TW': '關閉銷售的螢幕截圖' },
      sentence: {
        en: 'Dated screenshots showing that the offers are no longer active',
        'zh-CN': '显示相关商品已不在售的截图，含日期',
        'zh-TW': '顯示相關商品已停止銷售的螢幕截圖，含日期',
      },
      supports: ['A10'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: '“We never sell used goods” is a denial: explain how a new unit could look used.',
        'zh-CN': '只写“我们从不卖二手货”会被看成否认：请说明新品为什么会看上去像用过。',
        'zh-TW': '只寫「我們從不賣二手貨」會被看成否認：請說明新品為什麼看起來會像用過。',
      },
    },
    {
      at: 'why',
      text: {
        en: 'Blaming FBA staff fails, even when it is true: write which setting or seal you control.',
        'zh-CN': '把原因推给 FBA 的工作人员行不通，即使属实也一样：请写您自己能控制的设置或封条。',
        'zh-TW': '把原因推給 FBA 的人員行不通，即使屬實也一樣：請寫您自己能控制的設定或封條。',
      },
    },
    {
      at: 'evidence',
      text: {
        en: 'Invoices alone prove where the goods come from, not their condition: add proof of inspection.',
        'zh-CN': '发票只能证明货源，不能证明商品状况：请加上检验的证明。',
        'zh-TW': '發票只能證明貨源，不能證明商品狀況：請加上檢驗的證明。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Product Condition Customer Complaints > Appeal or acknowledge. When the account is deactivated: Account Health > Reactivate your account.',
    'zh-CN':
      '“账户状况”（Account Health）> “商品状况买家投诉”（Product Condition Customer Complaints）> “申诉”（Appeal）或确认知悉。账户已停用时：“账户状况”> “重新激活您的账户”（Reactivate your account）。',
    'zh-TW':
      '「帳戶狀況」（Account Health）＞「商品狀況買家投訴」（Product Condition Customer Complaints）＞「申訴」（Appeal）或確認知悉。帳戶已停用時：「帳戶狀況」＞「重新啟用您的帳戶」（Reactivate your account）。',
  },
  reply: { en: '1-5 days (an estimate).', 'zh-CN': '1 到 5 天（估计）。', 'zh-TW': '1 到 5 天（估計）。' },
};
