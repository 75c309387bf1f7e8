import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cases/draft.ts';
import { say } from '../../src/messages/say.ts';
import { dialogue } from '../support/dialogue.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { may20, type Talk, talk } from '../support/talk.ts';
import { draftOf, talkWith, tap } from '../support/talk-with.ts';

/** Somebody with so many drafts, the last the latest. */
async function withDrafts(count: number): Promise<Talk> {
  let time = may20;
  const seller = talk({ now: () => (time += 60_000) });
  for (let n = 1; n <= count; n += 1) for (const line of ['/poa late-shipment', 'a', `Store ${n}`, '/cancel']) await seller.say(line);
  return seller;
}

describe('the drafts', () => {
  dialogue('are none at first', `
    > /drafts
    < ${say('en', 'drafts.none')}
  `);

  test('are listed with case, store, day and how far they came, the latest first', async () => {
    const seller = await withDrafts(2);
    const shown = await seller.say('/drafts');
    expect(shown).toMatch(/1\. Late shipment rate · Store 2 · 2026-05-20 · at 1\/6\n2\. Late shipment rate · Store 1 · 2026-05-20 · at 1\/6/u);
  });

  test('are gone on with where they were', async () => {
    const seller = await withDrafts(3);
    await seller.say('/drafts');
    expect(await seller.act(tap(seller.messages, 'Continue draft 3'))).toContain('1/6 · Who');
    expect((await draftOf(seller)).answers.store?.own[0]?.text).toBe('Store 1');
  });

  test('are ten at most: an eleventh, by /poa, by a button, by a notice or in a room, asks for room and loses nothing', async () => {
    const seller = await withDrafts(10);
    const room = talk({ sessions: seller.sessions, room: 'g-100' });
    const full = 'You have 10 drafts';
    expect(await seller.say('/poa')).toContain(full);
    expect(await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'new' } })).toContain(full);
    expect(await room.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'stay' } })).toContain(full);
    expect(Object.values((await seller.session()).drafts).map(({ answers }) => answers.store?.own[0]?.text)).toEqual(
      Array.from({ length: 10 }, (_, n) => `Store ${n + 1}`),
    );
    await seller.say('/drafts');
    await seller.act(tap(seller.messages, 'Discard 10'));
    await seller.act(tap(seller.messages, 'Yes, discard it'));
    expect(await seller.say('/poa')).toContain(say('en', 'case.title'));
  });

  test('are asked about before one is discarded, and a no goes on with it', async () => {
    const seller = await withDrafts(1);
    await seller.say('/drafts');
    expect(await seller.act(tap(seller.messages, 'Discard 1'))).toContain(say('en', 'drafts.discard'));
    expect(await seller.act(tap(seller.messages, 'No, keep it'))).toContain('1/6 · Who');
    expect(Object.keys((await seller.session()).drafts)).toHaveLength(1);
  });

  test('a link with a draft’s id opens it, one of somebody else’s does not', async () => {
    const seller = await withDrafts(2);
    const [first] = Object.values((await seller.session()).drafts);
    expect(await seller.say(`/start d_${first?.id}`)).toContain('1/6 · Who');
    expect((await draftOf(seller)).id).toBe(first?.id);
    const other = talk({ person: 'telegram:2', sessions: seller.sessions });
    expect(await other.say(`/start d_${first?.id}`)).toContain(say('en', 'case.title'));
  });

  test('a link with a case begins with it, unless a draft is open', async () => {
    const seller = talk();
    expect(await seller.say('/start late-shipment')).toContain('Late shipment rate');
    expect(await seller.say('/start other')).toContain('Late shipment rate');
    expect((await draftOf(seller)).caseId).toBe('late-shipment');
    expect(await talk().say('/start no-such-case')).toContain(say('en', 'case.title'));
    const chooser = talk();
    await chooser.say('/poa');
    expect(await chooser.say('/poa late-shipment')).toContain(say('en', 'route.ask'));
    expect(Object.keys((await chooser.session()).drafts)).toHaveLength(1);
  });
});

dialogue('commands without a draft say so, and how to begin', `
  > /done
  < No draft is open here
  > /back
  < No draft is open here
  > /skip
  < No draft is open here
  > /cancel
  < No draft is open here
  > /nonsense
  < I do not know that command
`);

dialogue('at the choice of the case there is nothing to finish, skip or go back to', `
  > /poa
  > /done
  < Please choose with the buttons first
  < Which case is it?
  > /skip
  < Which case is it?
  > /back
  < Which case is it?
`);

describe('a draft whose case a later version does not know', () => {
  const removed = (at: Draft['at']): Draft => ({ ...lumaHarbor, caseId: 'removed-case', at });

  test.each<Draft['at']>([
    { step: 'ask', question: 'store' },
    { step: 'ask', question: 'why' },
    { step: 'blank', question: 'why', item: 'C1', blank: 'days' },
    { step: 'link', question: 'fixed', item: 'o1' },
    { step: 'review' },
    { step: 'letter' },
    { step: 'case' },
  ])('asks for the case again at $step, and keeps every answer', async (at) => {
    const seller = await talkWith([removed(at)]);
    expect(await seller.say('/poa')).toContain(say('en', 'case.title'));
    for (const line of ['/done', '/back', '/skip', 'short words']) expect(await seller.say(line)).toContain(say('en', 'case.title'));
    for (const press of [{ do: 'done' }, { do: 'create' }, { do: 'show', what: 'short' }, { do: 'tick', item: 'C1', on: false }] as const)
      expect(await seller.act({ kind: 'press', draft: lumaHarbor.id, at: 'why', press })).toContain(say('en', 'case.title'));
    if (at.step !== 'case') await seller.act(tap(seller.messages, 'Another case'));
    await seller.act(tap(seller.messages, say('en', 'group.performance')));
    await seller.act(tap(seller.messages, 'Late shipment rate'));
    expect(await seller.act(tap(seller.messages, say('en', 'button.route-plan')))).not.toContain('Luma Harbor Home');
    const draft = await draftOf(seller);
    expect(draft.answers.store).toEqual(lumaHarbor.answers.store);
    expect(draft.shelved?.['removed-case']?.why).toMatchObject({ ticked: lumaHarbor.answers.why?.ticked, blanks: lumaHarbor.answers.why?.blanks });
  });

  test('reads the case from a pasted notice, however long it is', async () => {
    const seller = await talkWith([removed({ step: 'ask', question: 'store' })]);
    await seller.say('/poa');
    expect(await seller.say(`Your Late Shipment Rate is 6.20%, above the target. Late Shipment Rate. ${'More. '.repeat(500)}`)).toContain(say('en', 'facts.check'));
  });

  test('stands among the drafts', async () => {
    const seller = await talkWith([removed({ step: 'review' })]);
    expect(await seller.say('/drafts')).toContain('Luma Harbor Home');
  });
});

test('a draft that nothing was given to makes way for the next', async () => {
  const seller = talk();
  for (const line of ['/poa', '/cancel', '/poa', '/cancel', '/poa']) await seller.say(line);
  expect(Object.keys((await seller.session()).drafts)).toHaveLength(1);
});
