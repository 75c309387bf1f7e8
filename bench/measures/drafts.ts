import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import type { PersonRecord } from '../../src/store/person-record.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { Volume } from '../api/meter.ts';
import type { Api } from '../api/remote.ts';
import { type Running, start } from '../contender.ts';
import type { Scale } from '../options.ts';
import { botEntry } from '../places.ts';
import { saturation } from './rounds.ts';

const ttlMs = 30 * 24 * 60 * 60 * 1000;
const together = 500;

/** Keeps the same record for so many people, by the bot's own store. */
async function fill(url: string, record: PersonRecord, people: number): Promise<void> {
  const sessions = sessionsIn(await openStore(url), { ttlMs });
  for (let from = 0; from < people; from += together)
    await Promise.all(Array.from({ length: together }, (_, index) => sessions.save(`telegram:${900_000_000 + from + index}`, record)));
  await sessions.close();
}

export interface Crowded {
  readonly drafts: number;
  readonly volumes: readonly Volume[];
}

/** The bot on LMDB with few and with many drafts in its store, in turn. */
export async function measureDrafts(api: Api, folder: string, record: PersonRecord, scale: Scale): Promise<readonly Crowded[]> {
  const bots: { drafts: number; running: Running; volumes: Volume[] }[] = [];
  for (const count of scale.drafts) {
    const storeUrl = `lmdb:${join(folder, `drafts-${count}`)}`;
    await fill(storeUrl, record, count);
    const running = await start(api, { name: `${count} drafts`, dialogue: 'poa', entry: botEntry, storeUrl });
    bots.push({ drafts: count, running, volumes: [] });
  }
  for (let round = 0; round < scale.rounds; round += 1)
    for (const { running, volumes } of bots)
      volumes.push(await api.ask('saturate', { token: running.token, pid: running.pid, dialogue: 'poa' }, saturation(scale)));
  for (const { running } of bots) await running.kill();
  return bots;
}
