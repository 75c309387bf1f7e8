import { setTimeout as sleep } from 'node:timers/promises';
import type { DialogueName } from '../dialogues/all.ts';
import { dialogues } from '../dialogues/all.ts';
import { cpuMs } from '../process.ts';
import { Crowd } from './crowd.ts';
import type { Seller } from './seller.ts';

/** Who is measured. */
export interface Target {
  readonly token: string;
  readonly pid: number;
  readonly dialogue: DialogueName;
}

export interface Volume {
  readonly updates: number;
  readonly dialogues: number;
  readonly calls: number;
  readonly seconds: number;
  readonly cpuMs: number;
}

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Paced extends Volume {
  /** Updates per second that were asked for. */
  readonly asked: number;
  readonly first: Times;
  readonly whole: Times;
}

/** Counts what happens until `stop`. */
function meter({ token, pid, dialogue }: Target) {
  const crowd = new Crowd(token, dialogue);
  let [updates, ended, calls, startedAt, cpu] = [0, 0, 0, 0, 0];
  return {
    crowd,
    count(isLast: boolean): void {
      updates += 1;
      if (isLast) ended += 1;
    },
    start(): void {
      [updates, ended, calls, startedAt, cpu] = [0, 0, crowd.bot.calls, performance.now(), cpuMs(pid)];
    },
    stop: (): Volume => ({
      updates,
      dialogues: ended,
      calls: crowd.bot.calls - calls,
      seconds: (performance.now() - startedAt) / 1000,
      cpuMs: cpuMs(pid) - cpu,
    }),
  };
}

/** Sellers who answer as soon as they are answered; who has the letter is followed by somebody new. */
export async function saturate(target: Target, { sellers, warmupMs, ms }: { sellers: number; warmupMs: number; ms: number }): Promise<Volume> {
  const { crowd, count, start, stop } = meter(target);
  crowd.onAnswered = (seller, { isLast }) => {
    count(isLast);
    (isLast ? crowd.add() : seller).act();
  };
  // Not all at the same place of the dialogue: letters would come in waves.
  for (let index = 0; index < sellers; index += 1) {
    crowd.add().act();
    if (index % 8 === 7) await sleep(warmupMs / 16);
  }
  await sleep(warmupMs / 2);
  start();
  await sleep(ms);
  const volume = stop();
  await crowd.leave();
  return volume;
}

const timesOf = (all: number[]): Times => {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};

interface Pace {
  readonly perSecond: number;
  readonly warmupMs: number;
  readonly ms: number;
  readonly delayMs: number;
}

/** Updates at a fixed rate, whether or not the bot keeps up: by whoever is free, or by somebody new. */
export async function pace(target: Target, { perSecond, warmupMs, ms, delayMs }: Pace): Promise<Paced> {
  const { crowd, count, start, stop } = meter(target);
  crowd.bot.delayMs = delayMs;
  const free: Seller[] = [];
  let [first, whole]: [number[], number[]] = [[], []];
  crowd.onAnswered = (seller, { isLast, firstMs, wholeMs }) => {
    count(isLast);
    first.push(firstMs);
    whole.push(wholeMs);
    if (!isLast) free.push(seller);
  };
  let acted = 0;
  const from = performance.now();
  const tick = setInterval(() => {
    for (const due = ((performance.now() - from) / 1000) * perSecond; acted < due; acted += 1) (free.shift() ?? crowd.add()).act();
  }, 1);
  await sleep(warmupMs);
  start();
  [first, whole] = [[], []];
  await sleep(ms);
  clearInterval(tick);
  const volume = stop();
  const paced = { ...volume, asked: perSecond, first: timesOf(first), whole: timesOf(whole) };
  await crowd.leave();
  crowd.bot.delayMs = 0;
  return paced;
}

export interface Depth {
  /** Updates that each seller had behind them. */
  readonly turns: number;
  readonly updates: number;
  readonly cpuMs: number;
}

/** Whoever takes longer stands still. */
const longestDepthMs = 180_000;

/** Sellers who go back and forth; what the next updates cost each time they have so many behind them. */
export async function deepen(target: Target, { sellers, depths, turns }: { sellers: number; depths: readonly number[]; turns: number }): Promise<readonly Depth[]> {
  const { crowd, count, start, stop } = meter(target);
  const found: Depth[] = [];
  const everyone = Array.from({ length: sellers }, () => crowd.add());
  for (const seller of everyone) seller.loops = true;
  const until = (done: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`${target.dialogue}: no way to ${done} turns`)), longestDepthMs);
      const reached = (): void => {
        clearTimeout(patience);
        resolve();
      };
      let left = everyone.filter((seller) => seller.done < done).length;
      crowd.onAnswered = (seller) => {
        count(false);
        if (seller.done < done) seller.act();
        else if ((left -= 1) === 0) reached();
      };
      for (const seller of everyone) if (seller.done < done && !seller.pending) seller.act();
      if (left === 0) reached();
    });
  for (const depth of depths) {
    await until(Math.max(depth, dialogues[target.dialogue].loopAt));
    await sleep(100);
    start();
    await until(Math.max(depth, dialogues[target.dialogue].loopAt) + turns);
    const { updates, cpuMs: cpu } = stop();
    found.push({ turns: depth, updates, cpuMs: cpu });
  }
  await crowd.leave();
  return found;
}
