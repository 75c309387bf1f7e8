import { setTimeout as sleep } from 'node:timers/promises';
import { AbortError } from './http-post.ts';

/** How patient the channel is. All in milliseconds, but for `attempts`. */
export interface Pace {
  /** How often a file is asked for before it counts as gone. */
  readonly attempts: number;
  /** Before the second attempt; doubles with each, up to `longestRetryMs`. */
  readonly retryMs: number;
  readonly longestRetryMs: number;
  /** How long one call may take. */
  readonly deadlineMs: number;
  /** The same with a file. */
  readonly uploadMs: number;
  /** How long others wait for an input that takes its time to prepare, such as a file. */
  readonly slowMs: number;
  /** How long to wait before asking for updates while one is in hand that Telegram keeps for us. */
  readonly unsavedMs: number;
  /** How long a stop waits for what is still to be sent. */
  readonly drainMs: number;
}

export const usualPace: Pace = {
  attempts: 3,
  retryMs: 500,
  longestRetryMs: 30_000,
  deadlineMs: 15_000,
  uploadMs: 60_000,
  slowMs: 2000,
  unsavedMs: 500,
  drainMs: 5000,
};

/** How long to wait after `failures` failures: doubling, and never the same for all who wait. */
export const backoffMs = ({ retryMs, longestRetryMs }: Pace, failures: number): number =>
  Math.min(longestRetryMs, retryMs * 2 ** Math.min(failures, 16)) * (0.5 + Math.random() / 2);

/** Waits. Rejects with `AbortError` as soon as the signal fires. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {
    throw new AbortError();
  });
}
