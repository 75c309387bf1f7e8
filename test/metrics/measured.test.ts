import { describe, expect, it } from 'vitest';
import { countingLock, measuredDeliverer, measuredSessions } from '../../src/metrics/measured.ts';
import type { Meter } from '../../src/metrics/meter.ts';
import { createMeasuring } from '../../src/metrics/measuring.ts';
import { newSession } from '../../src/flows/session.ts';
import { createLock } from '../../src/store/lock.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { sessionsIn } from '../../src/store/sessions.ts';

/** A meter that keeps what it is told, without the times. */
function noting(): { readonly meter: Meter; readonly told: readonly (readonly unknown[])[] } {
  const told: (readonly unknown[])[] = [];
  const meter: Meter = {
    turn: (...all) => void told.push(all),
    turnTook: (channel) => void told.push([channel]),
    delivery: (channel, outcome) => void told.push([channel, outcome]),
    store: (operation, _, worked) => void told.push([operation, worked]),
  };
  return { meter, told };
}

describe('sessions that are measured', () => {
  it('do what they did, and tell each operation and whether it worked', async () => {
    const { meter, told } = noting();
    const plain = sessionsIn(memoryStore(), { ttlMs: 1000 });
    const sessions = measuredSessions({ ...plain, forget: () => Promise.reject(new Error('away')) }, meter);
    const record = { session: newSession('en'), seen: ['a'], owed: [], revision: 1 } as const;
    await sessions.save('telegram:1', record);
    expect(await sessions.load('telegram:1')).toEqual(record);
    await expect(sessions.forget('telegram:1')).rejects.toThrow('away');
    expect(await sessions.sweep(0)).toBe(0);
    expect(told).toEqual([['save', true], ['load', true], ['forget', false], ['sweep', true]]);
  });
});

describe('a deliverer that is measured', () => {
  it('tells how each delivery ended, by channel', async () => {
    const { meter, told } = noting();
    const outcomes = ['delivered', 'failed', 'refused'] as const;
    for (const outcome of outcomes) {
      const deliverer = measuredDeliverer({ draw: async () => [], deliver: async () => outcome, show: async () => outcome, chatOf: () => undefined }, meter);
      expect(await deliverer.show('discord', {}, [], 'en')).toBe(outcome);
      expect(await deliverer.deliver({ channel: 'telegram', address: {}, session: newSession('en'), room: 'private', replies: [] })).toBe(outcome);
    }
    expect(told).toEqual(outcomes.flatMap((outcome) => [['discord', outcome], ['telegram', outcome]]));
  });
});

describe('a lock that counts', () => {
  it('knows how many wait, and loses none that fails', async () => {
    const lock = countingLock(createLock());
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const first = lock.run('ann', () => gate);
    const second = lock.run('ann', () => Promise.reject(new Error('broken'))).catch(() => 'failed');
    const third = lock.run('ann', async () => 'third');
    await lock.run('bob', async () => undefined);
    expect([lock.waiting, lock.busy]).toEqual([2, 1]);
    open();
    expect([await first, await second, await third]).toEqual([undefined, 'failed', 'third']);
    expect([lock.waiting, lock.busy]).toEqual([0, 0]);
  });

  it('does not count who never got a turn', async () => {
    const lock = countingLock({ run: () => Promise.reject(new Error('no lock to be had')), busy: 0 });
    await expect(lock.run('ann', async () => undefined)).rejects.toThrow('no lock');
    expect(lock.waiting).toBe(0);
  });
});

describe('the metrics', () => {
  it('are Prometheus text: counters, times, levels and the process', async () => {
    const measuring = createMeasuring(() => 7);
    measuring.onTurn?.('telegram', 'answered', 2);
    measuring.onTurn?.('telegram', 'repeated', 0);
    measuring.onTurn?.('discord', 'failed', 0);
    await measuring.take('telegram', async () => undefined)({ person: 'telegram:1', address: {}, input: { id: 't1', room: 'private', act: { kind: 'start' } } });
    const { text = '', type } = (await measuring.metrics?.()) ?? {};
    expect(type).toMatch(/^text\/plain/u);
    for (const line of [
      'poa_drafts_begun_total{channel="telegram"} 2',
      'poa_inputs_answered_total{channel="telegram"} 1',
      'poa_inputs_repeated_total{channel="telegram"} 1',
      'poa_inputs_failed_total{channel="discord"} 1',
      'poa_turn_seconds_count{channel="telegram"} 1',
      'poa_replies_outgoing 7',
      'poa_lock_waiters 0',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^process_cpu_user_seconds_total \d/mu);
  });
});
