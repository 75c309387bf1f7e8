import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Crowd } from './crowd.ts';
import type { Target } from './meter.ts';

/** One seller's whole dialogue, with time between the moves. */
export interface Alone {
  readonly chat: number;
  readonly updates: number;
  readonly calls: number;
  /** Of every update: store reads and writes until the first reply was on its way, and in all. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly allReads: readonly number[];
  readonly allWrites: readonly number[];
}

const tally = (file: string | undefined): { reads: number; writes: number } => {
  const marks = file === undefined ? '' : readFileSync(file, 'latin1');
  const reads = marks.split('r').length - 1;
  return { reads, writes: marks.length - reads };
};

/** @param counts the file in which the bot notes its reads and writes of the store, if it does */
export async function talkAlone(target: Omit<Target, 'pid'>, counts: string | undefined, restMs: number): Promise<Alone> {
  const crowd = new Crowd(target.token, target.dialogue);
  crowd.bot.delayMs = 20;
  const seller = crowd.add();
  const [reads, writes, allReads, allWrites]: [number[], number[], number[], number[]] = [[], [], [], []];
  const callsBefore = crowd.bot.calls;
  for (let isLast = false; !isLast; ) {
    const before = tally(counts);
    let first: { reads: number; writes: number } | undefined;
    crowd.onShow = () => (first ??= tally(counts));
    isLast = await new Promise<boolean>((resolve) => {
      crowd.onAnswered = (_, answered) => resolve(answered.isLast);
      seller.act();
    });
    await sleep(restMs);
    const after = tally(counts);
    reads.push((first ?? after).reads - before.reads);
    writes.push((first ?? after).writes - before.writes);
    allReads.push(after.reads - before.reads);
    allWrites.push(after.writes - before.writes);
  }
  const calls = crowd.bot.calls - callsBefore;
  crowd.bot.delayMs = 0;
  await crowd.leave();
  return { chat: seller.chat, updates: seller.done, calls, reads, writes, allReads, allWrites };
}
