import { setMaxListeners } from 'node:events';
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
  /** Why posts failed, in order. */
  readonly failures: string[] = [];
  readonly #world: World;
  readonly #posting = new Map<number, number>();
  readonly #repeated = new Set<number>();
  #again = 0;
  readonly #stop = new AbortController();

  constructor(world: World) {
    this.#world = world;
    setMaxListeners(0, this.#stop.signal);
  }

  /** Updates on their way right now. */
  get busy(): number {
    return this.#posting.size + this.#again;
  }

  /** Starts what can be started; called at every change. */
  pump(): void {
    const { webhook, queue } = this.#world;
    if (webhook === undefined || this.#originOf(webhook.url) === undefined || this.#stop.signal.aborted) return;
    for (const update of queue.takeRepeats()) void this.#postAgain(update);
    for (const update of queue.unconfirmed) {
      const chat = chatIn(update);
      const taken = this.#posting.has(update.update_id) || [...this.#posting.values()].includes(chat);
      if (this.#posting.size >= webhook.maxConnections || taken) continue;
      this.#posting.set(update.update_id, chat);
      void this.#post(update);
    }
  }

  /** Of a loopback address it is its own. */
  #originOf(url: string): string | undefined {
    const { hostname, origin } = new URL(url);
    return this.origin ?? (['127.0.0.1', 'localhost'].includes(hostname) ? origin : undefined);
  }

  stop(): void {
    this.#stop.abort();
  }

  async #postAgain(update: Update): Promise<void> {
    this.#again += 1;
    await this.#send(update);
    this.#again -= 1;
    this.#world.changed();
  }

  async #post(update: Update): Promise<void> {
    const error = await this.#send(update);
    const { webhook, queue } = this.#world;
    if (error !== undefined) this.failures.push(error);
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
        const answer = await fetch(`${this.#originOf(webhook.url) ?? ''}${pathname}${search}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...secret },
          body: JSON.stringify(update),
          signal: this.#stop.signal,
        });
        const said = await answer.text();
        // A bot may answer with a method to call; ours never does, and this server would not call it.
        if (answer.ok && said !== '') return `Wrong response from the webhook: a reply that is not expected: ${said}`;
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
