import { Telegraf, TelegramError } from 'telegraf';
import type { Update, UserFromGetMe } from 'telegraf/types';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Client } from './client.ts';
import { backoffMs, type Pace, pause } from './pace.ts';
import { updateKinds } from './update-kinds.ts';

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
      await bot.launch({ allowedUpdates: [...updateKinds] });
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

/** The setting that Telegram refuses: with 400 the URL it should post to, for nothing else of ours is asked about at a start. */
const refusedVariable = (error: unknown): string | undefined => {
  if (isTokenRefused(error)) return 'TELEGRAM_BOT_TOKEN';
  return error instanceof TelegramError && error.code === 400 ? 'TELEGRAM_WEBHOOK_URL' : undefined;
};

/** The error by which the channel ends. */
export function stoppedBy(error: unknown): PoaError {
  const variable = refusedVariable(error);
  const status = error instanceof TelegramError ? error.code : undefined;
  const facts = variable === undefined ? { reason: 'stopped' } : { status, variable };
  return new PoaError('CHANNEL_STOPPED', { channel: 'telegram', ...facts }, error);
}
