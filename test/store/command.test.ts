import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeCommand } from '../../src/store-command.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import { reseal } from '../../src/store/reseal.ts';
import { createSealer, keyIdOf } from '../../src/store/seal.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { MaintainableStore, Namespace, StoredRow } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';

const [first, second, third] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
const ttlMs = 60_000;
const persons = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `telegram:${n}`);

/** Saves a record for each person, with the keys of then. */
const fill = (store: MaintainableStore, keys: readonly Uint8Array[], whom: readonly string[]): Promise<unknown> => {
  const sessions = sessionsIn(store, { ttlMs, sealer: createSealer(keys) });
  return Promise.all(whom.map((person) => sessions.save(person, recordOf(`words of ${person}`))));
};

const expiryOf = ({ text }: StoredRow): string => /"expires":\d+\}$/u.exec(text)?.[0] ?? 'never';

async function rowsOf(store: MaintainableStore, namespace: Namespace = 'sessions'): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = [];
  for await (const row of store.stored(namespace)) rows.push(row);
  return rows;
}

const now = (): number => Date.now();

describe('sealing all rows again', () => {
  it('takes plain rows and those of every key of the list, and each opens with the first key alone', async () => {
    const store = memoryStore();
    await fill(store, [], ['telegram:1', 'telegram:2']);
    await fill(store, [first], ['telegram:3']);
    await fill(store, [second, first], ['telegram:4']);
    const before = (await rowsOf(store)).map(expiryOf);
    const counts = await reseal(store, createSealer([second, first]), now);
    expect(counts).toEqual({ sealed: 3, already: 1, changed: 0, failed: 0, missingKeys: [] });
    const alone = sessionsIn(store, { ttlMs, sealer: createSealer([second]) });
    for (const person of ['telegram:1', 'telegram:2', 'telegram:3', 'telegram:4'])
      expect(await alone.load(person)).toStrictEqual(recordOf(`words of ${person}`));
    expect((await rowsOf(store)).map(expiryOf)).toEqual(before);
    expect(before).not.toContain('never');
  });

  it('takes what was set aside too, and rows that are no rows, which can be set aside afterwards as they were', async () => {
    const store = memoryStore();
    await store.rows('unreadable').set('telegram:1:0', 'raw 秘密');
    store.rows('sessions').store.set('sessions:telegram:2', '{"torn 秘密');
    expect(await reseal(store, createSealer([first]), now)).toMatchObject({ sealed: 2, failed: 0 });
    expect(JSON.stringify([await rowsOf(store), await rowsOf(store, 'unreadable')])).not.toContain('秘密');
    const sealer = createSealer([first]);
    await expect(sessionsIn(store, { ttlMs, sealer }).load('telegram:2')).rejects.toMatchObject({ facts: { problem: 'corrupt', aside: true } });
    const aside = { namespace: 'unreadable', key: 'telegram:2:0' } as const;
    expect(sealer.open(aside, await store.rows('unreadable').get(aside.key))).toEqual({ ok: true, value: '{"torn 秘密' });
  });

  it('done twice changes nothing the second time', async () => {
    const store = memoryStore();
    await fill(store, [], persons(150));
    expect(await reseal(store, createSealer([first]), now)).toMatchObject({ sealed: 150, already: 0 });
    const once = await rowsOf(store);
    expect(await reseal(store, createSealer([first]), now)).toMatchObject({ sealed: 0, already: 150 });
    expect(await rowsOf(store)).toEqual(once);
  });

  it('leaves what it cannot open as it is, and names the keys that are missing', async () => {
    const store = memoryStore();
    await fill(store, [third], ['telegram:1', 'telegram:2']);
    await fill(store, [], ['telegram:3']);
    const before = await rowsOf(store);
    const counts = await reseal(store, createSealer([second, first]), now);
    expect(counts).toEqual({ sealed: 1, already: 0, changed: 0, failed: 2, missingKeys: [keyIdOf(third)] });
    expect((await rowsOf(store)).slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('brings nothing back that has expired', async () => {
    const store = memoryStore();
    await fill(store, [], ['telegram:1']);
    const before = await rowsOf(store);
    const later = (): number => Date.now() + ttlMs + 1;
    expect(await reseal(store, createSealer([first]), later)).toMatchObject({ sealed: 0, failed: 0 });
    expect(await rowsOf(store)).toEqual(before);
  });

  it('leaves a row to whoever writes it meanwhile', async () => {
    const store = memoryStore();
    await fill(store, [], persons(3));
    const busy: MaintainableStore = {
      ...store,
      async put(namespace, row, was) {
        if (row.key === 'telegram:1') await sessionsIn(store, { ttlMs }).save('telegram:1', recordOf('written meanwhile'));
        if (row.key === 'telegram:2') await sessionsIn(store, { ttlMs }).forget('telegram:2');
        return store.put(namespace, row, was);
      },
    };
    expect(await reseal(busy, createSealer([first]), now)).toMatchObject({ sealed: 1, changed: 2 });
    const sessions = sessionsIn(store, { ttlMs, sealer: createSealer([first]) });
    expect(await sessions.load('telegram:1')).toStrictEqual(recordOf('written meanwhile'));
    expect(await sessions.load('telegram:2')).toBeUndefined();
  });
});

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-command-'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command; what it says and complains of, and its exit code. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const voice = { say: (line: string) => void said.push(line), complain: (line: string) => void complained.push(line) };
  const code = await storeCommand(args, { STORE_URL: `lmdb:${folder}`, ...env }, voice);
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const keys = (...all: readonly Buffer[]): string => all.map((key) => key.toString('base64')).join(',');

describe('npm run store -- reencrypt', () => {
  const filled = async (used: readonly Uint8Array[], count: number): Promise<void> => {
    const store = await openStore(`lmdb:${folder}`);
    await fill(store, used, persons(count));
    await store.close();
  };

  it('seals a folder again and says what it did', async () => {
    await filled([], 100);
    const env = { ENCRYPTION_KEYS: keys(second, first) };
    expect(await run(['reencrypt'], env)).toEqual({ code: 0, said: 'sealed 100, already 0, failed 0', complained: '' });
    expect(await run(['reencrypt'], env)).toEqual({ code: 0, said: 'sealed 0, already 100, failed 0', complained: '' });
  });

  it('ends with 1 when a key is missing, and names it by its id', async () => {
    await filled([third], 2);
    const { code, said, complained } = await run(['reencrypt'], { ENCRYPTION_KEYS: keys(first) });
    expect([code, said]).toEqual([1, 'sealed 0, already 0, failed 2']);
    expect(complained).toBe(`Keys that are not in ENCRYPTION_KEYS: ${keyIdOf(third)}`);
  });

  it('ends with 1 when there is no key, a bad key or no store, and repeats no value', async () => {
    expect(await run(['reencrypt'])).toMatchObject({ code: 1, complained: expect.stringContaining('ENCRYPTION_KEYS: expected') });
    const bad = await run(['reencrypt'], { ENCRYPTION_KEYS: 'sesame', STORE_URL: 'mysql://root:sesame@db' });
    expect(bad.code).toBe(1);
    expect(bad.complained).toMatch(/STORE_URL: expected[^]*ENCRYPTION_KEYS: expected|ENCRYPTION_KEYS: expected[^]*STORE_URL: expected/u);
    expect(bad.complained).not.toContain('sesame');
    const gone = await run(['reencrypt'], { ENCRYPTION_KEYS: keys(first), STORE_URL: 'lmdb:/dev/null/x' });
    expect(gone).toMatchObject({ code: 1, complained: 'The bot cannot run: STORE_UNAVAILABLE, ENOTDIR' });
  });

  it('leaves nobody’s words in what it writes', async () => {
    await filled([], 3);
    await run(['reencrypt'], { ENCRYPTION_KEYS: keys(first) });
    const store = await openStore(`lmdb:${folder}`);
    expect(JSON.stringify(await rowsOf(store))).not.toContain('words of');
    await store.close();
  });
});

describe('npm run store', () => {
  it('explains itself when it is asked', async () => {
    for (const args of [['--help'], ['-h'], ['reencrypt', '--help']]) {
      const { code, said, complained } = await run(args);
      expect([code, complained]).toEqual([0, '']);
      expect(said).toContain('reencrypt');
      expect(said).toContain('Stop the bot first');
    }
  });

  it.each([[[]], [['encrypt']], [['constructor']], [['reencrypt', 'lmdb:./data']], [['reencrypt', '--force']]])(
    'explains itself and ends with 2 when it is called in another way: %j',
    async (args) => {
      const { code, said, complained } = await run(args);
      expect([code, said]).toEqual([2, '']);
      expect(complained).toContain('npm run store -- <command>');
    },
  );
});
