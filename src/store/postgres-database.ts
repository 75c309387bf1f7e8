import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, escapeIdentifier, Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';
import { PoaError } from '../errors.ts';

/** How long it may take until a connection is had, in milliseconds. */
const connectMs = 1500;

/** How long the server may work at a statement, and how long one may take as a whole, in milliseconds: under 2 s. */
const statementMs = 1500;
const wholeMs = 1800;

/** A server that answered somebody this long ago is there, in milliseconds. */
const freshMs = 150;

/** How long the connections may take to say goodbye, in milliseconds. */
const farewellMs = 1000;

/** Connections to one database, and the names of our tables there as they stand in SQL. */
export interface Database {
  readonly rowTable: string;
  readonly leaseTable: string;
  /**
   * Runs one statement, which must do no harm if it is run twice. Rejects within 2 s when the server is away, hangs or
   * refuses, and at once after {@link close}. A connection that turns out to have been cut is replaced; while the server
   * answers, many statements wait for each other as long as it takes.
   */
  readonly run: <Row extends QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<QueryResult<Row>>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** The schema an address asks for: `?schema=...`; without it, the first that the server's search path names. */
const schemaIn = (url: string): string | undefined => new URLSearchParams(url.split('?')[1]).get('schema') || undefined;

/** Whether a statement failed because its connection was cut, and not by what it is. */
const wasCut = (error: unknown): boolean => !(error instanceof DatabaseError) || error.code?.startsWith('57P0') === true;

/** A pool that outlives its server: whatever happens to a connection is told to the statement that needs it. */
function poolAt(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'poa-bot',
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // Unheard, an error of a connection would end the process: the pool hears idle ones only.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Makes the tables that are missing. Any number of processes may do so at once: they take turns. Where the tables are
 * there, no right to create any is needed.
 */
async function makeTables({ run, rowTable, leaseTable }: Database, schema: string | undefined): Promise<void> {
  const quoted = schema === undefined ? null : escapeIdentifier(schema);
  const { rows } = await run<{ complete: boolean; hasSchema: boolean; encoding: string }>(
    `select to_regclass($1) is not null and to_regclass($2) is not null as complete,
      to_regnamespace($3) is not null as "hasSchema", current_setting('server_encoding') as encoding`,
    [rowTable, leaseTable, quoted],
  );
  const [found] = rows;
  if (found?.encoding !== 'UTF8') throw new PoaError('CONFIG_INVALID', { STORE_URL: 'expected a database in UTF8' });
  if (found.complete) return;
  // Statements in one go are one transaction, at whose end the lock is free.
  await run(`
    select pg_advisory_xact_lock(hashtext('poa-bot tables'));
    ${quoted === null || found.hasSchema ? '' : `create schema if not exists ${quoted};`}
    create table if not exists ${rowTable} (key text collate "C" primary key, row text not null, expires bigint);
    create index if not exists poa_rows_expires on ${rowTable} (expires);
    create unlogged table if not exists ${leaseTable} (key text collate "C" primary key, token text not null, expires bigint not null);
  `);
}

/**
 * Connects to a Postgres database and sees to it that our tables are there.
 *
 * @param url as `pg` reads it, with `schema` as a parameter of ours
 * @throws PoaError `CONFIG_INVALID` when the database is not in UTF8; whatever `pg` throws when it is away
 */
export async function openDatabase(url: string): Promise<Database> {
  const pool = poolAt(url);
  const schema = schemaIn(url);
  const inSchema = schema === undefined ? '' : `${escapeIdentifier(schema)}.`;
  const underWay = new Set<Promise<unknown>>();
  let answeredAt = -Infinity;
  let closed: Promise<void> | undefined;

  async function connection(): Promise<{ readonly client: PoolClient; readonly until: number }> {
    const asked = performance.now();
    try {
      return { client: await pool.connect(), until: asked + wholeMs };
    } catch (error) {
      const now = performance.now();
      const waited = now - asked > connectMs - 10;
      if (waited && now - answeredAt < freshMs) return connection();
      throw error;
    }
  }

  async function once<Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<QueryResult<Row>> {
    const { client, until } = await connection();
    let failed = true;
    try {
      const query = { text, values: [...values], query_timeout: Math.max(1, until - performance.now()) };
      const result = await client.query<Row>(query);
      failed = false;
      answeredAt = performance.now();
      return result;
    } finally {
      client.release(failed);
    }
  }

  async function inTime<Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<QueryResult<Row>> {
    const begun = performance.now();
    try {
      return await once<Row>(text, values);
    } catch (error) {
      // Later, another try could take longer than a caller waits.
      if (!wasCut(error) || performance.now() - begun > wholeMs - connectMs) throw error;
      return once<Row>(text, values);
    }
  }

  async function shut(): Promise<void> {
    await Promise.allSettled(underWay);
    const waited = new AbortController();
    const limit = wait(farewellMs, undefined, { signal: waited.signal }).catch(() => undefined);
    await Promise.race([pool.end(), limit]);
    waited.abort();
  }

  const database: Database = {
    rowTable: `${inSchema}poa_rows`,
    leaseTable: `${inSchema}poa_leases`,
    run: async <Row extends QueryResultRow>(sql: string, values: readonly unknown[] = []) => {
      if (closed !== undefined) throw new Error('The store is closed');
      const running = inTime<Row>(sql, values);
      underWay.add(running);
      return running.finally(() => underWay.delete(running));
    },
    close: () => (closed ??= shut()),
  };
  try {
    await makeTables(database, schema);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
