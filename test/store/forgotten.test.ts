import { describe, expect, test } from 'vitest';
import { forgottenIn } from '../../src/store/forgotten.ts';
import { memoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';

/** A store whose rows can be watched and made to fail while they are looked through. */
function watched(): { readonly store: Store; reads: number; fails: boolean } {
  const inner = memoryStore();
  const seen = { store: inner, reads: 0, fails: false };
  const rows = inner.rows('forgotten');
  const { iterator } = rows;
  rows.iterator = async function* listed(namespace: unknown) {
    seen.reads += 1;
    if (seen.fails) throw new Error('away');
    yield* iterator?.call(rows, namespace) ?? [];
  };
  seen.store = { ...inner, rows: () => rows };
  return seen;
}

describe('a process that has its store for itself', () => {
  test('knows what was forgotten before it started, and asks the store once', async () => {
    const kept = watched();
    await forgottenIn(kept.store).add(['t1', 't2']);
    const next = forgottenIn(kept.store);
    expect(await next.has('t1')).toBe(true);
    await next.add(['t3']);
    expect([await next.has('t2'), await next.has('t3'), await next.has('t4')]).toEqual([true, true, false]);
    expect(kept.reads).toBe(1);
  });

  test('does not take a store that is away for one that knows nothing', async () => {
    const kept = watched();
    await forgottenIn(kept.store).add(['t1']);
    const next = forgottenIn(kept.store);
    kept.fails = true;
    await expect(next.has('t1')).rejects.toThrow('away');
    kept.fails = false;
    expect(await next.has('t1')).toBe(true);
  });
});
