import { describe, expect, test } from 'vitest';
import { type Lint, hintsOf } from '../../../src/bot/grammar/hints.ts';

/** A remark on some words of a text, with what is suggested for them. */
function lint(text: string, words: string, kind: string, ...to: readonly string[]): Lint {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind, suggestions: to.map((each) => ({ kind: each === '' ? 'remove' : 'replace', text: each })) };
}

const spelled = (text: string, words: string, names: readonly string[] = [], to = 'x'): readonly unknown[] =>
  hintsOf(text, [lint(text, words, 'Spelling', to)], names, false);

describe('what a grammar check shows', () => {
  test.each([
    ['The ASIN is listed.', 'ASIN'],
    ['We ship fbm orders.', 'fbm'],
    ['We removed B0C1LUMA01.', 'B0C1LUMA01'],
    ['Order 114-3820117-5561842 was late.', '114-3820117-5561842'],
    ['We buy from Kaida.', 'Kaida'],
    ['We use ShipStation now.', 'ShipStation'],
    ['We use shipstation now.', 'shipstation'],
  ])('passes over ids, terms and names: %s', (text, words) => {
    expect(spelled(text, words)).toEqual([]);
  });

  test('passes over what is part of a name the draft knows, and nothing else', () => {
    expect(spelled('we are luma harbr home.', 'harbr', ['luma harbr home'])).toEqual([]);
    expect(spelled('we are luma harbr hme.', 'hme', ['luma harbr home'])).toHaveLength(1);
  });

  test('shows a word misspelled at the beginning of a sentence, capital or not', () => {
    expect(spelled('Warehous staff packs.', 'Warehous', [], 'Warehouse')).toEqual([{ words: 'Warehous', to: 'Warehouse' }]);
    expect(spelled('It broke. Warehous staff packs.', 'Warehous', [], 'Warehouse')).toHaveLength(1);
  });

  test('shows a word taken apart as one to check, never as its correction', () => {
    const text = 'Because of the holyday.';
    for (const kind of ['Spelling', 'Typo']) expect(hintsOf(text, [lint(text, 'holyday', kind, 'holy day')], [], false)).toEqual([{ words: 'holyday' }]);
    const grammar = 'We check it everyday.';
    expect(hintsOf(grammar, [lint(grammar, 'everyday', 'WordChoice', 'every day')], [], false)).toEqual([{ words: 'everyday', to: 'every day' }]);
  });

  test('has a word for what should go, and for what has no suggestion', () => {
    const text = 'We the the ship qwx.';
    expect(hintsOf(text, [lint(text, 'the the', 'Repetition', ''), lint(text, 'qwx', 'Spelling')], [], false)).toEqual([
      { words: 'the the', to: '' },
      { words: 'qwx' },
    ]);
  });

  test('of a value within a sentence is its spelling alone', () => {
    const text = 'warehous supervisor';
    const lints = [lint(text, 'warehous', 'Spelling', 'warehouse'), lint(text, 'warehous', 'Capitalization', 'Warehous')];
    expect(hintsOf(text, lints, [], true)).toEqual([{ words: 'warehous', to: 'warehouse' }]);
  });

  test('asks for no capital behind an abbreviation', () => {
    for (const [text, count] of [['Kaida Co., Ltd. sent it.', 0], ['It came late. sent back.', 1]] as const)
      expect(hintsOf(text, [lint(text, 'sent', 'Capitalization', 'Sent')], [], false)).toHaveLength(count);
  });

  test('is nothing where the place is not in the text', () => {
    expect(hintsOf('short', [{ start: 3, end: 99, kind: 'Agreement', suggestions: [] }], [], false)).toEqual([]);
  });
});
