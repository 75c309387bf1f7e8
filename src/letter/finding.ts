import type { Question } from '../cases/question.ts';

/** The review rules of domain.md 3. */
export const rules = [
  'placeholder-left',
  'cjk-in-letter',
  'part-missing',
  'cause-unanswered',
  'blame',
  'denial',
  'threat',
  'begging',
  'flattery',
  'no-date',
  'no-number',
  'id-missing',
  'unknown-id',
  'number-conflict',
  'date-conflict',
  'future-action',
  'past-measure',
  'no-owner',
  'vague',
  'weak-promise',
  'speculation',
  'symptom-cause',
  'template-smell',
  'duplicate-text',
  'off-topic',
  'company-story',
  'other-platform',
  'contact-info',
  'external-link',
  'support-case',
  'question-mark',
  'money',
  'self-incrimination',
  'route-mix',
  'no-evidence',
  'evidence-not-attached',
  'length',
  'long-sentence',
  'shouting',
  'thin-answer',
  'mixed-person',
] as const;

export type Rule = (typeof rules)[number];

export type Severity = 'error' | 'warning' | 'hint';

/** A value in a finding's message: literal text, or something that is named in the reader's language. */
export type FindingValue =
  | string
  | { readonly question: Question }
  | { readonly caseId: string }
  | { readonly item: string; readonly question: Question }
  /** Which kind of conflict, for the messages of `number-conflict` and `date-conflict`. */
  | { readonly detail: FindingDetail; readonly values: Readonly<Record<string, string>> };

export type FindingDetail =
  | 'more-than-total'
  | 'rate-mismatch'
  | 'two-values'
  | 'in-future'
  | 'before-problem'
  | 'end-before-start'
  | 'too-old';

/** One remark of the review. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The answer it is about; absent when it is about the letter as a whole. */
  readonly question?: Question;
  readonly item?: string;
  readonly values: Readonly<Record<string, FindingValue>>;
  /** Same remark on the same words = same key: what "keep it" remembers. At most 24 characters of [a-z0-9-]. */
  readonly key: string;
}
