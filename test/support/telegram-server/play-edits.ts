import { isDeepStrictEqual } from 'node:util';
import { postFor } from './chat-access.ts';
import type { Formatted } from './entities.ts';
import { readCaption, readText } from './formatted.ts';
import { readInlineMarkup } from './markup.ts';
import type { Params } from './params.ts';
import type { Post } from './post.ts';
import { badRequest } from './refusal.ts';
import type { Room } from './room.ts';
import { messageOf } from './wire-message.ts';
import type { Fields, InlineButton } from './wire.ts';
import type { World } from './world.ts';

type Keyboard = readonly (readonly InlineButton[])[];

/** Without a new keyboard the old one goes away. */
export function editMessageText(world: World, params: Params): Fields {
  const text = readText(params, 'MESSAGE_TOO_LONG');
  const keyboard = readInlineMarkup(params.json('reply_markup'));
  const { room, post } = editable(world, params);
  if (post.document !== undefined || post.text === '') throw badRequest('there is no text in the message to edit');
  return change(room, post, text, keyboard);
}

export function editMessageCaption(world: World, params: Params): Fields {
  const caption = readCaption(params);
  const keyboard = readInlineMarkup(params.json('reply_markup'));
  const { room, post } = editable(world, params);
  if (post.document === undefined) throw badRequest('there is no caption in the message to edit');
  return change(room, post, caption, keyboard);
}

export function editMessageReplyMarkup(world: World, params: Params): Fields {
  const keyboard = readInlineMarkup(params.json('reply_markup'));
  const { room, post } = editable(world, params);
  return change(room, post, post, keyboard);
}

/** A bot edits its own messages, and none that was sent with anything but inline buttons. */
function editable(world: World, params: Params): { readonly room: Room; readonly post: Post } {
  const found = postFor(world, params, 'message to edit');
  const { post } = found;
  const otherMarkup = post.forceReply !== undefined || post.replyKeyboard !== undefined;
  if (post.from.id !== world.bot.id || otherMarkup) throw badRequest("message can't be edited");
  return found;
}

function change(room: Room, post: Post, { text, entities }: Formatted, keyboard: Keyboard): Fields {
  const before = [post.text, post.entities, post.keyboard];
  if (isDeepStrictEqual(before, [text, entities, keyboard]))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  post.text = text;
  post.entities = entities;
  post.keyboard = keyboard;
  post.moment = room.world.nextMoment();
  post.edits += 1;
  post.editDate = room.world.now();
  room.world.changed();
  return messageOf(room, post);
}
