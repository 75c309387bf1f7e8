import { EventEmitter } from 'node:events';
import { fenceOf, type Held } from './lease.ts';
import type { Database } from './postgres-database.ts';
import { columnOf, keyOf } from './postgres-key.ts';
import { serverNow } from './postgres-leases.ts';
import { expiryOf, isExpired } from './row.ts';
import type { Namespace, StoredRow } from './store.ts';

interface Row {
  readonly key: string;
  readonly value: string;
}

const pageSize = 64;

/** An expiry as a whole number, for its column. */
const columnExpiry = (text: string): number | null => {
  const expires = expiryOf(text);
  return expires === undefined || !Number.isFinite(expires) ? null : Math.floor(expires);
};

/**
 * A Keyv 5 adapter for one namespace of a Postgres database. Keyv hands over keys with the namespace before them
 * (`sessions:telegram:42`) and rows as text. Errors pass through. A write resolves when it is committed.
 *
 * A row of a person whose lease this process believes to hold is written only if that is true at the server: the lease
 * is looked at and kept from changing hands in the statement that writes.
 */
export class PostgresRows extends EventEmitter {
  /** Without a dialect it knows, Keyv 5.6 throws when it is built over an adapter that has an iterator. */
  readonly opts = { dialect: 'postgres' } as const;
  /** Set by Keyv, to the same. */
  namespace: string;
  readonly #database: Database;
  readonly #held: Held;
  /** Counts this adapter's writes: a page read before one may be old. */
  #writes = 0;

  constructor(database: Database, held: Held, namespace: Namespace) {
    super();
    this.namespace = namespace;
    this.#database = database;
    this.#held = held;
  }

  async get(key: string): Promise<string | undefined> {
    const [text] = await this.getMany([key]);
    return text;
  }

  async getMany(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    const { run, rowTable } = this.#database;
    const { rows } = await run<Row>(`select key, row as value from ${rowTable} where key = any($1::text[])`, [keys.map(columnOf)]);
    const found = new Map(rows.map(({ key, value }) => [key, value]));
    return keys.map((key) => found.get(columnOf(key)));
  }

  async has(key: string): Promise<boolean> {
    const text = await this.get(key);
    return text !== undefined && !isExpired(text, Date.now());
  }

  async set(key: string, text: string): Promise<boolean> {
    await this.setMany([{ key, value: text }]);
    return true;
  }

  /** All or none; of two rows with one key, the last. */
  async setMany(rows: readonly Row[]): Promise<readonly boolean[]> {
    const last = new Map(rows.map(({ key, value }) => [columnOf(key), value]));
    const texts = [...last.values()];
    const leases = this.#leasesOf(rows.map(({ key }) => key));
    this.#writes += 1;
    const { rowCount } = await this.#database.run(
      `with lease as ${this.#validLeases('$4', '$5')}
       insert into ${this.#database.rowTable} (key, row, expires)
       select * from unnest($1::text[], $2::text[], $3::bigint[])
       where (select count(*) from lease) = cardinality($4::text[])
       on conflict (key) do update set row = excluded.row, expires = excluded.expires`,
      [[...last.keys()], texts, texts.map(columnExpiry), ...leases],
    );
    if (rowCount !== last.size) throw leaseLost();
    return rows.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  /** Whether any was there. All are gone or none. */
  async deleteMany(keys: readonly string[]): Promise<boolean> {
    this.#writes += 1;
    const { rows } = await this.#database.run<{ allowed: boolean; deleted: boolean }>(
      `with lease as ${this.#validLeases('$2', '$3')},
       deleted as (
         delete from ${this.#database.rowTable}
         where key = any($1::text[]) and (select count(*) from lease) = cardinality($2::text[])
         returning 1)
       select (select count(*) from lease) = cardinality($2::text[]) as allowed, exists (select from deleted) as deleted`,
      [keys.map(columnOf), ...this.#leasesOf(keys)],
    );
    if (rows[0]?.allowed !== true) throw leaseLost();
    return rows[0].deleted;
  }

  /** Deletes this namespace only. */
  async clear(): Promise<void> {
    this.#writes += 1;
    const { run, rowTable } = this.#database;
    await run(`delete from ${rowTable} where key >= $1 and key < $2`, this.#bounds());
  }

  /**
   * Every row that has not expired, in the order of the keys, a page at a time. A row is as it is when its turn comes, or,
   * where another process wrote it meanwhile, as it was when its page was read.
   */
  async *iterator(): AsyncGenerator<[key: string, text: string], void> {
    let page = await this.#page('>=', this.#bounds()[0]);
    for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
      const writes = this.#writes;
      for (const { key: column, value } of page) {
        const key = keyOf(column);
        const text = writes === this.#writes ? value : await this.get(key);
        if (text !== undefined && !isExpired(text, Date.now())) yield [key, text];
      }
      page = await this.#page('>', last.key);
    }
  }

  /** Every row as it lies there, also one that cannot be read, under its key without the namespace. */
  async *stored(): AsyncGenerator<StoredRow, void> {
    let page = await this.#page('>=', this.#bounds()[0]);
    for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
      for (const { key, value } of page) yield { key: keyOf(key).slice(this.namespace.length + 1), text: value };
      page = await this.#page('>', last.key);
    }
  }

  /** Puts a row there if what lies there is `was`. @returns whether it was */
  async put({ key, text }: StoredRow, was: string | undefined): Promise<boolean> {
    const { run, rowTable } = this.#database;
    const written = [columnOf(`${this.namespace}:${key}`), text, columnExpiry(text)];
    const { rowCount } = await (was === undefined
      ? run(`insert into ${rowTable} (key, row, expires) values ($1, $2, $3) on conflict (key) do nothing`, written)
      : run(`update ${rowTable} set row = $2, expires = $3 where key = $1 and row = $4`, [...written, was]));
    return rowCount === 1;
  }

  /** Leaves the database open: it belongs to the store, and other namespaces lie in it. */
  async disconnect(): Promise<void> {}

  async #page(after: '>' | '>=', from: string): Promise<readonly Row[]> {
    const { run, rowTable } = this.#database;
    const { rows } = await run<Row>(
      `select key, row as value from ${rowTable} where key ${after} $1 and key < $2 order by key limit ${pageSize}`,
      [from, this.#bounds()[1]],
    );
    return rows;
  }

  // The end is the character after the colon: keys may go on with any character at all.
  #bounds(): readonly [from: string, to: string] {
    return [`${this.namespace}:`, `${this.namespace};`];
  }

  /** Whose leases the rows of these keys stand under, each once, with their tokens. */
  #leasesOf(keys: readonly string[]): readonly [persons: readonly string[], tokens: readonly string[]] {
    const fences = new Map(keys.flatMap((key) => fenceOf(key, this.#held) ?? []).map(({ person, token }) => [person, token]));
    const leases = [...fences].map(([person, token]) => [columnOf(person), token] as const);
    return [leases.map(([person]) => person), leases.map(([, token]) => token)];
  }

  // Shared: others may write under it, but whoever takes it over waits until this statement is done.
  #validLeases(persons: string, tokens: string): string {
    return `(
      select from ${this.#database.leaseTable} as lease
      join unnest(${persons}::text[], ${tokens}::text[]) as claim (key, token) on claim.key = lease.key and claim.token = lease.token
      where lease.expires > ${serverNow} for share of lease)`;
  }
}

const leaseLost = (): Error => new Error('Another process has taken over, or the lease ran out');
