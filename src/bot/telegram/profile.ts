import type { Locale } from '../../cases/localized.ts';
import type { Log } from '../../log.ts';
import type { Key } from '../../messages/en.ts';
import { say } from '../../messages/say.ts';
import { listedCommands } from '../command-act.ts';
import type { Client } from './client.ts';

/** The commands of each place, in the order a phone lists them. A group lists what is of use to everybody there. */
const commands = {
  default: listedCommands,
  all_private_chats: ['poa', 'drafts', 'done', 'back', 'skip', 'cancel', 'language', 'forget', 'privacy', 'help'],
  all_group_chats: ['poa', 'drafts', 'cancel', 'language', 'privacy', 'help'],
} as const;

const scopes = ['default', 'all_private_chats', 'all_group_chats'] as const;

/**
 * Telegram knows two-letter languages here: `zh` is one, for both scripts. Simplified takes it, as most sellers read it;
 * whoever reads Traditional gets it in the conversation itself. English is what everybody else sees.
 */
const languages: readonly { readonly code: '' | 'zh'; readonly locale: Locale }[] = [
  { code: '', locale: 'en' },
  { code: 'zh', locale: 'zh-CN' },
];

interface Command {
  readonly command: string;
  readonly description: string;
}

/** The commands one place lists in one language. A narrower place without them would hide those of a broader one. */
export const commandsIn = (scope: (typeof scopes)[number], locale: Locale): Command[] =>
  commands[scope].map((command) => ({ command, description: say(locale, `command.${command}` satisfies Key) }));

const same = (known: readonly Command[], wanted: readonly Command[]): boolean =>
  known.length === wanted.length &&
  wanted.every(({ command, description }, index) => known[index]?.command === command && known[index]?.description === description);

/**
 * Tells Telegram the bot's commands and descriptions, in every language and place, where they differ from what it has.
 * One call after the other, out of the way of people's replies; what fails is logged and left as it is.
 */
export async function publishProfile(client: Client, log: Log): Promise<void> {
  for (const { code, locale } of languages) {
    const parts = scopes.map((scope) => () => publishCommands(client, scope, code, locale));
    parts.push(() => publishDescription(client, code, say(locale, 'bot.description')));
    parts.push(() => publishShortDescription(client, code, say(locale, 'bot.short')));
    for (const publish of parts) {
      if (client.halted.aborted) return;
      await publish().catch((error: unknown) => log.warn({ err: error }, 'part of the profile not published'));
    }
  }
}

async function publishCommands(client: Client, type: (typeof scopes)[number], language_code: '' | 'zh', locale: Locale): Promise<void> {
  const wanted = commandsIn(type, locale);
  const place = { scope: { type }, language_code };
  if (!same(await client.getMyCommands(place), wanted)) await client.setMyCommands(wanted, place);
}

async function publishDescription(client: Client, code: '' | 'zh', wanted: string): Promise<void> {
  const { description } = await client.getMyDescription(code);
  if (description !== wanted) await client.setMyDescription(wanted, code);
}

async function publishShortDescription(client: Client, code: '' | 'zh', wanted: string): Promise<void> {
  const { short_description } = await client.getMyShortDescription(code);
  if (short_description !== wanted) await client.setMyShortDescription(wanted, code);
}
