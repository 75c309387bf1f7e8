import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { locales } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { startBot } from '../support/bot.ts';
import { discordHand, discordLocale, saidTo } from '../support/discord-hand.ts';
import type { ChatMessage } from '../support/discord-server/chat-message.ts';
import type { Person } from '../support/discord-server/person.ts';
import type { Room } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { draftLateShipment } from '../support/seller.ts';

const expected = textOf(assemble(lateShipment, lumaHarbor).full);

let server: DiscordServer;
let bot: App;
let folder: string;

const start = (): Promise<App> => startBot({ discord: server, storeUrl: `lmdb:${folder}` });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-discord-'));
  server = await discordServer();
  bot = await start();
  await server.waitFor('commands', () => server.commands.length > 0);
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  await rm(folder, { recursive: true });
});

describe('a seller in a Discord server', () => {
  test.each(locales)('drafts the late-shipment letter in %s, seen by nobody else', async (locale) => {
    const person = server.user({ username: 'luma', locale: discordLocale[locale] });
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
    const person = server.user({ username: 'luma', locale: discordLocale[locale] });
    const hand = discordHand(server, person, server.dm(person), locale);
    await draftLateShipment(hand);
    expect((await hand.letter()).file).toBe(`${expected}\n`);
    expect(server.refused).toEqual([]);
  });
});

describe('the language', () => {
  const shows = (room: Room, person: Person, text: string): Promise<ChatMessage> =>
    server.waitFor(`“${text}”`, () => saidTo(room, person).findLast((message) => message.text.includes(text)));

  const withButton = (room: Room, person: Person, label: string): Promise<ChatMessage> =>
    server.waitFor(`a button ${label}`, () => saidTo(room, person).findLast((message) => message.buttons.some((button) => button.label === label)));

  test.each([...locales.map((locale) => [discordLocale[locale], locale] as const), ['de', 'en'] as const])(
    'of a Discord set to %s is %s',
    async (tag, locale) => {
      const person = server.user({ username: 'luma', locale: tag });
      const { room } = server.guild({ members: [person], locale: 'ja' });
      person.slash(room, 'poa');
      const card = await shows(room, person, say(locale, 'case.title'));
      person.press(card, say(locale, 'group.performance'));
      person.press(await withButton(room, person, lateShipment.name[locale]), lateShipment.name[locale]);
      person.press(await shows(room, person, say(locale, 'route.ask')), say(locale, 'button.route-plan'));
      person.press(await shows(room, person, say(locale, 'question.store')), say(locale, 'button.own'));
      const form = await server.waitFor('the form', () => person.modal);
      expect(form.title).toBe(say(locale, 'question.store'));
    },
  );

  test.each(['guild', 'dm'] as const)('chosen with /language stays, through every step and a restart: %s', async (kind) => {
    const person = server.user({ username: 'luma', locale: 'zh-CN' });
    const guild = server.guild({ members: [person] });
    const room = kind === 'guild' ? guild.room : server.dm(person);
    person.slash(room, 'poa');
    const card = await shows(room, person, say('zh-CN', 'case.title'));
    person.press(card, say('zh-CN', 'group.performance'));
    person.press(await withButton(room, person, lateShipment.name['zh-CN']), lateShipment.name['zh-CN']);
    person.press(await shows(room, person, say('zh-CN', 'route.ask')), say('zh-CN', 'button.route-plan'));
    await shows(room, person, say('zh-CN', 'question.store'));
    person.slash(room, 'language');
    person.press(await shows(room, person, say('zh-CN', 'languages.title')), '繁體中文');
    await shows(room, person, say('zh-TW', 'notice.language-set'));

    await bot.stop();
    bot = await start();
    person.press(card, say('zh-CN', 'button.skip'));
    await shows(room, person, `1/6 · ${say('zh-TW', 'question.who')}`);
    person.slash(room, 'help');
    await shows(room, person, say('zh-TW', 'help.title'));
    server.dm(person);
    person.say('/privacy');
    await shows(person.dm, person, say('zh-TW', 'privacy.title'));
    expect(server.refused).toEqual([]);
  });
});

describe('commands', () => {
  test('are listed in every language, and a restart registers none again', async () => {
    const names = server.commands.map(({ name_localizations: translated, name }) => ({ name, translated }));
    expect(names).toContainEqual({ name: 'drafts', translated: { 'zh-CN': say('zh-CN', 'command-name.drafts'), 'zh-TW': say('zh-TW', 'command-name.drafts') } });
    expect(names).toHaveLength(8);
    const asked = (): number => server.calls.filter(({ method, path }) => method === 'GET' && path.endsWith('/commands')).length;
    const before = asked();
    await bot.stop();
    bot = await start();
    await server.waitFor('the question', () => asked() > before);
    await bot.stop();
    expect(server.overwrites).toHaveLength(1);
  });
});
