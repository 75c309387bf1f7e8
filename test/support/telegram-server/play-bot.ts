import { scopeKey } from './bot-profile.ts';
import { roomFor } from './chat-access.ts';
import type { Params } from './params.ts';
import { Refusal, badRequest } from './refusal.ts';
import { chatOf } from './wire-message.ts';
import type { Fields, Update } from './wire.ts';
import type { World } from './world.ts';

const queryGone = 'query is too old and response timeout expired or query ID is invalid';

export const getMe = (world: World): Fields => ({
  ...world.bot,
  can_join_groups: true,
  can_read_all_group_messages: !world.privacy,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
});

/** Long polling; `gone` fires when the poller hangs up. */
export function getUpdates(world: World, params: Params, gone: AbortSignal): Promise<readonly Update[]> {
  if (world.webhook !== undefined)
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  allow(world, params);
  const limit = Math.min(Math.max(params.integer('limit') ?? 100, 1), 100);
  const timeoutMs = Math.min(params.integer('timeout') ?? 0, 50) * 1000;
  return world.queue.poll({ offset: params.integer('offset') ?? 0, limit, timeoutMs, gone });
}

function allow(world: World, params: Params): void {
  const kinds = params.json('allowed_updates');
  if (kinds === undefined) return;
  if (!Array.isArray(kinds)) throw badRequest('expected an Array of String as allowed_updates');
  world.queue.allow(kinds.map(String));
}

const isLoopback = (hostname: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** Where Telegram posts: https, on four ports. A loopback address stands for a public one behind a proxy, and is taken as it is. */
function checkUrl(url: string): void {
  if (!URL.canParse(url)) throw badRequest('bad webhook: Invalid URL specified');
  const { protocol, hostname, port, username } = new URL(url);
  if (isLoopback(hostname)) return;
  if (protocol !== 'https:' || username !== '') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '443', '80', '88', '8443'].includes(port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
}

export function setWebhook(world: World, params: Params): boolean {
  const url = params.string('url') ?? '';
  const secret = params.string('secret_token');
  const maxConnections = params.integer('max_connections') ?? 40;
  if (url === '') return deleteWebhook(world, params);
  checkUrl(url);
  if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
    throw badRequest('secret token contains unallowed characters');
  if (maxConnections < 1 || maxConnections > 100) throw badRequest('max_connections must be between 1 and 100');
  allow(world, params);
  if (params.flag('drop_pending_updates')) world.queue.clear();
  world.webhook = { url, secret, maxConnections, lastError: undefined };
  world.queue.interrupt('terminated by setWebhook request');
  world.changed();
  return true;
}

export function deleteWebhook(world: World, params: Params): boolean {
  world.webhook = undefined;
  if (params.flag('drop_pending_updates')) world.queue.clear();
  return true;
}

export function getWebhookInfo(world: World): Fields {
  const { webhook, queue } = world;
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.unconfirmed.length,
    ...(webhook === undefined ? {} : { max_connections: webhook.maxConnections }),
    ...(webhook?.lastError === undefined ? {} : { last_error_message: webhook.lastError }),
    ...(queue.allowed.length === 0 ? {} : { allowed_updates: queue.allowed }),
  };
}

export function setMyCommands(world: World, params: Params): boolean {
  world.profile.setCommands(params.json('commands'), params.json('scope'), params.string('language_code'));
  return true;
}

export function deleteMyCommands(world: World, params: Params): boolean {
  scopeKey(params.json('scope'));
  world.profile.setCommands([], params.json('scope'), params.string('language_code'));
  return true;
}

export function answerCallbackQuery(world: World, params: Params): boolean {
  const text = params.string('text') ?? '';
  const url = params.string('url') ?? '';
  if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
  if (url !== '' && !url.startsWith(`https://t.me/${world.bot.username}?start=`)) throw badRequest('URL_INVALID');
  const query = world.queries.get(params.string('callback_query_id') ?? '');
  if (query === undefined || query.expired || query.answer !== undefined) throw badRequest(queryGone);
  query.answer = { text, alert: params.flag('show_alert') };
  world.changed();
  return true;
}

/** Bots download 20 MB at most (platforms.md 1.1). */
export function getFile(world: World, params: Params): Fields {
  const fileId = params.string('file_id') ?? '';
  const file = world.files.get(fileId);
  if (file === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.content.length > 20 * 1024 * 1024) throw badRequest('file is too big');
  return {
    file_id: fileId,
    file_unique_id: `u${fileId}`,
    ...(file.unsized === true ? {} : { file_size: file.content.length }),
    file_path: `documents/${fileId}`,
  };
}

export const getChat = (world: World, params: Params): Fields => chatOf(roomFor(world, params));

export function getChatMember(world: World, params: Params): Fields {
  const room = roomFor(world, params);
  const id = params.integer('user_id') ?? 0;
  const user = id === world.bot.id ? world.bot : world.people.get(id);
  if (user === undefined) throw badRequest('user not found');
  const admin = user === world.bot && room.botIsAdmin;
  return { user, status: admin ? 'administrator' : 'member' };
}

export function leaveChat(world: World, params: Params): boolean {
  roomFor(world, params).kicked = true;
  return true;
}
