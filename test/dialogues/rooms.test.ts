import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { Press } from '../../src/flows/exchange.ts';
import { type Talk, talk } from '../support/talk.ts';
import { draftOf, tap } from '../support/talk-with.ts';

const stay: Press = { do: 'stay' };
const clear = 'Your seller account has been deactivated because your Late Shipment Rate is 6.20%, above the target of under 4%.';

/** From the choice of the case to the first question of a plan: the group, the case, the way. */
const late = ['a', 'a', 'a'] as const;

interface Places {
  readonly home: Talk;
  readonly group: Talk;
  readonly other: Talk;
}

/** One person in private and in two groups. */
function inRooms(): Places {
  const home = talk({ person: 'telegram:1' });
  const shared = { person: 'telegram:1', sessions: home.sessions };
  return { home, group: talk({ ...shared, room: 'g-100' }), other: talk({ ...shared, room: 'g-200' }) };
}

const staying = (somebody: Talk): Promise<string> => somebody.act({ kind: 'press', draft: '-', at: 'session', press: stay });

async function answer(somebody: Talk, ...lines: readonly string[]): Promise<string> {
  let shown = '';
  for (const line of lines) shown = await somebody.say(line);
  return shown;
}

describe('in a shared room', () => {
  test('/poa asks first where to draft, and says who could read it', async () => {
    const { group } = inRooms();
    const shown = await group.say('/poa');
    expect(shown).toContain(say('en', 'room.private-first'));
    expect(shown).toContain(say('en', 'room.stay-warning'));
    expect((await group.session()).drafts).toEqual({});
    expect(group.messages.flatMap(({ buttons }) => buttons.flat()).find(({ privateLink }) => privateLink)?.privateLink).toBe('poa');
  });

  test('/poa with a notice asks so too, and does not begin in front of everybody: the notice waits in private', async () => {
    const { home, group } = inRooms();
    const shown = await group.say(`/poa ${clear}`);
    expect(shown).toContain(say('en', 'room.private-first'));
    expect(shown).not.toContain('6.20%');
    const { id, room } = await draftOf(home);
    expect(room).toBe('private');
    expect(group.messages.flatMap(({ buttons }) => buttons.flat()).find(({ privateLink }) => privateLink)?.privateLink).toBe(`d_${id}`);
    expect(await home.say(`/start d_${id}`)).toContain('6.20%');
  });

  test('/poa with a notice and staying goes on with that notice here', async () => {
    const { group } = inRooms();
    await group.say(`/poa ${clear}`);
    expect(await group.act(tap(group.messages, 'Stay here'))).toContain('6.20%');
    expect((await draftOf(group, 'g-100')).room).toBe('g-100');
    expect(Object.keys((await group.session()).drafts)).toHaveLength(1);
  });

  test('a notice sent there leaves the draft in hand in private where it is', async () => {
    const { home, group } = inRooms();
    await answer(home, '/poa late-shipment', 'a', 'Luma Harbor Home');
    await group.say(`/poa ${clear}`);
    expect(await home.say('/poa')).toContain('1/6 · Who');
  });

  test('staying never shows there what was answered in private', async () => {
    const { home, group } = inRooms();
    await group.say(`/poa ${clear}`);
    const begun = tap(group.messages, 'Stay here');
    await home.say(`/start d_${(await draftOf(home)).id}`);
    await answer(home, 'a', 'Luma Harbor Home');
    expect(await group.act(begun)).toContain(say('en', 'case.title'));
  });

  test('whoever stays drafts there', async () => {
    const { group } = inRooms();
    await group.say('/poa');
    expect(await group.act(tap(group.messages, 'Stay here'))).toContain(say('en', 'case.title'));
    expect(await answer(group, ...late, 'Luma Harbor Home')).toContain('1/6 · Who');
    expect((await draftOf(group, 'g-100')).room).toBe('g-100');
  });

  test('staying twice goes on with the same draft, and so does /poa', async () => {
    const { group } = inRooms();
    await staying(group);
    await answer(group, ...late, 'Luma Harbor Home');
    expect(await staying(group)).toContain('1/6 · Who');
    expect(await group.say('/poa')).toContain('1/6 · Who');
    expect(Object.keys((await group.session()).drafts)).toHaveLength(1);
  });

  test('/poa with a notice begins with it once one stays', async () => {
    const { group } = inRooms();
    await staying(group);
    expect(await group.say(`/poa ${clear}`)).toContain('6.20%');
  });

  test('talk is no notice, however long', async () => {
    const { group } = inRooms();
    expect(await group.say(clear)).toBe(say('en', 'notice.no-active-draft'));
  });
});

describe('a private draft', () => {
  async function withPrivate(): Promise<Places & { readonly id: string }> {
    const places = inRooms();
    await answer(places.home, '/poa late-shipment', 'a', 'Luma Harbor Home', 'The warehouse supervisor.');
    return { ...places, id: (await draftOf(places.home)).id };
  }

  test('is never listed, opened or shown in a shared room', async () => {
    const { group, id } = await withPrivate();
    expect(await group.say('/drafts')).not.toContain('Luma');
    for (const press of [{ do: 'open' }, { do: 'done' }, { do: 'discard' }, { do: 'discard-yes' }, { do: 'edit' }, { do: 'create' }, { do: 'show', what: 'blocks' }] as const) {
      const shown = await group.act({ kind: 'press', draft: id, at: 'who', press });
      expect(shown).toBe(say('en', 'notice.stale'));
    }
    expect(await group.act({ kind: 'start', draft: id })).toContain(say('en', 'room.private-first'));
    expect((await group.session()).active).toEqual({ private: id });
  });

  test('keeps its place while one drafts in a room, and takes nothing typed there', async () => {
    const { home, group, id } = await withPrivate();
    const before = await draftOf(home);
    await staying(group);
    await answer(group, ...late, 'North Pier Goods', 'Words for the group draft.');
    expect((await home.session()).drafts[id]).toEqual(before);
    expect(await home.say('/poa')).toContain('2/6 · What');
  });

  test('is not what a language or a question of forgetting shows there', async () => {
    const { group } = await withPrivate();
    for (const line of ['/language', '/forget', '/help', '/privacy', '/cancel', '/done']) expect(await group.say(line)).not.toContain('Luma');
    expect(await group.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'locale', locale: 'zh-CN' } })).toBe(say('zh-CN', 'notice.language-set'));
  });
});

describe('a draft of a room', () => {
  async function withShared(): Promise<Places & { readonly id: string }> {
    const places = inRooms();
    await staying(places.group);
    await answer(places.group, ...late, 'Luma Harbor Home');
    return { ...places, id: (await draftOf(places.group, 'g-100')).id };
  }

  test('shows in its room and in private, and in no other room', async () => {
    const { home, group, other } = await withShared();
    expect(await group.say('/drafts')).toContain('Luma Harbor Home');
    expect(await home.say('/drafts')).toContain('Luma Harbor Home');
    expect(await other.say('/drafts')).not.toContain('Luma Harbor Home');
  });

  test('can be gone on with in private, and is private from then on', async () => {
    const { home, group, id } = await withShared();
    expect(await home.act({ kind: 'start', draft: id })).toContain('1/6 · Who');
    await home.say('The warehouse supervisor.');
    expect(await group.say('/poa')).toContain(say('en', 'room.private-first'));
    expect(await group.act({ kind: 'press', draft: id, at: 'who', press: { do: 'open' } })).not.toContain('The warehouse supervisor.');
    expect(await group.say('/drafts')).not.toContain('Luma Harbor Home');
    expect(await home.say('/poa')).toContain('2/6 · What');
  });

  test('cannot be pressed from another room', async () => {
    const { other, id } = await withShared();
    expect(await other.act({ kind: 'press', draft: id, at: 'who', press: { do: 'open' } })).toBe(say('en', 'notice.stale'));
  });

  test('discarded in private is gone in its room', async () => {
    const { home, group, id } = await withShared();
    await home.act({ kind: 'press', draft: id, at: 'session', press: { do: 'discard-yes' } });
    expect(await group.say('some words')).toBe(say('en', 'notice.no-active-draft'));
  });
});

test('two people in one room never mix', async () => {
  const ann = talk({ person: 'telegram:1', room: 'g-100' });
  const bob = talk({ person: 'telegram:2', room: 'g-100', sessions: ann.sessions });
  for (const somebody of [ann, bob]) await staying(somebody);
  await answer(ann, ...late, 'Store of Ann');
  await answer(bob, ...late, 'Store of Bob');
  expect(await bob.say('/drafts')).not.toContain('Store of Ann');
  const { id } = await draftOf(ann, 'g-100');
  expect(await bob.act({ kind: 'press', draft: id, at: 'who', press: { do: 'open' } })).toContain(say('en', 'notice.stale'));
  expect((await draftOf(ann, 'g-100')).answers.store?.own[0]?.text).toBe('Store of Ann');
});
