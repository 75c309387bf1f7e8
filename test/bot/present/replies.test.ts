import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/cases/localized.ts';
import { questions } from '../../../src/cases/question.ts';
import { questionsOf } from '../../../src/cases/route.ts';
import type { Notice, Reply } from '../../../src/flows/exchange.ts';
import { present } from '../../../src/bot/present/present.ts';
import { answers, draft, labelsOf, now, own, pressOf, textOf, view } from './fixture.ts';

const notices: Readonly<Record<Notice, true>> = {
  welcome: true,
  resumed: true,
  taken: true,
  'kept-chinese': true,
  empty: true,
  'too-long': true,
  'not-text': true,
  edited: true,
  stale: true,
  'no-active-draft': true,
  cancelled: true,
  discarded: true,
  forgotten: true,
  'not-forgotten': true,
  'language-set': true,
  'unknown-command': true,
  'too-many-drafts': true,
  'too-many-words': true,
  'nothing-ticked': true,
  'choose-first': true,
  'case-unclear': true,
  'nothing-read': true,
  unreadable: true,
  'translation-failed': true,
  'translation-changed': true,
  'bad-value': true,
  'kept-finding': true,
  'type-below': true,
};

const said = (reply: Reply, locale: (typeof locales)[number] = 'en'): string =>
  textOf(present(reply, view([], locale))[0]);

const problem = (code: string): string => said({ kind: 'notice', notice: 'bad-value', values: { problem: code } });

describe('notices', () => {
  test.each(Object.keys(notices) as readonly Notice[])('%s is said in every language', (notice) => {
    for (const locale of locales) {
      const text = said({ kind: 'notice', notice }, locale);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\{[a-z]/u);
    }
  });

  test('a value that cannot be read is explained, an unknown problem too', () => {
    expect(problem('not-a-percent')).toContain('6.2%');
    expect(problem('constructor')).toBe('I cannot read that value. Please type it as in the example.');
  });

  test('who comes back is told how far the draft is', () => {
    expect(said({ kind: 'notice', notice: 'resumed', values: { k: 4 } })).toContain('4/6');
  });
});

describe('drafts', () => {
  const mine = draft({ answers, updatedAt: now - 1000 });
  const grouped = draft({ id: 'd2', room: 'telegram:-5', caseId: 'late-shipment', updatedAt: now });

  test('are listed with case, store, day and progress, the latest first', () => {
    const [message] = present({ kind: 'drafts' }, view([mine, grouped]));
    expect(textOf(message)).toBe(
      'Your drafts\n1. Late shipment rate · 2026-05-20 · at 5/6\n2. Late shipment rate · Luma Harbor Home · 2026-05-20 · at 5/6',
    );
    expect(pressOf(message, 'Continue draft 2')).toEqual({ draft: 'd1', at: 'session', press: { do: 'open' } });
    expect(pressOf(message, 'Discard 1')).toEqual({ draft: 'd2', at: 'session', press: { do: 'discard' } });
    expect(labelsOf(message)).toContain('New draft');
  });

  test('begun in private are not listed in a shared room', () => {
    const [message] = present({ kind: 'drafts' }, view([mine, grouped], 'en', 'telegram:-5'));
    expect(textOf(message)).not.toContain('Luma Harbor Home');
    expect(labelsOf(message)).toEqual(['Continue draft 1', 'Discard 1', 'New draft']);
  });

  test.each([
    { kind: 'prompt', draft: 'd1' },
    { kind: 'show', draft: 'd1', what: 'blocks' },
    { kind: 'discard', draft: 'd1' },
  ] as const)('a private draft is not shown in a shared room by $kind', (reply) => {
    const messages = present(reply, view([draft({ answers, at: { step: 'letter' } })], 'en', 'telegram:-5'));
    expect(messages.map((message) => textOf(message))).toEqual(['You have no drafts here. Send /poa to begin one.']);
  });

  test('that are gone give the list, whatever their id', () => {
    for (const id of ['d9', 'toString', '__proto__'])
      expect(textOf(present({ kind: 'prompt', draft: id }, view([mine]))[0])).toContain('Your drafts');
  });

  test('are discarded only after a second question', () => {
    const [message] = present({ kind: 'discard', draft: 'd1' }, view([mine]));
    expect(textOf(message)).toContain('Luma Harbor Home');
    expect(message?.buttons.flat()).toMatchObject([
      { action: { press: { do: 'discard-yes' } }, tone: 'danger' },
      { action: { press: { do: 'open' } } },
    ]);
  });
});

describe('what belongs to the person', () => {
  test('each language is offered by its own name', () => {
    expect(labelsOf(present({ kind: 'languages' }, view([], 'zh-TW'))[0])).toEqual(['English', '简体中文', '繁體中文']);
  });

  test('everything is deleted only after a yes', () => {
    const [message] = present({ kind: 'forget' }, view([]));
    expect(message?.buttons.flat()).toMatchObject([
      { action: { draft: '-', press: { do: 'forget-yes' } }, tone: 'danger' },
      { action: { draft: '-', press: { do: 'forget-no' } } },
    ]);
  });

  test('privacy names the days that drafts are kept', () => {
    expect(textOf(present({ kind: 'privacy' }, { ...view([]), keepDays: 7 })[0])).toContain('7 days');
    expect(textOf(present({ kind: 'privacy' }, { ...view([], 'zh-CN'), keepDays: 7 })[0])).toContain('7 天');
  });

  test('help names every command', () => {
    const text = said({ kind: 'help' }, 'zh-TW');
    for (const command of ['poa', 'drafts', 'cancel', 'language', 'forget', 'privacy', 'help'])
      expect(text).toContain(`/${command}: `);
  });

  test('in a shared room the private chat comes first, and staying is a choice', () => {
    const [message] = present({ kind: 'where' }, view([], 'en', 'telegram:-5'));
    expect(message?.buttons.flat()).toMatchObject([
      { label: 'Go on in private', privateLink: 'poa' },
      { label: 'Stay here', action: { press: { do: 'stay' } } },
    ]);
  });
});

test('whatever is typed is shown literally, never in code, and labels stay short', () => {
  const typed = string({ unit: 'binary', minLength: 1, maxLength: 300 });
  assert(
    property(typed, constantFrom(...questions), constantFrom(...locales), (text, question, locale) => {
      const route = questionsOf('plan').includes(question) ? 'plan' : 'dispute';
      const one = draft({ route, answers: { [question]: own(text) }, at: { step: 'ask', question } });
      const [card] = present({ kind: 'prompt', draft: 'd1' }, view([one], locale));
      expect(card?.spans.some((span) => span.kind === 'plain' && span.text.includes(text))).toBe(true);
      expect(card?.spans.some((span) => span.kind === 'code' || span.kind === 'pre')).toBe(false);
      for (const label of [...labelsOf(card), ...(card?.options?.items ?? []).map((option) => option.label)])
        expect(label.length).toBeLessThanOrEqual(60);
      for (const [name, most] of [['title', 45], ['label', 45], ['placeholder', 64]] as const)
        expect(card?.expects?.[name].length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 60 },
  );
});
