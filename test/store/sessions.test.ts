import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { PoaError } from '../../src/errors.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { keyvOver } from '../../src/store/row.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import type { Store } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';

const person = 'telegram:42';
const ttlMs = 60_000;

let store: Store;
let sessions: Sessions;

beforeEach(() => {
  store = memoryStore();
  sessions = sessionsIn(store, { ttlMs });
});

/** What is stored for a person as text, as a damaged disk or another version might have left it. */
const putText = (text: string, whom = person): void => store.rows('sessions').store.set(`sessions:${whom}`, text);
const textOf = (key: string): unknown => store.rows('sessions').store.get(`sessions:${key}`);
const asideOf = async (whom = person): Promise<unknown[]> => {
  const rows = store.rows('unreadable');
  const all = await Promise.all(Array.from({ length: 17 }, (_, n) => rows.get(`${whom}:${n}`)));
  return all.filter((value) => value !== undefined);
};

const unreadable = { code: 'RECORD_UNREADABLE' };

describe('a record that cannot be read', () => {
  const good = { shape: 2, ...recordOf('我们的话') };
  const newer = JSON.stringify({ ...good, shape: 3, drafts: ['of the future'] });
  const draftless = JSON.stringify({ ...good, session: { locale: 'en' } });
  const cases: readonly [string, text: string, raw: string, facts: object][] = [
    ['text that is no JSON', '{"value":{"shape":1,"sess', '{"value":{"shape":1,"sess', { problem: 'corrupt' }],
    ['an empty text', '', '', { problem: 'corrupt' }],
    ['JSON null, which must not look like nobody', 'null', 'null', { problem: 'corrupt' }],
    ['JSON that is no row', '{"hello":1}', '{"hello":1}', { problem: 'corrupt' }],
    ['a row that holds null', '{"value":null}', 'null', { problem: 'shape' }],
    ['a record of a newer shape', `{"value":${newer}}`, newer, { problem: 'shape', shape: 3 }],
    ['a record of a shape that never was', '{"value":{"shape":0}}', '{"shape":0}', { problem: 'shape', shape: 0 }],
    ['a record without its drafts', `{"value":${draftless}}`, draftless, { problem: 'invalid', at: 'session' }],
  ];

  it.each(cases)('is set aside once the person has been told: %s', async (_, text, raw, facts) => {
    putText(text);
    await expect(sessions.load(person)).rejects.toMatchObject({ ...unreadable, facts: { ...facts, aside: true } });
    expect(await asideOf()).toEqual([raw]);
    expect(await sessions.load(person)).toBeUndefined();

    await sessions.save(person, recordOf('a new start'));
    expect(await sessions.load(person)).toStrictEqual(recordOf('a new start'));
    expect(await asideOf()).toEqual([raw]);
  });

  it('tells nobody what stood in it', async () => {
    putText('{"value":{"shape":1,"session":{"drafts":"迟发的秘密"}}');
    const error: unknown = await sessions.load(person).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PoaError);
    expect(String(error) + JSON.stringify(error)).not.toContain('秘密');
  });

  it('never takes the place of one that was set aside before', async () => {
    for (const text of ['one', 'two', 'three']) {
      putText(text);
      await expect(sessions.load(person)).rejects.toMatchObject(unreadable);
    }
    expect(await asideOf()).toEqual(['one', 'two', 'three']);
    putText('other', 'telegram:4');
    await expect(sessions.load('telegram:4')).rejects.toMatchObject(unreadable);
    expect(await asideOf()).toEqual(['one', 'two', 'three']);
  });

  it('stays where it is when every place is taken, and the person is told each time', async () => {
    for (let n = 0; n < 16; n += 1) {
      putText(`text ${n}`);
      await expect(sessions.load(person)).rejects.toMatchObject(unreadable);
    }
    putText('one too many');
    await expect(sessions.load(person)).rejects.toMatchObject({ ...unreadable, facts: { aside: false } });
    await expect(sessions.load(person)).rejects.toMatchObject(unreadable);
    expect(textOf(person)).toBe('one too many');
    expect(await asideOf()).toHaveLength(16);
  });

  it('is set aside once when the process ended between copying and deleting', async () => {
    await store.rows('unreadable').set(`${person}:0`, 'torn', ttlMs);
    putText('torn');
    await expect(sessions.load(person)).rejects.toMatchObject(unreadable);
    expect(await asideOf()).toEqual(['torn']);
    expect(await sessions.load(person)).toBeUndefined();
  });

  it('is deleted with everything else when the person asks for it', async () => {
    for (const text of ['one', 'two']) {
      putText(text);
      await expect(sessions.load(person)).rejects.toMatchObject(unreadable);
    }
    putText('three');
    await sessions.forget(person);
    expect(await asideOf()).toEqual([]);
    expect(await sessions.load(person)).toBeUndefined();
  });

  it('does not hide the others who are owed a reply', async () => {
    const owed = [{ inputId: 'i', channel: 'terminal', address: {}, room: 'private', replies: [] }];
    putText('torn');
    await sessions.save('telegram:43', recordOf('a', { owed }));
    const found: string[] = [];
    for await (const [whom] of sessions.owed()) found.push(whom);
    expect(found).toEqual(['telegram:43']);
    expect(textOf(person)).toBe('torn');
  });
});

describe('a record', () => {
  it('of shape 1 is read for ever', async () => {
    const frozen = readFileSync(new URL('../fixtures/record-shape-1.json', import.meta.url), 'utf8');
    putText(`{"value":${frozen}}`);
    const { shape: _, ...record } = JSON.parse(frozen);
    expect(await sessions.load(person)).toStrictEqual(record);
  });

  it('keeps what a later version added to it without changing its shape', async () => {
    const later = { ...recordOf('a'), reminders: [{ at: 7 }] };
    putText(JSON.stringify({ value: { shape: 2, ...later } }));
    const loaded = await sessions.load(person);
    expect(loaded).toStrictEqual(later);
  });

  it('is not lost for a reply this version does not know', async () => {
    const owed = [{ inputId: 'i', channel: 'c', address: {}, room: 'private', replies: [{ kind: 'of tomorrow', at: 1 }] }];
    const stored = { shape: 2, ...recordOf('a'), owed };
    putText(JSON.stringify({ value: stored }));
    expect((await sessions.load(person))?.owed).toHaveLength(1);
  });
});

async function firstOwed(broke: Sessions): Promise<unknown> {
  for await (const row of broke.owed()) return row;
  return undefined;
}

describe('a store that fails', () => {
  const cause = new Error('the disk is gone');
  const fail = (): Promise<never> => Promise.reject(cause);
  const failing = {
    opts: { dialect: 'sqlite' },
    on: () => undefined,
    get: fail,
    set: fail,
    delete: fail,
    deleteMany: fail,
    clear: fail,
    async *iterator() {
      yield await fail();
    },
  };
  const broken = (adapter: object): Sessions =>
    sessionsIn({ rows: (namespace) => keyvOver({ ...adapter }, namespace), sweep: fail, close: fail }, { ttlMs });

  it.each<[string, (sessions: Sessions) => Promise<unknown>]>([
    ['load', (broke) => broke.load(person)],
    ['save', (broke) => broke.save(person, recordOf('a'))],
    ['forget', (broke) => broke.forget(person)],
    ['owed', firstOwed],
    ['sweep', (broke) => broke.sweep(1)],
    ['close', (broke) => broke.close()],
  ])('never looks like an empty one: %s', async (doing, work) => {
    await expect(work(broken(failing))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', facts: { doing }, cause });
  });

  it('leaves an unreadable record in its place when it cannot be set aside', async () => {
    const working = new Map([['sessions:telegram:42', 'torn']]);
    const half = { ...failing, get: async (key: string) => (key.startsWith('sessions:') ? working.get(key) : fail()) };
    await expect(broken(half).load(person)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', facts: { doing: 'set aside' } });
    expect([...working.values()]).toEqual(['torn']);
  });

  it('is told when it cannot list its rows, which must not look like nobody being owed', async () => {
    const { iterator: _, ...mute } = failing;
    await expect(firstOwed(broken(mute))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
