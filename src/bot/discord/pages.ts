import type { Span } from '../message.ts';
import { markdownOf } from './markdown.ts';

/** The longest `content` of a message (platforms.md 2.1). */
export const longestContent = 2000;

/** A piece of a longer text that fits one message. */
export interface Page {
  /** Discord markdown, escaped. */
  readonly content: string;
  /** The same as it was given, blank space at the cuts included: joined, the pages are the whole text. */
  readonly plain: string;
}

/** The largest number up to `most` for which `fits` holds, given that it holds for all smaller ones. */
function largest(most: number, fits: (size: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The best place to cut a text at or before `most`: a paragraph's end, a line's, a word's, else between characters.
 *
 * @param atLine whether to cut between lines only, 0 when there is no such place
 */
function cutAt(text: string, most: number, atLine: boolean): number {
  const head = text.slice(0, most + 1);
  for (const border of atLine ? ['\n\n', '\n'] : ['\n\n', '\n', ' ']) {
    const at = head.lastIndexOf(border);
    if (at > most / 3) return at;
  }
  if (atLine) return 0;
  const last = text.charCodeAt(most - 1);
  return Math.max(1, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** How much blank space a page does not begin with; a code block keeps the indent of its first line. */
const blankAtStart = ({ kind, text }: Span): number =>
  text.length - (kind === 'pre' ? text.replace(/^\n+/u, '') : text.trimStart()).length;

const withText = (span: Span, text: string): Span => ({ ...span, text });

interface Draft {
  readonly spans: Span[];
  plain: string;
}

/** Puts as much of a span on a page as fits and gives back the rest. */
function fill(page: Draft, span: Span, most: number): Span {
  const { text } = span;
  const fits = (size: number): boolean => markdownOf([...page.spans, withText(span, text.slice(0, size))]).length <= most;
  const at = fits(text.length) ? text.length : cutAt(text, largest(text.length, fits), page.spans.length > 0);
  if (at > 0) page.spans.push(withText(span, text.slice(0, at)));
  page.plain += text.slice(0, at);
  return withText(span, text.slice(at));
}

/** Spans in pages, cut at paragraphs where there are any. Nothing is left out but blank space at the cuts. */
export function pagesOf(spans: readonly Span[], most: number = longestContent): readonly Page[] {
  const first: Draft = { spans: [], plain: '' };
  const pages = [first];
  let page = first;
  for (const span of spans) {
    let rest = span;
    while (rest.text !== '') {
      if (page.spans.length === 0) {
        const blank = blankAtStart(rest);
        page.plain += rest.text.slice(0, blank);
        rest = withText(rest, rest.text.slice(blank));
      }
      rest = fill(page, rest, most);
      if (rest.text === '') break;
      page = { spans: [], plain: '' };
      pages.push(page);
    }
  }
  return pages
    .map((each): Page => ({ content: markdownOf(trimmedEnd(each.spans)).trim(), plain: each.plain }))
    .filter(({ content }) => content !== '');
}

/** A page without blank space at its end, so that a code block has no empty last line. */
function trimmedEnd(page: readonly Span[]): readonly Span[] {
  const at = page.findLastIndex(({ text }) => text.trim() !== '');
  const last = page[at];
  return last ? [...page.slice(0, at), withText(last, last.text.trimEnd())] : [];
}
