import type { Message, Span } from '../message.ts';
import { joinNotes } from '../notes.ts';
import type { EditMessageText, SendMessage, ShowCall, Step } from './api-call.ts';
import { inReplyTo, renderMessage, type Scene } from './render.ts';
import { longestText } from './rich-text.ts';

const fits = (spans: readonly Span[]): boolean => spans.reduce((sum, { text }) => sum + text.length, 0) <= longestText;

/** A card that can take the place of another message: the only one, in one message, with nothing before it. */
const isInPlace = ([first, ...after]: readonly Message[]): boolean =>
  first?.card === true && fits(first.spans) && first.files.length === 0 && !after.some(({ card }) => card);

/**
 * What to call to show messages to one person.
 *
 * After a press, a card takes the place of the message that was pressed, with notes before it put on top: the chat does not
 * grow. After typed words everything is sent anew, below what was typed, and in a group as an answer to it.
 */
export function planDelivery(messages: readonly Message[], scene: Scene): readonly Step[] {
  const { card, replyTo } = scene.place;
  const shown = joinNotes(messages, fits);
  const [first, ...rest] = shown.flatMap((message) => renderMessage(message, scene));
  if (!first) return [];
  if (card !== undefined && isInPlace(shown) && first.method === 'sendMessage') return [{ call: editOf(first, card), otherwise: first }, ...stepsOf(rest)];
  return stepsOf([replyTo === undefined || first.method === 'editMessageText' ? first : inReplyTo(first, replyTo), ...rest]);
}

const stepsOf = (calls: readonly ShowCall[]): readonly Step[] => calls.map((call) => ({ call }));

const editOf = ({ payload }: SendMessage, messageId: number): EditMessageText => {
  const { chat_id, text, entities, link_preview_options, reply_markup } = payload;
  return {
    method: 'editMessageText',
    payload: {
      chat_id,
      message_id: messageId,
      text,
      ...(entities && { entities }),
      link_preview_options,
      ...(reply_markup && 'inline_keyboard' in reply_markup && { reply_markup }),
    },
  };
};
