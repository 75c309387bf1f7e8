import { expect, test } from 'vitest';
import { chineseDates } from '../../../src/bot/present/chinese-dates.ts';

test.each([
  ['May 8, 2026', '2026年5月8日'],
  ['May 1-5, 2026', '2026年5月1日至5日'],
  ['April 14 - May 2, 2026', '2026年4月14日至5月2日'],
  ['December 30, 2025 - January 2, 2026', '2025年12月30日至2026年1月2日'],
  ['May 2026', '2026年5月'],
  ['Labor Day', 'Labor Day'],
  ['16:00', '16:00'],
  ['B0C1LUMA01', 'B0C1LUMA01'],
])('%s is read as %s', (value, chinese) => {
  expect(chineseDates(value)).toBe(chinese);
});
