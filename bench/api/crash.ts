import { setTimeout as sleep } from 'node:timers/promises';
import type { DialogueName } from '../dialogues/all.ts';
import { Crowd } from './crowd.ts';
import type { Seller } from './seller.ts';

/** What became of sellers whose bot was killed. */
export interface Aftermath {
  /** Who came to the end of the dialogue. */
  readonly finished: number;
  /** Who never heard anything again. */
  readonly lost: number;
  /** Who was answered, but not what they had to be: the bot stands elsewhere in the dialogue. */
  readonly derailed: number;
  /** Whose chats they are. */
  readonly chats: readonly number[];
}

let crowd: Crowd | undefined;
let everyone: Seller[] = [];
let progressAt = 0;
let finished = 0;

/** Sellers begin to talk, and go on until {@link endCrash}. */
export async function beginCrash(token: string, dialogue: DialogueName, sellers: number): Promise<void> {
  const talking = new Crowd(token, dialogue);
  crowd = talking;
  finished = 0;
  talking.onShow = () => (progressAt = performance.now());
  talking.onAnswered = (seller, { isLast }) => {
    if (isLast) finished += 1;
    else seller.act();
  };
  everyone = Array.from({ length: sellers }, () => talking.add());
  for (const seller of everyone) {
    seller.act();
    await sleep(4);
  }
}

/** Waits until all have their letter, or nothing has happened for a while. */
export async function endCrash(quietMs: number): Promise<Aftermath> {
  progressAt = performance.now();
  while (finished < everyone.length && performance.now() - progressAt < quietMs) await sleep(100);
  const stuck = everyone.filter(({ pending }) => pending !== undefined);
  const derailed = stuck.filter(({ pending }) => (pending?.shown ?? 0) > 0).length;
  const after = { finished, derailed, lost: stuck.length - derailed, chats: everyone.map(({ chat }) => chat) };
  await crowd?.leave();
  return after;
}
