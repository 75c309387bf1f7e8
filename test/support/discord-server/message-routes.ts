import { objectBody } from './call.ts';
import type { ChatMessage } from './chat-message.ts';
import { invalidForm } from './form.ts';
import { isObject, textOf } from './json.ts';
import { channelPayload, messagePayload } from './payload.ts';
import { refusals } from './refusal.ts';
import { Room } from './room.ts';
import type { Answer, Request, Route } from './route.ts';
import { checkNew, edit, post, remove } from './writing.ts';
import type { Draft } from './writing.ts';

/** Channels and their messages, outside of interactions. */
export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: '/users/@me/channels', handle: openDm },
  {
    method: 'GET',
    path: '/channels/:room',
    handle: (request) => ({ status: 200, body: channelPayload(roomOf(request)) }),
  },
  { method: 'POST', path: '/channels/:room/typing', handle: typing },
  { method: 'GET', path: '/channels/:room/messages', handle: listed },
  { method: 'POST', path: '/channels/:room/messages', handle: create },
  { method: 'GET', path: '/channels/:room/messages/:message', handle: (request) => shown(request, messageOf(request)) },
  { method: 'PATCH', path: '/channels/:room/messages/:message', handle: change },
  { method: 'DELETE', path: '/channels/:room/messages/:message', handle: erase },
];

/** The draft in a request whose JSON is the message itself. */
export function draftOf({ body, uploads }: Request): Draft {
  return { body: objectBody(body), uploads, path: [] };
}

export function shown({ world }: Request, message: ChatMessage): Answer {
  return { status: 200, body: messagePayload(world, message) };
}

function openDm({ world, body }: Request): Answer {
  const id = textOf(objectBody(body)['recipient_id']);
  if (id === world.applicationId) throw refusals.cannotSendToUser();
  const person = world.people.get(id);
  if (!person) throw invalidForm(['recipient_id'], 'USER_INVALID', 'User could not be found');
  const known = [...world.rooms.values()].find((room) => room.kind === 'dm' && room.people.has(person));
  const room = known ?? new Room(world.id(), 'dm', `DM of ${person.username}`, new Set([person]));
  world.rooms.set(room.id, room);
  return { status: 200, body: channelPayload(room) };
}

function roomOf({ world, at }: Request): Room {
  const room = world.rooms.get(at('room'));
  if (!room) throw refusals.unknownChannel();
  if (!room.hasBot) throw refusals.missingAccess();
  return room;
}

/** A message that can be reached here: ephemeral ones only through the token of their interaction. */
function messageOf(request: Request): ChatMessage {
  const room = roomOf(request);
  const message = request.world.messages.get(request.at('message'));
  if (!message || message.room !== room || message.deleted || message.ephemeral) throw refusals.unknownMessage();
  return message;
}

function writable(request: Request): Room {
  const room = roomOf(request);
  if (room.kind === 'dm' && [...room.people].some((person) => !person.dmsOpen)) throw refusals.cannotSendToUser();
  return room;
}

function typing(request: Request): Answer {
  request.world.journal.note(`bot is typing in ${roomOf(request).name}`);
  return { status: 204 };
}

function listed(request: Request): Answer {
  const messages = roomOf(request).history.filter((message) => !message.deleted && !message.ephemeral);
  return {
    status: 200,
    body: messages
      .toReversed()
      .slice(0, 50)
      .map((message) => messagePayload(request.world, message)),
  };
}

function create(request: Request): Answer {
  const { world } = request;
  const room = writable(request);
  const draft = draftOf(request);
  checkNew(world, draft);
  const { nonce, enforce_nonce: enforced, message_reference: reference } = draft.body;
  const twin = room.history.find(
    (message) => message.nonce !== undefined && message.nonce === nonce && message.author === 'bot',
  );
  if (enforced === true && twin) return shown(request, twin);
  const answered = isObject(reference) ? world.messages.get(textOf(reference['message_id'])) : undefined;
  if (
    isObject(reference) &&
    reference['fail_if_not_exists'] !== false &&
    (!answered || answered.deleted || answered.room !== room)
  )
    throw invalidForm(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  return shown(request, post(world, room, draft, { replyTo: answered }));
}

function change(request: Request): Answer {
  const message = messageOf(request);
  if (message.author !== 'bot') throw refusals.notYours();
  edit(request.world, message, draftOf(request));
  return shown(request, message);
}

function erase(request: Request): Answer {
  const message = messageOf(request);
  if (message.author !== 'bot' && message.room.kind === 'dm') throw refusals.missingPermissions();
  remove(request.world, message);
  return { status: 204 };
}
