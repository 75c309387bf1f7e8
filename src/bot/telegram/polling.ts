import { Telegraf, TelegramError } from 'telegraf';
import type { Update, UserFromGetMe } from 'telegraf/types';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Client } from './client.ts';
import { backoffMs, type Pace, pause } from './pace.ts';

/** Sticky on Telegram's side, so it is named with every launch (platforms.md 1.2). */
const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export interface PollingOptions {
  readonly token: string;
  readonly client: Client;
  readonly log: Log;
  readonly pace: Pace;
  readonly self: UserFromGetMe;
  /** Takes one update. Telegram counts it as received once this resolves. */
  readonly onUpdate: (update: Update) => Promise<void>;
}

/**
 * Polls until the client is halted; resolves when the last batch is taken and confirmed. Rejects with `CHANNEL_STOPPED`
 * when the token is refused; whatever else ends telegraf's polling starts it again.
 */
export async function poll({ token, client, log, pace, self, onUpdate }: PollingOptions): Promise<void> {
  const bot = new Telegraf(token, { handlerTimeout: Number.POSITIVE_INFINITY });
  bot.telegram = client;
  bot.botInfo = self;
  // Called without a wait in between, so that the updates of a batch are taken in its order.
  bot.use(({ update }) => onUpdate(update));
  bot.catch((error, { update }) => log.error({ err: error, update: update.update_id }, 'update failed'));
  for (let failures = 0; !client.halted.aborted; failures += 1) {
    try {
      await bot.launch({ allowedUpdates: [...allowedUpdates] });
    } catch (error) {
      if (client.halted.aborted) return;
      if (isTokenRefused(error)) throw stoppedBy(error);
      log.error({ err: error, failures }, 'polling broke off');
      await pause(backoffMs(pace, failures), client.halted).catch(() => undefined);
    }
  }
}

/** 401: revoked; 404: no token at all, or no Bot API there. */
const isTokenRefused = (error: unknown): error is TelegramError =>
  error instanceof TelegramError && (error.code === 401 || error.code === 404);

/** The error by which the channel ends. */
export const stoppedBy = (error: unknown): PoaError =>
  isTokenRefused(error)
    ? new PoaError('CHANNEL_STOPPED', { channel: 'telegram', status: error.code, variable: 'TELEGRAM_BOT_TOKEN' }, error)
    : new PoaError('CHANNEL_STOPPED', { channel: 'telegram', reason: 'stopped' }, error);
