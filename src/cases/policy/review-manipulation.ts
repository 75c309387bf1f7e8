import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Reviews, feedback or sales rank were influenced, or are said to have been. */
export const reviewManipulation: CaseType = {
  id: 'review-manipulation',
  name: { en: 'Review or sales-rank manipulation', 'zh-CN': '操纵评论或销售排名', 'zh-TW': '操縱評論或銷售排名' },
  group: 'policy',
  routes: ['plan', 'dispute'],
  triage: {
    en: 'Decide first which is true. If reviews, feedback or sales rank were influenced, Amazon expects the complete list: every method, service provider, review and order that you know of. Collect it before you write. If nothing of the kind happened, choose dispute and send proof; please do not admit to anything that did not happen.',
    'zh-CN': '请先确认属于哪种情况。如果确实影响过评论、反馈或排名，亚马逊要看的是完整清单：您所知道的全部方式、服务商、评论和订单。请先整理好再写。如果没有发生过，请选“异议”并提交证明；没做过的事，请不要承认。',
    'zh-TW': '請先確認是哪一種情況。如果確實影響過評論、意見回饋或排名，亞馬遜要看的是完整清單：您所知道的所有方式、服務廠商、評論和訂單。請先整理好再寫。如果沒有發生過，請選「異議」並提出證明；沒做過的事，請不要承認。',
  },
  issue: 'the policies on customer reviews and sales rank',
  subject: 'Customer Reviews and Sales Rank',
  remedy: { en: 'restore our account to good standing', 'zh-CN': '恢复我们账户的正常状态', 'zh-TW': '恢復我們帳戶的正常狀態' },
  rule: {
    en: 'No target and no tolerance: every attempt to influence reviews, feedback or sales rank counts. Accounts closed for this are rarely restored (one consultancy says under 10%, unverified), so the list has to be complete.',
    'zh-CN': '没有目标值，也没有容忍度：任何影响评论、反馈或销售排名的做法都算违规。因此停用的账户很少恢复（有一家咨询公司称不到 10%，未经证实），所以清单一定要完整。',
    'zh-TW': '沒有目標值，也沒有容忍空間：任何影響評論、意見回饋或銷售排名的做法都算違規。因此停用的帳戶很少恢復（有一家顧問公司說不到 10%，未經證實），所以清單一定要完整。',
  },
  facts: {
    en: 'ASINs; method (package inserts, refunds outside Amazon, agencies, groups, staff); period; number of reviews and orders; name, website and contact of the agency; proof of payment; buyer accounts known to you; who approved it.',
    'zh-CN': 'ASIN；方式（随箱卡片、站外返款、服务商、群组、员工）；起止时间；评论数和订单数；服务商的名称、网站和联系方式；付款凭证；您知道的买家账号；由谁批准。',
    'zh-TW': 'ASIN；方式（包裹內的卡片、站外退款、服務廠商、社團、員工）；起訖時間；評論數和訂單數；服務廠商的名稱、網站和聯絡方式；付款證明；您知道的買家帳號；由誰核准。',
  },
  cues: [
    {
      weight: 3,
      pattern: /(?:product |customer )?reviews? .{0,30}manipulat\w+|manipulat\w+ .{0,40}(?:reviews?|sales rank|ratings?)|misuse of (?:ratings|sales rank|search)/i,
    },
    {
      weight: 2,
      pattern: /incentivi[sz]ed|compensation .{0,30}reviews?|fake reviews?|Customer Product Reviews polic\w+|solicit\w* .{0,20}reviews?/i,
    },
    {
      weight: 3,
      pattern: /操纵.{0,8}(?:评论|评价|评分|反馈|排名)|测评|刷单|操縱.{0,8}(?:評論|評價|評分|意見回饋|排名)|操弄.{0,8}(?:評論|評價|排名)|測評|刷單/i,
    },
    {
      weight: 2,
      pattern: /买家评论政策|商品评论政策|虚假评论|返现|好评卡|買家評論政策|商品評論政策|虛假評論|不實評論|返現|好評卡/i,
    },
  ],
  mustName: [],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who decided it and who carried it out (role, or agency with name and website)? Who has been taken off the task?',
        'zh-CN': '谁决定、谁执行（写岗位；服务商写名称和网站）？谁已经不再负责？',
        'zh-TW': '由誰決定、由誰執行（職稱；服務廠商請寫名稱和網站）？誰已經不再負責？',
      },
      example: {
        en: 'Our marketing manager decided it and an outside agency, Seabird Services Ltd, carried it out. The manager lost all account access on May 12, 2026.',
        'zh-CN':
          'Our marketing manager decided it and an outside agency, Seabird Services Ltd, carried it out. The manager lost all account access on May 12, 2026.（由市场经理决定，由外部服务商 Seabird Services Ltd 执行。该经理的账户权限已于2026年5月12日全部收回。）',
        'zh-TW':
          'Our marketing manager decided it and an outside agency, Seabird Services Ltd, carried it out. The manager lost all account access on May 12, 2026.（由行銷經理決定，由外部廠商 Seabird Services Ltd 執行。該經理的帳戶權限已在 2026 年 5 月 12 日全部收回。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own staff', 'zh-CN': '我们自己的员工', 'zh-TW': '我們自己的員工' },
          sentence: {
            en: 'The activities described here were decided by our {role} and carried out by our {role2}.',
            'zh-CN': '本文所述的做法由我们的 {role} 决定，由我们的 {role2} 执行。',
            'zh-TW': '本文所述的做法由我們的 {role} 決定，由我們的 {role2} 執行。',
          },
          routes: ['plan'],
          prompts: {
            role: { en: 'Which job title decided it?', 'zh-CN': '由什么岗位决定？', 'zh-TW': '由誰決定（英文職稱）？' },
            role2: { en: 'Which job title carried it out?', 'zh-CN': '由什么岗位执行？', 'zh-TW': '由誰執行（英文職稱）？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'An outside agency', 'zh-CN': '外部服务商', 'zh-TW': '外部服務廠商' },
          sentence: {
            en: 'Our {role} engaged an outside agency, {agency} ({website}).',
            'zh-CN': '我们的 {role} 委托了外部服务商 {agency}（{website}）。',
            'zh-TW': '我們的 {role} 委託了外部服務廠商 {agency}（{website}）。',
          },
          routes: ['plan'],
          prompts: {
            role: { en: 'Which job title engaged the agency?', 'zh-CN': '由什么岗位委托的？', 'zh-TW': '由誰委託（英文職稱）？' },
            agency: {
              en: 'Which agency, by its English name?',
              'zh-CN': '哪家服务商（英文名或拼音）？',
              'zh-TW': '是哪家服務廠商（英文名稱）？',
            },
            website: {
              en: 'What is the website of the agency?',
              'zh-CN': '该服务商的网站是什么？',
              'zh-TW': '該服務廠商的網站是什麼？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who has left the task', 'zh-CN': '谁已不再负责', 'zh-TW': '誰已不再負責' },
          sentence: {
            en: 'Our {role} has had no access to the selling account since {date}.',
            'zh-CN': '自 {date} 起，我们的 {role} 不再有销售账户的权限。',
            'zh-TW': '自 {date} 起，我們的 {role} 不再有銷售帳戶的權限。',
          },
          routes: ['plan'],
          prompts: {
            role: {
              en: 'Which job title has no access any more?',
              'zh-CN': '什么岗位已没有权限？',
              'zh-TW': '誰已沒有權限（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who watches over the policy now', 'zh-CN': '现在由谁负责合规', 'zh-TW': '現在由誰負責政策遵循' },
          sentence: {
            en: 'Our {role2} has been responsible for compliance with the review policies since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责评论政策的合规。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責評論政策的遵循。',
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
        en: 'Which methods, which ASINs, how many reviews or orders? List them all.',
        'zh-CN': '用了哪些方式，涉及哪些 ASIN，多少条评论或多少个订单？请全部列出。',
        'zh-TW': '用了哪些方式、涉及哪些 ASIN、幾則評論或幾筆訂單？請全部列出。',
      },
      example: {
        en: 'All methods: insert cards with a gift card for a review, and 38 refunds after a review, on B0BQ8S4TXC; the list of 61 reviews is attached.',
        'zh-CN':
          'All methods: insert cards with a gift card for a review, and 38 refunds after a review, on B0BQ8S4TXC; the list of 61 reviews is attached.（全部方式：附礼品卡换评论的随箱卡片，以及 38 次留评后返款，涉及 B0BQ8S4TXC；61 条评论的清单已附上。）',
        'zh-TW':
          'All methods: insert cards with a gift card for a review, and 38 refunds after a review, on B0BQ8S4TXC; the list of 61 reviews is attached.（所有方式：以禮品卡換評論的卡片，以及 38 次留評後退款，涉及 B0BQ8S4TXC；61 則評論的清單已附上。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} concerns the policies on customer reviews and sales rank ({asins#ASIN|ASINs} {asins}).',
            'zh-CN': '贵方 {notice_date} 的通知涉及买家评论和销售排名政策，ASIN 为 {asins}。',
            'zh-TW': '貴方 {notice_date} 的通知涉及買家評論和銷售排名政策，ASIN 為 {asins}。',
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
          id: 'I2',
          label: { en: 'A notice that names no ASIN', 'zh-CN': '通知里没有 ASIN', 'zh-TW': '通知裡沒有 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} concerns our selling account and the policies on customer reviews and sales rank.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们的销售账户以及买家评论和销售排名政策。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們的銷售帳戶以及買家評論和銷售排名政策。',
          },
          fromNotice: true,
        },
        {
          id: 'I3',
          label: { en: 'All methods used', 'zh-CN': '用过的全部方式', 'zh-TW': '用過的所有方式' },
          sentence: {
            en: 'These are all the methods that were used: {list}.',
            'zh-CN': '用过的全部方式如下：{list}。',
            'zh-TW': '用過的所有方式如下：{list}。',
          },
          routes: ['plan'],
          prompts: {
            list: {
              en: 'Which methods? All of them, with commas. For example: insert cards.',
              'zh-CN': '用了哪些方式？全部列出，用逗号隔开，例如：insert cards（随箱卡片）。',
              'zh-TW': '用了哪些方式？請全部列出，用逗號隔開，例如：insert cards（卡片）。',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'Number of reviews, list attached', 'zh-CN': '评论数，清单已附', 'zh-TW': '評論數，附清單' },
          sentence: {
            en: 'The attached list holds {n#the review|all # reviews} concerned that {n#is|are} known to us.',
            'zh-CN': '随附评论清单列出我们所知的全部相关评论，共 {n} 条。',
            'zh-TW': '隨附評論清單列出我們所知的所有相關評論，共 {n} 則。',
          },
          routes: ['plan'],
          prompts: {
            n: { en: 'How many reviews are on your list?', 'zh-CN': '清单上有多少条评论？', 'zh-TW': '清單上有幾則評論？' },
          },
        },
        {
          id: 'I5',
          label: { en: 'Number of orders, list attached', 'zh-CN': '订单数，清单已附', 'zh-TW': '訂單數，附清單' },
          sentence: {
            en: 'The attached list holds {n#the order|all # orders} concerned that {n#is|are} known to us.',
            'zh-CN': '随附订单清单列出我们所知的全部相关订单，共 {n} 个。',
            'zh-TW': '隨附訂單清單列出我們所知的所有相關訂單，共 {n} 筆。',
          },
          routes: ['plan'],
          prompts: {
            n: { en: 'How many orders are on your list?', 'zh-CN': '清单上有多少个订单？', 'zh-TW': '清單上有幾筆訂單？' },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'From which date to which date? When was it stopped?',
        'zh-CN': '从哪天到哪天？哪天停止的？',
        'zh-TW': '從哪天到哪天？哪天停止的？',
      },
      example: {
        en: 'The cards were in the boxes from September 3, 2025 to January 20, 2026; we stopped on January 21, 2026.',
        'zh-CN':
          'The cards were in the boxes from September 3, 2025 to January 20, 2026; we stopped on January 21, 2026.（2025年9月3日至2026年1月20日箱内放有卡片；2026年1月21日停止。）',
        'zh-TW':
          'The cards were in the boxes from September 3, 2025 to January 20, 2026; we stopped on January 21, 2026.（2025 年 9 月 3 日至 2026 年 1 月 20 日期間箱內放有卡片；2026 年 1 月 21 日停止。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'From when to when', 'zh-CN': '起止时间', 'zh-TW': '起訖時間' },
          sentence: {
            en: 'The activities took place during {period}.',
            'zh-CN': '这些做法发生在这段时间：{period}。',
            'zh-TW': '這些做法發生在這段期間：{period}。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date did it happen?',
              'zh-CN': '从哪天持续到哪天？',
              'zh-TW': '從哪天持續到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When it was stopped', 'zh-CN': '停止的日期', 'zh-TW': '停止的日期' },
          sentence: {
            en: 'We stopped all of these activities on {date}.',
            'zh-CN': '我们已于 {date} 全部停止这些做法。',
            'zh-TW': '我們已於 {date} 全部停止這些做法。',
          },
          routes: ['plan'],
          prompts: {
            date: { en: 'On which date was all of it stopped?', 'zh-CN': '哪天全部停止的？', 'zh-TW': '哪天全部停止的？' },
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
              en: 'On which date did you receive the earlier warning?',
              'zh-CN': '之前的警告是哪天收到的？',
              'zh-TW': '之前的警告是哪天收到的？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'The period we have checked', 'zh-CN': '我们自查的时间范围', 'zh-TW': '我們檢查的期間' },
          sentence: {
            en: 'Our internal check covers this period: {period}.',
            'zh-CN': '我们的内部自查覆盖这段时间：{period}。',
            'zh-TW': '我們的內部檢查涵蓋這段期間：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did you check?',
              'zh-CN': '自查从哪天到哪天？',
              'zh-TW': '檢查從哪天到哪天？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which channels: inserts, e-mail, chat groups, agency site? Which marketplace?',
        'zh-CN': '哪些渠道：随箱卡片、邮件、聊天群、服务商网站？哪个站点？',
        'zh-TW': '哪些管道：包裹卡片、電子郵件、聊天群組、服務廠商網站？哪個站點？',
      },
      example: {
        en: 'amazon.de; insert cards packed in our warehouse in Dongguan, China, and one e-mail list.',
        'zh-CN':
          'amazon.de; insert cards packed in our warehouse in Dongguan, China, and one e-mail list.（德国站；卡片在我们位于中国东莞的仓库放入箱内，另有一个邮件列表。）',
        'zh-TW':
          'amazon.de; insert cards packed in our warehouse in Dongguan, China, and one e-mail list.（德國站；卡片在我們位於中國東莞的倉庫放入箱內，另有一份電子郵件名單。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'The matter in your notice concerns our store on {marketplace}.',
            'zh-CN': '贵方通知所指之事涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '貴方通知所指之事涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'All channels used', 'zh-CN': '用过的全部渠道', 'zh-TW': '用過的所有管道' },
          sentence: {
            en: 'These are all the channels that were used: {list}.',
            'zh-CN': '用过的全部渠道如下：{list}。',
            'zh-TW': '用過的所有管道如下：{list}。',
          },
          routes: ['plan'],
          prompts: {
            list: {
              en: 'Which channels? All of them, with commas.',
              'zh-CN': '用了哪些渠道？全部列出，用逗号隔开（英文）。',
              'zh-TW': '用了哪些管道？請全部列出，用逗號隔開（英文）。',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Where the cards were packed', 'zh-CN': '卡片放入箱内的地点', 'zh-TW': '卡片放入箱內的地點' },
          sentence: {
            en: 'The cards were put into the boxes in {city}.',
            'zh-CN': '卡片是在 {city} 放入箱内的。',
            'zh-TW': '卡片是在 {city} 放入箱內的。',
          },
          routes: ['plan'],
          prompts: {
            city: {
              en: 'In which city and country were they put in?',
              'zh-CN': '在哪个城市、哪个国家放入的（英文）？',
              'zh-TW': '在哪個城市、哪個國家放入（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Our other marketplaces checked', 'zh-CN': '其他站点也已自查', 'zh-TW': '其他站點也已檢查' },
          sentence: {
            en: 'We have also checked our other marketplaces: {list}.',
            'zh-CN': '我们也自查了我们的其他站点：{list}。',
            'zh-TW': '我們也檢查了我們的其他站點：{list}。',
          },
          routes: ['plan'],
          prompts: {
            list: {
              en: 'Which other marketplaces did you check?',
              'zh-CN': '还自查了哪些站点（如 amazon.fr）？',
              'zh-TW': '還檢查了哪些站點（如 amazon.fr）？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why did it happen: targets, missing rules, no control of agencies?',
        'zh-CN': '为什么会发生：考核压力、没有规则、没有管控服务商？',
        'zh-TW': '為什麼會發生：績效壓力、沒有規則、沒有控管服務廠商？',
      },
      example: {
        en: 'Bonuses depended on the star rating alone, and nobody outside the sales team approved what was printed on the insert cards.',
        'zh-CN':
          'Bonuses depended on the star rating alone, and nobody outside the sales team approved what was printed on the insert cards.（奖金只看星级评分，随箱卡片的内容没有销售团队以外的人审批。）',
        'zh-TW':
          'Bonuses depended on the star rating alone, and nobody outside the sales team approved what was printed on the insert cards.（獎金只看星級評分，卡片上印什麼也沒有業務團隊以外的人核准。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: {
            en: 'Agency paid, method not checked',
            'zh-CN': '付费找服务商，未审查做法',
            'zh-TW': '付費給廠商，未查核做法',
          },
          sentence: {
            en: 'Our {role} paid {agency} to obtain {n} {n#review|reviews} on {asins} ({period}), and management approved the budget without checking the method.',
            'zh-CN': '我们的 {role} 付款给 {agency}，为 {asins} 获取了 {n} 条评论（{period}），而管理层批准预算时没有审查做法。',
            'zh-TW': '我們的 {role} 付款給 {agency}，為 {asins} 取得 {n} 則評論（{period}），而管理階層核准預算時沒有查核做法。',
          },
          prompts: {
            role: { en: 'Which job title paid the agency?', 'zh-CN': '由什么岗位付款？', 'zh-TW': '由誰付款（英文職稱）？' },
            agency: {
              en: 'Which agency, by its English name?',
              'zh-CN': '哪家服务商（英文名或拼音）？',
              'zh-TW': '是哪家服務廠商（英文名稱）？',
            },
            n: {
              en: 'How many reviews were obtained this way?',
              'zh-CN': '这样获取了多少条评论？',
              'zh-TW': '這樣取得了幾則評論？',
            },
            asins: { en: 'On which ASINs?', 'zh-CN': '涉及哪些 ASIN？', 'zh-TW': '涉及哪些 ASIN？' },
            period: { en: 'From which date to which date?', 'zh-CN': '从哪天到哪天？', 'zh-TW': '從哪天到哪天？' },
          },
        },
        {
          id: 'C2',
          label: { en: 'Reward cards, nobody approved them', 'zh-CN': '好评返现卡，无人审批', 'zh-TW': '好評獎勵卡，無人核准' },
          sentence: {
            en: 'A card that offered {price} for a review was packed with {qty} {qty#unit|units} of {sku}, and nobody had to approve printed inserts.',
            'zh-CN': '{sku} 有 {qty} 件的包装内放有留评可得 {price} 的卡片，而当时随箱印刷品无需任何人审批。',
            'zh-TW': '{sku} 有 {qty} 件的包裝內放了留評可得 {price} 的卡片，而當時包裹內的印刷品不需任何人核准。',
          },
          prompts: {
            price: {
              en: 'How much did the card offer, with the currency?',
              'zh-CN': '卡片上写的金额是多少（含币种）？',
              'zh-TW': '卡片上寫的金額是多少（含幣別）？',
            },
            qty: { en: 'How many units had such a card?', 'zh-CN': '有多少件放了这种卡片？', 'zh-TW': '有幾件放了這種卡片？' },
            sku: { en: 'Which SKU was it?', 'zh-CN': '是哪个 SKU？', 'zh-TW': '是哪個 SKU？' },
          },
        },
        {
          id: 'C3',
          label: {
            en: 'Refunds after a review, no rule',
            'zh-CN': '留评返款，没有禁止规则',
            'zh-TW': '留評後退款，沒有禁止規定',
          },
          sentence: {
            en: 'Our staff contacted buyers through {channel} and refunded {n} {n#order|orders} outside Amazon after a review, and no rule of ours forbade this.',
            'zh-CN': '我们的员工通过 {channel} 联系买家，在买家留评后于站外为 {n} 个订单返款，而我们没有禁止这种做法的规则。',
            'zh-TW': '我們的員工以 {channel} 聯絡買家，在買家留評後於站外為 {n} 筆訂單退款，而我們沒有禁止這種做法的規定。',
          },
          prompts: {
            channel: {
              en: 'Through which channel were buyers contacted, in English?',
              'zh-CN': '通过什么渠道联系买家（英文）？',
              'zh-TW': '以什麼管道聯絡買家（英文）？',
            },
            n: {
              en: 'How many orders were refunded this way?',
              'zh-CN': '这样返款了多少个订单？',
              'zh-TW': '這樣退款了幾筆訂單？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Reviews by staff and relatives', 'zh-CN': '员工或亲友留评', 'zh-TW': '員工或親友留評' },
          sentence: {
            en: 'On {asins}, {n} {n#review|reviews} came from our employees and their relatives, and no employee had signed a rule against this.',
            'zh-CN': '{asins} 有 {n} 条评论来自我们的员工及其亲友，而当时没有员工签署过禁止规则。',
            'zh-TW': '{asins} 有 {n} 則評論來自我們的員工及其親友，而當時沒有員工簽過禁止的規定。',
          },
          prompts: {
            n: {
              en: 'How many reviews came from employees and relatives?',
              'zh-CN': '员工及亲友写了多少条评论？',
              'zh-TW': '員工及親友寫了幾則評論？',
            },
            asins: { en: 'On which ASINs?', 'zh-CN': '涉及哪些 ASIN？', 'zh-TW': '涉及哪些 ASIN？' },
          },
        },
        {
          id: 'C5',
          label: {
            en: 'Targets without a compliance rule',
            'zh-CN': '考核只看排名，无人管合规',
            'zh-TW': '績效只看排名，無人管合規',
          },
          sentence: {
            en: 'Bonuses depended on rating and sales rank only, and no employee was responsible for policy compliance.',
            'zh-CN': '奖金只看评分和销售排名，也没有员工负责政策合规。',
            'zh-TW': '獎金只看評分和銷售排名，也沒有員工負責政策遵循。',
          },
        },
        {
          id: 'C6',
          label: { en: 'Orders bought to raise the rank', 'zh-CN': '刷单提升排名', 'zh-TW': '刷單拉高排名' },
          sentence: {
            en: 'To raise the sales rank of {asins}, {n} {n#order was|orders were} placed through {agency} ({period}), and nobody checked our payments to third parties.',
            'zh-CN': '为提升 {asins} 的销售排名，通过 {agency} 下了 {n} 个订单（{period}），而没有人检查我们对第三方的付款。',
            'zh-TW': '為了拉高 {asins} 的銷售排名，經由 {agency} 下了 {n} 筆訂單（{period}），而沒有人檢查我們對第三方的付款。',
          },
          prompts: {
            asins: { en: 'For which ASINs?', 'zh-CN': '涉及哪些 ASIN？', 'zh-TW': '涉及哪些 ASIN？' },
            n: { en: 'How many orders were placed this way?', 'zh-CN': '这样下了多少个订单？', 'zh-TW': '這樣下了幾筆訂單？' },
            agency: {
              en: 'Through which agency, by its English name?',
              'zh-CN': '通过哪家服务商（英文名或拼音）？',
              'zh-TW': '經由哪家服務廠商（英文名稱）？',
            },
            period: { en: 'From which date to which date?', 'zh-CN': '从哪天到哪天？', 'zh-TW': '從哪天到哪天？' },
          },
        },
        {
          // Asking buyers to change a review: a usual finding that the other causes do not cover.
          id: 'C7',
          label: {
            en: 'Asked to change reviews, unchecked',
            'zh-CN': '请买家改评论，无人检查',
            'zh-TW': '請買家改評論，無人檢查',
          },
          sentence: {
            en: 'Our staff asked {n} {n#buyer|buyers} to change a review, and nobody outside the sales team read these messages.',
            'zh-CN': '我们的员工请 {n} 位买家修改评论，而销售团队以外没有人查看这些消息。',
            'zh-TW': '我們的員工請 {n} 位買家修改評論，而業務團隊以外沒有人查看這些訊息。',
          },
          prompts: {
            n: { en: 'How many buyers were asked?', 'zh-CN': '请了多少位买家？', 'zh-TW': '請了幾位買家？' },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that reviews and rank were not influenced? Facts with dates and numbers that a document proves.',
        'zh-CN': '凭什么说明没有影响过评论和排名？写有日期、有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明沒有影響過評論和排名？請寫有日期、有數字、有文件可證明的事實。',
      },
      example: {
        en: 'Our bank statements from July 1 to December 31, 2025 list 214 payments; none went to a review service.',
        'zh-CN':
          'Our bank statements from July 1 to December 31, 2025 list 214 payments; none went to a review service.（2025年7月1日至12月31日的银行流水共 214 笔付款；没有一笔付给测评服务商。）',
        'zh-TW':
          'Our bank statements from July 1 to December 31, 2025 list 214 payments; none went to a review service.（2025 年 7 月 1 日至 12 月 31 日的銀行對帳單共有 214 筆付款；沒有一筆付給評論服務廠商。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'No payment to a review service', 'zh-CN': '没有付款给测评服务商', 'zh-TW': '沒有付款給評論服務廠商' },
          sentence: {
            en: 'Our bank and payment statements for the period {period} list {n} {n#payment|payments}; none went to a review service.',
            'zh-CN': '我们 {period} 期间的银行和支付流水共 {n} 笔付款；没有一笔付给测评服务商。',
            'zh-TW': '我們在 {period} 期間的銀行和支付對帳單共有 {n} 筆付款；沒有一筆付給評論服務廠商。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do the statements run?',
              'zh-CN': '流水从哪天到哪天？',
              'zh-TW': '對帳單從哪天到哪天？',
            },
            n: { en: 'How many payments do they list?', 'zh-CN': '共有多少笔付款？', 'zh-TW': '共有幾筆付款？' },
          },
        },
        {
          id: 'D2',
          label: { en: 'Our insert asks for no review', 'zh-CN': '随箱卡片没有索评', 'zh-TW': '包裹卡片沒有索取評論' },
          sentence: {
            en: 'The only printed insert in our boxes is the enclosed one; it mentions no review and no reward.',
            'zh-CN': '我们箱内唯一的印刷品即随附的这份；上面没有提到评论，也没有提到奖励。',
            'zh-TW': '我們箱內唯一的印刷品就是隨附的這一份；上面沒有提到評論，也沒有提到獎勵。',
          },
        },
        {
          id: 'D3',
          label: { en: 'Only the Request a Review button', 'zh-CN': '只用“请求评论”按钮', 'zh-TW': '只使用「要求評論」按鈕' },
          sentence: {
            en: 'From {date} to {date2}, we asked for reviews with the Request a Review button only; our complete message log for this time is enclosed.',
            'zh-CN': '{date} 至 {date2}，我们只用“请求评论”按钮索取评论；随附这段时间的全部消息记录。',
            'zh-TW': '{date} 至 {date2}，我們只使用「要求評論」按鈕；隨附這段期間的完整訊息紀錄。',
          },
          prompts: {
            date: {
              en: 'From which date does the message log run?',
              'zh-CN': '消息记录从哪天开始？',
              'zh-TW': '訊息紀錄從哪天開始？',
            },
            date2: {
              en: 'Until which date does the message log run?',
              'zh-CN': '消息记录到哪天为止？',
              'zh-TW': '訊息紀錄到哪天為止？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'The reviews came from Amazon Vine', 'zh-CN': '评论来自 Amazon Vine', 'zh-TW': '評論來自 Amazon Vine' },
          sentence: {
            en: 'Of the reviews on {asins}, {n} came from Amazon Vine, in which we enrolled on {date}.',
            'zh-CN': '{asins} 的评论中，有 {n} 条来自 Amazon Vine；我们于 {date} 加入该计划。',
            'zh-TW': '{asins} 的評論中，有 {n} 則來自 Amazon Vine；我們於 {date} 加入該方案。',
          },
          prompts: {
            asins: { en: 'On which ASINs?', 'zh-CN': '涉及哪些 ASIN？', 'zh-TW': '涉及哪些 ASIN？' },
            n: { en: 'How many reviews came from Vine?', 'zh-CN': '有多少条评论来自 Vine？', 'zh-TW': '有幾則評論來自 Vine？' },
            date: { en: 'On which date did you enroll in Vine?', 'zh-CN': '哪天加入 Vine 的？', 'zh-TW': '哪天加入 Vine 的？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Contracts ended, cards destroyed, reviews listed for removal, staff dealt with: dates and numbers?',
        'zh-CN': '终止合同、销毁卡片、列出评论申请删除、处理人员：哪天做的，数量多少？',
        'zh-TW': '終止合約、銷毀卡片、列出評論申請刪除、處理人員：哪天做的，數量多少？',
      },
      example: {
        en: 'On January 30, 2026, we destroyed 4,200 cards and removed 310 FBA units from stock to take the cards out.',
        'zh-CN':
          'On January 30, 2026, we destroyed 4,200 cards and removed 310 FBA units from stock to take the cards out.（2026年1月30日，我们销毁了 4,200 张卡片，并移除 310 件 FBA 库存以取出卡片。）',
        'zh-TW':
          'On January 30, 2026, we destroyed 4,200 cards and removed 310 FBA units from stock to take the cards out.（我們於 2026 年 1 月 30 日銷毀 4,200 張卡片，並移除 310 件 FBA 庫存以取出卡片。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Agency ended, full details given', 'zh-CN': '已终止服务商并披露信息', 'zh-TW': '已終止廠商並揭露資訊' },
          sentence: {
            en: 'On {date}, we ended the contract with {agency}; its name, website and contacts, our payments and the list of {n#the review|all # reviews} are attached.',
            'zh-CN': '{date}，我们终止了与 {agency} 的合同；随附其名称、网站和联系方式、我们的付款以及评论清单（共 {n} 条）。',
            'zh-TW': '我們於 {date} 終止與 {agency} 的合約；隨附其名稱、網站和聯絡方式、我們的付款以及評論清單（共 {n} 則）。',
          },
          prompts: {
            date: { en: 'On which date did you end the contract?', 'zh-CN': '哪天终止合同的？', 'zh-TW': '合約是哪天終止的？' },
            agency: {
              en: 'With which agency, by its English name?',
              'zh-CN': '与哪家服务商（英文名或拼音）？',
              'zh-TW': '與哪家服務廠商（英文名稱）？',
            },
            n: { en: 'How many reviews are on the list?', 'zh-CN': '清单上有多少条评论？', 'zh-TW': '清單上有幾則評論？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Cards destroyed, stock recalled', 'zh-CN': '已销毁卡片并召回库存', 'zh-TW': '已銷毀卡片並召回庫存' },
          sentence: {
            en: 'On {date}, we destroyed {qty} {qty#card|cards} and removed {n} FBA {n#unit|units} from stock to take the cards out.',
            'zh-CN': '{date}，我们销毁了 {qty} 张卡片，并移除 {n} 件 FBA 库存以取出卡片。',
            'zh-TW': '我們於 {date} 銷毀 {qty} 張卡片，並移除 {n} 件 FBA 庫存以取出卡片。',
          },
          prompts: {
            date: { en: 'On which date were the cards destroyed?', 'zh-CN': '卡片是哪天销毁的？', 'zh-TW': '卡片是哪天銷毀的？' },
            qty: { en: 'How many cards were destroyed?', 'zh-CN': '销毁了多少张卡片？', 'zh-TW': '銷毀了幾張卡片？' },
            n: {
              en: 'How many FBA units did you remove from stock?',
              'zh-CN': '移除了多少件 FBA 库存？',
              'zh-TW': '移除了幾件 FBA 庫存？',
            },
          },
        },
        {
          id: 'A3',
          label: {
            en: 'Channel closed, refunds listed',
            'zh-CN': '已关闭站外渠道并列明返款',
            'zh-TW': '已關閉站外管道並列出退款',
          },
          sentence: {
            en: 'On {date}, we ended all contact with buyers through {channel}; the attached list shows {n#the refund|all # refunds} made this way.',
            'zh-CN': '{date}，我们停止通过 {channel} 与买家的一切联系；随附清单列出由此产生的返款，共 {n} 笔。',
            'zh-TW': '我們於 {date} 停止以 {channel} 與買家的一切聯絡；隨附清單列出以此方式支付的退款，共 {n} 筆。',
          },
          prompts: {
            date: { en: 'On which date did the contact end?', 'zh-CN': '哪天停止联系的？', 'zh-TW': '哪天停止聯絡的？' },
            channel: {
              en: 'Through which channel, in English?',
              'zh-CN': '通过什么渠道（英文）？',
              'zh-TW': '以什麼管道（英文）？',
            },
            n: { en: 'How many refunds were made this way?', 'zh-CN': '共有多少笔返款？', 'zh-TW': '共有幾筆退款？' },
          },
        },
        {
          id: 'A4',
          label: {
            en: 'Staff reviews listed, all signed',
            'zh-CN': '已列出员工评论，全员已签署',
            'zh-TW': '已列出員工評論，全員已簽署',
          },
          sentence: {
            en: 'On {date}, {total#our employee signed not to|all # employees signed that they} write {total#any|no} reviews of our products; the attached list shows {n} {n#review|reviews} by employees and relatives.',
            'zh-CN': '{date}，全体员工（共 {total} 名）签署声明，不为我们的商品写评论；随附清单列出员工及亲友的 {n} 条评论。',
            'zh-TW': '全體員工（共 {total} 名）於 {date} 簽署聲明，不為我們的商品寫評論；隨附清單列出員工及親友的 {n} 則評論。',
          },
          prompts: {
            date: { en: 'On which date had everybody signed?', 'zh-CN': '哪天全部签署完成？', 'zh-TW': '哪天全部簽署完成？' },
            total: { en: 'How many employees do you have?', 'zh-CN': '一共有多少名员工？', 'zh-TW': '一共有幾名員工？' },
            n: {
              en: 'How many reviews by employees and relatives are listed?',
              'zh-CN': '列出了多少条员工及亲友评论？',
              'zh-TW': '列出了幾則員工及親友評論？',
            },
          },
        },
        {
          id: 'A5',
          label: {
            en: 'Rating removed from bonus rules',
            'zh-CN': '考核已删除评分与评论数',
            'zh-TW': '獎金規則已刪除評分與評論數',
          },
          sentence: {
            en: 'On {date}, we removed rating, sales rank and number of reviews from all bonus rules.',
            'zh-CN': '{date}，我们从所有奖金规则中删除了评分、销售排名和评论数。',
            'zh-TW': '我們於 {date} 將評分、銷售排名和評論數從所有獎金規則中刪除。',
          },
          prompts: {
            date: {
              en: 'On which date were the bonus rules changed?',
              'zh-CN': '奖金规则是哪天修改的？',
              'zh-TW': '獎金規則是哪天修改的？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'Bought orders ended and listed', 'zh-CN': '已停止刷单并列明订单', 'zh-TW': '已停止刷單並列出訂單' },
          sentence: {
            en: 'On {date}, we ended the orders through {agency}; the list of {n#the order|all # orders} by order ID is attached.',
            'zh-CN': '{date}，我们停止了通过 {agency} 的下单；随附全部订单号清单（共 {n} 个）。',
            'zh-TW': '我們於 {date} 停止經由 {agency} 的下單；隨附完整的訂單編號清單（共 {n} 筆）。',
          },
          prompts: {
            date: { en: 'On which date did these orders end?', 'zh-CN': '哪天停止的？', 'zh-TW': '哪天停止的？' },
            agency: {
              en: 'Through which agency, by its English name?',
              'zh-CN': '通过哪家服务商（英文名或拼音）？',
              'zh-TW': '經由哪家服務廠商（英文名稱）？',
            },
            n: { en: 'How many orders are on the list?', 'zh-CN': '清单上有多少个订单？', 'zh-TW': '清單上有幾筆訂單？' },
          },
        },
        {
          id: 'A7',
          label: {
            en: 'Listed for removal, no contact',
            'zh-CN': '已列评论请删除，不联系评论者',
            'zh-TW': '已列評論請刪除，不聯絡評論者',
          },
          sentence: {
            en: 'On {date}, we completed the list of {n#the review|all # reviews} known to us; we ask Amazon to remove {n#it|them} and do not contact any reviewer.',
            'zh-CN': '{date}，我们完成了我们所知的全部评论清单（共 {n} 条）；请亚马逊删除这些评论，我们不联系任何评论者。',
            'zh-TW': '我們於 {date} 完成我們所知的所有評論清單（共 {n} 則）；請亞馬遜刪除這些評論，我們不聯絡任何評論者。',
          },
          prompts: {
            date: { en: 'On which date was the list complete?', 'zh-CN': '清单是哪天完成的？', 'zh-TW': '清單是哪天完成的？' },
            n: { en: 'How many reviews are on the list?', 'zh-CN': '清单上有多少条评论？', 'zh-TW': '清單上有幾則評論？' },
          },
        },
        {
          id: 'A8',
          label: { en: 'Account access withdrawn', 'zh-CN': '已收回相关人员权限', 'zh-TW': '已收回相關人員權限' },
          sentence: {
            en: 'On {date}, we withdrew all account access from our {role}.',
            'zh-CN': '{date}，我们收回了我们的 {role} 的全部账户权限。',
            'zh-TW': '我們於 {date} 收回我們的 {role} 的所有帳戶權限。',
          },
          prompts: {
            date: { en: 'On which date was the access withdrawn?', 'zh-CN': '哪天收回的权限？', 'zh-TW': '權限是哪天收回的？' },
            role: {
              en: 'Which job title lost access?',
              'zh-CN': '收回了什么岗位的权限？',
              'zh-TW': '收回了誰的權限（英文職稱）？',
            },
          },
        },
        {
          id: 'A9',
          answers: ['C7'],
          label: { en: 'Messages about reviews ended', 'zh-CN': '已停止有关评论的消息', 'zh-TW': '已停止有關評論的訊息' },
          sentence: {
            en: 'On {date}, we ended all messages to buyers about existing reviews and deleted {n} message {n#template|templates}.',
            'zh-CN': '{date}，我们停止就已有评论向买家发送任何消息，并删除了 {n} 个消息模板。',
            'zh-TW': '我們於 {date} 停止就既有評論傳送任何訊息給買家，並刪除 {n} 個訊息範本。',
          },
          prompts: {
            date: { en: 'On which date did these messages end?', 'zh-CN': '哪天停止的？', 'zh-TW': '哪天停止的？' },
            n: {
              en: 'How many message templates were deleted?',
              'zh-CN': '删除了多少个消息模板？',
              'zh-TW': '刪除了幾個訊息範本？',
            },
          },
        },
        {
          id: 'A10',
          label: { en: 'Staff signed the review policy', 'zh-CN': '员工已签署评论政策', 'zh-TW': '員工已簽署評論政策' },
          sentence: {
            en: "On {date}, {n} {n#employee|employees} signed Amazon's Customer Product Reviews Policies.",
            'zh-CN': '{date}，{n} 名员工签署了亚马逊的《买家商品评论政策》。',
            'zh-TW': '{n} 名員工於 {date} 簽署了亞馬遜的《買家商品評論政策》。',
          },
          prompts: {
            date: { en: 'On which date was the policy signed?', 'zh-CN': '哪天签署的？', 'zh-TW': '哪天簽署的？' },
            n: { en: 'How many employees signed it?', 'zh-CN': '多少名员工签署了？', 'zh-TW': '幾名員工簽署了？' },
          },
        },
        {
          id: 'A11',
          answers: ['C3'],
          label: { en: 'Buyer contact list deleted', 'zh-CN': '已删除买家联系名单', 'zh-TW': '已刪除買家聯絡名單' },
          sentence: {
            en: 'On {date}, we deleted our contact list of buyers.',
            'zh-CN': '{date}，我们删除了买家联系名单。',
            'zh-TW': '我們於 {date} 刪除了買家聯絡名單。',
          },
          prompts: {
            date: { en: 'On which date was the list deleted?', 'zh-CN': '哪天删除的？', 'zh-TW': '哪天刪除的？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which allowed ways alone remain (Vine, Request a Review)? Who audits, and how often?',
        'zh-CN': '今后只用哪些合规方式（Vine、“请求评论”按钮）？由谁稽核、多久一次？',
        'zh-TW': '之後只用哪些合規方式（Vine、「要求評論」按鈕）？由誰稽核、多久一次？',
      },
      example: {
        en: 'Reviews are asked for only with Amazon Vine and the Request a Review button; our finance manager audits refunds and messages every month.',
        'zh-CN':
          'Reviews are asked for only with Amazon Vine and the Request a Review button; our finance manager audits refunds and messages every month.（只用 Amazon Vine 和“请求评论”按钮索取评论；财务经理每月稽核退款和消息。）',
        'zh-TW':
          'Reviews are asked for only with Amazon Vine and the Request a Review button; our finance manager audits refunds and messages every month.（只用 Amazon Vine 和「要求評論」按鈕索取評論；財務經理每月稽核退款和訊息。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: {
            en: 'Approved providers, ban clause',
            'zh-CN': '服务商须审批，合同写明禁止',
            'zh-TW': '廠商須核准，合約明訂禁止',
          },
          sentence: {
            en: 'We buy services only from the Amazon Service Provider Network, after approval by our {role}; every contract forbids paid and incentivized reviews.',
            'zh-CN': '我们只从亚马逊服务商网络采购服务，并须经我们的 {role} 批准；每份合同都禁止付费评论和以奖励换取的评论。',
            'zh-TW': '我們只向亞馬遜服務供應商網路採購服務，並須經我們的 {role} 核准；每份合約都禁止付費評論和以獎勵換取的評論。',
          },
          prompts: {
            role: {
              en: 'Which job title approves a provider?',
              'zh-CN': '由什么岗位批准服务商？',
              'zh-TW': '由誰核准廠商（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Inserts approved before printing', 'zh-CN': '随箱卡片印刷前审批', 'zh-TW': '包裹卡片印製前核准' },
          sentence: {
            en: 'Our {role} approves every printed insert against the review policy before printing and archives a sample.',
            'zh-CN': '每份随箱印刷品付印前，都由我们的 {role} 对照评论政策批准，并留存样张。',
            'zh-TW': '每份包裹印刷品付印前，都由我們的 {role} 對照評論政策核准，並留存樣張。',
          },
          prompts: {
            role: {
              en: 'Which job title approves inserts?',
              'zh-CN': '由什么岗位批准随箱印刷品？',
              'zh-TW': '由誰核准包裹印刷品（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Only Vine and Request a Review', 'zh-CN': '仅用 Vine 与“请求评论”', 'zh-TW': '僅用 Vine 與「要求評論」' },
          sentence: {
            en: 'We ask for reviews only through Amazon Vine and the Request a Review button, in the same way for every buyer.',
            'zh-CN': '我们只通过 Amazon Vine 和“请求评论”按钮索取评论，对每位买家都一样。',
            'zh-TW': '我們只使用 Amazon Vine 和「要求評論」按鈕索取評論，對每位買家都一樣。',
          },
        },
        {
          id: 'M4',
          label: { en: 'Yearly staff declaration', 'zh-CN': '员工每年签署声明', 'zh-TW': '員工每年簽署聲明' },
          sentence: {
            en: 'Every employee signs on joining and each January that they and their relatives write no reviews of our products; our {role} files the declarations.',
            'zh-CN': '每名员工入职时和每年一月签署声明：本人及亲友不为我们的商品写评论；声明由我们的 {role} 存档。',
            'zh-TW': '每名員工到職時和每年一月簽署聲明：本人及親友不為我們的商品寫評論；聲明由我們的 {role} 歸檔。',
          },
          prompts: {
            role: {
              en: 'Which job title files the declarations?',
              'zh-CN': '由什么岗位存档声明？',
              'zh-TW': '由誰歸檔聲明（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Bonus needs clean compliance', 'zh-CN': '奖金以合规为前提', 'zh-TW': '獎金以合規為前提' },
          sentence: {
            en: 'Each bonus requires a clean compliance record, confirmed in writing by our {role}.',
            'zh-CN': '每笔奖金都以无违规记录为前提，并须我们的 {role} 书面确认。',
            'zh-TW': '每筆獎金都以無違規紀錄為前提，並須我們的 {role} 以書面確認。',
          },
          prompts: {
            role: { en: 'Which job title confirms the record?', 'zh-CN': '由什么岗位确认？', 'zh-TW': '由誰確認（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          label: { en: 'Monthly payment and order check', 'zh-CN': '每月检查付款与订单', 'zh-TW': '每月檢查付款與訂單' },
          sentence: {
            en: 'Every month, our {role} checks all payments to third parties and unusual order patterns.',
            'zh-CN': '我们的 {role} 每月检查对第三方的全部付款和异常的订单情况。',
            'zh-TW': '我們的 {role} 每月檢查對第三方的所有付款和異常的訂單型態。',
          },
          prompts: {
            role: {
              en: 'Which job title checks this every month?',
              'zh-CN': '每月由什么岗位检查？',
              'zh-TW': '每月由誰檢查（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Independent monthly audit', 'zh-CN': '独立的月度稽核', 'zh-TW': '獨立的每月稽核' },
          sentence: {
            en: 'Every month, our {role}, who does not work in sales, checks chat tools, refunds and review patterns and reports to the owner.',
            'zh-CN': '我们的 {role} 不参与销售工作，每月检查聊天工具、退款和评论情况，并向店主报告。',
            'zh-TW': '我們的 {role} 不參與業務工作，每月檢查聊天工具、退款和評論狀況，並向業主報告。',
          },
          prompts: {
            role: {
              en: 'Which job title outside sales does the audit?',
              'zh-CN': '由销售以外的什么岗位稽核？',
              'zh-TW': '由業務以外的誰稽核（英文職稱）？',
            },
          },
        },
        {
          id: 'M8',
          label: { en: 'Policy test every quarter', 'zh-CN': '每季度政策考试', 'zh-TW': '每季政策測驗' },
          sentence: {
            en: 'All staff with account access pass a written test on the review policy each quarter; our {role} ends the access of anyone who does not.',
            'zh-CN': '所有有账户权限的员工每季度须通过评论政策的书面考试；未通过者，由我们的 {role} 终止其权限。',
            'zh-TW': '所有擁有帳戶權限的員工每季須參加評論政策的書面測驗並及格；不及格者，由我們的 {role} 終止其權限。',
          },
          prompts: {
            role: {
              en: 'Which job title ends the access?',
              'zh-CN': '由什么岗位终止权限？',
              'zh-TW': '由誰終止權限（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What has your own audit shown since the fix? Leave it out if there is no figure yet.',
        'zh-CN': '整改之后，自查结果如何？如果还没有数据，可以不写。',
        'zh-TW': '改正之後，您自己稽核的結果如何？如果還沒有數字，可以不寫。',
      },
      example: {
        en: 'Our audit of March 2, 2026 covered 58 payments to third parties; none was for reviews.',
        'zh-CN':
          'Our audit of March 2, 2026 covered 58 payments to third parties; none was for reviews.（2026年3月2日的稽核检查了 58 笔对第三方的付款；没有一笔用于评论。）',
        'zh-TW':
          'Our audit of March 2, 2026 covered 58 payments to third parties; none was for reviews.（2026 年 3 月 2 日的稽核檢查了 58 筆對第三方的付款；沒有一筆用於評論。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: {
            en: 'Payments audited, none for reviews',
            'zh-CN': '已稽核付款，没有用于评论',
            'zh-TW': '已稽核付款，沒有用於評論',
          },
          sentence: {
            en: 'Our audit of {date} covered {n} {n#payment|payments} to third parties; none was for reviews.',
            'zh-CN': '我们 {date} 的稽核检查了 {n} 笔对第三方的付款；没有一笔用于评论。',
            'zh-TW': '我們在 {date} 的稽核檢查了 {n} 筆對第三方的付款；沒有一筆用於評論。',
          },
          prompts: {
            date: { en: 'On which date was the audit?', 'zh-CN': '哪天稽核的？', 'zh-TW': '是哪天稽核的？' },
            n: { en: 'How many payments were audited?', 'zh-CN': '稽核了多少笔付款？', 'zh-TW': '稽核了幾筆付款？' },
          },
        },
        {
          id: 'R2',
          label: {
            en: 'Messages audited, none on reviews',
            'zh-CN': '已稽核消息，没有索评',
            'zh-TW': '已稽核訊息，沒有索取評論',
          },
          sentence: {
            en: 'Our audit of {date} covered {n} {n#message|messages} to buyers; none asked for a review.',
            'zh-CN': '我们 {date} 的稽核检查了 {n} 条发给买家的消息；没有一条索取评论。',
            'zh-TW': '我們在 {date} 的稽核檢查了 {n} 則傳給買家的訊息；沒有一則索取評論。',
          },
          prompts: {
            date: { en: 'On which date was the audit?', 'zh-CN': '哪天稽核的？', 'zh-TW': '是哪天稽核的？' },
            n: { en: 'How many messages were audited?', 'zh-CN': '稽核了多少条消息？', 'zh-TW': '稽核了幾則訊息？' },
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
      label: { en: 'Agency termination letter', 'zh-CN': '终止服务商的书面通知', 'zh-TW': '終止廠商合約的信函' },
      sentence: {
        en: 'Dated letter ending the contract with the agency',
        'zh-CN': '终止与服务商合同的书面通知，含日期',
        'zh-TW': '終止與服務廠商合約的信函，含日期',
      },
      supports: ['C1', 'C6', 'A1', 'A6'],
    },
    {
      id: 'E2',
      label: { en: 'Details of the agency', 'zh-CN': '服务商的详细信息', 'zh-TW': '服務廠商的詳細資料' },
      sentence: {
        en: 'Name, website and contacts of the agency',
        'zh-CN': '服务商的名称、网站和联系方式',
        'zh-TW': '服務廠商的名稱、網站和聯絡方式',
      },
      supports: ['P2', 'C1', 'A1'],
    },
    {
      id: 'E3',
      label: { en: 'Payment records', 'zh-CN': '付款凭证', 'zh-TW': '付款紀錄' },
      sentence: {
        en: 'Records of our payments to the agency',
        'zh-CN': '我们付款给服务商的凭证',
        'zh-TW': '我們付款給服務廠商的紀錄',
      },
      supports: ['C1', 'C6', 'A1', 'A6'],
    },
    {
      id: 'E4',
      label: { en: 'Chat logs', 'zh-CN': '聊天记录', 'zh-TW': '聊天紀錄' },
      sentence: { en: 'Complete chat logs, with dates', 'zh-CN': '完整的聊天记录，含日期', 'zh-TW': '完整的聊天紀錄，含日期' },
      supports: ['C1', 'C3', 'C6', 'P2'],
    },
    {
      id: 'E5',
      label: { en: 'List of reviews', 'zh-CN': '评论清单', 'zh-TW': '評論清單' },
      sentence: {
        en: 'List of the reviews known to us, with ASIN and date',
        'zh-CN': '我们所知的评论清单，含 ASIN 和日期',
        'zh-TW': '我們所知的評論清單，含 ASIN 和日期',
      },
      supports: ['I4', 'C1', 'C4', 'A1', 'A4', 'A7'],
    },
    {
      id: 'E6',
      label: { en: 'List of orders', 'zh-CN': '订单清单', 'zh-TW': '訂單清單' },
      sentence: {
        en: 'List of the orders concerned by order ID',
        'zh-CN': '相关订单的订单号清单',
        'zh-TW': '相關訂單的訂單編號清單',
      },
      supports: ['I5', 'C6', 'A6'],
    },
    {
      id: 'E7',
      label: { en: 'List of refunds outside Amazon', 'zh-CN': '站外返款清单', 'zh-TW': '站外退款清單' },
      sentence: {
        en: 'List of the refunds outside Amazon, with order ID and amount',
        'zh-CN': '站外返款清单，含订单号和金额',
        'zh-TW': '站外退款清單，含訂單編號和金額',
      },
      supports: ['C3', 'A3'],
    },
    {
      id: 'E8',
      label: { en: 'Screenshots of what was closed', 'zh-CN': '已关闭渠道的截图', 'zh-TW': '已關閉管道的螢幕截圖' },
      sentence: {
        en: 'Dated screenshots of what was closed and deleted',
        'zh-CN': '已关闭和已删除内容的截图，含日期',
        'zh-TW': '已關閉和已刪除內容的螢幕截圖，含日期',
      },
      supports: ['A3', 'A9', 'A11'],
    },
    {
      id: 'E9',
      label: { en: 'Photos of destroyed cards', 'zh-CN': '销毁卡片的照片', 'zh-TW': '銷毀卡片的照片' },
      sentence: { en: 'Photos of the destroyed cards', 'zh-CN': '已销毁卡片的照片', 'zh-TW': '已銷毀卡片的照片' },
      supports: ['C2', 'A2'],
    },
    {
      id: 'E10',
      label: { en: 'FBA removal order', 'zh-CN': 'FBA 移除订单', 'zh-TW': 'FBA 移除訂單' },
      sentence: { en: 'Confirmation of the FBA removal order', 'zh-CN': 'FBA 移除订单的确认', 'zh-TW': 'FBA 移除訂單的確認' },
      supports: ['A2'],
    },
    {
      id: 'E11',
      label: { en: 'Signed declarations', 'zh-CN': '签署的声明与政策', 'zh-TW': '簽署的聲明與政策' },
      sentence: {
        en: 'Policies and declarations signed by our employees',
        'zh-CN': '员工签署的政策和声明',
        'zh-TW': '員工簽署的政策和聲明',
      },
      supports: ['A4', 'A10', 'M4'],
    },
    {
      id: 'E12',
      label: { en: 'New bonus rule', 'zh-CN': '新的奖金规则', 'zh-TW': '新的獎金規則' },
      sentence: { en: 'New bonus rule, with date', 'zh-CN': '新的奖金规则，含日期', 'zh-TW': '新的獎金規則，含日期' },
      supports: ['C5', 'A5', 'M5'],
    },
    {
      id: 'E13',
      label: { en: 'User-permission log', 'zh-CN': '用户权限记录', 'zh-TW': '使用者權限紀錄' },
      sentence: {
        en: 'User permissions of the account before and after the change',
        'zh-CN': '账户的用户权限，变更前后对照',
        'zh-TW': '帳戶的使用者權限，變更前後對照',
      },
      supports: ['P3', 'A8'],
    },
    {
      id: 'E14',
      label: { en: 'Bank and payment statements', 'zh-CN': '银行与支付流水', 'zh-TW': '銀行與支付對帳單' },
      sentence: {
        en: 'Complete bank and payment statements of the period',
        'zh-CN': '该期间完整的银行和支付流水',
        'zh-TW': '該期間完整的銀行和支付對帳單',
      },
      supports: ['D1', 'M6', 'R1'],
    },
    {
      id: 'E15',
      label: { en: 'The printed insert', 'zh-CN': '随箱印刷品', 'zh-TW': '包裹印刷品' },
      sentence: {
        en: 'Photos of the printed insert, both sides',
        'zh-CN': '随箱印刷品的正反面照片',
        'zh-TW': '包裹印刷品的正反面照片',
      },
      supports: ['D2', 'M2'],
    },
    {
      id: 'E16',
      label: { en: 'Message log', 'zh-CN': '买家消息记录', 'zh-TW': '買家訊息紀錄' },
      sentence: {
        en: 'Complete log of our messages to buyers',
        'zh-CN': '我们发给买家的完整消息记录',
        'zh-TW': '我們傳給買家的完整訊息紀錄',
      },
      supports: ['D3', 'M3', 'R2'],
    },
    {
      id: 'E17',
      label: { en: 'Vine enrollment', 'zh-CN': 'Vine 加入记录', 'zh-TW': 'Vine 加入紀錄' },
      sentence: {
        en: 'Screenshot of the Amazon Vine enrollment',
        'zh-CN': 'Amazon Vine 加入记录的截图',
        'zh-TW': 'Amazon Vine 加入紀錄的螢幕截圖',
      },
      supports: ['D4', 'M3'],
    },
    {
      id: 'E18',
      label: { en: 'Audit record', 'zh-CN': '稽核记录', 'zh-TW': '稽核紀錄' },
      sentence: { en: 'Signed record of the monthly audit', 'zh-CN': '签字的月度稽核记录', 'zh-TW': '簽名的每月稽核紀錄' },
      supports: ['M7', 'R1', 'R2'],
    },
    {
      id: 'E19',
      label: { en: 'Contract with the ban clause', 'zh-CN': '含禁止条款的合同', 'zh-TW': '含禁止條款的合約' },
      sentence: {
        en: 'Service contract with the clause against paid reviews',
        'zh-CN': '含禁止付费评论条款的服务合同',
        'zh-TW': '含禁止付費評論條款的服務合約',
      },
      supports: ['M1'],
    },
    {
      id: 'E20',
      label: { en: 'Test sheets', 'zh-CN': '考试卷', 'zh-TW': '測驗卷' },
      sentence: { en: 'Test sheets on the review policy', 'zh-CN': '评论政策的考试卷', 'zh-TW': '評論政策的測驗卷' },
      supports: ['M8'],
    },
  ],
  pitfalls: [
    {
      at: 'who',
      text: {
        en: '“A new employee did it” without role, dates and the missing control is the best-known template line.',
        'zh-CN': '只写“新员工做的”，却没有岗位、日期和缺少的管控，是审核人员最熟悉的套话。',
        'zh-TW': '只寫「新員工做的」，卻沒有職稱、日期和缺少的控管，是審核人員最熟悉的範本句。',
      },
    },
    {
      at: 'what',
      text: {
        en: 'Amazon wants the full list of methods, third parties, accounts and reviews: a partial one reads as a lie.',
        'zh-CN': '亚马逊要看方式、第三方、账号和评论的完整清单：只写一部分，会被看成隐瞒。',
        'zh-TW': '亞馬遜要看方式、第三方、帳號和評論的完整清單：只寫一部分，會被看成隱瞞。',
      },
    },
    {
      at: 'why',
      text: {
        en: 'If you did nothing, go back and choose dispute with evidence; please do not tick acts that did not happen.',
        'zh-CN': '如果没有做过，请返回选择“异议”并附证据；没有发生的事，请不要勾选。',
        'zh-TW': '如果沒有做過，請返回選擇「異議」並附上證據；沒有發生的事，請不要勾選。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Reactivate your account, or Customer Product Reviews Policy Violations > Appeal.',
    'zh-CN': '“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account），或“违反买家商品评论政策”（Customer Product Reviews Policy Violations）> “申诉”（Appeal）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account），或「違反買家商品評論政策」（Customer Product Reviews Policy Violations）＞「申訴」（Appeal）。',
  },
  reply: {
    en: '3-15 days (an estimate); often several rounds.',
    'zh-CN': '3 到 15 天（估计）；往往要来回几轮。',
    'zh-TW': '3 到 15 天（估計）；常常要來回幾次。',
  },
};
