import { describe, expect, test } from 'vitest';
import { turnsFor } from '../../../src/bot/upload/turns.ts';

const patient = new AbortController().signal;
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  test('are so many at once, the others in order', async () => {
    const turns = turnsFor(2);
    const entered: number[] = [];
    const leaves = new Map<number, () => void>();
    const all = [1, 2, 3, 4].map(async (n) => {
      leaves.set(n, await turns.take(patient));
      entered.push(n);
    });
    await soon();
    expect(entered).toEqual([1, 2]);
    leaves.get(2)?.();
    await soon();
    expect(entered).toEqual([1, 2, 3]);
    leaves.get(1)?.();
    await Promise.all(all);
    expect(entered).toEqual([1, 2, 3, 4]);
  });

  test('that do not come in time are given up, and cost nobody theirs', async () => {
    const turns = turnsFor(1);
    const leave = await turns.take(patient);
    const hasty = new AbortController();
    const given = turns.take(hasty.signal);
    const last = turns.take(patient);
    hasty.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    await expect(turns.take(hasty.signal)).rejects.toMatchObject({ name: 'AbortError' });
    leave();
    (await last)();
    (await turns.take(patient))();
    expect(await turns.take(patient)).toBeTypeOf('function');
  });
});
