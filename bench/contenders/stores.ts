import { EventEmitter } from 'node:events';
import KeyvRedis from '@keyv/redis';
import { createClient } from '@redis/client';
import { Keyv } from 'keyv';
import { open } from 'lmdb';

/** A Keyv adapter over LMDB as one writes it in ten lines, with LMDB's own settings. */
class LmdbAdapter extends EventEmitter {
  readonly #folder;

  constructor(path: string) {
    super();
    this.#folder = open<string, string>({ path, encoding: 'string', noSubdir: false });
  }

  get = (key: string): string | undefined => this.#folder.get(key);
  set = (key: string, value: string): Promise<boolean> => this.#folder.put(key, value);
  delete = (key: string): Promise<boolean> => this.#folder.remove(key);
  clear = (): Promise<void> => this.#folder.clearAsync();
}

/** Keyv over the store of this address: `lmdb:<folder>` or `redis://...`. */
export const keyvAt = (url: string, namespace: string): Keyv =>
  url.startsWith('redis:')
    ? new Keyv({ store: new KeyvRedis(url, { namespace }), namespace, useKeyPrefix: false })
    : new Keyv({ store: new LmdbAdapter(url.slice('lmdb:'.length)), namespace });

/** What grammY's conversations keep their state in. */
export interface StateAdapter<State> {
  read(key: string): Promise<State | undefined>;
  write(key: string, state: State): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The same places without Keyv. */
export async function adapterAt<State>(url: string): Promise<StateAdapter<State>> {
  if (!url.startsWith('redis:')) {
    const folder = open<State, string>({ path: url.slice('lmdb:'.length), noSubdir: false });
    return {
      read: async (key) => folder.get(key),
      write: async (key, state) => void (await folder.put(key, state)),
      delete: async (key) => void (await folder.remove(key)),
    };
  }
  const client = await createClient({ url }).connect();
  const named = (key: string): string => `conversations:${key}`;
  return {
    async read(key) {
      const text = await client.get(named(key));
      return text === null ? undefined : JSON.parse(text);
    },
    write: async (key, state) => void (await client.set(named(key), JSON.stringify(state))),
    delete: async (key) => void (await client.del(named(key))),
  };
}
