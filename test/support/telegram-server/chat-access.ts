import { badRequest, forbidden } from './refusal.ts';
import type { Params } from './params.ts';
import type { Post } from './post.ts';
import type { Room } from './room.ts';
import type { World } from './world.ts';

/** The chat a call is for, if the bot may write there. */
export function roomFor(world: World, params: Params): Room {
  const id = params.string('chat_id') ?? '';
  if (id === '') throw badRequest('chat_id is empty');
  const room = world.rooms.get(Number(id));
  if (room === undefined) {
    if (world.people.has(Number(id))) throw forbidden("bot can't initiate conversation with a user");
    throw badRequest('chat not found');
  }
  if (room.migratedTo !== undefined)
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: room.migratedTo });
  if (room.kicked) throw forbidden(`bot was kicked from the ${room.type === 'group' ? 'group' : 'supergroup'} chat`);
  if (room.type === 'private' && room.blocked) throw forbidden('bot was blocked by the user');
  if (room.type === 'private' && !room.started) throw forbidden("bot can't initiate conversation with a user");
  return room;
}

/** The topic a call is for; plain groups overlook it, as Telegram does. */
export function threadFor(room: Room, params: Params): number | undefined {
  const thread = params.integer('message_thread_id');
  if (thread === undefined || room.type === 'group') return undefined;
  if (room.type === 'supergroup' && room.topics.size === 0) return undefined;
  if (!room.topics.has(thread)) throw badRequest('message thread not found');
  return thread;
}

/**
 * The message a call wants to change.
 *
 * @param what how Telegram names it: `message to edit`
 */
export function postFor(world: World, params: Params, what: string): { readonly room: Room; readonly post: Post } {
  if (params.string('inline_message_id') !== undefined) throw badRequest('MESSAGE_ID_INVALID');
  const room = roomFor(world, params);
  const id = params.integer('message_id');
  if (id === undefined) throw badRequest('message identifier is not specified');
  const post = room.find(id);
  if (post === undefined) throw badRequest(`${what} not found`);
  return { room, post };
}
