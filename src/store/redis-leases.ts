import type { Leases } from './lease.ts';
import type { RedisClient } from './redis-client.ts';

/** Where the lease of a key is kept. */
export const leaseKey = (prefix: string, key: string): string => `${prefix}lease:${key}`;

const renewIfMine = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0`;
const deleteIfMine = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

/** Leases in Redis, by its clock: `SET NX PX`, and a look at the token before anything is changed. */
export const redisLeases = (client: RedisClient): Leases => ({
  async take(key, token, ttlMs) {
    const answer = await client.ask((redis) =>
      redis.set(leaseKey(client.prefix, key), token, { condition: 'NX', expiration: { type: 'PX', value: ttlMs } }),
    );
    return answer !== null;
  },
  renew: async (key, token, ttlMs) =>
    (await client.ask((redis) => redis.eval(renewIfMine, { keys: [leaseKey(client.prefix, key)], arguments: [token, `${ttlMs}`] }))) === 1,
  async release(key, token) {
    await client.ask((redis) => redis.eval(deleteIfMine, { keys: [leaseKey(client.prefix, key)], arguments: [token] }));
  },
  isHeld: async (key) => (await client.ask((redis) => redis.exists(leaseKey(client.prefix, key)))) === 1,
});
