import { EventEmitter } from 'node:events';
import { fenceOf, type Held } from './lease.ts';
import type { RedisClient } from './redis-client.ts';
import { leaseKey } from './redis-leases.ts';
import { expiryOf, isExpired } from './row.ts';
import type { Namespace, StoredRow } from './store.ts';

/** Sets or deletes a row if the token still holds the lease; in one step, so that nobody comes in between. */
const underLease = `
if redis.call('get', KEYS[2]) ~= ARGV[1] then return 0 end
if ARGV[2] == 'delete' then redis.call('del', KEYS[1])
elseif ARGV[4] == '' then redis.call('set', KEYS[1], ARGV[3])
else redis.call('set', KEYS[1], ARGV[3], 'PXAT', ARGV[4]) end
return 1`;

const ifAsItWas = `
local there = redis.call('get', KEYS[1])
if ARGV[1] == 'nothing' then if there then return 0 end
elseif there ~= ARGV[2] then return 0 end
if ARGV[4] == '' then redis.call('set', KEYS[1], ARGV[3]) else redis.call('set', KEYS[1], ARGV[3], 'PXAT', ARGV[4]) end
return 1`;

const pageSize = 64;

/**
 * A Keyv 5 adapter for one namespace in Redis. Keys and texts are those of the other stores (`sessions:telegram:42`),
 * behind the client's prefix; the server forgets a row at the time that stands in it. What is written for a person whose
 * lease this process holds is written only if that is still true.
 */
export class RedisRows extends EventEmitter {
  /** Without a dialect it knows, Keyv 5.6 throws when it is built over an adapter that has an iterator. */
  readonly opts = { dialect: 'redis' } as const;
  /** Set by Keyv, to the same. */
  namespace: string;
  readonly #client: RedisClient;
  readonly #held: Held;

  constructor(client: RedisClient, namespace: Namespace, held: Held) {
    super();
    this.namespace = namespace;
    this.#client = client;
    this.#held = held;
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.#client.ask((redis) => redis.get(this.#full(key)))) ?? undefined;
  }

  async getMany(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    if (keys.length === 0) return [];
    const texts = await this.#client.ask((redis) => redis.mGet(keys.map((key) => this.#full(key))));
    return texts.map((text) => text ?? undefined);
  }

  async has(key: string): Promise<boolean> {
    const text = await this.get(key);
    return text !== undefined && !isExpired(text, Date.now());
  }

  async set(key: string, text: string): Promise<boolean> {
    const expires = expiryOf(text);
    if (await this.#isFenced(key, 'set', text, expires)) return true;
    const options = expires === undefined ? {} : { expiration: { type: 'PXAT', value: expires } as const };
    await this.#client.ask((redis) => redis.set(this.#full(key), text, options));
    return true;
  }

  async setMany(rows: readonly { readonly key: string; readonly value: string }[]): Promise<readonly boolean[]> {
    return Promise.all(rows.map(({ key, value }) => this.set(key, value)));
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  /** Whether any was there. */
  async deleteMany(keys: readonly string[]): Promise<boolean> {
    const free: string[] = [];
    for (const key of keys) if (!(await this.#isFenced(key, 'delete'))) free.push(this.#full(key));
    return free.length === 0 ? true : (await this.#client.ask((redis) => redis.del(free))) > 0;
  }

  /** Deletes this namespace only. */
  async clear(): Promise<void> {
    for (const page of paged(await this.#keys())) await this.#client.ask((redis) => redis.del(page.map((key) => this.#full(key))));
  }

  /** Every row that has not expired, in the order of the keys, each page as it is when its turn comes. */
  async *iterator(): AsyncGenerator<[key: string, text: string], void> {
    for (const page of paged(await this.#keys())) {
      const texts = await this.getMany(page);
      for (const [at, key] of page.entries()) {
        const text = texts[at];
        if (text !== undefined && !isExpired(text, Date.now())) yield [key, text];
      }
    }
  }

  /** Every row as it lies there, also one that cannot be read, under its key without the namespace. */
  async *stored(): AsyncGenerator<StoredRow, void> {
    for (const page of paged(await this.#keys())) {
      const texts = await this.getMany(page);
      for (const [at, key] of page.entries()) {
        const text = texts[at];
        if (text !== undefined) yield { key: key.slice(this.namespace.length + 1), text };
      }
    }
  }

  /** Puts a row there if what lies there is `was`. @returns whether it was */
  async put({ key, text }: StoredRow, was: string | undefined): Promise<boolean> {
    const keys = [this.#full(`${this.namespace}:${key}`)];
    const there = was === undefined ? ['nothing', ''] : ['row', was];
    const done = await this.#client.ask((redis) => redis.eval(ifAsItWas, { keys, arguments: [...there, text, `${expiryOf(text) ?? ''}`] }));
    return done === 1;
  }

  /** Leaves the connection open: it belongs to the store, and other namespaces use it. */
  async disconnect(): Promise<void> {}

  #full(key: string): string {
    return this.#client.prefix + key;
  }

  /** Whether the person of a row is under a lease of this process, and the write is done with it. */
  async #isFenced(key: string, doing: 'set' | 'delete', text = '', expires?: number): Promise<boolean> {
    const fence = fenceOf(key, this.#held);
    if (fence === undefined) return false;
    const { prefix } = this.#client;
    const done = await this.#client.ask((redis) =>
      redis.eval(underLease, { keys: [this.#full(key), leaseKey(prefix, fence.person)], arguments: [fence.token, doing, text, `${expires ?? ''}`] }),
    );
    if (done !== 1) throw new Error('The lease was lost: another process may have written since');
    return true;
  }

  /** The keys of this namespace, sorted; the server's walk gives them in no order, and some twice. */
  async #keys(): Promise<readonly string[]> {
    const { prefix } = this.#client;
    const found = new Set<string>();
    let cursor = '0';
    do {
      const page = await this.#client.ask((redis) => redis.scan(cursor, { MATCH: `${globbed(prefix)}${this.namespace}:*`, COUNT: 1000 }));
      for (const key of page.keys) found.add(key.slice(prefix.length));
      cursor = page.cursor;
    } while (cursor !== '0');
    return [...found].toSorted();
  }
}

/** A prefix as a pattern that matches it alone. */
const globbed = (prefix: string): string => prefix.replaceAll(/[\\*?[\]]/gu, String.raw`\$&`);

const paged = (keys: readonly string[]): readonly string[][] =>
  Array.from({ length: Math.ceil(keys.length / pageSize) }, (_, page) => keys.slice(page * pageSize, (page + 1) * pageSize));
