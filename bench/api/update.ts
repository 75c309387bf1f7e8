/** One button as a bot sent it. */
export interface SentButton {
  readonly text: string;
  readonly callback_data?: string;
}

const date = 1_780_000_000;

const person = (id: number) => ({ id, is_bot: false, first_name: 'Seller', username: `seller${id}`, language_code: 'en' });

const chatOf = (id: number) => ({ id, first_name: 'Seller', username: `seller${id}`, type: 'private' });

/** An update as Telegram sends it, as JSON, for a message that was typed. */
export const textUpdate = (updateId: number, chat: number, messageId: number, text: string): string =>
  JSON.stringify({
    update_id: updateId,
    message: {
      message_id: messageId,
      from: person(chat),
      chat: chatOf(chat),
      date,
      text,
      ...(text.startsWith('/') && { entities: [{ offset: 0, length: text.length, type: 'bot_command' }] }),
    },
  });

/** The same for a button that was pressed below a message of the bot's. */
export const pressUpdate = (updateId: number, chat: number, messageId: number, data: string): string =>
  JSON.stringify({
    update_id: updateId,
    callback_query: {
      id: String(updateId),
      from: person(chat),
      message: { message_id: messageId, from: botUser, chat: chatOf(chat), date, text: '…' },
      chat_instance: String(chat),
      data,
    },
  });

export const botUser = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' } as const;

/** What `sendMessage` and `editMessageText` answer with. */
export const sentMessage = (chat: number, messageId: number, text: string, markup: unknown): object => ({
  message_id: messageId,
  from: botUser,
  chat: chatOf(chat),
  date,
  text,
  ...(markup !== undefined && { reply_markup: markup }),
});
