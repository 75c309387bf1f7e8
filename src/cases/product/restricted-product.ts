import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Amazon treats a listed product as restricted or prohibited. */
export const restrictedProduct: CaseType = {
  id: 'restricted-product',
  name: { en: 'Restricted or prohibited product', 'zh-CN': '限制或违禁商品', 'zh-TW': '限制或違禁商品' },
  group: 'product',
  routes: ['plan', 'dispute'],
  issue: 'our listings under the Restricted Products policy',
  subject: 'Restricted Products Policy',
  triage: {
    en: 'First close or delete the listings named, and similar ones: quantity zero does not count. Then read what the notice accepts. If it asks only for evidence that you did not violate the policy, a plan is pointless: choose the dispute. Some notices give 72 hours.',
    'zh-CN': '请先关闭或删除通知里的商品和同类商品：只把数量改为零不算。再看通知接受什么：如果只要求提供没有违反政策的证据，写行动计划没有用，请选异议。有些通知只给 72 小时。',
    'zh-TW': '請先關閉或刪除通知裡的商品和同類商品：只將數量改為零不算。再看通知接受什麼：如果只要求提供未違反政策的證據，寫行動計畫沒有用，請選異議。有些通知只給 72 小時。',
  },
  remedy: {
    en: 'restore our account to good standing and reinstate our permitted listings',
    'zh-CN': '恢复我们账户和合规商品的正常状态',
    'zh-TW': '恢復我們帳戶和合規商品的正常狀態',
  },
  rule: {
    en: 'No target: products named in the Restricted Products policy may not be listed, and rules differ by marketplace. A plan is sometimes due within 72 hours. Quantity zero is not compliance: close or delete the listing.',
    'zh-CN': '没有指标：限制商品政策所列的商品不得上架，各站点规则不同。有时须在 72 小时内提交行动计划。数量改为零不算合规：请关闭或删除商品。',
    'zh-TW': '沒有指標：限制商品政策所列的商品不得上架，各站點規則不同。有時須在 72 小時內提交行動計畫。數量改為零不算合規：請關閉或刪除商品。',
  },
  facts: {
    en: 'ASINs; the restriction named; the words on the page that triggered it; similar ASINs; registrations (FDA, EPA); stock; units sold.',
    'zh-CN': 'ASIN；通知提到的限制；页面上触发的用词；同类 ASIN；注册情况（FDA、EPA）；库存；已售数量。',
    'zh-TW': 'ASIN；通知提到的限制；頁面上觸發的字詞；同類 ASIN；註冊情況（FDA、EPA）；庫存；已售數量。',
  },
  // Not the boilerplate of other notices: "sale of counterfeit products is prohibited", "prohibited seller activities".
  cues: [
    {
      weight: 3,
      pattern: /restricted products?|\bprohibited(?<!\bcounterfeit\b.{0,60}prohibited)(?! (?:seller )?(?:activit|conduct|behaviou?r|actions))|not permitted (?:for sale|on)/i,
    },
    {
      weight: 2,
      pattern: /pesticide|medical device|drug claims?|dietary supplement|e-?cigarette|\bweapons?\b|\bCBD\b|\bFDA\b/i,
    },
    { weight: 3, pattern: /限制商品|限制类商品|禁售|违禁|受限商品|不允许销售|限制類商品|禁止販售|違禁|不允許(?:銷售|販售)/i },
    {
      weight: 1,
      pattern: /农药|杀虫剂|医疗器械|膳食补充剂|电子烟|農藥|殺蟲劑|醫療器(?:械|材)|膳食補充(?:劑|品)|電子(?:煙|菸)/i,
    },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who created the listings, and who checks restrictions now? Roles, no private names.',
        'zh-CN': '商品由谁创建，现在由谁核查限制？写岗位，不写人名。',
        'zh-TW': '商品由誰建立，現在由誰查核限制？寫職稱，不寫人名。',
      },
      example: {
        en: 'Our listing clerk created them from the supplier catalog; since May 12, 2026, the operations manager checks each new ASIN.',
        'zh-CN':
          'Our listing clerk created them from the supplier catalog; since May 12, 2026, the operations manager checks each new ASIN.（由上架专员按供应商目录创建；2026年5月12日起由运营经理核查每个新 ASIN。）',
        'zh-TW':
          'Our listing clerk created them from the supplier catalog; since May 12, 2026, the operations manager checks each new ASIN.（由上架人員依供應商目錄建立；自 2026 年 5 月 12 日起由營運經理查核每個新 ASIN。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Who listed the items', 'zh-CN': '由谁上架商品', 'zh-TW': '由誰上架商品' },
          sentence: {
            en: 'Our {role} listed these items.',
            'zh-CN': '这些商品由我们的 {role} 上架。',
            'zh-TW': '這些商品由我們的 {role} 上架。',
          },
          prompts: {
            role: { en: 'Which job title listed the items?', 'zh-CN': '由什么岗位上架？', 'zh-TW': '由誰上架（英文職稱）？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'An outside partner listed them', 'zh-CN': '由外部合作方上架商品', 'zh-TW': '由外部合作廠商上架商品' },
          sentence: {
            en: 'An outside partner, {agency}, listed these items for us.',
            'zh-CN': '这些商品由外部合作方 {agency} 为我们上架。',
            'zh-TW': '這些商品由外部合作廠商 {agency} 為我們上架。',
          },
          prompts: {
            agency: {
              en: 'Which partner listed them, by its English name?',
              'zh-CN': '由哪家合作方上架（英文名）？',
              'zh-TW': '由哪家合作廠商上架（英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who checks restrictions now', 'zh-CN': '现在由谁核查限制', 'zh-TW': '現在由誰查核限制' },
          sentence: {
            en: 'Our {role2} has checked new listings for restrictions since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 核查新商品是否受限。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 查核新商品是否受限。',
          },
          prompts: {
            role2: {
              en: 'Which job title checks restrictions now?',
              'zh-CN': '现在由什么岗位核查？',
              'zh-TW': '現在由誰查核（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'P4',
          label: { en: 'Supplier of the products', 'zh-CN': '商品的供应商', 'zh-TW': '商品的供應商' },
          sentence: {
            en: 'We bought these items from {supplier}.',
            'zh-CN': '这些商品由我们向 {supplier} 采购。',
            'zh-TW': '這些商品由我們向 {supplier} 採購。',
          },
          prompts: {
            supplier: {
              en: 'From which supplier, by its English name?',
              'zh-CN': '向哪家供应商采购（英文名）？',
              'zh-TW': '向哪家供應商採購（英文名稱）？',
            },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which ASINs, which restriction, and which words or ingredients?',
        'zh-CN': '哪些 ASIN、哪项限制、哪些用词或成分？',
        'zh-TW': '哪些 ASIN、哪項限制、哪些字詞或成分？',
      },
      example: {
        en: 'B0C1LUMA01, a cleaning cloth; the notice names the pesticide policy because the title said "antibacterial". 212 units sold.',
        'zh-CN':
          'B0C1LUMA01, a cleaning cloth; the notice names the pesticide policy because the title said "antibacterial". 212 units sold.（B0C1LUMA01，清洁布；通知提到农药政策，因为标题写了“antibacterial”。售出 212 件。）',
        'zh-TW':
          'B0C1LUMA01, a cleaning cloth; the notice names the pesticide policy because the title said "antibacterial". 212 units sold.（B0C1LUMA01，清潔布；通知提到農藥政策，因為標題寫了「antibacterial」。售出 212 件。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The listings in the notice', 'zh-CN': '通知里的商品', 'zh-TW': '通知裡的商品' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the Restricted Products policy and our {asins#listing|listings} of {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及限制商品政策和我们以下 ASIN 的商品：{asins}。',
            'zh-TW': '貴方 {notice_date} 的通知涉及限制商品政策和我們以下 ASIN 的商品：{asins}。',
          },
          fromNotice: true,
          prompts: {
            asins: {
              en: 'Which ASINs does the notice name? Several: with a comma between.',
              'zh-CN': '通知里有哪些 ASIN？多个用逗号隔开。',
              'zh-TW': '通知裡有哪些 ASIN？若有多個，請用逗號隔開。',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The restriction named', 'zh-CN': '通知提到的限制', 'zh-TW': '通知提到的限制' },
          sentence: {
            en: 'Your notice names this restriction: {policy}.',
            'zh-CN': '贵方通知提到的限制是：{policy}。',
            'zh-TW': '貴方通知提到的限制是：{policy}。',
          },
          prompts: {
            policy: {
              en: 'Which restriction does the notice name, in its own words?',
              'zh-CN': '通知里写的是哪项限制（英文原文）？',
              'zh-TW': '通知寫的是哪項限制（英文原文）？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'The words on our page', 'zh-CN': '页面上的相关用词', 'zh-TW': '頁面上的相關字詞' },
          sentence: {
            en: 'The words on our product page that fall under the policy are: {list}.',
            'zh-CN': '我们商品页面上属于该政策限制的用词是：{list}。',
            'zh-TW': '我們商品頁面上受該政策限制的字詞是：{list}。',
          },
          routes: ['plan'],
          prompts: {
            list: {
              en: 'Which words, exactly as on the page? Several: with commas.',
              'zh-CN': '哪些词（照页面原文）？多个用逗号隔开。',
              'zh-TW': '哪些字詞（照頁面原文）？若有多個，請用逗號隔開。',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'The ingredient or material', 'zh-CN': '相关成分或材料', 'zh-TW': '相關成分或材料' },
          sentence: {
            en: 'The ingredient at issue is {material}.',
            'zh-CN': '涉及的成分是 {material}。',
            'zh-TW': '涉及的成分是 {material}。',
          },
          prompts: {
            material: {
              en: 'Which ingredient or material does the notice refer to?',
              'zh-CN': '通知指的是哪种成分或材料（英文）？',
              'zh-TW': '通知指的是哪種成分或材料（英文）？',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'Units sold', 'zh-CN': '已售数量', 'zh-TW': '已售數量' },
          sentence: {
            en: 'During {period}, we sold {qty} {qty#unit|units} of these items.',
            'zh-CN': '{period} 期间，我们售出 {qty} 件这些商品。',
            'zh-TW': '{period} 期間，我們售出 {qty} 件這些商品。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            qty: {
              en: 'How many units did you sell in that time?',
              'zh-CN': '这段时间售出多少件？',
              'zh-TW': '這段時間售出多少件？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Since when listed, when last sold, when closed? Any earlier notice?',
        'zh-CN': '什么时候上架，最后一次售出是哪天，哪天停售？之前收到过通知吗？',
        'zh-TW': '什麼時候上架，最後一次售出是哪天，哪天停售？之前收過通知嗎？',
      },
      example: {
        en: 'Online since March 2, 2026; last sale May 8; closed on May 9, 2026.',
        'zh-CN': 'Online since March 2, 2026; last sale May 8; closed on May 9, 2026.（2026年3月2日上架；5月8日最后一次售出；2026年5月9日停售。）',
        'zh-TW':
          'Online since March 2, 2026; last sale May 8; closed on May 9, 2026.（2026 年 3 月 2 日上架；5 月 8 日最後一次售出；2026 年 5 月 9 日停售。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'On sale since', 'zh-CN': '开始销售的日期', 'zh-TW': '開始銷售的日期' },
          sentence: {
            en: 'We had offered these items since {date}.',
            'zh-CN': '此前，我们自 {date} 起销售这些商品。',
            'zh-TW': '在此之前，我們自 {date} 起銷售這些商品。',
          },
          prompts: {
            date: {
              en: 'Since which date had you offered the items?',
              'zh-CN': '从哪天开始销售？',
              'zh-TW': '從哪天開始銷售？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'Last sale', 'zh-CN': '最后一次售出', 'zh-TW': '最後一次售出' },
          sentence: {
            en: 'The last unit of these items was sold on {date}.',
            'zh-CN': '这些商品最后一次售出是在 {date}。',
            'zh-TW': '這些商品最後一次售出是在 {date}。',
          },
          prompts: {
            date: {
              en: 'On which date was the last unit sold?',
              'zh-CN': '最后一次售出是哪天？',
              'zh-TW': '最後一次售出是哪天？',
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
        {
          id: 'T4',
          label: { en: 'Earlier notice', 'zh-CN': '之前的通知', 'zh-TW': '之前的通知' },
          sentence: {
            en: 'We received an earlier notice about restricted products on {date}.',
            'zh-CN': '我们曾于 {date} 收到限制商品方面的通知。',
            'zh-TW': '我們先前曾於 {date} 收到限制商品方面的通知。',
          },
          prompts: {
            date: {
              en: 'On which date did you receive the earlier notice?',
              'zh-CN': '之前的通知是哪天收到的？',
              'zh-TW': '之前的通知是哪天收到的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace (rules differ by country)? Which part of the page? Where is the stock?',
        'zh-CN': '哪个站点（各国规则不同）？页面的哪个位置？库存在哪里？',
        'zh-TW': '哪個站點（各國規則不同）？頁面的哪個位置？庫存在哪裡？',
      },
      example: {
        en: 'amazon.com; title and bullet 2; 340 units in Amazon fulfillment centers.',
        'zh-CN': 'amazon.com; title and bullet 2; 340 units in Amazon fulfillment centers.（美国站；标题和第 2 条要点；亚马逊运营中心有 340 件。）',
        'zh-TW': 'amazon.com; title and bullet 2; 340 units in Amazon fulfillment centers.（美國站；標題和第 2 個重點；亞馬遜物流中心有 340 件。）',
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
          prompts: {
            marketplace: { en: 'Which marketplace is it about?', 'zh-CN': '涉及哪个站点？', 'zh-TW': '涉及哪個站點？' },
          },
        },
        {
          id: 'L2',
          label: { en: 'The part of the page', 'zh-CN': '页面的位置', 'zh-TW': '頁面的位置' },
          sentence: {
            en: 'The words under the policy stood in this part of the product page: {component}.',
            'zh-CN': '受政策限制的用词出现在商品页面的这个位置：{component}。',
            'zh-TW': '受政策限制的字詞出現在商品頁面的這個位置：{component}。',
          },
          routes: ['plan'],
          prompts: {
            component: {
              en: 'In which part of the page? For example: the title and image 3.',
              'zh-CN': '在页面的哪个位置？例如：the title and image 3（标题和图片 3）。',
              'zh-TW': '在頁面的哪個位置？例如：the title and image 3（標題和圖片 3）。',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Stock at Amazon', 'zh-CN': '亚马逊仓库的库存', 'zh-TW': '亞馬遜倉庫的庫存' },
          sentence: {
            en: 'On the date of your notice, Amazon fulfillment centers held {qty} {qty#unit|units} of these items.',
            'zh-CN': '贵方发出通知当天，亚马逊运营中心有 {qty} 件这些商品。',
            'zh-TW': '貴方發出通知當天，亞馬遜物流中心有 {qty} 件這些商品。',
          },
          prompts: {
            qty: {
              en: 'How many units did Amazon hold on that date?',
              'zh-CN': '当天亚马逊运营中心有多少件？',
              'zh-TW': '當天亞馬遜物流中心有多少件？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Stock in our own warehouse', 'zh-CN': '自有仓库的库存', 'zh-TW': '自家倉庫的庫存' },
          sentence: {
            en: 'On the date of your notice, we held {qty} {qty#unit|units} of these items in our own warehouse in {city}.',
            'zh-CN': '贵方发出通知当天，我们位于 {city} 的自有仓库有 {qty} 件这些商品。',
            'zh-TW': '貴方發出通知當天，我們位於 {city} 的自家倉庫有 {qty} 件這些商品。',
          },
          prompts: {
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
            qty: {
              en: 'How many units did it hold on that date?',
              'zh-CN': '当天自有仓库有多少件？',
              'zh-TW': '當天自家倉庫有多少件？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why was the rule not seen before listing? Name the check that was missing.',
        'zh-CN': '上架前为什么没有发现这项规定？请写明缺了哪项检查。',
        'zh-TW': '上架前為什麼沒有發現這項規定？請寫出少了哪一項檢查。',
      },
      example: {
        en: 'We uploaded 96 items from a supplier file, and nobody screened the file against the Restricted Products policy.',
        'zh-CN':
          'We uploaded 96 items from a supplier file, and nobody screened the file against the Restricted Products policy.（我们从供应商文件上传了 96 个商品，没有人按限制商品政策筛查。）',
        'zh-TW':
          'We uploaded 96 items from a supplier file, and nobody screened the file against the Restricted Products policy.（我們從供應商檔案上傳 96 個商品，沒有人依限制商品政策篩查。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Policy not checked before listing', 'zh-CN': '上架前未核对类目政策', 'zh-TW': '上架前未核對類別政策' },
          sentence: {
            en: "Our {role} listed {asins} without first checking Amazon's policy on {category} for {marketplace}.",
            'zh-CN': '我们的 {role} 上架 {asins} 之前，没有核对亚马逊在 {marketplace} 关于 {category} 的政策。',
            'zh-TW': '我們的 {role} 上架 {asins} 之前，沒有核對亞馬遜在 {marketplace} 關於 {category} 的政策。',
          },
          prompts: {
            role: { en: 'Which job title listed the products?', 'zh-CN': '由什么岗位上架？', 'zh-TW': '由誰上架（英文職稱）？' },
            asins: {
              en: 'Which ASINs were listed without the check?',
              'zh-CN': '哪些 ASIN 上架前没有核对？',
              'zh-TW': '哪些 ASIN 上架前沒有核對？',
            },
            category: {
              en: 'On which products was the policy not checked? For example: pesticides.',
              'zh-CN': '没有核对哪类商品的政策？例如：pesticides（农药）。',
              'zh-TW': '沒有核對哪類商品的政策？例如：pesticides（農藥）。',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Claim words not screened', 'zh-CN': '上线前未筛查宣称用词', 'zh-TW': '上線前未篩查宣稱字詞' },
          sentence: {
            en: 'Our product page said "{old_value}", a claim that brings the product under the rules for {category}; we had no check for such words before publishing.',
            'zh-CN': '我们的商品页面写有“{old_value}”，这一宣称使商品适用 {category} 的规定；而我们上线前没有筛查这类用词。',
            'zh-TW': '我們的商品頁面寫有「{old_value}」，這項宣稱使商品適用 {category} 的規定；而我們上線前沒有篩查這類字詞。',
          },
          prompts: {
            old_value: {
              en: 'Which words stood on the page? Copy them exactly.',
              'zh-CN': '页面上写的是什么词（照抄原文）？',
              'zh-TW': '頁面上寫的是哪些字詞（照抄原文）？',
            },
            category: {
              en: 'Under which rules does the claim fall? For example: pesticides.',
              'zh-CN': '这一宣称属于哪类商品的规定？例如：pesticides（农药）。',
              'zh-TW': '這項宣稱屬於哪類商品的規定？例如：pesticides（農藥）。',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Joined an ASIN, relied on others', 'zh-CN': '看别人在卖就跟卖', 'zh-TW': '看到別人在賣就跟著賣' },
          sentence: {
            en: 'We joined {n} existing {n#ASIN|ASINs} because other sellers offered {n#it|them}, and took that as proof that {n#it was|they were} allowed.',
            'zh-CN': '因为有其他卖家在售，我们跟卖了 {n} 个已有 ASIN，并以为这就说明允许销售。',
            'zh-TW': '因為有其他賣家在售，我們跟著販售 {n} 個既有的 ASIN，並以為這就表示允許販售。',
          },
          prompts: {
            n: {
              en: 'How many existing ASINs did you join in this way?',
              'zh-CN': '这样跟卖了多少个 ASIN？',
              'zh-TW': '這樣跟著販售了幾個 ASIN？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Supplier file not screened', 'zh-CN': '批量上传前未筛查', 'zh-TW': '批次上傳前未篩查' },
          sentence: {
            en: "We uploaded {n} {n#item|items} from a supplier's file, and nobody screened the file for restricted products first.",
            'zh-CN': '我们从供应商文件批量上传了 {n} 个商品，事先没有人筛查其中的限制商品。',
            'zh-TW': '我們從供應商檔案批次上傳 {n} 個商品，事先沒有人篩查其中的限制商品。',
          },
          prompts: {
            n: {
              en: 'How many items were uploaded from the file?',
              'zh-CN': '从该文件上传了多少个商品？',
              'zh-TW': '從該檔案上傳了幾個商品？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Country rules not kept apart', 'zh-CN': '未区分各国规则', 'zh-TW': '未區分各國規則' },
          sentence: {
            en: 'The product is allowed in {country} but not on {marketplace}, and our export list did not keep the two apart.',
            'zh-CN': '该商品在 {country} 允许销售，在 {marketplace} 不允许，而我们的上架清单没有把两者分开。',
            'zh-TW': '該商品在 {country} 允許販售，在 {marketplace} 則不允許，而我們的上架清單沒有將兩者分開。',
          },
          prompts: {
            country: {
              en: 'In which country is it allowed? For example: Germany.',
              'zh-CN': '在哪个国家允许销售（英文）？',
              'zh-TW': '在哪個國家允許販售（英文）？',
            },
            marketplace: {
              en: 'On which marketplace is it not allowed?',
              'zh-CN': '在哪个站点不允许？',
              'zh-TW': '在哪個站點不允許？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Policy change not followed', 'zh-CN': '没有跟进政策变化', 'zh-TW': '沒有追蹤政策變動' },
          sentence: {
            en: "Amazon's policy on {category} changed on {date}, after we had listed the product, and nobody at our company followed policy changes.",
            'zh-CN': '亚马逊关于 {category} 的政策于 {date} 变更，当时商品已经上架，而我们公司没有人跟踪政策变化。',
            'zh-TW': '亞馬遜關於 {category} 的政策於 {date} 變更，當時商品已經上架，而我們公司沒有人追蹤政策變動。',
          },
          prompts: {
            category: {
              en: 'On which products did the policy change? For example: e-bikes.',
              'zh-CN': '哪类商品的政策有变更？例如：e-bikes（电动自行车）。',
              'zh-TW': '哪類商品的政策有變更？例如：e-bikes（電動自行車）。',
            },
            date: { en: 'On which date did the policy change?', 'zh-CN': '政策是哪天变更的？', 'zh-TW': '政策是哪天變更的？' },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the product is permitted? Facts that a document proves.',
        'zh-CN': '凭什么说明该商品允许销售？请写有文件可证明的事实。',
        'zh-TW': '憑什麼說明該商品允許販售？請寫有文件可證明的事實。',
      },
      example: {
        en: 'The sale on amazon.com is permitted under EPA registration 12345-6, valid since January 2025; see Exhibit 1.',
        'zh-CN':
          'The sale on amazon.com is permitted under EPA registration 12345-6, valid since January 2025; see Exhibit 1.（EPA 注册 12345-6 允许在美国站销售，2025年1月起有效；见附件 1。）',
        'zh-TW':
          'The sale on amazon.com is permitted under EPA registration 12345-6, valid since January 2025; see Exhibit 1.（EPA 註冊 12345-6 允許在美國站販售，自 2025 年 1 月起有效；見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'The restriction does not cover it', 'zh-CN': '该限制不适用于本商品', 'zh-TW': '該限制不適用於本商品' },
          sentence: {
            en: 'What we sell under {asins} is not covered by the restriction in your notice, for this reason: {reason}.',
            'zh-CN': '我们在 {asins} 下销售的商品不属于贵方通知所述的限制范围，理由是：{reason}。',
            'zh-TW': '我們在 {asins} 下販售的商品不在貴方通知所述的限制範圍內，理由是：{reason}。',
          },
          prompts: {
            asins: { en: 'Which ASINs are not covered?', 'zh-CN': '哪些 ASIN 不受限制？', 'zh-TW': '哪些 ASIN 不受限制？' },
            reason: {
              en: 'What about the product shows it? For example: it contains no nicotine.',
              'zh-CN': '商品的什么特点说明这一点？例如：it contains no nicotine（不含尼古丁）。',
              'zh-TW': '商品的什麼特點可以說明？例如：it contains no nicotine（不含尼古丁）。',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Registration held', 'zh-CN': '已有注册或许可', 'zh-TW': '已有註冊或許可' },
          sentence: {
            en: 'The sale on {marketplace} is permitted under this registration, which was valid on the date of your notice: {doc}.',
            'zh-CN': '以下注册允许该商品在 {marketplace} 销售，贵方发出通知时有效：{doc}。',
            'zh-TW': '以下註冊允許該商品在 {marketplace} 販售，貴方發出通知時有效：{doc}。',
          },
          prompts: {
            doc: {
              en: 'Which registration, with its number?',
              'zh-CN': '是哪项注册（英文名和编号）？',
              'zh-TW': '是哪項註冊（英文名稱和編號）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Laboratory: ingredient not found', 'zh-CN': '检测：不含该成分', 'zh-TW': '檢驗：不含該成分' },
          sentence: {
            en: 'In its report of {date}, {lab} found no {material} in the product.',
            'zh-CN': '{lab} 出具的 {date} 报告显示，商品中未检出 {material}。',
            'zh-TW': '{lab} 於 {date} 出具的報告顯示，商品中未檢出 {material}。',
          },
          prompts: {
            lab: {
              en: 'Which laboratory, as named in the report?',
              'zh-CN': '是哪家检测机构（照报告上的英文名）？',
              'zh-TW': '是哪家檢驗機構（照報告上的英文名稱）？',
            },
            date: { en: 'Which date does the report show?', 'zh-CN': '报告日期是哪天？', 'zh-TW': '報告日期是哪天？' },
            material: {
              en: 'Which ingredient was not found?',
              'zh-CN': '未检出哪种成分（英文）？',
              'zh-TW': '未檢出哪種成分（英文）？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'No offer of ours on this ASIN', 'zh-CN': '我们没有在售该商品', 'zh-TW': '我們沒有販售該商品' },
          sentence: {
            en: 'Our inventory report shows that our account had no offer for {asins} during {period}.',
            'zh-CN': '我们的库存报告显示，{period} 期间，我们的账户没有 {asins} 的在售商品。',
            'zh-TW': '我們的庫存報表顯示，{period} 期間，我們的帳戶沒有販售 {asins}。',
          },
          prompts: {
            asins: {
              en: 'For which ASINs did you have no offer?',
              'zh-CN': '哪些 ASIN 您没有在售？',
              'zh-TW': '哪些 ASIN 您沒有販售？',
            },
            period: {
              en: 'From which date to which date does the report cover?',
              'zh-CN': '报告覆盖从哪天到哪天？',
              'zh-TW': '報表涵蓋從哪天到哪天？',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: how many listings deleted, how many others screened, stock removed? On which dates?',
        'zh-CN': '已经做了什么：删除了多少商品、筛查了多少、库存移除了吗？分别是哪天？',
        'zh-TW': '已經做了什麼：刪除幾個商品、篩查了幾個、庫存移除了嗎？分別是哪天？',
      },
      example: {
        en: 'On May 10, 2026, we deleted 3 listings; by May 13, we had screened 212 ASINs and deleted 2 more.',
        'zh-CN':
          'On May 10, 2026, we deleted 3 listings; by May 13, we had screened 212 ASINs and deleted 2 more.（2026年5月10日删除 3 个商品；到5月13日筛查了 212 个 ASIN，另外删除 2 个。）',
        'zh-TW':
          'On May 10, 2026, we deleted 3 listings; by May 13, we had screened 212 ASINs and deleted 2 more.（2026 年 5 月 10 日刪除 3 個商品；到 5 月 13 日篩查 212 個 ASIN，另外刪除 2 個。）',
      },
      suggestions: [
        {
          id: 'A1',
          answers: ['C6'],
          label: { en: 'Deleted the listings', 'zh-CN': '已删除相关商品', 'zh-TW': '已刪除相關商品' },
          sentence: {
            en: 'On {date}, we deleted {n} {n#listing|listings} completely ({asins}), rather than only setting the quantity to zero.',
            'zh-CN': '{date}，我们彻底删除了 {n} 个商品（{asins}），而不是只把数量改为零。',
            'zh-TW': '我們於 {date} 徹底刪除 {n} 個商品（{asins}），而不是只將數量改為零。',
          },
          prompts: {
            date: { en: 'On which date were they deleted?', 'zh-CN': '哪天删除的？', 'zh-TW': '是哪天刪除的？' },
            n: { en: 'How many listings did you delete?', 'zh-CN': '删除了多少个商品？', 'zh-TW': '刪除了幾個商品？' },
            asins: { en: 'Which ASINs did you delete?', 'zh-CN': '删除了哪些 ASIN？', 'zh-TW': '刪除了哪些 ASIN？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Removed the claim words', 'zh-CN': '已删除宣称用词', 'zh-TW': '已刪除宣稱字詞' },
          sentence: {
            en: 'On {date}, we removed "{old_value}" from {component} of {n} {n#ASIN|ASINs}.',
            'zh-CN': '{date}，我们从 {n} 个 ASIN 的 {component} 中删除了“{old_value}”。',
            'zh-TW': '我們於 {date} 從 {n} 個 ASIN 的 {component} 中刪除「{old_value}」。',
          },
          prompts: {
            date: { en: 'On which date were the words removed?', 'zh-CN': '哪天删除的？', 'zh-TW': '是哪天刪除的？' },
            old_value: {
              en: 'Which words were removed? Copy them exactly.',
              'zh-CN': '删除了什么词（照抄原文）？',
              'zh-TW': '刪除了哪些字詞（照抄原文）？',
            },
            component: {
              en: 'From which parts of the page? For example: the title and all images.',
              'zh-CN': '从页面的哪些位置？例如：the title and all images（标题和所有图片）。',
              'zh-TW': '從頁面的哪些位置？例如：the title and all images（標題和所有圖片）。',
            },
            n: { en: 'From how many ASINs?', 'zh-CN': '涉及多少个 ASIN？', 'zh-TW': '涉及幾個 ASIN？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Withdrew unchecked offers', 'zh-CN': '已撤下未核查的跟卖', 'zh-TW': '已撤下未查核的跟賣商品' },
          sentence: {
            en: 'On {date}, we withdrew {n} {n#offer on an existing ASIN|offers on existing ASINs} that we had not checked ourselves.',
            'zh-CN': '{date}，我们撤下了 {n} 个自己未核查过的跟卖商品。',
            'zh-TW': '我們於 {date} 撤下 {n} 個自己未查核過的跟賣商品。',
          },
          prompts: {
            date: { en: 'On which date did you withdraw them?', 'zh-CN': '哪天撤下的？', 'zh-TW': '是哪天撤下的？' },
            n: { en: 'How many offers did you withdraw?', 'zh-CN': '撤下了多少个？', 'zh-TW': '撤下了幾個？' },
          },
        },
        {
          id: 'A4',
          answers: ['C1'],
          label: { en: 'Screened all, deleted more', 'zh-CN': '已筛查全店并另行删除', 'zh-TW': '已篩查全店並另外刪除' },
          sentence: {
            en: 'By {date}, we had screened {n} {n#ASIN|ASINs} against the Restricted Products policy and deleted {n2} more {n2#listing|listings}.',
            'zh-CN': '到 {date}，我们已按限制商品政策筛查 {n} 个 ASIN，并另外删除了 {n2} 个商品。',
            'zh-TW': '到 {date}，我們已依限制商品政策篩查 {n} 個 ASIN，並另外刪除 {n2} 個商品。',
          },
          prompts: {
            date: { en: 'By which date was the screening finished?', 'zh-CN': '筛查哪天完成？', 'zh-TW': '篩查在哪天完成？' },
            n: { en: 'How many ASINs did you screen?', 'zh-CN': '筛查了多少个 ASIN？', 'zh-TW': '篩查了幾個 ASIN？' },
            n2: {
              en: 'How many more listings did you delete?',
              'zh-CN': '另外删除了多少个商品？',
              'zh-TW': '另外刪除了幾個商品？',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Removed from store and export', 'zh-CN': '已从该站点和清单移除', 'zh-TW': '已從該站點和清單移除' },
          sentence: {
            en: 'On {date}, we removed {n} {n#ASIN|ASINs} from {marketplace} and from our export list.',
            'zh-CN': '{date}，我们从 {marketplace} 和上架清单中移除了 {n} 个 ASIN。',
            'zh-TW': '我們於 {date} 從 {marketplace} 和上架清單中移除 {n} 個 ASIN。',
          },
          prompts: {
            date: { en: 'On which date did you remove them?', 'zh-CN': '哪天移除的？', 'zh-TW': '是哪天移除的？' },
            n: { en: 'How many ASINs did you remove?', 'zh-CN': '移除了多少个 ASIN？', 'zh-TW': '移除了幾個 ASIN？' },
            marketplace: { en: 'From which marketplace?', 'zh-CN': '从哪个站点移除？', 'zh-TW': '從哪個站點移除？' },
          },
        },
        {
          id: 'A6',
          label: {
            en: 'Removal of FBA stock ordered',
            'zh-CN': '已为 FBA 库存创建移除订单',
            'zh-TW': '已為 FBA 庫存建立移除訂單',
          },
          sentence: {
            en: 'On {date}, we ordered the removal of {qty} {qty#unit|units} from Amazon fulfillment centers.',
            'zh-CN': '{date}，我们为亚马逊运营中心的 {qty} 件商品创建了移除订单。',
            'zh-TW': '我們於 {date} 為亞馬遜物流中心的 {qty} 件商品建立移除訂單。',
          },
          prompts: {
            date: {
              en: 'On which date did you order the removal?',
              'zh-CN': '哪天创建的移除订单？',
              'zh-TW': '移除訂單是哪天建立的？',
            },
            qty: { en: 'How many units does it cover?', 'zh-CN': '涉及多少件？', 'zh-TW': '涉及多少件？' },
          },
        },
        {
          id: 'A7',
          answers: ['C1'],
          label: { en: 'Listing staff trained, tested', 'zh-CN': '已培训并考核上架人员', 'zh-TW': '已訓練並測驗上架人員' },
          sentence: {
            en: 'On {date}, we trained {n} {n#employee|employees} on {policy} and closed the training with a written test.',
            'zh-CN': '{date}，我们对 {n} 名员工进行了 {policy} 的培训，并以书面考核结束培训。',
            'zh-TW': '我們於 {date} 為 {n} 名員工進行 {policy} 的訓練，並以書面測驗結束訓練。',
          },
          prompts: {
            date: { en: 'On which date did the training take place?', 'zh-CN': '哪天培训的？', 'zh-TW': '訓練是哪天進行的？' },
            n: { en: 'How many employees were trained?', 'zh-CN': '培训了几名员工？', 'zh-TW': '訓練了幾名員工？' },
            policy: {
              en: 'On which policy were they trained?',
              'zh-CN': '培训的是哪项政策（英文名称）？',
              'zh-TW': '訓練的是哪項政策（英文名稱）？',
            },
          },
        },
        {
          id: 'A8',
          answers: ['C2'],
          label: { en: 'Searched all pages for the words', 'zh-CN': '已全店排查同类用词', 'zh-TW': '已全店搜尋同類字詞' },
          sentence: {
            en: 'By {date}, we had searched {n} {n#listing|listings} for such claim words; {n2} {n2#was|were} corrected.',
            'zh-CN': '到 {date}，我们已就这类宣称用词排查 {n} 个商品；更正了 {n2} 个。',
            'zh-TW': '到 {date}，我們已針對這類宣稱字詞搜尋 {n} 個商品；其中 {n2} 個已更正。',
          },
          prompts: {
            date: { en: 'By which date was the search finished?', 'zh-CN': '排查哪天完成？', 'zh-TW': '搜尋在哪天完成？' },
            n: { en: 'How many listings did you search?', 'zh-CN': '排查了多少个商品？', 'zh-TW': '搜尋了幾個商品？' },
            n2: { en: 'How many of them did you correct?', 'zh-CN': '其中更正了多少个？', 'zh-TW': '其中更正了幾個？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which check stands now before a listing goes online: who, with which tool or list, how often?',
        'zh-CN': '现在商品上线前有什么检查：由谁、用什么工具或清单、多久一次？',
        'zh-TW': '現在商品上線前有什麼檢查：由誰、用什麼工具或清單、多久一次？',
      },
      example: {
        en: 'No new ASIN goes online before the operations manager has filed the policy page; our ListGuard tool blocks 180 claim words.',
        'zh-CN':
          'No new ASIN goes online before the operations manager has filed the policy page; our ListGuard tool blocks 180 claim words.（新 ASIN 上线前，运营经理须把政策页面归档；我们的 ListGuard 工具拦截 180 个宣称用词。）',
        'zh-TW':
          'No new ASIN goes online before the operations manager has filed the policy page; our ListGuard tool blocks 180 claim words.（新 ASIN 上線前，營運經理須將政策頁面歸檔；我們的 ListGuard 工具攔截 180 個宣稱字詞。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Approval with policy on file', 'zh-CN': '上架须审批并存档政策', 'zh-TW': '上架須核准並歸檔政策' },
          sentence: {
            en: 'A new ASIN needs the approval of our {role}, who files the policy page with the date of the check.',
            'zh-CN': '新 ASIN 须经我们的 {role} 批准，并把政策页面连同核查日期归档。',
            'zh-TW': '新的 ASIN 須經我們的 {role} 核准，並將政策頁面連同查核日期歸檔。',
          },
          prompts: {
            role: { en: 'Which job title approves new ASINs?', 'zh-CN': '由什么岗位批准？', 'zh-TW': '由誰核准（英文職稱）？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'Filter for claim words', 'zh-CN': '宣称用词过滤', 'zh-TW': '宣稱字詞過濾' },
          sentence: {
            en: 'Our {tool} blocks {n} claim {n#word|words} before upload, and our {role} updates the list every month.',
            'zh-CN': '我们的 {tool} 在上传前拦截 {n} 个宣称用词，我们的 {role} 每月更新词库。',
            'zh-TW': '我們的 {tool} 在上傳前攔截 {n} 個宣稱字詞，我們的 {role} 每月更新字詞清單。',
          },
          prompts: {
            n: { en: 'How many words are on the list?', 'zh-CN': '词库里有多少个词？', 'zh-TW': '清單裡有幾個字詞？' },
            role: {
              en: 'Which job title updates the list?',
              'zh-CN': '由什么岗位更新词库？',
              'zh-TW': '由誰更新清單（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Own check before joining an ASIN', 'zh-CN': '跟卖前自行核查', 'zh-TW': '跟賣前自行查核' },
          sentence: {
            en: 'We join an existing ASIN only after our {role} has checked it against the policy and filed the result with its date.',
            'zh-CN': '只有在我们的 {role} 按政策核查并把结果连同日期归档之后，我们才跟卖已有 ASIN。',
            'zh-TW': '只有在我們的 {role} 依政策查核並將結果連同日期歸檔之後，我們才會跟賣既有的 ASIN。',
          },
          prompts: {
            role: { en: 'Which job title checks it?', 'zh-CN': '由什么岗位核查？', 'zh-TW': '由誰查核（英文職稱）？' },
          },
        },
        {
          id: 'M4',
          label: { en: 'Supplier files screened first', 'zh-CN': '批量上传前先筛查', 'zh-TW': '批次上傳前先篩查' },
          sentence: {
            en: 'Our {role} screens each supplier file by product and ingredient before the upload; what is not cleared is left out.',
            'zh-CN': '每份供应商文件上传前，我们的 {role} 按商品和成分筛查；未放行的不上传。',
            'zh-TW': '每份供應商檔案上傳前，我們的 {role} 會依商品和成分篩查；未放行的不上傳。',
          },
          prompts: {
            role: { en: 'Which job title screens the files?', 'zh-CN': '由什么岗位筛查？', 'zh-TW': '由誰篩查（英文職稱）？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Country list for each product', 'zh-CN': '每个商品的国别清单', 'zh-TW': '每個商品的國別清單' },
          sentence: {
            en: 'Our {role} keeps a list of the countries where each product is allowed, reviews it every quarter, and exports only by this list.',
            'zh-CN': '我们的 {role} 维护每个商品允许销售的国家清单，每季度复核，并只按清单上架。',
            'zh-TW': '我們的 {role} 維護每個商品允許販售的國家清單，每季檢視，並只依清單上架。',
          },
          prompts: {
            role: {
              en: 'Which job title keeps the list?',
              'zh-CN': '由什么岗位维护清单？',
              'zh-TW': '由誰維護清單（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Weekly look at policy news', 'zh-CN': '每周查看政策更新', 'zh-TW': '每週查看政策更新' },
          sentence: {
            en: "Every {weekday}, our {role} reads Amazon's policy news and reviews the affected ASINs within {hours} {hours#hour|hours}.",
            'zh-CN': '我们的 {role} 每周（{weekday}）查看亚马逊政策更新，并在 {hours} 小时内复核受影响的 ASIN。',
            'zh-TW': '我們的 {role} 每週（{weekday}）查看亞馬遜政策更新，並在 {hours} 小時內檢視受影響的 ASIN。',
          },
          prompts: {
            weekday: { en: 'On which day of the week?', 'zh-CN': '每周星期几？', 'zh-TW': '是星期幾？' },
            role: { en: 'Which job title reads the news?', 'zh-CN': '由什么岗位查看？', 'zh-TW': '由誰查看（英文職稱）？' },
            hours: {
              en: 'Within how many hours are affected ASINs reviewed?',
              'zh-CN': '几小时内复核受影响的 ASIN？',
              'zh-TW': '幾小時內檢視受影響的 ASIN？',
            },
          },
        },
        {
          id: 'M7',
          answers: ['C1'],
          label: { en: 'Regular test for listing staff', 'zh-CN': '上架人员定期考核', 'zh-TW': '上架人員定期測驗' },
          sentence: {
            en: 'Each employee who creates listings is tested on the Restricted Products policy {frequency}; our {role} keeps the results.',
            'zh-CN': '每名上架人员都接受限制商品政策的考核，频率为 {frequency}；由我们的 {role} 保存结果。',
            'zh-TW': '每名上架人員都接受限制商品政策的測驗，頻率為 {frequency}；由我們的 {role} 保存結果。',
          },
          prompts: {
            frequency: {
              en: 'How often are they tested? For example: every six months.',
              'zh-CN': '多久考核一次？例如：every six months（每六个月）。',
              'zh-TW': '多久測驗一次？例如：every six months（每六個月）。',
            },
            role: {
              en: 'Which job title keeps the results?',
              'zh-CN': '由什么岗位保存结果？',
              'zh-TW': '由誰保存結果（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What did your own screening show since the fix? Leave it out if there is no figure yet.',
        'zh-CN': '整改之后，自查结果如何？如果还没有数据，可以不写。',
        'zh-TW': '改正之後，自己篩查的結果如何？如果還沒有數字，可以不寫。',
      },
      example: {
        en: 'On May 20, 2026, we screened 207 active listings again; none fell under a restriction.',
        'zh-CN':
          'On May 20, 2026, we screened 207 active listings again; none fell under a restriction.（2026年5月20日再次筛查 207 个在售商品；没有一个受限。）',
        'zh-TW':
          'On May 20, 2026, we screened 207 active listings again; none fell under a restriction.（2026 年 5 月 20 日再次篩查 207 個販售中的商品；沒有一個受限。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Screened again: none found', 'zh-CN': '复查：没有再发现', 'zh-TW': '再次篩查：沒有再發現' },
          sentence: {
            en: 'On {date}, we screened {total} active {total#listing|listings} again; none fell under a restriction.',
            'zh-CN': '{date}，我们再次筛查了 {total} 个在售商品；没有一个受限。',
            'zh-TW': '我們於 {date} 再次篩查 {total} 個販售中的商品；沒有一個受限。',
          },
          prompts: {
            date: { en: 'On which date did you screen again?', 'zh-CN': '哪天复查的？', 'zh-TW': '再次篩查是哪天？' },
            total: {
              en: 'How many active listings did you screen?',
              'zh-CN': '复查了多少个在售商品？',
              'zh-TW': '再次篩查了幾個商品？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Screened again: rest deleted', 'zh-CN': '复查：发现的已删除', 'zh-TW': '再次篩查：發現的已刪除' },
          sentence: {
            en: 'On {date}, we screened {total} active {total#listing|listings} again; {n} {n#was|were} deleted the same day.',
            'zh-CN': '{date}，我们再次筛查了 {total} 个在售商品；其中 {n} 个当天已删除。',
            'zh-TW': '我們於 {date} 再次篩查 {total} 個販售中的商品；其中 {n} 個在當天刪除。',
          },
          prompts: {
            date: { en: 'On which date did you screen again?', 'zh-CN': '哪天复查的？', 'zh-TW': '再次篩查是哪天？' },
            total: {
              en: 'How many active listings did you screen?',
              'zh-CN': '复查了多少个在售商品？',
              'zh-TW': '再次篩查了幾個商品？',
            },
            n: {
              en: 'How many of them did you delete that day?',
              'zh-CN': '其中当天删除了多少个？',
              'zh-TW': '其中幾個在當天刪除？',
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
      label: { en: 'List of deleted ASINs', 'zh-CN': '已删除 ASIN 清单', 'zh-TW': '已刪除 ASIN 清單' },
      sentence: {
        en: 'List of the deleted and withdrawn ASINs, with the date of each',
        'zh-CN': '已删除和撤下的 ASIN 清单，含日期',
        'zh-TW': '已刪除和撤下的 ASIN 清單，含日期',
      },
      supports: ['T3', 'A1', 'A3', 'A4', 'A5', 'R2'],
    },
    {
      id: 'E2',
      label: { en: 'Page before the change', 'zh-CN': '修改前的页面截图', 'zh-TW': '修改前的頁面螢幕截圖' },
      sentence: { en: 'Screenshot of the page before the change', 'zh-CN': '页面修改前的截图', 'zh-TW': '頁面修改前的螢幕截圖' },
      supports: ['C2', 'A2'],
    },
    {
      id: 'E3',
      label: { en: 'Page after the change', 'zh-CN': '修改后的页面截图', 'zh-TW': '修改後的頁面螢幕截圖' },
      sentence: {
        en: 'Dated screenshot of the page after the change',
        'zh-CN': '页面修改后的截图，含日期',
        'zh-TW': '頁面修改後的螢幕截圖，含日期',
      },
      supports: ['A2', 'A8'],
    },
    {
      id: 'E4',
      label: { en: 'Registration (FDA or EPA)', 'zh-CN': '注册文件（FDA 或 EPA）', 'zh-TW': '註冊文件（FDA 或 EPA）' },
      sentence: {
        en: 'Registration of the product with the authority',
        'zh-CN': '商品在主管机关的注册文件',
        'zh-TW': '商品在主管機關的註冊文件',
      },
      supports: ['D2'],
    },
    {
      id: 'E5',
      label: { en: 'Exemption from registration', 'zh-CN': '豁免证明', 'zh-TW': '豁免證明' },
      sentence: {
        en: 'Proof that the product is exempt from registration',
        'zh-CN': '商品免于注册的证明',
        'zh-TW': '商品免於註冊的證明',
      },
      supports: ['D1'],
    },
    {
      id: 'E6',
      label: { en: 'Ingredient list', 'zh-CN': '成分表', 'zh-TW': '成分表' },
      sentence: { en: 'Ingredient list of the manufacturer', 'zh-CN': '生产商出具的成分表', 'zh-TW': '製造商出具的成分表' },
      supports: ['D1', 'D3'],
    },
    {
      id: 'E7',
      label: { en: 'Safety data sheet (SDS)', 'zh-CN': '安全数据表（SDS）', 'zh-TW': '安全資料表（SDS）' },
      sentence: { en: 'Safety data sheet of the product', 'zh-CN': '商品的安全数据表', 'zh-TW': '商品的安全資料表' },
      supports: ['D1', 'D3'],
    },
    {
      id: 'E8',
      label: { en: 'Laboratory report', 'zh-CN': '检测报告', 'zh-TW': '檢驗報告' },
      sentence: {
        en: 'Laboratory report, complete with all pages',
        'zh-CN': '检测报告，含全部页面',
        'zh-TW': '檢驗報告，含全部頁面',
      },
      supports: ['D3'],
    },
    {
      id: 'E9',
      label: { en: 'Training record and test sheets', 'zh-CN': '培训记录与考核卷', 'zh-TW': '訓練紀錄與測驗卷' },
      sentence: { en: 'Training record with the test sheets', 'zh-CN': '培训记录，含考核卷', 'zh-TW': '訓練紀錄，含測驗卷' },
      supports: ['A7', 'M7'],
    },
    {
      id: 'E10',
      label: { en: 'Removal order', 'zh-CN': '移除订单', 'zh-TW': '移除訂單' },
      sentence: {
        en: 'Removal order with number of units and date',
        'zh-CN': '移除订单，含件数和日期',
        'zh-TW': '移除訂單，含件數和日期',
      },
      supports: ['A6'],
    },
    {
      id: 'E11',
      label: { en: 'Log of the screening', 'zh-CN': '筛查记录', 'zh-TW': '篩查紀錄' },
      sentence: {
        en: 'Log of the screened ASINs, with the result of each',
        'zh-CN': '已筛查的 ASIN 记录，含每一项的结果',
        'zh-TW': '已篩查的 ASIN 紀錄，含每一項的結果',
      },
      supports: ['A4', 'A8', 'M4', 'R1', 'R2'],
    },
    {
      id: 'E12',
      label: { en: 'Export list and country list', 'zh-CN': '上架清单与国别清单', 'zh-TW': '上架清單與國別清單' },
      sentence: {
        en: 'Screenshot of the export list, with the countries allowed for each product',
        'zh-CN': '上架清单截图，含每个商品允许销售的国家',
        'zh-TW': '上架清單螢幕截圖，含每個商品允許販售的國家',
      },
      supports: ['A5', 'M5'],
    },
    {
      id: 'E13',
      label: { en: 'Inventory report for the period', 'zh-CN': '该期间的库存报告', 'zh-TW': '該期間的庫存報表' },
      sentence: {
        en: 'Inventory report of our account for the period',
        'zh-CN': '我们账户在该期间的库存报告',
        'zh-TW': '我們帳戶在該期間的庫存報表',
      },
      supports: ['D4'],
    },
    {
      id: 'E14',
      label: { en: 'Word list in the tool', 'zh-CN': '工具中的词库截图', 'zh-TW': '工具中的字詞清單螢幕截圖' },
      sentence: {
        en: 'Screenshot of the blocked words in the tool',
        'zh-CN': '工具中拦截用词的截图',
        'zh-TW': '工具中攔截字詞的螢幕截圖',
      },
      supports: ['M2'],
    },
    {
      id: 'E15',
      label: { en: 'Written approval procedure', 'zh-CN': '书面审批流程', 'zh-TW': '書面核准流程' },
      sentence: {
        en: 'Written approval procedure for new listings',
        'zh-CN': '新商品上架的书面审批流程',
        'zh-TW': '新商品上架的書面核准流程',
      },
      supports: ['M1', 'M3'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: 'Some notices accept only proof that the product is allowed (“evidence your account has not violated”): then a plan is pointless, so choose the dispute.',
        'zh-CN': '有些通知只接受商品允许销售的证据（“evidence your account has not violated”）：这时写行动计划没有用，请选异议。',
        'zh-TW': '有些通知只接受商品允許販售的證據（「evidence your account has not violated」）：這時寫行動計畫沒有用，請選異議。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Do not write that you will check while similar ASINs are still online: screen and delete them first.',
        'zh-CN': '同类 ASIN 还在线时，不要写“以后会检查”：请先筛查并删除。',
        'zh-TW': '同類 ASIN 還在線上時，請不要寫「之後會檢查」：先篩查並刪除。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Setting the quantity to zero is not enough: Amazon expects the listing to be closed or deleted.',
        'zh-CN': '只把数量改为零不够：亚马逊要求关闭或删除商品。',
        'zh-TW': '只將數量改為零不夠：亞馬遜要求關閉或刪除商品。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Restricted Product Policy Violations > Appeal.',
    'zh-CN': '“账户状况”（Account Health）> Restricted Product Policy Violations（违反限制商品政策）> “申诉”（Appeal）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞ Restricted Product Policy Violations（違反限制商品政策）＞「申訴」（Appeal）。',
  },
  reply: { en: '1-7 days (an estimate).', 'zh-CN': '1 到 7 天（估计）。', 'zh-TW': '1 到 7 天（估計）。' },
};
