import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/bot/message.ts';
import { splitSpans } from '../../src/bot/split-text.ts';

const plain = (text: string): Span => ({ kind: 'plain', text });
const textOf = (group: readonly Span[]): string => group.map(({ text }) => text).join('');
const lengthOf = (group: readonly Span[]): number => textOf(group).length;
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

const text = fc.string({ unit: fc.constantFrom('a', 'word', '為', '😀', '👨‍👩‍👧', '.', ' ', '  ', '\n', '\n\n', '\t'), maxLength: 120 });
const spans: fc.Arbitrary<readonly Span[]> = fc.array(fc.record({ kind: fc.constantFrom<Span['kind'][]>('plain', 'bold', 'italic', 'code', 'pre', 'quote'), text }), { maxLength: 6 });
const most = fc.integer({ min: 2, max: 60 });

describe('a text in several messages', () => {
  test('is in none of them longer than it may be, and none is empty', () => {
    fc.assert(
      fc.property(spans, most, (given, limit) => {
        for (const group of splitSpans(given, limit)) {
          expect(lengthOf(group)).toBeLessThanOrEqual(limit);
          expect(textOf(group).trim()).not.toBe('');
        }
      }),
    );
  });

  test('loses nothing but blank space, and keeps its order', () => {
    fc.assert(
      fc.property(spans, most, (given, limit) => {
        expect(squeezed(splitSpans(given, limit).map(textOf).join(''))).toBe(squeezed(textOf(given)));
      }),
    );
  });

  test('is never cut inside a character', () => {
    fc.assert(
      fc.property(spans, most, (given, limit) => {
        for (const group of splitSpans(given, limit)) for (const span of group) expect(span.text.isWellFormed()).toBe(true);
      }),
    );
  });

  test('keeps the look of every word', () => {
    fc.assert(
      fc.property(spans, most, (given, limit) => {
        const looks = (all: readonly Span[], kind: Span['kind']): string => squeezed(textOf(all.filter((span) => span.kind === kind)));
        for (const kind of ['plain', 'bold', 'italic', 'code', 'pre', 'quote'] as const)
          expect(looks(splitSpans(given, limit).flat(), kind)).toBe(looks(given, kind));
      }),
    );
  });

  test('stays one when it fits, as it is but for blanks at its ends', () => {
    expect(splitSpans([plain(' one'), { kind: 'bold', text: 'two \n three' }, plain('\n')], 100)).toEqual([
      [plain('one'), { kind: 'bold', text: 'two \n three' }],
    ]);
  });

  test('is cut between paragraphs, else lines, else words', () => {
    expect(splitSpans([plain('one two\n\nthree four')], 14).map(textOf)).toEqual(['one two', 'three four']);
    expect(splitSpans([plain('one two\nthree four')], 14).map(textOf)).toEqual(['one two', 'three four']);
    expect(splitSpans([plain('one two three four')], 14).map(textOf)).toEqual(['one two three', 'four']);
  });

  test('without a blank is cut where it must be', () => {
    expect(splitSpans([plain('x'.repeat(10))], 4).map(textOf)).toEqual(['xxxx', 'xxxx', 'xx']);
    expect(splitSpans([plain('😀😀😀')], 3).map(textOf)).toEqual(['😀', '😀', '😀']);
  });

  test('of nothing is nothing', () => {
    expect(splitSpans([], 10)).toEqual([]);
    expect(splitSpans([plain('  \n '), plain('')], 10)).toEqual([]);
    expect(splitSpans([plain(' '.repeat(50))], 10)).toEqual([]);
  });
});
