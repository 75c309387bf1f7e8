import type { Route } from './case-type.ts';
import type { FactName, Facts } from './facts.ts';
import type { Question } from './question.ts';

/** Words the seller typed at a question. Never deleted by the conversation: what is replaced is only no longer used. */
export interface OwnWords {
  /** `o1`, `o2`, ... in the order of typing, unique within the question. */
  readonly id: string;
  readonly text: string;
  /** Whether they stand in the letter. */
  readonly used: boolean;
  /** The cause these words fix or prevent: the item id of a ticked or own cause, `all` or `none`. */
  readonly answers?: string;
  /** What stands in the letter in place of Chinese words, as the seller typed or approved it. */
  readonly english?: string;
  /** A translation that was shown and not yet approved. */
  readonly proposal?: string;
}

/** What the seller gave at one question. */
export interface Answer {
  /** Ids of ticked suggestions, in the order in which they were ticked. */
  readonly ticked: readonly string[];
  /** Values of blanks by suggestion id, kept when a tick is taken back. */
  readonly blanks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly own: readonly OwnWords[];
}

/** What of an answer belongs to one case type only. */
export type Shelved = Pick<Answer, 'ticked' | 'blanks'>;

/** Where in the conversation a draft stands. */
export type Place =
  | { readonly step: 'case'; readonly group?: string; readonly also?: true }
  /** Showing what the notice says, the rule of the case and the ways to answer it. */
  | { readonly step: 'facts' }
  /** Asking for another value of one fact of the notice. */
  | { readonly step: 'fact'; readonly fact: FactName }
  | { readonly step: 'ask'; readonly question: Question }
  /** Asking for one blank of a ticked suggestion; `again` goes through all of them, filled or not. */
  | {
      readonly step: 'blank';
      readonly question: Question;
      readonly item: string;
      readonly blank: string;
      readonly again?: true;
      /** The values of an answer that can be read in two ways: one of them is meant. */
      readonly between?: readonly string[];
    }
  /** Asking which cause the seller's own words answer, or which of several cases a cause of their own belongs to. */
  | { readonly step: 'link'; readonly question: 'why' | 'fixed' | 'prevented'; readonly item: string }
  /** Asking for own words in English. */
  | { readonly step: 'english'; readonly question: Question; readonly item: string }
  | { readonly step: 'review' }
  | { readonly step: 'letter' };

/** One plan in the making: answers by question and where the seller stands. Plain JSON. */
export interface Draft {
  readonly id: string;
  /** The shared room where its notice was sent, as long as the seller has not gone on with it in private. */
  readonly aside?: string;
  /** Where it was begun: `private`, or the key of a shared room, outside of which it is never shown there. */
  readonly room: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Absent until the case is chosen. */
  readonly caseId?: string;
  /** How the seller answers; absent until chosen. */
  readonly route?: Route;
  /** Amazon's notice as pasted, if it was. */
  readonly notice?: string;
  /** What the notice says, as the letter writes it; only what the seller has confirmed goes into answers. */
  readonly facts?: Facts;
  readonly answers: Readonly<Partial<Record<Question, Answer>>>;
  readonly at: Place;
  /** Set while an answer is edited from the review: where Done leads back to. */
  readonly editing?: true;
  /** Ticks and blanks given under another case type, by its id, for when the seller returns to it. */
  readonly shelved?: Readonly<Record<string, Readonly<Partial<Record<Question, Shelved>>>>>;
  /** Keys of findings the seller chose to keep. */
  readonly kept: readonly string[];
}

export const noAnswer: Answer = { ticked: [], blanks: {}, own: [] };
