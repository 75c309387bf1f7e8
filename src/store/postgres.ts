import { announced, type Held, type LeaseTimes, sharedLock, usualTimes } from './lease.ts';
import { openDatabase } from './postgres-database.ts';
import { leasesIn, sweepLeases } from './postgres-leases.ts';
import { PostgresRows } from './postgres-rows.ts';
import { keyvOver } from './row.ts';
import type { MaintainableStore, Namespace } from './store.ts';

/** How many rows one statement of a sweep deletes. */
const batchSize = 500;

/**
 * Opens a Postgres database, which any number of processes may share, making its two tables if they are missing.
 *
 * What is promised: when a write resolves, its transaction is committed; that this survives a power cut is a matter of
 * the server's settings (`synchronous_commit`, on by default). When the server is away or hangs, every call rejects
 * within 2 s, and works again once the server does.
 *
 * @param url `postgres://user:password@host:port/database`, with `?schema=...` for tables in a schema of their own and
 * the parameters that `pg` knows, such as `sslmode`
 */
export async function postgresStore(url: string, times: LeaseTimes = usualTimes): Promise<MaintainableStore> {
  const database = await openDatabase(url);
  const held: Held = new Map();
  const leases = leasesIn(database);
  const presence = await announced(leases, times).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });

  /** Rows that somebody writes just now are passed over: they are either young again or there at the next sweep. */
  async function sweepBatch(now: number): Promise<number> {
    const { run, rowTable } = database;
    const { rowCount } = await run(
      `with old as materialized (select key from ${rowTable} where expires < $1 limit ${batchSize} for update skip locked)
       delete from ${rowTable} as kept using old where kept.key = old.key and kept.expires < $1`,
      [Math.ceil(now)],
    );
    return rowCount ?? 0;
  }

  const rowsOf = (namespace: Namespace): PostgresRows => new PostgresRows(database, held, namespace);
  return {
    rows: (namespace) => keyvOver(rowsOf(namespace), namespace),
    stored: (namespace) => rowsOf(namespace).stored(),
    put: (namespace, row, was) => rowsOf(namespace).put(row, was),
    async sweep(now) {
      await sweepLeases(database);
      let deleted = 0;
      for (let batch = await sweepBatch(now); batch > 0; batch = await sweepBatch(now)) deleted += batch;
      return deleted;
    },
    shared: { lock: sharedLock(leases, held, times), presence },
    async close() {
      await presence.stop();
      await database.close();
    },
  };
}
