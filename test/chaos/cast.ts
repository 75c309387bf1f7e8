import { type Locale, locales } from '../../src/cases/localized.ts';
import { discordLocale } from '../support/discord-hand.ts';
import type { DiscordServer } from '../support/discord-server.ts';
import { languageCode } from '../support/telegram-hand.ts';
import type { TelegramServer } from '../support/telegram-server.ts';
import { discordChat } from './discord-chat.ts';
import { chanceFor } from './random.ts';
import { type Platform, type Script, scriptFor } from './script.ts';
import { Seller, type Temper } from './seller.ts';
import { telegramChat } from './telegram-chat.ts';
import { canariesOf, wantedBy } from './wanted.ts';

/** How many of the sellers have everything deleted on the way and begin anew, 0 to 1. */
const secondThoughts = 0.1;

interface Part {
  readonly locale: Locale;
  readonly script: Script;
  /** The words their letter must have, each once. */
  readonly words: readonly string[];
}

/** All that one seller does and says, from the seed alone. */
function partOf(seed: number, name: string, platform: Platform): Part {
  const chance = chanceFor(seed, `words of ${name}`);
  const locale = chance.pick(locales);
  const wanted = wantedBy(chance, name, 'a');
  if (!chance.isHit(secondThoughts)) return { locale, words: canariesOf(wanted), script: scriptFor({ platform, locale, wanted }) };
  const again = wantedBy(chance, name, 'b');
  const anew = { before: 6 + chance.below(8), wanted: again };
  return { locale, words: canariesOf(again), script: scriptFor({ platform, locale, wanted, anew }) };
}

export interface CastOptions {
  readonly seed: number;
  /** On each platform. */
  readonly count: number;
  readonly temper: Temper;
}

export function sellersOnTelegram(server: TelegramServer, { seed, count, temper }: CastOptions): readonly Seller[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `t${index}`;
    const { locale, ...part } = partOf(seed, name, 'telegram');
    const user = server.user({ id: 10_000 + index, language_code: languageCode[locale] });
    const chat = telegramChat(server, server.privateChat(user));
    return new Seller({ name, ...part, chat, temper, chatId: `${user.id}`, person: `telegram:${user.id}`, chance: chanceFor(seed, name) });
  });
}

/** Three in four are in a Discord server each, the fourth writes direct messages. */
export function sellersOnDiscord(server: DiscordServer, { seed, count, temper }: CastOptions): readonly Seller[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `d${index}`;
    const { locale, ...part } = partOf(seed, name, 'discord');
    const person = server.user({ username: name, locale: discordLocale[locale] });
    // An id tells the time, and the shard follows from it.
    server.pass(1);
    const room = index % 4 === 3 ? server.dm(person) : server.guild({ members: [person] }).room;
    const chat = discordChat({ server, person, room });
    return new Seller({ name, ...part, chat, temper, chatId: person.id, person: `discord:${person.id}`, chance: chanceFor(seed, name) });
  });
}
