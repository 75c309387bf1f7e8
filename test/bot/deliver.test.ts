import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/bot/channel.ts';
import { createDeliverer, type Deliverer } from '../../src/bot/deliver.ts';
import type { Message } from '../../src/bot/message.ts';
import { PoaError } from '../../src/errors.ts';
import type { Reply } from '../../src/flows/exchange.ts';
import { newSession } from '../../src/flows/session.ts';
import { createLogger } from '../../src/log.ts';
import { may20 } from '../support/talk.ts';

interface Way {
  readonly deliverer: Deliverer;
  /** How far earlier tries had come, at each try. */
  readonly cursors: readonly number[];
  readonly shown: readonly Message[];
  readonly pauses: readonly number[];
}

/** A way out over a channel that fails as often, and the way, that is asked for; `undefined`: one message comes through. */
function wayOut(errors: readonly unknown[], random?: () => number): Way {
  const shown: Message[] = [];
  const cursors: number[] = [];
  const pauses: number[] = [];
  const left = [...errors];
  const channel: Channel = {
    name: 'terminal',
    start: async () => undefined,
    stop: async () => undefined,
    async deliver(_address, messages, _locale, progress = { shown: 0 }) {
      cursors.push(progress.shown);
      for (const message of messages.slice(progress.shown)) {
        const error = left.shift();
        if (error !== undefined) throw error;
        shown.push(message);
        progress.shown += 1;
      }
    },
  };
  const pause = async (ms: number): Promise<void> => void pauses.push(ms);
  const deliverer = createDeliverer({ channels: new Map([['terminal', channel]]), log: createLogger('silent'), now: () => may20, pause, keepDays: 30, ...(random && { random }) });
  return { deliverer, cursors, shown, pauses };
}

const failed = new PoaError('DELIVERY_FAILED');
const toldToWait = (retryAfterMs: number): PoaError => new PoaError('DELIVERY_FAILED', { retryAfterMs });
const minute = 60_000;
const session = newSession('en');
const deliver = (way: Way, replies: readonly Reply[], channel = 'terminal') =>
  way.deliverer.deliver({ channel, address: {}, session, room: 'private', replies });

describe('a delivery', () => {
  test('says all replies in order', async () => {
    const way = wayOut([]);
    expect(await deliver(way, [{ kind: 'help' }, { kind: 'languages' }])).toBe('delivered');
    expect(way.shown).toHaveLength(2);
  });

  test('of nothing is done', async () => {
    expect(await deliver(wayOut([failed]), [])).toBe('delivered');
  });

  test('is tried again while the platform fails, with longer pauses each time', async () => {
    const way = wayOut([failed, failed, failed]);
    expect(await deliver(way, [{ kind: 'help' }])).toBe('delivered');
    expect(way.shown).toHaveLength(1);
    expect(way.pauses).toHaveLength(3);
    expect(way.pauses.every((ms, index) => ms > (way.pauses[index - 1] ?? 0))).toBe(true);
  });

  test.each([
    ['at the earliest', () => 0, 63_500],
    ['at the latest', () => 1, 127_000],
  ])('that keeps failing is given up after one to two minutes: %s', async (_, random, ms) => {
    const way = wayOut(Array.from({ length: 50 }, () => failed), random);
    expect(await deliver(way, [{ kind: 'help' }])).toBe('failed');
    expect(way.shown).toEqual([]);
    expect(way.pauses).toHaveLength(7);
    expect(way.pauses.reduce((sum, each) => sum + each)).toBe(ms);
  });

  test('goes on where it failed, and says nothing twice', async () => {
    const way = wayOut([undefined, failed, failed, undefined, toldToWait(10)]);
    const replies: readonly Reply[] = [{ kind: 'help' }, { kind: 'languages' }, { kind: 'privacy' }];
    expect(await deliver(way, replies)).toBe('delivered');
    expect(way.cursors).toEqual([0, 1, 1, 2]);
    expect(new Set(way.shown).size).toBe(3);
    expect(way.shown).toHaveLength(3);
  });

  test('waits exactly as long as the platform says, and that costs no try', async () => {
    const way = wayOut([toldToWait(5000), ...Array.from({ length: 20 }, () => toldToWait(1)), toldToWait(61_234)]);
    expect(await deliver(way, [{ kind: 'help' }])).toBe('delivered');
    expect(way.pauses).toEqual([5000, ...Array.from({ length: 20 }, () => 1), 61_234]);
  });

  test('that is to wait for more than ten minutes is given up at once', async () => {
    const way = wayOut([toldToWait(10 * minute + 1)]);
    expect(await deliver(way, [{ kind: 'help' }])).toBe('failed');
    expect(way.pauses).toEqual([]);
  });

  test('that is to wait again and again is given up after ten minutes in all', async () => {
    const way = wayOut(Array.from({ length: 50 }, () => toldToWait(3 * minute)));
    expect(await deliver(way, [{ kind: 'help' }])).toBe('failed');
    expect(way.pauses).toEqual([3 * minute, 3 * minute, 3 * minute]);
  });

  test('that a stop cuts off is not tried again here', async () => {
    const way = wayOut([new PoaError('DELIVERY_FAILED', { reason: 'stopped' })]);
    expect(await deliver(way, [{ kind: 'help' }])).toBe('stopped');
    expect(way.pauses).toEqual([]);
  });

  test.each([
    ['refused', new PoaError('DELIVERY_REFUSED')],
    ['broken in a way nobody foresaw', new TypeError('undefined is not a function')],
  ])('that is %s is not tried again', async (_, error) => {
    const way = wayOut([error]);
    expect(await deliver(way, [{ kind: 'help' }])).toBe('refused');
    expect(way.pauses).toEqual([]);
  });

  test('by a channel that does not run is refused', async () => {
    expect(await deliver(wayOut([]), [{ kind: 'help' }], 'telegram')).toBe('refused');
  });

  test('that cannot be put into words is refused, and breaks nothing', async () => {
    const foreign: Reply = JSON.parse('{"kind":"notice","notice":"of-a-later-version"}');
    expect(await deliver(wayOut([]), [foreign])).toBe('refused');
  });
});
