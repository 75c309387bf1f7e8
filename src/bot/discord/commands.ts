import type { Localized } from '../../cases/localized.ts';
import type { Key } from '../../messages/en.ts';
import { say } from '../../messages/say.ts';
import { shorten } from '../present/label.ts';
import { listedCommands } from '../command-act.ts';
import type { CommandName } from './typed-command.ts';

/** A name or description in the languages of ours that Discord knows too. */
type Translations = Omit<Localized, 'en'>;

/** An option: 3 text that is completed while it is typed, 11 a file. */
interface CommandOption {
  readonly type: 3 | 11;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Translations;
  readonly autocomplete?: true;
}

/** A command as it is registered: everywhere, installed by a server or by one person. */
interface Command {
  readonly name: string;
  readonly name_localizations: Translations;
  /** 0 guild, 1 direct messages with the bot, 2 other private rooms. */
  readonly contexts: readonly number[];
  /** 0 guild, 1 person. */
  readonly integration_types: readonly number[];
}

/** A command that is typed. */
interface SlashCommand extends Command {
  readonly type: 1;
  readonly description: string;
  readonly description_localizations: Translations;
  readonly options: readonly CommandOption[];
}

/** A command in the menu of a message. */
interface MessageCommand extends Command {
  readonly type: 3;
}

export type CommandBody = SlashCommand | MessageCommand;

/** Limits of a command (platforms.md 2.1). */
const limits = { name: 32, description: 100 } as const;

type Unslotted = Extract<Key, `command-name.${CommandName}` | `command.${CommandName}` | `command.option-${string}` | 'command.from-notice'>;

const inEnglish = (key: Unslotted, most: number = limits.description): string => shorten(say('en', key), most);

const translated = (key: Unslotted, most: number = limits.description): Translations => ({
  'zh-CN': shorten(say('zh-CN', key), most),
  'zh-TW': shorten(say('zh-TW', key), most),
});

/** What can be said with `/poa` at once. There are more cases than an option can list, so that they are searched. */
const poaOptions = (): readonly CommandOption[] => [
  {
    type: 3,
    name: 'case',
    description: inEnglish('command.option-case'),
    description_localizations: translated('command.option-case'),
    autocomplete: true,
  },
  { type: 11, name: 'notice', description: inEnglish('command.option-notice'), description_localizations: translated('command.option-notice') },
];

const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] } as const;

/** All commands; registering them replaces whatever was registered before. */
export const commandBodies = (): readonly CommandBody[] => [
  ...listedCommands.map(
    (name): SlashCommand => ({
      type: 1,
      name,
      name_localizations: translated(`command-name.${name}`),
      description: inEnglish(`command.${name}`),
      description_localizations: translated(`command.${name}`),
      options: name === 'poa' ? poaOptions() : [],
      ...everywhere,
    }),
  ),
  {
    type: 3,
    name: inEnglish('command.from-notice', limits.name),
    name_localizations: translated('command.from-notice', limits.name),
    ...everywhere,
  },
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Whether everything we set is there; Discord adds fields of its own and leaves out empty lists. */
function covers(there: unknown, ours: unknown): boolean {
  if (Array.isArray(ours)) {
    const list: readonly unknown[] = Array.isArray(there) ? there : [];
    return list.length === ours.length && ours.every((each, index) => covers(list[index], each));
  }
  if (!isRecord(ours)) return there === ours;
  return isRecord(there) && Object.entries(ours).every(([key, value]) => covers(there[key], value));
}

/** Whether the commands that Discord lists are ours, so that a restart registers nothing. */
export function areRegistered(there: unknown, ours: readonly CommandBody[]): boolean {
  if (!Array.isArray(there) || there.length !== ours.length) return false;
  const listed: readonly unknown[] = there;
  return ours.every((body) => listed.some((each) => isRecord(each) && each['name'] === body.name && covers(each, body)));
}
