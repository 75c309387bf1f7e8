import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/bot/message.ts';
import { parseLine } from '../../../src/bot/terminal/parse.ts';
import { emptyScreen, keysOf, type Screen, screenAfter } from '../../../src/bot/terminal/screen.ts';
import type { Act, Press } from '../../../src/flows/exchange.ts';

const message = (more: Partial<Message>): Message => ({ spans: [], buttons: [], files: [], card: false, ...more });
const button = (label: string, press: Press) => ({ label, action: { draft: 'k3x9', at: 'why', press } as const });

const options = (single: boolean) =>
  ({
    draft: 'k3x9',
    at: 'why',
    items: ['C1', 'C2', 'C3'].map((item) => ({ item, label: item, ticked: item === 'C2' })),
    single,
    placeholder: 'Tick',
  }) as const;

const listed = screenAfter(
  emptyScreen,
  message({
    options: options(false),
    buttons: [[button('My own words', { do: 'own' }), button('Done', { do: 'done' })], [button('Another case', { do: 'change-case' })]],
    card: true,
  }),
);
const blank = screenAfter(listed, message({ buttons: [[button('23', { do: 'value', item: 'C1', blank: 'n', pick: '0000001' })]], card: true }));

const text = (typed: string): Act => ({ kind: 'text', text: typed });
const select = (shown: readonly string[], items: readonly string[]): Act => ({ kind: 'press', draft: 'k3x9', at: 'why', press: { do: 'select', shown, items } });
const forged: Act = { kind: 'forged' };

describe('a line at a list', () => {
  test.each<[string, Act]>([
    ['1', select(['C1'], ['C1'])],
    ['2', select(['C2'], [])],
    ['1,3', select(['C1', 'C3'], ['C1', 'C3'])],
    [' 1 2 ', select(['C1', 'C2'], ['C1'])],
    ['1, 2, 3', select(['C1', 'C2', 'C3'], ['C1', 'C3'])],
    ['1、3', select(['C1', 'C3'], ['C1', 'C3'])],
    ['１，３', select(['C1', 'C3'], ['C1', 'C3'])],
    ['1 1', select(['C1'], ['C1'])],
    ['03', select(['C3'], ['C3'])],
    ['0', forged],
    ['4', forged],
    ['99', forged],
    ['1,4', forged],
    ['100', text('100')],
    ['1.5', text('1.5')],
    ['1 day', text('1 day')],
    ['-1', text('-1')],
    ['1-3', text('1-3')],
    ['', text('')],
    ['   ', text('   ')],
    ['一', text('一')],
  ])('%j', (typed, act) => {
    expect(parseLine(typed, listed)).toEqual(act);
  });

  test('that takes one answer takes one number', () => {
    const one = screenAfter(emptyScreen, message({ options: options(true), card: true }));
    expect(parseLine('3', one)).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press: { do: 'tick', item: 'C3', on: true } });
    expect(parseLine('1,3', one)).toEqual(forged);
  });
});

describe('a letter', () => {
  test.each(['a', 'A', ' a ', 'ａ'])('%j presses the button that bears it', (typed) => {
    expect(parseLine(typed, listed)).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press: { do: 'change-case' } });
  });

  test.each(['b', 'aa', 'a)', 'a b', '為', 'constructor'])('that no button bears is words: %j', (typed) => {
    expect(parseLine(typed, listed)).toEqual(text(typed));
  });

  test('is not asked for where one just types, or where a command does it', () => {
    expect([...listed.keys.keys()]).toEqual(['/done', 'a']);
  });

  test('exists for any number of buttons, each another', () => {
    const many = message({ buttons: Array.from({ length: 60 }, (_, n) => [button(`${n}`, { do: 'group', group: `${n}` })]) });
    const keys = keysOf(many).flat().map(({ key }) => key);
    expect(new Set(keys).size).toBe(60);
    expect(keys.slice(0, 3)).toEqual(['a', 'b', 'c']);
    expect(keys[26]).toBe('aa');
  });
});

describe('a number at a blank', () => {
  test.each(['23', '1', '3', '1,2', '２３', '6.2%', '2026-05-08'])('%j is a value', (typed) => {
    expect(parseLine(typed, blank)).toEqual(text(typed));
  });

  test('but a letter is the offer that bears it', () => {
    expect(parseLine('a', blank)).toMatchObject({ kind: 'press', press: { do: 'value', pick: '0000001' } });
  });
});

describe('a command', () => {
  test.each(['/done', ' /done ', '/DONE', '／done'])('%j works on any screen', (typed) => {
    for (const screen of [emptyScreen, listed, blank]) expect(parseLine(typed, screen)).toEqual({ kind: 'command', command: 'done' });
  });

  test('that nobody knows is no answer', () => {
    expect(parseLine('/etc/passwd', blank)).toEqual({ kind: 'unknown-command' });
  });

  test('with a pasted notice keeps its signs as they were typed', () => {
    expect(parseLine('/poa 你的 ＡＳＩＮ 被移除', emptyScreen)).toEqual({ kind: 'start', notice: '你的 ＡＳＩＮ 被移除' });
  });
});

describe('the screen', () => {
  const lettersAfter = (screen: Screen): readonly string[] => [...screen.keys.keys()];

  test('is empty at first: everything is words', () => {
    for (const typed of ['1', 'a']) expect(parseLine(typed, emptyScreen)).toEqual(text(typed));
  });

  test('keeps what could be chosen when something is only said', () => {
    expect(screenAfter(listed, message({ spans: [{ kind: 'plain', text: 'Noted.' }] }))).toEqual(listed);
  });

  test('of a list of drafts adds its letters to the step that is still open', () => {
    const both = screenAfter(listed, message({ buttons: [[button('Continue draft 1', { do: 'open' })]] }));
    expect(parseLine('a', both)).toMatchObject({ press: { do: 'open' } });
    expect(parseLine('1', both)).toEqual(select(['C1'], ['C1']));
    expect(lettersAfter(both)).toContain('/done');
  });

  test('of a card forgets the card before', () => {
    expect(lettersAfter(blank)).toEqual(['a']);
    expect(blank.options).toBeUndefined();
  });
});
