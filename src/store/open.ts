import { randomUUID } from 'node:crypto';
import { PoaError } from '../errors.ts';
import { isInstalled } from './installed.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

interface Opener {
  /** What may follow the scheme. */
  readonly place: RegExp;
  /** How the whole is written. */
  readonly example: string;
  /** The optional package that it needs, with its version. */
  readonly needs?: string;
  /** @param place what follows the scheme's colon */
  open(place: string, url: string): Promise<Store>;
}

const server = /^\/\/[^/\s]+(?:\/\S*)?$/u;

const redis: Opener = {
  place: server,
  example: 'redis://host:6379',
  needs: '@redis/client@5.12.1',
  open: async (_, url) => (await import('./redis.ts')).redisStore(url),
};

/** Every kind of store by the scheme of its address. A store loads its library only when it is opened. */
const openers: Readonly<Record<string, Opener>> = {
  lmdb: {
    place: /^.+$/u,
    example: 'lmdb:./data',
    open: async (place) => (await import('./lmdb.ts')).lmdbStore(place),
  },
  memory: { place: /^$/u, example: 'memory:', open: async () => memoryStore() },
  redis,
  rediss: { ...redis, example: 'rediss://host:6380' },
  valkey: { ...redis, example: 'valkey://host:6379' },
  valkeys: { ...redis, example: 'valkeys://host:6380' },
};

/** What an address of a store looks like, for people. */
export const storeUrlExamples: string = Object.values(openers)
  .map(({ example }) => example)
  .join(', ');

function openerFor(url: string): readonly [Opener, place: string] | undefined {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0));
  const opener = Object.hasOwn(openers, scheme) ? openers[scheme] : undefined;
  const place = url.slice(colon + 1);
  return opener?.place.test(place) ? [opener, place] : undefined;
}

/** Whether {@link openStore} knows how to open this address; says nothing of whether it is there. */
export const isStoreUrl = (url: string): boolean => openerFor(url) !== undefined;

/** The optional package, with its version, that the store at this address needs and that is not installed. */
export function missingPackage(url: string): string | undefined {
  const needs = openerFor(url)?.[0].needs;
  return needs === undefined || isInstalled(needs.replace(/(?<=.)@[^@]*$/u, '')) ? undefined : needs;
}

/** Writes, reads and deletes a row, so that a store that cannot be used is found at the start and not by a person. */
async function check(store: Store): Promise<void> {
  const rows = store.rows('check');
  const [key, written] = [randomUUID(), randomUUID()];
  await rows.set(key, written, 60_000);
  const read = await rows.get(key);
  await rows.delete(key);
  if (read !== written || (await rows.get(key)) !== undefined) throw new Error('The store does not keep what is written');
}

/**
 * Opens the store at an address and checks that it keeps what is written.
 *
 * @param url `lmdb:<folder>`, `memory:` or that of a server
 * @throws PoaError `CONFIG_INVALID` for an address of no known kind, `STORE_UNAVAILABLE` when it cannot be used
 */
export async function openStore(url: string): Promise<Store> {
  const [opener, place] = openerFor(url) ?? [];
  if (opener === undefined || place === undefined)
    throw new PoaError('CONFIG_INVALID', { STORE_URL: `expected one of ${storeUrlExamples}` });
  let store: Store | undefined;
  try {
    store = await opener.open(place, url);
    await check(store);
    return store;
  } catch (error) {
    await store?.close().catch(() => undefined);
    throw new PoaError('STORE_UNAVAILABLE', { doing: 'open' }, error);
  }
}
