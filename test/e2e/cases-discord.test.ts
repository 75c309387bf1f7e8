import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { turnsOn } from '../support/answers/rotation.ts';
import { startBot } from '../support/bot.ts';
import { discordHand, discordLocale } from '../support/discord-hand.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { doing } from '../support/seller.ts';

let server: DiscordServer;
let bot: App;

beforeEach(async () => {
  server = await discordServer();
  bot = await startBot({ discord: server });
  await server.waitFor('commands', () => server.commands.length > 0);
});

afterEach(async () => {
  await bot.stop();
  await server.close();
});

describe('a seller on Discord drafts the letter and holds it', () => {
  const turns = turnsOn('discord').map(([name, turn], index) => [name, index % 3 === 2 ? 'direct messages' : 'a server', turn] as const);

  test.each(turns)('%s, in %s', { timeout: 60_000 }, async (_, place, { locale, doings, letter }) => {
    const person = server.user({ username: 'seller', locale: discordLocale[locale] });
    const other = server.user({ username: 'passer-by' });
    const guild = server.guild({ members: [person, other] });
    const room = place === 'a server' ? guild.room : server.dm(person);
    const hand = discordHand(server, person, room, locale);
    for (const each of doings) await doing(hand, each);
    expect((await hand.letter()).file).toBe(`${letter}\n`);
    expect(guild.room.messagesFor(other)).toEqual([]);
    expect(server.refused).toEqual([]);
    expect(server.unanswered).toEqual([]);
  });
});
