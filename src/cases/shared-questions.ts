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
      label: { en: 'Account Manager', 'zh-CN': '账户经理', 'zh-TW': '帳戶經理' },
      sentence: { en: 'Account Manager', 'zh-CN': '账户经理', 'zh-TW': '帳戶經理' },
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
