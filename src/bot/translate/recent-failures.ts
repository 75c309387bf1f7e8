import { createHash } from 'node:crypto';

/** Texts that a service has just failed at, by a digest; none of their words. */
export interface RecentFailures {
  add(text: string): void;
  /** Whether it failed at this text a moment ago, so that it need not be asked again. */
  has(text: string): boolean;
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * @param forMs how long a failure is remembered, in milliseconds
 * @param now epoch milliseconds
 */
export function recentFailures(forMs: number, now: () => number): RecentFailures {
  /** When each failed, the longest ago first. */
  const failed = new Map<string, number>();

  function forget(): void {
    for (const [key, at] of failed) if (now() - at >= forMs) failed.delete(key);
  }

  return {
    add(text) {
      forget();
      failed.set(keyOf(text), now());
    },
    has(text) {
      forget();
      return failed.has(keyOf(text));
    },
  };
}
