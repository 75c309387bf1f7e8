import { once } from '../../once.ts';

/** Takes a while to make, and few labels need it. */
const graphemes = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** Signs that are each a character of their own; most labels are only of these, and the segmenter is slow. */
const isPlain = /^[\x20-\x7e]*$/u;

/** The longest label of a button or option, in UTF-16 units. */
export const longestLabel = 60;

/**
 * Text in one line of at most `most` UTF-16 units: what is too long ends in `…`, never inside a character as people see
 * it (a surrogate pair, a letter with its accents, a flag).
 */
export function shorten(text: string, most: number = longestLabel): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  // The sign after the cut too: an accent there belongs to the last letter.
  if (isPlain.test(line.slice(0, most))) return `${line.slice(0, most - 1).trimEnd()}…`;
  let kept = '';
  for (const { segment } of graphemes().segment(line.slice(0, most * 2))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
