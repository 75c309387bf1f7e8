import { describe, expect, test } from 'vitest';
import { caseGroups } from '../../src/cases/case-type.ts';
import { locales } from '../../src/cases/localized.ts';
import { questions } from '../../src/cases/question.ts';
import { blanksIn } from '../../src/cases/sentence.ts';
import { valueProblems } from '../../src/flows/read-value.ts';
import { rules } from '../../src/letter/finding.ts';
import { en, type Key, type Words } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';
import { zhTW } from '../../src/messages/zh-TW.ts';
import { simplifiedIn, traditionalIn } from '../support/han-variants.ts';

const words: Readonly<Record<(typeof locales)[number], Words>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
const isKey = (key: string): key is Key => Object.hasOwn(en, key);
const keys = Object.keys(en).filter(isKey);
const has = (prefix: string): readonly Key[] => keys.filter((key) => key.startsWith(prefix));
const commands = ['poa', 'drafts', 'cancel', 'language', 'forget', 'privacy', 'help', 'start'];

const isTranslated = (text: string): boolean => /\p{Script=Han}/u.test(text);
const slotsOf = (text: string): string => [...blanksIn(text)].sort().join(' ');
const allOf = (language: Words): string => keys.map((key) => language[key]).join('\n');

describe('what the bot says', () => {
  test('every text has words, and the same slots in every language', () => {
    for (const language of [en, zhCN, zhTW]) {
      expect(keys.filter((key) => language[key].trim() === '')).toEqual([]);
      expect(keys.filter((key) => slotsOf(language[key]) !== slotsOf(en[key]))).toEqual([]);
    }
  });

  test('no language has keys that English lacks', () => {
    for (const locale of locales) expect(Object.keys(words[locale]).filter((key) => !isKey(key))).toEqual([]);
  });

  test('every review rule, value problem, question, group and command has words', () => {
    const wanted = [
      ...valueProblems.map((problem) => `problem.${problem}`),
      ...rules.map((rule) => `finding.${rule}`),
      ...questions.flatMap((question) => [`question.${question}`, `edit.${question}`]),
      ...caseGroups.map((group) => `group.${group}`),
      ...commands.map((command) => `command.${command}`),
    ];
    expect(wanted.filter((key) => !isKey(key))).toEqual([]);
  });

  test('nothing is shouted, and the only signs are the tick boxes and the plain warning', () => {
    for (const locale of locales) {
      for (const key of keys) {
        expect(words[locale][key]).not.toMatch(/[!\uFF01]/u);
        expect(words[locale][key].replace(/[☑☐⚠]/gu, '')).not.toMatch(/\p{Extended_Pictographic}|\uFE0F/u);
      }
    }
  });

  test('English holds no Chinese, and both Chinese languages are translated', () => {
    for (const key of keys) {
      expect(en[key]).not.toMatch(/\p{Script=Han}/u);
    }
    for (const chinese of [zhCN, zhTW])
      expect(keys.filter((key) => !isTranslated(chinese[key]))).toEqual([
        'notice.unreadable',
        'notice.bad-value',
        ...keys.filter((key) => /^(?:facts\.(?:line|and)|fact\.asins|fact-example\.(?!notice_date|marketplace).*)$/u.test(key)),
        'blank.open',
        'review.at',
        'review.at-words',
        'review.words',
        'review.line',
        'review.and',
      ]);
  });

  test('Simplified has no Traditional characters, Traditional no Simplified ones', () => {
    expect(traditionalIn(allOf(zhCN))).toEqual([]);
    expect(simplifiedIn(allOf(zhTW))).toEqual([]);
  });

  test.each([
    ['zh-CN', /账号|帐户|截屏|信息框|登陆/u],
    ['zh-TW', /賬戶|賬號|信息|屏幕|鏈接|文件夾|通過|數據|默認|視頻|網絡|用戶|短信/u],
  ] as const)('%s keeps to the vocabulary of its readers', (locale, foreign) => {
    expect(keys.filter((key) => foreign.test(words[locale][key]))).toEqual([]);
  });

  test('the fixed words of buttons and parts are the agreed ones', () => {
    expect(locales.map((locale) => say(locale, 'button.create'))).toEqual(['Create letter', '生成申诉信', '產生申訴信']);
    expect(locales.map((locale) => say(locale, 'button.skip'))).toEqual(['Skip', '跳过', '略過']);
    expect(locales.map((locale) => say(locale, 'button.own'))).toEqual(['My own words', '自己写', '自己寫']);
    expect(locales.map((locale) => say(locale, 'edit.who'))).toEqual(['Edit who', '修改何人', '修改何人']);
    expect(locales.map((locale) => say(locale, 'part.fixed'))).toEqual([
      'corrective action',
      '已采取的纠正措施',
      '已採取的改正措施',
    ]);
  });
});

describe('what platforms limit', () => {
  test('descriptions of commands have at most 100 characters', () => {
    for (const locale of locales)
      expect(has('command.').filter((key) => words[locale][key].length > 100)).toEqual([]);
  });

  test('the profile has at most 512 and 120 characters', () => {
    for (const locale of locales) {
      expect(say(locale, 'bot.description').length).toBeLessThanOrEqual(512);
      expect(say(locale, 'bot.short').length).toBeLessThanOrEqual(120);
    }
  });

  test('names of commands are lower-case words of at most 32 signs, the message command too', () => {
    for (const locale of locales) {
      for (const key of has('command-name.')) expect(words[locale][key]).toMatch(/^[\p{Ll}\p{Lo}\p{N}_-]{1,32}$/u);
      expect(say(locale, 'command.from-notice').length).toBeLessThanOrEqual(32);
    }
  });

  test('buttons without values have at most 60 characters', () => {
    const labels = [...has('button.'), ...has('edit.')];
    for (const locale of locales) expect(labels.filter((key) => words[locale][key].length > 60)).toEqual([]);
  });

  test('names of forms fit the narrowest title', () => {
    for (const locale of locales) {
      for (const key of ['case.title', 'case.form', 'blank.title', 'button.own'] as const)
        expect(say(locale, key).length).toBeLessThanOrEqual(45);
      expect(say(locale, 'ask.placeholder').length).toBeLessThanOrEqual(64);
    }
  });
});

describe('say', () => {
  test('values are put in literally, even when they look like slots', () => {
    expect(say('en', 'review.line', { name: '{n} $& {items}', items: '$1' })).toBe('{n} $& {items}: $1');
  });

  test('words agree with their number', () => {
    expect(say('en', 'privacy.text', { days: 1 })).toContain('1 day is deleted');
    expect(say('en', 'privacy.text', { days: 30 })).toContain('30 days is deleted');
  });
});
