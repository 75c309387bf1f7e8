import { describe, expect, it } from 'vitest';
import { decodeAction } from '../../../src/bot/action-code.ts';
import type { Action } from '../../../src/bot/message.ts';
import { ownedCode, ownerOf, withoutOwner } from '../../../src/bot/telegram/owned-code.ts';
import { caseTypes, suggestionsAt } from '../../../src/cases/all.ts';
import type { Suggestion } from '../../../src/cases/case-type.ts';
import { type Question, questions } from '../../../src/cases/question.ts';

/** The largest id Telegram promises (52 bits). */
const farthest = { user: 2 ** 52 - 1, private: false };
const draft = 'zzzzzzz';

function buttonsOf(at: Question, { id, sentence }: Suggestion): readonly Action[] {
  const blanks = [...sentence.en.matchAll(/\{(\w+)/gu)].map(([, blank = '']) => blank);
  const values = blanks.map((blank): Action => ({ draft, at, press: { do: 'value', item: id, blank, pick: 'zzzzzzz' } }));
  return values.concat({ draft, at, press: { do: 'tick', item: id, on: true } });
}

/** Every button that the cases can bring about, and the longest of the others. */
const actions: readonly Action[] = [
  ...caseTypes.map(({ id }): Action => ({ draft, at: 'case', press: { do: 'case', caseId: id } })),
  ...caseTypes.flatMap((caseType) => questions.flatMap((at) => suggestionsAt(caseType, at).flatMap((each) => buttonsOf(at, each)))),
  { draft, at: 'review', press: { do: 'keep', finding: 'x'.repeat(24) } },
  { draft, at: 'prevented', press: { do: 'link', item: 'o10', cause: 'o10' } },
  { draft, at: 'session', press: { do: 'discard-yes' } },
];

describe('the data of a button', () => {
  it('fits into 64 bytes for every case, whoever it is for, and comes back as it went', () => {
    expect(actions.length).toBeGreaterThan(20);
    for (const action of actions) {
      const code = ownedCode(action, farthest);
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(64);
      expect(ownerOf(code)).toBe(farthest.user);
      expect(decodeAction(withoutOwner(code))).toEqual(action);
    }
  });

  it('in private names nobody', () => {
    const [action] = actions;
    const code = action && ownedCode(action, { user: 5001, private: true });
    expect(code && ownerOf(code)).toBeUndefined();
    expect(code && decodeAction(code)).toEqual(action);
  });

  it('that is too long is refused here, not by Telegram', () => {
    const action: Action = { draft, at: 'case', press: { do: 'case', caseId: 'x'.repeat(40) } };
    expect(() => ownedCode(action, farthest)).toThrow(RangeError);
    expect(() => ownedCode(action, { ...farthest, private: true })).not.toThrow();
  });
});
