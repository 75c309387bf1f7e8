import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Variations, ASIN creation or detail pages break the listing policies, or are said to. */
export const listingPolicy: CaseType = {
  id: 'listing-policy',
  name: {
    en: 'Listing policy (variations, ASIN creation, detail page)',
    'zh-CN': '商品信息政策（变体、ASIN 创建、详情页）',
    'zh-TW': '商品資訊政策（變體、ASIN 建立、詳細資訊頁面）',
  },
  group: 'policy',
  routes: ['plan', 'dispute'],
  issue: 'our product listings',
  subject: 'Listing Policy',
  remedy: {
    en: 'reinstate the {asins#listing|listings} in your notice',
    'zh-CN': '恢复通知所涉商品的正常状态',
    'zh-TW': '恢復通知所列商品的正常狀態',
  },
  rule: {
    en: 'No target. Amazon lists four misuses of variations: a changed detail page, a child that does not match its parent, a wrong child variation, and multi-packs the manufacturer does not make.',
    'zh-CN': '没有目标值。亚马逊列出四种变体滥用：详情页被改成另一个商品、子商品与父商品不符、错误的子变体、非制造商制作的多件装。',
    'zh-TW': '沒有目標值。亞馬遜列出四種變體濫用：詳細資訊頁面被改成另一個商品、子商品與父商品不符、錯誤的子變體、並非製造商製作的多件組。',
  },
  facts: {
    en: 'Parent and child ASINs; variation theme; what differs between the children; when, by whom and with which tool they were created; reviews merged; source of the GTINs; other families in the catalog.',
    'zh-CN': '父 ASIN 和子 ASIN；变体主题；子商品之间的差异；何时、由谁、用什么工具创建；合并的评论；GTIN 来源；店铺里的其他变体。',
    'zh-TW': '父 ASIN 和子 ASIN；變體主題；子商品之間的差異；何時、由誰、用什麼工具建立；合併的評論；GTIN 來源；商店裡的其他變體。',
  },
  cues: [
    {
      weight: 3,
      pattern: /variations?\b.{0,60}(?:polic\w+|violat\w+|misus\w+|invalid|incorrect)|ASIN (?:creation|variation)|invalid variations?|misus\w+ .{0,20}variations?/i,
    },
    {
      weight: 2,
      pattern: /child (?:ASINs?|variations?|products)|parent (?:ASIN|product)|detail page rules|duplicate ASINs?|product detail page/i,
    },
    { weight: 3, pattern: /变体|ASIN ?创建|父商品|子商品|變體|ASIN ?(?:創建|建立)|父項商品|子項商品/i },
    {
      weight: 2,
      pattern: /详情页|商品详情页面规则|重复 ?ASIN|合并评论|父 ?ASIN|子 ?ASIN|詳情頁|詳細資訊頁面|重[複復] ?ASIN|合併評論/i,
    },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who created or edited the family (role, agency, tool)? Who approves changes now?',
        'zh-CN': '由谁创建或修改变体（岗位、代运营、工具）？现在由谁审批？',
        'zh-TW': '由誰建立或修改變體（職稱、代營運商、工具）？現在由誰核准？',
      },
      example: {
        en: 'Our listing manager was in charge of the family; since July 13, 2026, the operations manager approves every change.',
        'zh-CN':
          'Our listing manager was in charge of the family; since July 13, 2026, the operations manager approves every change.（该变体由商品上架主管负责；2026年7月13日起，每次修改由运营经理批准。）',
        'zh-TW':
          'Our listing manager was in charge of the family; since July 13, 2026, the operations manager approves every change.（該變體由商品上架主管負責；自 2026 年 7 月 13 日起，每次修改由營運經理核准。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own staff', 'zh-CN': '我们自己的员工', 'zh-TW': '我們自己的員工' },
          sentence: {
            en: 'Our {role} was in charge of the listings in your notice.',
            'zh-CN': '贵方通知涉及的商品由我们的 {role} 负责。',
            'zh-TW': '貴方通知所指的商品由我們的 {role} 負責。',
          },
          prompts: {
            role: {
              en: 'Which job title was in charge of these listings?',
              'zh-CN': '这些商品由什么岗位负责？',
              'zh-TW': '這些商品由誰負責（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'An agency', 'zh-CN': '代运营', 'zh-TW': '代營運商' },
          sentence: {
            en: 'An outside agency, {agency}, edited the listings in your notice for us.',
            'zh-CN': '贵方通知涉及的商品由外部代运营 {agency} 替我们编辑。',
            'zh-TW': '貴方通知所指的商品由外部代營運商 {agency} 替我們編輯。',
          },
          prompts: {
            agency: {
              en: 'Which agency, by its English name?',
              'zh-CN': '哪家代运营（英文名或拼音）？',
              'zh-TW': '是哪家代營運商（英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who approves changes now', 'zh-CN': '现在由谁审批', 'zh-TW': '現在由誰核准' },
          sentence: {
            en: 'Our {role2} has approved every change to a variation family since {date}.',
            'zh-CN': '自 {date} 起，变体的每次修改均由我们的 {role2} 批准。',
            'zh-TW': '自 {date} 起，變體的每次修改均由我們的 {role2} 核准。',
          },
          prompts: {
            role2: {
              en: 'Which job title approves changes now?',
              'zh-CN': '现在由什么岗位批准？',
              'zh-TW': '現在由誰核准（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Parent ASIN, child ASINs, what makes them different; which rule does the notice quote?',
        'zh-CN': '父 ASIN、子 ASIN，它们有什么差异？通知引用的是哪条规则？',
        'zh-TW': '父 ASIN、子 ASIN，它們有什麼差異？通知引用的是哪條規則？',
      },
      example: {
        en: 'Parent B08MP4R7NT with the children B0D2YF7K3Q and B0D2YG91ZW, which differ in function; the notice quotes the rule on incorrect child variations.',
        'zh-CN':
          'Parent B08MP4R7NT with the children B0D2YF7K3Q and B0D2YG91ZW, which differ in function; the notice quotes the rule on incorrect child variations.（父 ASIN 为 B08MP4R7NT，子 ASIN 为 B0D2YF7K3Q 和 B0D2YG91ZW，功能不同；通知引用的是错误子变体的规则。）',
        'zh-TW':
          'Parent B08MP4R7NT with the children B0D2YF7K3Q and B0D2YG91ZW, which differ in function; the notice quotes the rule on incorrect child variations.（父 ASIN 為 B08MP4R7NT，子 ASIN 為 B0D2YF7K3Q 和 B0D2YG91ZW，功能不同；通知引用的是錯誤子變體的規則。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'ASINs and parent in the notice', 'zh-CN': '通知里的 ASIN 与父 ASIN', 'zh-TW': '通知裡的 ASIN 與父 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the {asins#listing|listings} of {asins#ASIN|ASINs} {asins}; the parent ASIN is {parent_asin}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及以下 ASIN 的商品信息：{asins}；父 ASIN 为 {parent_asin}。',
            'zh-TW': '貴方 {notice_date} 的通知涉及以下 ASIN 的商品資訊：{asins}；父 ASIN 為 {parent_asin}。',
          },
          fromNotice: true,
          prompts: {
            asins: {
              en: 'Which ASINs does the notice name?',
              'zh-CN': '通知里写了哪些 ASIN？',
              'zh-TW': '通知裡寫了哪些 ASIN？',
            },
            parent_asin: {
              en: 'Which parent ASIN does the notice name?',
              'zh-CN': '通知里的父 ASIN 是哪个？',
              'zh-TW': '通知裡的父 ASIN 是哪一個？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the {asins#listing|listings} of {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及以下 ASIN 的商品信息：{asins}。',
            'zh-TW': '貴方 {notice_date} 的通知涉及以下 ASIN 的商品資訊：{asins}。',
          },
          fromNotice: true,
          prompts: {
            asins: {
              en: 'Which ASINs does the notice name?',
              'zh-CN': '通知里写了哪些 ASIN？',
              'zh-TW': '通知裡寫了哪些 ASIN？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'The rule quoted in the notice', 'zh-CN': '通知引用的规则', 'zh-TW': '通知引用的規則' },
          sentence: {
            en: 'Your notice quotes this rule: {policy}.',
            'zh-CN': '贵方通知引用了这条规则：{policy}。',
            'zh-TW': '貴方的通知引用了這條規則：{policy}。',
          },
          prompts: {
            policy: {
              en: 'Which rule does the notice quote, in its own words?',
              'zh-CN': '通知引用的是哪条规则（英文原文）？',
              'zh-TW': '通知引用的是哪條規則（英文原文）？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'What the joined products differ in', 'zh-CN': '合并商品的差异', 'zh-TW': '合併商品的差異' },
          sentence: {
            en: 'The products joined in one family differ in {attribute}.',
            'zh-CN': '合并为同一变体的商品，差异在于：{attribute}。',
            'zh-TW': '合併為同一變體的商品，差異在於：{attribute}。',
          },
          routes: ['plan'],
          prompts: {
            attribute: {
              en: 'In what do they differ? For example: function and motor power.',
              'zh-CN': '差异在哪里？例如：function and motor power（功能和电机功率）。',
              'zh-TW': '差異在哪裡？例如：function and motor power（功能和馬達功率）。',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'How many families are affected', 'zh-CN': '涉及多少组变体', 'zh-TW': '涉及幾組變體' },
          sentence: {
            en: 'Of our {total} variation {total#family|families}, {n} {n#is|are} affected.',
            'zh-CN': '我们的 {total} 组变体中，有 {n} 组受影响。',
            'zh-TW': '我們的 {total} 組變體中，有 {n} 組受到影響。',
          },
          routes: ['plan'],
          prompts: {
            total: {
              en: 'How many variation families do you have in total?',
              'zh-CN': '您一共有多少组变体？',
              'zh-TW': '您一共有幾組變體？',
            },
            n: { en: 'How many of them are affected?', 'zh-CN': '其中多少组受影响？', 'zh-TW': '其中有幾組受到影響？' },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'When were the listings created or changed? When were they separated?',
        'zh-CN': '商品是哪天创建或修改的？哪天拆分的？',
        'zh-TW': '商品是哪天建立或修改的？哪天拆分的？',
      },
      example: {
        en: 'The family was created on March 4, 2026 and changed on June 20, 2026; we separated it on July 12, 2026.',
        'zh-CN':
          'The family was created on March 4, 2026 and changed on June 20, 2026; we separated it on July 12, 2026.（该变体于2026年3月4日创建，2026年6月20日修改；我们于2026年7月12日拆分。）',
        'zh-TW':
          'The family was created on March 4, 2026 and changed on June 20, 2026; we separated it on July 12, 2026.（該變體在 2026 年 3 月 4 日建立，2026 年 6 月 20 日修改；我們在 2026 年 7 月 12 日拆分。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'When the family was created', 'zh-CN': '变体创建的日期', 'zh-TW': '變體建立的日期' },
          sentence: {
            en: 'The variation family was created on {date}.',
            'zh-CN': '该变体创建于 {date}。',
            'zh-TW': '該變體建立於 {date}。',
          },
          prompts: {
            date: { en: 'On which date was the family created?', 'zh-CN': '变体是哪天创建的？', 'zh-TW': '變體是哪天建立的？' },
          },
        },
        {
          id: 'T2',
          label: { en: 'When the listings were changed', 'zh-CN': '商品修改的时间', 'zh-TW': '商品修改的時間' },
          sentence: {
            en: 'The listings were changed during {period}.',
            'zh-CN': '这些商品在这段时间修改过：{period}。',
            'zh-TW': '這些商品在這段期間修改過：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were they changed?',
              'zh-CN': '从哪天到哪天修改的？',
              'zh-TW': '從哪天到哪天修改？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'When they were corrected', 'zh-CN': '更正的日期', 'zh-TW': '更正的日期' },
          sentence: {
            en: 'The listings in your notice were corrected on {date}.',
            'zh-CN': '贵方通知涉及的商品已于 {date} 更正。',
            'zh-TW': '貴方通知所指的商品已於 {date} 更正。',
          },
          routes: ['plan'],
          prompts: {
            date: { en: 'On which date were they corrected?', 'zh-CN': '哪天更正的？', 'zh-TW': '哪天更正的？' },
          },
        },
        {
          id: 'T4',
          label: { en: 'Earlier warning', 'zh-CN': '之前的警告', 'zh-TW': '之前的警告' },
          sentence: {
            en: 'We received an earlier warning on {date}.',
            'zh-CN': '我们曾于 {date} 收到警告。',
            'zh-TW': '我們先前曾於 {date} 收到警告。',
          },
          prompts: {
            date: {
              en: 'On which date did you receive the earlier warning?',
              'zh-CN': '之前的警告是哪天收到的？',
              'zh-TW': '之前的警告是哪天收到的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace? By flat file, in Seller Central, or by a tool? Which part of the page?',
        'zh-CN': '哪个站点？用表格、卖家平台还是工具修改？涉及页面的哪个部分？',
        'zh-TW': '哪個站點？用檔案上傳、賣家平台還是工具修改？涉及頁面的哪個部分？',
      },
      example: {
        en: 'amazon.ca; the family was built by flat file; the part concerned is the variation theme.',
        'zh-CN':
          'amazon.ca; the family was built by flat file; the part concerned is the variation theme.（加拿大站；变体用表格批量上传创建；涉及的是变体主题。）',
        'zh-TW':
          'amazon.ca; the family was built by flat file; the part concerned is the variation theme.（加拿大站；變體以檔案批次上傳建立；涉及的是變體主題。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'Your notice concerns our store on {marketplace}.',
            'zh-CN': '贵方通知涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '貴方通知涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Changed by flat file', 'zh-CN': '用表格批量修改', 'zh-TW': '以檔案批次修改' },
          sentence: {
            en: 'The changes were uploaded by flat file.',
            'zh-CN': '这些修改是用表格批量上传的。',
            'zh-TW': '這些修改是以檔案批次上傳的。',
          },
        },
        {
          id: 'L3',
          label: { en: 'Changed by hand in Seller Central', 'zh-CN': '在卖家平台手动修改', 'zh-TW': '在賣家平台手動修改' },
          sentence: {
            en: 'The changes were made by hand in Seller Central.',
            'zh-CN': '这些修改是在卖家平台手动进行的。',
            'zh-TW': '這些修改是在賣家平台手動進行的。',
          },
        },
        {
          id: 'L4',
          label: { en: 'Changed through a tool', 'zh-CN': '通过工具修改', 'zh-TW': '以工具修改' },
          sentence: {
            en: 'The changes were sent to Amazon by our {tool}.',
            'zh-CN': '这些修改由我们的 {tool} 传给亚马逊。',
            'zh-TW': '這些修改由我們的 {tool} 傳給亞馬遜。',
          },
        },
        {
          id: 'L5',
          label: { en: 'The part of the page', 'zh-CN': '涉及页面的哪个部分', 'zh-TW': '涉及頁面的哪個部分' },
          sentence: {
            en: 'The matter concerns this part of the listing: {attribute}.',
            'zh-CN': '此事涉及商品信息的这个部分：{attribute}。',
            'zh-TW': '此事涉及商品資訊的這個部分：{attribute}。',
          },
          prompts: {
            attribute: {
              en: 'Which part? For example: variation theme, title, main image.',
              'zh-CN': '哪个部分？例如：variation theme（变体主题）、title（标题）。',
              'zh-TW': '哪個部分？例如：variation theme（變體主題）、title（標題）。',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why were they joined or changed: reviews of an old item, themes misunderstood, an agency? Which check was missing?',
        'zh-CN': '为什么合并或修改：借用旧品评论、误解变体主题、代运营操作？当时缺了哪项检查？',
        'zh-TW': '為什麼合併或修改：沿用舊品評論、誤解變體主題、代營運商操作？當時少了哪一項檢查？',
      },
      example: {
        en: 'Our listing manager joined two different blenders under one parent as "styles", and nobody checked the theme against the policy.',
        'zh-CN':
          'Our listing manager joined two different blenders under one parent as "styles", and nobody checked the theme against the policy.（商品上架主管把两款不同的搅拌机作为“款式”合并到同一个父商品，没有人对照政策检查变体主题。）',
        'zh-TW':
          'Our listing manager joined two different blenders under one parent as "styles", and nobody checked the theme against the policy.（商品上架主管把兩款不同的果汁機當作「款式」合併到同一個父商品，沒有人對照政策檢查變體主題。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Wrong theme, nobody checked it', 'zh-CN': '不同商品合并，无人检查', 'zh-TW': '不同商品合併，無人檢查' },
          sentence: {
            en: 'We added {asins} to parent ASIN {parent_asin} on the basis of {attribute}, which is not an allowed variation theme, and nobody checked this against the policy.',
            'zh-CN':
              '我们以 {attribute} 为由把 {asins} 加入父 ASIN {parent_asin}，而这不是允许的变体主题，也没有人对照政策检查。',
            'zh-TW':
              '我們以 {attribute} 為由將 {asins} 加入父 ASIN {parent_asin}，而這不是允許的變體主題，也沒有人對照政策檢查。',
          },
          prompts: {
            asins: { en: 'Which child ASINs did you add?', 'zh-CN': '加入了哪些子 ASIN？', 'zh-TW': '加入了哪些子 ASIN？' },
            parent_asin: { en: 'To which parent ASIN?', 'zh-CN': '加入了哪个父 ASIN？', 'zh-TW': '加入了哪一個父 ASIN？' },
            attribute: {
              en: 'By which difference were they joined? For example: function.',
              'zh-CN': '按什么差异合并的？例如：function（功能）。',
              'zh-TW': '依什麼差異合併？例如：function（功能）。',
            },
          },
        },
        {
          id: 'C2',
          label: {
            en: 'Page reused for reviews, no rule',
            'zh-CN': '改旧页面保留评论，没有规则',
            'zh-TW': '改舊頁面保留評論，沒有規定',
          },
          sentence: {
            en: 'We changed the detail page of {asins} from {old_value} to {new_value} in order to keep the reviews, and no rule of ours forbade this.',
            'zh-CN': '为保留评论，我们把 {asins} 的详情页从 {old_value} 改成了 {new_value}，而我们没有禁止这种做法的规则。',
            'zh-TW': '為了保留評論，我們將 {asins} 的詳細資訊頁面從 {old_value} 改成 {new_value}，而我們沒有禁止這種做法的規定。',
          },
          prompts: {
            asins: { en: 'Which ASIN was changed?', 'zh-CN': '改了哪个 ASIN？', 'zh-TW': '改了哪個 ASIN？' },
            old_value: {
              en: 'Which product was on the page before, in English?',
              'zh-CN': '页面上原来是什么商品（英文）？',
              'zh-TW': '頁面上原本是什麼商品（英文）？',
            },
            new_value: {
              en: 'Which product was put there instead, in English?',
              'zh-CN': '改成了什么商品（英文）？',
              'zh-TW': '改成什麼商品（英文）？',
            },
          },
        },
        {
          id: 'C3',
          label: {
            en: 'Own multi-packs, rule not checked',
            'zh-CN': '自制多件装，未核对政策',
            'zh-TW': '自製多件組，未核對政策',
          },
          sentence: {
            en: "We packed sets of {n} {n#unit|units} ourselves and added them as children to the manufacturer's listing, {parent_asin}, without checking the policy on multi-packs.",
            'zh-CN': '我们自行把 {n} 件装成一套，并作为子商品加入制造商的商品 {parent_asin}，没有核对多件装的政策。',
            'zh-TW': '我們自行將 {n} 件裝成一組，並作為子商品加入製造商的商品 {parent_asin}，沒有核對多件組的政策。',
          },
          prompts: {
            n: { en: 'How many units are in one of your packs?', 'zh-CN': '一套里有多少件？', 'zh-TW': '一組有幾件？' },
            parent_asin: {
              en: 'To which parent ASIN were they added?',
              'zh-CN': '加入了哪个父 ASIN？',
              'zh-TW': '加入了哪一個父 ASIN？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'New version joined, no rule', 'zh-CN': '新旧型号合并，没有规则', 'zh-TW': '新舊型號合併，沒有規定' },
          sentence: {
            en: 'We joined the new version, {sku}, to the listing of the previous model, because we had no rule that a new version needs its own ASIN.',
            'zh-CN': '我们把新版本 {sku} 合并到了上一代型号的商品中，因为我们没有新版本须单独建 ASIN 的规则。',
            'zh-TW': '我們將新版本 {sku} 合併到前一代型號的商品中，因為我們沒有新版本須單獨建立 ASIN 的規定。',
          },
          prompts: {
            sku: { en: 'Which SKU is the new version?', 'zh-CN': '新版本是哪个 SKU？', 'zh-TW': '新版本是哪個 SKU？' },
          },
        },
        {
          // Where the GTINs came from is a fact of its own and not part of this cause (A12 corrects it).
          id: 'C5',
          label: {
            en: 'Duplicates, catalog not searched',
            'zh-CN': '重复创建 ASIN，未先搜索',
            'zh-TW': '重複建立 ASIN，未先搜尋',
          },
          sentence: {
            en: 'We created {n} {n#ASIN|ASINs} for {n#a product that was|products that were} already in the catalog, because nobody searched the catalog first.',
            'zh-CN': '因为没有人先搜索商品目录，我们为目录中已有的商品又创建了 {n} 个 ASIN。',
            'zh-TW': '因為沒有人先搜尋商品目錄，我們為目錄中已有的商品又建立了 {n} 個 ASIN。',
          },
          prompts: {
            n: {
              en: 'How many duplicate ASINs were created?',
              'zh-CN': '重复创建了多少个 ASIN？',
              'zh-TW': '重複建立了幾個 ASIN？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Agency edits that nobody checked', 'zh-CN': '代运营修改，无人审核', 'zh-TW': '代營運商修改，無人審核' },
          sentence: {
            en: '{agency} edited our variation families by flat file with our login, and nobody checked the result.',
            'zh-CN': '{agency} 用我们的登录账号以表格批量修改变体，没有人检查结果。',
            'zh-TW': '{agency} 以我們的登入帳號用檔案批次修改變體，沒有人檢查結果。',
          },
          prompts: {
            agency: {
              en: 'Which agency, by its English name?',
              'zh-CN': '哪家代运营（英文名或拼音）？',
              'zh-TW': '是哪家代營運商（英文名稱）？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'Why do the listings follow the policy? Answer the quoted rule with facts that a document or photo proves.',
        'zh-CN': '为什么这些商品符合政策？针对引用的规则，用文件或照片能证明的事实逐条回应。',
        'zh-TW': '為什麼這些商品符合政策？針對引用的規則，用文件或照片能證明的事實逐條回應。',
      },
      example: {
        en: 'All three children of B08MP4R7NT are the same bottle and differ only in color, an allowed theme of the category; see the photos.',
        'zh-CN':
          'All three children of B08MP4R7NT are the same bottle and differ only in color, an allowed theme of the category; see the photos.（B08MP4R7NT 的三个子商品是同一款水瓶，只有颜色不同，这是该类目允许的主题；见照片。）',
        'zh-TW':
          'All three children of B08MP4R7NT are the same bottle and differ only in color, an allowed theme of the category; see the photos.（B08MP4R7NT 的三個子商品是同一款水瓶，只有顏色不同，這是該類別允許的主題；見照片。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Same product, allowed theme', 'zh-CN': '同一商品，主题允许', 'zh-TW': '同一商品，主題允許' },
          sentence: {
            en: 'All children of parent ASIN {parent_asin} are the same product and differ only in {attribute}, which is an allowed variation theme of their category.',
            'zh-CN': '父 ASIN {parent_asin} 的所有子商品是同一商品，只在 {attribute} 上不同，而这是该类目允许的变体主题。',
            'zh-TW': '父 ASIN {parent_asin} 的所有子商品是同一商品，只在 {attribute} 上不同，而這是該類別允許的變體主題。',
          },
          prompts: {
            attribute: {
              en: 'In what alone do they differ? For example: color.',
              'zh-CN': '只在什么上不同？例如：color（颜色）。',
              'zh-TW': '只在什麼上不同？例如：color（顏色）。',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'The manufacturer makes this pack', 'zh-CN': '多件装由制造商制作', 'zh-TW': '多件組由製造商製作' },
          sentence: {
            en: 'The manufacturer, {brand}, makes this pack itself, under its own GTIN {gtin}; the enclosed photos show the label.',
            'zh-CN': '该多件装由制造商 {brand} 自行制作，有单独的 GTIN {gtin}；随附照片可见标签。',
            'zh-TW': '該多件組由製造商 {brand} 自行製作，有單獨的 GTIN {gtin}；隨附照片可見標籤。',
          },
          prompts: {
            brand: {
              en: 'Which manufacturer or brand makes the pack?',
              'zh-CN': '多件装由哪家制造商或品牌制作？',
              'zh-TW': '多件組由哪家製造商或品牌製作？',
            },
            gtin: {
              en: 'Which GTIN is printed on the pack?',
              'zh-CN': '包装上印的 GTIN 是多少？',
              'zh-TW': '包裝上印的 GTIN 是多少？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'No edit from our account', 'zh-CN': '我们的账户没有修改过', 'zh-TW': '我們的帳戶沒有修改過' },
          sentence: {
            en: 'The enclosed change log shows no edit of the listing from our account since {date}.',
            'zh-CN': '随附的修改记录显示，自 {date} 起我们的账户没有修改过该商品。',
            'zh-TW': '隨附的修改紀錄顯示，自 {date} 起我們的帳戶沒有修改過該商品。',
          },
          prompts: {
            date: {
              en: 'Since which date has your account not edited it?',
              'zh-CN': '从哪天起您的账户没有修改过？',
              'zh-TW': '從哪天起您的帳戶沒有修改過？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'Page still shows its first product', 'zh-CN': '页面仍是原来的商品', 'zh-TW': '頁面仍是原本的商品' },
          sentence: {
            en: 'The detail page of {asins} shows the product for which it was created on {date}; brand, model and GTIN are unchanged.',
            'zh-CN': '{asins} 的详情页仍是 {date} 创建时的商品；品牌、型号和 GTIN 均未改变。',
            'zh-TW': '{asins} 的詳細資訊頁面仍是 {date} 建立時的商品；品牌、型號和 GTIN 均未改變。',
          },
          prompts: {
            asins: { en: 'Which ASIN is it?', 'zh-CN': '是哪个 ASIN？', 'zh-TW': '是哪個 ASIN？' },
            date: { en: 'On which date was the page created?', 'zh-CN': '页面是哪天创建的？', 'zh-TW': '頁面是哪天建立的？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Split, deleted, new ASINs with your own GTIN: which, on which date, how many?',
        'zh-CN': '拆分、删除、用自有 GTIN 新建：哪些，哪天，多少？',
        'zh-TW': '拆分、刪除、用自有 GTIN 新建：哪些、哪天、幾個？',
      },
      example: {
        en: 'On July 12, 2026, we removed B0D2YF7K3Q and B0D2YG91ZW from parent B08MP4R7NT; by July 14, 2026, we had checked all 26 families.',
        'zh-CN':
          'On July 12, 2026, we removed B0D2YF7K3Q and B0D2YG91ZW from parent B08MP4R7NT; by July 14, 2026, we had checked all 26 families.（2026年7月12日，我们把 B0D2YF7K3Q 和 B0D2YG91ZW 从父商品 B08MP4R7NT 中移出；到2026年7月14日，我们已检查全部 26 组变体。）',
        'zh-TW':
          'On July 12, 2026, we removed B0D2YF7K3Q and B0D2YG91ZW from parent B08MP4R7NT; by July 14, 2026, we had checked all 26 families.（我們在 2026 年 7 月 12 日將 B0D2YF7K3Q 和 B0D2YG91ZW 從父商品 B08MP4R7NT 移出；到 2026 年 7 月 14 日，我們已檢查全部 26 組變體。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Products taken out of the family', 'zh-CN': '已移出变体', 'zh-TW': '已移出變體' },
          sentence: {
            en: 'On {date}, we removed {asins} from parent ASIN {parent_asin}.',
            'zh-CN': '{date}，我们把 {asins} 从父 ASIN {parent_asin} 中移出。',
            'zh-TW': '我們於 {date} 將 {asins} 從父 ASIN {parent_asin} 移出。',
          },
          prompts: {
            date: { en: 'On which date were they removed?', 'zh-CN': '哪天移出的？', 'zh-TW': '哪天移出的？' },
            asins: { en: 'Which child ASINs did you remove?', 'zh-CN': '移出了哪些子 ASIN？', 'zh-TW': '移出了哪些子 ASIN？' },
            parent_asin: { en: 'From which parent ASIN?', 'zh-CN': '从哪个父 ASIN 移出？', 'zh-TW': '從哪一個父 ASIN 移出？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Page deleted, new page created', 'zh-CN': '已删除被改页面并新建', 'zh-TW': '已刪除被改頁面並新建' },
          sentence: {
            en: 'On {date}, we deleted {asins} and created a new page for {new_value} with our own GTIN, {gtin}.',
            'zh-CN': '{date}，我们删除了 {asins}，并用自有 GTIN {gtin} 为 {new_value} 新建了页面。',
            'zh-TW': '我們於 {date} 刪除 {asins}，並以自有的 GTIN {gtin} 為 {new_value} 新建頁面。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '哪天完成的？' },
            asins: { en: 'Which ASIN did you delete?', 'zh-CN': '删除了哪个 ASIN？', 'zh-TW': '刪除了哪個 ASIN？' },
            new_value: {
              en: 'For which product is the new page, in English?',
              'zh-CN': '新页面是什么商品（英文）？',
              'zh-TW': '新頁面是什麼商品（英文）？',
            },
            gtin: {
              en: 'Which GTIN of your own does it carry?',
              'zh-CN': '使用的自有 GTIN 是多少？',
              'zh-TW': '使用的自有 GTIN 是多少？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Own multi-packs removed', 'zh-CN': '已移除自制多件装', 'zh-TW': '已移除自製多件組' },
          sentence: {
            en: "On {date}, we removed {n} self-made {n#pack|packs} from the manufacturer's listings.",
            'zh-CN': '{date}，我们从制造商的商品中移除了 {n} 个自制多件装。',
            'zh-TW': '我們於 {date} 從製造商的商品中移除 {n} 個自製多件組。',
          },
          prompts: {
            date: { en: 'On which date were they removed?', 'zh-CN': '哪天移除的？', 'zh-TW': '哪天移除的？' },
            n: {
              en: 'How many self-made packs did you remove?',
              'zh-CN': '移除了多少个自制多件装？',
              'zh-TW': '移除了幾個自製多件組？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'New version given its own ASIN', 'zh-CN': '新版本已单独建 ASIN', 'zh-TW': '新版本已單獨建立 ASIN' },
          sentence: {
            en: 'On {date}, we separated {sku} from the earlier model and gave it an ASIN of its own.',
            'zh-CN': '{date}，我们把 {sku} 与上一代型号拆分，并为它单独建立了 ASIN。',
            'zh-TW': '我們於 {date} 將 {sku} 與前一代型號拆分，並為它單獨建立 ASIN。',
          },
          prompts: {
            date: { en: 'On which date were they separated?', 'zh-CN': '哪天拆分的？', 'zh-TW': '哪天拆分的？' },
            sku: { en: 'Which SKU is the new version?', 'zh-CN': '新版本是哪个 SKU？', 'zh-TW': '新版本是哪個 SKU？' },
          },
        },
        {
          id: 'A5',
          label: {
            en: 'Duplicates deleted, offers moved',
            'zh-CN': '已删除重复 ASIN 并转移报价',
            'zh-TW': '已刪除重複 ASIN 並移轉銷售',
          },
          sentence: {
            en: 'On {date}, we deleted {n} duplicate {n#ASIN|ASINs} and moved {n#its offer to the existing ASIN|their offers to the existing ASINs}.',
            'zh-CN': '{date}，我们删除了 {n} 个重复的 ASIN，并把报价移到已有的 ASIN 上。',
            'zh-TW': '我們於 {date} 刪除 {n} 個重複的 ASIN，並將銷售資訊移到既有的 ASIN。',
          },
          prompts: {
            date: { en: 'On which date were they deleted?', 'zh-CN': '哪天删除的？', 'zh-TW': '哪天刪除的？' },
            n: {
              en: 'How many duplicate ASINs did you delete?',
              'zh-CN': '删除了多少个重复的 ASIN？',
              'zh-TW': '刪除了幾個重複的 ASIN？',
            },
          },
        },
        {
          id: 'A6',
          label: {
            en: 'Agency access ended, passwords new',
            'zh-CN': '已收回代运营权限并改密码',
            'zh-TW': '已收回代營運商權限並改密碼',
          },
          sentence: {
            en: 'On {date}, we ended the access of {agency} and renewed all passwords and user permissions.',
            'zh-CN': '{date}，我们终止了 {agency} 的权限，并更换了全部密码和用户权限。',
            'zh-TW': '我們於 {date} 終止 {agency} 的權限，並更換所有密碼和使用者權限。',
          },
          prompts: {
            date: { en: 'On which date did the access end?', 'zh-CN': '哪天终止的权限？', 'zh-TW': '權限是哪天終止的？' },
            agency: {
              en: 'Whose access ended, by its English name?',
              'zh-CN': '终止了哪家的权限（英文名或拼音）？',
              'zh-TW': '終止了哪家的權限（英文名稱）？',
            },
          },
        },
        {
          id: 'A7',
          label: { en: 'All families checked, with list', 'zh-CN': '已核查全店变体并附清单', 'zh-TW': '已檢查全店變體並附清單' },
          sentence: {
            en: 'By {date}, we had checked {n} variation {n#family|families}; {n2} {n2#was|were} corrected, as the attached list shows.',
            'zh-CN': '到 {date}，我们已检查 {n} 组变体；更正了 {n2} 组，见随附清单。',
            'zh-TW': '到 {date}，我們已檢查 {n} 組變體；其中 {n2} 組已更正，見隨附清單。',
          },
          prompts: {
            date: { en: 'By which date was the check finished?', 'zh-CN': '检查哪天完成？', 'zh-TW': '檢查在哪天完成？' },
            n: { en: 'How many families did you check?', 'zh-CN': '检查了多少组变体？', 'zh-TW': '檢查了幾組變體？' },
            n2: { en: 'How many of them did you correct?', 'zh-CN': '其中更正了多少组？', 'zh-TW': '其中更正了幾組？' },
          },
        },
        {
          id: 'A8',
          label: { en: 'Staff trained on the policy', 'zh-CN': '已培训变体政策', 'zh-TW': '已完成變體政策訓練' },
          sentence: {
            en: 'On {date}, we trained {n} {n#employee|employees} on the ASIN Creation Policy and the variation policy, with the listings in your notice as examples.',
            'zh-CN': '{date}，我们以贵方通知涉及的商品为例，对 {n} 名员工进行了 ASIN 创建政策和变体政策的培训。',
            'zh-TW': '我們於 {date} 以貴方通知所指的商品為例，為 {n} 名員工進行 ASIN 建立政策和變體政策的訓練。',
          },
          prompts: {
            date: { en: 'On which date did the training take place?', 'zh-CN': '哪天培训的？', 'zh-TW': '訓練是哪天進行的？' },
            n: { en: 'How many employees were trained?', 'zh-CN': '培训了几名员工？', 'zh-TW': '訓練了幾名員工？' },
          },
        },
        {
          id: 'A9',
          answers: ['C1', 'C4'],
          label: { en: 'Invalid parents deleted', 'zh-CN': '已删除无效父商品', 'zh-TW': '已刪除無效的父商品' },
          sentence: {
            en: 'On {date}, we deleted the parent ASINs that were no longer valid: {list}.',
            'zh-CN': '{date}，我们删除了不再有效的父 ASIN：{list}。',
            'zh-TW': '我們於 {date} 刪除不再有效的父 ASIN：{list}。',
          },
          prompts: {
            date: { en: 'On which date were they deleted?', 'zh-CN': '哪天删除的？', 'zh-TW': '哪天刪除的？' },
            list: {
              en: 'Which parent ASINs did you delete? With commas.',
              'zh-CN': '删除了哪些父 ASIN？用逗号隔开。',
              'zh-TW': '刪除了哪些父 ASIN？請用逗號隔開。',
            },
          },
        },
        {
          id: 'A10',
          answers: ['C2'],
          label: { en: 'Page restored to its product', 'zh-CN': '页面已恢复为原商品', 'zh-TW': '頁面已回復為原商品' },
          sentence: {
            en: 'On {date}, we restored the detail page of {asins} to the product for which it was created, {old_value}.',
            'zh-CN': '{date}，我们把 {asins} 的详情页恢复为创建时的商品：{old_value}。',
            'zh-TW': '我們於 {date} 將 {asins} 的詳細資訊頁面回復為建立時的商品：{old_value}。',
          },
          prompts: {
            date: { en: 'On which date was the page restored?', 'zh-CN': '哪天恢复的？', 'zh-TW': '哪天回復的？' },
            asins: { en: 'Which ASIN is it?', 'zh-CN': '是哪个 ASIN？', 'zh-TW': '是哪個 ASIN？' },
            old_value: {
              en: 'Which product does the page show again, in English?',
              'zh-CN': '页面恢复为什么商品（英文）？',
              'zh-TW': '頁面回復為什麼商品（英文）？',
            },
          },
        },
        {
          id: 'A11',
          answers: ['C1', 'C2', 'C4'],
          label: { en: 'Reviews no longer merged, checked', 'zh-CN': '已核实评论不再合并', 'zh-TW': '已確認評論不再合併' },
          sentence: {
            en: 'On {date}, we checked the pages after the correction: none of them shows reviews of another product.',
            'zh-CN': '{date}，我们检查了更正后的页面：没有一个页面显示其他商品的评论。',
            'zh-TW': '我們於 {date} 檢查更正後的頁面：沒有一個頁面顯示其他商品的評論。',
          },
          prompts: {
            date: { en: 'On which date were the pages checked?', 'zh-CN': '哪天检查的？', 'zh-TW': '哪天檢查的？' },
          },
        },
        {
          id: 'A12',
          answers: ['C5'],
          label: { en: 'GTINs replaced with our GS1 GTINs', 'zh-CN': '已换成自有 GS1 GTIN', 'zh-TW': '已換成自有 GS1 GTIN' },
          sentence: {
            en: 'On {date}, we replaced the {n#GTIN|GTINs} of {n} {n#listing with a GS1 GTIN|listings with GS1 GTINs} registered in our name.',
            'zh-CN': '{date}，我们把 {n} 个商品的 GTIN 换成了以我们名义登记的 GS1 GTIN。',
            'zh-TW': '我們於 {date} 將 {n} 個商品的 GTIN 換成以我們名義登記的 GS1 GTIN。',
          },
          prompts: {
            date: { en: 'On which date were the GTINs replaced?', 'zh-CN': '哪天更换的？', 'zh-TW': '哪天更換的？' },
            n: { en: 'For how many listings?', 'zh-CN': '更换了多少个商品？', 'zh-TW': '更換了幾個商品？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which approval rule, checklist and monthly audit now apply? Who owns them?',
        'zh-CN': '现在有哪些审批规则、检查清单和每月稽核？由谁负责？',
        'zh-TW': '現在有哪些核准規則、檢查表和每月稽核？由誰負責？',
      },
      example: {
        en: 'Only two users can edit families; on the first Monday of each month the operations manager checks every child against the policy.',
        'zh-CN':
          'Only two users can edit families; on the first Monday of each month the operations manager checks every child against the policy.（只有两个用户可以编辑变体；每月第一个周一，运营经理对照政策检查每个子商品。）',
        'zh-TW':
          'Only two users can edit families; on the first Monday of each month the operations manager checks every child against the policy.（只有兩位使用者可以編輯變體；每月第一個星期一，營運經理對照政策檢查每個子商品。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Signed variation checklist', 'zh-CN': '变体检查清单须签字', 'zh-TW': '變體檢查表須簽名' },
          sentence: {
            en: 'A variation family is created only if title and bullet points fit every child and an allowed theme is the only difference; our {role} signs a checklist for each family.',
            'zh-CN':
              '只有标题和要点适用于每个子商品、且允许的变体主题是唯一差异时，才创建变体；每组变体由我们的 {role} 在检查清单上签字。',
            'zh-TW':
              '只有在標題和要點適用於每個子商品、且允許的變體主題是唯一差異時，才建立變體；每組變體由我們的 {role} 在檢查表上簽名。',
          },
          prompts: {
            role: { en: 'Which job title signs the checklist?', 'zh-CN': '由什么岗位签字？', 'zh-TW': '由誰簽名（英文職稱）？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'New product, new ASIN', 'zh-CN': '新品必建新 ASIN', 'zh-TW': '新品必建新 ASIN' },
          sentence: {
            en: 'Our {role} gives every new product a new ASIN with a GS1 GTIN in our name; old pages are not reused.',
            'zh-CN': '我们的 {role} 为每个新商品新建 ASIN，并使用以我们名义登记的 GS1 GTIN；不重复使用旧页面。',
            'zh-TW': '我們的 {role} 為每個新商品新建 ASIN，並使用以我們名義登記的 GS1 GTIN；不重複使用舊頁面。',
          },
          prompts: {
            role: {
              en: 'Which job title creates new ASINs?',
              'zh-CN': '由什么岗位新建 ASIN？',
              'zh-TW': '由誰新建 ASIN（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Rule for multi-packs', 'zh-CN': '多件装规则', 'zh-TW': '多件組規則' },
          sentence: {
            en: 'Our {role} opens a multi-pack offer only if the manufacturer makes the pack, or if it is our own brand with its own GTIN.',
            'zh-CN': '多件装只有由制造商制作，或属于自有品牌并有单独 GTIN 时，我们的 {role} 才会开售。',
            'zh-TW': '多件組只有由製造商製作，或屬於自有品牌並有單獨的 GTIN 時，我們的 {role} 才會開始銷售。',
          },
          prompts: {
            role: {
              en: 'Which job title opens multi-pack offers?',
              'zh-CN': '由什么岗位开售多件装？',
              'zh-TW': '由誰開始銷售多件組（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Version rule and change log', 'zh-CN': '版本规则与修改日志', 'zh-TW': '版本規則與修改日誌' },
          sentence: {
            en: 'A new model is a new ASIN; our {role} logs every change of title, brand and main image with old and new value.',
            'zh-CN': '新型号即新 ASIN；标题、品牌和主图的每次修改，由我们的 {role} 记录修改前后的内容。',
            'zh-TW': '新型號即新 ASIN；標題、品牌和主圖的每次修改，由我們的 {role} 記錄修改前後的內容。',
          },
          prompts: {
            role: { en: 'Which job title keeps the log?', 'zh-CN': '由什么岗位记录？', 'zh-TW': '由誰記錄（英文職稱）？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Search before creating', 'zh-CN': '创建前先搜索', 'zh-TW': '建立前先搜尋' },
          sentence: {
            en: 'Before an ASIN is created, our {role} searches the catalog for GTIN and title and files a screenshot.',
            'zh-CN': '创建 ASIN 之前，由我们的 {role} 用 GTIN 和标题搜索商品目录，并留存截图。',
            'zh-TW': '建立 ASIN 之前，由我們的 {role} 用 GTIN 和標題搜尋商品目錄，並留存螢幕截圖。',
          },
          prompts: {
            role: { en: 'Which job title searches the catalog?', 'zh-CN': '由什么岗位搜索？', 'zh-TW': '由誰搜尋（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          label: { en: 'Edit rights limited', 'zh-CN': '限制编辑权限', 'zh-TW': '限制編輯權限' },
          sentence: {
            en: 'Only {n} {n#user|users} may edit variation families; flat files need the approval of our {role} before upload.',
            'zh-CN': '只有 {n} 个用户可以编辑变体；表格上传前须经我们的 {role} 批准。',
            'zh-TW': '只有 {n} 位使用者可以編輯變體；檔案上傳前須經我們的 {role} 核准。',
          },
          prompts: {
            n: { en: 'How many users may edit families?', 'zh-CN': '多少个用户可以编辑？', 'zh-TW': '幾位使用者可以編輯？' },
            role: {
              en: 'Which job title, a second person, approves flat files?',
              'zh-CN': '表格由什么岗位（第二人）批准？',
              'zh-TW': '檔案由誰（第二人）核准（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Monthly family audit', 'zh-CN': '每月变体稽核', 'zh-TW': '每月變體稽核' },
          sentence: {
            en: 'On the first {weekday} of each month, our {role} exports all variation families and checks every child against the policy.',
            'zh-CN': '每月第一个 {weekday}，我们的 {role} 导出全部变体，并对照政策检查每个子商品。',
            'zh-TW': '每月第一個 {weekday}，我們的 {role} 會匯出所有變體，並對照政策檢查每個子商品。',
          },
          prompts: {
            role: { en: 'Which job title does the audit?', 'zh-CN': '由什么岗位稽核？', 'zh-TW': '由誰稽核（英文職稱）？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What has your own check shown since the correction? Leave it out if there is no figure yet.',
        'zh-CN': '更正之后，自查结果如何？如果还没有数据，可以不写。',
        'zh-TW': '更正之後，您自己檢查的結果如何？如果還沒有數字，可以不寫。',
      },
      example: {
        en: 'On August 3, 2026, we checked 26 families again; every child fits its parent.',
        'zh-CN':
          'On August 3, 2026, we checked 26 families again; every child fits its parent.（2026年8月3日，我们再次检查了 26 组变体；每个子商品都与父商品相符。）',
        'zh-TW':
          'On August 3, 2026, we checked 26 families again; every child fits its parent.（我們在 2026 年 8 月 3 日再次檢查 26 組變體；每個子商品都與父商品相符。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Checked again: all children fit', 'zh-CN': '复查：子商品全部相符', 'zh-TW': '再次檢查：子商品全部相符' },
          sentence: {
            en: 'On {date}, we checked {total} variation {total#family|families} again; every child fits its parent.',
            'zh-CN': '{date}，我们再次检查了 {total} 组变体；每个子商品都与父商品相符。',
            'zh-TW': '我們於 {date} 再次檢查 {total} 組變體；每個子商品都與父商品相符。',
          },
          prompts: {
            date: { en: 'On which date did you check again?', 'zh-CN': '哪天复查的？', 'zh-TW': '再次檢查是哪天？' },
            total: {
              en: 'How many families did you check again?',
              'zh-CN': '复查了多少组变体？',
              'zh-TW': '再次檢查了幾組變體？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Checked again: rest corrected', 'zh-CN': '复查：发现的已更正', 'zh-TW': '再次檢查：其餘已更正' },
          sentence: {
            en: 'On {date}, we checked {total} variation {total#family|families} again; {n} {n#was|were} corrected the same day.',
            'zh-CN': '{date}，我们再次检查了 {total} 组变体；其中 {n} 组当天已更正。',
            'zh-TW': '我們於 {date} 再次檢查 {total} 組變體；其中 {n} 組在當天更正。',
          },
          prompts: {
            date: { en: 'On which date did you check again?', 'zh-CN': '哪天复查的？', 'zh-TW': '再次檢查是哪天？' },
            total: {
              en: 'How many families did you check again?',
              'zh-CN': '复查了多少组变体？',
              'zh-TW': '再次檢查了幾組變體？',
            },
            n: {
              en: 'How many of them did you correct that day?',
              'zh-CN': '其中当天更正了多少组？',
              'zh-TW': '其中幾組在當天更正？',
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
      label: { en: 'Corrected parents and children', 'zh-CN': '已更正父子商品清单', 'zh-TW': '已更正的父子商品清單' },
      sentence: {
        en: 'List of the corrected parents and children',
        'zh-CN': '已更正的父商品和子商品清单',
        'zh-TW': '已更正的父商品和子商品清單',
      },
      supports: ['I5', 'C1', 'A1', 'A3', 'A4', 'A7', 'A9'],
    },
    {
      id: 'E2',
      label: { en: 'Before and after screenshots', 'zh-CN': '修改前后的截图', 'zh-TW': '修改前後的螢幕截圖' },
      sentence: {
        en: 'Screenshots of the listings before and after the correction',
        'zh-CN': '商品更正前后的截图',
        'zh-TW': '商品更正前後的螢幕截圖',
      },
      supports: ['C2', 'C3', 'C4', 'A1', 'A2', 'A3', 'A4', 'A10', 'A11'],
    },
    {
      id: 'E3',
      label: { en: 'GS1 certificate', 'zh-CN': 'GS1 证书', 'zh-TW': 'GS1 證書' },
      sentence: { en: 'GS1 certificate in our name', 'zh-CN': '以我们名义登记的 GS1 证书', 'zh-TW': '以我們名義登記的 GS1 證書' },
      supports: ['A2', 'A12', 'M2'],
    },
    {
      id: 'E4',
      label: { en: 'Training sheet', 'zh-CN': '培训签到表', 'zh-TW': '訓練簽到表' },
      sentence: {
        en: 'Training attendance sheet with date and signatures',
        'zh-CN': '培训签到表，含日期和签名',
        'zh-TW': '訓練簽到表，含日期和簽名',
      },
      supports: ['A8'],
    },
    {
      id: 'E5',
      label: { en: 'User-permission log', 'zh-CN': '用户权限记录', 'zh-TW': '使用者權限紀錄' },
      sentence: {
        en: 'User permissions of the account before and after the change',
        'zh-CN': '账户的用户权限，变更前后对照',
        'zh-TW': '帳戶的使用者權限，變更前後對照',
      },
      supports: ['A6', 'M6'],
    },
    {
      id: 'E6',
      label: { en: 'List of deleted duplicates', 'zh-CN': '已删除的重复 ASIN 清单', 'zh-TW': '已刪除的重複 ASIN 清單' },
      sentence: {
        en: 'List of the deleted duplicates with the existing ASINs',
        'zh-CN': '已删除的重复 ASIN 清单，含对应的已有 ASIN',
        'zh-TW': '已刪除的重複 ASIN 清單，含對應的既有 ASIN',
      },
      supports: ['C5', 'A5'],
    },
    {
      id: 'E7',
      label: { en: 'Photos of all children', 'zh-CN': '子商品对比照片', 'zh-TW': '子商品對照照片' },
      sentence: { en: 'Photos of all children side by side', 'zh-CN': '全部子商品的对比照片', 'zh-TW': '所有子商品的對照照片' },
      supports: ['D1', 'I4'],
    },
    {
      id: 'E8',
      label: { en: 'Allowed themes of the category', 'zh-CN': '该类目允许的变体主题', 'zh-TW': '該類別允許的變體主題' },
      sentence: {
        en: 'Page of the category template with the allowed variation themes',
        'zh-CN': '类目模板中列明允许变体主题的页面',
        'zh-TW': '類別範本中列出允許變體主題的頁面',
      },
      supports: ['D1', 'C1'],
    },
    {
      id: 'E9',
      label: { en: "Photos of the manufacturer's pack", 'zh-CN': '制造商多件装的照片', 'zh-TW': '製造商多件組的照片' },
      sentence: {
        en: "Photos of the manufacturer's pack with its label and GTIN",
        'zh-CN': '制造商多件装的照片，可见标签和 GTIN',
        'zh-TW': '製造商多件組的照片，可見標籤和 GTIN',
      },
      supports: ['D2'],
    },
    {
      id: 'E10',
      label: { en: 'Change log of the listing', 'zh-CN': '商品修改记录', 'zh-TW': '商品修改紀錄' },
      sentence: {
        en: 'Change log of the listing, with dates',
        'zh-CN': '商品的修改记录，含日期',
        'zh-TW': '商品的修改紀錄，含日期',
      },
      supports: ['D3', 'D4', 'A10', 'M4'],
    },
    {
      id: 'E11',
      label: { en: 'Exported family report', 'zh-CN': '导出的变体报告', 'zh-TW': '匯出的變體報告' },
      sentence: {
        en: 'Exported report of all variation families, with the result of our check',
        'zh-CN': '导出的全部变体报告，含检查结果',
        'zh-TW': '匯出的所有變體報告，含檢查結果',
      },
      supports: ['A7', 'M1', 'M7', 'R1', 'R2'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'Quote the rule that the notice says was broken and answer it point by point. Amazon lists four: changed page, parent that does not match, wrong children, own multi-packs.',
        'zh-CN': '请引用通知所指的规则并逐条回应。亚马逊列出四种：页面被改、父商品不符、子商品错误、自制多件装。',
        'zh-TW': '請引用通知所指的規則並逐條回應。亞馬遜列出四種：頁面被改、父商品不符、子商品錯誤、自製多件組。',
      },
    },
    {
      at: 'what',
      text: {
        en: 'If the listings have disappeared from your account, take the list from reports you exported earlier.',
        'zh-CN': '如果商品已从账户中消失，请用之前导出的报告来列清单。',
        'zh-TW': '如果商品已從帳戶中消失，請用之前匯出的報告列出清單。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: '“All variations separated” is not complete while reviews are still merged on the wrong ASIN: check the pages.',
        'zh-CN': '只要评论还合并在错误的 ASIN 上，“已拆分全部变体”就不算完成：请检查页面。',
        'zh-TW': '只要評論還合併在錯誤的 ASIN 上，「已拆分所有變體」就不算完成：請檢查頁面。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Listing Policy Violations > Appeal, or Reactivate your account.',
    'zh-CN': '“账户状况”（Account Health）> “违反商品信息政策”（Listing Policy Violations）> “申诉”（Appeal），或“重新激活您的账户”（Reactivate your account）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「違反商品資訊政策」（Listing Policy Violations）＞「申訴」（Appeal），或「重新啟用您的帳戶」（Reactivate your account）。',
  },
  reply: { en: '1-7 days (an estimate).', 'zh-CN': '1 到 7 天（估计）。', 'zh-TW': '1 到 7 天（估計）。' },
};
