import { threadFor, roomFor, postFor } from './chat-access.ts';
import type { Formatted } from './entities.ts';
import { readCaption, readText } from './formatted.ts';
import { readMarkup } from './markup.ts';
import { checkFields, type Params } from './params.ts';
import type { PostedDocument } from './post.ts';
import { Refusal, badRequest } from './refusal.ts';
import type { Room } from './room.ts';
import { messageOf } from './wire-message.ts';
import { isList, type Fields } from './wire.ts';
import type { World } from './world.ts';

/** A bot may send 50 MB (platforms.md 1.1). */
const largestFile = 50 * 1024 * 1024;
const twoDays = 48 * 60 * 60;

const actions =
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker ' +
  'find_location record_video_note upload_video_note';

const replyFields = [
  'message_id',
  'chat_id',
  'allow_sending_without_reply',
  'quote',
  'quote_parse_mode',
  'quote_entities',
  'quote_position',
  'checklist_task_id',
  'poll_option_id',
];

export function sendMessage(world: World, params: Params): Fields {
  const text = readText(params, 'message is too long');
  return post(world, params, text);
}

export function sendDocument(world: World, params: Params): Fields {
  const caption = readCaption(params);
  return post(world, params, caption, documentFor(world, params));
}

function documentFor(world: World, params: Params): PostedDocument {
  const uploaded = params.file('document');
  const fileId = params.string('document') ?? '';
  const file = uploaded ?? world.files.get(fileId);
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.content.length === 0) throw badRequest('file must be non-empty');
  if (file.content.length > largestFile) throw new Refusal(413, 'Request Entity Too Large');
  return { ...file, fileId: uploaded === undefined ? fileId : world.keepFile(uploaded) };
}

function post(world: World, params: Params, { text, entities }: Formatted, document?: PostedDocument): Fields {
  const markup = readMarkup(params.json('reply_markup'));
  const room = roomFor(world, params);
  const thread = threadFor(room, params);
  const replyTo = replyTarget(world, room, params);
  const added = room.add({
    from: world.bot,
    text,
    entities,
    document,
    thread: thread ?? (room.topics.size > 0 && replyTo !== undefined ? room.find(replyTo)?.thread : undefined),
    replyTo,
    keyboard: markup.kind === 'inline' ? markup.keyboard : [],
    forceReply: markup.kind === 'force' ? markup.forceReply : undefined,
    replyKeyboard: markup.kind === 'reply' ? markup.labels : undefined,
  });
  return messageOf(room, added);
}

function replyTarget(world: World, room: Room, params: Params): number | undefined {
  const value = params.json('reply_parameters');
  if (value === undefined) return undefined;
  const reply = checkFields('reply parameters', value, replyFields);
  const id = Number(reply['message_id']);
  if (!Number.isSafeInteger(id)) throw badRequest(`can't parse reply parameters: Can't find field "message_id"`);
  const elsewhere = reply['chat_id'] === undefined ? room : world.rooms.get(Number(reply['chat_id']));
  if (elsewhere?.find(id) !== undefined) return elsewhere === room ? id : undefined;
  if (reply['allow_sending_without_reply'] === true) return undefined;
  throw badRequest('message to be replied not found');
}

export function sendChatAction(world: World, params: Params): boolean {
  const action = params.string('action') ?? '';
  if (!actions.split(' ').includes(action)) throw badRequest('wrong parameter action in request');
  const room = roomFor(world, params);
  threadFor(room, params);
  room.chatActions.push(action);
  return true;
}

export function deleteMessage(world: World, params: Params): boolean {
  const { room, post: target } = postFor(world, params, 'message to delete');
  const own = target.from.id === world.bot.id;
  if (!own && room.type !== 'private' && !room.botIsAdmin) throw badRequest("message can't be deleted");
  if (world.now() - target.date > twoDays) throw badRequest("message can't be deleted for everyone");
  room.remove(target);
  return true;
}

export function deleteMessages(world: World, params: Params): boolean {
  const ids = params.json('message_ids');
  if (!isList(ids) || ids.length === 0 || ids.length > 100) throw badRequest('message identifiers are not specified');
  const room = roomFor(world, params);
  for (const id of ids) {
    const target = room.find(Number(id));
    if (target !== undefined && target.from.id === world.bot.id) room.remove(target);
  }
  return true;
}
