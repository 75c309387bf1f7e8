import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import type { Store } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';
import { type BadNetwork, badNetwork } from '../support/bad-network.ts';
import { schemaAt, sql } from '../support/postgres-schema.ts';
import { noServerBecause, type PostgresServer, postgresServer } from '../support/postgres-server.ts';

if (noServerBecause !== undefined) process.stderr.write(`Left out: outages of Postgres; ${noServerBecause}.\n`);

const unavailable = { code: 'STORE_UNAVAILABLE' };

/** The work, or a failure when it takes longer than whoever waits for an answer should. */
async function inTime<T>(work: Promise<T>, ms = 2000): Promise<T> {
  const stop = new AbortController();
  const late = wait(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error('too late');
  });
  late.catch(() => undefined);
  return Promise.race([work, late]).finally(() => stop.abort());
}

/** Tries until the work is done; the test's own time bounds it. */
async function healed<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      expect(error).toMatchObject(unavailable);
      await wait(50);
    }
  }
}

describe.skipIf(noServerBecause !== undefined)('a Postgres server', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await postgresServer();
    await server.start();
  }, 120_000);

  afterAll(() => server?.remove());

  describe('that crashes and comes back', () => {
    let store: Store;
    let sessions: Sessions;

    beforeEach(async () => {
      store = await openStore(schemaAt(server.url).url);
      sessions = sessionsIn(store, { ttlMs: 3_600_000 });
    });

    afterEach(() => sessions.close());

    it('is told of in time, never looks like nobody, and loses nothing that was saved', async () => {
      const saved = new Map<string, number>();
      const failures: unknown[] = [];
      const stop = new AbortController();
      const save = async (person: string): Promise<void> => {
        for (let revision = 1; !stop.signal.aborted; revision += 1) {
          try {
            await inTime(sessions.save(person, recordOf('迟发', { revision })));
            saved.set(person, revision);
          } catch (error) {
            failures.push(error);
            await wait(20);
          }
        }
      };
      const persons = Array.from({ length: 20 }, (_, n) => `telegram:${n}`);
      const saving = persons.map(save);
      while (saved.size < persons.length) await wait(10);

      await server.crash();
      const calls = persons.map((person) => inTime(sessions.load(person)));
      for (const outcome of await Promise.allSettled(calls)) expect(outcome).toMatchObject({ status: 'rejected', reason: unavailable });
      await expect(inTime(sessions.forget('telegram:0'))).rejects.toMatchObject(unavailable);
      await expect(inTime(store.shared?.lock.run('telegram:0', async () => undefined) ?? Promise.resolve())).rejects.toMatchObject(unavailable);
      while (failures.length < persons.length) await wait(10);

      await server.start();
      await healed(() => sessions.save('telegram:new', recordOf('新')));
      stop.abort();
      await Promise.all(saving);
      for (const error of failures) expect(error).toMatchObject(unavailable);
      for (const person of persons) expect((await sessions.load(person))?.revision).toBeGreaterThanOrEqual(saved.get(person) ?? 1);
    }, 60_000);

    it('harms nobody by cutting connections, idle or new', async () => {
      const persons = Array.from({ length: 10 }, (_, n) => `telegram:${n}`);
      await Promise.all(persons.map((person) => sessions.save(person, recordOf(person))));
      for (let round = 0; round < 3; round += 1) {
        const cut = await sql(server.url, "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'poa-bot'");
        expect(cut.length).toBeGreaterThan(0);
        const loaded = await Promise.all(persons.map((person) => inTime(sessions.load(person))));
        expect(loaded).toStrictEqual(persons.map((person) => recordOf(person)));
      }
    });
  });

  it('may be away when a store is opened, and the next opening makes the tables', async () => {
    await server.crash();
    const { url } = schemaAt(server.url);
    await expect(inTime(openStore(url))).rejects.toMatchObject(unavailable);
    await server.start();
    const sessions = sessionsIn(await openStore(url), { ttlMs: 60_000 });
    await sessions.save('telegram:1', recordOf('a'));
    expect(await sessions.load('telegram:1')).toStrictEqual(recordOf('a'));
    await sessions.close();
  });

  it('is not spoken to in the clear when TLS is asked for', async () => {
    for (const mode of ['require', 'verify-full', 'no-verify']) {
      const error: unknown = await openStore(`${schemaAt(server.url).url}&sslmode=${mode}`).catch((e: unknown) => e);
      expect(error).toMatchObject({ ...unavailable, cause: { message: expect.stringContaining('does not support SSL') } });
    }
  });

  describe('behind a bad network', () => {
    let network: BadNetwork;
    let sessions: Sessions;

    beforeEach(async () => {
      network = await badNetwork(server.port);
      const url = new URL(schemaAt(server.url).url);
      url.port = String(network.port);
      sessions = sessionsIn(await openStore(url.href), { ttlMs: 3_600_000 });
      await sessions.save('telegram:1', recordOf('a'));
    });

    afterEach(async () => {
      network.close();
      await sessions.close();
    });

    it('harms nobody by a connection that is cut with a statement on its way', async () => {
      for (let round = 0; round < 3; round += 1) {
        network.cutAtNextWord();
        await sessions.save('telegram:1', recordOf('a', { revision: round }));
        network.cutAtNextWord();
        expect((await sessions.load('telegram:1'))?.revision).toBe(round);
      }
    });

    it('is told of in time, over old connections and new ones, and heals', async () => {
      network.fallSilent();
      const calls = Array.from({ length: 30 }, (_, n) =>
        n % 2 ? inTime(sessions.load('telegram:1')) : inTime(sessions.save(`telegram:${n + 2}`, recordOf('b'))),
      );
      for (const outcome of await Promise.allSettled(calls)) expect(outcome).toMatchObject({ status: 'rejected', reason: unavailable });
      await expect(inTime(sessions.load('telegram:1'))).rejects.toMatchObject(unavailable);

      network.speak();
      expect(await healed(() => sessions.load('telegram:1'))).toStrictEqual(recordOf('a'));
    });

    it('does not keep a store from closing', async () => {
      network.fallSilent();
      const loading = expect(sessions.load('telegram:1')).rejects.toMatchObject(unavailable);
      await inTime(sessions.close(), 8000);
      await loading;
      await expect(sessions.load('telegram:1')).rejects.toMatchObject(unavailable);
    });
  });
});
