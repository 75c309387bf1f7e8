import { array, assert, constantFrom, nat, oneof, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { encodeAction } from '../../../src/bot/action-code.ts';
import type { Action, Drawn } from '../../../src/bot/message.ts';
import { present } from '../../../src/bot/present/present.ts';
import { locales } from '../../../src/cases/localized.ts';
import type { Act, Reply } from '../../../src/flows/exchange.ts';
import { newSession, type Session } from '../../../src/flows/session.ts';
import { step } from '../../../src/flows/step.ts';
import { now } from './fixture.ts';

const typed = ['May 3, 2026', '23', 'We counted 12 parcels on May 4, 2026.', '我们当天就发货了', 'Amazon’s error. The buyer lied.', '👩‍👩‍👧‍👦'.repeat(9)];

/** Everything that can be pressed on a message. */
const actionsOf = (message: Drawn): readonly Action[] => [
  ...message.buttons.flat().map((button) => button.action),
  ...(message.options?.items ?? []).map(
    ({ item, ticked }): Action => ({
      draft: message.options?.draft ?? '-',
      at: message.options?.at ?? 'session',
      press: { do: 'tick', item, on: !ticked },
    }),
  ),
];

function checkLimits(message: Drawn): void {
  const labels = [
    ...message.buttons.flat().map((button) => button.label),
    ...(message.options?.items ?? []).map((option) => option.label),
  ];
  expect(labels.filter((label) => label === '' || label.length > 60 || !label.isWellFormed())).toEqual([]);
  expect(message.buttons.flat().length).toBeLessThanOrEqual(25);
  expect(message.spans.filter((span) => span.text === '')).toEqual([]);
  expect(message.spans.length).toBeGreaterThan(0);
  for (const action of actionsOf(message)) expect(encodeAction(action)).toBeDefined();
}

const isStale = (reply: Reply): boolean => reply.kind === 'notice' && reply.notice === 'stale';

test('wherever taps and words lead, there is a way on, within the limits, and no shown button is stale', () => {
  const move = oneof({ weight: 4, arbitrary: record({ press: nat() }) }, { weight: 1, arbitrary: record({ text: constantFrom(...typed) }) });
  assert(
    property(constantFrom(...locales), array(move, { minLength: 20, maxLength: 60 }), (locale, moves) => {
      let session: Session | undefined = newSession(locale);
      let shown: readonly Drawn[] = [];
      const take = (act: Act, id: number): readonly Reply[] => {
        const turn = step(session, { id: `i${id}`, room: 'private', locale, act }, now + id);
        session = turn.session;
        const view = { session: session ?? newSession(locale), now: now + id, room: 'private' };
        shown = turn.replies.flatMap((reply) => present(reply, view));
        shown.forEach(checkLimits);
        return turn.replies;
      };
      take({ kind: 'start' }, 0);
      moves.forEach((chosen, index) => {
        const actions = shown.flatMap(actionsOf);
        if (actions.length === 0) return void take({ kind: 'start' }, index + 1);
        const action = 'press' in chosen ? actions[chosen.press % actions.length] : undefined;
        const text = 'text' in chosen ? chosen.text : '';
        const replies = take(action ? { kind: 'press', ...action } : { kind: 'text', text }, index + 1);
        expect(action && replies.some(isStale)).not.toBe(true);
      });
    }),
    { numRuns: 150 },
  );
});
