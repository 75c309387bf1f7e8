import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../src/bot/terminal/wrap.ts';

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('a text on a terminal so wide', () => {
  test.each([
    ['one two three', 20, 'one two three'],
    ['one two three', 8, 'one two\nthree'],
    ['one\n\ntwo three', 5, 'one\n\ntwo\nthree'],
    ['supercalifragilistic word', 8, 'supercalifragilistic\nword'],
    ['为什么会这样呢', 8, '为什么会\n这样呢'],
    ['为什么，这样', 6, '为什\n么，这\n样'],
    ['', 8, ''],
    ['  two spaces first', 40, '  two spaces first'],
  ])('%j in %i columns', (text, columns, rows) => {
    expect(wrap(text, columns)).toBe(rows);
  });

  test('counts no style', () => {
    expect(wrap('\u001B[1mone\u001B[22m two', 7)).toBe('\u001B[1mone\u001B[22m two');
  });

  test('loses nothing but blanks at the ends of lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'word', ' ', '  ', '\n', '为', '，', '😀', 'עב', '\u001B[1m') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (given, columns) => {
        expect(squeezed(wrap(given, columns))).toBe(squeezed(given));
      }),
    );
  });
});
