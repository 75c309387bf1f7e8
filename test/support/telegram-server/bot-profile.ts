import { badRequest } from './refusal.ts';
import { isFields, isList, type Fields } from './wire.ts';

export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

const plainScopes = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];
const chatScopes = ['chat', 'chat_administrators', 'chat_member'];

const wrong = (reason: string) => badRequest(`can't parse BotCommandScope: ${reason}`);

/** The key of a scope: its type and, for narrow ones, whom it is for. */
export function scopeKey(scope: unknown): string {
  if (scope === undefined) return 'default';
  if (!isFields(scope)) throw wrong('BotCommandScope must be an Object');
  const { type, chat_id: chat, user_id: user } = scope;
  if (typeof type !== 'string' || ![...plainScopes, ...chatScopes].includes(type)) throw wrong('Unsupported type specified');
  if (plainScopes.includes(type)) return type;
  if (chat === undefined || chat === '') throw wrong('Empty chat_id specified');
  if (type !== 'chat_member') return `${type}:${String(chat)}`;
  if (typeof user !== 'number' || user <= 0) throw wrong('Invalid user_id specified');
  return `${type}:${String(chat)}:${user}`;
}

/** Names, descriptions and command lists of the bot, by scope and language. */
export class BotProfile {
  readonly #commands = new Map<string, readonly BotCommand[]>();
  readonly #texts = new Map<string, string>();

  setCommands(list: unknown, scope: unknown, language: string | undefined): void {
    if (!isList(list)) throw badRequest('expected an Array of BotCommand');
    if (list.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    const key = `${scopeKey(scope)}/${languageOf(language)}`;
    const commands = list.map((command) => readCommand(command));
    if (commands.length === 0) this.#commands.delete(key);
    else this.#commands.set(key, commands);
  }

  /** Exactly the list set for this scope and language. */
  commands(scope: unknown, language: string | undefined): readonly BotCommand[] {
    return this.#commands.get(`${scopeKey(scope)}/${languageOf(language)}`) ?? [];
  }

  /** The list a person is shown: the narrowest scope that has one wins, in their language or without one. */
  menu(scopes: readonly Fields[], language: string): readonly BotCommand[] {
    for (const scope of scopes)
      for (const tongue of [language, '']) {
        const commands = this.#commands.get(`${scopeKey(scope)}/${tongue}`);
        if (commands !== undefined) return commands;
      }
    return [];
  }

  setText(field: string, value: string, limit: number, language: string | undefined): void {
    if (value.length > limit) throw badRequest(`${field.toUpperCase()}_TOO_LONG`);
    this.#texts.set(`${field}/${languageOf(language)}`, value);
  }

  text(field: string, language: string | undefined): string {
    return this.#texts.get(`${field}/${languageOf(language)}`) ?? this.#texts.get(`${field}/`) ?? '';
  }
}

function languageOf(language = ''): string {
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('LANG_CODE_INVALID');
  return language;
}

function readCommand(value: unknown): BotCommand {
  if (!isFields(value)) throw badRequest("can't parse BotCommand: expected an Object");
  const { command, description } = value;
  const unknown = Object.keys(value).find((name) => name !== 'command' && name !== 'description');
  if (unknown !== undefined) throw badRequest(`unknown field "${unknown}" in BotCommand`);
  if (typeof command !== 'string' || !/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (typeof description !== 'string' || description === '' || description.length > 256)
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command: command.replace(/^\//, ''), description };
}
