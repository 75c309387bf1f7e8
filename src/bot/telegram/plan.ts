import type { Message } from '../message.ts';
import type { EditMessageText, SendMessage, ShowCall, Step } from './api-call.ts';
import { inReplyTo, renderMessage, type Scene } from './render.ts';
import { longestText } from './rich-text.ts';

/**
 * What to call to show messages to one person.
 *
 * After a press, a card that is the only one and fits takes the place of the message that was pressed, with notices
 * before it put on top: the chat does not grow. After typed words everything is sent anew, below what was typed; in a
 * group as an answer to it and with the notices on the card, for a group takes twenty messages a minute.
 */
export function planDelivery(messages: readonly Message[], scene: Scene): readonly Step[] {
  const { card, replyTo, private: isPrivate } = scene.place;
  const folded = card === undefined && isPrivate ? undefined : foldNotices(messages);
  const shown = folded ? [folded.card, ...folded.after] : messages;
  const [first, ...rest] = shown.flatMap((message) => renderMessage(message, scene));
  if (!first) return [];
  if (card !== undefined && folded && first.method === 'sendMessage' && folded.card.files.length === 0)
    return [{ call: editOf(first, card), otherwise: first }, ...stepsOf(rest)];
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

interface Folded {
  readonly card: Message;
  readonly after: readonly Message[];
}

const lengthOf = ({ spans }: Message): number => spans.reduce((sum, { text }) => sum + text.length, 0);

/** Nothing but words, and few enough to be read on top of a card. */
const isNotice = ({ card, options, buttons, files, expects }: Message): boolean =>
  !card && !options && !expects && buttons.flat().length === 0 && files.length === 0;

/** The only card with the notices before it on top; `undefined` when there is no such card or it would not fit. */
function foldNotices(messages: readonly Message[]): Folded | undefined {
  const at = messages.findIndex(({ card }) => card);
  const card = messages[at];
  const before = messages.slice(0, Math.max(at, 0));
  const after = messages.slice(at + 1);
  if (!card || after.some((message) => message.card) || !before.every((message) => isNotice(message))) return undefined;
  const notices = before.flatMap(({ spans }) => spans.concat({ kind: 'plain', text: '\n\n' }));
  const spans = [...notices, ...card.spans];
  const whole = { ...card, spans };
  return lengthOf(whole) <= longestText ? { card: whole, after } : undefined;
}
