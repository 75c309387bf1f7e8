import { EventEmitter } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Database } from 'lmdb';
import { isExpired } from './row.ts';
import type { Namespace } from './store.ts';

type Folder = Database<string, string>;

interface Row {
  readonly key: string;
  readonly value: string;
}

/**
 * Resolves as the write does. When a commit fails (a full disk), LMDB rejects with a shell that carries the reason as a
 * promise; left alone, that promise would end the process. Here the reason itself is thrown.
 */
export async function committed<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!(error instanceof Error && 'commitError' in error)) throw error;
    const unknown = setTimeout(1000, error, { ref: false });
    throw await Promise.race([unknown, Promise.resolve(error.commitError).catch((reason: unknown) => reason)]);
  }
}

/**
 * Rows from `start` to before `end` in the order of their keys, a page at a time, each page as the folder is then: no
 * page waits for a slow reader, and other work gets its turn between pages.
 */
export async function* pages(folder: Folder, start?: string, end?: string): AsyncGenerator<readonly Row[], void> {
  const upTo = end === undefined ? {} : { end };
  const from = start === undefined ? {} : { start };
  let page: readonly Row[] = [...folder.getRange({ ...from, ...upTo, limit: 64 })];
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield page;
    await setImmediate();
    page = [...folder.getRange({ start: last.key, ...upTo, exclusiveStart: true, limit: 64 })];
  }
}

/** The rows of one namespace. The end is the character after the colon: keys may go on with any character at all. */
export const pagesOf = (folder: Folder, namespace: string): AsyncGenerator<readonly Row[], void> =>
  pages(folder, `${namespace}:`, `${namespace};`);

/**
 * A Keyv 5 adapter for one namespace of an LMDB folder. Keyv hands over keys with the namespace before them
 * (`sessions:telegram:42`) and rows as text. Errors pass through. A write resolves when it is committed and on disk.
 */
export class LmdbRows extends EventEmitter {
  /** Without a dialect it knows, Keyv 5.6 throws when it is built over an adapter that has an iterator. */
  readonly opts = { dialect: 'sqlite' } as const;
  /** Set by Keyv, to the same. */
  namespace: string;
  readonly #folder: Folder;

  constructor(folder: Folder, namespace: Namespace) {
    super();
    this.namespace = namespace;
    this.#folder = folder;
  }

  async get(key: string): Promise<string | undefined> {
    return this.#folder.get(key);
  }

  async getMany(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    return keys.map((key) => this.#folder.get(key));
  }

  async has(key: string): Promise<boolean> {
    const text = this.#folder.get(key);
    return text !== undefined && !isExpired(text, Date.now());
  }

  async set(key: string, text: string): Promise<boolean> {
    return committed(this.#folder.put(key, text));
  }

  /** All or none. */
  async setMany(rows: readonly Row[]): Promise<readonly boolean[]> {
    await this.#together(() => rows.forEach(({ key, value }) => this.#folder.putSync(key, value)));
    return rows.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  /** Whether any was there. All are gone or none. */
  async deleteMany(keys: readonly string[]): Promise<boolean> {
    if (!keys.some((key) => this.#folder.doesExist(key))) return false;
    await this.#together(() => keys.forEach((key) => this.#folder.removeSync(key)));
    return true;
  }

  /** Deletes this namespace only. */
  async clear(): Promise<void> {
    for await (const page of this.#pages()) await this.deleteMany(page.map(({ key }) => key));
  }

  /** Every row that has not expired, as it is when its turn comes. */
  async *iterator(): AsyncGenerator<[key: string, text: string], void> {
    for await (const page of this.#pages()) {
      for (const { key } of page) {
        const text = this.#folder.get(key);
        if (text !== undefined && !isExpired(text, Date.now())) yield [key, text];
      }
    }
  }

  /** Leaves the folder open: it belongs to the store, and other namespaces lie in it. */
  async disconnect(): Promise<void> {
    await this.#folder.committed;
  }

  #pages(): AsyncGenerator<readonly Row[], void> {
    return pagesOf(this.#folder, this.namespace);
  }

  #together(work: () => void): Promise<void> {
    return committed(this.#folder.transaction(work));
  }
}
