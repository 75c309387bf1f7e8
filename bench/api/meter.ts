import type { DialogueName } from '../dialogues/all.ts';
import { cpuMs } from '../process.ts';
import { Crowd } from './crowd.ts';

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

/** Counts what happens until `stop`. */
export function meter({ token, pid, dialogue }: Target) {
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
