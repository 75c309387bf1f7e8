import type { CallbackQuery, Message, Update, User } from 'telegraf/types';
import { privateRoom } from '../../flows/session.ts';
import type { Act, Input } from '../../flows/exchange.ts';
import { decodeAction } from '../action-code.ts';
import type { Incoming } from '../channel.ts';
import { commandAct } from '../command-act.ts';
import { isSpoken } from './content.ts';
import { fileAct, noticeAct } from './given-notice.ts';
import { localeOf } from './locale.ts';
import { ownerOf, withoutOwner } from './owned-code.ts';
import type { Place } from './place.ts';

/** The bot itself, as `getMe` names it. */
export interface Me {
  readonly id: number;
  readonly username: string;
}

/** What of a chat counts here. */
interface Chat {
  readonly id: number;
  readonly type: string;
}

const isPrivate = (chat: Chat): boolean => chat.type === 'private';

const isGroup = (chat: Chat): boolean => chat.type === 'group' || chat.type === 'supergroup';

/**
 * One update as an input. Pure.
 *
 * @param me the bot, to know which commands and replies in a group are meant for it
 * @returns `undefined` for what is none of the bot's business: other people's talk, bots, anonymous admins, channels,
 * service messages, and buttons that belong to somebody else (see `isForeignPress`)
 */
export function parseUpdate(update: Update, me: Me): Incoming | undefined {
  const id = update.update_id;
  if ('message' in update) return fromMessage(id, update.message, actOf(update.message, me));
  if ('edited_message' in update) return fromMessage(id, update.edited_message, editOf(update.edited_message, me));
  return 'callback_query' in update ? fromQuery(id, update.callback_query) : undefined;
}

/** Whether somebody pressed a button that is meant for another person in the group. */
export function isForeignPress({ from, message, ...query }: CallbackQuery): boolean {
  const owner = ownerOf('data' in query ? query.data : '');
  return message !== undefined && !isPrivate(message.chat) && owner !== undefined && owner !== from.id;
}

function fromMessage(id: number, message: Message, act: Act | undefined): Incoming | undefined {
  const { chat, from } = message;
  if (!act || !from || from.is_bot || message.sender_chat || !(isPrivate(chat) || isGroup(chat))) return undefined;
  const place: Place = { ...placeIn(message, from), ...(isGroup(chat) && { replyTo: message.message_id }) };
  const input = inputOf(id, place, from, act);
  return { person: personOf(from), address: place, input: act.kind === 'text' ? { ...input, sentAt: message.date * 1000 } : input };
}

function fromQuery(id: number, query: CallbackQuery): Incoming | undefined {
  const { from, message } = query;
  if (!message || from.is_bot || isForeignPress(query) || !(isPrivate(message.chat) || isGroup(message.chat))) return undefined;
  const action = 'data' in query ? decodeAction(ownCode(query.data, message.chat)) : undefined;
  const act: Act = action ? { kind: 'press', ...action } : { kind: 'forged' };
  const place: Place = { ...placeIn(message, from), ...(isCardOf(message, from) && { card: message.message_id }) };
  return { person: personOf(from), address: place, input: inputOf(id, place, from, act) };
}

/** Data can be forged onto any message: in a group only one with buttons of this very person may be changed for them. */
const isCardOf = (message: NonNullable<CallbackQuery['message']>, { id }: User): boolean =>
  isPrivate(message.chat) || ownersIn(message).includes(id);

/** Whose buttons a message has. */
function ownersIn(message: NonNullable<CallbackQuery['message']>): readonly (number | undefined)[] {
  const rows = 'reply_markup' in message ? (message.reply_markup?.inline_keyboard ?? []) : [];
  return rows.flat().flatMap((button) => ('callback_data' in button ? [ownerOf(button.callback_data)] : []));
}

/** In a group only a button that names its owner is one of ours. */
const ownCode = (code: string, chat: Chat): string =>
  isPrivate(chat) ? code : ownerOf(code) === undefined ? '' : withoutOwner(code);

const personOf = (from: User): string => `telegram:${from.id}`;

const inputOf = (updateId: number, place: Place, from: User, act: Act): Input => {
  const locale = localeOf(from.language_code);
  return { id: `t${updateId}`, room: roomOf(place), ...(locale && { locale }), act };
};

/** A topic of a group is a room of its own. */
const roomOf = ({ chat, thread, private: alone }: Place): string =>
  alone ? privateRoom : thread === undefined ? `g${chat}` : `g${chat}.${thread}`;

/** `message_thread_id` alone also numbers chains of replies; only with `is_topic_message` does it name a topic. */
function placeIn(message: NonNullable<CallbackQuery['message']>, from: User): Place {
  const { chat } = message;
  const thread = 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined;
  return { chat: chat.id, user: from.id, private: isPrivate(chat), ...(thread !== undefined && { thread }) };
}

function actOf(message: Message, me: Me): Act | undefined {
  const text = 'text' in message ? message.text : undefined;
  const command = text === undefined ? undefined : commandOf(text, message.chat, me);
  if (command === 'not-ours') return undefined;
  if (command) return isBare(text) ? (noticeAct(message, me) ?? command) : command;
  if (!isSpoken(message) || !isMeantForBot(message, me)) return undefined;
  return text === undefined ? fileAct(message) : { kind: 'text', text };
}

/** `/poa` and nothing more: what it answers is what it is about. */
const isBare = (text = ''): boolean => /^\/poa(?:@\w+)?\s*$/iu.test(text);

const editOf = (message: Message, me: Me): Act | undefined =>
  isSpoken(message) && isMeantForBot(message, me) ? { kind: 'edited' } : undefined;

/** A command for this bot; `not-ours` for one meant for another bot; `undefined` when the text is no command. */
function commandOf(text: string, chat: Chat, me: Me): Act | 'not-ours' | undefined {
  const [match, , addressee] = /^\/(\w{1,32})(?:@(\w+))?(?=\s|$)/u.exec(text) ?? [];
  if (match === undefined) return undefined;
  const isOurs = addressee?.toLowerCase() === me.username.toLowerCase();
  if (addressee !== undefined && !isOurs) return 'not-ours';
  const act = commandAct(text);
  return act.kind === 'unknown-command' && !isOurs && !isPrivate(chat) ? 'not-ours' : act;
}

/** In a group: a reply to a message of the bot that was addressed to this very person. */
function isMeantForBot(message: Message, me: Me): boolean {
  if (isPrivate(message.chat)) return true;
  const asked = 'reply_to_message' in message ? message.reply_to_message : undefined;
  return asked?.from?.id === me.id && message.from !== undefined && isAddressedTo(asked, message.from);
}

/** A prompt mentions its person; a card's buttons carry its owner. */
function isAddressedTo(asked: Message, { id, username }: User): boolean {
  const text = 'text' in asked ? asked.text : '';
  const entities = 'entities' in asked ? (asked.entities ?? []) : [];
  const isMentioned = entities.some((entity) =>
    entity.type === 'text_mention'
      ? entity.user.id === id
      : entity.type === 'mention' &&
        username !== undefined &&
        text.slice(entity.offset + 1, entity.offset + entity.length).toLowerCase() === username.toLowerCase(),
  );
  return isMentioned || ownersIn(asked).includes(id);
}
