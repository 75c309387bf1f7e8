import { expect, test } from 'vitest';
import type { Answer, Draft, OwnWords } from '../../src/cases/draft.ts';
import { withCase } from '../../src/flows/draft-change.ts';
import { newSession } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { may20 } from '../support/talk.ts';

const words = (answers?: string): OwnWords => ({ id: 'o1', text: 'We hired two packers.', used: true, ...(answers !== undefined && { answers }) });
const answer = (ticked: readonly string[], ...own: readonly OwnWords[]): Answer => ({ ticked, blanks: {}, own });

const draftWith = (why: Answer, fixed: Answer): Draft => ({
  id: 'abc1234',
  room: 'private',
  createdAt: may20,
  updatedAt: may20,
  caseId: 'late-shipment',
  answers: { why, fixed },
  at: { step: 'ask', question: 'fixed' },
  kept: [],
});

/** Where Done leads from the fixes. */
function afterDone(draft: Draft): Draft['at'] | undefined {
  const session = { ...newSession('en'), drafts: { [draft.id]: draft }, active: { private: draft.id } };
  return step(session, { id: 'i1', room: 'private', act: { kind: 'command', command: 'done' } }, may20).session?.drafts[draft.id]?.at;
}

test.each([['C2', undefined], ['o1', 'o1'], ['all', 'all'], ['none', 'none']])(
  'under another case, words that answered %s answer %s: the ids of ticks mean something else there',
  (before, after) => {
    const draft = withCase(draftWith(answer(['C2'], { id: 'o1', text: 'Nobody checked.', used: true }), answer([], words(before))), 'other');
    expect(draft.answers.fixed?.own).toEqual([words(after)]);
  },
);

test('words whose cause is not named any more are asked about again', () => {
  expect(afterDone(draftWith(answer(['C1']), answer([], words('C2'))))).toEqual({ step: 'link', question: 'fixed', item: 'o1' });
});

test('words that were typed before there was a cause are asked about once there is one', () => {
  expect(afterDone(draftWith(answer(['C1']), answer([], words())))).toEqual({ step: 'link', question: 'fixed', item: 'o1' });
});

test.each(['C1', 'all', 'none'])('words that answer %s are not asked about again', (link) => {
  expect(afterDone(draftWith(answer(['C1']), answer([], words(link))))).toEqual({ step: 'ask', question: 'prevented' });
});

test('with no cause at all there is nothing to ask', () => {
  expect(afterDone(draftWith(answer([]), answer([], words())))).toEqual({ step: 'ask', question: 'prevented' });
});
