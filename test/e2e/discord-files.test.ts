import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import { say } from '../../src/messages/say.ts';
import { readable } from '../bot/discord/as-read.ts';
import { badFiles, goodFiles, type SomeFile } from '../support/bad-files.ts';
import { startBot } from '../support/bot.ts';
import { discordHand, discordLocale, saidTo } from '../support/discord-hand.ts';
import type { ChatMessage } from '../support/discord-server/chat-message.ts';
import type { Person } from '../support/discord-server/person.ts';
import type { Guild, Room } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import type { Hand } from '../support/seller.ts';
import { may20 } from '../support/talk.ts';
import { toWho } from '../support/to-who.ts';

let server: DiscordServer;
let guild: Guild;
let bot: App;

beforeEach(async () => {
  server = await discordServer();
  guild = server.guild();
  let now = may20;
  bot = await startBot({ discord: server, now: () => (now += 5000) });
  await server.waitFor('commands', () => server.commands.length > 0);
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  assert.deepEqual(server.refused, []);
  assert.deepEqual(server.unanswered, []);
});

interface Seller {
  readonly person: Person;
  readonly room: Room;
  readonly hand: Hand;
}

function seller(kind: 'guild' | 'dm', locale: Locale): Seller {
  const person = server.user({ username: 'luma', locale: discordLocale[locale] });
  guild.members.add(person);
  const dm = server.dm(person);
  const room = kind === 'guild' ? guild.room : dm;
  return { person, room, hand: discordHand(server, person, room, locale) };
}

/** Does something and waits until the bot has said this about it. */
async function hears({ room, person }: Seller, text: string, work: () => unknown): Promise<ChatMessage> {
  const before = new Map(saidTo(room, person).map((message) => [message.id, message.describe()]));
  await work();
  return server.waitFor(
    `“${text}”`,
    () => saidTo(room, person).find((message) => before.get(message.id) !== message.describe() && readable(message.text).includes(text)),
    15_000,
  );
}

const [plain] = goodFiles;
if (!plain) throw new Error('no file');

const supervisor = 'The warehouse supervisor.';

/** What somebody does with a file in each kind of room. */
const sends = ({ person, room }: Seller, file: SomeFile): unknown =>
  room.kind === 'dm' ? person.say('', { files: [file] }) : person.slash(room, 'poa', { notice: file });

describe('a notice in a file', () => {
  test.each(goodFiles)('sent in direct messages or with /poa is read, and what is in it is shown to be confirmed: $name', async (file) => {
    // A message brings no language with it, a command does.
    for (const [kind, locale] of [['dm', 'en'], ['guild', 'zh-CN']] as const) {
      const who = seller(kind, locale);
      const card = await hears(who, say(locale, 'facts.check'), () => sends(who, file));
      expect(readable(card.text)).toContain(lateShipment.name[locale]);
      expect(readable(card.text)).toContain('6.2%');
      expect(card.ephemeral).toBe(kind === 'guild');
    }
  });

  test('on a message in a server is read from its menu, and answered to nobody else', async () => {
    const other = server.user({ username: 'li', locale: 'en-US' });
    guild.members.add(other);
    const name = say('en', 'command.from-notice');
    const posted = [other.say(plain.content.toString(), { room: guild.room }), other.say('', { room: guild.room, files: [plain] })];
    for (const message of posted) {
      const who = seller('guild', 'zh-TW');
      const card = await hears(who, say('zh-TW', 'facts.check'), () => who.person.messageCommand(name, message));
      expect(readable(card.text)).toContain('6.2%');
      expect(card.ephemeral).toBe(true);
      expect(saidTo(guild.room, other)).toEqual([]);
    }
  });

  test('that was sent in mid-draft is kept with it, and the step stays', async () => {
    const who = seller('dm', 'en');
    await toWho(who.hand);
    const mail = goodFiles.find(({ name }) => name === 'with-attachments.eml');
    if (!mail) throw new Error('no mail');
    const shown = await hears(who, '1/6', () => who.person.say('see here', { files: [mail] }));
    expect(readable(shown.text)).toContain(say('en', 'notice.resumed', { k: 1 }));
    await hears(who, '2/6', () => who.person.say(supervisor));
  });
});

test.each(locales)('a file that is no notice gets a clear word each time, and the draft is unharmed: %s', async (locale) => {
  for (const kind of ['dm', 'guild'] as const) {
    const who = seller(kind, locale);
    await toWho(who.hand);
    for (const [problem, file] of badFiles) {
      const shown = await hears(who, say(locale, `upload.${problem}`), () => sends(who, file));
      expect(readable(shown.text)).toContain('1/6');
    }
    await who.hand.type(supervisor);
    await who.hand.sees('2/6');
    await who.hand.press(say(locale, 'button.back'));
    await who.hand.sees(supervisor.replace('.', ''));
  }
});

test('a slow file is acknowledged in time, and read in the end', async () => {
  const who = seller('guild', 'en');
  server.fail({ kind: 'delay', ms: 4000, on: /attachments/u });
  await hears(who, say('en', 'facts.check'), () => sends(who, plain));
  for (const { acknowledgedAfterMs } of server.interactions) expect(acknowledgedAfterMs).toBeLessThan(3000);
});

test('a case that is typed with /poa begins there', async () => {
  const who = seller('guild', 'zh-CN');
  const typing = who.person.type(guild.room, 'poa', 'case', '迟发');
  await server.waitFor('an offer', () => typing.answer === 8);
  const [choice] = typing.choices;
  expect(choice?.['name']).toBe(lateShipment.name['zh-CN']);
  await hears(who, lateShipment.name['zh-CN'], () => who.person.slash(guild.room, 'poa', { case: String(choice?.['value']) }));
});
