import { fileTypeOf, labelledType, type Label } from './file-type.ts';
import { type Reading, unread, type UploadFile } from './reading.ts';

/** The largest file that is taken, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

/** How long a file may be read, in milliseconds. */
const usualMs = 10_000;

/** Whether a file need not be fetched, for it says itself that there is no text in it. */
export const isHopeless = (label: Label): boolean => labelledType(label) === 'other';

/**
 * The notice in a file: text, a saved mail, a saved page or a PDF, by what is in it rather than by its name.
 *
 * Never rejects, and ends in time whatever the file holds: libraries work in a thread that can be ended. Nothing in a
 * file can have anything else read or loaded.
 *
 * @param mostMs how long it may take, in milliseconds
 */
export async function readUpload({ bytes, ...label }: UploadFile, mostMs: number = usualMs): Promise<Reading> {
  if (bytes.length > mostBytes) return unread('too-large');
  if (bytes.length === 0) return unread('no-text');
  const type = fileTypeOf(label, bytes);
  if (!type) return unread('wrong-type');
  if (label.name.toLowerCase().endsWith('.pdf') && type !== 'pdf') return unread('broken');
  // What reads files is loaded with the first one.
  const { readAs } = await import('./read-as.ts');
  return readAs(type, bytes, AbortSignal.timeout(mostMs));
}
