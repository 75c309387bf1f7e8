import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, isChinese, isEmpty, plainSigns, pointsIn } from '../../src/flows/clean-text.ts';

describe('typed text', () => {
  test.each([
    ['  words  ', 'words'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['tab\there', 'tab\there'],
    ['a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
    ['\u202Eabc\u202C \u2066x\u2069', 'abc x'],
    ['\uFEFFa\uFFFDb', 'ab'],
    ['\uD83Da', 'a'],
    ['😀 👨‍👩‍👧 為何 עברית', '😀 👨‍👩‍👧 為何 עברית'],
    ['<b>{{x}}</b> &amp; @all', '<b>{{x}}</b> &amp; @all'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  test('cleaned twice is the same as once, is well formed and no longer than before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanText(typed);
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once.length).toBeLessThanOrEqual(typed.length);
      }),
    );
  });

  test.each(['', ' ', '\u200B', '\u3000\n', '\u00AD'])('%j has nothing to read in it', (text) => {
    expect(isEmpty(cleanText(text))).toBe(true);
  });

  test.each(['a', '1', '?', '為', '😀', 'א'])('%j has', (text) => {
    expect(isEmpty(cleanText(text))).toBe(false);
  });
});

describe('signs of a Chinese keyboard', () => {
  test.each([
    ['On May 8，2026 we shipped。', 'On May 8, 2026 we shipped.'],
    ['ＡＳＩＮ：B0ABCDEF12', 'ASIN: B0ABCDEF12'],
    ['one、two（three）', 'one, two(three)'],
    ['at 16：00，daily', 'at 16:00, daily'],
    ['１６：００', '16:00'],
    ['6．20%', '6.20%'],
    ['1，000 orders，1 refund', '1,000 orders, 1 refund'],
    ['May 8，2026，3 orders', 'May 8, 2026, 3 orders'],
    ['half\u3000width', 'half width'],
    ['plain text, as it is.', 'plain text, as it is.'],
  ])('%j in English become ordinary: %j', (typed, plain) => {
    expect(plainSigns(typed)).toBe(plain);
  });

  test.each(['我们没有录入放假时间，订单照常进来。', 'ASIN：B0ABCDEF12 被移除。', 'カタカナ、ひらがな。'])('in %j stay as they are', (typed) => {
    expect(plainSigns(typed)).toBe(typed);
  });
});

describe('points', () => {
  test.each([
    ['one', ['one']],
    ['- one\n- two', ['one', 'two']],
    ['1. one\n2) two\n(3) three', ['one', 'two', 'three']],
    ['• one\n\n  * two  ', ['one', 'two']],
    ['1、 一\n2、 二', ['一', '二']],
    ['16 orders were late\n7 more', ['16 orders were late', '7 more']],
    ['-5 degrees', ['-5 degrees']],
    ['2026. was late', ['2026. was late']],
  ])('%j are %j', (text, points) => {
    expect(pointsIn(text)).toEqual(points);
  });
});

test.each([
  ['我们', true],
  ['our 仓库', true],
  ['our warehouse', false],
  ['カタカナ', false],
  ['倉庫の確認', false],
])('%s is Chinese: %s', (text, chinese) => {
  expect(isChinese(text)).toBe(chinese);
});
