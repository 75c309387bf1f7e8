import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { openStore } from '../../src/store/open.ts';
import type { PersonRecord } from '../../src/store/person-record.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { Alone } from '../api/alone.ts';
import type { Api } from '../api/remote.ts';
import { start } from '../contender.ts';
import { botEntry, built } from '../places.ts';

/** Long enough for the bot to strike out what it owed. */
const restMs = 120;

export interface StoreWork extends Alone {
  /** What is kept of the seller once they have the letter. */
  readonly record: PersonRecord;
  /** Its row in the store, in bytes. */
  readonly recordBytes: number;
}

/** One dialogue with the bot on LMDB: what it asks of its store for each update, and what it keeps in the end. */
export async function measureStoreWork(api: Api, folder: string): Promise<StoreWork> {
  const counts = join(folder, 'counts');
  const storeUrl = `lmdb:${join(folder, 'counted')}`;
  writeFileSync(counts, '');
  const contender = { name: 'counted', dialogue: 'poa', entry: botEntry, storeUrl } as const;
  const bot = await start(api, contender, { nodeFlags: ['--import', built('preload/count-store')], env: { BENCH_COUNTS: counts } });
  const alone = await api.ask('talkAlone', { token: bot.token, dialogue: 'poa' }, counts, restMs);
  await bot.kill('SIGTERM');
  const store = await openStore(storeUrl);
  const person = `telegram:${alone.chat}`;
  const row = await store.rows('sessions').getRaw(person);
  const record = await sessionsIn(store, { ttlMs: 1 }).load(person);
  await store.close();
  if (!record) throw new Error('the bot kept nothing of the seller');
  return { ...alone, record, recordBytes: Buffer.byteLength(JSON.stringify(row)) };
}
