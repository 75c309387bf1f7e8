import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/flows/exchange.ts';
import { say } from '../../src/messages/say.ts';
import { may20, type Talk, talk } from '../support/talk.ts';
import { draftOf, tap } from '../support/talk-with.ts';

const stale = say('en', 'notice.stale');

/** Late shipment, at the first question of the six. */
async function atWho(): Promise<Talk> {
  let time = may20;
  const seller = talk({ now: () => (time += 60_000) });
  for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home']) await seller.say(line);
  return seller;
}

/** The same at the causes, with one ticked that has two blanks. */
async function atCauses(): Promise<Talk> {
  const seller = await atWho();
  for (const line of ['/skip', '/skip', '/skip', '/skip']) await seller.say(line);
  return seller;
}

describe('a button of a question that was left', () => {
  test('leads to that question, ticks nothing, and the next tap there works', async () => {
    const seller = await atWho();
    const old = tap(seller.messages, 'Deputy for absences');
    await seller.say('/skip');
    expect(await seller.act(old)).toContain('1/6 · Who');
    expect((await draftOf(seller)).answers.who?.ticked ?? []).toEqual([]);
    await seller.act(old);
    expect((await draftOf(seller)).answers.who?.ticked).toHaveLength(1);
  });

  test.each(['Done', 'Skip', 'Back'])('does nothing when it is %s: the step at hand is shown', async (label) => {
    const seller = await atCauses();
    await seller.say('Labels were not printed on 3 days, and nobody was told.');
    const buttons = { Done: 'done', Skip: 'skip', Back: 'back' } as const;
    const { id } = await draftOf(seller);
    await seller.say('/done');
    const before = await draftOf(seller);
    expect(await seller.act({ kind: 'press', draft: id, at: 'why', press: { do: buttons[label as 'Done'] } })).toContain('How it was fixed');
    expect(await draftOf(seller)).toEqual(before);
  });
});

describe('a second tap', () => {
  test('on Done does nothing more', async () => {
    const seller = await atCauses();
    await seller.say('Labels were not printed on 3 days, and nobody was told.');
    const done = tap(seller.messages, 'Done');
    expect(await seller.act(done)).toContain('How it was fixed');
    const after = await draftOf(seller);
    expect(await seller.act(done)).toContain('How it was fixed');
    expect(await draftOf(seller)).toEqual(after);
  });

  test('on an offered value does not fill the next blank', async () => {
    const seller = await atWho();
    await seller.act(tap(seller.messages, 'Our own warehouse staff'));
    const offer = seller.messages.flatMap(({ buttons }) => buttons.flat()).find(({ action }) => action.press.do === 'value');
    const value = tap(seller.messages, offer?.label ?? '');
    await seller.act(value);
    const after = await draftOf(seller);
    expect(await seller.act(value)).toContain('1/6 · Who');
    expect(await draftOf(seller)).toMatchObject({ at: after.at, answers: after.answers });
  });

  test('on a cause links only the words it was shown for', async () => {
    const seller = await atCauses();
    for (const line of ['Labels were not printed on 3 days.', 'The closure was not entered for 5 days.', '/done']) await seller.say(line);
    await seller.say('- On May 8, 2026 we printed all labels.');
    const link = tap(seller.messages, 'Labels were not printed on 3 days.');
    await seller.act(link);
    const after = await draftOf(seller);
    expect(after.answers.fixed?.own[0]?.answers).toBe('o1');
    await seller.act(link);
    expect(await draftOf(seller)).toEqual(after);
  });

  test('on a tick leaves it ticked', async () => {
    const seller = await atWho();
    const tick = tap(seller.messages, 'Our own warehouse staff');
    await seller.act(tick);
    await seller.act(tick);
    expect((await draftOf(seller)).answers.who?.ticked).toHaveLength(1);
  });

  test('on the one answer that a question takes does not lead back to it, another answer does', async () => {
    const seller = await atWho();
    for (const line of Array.from({ length: 9 }, () => '/skip')) await seller.say(line);
    expect(seller.log.at(-1)).toContain('Signature');
    const owner = tap(seller.messages, 'Owner');
    const manager = tap(seller.messages, 'Operations Manager');
    expect(await seller.act(owner)).toContain(say('en', 'review.title'));
    expect(await seller.act(owner)).toContain(say('en', 'review.title'));
    expect(await seller.act(manager)).toContain('Signature');
  });

  test('on a case does not choose it again, nor what came after', async () => {
    const seller = talk();
    await seller.say('/poa');
    await seller.act(tap(seller.messages, say('en', 'group.performance')));
    const choice = tap(seller.messages, 'Late shipment rate');
    await seller.act(choice);
    await seller.act(tap(seller.messages, say('en', 'button.route-plan')));
    await seller.say('Luma Harbor Home');
    expect(await seller.act(choice)).toContain('1/6 · Who');
  });

  test('on New begins one draft', async () => {
    const seller = await atWho();
    await seller.say('/drafts');
    const fresh = tap(seller.messages, 'New draft');
    await seller.act(fresh);
    await seller.act(fresh);
    expect(Object.keys((await seller.session()).drafts)).toHaveLength(2);
  });

  test('on Create shows the letter or what holds it back again', async () => {
    const seller = await atWho();
    for (const line of Array.from({ length: 10 }, () => '/skip')) await seller.say(line);
    const create = tap(seller.messages, 'Create letter');
    expect(await seller.act(create)).toContain(say('en', 'review.blocked'));
    expect(await seller.act(create)).toContain(say('en', 'review.blocked'));
  });

  test('on Yes, discard it deletes one draft', async () => {
    const seller = await atWho();
    await seller.say('/cancel');
    for (const line of ['/poa late-shipment', 'a', 'Other Store', '/drafts']) await seller.say(line);
    await seller.act(tap(seller.messages, 'Discard 2'));
    const yes = tap(seller.messages, 'Yes, discard it');
    await seller.act(yes);
    expect(await seller.act(yes)).toContain(stale);
    expect(Object.keys((await seller.session()).drafts)).toHaveLength(1);
  });
});

describe('a button of another draft', () => {
  test('takes that draft in hand where it stands, and does nothing in either', async () => {
    const seller = await atWho();
    const { id: first } = await draftOf(seller);
    const old = tap(seller.messages, 'Deputy for absences');
    for (const line of ['/cancel', '/poa late-shipment', 'a', 'Other Store', '/skip']) await seller.say(line);
    const { drafts } = await seller.session();
    expect(await seller.act(old)).toContain('1/6 · Who');
    expect((await draftOf(seller)).id).toBe(first);
    const answersOf = (all: typeof drafts): unknown => Object.values(all).map(({ id, at, answers }) => ({ id, at, answers }));
    expect(answersOf((await seller.session()).drafts)).toEqual(answersOf(drafts));
  });

  test('that is deleted shows the step at hand', async () => {
    const seller = await atWho();
    const old = tap(seller.messages, 'Deputy for absences');
    await seller.act({ kind: 'press', draft: (await draftOf(seller)).id, at: 'session', press: { do: 'discard-yes' } });
    for (const line of ['/poa late-shipment', 'a']) await seller.say(line);
    const shown = await seller.act(old);
    expect(shown).toContain(stale);
    expect(shown).toContain('Store');
  });

  test('Discard asks without taking it in hand: an answer typed then goes where it belongs', async () => {
    const seller = await atWho();
    await seller.say('/cancel');
    for (const line of ['/poa late-shipment', 'a', 'Other Store', '/drafts']) await seller.say(line);
    const { id } = await draftOf(seller);
    await seller.act(tap(seller.messages, 'Discard 2'));
    expect((await draftOf(seller)).id).toBe(id);
    await seller.act(tap(seller.messages, 'Yes, discard it'));
    await seller.say('The warehouse supervisor.');
    expect((await draftOf(seller)).answers.who?.own[0]?.text).toBe('The warehouse supervisor.');
  });
});

describe('a forged button', () => {
  const press = (draft: string, more: Partial<Act & { kind: 'press' }>): Act => ({ kind: 'press', draft, at: 'who', press: { do: 'done' }, ...more });

  test.each(['zzzzzzz', '-', '', '__proto__', 'constructor', 'toString'])('of draft %j shows the step, and changes nothing', async (draft) => {
    const seller = await atWho();
    const before = await seller.session();
    const shown = await seller.act(press(draft, {}));
    expect(shown).toContain(stale);
    expect(shown).toContain('1/6 · Who');
    expect(await seller.session()).toEqual(before);
  });

  test.each<Partial<Act & { kind: 'press' }>>([
    { press: { do: 'tick', item: 'C99', on: true } },
    { press: { do: 'tick', item: 'C1', on: true } },
    { press: { do: 'tick', item: '__proto__', on: true } },
    { press: { do: 'value', item: 'W1', blank: 'n', pick: '0000001' } },
    { press: { do: 'link', item: 'o1', cause: 'all' } },
    { press: { do: 'keep', finding: 'blame-1' } },
    { press: { do: 'create' } },
    { at: 'review', press: { do: 'create' } },
    { at: 'review', press: { do: 'keep', finding: 'blame-1' } },
    { at: 'letter', press: { do: 'show', what: 'blocks' } },
    { at: 'case', press: { do: 'case', caseId: 'other' } },
    { at: 'case', press: { do: 'done' } },
    { at: 'session', press: { do: 'done' } },
    { press: { do: 'select', shown: ['C1', 'zzz'], items: ['zzz'] } },
    { press: { do: 'fill', item: 'zzz', blank: 'n', text: '3' } },
    { press: { do: 'fill', item: 'W1', blank: 'nothing', text: '3' } },
    { press: { do: 'say', text: ' \u200B ' } },
    { at: 'review', press: { do: 'say', text: 'words' } },
  ])('%j at the wrong place shows the step, and no answer changes', async (more) => {
    const seller = await atWho();
    const before = await draftOf(seller);
    expect(await seller.act(press(before.id, more))).toContain('1/6 · Who');
    expect(await draftOf(seller)).toMatchObject({ at: before.at, answers: before.answers, kept: [] });
  });

  test('of a value that is not offered any more shows the blank again', async () => {
    const seller = await atWho();
    await seller.say('1');
    const { at, id } = await draftOf(seller);
    if (at.step !== 'blank') throw new Error('no blank is asked for');
    expect(await seller.act({ kind: 'press', draft: id, at: 'who', press: { do: 'value', item: at.item, blank: at.blank, pick: 'zzzzzzz' } })).toContain(stale);
    expect((await draftOf(seller)).at).toEqual(at);
  });

  test('of a link to a cause that does not exist asks again', async () => {
    const seller = await atCauses();
    for (const line of ['Labels were not printed on 3 days.', 'The closure was not entered for 5 days.', '/done', 'On May 8, 2026 we printed all labels.']) await seller.say(line);
    const { id } = await draftOf(seller);
    const shown = await seller.act({ kind: 'press', draft: id, at: 'fixed', press: { do: 'link', item: 'o1', cause: 'C9' } });
    expect(shown).toContain(stale);
    expect(shown).toContain(say('en', 'link.title'));
  });

  test('whose data cannot be read at all shows the step, or says that no draft is open', async () => {
    const seller = await atWho();
    expect(await seller.act({ kind: 'forged' })).toContain('1/6 · Who');
    expect(await talk().act({ kind: 'forged' })).toBe(stale);
  });

  test('of a draft in a deep link begins as without it', async () => {
    for (const draft of ['__proto__', 'constructor', 'zzz']) expect(await talk().say(`/start d_${draft}`)).toContain(say('en', 'case.title'));
  });
});
