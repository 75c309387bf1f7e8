import type { Finding, FindingValue } from '../finding.ts';
import { aheadMs, type FoundDate } from './find-dates.ts';
import { detail, remark } from './remark.ts';
import { answersAt, type Stretch, type Subject } from './subject.ts';

const dayMs = 86_400_000;

/** "In January 2026": no day, but the month of an action is known. */
const monthAndYear =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? (?:19|20)\d\d\b|(?:19|20)\d\d\s?年\s?\d{1,2}\s?月/i;

/** A blank that will hold a date is no missing date: that it is open is said already. */
const openDate = /\{(?:date2?|notice_date|period)\}/u;

/** Statements about what is enclosed are no actions. */
const enclosing = /^\W{0,3}(?:we|I) (?:(?:also|now) )?(?:attach|enclose|list)\b/i;

const isDated = ({ text, dates }: Stretch): boolean => dates.length > 0 || monthAndYear.test(text) || openDate.test(text);

/** `no-date`: an error when no action has a date, else a warning at each action without one. */
export function missingDates(subject: Subject): readonly Finding[] {
  const actions = answersAt(subject, 'fixed').filter(({ text }) => !enclosing.test(text));
  const undated = actions.filter((action) => !isDated(action));
  if (undated.length > 0 && undated.length === actions.length) {
    const words = actions.map(({ text }) => text).join('\n');
    return [remark({ rule: 'no-date', severity: 'error', at: { question: 'fixed' }, words })];
  }
  return undated.map(({ question, item, text }) =>
    remark({ rule: 'no-date', severity: 'warning', at: { question, item }, words: text }),
  );
}

const conflict = ({ question, item }: Stretch, value: FindingValue, words: string): Finding =>
  remark({ rule: 'date-conflict', severity: 'error', at: { question, item }, values: { detail: value }, words });

/** Dates whose year somebody wrote. */
const known = ({ dates }: Stretch): readonly FoundDate[] => dates.filter((date) => date.yearGiven);

const lastDay = ({ iso, end }: FoundDate): string => (end !== undefined && end > iso ? end : iso);

/** What may lie ahead: how long a contract runs, what a label says. */
const lastsUntil = /\b(?:until|till|through|expir\w{1,6}|exp|valid\w{0,4}|best before|due|renew\w{0,4}|deadline)\b\.?[^.;\n]{0,60}$|有效期?[^。；\n]{0,10}$|[直到至][^。；\n]{0,3}$/i;

/** Where Amazon's wishes are told, "by" a date is a deadline; where actions are told it is not. */
const deadline = /\bby\s$/i;

/** Whether a date is one that may lie ahead: of a contract, a label, a deadline. */
function isTerm({ text, question }: Stretch, { index }: FoundDate): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  return lastsUntil.test(before) || ((question === 'what' || question === 'when') && deadline.test(before));
}

const isFuture = (iso: string, now: number): boolean => Date.parse(iso) > now + aheadMs;

/** A day that has not come in any time zone, where only what has happened may stand. */
export function futureDates(subject: Subject): readonly Finding[] {
  return answersAt(subject, 'what', 'when', 'why', 'grounds', 'fixed', 'result', 'proof').flatMap((stretch) => {
    const date = stretch.dates.find(
      (one) =>
        one.yearGiven &&
        isFuture(lastDay(one), subject.now) &&
        !isTerm(stretch, one),
    );
    if (!date) return [];
    const iso = isFuture(date.iso, subject.now) ? date.iso : lastDay(date);
    return [conflict(stretch, detail('in-future', { date: iso }), date.text)];
  });
}

/** An action of which all dates lie before the earliest day of the problem. */
export function earlyActions(subject: Subject): readonly Finding[] {
  // Documents may well be older than what Amazon asks about.
  if (subject.route === 'documents') return [];
  const start = answersAt(subject, 'when').flatMap(known).map(({ iso }) => iso).sort()[0];
  if (start === undefined) return [];
  return answersAt(subject, 'fixed').flatMap((stretch) => {
    const last = known(stretch).map(lastDay).sort().at(-1);
    if (last === undefined || last >= start || enclosing.test(stretch.text)) return [];
    return [conflict(stretch, detail('before-problem', { date: last, start }), `${last} ${start}`)];
  });
}

/** "From May 9 to May 5". */
export function reversedDates(subject: Subject): readonly Finding[] {
  return subject.answers.flatMap((stretch) => {
    const date = stretch.dates.find(({ iso, end }) => end !== undefined && end < iso);
    if (date?.end === undefined) return [];
    return [conflict(stretch, detail('end-before-start', { start: date.iso, end: date.end }), date.text)];
  });
}

/** How old a document may be, in days (domain.md 3, `date-conflict`). A bill of lading is no bill. */
const ages = [
  { re: /\b(?:utility|electricity|gas|water|internet|phone|telephone) bills?\b|\bbills?\b(?! of )|[账帳][单單]|水[电電]/i, days: 90 },
  { re: /\binvoices?\b|[发發]票/i, days: 365 },
];

/** A bill or an invoice among the exhibits that Amazon no longer takes; the newest date on it counts. */
export function oldDocuments(subject: Subject): readonly Finding[] {
  const attached = subject.answers.filter(
    ({ question, text }) => question === 'evidence' || (question === 'fixed' && enclosing.test(text)),
  );
  return attached.flatMap((stretch) => {
    const limit = ages.find(({ re }) => re.test(stretch.text));
    const newest = known(stretch).map(lastDay).sort().at(-1);
    if (limit === undefined || newest === undefined) return [];
    if (Date.parse(newest) >= subject.now - (limit.days + 1) * dayMs) return [];
    return [conflict(stretch, detail('too-old', { date: newest }), `${newest} ${limit.days}`)];
  });
}
