/** A day as somebody wrote it, before the year is settled. */
export interface WrittenDate {
  readonly index: number;
  readonly length: number;
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Last day of a stretch, when there is one. */
  readonly end?: { readonly year?: number; readonly month: number; readonly day: number };
}

/** One way of writing dates, and how its groups are read. A list of two gives two days: "6 and 7 May". */
interface DateForm {
  readonly re: RegExp;
  /** What every date of this form has in it, quickly looked for. */
  readonly hint: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => readonly Omit<WrittenDate, 'index' | 'length'>[];
}

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const day = '\\d{1,2}';
const nth = '(?:st|nd|rd|th)?';
const link = '\\s?(?<link>-|–|—|~|to|through|until|till|and|&)\\s?';
/** Things that are counted: "May 1 to 2 days" is no stretch of days, "May 9, 2000 units" no year. */
const counted = '(?!\\s?(?:days?|hours?|orders?|units?|pieces|pcs|parcels?|packages?|items?|SKUs?|%))';
/** A year of this time is a year whatever follows: "April 30, 2026 parcels left". */
const year = `(?:20[123]\\d(?!\\d)|(?:19|20)\\d\\d(?!\\d)${counted})`;

type Groups = Readonly<Record<string, string | undefined>>;

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

const withYear = (text: string | undefined): { readonly year?: number } => (text === undefined ? {} : { year: Number(text) });

const monthNumber = (name: string | undefined): number => monthStarts.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** One day, a stretch within one month, or two days of it. */
function named(groups: Groups): readonly Omit<WrittenDate, 'index' | 'length'>[] {
  const first = { ...withYear(groups['year']), month: monthNumber(groups['month']), day: number(groups['day']) };
  if (groups['last'] === undefined) return [first];
  const last = { ...first, day: number(groups['last']) };
  return groups['link'] === 'and' || groups['link'] === '&' ? [first, last] : [{ ...first, end: last }];
}

/** "5 may be returned" speaks of no day: a small "may" or "march" needs its year. */
const isDayMonth = (groups: Groups): boolean =>
  groups['year'] !== undefined || !['may', 'march', 'mar'].includes(groups['month'] ?? '');

/** Month first unless the first number cannot be a month, or dots say otherwise (domain.md 5). */
function slashed(groups: Groups): readonly Omit<WrittenDate, 'index' | 'length'>[] {
  const [a, b] = [number(groups['a']), number(groups['b'])];
  const dayFirst = groups['sep'] === '.' || a > 12;
  return [{ year: number(groups['year']), month: dayFirst ? b : a, day: dayFirst ? a : b }];
}

const form = (hint: RegExp, source: string, read: DateForm['read'] = named): DateForm => ({ hint, re: new RegExp(source, 'gi'), read });

const monthName = new RegExp(monthStarts.join('|'), 'i');

/** The ways of writing a date, the more specific first. Every quantifier is bounded: matching stays linear. */
export const dateForms: readonly DateForm[] = [
  form(
    /月/u,
    `(?:(?<year>${year})\\s?年\\s?)?(?<!\\d)(?<month>${day})\\s?月\\s?(?<day>${day})(?:\\s?[日号號]?\\s?(?<link>[-–—~～至到])\\s?(?<last>${day}))?\\s?[日号號]`,
    (groups) => {
      const first = { ...withYear(groups['year']), month: number(groups['month']), day: number(groups['day']) };
      return [groups['last'] === undefined ? first : { ...first, end: { ...first, day: number(groups['last']) } }];
    },
  ),
  form(/\d[-/.]\d/u, `(?<![\\d.-])(?<year>${year})(?<sep>[-/.])(?<month>${day})\\k<sep>(?<day>${day})(?![\\d-]|\\.\\d)`, (groups) => [
    { year: number(groups['year']), month: number(groups['month']), day: number(groups['day']) },
  ]),
  form(/\d[/.]\d/u, `(?<![\\d/.-])(?<a>${day})(?<sep>[/.])(?<b>${day})\\k<sep>(?<year>${year})(?!\\d)`, slashed),
  form(
    monthName,
    `\\b${month}\\.?\\s(?<day>${day})${nth}(?:${link}(?<last>${day})${nth}(?![\\d:])${counted})?(?:,?\\s(?<year>${year}))?(?![\\d:%])`,
  ),
  form(
    monthName,
    `(?<![\\d.,:/-])(?<day>${day})${nth}(?:${link}(?<last>${day})${nth})?[\\s-](?:of\\s)?${month}\\b\\.?(?:,?[\\s-](?<year>${year}))?`,
    (groups) => (isDayMonth(groups) ? named(groups) : []),
  ),
];

const isDay = ({ month: m, day: d }: { readonly month: number; readonly day: number }, y = 2024): boolean =>
  new Date(Date.UTC(y, m - 1, d)).getUTCMonth() === m - 1 && d > 0;

/** All days in a text as they are written, in order, none twice; what is no day of the calendar is left out. */
export function writtenDates(text: string): readonly WrittenDate[] {
  if (!/\d/u.test(text)) return [];
  const found: WrittenDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const { hint, re, read } of dateForms) {
    if (!hint.test(text)) continue;
    for (const { index, groups = {}, 0: written } of text.matchAll(re)) {
      const end = index + written.length;
      const dates = read(groups).filter((date) => isDay(date, date.year) && (!date.end || isDay(date.end, date.end.year)));
      if (dates.length === 0 || taken.subarray(index, end).includes(1)) continue;
      taken.fill(1, index, end);
      for (const date of dates) found.push({ ...date, index, length: written.length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
