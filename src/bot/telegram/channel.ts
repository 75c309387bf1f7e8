import { setTimeout as sleep } from 'node:timers/promises';
import type { Update, UserFromGetMe } from 'telegraf/types';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Channel, Incoming, Take } from '../channel.ts';
import { isSlow } from '../prepare.ts';
import { Client } from './client.ts';
import { fileFetcher } from './fetch-file.ts';
import type { Limits } from './limits.ts';
import { outTo } from './out.ts';
import { type Pace, usualPace } from './pace.ts';
import { type Me, parseUpdate } from './parse.ts';
import { placeOf } from './place.ts';
import { planDelivery } from './plan.ts';
import { poll, stoppedBy } from './polling.ts';
import { pressAnswers } from './press-answers.ts';
import { publishProfile } from './profile.ts';
import { registerWebhook } from './register-webhook.ts';
import { createWebhook } from './webhook.ts';

export interface TelegramOptions {
  readonly token: string;
  /** Where the Bot API is, when not at Telegram itself. */
  readonly apiRoot?: string;
  /** Where Telegram posts updates, and the secret by which it is known; without it the bot polls. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly log: Log;
  /** Called when the channel ends by itself after it was started: the token was refused. */
  readonly onEnd?: (error: PoaError) => void;
  readonly pace?: Partial<Pace>;
  /** Telegram's limits, to keep them ahead of time; none if not said. */
  readonly limits?: Limits;
  /** Epoch milliseconds; the clock if not said. */
  readonly now?: () => number;
}

/**
 * Telegram by long polling or by webhook.
 *
 * `start` waits as long as Telegram is away, and rejects with `CHANNEL_STOPPED` when the token is refused or `stop` is
 * called meanwhile. `deliver` keeps the order within a chat and lets no chat wait for another.
 */
export function telegramChannel(options: TelegramOptions): Channel {
  const { token, apiRoot = 'https://api.telegram.org', webhook, log, onEnd, pace: given, limits, now } = options;
  const pace = { ...usualPace, ...given };
  const client = new Client({ token, apiRoot, log, pace });
  const out = outTo({ client, log, limits, ...(now && { now }) });
  const presses = pressAnswers(client, log);
  const fetchFile = fileFetcher({ client, log, pace });
  /** People whose inputs are being taken without the batch waiting for them, and until when. */
  const behind = new Map<string, Promise<unknown>>();
  let known: Promise<UserFromGetMe> | undefined;
  let running: Promise<void> = Promise.resolve();
  let publishing: Promise<void> = Promise.resolve();
  /** Takes what is posted, between start and stop. */
  let onPosted: ((update: Update) => Promise<void>) | undefined;
  const hook = webhook && createWebhook({ ...webhook, log, onUpdate: () => onPosted });

  const self = (): Promise<UserFromGetMe> => (known ??= client.identity());

  async function receive(update: Update, me: Me, take: Take): Promise<void> {
    if ('callback_query' in update) presses.answer(update.callback_query);
    const incoming = parseUpdate(update, me);
    if (incoming) await (isSlow(incoming.input.act) || behind.has(incoming.person) ? takeSlowly(update.update_id, incoming, take) : take(incoming));
  }

  /**
   * A file takes its time, and so does what its person sends after it. Others do not wait for it: the next updates are
   * asked for meanwhile, and Telegram keeps this one until it is saved.
   */
  async function takeSlowly(id: number, incoming: Incoming, take: Take): Promise<void> {
    const { person } = incoming;
    const taken: Promise<unknown> = Promise.all([behind.get(person), take(incoming)]).finally(() => {
      if (behind.get(person) === taken) behind.delete(person);
    });
    behind.set(person, taken);
    client.unsaved.hold(id, taken);
    await Promise.race([taken, sleep(pace.slowMs, undefined, { ref: false })]);
  }

  /** Each update is posted by itself, and again until it is saved, so that none waits for another person's. */
  async function receivePosted(update: Update, me: Me, take: Take): Promise<void> {
    if ('callback_query' in update) presses.answer(update.callback_query);
    const incoming = parseUpdate(update, me);
    if (incoming) await take({ ...incoming, comesAgain: true });
  }

  const identified = async (): Promise<UserFromGetMe> =>
    self().catch((error: unknown) => {
      throw stoppedBy(error);
    });

  return {
    name: 'telegram',
    ...(hook && { routes: [hook.route] }),
    isConnected: () => !client.isAway,

    async check() {
      await identified();
    },

    async start(take) {
      const me = await identified();
      if (client.halted.aborted) throw stoppedBy(undefined);
      if (webhook) {
        // What is posted is taken before Telegram is told: it may have known all along.
        onPosted = (update) => receivePosted(update, me, take);
        await registerWebhook(client, { ...webhook, token }, log).catch((error: unknown) => {
          throw stoppedBy(error);
        });
        publishing = publishProfile(client, log);
        return;
      }
      running = poll({ token, client, log, pace, self: me, onUpdate: (update) => receive(update, me, take) });
      await Promise.race([client.polling, running]);
      running.catch((error: unknown) => {
        log.error({ err: error }, 'telegram ended');
        if (error instanceof PoaError) onEnd?.(error);
      });
      publishing = publishProfile(client, log);
    },

    async deliver(address, messages, locale, progress = { shown: 0 }) {
      const place = placeOf(address);
      const { username } = await self().catch((error: unknown) => {
        throw new PoaError('DELIVERY_FAILED', { channel: 'telegram', reason: 'stopped' }, error);
      });
      await out.show(place.chat, planDelivery(messages, { place, locale, username }), progress);
    },

    chatOf: (address) => `telegram:${address['chat']}`,

    fetch: ({ ref }, within) => fetchFile(ref, within),

    async stop() {
      onPosted = undefined;
      client.halt();
      const settled = Promise.allSettled([running, publishing]).then(() => Promise.all([presses.idle(), out.idle()]));
      const whole = settled.then(() => Promise.all([hook?.idle(), ...behind.values()])).then(() => out.idle());
      const drained = new AbortController();
      await Promise.race([whole, sleep(pace.drainMs, undefined, { signal: drained.signal }).catch(() => undefined)]);
      drained.abort();
      client.shutDown();
      await settled;
    },
  };
}
