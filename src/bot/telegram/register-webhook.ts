import { createHmac } from 'node:crypto';
import type { WebhookInfo } from 'telegraf/types';
import type { Log } from '../../log.ts';
import type { Client } from './client.ts';
import { updateKinds } from './update-kinds.ts';

/** How many updates Telegram posts at once: its most, for each is held open until it is saved. */
const mostConnections = 100;

export interface Registration {
  readonly url: string;
  readonly secret: string;
  readonly token: string;
}

/**
 * The URL as it is told to Telegram, with a mark of the secret as its query: Telegram tells the URL it has, but not the
 * secret, and any process can see by the mark that both are its own. Without the token the mark says nothing of the secret.
 */
export function markedUrl({ url, secret, token }: Registration): string {
  const marked = new URL(url);
  marked.searchParams.set('v', createHmac('sha256', token).update(secret).digest('base64url').slice(0, 12));
  return marked.href;
}

const isSame = (info: WebhookInfo, url: string): boolean =>
  info.url === url &&
  info.max_connections === mostConnections &&
  updateKinds.length === info.allowed_updates?.length &&
  updateKinds.every((kind) => info.allowed_updates?.includes(kind));

/**
 * Tells Telegram where to post, unless it knows: of any number of processes with the same settings only the first does.
 * Tried until Telegram answers, as patiently as it asks for; updates that wait there are kept. Rejects with Telegram's
 * refusal of the token (401) or the URL (400), or when the client is halted.
 */
export async function registerWebhook(client: Client, registration: Registration, log: Log): Promise<void> {
  const url = markedUrl(registration);
  const info = await client.insist('getWebhookInfo', () => client.getWebhookInfo());
  if (info.last_error_message !== undefined) log.warn({ since: info.last_error_date, pending: info.pending_update_count }, 'Telegram could not post lately');
  if (isSame(info, url)) return;
  const { secret } = registration;
  const wanted = { secret_token: secret, allowed_updates: [...updateKinds], max_connections: mostConnections };
  await client.insist('setWebhook', () => client.setWebhook(url, wanted));
  log.info({ channel: 'telegram' }, 'webhook registered');
}
