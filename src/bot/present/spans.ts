import type { Span } from '../message.ts';

export const plain = (text: string): Span => ({ kind: 'plain', text });
export const bold = (text: string): Span => ({ kind: 'bold', text });
export const italic = (text: string): Span => ({ kind: 'italic', text });

/** Words that were not taken, to be copied; nothing when there are none. */
export const givenBack = (words = ''): readonly Span[] => (words === '' ? [] : [plain('\n\n'), { kind: 'pre', text: words }]);

/** Parts of a message one under the other, without those that are empty. */
export function stack(parts: readonly (readonly Span[])[], gap: '\n' | '\n\n' = '\n'): readonly Span[] {
  return parts
    .map((part) => part.filter((span) => span.text !== ''))
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [plain(gap)].concat(part)));
}

/** A heading with lines under it; nothing at all when there are no lines. */
export const section = (heading: string, lines: readonly string[]): readonly Span[] =>
  lines.length === 0 ? [] : stack([[bold(heading)], ...lines.map((line) => [plain(line)])]);
