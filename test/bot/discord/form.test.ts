import type { APIModalSubmitInteraction } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankNames, blankOf } from '../../../src/cases/blanks.ts';
import { caseTypes, caseTypeOf, offeredAt, suggestionsAt } from '../../../src/cases/all.ts';
import { locales } from '../../../src/cases/localized.ts';
import { questions } from '../../../src/cases/question.ts';
import { blanksIn } from '../../../src/cases/sentence.ts';
import { componentsOf } from '../../../src/bot/discord/components.ts';
import { decodeForm, decodeFormButton, encodeForm, encodeFormButton } from '../../../src/bot/discord/custom-id.ts';
import { formOf } from '../../../src/bot/discord/form.ts';
import { parseInteraction } from '../../../src/bot/discord/parse.ts';
import { present } from '../../../src/bot/present/present.ts';
import { draft, view } from '../present/fixture.ts';

const fills = (names: readonly string[]): { item: string; blank: string; more?: readonly string[] } => {
  const [blank = 'date', ...more] = names;
  return { item: 'C12.x7q', blank, ...(more.length > 0 && { more }) };
};

describe('a form for several details', () => {
  test('has a field for each, named and with an example, at most five', () => {
    const form = formOf({ draft: 'abc1234', at: 'why', use: fills(['days', 'n', 'date']), locale: 'zh-TW' }, 'n1', 'en');
    expect(form.components.map(({ component }) => component.custom_id)).toEqual(['days', 'n', 'date']);
    expect(form.components.map(({ label }) => label)).toEqual(['days', 'n', 'date'].map((name) => blankOf(name).label['zh-TW']));
    expect(form.components.every(({ component }) => !component.required && component.placeholder?.includes(blankOf(component.custom_id).example))).toBe(true);
  });

  test('keeps its code within Discord’s limits, whatever the details are, and says of what it asks', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...blankNames], { minLength: 1, maxLength: 9 }), fc.constantFrom(...questions), fc.constantFrom(...locales), (names, at, locale) => {
        const button = encodeFormButton({ draft: 'zzzzzzz', at, use: fills(names), locale });
        expect(button.length).toBeLessThanOrEqual(100);
        const code = decodeFormButton(button);
        if (!code || code.use === 'say') throw new Error('not a form of details');
        const form = formOf(code, '1234567890123456789', 'en');
        expect(form.custom_id.length).toBeLessThanOrEqual(100);
        expect(form.components.length).toBeLessThanOrEqual(5);
        const asked = form.components.map(({ component }) => component.custom_id);
        expect(asked).toEqual(asked.length === 1 ? ['text'] : names.slice(0, asked.length));
        expect(decodeForm(form.custom_id)).toMatchObject({ draft: 'zzzzzzz', at, use: code.use });
      }),
    );
  });

  test('gives each value to its own detail', () => {
    const code = { draft: 'abc1234', at: 'why', use: { item: 'C1', blank: 'days', more: ['n'] } } as const;
    const field = (custom_id: string, value: string): unknown => ({ type: 18, id: 1, component: { type: 4, id: 2, custom_id, value } });
    const submitted = { id: '1', application_id: '2', type: 5, token: 't', version: 1, locale: 'en-US', user: { id: '9', username: 'x' }, data: { custom_id: encodeForm(code, 'n1'), components: [field('days', '2\n'), field('n', ' 7 ')] } };
    const incoming = parseInteraction(submitted as unknown as APIModalSubmitInteraction);
    expect(incoming?.input.act).toEqual({ kind: 'press', draft: 'abc1234', at: 'why', press: { do: 'fill', item: 'C1', blank: 'days', text: '2\n\n 7 ', values: { days: '2\n', n: ' 7 ' } } });
  });

  test('whose code names what is no detail is none of ours', () => {
    expect(decodeForm('1abc1234|why|say|C1.days+__proto__|n1')).toBeUndefined();
    expect(decodeForm('1abc1234|why|say|C1.days+|n1')).toBeUndefined();
  });
});

test.each(caseTypes.map(({ id }) => id))('every sentence of %s with details is asked for in a form that fits', (id) => {
  const caseType = caseTypeOf(id);
  for (const question of questions)
    for (const suggestion of caseType ? suggestionsAt(caseType, question) : []) {
      const [blank] = blanksIn(suggestion.sentence.en);
      if (blank === undefined || (question === 'evidence')) continue;
      const one = draft({ caseId: id, answers: { [question]: { ticked: [suggestion.id], blanks: {}, own: [] } }, at: { step: 'blank', question, item: suggestion.id, blank } });
      const [card] = present({ kind: 'prompt', draft: 'd1' }, view([one]));
      if (!card) throw new Error('nothing is shown');
      for (const row of componentsOf({ ...card, files: [] }, 'zh-CN').flat()) for (const part of row.components) expect(part.custom_id.length).toBeLessThanOrEqual(100);
    }
});

test('a letter about three cases shows all its choices in menus of at most 25, each of which sets only its own', () => {
  const one = draft({ caseId: 'product-safety+inauthentic+counterfeit', answers: {}, at: { step: 'ask', question: 'evidence' } });
  const [card] = present({ kind: 'prompt', draft: 'd1' }, view([one]));
  const menus = componentsOf({ ...(card ?? { spans: [], buttons: [], card: true }), files: [] }, 'en').flat().flatMap(({ components }) => components.filter((part) => part.type === 3));
  const caseType = caseTypeOf('product-safety+inauthentic+counterfeit');
  expect(menus.length).toBeGreaterThan(1);
  expect(new Set(menus.map(({ custom_id }) => custom_id)).size).toBe(menus.length);
  for (const { options, max_values } of menus) expect([options.length <= 25, max_values]).toEqual([true, options.length]);
  expect(menus.flatMap(({ options }) => options.map(({ value }) => value))).toEqual(caseType && offeredAt(caseType, one, 'evidence').map(({ id }) => id));
});
