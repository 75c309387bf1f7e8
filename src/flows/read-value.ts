import type { BlankKind } from '../cases/blanks.ts';
import { listed } from '../cases/sentence.ts';
import { type DateContext, dayText, readDate } from './read-date.ts';
import { readPeriod } from './read-period.ts';
import { readTime } from './read-time.ts';
import { companyName, jobTitle, oneLine, readMarketplace, readWeekday, withinSentence, withoutArticle } from './read-words.ts';

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
  'not-a-ratio',
  'more-than-total',
] as const;

export type ValueProblem = (typeof valueProblems)[number];

export type ValueReading =
  | { readonly ok: true; readonly value: string }
  /** `between`: the values that an ambiguous date can mean, as the letter would write them. */
  | { readonly ok: false; readonly problem: ValueProblem; readonly between?: readonly string[] };

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

/** Words with a letter in them: no name, place or activity is a mere number, or one letter that was meant for a button. */
const named: Reader = (text, context) =>
  text !== '' && (!/\p{L}/u.test(text) || /^[a-z]$/iu.test(text)) ? refused('not-words') : words(text, context);

/** A job title has a few words; a sentence is none. */
const mostTitleWords = 6;

const title: Reader = (text, context) => (text.split(' ').length > mostTitleWords ? refused('too-long') : named(text, context));

const date: Reader = (text, context) => {
  const reading = readDate(text, context);
  if (reading.ok) return taken(dayText(reading.day));
  return { ok: false, problem: reading.problem, ...(reading.between && { between: reading.between.map(dayText) }) };
};

const comingDate: Reader = (text, context) => date(text, { ...context, mayBeFuture: true });

/** What is no whole day is taken as it is printed: "10/2026". */
const printedDate: Reader = (text, context) => {
  const reading = comingDate(text, context);
  return !reading.ok && reading.problem === 'not-a-date' && /\d/u.test(text) ? words(text, context) : reading;
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
function readList(text: string, read: (id: string) => string | undefined): string | undefined {
  const ids = [...new Set(inList(text).map(read))];
  const known = ids.filter((id) => id !== undefined);
  return known.length === 0 || known.length < ids.length ? undefined : listed(known);
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
  'coming-date': comingDate,
  'printed-date': printedDate,
  period,
  count: (text) => takenOr(numberIn(text, countPattern), 'not-a-count'),
  number: (text) => takenOr(numberIn(text, numberPattern), 'not-a-number'),
  percent: (text) => takenOr(percentIn(text), 'not-a-percent'),
  money: amount,
  time: (text) => takenOr(readTime(text), 'not-a-time'),
  weekday: (text) => takenOr(readWeekday(text), 'not-a-weekday'),
  marketplace: (text, context) => words(readMarketplace(text) ?? text, context),
  asin: (text) => takenOr(asin(text.normalize('NFKC').toUpperCase()), 'not-an-asin'),
  asins: (text) => takenOr(readList(text, asin), 'not-an-asin'),
  orders: (text) => takenOr(readList(text, orderId), 'not-an-order-id'),
  role: (text, context) => title(jobTitle(text), context),
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
  const line = kind === 'party' ? companyName(text) : oneLine(text);
  if (line === '') return refused('empty');
  if (line.length > (longest[kind] ?? longestName)) return refused('too-long');
  return readers[kind](line, context);
}
