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
  readonly shown: readonly Message[];
  readonly pauses: readonly number[];
}

/** A way out over a channel that fails as often, and the way, that is asked for. */
function wayOut(errors: readonly unknown[]): Way {
  const shown: Message[] = [];
  const pauses: number[] = [];
  const left = [...errors];
  const channel: Channel = {
    name: 'terminal',
    start: async () => undefined,
    stop: async () => undefined,
    async deliver(_address, messages) {
      if (left.length > 0) throw left.shift();
      shown.push(...messages);
    },
  };
  const pause = async (ms: number): Promise<void> => void pauses.push(ms);
  const deliverer = createDeliverer({ channels: new Map([['terminal', channel]]), log: createLogger('silent'), now: () => may20, pause, keepDays: 30 });
  return { deliverer, shown, pauses };
}

const failed = new PoaError('DELIVERY_FAILED');
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

  test('that keeps failing is given up', async () => {
    const way = wayOut(Array.from({ length: 50 }, () => failed));
    expect(await deliver(way, [{ kind: 'help' }])).toBe('failed');
    expect(way.shown).toEqual([]);
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
