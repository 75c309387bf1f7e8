import type { CaseQuestion } from './case-type.ts';

/** Under which store name the letter is signed. */
export const storeQuestion: CaseQuestion = {
  hint: {
    en: 'Your store name, exactly as it stands in Seller Central.',
    'zh-CN': '请填店铺名称，要与卖家平台（Seller Central）里的完全一致。',
    'zh-TW': '您的商店名稱，請與賣家平台（Seller Central）上的完全一致。',
  },
  example: { en: 'Luma Harbor Home', 'zh-CN': 'Luma Harbor Home', 'zh-TW': 'Luma Harbor Home' },
  suggestions: [],
};

/** How what a dispute or a set of documents says can be verified (domain.md 1, route b). */
export const proofQuestion: CaseQuestion = {
  hint: {
    en: 'How did you check it, and how can Amazon verify it? Every fact above needs its document.',
    'zh-CN': '您是怎么核实的，亚马逊又能怎么查证？上面的每个事实都要有对应的文件。',
    'zh-TW': '您是如何查核的，亞馬遜又能如何查證？上面的每個事實都要有對應的文件。',
  },
  example: {
    en: 'On May 12, 2026, our operations manager compared all 23 orders with the scan records of the carrier.',
    'zh-CN':
      'On May 12, 2026, our operations manager compared all 23 orders with the scan records of the carrier.（2026年5月12日，运营经理把全部 23 个订单与物流商的扫描记录逐一核对。）',
    'zh-TW':
      'On May 12, 2026, our operations manager compared all 23 orders with the scan records of the carrier.（2026 年 5 月 12 日，營運經理將全部 23 筆訂單與物流業者的掃描紀錄逐一核對。）',
  },
  suggestions: [
    {
      id: 'V1',
      label: { en: 'Checked against our records', 'zh-CN': '已与我方记录核对', 'zh-TW': '已與我方紀錄核對' },
      sentence: {
        en: 'On {date}, our {role} checked every item in your notice against {list}.',
        'zh-CN': '{date}，我们的 {role} 将贵方通知中的每一项与 {list} 逐一核对。',
        'zh-TW': '{date}，我們的 {role} 將貴方通知中的每一項與 {list} 逐一核對。',
      },
      prompts: {
        date: { en: 'On which date was it checked?', 'zh-CN': '哪天核对的？', 'zh-TW': '哪天核對的？' },
        role: { en: 'Which job title checked it?', 'zh-CN': '由什么岗位核对？', 'zh-TW': '由誰核對（英文職稱）？' },
        list: {
          en: 'Against which records? A few English words.',
          'zh-CN': '与哪些记录核对（几个英文词）？',
          'zh-TW': '與哪些紀錄核對（幾個英文單字）？',
        },
      },
    },
    {
      id: 'V2',
      label: { en: 'Originals, complete and unaltered', 'zh-CN': '完整、未改动的原件', 'zh-TW': '完整、未經修改的原始檔案' },
      sentence: {
        en: 'The enclosed documents are complete and unaltered.',
        'zh-CN': '随附文件完整且未经改动。',
        'zh-TW': '隨附文件完整且未經修改。',
      },
    },
    {
      id: 'V3',
      label: { en: 'The issuer may be contacted', 'zh-CN': '可联系开具方核实', 'zh-TW': '可聯絡開立方查證' },
      sentence: {
        en: '{supplier} has agreed to confirm the documents; its contact details are in the exhibits.',
        'zh-CN': '{supplier} 已同意核实这些文件；其联系方式见附件。',
        'zh-TW': '{supplier} 已同意查證這些文件；其聯絡方式見附件。',
      },
      prompts: {
        supplier: {
          en: 'Who issued the documents and may be contacted, by its English name?',
          'zh-CN': '由谁开具、可供联系（英文名）？',
          'zh-TW': '由誰開立、可供聯絡（英文名稱）？',
        },
      },
    },
    {
      id: 'V4',
      label: { en: 'Public register entry', 'zh-CN': '公开登记可查', 'zh-TW': '公開登記可查' },
      sentence: {
        en: 'Entry {reg_no} can be looked up in {register}.',
        'zh-CN': '登记号 {reg_no} 可在 {register} 查询。',
        'zh-TW': '登記編號 {reg_no} 可在 {register} 查詢。',
      },
    },
  ],
};

/** What is attached; the choices are the case's own evidence. */
export const evidenceQuestion: CaseQuestion = {
  hint: {
    en: 'Tick only what you really attach. Originals, complete and unaltered: a changed document is worse than none.',
    'zh-CN': '只勾选确实会附上的文件。请用完整、未改动的原件：改过的文件比没有更糟。',
    'zh-TW': '只勾選確實會附上的文件。請用完整、未經修改的原始檔案：改過的文件比沒有文件更不利。',
  },
  example: {
    en: 'Order list with tracking numbers, May 1-8, 2026',
    'zh-CN': 'Order list with tracking numbers, May 1-8, 2026（2026年5月1日至8日的订单清单，含追踪编号）',
    'zh-TW': 'Order list with tracking numbers, May 1-8, 2026（2026 年 5 月 1 日至 8 日的訂單清單，含追蹤編號）',
  },
  suggestions: [],
};

/** In which role the letter is signed. */
export const signerQuestion: CaseQuestion = {
  hint: {
    en: 'In which role do you sign? A role is enough; no private name is needed.',
    'zh-CN': '以什么身份署名？写职务即可，不必写人名。',
    'zh-TW': '以什麼身分署名？寫職稱即可，不必寫人名。',
  },
  example: {
    en: 'Operations Manager',
    'zh-CN': 'Operations Manager（运营经理）',
    'zh-TW': 'Operations Manager（營運經理）',
  },
  suggestions: [
    {
      id: 'S1',
      label: { en: 'Owner', 'zh-CN': '店主', 'zh-TW': '業主' },
      sentence: { en: 'Owner', 'zh-CN': '店主', 'zh-TW': '業主' },
    },
    {
      id: 'S2',
      label: { en: 'Operations Manager', 'zh-CN': '运营经理', 'zh-TW': '營運經理' },
      sentence: { en: 'Operations Manager', 'zh-CN': '运营经理', 'zh-TW': '營運經理' },
    },
    {
      id: 'S3',
      label: { en: 'Account Manager', 'zh-CN': '账户负责人', 'zh-TW': '帳戶負責人' },
      sentence: { en: 'Account Manager', 'zh-CN': '账户负责人', 'zh-TW': '帳戶負責人' },
    },
    {
      id: 'S4',
      label: { en: 'General Manager', 'zh-CN': '总经理', 'zh-TW': '總經理' },
      sentence: { en: 'General Manager', 'zh-CN': '总经理', 'zh-TW': '總經理' },
    },
    {
      id: 'S5',
      label: { en: 'Legal Representative', 'zh-CN': '法定代表人', 'zh-TW': '公司代表人' },
      sentence: { en: 'Legal Representative', 'zh-CN': '法定代表人', 'zh-TW': '公司代表人' },
    },
  ],
};
