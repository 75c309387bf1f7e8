import { describe, expect, test } from 'vitest';
import { createOutbox } from '../../src/bot/outbox.ts';
import { gate } from './dispatch-bench.ts';

describe('the way out', () => {
  test('keeps the order of one person', async () => {
    const done: string[] = [];
    const outbox = createOutbox(() => undefined);
    const { passed, open } = gate();
    outbox.add('ann', async () => {
      await passed;
      done.push('first');
    });
    outbox.add('ann', async () => void done.push('second'));
    await Promise.resolve();
    expect(done).toEqual([]);
    open();
    await outbox.idle();
    expect(done).toEqual(['first', 'second']);
  });

  test('lets others go ahead', async () => {
    const done: string[] = [];
    const outbox = createOutbox(() => undefined);
    const { passed, open } = gate();
    outbox.add('ann', () => passed);
    await new Promise<void>((resolve) => outbox.add('bob', async () => resolve(void done.push('bob'))));
    expect(done).toEqual(['bob']);
    open();
    await outbox.idle();
  });

  test('knows how much waits or is under way, whatever becomes of it', async () => {
    const outbox = createOutbox(() => undefined);
    const { passed, open } = gate();
    outbox.add('ann', () => passed);
    outbox.add('ann', () => Promise.reject(new Error('broken')));
    outbox.add('bob', () => passed);
    expect(outbox.size).toBe(3);
    open();
    await outbox.idle();
    expect(outbox.size).toBe(0);
  });

  test('goes on after work that failed, and tells of it', async () => {
    const told: unknown[] = [];
    const done: string[] = [];
    const outbox = createOutbox((error) => told.push(error));
    const error = new Error('broken');
    outbox.add('ann', () => Promise.reject(error));
    outbox.add('ann', async () => void done.push('next'));
    await outbox.idle();
    expect(told).toEqual([error]);
    expect(done).toEqual(['next']);
  });

  test('is idle when nothing was added, and only after what was added while waiting', async () => {
    const outbox = createOutbox(() => undefined);
    await outbox.idle();
    const done: string[] = [];
    outbox.add('ann', async () => outbox.add('bob', async () => void done.push('added meanwhile')));
    await outbox.idle();
    expect(done).toEqual(['added meanwhile']);
  });
});
