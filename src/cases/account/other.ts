import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** A notice that fits no other case, or whose reason is not clear. */
export const other: CaseType = {
  id: 'other',
  name: {
    en: 'Other / code of conduct / unclear notice',
    'zh-CN': '其他/行为准则/原因不明',
    'zh-TW': '其他、行為準則或原因不明',
  },
  group: 'account',
  routes: ['plan', 'dispute', 'documents'],
  issue: 'our selling account',
  subject: 'Selling Account',
  triage: {
    en: 'Find out first what Amazon means: read the entry on Account Health, or call Account Health Support and ask which policy it is. A plan that answers the wrong question is refused.',
    'zh-CN': '请先弄清亚马逊指的是什么：查看“账户状况”里的条目，或致电账户状况支持团队，问清涉及哪项政策。答非所问的计划会被拒绝。',
    'zh-TW': '請先弄清楚亞馬遜指的是什麼：查看「帳戶狀況」的項目，或致電帳戶狀況支援團隊，問清楚是哪項政策。答非所問的計畫會被拒絕。',
  },
  remedy: {
    en: 'restore our selling account to good standing',
    'zh-CN': '恢复我们销售账户的正常状态',
    'zh-TW': '恢復我們銷售帳戶的正常狀態',
  },
  rule: {
    en: 'No single rule. First find the policy: Account Health entry, performance notification, call to Account Health Support.',
    'zh-CN': '没有统一的规则。请先弄清涉及哪项政策：查看“账户状况”里的条目、绩效通知，或致电账户状况支持团队。',
    'zh-TW': '沒有單一規則。請先找出是哪項政策：查看「帳戶狀況」的項目、績效通知，或致電帳戶狀況支援團隊。',
  },
  facts: {
    en: 'Full notice; title of the Account Health entry; ASINs; dates; earlier warnings; what Amazon asks for, word by word.',
    'zh-CN': '通知全文；“账户状况”里的条目标题；ASIN；日期；之前的警告；亚马逊要求的内容（照原文）。',
    'zh-TW': '通知全文；「帳戶狀況」項目的標題；ASIN；日期；之前的警告；亞馬遜要求的內容（照原文）。',
  },
  cues: [
    {
      weight: 1,
      pattern: /code of conduct|section 3|selling privileges|deactivated|suspended|plan of action|misus\w+/i,
    },
    {
      weight: 1,
      pattern: /行为准则|第 ?3 ?条|销售权限|停用|行动计划|行為準則|第 ?3 ?條|銷售權限|行動計劃|行動計畫/i,
    },
  ],
  mustName: [],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who was involved, inside and outside?',
        'zh-CN': '公司内外，都有谁参与？',
        'zh-TW': '公司內外有哪些人參與？',
      },
      example: {
        en: 'Our listing manager edited the titles; since May 12, 2026, the operations manager has been in charge.',
        'zh-CN':
          'Our listing manager edited the titles; since May 12, 2026, the operations manager has been in charge.（标题由商品上架主管修改；2026年5月12日起由运营经理负责。）',
        'zh-TW':
          'Our listing manager edited the titles; since May 12, 2026, the operations manager has been in charge.（當時由商品上架主管修改標題；自 2026 年 5 月 12 日起由營運經理負責。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own staff', 'zh-CN': '我们自己的员工', 'zh-TW': '我們自己的員工' },
          sentence: {
            en: 'At the time, our {role} was in charge of {attribute}.',
            'zh-CN': '当时由我们的 {role} 负责 {attribute}。',
            'zh-TW': '當時由我們的 {role} 負責 {attribute}。',
          },
          prompts: {
            role: { en: 'Which job title was in charge?', 'zh-CN': '当时由什么岗位负责？', 'zh-TW': '當時由誰負責（英文職稱）？' },
            attribute: {
              en: 'Which activity was it? A few English words.',
              'zh-CN': '是哪项工作（几个英文词）？',
              'zh-TW': '是哪項工作（幾個英文單字）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'An outside partner', 'zh-CN': '外部合作方', 'zh-TW': '外部合作廠商' },
          sentence: {
            en: 'An outside partner, {supplier}, worked for us on {attribute}.',
            'zh-CN': '外部合作方 {supplier} 曾为我们处理 {attribute}。',
            'zh-TW': '外部合作廠商 {supplier} 曾為我們處理 {attribute}。',
          },
          prompts: {
            supplier: {
              en: 'Which partner was involved, by its English name?',
              'zh-CN': '涉及哪家合作方（英文名）？',
              'zh-TW': '是哪家合作廠商（英文名稱）？',
            },
            attribute: {
              en: 'On which activity did it work? A few English words.',
              'zh-CN': '对方做的是哪项工作（几个英文词）？',
              'zh-TW': '對方處理的是哪項工作（幾個英文單字）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who is in charge now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been in charge of this matter since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责此事。',
            'zh-TW': '自 {date} 起，此事由我們的 {role2} 負責。',
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
        en: 'What does Amazon say happened, and what does it ask for?',
        'zh-CN': '亚马逊说发生了什么，要求您做什么？',
        'zh-TW': '亞馬遜說發生了什麼事、要求什麼？',
      },
      example: {
        en: 'The notice of May 9, 2026, names the Product Detail Page Rules and 4 ASINs, and asks for a plan of action.',
        'zh-CN':
          'The notice of May 9, 2026, names the Product Detail Page Rules and 4 ASINs, and asks for a plan of action.（2026年5月9日的通知提到商品详情页规则和 4 个 ASIN，要求提交行动计划。）',
        'zh-TW':
          'The notice of May 9, 2026, names the Product Detail Page Rules and 4 ASINs, and asks for a plan of action.（2026 年 5 月 9 日的通知提到商品詳細資訊頁面規則和 4 個 ASIN，要求提交行動計畫。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The policy named in the notice', 'zh-CN': '通知里提到的政策', 'zh-TW': '通知裡提到的政策' },
          sentence: {
            en: 'In your notice of {notice_date}, you refer to this policy: {policy}.',
            'zh-CN': '贵方 {notice_date} 的通知提到这项政策：{policy}。',
            'zh-TW': '貴方在 {notice_date} 的通知中提到這項政策：{policy}。',
          },
          prompts: {
            policy: {
              en: 'Which policy does the notice name, in its own words?',
              'zh-CN': '通知里提到哪项政策（英文原文）？',
              'zh-TW': '通知裡提到哪項政策（英文原文）？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice names {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方通知提到 ASIN {asins}。',
            'zh-TW': '貴方的通知提到 ASIN {asins}。',
          },
          fromNotice: true,
        },
        {
          id: 'I3',
          label: { en: 'What Amazon asks for', 'zh-CN': '亚马逊要求的内容', 'zh-TW': '亞馬遜要求的內容' },
          sentence: {
            en: 'You ask us for the following: {list}.',
            'zh-CN': '贵方要求我们提供以下内容：{list}。',
            'zh-TW': '貴方要求我們提供以下內容：{list}。',
          },
          prompts: {
            list: {
              en: 'What does the notice ask for, in its own words?',
              'zh-CN': '通知提出了哪些要求（英文原文）？',
              'zh-TW': '通知要求提供什麼（英文原文）？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'The entry on Account Health', 'zh-CN': '“账户状况”里的条目', 'zh-TW': '「帳戶狀況」裡的項目' },
          sentence: {
            en: 'The Account Health page shows this entry: {entry}.',
            'zh-CN': '“账户状况”页面显示以下条目：{entry}。',
            'zh-TW': '「帳戶狀況」頁面顯示這個項目：{entry}。',
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Which dates: what happened, earlier warnings, the notice?',
        'zh-CN': '有哪些日期：事情是哪天发生的，之前的警告和这次的通知是哪天收到的？',
        'zh-TW': '有哪些日期：事情發生、之前的警告、收到通知？',
      },
      example: {
        en: 'Titles were edited this way from March 2 to May 8, 2026; we had a first warning on April 20, 2026.',
        'zh-CN':
          'Titles were edited this way from March 2 to May 8, 2026; we had a first warning on April 20, 2026.（2026年3月2日至5月8日一直这样修改标题；2026年4月20日收到第一次警告。）',
        'zh-TW':
          'Titles were edited this way from March 2 to May 8, 2026; we had a first warning on April 20, 2026.（2026 年 3 月 2 日至 5 月 8 日期間這樣修改標題；2026 年 4 月 20 日收到第一次警告。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'When it happened', 'zh-CN': '事情发生的时间', 'zh-TW': '事情發生的時間' },
          sentence: {
            en: 'The matter in your notice falls in this period: {period}.',
            'zh-CN': '通知所指的事情发生在这段时间：{period}。',
            'zh-TW': '貴方通知所指的事情發生在這段期間：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did it happen?',
              'zh-CN': '事情从哪天持续到哪天？',
              'zh-TW': '事情從哪天持續到哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When we learned of it', 'zh-CN': '得知此事的时间', 'zh-TW': '何時得知' },
          sentence: {
            en: 'We learned of the matter on {date}.',
            'zh-CN': '我们于 {date} 得知此事。',
            'zh-TW': '我們於 {date} 得知此事。',
          },
          prompts: {
            date: { en: 'On which date did you learn of it?', 'zh-CN': '您是哪天得知的？', 'zh-TW': '您是哪天得知的？' },
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
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace, which listings, which step of the process?',
        'zh-CN': '是哪个站点、哪些商品、哪个环节？',
        'zh-TW': '是哪個站點、哪些商品、哪個環節？',
      },
      example: {
        en: 'amazon.com; the titles of 4 lamp listings; the step where listing texts go online.',
        'zh-CN':
          'amazon.com; the titles of 4 lamp listings; the step where listing texts go online.（美国站；4 个灯具商品的标题；商品文案上线的环节。）',
        'zh-TW':
          'amazon.com; the titles of 4 lamp listings; the step where listing texts go online.（美國站；4 個燈具商品的標題；商品文案上線的環節。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace', 'zh-CN': '涉及的站点', 'zh-TW': '涉及的站點' },
          sentence: {
            en: 'The matter concerns our store on {marketplace}.',
            'zh-CN': '此事涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '此事涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
          prompts: {
            marketplace: { en: 'Which marketplace is it about?', 'zh-CN': '涉及哪个站点？', 'zh-TW': '涉及哪個站點？' },
          },
        },
        {
          id: 'L2',
          label: { en: 'The step of the process', 'zh-CN': '出问题的环节', 'zh-TW': '出問題的環節' },
          sentence: {
            en: 'The matter arose at this step of our process: {step}.',
            'zh-CN': '此事出在我们流程的这个环节：{step}。',
            'zh-TW': '此事發生在我們流程的這個環節：{step}。',
          },
          prompts: {
            step: {
              en: 'At which step did it arise? A few English words.',
              'zh-CN': '出在哪个环节（几个英文词）？',
              'zh-TW': '發生在哪個環節（幾個英文單字）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'How many listings', 'zh-CN': '涉及多少商品', 'zh-TW': '涉及幾個商品' },
          sentence: {
            en: 'Of our {total} {total#listing|listings}, {n} {n#is|are} affected.',
            'zh-CN': '我们的 {total} 个商品中，有 {n} 个受影响。',
            'zh-TW': '我們的 {total} 個商品中，有 {n} 個受到影響。',
          },
          prompts: {
            n: { en: 'How many listings are concerned?', 'zh-CN': '有多少个商品受影响？', 'zh-TW': '涉及幾個商品？' },
            total: {
              en: 'How many listings do you have in total?',
              'zh-CN': '您一共有多少个商品？',
              'zh-TW': '您一共有幾個商品？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Which of your processes allowed it?',
        'zh-CN': '是您这边的哪个流程，让这件事得以发生？',
        'zh-TW': '是您這邊的哪個流程，讓這件事發生？',
      },
      example: {
        en: 'Titles went online without a second check, and the editor had no training on the Product Detail Page Rules.',
        'zh-CN':
          'Titles went online without a second check, and the editor had no training on the Product Detail Page Rules.（标题未经复核就上线，编辑人员也没有受过商品详情页规则的培训。）',
        'zh-TW':
          'Titles went online without a second check, and the editor had no training on the Product Detail Page Rules.（標題未經第二次檢查就上線，編輯人員也沒有受過商品詳細資訊頁面規則的訓練。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Policy not known to the person', 'zh-CN': '经手人不了解政策', 'zh-TW': '經手人員不了解政策' },
          sentence: {
            en: 'Our {role} carried out {attribute} without having been trained on {policy}.',
            'zh-CN': '我们的 {role} 没有接受过 {policy} 的培训，就执行了 {attribute}。',
            'zh-TW': '我們的 {role} 沒有受過 {policy} 的訓練，就執行了 {attribute}。',
          },
          prompts: {
            role: { en: 'Which job title did the work?', 'zh-CN': '由什么岗位执行？', 'zh-TW': '由誰執行（英文職稱）？' },
            attribute: {
              en: 'Which activity led to the issue? A few English words.',
              'zh-CN': '哪项工作导致了问题（几个英文词）？',
              'zh-TW': '是哪項工作造成問題（幾個英文單字）？',
            },
            policy: {
              en: 'On which policy was there no training?',
              'zh-CN': '没有接受哪项政策的培训（英文名称）？',
              'zh-TW': '沒有受過哪項政策的訓練（英文名稱）？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'No second check', 'zh-CN': '没有人复核', 'zh-TW': '沒有第二人檢查' },
          sentence: {
            en: 'One person alone carried out {attribute}, and nobody checked the work.',
            'zh-CN': '{attribute} 由一个人单独完成，没有人复核。',
            'zh-TW': '{attribute} 由一個人單獨執行，沒有人檢查這項工作。',
          },
          prompts: {
            attribute: {
              en: 'Which activity was done without a second check?',
              'zh-CN': '哪项工作没有复核（几个英文词）？',
              'zh-TW': '哪項工作沒有第二人檢查（幾個英文單字）？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Partner not supervised', 'zh-CN': '没有管控合作方', 'zh-TW': '沒有監督合作廠商' },
          sentence: {
            en: 'Our partner {supplier} carried out {attribute} in our name, and we had no report on this work and no control over it.',
            'zh-CN': '我们的合作方 {supplier} 以我们的名义做了 {attribute}，而我们既没有这项工作的报告，也没有对它进行管控。',
            'zh-TW': '我們的合作廠商 {supplier} 以我們的名義執行了 {attribute}，而我們既沒有這項工作的報告，也沒有加以控管。',
          },
          prompts: {
            supplier: {
              en: 'Which partner did the work, by its English name?',
              'zh-CN': '由哪家合作方执行（英文名）？',
              'zh-TW': '由哪家合作廠商執行（英文名稱）？',
            },
            attribute: {
              en: 'Which activity did the partner carry out in your name?',
              'zh-CN': '合作方以您的名义做了哪项工作（几个英文词）？',
              'zh-TW': '合作廠商以您的名義做了哪項工作（幾個英文單字）？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Tool error not noticed', 'zh-CN': '工具出错没有发现', 'zh-TW': '工具出錯卻未發現' },
          sentence: {
            en: 'Our {tool} made errors in {attribute} ({period}), and no alert was set up to report them.',
            'zh-CN': '我们的 {tool} 在 {attribute} 上出错（{period}），而当时没有设置出错报警。',
            'zh-TW': '我們的 {tool} 在 {attribute} 上出錯（{period}），而當時沒有設定任何警示來回報這些錯誤。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did the tool err?',
              'zh-CN': '工具从哪天到哪天出错？',
              'zh-TW': '工具從哪天到哪天出錯？',
            },
            tool: { en: 'Which tool was it, by its name?', 'zh-CN': '是哪个工具（名称）？', 'zh-TW': '是哪個工具（名稱）？' },
            attribute: {
              en: 'In what did the tool err? For example: price updates.',
              'zh-CN': '工具在什么上出错？例如：price updates（价格更新）。',
              'zh-TW': '工具在什麼地方出錯？例如：price updates（價格更新）。',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'Why is the decision mistaken? Only facts that a document proves, with dates and numbers.',
        'zh-CN': '为什么说这个决定有误？只写有文件可证明的事实，带日期和数字。',
        'zh-TW': '為什麼這個決定有誤？只寫有文件可證明的事實，附日期和數字。',
      },
      example: {
        en: 'The listing named in the notice was closed on March 3, 2026, before the policy took effect.',
        'zh-CN':
          'The listing named in the notice was closed on March 3, 2026, before the policy took effect.（通知所指的商品已于2026年3月3日关闭，早于该政策生效。）',
        'zh-TW':
          'The listing named in the notice was closed on March 3, 2026, before the policy took effect.（通知所指的商品已於 2026 年 3 月 3 日關閉，早於該政策生效。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Not our listing or account', 'zh-CN': '不是我们的商品或账户', 'zh-TW': '不是我們的商品或帳戶' },
          sentence: {
            en: 'The records we enclose show that {attribute} does not belong to our account.',
            'zh-CN': '随附的记录显示，{attribute} 不属于我们的账户。',
            'zh-TW': '隨附的紀錄顯示，{attribute} 不屬於我們的帳戶。',
          },
          prompts: {
            attribute: {
              en: 'What does not belong to you? A few English words.',
              'zh-CN': '什么不属于您（几个英文词）？',
              'zh-TW': '什麼不屬於您（幾個英文單字）？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Done with approval or a right', 'zh-CN': '已获批准或授权', 'zh-TW': '已獲核准或授權' },
          sentence: {
            en: 'An enclosed document of {date} permits {attribute}: {doc}.',
            'zh-CN': '随附的一份 {date} 的文件允许 {attribute}：{doc}。',
            'zh-TW': '隨附的一份 {date} 的文件允許 {attribute}：{doc}。',
          },
          prompts: {
            doc: {
              en: 'Which document permits it, with its number?',
              'zh-CN': '哪份文件允许（英文名和编号）？',
              'zh-TW': '是哪份文件允許的（英文名稱和編號）？',
            },
            date: { en: 'What is the date of that document?', 'zh-CN': '该文件的日期是哪天？', 'zh-TW': '該文件的日期是哪天？' },
            attribute: {
              en: 'What does it permit? A few English words.',
              'zh-CN': '它允许什么（几个英文词）？',
              'zh-TW': '它允許什麼（幾個英文單字）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'It ended before the notice', 'zh-CN': '通知之前已停止', 'zh-TW': '通知之前已停止' },
          sentence: {
            en: 'Our records show that {attribute} ended on {date}, before your notice of {notice_date}.',
            'zh-CN': '我们的记录显示，{attribute} 已于 {date} 停止，早于贵方 {notice_date} 的通知。',
            'zh-TW': '我們的紀錄顯示，{attribute} 已於 {date} 停止，早於貴方 {notice_date} 的通知。',
          },
          prompts: {
            attribute: {
              en: 'What ended? A few English words.',
              'zh-CN': '停止的是什么（几个英文词）？',
              'zh-TW': '停止的是什麼（幾個英文單字）？',
            },
            date: { en: 'On which date did it end?', 'zh-CN': '是哪天停止的？', 'zh-TW': '是哪天停止的？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done, since when, with what proof?',
        'zh-CN': '做了什么，从什么时候起，有什么证明？',
        'zh-TW': '做了什麼？從什麼時候開始？有什麼證明？',
      },
      example: {
        en: 'By May 14, 2026, we had checked all 212 listings; 4 titles were corrected.',
        'zh-CN':
          'By May 14, 2026, we had checked all 212 listings; 4 titles were corrected.（到2026年5月14日，我们已检查全部 212 个商品；更正了 4 个标题。）',
        'zh-TW':
          'By May 14, 2026, we had checked all 212 listings; 4 titles were corrected.（到 2026 年 5 月 14 日，我們已檢查全部 212 個商品，更正了 4 個標題。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Staff trained and tested', 'zh-CN': '员工已培训并考核', 'zh-TW': '員工已完成訓練與測驗' },
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
          id: 'A2',
          label: { en: 'Whole account: listings checked', 'zh-CN': '已自查全店商品', 'zh-TW': '已檢查全店商品' },
          sentence: {
            en: 'By {date}, we had checked {n} {n#listing|listings} for the same problem; {n2} {n2#was|were} corrected.',
            'zh-CN': '到 {date}，我们已就同样的问题检查了 {n} 个商品；更正了 {n2} 个。',
            'zh-TW': '到 {date}，我們已針對同樣的問題檢查 {n} 個商品；其中 {n2} 個已更正。',
          },
          prompts: {
            date: { en: 'By which date was the check finished?', 'zh-CN': '自查哪天完成？', 'zh-TW': '檢查在哪天完成？' },
            n: { en: 'How many listings did you check?', 'zh-CN': '检查了多少个商品？', 'zh-TW': '檢查了幾個商品？' },
            n2: { en: 'How many of them did you correct?', 'zh-CN': '其中更正了多少个？', 'zh-TW': '其中更正了幾個？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Partner bound in writing', 'zh-CN': '已书面约定合作方守规', 'zh-TW': '已與合作廠商書面約定' },
          sentence: {
            en: 'On {date}, we bound {supplier} in writing to comply with {policy}.',
            'zh-CN': '{date}，我们书面约定 {supplier} 须遵守 {policy}。',
            'zh-TW': '我們於 {date} 以書面約束 {supplier} 遵守 {policy}。',
          },
          prompts: {
            date: { en: 'On which date was it put in writing?', 'zh-CN': '哪天书面约定的？', 'zh-TW': '書面約定是哪天訂的？' },
            supplier: {
              en: 'Which partner was bound, by its English name?',
              'zh-CN': '与哪家合作方约定（英文名）？',
              'zh-TW': '約定的是哪家合作廠商（英文名稱）？',
            },
            policy: {
              en: 'With which policy must the partner comply?',
              'zh-CN': '要求遵守哪项政策（英文名称）？',
              'zh-TW': '約定遵守哪項政策（英文名稱）？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Tool corrected', 'zh-CN': '已修正工具设置', 'zh-TW': '已更正工具設定' },
          sentence: {
            en: 'On {date}, we changed the setting of our {tool} from {old_value} to {new_value}.',
            'zh-CN': '{date}，我们把 {tool} 的设置从 {old_value} 改为 {new_value}。',
            'zh-TW': '我們於 {date} 將我們的 {tool} 的設定從 {old_value} 改為 {new_value}。',
          },
          prompts: {
            date: { en: 'On which date was the setting changed?', 'zh-CN': '哪天改的设置？', 'zh-TW': '設定是哪天改的？' },
            tool: { en: 'Which tool was it, by its name?', 'zh-CN': '是哪个工具（名称）？', 'zh-TW': '是哪個工具（名稱）？' },
            old_value: { en: 'What was the setting before?', 'zh-CN': '原来的设置是什么？', 'zh-TW': '原本的設定是什麼？' },
            new_value: { en: 'What is the setting now?', 'zh-CN': '现在的设置是什么？', 'zh-TW': '現在的設定是什麼？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Stopped the practice', 'zh-CN': '已停止这种做法', 'zh-TW': '已停止該做法' },
          sentence: {
            en: 'On {date}, we stopped the following practice and reversed it in {n} {n#case|cases}: {attribute}.',
            'zh-CN': '{date}，我们停止了以下做法，并撤销了其中 {n} 处：{attribute}。',
            'zh-TW': '我們於 {date} 停止以下做法，並將 {n} 處回復原狀：{attribute}。',
          },
          prompts: {
            date: { en: 'On which date did you stop?', 'zh-CN': '哪天停止的？', 'zh-TW': '是哪天停止的？' },
            attribute: {
              en: 'Which practice did you stop? For example: promotional words in titles.',
              'zh-CN': '停止了哪种做法？例如：promotional words in titles（标题里的促销用语）。',
              'zh-TW': '停止了哪種做法？例如：promotional words in titles（標題中的促銷字詞）。',
            },
            n: { en: 'In how many cases was it reversed?', 'zh-CN': '撤销了多少处？', 'zh-TW': '有幾處回復原狀？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'Buyers informed and refunded', 'zh-CN': '已通知买家并退款', 'zh-TW': '已通知買家並退款' },
          sentence: {
            en: 'On {date}, we informed {n} {n#buyer|buyers} and refunded {price} in total.',
            'zh-CN': '{date}，我们通知了 {n} 位买家，共退款 {price}。',
            'zh-TW': '我們於 {date} 通知 {n} 位買家，共退款 {price}。',
          },
          prompts: {
            date: { en: 'On which date did you inform them?', 'zh-CN': '哪天通知的？', 'zh-TW': '是哪天通知的？' },
            n: { en: 'How many buyers did you inform?', 'zh-CN': '通知了多少位买家？', 'zh-TW': '通知了幾位買家？' },
            price: {
              en: 'How much was refunded in total, with the currency?',
              'zh-CN': '一共退款多少（含币种）？',
              'zh-TW': '一共退款多少（含幣別）？',
            },
          },
        },
        {
          id: 'A7',
          answers: ['C3'],
          label: { en: 'Partner cooperation ended', 'zh-CN': '已终止合作', 'zh-TW': '已終止與廠商的合作' },
          sentence: {
            en: 'On {date}, we ended our cooperation with {supplier}.',
            'zh-CN': '{date}，我们终止了与 {supplier} 的合作。',
            'zh-TW': '我們於 {date} 終止與 {supplier} 的合作。',
          },
          prompts: {
            date: { en: 'On which date did the cooperation end?', 'zh-CN': '是哪天终止合作的？', 'zh-TW': '合作是哪天終止的？' },
            supplier: {
              en: 'With which partner, by its English name?',
              'zh-CN': '与哪家合作方（英文名）？',
              'zh-TW': '終止與哪家合作廠商的合作（英文名稱）？',
            },
          },
        },
        {
          id: 'A8',
          answers: ['C2'],
          label: { en: 'Whole account: orders checked', 'zh-CN': '已自查全店订单', 'zh-TW': '已檢查全店訂單' },
          sentence: {
            en: 'By {date}, we had checked {n} {n#order|orders} for the same problem; {n2} {n2#was|were} corrected.',
            'zh-CN': '到 {date}，我们已就同样的问题检查了 {n} 个订单；更正了 {n2} 个。',
            'zh-TW': '到 {date}，我們已針對同樣的問題檢查 {n} 筆訂單；其中 {n2} 筆已更正。',
          },
          prompts: {
            date: { en: 'By which date was the check finished?', 'zh-CN': '自查哪天完成？', 'zh-TW': '檢查在哪天完成？' },
            n: { en: 'How many orders did you check?', 'zh-CN': '检查了多少个订单？', 'zh-TW': '檢查了幾筆訂單？' },
            n2: { en: 'How many of them did you correct?', 'zh-CN': '其中更正了多少个？', 'zh-TW': '其中更正了幾筆？' },
          },
        },
        {
          id: 'A9',
          label: { en: 'Partner informed in writing', 'zh-CN': '已书面通知合作方', 'zh-TW': '已以書面通知合作廠商' },
          sentence: {
            en: 'On {date}, we informed {supplier} of the matter in writing.',
            'zh-CN': '{date}，我们把此事书面通知了 {supplier}。',
            'zh-TW': '我們於 {date} 以書面將此事通知 {supplier}。',
          },
          prompts: {
            date: { en: 'On which date did you inform the partner?', 'zh-CN': '哪天通知的？', 'zh-TW': '是哪天通知的？' },
            supplier: {
              en: 'Which partner, by its English name?',
              'zh-CN': '哪家合作方（英文名）？',
              'zh-TW': '是哪家合作廠商（英文名稱）？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'What stands now, who controls it?',
        'zh-CN': '现在有什么长期措施，由谁管控？',
        'zh-TW': '現在有什麼長期措施？由誰控管？',
      },
      example: {
        en: 'No title goes online before the operations manager has approved it; on the first working day of each month she checks 20 samples.',
        'zh-CN':
          'No title goes online before the operations manager has approved it; on the first working day of each month she checks 20 samples.（标题须经运营经理批准才能上线；她每月第一个工作日抽查 20 个样本。）',
        'zh-TW':
          'No title goes online before the operations manager has approved it; on the first working day of each month she checks 20 samples.（標題須經營運經理核准才能上線；她在每月第一個工作日檢查 20 個樣本。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Written procedure with owner', 'zh-CN': '有书面流程和负责人', 'zh-TW': '書面流程與負責人' },
          sentence: {
            en: 'A written procedure for {attribute} has been in force since {date}; our {role} is responsible for it.',
            'zh-CN': '{attribute} 的书面流程自 {date} 起执行；负责人是我们的 {role}。',
            'zh-TW': '{attribute} 的書面流程自 {date} 起施行；由我們的 {role} 負責。',
          },
          prompts: {
            attribute: {
              en: 'For which activity is there a written procedure?',
              'zh-CN': '哪项工作有了书面流程（几个英文词）？',
              'zh-TW': '哪項工作有書面流程（幾個英文單字）？',
            },
            date: { en: 'Since which date is it in force?', 'zh-CN': '从哪天开始执行？', 'zh-TW': '從哪天開始施行？' },
            role: { en: 'Which job title owns the procedure?', 'zh-CN': '由什么岗位负责？', 'zh-TW': '書面流程由誰負責（英文職稱）？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'Second-person approval', 'zh-CN': '双人复核', 'zh-TW': '須經第二人核准' },
          sentence: {
            en: 'A second person, our {role}, must approve the following before it takes effect: {attribute}.',
            'zh-CN': '以下事项须经第二人（我们的 {role}）批准才生效：{attribute}。',
            'zh-TW': '以下項目生效前，須經第二人（我們的 {role}）核准：{attribute}。',
          },
          prompts: {
            attribute: {
              en: 'What needs approval? For example: title changes.',
              'zh-CN': '什么需要批准？例如：title changes（标题修改）。',
              'zh-TW': '什麼需要核准？例如：title changes（標題修改）。',
            },
            role: { en: 'Which job title approves it?', 'zh-CN': '由什么岗位批准？', 'zh-TW': '由誰核准（英文職稱）？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'Monthly audit', 'zh-CN': '每月抽查', 'zh-TW': '每月稽核' },
          sentence: {
            en: 'On the first working day of each month, our {role} checks {n} {n#sample|samples} of this work and records the result in writing.',
            'zh-CN': '每月第一个工作日，我们的 {role} 抽查 {n} 个这项工作的样本，并书面记录结果。',
            'zh-TW': '每月第一個工作日，我們的 {role} 會檢查這項工作的 {n} 個樣本，並以書面記錄結果。',
          },
          prompts: {
            role: { en: 'Which job title checks the samples?', 'zh-CN': '由什么岗位抽查？', 'zh-TW': '由誰檢查樣本（英文職稱）？' },
            n: { en: 'How many samples are checked each month?', 'zh-CN': '每月抽查多少个？', 'zh-TW': '每月檢查幾個樣本？' },
          },
        },
        {
          id: 'M4',
          label: { en: 'Automatic warning at a limit', 'zh-CN': '超限自动提醒', 'zh-TW': '超過門檻自動警示' },
          sentence: {
            en: 'Our {tool} warns our {role} when {attribute} passes {value}.',
            'zh-CN': '当 {attribute} 超过 {value} 时，我们的 {tool} 会提醒我们的 {role}。',
            'zh-TW': '當 {attribute} 超過 {value} 時，我們的 {tool} 會向我們的 {role} 發出警示。',
          },
          prompts: {
            tool: { en: 'Which tool sends the warning?', 'zh-CN': '由哪个工具发出提醒？', 'zh-TW': '由哪個工具發出警示？' },
            role: { en: 'Which job title is warned?', 'zh-CN': '提醒什么岗位？', 'zh-TW': '向誰發出警示（英文職稱）？' },
            attribute: {
              en: 'Which figure is watched? For example: the daily number of price changes.',
              'zh-CN': '监控哪个数据？例如：the daily number of price changes（每日改价次数）。',
              'zh-TW': '監看哪個數字？例如：the daily number of price changes（每日改價次數）。',
            },
            value: { en: 'At which limit does it warn?', 'zh-CN': '超过多少时提醒？', 'zh-TW': '超過多少時發出警示？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What did your own check show since the fix? Leave it out if there is no figure yet.',
        'zh-CN': '整改之后，自查结果如何？如果还没有数据，可以不写。',
        'zh-TW': '改正之後，您自己檢查的結果如何？如果還沒有數字，可以不寫。',
      },
      example: {
        en: 'Our check of May 20, 2026, covered 212 listings; none showed the problem again.',
        'zh-CN':
          'Our check of May 20, 2026, covered 212 listings; none showed the problem again.（我们2026年5月20日检查了 212 个商品，没有一个再出现这个问题。）',
        'zh-TW':
          'Our check of May 20, 2026, covered 212 listings; none showed the problem again.（我們在 2026 年 5 月 20 日檢查了 212 個商品，沒有一個再出現該問題。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Checked again: none found', 'zh-CN': '复查：没有再出现', 'zh-TW': '再次檢查：沒有再出現' },
          sentence: {
            en: 'On {date}, we checked {total} {total#listing|listings} again; none showed the problem.',
            'zh-CN': '{date}，我们再次检查了 {total} 个商品；没有一个有这个问题。',
            'zh-TW': '我們於 {date} 再次檢查 {total} 個商品；沒有一個出現該問題。',
          },
          prompts: {
            date: { en: 'On which date did you check again?', 'zh-CN': '哪天复查的？', 'zh-TW': '再次檢查是哪天？' },
            total: {
              en: 'How many listings did you check again?',
              'zh-CN': '复查了多少个商品？',
              'zh-TW': '再次檢查了幾個商品？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Checked again: rest corrected', 'zh-CN': '复查：发现的已更正', 'zh-TW': '再次檢查：其餘已更正' },
          sentence: {
            en: 'On {date}, we checked {total} {total#listing|listings} again; {n} {n#was|were} corrected the same day.',
            'zh-CN': '{date}，我们再次检查了 {total} 个商品；其中 {n} 个当天已更正。',
            'zh-TW': '我們於 {date} 再次檢查 {total} 個商品；其中 {n} 個在當天更正。',
          },
          prompts: {
            date: { en: 'On which date did you check again?', 'zh-CN': '哪天复查的？', 'zh-TW': '再次檢查是哪天？' },
            total: {
              en: 'How many listings did you check again?',
              'zh-CN': '复查了多少个商品？',
              'zh-TW': '再次檢查了幾個商品？',
            },
            n: {
              en: 'How many of them did you correct that day?',
              'zh-CN': '其中当天更正了多少个？',
              'zh-TW': '其中幾個在當天更正？',
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
      label: { en: 'Dated screenshots of changes', 'zh-CN': '带日期的设置截图', 'zh-TW': '含日期的修改螢幕截圖' },
      sentence: {
        en: 'Dated screenshots of the changed settings',
        'zh-CN': '已修改设置的截图，含日期',
        'zh-TW': '修改後設定的螢幕截圖，含日期',
      },
      supports: ['A4', 'A5', 'M4'],
    },
    {
      id: 'E2',
      label: { en: 'Agreement with the partner', 'zh-CN': '与合作方的书面协议', 'zh-TW': '與合作廠商的書面協議' },
      sentence: {
        en: 'Written agreement with the partner',
        'zh-CN': '与合作方的书面协议',
        'zh-TW': '與合作廠商的書面協議',
      },
      supports: ['C3', 'A3'],
    },
    {
      id: 'E3',
      label: { en: 'Letter to the partner', 'zh-CN': '给合作方的书面通知', 'zh-TW': '給合作廠商的信函' },
      sentence: { en: 'Dated letter to the partner', 'zh-CN': '给合作方的书面通知，含日期', 'zh-TW': '給合作廠商的信函，含日期' },
      supports: ['A7', 'A9'],
    },
    {
      id: 'E4',
      label: { en: 'List of what was checked', 'zh-CN': '自查清单', 'zh-TW': '檢查清單' },
      sentence: {
        en: 'List of the checked listings and orders, with the result of each',
        'zh-CN': '已检查的商品和订单清单，含每一项的结果',
        'zh-TW': '已檢查的商品和訂單清單，含每一項的結果',
      },
      supports: ['A2', 'A5', 'A8', 'M3', 'R1', 'R2'],
    },
    {
      id: 'E5',
      label: { en: 'Photos', 'zh-CN': '照片', 'zh-TW': '照片' },
      sentence: { en: 'Photos of the work after the change', 'zh-CN': '整改后的现场照片', 'zh-TW': '改正後的作業照片' },
      supports: ['M1'],
    },
    {
      id: 'E6',
      label: { en: 'Test sheets of the training', 'zh-CN': '培训考核卷', 'zh-TW': '訓練測驗卷' },
      sentence: { en: 'Test sheets of the training', 'zh-CN': '培训的考核卷', 'zh-TW': '訓練的測驗卷' },
      supports: ['A1'],
    },
    {
      id: 'E7',
      label: { en: 'Written procedure', 'zh-CN': '书面流程', 'zh-TW': '書面流程' },
      sentence: {
        en: 'Written procedure with date and owner',
        'zh-CN': '书面流程，含日期和负责人',
        'zh-TW': '書面流程，含日期和負責人',
      },
      supports: ['M1', 'M2'],
    },
    {
      id: 'E8',
      label: { en: 'Messages and refunds to buyers', 'zh-CN': '给买家的消息和退款记录', 'zh-TW': '傳給買家的訊息和退款清單' },
      sentence: {
        en: 'Messages to the buyers and list of refunds',
        'zh-CN': '发给买家的消息和退款清单',
        'zh-TW': '傳給買家的訊息和退款清單',
      },
      supports: ['A6'],
    },
    {
      id: 'E9',
      label: { en: 'Records that prove the facts', 'zh-CN': '证明事实的记录', 'zh-TW': '證明事實的紀錄' },
      sentence: {
        en: 'Records that prove the facts stated above, with their dates',
        'zh-CN': '证明上述事实的记录，含日期',
        'zh-TW': '證明上述事實的紀錄，含日期',
      },
      supports: ['D1', 'D2', 'D3'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: 'Section 3 names no cause by itself: do not guess a cause; ask Account Health Support.',
        'zh-CN': '“第 3 条”（Section 3）本身没有说明原因：不要猜测，请询问账户状况支持团队。',
        'zh-TW': '「第 3 條」（Section 3）本身沒有說明原因：請不要猜測，先詢問帳戶狀況支援團隊。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Reactivate your account; or “Contact Account Health” by phone.',
    'zh-CN': '“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account）；或通过“联系账户状况团队”（Contact Account Health）致电。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account）；或透過「聯絡帳戶狀況團隊」（Contact Account Health）以電話聯絡。',
  },
  reply: {
    en: '1-10 days (an estimate).',
    'zh-CN': '1 到 10 天（估计）。',
    'zh-TW': '1 到 10 天（估計）。',
  },
};
