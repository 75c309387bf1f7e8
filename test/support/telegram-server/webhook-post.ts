import { setTimeout as sleep } from 'node:timers/promises';
import { isFields, type Update } from './wire.ts';
import type { World } from './world.ts';

/**
 * Posts updates to the webhook: several chats at once, one chat in order, again until the answer is 2xx.
 *
 * `origin` stands in for the public host of the webhook's URL, which a test machine cannot be reached by.
 */
export class WebhookPost {
  origin: string | undefined;
  retryMs = 200;
  readonly #world: World;
  readonly #posting = new Map<number, number>();
  readonly #repeated = new Set<number>();
  readonly #stop = new AbortController();

  constructor(world: World) {
    this.#world = world;
  }

  /** Updates on their way right now. */
  get busy(): number {
    return this.#posting.size;
  }

  /** Starts what can be started; called at every change. */
  pump(): void {
    const { webhook, queue } = this.#world;
    if (webhook === undefined || this.origin === undefined || this.#stop.signal.aborted) return;
    for (const update of queue.unconfirmed) {
      const chat = chatIn(update);
      const taken = this.#posting.has(update.update_id) || [...this.#posting.values()].includes(chat);
      if (this.#posting.size >= webhook.maxConnections || taken) continue;
      this.#posting.set(update.update_id, chat);
      void this.#post(update);
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  async #post(update: Update): Promise<void> {
    const error = await this.#send(update);
    const { webhook, queue } = this.#world;
    if (webhook !== undefined) webhook.lastError = error;
    if (error !== undefined) await sleep(this.retryMs);
    this.#posting.delete(update.update_id);
    if (error === undefined) queue.confirm((other) => other.update_id === update.update_id, false);
    this.#world.changed();
  }

  async #send(update: Update): Promise<string | undefined> {
    const { webhook, queue } = this.#world;
    if (webhook === undefined) return 'Webhook was deleted';
    const { pathname, search } = new URL(webhook.url);
    const secret = webhook.secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': webhook.secret };
    const twice = queue.duplicates && !this.#repeated.has(update.update_id);
    this.#repeated.add(update.update_id);
    try {
      for (let times = twice ? 2 : 1; times > 0; times -= 1) {
        const answer = await fetch(`${this.origin ?? ''}${pathname}${search}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...secret },
          body: JSON.stringify(update),
          signal: this.#stop.signal,
        });
        await answer.arrayBuffer();
        if (!answer.ok) return `Wrong response from the webhook: ${answer.status} ${answer.statusText}`;
      }
      return undefined;
    } catch (error) {
      return `Connection failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}

function chatIn(update: Update): number {
  for (const body of Object.values(update)) {
    const message = isFields(body) && isFields(body['message']) ? body['message'] : body;
    const chat = isFields(message) ? message['chat'] : undefined;
    if (isFields(chat)) return Number(chat['id']);
  }
  return 0;
}
