/** Formatting of a stretch of text; offset and length in UTF-16 units. */
export interface Entity {
  readonly type: 'bold' | 'italic' | 'code' | 'pre' | 'blockquote' | 'text_mention';
  readonly offset: number;
  readonly length: number;
  /** Of a `text_mention`: whom it names. */
  readonly user?: { readonly id: number };
}

/** An inline button: data for the bot or a link. `style` is newer than telegraf's types (Bot API 9.4). */
export interface InlineButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly style?: 'danger' | 'success';
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly InlineButton[])[];
}

export interface ForceReply {
  readonly force_reply: true;
  readonly selective: boolean;
  readonly input_field_placeholder?: string;
}

interface Target {
  readonly chat_id: number;
  readonly message_thread_id?: number;
  readonly reply_parameters?: { readonly message_id: number; readonly allow_sending_without_reply: true };
}

interface Text {
  readonly text: string;
  readonly entities?: readonly Entity[];
  readonly link_preview_options: { readonly is_disabled: true };
}

export interface SendMessage {
  readonly method: 'sendMessage';
  readonly payload: Target & Text & { readonly reply_markup?: InlineKeyboard | ForceReply };
}

export interface EditMessageText {
  readonly method: 'editMessageText';
  readonly payload: Text & { readonly chat_id: number; readonly message_id: number; readonly reply_markup?: InlineKeyboard };
}

export interface SendDocument {
  readonly method: 'sendDocument';
  readonly payload: Target & {
    readonly document: { readonly source: () => Promise<Buffer>; readonly filename: string };
    readonly reply_markup?: InlineKeyboard;
  };
}

/** A call that shows something in a chat. */
export type ShowCall = SendMessage | EditMessageText | SendDocument;

/** One step of a delivery; an edit brings the call to make when the message can no longer be edited. */
export interface Step {
  readonly call: ShowCall;
  readonly otherwise?: ShowCall;
}
