import { expect, test } from 'vitest';
import type { Act } from '../../src/flows/exchange.ts';
import { newSession } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { may20 } from '../support/talk.ts';

const pressed = (what: 'new' | 'stay'): Act => ({ kind: 'press', draft: '-', at: 'session', press: { do: what } });

test('New in a shared room asks first where to draft, as /poa does', () => {
  const turn = step(newSession('en'), { id: 'i1', room: 'g1', act: pressed('new') }, may20);
  expect(turn.replies).toEqual([{ kind: 'where' }]);
  expect(turn.session?.drafts).toEqual({});
});

test('New beside a draft of this room begins another one here', () => {
  const first = step(newSession('en'), { id: 'i1', room: 'g1', act: pressed('stay') }, may20);
  const [id = ''] = Object.keys(first.session?.drafts ?? {});
  const chosen = step(first.session, { id: 'i2', room: 'g1', act: { kind: 'press', draft: id, at: 'case', press: { do: 'case', caseId: 'other' } } }, may20);
  const turn = step(chosen.session, { id: 'i3', room: 'g1', act: pressed('new') }, may20);
  expect(Object.keys(turn.session?.drafts ?? {})).toHaveLength(2);
});
