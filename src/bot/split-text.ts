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
 * Spans in groups of which each fits one message. Nothing but blank space at the cuts is missing.
 *
 * @param most what a message holds, in UTF-16 units; at least 2
 */
export function splitSpans(spans: readonly Span[], most: number): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  let used = most;
  for (const span of spans) {
    if (used + span.text.length <= most) groups.at(-1)?.push(span);
    else for (const text of splitText(span.text, most)) groups.push([{ ...span, text }]);
    used = groups.at(-1)?.reduce((sum, { text }) => sum + text.length, 0) ?? most;
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
