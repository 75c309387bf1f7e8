import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLimiter, type Limiter } from '../../src/bot/limiter.ts';
import { createLogger } from '../../src/log.ts';
import { may20 } from '../support/talk.ts';

const log = createLogger('silent');
const passes = { waitMs: 0, isFirst: false };

/** So many inputs of one person at once. */
async function inputs(limiter: Limiter, times: number, more: Partial<Parameters<Limiter['count']>[0]> = {}) {
  const limits = [];
  for (let n = 0; n < times; n += 1) limits.push(await limiter.count({ person: 'telegram:1', points: 1, ...more }));
  return limits;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: may20 });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a person', () => {
  test('may do thirty things in ten seconds, is told once, and may go on when they have passed', async () => {
    const limiter = createLimiter({ log });
    expect(await inputs(limiter, 30)).toEqual(Array.from({ length: 30 }, () => passes));
    vi.advanceTimersByTime(4000);
    expect(await inputs(limiter, 3)).toEqual([
      { waitMs: 6000, isFirst: true },
      { waitMs: 6000, isFirst: false },
      { waitMs: 6000, isFirst: false },
    ]);
    vi.advanceTimersByTime(5999);
    expect(await inputs(limiter, 1)).toEqual([{ waitMs: 1, isFirst: false }]);
    vi.advanceTimersByTime(1);
    expect(await inputs(limiter, 1)).toEqual([passes]);
  });

  test('may do a hundred and twenty things in a minute', async () => {
    const limiter = createLimiter({ log });
    for (let burst = 0; burst < 4; burst += 1) {
      expect(await inputs(limiter, 30)).not.toContainEqual(expect.objectContaining({ isFirst: true }));
      vi.advanceTimersByTime(10_000);
    }
    expect(await inputs(limiter, 2)).toEqual([
      { waitMs: 20_000, isFirst: true },
      { waitMs: 20_000, isFirst: false },
    ]);
    vi.advanceTimersByTime(20_000);
    expect(await inputs(limiter, 1)).toEqual([passes]);
  });

  test('at the pace of somebody in a hurry is never told anything', async () => {
    const limiter = createLimiter({ log });
    for (let second = 0; second < 300; second += 1) {
      expect(await inputs(limiter, 2)).toEqual([passes, passes]);
      vi.advanceTimersByTime(1000);
    }
  });

  test('may send six files in ten seconds, for a file counts for five', async () => {
    const limiter = createLimiter({ log });
    expect(await inputs(limiter, 6, { points: 5 })).toEqual(Array.from({ length: 6 }, () => passes));
    expect(await inputs(limiter, 1, { points: 5 })).toMatchObject([{ isFirst: true }]);
  });

  test('is told again when it happens again', async () => {
    const limiter = createLimiter({ log });
    for (let window = 0; window < 3; window += 1) {
      const told = (await inputs(limiter, 35)).filter(({ isFirst }) => isFirst);
      expect(told).toHaveLength(1);
      vi.advanceTimersByTime(60_000);
    }
  });

  test('has nothing to do with what others do', async () => {
    const limiter = createLimiter({ log });
    await inputs(limiter, 60);
    expect(await inputs(limiter, 30, { person: 'telegram:2' })).toEqual(Array.from({ length: 30 }, () => passes));
  });
});

describe('a group', () => {
  test('may do three hundred things in a minute; then each of its people is told once, and may go on elsewhere', async () => {
    const limiter = createLimiter({ log });
    const group = 'telegram:-100';
    for (let person = 0; person < 12; person += 1) await inputs(limiter, 25, { person: `telegram:${person}`, group });
    for (const person of ['telegram:1', 'telegram:20'])
      expect((await inputs(limiter, 3, { person, group })).map(({ waitMs, isFirst }) => [waitMs, isFirst])).toEqual([
        [60_000, true],
        [60_000, false],
        [60_000, false],
      ]);
    expect(await inputs(limiter, 1, { person: 'telegram:20' })).toEqual([passes]);
    vi.advanceTimersByTime(60_000);
    expect(await inputs(limiter, 1, { person: 'telegram:20', group })).toEqual([passes]);
  });
});
