import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/cases/draft.ts';
import type { Press, PressedAt, Turn } from '../../src/flows/exchange.ts';
import { newSession } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { may20 } from '../support/talk.ts';

const id = 'abc1234';

/** A form sent for a draft that stands at a place, in hand or put aside. */
function sent(at: PressedAt, press: Press, { place = { step: 'ask', question: 'who' }, inHand = false }: { place?: Place; inHand?: boolean } = {}): Turn {
  const draft = { id, room: 'private', createdAt: may20, updatedAt: may20, caseId: 'late-shipment', answers: {}, at: place, kept: [] } as const;
  const session = { ...newSession('en'), drafts: { [id]: draft }, active: inHand ? { private: id } : {} };
  return step(session, { id: 'i1', room: 'private', act: { kind: 'press', draft: id, at, press } }, may20);
}

const draftIn = ({ session }: Turn) => session?.drafts[id];
const given = ({ replies }: Turn): readonly unknown[] => replies.flatMap((reply) => (reply.kind === 'notice' ? [reply.values?.['words']] : []));

describe('a form that is sent after its draft was put aside', () => {
  test('keeps its words where it was opened, and takes the draft in hand', () => {
    const turn = sent('who', { do: 'say', text: 'The night shift supervisor.' });
    expect(draftIn(turn)?.answers.who?.own[0]?.text).toBe('The night shift supervisor.');
    expect(turn.session?.active).toEqual({ private: id });
  });

  test('keeps a value', () => {
    const turn = sent('prevented', { do: 'fill', item: 'M1', blank: 'tool', text: 'ShipDesk' });
    expect(draftIn(turn)?.answers.prevented?.blanks['M1']).toEqual({ tool: 'ShipDesk' });
  });

  test('keeps the values that were given, by the names of their blanks, and leaves the others open', () => {
    const values = { tool: ' ', role: 'warehouse supervisor', time: '下午4点' };
    const turn = sent('prevented', { do: 'fill', item: 'M1', blank: 'tool', text: '', values });
    expect(draftIn(turn)?.answers.prevented?.blanks['M1']).toEqual({ role: 'warehouse supervisor', time: '16:00' });
    const none = sent('prevented', { do: 'fill', item: 'M1', blank: 'tool', text: '', values: { tool: '', time: ' ' } });
    expect(draftIn(none)?.answers).toEqual({});
  });

  test('keeps a notice', () => {
    const text = 'Your listing was removed for a reason that this text does not name.';
    expect(draftIn(sent('case', { do: 'say', text }, { place: { step: 'case' } }))?.notice).toBe(text);
  });
});

describe('words of a form that are not taken', () => {
  test('are given back: too many points', () => {
    const text = Array.from({ length: 13 }, (_, n) => `Point ${n} of many`).join('\n');
    expect(given(sent('why', { do: 'say', text }, { inHand: true }))).toEqual([text]);
  });

  test('are given back: a value that cannot be read, at its blank and elsewhere', () => {
    const press = { do: 'fill', item: 'A1', blank: 'date', text: 'some day' } as const;
    const place = { step: 'blank', question: 'fixed', item: 'A1', blank: 'date' } as const;
    expect(given(sent('fixed', press, { place, inHand: true }))).toEqual(['some day']);
    expect(given(sent('fixed', press, { inHand: true }))).toEqual(['some day']);
  });

  test('are given back: the draft is gone', () => {
    const press = { kind: 'press', draft: 'gone', at: 'who', press: { do: 'say', text: 'Our supervisor.' } } as const;
    expect(given(step(newSession('en'), { id: 'i1', room: 'private', act: press }, may20))).toEqual(['Our supervisor.']);
  });

  test('are a mere number for a list, also when the seller stands elsewhere', () => {
    const turn = sent('why', { do: 'say', text: '5' }, { inHand: true });
    expect(draftIn(turn)?.answers).toEqual({});
    expect(given(turn)).toEqual(['5']);
  });
});

test('a value from a form holds nothing that cannot be seen or could pass for a slot', () => {
  const turn = sent('prevented', { do: 'fill', item: 'M1', blank: 'tool', text: 'Ship\uE0000\uE001Desk\u0000' }, { inHand: true });
  expect(draftIn(turn)?.answers.prevented?.blanks['M1']).toEqual({ tool: 'Ship0Desk' });
});
