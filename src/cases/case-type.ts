import type { Localized } from './localized.ts';
import type { Question } from './question.ts';

/** Kinds of trouble, as the seller chooses them when there is no notice (domain.md 2). */
export const caseGroups = ['performance', 'product', 'policy', 'account'] as const;

export type CaseGroup = (typeof caseGroups)[number];

/**
 * How the seller answers (domain.md 1): a plan (it happened, it is fixed), a dispute (it did not happen, here is the
 * proof) or documents only (a short cover letter to what Amazon asked for).
 */
export const routes = ['plan', 'dispute', 'documents'] as const;

export type Route = (typeof routes)[number];

/** A sign in Amazon's notice that speaks for this case; weights of matching cues are added up (domain.md 2). */
export interface Cue {
  readonly weight: number;
  readonly pattern: RegExp;
}

/**
 * A true-to-life answer to tick. `sentence.en` goes into the letter; the Chinese sentences are reading copies.
 *
 * A sentence may hold blanks, `{date}`, and words that agree with a blank's number, `{n#order was|orders were}`:
 * singular when the value of `n` is 1, plural otherwise. All three languages name the same blanks.
 */
export interface Suggestion {
  /** `C2` answers why, `A2` is its fix, `M2` its prevention; other questions use their own letter. */
  readonly id: string;
  readonly label: Localized;
  readonly sentence: Localized;
  /** Causes that it answers besides the one of its own number. */
  readonly answers?: readonly string[];
  /** What to ask for a blank where the general prompt for that blank would not be clear enough. */
  readonly prompts?: Readonly<Record<string, Localized>>;
  /** The routes it fits, where it does not fit all: what admits a fault has no place in a dispute. */
  readonly routes?: readonly Route[];
  /**
   * Repeats only what the notice says, in words that admit nothing. Ticked by itself once the seller has confirmed the
   * facts of the notice that its blanks take; a suggestion with the same blanks and more takes its place.
   */
  readonly fromNotice?: true;
}

/** Something to attach. `sentence.en` is its line in the exhibit list; `supports` names the suggestions it proves. */
export interface Evidence extends Suggestion {
  readonly supports: readonly string[];
}

/** A warning shown at the question where the mistake is made. */
export interface Pitfall {
  readonly at: Question;
  readonly text: Localized;
}

/** What one question says and offers in one case. */
export interface CaseQuestion {
  /** One line on what a good answer holds. */
  readonly hint: Localized;
  /** An answer that would convince, invented but lifelike. Shown, never inserted. */
  readonly example: Localized;
  readonly suggestions: readonly Suggestion[];
}

/** Everything the bot knows of one kind of case: data only (source: ../cases of the knowledge pack). */
export interface CaseType {
  readonly id: string;
  readonly name: Localized;
  readonly group: CaseGroup;
  /** The routes that can lead somewhere, the usual one first. */
  readonly routes: readonly [Route, ...Route[]];
  /** Said first where a plan is not, or often not, what the case needs: what to try before, what Amazon really wants. */
  readonly triage?: Localized;
  /** The case as the letter's frame names it, after "your notice about": `our Late Shipment Rate`. Admits nothing. */
  readonly issue: string;
  /** The case as the subject line names it. */
  readonly subject: string;
  /** What Amazon is asked to do, after "review this plan and": `reactivate our listings`. The Chinese are reading copies. */
  readonly remedy: Localized;
  /** The metric or rule, with its limit. */
  readonly rule: Localized;
  /** What to have at hand before starting. */
  readonly facts: Localized;
  readonly cues: readonly Cue[];
  /** Which kinds of identifier or figure Amazon expects to see again in the letter. */
  readonly mustName: readonly ('asin' | 'order' | 'percentage')[];
  readonly questions: Readonly<Record<Question, CaseQuestion>>;
  readonly evidence: readonly Evidence[];
  readonly pitfalls: readonly Pitfall[];
  /** The cases that share the letter, in the order of its parts, when there are several (combine.ts). */
  readonly parts?: readonly CaseType[];
  /** Where to submit. */
  readonly appeal: Localized;
  /** When an answer usually comes (estimates: domain.md 4). */
  readonly reply: Localized;
}
