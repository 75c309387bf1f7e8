/** A JSON object whose fields nobody has checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

/** A stretch of formatted text; offset and length in UTF-16 units. */
export interface Entity extends Fields {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

export interface InlineButton extends Fields {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly copy_text?: { readonly text: string };
  readonly style?: string;
}

export interface ForceReply extends Fields {
  readonly force_reply: true;
  readonly selective?: boolean;
  readonly input_field_placeholder?: string;
}

/** A file as it was uploaded, byte for byte. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
  /** Whether nothing says how long it is: not the message, not `getFile`, not the download. */
  readonly unsized?: boolean;
}

/** One update as Telegram would send it. */
export interface Update extends Fields {
  readonly update_id: number;
}

/** One call of the bot, in the order of arrival. */
export interface Call {
  readonly method: string;
  readonly params: Fields;
  readonly files: Readonly<Record<string, Upload>>;
  readonly at: number;
  /** `undefined` while the call is unanswered. */
  ok?: boolean;
  error?: { readonly code: number; readonly description: string };
  chatId?: number;
  messageId?: number;
  /** Set when a test made it fail: not the bot's fault, so not among the refused. */
  injected?: true;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
