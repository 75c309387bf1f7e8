import type { Locale } from '../../cases/localized.ts';

/** The bot's language for Telegram's `language_code` (IETF, e.g. `zh-hans`); none when Telegram names none. */
export function localeOf(languageCode: string | undefined): Locale | undefined {
  const tag = languageCode?.toLowerCase().replaceAll('_', '-') ?? '';
  if (tag === '') return undefined;
  if (/^zh-(?!hans)(?:.*-)?(?:hant|tw|hk|mo)(?:-|$)/u.test(tag)) return 'zh-TW';
  return /^zh(?:-|$)/u.test(tag) ? 'zh-CN' : 'en';
}
