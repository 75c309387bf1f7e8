import { expect, test } from 'vitest';
import { codeOf } from '../../src/cases/combine.ts';
import type { Draft } from '../../src/cases/draft.ts';
import { withBlank, withCase, withTick } from '../../src/flows/draft-change.ts';
import { caseTypeOf } from '../../src/cases/all.ts';
import { draft } from '../bot/present/fixture.ts';

const both = 'late-shipment+valid-tracking';
const second = `C1.${codeOf('valid-tracking')}`;

function ticked(of: Draft, item: string): Draft {
  const caseType = caseTypeOf(of.caseId ?? '');
  if (!caseType) throw new Error('no case');
  return withBlank(withTick(caseType, of, 'why', item, true), 'why', item, 'n', '23');
}

/** The cases that a draft goes through, one after the other. */
const through = (of: Draft, ...caseIds: readonly string[]): Draft => caseIds.reduce(withCase, of);

const why = { ticked: ['C1', second], blanks: { C1: { n: '23' }, [second]: { n: '23' } }, own: [] };

const inBoth = ticked(ticked(draft({ caseId: both }), 'C1'), second);

test.each([
  ['with the same others', ['other', both]],
  ['alone, then with the others again', ['other', 'late-shipment', both]],
  ['alone, away again, and with the others', ['other', 'late-shipment', both, 'other', both]],
  ['away for long', ['other', 'pricing', 'late-shipment', 'pricing', 'other', both]],
])('what was given to two cases is there when the seller returns to the main one: %s', (_, ways) => {
  expect(through(inBoth, ...ways).answers.why).toEqual(why);
});

test('a tick that was taken back after the return does not come back with the next', () => {
  const back = through(inBoth, 'other', both);
  const caseType = caseTypeOf(both);
  const without = caseType ? withTick(caseType, back, 'why', 'C1', false) : back;
  expect(through(without, 'pricing', 'late-shipment', both).answers.why?.ticked).toEqual([second]);
});

test('what an earlier version shelved under both cases comes back too', () => {
  const shelved = { [both]: { why: { ticked: [second], blanks: { [second]: { n: '4' } } } }, 'late-shipment': { why: { ticked: ['C1'], blanks: {} } } };
  expect(withCase(draft({ caseId: 'other', shelved }), both).answers.why).toEqual({ ticked: [second, 'C1'], blanks: { [second]: { n: '4' } }, own: [] });
});
