import { z } from 'zod';
import { LibraryError } from './library.ts';
import { mostRead, noticeIn, type Reading, type Tools, unread } from './reading.ts';

/** A notice is on the first pages. */
const mostPages = 30;

/** Fewer letters and digits than this are a page number or a stamp on a picture of text. */
const fewestSigns = 20;

/** A PDF that holds text; one of pictures has none, and a locked one does not open. */
export async function readPdf(bytes: Uint8Array, { ask, signal }: Tools): Promise<Reading> {
  try {
    const text = z.string().parse(await ask({ library: 'pdf', bytes, mostPages, mostText: mostRead }, signal));
    const signs = text.match(/[\p{L}\p{N}]/gu) ?? [];
    return signs.length < fewestSigns ? unread('no-text') : noticeIn(text);
  } catch (error) {
    if (error instanceof LibraryError && error.reason === 'PasswordException') return unread('locked');
    throw error;
  }
}
