import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeCommand } from '../../src/store-command.ts';
import { copyRows, sumOf } from '../../src/store/copy.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import { createSealer } from '../../src/store/seal.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { MaintainableStore, StoredRow } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';
import { schemaAt } from '../support/postgres-schema.ts';
import { reachable } from '../support/servers.ts';
import { clearRedis, redisAddress, redisUrl } from './redis-place.ts';

const ttlMs = 3_600_000;
const persons = Array.from({ length: 150 }, (_, n) => `telegram:${n}`);
const now = (): number => Date.now();

async function fill(store: MaintainableStore, words: string): Promise<void> {
  const sessions = sessionsIn(store, { ttlMs });
  await Promise.all(persons.map((person) => sessions.save(person, recordOf(`${words} ${person}`))));
  await store.rows('unreadable').set('telegram:7:0', 'raw 我们', ttlMs);
}

async function rowsOf(store: MaintainableStore): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = [];
  for await (const row of store.stored('sessions')) rows.push(row);
  return rows;
}

describe('copying one store to another', () => {
  it('takes everything that has not expired, with its expiry, and is done when run again', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    await fill(from, 'words of');
    await from.rows('sessions').set('telegram:old', 'gone', 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await copyRows(from, to, now)).toEqual({ copied: 151, already: 0, newer: 0, changed: 0 });
    expect(await copyRows(from, to, now)).toEqual({ copied: 0, already: 151, newer: 0, changed: 0 });
    expect(await sumOf(to, now())).toEqual(await sumOf(from, now()));
    expect((await sumOf(to, now())).rows).toBe(151);
    expect(await sessionsIn(to, { ttlMs }).load('telegram:3')).toStrictEqual(recordOf('words of telegram:3'));
  });

  it('goes on where it was stopped, and brings after what was written meanwhile', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    await fill(from, 'words of');
    let left = 64;
    const stopping: MaintainableStore = {
      ...to,
      put: async (...row) => {
        if (left-- <= 0) throw new Error('stopped');
        return to.put(...row);
      },
    };
    await expect(copyRows(from, stopping, now)).rejects.toThrow('stopped');
    await sessionsIn(from, { ttlMs: ttlMs * 2 }).save('telegram:3', recordOf('written meanwhile'));
    const { copied, already } = await copyRows(from, to, now);
    expect(copied + already).toBe(151);
    expect(await sessionsIn(to, { ttlMs }).load('telegram:3')).toStrictEqual(recordOf('written meanwhile'));
    expect(await sumOf(to, now())).toEqual(await sumOf(from, now()));
  });

  it('leaves what was written later there, and what somebody writes there just then', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    await fill(from, 'words of');
    await sessionsIn(to, { ttlMs: ttlMs * 2 }).save('telegram:3', recordOf('of the bot over there'));
    const racing: MaintainableStore = {
      ...to,
      put: async (namespace, row, was) => {
        if (row.key === 'telegram:4') await sessionsIn(to, { ttlMs }).save('telegram:4', recordOf('just now'));
        return to.put(namespace, row, was);
      },
    };
    expect(await copyRows(from, racing, now)).toEqual({ copied: 149, already: 0, newer: 1, changed: 1 });
    expect(await sessionsIn(to, { ttlMs }).load('telegram:3')).toStrictEqual(recordOf('of the bot over there'));
    expect(await sessionsIn(to, { ttlMs }).load('telegram:4')).toStrictEqual(recordOf('just now'));
  });

  it('sums what one store has of another, and differs with a single sign', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    await fill(from, 'words of');
    await copyRows(from, to, now);
    await sessionsIn(to, { ttlMs }).save('discord:9', recordOf('of somebody else'));
    expect(await sumOf(to, now(), from)).toEqual(await sumOf(from, now()));
    const [row] = await rowsOf(to);
    await to.put('sessions', { key: row?.key ?? '', text: `${row?.text} ` }, row?.text);
    expect((await sumOf(to, now(), from)).checksum).not.toBe((await sumOf(from, now())).checksum);
  });
});

describe('npm run store -- copy', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'poa-copy-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function run(...args: readonly string[]): Promise<{ code: number; said: string; complained: string }> {
    const [said, complained]: [string[], string[]] = [[], []];
    const code = await storeCommand(['copy', ...args], {}, { say: (line) => void said.push(line), complain: (line) => void complained.push(line) });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  }

  const postgresAt = reachable('postgres');

  it.each(['lmdb', 'redis', 'postgres'] as const)('moves sealed drafts of a folder to %s and back, and says so', async (kind) => {
    const [postgres, there] = [await postgresAt, join(folder, 'there')];
    if ((kind === 'redis' && redisAddress === undefined) || (kind === 'postgres' && postgres === undefined)) return;
    const schema = schemaAt(postgres ?? 'postgres://none/none', basename(folder));
    const url = { lmdb: `lmdb:${there}`, redis: redisUrl(folder), postgres: schema.url }[kind];
    const sealer = createSealer([Buffer.alloc(32, 1)]);
    const from = await openStore(`lmdb:${join(folder, 'from')}`);
    await Promise.all(persons.map((person) => sessionsIn(from, { ttlMs, sealer }).save(person, recordOf(`words of ${person}`))));
    await from.close();

    const away = await run(`lmdb:${join(folder, 'from')}`, url);
    const back = await run(url, `lmdb:${join(folder, 'back')}`);
    for (const { code, said, complained } of [away, back]) {
      expect([code, complained]).toEqual([0, '']);
      expect(said).toMatch(/^copied 150, already 0, newer there 0\nFROM: 150 rows, checksum (\w{64})\nTO: {3}150 rows, checksum \1$/u);
    }
    const store = await openStore(`lmdb:${join(folder, 'back')}`);
    expect(await sessionsIn(store, { ttlMs, sealer }).load('telegram:42')).toStrictEqual(recordOf('words of telegram:42'));
    await store.close();
    if (kind === 'redis') await clearRedis(folder);
    if (kind === 'postgres') await schema.drop();
  });

  it('ends with 2 when it is called in another way, and with 1 for what is no store, repeating no address', async () => {
    expect((await run('lmdb:./data')).code).toBe(2);
    const { code, complained } = await run('mysql://root:sesame@db', 'nothing');
    expect(code).toBe(1);
    expect(complained).toMatch(/FROM: expected[^]*TO: expected/u);
    expect(complained).not.toContain('sesame');
  });
});
