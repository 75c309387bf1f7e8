import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** A rights owner has reported items as counterfeit. */
export const counterfeit: CaseType = {
  id: 'counterfeit',
  name: { en: 'Counterfeit report by a rights owner', 'zh-CN': '权利人假冒投诉', 'zh-TW': '權利人仿冒投訴' },
  group: 'product',
  routes: ['plan', 'dispute', 'documents'],
  issue: 'a counterfeit report from a rights owner',
  subject: 'Counterfeit Report',
  triage: {
    en: 'First write politely to the rights owner and ask for a retraction: one that the rights owner sends to Amazon beats any plan (a forwarded one does not count). If you never listed or sold the item, or hold an authorization, dispute the report or send the documents. A plan is for goods whose origin you cannot prove.',
    'zh-CN': '请先礼貌地联系权利人，请对方撤回投诉：由权利人直接发给亚马逊的撤回，比任何行动计划都有效（转发的不算）。如果您从未上架或销售该商品，或者持有授权，请提出异议或提交文件。货源确实无法证明时，才写行动计划。',
    'zh-TW': '請先禮貌地聯絡權利人，請對方撤回投訴：由權利人直接寄給亞馬遜的撤回，比任何行動計畫都有效（轉寄的不算）。如果您從未上架或銷售該商品，或持有授權，請提出異議或提交文件。貨源確實無法證明時，才寫行動計畫。',
  },
  remedy: {
    en: 'restore our account to good standing by closing this report',
    'zh-CN': '结束此项投诉的处理，恢复我们账户的正常状态',
    'zh-TW': '結束這項投訴的處理，恢復我們帳戶的正常狀態',
  },
  rule: {
    en: 'No numeric target. One confirmed case can end the account.',
    'zh-CN': '没有数值指标。一起经确认的投诉就可能导致账户关闭。',
    'zh-TW': '沒有數值指標。一件經確認的投訴就可能導致帳戶關閉。',
  },
  facts: {
    en: 'ASINs; rights owner and e-mail; complaint id; the order of the test purchase, if the notice names one; supply chain; authorization by the brand; stock; sales.',
    'zh-CN': 'ASIN；权利人及其邮箱；投诉编号；测试购买的订单号（如通知中有）；供应链；品牌授权；库存；销量。',
    'zh-TW': 'ASIN；權利人及其電子郵件；投訴編號；測試購買的訂單編號（如通知中有）；供應鏈；品牌授權；庫存；銷量。',
  },
  cues: [
    { weight: 3, pattern: /counterfeit/i },
    { weight: 3, pattern: /rights owner .{0,60}inauthentic|test (?:buy|purchase)/i },
    {
      weight: 3,
      pattern: /(?:infringement|complaint|violation) type:? counterfeit|rights owner[^.]{0,100}(?:counterfeit|inauthentic)|counterfeit (?:complaint|report|claim|allegation)|\b(?:report|alleg|claim|believ)\w*\b[^.]{0,80}counterfeit/i,
    },
    { weight: 1, pattern: /rights owner/i },
    { weight: 3, pattern: /假冒(?:商品|投诉)?|仿冒|售假|假冒(?:商品|投訴)?/i },
    { weight: 1, pattern: /权利人|测试购买|權利人|測試購買|假[货貨]/i },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who reported it (rights owner, contact), and who supplied you?',
        'zh-CN': '谁投诉的（权利人及联系方式）？谁供的货？',
        'zh-TW': '誰投訴的（權利人及聯絡方式）？誰供的貨？',
      },
      example: {
        en: 'Northfield Designs LLC reported the items; Brightway Trading Co., Ltd in Yiwu supplied them.',
        'zh-CN':
          'Northfield Designs LLC reported the items; Brightway Trading Co., Ltd in Yiwu supplied them.（投诉方是 Northfield Designs LLC；供应商是义乌的 Brightway Trading Co., Ltd。）',
        'zh-TW':
          'Northfield Designs LLC reported the items; Brightway Trading Co., Ltd in Yiwu supplied them.（投訴方是 Northfield Designs LLC；供應商是義烏的 Brightway Trading Co., Ltd。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'The rights owner who reported', 'zh-CN': '提出投诉的权利人', 'zh-TW': '提出投訴的權利人' },
          sentence: {
            en: 'The report was made by {rights_owner}.',
            'zh-CN': '投诉由 {rights_owner} 提出。',
            'zh-TW': '投訴由 {rights_owner} 提出。',
          },
          prompts: {
            rights_owner: {
              en: 'Which rights owner made the report, as in the notice?',
              'zh-CN': '投诉的权利人是谁（按通知原文）？',
              'zh-TW': '投訴的權利人是誰（照通知原文）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'Our supplier', 'zh-CN': '我们的供应商', 'zh-TW': '我們的供應商' },
          sentence: {
            en: 'We bought the items from {supplier} in {city}.',
            'zh-CN': '这些商品购自位于 {city} 的 {supplier}。',
            'zh-TW': '這些商品購自位於 {city} 的 {supplier}。',
          },
          prompts: {
            supplier: {
              en: 'Which supplier, by its English name?',
              'zh-CN': '是哪家供应商（英文名）？',
              'zh-TW': '是哪家供應商（英文名稱）？',
            },
            city: {
              en: 'In which city and country is the supplier?',
              'zh-CN': '供应商在哪个城市、哪个国家（英文）？',
              'zh-TW': '供應商在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who created our offer', 'zh-CN': '由谁创建商品', 'zh-TW': '由誰建立商品' },
          sentence: {
            en: 'Our {role} created the offers named in your notice.',
            'zh-CN': '贵方通知所指的商品由我们的 {role} 创建。',
            'zh-TW': '貴方通知所指的商品由我們的 {role} 建立。',
          },
          prompts: {
            role: { en: 'Which job title created the offers?', 'zh-CN': '由什么岗位创建？', 'zh-TW': '由誰建立（英文職稱）？' },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who handles the report now', 'zh-CN': '现在由谁处理投诉', 'zh-TW': '現在由誰處理投訴' },
          sentence: {
            en: 'Our {role2} has handled this report since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 处理此项投诉。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 處理這項投訴。',
          },
          prompts: {
            role2: {
              en: 'Which job title handles the report?',
              'zh-CN': '由什么岗位处理投诉？',
              'zh-TW': '由誰處理投訴（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which ASINs, complaint id, brand and trademark number?',
        'zh-CN': '哪些 ASIN、投诉编号、品牌和商标号？',
        'zh-TW': '哪些 ASIN、投訴編號、品牌和商標號？',
      },
      example: {
        en: 'Complaint 10482213357 of Northfield Designs LLC about B0C1LUMA01; we sold 37 units.',
        'zh-CN':
          'Complaint 10482213357 of Northfield Designs LLC about B0C1LUMA01; we sold 37 units.（Northfield Designs LLC 针对 B0C1LUMA01 的投诉，编号 10482213357；我们售出 37 件。）',
        'zh-TW':
          'Complaint 10482213357 of Northfield Designs LLC about B0C1LUMA01; we sold 37 units.（Northfield Designs LLC 針對 B0C1LUMA01 的投訴，編號 10482213357；我們售出 37 件。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: "Your notice of {notice_date} is about a rights owner's report on {asins#ASIN|ASINs} {asins}.",
            'zh-CN': '贵方 {notice_date} 的通知涉及一位权利人对 ASIN {asins} 的投诉。',
            'zh-TW': '貴方 {notice_date} 的通知涉及一位權利人對 ASIN {asins} 的投訴。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: { en: 'Complaint id and rights owner', 'zh-CN': '投诉编号与权利人', 'zh-TW': '投訴編號與權利人' },
          sentence: {
            en: 'The complaint ID is {complaint_id}; the rights owner is {rights_owner}.',
            'zh-CN': '投诉编号为 {complaint_id}；权利人为 {rights_owner}。',
            'zh-TW': '投訴編號為 {complaint_id}；權利人為 {rights_owner}。',
          },
          fromNotice: true,
        },
        {
          id: 'I3',
          label: { en: 'Brand and trademark number', 'zh-CN': '品牌与商标号', 'zh-TW': '品牌與商標號' },
          sentence: {
            en: 'The report names the brand {brand} and the trademark registration {reg_no}.',
            'zh-CN': '投诉提到品牌 {brand} 和商标注册号 {reg_no}。',
            'zh-TW': '投訴提到品牌 {brand} 和商標註冊號 {reg_no}。',
          },
          fromNotice: true,
          prompts: {
            brand: { en: 'Which brand does the report name?', 'zh-CN': '投诉提到哪个品牌？', 'zh-TW': '投訴提到哪個品牌？' },
            reg_no: {
              en: 'Which trademark registration number does it name?',
              'zh-CN': '投诉提到的商标注册号是多少？',
              'zh-TW': '投訴提到的商標註冊號是多少？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'Units sold', 'zh-CN': '售出的数量', 'zh-TW': '售出的數量' },
          sentence: {
            en: 'We sold {qty} {qty#unit|units} of {asins} ({period}).',
            'zh-CN': '我们售出 {qty} 件 {asins}（{period}）。',
            'zh-TW': '我們售出 {qty} 件 {asins}（{period}）。',
          },
          prompts: {
            qty: { en: 'How many units did you sell?', 'zh-CN': '售出多少件？', 'zh-TW': '售出幾件？' },
            period: {
              en: 'From which date to which date did you sell them?',
              'zh-CN': '从哪天卖到哪天？',
              'zh-TW': '從哪天賣到哪天？',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'Test purchase in the report', 'zh-CN': '投诉中的测试购买', 'zh-TW': '投訴中的測試購買' },
          sentence: {
            en: 'The report refers to a test purchase ({order_ids#order|orders} {order_ids}).',
            'zh-CN': '投诉提到一次测试购买（订单号：{order_ids}）。',
            'zh-TW': '投訴提到一次測試購買（訂單編號：{order_ids}）。',
          },
          prompts: {
            order_ids: {
              en: 'Which order id does the report name?',
              'zh-CN': '投诉提到的订单号是哪个？',
              'zh-TW': '投訴提到的訂單編號是哪個？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Dates of the report, of purchase and of sale?',
        'zh-CN': '投诉、采购、销售的日期？',
        'zh-TW': '投訴、採購、銷售的日期？',
      },
      example: {
        en: 'Bought on March 2, 2026, on sale from March 20 to May 9, 2026; reported on May 9, 2026.',
        'zh-CN':
          'Bought on March 2, 2026, on sale from March 20 to May 9, 2026; reported on May 9, 2026.（2026年3月2日采购，3月20日至5月9日在售；2026年5月9日被投诉。）',
        'zh-TW':
          'Bought on March 2, 2026, on sale from March 20 to May 9, 2026; reported on May 9, 2026.（2026 年 3 月 2 日採購，3 月 20 日至 5 月 9 日在售；2026 年 5 月 9 日被投訴。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Date of purchase', 'zh-CN': '采购日期', 'zh-TW': '採購日期' },
          sentence: {
            en: 'We bought the items on {date}.',
            'zh-CN': '我们于 {date} 采购这些商品。',
            'zh-TW': '我們於 {date} 採購這些商品。',
          },
          prompts: {
            date: { en: 'On which date did you buy the items?', 'zh-CN': '哪天采购的？', 'zh-TW': '哪天採購的？' },
          },
        },
        {
          id: 'T2',
          label: { en: 'On sale from when to when', 'zh-CN': '在售的起止日期', 'zh-TW': '在售的起訖日期' },
          sentence: {
            en: 'Our {asins#offer|offers} on {asins} {asins#was|were} open during {period}.',
            'zh-CN': '我们的 {asins} 在 {period} 期间在售。',
            'zh-TW': '我們的 {asins} 在 {period} 期間在售。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were they on sale?',
              'zh-CN': '从哪天到哪天在售？',
              'zh-TW': '從哪天到哪天在售？',
            },
          },
        },
        {
          id: 'T3',
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
        en: 'Which marketplace, and where were the items bought and stored?',
        'zh-CN': '是哪个站点？在哪里采购、存放？',
        'zh-TW': '是哪個站點？在哪裡採購、存放？',
      },
      example: {
        en: 'amazon.com; bought in Yiwu, China; 120 units in FBA.',
        'zh-CN': 'amazon.com; bought in Yiwu, China; 120 units in FBA.（美国站；在中国义乌采购；FBA 有 120 件。）',
        'zh-TW': 'amazon.com; bought in Yiwu, China; 120 units in FBA.（美國站；在中國義烏採購；FBA 有 120 件。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace', 'zh-CN': '涉及的站点', 'zh-TW': '站點' },
          sentence: {
            en: 'Your notice concerns our store on {marketplace}.',
            'zh-CN': '贵方通知涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '貴方通知涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Stock in our own warehouse', 'zh-CN': '自有仓库的库存', 'zh-TW': '自家倉庫的庫存' },
          sentence: {
            en: 'We hold {qty} {qty#unit|units} in our own warehouse in {city}.',
            'zh-CN': '我们位于 {city} 的自有仓库存有 {qty} 件这些商品。',
            'zh-TW': '我們位於 {city} 的自家倉庫存有 {qty} 件這些商品。',
          },
          prompts: {
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
            qty: { en: 'How many units are in that warehouse?', 'zh-CN': '仓库里有多少件？', 'zh-TW': '倉庫裡有幾件？' },
          },
        },
        {
          id: 'L3',
          label: { en: 'Stock in FBA', 'zh-CN': 'FBA 库存', 'zh-TW': 'FBA 庫存' },
          sentence: {
            en: "Amazon's fulfillment centers (FBA) hold {qty} {qty#unit|units}.",
            'zh-CN': '亚马逊运营中心（FBA）存有 {qty} 件这些商品。',
            'zh-TW': '亞馬遜物流中心（FBA）存有 {qty} 件這些商品。',
          },
          prompts: {
            qty: { en: 'How many units are in FBA?', 'zh-CN': 'FBA 里有多少件？', 'zh-TW': 'FBA 裡有幾件？' },
          },
        },
        {
          id: 'L4',
          label: { en: 'Where the brand name stood', 'zh-CN': '品牌名出现的位置', 'zh-TW': '品牌名稱出現的位置' },
          sentence: {
            en: 'The brand name {brand} appeared in the following place: {attribute}.',
            'zh-CN': '品牌名 {brand} 出现在以下位置：{attribute}。',
            'zh-TW': '品牌名稱 {brand} 出現在以下位置：{attribute}。',
          },
          routes: ['plan'],
          prompts: {
            brand: { en: 'Which brand name is it?', 'zh-CN': '是哪个品牌名？', 'zh-TW': '是哪個品牌名稱？' },
            attribute: {
              en: 'Where did it appear? For example: the product title.',
              'zh-CN': '出现在哪里？例如：the product title（商品标题）。',
              'zh-TW': '出現在哪裡？例如：the product title（商品標題）。',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'How did goods without proven origin, or a brand name without a right to it, get into your offer?',
        'zh-CN': '来源无法证明的货，或无权使用的品牌名，是怎么进入您的商品的？',
        'zh-TW': '來源無法證明的貨，或無權使用的品牌名稱，是怎麼進入您的商品的？',
      },
      example: {
        en: 'We bought 120 units from a wholesaler after checking the price only; nobody asked for its authorization by the brand.',
        'zh-CN':
          'We bought 120 units from a wholesaler after checking the price only; nobody asked for its authorization by the brand.（我们只看了价格就向批发商买了 120 件，没有人要求对方出示品牌授权。）',
        'zh-TW':
          'We bought 120 units from a wholesaler after checking the price only; nobody asked for its authorization by the brand.（我們只看了價格就向批發商買了 120 件，沒有人要求對方出示品牌授權。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Supplier without proven authority', 'zh-CN': '货源没有授权证明', 'zh-TW': '貨源沒有授權證明' },
          sentence: {
            en: 'We bought {qty} {qty#unit|units} of {asins} from {supplier} without proof that the owner of the {brand} brand had authorized this supplier.',
            'zh-CN': '我们向 {supplier} 采购了 {qty} 件 {asins}，但没有取得其获 {brand} 品牌所有者授权的证明。',
            'zh-TW': '我們向 {supplier} 採購了 {qty} 件 {asins}，但沒有取得其獲 {brand} 品牌擁有者授權的證明。',
          },
          prompts: {
            qty: { en: 'How many units did you buy?', 'zh-CN': '采购了多少件？', 'zh-TW': '採購了幾件？' },
            supplier: {
              en: 'From which supplier, by its English name?',
              'zh-CN': '向哪家供应商采购（英文名）？',
              'zh-TW': '向哪家供應商採購（英文名稱）？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: "Unbranded item on a brand's ASIN", 'zh-CN': '白牌商品误挂品牌 ASIN', 'zh-TW': '無品牌商品誤掛品牌 ASIN' },
          sentence: {
            en: 'Our unbranded {product} was matched to {asins} of the brand {brand}, because nobody checked the brand field before activation.',
            'zh-CN': '我们的白牌 {product} 误挂到了 {brand} 品牌的 {asins} 上，因为上架前没有人核对品牌字段。',
            'zh-TW': '我們無品牌的 {product} 誤掛到 {brand} 品牌的 {asins}，因為上架前沒有人核對品牌欄位。',
          },
          prompts: {
            product: {
              en: 'What is your product, in a few English words?',
              'zh-CN': '您的商品是什么（几个英文词）？',
              'zh-TW': '您的商品是什麼（幾個英文單字）？',
            },
            brand: {
              en: 'Which brand do the ASINs belong to?',
              'zh-CN': '这些 ASIN 属于哪个品牌？',
              'zh-TW': '這些 ASIN 屬於哪個品牌？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Brand name used, no naming rule', 'zh-CN': '使用了品牌名，没有用语规定', 'zh-TW': '使用了品牌名稱，沒有用語規定' },
          sentence: {
            en: 'Our compatible accessory showed the name {brand} in {attribute} like a brand of its own, because we had no rule on the use of other brand names.',
            'zh-CN': '我们的兼容配件在 {attribute} 中把 {brand} 写得像配件自己的品牌，因为我们没有关于使用他人品牌名的规定。',
            'zh-TW': '我們的相容配件在 {attribute} 中將 {brand} 寫得像配件自己的品牌，因為我們沒有使用他人品牌名稱的規定。',
          },
          prompts: {
            brand: { en: 'Which brand name did it use?', 'zh-CN': '使用了哪个品牌名？', 'zh-TW': '使用了哪個品牌名稱？' },
            attribute: {
              en: 'Where was the name used? For example: the product title.',
              'zh-CN': '用在哪里？例如：the product title（商品标题）。',
              'zh-TW': '用在哪裡？例如：the product title（商品標題）。',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Returns mixed into the stock', 'zh-CN': '退货混入库存', 'zh-TW': '退貨混入庫存' },
          sentence: {
            en: 'We put {qty} returned {qty#unit|units} of other origin back into our stock without an inspection.',
            'zh-CN': '来源不同的退货未经检验就放回了我们的库存（共 {qty} 件）。',
            'zh-TW': '來源不同的退貨未經檢驗就放回我們的庫存（共 {qty} 件）。',
          },
          prompts: {
            qty: {
              en: 'How many returned units went back into stock?',
              'zh-CN': '有多少件退货放回了库存？',
              'zh-TW': '有幾件退貨放回庫存？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the report is mistaken? Facts with dates and numbers that a document proves.',
        'zh-CN': '凭什么说明投诉有误？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明投訴有誤？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'In its authorization of January 10, 2026, Northfield Designs LLC names us as a reseller of B0C1LUMA01.',
        'zh-CN':
          'In its authorization of January 10, 2026, Northfield Designs LLC names us as a reseller of B0C1LUMA01.（Northfield Designs LLC 在2026年1月10日的授权书中写明我们是 B0C1LUMA01 的经销商。）',
        'zh-TW':
          'In its authorization of January 10, 2026, Northfield Designs LLC names us as a reseller of B0C1LUMA01.（Northfield Designs LLC 在 2026 年 1 月 10 日的授權書中載明我們是 B0C1LUMA01 的經銷商。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Not listed and not sold by us', 'zh-CN': '我们没有上架和销售过', 'zh-TW': '我們沒有上架和銷售過' },
          sentence: {
            en: 'Our listing and order reports for {period} show no offer and no sale of {asins}.',
            'zh-CN': '我们 {period} 的商品报告和订单报告显示，没有 {asins} 的商品，也没有其销售记录。',
            'zh-TW': '我們 {period} 的商品報表和訂單報表顯示，沒有 {asins} 的商品，也沒有其銷售紀錄。',
          },
          prompts: {
            period: { en: 'Which period do the reports cover?', 'zh-CN': '报告覆盖哪段时间？', 'zh-TW': '報表涵蓋哪段期間？' },
            asins: {
              en: 'Which ASINs were not listed and not sold?',
              'zh-CN': '没有上架和销售过的是哪些 ASIN？',
              'zh-TW': '沒有上架和銷售過的是哪些 ASIN？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Authorized by the rights owner', 'zh-CN': '权利人已授权我们销售', 'zh-TW': '權利人已授權我們銷售' },
          sentence: {
            en: 'In the enclosed authorization of {date}, {rights_owner} authorizes us to sell {asins}.',
            'zh-CN': '在随附的 {date} 授权书中，{rights_owner} 授权我们销售 {asins}。',
            'zh-TW': '在隨附的 {date} 授權書中，{rights_owner} 授權我們銷售 {asins}。',
          },
          prompts: {
            date: {
              en: 'What is the date of the authorization?',
              'zh-CN': '授权书的日期是哪天？',
              'zh-TW': '授權書的日期是哪天？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Bought from authorized distributor', 'zh-CN': '购自授权经销商', 'zh-TW': '購自授權經銷商' },
          sentence: {
            en: 'The enclosed invoices show that {qty#our unit|all our # units} of {asins} came from {supplier}, a distributor authorized by the owner of the {brand} brand.',
            'zh-CN': '随附发票显示，我们的全部 {asins}（共 {qty} 件）均购自 {supplier}，该公司是 {brand} 品牌所有者授权的经销商。',
            'zh-TW': '隨附發票顯示，我們的全部 {asins}（共 {qty} 件）均購自 {supplier}，該公司是 {brand} 品牌擁有者授權的經銷商。',
          },
          prompts: {
            qty: { en: 'How many units do the invoices cover?', 'zh-CN': '发票上一共多少件？', 'zh-TW': '發票上一共幾件？' },
            supplier: {
              en: 'Which authorized distributor, by its English name?',
              'zh-CN': '是哪家授权经销商（英文名）？',
              'zh-TW': '是哪家授權經銷商（英文名稱）？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'Our own registered brand', 'zh-CN': '我们注册的自有品牌', 'zh-TW': '我們註冊的自有品牌' },
          sentence: {
            en: 'The items carry our own brand, {own_brand}, which is registered to us under the number {reg_no}.',
            'zh-CN': '这些商品使用我们的自有品牌 {own_brand}，已注册在我们名下，注册号 {reg_no}。',
            'zh-TW': '這些商品使用我們的自有品牌 {own_brand}，已註冊在我們名下，註冊號 {reg_no}。',
          },
          prompts: {
            reg_no: {
              en: 'What is your trademark registration number?',
              'zh-CN': '您的商标注册号是多少？',
              'zh-TW': '您的商標註冊號是多少？',
            },
          },
        },
        {
          id: 'D5',
          label: { en: 'Test purchase is not our order', 'zh-CN': '测试购买不是我们的订单', 'zh-TW': '測試購買不是我們的訂單' },
          sentence: {
            en: 'The report refers to a test purchase ({order_ids#order|orders} {order_ids}); our order reports for {period} contain no such order.',
            'zh-CN': '投诉提到一次测试购买（订单号：{order_ids}）；我们 {period} 的订单报告中没有此订单。',
            'zh-TW': '投訴提到一次測試購買（訂單編號：{order_ids}）；我們 {period} 的訂單報表中沒有這筆訂單。',
          },
          prompts: {
            order_ids: {
              en: 'Which order id does the report name?',
              'zh-CN': '投诉提到的订单号是哪个？',
              'zh-TW': '投訴提到的訂單編號是哪個？',
            },
            period: {
              en: 'Which period do your order reports cover?',
              'zh-CN': '订单报告覆盖哪段时间？',
              'zh-TW': '訂單報表涵蓋哪段期間？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: removed, destroyed, refunded, rights owner contacted? On which dates?',
        'zh-CN': '已经做了什么：下架、销毁、退款、联系权利人？日期是哪天？',
        'zh-TW': '已經做了什麼：下架、銷毀、退款、聯絡權利人？日期是哪天？',
      },
      example: {
        en: 'On May 10, 2026, we deleted our offer; on May 12, 2026, we wrote to the rights owner under complaint 10482213357.',
        'zh-CN':
          'On May 10, 2026, we deleted our offer; on May 12, 2026, we wrote to the rights owner under complaint 10482213357.（2026年5月10日我们删除了商品；2026年5月12日就投诉 10482213357 致函权利人。）',
        'zh-TW':
          'On May 10, 2026, we deleted our offer; on May 12, 2026, we wrote to the rights owner under complaint 10482213357.（2026 年 5 月 10 日我們刪除了商品；2026 年 5 月 12 日就投訴 10482213357 致函權利人。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Ended the supplier', 'zh-CN': '已终止该供应商', 'zh-TW': '已終止該供應商' },
          sentence: {
            en: 'On {date}, we ended our purchases from {supplier}.',
            'zh-CN': '{date}，我们停止向 {supplier} 采购。',
            'zh-TW': '我們於 {date} 停止向 {supplier} 採購。',
          },
          prompts: {
            date: { en: 'On which date did you end the purchases?', 'zh-CN': '哪天停止采购的？', 'zh-TW': '哪天停止採購的？' },
            supplier: {
              en: 'Which supplier, by its English name?',
              'zh-CN': '是哪家供应商（英文名）？',
              'zh-TW': '是哪家供應商（英文名稱）？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Wrong match deleted, own page made', 'zh-CN': '已删除误挂并自建页面', 'zh-TW': '已刪除誤掛並自建頁面' },
          sentence: {
            en: 'On {date}, we deleted our offer on {asins} and listed the product on a new page under our own brand, {own_brand}.',
            'zh-CN': '{date}，我们删除了在 {asins} 上的商品，并以自有品牌 {own_brand} 新建了页面。',
            'zh-TW': '我們於 {date} 刪除了在 {asins} 上的商品，並以自有品牌 {own_brand} 建立新頁面。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '哪天完成的？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Brand name removed from accessory', 'zh-CN': '已移除配件上的品牌名', 'zh-TW': '已移除配件上的品牌名稱' },
          sentence: {
            en: 'On {date}, we removed the name {brand} from {n} {n#listing|listings}, in the following places: {list}.',
            'zh-CN': '{date}，我们从 {n} 个商品中移除了 {brand} 的名称，位置为：{list}。',
            'zh-TW': '我們於 {date} 從 {n} 個商品中移除 {brand} 的名稱，位置為：{list}。',
          },
          prompts: {
            date: { en: 'On which date was it removed?', 'zh-CN': '哪天移除的？', 'zh-TW': '哪天移除的？' },
            brand: { en: 'Which brand name was removed?', 'zh-CN': '移除的是哪个品牌名？', 'zh-TW': '移除的是哪個品牌名稱？' },
            n: { en: 'From how many listings was it removed?', 'zh-CN': '从多少个商品中移除？', 'zh-TW': '從幾個商品中移除？' },
            list: {
              en: 'From which places? For example: brand field, title, packaging.',
              'zh-CN': '从哪些位置移除？例如：brand field, title, packaging。',
              'zh-TW': '從哪些位置移除？例如：brand field, title, packaging。',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Stock separated and inspected', 'zh-CN': '已隔离并检验库存', 'zh-TW': '已隔離並檢驗庫存' },
          sentence: {
            en: 'On {date}, we separated {qty} {qty#unit|units} and inspected {qty#it|them} against a genuine sample; {n} failed and {n#was|were} destroyed.',
            'zh-CN': '{date}，我们隔离了 {qty} 件，并与正品样品比对检验；其中 {n} 件不合格，已销毁。',
            'zh-TW': '我們於 {date} 隔離 {qty} 件，並與正品樣品比對檢驗；其中 {n} 件不合格，已銷毀。',
          },
          prompts: {
            date: { en: 'On which date were the units inspected?', 'zh-CN': '哪天检验的？', 'zh-TW': '哪天檢驗的？' },
            qty: {
              en: 'How many units were separated and inspected?',
              'zh-CN': '隔离并检验了多少件？',
              'zh-TW': '隔離並檢驗了幾件？',
            },
            n: {
              en: 'How many failed and were destroyed?',
              'zh-CN': '不合格并已销毁的有多少件？',
              'zh-TW': '不合格並已銷毀的有幾件？',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Offers deleted, stock destroyed', 'zh-CN': '已删除商品并销毁库存', 'zh-TW': '已刪除商品並銷毀庫存' },
          sentence: {
            en: 'On {date}, we deleted our {asins#offer|offers} on {asins}; {qty#the remaining unit has|all # remaining units have} been destroyed, as documented in {doc}.',
            'zh-CN': '{date}，我们删除了 {asins} 的商品；剩余库存（共 {qty} 件）已全部销毁，见 {doc}。',
            'zh-TW': '我們於 {date} 刪除了 {asins} 的商品；剩餘庫存（共 {qty} 件）已全部銷毀，見 {doc}。',
          },
          prompts: {
            date: { en: 'On which date did you delete the offers?', 'zh-CN': '哪天删除商品的？', 'zh-TW': '哪天刪除商品的？' },
            qty: { en: 'How many units were destroyed?', 'zh-CN': '销毁了多少件？', 'zh-TW': '銷毀了幾件？' },
            doc: {
              en: 'Which document proves it? For example: destruction certificate 118.',
              'zh-CN': '由哪份文件证明？例如：destruction certificate 118。',
              'zh-TW': '由哪份文件證明？例如：destruction certificate 118。',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Contacted the rights owner', 'zh-CN': '已联系权利人', 'zh-TW': '已聯絡權利人' },
          sentence: {
            en: 'On {date}, we wrote to {rights_owner} about complaint {complaint_id} and asked how to resolve it.',
            'zh-CN': '{date}，我们就投诉 {complaint_id} 致函 {rights_owner}，询问如何解决。',
            'zh-TW': '我們於 {date} 就投訴 {complaint_id} 致函 {rights_owner}，詢問如何解決。',
          },
          prompts: {
            date: { en: 'On which date did you write?', 'zh-CN': '哪天发函的？', 'zh-TW': '哪天寄出的？' },
          },
        },
        {
          id: 'A7',
          label: { en: 'Refunded all buyers', 'zh-CN': '已向全部买家退款', 'zh-TW': '已退款給全部買家' },
          sentence: {
            en: 'On {date}, we refunded {n#the buyer|all # buyers} who had ordered {asins} from us.',
            'zh-CN': '{date}，我们向所有在我们店铺购买 {asins} 的买家（共 {n} 位）退款。',
            'zh-TW': '我們於 {date} 退款給所有向我們購買 {asins} 的買家（共 {n} 位）。',
          },
          prompts: {
            date: { en: 'On which date did you refund them?', 'zh-CN': '哪天退款的？', 'zh-TW': '哪天退款的？' },
            n: { en: 'How many buyers did you refund?', 'zh-CN': '向几位买家退款？', 'zh-TW': '退款給幾位買家？' },
          },
        },
        {
          id: 'A8',
          label: {
            en: 'Catalog audited, rest closed',
            'zh-CN': '已排查全店并下架无授权商品',
            'zh-TW': '已檢查全店並下架無授權商品',
          },
          sentence: {
            en: 'By {date}, we had checked {n} {n#ASIN|ASINs} for brand authorization; {n2} without it {n2#was|were} closed.',
            'zh-CN': '到 {date}，我们已检查 {n} 个 ASIN 的品牌授权；其中 {n2} 个没有授权，已停售。',
            'zh-TW': '到 {date}，我們已檢查 {n} 個 ASIN 的品牌授權；其中 {n2} 個沒有授權，已關閉銷售。',
          },
          prompts: {
            date: { en: 'By which date was the check finished?', 'zh-CN': '哪天检查完？', 'zh-TW': '哪天檢查完？' },
            n: { en: 'How many ASINs did you check?', 'zh-CN': '检查了多少个 ASIN？', 'zh-TW': '檢查了幾個 ASIN？' },
            n2: {
              en: 'How many without authorization did you close?',
              'zh-CN': '停售了多少个没有授权的？',
              'zh-TW': '關閉了幾個沒有授權的？',
            },
          },
        },
        {
          id: 'A9',
          answers: ['C1'],
          label: {
            en: 'Closed others of the same source',
            'zh-CN': '已停售同一来源的其他商品',
            'zh-TW': '已關閉同一來源的其他商品',
          },
          sentence: {
            en: 'On {date}, we closed our offers on {n} other {n#ASIN|ASINs} from {supplier}.',
            'zh-CN': '{date}，我们停售了来自 {supplier} 的另外 {n} 个 ASIN。',
            'zh-TW': '我們於 {date} 關閉了來自 {supplier} 的另外 {n} 個 ASIN 的銷售。',
          },
          prompts: {
            date: { en: 'On which date did you close them?', 'zh-CN': '哪天停售的？', 'zh-TW': '哪天關閉銷售的？' },
            n: {
              en: 'How many other ASINs did you close?',
              'zh-CN': '另外停售了多少个 ASIN？',
              'zh-TW': '另外關閉了幾個 ASIN？',
            },
            supplier: {
              en: 'From which supplier were they, by its English name?',
              'zh-CN': '来自哪家供应商（英文名）？',
              'zh-TW': '來自哪家供應商（英文名稱）？',
            },
          },
        },
        {
          id: 'A10',
          answers: ['C2'],
          label: {
            en: 'Wrong match deleted, now generic',
            'zh-CN': '已删除误挂，改为无品牌页面',
            'zh-TW': '已刪除誤掛，改為無品牌頁面',
          },
          sentence: {
            en: 'On {date}, we deleted our offer on {asins} and listed the product on a new page as generic.',
            'zh-CN': '{date}，我们删除了在 {asins} 上的商品，并以无品牌（Generic）新建了页面。',
            'zh-TW': '我們於 {date} 刪除了在 {asins} 上的商品，並以無品牌（Generic）建立新頁面。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '哪天完成的？' },
          },
        },
        {
          id: 'A11',
          label: { en: 'Offers closed', 'zh-CN': '已停售相关商品', 'zh-TW': '已關閉銷售' },
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
          id: 'A12',
          label: { en: 'Ordered the FBA stock back', 'zh-CN': '已下单移除 FBA 库存', 'zh-TW': '已申請移除 FBA 庫存' },
          sentence: {
            en: 'On {date}, we created removal order {order_no} for {qty} FBA {qty#unit|units}.',
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
          id: 'A13',
          label: { en: 'Rights owner sent a retraction', 'zh-CN': '权利人已撤回投诉', 'zh-TW': '權利人已撤回投訴' },
          sentence: {
            en: 'On {date}, {rights_owner} sent Amazon a retraction of complaint {complaint_id}.',
            'zh-CN': '{date}，{rights_owner} 已向亚马逊撤回投诉 {complaint_id}。',
            'zh-TW': '{rights_owner} 已於 {date} 向亞馬遜撤回投訴 {complaint_id}。',
          },
          prompts: {
            date: {
              en: 'On which date did the rights owner send it to Amazon?',
              'zh-CN': '权利人是哪天向亚马逊撤回的？',
              'zh-TW': '權利人是哪天向亞馬遜撤回的？',
            },
          },
        },
        {
          id: 'A14',
          answers: ['C1'],
          label: { en: 'Obtained an authorization', 'zh-CN': '已取得授权书', 'zh-TW': '已取得授權書' },
          sentence: {
            en: 'On {date}, {rights_owner} gave us the enclosed authorization to sell {asins}.',
            'zh-CN': '{date}，{rights_owner} 向我们出具了随附的 {asins} 销售授权书。',
            'zh-TW': '{rights_owner} 於 {date} 向我們出具隨附的 {asins} 銷售授權書。',
          },
          prompts: {
            date: {
              en: 'On which date was the authorization given?',
              'zh-CN': '授权书是哪天出具的？',
              'zh-TW': '授權書是哪天出具的？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'How do you make sure that no such goods enter again: which check, by whom, before what?',
        'zh-CN': '如何确保这类货不再流入：做什么检查、由谁、在什么之前？',
        'zh-TW': '如何確保這類貨不再流入：做什麼檢查、由誰、在什麼之前？',
      },
      example: {
        en: 'A branded product is listed only with a written authorization that our operations manager has confirmed with the brand.',
        'zh-CN':
          'A branded product is listed only with a written authorization that our operations manager has confirmed with the brand.（品牌商品须有书面授权，并经运营经理向品牌方确认后，才能上架。）',
        'zh-TW':
          'A branded product is listed only with a written authorization that our operations manager has confirmed with the brand.（品牌商品須有書面授權，並經營運經理向品牌擁有者確認後，才能上架。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Authorization before listing', 'zh-CN': '先授权后上架', 'zh-TW': '先授權後上架' },
          sentence: {
            en: 'A branded product is listed only with a written authorization that our {role} has confirmed with the brand owner.',
            'zh-CN': '品牌商品须有书面授权，并经我们的 {role} 向品牌所有者确认后，才能上架。',
            'zh-TW': '品牌商品須有書面授權，並經我們的 {role} 向品牌擁有者確認後，才能上架。',
          },
          prompts: {
            role: {
              en: 'Which job title confirms it with the brand owner?',
              'zh-CN': '由什么岗位向品牌所有者确认？',
              'zh-TW': '由誰向品牌擁有者確認（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Own products, own brand only', 'zh-CN': '自有商品只用自有品牌', 'zh-TW': '自有商品只用自有品牌' },
          sentence: {
            en: 'Our own products are listed only on new ASINs under our brand {own_brand}; our {role} checks the brand field of each listing before activation.',
            'zh-CN': '我们自己的商品只在新 ASIN 上、以自有品牌 {own_brand} 上架；上架前由我们的 {role} 逐一核对品牌字段。',
            'zh-TW': '我們自己的商品只在新 ASIN 上、以自有品牌 {own_brand} 上架；上架前由我們的 {role} 逐一核對品牌欄位。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the brand field?',
              'zh-CN': '由什么岗位核对品牌字段？',
              'zh-TW': '由誰核對品牌欄位（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: '“Compatible with” rule', 'zh-CN': '“兼容”用语规则', 'zh-TW': '「相容」用語規則' },
          sentence: {
            en: 'The name of another brand appears only after the words "compatible with" and not in the brand field, the logo and the images; our {role} checks each text before upload.',
            'zh-CN': '他人品牌名只能写在“compatible with”（兼容）之后，不得出现在品牌字段、标志和图片中；上传前由我们的 {role} 逐一检查文案。',
            'zh-TW': '他人品牌名稱只能寫在「compatible with」（相容於）之後，不得出現在品牌欄位、標誌和圖片中；上傳前由我們的 {role} 逐一檢查文案。',
          },
          prompts: {
            role: {
              en: 'Which job title checks each text before upload?',
              'zh-CN': '上传前由什么岗位检查文案？',
              'zh-TW': '上傳前由誰檢查文案（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Returns kept apart', 'zh-CN': '退货单独存放，不当新品卖', 'zh-TW': '退貨單獨存放，不當新品賣' },
          sentence: {
            en: 'Returned units are stored separately and are not resold as new; our {role} compares the two stocks every {weekday}.',
            'zh-CN': '退货单独存放，不再作为新品销售；每周由我们的 {role} 核对两处库存（{weekday}）。',
            'zh-TW': '退貨單獨存放，不再作為新品銷售；每週由我們的 {role} 核對兩處庫存（{weekday}）。',
          },
          prompts: {
            role: {
              en: 'Which job title compares the two stocks?',
              'zh-CN': '由什么岗位核对两处库存？',
              'zh-TW': '由誰核對兩處庫存（英文職稱）？',
            },
            weekday: {
              en: 'On which day of every week are they compared?',
              'zh-CN': '每周星期几核对？',
              'zh-TW': '每週星期幾核對？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Quarterly source audit', 'zh-CN': '每季度稽核货源', 'zh-TW': '每季稽核貨源' },
          sentence: {
            en: 'Every quarter, our {role} checks license, authorization and batch records of each supplier; purchases from a supplier without them stop the same day.',
            'zh-CN': '每季度由我们的 {role} 核查每家供应商的执照、授权和批次记录；缺少这些的供应商当天停止采购。',
            'zh-TW': '每季由我們的 {role} 查核每家供應商的營業登記、授權和批次紀錄；缺少這些的供應商當天停止採購。',
          },
          prompts: {
            role: {
              en: 'Which job title audits the suppliers?',
              'zh-CN': '由什么岗位核查供应商？',
              'zh-TW': '由誰查核供應商（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          answers: ['C4'],
          label: { en: 'Own labels on all FBA units', 'zh-CN': 'FBA 商品全部贴自有标签', 'zh-TW': 'FBA 商品全部貼自有標籤' },
          sentence: {
            en: 'All our FBA units carry Amazon barcodes of our own account, so they are not mixed with the stock of other sellers; our {role} checks the labels before each shipment.',
            'zh-CN': '我们的 FBA 商品全部贴有本账户的亚马逊条形码，不与其他卖家的库存混放；每次发货前由我们的 {role} 检查标签。',
            'zh-TW': '我們的 FBA 商品全部貼有本帳戶的亞馬遜條碼，不與其他賣家的庫存混放；每次出貨前由我們的 {role} 檢查標籤。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the labels before shipment?',
              'zh-CN': '发货前由什么岗位检查标签？',
              'zh-TW': '出貨前由誰檢查標籤（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          answers: ['C2'],
          label: { en: 'Own products as generic only', 'zh-CN': '自有商品只用无品牌页面', 'zh-TW': '自有商品只用無品牌頁面' },
          sentence: {
            en: 'Our own products are listed only as generic on new ASINs; our {role} checks the brand field of each listing before activation.',
            'zh-CN': '我们自己的商品只在新 ASIN 上以无品牌（Generic）上架；上架前由我们的 {role} 逐一核对品牌字段。',
            'zh-TW': '我們自己的商品只在新 ASIN 上以無品牌（Generic）上架；上架前由我們的 {role} 逐一核對品牌欄位。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the brand field?',
              'zh-CN': '由什么岗位核对品牌字段？',
              'zh-TW': '由誰核對品牌欄位（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the new checks show so far, in figures? Leave it out if it is too early.',
        'zh-CN': '新的检查目前结果如何（写数字）？如果还太早，可以不写。',
        'zh-TW': '新的檢查目前結果如何（寫數字）？如果還太早，可以不寫。',
      },
      example: {
        en: 'From May 12 to May 30, 2026, we checked 14 new products; 2 were not listed for lack of an authorization.',
        'zh-CN':
          'From May 12 to May 30, 2026, we checked 14 new products; 2 were not listed for lack of an authorization.（2026年5月12日至30日检查了 14 个新品；其中 2 个因没有授权而没有上架。）',
        'zh-TW':
          'From May 12 to May 30, 2026, we checked 14 new products; 2 were not listed for lack of an authorization.（2026 年 5 月 12 日至 5 月 30 日檢查了 14 個新品；其中 2 個因沒有授權而未上架。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'All new products had authorization', 'zh-CN': '新品均有授权', 'zh-TW': '新品均有授權' },
          sentence: {
            en: 'During {period}, we checked {total} new {total#product|products}; each had a written authorization.',
            'zh-CN': '{period} 期间，我们检查了 {total} 个新品，每一个都有书面授权。',
            'zh-TW': '{period} 期間，我們檢查了 {total} 個新品，每一個都有書面授權。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: { en: 'How many new products did you check?', 'zh-CN': '检查了多少个新品？', 'zh-TW': '檢查了幾個新品？' },
          },
        },
        {
          id: 'R2',
          label: { en: 'New products refused by the check', 'zh-CN': '检查后拒绝上架的新品', 'zh-TW': '檢查後拒絕上架的新品' },
          sentence: {
            en: 'During {period}, we checked {total} new {total#product|products}; {n} without a written authorization {n#was|were} not listed.',
            'zh-CN': '{period} 期间，我们检查了 {total} 个新品；其中 {n} 个没有书面授权，没有上架。',
            'zh-TW': '{period} 期間，我們檢查了 {total} 個新品；其中 {n} 個沒有書面授權，未上架。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: { en: 'How many new products did you check?', 'zh-CN': '检查了多少个新品？', 'zh-TW': '檢查了幾個新品？' },
            n: { en: 'How many of them were not listed?', 'zh-CN': '其中几个没有上架？', 'zh-TW': '其中幾個未上架？' },
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
      label: { en: 'Letter of authorization', 'zh-CN': '授权书', 'zh-TW': '授權書' },
      sentence: {
        en: 'Letter of authorization from the rights owner',
        'zh-CN': '权利人出具的授权书',
        'zh-TW': '權利人出具的授權書',
      },
      supports: ['A14', 'D2', 'M1'],
    },
    {
      id: 'E2',
      label: { en: "Distributor's authorization", 'zh-CN': '经销商的授权书', 'zh-TW': '經銷商的授權書' },
      sentence: {
        en: 'Authorization of the distributor by the brand owner',
        'zh-CN': '品牌所有者给经销商的授权书',
        'zh-TW': '品牌擁有者給經銷商的授權書',
      },
      supports: ['D3'],
    },
    {
      id: 'E3',
      label: { en: 'Invoices of the brand owner', 'zh-CN': '品牌方的发票', 'zh-TW': '品牌擁有者的發票' },
      sentence: {
        en: 'Invoices from the brand owner',
        'zh-CN': '品牌所有者开具的发票',
        'zh-TW': '品牌擁有者開立的發票',
      },
      supports: ['D3'],
    },
    {
      id: 'E4',
      label: { en: 'Letter to the supplier', 'zh-CN': '给供应商的终止函', 'zh-TW': '給供應商的終止信函' },
      sentence: {
        en: 'Letter that ends the purchases from the supplier',
        'zh-CN': '终止向供应商采购的函件',
        'zh-TW': '終止向供應商採購的信函',
      },
      supports: ['A1'],
    },
    {
      id: 'E5',
      label: { en: 'Screenshots of closed offers', 'zh-CN': '停售和删除商品截图', 'zh-TW': '關閉與刪除商品的螢幕截圖' },
      sentence: {
        en: 'Dated screenshots showing that the offers are no longer active',
        'zh-CN': '显示相关商品已不在售的截图，含日期',
        'zh-TW': '顯示相關商品已停止銷售的螢幕截圖，含日期',
      },
      supports: ['A2', 'A5', 'A9', 'A10', 'A11'],
    },
    {
      id: 'E6',
      label: { en: 'Listing before and after', 'zh-CN': '页面修改前后截图', 'zh-TW': '頁面修改前後的螢幕截圖' },
      sentence: {
        en: 'Screenshots of the listings before and after the change',
        'zh-CN': '商品页面修改前后的截图',
        'zh-TW': '商品頁面修改前後的螢幕截圖',
      },
      supports: ['A2', 'A3', 'A10', 'C3'],
    },
    {
      id: 'E7',
      label: { en: 'Removal order', 'zh-CN': '移除订单确认', 'zh-TW': '移除訂單確認' },
      sentence: { en: 'Confirmation of the removal order', 'zh-CN': '移除订单的确认记录', 'zh-TW': '移除訂單的確認紀錄' },
      supports: ['A12'],
    },
    {
      id: 'E8',
      label: { en: 'Proof of destruction', 'zh-CN': '销毁证明', 'zh-TW': '銷毀證明' },
      sentence: {
        en: 'Proof of destruction, with quantity and date',
        'zh-CN': '销毁证明，含数量和日期',
        'zh-TW': '銷毀證明，含數量和日期',
      },
      supports: ['A4', 'A5'],
    },
    {
      id: 'E9',
      label: { en: 'Inspection sheet with photos', 'zh-CN': '检验记录与照片', 'zh-TW': '檢驗紀錄與照片' },
      sentence: {
        en: 'Dated inspection sheet with photos of the units',
        'zh-CN': '检验记录表和商品照片，含日期',
        'zh-TW': '檢驗紀錄表和商品照片，含日期',
      },
      supports: ['A4', 'M4'],
    },
    {
      id: 'E10',
      label: { en: 'Letters to and from rights owner', 'zh-CN': '与权利人的往来函件', 'zh-TW': '與權利人的往來信函' },
      sentence: { en: 'Correspondence with the rights owner', 'zh-CN': '与权利人的往来函件', 'zh-TW': '與權利人的往來信函' },
      supports: ['A6', 'A13'],
    },
    {
      id: 'E11',
      label: { en: 'Retraction', 'zh-CN': '撤回投诉的凭证', 'zh-TW': '撤回投訴的證明' },
      sentence: {
        en: 'Copy of the retraction that the rights owner sent to Amazon',
        'zh-CN': '权利人发给亚马逊的撤回投诉副本',
        'zh-TW': '權利人寄給亞馬遜的撤回投訴副本',
      },
      supports: ['A13'],
    },
    {
      id: 'E12',
      label: { en: 'Refund confirmations', 'zh-CN': '退款确认', 'zh-TW': '退款確認' },
      sentence: { en: 'List of refunds with their confirmations', 'zh-CN': '退款清单及确认记录', 'zh-TW': '退款清單及確認紀錄' },
      supports: ['A7'],
    },
    {
      id: 'E13',
      label: { en: 'List of the checked ASINs', 'zh-CN': '已检查的 ASIN 清单', 'zh-TW': '已檢查的 ASIN 清單' },
      sentence: {
        en: 'List of the checked ASINs, with the authorization of each',
        'zh-CN': '已检查的 ASIN 清单，含每个的授权情况',
        'zh-TW': '已檢查的 ASIN 清單，含每一個的授權情況',
      },
      supports: ['A8', 'M1', 'R1', 'R2'],
    },
    {
      id: 'E14',
      label: { en: 'Listing and order reports', 'zh-CN': '商品报告与订单报告', 'zh-TW': '商品報表與訂單報表' },
      sentence: {
        en: 'Listing and order reports of our account for the period',
        'zh-CN': '本账户该期间的商品报告和订单报告',
        'zh-TW': '本帳戶該期間的商品報表和訂單報表',
      },
      supports: ['D1', 'D5'],
    },
    {
      id: 'E15',
      label: { en: 'Trademark registration', 'zh-CN': '商标注册证', 'zh-TW': '商標註冊證' },
      sentence: {
        en: 'Trademark registration certificate in our name',
        'zh-CN': '我们名下的商标注册证',
        'zh-TW': '我們名下的商標註冊證',
      },
      supports: ['D4', 'M2'],
    },
    {
      id: 'E16',
      label: { en: 'Supplier audit form', 'zh-CN': '供应商核查表', 'zh-TW': '供應商查核表' },
      sentence: { en: 'Form of the supplier audit', 'zh-CN': '供应商核查表', 'zh-TW': '供應商查核表' },
      supports: ['M5'],
    },
    {
      id: 'E17',
      label: { en: 'Invoices of the distributor', 'zh-CN': '授权经销商的发票', 'zh-TW': '授權經銷商的發票' },
      sentence: {
        en: 'Invoices from the authorized distributor',
        'zh-CN': '授权经销商开具的发票',
        'zh-TW': '授權經銷商開立的發票',
      },
      supports: ['D3'],
    },
  ],
  pitfalls: [
    {
      at: 'fixed',
      text: {
        en: 'A retraction that the rights owner sends to Amazon beats any plan; forwarded retractions are not accepted.',
        'zh-CN': '由权利人直接发给亚马逊的撤回，比任何行动计划都有效；转发的撤回不被接受。',
        'zh-TW': '由權利人直接寄給亞馬遜的撤回，比任何行動計畫都有效；轉寄的撤回不被接受。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Do not contact the rights owner with threats or offers of money.',
        'zh-CN': '联系权利人时，不要威胁对方，也不要提出给钱。',
        'zh-TW': '聯絡權利人時，請不要威脅對方，也不要提出給錢。',
      },
    },
    {
      at: 'what',
      text: {
        en: 'If you never listed or sold the item, say so: that is a dispute, not a plan.',
        'zh-CN': '如果您从未上架或销售过该商品，请直接说明：那属于异议，不是行动计划。',
        'zh-TW': '如果您從未上架或銷售過該商品，請直接說明：那屬於異議，不是行動計畫。',
      },
    },
    {
      at: 'grounds',
      text: {
        en: 'Say that the goods are genuine only if an invoice and an authorization prove it.',
        'zh-CN': '只有发票和授权书能够证明时，才说商品是正品。',
        'zh-TW': '只有發票和授權書能夠證明時，才說商品是正品。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Received Intellectual Property Complaints > Appeal. The form often takes images only (.jpg, .png, .gif, .tiff).',
    'zh-CN': '“账户状况”（Account Health）> “收到的知识产权投诉”（Received Intellectual Property Complaints）> “申诉”（Appeal）。表单往往只接受图片（.jpg、.png、.gif、.tiff）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「收到的智慧財產權投訴」（Received Intellectual Property Complaints）＞「申訴」（Appeal）。表單往往只接受圖片（.jpg、.png、.gif、.tiff）。',
  },
  reply: {
    en: '2-10 days (an estimate); a retraction is often the quickest way.',
    'zh-CN': '2 到 10 天（估计）；撤回投诉往往最快。',
    'zh-TW': '2 到 10 天（估計）；撤回投訴往往最快。',
  },
};
