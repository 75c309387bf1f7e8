import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { reachable } from '../support/servers.ts';
import { chaos } from './chaos.ts';

const redis = await reachable('redis');

/** Small, for every run of the tests; `npm run chaos` is the large one (docs/operations.md). */
test.skipIf(redis === undefined)('replicas are killed and calls fail: every seller holds a letter with their own words, each once', { timeout: 300_000 }, async () => {
  const { broken, summary } = await chaos({
    seed: 7,
    sellers: 4,
    storeUrl: `${redis}?prefix=chaos-${randomUUID()}`,
    pace: 16,
    killEveryMs: 5000,
    silenceMs: 90_000,
    limitMs: 200_000,
  });
  expect(broken).toEqual([]);
  expect(summary['kills']).toBeGreaterThan(0);
});
