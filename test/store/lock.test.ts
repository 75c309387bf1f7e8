import { describe, expect, it } from 'vitest';
import { createLock } from '../../src/store/lock.ts';

describe('a lock', () => {
  it('lets work for one key take turns in the order of asking', async () => {
    const lock = createLock();
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      told.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all(['a', 'b', 'c'].map((name) => lock.run('telegram:1', work(name))))).toEqual(['a', 'b', 'c']);
    expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('lets other keys go on', async () => {
    const lock = createLock();
    const told: string[] = [];
    const first = lock.run('telegram:1', async () => {
      await lock.run('telegram:2', async () => told.push('second'));
      told.push('first');
    });
    await first;
    expect(told).toEqual(['second', 'first']);
  });

  it('goes on after work that failed, which fails for its caller alone', async () => {
    const lock = createLock();
    const failed = lock.run('a', async () => Promise.reject(new Error('no')));
    const thrown = lock.run('a', () => {
      throw new Error('at once');
    });
    const after = lock.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    await expect(thrown).rejects.toThrow('at once');
    expect(await after).toBe('yes');
  });

  it('remembers nothing of keys that are idle', async () => {
    const lock = createLock();
    const all = Array.from({ length: 200 }, (_, n) =>
      lock.run(`${n % 50}`, async () => (n === 7 ? Promise.reject(new Error('no')) : n)),
    );
    expect(lock.busy).toBe(50);
    await Promise.allSettled(all);
    expect(lock.busy).toBe(0);
  });
});
