import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookPost } from './webhook-post.ts';
import type { World } from './world.ts';

/**
 * Resolves when every update is confirmed, every call answered, and nothing more came for `quietMs`.
 *
 * @throws after `timeoutMs`, with the chats as they stand
 */
export async function idle(world: World, webhook: WebhookPost, quietMs = 40, timeoutMs = 10_000): Promise<void> {
  const sent = () => world.calls.filter((call) => call.method !== 'getUpdates');
  const quiet = (): boolean =>
    world.queue.pending === 0 && webhook.busy === 0 && sent().every((call) => call.ok !== undefined);
  for (let seen = -1; seen !== sent().length || !quiet(); ) {
    await world.waitFor('the bot to be idle', quiet, timeoutMs);
    seen = sent().length;
    await sleep(quietMs);
  }
}
