import { cleanText, isEmpty, longestNotice } from '../../flows/clean-text.ts';
import type { UploadProblem } from '../../flows/exchange.ts';
import type { AskLibrary } from './library.ts';

/** A file that was fetched. */
export interface UploadFile {
  readonly name: string;
  readonly mediaType?: string;
  readonly bytes: Uint8Array;
}

/** The notice in a file, or why there is none. */
export type Reading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: UploadProblem };

/** What a format is read with. */
export interface Tools {
  readonly ask: AskLibrary;
  /** Fires when reading has to end. */
  readonly signal: AbortSignal;
}

/** How much text is looked at: far more than a notice, for a file may be half blank. */
export const mostRead = longestNotice * 4;

export const unread = (problem: UploadProblem): Reading => ({ ok: false, problem });

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\u00A0', ' ').trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

/** Words as a notice: cleaned, in tidy lines, and of what is too long the beginning. */
export function noticeIn(words: string): Reading {
  const text = tidy(cleanText(words.trimStart().slice(0, mostRead)));
  return isEmpty(text) ? unread('no-text') : { ok: true, text: text.slice(0, longestNotice).toWellFormed() };
}
