import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { Aftermath } from '../api/crash.ts';
import type { Api } from '../api/remote.ts';
import { type Contender, start } from '../contender.ts';
import { saturatingSellers } from './rounds.ts';

/** Nobody waits longer than this for something to happen. */
const quietMs = 20_000;

export interface Crash extends Aftermath {
  /** Of poa-bot: answers that stand twice in a draft. */
  readonly doubled: number | undefined;
}

/** Answers that are kept more than once of these people. */
async function doubledIn(url: string, chats: readonly number[]): Promise<number> {
  const sessions = sessionsIn(await openStore(url), { ttlMs: 1 });
  let doubled = 0;
  for (const chat of chats) {
    const record = await sessions.load(`telegram:${chat}`);
    for (const { answers } of Object.values(record?.session.drafts ?? {}))
      for (const { own } of Object.values(answers)) doubled += own.length - new Set(own.map(({ text }) => text)).size;
  }
  await sessions.close();
  return doubled;
}

/** `kill -9` while everybody talks, and a new process at once. */
export async function measureCrash(api: Api, contender: Contender, afterMs: number): Promise<Crash> {
  const first = await start(api, contender);
  await api.ask('beginCrash', first.token, contender.dialogue, saturatingSellers);
  await sleep(afterMs);
  await first.kill('SIGKILL');
  const second = await start(api, contender, { token: first.token });
  const after = await api.ask('endCrash', quietMs);
  await second.kill('SIGTERM');
  const { dialogue, storeUrl = '' } = contender;
  return { ...after, doubled: dialogue === 'poa' ? await doubledIn(storeUrl, after.chats) : undefined };
}
