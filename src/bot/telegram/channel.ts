import { setTimeout as sleep } from 'node:timers/promises';
import type { Update, UserFromGetMe } from 'telegraf/types';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Channel, Take } from '../channel.ts';
import { Client } from './client.ts';
import { outTo } from './out.ts';
import { type Pace, usualPace } from './pace.ts';
import { type Me, parseUpdate } from './parse.ts';
import { placeOf } from './place.ts';
import { planDelivery } from './plan.ts';
import { poll, stoppedBy } from './polling.ts';
import { pressAnswers } from './press-answers.ts';
import { publishProfile } from './profile.ts';

export interface TelegramOptions {
  readonly token: string;
  /** Where the Bot API is, when not at Telegram itself. */
  readonly apiRoot?: string;
  readonly log: Log;
  /** Called when the channel ends by itself after it was started: the token was refused. */
  readonly onEnd?: (error: PoaError) => void;
  readonly pace?: Partial<Pace>;
}

/**
 * Telegram by long polling.
 *
 * `start` waits as long as Telegram is away, and rejects with `CHANNEL_STOPPED` when the token is refused or `stop` is
 * called meanwhile. `deliver` keeps the order within a chat and lets no chat wait for another.
 */
export function telegramChannel({ token, apiRoot = 'https://api.telegram.org', log, onEnd, pace: given }: TelegramOptions): Channel {
  const pace = { ...usualPace, ...given };
  const client = new Client({ token, apiRoot, log, pace });
  const out = outTo({ client, log, pace });
  const presses = pressAnswers(client, log);
  let known: Promise<UserFromGetMe> | undefined;
  let running: Promise<void> = Promise.resolve();
  let publishing: Promise<void> = Promise.resolve();

  const self = (): Promise<UserFromGetMe> => (known ??= client.identity());

  async function receive(update: Update, me: Me, take: Take): Promise<void> {
    if ('callback_query' in update) presses.answer(update.callback_query);
    const incoming = parseUpdate(update, me);
    if (incoming) await take(incoming);
  }

  return {
    name: 'telegram',

    async start(take) {
      const me = await self().catch((error: unknown) => {
        throw stoppedBy(error);
      });
      running = poll({ token, client, log, pace, self: me, onUpdate: (update) => receive(update, me, take) });
      await Promise.race([client.polling, running]);
      running.catch((error: unknown) => {
        log.error({ err: error }, 'telegram ended');
        if (error instanceof PoaError) onEnd?.(error);
      });
      publishing = publishProfile(client, log);
    },

    async deliver(address, messages, locale) {
      const place = placeOf(address);
      const { username } = await self().catch((error: unknown) => {
        throw new PoaError('DELIVERY_FAILED', { channel: 'telegram', reason: 'stopped' }, error);
      });
      await out.show(place.chat, planDelivery(messages, { place, locale, username }));
    },

    async stop() {
      client.halt();
      const settled = Promise.allSettled([running, publishing]).then(() => Promise.all([presses.idle(), out.idle()]));
      const drained = new AbortController();
      await Promise.race([settled, sleep(pace.drainMs, undefined, { signal: drained.signal }).catch(() => undefined)]);
      drained.abort();
      client.shutDown();
      await settled;
    },
  };
}
