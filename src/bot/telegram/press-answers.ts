import { TelegramError } from 'telegraf';
import type { CallbackQuery } from 'telegraf/types';
import type { Log } from '../../log.ts';
import { say } from '../../messages/say.ts';
import { recentIds } from '../recent-ids.ts';
import type { Client } from './client.ts';
import { NetworkError } from './http-post.ts';
import { localeOf } from './locale.ts';
import { isForeignPress } from './parse.ts';

/** How many presses are remembered, so that an update that comes again is not answered twice. */
const mostRemembered = 1000;

/** Stops the spinner on pressed buttons. */
export interface PressAnswers {
  /** Answers a press once; to somebody else's button, with a few words. Returns at once and never throws. */
  answer(query: CallbackQuery): void;
  /** Resolves when all answers are out. */
  idle(): Promise<void>;
}

/** The answer goes out beside the turn, not before it: a tap costs one round trip (performance.md). */
export function pressAnswers(client: Client, log: Log): PressAnswers {
  const answered = recentIds(mostRemembered);
  const underWay = new Set<Promise<void>>();

  async function send({ id, ...query }: CallbackQuery): Promise<void> {
    const text = isForeignPress({ id, ...query }) ? say(localeOf(query.from.language_code) ?? 'en', 'room.not-yours') : undefined;
    for (let attempts = 2; attempts > 0; attempts -= 1) {
      try {
        await client.answerCbQuery(id, text);
        return;
      } catch (error) {
        const mayWork = error instanceof NetworkError || (error instanceof TelegramError && error.code >= 500);
        log.debug({ err: error }, 'press not answered');
        if (!mayWork) return;
      }
    }
  }

  return {
    answer(query) {
      if (answered.has(query.id)) return;
      answered.add(query.id);
      const sent = send(query).finally(() => underWay.delete(sent));
      underWay.add(sent);
    },
    async idle() {
      await Promise.all(underWay);
    },
  };
}
