import { setTimeout as sleep } from 'node:timers/promises';
import { dialogues } from '../dialogues/all.ts';
import { meter, type Target } from './meter.ts';

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
