import type { Span } from '../message.ts';
import { escapeMarkdown, insideBlock } from './escape.ts';

/** Marks around a text; blank space at its ends stays outside, where Discord takes marks for marks. */
function marked(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${escapeMarkdown(inner)}${mark}${after}`;
}

/** What cannot stand in an inline code as it is stands as plain text instead. */
const codeOf = (text: string): string =>
  /^[^\s`](?:[^`\n]*[^\s`])?$/u.test(text) ? `\`${text}\`` : escapeMarkdown(text);

const quoteOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');

function markdownOfSpan({ kind, text }: Span): string {
  switch (kind) {
    case 'plain':
      return escapeMarkdown(text);
    case 'bold':
      return marked(text, '**');
    case 'italic':
      return marked(text, '*');
    case 'code':
      return codeOf(text);
    case 'pre':
      return `\`\`\`\n${insideBlock(text)}\n\`\`\``;
    case 'quote':
      return quoteOf(text);
  }
}

const isBlock = (span: Span): boolean => span.kind === 'pre' || span.kind === 'quote';

/** What has to stand between two spans so that neither changes how the other is read. */
function between(before: Span, written: string, span: Span, next: string): string {
  const isApart = written.endsWith('\n') || next.startsWith('\n');
  if (isBlock(span) && !written.endsWith('\n')) return '\n';
  if (isBlock(before)) return isApart ? '' : '\n';
  const isTouching = /[*`]$/u.test(written) && /^[*`]/u.test(next);
  return isTouching ? '\u200B' : '';
}

/** Spans as Discord markdown in which the text of every span shows literally. */
export function markdownOf(spans: readonly Span[]): string {
  let written = '';
  let before: Span | undefined;
  for (const span of spans) {
    if (span.text === '') continue;
    const next = markdownOfSpan(span);
    written += before ? between(before, written, span, next) + next : next;
    before = span;
  }
  return written;
}
