import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { longestLabel, shorten } from '../../../src/bot/present/label.ts';

const graphemesOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

test('a label that fits stays as it is', () => {
  expect(shorten('Shipped on time, confirmed late')).toBe('Shipped on time, confirmed late');
});

test('a label is one line', () => {
  expect(shorten('first\n second\t third')).toBe('first second third');
});

test('a family is kept whole or left out', () => {
  const family = '👩‍👩‍👧‍👦';
  expect(shorten(`${'a'.repeat(55)}${family}bc`)).toBe(`${'a'.repeat(55)}…`);
  expect(shorten('👨‍👩‍👧'.repeat(20), 9)).toBe('👨‍👩‍👧…');
});

test('whatever is typed, a label is never too long and never ends inside a character', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), integer({ min: 2, max: longestLabel }), (text, most) => {
      const label = shorten(text, most);
      expect(label.length).toBeLessThanOrEqual(most);
      expect(label.isWellFormed()).toBe(true);
      const line = text.replace(/\s+/gu, ' ').trim();
      if (label === line) return;
      expect(label.endsWith('…')).toBe(true);
      const kept = graphemesOf(label.slice(0, -1));
      expect(graphemesOf(line).slice(0, kept.length)).toEqual(kept);
    }),
  );
});
