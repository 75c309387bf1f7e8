import { expect, it } from 'vitest';
import { localeOf } from '../../../src/bot/telegram/locale.ts';

it.each([
  ['zh-hans', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-hans-HK', 'zh-CN'],
  ['zh-hant', 'zh-TW'],
  ['zh-TW', 'zh-TW'],
  ['zh_HK', 'zh-TW'],
  ['zh-mo', 'zh-TW'],
  ['zh-hant-HK', 'zh-TW'],
  ['en', 'en'],
  ['ur', 'en'],
  ['zha', 'en'],
  ['', undefined],
  [undefined, undefined],
])('a phone set to %s is spoken to in %s', (code, locale) => {
  expect(localeOf(code)).toBe(locale);
});
