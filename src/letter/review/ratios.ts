import type { Finding, FindingValue } from '../finding.ts';
import { detail, remark } from './remark.ts';
import { sentencesIn } from './sentences.ts';
import type { Stretch, Subject } from './subject.ts';

/** `23 of 371`, and the rate in percent that stands beside it in the same clause. */
interface Ratio {
  readonly part: number;
  readonly total: number;
  readonly text: string;
  readonly rate?: number;
}

const count = String.raw`\d{1,3}(?:,\d{3}){1,3}|\d{1,9}`;
const things = '(?:orders|units|packages|parcels|shipments|items|returns|invoices|单|單|件)';

const ratio = new RegExp(
  String.raw`(?<![\d.,/-])(?<part>${count})(?: ?(?:out )?of (?:the |our |all |these )?(?<total>${count})|\/(?<slashed>${count})(?= ?${things}| ?\)))(?![\d/%]|[.,]\d)`,
  'gi',
);

/** A rate is not the value but the limit after words such as "under". */
const limit = String.raw`(?<!\b(?:under|below|above|over|least|than|exceeds?|(?:target|limit|threshold|maximum|minimum)(?: of| is|:)?) )(?<![<>≤≥] ?)`;
const rate = String.raw`(?<![\d.])(?<rate>\d{1,3}(?:\.\d{1,4})?) ?%`;

/** "6.20% over 30 days (", "6.20% =", "6.20%, or": what may stand before the ratio it belongs to. */
const before = new RegExp(
  String.raw`${limit}${rate}(?:[^%;!?()\n]{0,60}\((?:i\.e\.,? |that is,? |= ?)?|,? ?(?:=|:|-|\bor\b|i\.e\.,?|that is,?|meaning) ?)$`,
  'i',
);

/** " orders, 6.2%", " (6.2%", " = 6.2%": what may stand after it. */
const after = new RegExp(
  String.raw`^(?: [a-z-]{1,20}){0,4}(?:,| \(|:| =|,? or| -|, i\.e\.,?) ?(?:= ?|or |that is |about |i\.e\. )?${rate}(?! (?:target|limit|threshold))`,
  'i',
);

/** How far a rate can stand from its ratio, in UTF-16 units. */
const reach = 100;

/** How far a stated rate may be from the figures, in points of a percentage (domain.md 3). */
const tolerance = 0.1;

const whole = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));

function ratiosIn(sentence: string): readonly Ratio[] {
  return [...sentence.matchAll(ratio)].map(({ index, groups = {}, 0: text }) => {
    const end = index + text.length;
    const beside =
      before.exec(sentence.slice(Math.max(0, index - reach), index)) ?? after.exec(sentence.slice(end, end + reach));
    const stated = beside?.groups?.['rate'];
    const [part, total] = [whole(groups['part']), whole(groups['total'] ?? groups['slashed'])];
    return stated === undefined ? { part, total, text } : { part, total, text, rate: Number(stated) };
  });
}

/** What is wrong with a ratio, if anything. */
function conflictIn({ part, total, rate: stated }: Ratio): FindingValue | undefined {
  if (part > total) return detail('more-than-total', { part: `${part}`, total: `${total}` });
  if (stated === undefined || total === 0) return undefined;
  const computed = (100 * part) / total;
  if (Math.abs(computed - stated) <= tolerance + 1e-9) return undefined;
  return detail('rate-mismatch', { stated: `${stated}%`, computed: `${computed.toFixed(2)}% (${part}/${total})` });
}

const firstConflict = ({ question, item, undated }: Stretch): readonly Finding[] =>
  sentencesIn(undated)
    .flatMap((sentence) => ratiosIn(sentence.text))
    .flatMap((found) => {
      const value = conflictIn(found);
      if (!value) return [];
      const words = `${found.text} ${found.rate ?? ''}`;
      return [remark({ rule: 'number-conflict', severity: 'error', at: { question, item }, values: { detail: value }, words })];
    })
    .slice(0, 1);

/** `number-conflict`: a part above its total, or a rate that its figures do not give. */
export const ratioConflicts = (subject: Subject): readonly Finding[] => subject.any.flatMap(firstConflict);
