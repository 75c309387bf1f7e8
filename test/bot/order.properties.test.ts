import fc from 'fast-check';
import { TelegramError } from 'telegraf';
import { describe, expect, test } from 'vitest';
import type { Address, Channel } from '../../src/bot/channel.ts';
import { createDeliverer, type Outcome } from '../../src/bot/deliver.ts';
import { directAddress } from '../../src/bot/discord/address.ts';
import { createSender, type SenderOptions } from '../../src/bot/discord/sender.ts';
import type { Message } from '../../src/bot/message.ts';
import { createOutbox } from '../../src/bot/outbox.ts';
import { NetworkError } from '../../src/bot/telegram/http-post.ts';
import { outTo } from '../../src/bot/telegram/out.ts';
import { placeOf } from '../../src/bot/telegram/place.ts';
import { planDelivery } from '../../src/bot/telegram/plan.ts';
import { createLogger } from '../../src/log.ts';
import { may20 } from '../support/talk.ts';

/** What becomes of one call: how long it takes, in turns of the loop, and how it ends. */
interface Fate {
  readonly turns: number;
  readonly end: 'shown' | 'busy' | 'broken' | 'cut' | 'closed';
  readonly seconds: number;
}

/** What was shown where, in order. */
type Screen = { readonly chat: number; readonly text: string }[];

/** A platform that does to each call what fate has in store, and then works. */
type Platform = (chat: number, text: string) => Promise<Fate['end'] | { readonly waitMs: number }>;

interface World {
  readonly platform: Platform;
  readonly now: () => number;
}

interface Way {
  readonly name: string;
  addressOf(chat: number, job: number): Address;
  channel(world: World): Channel;
}

const log = createLogger('silent');
const unused = { start: async () => undefined, stop: async () => undefined };

function textOf(payload: object): string {
  if ('text' in payload) return String(payload.text);
  if ('content' in payload) return String(payload.content);
  return '';
}

const telegram: Way = {
  name: 'Telegram',
  addressOf: (chat) => ({ chat, user: chat, private: true }),
  channel({ platform, now }) {
    const out = outTo({
      log,
      now,
      client: {
        closed: new AbortController().signal,
        async show({ payload }) {
          const text = 'document' in payload ? payload.document.filename : textOf(payload);
          const end = await platform(payload.chat_id, text);
          if (end === 'shown') return;
          const refusal = (error_code: number, description: string, parameters = {}) => new TelegramError({ error_code, description, parameters }, { method: '', payload: {} });
          if (typeof end === 'object') throw refusal(429, 'Too Many Requests', { retry_after: end.waitMs / 1000 });
          if (end === 'cut') throw new NetworkError('ECONNRESET');
          throw end === 'broken' ? refusal(502, 'Bad Gateway') : refusal(403, 'Forbidden: bot was blocked by the user');
        },
      },
    });
    return {
      ...unused,
      name: 'telegram',
      chatOf: ({ chat }) => `${String(chat)}`,
      deliver: async (address, messages, locale, progress = { shown: 0 }) => {
        const place = placeOf(address);
        await out.show(place.chat, planDelivery(messages, { place, locale, username: 'poa_test_bot' }), progress);
      },
    };
  },
};

const discord: Way = {
  name: 'Discord',
  addressOf: (chat, job) => directAddress(`${job}`, `${chat}`),
  channel({ platform, now }) {
    const rest: SenderOptions['exempt'] = {
      async post(route, { body } = {}) {
        const end = await platform(Number(route.split('/')[2]), textOf(Object(body)));
        if (typeof end === 'object') throw Object.assign(new Error('rate limit'), { retryAfter: end.waitMs });
        if (end !== 'shown') throw Object.assign(new Error(end), end === 'cut' ? { code: 'ECONNRESET' } : { status: end === 'broken' ? 502 : 403, code: 50_007 });
        return {};
      },
      patch: async () => ({}),
    };
    const deliver = createSender({ rest, exempt: rest, acknowledged: async () => undefined, now });
    return { ...unused, name: 'discord', deliver, chatOf: ({ channel }) => String(channel) };
  },
};

const fates = (ends: readonly Fate['end'][]): fc.Arbitrary<readonly Fate[]> =>
  fc.array(fc.record({ turns: fc.nat(3), end: fc.constantFrom(...ends), seconds: fc.integer({ min: 1, max: 400 }) }), { maxLength: 60 });

interface Job {
  readonly chat: number;
  readonly parts: number;
}

const jobs = fc.array(fc.record({ chat: fc.integer({ min: 1, max: 3 }), parts: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 8 });

const partsOf = ({ parts }: Job, job: number): readonly string[] => Array.from({ length: parts }, (_, part) => `j${job}p${part}`);

const messageOf = (text: string): Message => ({ spans: [{ kind: 'plain', text }], buttons: [[{ label: '-', action: { draft: '-', at: 'session', press: { do: 'new' } } }]], files: [], card: false });

async function deliverAll(way: Way, asked: readonly Job[], inStore: readonly Fate[]): Promise<{ screen: Screen; outcomes: readonly Outcome[] }> {
  const screen: Screen = [];
  const left = [...inStore];
  let now = may20;
  const platform: Platform = async (chat, text) => {
    const { turns, end, seconds } = left.shift() ?? { turns: 0, end: 'shown', seconds: 0 };
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (end === 'shown') screen.push({ chat, text });
    return end === 'busy' ? { waitMs: seconds * 1000 } : end;
  };
  const channel = way.channel({ platform, now: () => now });
  const pause = async (ms: number): Promise<void> => void (now += Math.ceil(ms));
  const deliverer = createDeliverer({ channels: new Map([['it', channel]]), log, now: () => now, pause, keepDays: 30 });
  const outcomes: Outcome[] = [];
  const outbox = createOutbox((error) => expect(error).toBeUndefined());
  for (const [index, job] of asked.entries()) {
    const address = way.addressOf(job.chat, index);
    outbox.add(deliverer.chatOf('it', address) ?? '', async () => {
      outcomes[index] = await deliverer.show('it', address, partsOf(job, index).map(messageOf), 'en');
    });
  }
  await outbox.idle();
  return { screen, outcomes };
}

const allOf = (asked: readonly Job[], chat: number): readonly string[] => asked.flatMap((job, index) => (job.chat === chat ? partsOf(job, index) : []));

const shownIn = (screen: Screen, chat: number): readonly string[] => screen.filter((each) => each.chat === chat).map(({ text }) => text);

describe.each([telegram, discord])('on $name', (way) => {
  test('whatever fails, a chat shows its replies in order, nothing twice, and all of what counts as delivered', async () => {
    await fc.assert(
      fc.asyncProperty(jobs, fates(['shown', 'busy', 'broken', 'cut', 'closed']), async (asked, inStore) => {
        const { screen, outcomes } = await deliverAll(way, asked, inStore);
        for (const chat of [1, 2, 3]) {
          const shown = shownIn(screen, chat);
          expect(shown).toEqual(allOf(asked, chat).filter((text) => shown.includes(text)));
        }
        for (const [index, job] of asked.entries()) {
          const shown = shownIn(screen, job.chat).filter((text) => text.startsWith(`j${index}p`));
          expect(shown).toEqual(partsOf(job, index).slice(0, shown.length));
          if (outcomes[index] === 'delivered') expect(shown).toHaveLength(job.parts);
          else expect(shown.length).toBeLessThan(job.parts);
        }
      }),
    );
  });

  test('as long as nothing fails too often, everything arrives', async () => {
    await fc.assert(
      fc.asyncProperty(jobs, fates(['shown', 'broken', 'cut']), async (asked, inStore) => {
        const few = inStore.filter(({ end }, index) => end === 'shown' || inStore.slice(0, index).filter((each) => each.end !== 'shown').length < 7);
        const { screen, outcomes } = await deliverAll(way, asked, few);
        expect(new Set(outcomes)).toEqual(new Set(['delivered']));
        for (const chat of [1, 2, 3]) expect(shownIn(screen, chat)).toEqual(allOf(asked, chat));
      }),
    );
  });
});
