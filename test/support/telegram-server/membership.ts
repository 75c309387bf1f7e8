import type { Room } from './room.ts';
import { chatOf, userOf } from './wire-message.ts';
import type { Fields, User } from './wire.ts';

type Status = 'member' | 'kicked' | 'left';

/** `my_chat_member`: what the bot may do in a chat has changed. */
export function membership(room: Room, by: User, before: Status, after: Status): Fields {
  const member = (status: Status) => ({
    user: room.world.bot,
    status,
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  });
  return {
    chat: chatOf(room),
    from: userOf(by),
    date: room.world.now(),
    old_chat_member: member(before),
    new_chat_member: member(after),
  };
}

/** Where Telegram looks for a person's command list, the narrowest first. */
export function scopesFor(room: Room, user: User): readonly Fields[] {
  const chat = { type: 'chat', chat_id: room.id };
  if (room.type === 'private') return [chat, { type: 'all_private_chats' }, { type: 'default' }];
  const member = { type: 'chat_member', chat_id: room.id, user_id: user.id };
  return [member, chat, { type: 'all_group_chats' }, { type: 'default' }];
}
