import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseTypes, suggestionsAt } from '../../src/cases/all.ts';
import { fingerprint } from '../../src/cases/fingerprint.ts';
import { questions } from '../../src/cases/question.ts';
import type { Act, Press, PressedAt } from '../../src/flows/exchange.ts';
import { pressedAt } from '../../src/flows/route.ts';
import { newSession, type Session } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { may20 } from '../support/talk.ts';

const itemIds = [...new Set(caseTypes.flatMap((caseType) => questions.flatMap((question) => suggestionsAt(caseType, question).map(({ id }) => id))))];
const item = fc.constantFrom(...itemIds, 'o1', 'o2', 'o9', 'C99', '__proto__', 'constructor');

const press: fc.Arbitrary<Press> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('tick' as const), item, on: fc.boolean() }) },
  { weight: 3, arbitrary: fc.constantFrom<Press>({ do: 'done' }, { do: 'skip' }, { do: 'back' }, { do: 'own' }, { do: 'review' }) },
  { weight: 2, arbitrary: fc.constantFrom<Press>({ do: 'edit' }, { do: 'create' }, { do: 'cancel' }, { do: 'open' }, { do: 'change-case' }) },
  { weight: 2, arbitrary: fc.constantFrom<Press>({ do: 'route', route: 'plan' }, { do: 'route', route: 'dispute' }, { do: 'route', route: 'documents' }, { do: 'facts' }, { do: 'also' }, { do: 'fact', fact: 'asins' }, { do: 'english', item: 'o1' }, { do: 'use', item: 'o1', pick: 'zzzzzzz' }, { do: 'translate', item: 'o1' }, { do: 'same', item: 'o1', suggestion: 'C1' }, { do: 'fact-out', fact: 'asins' }, { do: 'fact-is', fact: 'percent', text: '6.2%' }) },
  fc.constantFrom<Press>({ do: 'case', caseId: 'late-shipment' }, { do: 'case', caseId: 'other' }, { do: 'case', caseId: 'nothing' }),
  fc.record({ do: fc.constant('select' as const), shown: fc.array(item, { maxLength: 4 }), items: fc.array(item, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('say' as const), text: fc.string({ unit: 'grapheme', maxLength: 40 }) }),
  fc.record({ do: fc.constant('value' as const), item, blank: fc.constantFrom('n', 'date', 'role', '__proto__'), pick: fc.constantFrom(fingerprint('23'), fingerprint('May 8, 2026'), 'zzzzzzz') }),
  fc.record({ do: fc.constant('link' as const), item: fc.constantFrom('o1', 'o2'), cause: fc.constantFrom('C1', 'o1', 'all', 'none', 'x') }),
  fc.record({ do: fc.constant('keep' as const), finding: fc.constantFrom('blame-1', 'vague-2') }),
  fc.constantFrom<Press>({ do: 'show', what: 'blocks' }, { do: 'locale', locale: 'zh-TW' }, { do: 'new' }, { do: 'stay' }),
);

const notice = 'Your Late Shipment Rate is 6.20%, above the target of 4%. Order 114-3820117-5561842. Please send a plan of action.';

const answers = fc.constantFrom('23', '371', 'May 8, 2026', '6.20%', 'warehouse supervisor', '16:00', 'ERP', '2026-05-01 to 2026-05-05', 'Dongguan', 'amazon.com');

/** What somebody does; `here` is replaced by where they stand. */
type Doing = { readonly act: Act; readonly here: boolean };

const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: answers.map((text): Act => ({ kind: 'text', text })), here: fc.constant(true) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.string({ unit: 'binary', maxLength: 60 }).map((text): Act => ({ kind: 'text', text })), here: fc.constant(true) }) },
  {
    weight: 12,
    arbitrary: fc.record({
      act: fc.record({ kind: fc.constant('press' as const), draft: fc.constantFrom('-', 'zzz', '__proto__'), at: fc.constantFrom<PressedAt>(...questions, 'case', 'facts', 'review', 'letter', 'session'), press }),
      here: fc.boolean(),
    }),
  },
  fc.record({
    act: fc.constantFrom<Act>({ kind: 'start' }, { kind: 'notice', text: notice }, { kind: 'unreadable', problem: 'locked' }, { kind: 'forged' }, { kind: 'unsupported' }, { kind: 'edited' }, { kind: 'unknown-command' }, { kind: 'command', command: 'back' }, { kind: 'command', command: 'done' }, { kind: 'command', command: 'skip' }, { kind: 'command', command: 'drafts' }, { kind: 'command', command: 'cancel' }),
    here: fc.boolean(),
  }),
);

function aimed({ act, here }: Doing, session: Session): Act {
  if (act.kind !== 'press') return act;
  const active = session.active['private'];
  const draft = active === undefined ? undefined : session.drafts[active];
  if (!draft) return act;
  const at = pressedAt(draft.at);
  return { ...act, draft: draft.id, at: here ? at : act.at };
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};

const typed = (session: Session): readonly string[] =>
  Object.values(session.drafts).flatMap((draft) => Object.values(draft.answers).flatMap((answer) => (answer?.own ?? []).map(({ text }) => text)));

const filled = (session: Session): readonly string[] =>
  Object.values(session.drafts).flatMap((draft) =>
    [draft.answers, ...Object.values(draft.shelved ?? {})].flatMap((answered) =>
      Object.values(answered).flatMap((answer) => Object.values(answer?.blanks ?? {}).flatMap((blanks) => Object.keys(blanks))),
    ),
  );

const sequences = fc.array(doing, { minLength: 5, maxLength: 60 });

/** Plays a sequence and looks at every turn. */
function play(doings: readonly Doing[], look: (before: Session, after: Session, act: Act) => void): Session {
  let session = step(newSession('en'), { id: 'i0', room: 'private', act: { kind: 'start' } }, may20).session ?? newSession('en');
  doings.forEach((what, index) => {
    const act = aimed(what, session);
    const before = freeze(structuredClone(session));
    const after = step(before, { id: `i${index + 1}`, room: 'private', act }, may20 + index * 5000).session ?? before;
    look(before, after, act);
    session = structuredClone(after);
  });
  return session;
}

describe('whatever somebody does', () => {
  test('nothing they typed or filled in is lost', () => {
    fc.assert(
      fc.property(sequences, (doings) => {
        play(doings, (before, after) => {
          for (const text of typed(before)) expect(typed(after)).toContain(text);
          expect(filled(after).length).toBeGreaterThanOrEqual(filled(before).length);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('the session stays plain JSON and the place one that exists', () => {
    fc.assert(
      fc.property(sequences, (doings) => {
        play(doings, (_, after) => {
          expect(JSON.parse(JSON.stringify(after))).toEqual(after);
          for (const draft of Object.values(after.drafts)) {
            if (draft.at.step === 'blank') expect(draft.answers[draft.at.question]?.ticked).toContain(draft.at.item);
            if (draft.at.step !== 'case') expect(draft.caseId).toBeDefined();
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test('the same input gives the same turn', () => {
    fc.assert(
      fc.property(sequences, (doings) => {
        play(doings, (before, _, act) => {
          const input = { id: 'again', room: 'private', act };
          expect(step(before, input, may20)).toEqual(step(before, input, may20));
        });
      }),
      { numRuns: 50 },
    );
  });

  test('a letter never shows a slot, and names only what was given', () => {
    fc.assert(
      fc.property(sequences, (doings) => {
        const session = play(doings, () => undefined);
        for (const draft of Object.values(session.drafts)) {
          const caseType = caseTypes.find(({ id }) => id === draft.caseId);
          if (!caseType) continue;
          const letter = assemble(caseType, draft);
          expect(textOf(letter.full)).not.toMatch(/[\uE000-\uF8FF]|undefined/u);
          const frame = letter.full.filter(({ origin }) => origin === 'frame').map(({ text }) => text).join(' ');
          expect(frame.replace(/\b\d{1,2}\. |Exhibits? [\d, and]+|causes? [\d, and]+/gu, '')).not.toMatch(/\d/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});
