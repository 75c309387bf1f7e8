import type { Locale } from '../../cases/localized.ts';

/** The language of a POSIX locale or a BCP 47 tag (`zh_TW.UTF-8`, `zh-Hant`), English unless it is Chinese. */
export function localeOf(tag: string | undefined): Locale {
  const [language = '', ...rest] = (tag ?? '').toLowerCase().split(/[-_.@]/u);
  if (language !== 'zh') return 'en';
  return !rest.includes('hans') && rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-TW' : 'zh-CN';
}
