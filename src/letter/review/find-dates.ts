import { type WrittenDate, writtenDates } from './date-forms.ts';
import { sentencesIn } from './sentences.ts';

/** A day, or a stretch of days, in a text. */
export interface FoundDate {
  /** ISO `yyyy-mm-dd`: the day, or the first of a stretch. */
  readonly iso: string;
  /** ISO, the last day of a stretch; before `iso` when it was written so. */
  readonly end?: string;
  /** Whether a year stands with the date or elsewhere in its sentence; else the last such day that is not in the future. */
  readonly yearGiven: boolean;
  readonly index: number;
  /** As written. */
  readonly text: string;
}

/** How far ahead of UTC a seller's calendar can be, in milliseconds. */
export const aheadMs = 14 * 3_600_000;

const dayMs = 86_400_000;

/** The longest stretch that is believed to run over New Year when only one year is written, in days. */
const longestOverNewYear = 183;

const isoOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / dayMs;

const joining = /^\s{0,3}(?:-|–|—|~|～|to|until|till|through|至|到)\s{0,3}$/i;

/** "from A to B", "A - B" and "between A and B" as one stretch. */
function joined(text: string, dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const result: WrittenDate[] = [];
  for (const date of dates) {
    const last = result.at(-1);
    const gap = last && text.slice(last.index + last.length, date.index);
    const between = last && /\bbetween\s{1,3}$/i.test(text.slice(Math.max(0, last.index - 12), last.index));
    const joins = gap !== undefined && (joining.test(gap) || (between && /^\s{0,3}and\s{0,3}$/i.test(gap)));
    if (last === undefined || last.end || date.end || !joins) result.push(date);
    else result[result.length - 1] = { ...last, length: date.index + date.length - last.index, end: date };
  }
  return result;
}

const ownYear = (date: WrittenDate): number | undefined => date.year ?? date.end?.year;

const bareYear = /\b(?:in|of|year|since|during)\s{1,3}((?:19|20)\d\d)\b(?!\s?(?:orders?|units?|pieces|pcs|parcels?|packages?|items?))|((?:19|20)\d\d)\s?年/i;

/** For each date of one sentence the year written nearest to it: its own, the next one, the one before, a bare "in 2026". */
function yearsIn(sentence: string, dates: readonly WrittenDate[]): readonly (number | undefined)[] {
  const [, english, chinese] = bareYear.exec(sentence) ?? [];
  const bare = english ?? chinese;
  const years = dates.map(ownYear);
  for (let at = years.length - 2; at >= 0; at -= 1) years[at] ??= years[at + 1];
  for (let at = 1; at < years.length; at += 1) years[at] ??= years[at - 1];
  return years.map((year) => year ?? (bare === undefined ? undefined : Number(bare)));
}

/** The years that are written for dates, by their place in the list. */
function writtenYears(text: string, dates: readonly WrittenDate[]): readonly (number | undefined)[] {
  const sentences = sentencesIn(text);
  return sentences.flatMap((sentence, place) => {
    const from = place === 0 ? 0 : sentence.index;
    const to = sentences[place + 1]?.index ?? text.length;
    return yearsIn(sentence.text, dates.filter(({ index }) => index >= from && index < to));
  });
}

/** The latest year in which this day is not in the future. */
function latestYear(date: WrittenDate, now: number): number {
  const year = new Date(now + aheadMs).getUTCFullYear();
  return Date.UTC(year, date.month - 1, date.day) > now + aheadMs ? year - 1 : year;
}

/** Start and end with the year that only one of them has, or none; a stretch may run over New Year. */
function settle(date: WrittenDate, year: number): { readonly iso: string; readonly end?: string } {
  const iso = isoOf(date.year ?? year, date.month, date.day);
  if (!date.end) return { iso };
  const end = isoOf(date.end.year ?? date.year ?? year, date.end.month, date.end.day);
  if (end >= iso || (date.year !== undefined && date.end.year !== undefined)) return { iso, end };
  const earlier = isoOf((date.year ?? year) - 1, date.month, date.day);
  const later = isoOf((date.end.year ?? date.year ?? year) + 1, date.end.month, date.end.day);
  if (date.year === undefined && daysBetween(earlier, end) <= longestOverNewYear) return { iso: earlier, end };
  if (date.end.year === undefined && daysBetween(iso, later) <= longestOverNewYear) return { iso, end: later };
  return { iso, end };
}

/**
 * Dates in English or Chinese text as people write them: `May 8, 2026`, `8 May`, `May 1-5, 2026`, `2026-05-08`,
 * `5/8/2026` (month first), `2026年5月8日`, `from April 14 to April 30, 2026`. Months without a day are not dates.
 *
 * @param now epoch ms, for dates without a year
 */
export function findDates(text: string, now: number): readonly FoundDate[] {
  const dates = joined(text, writtenDates(text));
  const years = writtenYears(text, dates);
  return dates.map((date, place) => {
    const given = years[place];
    const days = settle(date, given ?? latestYear(date, now));
    const written = text.slice(date.index, date.index + date.length);
    return Object.assign(days, { yearGiven: given !== undefined, index: date.index, text: written });
  });
}

/** A text with blanks of the same length in place of its dates, so that what is left are other numbers. */
export function withoutDates(text: string, dates: readonly FoundDate[]): string {
  let rest = text;
  for (const { index, text: { length } } of dates)
    rest = rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length);
  return rest;
}
