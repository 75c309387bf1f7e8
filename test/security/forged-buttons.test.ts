import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import { say } from '../../src/messages/say.ts';
import { openStore } from '../../src/store/open.ts';
import type { PersonRecord } from '../../src/store/person-record.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import { startBot } from '../support/bot.ts';
import { discordHand, saidTo } from '../support/discord-hand.ts';
import type { ChatMessage } from '../support/discord-server/chat-message.ts';
import type { Person } from '../support/discord-server/person.ts';
import type { Guild } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { languageCode, type TelegramHand, telegramHand } from '../support/telegram-hand.ts';
import type { Post } from '../support/telegram-server/post.ts';
import type { Room } from '../support/telegram-server/room.ts';
import type { Seat } from '../support/telegram-server/seat.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';
import { toStore } from '../support/to-who.ts';

/*
 * Who may press what. A button's data is no secret: everybody in a group can read it, and a changed client can send any
 * data as if a button of any message had held it. So a press may only ever touch the drafts of the account it came from,
 * in the room it came from, and may only ever change a message that was for this account.
 */

/** What stands nowhere but in the owner's draft. */
const words = 'Secret Harbor Goods';

/** Everything that the code of a button can ask of a draft, at places of the six questions and around them. */
const codes = (draft: string): readonly string[] =>
  [
    'who|own', 'who|done', 'who|back', 'who|skip', 'who|cancel', 'who|edit', 'who|review', 'review|create', 'review|review', 'case|open', 'who|open',
    'session|discard', 'session|discard-yes', 'case|change-case', 'case|also', 'facts|facts', 'case|group|performance', 'case|case|other', 'case|route|dispute',
    'facts|fact|store', 'facts|fact-out|store', 'store|english|o1', 'store|translate|o1', 'store|same|o1|P1', 'store|use|o1|zzzzzzz', 'who|tick|P1|1', 'store|tick|o1|0',
    'who|value|P1|role|zzzzzzz', 'fixed|link|o1|all', 'review|keep|blame-1', 'letter|show|blocks', 'letter|show|full', 'letter|show|files', 'session|stay',
  ].map((rest) => `1${draft}|${rest}`);

let folder: string;
/** The bot's own records, looked at from outside. */
let sessions: Sessions;
let bot: App;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-forged-'));
});

afterEach(async () => {
  await bot.stop();
  await sessions.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startBot>[0]): Promise<void> {
  bot = await startBot({ ...options, storeUrl: `lmdb:${folder}` });
  sessions = sessionsIn(await openStore(`lmdb:${folder}`), { ttlMs: 1e9 });
}

/** What is kept of somebody, once they are owed nothing more. */
async function recordOf(person: string): Promise<PersonRecord> {
  const record = await sessions.load(person);
  if (!record) throw new Error(`nothing is kept of ${person}`);
  if (record.owed.length === 0) return record;
  await new Promise((resolve) => setImmediate(resolve));
  return recordOf(person);
}

const onlyDraft = ({ session }: PersonRecord): string => {
  const [id] = Object.keys(session.drafts);
  if (id === undefined) throw new Error('no draft');
  return id;
};

describe('in Telegram', { timeout: 60_000 }, () => {
  let server: TelegramServer;

  beforeEach(async () => {
    server = await startTelegramServer();
    await start({ telegram: server });
  });

  afterEach(() => server.close());

  const seatIn = (room: Room, id: number, locale: Locale = 'en'): Seat =>
    room.seat(server.world.people.get(id) ?? server.user({ id, language_code: languageCode[locale] }));

  const idOf = ({ user }: Seat): string => `telegram:${user.id}`;

  /** What is on show in a room, as one text: whatever changes in it, changes here. */
  const state = (room: Room): string => room.messages.map(({ id, text, labels, edits }) => `#${id} ${edits} ${text} ${labels.join('|')}`).join('\n');

  const cardOf = (hand: TelegramHand): Post => {
    const card = hand.card();
    if (!card) throw new Error('no card');
    return card;
  };

  const dataOf = (post: Post): readonly string[] => post.keyboard.flat().flatMap(({ callback_data: data }) => data ?? []);

  /** Somebody at the first question, with the words as the name of their store. */
  async function atWho(seat: Seat): Promise<TelegramHand> {
    const hand = telegramHand(seat, 'en', seat.room.type !== 'private');
    await toStore(hand);
    await hand.type(words);
    await hand.sees('1/6');
    await server.idle();
    return hand;
  }

  async function alone(id: number): Promise<TelegramHand> {
    const seat = server.privateChat(server.world.people.get(id) ?? server.user({ id }));
    seat.room.started = true;
    return atWho(seat);
  }

  /** Forges presses on a message, one after the other, and gives what was said to the one who pressed. */
  async function forge(seat: Seat, post: Post, all: readonly string[]): Promise<string> {
    const before = new Set(seat.room.fromBot.map(({ id }) => id));
    const toasts: string[] = [];
    for (const data of all) toasts.push((await seat.pressRaw(post, data).answered()).text ?? '');
    await server.idle();
    return [...toasts, ...seat.room.fromBot.filter(({ id }) => !before.has(id)).map(({ text, labels }) => `${text} ${labels.join(' ')}`)].join('\n');
  }

  test.each(locales)('another person’s button in a group answers with a toast in %s, and neither shows nor changes anything', async (locale) => {
    const group = server.group();
    const owner = await atWho(seatIn(group, 100));
    const stranger = seatIn(group, 101, locale);
    const [before, record] = [state(group), await recordOf(idOf(owner.seat))];
    for (const data of [...dataOf(cardOf(owner)), ...codes(onlyDraft(record)).map((code) => `${(100).toString(36)}:${code}`)]) {
      const toast = await stranger.pressRaw(cardOf(owner), data).answered();
      expect(toast).toEqual({ text: say(locale, 'room.not-yours'), alert: false });
    }
    await server.idle();
    expect(state(group)).toBe(before);
    expect(await recordOf(idOf(owner.seat))).toEqual(record);
    expect(await sessions.load(idOf(stranger))).toBeUndefined();
  });

  test('a button whose owner was altered reaches nothing of the owner’s: not the draft, and not the card it was pressed on', async () => {
    const group = server.group();
    const owner = await atWho(seatIn(group, 100));
    const stranger = seatIn(group, 101);
    const [shown, record] = [owner.shown().map(({ id, text, labels, edits }) => ({ id, text, labels, edits })), await recordOf(idOf(owner.seat))];
    const forged = [...dataOf(cardOf(owner)).map((data) => data.replace(/^[^:]*:/u, '')), ...codes(onlyDraft(record)), '1-|session|new', '1-|session|locale|zh-CN', '1-|session|forget-yes'];
    const said = await forge(stranger, cardOf(owner), forged.map((code) => `${(101).toString(36)}:${code}`));
    expect(said).not.toContain(words);
    expect(shown.map(({ id }) => group.find(id)).map((post) => post && { id: post.id, text: post.text, labels: post.labels, edits: post.edits })).toEqual(shown);
    expect(await recordOf(idOf(owner.seat))).toEqual(record);
    await owner.press(say('en', 'button.back'));
    await owner.sees(`1. ${words}`);
  });

  test('a button without an owner is none in a group, and one with an owner is none in private', async () => {
    const group = server.group();
    const owner = await atWho(seatIn(group, 100));
    const stranger = await alone(101);
    const [record, own] = [await recordOf('telegram:100'), await recordOf('telegram:101')];
    const all = [...codes(onlyDraft(record)), ...codes(onlyDraft(own)), '1-|session|locale|zh-CN', '1-|session|forget-yes'];
    expect(await forge(seatIn(group, 101), cardOf(owner), all)).not.toContain(words);
    for (const id of [100, 101]) await forge(stranger.seat, cardOf(stranger), all.slice(-8).map((code) => `${id.toString(36)}:${code}`));
    expect(await recordOf('telegram:100')).toEqual(record);
    expect((await recordOf('telegram:101')).session).toEqual(own.session);
  });

  test('the draft of another person cannot be named: not in private, not in a group', async () => {
    const owner = await alone(100);
    const record = await recordOf('telegram:100');
    const [stranger, group] = [server.privateChat(server.user({ id: 101 })), server.group()];
    stranger.start();
    const card = await stranger.waitFor('the first card', () => stranger.room.fromBot.find(({ keyboard }) => keyboard.length > 0));
    await server.idle();
    const own = await recordOf('telegram:101');
    expect(await forge(stranger, card, [...codes(onlyDraft(record)), ...dataOf(cardOf(owner))])).not.toContain(words);
    expect((await recordOf('telegram:101')).session).toEqual(own.session);
    const inGroup = seatIn(group, 101);
    inGroup.say('/poa@poa_test_bot');
    const offer = await inGroup.sees(say('en', 'room.private-first'));
    expect(await forge(inGroup, offer, codes(onlyDraft(record)).map((code) => `${(101).toString(36)}:${code}`))).not.toContain(words);
    expect(await recordOf('telegram:100')).toEqual(record);
  });

  test('a button replayed in another room shows nothing there, whoever presses it', async () => {
    const [here, there] = [server.group(), server.group()];
    const owner = await atWho(seatIn(here, 100));
    const record = await recordOf('telegram:100');
    const data = [...dataOf(cardOf(owner)), ...codes(onlyDraft(record)).map((code) => `${(100).toString(36)}:${code}`)].filter((code) => !/\|(?:stay|new)$/u.test(code));
    for (const id of [100, 101]) {
      const seat = seatIn(there, id);
      seat.say('/poa@poa_test_bot');
      const offer = await seat.sees(say('en', 'room.private-first'));
      expect(await forge(seat, offer, data)).not.toContain(words);
    }
    const { drafts } = (await recordOf('telegram:100')).session;
    expect(drafts).toEqual(record.session.drafts);
  });
});

describe('in Discord', { timeout: 60_000 }, () => {
  let server: DiscordServer;
  let guild: Guild;

  beforeEach(async () => {
    server = await discordServer();
    guild = server.guild();
    await start({ discord: server });
    await server.waitFor('commands', () => server.commands.length > 0);
  });

  afterEach(() => server.close());

  const somebody = (username: string): Person => {
    const person = server.user({ username });
    guild.members.add(person);
    return person;
  };

  const idOf = (person: Person): string => `discord:${person.id}`;

  const cardOf = (person: Person, room = guild.room): ChatMessage => {
    const card = saidTo(room, person).findLast(({ buttons }) => buttons.length > 0);
    if (!card) throw new Error('no card');
    return card;
  };

  const screen = (person: Person): string => saidTo(guild.room, person).map((message) => message.describe()).join('\n');

  async function atWho(person: Person): Promise<void> {
    const hand = discordHand(server, person, guild.room, 'en');
    await toStore(hand);
    await hand.type(words);
    await hand.sees('1/6');
  }

  /** Everything of the owner's that was on the wire, and everything that can be made up. */
  const stolenFrom = (owner: Person, draft: string): readonly string[] => [...cardOf(owner).buttons.map(({ customId }) => customId), ...codes(draft)];

  /** Forges presses on the stranger's own card, each once the one before it is through. */
  async function forge(person: Person, card: () => ChatMessage, all: readonly string[], values?: readonly string[]): Promise<void> {
    for (const code of all) {
      const count = server.interactions.length;
      person.pressRaw(card(), code, values);
      await server.waitFor('an answer', () => server.interactions.length > count && server.unanswered.length === 0);
    }
  }

  test('every button, menu and form of another person, pressed by a stranger, neither shows nor changes anything of theirs', async () => {
    const [owner, stranger] = [somebody('owner'), somebody('stranger')];
    await atWho(owner);
    const [record, before] = [await recordOf(idOf(owner)), screen(owner)];
    const draft = onlyDraft(record);
    stranger.slash(guild.room, 'poa');
    await server.waitFor('a card', () => saidTo(guild.room, stranger).some(({ buttons }) => buttons.length > 0));
    const { drafts } = (await recordOf(idOf(stranger))).session;

    await forge(stranger, () => cardOf(stranger), stolenFrom(owner, draft));
    for (const menu of cardOf(owner).menus) await forge(stranger, () => cardOf(stranger), [menu.customId], menu.options.map(({ value }) => value));
    const form = cardOf(owner).buttons.find(({ customId }) => customId.includes('|own'));
    await forge(stranger, () => cardOf(stranger), [form?.customId ?? '']);
    const modal = await server.waitFor('the form', () => stranger.modal);
    expect(JSON.stringify(modal.fields)).not.toContain(words);
    stranger.submitModal(Object.fromEntries(modal.fields.map(({ customId }) => [customId, 'Words of the stranger.'])));
    await server.waitFor('the words given back', () => screen(stranger).includes('Words of the stranger.'));

    expect(screen(stranger)).toContain(say('en', 'notice.stale'));
    expect(screen(stranger)).not.toContain(words);
    expect(screen(owner)).toBe(before);
    expect(await recordOf(idOf(owner))).toEqual(record);
    expect((await recordOf(idOf(stranger))).session.drafts).toEqual(drafts);
  });

  test('replayed by a stranger in direct messages they show nothing either', async () => {
    const [owner, stranger] = [somebody('owner'), somebody('stranger')];
    await atWho(owner);
    const record = await recordOf(idOf(owner));
    const dm = server.dm(stranger);
    stranger.slash(dm, 'poa');
    await server.waitFor('a card', () => saidTo(dm, stranger).some(({ buttons }) => buttons.length > 0));
    await forge(stranger, () => cardOf(stranger, dm), stolenFrom(owner, onlyDraft(record)));
    expect(saidTo(dm, stranger).map(({ text }) => text).join('\n')).not.toContain(words);
    expect(await recordOf(idOf(owner))).toEqual(record);
  });
});
