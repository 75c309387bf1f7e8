/** The languages the bot speaks: English, Simplified (mainland) and Traditional (Taiwan) Chinese. */
export const locales = ['en', 'zh-CN', 'zh-TW'] as const;

export type Locale = (typeof locales)[number];

/** Whether a tag names one of the languages. */
export const isLocale = (tag: string | undefined): tag is Locale => locales.some((locale) => locale === tag);

/** The same words in every language; each is written, none is converted from another. */
export type Localized = Readonly<Record<Locale, string>>;
