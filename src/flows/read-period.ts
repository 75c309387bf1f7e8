import {
  checkedDay,
  type DateContext,
  type DateProblem,
  dateWords,
  type Day,
  daysBetween,
  dayText,
  isFuture,
  monthName,
  withYear,
  type WrittenDay,
  writtenDay,
} from './read-date.ts';

type PeriodProblem = DateProblem | 'ends-before-start';

type PeriodReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: PeriodProblem }
  /** Not written in days: the seller's own words for a span of time. */
  | { readonly ok: false; readonly problem: 'in-words' };

interface WrittenPeriod {
  readonly from: WrittenDay;
  readonly to: WrittenDay;
}

const separator = /\s*(?:[-–—−~〜]|\b(?:to|until|till|through)\b|到|至)\s*/gu;

/** The letter's way to write a period: `May 1-5, 2026`, `April 14 to May 2, 2026`, both years where they differ. */
function periodText(from: Day, to: Day): string {
  if (from.year !== to.year) return `${dayText(from)} to ${dayText(to)}`;
  if (from.month !== to.month) return `${monthName(from.month)} ${from.day} to ${dayText(to)}`;
  return from.day === to.day ? dayText(to) : `${monthName(to.month)} ${from.day}-${to.day}, ${to.year}`;
}

/** `5`, `5日` or `5, 2026`: the last day of a period whose month stands before it. */
function lastDay(words: string, from: WrittenDay): WrittenDay | undefined {
  const [, day, year] = /^(\d{1,2})(?:st|nd|rd|th)?[日号號]?(?:,? (\d{4}))?$/u.exec(words) ?? [];
  if (day === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  const { year: fromYear, month } = from;
  const known = year === undefined ? fromYear : Number(year);
  return { ...(known === undefined ? {} : { year: known }), month, day: Number(day) };
}

function pairOf(left: string, right: string, monthFirst: boolean, context: DateContext): WrittenPeriod | undefined {
  const from = writtenDay(left, monthFirst, context);
  const to = writtenDay(right, monthFirst, context);
  if (from) {
    const end = to ?? lastDay(right, from);
    return end && { from, to: end };
  }
  // `1-5 May 2026`: the month stands after both days.
  const first = to && /^\d{1,2}$/u.test(left) ? lastDay(left, to) : undefined;
  return to && first && { from: first, to };
}

/** Every way to cut the words in two at a separator that gives two days. */
function writtenPeriods(words: string, monthFirst: boolean, context: DateContext): readonly WrittenPeriod[] {
  const whole = writtenDay(words, monthFirst, context);
  if (whole) return [{ from: whole, to: whole }];
  return [...words.matchAll(separator)].flatMap((match) => {
    const pair = pairOf(words.slice(0, match.index), words.slice(match.index + match[0].length), monthFirst, context);
    return pair ? [pair] : [];
  });
}

/** Longer than this across the turn of a year, two days without years are rather in the wrong order. */
const longestTurn = 183;

/** Years for both ends: a missing one follows from the other end, or is the latest that is past. */
function withYears({ from, to }: WrittenPeriod, context: DateContext): { from: Day; to: Day } {
  const known = to.year ?? from.year;
  const end = withYear({ ...to, ...(known !== undefined && { year: known }) }, context);
  const start = { ...from, year: from.year ?? end.year };
  if (daysBetween(start, end) >= 0 || (from.year !== undefined && to.year !== undefined)) return { from: start, to: end };
  const turned =
    from.year === undefined
      ? { from: { ...start, year: start.year - 1 }, to: end }
      : { from: start, to: { ...end, year: end.year + 1 } };
  return daysBetween(turned.from, turned.to) <= longestTurn ? turned : { from: start, to: end };
}

/** `2026年5月` or `5月` as `May 2026`. */
function monthText(words: string, context: DateContext): PeriodReading | undefined {
  const [, year, month] = /^(?:(\d{4})年)?(\d{1,2})月(?:份)?$/u.exec(words.replaceAll(' ', '')) ?? [];
  if (month === undefined) return undefined;
  const first = withYear({ ...(year === undefined ? {} : { year: Number(year) }), month: Number(month), day: 1 }, context);
  const checked = checkedDay(first, context);
  return checked.ok ? { ok: true, value: `${monthName(first.month)} ${first.year}` } : checked;
}

function settled(period: WrittenPeriod, context: DateContext): PeriodReading {
  const { from, to } = withYears(period, context);
  for (const day of [from, to]) {
    const checked = checkedDay(day, { ...context, mayBeFuture: true });
    if (!checked.ok) return checked;
  }
  if (daysBetween(from, to) < 0) return { ok: false, problem: 'ends-before-start' };
  if (!context.mayBeFuture && isFuture(to, context)) return { ok: false, problem: 'date-in-future' };
  return { ok: true, value: periodText(from, to) };
}

/**
 * Reads a period as people type it: `2026-05-01 to 2026-05-05`, `May 1-5`, `5月1日到5月5日`, a single day or a Chinese
 * month. Words that hold no two days are reported as `in-words`.
 */
export function readPeriod(text: string, context: DateContext): PeriodReading {
  const words = dateWords(text)
    .replace(/^between (.*) and /u, '$1 to ')
    .replace(/^(?:from |从|從|自|由) ?/u, '');
  const month = monthText(words, context);
  if (month) return month;
  const [one, another] = [true, false].map((monthFirst) => writtenPeriods(words, monthFirst, context)[0]);
  const found = one ?? another;
  if (!found) return { ok: false, problem: 'in-words' };
  if (one && another && JSON.stringify(one) !== JSON.stringify(another)) return { ok: false, problem: 'ambiguous-date' };
  return settled(found, context);
}
