import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/late-shipment.ts';
import { locales } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { startBot } from '../support/bot.ts';
import { discordHand } from '../support/discord-hand.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { draftLateShipment } from '../support/seller.ts';

const expected = textOf(assemble(lateShipment, lumaHarbor).full);

const platformLocale = { en: 'en-US', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' } as const;

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

describe('a seller in a Discord server', () => {
  test.each(locales)('drafts the late-shipment letter in %s, seen by nobody else', async (locale) => {
    const person = server.user({ username: 'luma', locale: platformLocale[locale] });
    const other = server.user({ username: 'passer-by' });
    const { room } = server.guild({ members: [person, other] });
    const hand = discordHand(server, person, room, locale);
    await draftLateShipment(hand);
    expect((await hand.letter()).file).toBe(`${expected}\n`);
    expect(room.messagesFor(other)).toEqual([]);
    expect(server.refused).toEqual([]);
    expect(server.unanswered).toEqual([]);
  });
});

describe('a seller in direct messages', () => {
  test.each(locales)('drafts the late-shipment letter in %s', async (locale) => {
    const person = server.user({ username: 'luma', locale: platformLocale[locale] });
    const hand = discordHand(server, person, server.dm(person), locale);
    await draftLateShipment(hand);
    expect((await hand.letter()).file).toBe(`${expected}\n`);
    expect(server.refused).toEqual([]);
  });
});
