import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../api/remote.ts';
import { start } from '../contender.ts';
import { botEntry } from '../places.ts';

/** Has the bot speak its dialogue once. @returns the file with the calls it made, for the contender that makes only these */
export async function recordCalls(api: Api, folder: string): Promise<string> {
  const bot = await start(api, { name: 'recorded', dialogue: 'poa', entry: botEntry, storeUrl: `lmdb:${join(folder, 'recorded')}` });
  const recording = await api.ask('record', { token: bot.token, dialogue: 'poa' });
  await bot.kill('SIGTERM');
  const file = join(folder, 'calls.json');
  writeFileSync(file, JSON.stringify(recording));
  return file;
}
