import { withoutLinks } from './links.ts';

/** A full date in a text. */
export interface FoundDay {
  /** ISO yyyy-mm-dd. */
  readonly iso: string;
  readonly index: number;
  readonly length: number;
}

/** The order of two numbers before a year. */
type Order = 'month-first' | 'day-first';

const month =
  '(?<month>jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|mrz|maerz|apr(?:il)?|ma[iy]|june?|juni|july?|juli|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)';

const starts = [['jan', 'jän'], ['feb'], ['mar', 'mär', 'mrz', 'mae'], ['apr'], ['mai', 'may'], ['jun'], ['jul'], ['aug'], ['sep'], ['oct', 'okt'], ['nov'], ['dec', 'dez']];

const monthOf = (name: string): number => starts.findIndex((names) => names.includes(name.slice(0, 3).toLowerCase())) + 1;

const year = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const nth = '(?:st|nd|rd|th|\\.)?';
const to = ' ?(?:-|–|—|~|to|through|and|bis|und|至|到) ?';

/** The ways of writing a full date; a stretch within one month is its two ends. Every quantifier is bounded. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d\\d) ?年 ?(?<mm>\\d{1,2}) ?月 ?(?<day>\\d{1,2})(?: ?[日号號]?${to}(?<last>\\d{1,2}))? ?[日号號]`, 'giu'),
  /(?<![\d./-])(?<year>(?:19|20)\d\d)(?<sep>[-/.])(?<mm>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d|[-/.]\d)/giu,
  new RegExp(`(?<![\\p{L}\\d])${month}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:${to}(?<last>\\d{1,2})(?:st|nd|rd|th)?)?(?:, ?| )${year}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d.,:/-])(?<day>\\d{1,2})${nth}(?:${to}(?<last>\\d{1,2})${nth})?[ -]?(?:of )?${month}\\.?,?[ -]${year}`, 'giu'),
  new RegExp(`(?<![\\d./-])(?<a>\\d{1,2})(?<sep>[./-])(?: (?<=\\. ))?(?<b>\\d{1,2})\\k<sep>(?: (?<=\\. ))?${year}(?![./-]\\d)`, 'giu'),
];

type Groups = Readonly<Record<string, string | undefined>>;

const numberOf = (text: string | undefined): number => Number(text ?? Number.NaN);

/** Which way round the numbers are, as far as one of them tells. */
function toldOrder({ a, b, sep }: Groups): Order | undefined {
  if (a === undefined || sep === '.') return undefined;
  if (numberOf(a) > 12) return 'day-first';
  return numberOf(b) > 12 ? 'month-first' : undefined;
}

/** The month and days of a match, none where numbers could be read both ways. */
function partsOf(groups: Groups, order: Order | undefined): { readonly month: number; readonly days: readonly number[] } | undefined {
  const days = [groups['day'], groups['last']].flatMap((day) => (day === undefined ? [] : [Number(day)]));
  if (groups['a'] === undefined) return { month: groups['mm'] === undefined ? monthOf(groups['month'] ?? '') : Number(groups['mm']), days };
  const [a, b] = [numberOf(groups['a']), numberOf(groups['b'])];
  const way = groups['sep'] === '.' ? 'day-first' : (toldOrder(groups) ?? (a === b ? 'day-first' : order));
  if (way === undefined) return undefined;
  return way === 'day-first' ? { month: b, days: [a] } : { month: a, days: [b] };
}

const isoOf = (y: number, m: number, d: number): string | undefined => {
  const day = new Date(Date.UTC(y, m - 1, d));
  return m >= 1 && d >= 1 && day.getUTCMonth() === m - 1 ? day.toISOString().slice(0, 10) : undefined;
};

/** Month first on amazon.com and day first in the other stores, unless another date of the same text tells; else unknown. */
function orderIn(matches: readonly RegExpExecArray[], marketplace: string): Order | undefined {
  const told = new Set(matches.flatMap(({ groups = {} }) => toldOrder(groups) ?? []));
  const [only] = told;
  if (told.size === 1) return only;
  return marketplace === '' ? undefined : marketplace === 'amazon.com' ? 'month-first' : 'day-first';
}

/**
 * Every full date, in order: English, German, Chinese, Japanese and numbers. A date without its year is none, nor are
 * numbers that could be read both ways when nothing tells which is the month.
 *
 * @param marketplace store domain, '' when it is not known
 */
export function daysIn(text: string, marketplace: string): readonly FoundDay[] {
  const plain = withoutLinks(text);
  const found: FoundDay[] = [];
  for (const form of forms) {
    const matches = [...plain.matchAll(form)];
    const order = orderIn(matches, marketplace);
    for (const { groups = {}, index, 0: written } of matches) {
      const parts = partsOf(groups, order);
      const days = parts?.days.flatMap((day) => isoOf(Number(groups['year']), parts.month, day) ?? []) ?? [];
      for (const iso of days) found.push({ iso, index, length: written.length });
    }
  }
  return found.sort((one, another) => one.index - another.index);
}
