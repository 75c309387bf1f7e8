import { join } from 'node:path';
import type { Api } from './api/remote.ts';
import { type Contender, Refused, type Running, start } from './contender.ts';
import { botEntry, built } from './places.ts';
import type { Server } from './servers.ts';

/** Who could take part, with what is missing. */
export interface Entrant extends Contender {
  readonly missing?: string;
}

export interface Places {
  readonly folder: string;
  readonly redis: Server | undefined;
  readonly postgres: Server | undefined;
  /** The file with the calls of the bot. */
  readonly calls?: string;
}

/** The contender that makes the bot's calls and does nothing else. */
export const callsAlone = 'calls alone';

/** All contenders, the echo first. */
export function entrants({ folder, redis, postgres, calls }: Places): readonly Entrant[] {
  const lmdb = (name: string): Pick<Contender, 'storeUrl'> => ({ storeUrl: `lmdb:${join(folder, name)}` });
  const over = (what: string, server: Server | undefined, name: string): Pick<Entrant, 'storeUrl' | 'missing'> =>
    server ? { storeUrl: server.urlFor(name) } : { missing: `no ${what} answers` };
  const wizard = { dialogue: 'peer', entry: built('contenders/wizard') } as const;
  const talk = { dialogue: 'peer', entry: built('contenders/conversations') } as const;
  const bot = { dialogue: 'poa', entry: botEntry } as const;
  return [
    { name: 'echo', dialogue: 'echo', entry: built('contenders/echo') },
    { name: 'wizard:lmdb', ...wizard, ...lmdb('wizard') },
    { name: 'wizard:redis', ...wizard, ...over('Redis', redis, 'wizard') },
    { name: 'grammy:lmdb', ...talk, ...lmdb('grammy') },
    { name: 'grammy:redis', ...talk, ...over('Redis', redis, 'grammy') },
    { name: callsAlone, dialogue: 'poa', entry: built('contenders/calls'), ...(calls === undefined ? { missing: 'nothing was recorded' } : { env: { BENCH_CALLS: calls } }) },
    { name: 'poa-bot:lmdb', ...bot, ...lmdb('poa-bot') },
    { name: 'poa-bot:redis', ...bot, ...over('Redis', redis, 'poa-bot') },
    { name: 'poa-bot:postgres', ...bot, ...over('PostgreSQL', postgres, 'poa-bot') },
  ];
}

/** Starts all that can be started; who cannot is named with a word on why. */
export async function startAll(api: Api, all: readonly Entrant[]): Promise<{ running: readonly Running[]; skipped: readonly string[] }> {
  const running: Running[] = [];
  const skipped: string[] = [];
  for (const entrant of all) {
    if (entrant.missing !== undefined) {
      skipped.push(`${entrant.name}: ${entrant.missing}`);
      continue;
    }
    try {
      running.push(await start(api, entrant));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      skipped.push(`${entrant.name}: the bot does not take such a STORE_URL`);
    }
  }
  return { running, skipped };
}
