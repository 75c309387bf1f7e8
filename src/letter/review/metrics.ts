import type { Finding } from '../finding.ts';
import { findDates } from './find-dates.ts';
import { detail, remark } from './remark.ts';
import { sentencesIn } from './sentences.ts';
import { answersAt, type Stretch, type Subject } from './subject.ts';

/** What Amazon measures, by the names it goes by. */
const metrics = [
  { name: 'Late Shipment Rate', re: /\blate shipment rate\b|\bLSR\b|[迟遲][发發][货貨]?率|延[迟遲](?:[发發]|出)[货貨]率/gi },
  { name: 'Order Defect Rate', re: /\border defect rate\b|\bODR\b|[订訂][单單]缺陷率/gi },
  { name: 'Cancellation Rate', re: /\bcancell?ation rate\b|取消率/gi },
  { name: 'Valid Tracking Rate', re: /\bvalid tracking rate\b|\bVTR\b|有效追[踪蹤]率/gi },
  { name: 'On-Time Delivery Rate', re: /\bon-?time delivery rate\b|\bOTDR\b|[准準][时時]送[达達]率/gi },
  { name: 'Invoice Defect Rate', re: /\binvoice defect rate\b|\bIDR\b|[发發]票缺陷率/gi },
] as const;

/** A value one metric is said to have had. */
interface Reading {
  readonly metric: string;
  readonly value: number;
  /** Window and days it was read for: other values for another window or day are no conflict. */
  readonly scope: string;
  readonly stretch: Stretch;
}

const rate = /(?<![\d.])(\d{1,3}(?:\.\d{1,4})?) ?%/gu;

/** Before a limit, not a value. */
const isLimit = /(?:\b(?:under|below|above|over|least|than|exceed\w{0,2}|target|limit|threshold|maximum|minimum|goal|at or)(?: (?:of|is|was|:))?|[<>≤≥]|(?:低于|低於|高于|高於|目标|目標)[为為是]?) ?$/i;

const isLimitAfter = /^ ?(?:target|limit|threshold)/i;

/** Where a sentence tells of a change or of another moment, its values may differ. */
const moves =
  /\b(?:from|rose|rise|fell|fall|dropp\w{2,3}|increas\w{1,3}|decreas\w{1,3}|improv\w{1,3}|went|now|today|current(?:ly)?|since|previous(?:ly)?|before|after|last (?:week|month)|again|per|category)\b|上升|下降|[现現]在|目前/i;

const windowAfter = /^(?: ?\([^()%]{0,40}\))? ?(?:\(|,)? ?(?:over|in|for|during|within)? ?(?:the )?(?:last |past )?(\d{1,3})[ -]days?/i;
const windowBefore = /(\d{1,3})[ -]days?\b[^%.;,]{0,40}$/i;

/** The window a value is for, such as 30 days, if the words beside it say so. */
const windowOf = (sentence: string, from: number, to: number): string =>
  windowAfter.exec(sentence.slice(to, to + 80))?.[1] ?? windowBefore.exec(sentence.slice(Math.max(0, from - 60), from))?.[1] ?? '';

interface Named {
  readonly name: string;
  readonly at: number;
}

/** The metrics a sentence names, in order. */
const namedIn = (sentence: string): readonly Named[] =>
  metrics
    .flatMap(({ name, re }) => Array.from(sentence.matchAll(re), (match): Named => ({ name, at: match.index })))
    .sort((one, other) => one.at - other.at);

/** The metric named last before a place, or the only one named at all. */
const metricAt = (named: readonly Named[], index: number): string | undefined =>
  (named.findLast(({ at }) => at < index) ?? (named.length === 1 ? named[0] : undefined))?.name;

function readingsIn(stretch: Stretch, now: number): readonly Reading[] {
  if (!stretch.text.includes('%')) return [];
  return sentencesIn(stretch.text).flatMap(({ text }) => {
    const named = namedIn(text);
    if (named.length === 0 || moves.test(text)) return [];
    const days = findDates(text, now).map(({ iso, end }) => `${iso}${end ?? ''}`).join(' ');
    return [...text.matchAll(rate)].flatMap((match): readonly Reading[] => {
      const [from, to] = [match.index, match.index + match[0].length];
      const metric = metricAt(named, from);
      const limits = isLimit.test(text.slice(Math.max(0, from - 30), from)) || isLimitAfter.test(text.slice(to, to + 12));
      if (metric === undefined || limits) return [];
      return [{ metric, value: Number(match[1]), scope: `${windowOf(text, from, to)} ${days}`, stretch }];
    });
  });
}

/** `number-conflict`: two values for one metric over the same window, where the problem is described. */
export function metricConflicts(subject: Subject): readonly Finding[] {
  const readings = answersAt(subject, 'what', 'when', 'where', 'why').flatMap((stretch) => readingsIn(stretch, subject.now));
  const conflicts = readings.flatMap((reading, index) => {
    const { metric, value, scope, stretch } = reading;
    const first = readings.slice(0, index).find((one) => one.metric === metric && one.scope === scope);
    return first === undefined || first.value === value ? [] : [{ a: first.value, b: value, metric, stretch }];
  });
  return conflicts.map(({ a, b, metric, stretch: { question, item } }) =>
    remark({
      rule: 'number-conflict',
      severity: 'error',
      at: { question, item },
      values: { detail: detail('two-values', { a: `${a}%`, b: `${b}%` }) },
      words: `${metric} ${a} ${b}`,
    }),
  );
}
