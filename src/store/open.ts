import { randomUUID } from 'node:crypto';
import { PoaError } from '../errors.ts';
import { isInstalled } from './installed.ts';
import { memoryStore } from './memory.ts';
import type { MaintainableStore, Store } from './store.ts';

interface Opener {
  /** What may follow the scheme. */
  readonly place: RegExp;
  /** How the whole is written. */
  readonly example: string;
  /** The optional package it needs, with the version that is known to work. */
  readonly needs?: readonly [name: string, version: string];
  /** @param place what follows the scheme's colon */
  open(place: string, url: string): Promise<MaintainableStore>;
}

const postgres: Opener = {
  place: /^\/\/(?:[^\s/?#@]*@)?(?:\[[\da-f:]+\]|[^\s/?#@:]*)(?::\d+)?\/[^\s/?#]+(?:\?[^\s#]*)?$/u,
  example: 'postgres://user:password@host:5432/database',
  needs: ['pg', '8.23.1'],
  open: async (place) => (await import('./postgres.ts')).postgresStore(`postgres:${place}`),
};

const redis: Opener = {
  place: /^\/\/[^/\s]+(?:\/\S*)?$/u,
  example: 'redis://host:6379',
  needs: ['@redis/client', '5.12.1'],
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
  rediss: redis,
  valkey: redis,
  valkeys: redis,
  postgres,
  postgresql: postgres,
};

/** What an address of a store looks like, for people. */
export const storeUrlExamples: string = [...new Set(Object.values(openers).map(({ example }) => example))].join(' or ');

/** What to do about an optional package that is not installed; `undefined` when it is. */
export const missingPackage = (name: string, version: string): string | undefined =>
  isInstalled(name) ? undefined : `expected ${name} to be installed: npm install --no-save ${name}@${version}`;

function openerFor(url: string): readonly [Opener, place: string] | undefined {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0));
  const opener = Object.hasOwn(openers, scheme) ? openers[scheme] : undefined;
  const place = url.slice(colon + 1);
  return opener?.place.test(place) ? [opener, place] : undefined;
}

/**
 * What is expected of an address that {@link openStore} cannot open; `undefined` when it knows how, which says nothing
 * of whether the place is there.
 */
export function storeUrlProblem(url: string): string | undefined {
  const [opener] = openerFor(url) ?? [];
  if (opener === undefined) return `expected ${storeUrlExamples}`;
  return opener.needs && missingPackage(...opener.needs);
}

/** Writes, reads and deletes a row, so that a store that cannot be used is found at the start and not by a person. Rejects when it cannot. */
export async function checkStore(store: Store): Promise<void> {
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
 * @param url `lmdb:<folder>`, `memory:`, `redis://...` or `postgres://...`
 * @throws PoaError `CONFIG_INVALID` for an address of no known kind, `STORE_UNAVAILABLE` when it cannot be used
 */
export async function openStore(url: string): Promise<MaintainableStore> {
  const [opener, place] = openerFor(url) ?? [];
  const problem = storeUrlProblem(url);
  if (opener === undefined || place === undefined || problem !== undefined)
    throw new PoaError('CONFIG_INVALID', { STORE_URL: problem });
  let store: MaintainableStore | undefined;
  try {
    store = await opener.open(place, url);
    await checkStore(store);
    return store;
  } catch (error) {
    await store?.close().catch(() => undefined);
    if (error instanceof PoaError) throw error;
    throw new PoaError('STORE_UNAVAILABLE', { doing: 'open' }, error);
  }
}
