/** A day of the calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as written, often without its year. */
export type WrittenDay = Omit<Day, 'year'> & { readonly year?: number };

export interface DateContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether the sentence may speak of a day to come. */
  readonly mayBeFuture: boolean;
}

export type DateProblem = 'not-a-date' | 'ambiguous-date' | 'date-in-future';

type DateReading =
  | { readonly ok: true; readonly day: Day }
  /** `between`: the days that an ambiguous date can mean. */
  | { readonly ok: false; readonly problem: DateProblem; readonly between?: readonly Day[] };

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The seller's clock may be this far ahead of UTC. */
const aheadMs = 14 * hourMs;

/** A day without a year that lies this little ahead is a plan, not the same day a year ago. */
const soonMs = 31 * dayMs;

const epochOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

const dayOf = (epoch: number): Day => {
  const date = new Date(epoch);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Days from one to the other, negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => (epochOf(to) - epochOf(from)) / dayMs;

function isDay(day: Day): boolean {
  const real = dayOf(epochOf(day));
  return real.month === day.month && real.day === day.day && day.year >= 2000 && day.year <= 2099;
}

export const monthName = (month: number): string => months[month - 1] ?? '';

/** As the letter writes a day: `May 8, 2026`. */
export const dayText = ({ year, month, day }: Day): string => `${monthName(month)} ${day}, ${year}`;

/** Whether a day is still to come for every seller on earth. */
export const isFuture = (day: Day, { now }: DateContext): boolean => epochOf(day) > now + aheadMs;

/**
 * Gives a day without a year the one it most likely has: the latest that is past, unless it is to come within a month.
 * Exists for every month and day of the calendar; for February 29 within eight years.
 */
export function withYear({ year, month, day }: WrittenDay, { now }: DateContext): Day {
  const latest = new Date(now + aheadMs).getUTCFullYear();
  if (year !== undefined) return { year, month, day };
  for (let candidate = latest + 1; candidate > latest - 9; candidate -= 1) {
    const dated = { year: candidate, month, day };
    if (isDay(dated) && epochOf(dated) <= now + aheadMs + soonMs) return dated;
  }
  return { year: latest, month, day };
}

const relativeDays: Readonly<Record<string, number>> = {
  'day before yesterday': 2, yesterday: 1, today: 0, tomorrow: -1,
  大前天: 3, 前天: 2, 前日: 2, 昨天: 1, 昨日: 1, 今天: 0, 今日: 0, 明天: -1, 明日: -1,
};

/** Chinese words count from the day in China and Taiwan, English ones from the day in Greenwich. */
function relativeDay(text: string, { now }: DateContext): Day | undefined {
  const words = text.replace(/^the /u, '');
  const counted = /^(\d{1,3}) ?(?:days? ago|天前)$/u.exec(words)?.[1];
  const ago = counted === undefined ? (Object.hasOwn(relativeDays, words) ? relativeDays[words] : undefined) : Number(counted);
  if (ago === undefined) return undefined;
  const zoneMs = /\p{Script=Han}/u.test(words) ? 8 * hourMs : 0;
  return dayOf(now + zoneMs - ago * dayMs);
}

const fullYear = (year: string | undefined): { year?: number } =>
  year === undefined ? {} : { year: year.length === 2 ? 2000 + Number(year) : Number(year) };

/** The parts of a day, if there can be such a month and day. */
const written = (year: string | undefined, month: number | string, day: string): WrittenDay | undefined => {
  const numbers = { ...fullYear(year), month: Number(month), day: Number(day) };
  return numbers.month >= 1 && numbers.month <= 12 && numbers.day >= 1 && numbers.day <= 31 ? numbers : undefined;
};

/** 1 to 12 for a month's English name or at least three letters of it, 0 for anything else. */
const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : months.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;

function inNumbers(text: string, monthFirst: boolean): WrittenDay | undefined {
  const [, a = '', mark, b = '', year] = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u.exec(text) ?? [];
  // A full date with dots has its day first everywhere (domain.md 5).
  const first = mark === '.' && year !== undefined ? Number(b) > 12 : monthFirst;
  // Only `5/18/26` says clearly which of three short numbers is the year.
  if (year?.length === 2 && !(mark === '/' && first && Number(b) > 12)) return undefined;
  return first ? written(year, a, b) : written(year, b, a);
}

function inWords(text: string): WrittenDay | undefined {
  const plain = text.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/gu, '$1').replace(/[,.]| of /gu, ' ').replace(/ +/gu, ' ').trim();
  const [, name, day = '', year] = /^([a-z]+)[ -]?(\d{1,2})(?:[ -](\d{4}))?$/u.exec(plain) ?? [];
  if (name !== undefined) return written(year, monthNamed(name), day);
  const [, before = '', month, after] = /^(\d{1,2})[ -]?([a-z]+)(?:[ -](\d{4}))?$/u.exec(plain) ?? [];
  return month === undefined ? undefined : written(after, monthNamed(month), before);
}

/** Text as dates are looked for in it: lower case, half-width digits, no weekday, no `on`; `20260508` as `2026-05-08`. */
export const dateWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:mon|tue|tues|wednes|wed|thurs|thur|thu|fri|satur|sat|sun)(?:day)?\b[,.]?/gu, '')
    .replace(/\(?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]\)?/gu, '')
    .replace(/\b(20\d\d)(\d\d)(\d\d)\b/gu, '$1-$2-$3')
    .replace(/\s+/gu, ' ')
    .replace(/^ ?(?:on|since) /u, '')
    .trim();

/** A day as people write it, in one of the two orders that numbers may have. Takes what `dateWords` gives. */
export function writtenDay(words: string, monthFirst: boolean, context: DateContext): WrittenDay | undefined {
  const relative = relativeDay(words, context);
  if (relative) return relative;
  const [, isoYear, isoMonth = '', isoDay = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(words) ?? [];
  if (isoYear !== undefined) return written(isoYear, isoMonth, isoDay);
  const chinese = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(\d{1,2})[日号號]?$/u.exec(words.replaceAll(' ', ''));
  if (chinese) return written(chinese[1], chinese[2] ?? '', chinese[3] ?? '');
  return inNumbers(words, monthFirst) ?? inWords(words);
}

/** Checks that a day exists and is not to come where it may not be. */
export function checkedDay(day: Day, context: DateContext): DateReading {
  if (!isDay(day)) return { ok: false, problem: 'not-a-date' };
  return !context.mayBeFuture && isFuture(day, context) ? { ok: false, problem: 'date-in-future' } : { ok: true, day };
}

/** Of two ways to read a date the one that can be; when both can, it is for the seller to say. */
function oneOfBoth(both: readonly WrittenDay[], context: DateContext): DateReading {
  const days = both.map((each) => withYear(each, context)).filter((day) => checkedDay(day, context).ok);
  const [only, other] = days;
  return only && !other ? { ok: true, day: only } : { ok: false, problem: 'ambiguous-date', between: days };
}

/** A day out of `yyyy-mm-dd` as the letter writes it; `undefined` when it is none. */
export function readDay(iso: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(found) ? dayText(found) : undefined;
}

/**
 * Reads a day as people type it, in English, Chinese or numbers: `8 May`, `May 8th, 2026`, `2026-05-08`, `5月8日`,
 * `昨天`. Numbers alone are ambiguous unless one of them can only be the day.
 */
export function readDate(text: string, context: DateContext): DateReading {
  const words = dateWords(text);
  const [one, another] = [true, false].map((monthFirst) => writtenDay(words, monthFirst, context));
  const found = one ?? another;
  if (!found) return { ok: false, problem: 'not-a-date' };
  if (one && another && (one.month !== another.month || one.day !== another.day)) return oneOfBoth([one, another], context);
  return checkedDay(withYear(found, context), context);
}
