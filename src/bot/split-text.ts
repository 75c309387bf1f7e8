import type { Span } from './message.ts';

/** The best place to cut a text at or before `most`: a paragraph's end, a line's, a word's, else between characters. */
function cutAt(text: string, most: number): number {
  const head = text.slice(0, most + 1);
  for (const border of ['\n\n', '\n', ' ']) {
    const at = head.lastIndexOf(border);
    if (at > most / 3) return at;
  }
  const last = text.charCodeAt(most - 1);
  return last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
}

/** A text in pieces of at most `most` UTF-16 units, cut at paragraphs where there are any. Joined, only blanks at the cuts are missing. */
function splitText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).replace(/^\s+/u, '');
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

/**
 * Spans in groups of which each fits one message.
 *
 * @param most what a message holds
 * @param lengthOf how much of it a span takes on the platform, escaping and marks included
 */
export function splitSpans(
  spans: readonly Span[],
  most: number,
  lengthOf: (span: Span) => number = (span) => span.text.length,
): readonly (readonly Span[])[] {
  const groups: Span[][] = [[]];
  let used = 0;
  const add = (span: Span): void => {
    if (used + lengthOf(span) > most && used > 0) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(span);
    used += lengthOf(span);
  };
  for (const span of spans) {
    const overhead = lengthOf(span) - span.text.length;
    if (lengthOf(span) <= most - used) add(span);
    else
      for (const text of splitText(span.text, Math.max(1, most - overhead))) {
        groups.push([]);
        used = 0;
        add({ ...span, text });
      }
  }
  return groups
    .map((group) => trimmed(group))
    .filter((group) => group.some((span) => span.text.trim() !== ''));
}

/** A group without blank space at its ends, which platforms cut off anyway. */
function trimmed(group: readonly Span[]): readonly Span[] {
  const last = group.length - 1;
  return group
    .map((span, index) => ({
      ...span,
      text: index === 0 && index === last ? span.text.trim() : index === 0 ? span.text.trimStart() : index === last ? span.text.trimEnd() : span.text,
    }))
    .filter((span) => span.text !== '');
}
