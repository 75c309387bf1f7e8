import type { Question } from '../../cases/question.ts';
import type { Finding, FindingDetail, FindingValue, Rule, Severity } from '../finding.ts';

/** One remark before it has its key. */
export interface Remark {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly at?: { readonly question: Question; readonly item?: string };
  readonly values?: Readonly<Record<string, FindingValue>>;
  /** The words it is about: other words make it another remark, with another key. */
  readonly words: string;
}

/** How much of the rule's name a key holds: 16 + 1 + 7 signs of hash are 24. */
const keyName = 16;

/** FNV-1a over UTF-16 units, 32 bits, in base 36: at most 7 signs, the same on every machine. */
function hash(text: string): string {
  let value = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93) >>> 0;
  }
  return value.toString(36);
}

/** A finding with the key that "keep it" remembers: rule, place and words decide it. */
export function remark({ rule, severity, at, values = {}, words }: Remark): Finding {
  const place = [rule, at?.question ?? '', at?.item ?? '', words].join('\u0000');
  return { rule, severity, ...at, values, key: `${rule.slice(0, keyName)}-${hash(place)}` };
}

/** The value of a message that says which kind of conflict it is. */
export const detail = (kind: FindingDetail, values: Readonly<Record<string, string>>): FindingValue => ({
  detail: kind,
  values,
});

const longestMatch = 60;

/** Quoted words, cut where a message would grow too long. */
export const quoted = (words: string): string => {
  const signs = [...words.trim().replace(/\s+/gu, ' ')];
  return signs.length <= longestMatch ? signs.join('') : `${signs.slice(0, longestMatch - 1).join('')}…`;
};
