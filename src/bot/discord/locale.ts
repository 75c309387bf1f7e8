import type { Locale } from '../../cases/localized.ts';

/** The bot's language nearest to one of Discord's (`zh-CN` and `zh-TW` are told apart there). */
export const localeOf = (tag: string | undefined): Locale => (tag === 'zh-CN' || tag === 'zh-TW' ? tag : 'en');
