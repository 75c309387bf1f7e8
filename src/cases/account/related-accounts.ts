import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Another account, said to be related to this one, was closed. */
export const relatedAccounts: CaseType = {
  id: 'related-accounts',
  name: { en: 'Related or multiple accounts', 'zh-CN': '关联账户（多账户）', 'zh-TW': '關聯帳戶（多帳戶）' },
  group: 'account',
  routes: ['plan', 'dispute'],
  triage: {
    en: 'The order matters. If the other account is yours, appeal for the account that was closed first; once it is restored, come back with its exact name and the date. If it is not yours, search first: users, devices, network, addresses, bank cards, service providers, former staff. If you find how the link arose, choose plan; if there is no link, choose dispute and send proof.',
    'zh-CN': '先后顺序很重要。如果另一个账户是您的，请先为最先被停用的那个账户申诉；恢复后，再带着它的准确名称和恢复日期来写这一份。如果不是您的，请先排查：用户、设备、网络、地址、银行卡、服务商、离职员工。查到关联是怎么产生的，请选“行动计划”；没有关联，请选“异议”并提交证明。',
    'zh-TW': '先後順序很重要。如果另一個帳戶是您的，請先為最先停用的那個帳戶申訴；恢復後，再帶著它的正確名稱和恢復日期來寫這一份。如果不是您的，請先查核：使用者、裝置、網路、地址、付款卡片、服務廠商、離職員工。查到關聯如何產生，請選「行動計畫」；沒有關聯，請選「異議」並提出證明。',
  },
  issue: 'a related account',
  subject: 'Related Account',
  remedy: { en: 'reactivate our account', 'zh-CN': '重新激活我们的账户', 'zh-TW': '重新啟用我們的帳戶' },
  rule: {
    en: 'No target. One account per seller unless there is a legitimate business need for a second one. If the other account is yours, have it reinstated first and quote its name and the date of reactivation.',
    'zh-CN': '没有目标值。一个卖家只能有一个账户，除非确有正当业务需要。如果另一个账户是您的，请先恢复那个账户，并写明其名称和恢复日期。',
    'zh-TW': '沒有目標值。一個賣家只能有一個帳戶，除非確有正當的業務需要。如果另一個帳戶是您的，請先恢復該帳戶，並寫明其名稱和恢復日期。',
  },
  facts: {
    en: 'Name of the other account as in the notice; its status; relation (own, former employee, service provider, family, unknown); what is shared (address, phone, bank, device, network, user permissions, supplier); dates; contracts; all accounts of your group of companies.',
    'zh-CN': '通知里另一个账户的名称；它的状态；关系（自有、离职员工、服务商、亲属、不认识）；共用的内容（地址、电话、银行账户、设备、网络、用户权限、供应商）；日期；合同；集团内的所有账户。',
    'zh-TW': '通知裡另一個帳戶的名稱；它的狀態；關係（自有、離職員工、服務廠商、親屬、不認識）；共用的項目（地址、電話、銀行帳戶、裝置、網路、使用者權限、供應商）；日期；合約；集團內的所有帳戶。',
  },
  cues: [
    {
      weight: 3,
      pattern: /related (?:to )?(?:an?(?:other)? |the )?accounts?|separate account|multiple (?:selling |seller )?accounts|linked account|another account/i,
    },
    { weight: 2, pattern: /may not be used to sell|once owned the account|which was enforced/i },
    // "Your account and (another) account are related", in both scripts, the other one named or not; what belongs to this account (与您的账户相关的资金) is none.
    {
      weight: 3,
      pattern:
        /[与與和同跟](?!(?:您|你|我|贵|貴|本|此|该|該)的?(?!另|其[他它]))[^，。；\n]{0,40}?(?:[账帐帳賬][户戶号號]|店[铺鋪]) ?(?:["“「『][^"”」』\n]{1,60}["”」』] ?)?[^，。；\n不没沒无無未]{0,6}?(?:[存有相被生]在?(?:关联|關聯)|(?:关联|關聯)(?!的)|(?:有|相)[关關](?![联聯]|的))|(?:[账帐帳賬][户戶号號]|店[铺鋪])[^，。；\n]{0,60}?[与與和同跟] ?["“「『][^"”」』\n]{1,60}["”」』](?: ?(?:[账帐帳賬][户戶号號]|店[铺鋪]))? ?[^，。；\n不没沒无無未]{0,6}?(?:[存有相被生]在?(?:关联|關聯)|相[关關](?!的))|(?:(?:另|其[他它]|单独|單獨|多[个個])[^，。；\n]{0,20}?(?:[账帐帳賬][户戶号號]|店[铺鋪])|(?:[账帐帳賬][户戶号號]|店[铺鋪]) ?["“「『])[^，。；\n]{0,30}?[与與和同跟]您的?[^，。；\n]{0,12}?(?:[账帐帳賬][户戶号號]|店[铺鋪])[^，。；\n不没沒无無未]{0,6}?(?:关联|關聯)/i,
    },
    {
      weight: 3,
      pattern:
        /(?:关联|關聯)(?:的)?(?:卖家|賣家)?(?:[账帐帳賬][户戶号號]|店[铺鋪])|(?:单独|單獨)的(?:[账帐帳賬][户戶号號])|多[个個](?:[账帐帳賬][户戶号號])|(?<!您的|银行|銀行|信用卡|付款|收款)(?:[账帐帳賬][户戶号號]|店[铺鋪])(?:之间|之間)?(?:存在)?(?:关联|關聯)|因(?:为|為)?(?:多?[账帐帳賬][户戶号號]|多?店[铺鋪])?(?:存在|涉嫌|被判)?(?:关联|關聯)(?![的方])|(?:关联|關聯)[到至于於了](?!您)[^，。；\n]{0,20}?(?:[账帐帳賬][户戶号號]|店[铺鋪])/i,
    },
    {
      weight: 2,
      pattern: /如果我不是.{0,30}(?:所有人|所有者)|曾经拥有该|不得用于.{0,20}销售|如果我不是.{0,30}(?:所有人|擁有者)|曾(?:經)?擁有該|不得用於.{0,20}銷售/i,
    },
  ],
  mustName: [],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who owns the other account; who had access to both: owner, staff, agency, accountant?',
        'zh-CN': '另一个账户归谁？谁同时接触过两个账户：法人、员工、代运营、财务？',
        'zh-TW': '另一個帳戶屬於誰？誰同時接觸過兩個帳戶：負責人、員工、代營運商、會計？',
      },
      example: {
        en: 'BrightTrailGear was opened and run by our former operations supervisor, employed by us from March 1, 2024 to January 31, 2026.',
        'zh-CN':
          'BrightTrailGear was opened and run by our former operations supervisor, employed by us from March 1, 2024 to January 31, 2026.（BrightTrailGear 由我们的前运营主管开设并经营，其在职时间为2024年3月1日至2026年1月31日。）',
        'zh-TW':
          'BrightTrailGear was opened and run by our former operations supervisor, employed by us from March 1, 2024 to January 31, 2026.（BrightTrailGear 由我們的前營運主管開設並經營，其任職期間為 2024 年 3 月 1 日至 2026 年 1 月 31 日。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: "A former employee's account", 'zh-CN': '离职员工的账户', 'zh-TW': '離職員工的帳戶' },
          sentence: {
            en: '{other_account} was opened and run by our former {role}, employed by us from {date} to {date2}.',
            'zh-CN': '{other_account} 由我们的前 {role} 开设并经营，其在职时间为 {date} 至 {date2}。',
            'zh-TW': '{other_account} 由我們的前 {role} 開設並經營，其任職期間為 {date} 至 {date2}。',
          },
          prompts: {
            role: {
              en: 'Which job title did that person have with you?',
              'zh-CN': '此人在您这里是什么岗位？',
              'zh-TW': '此人在您這裡擔任什麼職務（英文職稱）？',
            },
            date: { en: 'On which date did the employment begin?', 'zh-CN': '哪天入职？', 'zh-TW': '哪天到職？' },
            date2: { en: 'On which date did the employment end?', 'zh-CN': '哪天离职？', 'zh-TW': '哪天離職？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'The other account is ours', 'zh-CN': '另一个账户是我们的', 'zh-TW': '另一個帳戶是我們的' },
          sentence: {
            en: '{other_account} belongs to us; it was opened by our {role}.',
            'zh-CN': '{other_account} 属于我们；由我们的 {role} 开设。',
            'zh-TW': '{other_account} 屬於我們；由我們的 {role} 開設。',
          },
          routes: ['plan'],
          prompts: {
            role: { en: 'Which job title opened it?', 'zh-CN': '由什么岗位开设？', 'zh-TW': '由誰開設（英文職稱）？' },
          },
        },
        {
          id: 'P3',
          label: { en: 'A provider with access to both', 'zh-CN': '服务商接触过两个账户', 'zh-TW': '服務廠商接觸過兩個帳戶' },
          sentence: {
            en: 'Our service provider, {agency}, had access to our account and to {other_account}.',
            'zh-CN': '我们的服务商 {agency} 可以进入我们的账户和 {other_account}。',
            'zh-TW': '我們的服務廠商 {agency} 可以進入我們的帳戶和 {other_account}。',
          },
          routes: ['plan'],
          prompts: {
            agency: {
              en: 'Which service provider, by its English name?',
              'zh-CN': '哪家服务商（英文名或拼音）？',
              'zh-TW': '是哪家服務廠商（英文名稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Owner of the other account unknown', 'zh-CN': '不知道另一账户归谁', 'zh-TW': '不知道另一帳戶屬於誰' },
          sentence: {
            en: 'We do not know who owns {other_account}.',
            'zh-CN': '我们不知道 {other_account} 归谁所有。',
            'zh-TW': '我們不知道 {other_account} 屬於誰。',
          },
        },
        {
          id: 'P5',
          label: { en: 'Who controls access now', 'zh-CN': '现在由谁管理权限', 'zh-TW': '現在由誰管理權限' },
          sentence: {
            en: 'Our {role2} has been in charge of user permissions and devices since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责用户权限和设备。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 負責使用者權限和裝置。',
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
        en: 'The exact name of the other account in the notice; what do the two share (device, network, bank, address, users)?',
        'zh-CN': '通知里另一个账户的准确名称是什么？两个账户共用什么（设备、网络、银行账户、地址、用户）？',
        'zh-TW': '通知裡另一個帳戶的正確名稱是什麼？兩個帳戶共用什麼（裝置、網路、銀行帳戶、地址、使用者）？',
      },
      example: {
        en: 'The notice names BrightTrailGear. We do not own it. One office computer and the office network were used for both accounts.',
        'zh-CN':
          'The notice names BrightTrailGear. We do not own it. One office computer and the office network were used for both accounts.（通知提到 BrightTrailGear。该账户不是我们的。办公室的一台电脑和办公室网络曾用于两个账户。）',
        'zh-TW':
          'The notice names BrightTrailGear. We do not own it. One office computer and the office network were used for both accounts.（通知提到 BrightTrailGear。該帳戶不是我們的。辦公室的一台電腦和辦公室網路曾用於兩個帳戶。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The other account in the notice', 'zh-CN': '通知里的另一个账户', 'zh-TW': '通知裡的另一個帳戶' },
          sentence: {
            en: 'Your notice of {notice_date} states that our account is related to the account {other_account}.',
            'zh-CN': '贵方 {notice_date} 的通知称，我们的账户与账户 {other_account} 有关联。',
            'zh-TW': '貴方 {notice_date} 的通知表示，我們的帳戶與帳戶 {other_account} 有關聯。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: {
            en: 'Not ours: no shares, bank, stock',
            'zh-CN': '不是我们的：无股份、银行账户、库存',
            'zh-TW': '不是我們的：無股份、銀行帳戶、庫存',
          },
          sentence: {
            en: 'We do not own {other_account}, hold no shares in it, and share no bank account and no stock with it.',
            'zh-CN': '{other_account} 不是我们的，我们不持有它的股份，也不与它共用银行账户和库存。',
            'zh-TW': '{other_account} 不是我們的，我們未持有它的股份，也未與它共用銀行帳戶和庫存。',
          },
        },
        {
          id: 'I3',
          label: { en: 'What the two accounts shared', 'zh-CN': '两个账户共用的内容', 'zh-TW': '兩個帳戶共用的項目' },
          sentence: {
            en: 'The two accounts shared the following: {list}.',
            'zh-CN': '两个账户共用了以下内容：{list}。',
            'zh-TW': '兩個帳戶共用了以下項目：{list}。',
          },
          routes: ['plan'],
          prompts: {
            list: {
              en: 'What was shared? For example: one office computer, the office network.',
              'zh-CN': '共用了什么？例如：one office computer, the office network（电脑、网络）。',
              'zh-TW': '共用了什麼？例如：one office computer, the office network（電腦、網路）。',
            },
          },
        },
        {
          id: 'I4',
          label: {
            en: 'No access, know what we were told',
            'zh-CN': '无法进入，只知前员工所述',
            'zh-TW': '無法進入，只知前員工所述',
          },
          sentence: {
            en: 'We have no access to the other account; what we know of its business comes from our former {role}.',
            'zh-CN': '我们无法进入另一账户，只能写出我们的前 {role} 告诉我们的内容。',
            'zh-TW': '我們無法進入另一帳戶，只能寫出我們的前 {role} 告訴我們的內容。',
          },
          prompts: {
            role: {
              en: 'Which job title did the former employee have?',
              'zh-CN': '该离职员工原来是什么岗位？',
              'zh-TW': '該離職員工原本的職務是什麼（英文職稱）？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'From when to when did the link exist? When was the other account closed or restored?',
        'zh-CN': '关联从何时到何时存在？另一个账户哪天被停用、哪天恢复？',
        'zh-TW': '關聯從何時到何時存在？另一個帳戶哪天停用、哪天恢復？',
      },
      example: {
        en: 'The browser history of one office computer shows sign-ins from September 12, 2025 to January 29, 2026; we investigated from June 6 to June 9, 2026.',
        'zh-CN':
          'The browser history of one office computer shows sign-ins from September 12, 2025 to January 29, 2026; we investigated from June 6 to June 9, 2026.（一台办公室电脑的浏览器记录显示，2025年9月12日至2026年1月29日有登录；我们于2026年6月6日至9日排查。）',
        'zh-TW':
          'The browser history of one office computer shows sign-ins from September 12, 2025 to January 29, 2026; we investigated from June 6 to June 9, 2026.（一台辦公室電腦的瀏覽器紀錄顯示，2025 年 9 月 12 日至 2026 年 1 月 29 日有登入；我們在 2026 年 6 月 6 日至 6 月 9 日查核。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'When the link existed', 'zh-CN': '关联存在的时间', 'zh-TW': '關聯存在的期間' },
          sentence: {
            en: 'The link between the two accounts existed during {period}.',
            'zh-CN': '两个账户的关联存在于这段时间：{period}。',
            'zh-TW': '兩個帳戶的關聯存在於這段期間：{period}。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date did it exist?',
              'zh-CN': '从哪天到哪天存在？',
              'zh-TW': '從哪天到哪天存在？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'Sign-ins in the browser history', 'zh-CN': '浏览器记录中的登录时间', 'zh-TW': '瀏覽器紀錄中的登入期間' },
          sentence: {
            en: 'The browser history of one office computer shows sign-ins to {other_account} during {period}.',
            'zh-CN': '一台办公室电脑的浏览器记录显示，这段时间有人登录 {other_account}：{period}。',
            'zh-TW': '一台辦公室電腦的瀏覽器紀錄顯示，這段期間有人登入 {other_account}：{period}。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date were there sign-ins?',
              'zh-CN': '从哪天到哪天有登录？',
              'zh-TW': '從哪天到哪天有登入？',
            },
          },
        },
        {
          id: 'T3',
          label: {
            en: 'Other account: closed and restored',
            'zh-CN': '另一账户停用与恢复日期',
            'zh-TW': '另一帳戶停用與恢復日期',
          },
          sentence: {
            en: '{other_account} was deactivated on {date} and reactivated on {date2}.',
            'zh-CN': '{other_account} 于 {date} 被停用，于 {date2} 恢复。',
            'zh-TW': '{other_account} 在 {date} 停用，在 {date2} 恢復。',
          },
          routes: ['plan'],
          prompts: {
            date: {
              en: 'On which date was the other account deactivated?',
              'zh-CN': '另一个账户哪天被停用？',
              'zh-TW': '另一個帳戶哪天停用？',
            },
            date2: { en: 'On which date was it reactivated?', 'zh-CN': '哪天恢复？', 'zh-TW': '哪天恢復？' },
          },
        },
        {
          id: 'T4',
          label: { en: 'Investigated, link found', 'zh-CN': '排查时间，已找到原因', 'zh-TW': '查核期間，已找到原因' },
          sentence: {
            en: 'We investigated during {period} and found the cause of the link.',
            'zh-CN': '我们进行了排查（{period}），查明了关联是如何产生的。',
            'zh-TW': '我們進行了查核（{period}），查明了關聯如何產生。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date did you investigate?',
              'zh-CN': '从哪天排查到哪天？',
              'zh-TW': '從哪天查核到哪天？',
            },
          },
        },
        {
          id: 'T5',
          label: { en: 'Investigated, no link found', 'zh-CN': '排查时间，未发现关联', 'zh-TW': '查核期間，未發現關聯' },
          sentence: {
            en: 'We investigated during {period} and found no link between the two accounts.',
            'zh-CN': '我们进行了排查（{period}），没有发现两个账户之间的关联。',
            'zh-TW': '我們進行了查核（{period}），沒有發現兩個帳戶之間的關聯。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did you investigate?',
              'zh-CN': '从哪天排查到哪天？',
              'zh-TW': '從哪天查核到哪天？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace? In which office, network or service provider did the link arise?',
        'zh-CN': '哪个站点？关联在哪个办公室、哪个网络、哪家服务商产生？',
        'zh-TW': '哪個站點？關聯在哪個辦公室、哪個網路、哪家服務廠商產生？',
      },
      example: {
        en: 'amazon.co.uk; the link arose in our office in Shenzhen, China, on one computer and through the office network.',
        'zh-CN':
          'amazon.co.uk; the link arose in our office in Shenzhen, China, on one computer and through the office network.（英国站；关联产生于我们位于中国深圳的办公室，通过一台电脑和办公室网络。）',
        'zh-TW':
          'amazon.co.uk; the link arose in our office in Shenzhen, China, on one computer and through the office network.（英國站；關聯產生於我們位於中國深圳的辦公室，經由一台電腦和辦公室網路。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'Our account is on {marketplace}.',
            'zh-CN': '我们的账户在 {marketplace}。',
            'zh-TW': '我們的帳戶在 {marketplace}。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'In our office', 'zh-CN': '在我们的办公室', 'zh-TW': '在我們的辦公室' },
          sentence: {
            en: 'The link arose in our office in {city}.',
            'zh-CN': '关联产生于我们位于 {city} 的办公室。',
            'zh-TW': '關聯產生於我們位於 {city} 的辦公室。',
          },
          routes: ['plan'],
          prompts: {
            city: {
              en: 'In which city and country is the office?',
              'zh-CN': '办公室在哪个城市、哪个国家（英文）？',
              'zh-TW': '辦公室在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Same computer and network', 'zh-CN': '共用电脑和网络', 'zh-TW': '共用電腦和網路' },
          sentence: {
            en: 'One computer and the office network were used for both our {marketplace} account and {other_account}.',
            'zh-CN': '办公室的一台电脑和网络曾用于我们的 {marketplace} 账户和 {other_account}。',
            'zh-TW': '辦公室的一台電腦和網路曾用於我們的 {marketplace} 帳戶和 {other_account}。',
          },
          routes: ['plan'],
        },
        {
          id: 'L4',
          label: { en: 'At a service provider', 'zh-CN': '在服务商处', 'zh-TW': '在服務廠商處' },
          sentence: {
            en: 'The link arose at our service provider, {agency}, in {city}.',
            'zh-CN': '关联产生于我们位于 {city} 的服务商 {agency}。',
            'zh-TW': '關聯產生於我們位於 {city} 的服務廠商 {agency}。',
          },
          routes: ['plan'],
          prompts: {
            agency: {
              en: 'Which service provider, by its English name?',
              'zh-CN': '哪家服务商（英文名或拼音）？',
              'zh-TW': '是哪家服務廠商（英文名稱）？',
            },
            city: {
              en: 'In which city and country is the provider?',
              'zh-CN': '服务商在哪个城市、哪个国家（英文）？',
              'zh-TW': '服務廠商在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'L5',
          label: { en: 'Our office, leased in our name', 'zh-CN': '我们名下租用的办公室', 'zh-TW': '以我們名義租用的辦公室' },
          sentence: {
            en: 'Our office is at {address}, under a lease in our own name.',
            'zh-CN': '我们的办公室位于 {address}，以我们自己的名义租用。',
            'zh-TW': '我們的辦公室位於 {address}，以我們自己的名義租用。',
          },
          prompts: {
            address: {
              en: 'What is the address of your office, in English?',
              'zh-CN': '办公室地址是什么（英文）？',
              'zh-TW': '辦公室地址是什麼（英文）？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why did the link arise, and which rule or check was missing so that it was not noticed or reported?',
        'zh-CN': '关联为什么会产生？当时缺了哪条规则或检查，所以没有发现或申报？',
        'zh-TW': '關聯為什麼會產生？當時少了哪條規則或檢查，所以沒有發現或申報？',
      },
      example: {
        en: 'We had no rule that employees declare seller accounts of their own, and the operations computer could be used for any website.',
        'zh-CN':
          'We had no rule that employees declare seller accounts of their own, and the operations computer could be used for any website.（我们没有规定员工申报自己的卖家账户，运营电脑也可以访问任何网站。）',
        'zh-TW':
          'We had no rule that employees declare seller accounts of their own, and the operations computer could be used for any website.（我們沒有規定員工申報自己的賣家帳戶，營運用的電腦也可以瀏覽任何網站。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: {
            en: 'Second own account, not checked',
            'zh-CN': '自开第二账户，未查政策',
            'zh-TW': '自行開設第二帳戶，未查政策',
          },
          sentence: {
            en: 'On {date}, we opened {other_account} (reason: {reason}), and nobody checked the rule on multiple accounts first.',
            'zh-CN': '{date}，我们开设了 {other_account}（原因：{reason}），事前没有人查阅多账户规则。',
            'zh-TW': '我們於 {date} 開設 {other_account}（原因：{reason}），事前沒有人查閱多帳戶規則。',
          },
          prompts: {
            date: {
              en: 'On which date did you open the other account?',
              'zh-CN': '另一个账户是哪天开设的？',
              'zh-TW': '另一個帳戶是哪天開設的？',
            },
            reason: {
              en: 'For which reason? For example: a second product line.',
              'zh-CN': '什么原因？例如：a second product line（第二条产品线）。',
              'zh-TW': '是什麼原因？例如：a second product line（第二條產品線）。',
            },
          },
        },
        {
          id: 'C2',
          label: {
            en: 'Ex-employee, our computer, network',
            'zh-CN': '前员工用我们的电脑和网络',
            'zh-TW': '前員工用我們的電腦和網路',
          },
          sentence: {
            en: 'While working with us ({period}), our former {role} managed {other_account} from our office computer and through our office network.',
            'zh-CN': '我们的前 {role} 在与我们共事期间（{period}），用我们的办公室电脑和办公室网络管理 {other_account}。',
            'zh-TW': '我們的前 {role} 在與我們共事期間（{period}），以我們的辦公室電腦和辦公室網路管理 {other_account}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did that person work with you?',
              'zh-CN': '此人从哪天到哪天与您共事？',
              'zh-TW': '此人從哪天到哪天與您共事？',
            },
            role: {
              en: 'Which job title did that person have? For example: operations supervisor.',
              'zh-CN': '此人是什么岗位？例如：operations supervisor（运营主管）。',
              'zh-TW': '此人是什麼職稱？例如：operations supervisor（營運主管）。',
            },
          },
        },
        {
          id: 'C3',
          label: {
            en: 'Provider shared devices, no rule',
            'zh-CN': '服务商共用设备，无权限规则',
            'zh-TW': '廠商共用裝置，沒有權限規則',
          },
          sentence: {
            en: '{agency} managed our account and {other_account} with the same users and devices, and we had no rule for the access of service providers.',
            'zh-CN': '{agency} 用同样的用户和设备管理我们的账户和 {other_account}，而我们没有服务商权限规则。',
            'zh-TW': '{agency} 以相同的使用者和裝置管理我們的帳戶和 {other_account}，而我們沒有服務廠商的權限規則。',
          },
          prompts: {
            agency: {
              en: 'Which service provider, by its English name?',
              'zh-CN': '哪家服务商（英文名或拼音）？',
              'zh-TW': '是哪家服務廠商（英文名稱）？',
            },
          },
        },
        {
          id: 'C4',
          label: {
            en: 'Account transferred, data remained',
            'zh-CN': '账户已转让，资料仍保留',
            'zh-TW': '帳戶已轉讓，資料仍保留',
          },
          sentence: {
            en: '{other_account} belonged to us until {date}, when it was transferred to {name}; our data stayed in it.',
            'zh-CN': '{other_account} 在 {date} 之前属于我们，当天转让给 {name}；我们的资料仍留在其中。',
            'zh-TW': '{other_account} 在 {date} 之前屬於我們，當天轉讓給 {name}；我們的資料仍留在其中。',
          },
          prompts: {
            date: { en: 'On which date was it transferred?', 'zh-CN': '哪天转让的？', 'zh-TW': '哪天轉讓的？' },
            name: {
              en: 'To whom was it transferred, in English letters?',
              'zh-CN': '转让给谁（英文或拼音）？',
              'zh-TW': '轉讓給誰（英文或拼音）？',
            },
          },
        },
        {
          id: 'C5',
          label: {
            en: 'Shared address, bank or phone',
            'zh-CN': '共用地址、银行账户或电话',
            'zh-TW': '共用地址、銀行帳戶或電話',
          },
          sentence: {
            en: '{other_account} also used our {attribute}, for this reason: {reason}.',
            'zh-CN': '{other_account} 也使用了我们的 {attribute}，原因是：{reason}。',
            'zh-TW': '{other_account} 也使用了我們的 {attribute}，原因是：{reason}。',
          },
          prompts: {
            attribute: {
              en: 'What was shared? For example: office address, phone number.',
              'zh-CN': '共用了什么？例如：office address（办公地址）、phone number（电话）。',
              'zh-TW': '共用了什麼？例如：office address（辦公地址）、phone number（電話）。',
            },
            reason: {
              en: 'Why? For example: both companies rented the same office.',
              'zh-CN': '为什么？例如：both companies rented the same office（合租办公室）。',
              'zh-TW': '為什麼？例如：both companies rented the same office（合租辦公室）。',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Not ours: search and its result', 'zh-CN': '不是我们的：排查与结果', 'zh-TW': '不是我們的：查核與結果' },
          sentence: {
            en: 'We do not own {other_account} and have not operated it at any time; our check of users, devices, addresses and service providers found the following: {result}.',
            'zh-CN':
              '{other_account} 不是我们的，我们在任何时候都没有经营过；我们排查了用户、设备、地址和服务商，结果是：{result}。',
            'zh-TW':
              '{other_account} 不是我們的，我們在任何時候都沒有經營過；我們查核了使用者、裝置、地址和服務廠商，結果是：{result}。',
          },
          prompts: {
            result: {
              en: 'What did the check find? For example: one shared office address.',
              'zh-CN': '查到什么？例如：one shared office address（一个共用的办公地址）。',
              'zh-TW': '查到什麼？例如：one shared office address（一個共用的辦公地址）。',
            },
          },
        },
        {
          id: 'C7',
          label: { en: 'Computer open to any website', 'zh-CN': '运营电脑未限制用途', 'zh-TW': '電腦未限制用途' },
          sentence: {
            en: 'The computer used for our account was not reserved for it, so it could also be used for {other_account}.',
            'zh-CN': '用于我们账户的电脑没有限制用途，因此也可以用来操作 {other_account}。',
            'zh-TW': '用於我們帳戶的電腦未限制用途，因此也可以用來操作 {other_account}。',
          },
        },
        {
          id: 'C8',
          label: {
            en: 'No rule to declare own accounts',
            'zh-CN': '没有要求员工申报自有账户',
            'zh-TW': '沒有要求員工申報自有帳戶',
          },
          sentence: {
            en: 'We had no rule that employees declare seller accounts of their own.',
            'zh-CN': '我们没有规定员工申报自己的卖家账户。',
            'zh-TW': '我們沒有規定員工申報自己的賣家帳戶。',
          },
        },
        {
          id: 'C9',
          label: { en: "Leaver's access not checked", 'zh-CN': '离职当天未检查设备和权限', 'zh-TW': '離職當天未檢查裝置和權限' },
          sentence: {
            en: "On the day the former employee's contract ended, we checked neither the computer nor the user permissions.",
            'zh-CN': '该员工的合同终止当天，我们既没有检查电脑，也没有检查用户权限。',
            'zh-TW': '該員工的合約終止當天，我們既沒有檢查電腦，也沒有檢查使用者權限。',
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the other account is not yours, or that nothing blocks yours? Facts that a document proves.',
        'zh-CN': '凭什么说明另一个账户与您无关，或您的账户不该受影响？写有文件可证明的事实。',
        'zh-TW': '憑什麼說明另一個帳戶與您無關，或您的帳戶不該受影響？請寫有文件可證明的事實。',
      },
      example: {
        en: 'Our check of all users, devices, addresses and service providers since January 1, 2024 found none that is connected with BrightTrailGear; see the table.',
        'zh-CN':
          'Our check of all users, devices, addresses and service providers since January 1, 2024 found none that is connected with BrightTrailGear; see the table.（我们排查了2024年1月1日以来的全部用户、设备、地址和服务商，没有一项与 BrightTrailGear 有关；见排查表。）',
        'zh-TW':
          'Our check of all users, devices, addresses and service providers since January 1, 2024 found none that is connected with BrightTrailGear; see the table.（我們查核了 2024 年 1 月 1 日以來的所有使用者、裝置、地址和服務廠商，沒有一項與 BrightTrailGear 有關；見查核表。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: {
            en: 'Not ours: company papers enclosed',
            'zh-CN': '不是我们的，附公司文件',
            'zh-TW': '不是我們的，附公司文件',
          },
          sentence: {
            en: 'Our company neither owns nor operates {other_account}; our business license, shareholder record and bank letter are enclosed.',
            'zh-CN': '我们公司既不拥有也不经营 {other_account}；随附营业执照、股东名册和银行证明函。',
            'zh-TW': '我們公司既不擁有也不經營 {other_account}；隨附營業登記證明、股東名冊和銀行證明函。',
          },
        },
        {
          id: 'D2',
          label: { en: 'Full check, no connection found', 'zh-CN': '全面排查，没有关联', 'zh-TW': '全面查核，沒有關聯' },
          sentence: {
            en: 'We checked all users, devices, addresses and service providers of our account since {date}; none is connected with {other_account}.',
            'zh-CN': '我们排查了账户自 {date} 以来的全部用户、设备、地址和服务商；没有一项与 {other_account} 有关。',
            'zh-TW': '我們查核了帳戶自 {date} 以來的所有使用者、裝置、地址和服務廠商；沒有一項與 {other_account} 有關。',
          },
          prompts: {
            date: {
              en: 'Since which date does your check reach back?',
              'zh-CN': '排查从哪天开始？',
              'zh-TW': '查核從哪天開始？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Run by a former employee alone', 'zh-CN': '由前员工独自经营', 'zh-TW': '由前員工獨自經營' },
          sentence: {
            en: 'According to the enclosed signed statement, our former {role}, who left us on {date}, registered and runs {other_account} alone.',
            'zh-CN': '随附的签字说明写明，{other_account} 由我们的前 {role} 独自注册并经营，其已于 {date} 离职。',
            'zh-TW': '隨附的簽名說明寫明，{other_account} 由我們的前 {role} 獨自註冊並經營，其已於 {date} 離職。',
          },
          prompts: {
            role: {
              en: 'Which job title did that person have with you?',
              'zh-CN': '此人原来是什么岗位？',
              'zh-TW': '此人原本的職務是什麼（英文職稱）？',
            },
            date: { en: 'On which date did that person leave?', 'zh-CN': '哪天离职？', 'zh-TW': '哪天離職？' },
          },
        },
        {
          id: 'D4',
          label: { en: 'Shared building, lease of our own', 'zh-CN': '同一大楼，各自租约', 'zh-TW': '同一大樓，各自租約' },
          sentence: {
            en: 'Our building is also used by other companies; our lease of {date} names our own unit, {address}.',
            'zh-CN': '我们所在的大楼也有其他公司使用；我们 {date} 的租约写明了我们自己的单元：{address}。',
            'zh-TW': '我們所在的大樓也有其他公司使用；我們 {date} 的租約寫明了我們自己的單位：{address}。',
          },
          prompts: {
            date: { en: 'What is the date of your lease?', 'zh-CN': '租约的日期是哪天？', 'zh-TW': '租約的日期是哪天？' },
            address: {
              en: 'What is the address with the unit, in English?',
              'zh-CN': '含单元号的地址是什么（英文）？',
              'zh-TW': '含樓層單位的地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'D5',
          label: { en: 'The other account is active again', 'zh-CN': '另一账户已恢复', 'zh-TW': '另一帳戶已恢復' },
          sentence: {
            en: 'You reactivated {other_account} on {date}; your message of that day is enclosed.',
            'zh-CN': '贵方已于 {date} 恢复 {other_account}；随附当天的通知。',
            'zh-TW': '貴方已於 {date} 恢復 {other_account}；隨附當天的通知。',
          },
          prompts: {
            date: { en: 'On which date was it reactivated?', 'zh-CN': '哪天恢复的？', 'zh-TW': '哪天恢復的？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Access removed, other account restored or closed, devices separated: dates and proof?',
        'zh-CN': '收回权限、恢复或关闭另一账户、设备隔离：哪天做的，有什么证明？',
        'zh-TW': '收回權限、恢復或關閉另一帳戶、隔離裝置：哪天做的，有什麼證明？',
      },
      example: {
        en: 'On June 6, 2026, we deleted 1 user permission, changed all passwords and renewed two-step verification.',
        'zh-CN':
          'On June 6, 2026, we deleted 1 user permission, changed all passwords and renewed two-step verification.（2026年6月6日，我们删除了 1 项用户权限，修改了全部密码，并重新设置了两步验证。）',
        'zh-TW':
          'On June 6, 2026, we deleted 1 user permission, changed all passwords and renewed two-step verification.（我們於 2026 年 6 月 6 日刪除 1 項使用者權限，更改所有密碼，並重新設定兩步驟驗證。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Other account reactivated', 'zh-CN': '另一账户已恢复', 'zh-TW': '另一帳戶已恢復' },
          sentence: {
            en: '{other_account} was reactivated on {date}; the confirmation is attached.',
            'zh-CN': '{other_account} 已于 {date} 恢复；随附确认通知。',
            'zh-TW': '{other_account} 已於 {date} 恢復；隨附確認通知。',
          },
          prompts: {
            date: { en: 'On which date was it reactivated?', 'zh-CN': '哪天恢复的？', 'zh-TW': '哪天恢復的？' },
          },
        },
        {
          id: 'A2',
          answers: ['C9'],
          label: {
            en: 'Access, passwords, two-step login',
            'zh-CN': '已收回权限、改密码、两步验证',
            'zh-TW': '已收回權限、改密碼、兩步驟驗證',
          },
          sentence: {
            en: 'On {date}, we removed the account access of {n#the former employee|# former employees}, changed all passwords and reset two-step verification.',
            'zh-CN': '{date}，我们收回了 {n} 名离职人员的账户权限，修改了全部密码，并重新设置了两步验证。',
            'zh-TW': '我們於 {date} 收回 {n} 名離職人員的帳戶權限，更改所有密碼，並重新設定兩步驟驗證。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '哪天完成的？' },
            n: {
              en: 'How many people who had left still had access?',
              'zh-CN': '收回了多少名离职人员的权限？',
              'zh-TW': '收回了幾名離職人員的權限？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Contract with provider ended', 'zh-CN': '已终止服务商合同', 'zh-TW': '已終止廠商合約' },
          sentence: {
            en: 'On {date}, our contract with {agency} ended; the termination letter is attached.',
            'zh-CN': '{date}，我们与 {agency} 的合同已终止；随附终止函。',
            'zh-TW': '我們與 {agency} 的合約已於 {date} 終止；隨附終止函。',
          },
          prompts: {
            date: { en: 'On which date did the contract end?', 'zh-CN': '合同是哪天终止的？', 'zh-TW': '合約是哪天終止的？' },
            agency: {
              en: 'With which provider, by its English name?',
              'zh-CN': '与哪家服务商（英文名或拼音）？',
              'zh-TW': '與哪家服務廠商（英文名稱）？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Transfer proved, our data removed', 'zh-CN': '转让留证，资料已清除', 'zh-TW': '轉讓留證，資料已清除' },
          sentence: {
            en: 'The transfer agreement of {date} is attached; on {date2}, our remaining data was removed from {other_account}.',
            'zh-CN': '随附 {date} 的转让协议；{date2}，我们留在 {other_account} 的资料已清除。',
            'zh-TW': '隨附 {date} 的轉讓協議；{date2}，我們留在 {other_account} 的資料已清除。',
          },
          prompts: {
            date: {
              en: 'What is the date of the transfer agreement?',
              'zh-CN': '转让协议的日期是哪天？',
              'zh-TW': '轉讓協議的日期是哪天？',
            },
            date2: {
              en: 'On which date was your remaining data removed?',
              'zh-CN': '剩余资料是哪天清除的？',
              'zh-TW': '剩餘資料是哪天清除的？',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Shared data replaced', 'zh-CN': '共用资料已换成自己的', 'zh-TW': '共用資料已換成自己的' },
          sentence: {
            en: 'On {date}, we replaced the shared {attribute} with our own; the document is attached.',
            'zh-CN': '{date}，我们把共用的 {attribute} 换成了自己专用的；随附证明文件。',
            'zh-TW': '我們於 {date} 將共用的 {attribute} 換成自己專用的；隨附證明文件。',
          },
          prompts: {
            date: { en: 'On which date was it replaced?', 'zh-CN': '哪天更换的？', 'zh-TW': '哪天更換的？' },
            attribute: {
              en: 'What did you replace? For example: office address, phone number.',
              'zh-CN': '更换了什么？例如：office address（办公地址）、phone number（电话）。',
              'zh-TW': '更換了什麼？例如：office address（辦公地址）、phone number（電話）。',
            },
          },
        },
        {
          id: 'A6',
          answers: ['C8'],
          label: { en: 'Staff, devices and data checked', 'zh-CN': '已全面排查人员设备资料', 'zh-TW': '已全面查核人員裝置資料' },
          sentence: {
            en: 'On {date}, we completed a check of {n#our employee|all # employees}, {n2#our device|all # devices} and the bank cards, addresses and service providers connected with our account since {date2}; we found {result}.',
            'zh-CN':
              '{date}，我们完成了对 {date2} 以来与账户有关的全部员工（{n} 名）、设备（{n2} 台）、银行卡、地址和服务商的排查；排查发现：{result}。',
            'zh-TW':
              '我們於 {date} 完成查核自 {date2} 以來與帳戶有關的所有員工（{n} 名）、裝置（{n2} 台）、付款卡片、地址和服務廠商；查核發現：{result}。',
          },
          prompts: {
            date: { en: 'On which date was the check finished?', 'zh-CN': '排查哪天完成？', 'zh-TW': '查核在哪天完成？' },
            n: { en: 'How many employees did you check?', 'zh-CN': '排查了多少名员工？', 'zh-TW': '查核了幾名員工？' },
            n2: { en: 'How many devices did you check?', 'zh-CN': '排查了多少台设备？', 'zh-TW': '查核了幾台裝置？' },
            date2: {
              en: 'Since which date does the check reach back?',
              'zh-CN': '排查从哪天开始算起？',
              'zh-TW': '查核從哪天開始算起？',
            },
            result: {
              en: 'What did the check find, e.g. no other seller account?',
              'zh-CN': '排查结果是什么（英文，例如 no other seller account）？',
              'zh-TW': '查核結果是什麼（英文，例如 no other seller account）？',
            },
          },
        },
        {
          id: 'A7',
          answers: ['C2'],
          label: { en: 'Account used on set computers only', 'zh-CN': '账户只在专用电脑使用', 'zh-TW': '帳戶只在專用電腦使用' },
          sentence: {
            en: 'Since {date}, our account has been used only on {n} {n#computer|computers} set aside for it.',
            'zh-CN': '自 {date} 起，我们的账户只在 {n} 台专用电脑上使用。',
            'zh-TW': '自 {date} 起，我們的帳戶只在 {n} 台專用電腦上使用。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
            n: { en: 'On how many computers?', 'zh-CN': '多少台电脑？', 'zh-TW': '幾台電腦？' },
          },
        },
        {
          id: 'A8',
          label: { en: 'All staff declared their accounts', 'zh-CN': '全员已书面申报账户', 'zh-TW': '全員已書面申報帳戶' },
          sentence: {
            en: 'By {date}, all employees ({n}) had declared in writing whether they hold seller accounts of their own.',
            'zh-CN': '到 {date}，全体员工（{n} 名）已书面申报是否有自己的卖家账户。',
            'zh-TW': '到 {date}，全體員工（{n} 名）已以書面申報是否有自己的賣家帳戶。',
          },
          prompts: {
            date: { en: 'By which date had everybody declared?', 'zh-CN': '哪天全部申报完成？', 'zh-TW': '哪天全部申報完成？' },
            n: { en: 'How many employees do you have?', 'zh-CN': '一共有多少名员工？', 'zh-TW': '一共有幾名員工？' },
          },
        },
        {
          id: 'A9',
          answers: ['C2', 'C7'],
          label: { en: 'Computer taken out of use, kept', 'zh-CN': '该电脑已停用并封存', 'zh-TW': '該電腦已停用並封存' },
          sentence: {
            en: 'On {date}, we took the office computer concerned out of use and kept it as evidence.',
            'zh-CN': '{date}，我们停用了涉事的办公室电脑，并作为证据封存。',
            'zh-TW': '我們於 {date} 停用涉及此事的辦公室電腦，並作為證據封存。',
          },
          prompts: {
            date: { en: 'On which date was it taken out of use?', 'zh-CN': '哪天停用的？', 'zh-TW': '哪天停用的？' },
          },
        },
        {
          id: 'A10',
          answers: ['C2', 'C7'],
          label: { en: 'New computers for the account', 'zh-CN': '已为账户配备新电脑', 'zh-TW': '已為帳戶配備新電腦' },
          sentence: {
            en: 'On {date}, we put {n} new {n#computer|computers} into use for our account alone.',
            'zh-CN': '{date}，我们启用了 {n} 台只供我们账户使用的新电脑。',
            'zh-TW': '我們於 {date} 啟用 {n} 台專供我們帳戶使用的新電腦。',
          },
          prompts: {
            date: { en: 'On which date were they put into use?', 'zh-CN': '哪天启用的？', 'zh-TW': '哪天啟用的？' },
            n: { en: 'How many new computers?', 'zh-CN': '多少台新电脑？', 'zh-TW': '幾台新電腦？' },
          },
        },
        {
          id: 'A11',
          answers: ['C2', 'C6'],
          label: {
            en: 'Ex-employee signed: no ties to us',
            'zh-CN': '前员工已签署无关联说明',
            'zh-TW': '前員工已簽署無關聯說明',
          },
          sentence: {
            en: 'In a statement signed on {date}, our former {role} confirmed that {other_account} was registered and run by that person alone, with no funds, no goods and no shares from our company.',
            'zh-CN': '{date}，我们的前 {role} 签署说明，确认独自注册并经营 {other_account}，没有我们公司的资金、货物和股份。',
            'zh-TW': '我們的前 {role} 於 {date} 簽署說明，確認獨自註冊並經營 {other_account}，沒有我們公司的資金、貨物和股份。',
          },
          prompts: {
            date: { en: 'On which date was the statement signed?', 'zh-CN': '说明是哪天签署的？', 'zh-TW': '說明是哪天簽署的？' },
            role: {
              en: 'Which job title did that person have with you?',
              'zh-CN': '此人原来是什么岗位？',
              'zh-TW': '此人原本的職務是什麼（英文職稱）？',
            },
          },
        },
        {
          id: 'A12',
          answers: ['C2', 'C5', 'C7'],
          label: { en: 'Own fixed line for the account', 'zh-CN': '已用自己名下的专线', 'zh-TW': '已改用自己名下的固定線路' },
          sentence: {
            en: 'Since {date}, our account has been used only through a fixed line in our own name at {address}.',
            'zh-CN': '自 {date} 起，我们的账户只通过以我们自己名义开通的固定线路使用，地址为 {address}。',
            'zh-TW': '自 {date} 起，我們的帳戶只經由以我們自己名義申辦的固定線路使用，地址為 {address}。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
            address: {
              en: 'At which address is the line, in English?',
              'zh-CN': '线路在哪个地址（英文）？',
              'zh-TW': '線路在哪個地址（英文）？',
            },
          },
        },
        {
          id: 'A13',
          answers: ['C1'],
          label: { en: 'Issue of other account resolved', 'zh-CN': '另一账户的问题已解决', 'zh-TW': '另一帳戶的問題已解決' },
          sentence: {
            en: 'The issue with {other_account} was resolved on {date}; the confirmation is attached.',
            'zh-CN': '{other_account} 的问题已于 {date} 解决；随附确认通知。',
            'zh-TW': '{other_account} 的問題已於 {date} 解決；隨附確認通知。',
          },
          prompts: {
            date: { en: 'On which date was it resolved?', 'zh-CN': '哪天解决的？', 'zh-TW': '哪天解決的？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which rules now stand for users, devices, service providers, leavers and new stores? Who checks, how often?',
        'zh-CN': '用户、设备、服务商、离职人员、新店，现在有什么规则？由谁检查、多久一次？',
        'zh-TW': '使用者、裝置、服務廠商、離職人員、新商店，現在有什麼規則？由誰檢查、多久一次？',
      },
      example: {
        en: 'Every employee declares other seller accounts in writing on joining and every January; each quarter the managing director reviews user permissions and devices.',
        'zh-CN':
          'Every employee declares other seller accounts in writing on joining and every January; each quarter the managing director reviews user permissions and devices.（每名员工入职时和每年一月书面申报其他卖家账户；总经理每季度复查用户权限和设备。）',
        'zh-TW':
          'Every employee declares other seller accounts in writing on joining and every January; each quarter the managing director reviews user permissions and devices.（每名員工到職時和每年一月以書面申報其他賣家帳戶；總經理每季檢視使用者權限和裝置。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: {
            en: 'New account: rule check, approval',
            'zh-CN': '新开账户先查规则并审批',
            'zh-TW': '新開帳戶先查規則並核准',
          },
          sentence: {
            en: 'No further seller account is opened until our {role} has checked the rule on multiple accounts and approved the business reason in writing.',
            'zh-CN': '新开卖家账户之前，须由我们的 {role} 查阅多账户规则，并书面批准业务理由。',
            'zh-TW': '新開賣家帳戶之前，須由我們的 {role} 查閱多帳戶規則，並以書面核准業務理由。',
          },
          prompts: {
            role: {
              en: 'Which job title checks and approves a new account?',
              'zh-CN': '由什么岗位查规则并批准？',
              'zh-TW': '由誰查規則並核准（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Joiner and leaver check', 'zh-CN': '入职与离职检查', 'zh-TW': '到職與離職檢查' },
          sentence: {
            en: 'New staff declare other seller accounts in writing, and our {role} ends the access of leavers on the same day.',
            'zh-CN': '新员工书面申报其他卖家账户；员工离职当天，由我们的 {role} 终止其权限。',
            'zh-TW': '新進員工以書面申報其他賣家帳戶；員工離職當天，由我們的 {role} 終止其權限。',
          },
          prompts: {
            role: {
              en: 'Which job title ends the access of leavers?',
              'zh-CN': '由什么岗位终止离职人员的权限？',
              'zh-TW': '由誰終止離職人員的權限（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Permission rule for providers', 'zh-CN': '服务商权限规则', 'zh-TW': '服務廠商權限規則' },
          sentence: {
            en: 'Service providers work only with user permissions that our {role} grants, and only on devices that open no other store.',
            'zh-CN': '服务商只能使用我们的 {role} 授予的用户权限，并只能使用不打开其他店铺的设备。',
            'zh-TW': '服務廠商只能使用我們的 {role} 授予的使用者權限，並只能使用不開啟其他商店的裝置。',
          },
          prompts: {
            role: {
              en: 'Which job title grants the permissions?',
              'zh-CN': '由什么岗位授权？',
              'zh-TW': '由誰授權（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: {
            en: 'No transfer, login rights recorded',
            'zh-CN': '禁止账户转让，登录权限有登记',
            'zh-TW': '禁止帳戶轉讓，登入權限有登記',
          },
          sentence: {
            en: 'We neither buy, sell nor lend accounts; our legal representative keeps a register of everybody with login rights.',
            'zh-CN': '我们不买卖、不转借账户；登录权限登记表由我们的法定代表人保管。',
            'zh-TW': '我們不買賣、不轉借帳戶；登入權限登記表由我們的公司代表人保管。',
          },
        },
        {
          id: 'M5',
          label: { en: 'Data register, quarterly check', 'zh-CN': '资料登记表，每季度核对', 'zh-TW': '資料登記表，每季核對' },
          sentence: {
            en: 'A register lists owner, address, bank account, phone and devices; each quarter, our {role} compares it with Account Info.',
            'zh-CN': '登记表列明所有人、地址、银行账户、电话和设备；我们的 {role} 每季度与“账户信息”核对。',
            'zh-TW': '登記表列出所有人、地址、銀行帳戶、電話和裝置；我們的 {role} 每季與「帳戶資訊」核對。',
          },
          prompts: {
            role: { en: 'Which job title compares them?', 'zh-CN': '由什么岗位核对？', 'zh-TW': '由誰核對（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          label: { en: 'Own equipment, quarterly review', 'zh-CN': '设备专用，每季度复查', 'zh-TW': '設備專用，每季檢視' },
          sentence: {
            en: 'The equipment used for our account serves nothing else; each quarter, our {role} reviews users, devices and logins.',
            'zh-CN': '用于我们账户的设备不作他用；我们的 {role} 每季度复查用户、设备和登录。',
            'zh-TW': '用於我們帳戶的設備不作他用；我們的 {role} 每季檢視使用者、裝置和登入。',
          },
          prompts: {
            role: { en: 'Which job title does the review?', 'zh-CN': '由什么岗位复查？', 'zh-TW': '由誰檢視（英文職稱）？' },
          },
        },
        {
          id: 'M7',
          answers: ['C2'],
          label: {
            en: 'Computers and line for this only',
            'zh-CN': '电脑和线路专用，禁私人登录',
            'zh-TW': '電腦和線路專用，禁私人登入',
          },
          sentence: {
            en: 'Our account is used only on {n} {n#computer|computers} and over one internet line, which serve no other purpose; private logins are blocked.',
            'zh-CN': '我们的账户只在 {n} 台电脑和一条网络线路上使用，它们不作他用，并已禁止私人登录。',
            'zh-TW': '我們的帳戶只在 {n} 台電腦和一條網路線路上使用，它們不作他用，並已封鎖私人登入。',
          },
          prompts: {
            n: {
              en: 'How many computers are used for the account?',
              'zh-CN': '账户使用多少台电脑？',
              'zh-TW': '帳戶使用幾台電腦？',
            },
          },
        },
        {
          id: 'M8',
          answers: ['C2'],
          label: {
            en: 'Yearly declaration, no dual access',
            'zh-CN': '每年申报，有他店者无权限',
            'zh-TW': '每年申報，有其他商店者無權限',
          },
          sentence: {
            en: 'Every employee declares other seller accounts in writing on joining and every January; a person with another seller account receives no access to ours.',
            'zh-CN': '每名员工入职时和每年一月书面申报其他卖家账户；有其他卖家账户的人员不获得我们账户的权限。',
            'zh-TW': '每名員工到職時和每年一月以書面申報其他賣家帳戶；有其他賣家帳戶的人員不會取得我們帳戶的權限。',
          },
        },
        {
          id: 'M9',
          answers: ['C2'],
          label: { en: 'Leaver checklist, last working day', 'zh-CN': '离职检查清单须签字', 'zh-TW': '離職檢查表須簽名' },
          sentence: {
            en: 'When an employee leaves, all access ends on the last working day; our {role} signs a checklist for users, devices and passwords.',
            'zh-CN': '离职人员的权限在最后一个工作日终止；我们的 {role} 在用户、设备和密码检查清单上签字。',
            'zh-TW': '離職人員的權限在最後一個工作日終止；我們的 {role} 在使用者、裝置和密碼檢查表上簽名。',
          },
          prompts: {
            role: {
              en: 'Which job title signs? For example: IT administrator.',
              'zh-CN': '由什么岗位签字？例如：IT administrator（IT 管理员）。',
              'zh-TW': '由誰簽名（英文職稱）？例如：IT administrator（資訊管理員）。',
            },
          },
        },
        {
          id: 'M10',
          answers: ['C5', 'C6'],
          label: { en: 'Quarterly review, record filed', 'zh-CN': '每季度复查并存档', 'zh-TW': '每季檢視並存檔' },
          sentence: {
            en: 'Each quarter, our {role} reviews user permissions, devices, bank and address data and files the record.',
            'zh-CN': '我们的 {role} 每季度复查用户权限、设备、银行和地址资料，并将记录存档。',
            'zh-TW': '我們的 {role} 每季檢視使用者權限、裝置、銀行和地址資料，並將紀錄存檔。',
          },
          prompts: {
            role: {
              en: 'Which job title does the review? For example: managing director.',
              'zh-CN': '由什么岗位复查？例如：managing director（总经理）。',
              'zh-TW': '由誰檢視（英文職稱）？例如：managing director（總經理）。',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What has your check shown since? Leave it out if there is nothing yet.',
        'zh-CN': '之后的检查结果如何？如果还没有，可以不写。',
        'zh-TW': '之後的檢查結果如何？如果還沒有，可以不寫。',
      },
      example: {
        en: 'Our check of June 9, 2026 found no other seller account connected with ours.',
        'zh-CN':
          'Our check of June 9, 2026 found no other seller account connected with ours.（我们2026年6月9日的排查没有发现其他与我们账户有关的卖家账户。）',
        'zh-TW':
          'Our check of June 9, 2026 found no other seller account connected with ours.（我們在 2026 年 6 月 9 日的查核沒有發現其他與我們帳戶有關的賣家帳戶。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No other account was found', 'zh-CN': '没有发现其他账户', 'zh-TW': '沒有發現其他帳戶' },
          sentence: {
            en: 'Our check of {date} found no other seller account connected with ours.',
            'zh-CN': '我们 {date} 的排查没有发现其他与我们账户有关的卖家账户。',
            'zh-TW': '我們在 {date} 的查核沒有發現其他與我們帳戶有關的賣家帳戶。',
          },
          prompts: {
            date: { en: 'On which date was the check finished?', 'zh-CN': '排查哪天完成？', 'zh-TW': '查核在哪天完成？' },
          },
        },
        {
          id: 'R2',
          label: { en: 'Sign-ins only from our computers', 'zh-CN': '登录均来自我们的电脑', 'zh-TW': '登入均來自我們的電腦' },
          sentence: {
            en: 'On {date}, we reviewed the sign-ins of the last {days} {days#day|days}; all came from our own computers.',
            'zh-CN': '{date}，我们复查了最近 {days} 天的登录；全部来自我们自己的电脑。',
            'zh-TW': '我們於 {date} 檢視最近 {days} 天的登入；全部來自我們自己的電腦。',
          },
          prompts: {
            date: { en: 'On which date did you review them?', 'zh-CN': '哪天复查的？', 'zh-TW': '哪天檢視的？' },
            days: { en: 'How many days did the review cover?', 'zh-CN': '复查了多少天？', 'zh-TW': '檢視了幾天？' },
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
      label: { en: 'Business license', 'zh-CN': '营业执照', 'zh-TW': '營業登記證明' },
      sentence: { en: 'Business license', 'zh-CN': '营业执照', 'zh-TW': '營業登記證明' },
      supports: [],
    },
    {
      id: 'E2',
      label: { en: 'ID of the legal representative', 'zh-CN': '法定代表人的身份证件', 'zh-TW': '公司代表人的身分證件' },
      sentence: {
        en: 'Identity document of the legal representative',
        'zh-CN': '法定代表人的身份证件',
        'zh-TW': '公司代表人的身分證件',
      },
      supports: [],
    },
    {
      id: 'E3',
      label: { en: 'Employment and end of contract', 'zh-CN': '劳动合同与离职记录', 'zh-TW': '勞動契約與離職紀錄' },
      sentence: {
        en: 'Employment contract and termination record',
        'zh-CN': '劳动合同和离职记录',
        'zh-TW': '勞動契約和離職紀錄',
      },
      supports: ['P1', 'C2', 'D3'],
    },
    {
      id: 'E4',
      label: { en: "Former employee's statement", 'zh-CN': '前员工的书面说明', 'zh-TW': '前員工的書面說明' },
      sentence: {
        en: 'Signed statement of the former employee',
        'zh-CN': '前员工签字的书面说明',
        'zh-TW': '前員工簽名的書面說明',
      },
      supports: ['P1', 'I4', 'D3', 'A11'],
    },
    {
      id: 'E5',
      label: { en: 'Investigation table', 'zh-CN': '排查表', 'zh-TW': '查核表' },
      sentence: {
        en: 'Table of our investigation, with the result for each item',
        'zh-CN': '我们的排查表，含每一项的结果',
        'zh-TW': '我們的查核表，含每一項的結果',
      },
      supports: ['T4', 'T5', 'C6', 'D2', 'A6', 'R1'],
    },
    {
      id: 'E6',
      label: { en: 'User-permission log', 'zh-CN': '用户权限记录', 'zh-TW': '使用者權限紀錄' },
      sentence: {
        en: 'User-permission log before and after the change',
        'zh-CN': '变更前后的用户权限记录',
        'zh-TW': '變更前後的使用者權限紀錄',
      },
      supports: ['A2'],
    },
    {
      id: 'E7',
      label: { en: 'Utility bill, last 90 days', 'zh-CN': '90 天内的水电账单', 'zh-TW': '90 天內的水電帳單' },
      sentence: {
        en: 'Utility bill of our office, not older than 90 days',
        'zh-CN': '我们办公室 90 天内的水电账单',
        'zh-TW': '我們辦公室 90 天內的水電帳單',
      },
      supports: ['L5', 'D4', 'A5'],
    },
    {
      id: 'E8',
      label: { en: 'Office lease', 'zh-CN': '办公室租约', 'zh-TW': '辦公室租約' },
      sentence: { en: 'Lease of our office', 'zh-CN': '我们办公室的租约', 'zh-TW': '我們辦公室的租約' },
      supports: ['L5', 'D4', 'A5'],
    },
    {
      id: 'E9',
      label: { en: 'Service contract', 'zh-CN': '服务合同', 'zh-TW': '服務合約' },
      sentence: { en: 'Contract with the service provider', 'zh-CN': '与服务商的合同', 'zh-TW': '與服務廠商的合約' },
      supports: ['C3'],
    },
    {
      id: 'E10',
      label: { en: 'Termination letter to the provider', 'zh-CN': '服务商合同终止函', 'zh-TW': '廠商合約終止函' },
      sentence: {
        en: 'Dated letter that ended the contract with the service provider',
        'zh-CN': '终止与服务商合同的函件，含日期',
        'zh-TW': '終止與服務廠商合約的信函，含日期',
      },
      supports: ['A3'],
    },
    {
      id: 'E11',
      label: { en: 'Transfer agreement', 'zh-CN': '转让协议', 'zh-TW': '轉讓協議' },
      sentence: { en: 'Transfer agreement for the other account', 'zh-CN': '另一账户的转让协议', 'zh-TW': '另一帳戶的轉讓協議' },
      supports: ['C4', 'A4'],
    },
    {
      id: 'E12',
      label: { en: 'Bank letter', 'zh-CN': '银行证明函', 'zh-TW': '銀行證明函' },
      sentence: {
        en: 'Letter from our bank that names the account holder',
        'zh-CN': '列明账户持有人的银行证明函',
        'zh-TW': '列出帳戶持有人的銀行證明函',
      },
      supports: ['I2', 'D1', 'A5'],
    },
    {
      id: 'E13',
      label: { en: 'Network contract', 'zh-CN': '网络合同', 'zh-TW': '網路合約' },
      sentence: {
        en: 'Contract for the network line in our name',
        'zh-CN': '以我们名义签订的网络线路合同',
        'zh-TW': '以我們名義簽訂的網路線路合約',
      },
      supports: ['A12'],
    },
    {
      id: 'E14',
      label: { en: 'Notice on the other account', 'zh-CN': '另一账户的恢复通知', 'zh-TW': '另一帳戶的恢復通知' },
      sentence: {
        en: "Amazon's message on the other account, with date",
        'zh-CN': '亚马逊关于另一账户的通知，含日期',
        'zh-TW': '亞馬遜關於另一帳戶的通知，含日期',
      },
      supports: ['A1', 'A13', 'D5', 'T3'],
    },
    {
      id: 'E15',
      label: { en: 'Staff declarations', 'zh-CN': '员工申报表', 'zh-TW': '員工申報表' },
      sentence: { en: 'Signed declarations of our employees', 'zh-CN': '员工签字的申报表', 'zh-TW': '員工簽名的申報表' },
      supports: ['A8', 'M2', 'M8'],
    },
    {
      id: 'E16',
      label: { en: 'Device list and photos', 'zh-CN': '设备清单与照片', 'zh-TW': '裝置清單與照片' },
      sentence: {
        en: 'List of our devices with serial numbers and photos',
        'zh-CN': '我们的设备清单，含序列号和照片',
        'zh-TW': '我們的裝置清單，含序號和照片',
      },
      supports: ['A7', 'A9', 'A10', 'M6', 'M7'],
    },
    {
      id: 'E17',
      label: { en: 'Shareholder record', 'zh-CN': '股东名册', 'zh-TW': '股東名冊' },
      sentence: { en: 'Shareholder record of our company', 'zh-CN': '我们公司的股东名册', 'zh-TW': '我們公司的股東名冊' },
      supports: ['I2', 'D1'],
    },
    {
      id: 'E18',
      label: { en: 'Browser history', 'zh-CN': '浏览器记录', 'zh-TW': '瀏覽器紀錄' },
      sentence: {
        en: 'Browser history of the office computer, with dates',
        'zh-CN': '办公室电脑的浏览器记录，含日期',
        'zh-TW': '辦公室電腦的瀏覽器紀錄，含日期',
      },
      supports: ['T2', 'C2'],
    },
  ],
  pitfalls: [
    {
      at: 'who',
      text: {
        en: 'If the account is yours, denying it ends the case; if it is not, do not invent a story: state the search and its result.',
        'zh-CN': '如果账户是您的，否认就没有机会了；如果不是，请不要编造：写明怎么查的、结果如何。',
        'zh-TW': '如果帳戶是您的，否認就沒有機會了；如果不是，請不要編造：寫明如何查核、結果如何。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'The order matters: appeal for the account that was blocked first.',
        'zh-CN': '先后顺序很重要：请先为最先被停用的账户申诉。',
        'zh-TW': '先後順序很重要：請先為最先停用的帳戶申訴。',
      },
    },
    {
      at: 'prevented',
      text: {
        en: 'Please do not write about VPN or “anti-association browsers”: it reads as evasion.',
        'zh-CN': '请不要写 VPN 或“防关联浏览器”：会被看成规避审查。',
        'zh-TW': '請不要寫 VPN 或「防關聯瀏覽器」：會被看成規避審查。',
      },
    },
  ],
  appeal: {
    en: "Account Health > Reactivate your account; quote the other account's name and, if it is yours, the date of its reactivation.",
    'zh-CN': '“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account）；请写明另一个账户的名称，如果是您的账户，再写明恢复日期。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account）；請寫明另一個帳戶的名稱，如果是您的帳戶，再寫明恢復日期。',
  },
  reply: { en: '3-15 days (an estimate).', 'zh-CN': '3 到 15 天（估计）。', 'zh-TW': '3 到 15 天（估計）。' },
};
