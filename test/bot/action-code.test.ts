import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAction, encodeAction, longestCode } from '../../src/bot/action-code.ts';
import type { Action } from '../../src/bot/message.ts';
import { caseTypes, suggestionsAt } from '../../src/cases/all.ts';
import { blankNames } from '../../src/cases/blanks.ts';
import { caseGroups, routes } from '../../src/cases/case-type.ts';
import { factNames } from '../../src/cases/facts.ts';
import { locales } from '../../src/cases/localized.ts';
import { questions } from '../../src/cases/question.ts';
import { letterForms, type Press, type PressedAt } from '../../src/flows/exchange.ts';
import { rules } from '../../src/letter/finding.ts';

/** All that a button can do; a press that is added to the type and not here does not compile. */
const bare: Readonly<Record<Exclude<Press['do'], 'group' | 'case' | 'route' | 'fact' | 'fact-out' | 'fact-is' | 'english' | 'translate' | 'same' | 'use' | 'tick' | 'value' | 'link' | 'keep' | 'show' | 'locale' | 'select' | 'say' | 'fill'>, Press>> = {
  own: { do: 'own' },
  done: { do: 'done' },
  back: { do: 'back' },
  skip: { do: 'skip' },
  cancel: { do: 'cancel' },
  edit: { do: 'edit' },
  review: { do: 'review' },
  create: { do: 'create' },
  open: { do: 'open' },
  discard: { do: 'discard' },
  'discard-yes': { do: 'discard-yes' },
  'change-case': { do: 'change-case' },
  new: { do: 'new' },
  stay: { do: 'stay' },
  'forget-yes': { do: 'forget-yes' },
  'forget-no': { do: 'forget-no' },
  also: { do: 'also' },
  facts: { do: 'facts' },
};

const items = [
  ...caseTypes.flatMap((caseType) => questions.flatMap((question) => suggestionsAt(caseType, question).map(({ id }) => id))),
  'o1',
  'o12',
];

/** The longest key a finding may have, one for each rule. */
const keys = rules.map((rule) => `${rule.slice(0, 16)}-1z141z3`);

const places: readonly PressedAt[] = [...questions, 'case', 'facts', 'review', 'letter', 'session'];

const item = fc.constantFrom(...items);

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.constantFrom(...Object.values(bare)),
  fc.constantFrom(...caseGroups).map((group): Press => ({ do: 'group', group })),
  fc.constantFrom(...caseTypes).map(({ id }): Press => ({ do: 'case', caseId: id })),
  fc.constantFrom(...routes).map((route): Press => ({ do: 'route', route })),
  fc.constantFrom(...factNames).map((fact): Press => ({ do: 'fact', fact })),
  fc.constantFrom(...factNames).map((fact): Press => ({ do: 'fact-out', fact })),
  fc.constantFrom('o1', 'o12').map((own): Press => ({ do: 'english', item: own })),
  fc.constantFrom('o1', 'o12').map((own): Press => ({ do: 'translate', item: own })),
  fc.record({ do: fc.constant('same' as const), item: fc.constantFrom('o1', 'o12'), suggestion: item }),
  fc.record({ do: fc.constant('use' as const), item: fc.constantFrom('o1', 'o12'), pick: fc.stringMatching(/^[a-z0-9]{7}$/u) }),
  fc.record({ do: fc.constant('tick' as const), item, on: fc.boolean() }),
  fc.record({ do: fc.constant('value' as const), item, blank: fc.constantFrom(...blankNames), pick: fc.stringMatching(/^[a-z0-9]{7}$/u) }),
  fc.record({ do: fc.constant('link' as const), item: fc.constantFrom('o1', 'o12'), cause: fc.constantFrom(...items, 'p.x7q', 'all', 'none') }),
  fc.constantFrom(...keys).map((finding): Press => ({ do: 'keep', finding })),
  fc.constantFrom(...letterForms).map((what): Press => ({ do: 'show', what })),
  fc.constantFrom(...locales).map((locale): Press => ({ do: 'locale', locale })),
);

const action: fc.Arbitrary<Action> = fc.record({
  draft: fc.oneof(fc.constantFrom('-', 'zzzzzzz'), fc.stringMatching(/^[0-9a-z]{7}$/u)),
  at: fc.constantFrom(...places),
  press,
});

/** The longest Telegram user id so far is 52 bits long; a group's buttons carry it before the code (platforms.md 1.1). */
const longestOwner = `${(2 ** 52 - 1).toString(36)}:`;

describe('a button’s code', () => {
  test('says what the button was made to say', () => {
    fc.assert(
      fc.property(action, (made) => {
        expect(decodeAction(encodeAction(made))).toEqual(made);
      }),
      { numRuns: 2000 },
    );
  });

  test('has room for the owner’s id in 64 bytes, whatever it does and wherever it is', () => {
    fc.assert(
      fc.property(action, (made) => {
        const realPlace = made.press.do === 'keep' || made.press.do === 'create' ? 'review' : made.at;
        expect(Buffer.byteLength(`${longestOwner}${encodeAction({ ...made, at: realPlace })}`)).toBeLessThanOrEqual(longestCode);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(caseTypes.map(({ id }) => id))('fits for the longest ids of %s', (id) => {
    expect(encodeAction({ draft: 'zzzzzzz', at: 'case', press: { do: 'case', caseId: id } }).length).toBeLessThanOrEqual(longestCode);
    const caseType = caseTypes.find((each) => each.id === id);
    for (const question of questions)
      for (const suggestion of caseType ? suggestionsAt(caseType, question) : []) {
        for (const [, blank = ''] of suggestion.sentence.en.matchAll(/\{([a-z0-9_]+)/gu)) {
          const code = encodeAction({ draft: 'zzzzzzz', at: question, press: { do: 'value', item: suggestion.id, blank, pick: 'zzzzzzz' } });
          expect(Buffer.byteLength(`${longestOwner}${code}`)).toBeLessThanOrEqual(longestCode);
        }
      }
  });

  test('that would be too long is a mistake of ours, told at once and without anybody’s words', () => {
    const long: Action = { draft: 'zzzzzzz', at: 'review', press: { do: 'keep', finding: 'x'.repeat(60) } };
    expect(() => encodeAction(long)).toThrow(RangeError);
  });

  test.each([{ do: 'say', text: 'x' }, { do: 'fill', item: 'I1', blank: 'n', text: '2' }, { do: 'select', shown: [], items: [] }] as const)(
    'does not exist for $do, whose values come with the platform’s event',
    (made) => {
      expect(() => encodeAction({ draft: '-', at: 'why', press: made })).toThrow(TypeError);
    },
  );
});

describe('a code that is not ours', () => {
  test.each([
    '',
    '|',
    '1',
    '1|why|done',
    '2abc1234|why|done',
    '1ABC|why|done',
    '1abc1234|constructor|done',
    '1abc1234|why|constructor',
    '1abc1234|why|__proto__|x',
    '1abc1234|why',
    '1abc1234|why|tick',
    '1abc1234|why|tick|C 1|1',
    '1abc1234|why|tick|<b>|1',
    `1abc1234|why|tick|${'x'.repeat(33)}|1`,
    '1abc1234|why|value|I1|n|x',
    '1abc1234|why|value|I1|n|12',
    '1abc1234|letter|show|everything',
    '1-|session|locale|tlh',
    '1abc1234|why|say|text',
    '1abc1234|why|select',
    '1abc1234|why|fill|I1|n|2',
  ])('“%s” says nothing', (code) => {
    expect(decodeAction(code)).toBeUndefined();
  });

  test('never throws, and what it is taken for can be said again', () => {
    const parts = fc.constantFrom('1abc', '1-', '1zzzzzzz', 'why', 'session', 'tick', 'value', 'link', 'keep', 'case', 'done', 'C1', 'n', '1', '0', '', 'x'.repeat(40), '\u0000', '為');
    const garbage = fc.oneof(fc.string({ unit: 'binary' }), fc.array(parts, { maxLength: 8 }).map((all) => all.join('|')), fc.string().map((end) => `1abc|why|${end}`));
    fc.assert(
      fc.property(garbage, (code) => {
        fc.pre(Buffer.byteLength(code) <= longestCode);
        const decoded = decodeAction(code);
        expect(decoded && decodeAction(encodeAction(decoded))).toEqual(decoded);
      }),
      { numRuns: 3000 },
    );
  });
});
