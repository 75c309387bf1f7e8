import { caseTypes } from '../../cases/all.ts';
import type { Localized } from '../../cases/localized.ts';
import { locales } from '../../cases/localized.ts';
import type { Key } from '../../messages/en.ts';
import { say } from '../../messages/say.ts';
import { shorten } from '../present/label.ts';
import { listedCommands } from '../command-act.ts';
import type { CommandName } from './typed-command.ts';

/** A name or description in the languages of ours that Discord knows too. */
type Translations = Omit<Localized, 'en'>;

interface Choice {
  readonly name: string;
  readonly name_localizations: Translations;
  readonly value: string;
}

interface CommandOption {
  readonly type: 3;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Translations;
  readonly choices: readonly Choice[];
}

/** A slash command as it is registered: everywhere, installed by a server or by one person. */
export interface CommandBody {
  readonly type: 1;
  readonly name: string;
  readonly name_localizations: Translations;
  readonly description: string;
  readonly description_localizations: Translations;
  readonly options: readonly CommandOption[];
  /** 0 guild, 1 direct messages with the bot, 2 other private rooms. */
  readonly contexts: readonly number[];
  /** 0 guild, 1 person. */
  readonly integration_types: readonly number[];
}

/** Limits of a command (platforms.md 2.1). */
const limits = { description: 100, choices: 25, choice: 100 } as const;

type Unslotted = Extract<Key, `command-name.${CommandName}` | `command.${CommandName}` | 'command.option-case'>;

const inEnglish = (key: Unslotted): string => shorten(say('en', key), limits.description);

const translated = (key: Unslotted): Translations => ({
  'zh-CN': shorten(say('zh-CN', key), limits.description),
  'zh-TW': shorten(say('zh-TW', key), limits.description),
});

/** Lets the case be chosen with the command, while there are no more cases than an option can list. */
function caseOption(): readonly CommandOption[] {
  if (caseTypes.length > limits.choices) return [];
  const choices = caseTypes.map(({ id, name }): Choice => {
    const [en = '', cn = '', tw = ''] = locales.map((locale) => shorten(name[locale], limits.choice));
    return { name: en, name_localizations: { 'zh-CN': cn, 'zh-TW': tw }, value: id };
  });
  const key = 'command.option-case';
  return [{ type: 3, name: 'case', description: inEnglish(key), description_localizations: translated(key), choices }];
}

/** All commands; registering them replaces whatever was registered before. */
export const commandBodies = (): readonly CommandBody[] =>
  listedCommands.map((name) => ({
    type: 1,
    name,
    name_localizations: translated(`command-name.${name}`),
    description: inEnglish(`command.${name}`),
    description_localizations: translated(`command.${name}`),
    options: name === 'poa' ? caseOption() : [],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  }));

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
