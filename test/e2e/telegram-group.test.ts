import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import type { Locale } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { startBot } from '../support/bot.ts';
import { cedarCove, wordsOf } from '../support/cedar-cove.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { draftLateShipment } from '../support/seller.ts';
import { chooseLateShipment, toStore } from '../support/to-who.ts';
import { languageCode, type TelegramHand, telegramHand } from '../support/telegram-hand.ts';
import type { Post } from '../support/telegram-server/post.ts';
import type { Room } from '../support/telegram-server/room.ts';
import type { Seat } from '../support/telegram-server/seat.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const letters = {
  luma: `${textOf(assemble(lateShipment, lumaHarbor).full)}\n`,
  cedar: `${textOf(assemble(lateShipment, cedarCove).full)}\n`,
};

let server: TelegramServer;
let bot: App;

beforeEach(async () => {
  server = await startTelegramServer();
  bot = await startBot({ telegram: server });
});

function expectNothingRefused(): void {
  expect(server.refused.map(({ method, error }) => `${method}: ${error?.description}`)).toEqual([]);
}

afterEach(async () => {
  await bot.stop();
  expectNothingRefused();
  await server.close();
});

const seatIn = (room: Room, id: number, locale: Locale = 'en', topic?: string): Seat =>
  room.seat(server.world.people.get(id) ?? server.user({ id, language_code: languageCode[locale] }), topic);

const privateOf = (seat: Seat): Seat => server.privateChat(seat.user);

const textsOf = (posts: readonly Post[]): string =>
  posts.map(({ text, labels, document }) => [text, ...labels, document?.content.toString('utf8') ?? ''].join('\n')).join('\n');

/** Somebody in a group at the store question, with a draft there. */
async function atStore(seat: Seat, locale: Locale = 'en'): Promise<TelegramHand> {
  const hand = telegramHand(seat, locale, seat.room.type !== 'private');
  await toStore(hand);
  return hand;
}

/** What is on show in a room, as one text: whatever changes in it, changes here. */
const state = (room: Room): string => room.messages.map(({ id, text, labels, edits }) => `#${id} ${edits} ${text} ${labels.join('|')}`).join('\n');

const cardOf = (hand: TelegramHand): Post => {
  const card = hand.card();
  if (!card) throw new Error('no card');
  return card;
};

describe('two sellers with different answers', () => {
  const both = [letters.luma, letters.cedar];

  /** Both draft at once; gives the letter each received, once nothing the one was shown holds words of the other. */
  async function lettersOf(luma: TelegramHand, cedar: TelegramHand): Promise<readonly string[]> {
    await Promise.all([draftLateShipment(luma, lumaHarbor), draftLateShipment(cedar, cedarCove)]);
    await server.idle();
    for (const words of wordsOf.cedar) expect(textsOf(luma.shown())).not.toContain(words);
    // The bot's own example of a store is that of the other seller.
    const shownToCedar = textsOf(cedar.shown()).replaceAll(lateShipment.questions.store.example.en, '');
    for (const words of ['Luma Harbor Home', 'Dongguan, 3 packers']) expect(shownToCedar).not.toContain(words);
    return [(await luma.letter()).file, (await cedar.letter()).file];
  }

  test('in one group at once never mix', async () => {
    const group = server.group();
    const hands = [telegramHand(seatIn(group, 100, 'zh-CN'), 'zh-CN', true), telegramHand(seatIn(group, 101), 'en', true)] as const;
    expect(await lettersOf(...hands)).toEqual(both);
  });

  test('in one topic at once never mix, and nothing is said elsewhere', async () => {
    const group = server.group({ topics: ['Appeals', 'Talk'] });
    const seats = [seatIn(group, 100, 'zh-TW', 'Appeals'), seatIn(group, 101, 'en', 'Appeals')] as const;
    expect(await lettersOf(telegramHand(seats[0], 'zh-TW', true), telegramHand(seats[1], 'en', true))).toEqual(both);
    expect(new Set(group.fromBot.map(({ thread }) => thread))).toEqual(new Set([seats[0].thread]));
  });

  test('in two topics at once never mix', async () => {
    const group = server.group({ topics: ['Appeals', 'Metrics'] });
    const seats = [seatIn(group, 100, 'en', 'Appeals'), seatIn(group, 101, 'en', 'Metrics')] as const;
    expect(await lettersOf(telegramHand(seats[0], 'en', true), telegramHand(seats[1], 'en', true))).toEqual(both);
  });

  test('one person may have a draft in each topic, and one in private', async () => {
    const group = server.group({ topics: ['Appeals', 'Metrics'] });
    const appeals = await atStore(seatIn(group, 100, 'en', 'Appeals'));
    const metrics = await atStore(seatIn(group, 100, 'en', 'Metrics'));
    const alone = privateOf(appeals.seat);
    alone.room.started = true;
    const quiet = await atStore(alone);
    for (const [hand, name] of [[appeals, 'Alpha Goods'], [metrics, 'Beta Goods'], [quiet, 'Gamma Goods']] as const) {
      await hand.type(name);
      await hand.sees('1/6');
    }
    for (const [hand, name] of [[appeals, 'Alpha Goods'], [metrics, 'Beta Goods'], [quiet, 'Gamma Goods']] as const) {
      await hand.press(say('en', 'button.back'));
      await hand.sees(say('en', 'question.store'));
      expect(cardOf(hand).text).toContain(`1. ${name}`);
    }
  });
});

describe("another person's draft in a group", () => {
  test('takes no words of others, whether they answer its prompt or its card, with or without a draft of their own', async () => {
    const group = server.group();
    const owner = await atStore(seatIn(group, 100));
    await owner.press(say('en', 'button.own'));
    await owner.sees(say('en', 'room.reply-to-me'));
    const prompt = owner.shown().findLast(({ forceReply }) => forceReply);
    if (!prompt) throw new Error('no prompt');
    const stranger = await atStore(seatIn(group, 101));
    await server.idle();
    const said = group.fromBot.length;
    for (const post of [prompt, cardOf(owner)]) {
      seatIn(group, 102).reply(post, 'Passer-by Goods');
      stranger.seat.reply(post, 'Stranger Goods');
    }
    await server.idle();
    expect(group.fromBot).toHaveLength(said);
    await owner.type('Luma Harbor Home');
    await owner.sees('1/6');
    await owner.press(say('en', 'button.back'));
    await owner.sees('1. Luma Harbor Home');
    await stranger.type('Cedar Cove Outdoors');
    await stranger.sees('1/6');
    await stranger.press(say('en', 'button.back'));
    await stranger.sees('1. Cedar Cove Outdoors');
    expect(textsOf(group.fromBot)).not.toMatch(/Passer-by Goods|Stranger Goods/u);
  });
});

describe('a private draft', () => {
  /** Somebody with the words `Secret Goods` in a private draft, in a group. */
  async function secretive(): Promise<{ readonly alone: TelegramHand; readonly seat: Seat; readonly draft: string }> {
    const group = server.group();
    const seat = seatIn(group, 100);
    const alone = privateOf(seat);
    alone.room.started = true;
    const hand = await atStore(alone);
    await hand.type('Secret Goods');
    await hand.sees('1/6');
    const [, draft = ''] = /^1([a-z0-9]+)\|/u.exec(cardOf(hand).keyboard[0]?.[0]?.callback_data ?? '') ?? [];
    return { alone: hand, seat, draft };
  }

  test('never shows in a group, whatever is asked for there', async () => {
    const { alone, seat, draft } = await secretive();
    const { room } = seat;
    const inGroup = telegramHand(seat, 'en', true);
    for (const text of ['/poa', '/drafts', '/cancel', '/done', '/back', '/skip', '/help', '/privacy', '/language', '/forget', `/poa d_${draft}`, `/start d_${draft}`])
      seat.say(text.replace(/^\/\w+/u, (command) => `${command}@poa_test_bot`));
    await server.idle();
    const owner = `${seat.user.id.toString(36)}:`;
    const [post] = room.fromBot;
    if (!post) throw new Error('nothing was said');
    for (const press of ['case|open', 'who|own', 'store|back', 'review|create', 'session|discard', 'letter|show|blocks', 'who|back'])
      await seat.pressRaw(post, `${owner}1${draft}|${press}`).answered();
    await server.idle();
    expect(room.fromBot.length).toBeGreaterThan(10);
    expect(textsOf(room.fromBot)).not.toContain('Secret Goods');
    await inGroup.begin();
    await inGroup.sees(say('en', 'case.title'));
    await alone.press(say('en', 'button.back'));
    await alone.sees('1. Secret Goods');
  });

  test('begins by the link from the group, and the group sees nothing of it', async () => {
    const group = server.group();
    const seat = seatIn(group, 100, 'zh-CN');
    const alone = privateOf(seat);
    seat.say('/poa@poa_test_bot');
    const offer = await seat.sees(say('zh-CN', 'room.private-first'));
    const before = state(group);
    seat.follow(offer, say('zh-CN', 'button.private'));
    const hand = telegramHand(alone, 'zh-CN');
    await hand.sees(say('zh-CN', 'case.title'));
    await chooseLateShipment(hand);
    await hand.type('Secret Goods');
    await hand.sees('1/6');
    seat.follow(offer, say('zh-CN', 'button.private'));
    await hand.sees(say('zh-CN', 'notice.resumed', { k: 1 }));
    await server.idle();
    expect(state(group)).toBe(before);
  });
});

describe('a draft begun in a group', () => {
  test('stays in hand there when another is begun in private, and is found there among the drafts', async () => {
    const group = server.group();
    const inGroup = await atStore(seatIn(group, 100));
    await inGroup.type('Luma Harbor Home');
    await inGroup.sees('1/6');
    const alone = privateOf(inGroup.seat);
    alone.start();
    const hand = telegramHand(alone, 'en');
    await hand.sees('');
    alone.say('/drafts');
    await hand.sees(say('en', 'drafts.title'));
    const continued = cardOf(hand).labels.filter((label) => label.includes('Continue'));
    expect(continued.length).toBeGreaterThanOrEqual(1);
    inGroup.seat.say('/poa@poa_test_bot');
    await inGroup.sees(say('en', 'notice.resumed', { k: 1 }));
    await inGroup.press(say('en', 'button.back'));
    await inGroup.sees('1. Luma Harbor Home');
  });
});

test('the link below a card in a group goes on with that very draft in private, for its owner only', async () => {
  const group = server.group();
  const inGroup = await atStore(seatIn(group, 100));
  await inGroup.type('Luma Harbor Home');
  await inGroup.sees('1/6');
  const [owner, stranger] = [privateOf(inGroup.seat), privateOf(seatIn(group, 101))];
  inGroup.seat.follow(cardOf(inGroup), say('en', 'button.private'));
  const hand = telegramHand(owner, 'en');
  await hand.sees(say('en', 'notice.resumed', { k: 1 }));
  await server.idle();
  await hand.press(say('en', 'button.back'));
  await hand.sees('Store');
  expect(cardOf(hand).text).toContain('1. Luma Harbor Home');
  seatIn(group, 101).follow(cardOf(inGroup), say('en', 'button.private'));
  await telegramHand(stranger, 'en').sees(say('en', 'case.title'));
  await server.idle();
  expect(textsOf(stranger.room.fromBot)).not.toMatch(/1\. Luma Harbor Home|1\/6/u);
});

test('only what is meant for the bot is answered: talk, anonymous admins, other bots and their commands are not', async () => {
  const group = server.group();
  const seat = seatIn(group, 100);
  const hand = await atStore(seat);
  await server.idle();
  const said = group.fromBot.length;
  seat.say('Has anybody been here before?');
  seat.say('/poa@another_bot');
  seat.say('/weather');
  group.otherBotSays('/poa@poa_test_bot');
  await server.idle();
  expect(group.fromBot).toHaveLength(said);
  await hand.type('Luma Harbor Home');
  await hand.sees('1/6');
});
