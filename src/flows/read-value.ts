import type { BlankKind } from '../cases/blanks.ts';
import { type DateContext, dayText, readDate } from './read-date.ts';
import { readPeriod } from './read-period.ts';
import { readTime } from './read-time.ts';
import { jobTitle, oneLine, readMarketplace, readWeekday, withinSentence, withoutArticle } from './read-words.ts';

/** Everything that can be wrong with a value typed for a blank; the words are `messages` keys `problem.*`. */
export const valueProblems = [
  'empty',
  'too-long',
  'not-english',
  'not-words',
  'not-a-date',
  'ambiguous-date',
  'date-in-future',
  'ends-before-start',
  'not-a-count',
  'not-a-number',
  'not-a-percent',
  'not-an-amount',
  'not-a-time',
  'not-a-weekday',
  'not-an-asin',
  'not-an-order-id',
] as const;

export type ValueProblem = (typeof valueProblems)[number];

type ValueReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: ValueProblem };

type Reader = (text: string, context: DateContext) => ValueReading;

/** Longest values in UTF-16 units; lists of identifiers may be longer than names. */
const longest: Readonly<Partial<Record<BlankKind, number>>> = { phrase: 300, text: 300, asins: 600, orders: 600 };
const longestName = 120;

/** Longer than any value with any amount of white space: not worth reading. */
const longestTyped = 4000;

/** What cannot stand in an English letter: Chinese, Japanese and Korean characters and their punctuation. */
const eastAsian = /[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF01-\uFF60]|\p{Script=Han}/u;

const taken = (value: string): ValueReading => ({ ok: true, value });
const refused = (problem: ValueProblem): ValueReading => ({ ok: false, problem });
const takenOr = (value: string | undefined, problem: ValueProblem): ValueReading =>
  value === undefined ? refused(problem) : taken(value);

const words: Reader = (text) => {
  if (eastAsian.test(text)) return refused('not-english');
  return text === '' ? refused('empty') : taken(text);
};

/** Words with a letter in them: no name, place or activity is a mere number. */
const named: Reader = (text, context) => (text !== '' && !/\p{L}/u.test(text) ? refused('not-words') : words(text, context));

const date: Reader = (text, context) => {
  const reading = readDate(text, context);
  return reading.ok ? taken(dayText(reading.day)) : reading;
};

/** What tells that words are about a time: figures, months, days, holidays and seasons of trade. */
const ofTime =
  /(?=.*\p{L})(?:\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|week|month|day|holiday|festival|season|quarter|peak|sale|new year)/iu;

const period: Reader = (text, context) => {
  const reading = readPeriod(text, context);
  if (reading.ok) return reading;
  if (reading.problem !== 'in-words') return refused(reading.problem);
  const inWords = words(text, context);
  return inWords.ok && !ofTime.test(text) ? refused('not-a-date') : inWords;
};

/** Nouns that people add to a number although the sentence has its own. */
const counted =
  '(?:orders?|units?|days?|hours?|hrs?|minutes?|mins?|years?|pieces?|pcs|items?|skus?|asins?|listings?|offers?|parcels?|packages?|shipments?|packers?|people|persons?|employees?|staff|buyers?|customers?|cases?|times?|samples?|[单單个個件笔筆条條次人名位包箱天年]|小时|小時|分钟|分鐘)';

const countPattern = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?: ?${counted})?$`, 'iu');
const numberPattern = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,4})?)(?: ?${counted})?$`, 'iu');

/** A number as typed, without leading zeros and without the noun behind it. */
const numberIn = (text: string, pattern: RegExp): string | undefined =>
  pattern.exec(text.normalize('NFKC'))?.[1]?.replace(/^0+(?=\d)/u, '');

function percentIn(text: string): string | undefined {
  const [, whole, decimals] = /^(\d{1,3})(?:[.,](\d{1,4}))? ?(?:%|percent|per cent)?$/iu.exec(text.normalize('NFKC')) ?? [];
  if (whole === undefined) return undefined;
  const digits = decimals === undefined ? whole : `${whole}.${decimals}`;
  return Number(digits) <= 100 ? `${digits}%` : undefined;
}

const amount: Reader = (text, context) =>
  /\d/u.test(text) ? words(text.normalize('NFKC'), context) : refused('not-an-amount');

const inList = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\s,;、，；/]+|\bAND\b|[和及与與]/u)
    .filter(Boolean);

/** Identifiers joined as a sentence lists them; `undefined` when one is malformed or there is none. */
function listed(text: string, read: (id: string) => string | undefined): string | undefined {
  const ids = [...new Set(inList(text).map(read))];
  const last = ids.at(-1);
  if (last === undefined || ids.includes(undefined)) return undefined;
  return ids.length === 1 ? last : `${ids.slice(0, -1).join(', ')} and ${last}`;
}

/** An ASIN, or the ISBN-10 that a book has in its place (domain.md 5). */
const asin = (id: string): string | undefined => (/^(?:B0[A-Z0-9]{8}|\d{9}[\dX])$/u.test(id) ? id : undefined);

/** An order id of 3-7-7 signs (domain.md 5), also when typed without its hyphens. */
function orderId(id: string): string | undefined {
  const whole = /^\d{17}$/u.test(id) ? id.replace(/^(\d{3})(\d{7})/u, '$1-$2-') : id;
  return /^(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}$/u.test(whole) ? whole : undefined;
}

const readers: Readonly<Record<BlankKind, Reader>> = {
  date,
  period,
  count: (text) => takenOr(numberIn(text, countPattern), 'not-a-count'),
  number: (text) => takenOr(numberIn(text, numberPattern), 'not-a-number'),
  percent: (text) => takenOr(percentIn(text), 'not-a-percent'),
  money: amount,
  time: (text) => takenOr(readTime(text), 'not-a-time'),
  weekday: (text) => takenOr(readWeekday(text), 'not-a-weekday'),
  marketplace: (text, context) => words(readMarketplace(text) ?? text, context),
  asin: (text) => takenOr(asin(text.normalize('NFKC').toUpperCase()), 'not-an-asin'),
  asins: (text) => takenOr(listed(text, asin), 'not-an-asin'),
  orders: (text) => takenOr(listed(text, orderId), 'not-an-order-id'),
  role: (text, context) => named(jobTitle(text), context),
  tool: (text, context) => named(withoutArticle(text), context),
  party: named,
  place: named,
  code: words,
  phrase: (text, context) => named(withinSentence(text), context),
  text: named,
};

/**
 * Reads what was typed for a blank and writes it as it will stand in the letter: dates and periods in American English,
 * numbers as typed without their noun, names and words literally on one line without a full stop.
 *
 * Pure. Nothing in the text is interpreted as markup or as a blank. The same text read again gives the same value.
 */
export function readValue(kind: BlankKind, text: string, context: DateContext): ValueReading {
  if (text.length > longestTyped) return refused('too-long');
  const line = oneLine(text);
  if (line === '') return refused('empty');
  if (line.length > (longest[kind] ?? longestName)) return refused('too-long');
  return readers[kind](line, context);
}
