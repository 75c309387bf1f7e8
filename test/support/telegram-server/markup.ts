import { checkFields } from './params.ts';
import { badRequest } from './refusal.ts';
import { isFields, isList, type Fields, type ForceReply, type InlineButton } from './wire.ts';

/** What hangs below a message; a message has one kind at most. */
export type Markup =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline'; readonly keyboard: readonly (readonly InlineButton[])[] }
  | { readonly kind: 'force'; readonly forceReply: ForceReply }
  | { readonly kind: 'reply'; readonly labels: readonly string[] };

/** Undocumented, from practice (platforms.md 1.1). */
const mostButtons = 100;
const widestRow = 8;

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];

const kinds: Readonly<Record<string, readonly string[]>> = {
  inline_keyboard: [],
  force_reply: ['input_field_placeholder', 'selective'],
  keyboard: ['is_persistent', 'resize_keyboard', 'one_time_keyboard', 'input_field_placeholder', 'selective'],
  remove_keyboard: ['selective'],
};

/** Reads and checks a `reply_markup`. */
export function readMarkup(value: unknown): Markup {
  if (value === undefined) return { kind: 'none' };
  if (!isFields(value)) throw badRequest('object expected as reply markup');
  const kind = Object.keys(kinds).find((name) => name in value);
  if (kind === undefined) {
    if (Object.keys(value).length > 0) throw badRequest(`unknown reply markup ${Object.keys(value).join(', ')}`);
    return { kind: 'none' };
  }
  checkFields('reply markup', value, [kind, ...(kinds[kind] ?? [])]);
  checkPlaceholder(value);
  if (kind === 'inline_keyboard') return inline(value[kind]);
  if (kind === 'force_reply') return { kind: 'force', forceReply: forceReply(value) };
  return { kind: 'reply', labels: rows(value[kind] ?? []).flat().map((button) => labelOf(button)) };
}

/** An edit takes an inline keyboard and nothing else; without one, the keyboard goes away. */
export function readInlineMarkup(value: unknown): readonly (readonly InlineButton[])[] {
  const markup = readMarkup(value);
  if (markup.kind === 'none') return [];
  if (markup.kind !== 'inline') throw badRequest('inline keyboard expected');
  return markup.keyboard;
}

function checkPlaceholder({ input_field_placeholder: placeholder }: Fields): void {
  if (placeholder === undefined) return;
  if (typeof placeholder !== 'string' || placeholder === '' || placeholder.length > 64)
    throw badRequest('REPLY_MARKUP_INVALID');
}

function forceReply(value: Fields): ForceReply {
  if (value['force_reply'] !== true) throw badRequest('field "force_reply" must be True');
  return { ...value, force_reply: true };
}

function rows(value: unknown): readonly (readonly unknown[])[] {
  if (value === true) return [];
  if (!isList(value)) throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  return value.map((row) => {
    if (!isList(row)) throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
    return row;
  });
}

function inline(value: unknown): Markup {
  const keyboard = rows(value)
    .map((row) => row.map((button) => inlineButton(button)))
    .filter((row) => row.length > 0);
  if (keyboard.flat().length > mostButtons || keyboard.some((row) => row.length > widestRow))
    throw badRequest('reply markup is too long');
  return keyboard.length === 0 ? { kind: 'none' } : { kind: 'inline', keyboard };
}

const labelOf = (button: unknown): string => {
  const text = isFields(button) ? button['text'] : button;
  if (typeof text !== 'string' || text === '') throw badRequest('keyboard button text must be non-empty');
  return text;
};

const unparsed = (reason: string) => badRequest(`can't parse inline keyboard button: ${reason}`);

function inlineButton(value: unknown): InlineButton {
  if (!isFields(value)) throw unparsed('InlineKeyboardButton must be an Object');
  checkFields('InlineKeyboardButton', value, ['text', 'icon_custom_emoji_id', 'style', ...actions]);
  const { text, style, callback_data: data } = value;
  if (typeof text !== 'string') throw unparsed(`Can't find field "text"`);
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  if (style !== undefined && !['primary', 'danger', 'success'].includes(String(style)))
    throw unparsed('invalid button style specified');
  const given = actions.filter((action) => action in value);
  if (given.length === 0) throw unparsed('Text buttons are unallowed in the inline keyboard');
  if (given.length > 1) throw unparsed(`exactly one action is expected, found ${given.join(' and ')}`);
  const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0;
  if ('callback_data' in value && (bytes < 1 || bytes > 64)) throw badRequest('BUTTON_DATA_INVALID');
  checkTarget(value);
  return { ...value, text };
}

function checkTarget({ url, copy_text: copy }: Fields): void {
  if (url !== undefined && !/^(https?:\/\/[^\s.]+\.\S+|https?:\/\/localhost\S*|tg:\/\/\S+)$/.test(String(url)))
    throw badRequest(`inline keyboard button URL '${String(url)}' is invalid: Wrong HTTP URL`);
  if (copy === undefined) return;
  const text = isFields(copy) ? copy['text'] : undefined;
  if (typeof text !== 'string' || text === '' || text.length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID');
}
