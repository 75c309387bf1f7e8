import { type Locale, locales } from '../../cases/localized.ts';
import type { Act, Command } from '../../flows/exchange.ts';
import { say } from '../../messages/say.ts';
import { listedCommands } from '../command-act.ts';

export type CommandName = (typeof listedCommands)[number];

/** Steps that can be typed as well. */
const typedOnly = ['done', 'back', 'skip'] as const satisfies readonly Command[];

/** What a command of this name does; `undefined` for one that is not ours. */
export function actOf(name: string): Act | undefined {
  if (name === 'poa' || name === 'start') return { kind: 'start' };
  const command = [...listedCommands, ...typedOnly].find((known) => known === name);
  return command && command !== 'poa' ? { kind: 'command', command } : undefined;
}

/** The command a name stands for that is shown in one of our languages. */
const nameIn = (locale: Locale, shown: string): CommandName | undefined =>
  listedCommands.find((name) => {
    const listed = say(locale, `command-name.${name}`);
    return listed === shown || listed === `${name}-${shown}`;
  });

/** What a message does that is typed like a command, `/poa` or `!poa`; `undefined` when it is an answer. */
export function typedCommand(text: string): Act | undefined {
  const [, sign, name = ''] = /^([/!／！])([\p{L}-]{1,32})$/u.exec(text.trim()) ?? [];
  if (sign === undefined) return undefined;
  const listed = locales.map((locale) => nameIn(locale, name)).find((known) => known !== undefined);
  const act = actOf(listed ?? name.toLowerCase());
  const isSlash = sign === '/' || sign === '／';
  return act ?? (isSlash ? { kind: 'unknown-command' } : undefined);
}
