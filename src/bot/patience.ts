/** How long one delivery is waited for, in milliseconds but for `tries`. */
const limits = {
  /** Before the second try; doubles with each. */
  firstMs: 1000,
  /** Tries that fail by themselves (5xx, no answer): with the waits between them, one to two minutes. */
  tries: 8,
  /** What a platform may ask to be waited for, in all; whoever is told to wait longer is better off with a word later. */
  longestAskedMs: 10 * 60_000,
} as const;

/** The patience of one delivery; used up as it waits. */
export interface Patience {
  /**
   * How long to wait before the next try, in milliseconds; `undefined` when it is not worth waiting for.
   *
   * @param askedMs what the platform asked for, if it did: waited for exactly
   */
  next(askedMs?: number): number | undefined;
}

/**
 * Doubling waits, each between a half and all of its length ("equal jitter"), so that many that failed together do not
 * come back together. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @param random from 0 to 1, as `Math.random`
 */
export function createPatience(random: () => number): Patience {
  let failures = 0;
  let askedForMs = 0;
  return {
    next(askedMs) {
      if (askedMs !== undefined) {
        askedForMs += askedMs;
        return askedForMs <= limits.longestAskedMs ? askedMs : undefined;
      }
      failures += 1;
      if (failures >= limits.tries) return undefined;
      return limits.firstMs * 2 ** (failures - 1) * (0.5 + random() / 2);
    },
  };
}
