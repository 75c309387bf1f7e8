import type { Question } from '../cases/question.ts';

/**
 * Where a stretch of the letter comes from: `yours` was typed by the seller, `ticked` is a suggestion they ticked with
 * their facts in it, `frame` is courtesy and headings.
 */
export type Origin = 'yours' | 'ticked' | 'frame';

/** A stretch of one text with one origin; passages joined give the text. */
export interface Passage {
  readonly text: string;
  readonly origin: Origin;
  /** For `yours` and `ticked`: the question and the item (`C2`, `o1`) it answers. */
  readonly question?: Question;
  readonly item?: string;
}

/** What a box of Amazon's form asks for. */
export type Box = 'why' | 'fixed' | 'prevented' | 'grounds' | 'proof' | 'documents';

/** The finished letter in all its forms, plain text (domain.md 1, skeleton). */
export interface Letter {
  readonly subject: string;
  readonly full: readonly Passage[];
  /** At most 2,000 characters; absent when the causes with a fix and a measure for each are longer. */
  readonly short?: readonly Passage[] | undefined;
  /** The boxes of Amazon's form for this route, in order: three for a plan. */
  readonly blocks: readonly { readonly box: Box; readonly passages: readonly Passage[] }[];
  /** Lines of the exhibit list, in order; exhibit 1 is the first. */
  readonly exhibits: readonly string[];
}

/** The text of passages. */
export const textOf = (passages: readonly Passage[]): string => passages.map((passage) => passage.text).join('');

/** Number of words as a word processor counts them: runs between white space. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
