import { createClient } from '@redis/client';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createLimiter, type Limiter } from '../../src/bot/limiter.ts';
import { createLogger } from '../../src/log.ts';
import { redisStore } from '../../src/store/redis.ts';
import { clearRedis, ownRedis, redisAddress, redisUrl } from '../store/redis-place.ts';

const log = createLogger('silent');

async function limiterAt(url: string): Promise<Limiter> {
  const store = await redisStore(url);
  onTestFinished(() => store.close());
  return createLimiter({ redis: store.shared?.redis, log });
}

async function inputs(limiter: Limiter, times: number, person = 'telegram:1') {
  const limits = [];
  for (let n = 0; n < times; n += 1) limits.push(await limiter.count({ person, points: 1 }));
  return { taken: limits.filter(({ waitMs }) => waitMs === 0).length, told: limits.filter(({ isFirst }) => isFirst).length };
}

describe.runIf(redisAddress)('a limiter over Redis', () => {
  beforeEach(() => clearRedis('limiter'));
  afterEach(() => clearRedis('limiter'));

  test('counts for all processes together, and one of them tells the person', async () => {
    const [one, two] = [await limiterAt(redisUrl('limiter')), await limiterAt(redisUrl('limiter'))];
    expect(await inputs(one, 20)).toEqual({ taken: 20, told: 0 });
    expect(await inputs(two, 10)).toEqual({ taken: 10, told: 0 });
    const [ofOne, ofTwo] = await Promise.all([inputs(one, 5), inputs(two, 5)]);
    expect(ofOne.taken + ofTwo.taken).toBe(0);
    expect(ofOne.told + ofTwo.told).toBe(1);
    expect(await inputs(two, 5, 'telegram:2')).toEqual({ taken: 5, told: 0 });
  });

  test('keeps nothing for longer than its windows, under the prefix of the bot', async () => {
    await inputs(await limiterAt(redisUrl('limiter')), 31);
    const redis = await createClient({ url: redisAddress ?? '' }).on('error', () => undefined).connect();
    onTestFinished(() => redis.close());
    const found = [];
    for await (const keys of redis.scanIterator({ MATCH: 'poa-test-limiter:limit:*', COUNT: 1000 })) found.push(...keys);
    expect(found.map((key) => key.split(':')[2] ?? '').toSorted()).toEqual(['burst', 'minute', 'told']);
    for (const key of found) {
      const seconds = await redis.ttl(key);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
    }
  });

  test('counts for itself while Redis is away, killed or hanging, and together again afterwards', async () => {
    const own = await ownRedis();
    onTestFinished(() => own.remove());
    const limiter = await limiterAt(own.url);
    expect(await inputs(limiter, 1)).toEqual({ taken: 1, told: 0 });
    await own.signal('SIGSTOP');
    expect(await Promise.all(Array.from({ length: 31 }, () => limiter.count({ person: 'telegram:3', points: 1 })))).toContainEqual(
      expect.objectContaining({ isFirst: true }),
    );
    await own.signal('SIGCONT');
    await own.signal('SIGKILL');
    expect(await inputs(limiter, 31, 'telegram:4')).toEqual({ taken: 30, told: 1 });
    await own.start();
    const other = await limiterAt(own.url);
    // The first one connects again by itself, in its own time; from then on the other counts what it took.
    let left = 30;
    for (let person = 50; left === 30; person += 1) {
      await inputs(limiter, 1, `telegram:${person}`);
      left = (await inputs(other, 30, `telegram:${person}`)).taken;
    }
    expect(left).toBe(29);
  });
});
