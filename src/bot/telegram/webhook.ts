import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'telegraf/types';
import { readBody } from '../../http/read-body.ts';
import type { Answer, Route } from '../../http/route.ts';
import type { Log } from '../../log.ts';
import { isOfKnownKind, isUpdate } from './update-kinds.ts';

/** The largest update, in bytes: a text of 4,096 characters with entities and the message it answers stays far below. */
const mostBytes = 1024 * 1024;

const secretHeader = 'x-telegram-bot-api-secret-token';

export interface WebhookOptions {
  /** Where Telegram posts; only its path counts here. */
  readonly url: string;
  readonly secret: string;
  readonly log: Log;
  /** Takes one update, and resolves once it is saved; `undefined` while nothing is taken. */
  readonly onUpdate: () => ((update: Update) => Promise<void>) | undefined;
}

export interface Webhook {
  readonly route: Route;
  /** Resolves when every update that was posted is taken or turned away. */
  idle(): Promise<void>;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const turnedAway = (status: number, text: string): Answer => ({ status, text, close: true });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The HTTP side of Telegram's webhook. 200 is said once an update is saved, and only then: with anything else Telegram
 * posts it again. Nothing is replied in the answer. https://core.telegram.org/bots/api#setwebhook
 */
export function createWebhook({ url, secret, log, onUpdate }: WebhookOptions): Webhook {
  const expected = digest(secret);
  const underWay = new Set<Promise<unknown>>();

  /** Compared by digests of one length, so that the time it takes tells nothing. */
  const isFromTelegram = ({ headers }: IncomingMessage): boolean => {
    const given = headers[secretHeader];
    return timingSafeEqual(digest(typeof given === 'string' ? given : ''), expected) && typeof given === 'string';
  };

  async function take(text: string): Promise<Answer> {
    const update = jsonOf(text);
    if (!isUpdate(update)) return turnedAway(400, 'no update');
    const taker = onUpdate();
    if (!taker) return turnedAway(503, 'not now');
    if (!isOfKnownKind(update)) return { status: 200 };
    try {
      await taker(update);
      return { status: 200 };
    } catch (error) {
      log.warn({ err: error, update: update.update_id }, 'update not taken, Telegram posts it again');
      return { status: 503, text: 'not now' };
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Answer> {
    if (!isFromTelegram(request)) return turnedAway(403, 'forbidden');
    if (!onUpdate()) return turnedAway(503, 'not now');
    const body = await readBody(request, response, mostBytes);
    if (!body.ok) return body.problem === 'too-large' ? turnedAway(413, 'too large') : turnedAway(400, 'broken off');
    return take(body.text);
  }

  return {
    route: {
      method: 'POST',
      path: new URL(url).pathname,
      handle(request, response) {
        const answered = answer(request, response).finally(() => underWay.delete(answered));
        underWay.add(answered);
        return answered;
      },
    },
    async idle() {
      await Promise.allSettled(underWay);
    },
  };
}
