import { randomUUID } from 'node:crypto';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisClient } from '../../src/store/redis-client.ts';
import { leaseKey, redisLeases } from '../../src/store/redis-leases.ts';
import { redisStore } from '../../src/store/redis.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import { sharedSuite } from '../conformance/shared.suite.ts';
import { recordOf } from '../conformance/store.suite.ts';
import { clearRedis, type OwnRedis, ownRedis, redisAddress, redisUrl } from './redis-place.ts';

const ttlMs = 3_600_000;

describe.skipIf(redisAddress === undefined)('with a Redis server', () => {
  sharedSuite('Redis', async () => {
    const place = randomUUID();
    const client = await redisClient(redisUrl(place));
    return {
      open: () => redisStore(redisUrl(place)),
      leases: async () => redisLeases(client),
      steal: async (person) => {
        await client.ask((redis) => redis.set(leaseKey(client.prefix, person), 'another'));
      },
      clear: async () => {
        await client.close();
        await clearRedis(place);
      },
    };
  });

  // Whoever changes this hides every draft that is stored: migrate the rows first.
  it('holds a session under the key and in the text of the other stores, and forgets it at its time', async () => {
    const place = randomUUID();
    const store = await redisStore(redisUrl(place));
    const redis = await createClient({ url: redisAddress ?? '' }).connect();
    const key = `poa-test-${place}:sessions:telegram:42`;
    await sessionsIn(store, { ttlMs }).save('telegram:42', recordOf(':我们 "late"'));
    const text = await redis.get(key);
    expect(text?.replace(/\d+\}$/u, 'N}')).toBe(`{"value":${JSON.stringify({ shape: 2, ...recordOf(':我们 "late"') })},"expires":N}`);
    expect(await redis.pExpireTime(key)).toBe(Number(/(\d+)\}$/u.exec(text ?? '')?.[1]));
    await redis.close();
    await store.close();
    await clearRedis(place);
  });

  describe('that goes away', () => {
    let server: OwnRedis;
    beforeAll(async () => {
      server = await ownRedis();
    });
    afterAll(() => server.remove());

    const unavailable = { code: 'STORE_UNAVAILABLE' };

    it.each(['SIGKILL', 'SIGSTOP'] as const)('%s: every call rejects, none reads as “no draft”; it heals by itself', async (signal) => {
      const store = await redisStore(`${server.url}?prefix=${signal}`);
      const sessions = sessionsIn(store, { ttlMs });
      await sessions.save('telegram:42', recordOf('kept'));
      await server.signal(signal);
      await expect(sessions.load('telegram:42')).rejects.toMatchObject(unavailable);
      await expect(sessions.save('telegram:42', recordOf('lost'))).rejects.toMatchObject(unavailable);
      await expect(sessions.forget('telegram:42')).rejects.toMatchObject(unavailable);
      await expect(sessions.sweep(Date.now())).rejects.toMatchObject(unavailable);
      await expect(store.shared?.lock.run('telegram:42', async () => 'never')).rejects.toMatchObject(unavailable);
      await (signal === 'SIGKILL' ? server.start() : server.signal('SIGCONT'));
      await expect.poll(() => sessions.load('telegram:42').catch(() => 'away'), { timeout: 20_000 }).not.toBe('away');
      // A stopped server may still have done what it was told before it stopped answering.
      const words = signal === 'SIGKILL' ? [recordOf('kept')] : [recordOf('kept'), recordOf('lost'), undefined];
      expect(words).toContainEqual(await sessions.load('telegram:42'));
      await sessions.save('telegram:42', recordOf('after'));
      expect(await sessions.load('telegram:42')).toStrictEqual(recordOf('after'));
      await sessions.close();
    }, 60_000);

    it('is not waited for at the start', async () => {
      await server.signal('SIGKILL');
      await expect(redisStore(server.url)).rejects.toThrow(/ECONNREFUSED|in time/u);
      await server.start();
      await (await redisStore(server.url)).close();
    });
  });
});
