/** The languages the bot speaks: English, Simplified (mainland) and Traditional (Taiwan) Chinese. */
export const locales = ['en', 'zh-CN', 'zh-TW'] as const;

export type Locale = (typeof locales)[number];

/** The same words in every language; each is written, none is converted from another. */
export type Localized = Readonly<Record<Locale, string>>;
