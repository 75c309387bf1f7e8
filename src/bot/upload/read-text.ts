import { decodeText } from './decode-text.ts';
import { noticeIn, type Reading, unread } from './reading.ts';

/** A text file in whatever encoding. */
export function readText(bytes: Uint8Array): Reading {
  const text = decodeText(bytes);
  return text === undefined ? unread('wrong-type') : noticeIn(text);
}
