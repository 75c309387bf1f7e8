const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const name = `(${months.join('|')})`;

const monthOf = (word: string): number => months.indexOf(word) + 1;

const range = new RegExp(`^${name} (\\d{1,2})(?:, (\\d{4}))?(?:(?: ?- ?| to )(?:${name} )?(\\d{1,2}))?, (\\d{4})$`, 'u');
const month = new RegExp(`^${name} (\\d{4})$`, 'u');

/**
 * A day or a period as the letter writes it (flows/read-date.ts, read-period.ts), as Chinese readers do: `May 8, 2026` is
 * 2026年5月8日, `May 1-5, 2026` 2026年5月1日至5日, `May 1 to June 5, 2026` 2026年5月1日至6月5日. Anything else stays as it is.
 */
export function chineseDates(value: string): string {
  const [, only = '', itsYear = ''] = month.exec(value) ?? [];
  if (only !== '') return `${itsYear}年${monthOf(only)}月`;
  const [, from = '', day = '', fromYear, to, last, year = ''] = range.exec(value) ?? [];
  if (from === '') return value;
  const begin = `${fromYear ?? year}年${monthOf(from)}月${day}日`;
  if (last === undefined) return begin;
  const sameYear = fromYear === undefined || fromYear === year;
  return `${begin}至${sameYear ? '' : `${year}年`}${to === undefined && sameYear ? '' : `${monthOf(to ?? from)}月`}${last}日`;
}
