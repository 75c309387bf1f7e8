import { expect, test } from 'vitest';
import { localeOf } from '../../../src/bot/terminal/locale.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['C', 'en'],
  ['C.UTF-8', 'en'],
  ['en_US.UTF-8', 'en'],
  ['de_DE', 'en'],
  ['zhongwen', 'en'],
  ['zh', 'zh-CN'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh_SG', 'zh-CN'],
  ['zh_TW.UTF-8', 'zh-TW'],
  ['zh-TW', 'zh-TW'],
  ['ZH-tw', 'zh-TW'],
  ['zh_HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh_TW@radical', 'zh-TW'],
] as const)('%j is %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});
