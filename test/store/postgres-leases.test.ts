import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeaseTimes, Leases } from '../../src/store/lease.ts';
import { openDatabase } from '../../src/store/postgres-database.ts';
import { leasesIn } from '../../src/store/postgres-leases.ts';
import { postgresStore } from '../../src/store/postgres.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import type { Lock } from '../../src/store/lock.ts';
import type { Shared, Store } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';
import { type Schema, schemaAt, sql } from '../support/postgres-schema.ts';
import { reachable } from '../support/servers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Takes the lease of one person, says so, and never lets go. */
const holder = `
  import { writeSync } from 'node:fs';
  const { postgresStore } = await import(process.env.STORE_CODE + '/postgres.js');
  const store = await postgresStore(process.env.STORE_URL, { ttlMs: 2500, patienceMs: 5000 });
  await store.shared.lock.run('telegram:1', async () => {
    writeSync(1, store.shared.presence.id + '\\n');
    await new Promise(() => setInterval(() => undefined, 1000));
  });
`;

const server = await reachable('postgres');
const person = 'telegram:1';
const long: LeaseTimes = { ttlMs: 60_000, patienceMs: 20_000 };

interface Process {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly lock: Lock;
  readonly presence: Shared['presence'];
}

describe.skipIf(server === undefined)('processes over one Postgres database', () => {
  const url = server ?? '';
  let schema: Schema;
  let closing: (() => Promise<void>)[];

  const started = async (times: LeaseTimes = long): Promise<Process> => {
    const store = await postgresStore(schema.url, times);
    const sessions = sessionsIn(store, { ttlMs: 3_600_000 });
    closing.push(() => sessions.close());
    if (store.shared === undefined) throw new Error('not shared');
    return { store, sessions, ...store.shared };
  };

  const leases = async (): Promise<Leases> => {
    const database = await openDatabase(schema.url);
    closing.push(() => database.close());
    return leasesIn(database);
  };

  const table = (name: string): string => `"${schema.name}".${name}`;

  beforeEach(() => {
    schema = schemaAt(url);
    closing = [];
  });

  afterEach(async () => {
    await Promise.all(closing.map((close) => close()));
    await schema.drop();
  });

  describe('a lease', () => {
    it('has one holder until it is given up', async () => {
      const [one, two] = [await leases(), await leases()];
      const taken = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? one : two).take(person, `token ${n}`, 60_000)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      const token = `token ${taken.indexOf(true)}`;
      expect(await two.take('telegram:2', 'other', 60_000)).toBe(true);
      expect(await one.renew(person, 'other', 60_000)).toBe(false);
      await one.release(person, 'other');
      expect([await one.isHeld(person), await one.take(person, token, 60_000), await two.renew(person, token, 60_000)]).toEqual([true, true, true]);
      await two.release(person, token);
      expect([await one.isHeld(person), await one.take(person, 'other', 60_000)]).toEqual([false, true]);
    });

    it('runs out by the clock of the server unless it is renewed', async () => {
      const all = await leases();
      expect(await all.take(person, 'one', 1)).toBe(true);
      expect(await all.take('a\0\ud83d', 'one', 60_000)).toBe(true);
      await wait(20);
      expect([await all.isHeld(person), await all.renew(person, 'one', 60_000), await all.isHeld('a\0\ud83d')]).toEqual([false, false, true]);
      expect([await all.take(person, 'two', 60_000), await all.take(person, 'one', 60_000)]).toEqual([true, false]);
    });

    it('is swept long after it ran out', async () => {
      const { store } = await started();
      await sql(url, `insert into ${table('poa_leases')} values ('old', 't', 1000), ('new', 't', (extract(epoch from now()) * 1000)::bigint)`);
      expect(await store.sweep(Date.now())).toBe(0);
      const left = await sql(url, `select key from ${table('poa_leases')} where key in ('old', 'new')`);
      expect(left).toEqual([{ key: 'new' }]);
    });
  });

  it('take turns with one person', async () => {
    const [one, two] = [await started(), await started()];
    let inside = 0;
    const raise = async ({ lock, sessions }: Process): Promise<void> =>
      lock.run(person, async () => {
        inside += 1;
        expect(inside).toBe(1);
        const revision = (await sessions.load(person))?.revision ?? 0;
        await sessions.save(person, recordOf('a', { revision: revision + 1 }));
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 20 }, (_, n) => raise(n % 2 ? one : two)));
    expect((await one.sessions.load(person))?.revision).toBe(20);
    expect([one.lock.busy, two.lock.busy]).toEqual([0, 0]);
  });

  /** Makes another the holder of the lease, as happens when this process was stopped for longer than it lasts. */
  const takeOver = async (): Promise<void> => {
    const changed = await sql(url, `update ${table('poa_leases')} set token = 'another' where key = $1 returning 1`, [person]);
    expect(changed).toHaveLength(1);
  };

  const lost = { code: 'STORE_UNAVAILABLE', cause: { message: expect.stringContaining('taken over') } };

  it('write nothing for a person whom another has taken over', async () => {
    const { store, sessions, lock } = await started();
    await sessions.save(person, recordOf('before'));
    await sessions.save('telegram:2', recordOf('before'));
    await store.rows('unreadable').set(`${person}:0`, 'raw');
    await lock.run(person, async () => {
      await sessions.save(person, recordOf('mine'));
      await takeOver();
      await expect(sessions.save(person, recordOf('too late'))).rejects.toMatchObject(lost);
      await expect(sessions.forget(person)).rejects.toMatchObject(lost);
      await expect(store.rows('sessions').setMany([{ key: 'telegram:2', value: 1 }, { key: person, value: 1 }])).rejects.toThrow('taken over');
      await expect(store.rows('unreadable').set(`${person}:1`, 'late')).rejects.toThrow('taken over');
      await sessions.save('telegram:10', recordOf('not theirs'));
    });
    expect(await sessions.load(person)).toStrictEqual(recordOf('mine'));
    expect(await sessions.load('telegram:2')).toStrictEqual(recordOf('before'));
    expect(await store.rows('unreadable').getMany([`${person}:0`, `${person}:1`])).toEqual(['raw', undefined]);
    expect(await sessions.load('telegram:10')).toStrictEqual(recordOf('not theirs'));
  });

  it('write nothing under a lease that ran out, though nobody else has taken it', async () => {
    const { sessions, lock } = await started();
    await lock.run(person, async () => {
      await sql(url, `update ${table('poa_leases')} set expires = 1000 where key = $1`, [person]);
      await expect(sessions.save(person, recordOf('too late'))).rejects.toMatchObject(lost);
    });
    expect(await sessions.load(person)).toBeUndefined();
    await lock.run(person, () => sessions.save(person, recordOf('again')));
    expect(await sessions.load(person)).toStrictEqual(recordOf('again'));
  });

  /** How many statements on this test's tables wait for another's transaction. */
  const waitingStatements = async (): Promise<number> => {
    const rows = await sql(url, "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like $1", [`%${schema.name}%`]);
    return rows.length;
  };

  it('write nothing either when they are taken over just then', async () => {
    const { sessions, lock } = await started();
    const other = new Client({ connectionString: url });
    await other.connect();
    await lock.run(person, async () => {
      await other.query('begin');
      await other.query(`update ${table('poa_leases')} set token = 'another' where key = $1`, [person]);
      const saving = sessions.save(person, recordOf('too late'));
      saving.catch(() => undefined);
      while ((await waitingStatements()) === 0) await wait(5);
      await other.query('commit');
      await expect(saving).rejects.toMatchObject(lost);
    });
    await other.end();
    expect(await sessions.load(person)).toBeUndefined();
  });

  it('do not take over while a write under the lease is under way', async () => {
    const [one, all] = [await started(), await leases()];
    const other = new Client({ connectionString: url });
    await other.connect();
    await one.sessions.save(person, recordOf('before'));
    await one.lock.run(person, async () => {
      await other.query('begin');
      await other.query(`select 1 from ${table('poa_rows')} where key = $1 for update`, [`sessions:${person}`]);
      const saving = one.sessions.save(person, recordOf('mine'));
      while ((await waitingStatements()) === 0) await wait(5);
      const told: string[] = [];
      const taking = takeOver().finally(() => told.push('taken over'));
      while (told.length === 0 && (await waitingStatements()) < 2) await wait(5);
      expect(told).toEqual([]);
      await other.query('commit');
      await Promise.all([saving, taking]);
    });
    await other.end();
    expect(await all.isHeld(person)).toBe(true);
    expect(await one.sessions.load(person)).toStrictEqual(recordOf('mine'));
  });

  it('know of each other while they run', async () => {
    const [one, two] = [await started(), await started()];
    expect(await one.presence.isAlive(two.presence.id)).toBe(true);
    await two.store.close();
    expect(await one.presence.isAlive(two.presence.id)).toBe(false);
  });

  describe('of which one is killed', () => {
    beforeAll(() => {
      execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
    }, 120_000);

    it('go on with its persons when its lease has run out', async () => {
      const one = await started();
      await one.sessions.save(person, recordOf('kept'));
      const env = { ...process.env, STORE_CODE: join(root, 'dist/store'), STORE_URL: schema.url };
      const child = spawn(process.execPath, ['--input-type=module', '-e', holder], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(child, 'exit');
      let id = '';
      let turns = 0;
      let turn: Promise<void> | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        id = line;
        expect(await one.presence.isAlive(id)).toBe(true);
        turn = one.lock.run(person, async () => {
          turns += 1;
          await one.sessions.save(person, recordOf('taken over'));
        });
        // Longer than the lease lasts: it is renewed as long as its holder lives.
        await wait(3500);
        expect(turns).toBe(0);
        child.kill('SIGKILL');
      }
      expect(await ended).toEqual([null, 'SIGKILL']);
      await turn;
      expect(await one.sessions.load(person)).toStrictEqual(recordOf('taken over'));
      while (await one.presence.isAlive(id)) await wait(50);
    });
  });
});
