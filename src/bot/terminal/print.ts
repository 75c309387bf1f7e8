import type { Message, Span } from '../message.ts';
import { keysOf } from './screen.ts';
import { wrap } from './wrap.ts';

/** How spans look: with ANSI styles on a terminal, as plain text in a pipe. */
export type Style = (span: Span) => string;

const ansi: Readonly<Record<Span['kind'], readonly [on: string, off: string]>> = {
  plain: ['', ''],
  bold: ['\u001B[1m', '\u001B[22m'],
  italic: ['\u001B[3m', '\u001B[23m'],
  code: ['\u001B[36m', '\u001B[39m'],
  pre: ['', ''],
  quote: ['\u001B[2m', '\u001B[22m'],
};

/** Escape sequences typed by somebody are shown as text, never obeyed. */
export const inert = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '\uFFFD');

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

const bodyOf = ({ kind, text }: Span): string => (kind === 'quote' ? quoted(inert(text)) : inert(text));

export const plainStyle: Style = bodyOf;

export const ansiStyle: Style = (span) => {
  const [on, off] = ansi[span.kind];
  return `${on}${bodyOf(span)}${off}`;
};

/** The spans as text in lines of so many columns; what is to be copied (`pre`) is never broken. */
function bodyText(spans: readonly Span[], style: Style, columns: number): string {
  const blocks: string[] = [''];
  for (const span of spans) {
    if (span.kind === 'pre') blocks.push(`\n${style(span)}\n`, '');
    else blocks.push(`${blocks.pop() ?? ''}${style(span)}`);
  }
  return blocks.map((block, index) => (index % 2 === 0 ? wrap(block, columns) : block)).join('').trim();
}

/**
 * A message as lines of text: its spans, numbered options, and its buttons with the keys that press them.
 *
 * @param columns how wide the terminal is
 */
export function printMessage(message: Message, style: Style, columns = Number.POSITIVE_INFINITY): string {
  const body = bodyText(message.spans, style, columns);
  const options = (message.options?.items ?? []).map(({ label, ticked }, index) => {
    const box = message.options?.single ? '' : ticked ? '[x] ' : '[ ] ';
    return wrap(`${String(index + 1).padStart(3)}) ${box}${inert(label)}`, columns);
  });
  const buttons = keysOf(message).map((row) =>
    row.map(({ key, label }) => (key.startsWith('/') ? `${key} ${inert(label)}` : `${key}) ${inert(label)}`)).join('   '),
  );
  const files = message.files.map(({ name }) => `[${inert(name)}]`);
  return [body, options.join('\n'), buttons.map((row) => wrap(`  ${row}`, columns)).join('\n'), files.join('\n')]
    .filter((block) => block !== '')
    .join('\n\n');
}
