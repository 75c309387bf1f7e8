import type { Leases } from './lease.ts';
import type { Database } from './postgres-database.ts';
import { columnOf } from './postgres-key.ts';

/** The server's clock, so that those of the processes do not matter. Epoch milliseconds. */
export const serverNow = '(extract(epoch from clock_timestamp()) * 1000)::bigint';

/** How long a lease that ran out is kept, in milliseconds; only so that the table does not grow. */
const keptMs = 60_000;

/** Leases in a table, by the clock of the server. */
export function leasesIn({ run, leaseTable }: Database): Leases {
  return {
    async take(key, token, ttlMs) {
      const { rowCount } = await run(
        `insert into ${leaseTable} as lease (key, token, expires) values ($1, $2, ${serverNow} + $3::bigint)
         on conflict (key) do update set token = excluded.token, expires = excluded.expires
         where lease.expires <= ${serverNow} or lease.token = excluded.token`,
        [columnOf(key), token, Math.ceil(ttlMs)],
      );
      return rowCount === 1;
    },
    async renew(key, token, ttlMs) {
      const { rowCount } = await run(
        `update ${leaseTable} set expires = ${serverNow} + $3::bigint
         where key = $1 and token = $2 and expires > ${serverNow}`,
        [columnOf(key), token, Math.ceil(ttlMs)],
      );
      return rowCount === 1;
    },
    async release(key, token) {
      await run(`delete from ${leaseTable} where key = $1 and token = $2`, [columnOf(key), token]);
    },
    async isHeld(key) {
      const { rowCount } = await run(`select from ${leaseTable} where key = $1 and expires > ${serverNow}`, [columnOf(key)]);
      return rowCount === 1;
    },
  };
}

/** Deletes the leases that ran out long ago: those of processes that were killed. */
export async function sweepLeases({ run, leaseTable }: Database): Promise<void> {
  await run(`delete from ${leaseTable} where expires < ${serverNow} - ${keptMs}`);
}
