import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/store/memory.ts';
import { createSealer, keyIdOf } from '../../src/store/seal.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import type { MaintainableStore } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';

const person = 'telegram:42';
const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const owed = [{ inputId: 'i', channel: 'terminal', address: {}, room: 'private', replies: [] }];

let store: MaintainableStore;

beforeEach(() => {
  store = memoryStore();
});

const sessionsWith = (...keys: readonly Uint8Array[]): Sessions => sessionsIn(store, { ttlMs: 60_000, sealer: createSealer(keys) });

const textOf = (whom = person): unknown => store.rows('sessions').store.get(`sessions:${whom}`);
const put = (value: unknown, whom = person): void => store.rows('sessions').store.set(`sessions:${whom}`, JSON.stringify({ value }));

async function owedTo(sessions: Sessions): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const [whom] of sessions.owed()) found.push(whom);
  return found;
}

describe('a record that was stored as plain text', () => {
  it('is read once there is a key, and sealed when it is saved', async () => {
    await sessionsWith().save(person, recordOf('我们的话'));
    expect(textOf()).toContain('我们的话');
    const sessions = sessionsWith(first);
    expect(await sessions.load(person)).toStrictEqual(recordOf('我们的话'));
    await sessions.save(person, recordOf('我们的话'));
    expect(textOf()).toMatch(/^\{"value":"sealed:1:[0-9a-f]{12}:[\w-]+","expires":\d+\}$/u);
    expect(await sessions.load(person)).toStrictEqual(recordOf('我们的话'));
  });
});

describe('a record that was sealed with an older key', () => {
  it('is read while the key is there, and sealed with the first one when it is saved', async () => {
    await sessionsWith(first).save(person, recordOf('a', { owed }));
    const rotated = sessionsWith(second, first);
    expect(await rotated.load(person)).toStrictEqual(recordOf('a', { owed }));
    expect(await owedTo(rotated)).toEqual([person]);
    await rotated.save(person, recordOf('b'));
    expect(await sessionsWith(second).load(person)).toStrictEqual(recordOf('b'));
  });
});

describe('a record whose key is not here', () => {
  const locked = { code: 'RECORD_LOCKED', facts: { keyId: keyIdOf(first) } };

  it.each<[string, readonly Uint8Array[]]>([
    ['another key is', [second]],
    ['none is', []],
  ])('is told by the id of its key, stays where it is, and opens again with it: %s', async (_, keys) => {
    await sessionsWith(first).save(person, recordOf('a', { owed }));
    const before = textOf();
    const sessions = sessionsWith(...keys);
    for (const time of [1, 2, 3]) await expect(sessions.load(person), `${time}`).rejects.toMatchObject(locked);
    expect(textOf()).toBe(before);
    expect(await store.rows('unreadable').get(`${person}:0`)).toBeUndefined();
    expect(await sessionsWith(second, first).load(person)).toStrictEqual(recordOf('a', { owed }));
  });

  it('does not hide the others who are owed a reply, and can be deleted', async () => {
    await sessionsWith(first).save(person, recordOf('a', { owed }));
    const sessions = sessionsWith(second);
    await sessions.save('telegram:43', recordOf('b', { owed }));
    expect(await owedTo(sessions)).toEqual(['telegram:43']);
    await sessions.forget(person);
    expect(textOf()).toBeUndefined();
  });
});

describe('a record that is not what was sealed for its person', () => {
  it('is not theirs to read when it was copied from somebody else: it is set aside', async () => {
    const sessions = sessionsWith(first);
    await sessions.save('telegram:43', recordOf('the words of 43'));
    store.rows('sessions').store.set(`sessions:${person}`, textOf('telegram:43'));
    const told = { code: 'RECORD_UNREADABLE', facts: { problem: 'forged', aside: true } };
    await expect(sessions.load(person)).rejects.toMatchObject(told);
    expect(await sessions.load(person)).toBeUndefined();
    expect(await sessions.load('telegram:43')).toStrictEqual(recordOf('the words of 43'));
  });
});

describe('what is set aside', () => {
  const aside = async (keys: readonly Uint8Array[]): Promise<unknown> =>
    createSealer(keys).open({ namespace: 'unreadable', key: `${person}:0` }, await store.rows('unreadable').get(`${person}:0`));

  it.each<[string, (sessions: Sessions) => void, raw: string]>([
    ['a torn row', () => store.rows('sessions').store.set(`sessions:${person}`, '{"value":{"own":"秘密'), '{"value":{"own":"秘密'],
    ['a record of a newer shape', () => put({ shape: 99, own: '秘密' }), '{"shape":99,"own":"秘密"}'],
    [
      'a sealed record of a newer shape',
      () => put(createSealer([first]).seal({ namespace: 'sessions', key: person }, { shape: 99, own: '秘密' })),
      '{"shape":99,"own":"秘密"}',
    ],
  ])('is sealed too: %s', async (_, damage, raw) => {
    const sessions = sessionsWith(first);
    damage(sessions);
    await expect(sessions.load(person)).rejects.toMatchObject({ code: 'RECORD_UNREADABLE', facts: { aside: true } });
    expect(JSON.stringify(await store.rows('unreadable').get(`${person}:0`))).not.toContain('秘密');
    expect(await aside([first])).toEqual({ ok: true, value: raw });
  });

  it('never takes the place of what cannot be opened', async () => {
    for (const key of [first, second]) {
      put({ shape: 99, by: key[0] });
      await expect(sessionsWith(key).load(person)).rejects.toMatchObject({ code: 'RECORD_UNREADABLE' });
    }
    expect(await aside([first])).toEqual({ ok: true, value: '{"shape":99,"by":1}' });
    expect(await store.rows('unreadable').get(`${person}:1`)).toMatch(new RegExp(`^sealed:1:${keyIdOf(second)}:`, 'u'));
  });

  it('is set aside once when the process ended between copying and deleting', async () => {
    put({ shape: 99 });
    const sessions = sessionsWith(first);
    await expect(sessions.load(person)).rejects.toMatchObject({ code: 'RECORD_UNREADABLE' });
    put({ shape: 99 });
    await expect(sessions.load(person)).rejects.toMatchObject({ code: 'RECORD_UNREADABLE' });
    expect(await store.rows('unreadable').get(`${person}:1`)).toBeUndefined();
  });
});
