import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Draft } from '../../src/cases/draft.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { startBot } from '../support/bot.ts';
import { discordHand, discordLocale, saidTo, screenOf } from '../support/discord-hand.ts';
import type { ChatMessage } from '../support/discord-server/chat-message.ts';
import type { Person } from '../support/discord-server/person.ts';
import type { Guild, Room } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { type Doing, doing, doingsToStore, type Hand, lateShipmentDoings } from '../support/seller.ts';

const letterFor = (draft: Draft): string => `${textOf(assemble(lateShipment, draft).full)}\n`;
const letter = letterFor(lumaHarbor);

let server: DiscordServer;
let guild: Guild;
let bot: App;

beforeEach(async () => {
  server = await discordServer({ ackWithinMs: 30_000 });
  guild = server.guild();
  bot = await startBot({ discord: server });
  await server.waitFor('commands', () => server.commands.length > 0);
});

afterEach(async () => {
  await bot.stop();
  await server.close();
});

interface Seller {
  readonly person: Person;
  readonly room: Room;
  readonly hand: Hand;
}

function seller(kind: 'guild' | 'dm', locale: Locale): Seller {
  const person = server.user({ username: 'luma', locale: discordLocale[locale] });
  guild.members.add(person);
  const room = kind === 'guild' ? guild.room : server.dm(person);
  return { person, room, hand: discordHand(server, person, room, locale) };
}

const newest = ({ room, person }: Seller): ChatMessage | undefined => saidTo(room, person).at(-1);

const shows = (who: Seller, text: string): Promise<ChatMessage> =>
  server.waitFor(`“${text}”`, () => saidTo(who.room, who.person).findLast((message) => message.text.includes(text)));

/** Drafts the letter and waits for its last part. */
async function drafts(who: Seller, doings: readonly Doing[] = lateShipmentDoings(who.hand.locale)): Promise<void> {
  for (const each of doings) await doing(who.hand, each);
  const last = say(who.hand.locale, 'button.blocks');
  await server.waitFor('the whole letter', () => newest(who)?.buttons.some(({ label }) => label === last));
}

/** Waits until every press has its reply. */
async function settled(): Promise<void> {
  const hasReply = (token: string): boolean =>
    server.calls.some(({ path, status }) => path.startsWith('/webhooks/') && path.includes(token) && status === 200);
  const recent = (): typeof server.interactions => server.interactions.slice(-6).filter(({ answer }) => answer !== 9);
  await server.waitFor('all replies', () => recent().every(({ token, answer }) => answer !== undefined && hasReply(token)));
}

describe('every event delivered twice', () => {
  test.each(['guild', 'dm'] as const)('shows nothing twice and skips nothing: %s', async (kind) => {
    const calm = seller(kind, 'zh-CN');
    await drafts(calm);
    server.deliverTwice(Infinity);
    const ming = seller(kind, 'zh-CN');
    await drafts(ming);
    expect((await ming.hand.letter()).file).toBe(letter);
    expect(screenOf(ming.room, ming.person)).toEqual(screenOf(calm.room, calm.person));
    expect(server.unanswered).toEqual([]);
    const others = server.refused.filter(({ path, code }) => !path.endsWith('/callback') || code !== 40_060);
    expect(others).toEqual([]);
  });
});

describe('double clicks', () => {
  test.each(['guild', 'dm'] as const)('the whole dialogue with every button pressed twice gives the same letter: %s', async (kind) => {
    const locale = 'zh-TW';
    const ming = seller(kind, locale);
    const twice = discordHand(server, ming.person, ming.room, locale, 2);
    for (const each of lateShipmentDoings(locale)) {
      await doing(twice, each);
      await settled();
    }
    expect((await ming.hand.letter()).file).toBe(letter);
    ming.person.slash(ming.room, 'drafts');
    const list = await shows(ming, say(locale, 'drafts.title'));
    expect(list.text).not.toContain('2\\.');
    expect(server.refused).toEqual([]);
    expect(server.unanswered).toEqual([]);
  });

  test('Skip and Back go one step', async () => {
    const ming = seller('guild', 'en');
    const press = async (label: string): Promise<string | undefined> => {
      const card = newest(ming);
      for (const _ of [1, 2]) if (card) ming.person.press(card, label);
      await settled();
      return newest(ming)?.text;
    };
    for (const each of lateShipmentDoings('en').slice(0, doingsToStore)) await doing(ming.hand, each);
    expect(await press('Skip')).toContain('1/6');
    expect(await press('Skip')).toContain('2/6');
    expect(await press('Back')).toContain('1/6');
  });
});

describe('direct messages sent at once', () => {
  test('are taken and answered in their order', async () => {
    const ming = seller('dm', 'en');
    for (const each of lateShipmentDoings('en').slice(0, doingsToStore)) await doing(ming.hand, each);
    const before = saidTo(ming.room, ming.person).length;
    const points = ['Orders came faster than we could pack.', 'Nobody covered the clerk on leave.', 'The cut-off time was set too late.'];
    const said = ['Luma Harbor Home', 'Our three packers.', '/skip', '23 orders late in May.', '/skip', ...points, '/done'];
    for (const text of said) ming.person.say(text);
    await shows(ming, 'How it was fixed');
    const texts = saidTo(ming.room, ming.person).slice(before).map(({ text }) => text);
    const headers = ['1/6', '2/6', '3/6', '4/6', '5/6', '5/6', '5/6', '5/6', '6/6'];
    expect(texts).toHaveLength(headers.length);
    headers.forEach((header, index) => expect(texts[index]).toContain(header));
    expect(texts.at(-2)).toMatch(/1\\\. Orders came.*\n2\\\. Nobody covered.*\n3\\\. The cut/u);
    expect(server.refused).toEqual([]);
  });

  test('of many people keep their order each', async () => {
    const people = Array.from({ length: 20 }, () => seller('dm', 'en'));
    for (const each of lateShipmentDoings('en').slice(0, doingsToStore)) await Promise.all(people.map(({ hand }) => doing(hand, each)));
    const words = ['A store', 'Three packers.', '23 orders were late.', 'In May.', 'From our warehouse.'];
    for (const text of words) for (const { person } of people) person.say(text);
    for (const who of people) {
      await shows(who, '5/6');
      const headers = saidTo(who.room, who.person).slice(-5).map(({ text }) => /\d\/6/u.exec(text)?.[0]);
      expect(headers).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6']);
    }
  });
});

describe('several sellers in one server at once', () => {
  const swaps = [
    ['Luma Harbor Home', 'Cedar and Finch Supply'],
    ['Dongguan', 'Yiwu'],
    ['the Labor Day holiday', 'our stocktaking'],
    ['ERP', 'WMS'],
    ['warehouse supervisor', 'shift leader'],
  ] as const;

  const swapped = (text: string): string => swaps.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);

  const cedar: Draft = {
    ...lumaHarbor,
    answers: Object.fromEntries(
      Object.entries(lumaHarbor.answers).map(([question, { ticked, blanks, own }]) => [
        question,
        {
          ticked,
          blanks: Object.fromEntries(
            Object.entries(blanks).map(([item, values]) => [
              item,
              Object.fromEntries(Object.entries(values).map(([name, value]) => [name, swapped(value)])),
            ]),
          ),
          own: own.map((words) => ({ ...words, text: swapped(words.text) })),
        },
      ]),
    ),
  };

  test('each gets their own letter and sees nothing of the others', async () => {
    const passerBy = seller('guild', 'en');
    const luma = locales.map((locale) => seller('guild', locale));
    const finch = locales.map((locale) => seller('guild', locale));
    await Promise.all([...luma.map((who) => drafts(who)), ...finch.map((who) => drafts(who, lateShipmentDoings(who.hand.locale, cedar)))]);
    for (const { hand } of luma) expect((await hand.letter()).file).toBe(letter);
    for (const { hand } of finch) expect((await hand.letter()).file).toBe(letterFor(cedar));
    const seen = (who: Seller): string => screenOf(who.room, who.person).join('\n');
    for (const who of luma) for (const [, word] of swaps) expect(seen(who)).not.toContain(word);
    for (const who of finch) expect(seen(who)).not.toMatch(/Luma Harbor|Dongguan/u);
    expect(guild.room.messagesFor(passerBy.person)).toEqual([]);
    expect(guild.room.messages).toEqual([]);
    expect(server.refused).toEqual([]);
    expect(server.unanswered).toEqual([]);
  });
});
