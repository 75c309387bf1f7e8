import { announced, type Held, sharedLock } from './lease.ts';
import { redisClient } from './redis-client.ts';
import { redisLeases } from './redis-leases.ts';
import { RedisRows } from './redis-rows.ts';
import { keyvOver } from './row.ts';
import type { MaintainableStore, Namespace } from './store.ts';

/**
 * Opens a Redis or Valkey server as a store that several processes may share.
 *
 * What is promised: when a write resolves, the server has it; whether it survives a crash of the server is the server's
 * `appendonly` and `appendfsync` to say (docs/operations.md). An outage rejects within 2 s and heals by itself. Rows are
 * forgotten by the server, at the time that stands in them.
 */
export async function redisStore(url: string): Promise<MaintainableStore> {
  const client = await redisClient(url);
  const leases = redisLeases(client);
  const held: Held = new Map();
  const presence = await announced(leases).catch(async (error: unknown) => {
    await client.close();
    throw error;
  });
  const rowsOf = (namespace: Namespace): RedisRows => new RedisRows(client, namespace, held);
  return {
    rows: (namespace) => keyvOver(rowsOf(namespace), namespace),
    stored: (namespace) => rowsOf(namespace).stored(),
    put: (namespace, row, was) => rowsOf(namespace).put(row, was),
    sweep: async () => client.ask(async (redis) => redis.ping()).then(() => 0),
    shared: { lock: sharedLock(leases, held), presence, redis: { prefix: client.prefix, eval: (script, given) => client.ask((redis) => redis.eval(script, given)) } },
    async close() {
      await presence.stop();
      await client.close();
    },
  };
}
