import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import type { Locale } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { discordHand, discordLocale, saidTo, screenOf } from '../support/discord-hand.ts';
import type { Person } from '../support/discord-server/person.ts';
import type { Room } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { lumaInWords } from '../support/luma-in-words.ts';
import { type Doing, doing, doingsToStore, type Hand, lateShipmentDoings } from '../support/seller.ts';

const minutes = 60_000;
const letter = `${textOf(assemble(lateShipment, lumaInWords).full)}\n`;

/** Every way out but acknowledgements. */
const deliveries = /^(?:PATCH|POST) \/(?:webhooks|channels)\//u;

let server: DiscordServer;
let folder: string;
let bot: BotProcess;

const start = async (): Promise<void> => {
  bot = await startBotProcess({ DISCORD_TOKEN: server.token, DISCORD_API_ROOT: server.api, STORE_URL: `lmdb:${folder}` });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-crash-'));
  server = await discordServer();
  await start();
  await server.waitFor('commands', () => server.commands.length > 0);
});

afterEach(async () => {
  await bot.kill();
  await server.close();
  await rm(folder, { recursive: true });
});

const kinds = ['guild', 'dm'] as const;
const languageIn = { guild: 'zh-CN', dm: 'zh-TW' } as const;

interface Seller {
  readonly kind: (typeof kinds)[number];
  readonly person: Person;
  readonly room: Room;
  readonly hand: Hand;
  readonly doings: readonly Doing[];
  /** How many of the doings are done. */
  done: number;
}

function seller(kind: Seller['kind'], locale: Locale): Seller {
  const person = server.user({ username: 'luma', locale: discordLocale[locale] });
  const room = kind === 'guild' ? server.guild({ members: [person] }).room : server.dm(person);
  return { kind, person, room, hand: discordHand(server, person, room, locale), doings: lateShipmentDoings(locale, lumaInWords), done: 0 };
}

/** The last doing asks for the letter; the one before it leads to the review. */
const toReview = lateShipmentDoings('en', lumaInWords).length - 1;

/** Waits until the last part of a review or letter is there, which take several messages. */
async function seesAll({ room, person, hand, done }: Seller): Promise<void> {
  const label = say(hand.locale, done > toReview ? 'button.blocks' : 'button.create');
  await server.waitFor(`all up to ${label}`, () => saidTo(room, person).at(-1)?.buttons.some((button) => button.label === label));
}

async function goOn(who: Seller, upTo: number): Promise<void> {
  for (const each of who.doings.slice(who.done, upTo)) await doing(who.hand, each);
  who.done = Math.max(who.done, upTo);
  if (who.done >= toReview) await seesAll(who);
}

const upTo = (sellers: readonly Seller[], done: number): Promise<unknown> => Promise.all(sellers.map((each) => goOn(each, done)));

/** Does the next thing and does not wait for what it leads to. */
async function begins(who: Seller): Promise<void> {
  const [next] = who.doings.slice(who.done);
  if (next) await doing({ ...who.hand, sees: async () => undefined }, next);
  who.done += 1;
}

/** Waits for what the last thing done leads to. */
async function seesIt(who: Seller): Promise<void> {
  await who.hand.sees(who.doings[who.done - 1]?.sees ?? '');
  if (who.done >= toReview) await seesAll(who);
}

/** Everybody does one thing; the process ends when all are saved, before the reply to any of them has arrived. */
async function killedBeforeDelivery(work: () => Promise<unknown>, people: number): Promise<void> {
  const from = server.calls.length;
  server.fail({ kind: 'drop', times: Infinity, on: deliveries });
  await work();
  const lost = (): number => new Set(server.calls.slice(from).flatMap(({ injected, path }) => (injected ? [path] : []))).size;
  await server.waitFor('the replies to be on their way', () => lost() === people);
  await bot.kill();
  server.heal();
}

describe('killed and started again, over and over', () => {
  test(
    'after every prompt of the dialogue, seen or not: the screens and letters are those of somebody undisturbed',
    async () => {
      const parts = [0, 1, 2, 3];
      const rounds = Math.ceil(toReview / parts.length);
      const team = (): readonly (Seller & { readonly from: number })[] =>
        parts.flatMap((part) => kinds.map((kind) => ({ ...seller(kind, languageIn[kind]), from: part * rounds })));
      const [seeing, waiting] = [team(), team()];
      const calm = kinds.map((kind) => seller(kind, languageIn[kind]));
      await Promise.all([...seeing, ...waiting].map((each) => goOn(each, each.from)));
      await upTo(calm, toReview);

      for (let round = 0; round < rounds; round += 1) {
        await Promise.all(seeing.map((each) => goOn(each, Math.min(each.from + round + 1, toReview))));
        const due = waiting.filter(({ done }) => done < toReview);
        await killedBeforeDelivery(() => Promise.all(due.map(begins)), due.length);
        await start();
        await Promise.all(due.map(seesIt));
      }

      const everybody = [...seeing, ...waiting];
      await upTo(everybody, toReview);
      for (const { kind, room, person } of everybody) {
        const other = calm.find((each) => each.kind === kind);
        expect(screenOf(room, person)).toEqual(other && screenOf(other.room, other.person));
      }
      await upTo([...seeing, ...calm], toReview + 1);
      await killedBeforeDelivery(() => Promise.all(waiting.map(begins)), waiting.length);
      await start();
      await Promise.all(waiting.map(seesIt));
      for (const { hand } of [...everybody, ...calm]) expect((await hand.letter()).file).toBe(letter);
      expect(server.refused).toEqual([]);
      expect(server.unanswered).toEqual([]);
      expect(server.overwrites).toHaveLength(1);
    },
    120_000,
  );
});

describe('killed between saving and the reply', () => {
  test('a letter of which only the beginning came through comes whole, each part once', async () => {
    const [ming, calm] = [seller('guild', 'zh-CN'), seller('guild', 'zh-CN')];
    await upTo([ming, calm], toReview);
    await goOn(calm, toReview + 1);
    server.fail({ kind: 'drop', times: Infinity, on: /^POST \/webhooks/u });
    await begins(ming);
    await server.waitFor('the second part', () => server.calls.some(({ injected }) => injected));
    await bot.kill();
    server.heal();
    await start();
    await seesAll(ming);
    expect((await ming.hand.letter()).file).toBe(letter);
    expect(screenOf(ming.room, ming.person)).toEqual(screenOf(calm.room, calm.person));
  });

  test('with the token dead, a server reply is given up and /poa shows the step; in direct messages it arrives all the same', async () => {
    const [inGuild, inDm] = [seller('guild', 'en'), seller('dm', 'en')];
    await upTo([inGuild, inDm], doingsToStore + 1);
    const before = screenOf(inGuild.room, inGuild.person);
    const bothGoOn = async (): Promise<void> => {
      await begins(inGuild);
      inDm.person.slash(inDm.room, 'poa');
    };
    await killedBeforeDelivery(bothGoOn, 2);
    server.pass(16 * minutes);
    await start();
    await server.waitFor('a message of its own', () => saidTo(inDm.room, inDm.person).at(-1)?.text.startsWith(say('en', 'notice.resumed', { k: 1 })));
    expect(screenOf(inGuild.room, inGuild.person)).toEqual(before);

    inGuild.person.slash(inGuild.room, 'poa');
    await server.waitFor('the step', () => saidTo(inGuild.room, inGuild.person).at(-1)?.text.includes(say('en', 'question.what')));

    await bot.kill();
    const calls = server.calls.length;
    await start();
    inGuild.person.slash(inGuild.room, 'help');
    await server.waitFor('help', () => saidTo(inGuild.room, inGuild.person).at(-1)?.text.includes(say('en', 'help.title')));
    expect(server.calls.slice(calls).filter(({ status }) => status >= 400)).toEqual([]);
  });
});

describe('killed while Discord is being told that words have come', () => {
  /** Sends the words of the next doing in a form; whatever the bot says of it does not come back to the bot. */
  async function submits({ person, room, hand, doings, done }: Seller): Promise<void> {
    const [card] = saidTo(room, person).slice(-1);
    if (card) person.press(card, say(hand.locale, 'button.own'));
    const { fields } = await server.waitFor('the form', () => person.modal);
    server.fail({ kind: 'delay', ms: 60_000, times: Infinity, on: /callback/u });
    const calls = server.calls.length;
    person.submitModal({ [fields[0]?.customId ?? '']: doings[done]?.what ?? '' });
    await server.waitFor('the acknowledgement', () => server.calls.length > calls);
    await bot.kill();
    server.heal();
    await start();
  }

  test('the form has closed: its words were saved before, and the reply comes after the start', async () => {
    const ming = seller('guild', 'zh-TW');
    await goOn(ming, doingsToStore + 1);
    server.fail({ kind: 'delay', ms: 0, on: /callback/u });
    server.fail({ kind: 'lost-answer', on: /callback/u });
    await submits(ming);
    expect(ming.person.modal).toBeUndefined();
    await ming.hand.sees(say('zh-TW', 'question.what'));
    await goOn({ ...ming, done: doingsToStore + 2 }, toReview + 1);
    expect((await ming.hand.letter()).file).toBe(letter);
    expect(server.refused).toEqual([]);
  });

  test('the form is still open: it can be sent again, and its words are taken once', async () => {
    const ming = seller('guild', 'en');
    await goOn(ming, doingsToStore + 1);
    server.fail({ kind: 'delay', ms: 0, on: /callback/u });
    await submits(ming);
    const form = ming.person.modal;
    ming.person.submitModal({ [form?.fields[0]?.customId ?? '']: ming.doings[doingsToStore + 1]?.what ?? '' });
    await ming.hand.sees(say('en', 'question.what'));
    await goOn({ ...ming, done: doingsToStore + 2 }, toReview + 1);
    expect((await ming.hand.letter()).file).toBe(letter);
  });
});

describe('while it is down', () => {
  test('a press gets no answer and harms nothing; the same press works after the start', async () => {
    const [inGuild, inDm] = [seller('guild', 'zh-CN'), seller('dm', 'zh-TW')];
    await upTo([inGuild, inDm], doingsToStore + 2);
    await bot.kill();
    for (const { room, person, hand } of [inGuild, inDm]) {
      const card = saidTo(room, person).at(-1);
      if (card) person.press(card, say(hand.locale, 'button.skip'));
    }
    await start();
    expect(server.unanswered).toHaveLength(2);
    await upTo([inGuild, inDm], toReview + 1);
    for (const { hand } of [inGuild, inDm]) expect((await hand.letter()).file).toBe(letter);
  });
});
