import type { Locale } from '../../cases/localized.ts';
import { say } from '../../messages/say.ts';
import { contentOf, type Expects, type Message, type OutFile } from '../message.ts';
import { splitSpans } from '../split-text.ts';
import type { ForceReply, InlineKeyboard, SendDocument, SendMessage, ShowCall } from './api-call.ts';
import { keyboardOf } from './keyboard.ts';
import type { Place } from './place.ts';
import { longestText, richText, type RichText, withMention } from './rich-text.ts';

/** What a message is drawn for. */
export interface Scene {
  readonly place: Place;
  readonly locale: Locale;
  /** The bot's own, for links into its private chat. */
  readonly username: string;
}

/** Telegram takes no message without text. */
const noWords: RichText = { text: '…', entities: [] };

/**
 * One message as calls, in order: its text in as many parts as it needs, the keyboard below the last, then its files.
 * In a group, words that only this person can give are asked for by ForceReply.
 */
export function renderMessage(message: Message, scene: Scene): readonly ShowCall[] {
  const keyboard = keyboardOf(message, scene.place, scene.username);
  const prompt = promptOf(message, scene);
  const parts = splitSpans(message.spans, longestText).map((spans) => richText(spans));
  if (parts.length === 0 && (keyboard || (message.files.length === 0 && !prompt))) parts.push(noWords);
  const texts = parts.map((part, index) => sendText(part, scene.place, index === parts.length - 1 ? keyboard : undefined));
  return [...texts, ...message.files.map((file) => sendFile(file, scene.place)), ...(prompt ? [prompt] : [])];
}

const linkless = { link_preview_options: { is_disabled: true } } as const;

const target = ({ chat, thread }: Place): Pick<SendMessage['payload'], 'chat_id' | 'message_thread_id'> => ({
  chat_id: chat,
  ...(thread !== undefined && { message_thread_id: thread }),
});

/** The same call as an answer to a message; sent without it when that message is gone. */
export const inReplyTo = <Call extends SendMessage | SendDocument>(call: Call, messageId: number): Call => ({
  ...call,
  payload: { ...call.payload, reply_parameters: { message_id: messageId, allow_sending_without_reply: true } },
});

const sendText = ({ text, entities }: RichText, place: Place, markup?: InlineKeyboard | ForceReply): SendMessage => ({
  method: 'sendMessage',
  payload: {
    ...target(place),
    text,
    ...(entities.length > 0 && { entities }),
    ...linkless,
    ...(markup && { reply_markup: markup }),
  },
});

const sendFile = (file: OutFile, place: Place): SendDocument => ({
  method: 'sendDocument',
  payload: { ...target(place), document: { source: async () => Buffer.from(await contentOf(file)), filename: file.name } },
});

/**
 * A message has one keyboard, so the words are asked for by a message of their own. It is selective: the reply field
 * opens only for the person it mentions and for the author of the message it answers (platforms.md 1.2).
 */
function promptOf({ expects }: Message, { place, locale }: Scene): SendMessage | undefined {
  if (place.private || !expects?.only) return undefined;
  const words = say(locale, 'room.reply-to-me');
  const prompt = sendText(withMention(richText([{ kind: 'bold', text: expects.title }]), words, place.user), place, forceReply(expects));
  return place.replyTo === undefined ? prompt : inReplyTo(prompt, place.replyTo);
}

/** The longest placeholder of an input field (platforms.md 1.1). */
const longestPlaceholder = 64;

const forceReply = ({ placeholder }: Expects): ForceReply => ({
  force_reply: true,
  selective: true,
  ...(placeholder !== '' && { input_field_placeholder: placeholder.slice(0, longestPlaceholder).toWellFormed() }),
});
