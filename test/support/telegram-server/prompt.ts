import type { Post } from './post.ts';
import type { Room } from './room.ts';
import { isFields, type User } from './wire.ts';

/**
 * Whether a message opened the reply field on this person's phone. A selective one does so only for people it mentions
 * and for the author of the message it answers.
 */
export function isPromptedBy(post: Post, room: Room, user: User): boolean {
  if (post.forceReply === undefined) return false;
  if (post.forceReply.selective !== true || room.type === 'private') return true;
  const answered = post.replyTo === undefined ? undefined : room.find(post.replyTo);
  const mentioned = post.entities.some(({ user: meant }) => isFields(meant) && meant['id'] === user.id);
  const named = user.username !== undefined && post.text.includes(`@${user.username}`);
  return answered?.from.id === user.id || mentioned || named;
}
