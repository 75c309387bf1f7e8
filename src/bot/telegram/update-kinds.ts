import type { Update } from 'telegraf/types';

/** The kinds of update that are read. Sticky on Telegram's side, so they are named whenever it is asked for updates (platforms.md 1.2). */
export const updateKinds = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** What somebody posted as an update, as far as it is one: an object with an id that is a number. */
export const isUpdate = (value: unknown): value is Update =>
  typeof value === 'object' && value !== null && 'update_id' in value && Number.isSafeInteger(value.update_id);

/** Whether an update is of a kind that is read, and has a body. */
export const isOfKnownKind = (update: Update): boolean =>
  updateKinds.some((kind) => typeof Reflect.get(update, kind) === 'object' && Reflect.get(update, kind) !== null);
