import { setTimeout as wait } from 'node:timers/promises';
import type { Channel } from './bot/channel.ts';
import { codeOf } from './config/config.ts';
import { PoaError } from './errors.ts';
import type { HttpServer } from './http/server.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

/** How long a start waits for a platform to say whether it takes the token, in milliseconds; a platform that is away is no mistake. */
const patienceMs = 5000;

export interface StartOptions {
  readonly storeUrl: string;
  readonly channels: readonly Channel[];
  readonly http: HttpServer | undefined;
}

export interface Opened {
  readonly store: Store;
  /** Where HTTP is served, if it is. */
  readonly port?: number;
}

type Mistake = readonly [variable: string, expected: string];

const platforms: Readonly<Record<Channel['name'], string>> = { telegram: 'Telegram', discord: 'Discord', terminal: 'the terminal' };

/** What a platform refuses about our settings. */
async function refusedBy(channel: Channel): Promise<readonly Mistake[]> {
  const patience = new AbortController();
  const late = wait(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined);
  try {
    await Promise.race([channel.check?.(), late]);
    return [];
  } catch (error) {
    const variable = error instanceof PoaError ? error.facts['variable'] : undefined;
    return typeof variable === 'string' ? [[variable, `expected one that ${platforms[channel.name]} accepts`]] : [];
  } finally {
    patience.abort();
  }
}

const portMistake = (error: unknown): Mistake => ['PORT', `expected a port that can be listened on (${codeOf(error)})`];

const storeMistake = (error: unknown): Mistake => ['STORE_URL', `expected a store that can be used (${codeOf(error)})`];

/**
 * Opens what the bot stands on and asks the platforms whether they take its tokens, all at once, so that whatever is
 * mistaken is told together. A platform that is away is waited for later.
 *
 * @throws PoaError `CONFIG_INVALID` with what is expected by the variable's name, and nothing is left open; what
 * `openStore` throws when that is all there is
 */
export async function openAll({ storeUrl, channels, http }: StartOptions): Promise<Opened> {
  const [store, listening, refused] = await Promise.all([
    openStore(storeUrl).then((value) => ({ value }), (error: unknown) => ({ error })),
    Promise.resolve(http?.listen()).then((value) => ({ value }), (error: unknown) => ({ error })),
    Promise.all(channels.map((channel) => refusedBy(channel))),
  ]);
  const others = [...('error' in listening ? [portMistake(listening.error)] : []), ...refused.flat()];
  if ('value' in store && 'value' in listening && others.length === 0)
    return { store: store.value, ...(listening.value !== undefined && { port: listening.value }) };
  await Promise.all([...channels.map((channel) => channel.stop()), http?.close(), 'value' in store ? store.value.close() : undefined]);
  if ('error' in store && others.length === 0) throw store.error;
  const mistakes = 'error' in store ? [storeMistake(store.error), ...others] : others;
  throw new PoaError('CONFIG_INVALID', Object.fromEntries(mistakes), 'error' in store ? store.error : undefined);
}
