import type { SentButton } from './update.ts';

/** A call that shows something in a chat. */
export interface ShowCall {
  readonly chat: number;
  readonly text: string;
  readonly buttons: readonly SentButton[];
  readonly markup: unknown;
  /** Of an edit: which message. */
  readonly messageId: number | undefined;
}

const shows = new Set(['sendMessage', 'editMessageText', 'sendDocument']);

/** What a call says, if it shows something. */
export function showCallOf(method: string, type: string, body: Buffer): ShowCall | undefined {
  if (!shows.has(method)) return undefined;
  return type.startsWith('multipart/') ? formCall(body) : jsonCall(JSON.parse(body.toString()));
}

interface Params {
  readonly chat_id: number | string;
  readonly text?: string;
  readonly message_id?: number;
  readonly reply_markup?: string | { readonly inline_keyboard?: readonly (readonly SentButton[])[] };
}

function jsonCall({ chat_id: chat, text = '', message_id: messageId, reply_markup: given }: Params): ShowCall {
  const markup = typeof given === 'string' ? (JSON.parse(given) as Exclude<Params['reply_markup'], string>) : given;
  return { chat: Number(chat), text, buttons: markup?.inline_keyboard?.flat() ?? [], markup, messageId };
}

/** Of a file only for whom it is. */
function formCall(body: Buffer): ShowCall {
  const [, chat] = /name="chat_id"\r\n(?:[^\r\n]+\r\n)*\r\n(-?\d+)/u.exec(body.toString('latin1')) ?? [];
  return { chat: Number(chat), text: '', buttons: [], markup: undefined, messageId: undefined };
}
