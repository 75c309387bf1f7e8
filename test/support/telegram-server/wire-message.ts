import type { Post } from './post.ts';
import type { Room } from './room.ts';
import type { Fields, User } from './wire.ts';

/** The user as messages show them. */
export const userOf = (user: User): Fields => ({ ...user });

/** The chat as updates show it. */
export function chatOf(room: Room): Fields {
  if (room.owner !== undefined) {
    const { id, first_name, username } = room.owner;
    return { id, type: 'private', first_name, ...(username === undefined ? {} : { username }) };
  }
  return { id: room.id, type: room.type, title: room.title, ...(room.topics.size > 0 ? { is_forum: true } : {}) };
}

/** The Message object of the Bot API; a message it answers is shown one level deep, as Telegram does. */
export function messageOf(room: Room, post: Post, deep = true): Fields {
  const answered = deep ? answeredBy(room, post) : undefined;
  const content = post.captioned
    ? { caption: post.text, caption_entities: post.entities }
    : { text: post.text, entities: post.entities };
  return {
    message_id: post.id,
    ...(post.thread === undefined ? {} : { message_thread_id: post.thread, is_topic_message: true }),
    from: userOf(post.from),
    chat: chatOf(room),
    date: post.date,
    ...(post.editDate === 0 ? {} : { edit_date: post.editDate }),
    ...(answered === undefined ? {} : { reply_to_message: messageOf(room, answered, false) }),
    ...Object.fromEntries(Object.entries(content).filter(([, value]) => value.length > 0)),
    ...(post.document === undefined ? {} : { document: documentOf(post.document) }),
    ...post.more,
    ...(post.keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: post.keyboard } }),
  };
}

/** In a topic, what answers nothing else answers the message that opened the topic. */
function answeredBy(room: Room, post: Post): Post | undefined {
  const id = post.replyTo ?? (post.id === post.thread ? undefined : post.thread);
  return id === undefined ? undefined : room.find(id);
}

function documentOf({ name, type, content, fileId, unsized }: NonNullable<Post['document']>): Fields {
  return {
    file_id: fileId,
    file_unique_id: `u${fileId}`,
    file_name: name,
    mime_type: type,
    ...(unsized === true ? {} : { file_size: content.length }),
  };
}
