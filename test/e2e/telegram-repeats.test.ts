import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { startBot } from '../support/bot.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { draftLateShipment } from '../support/seller.ts';
import { toStore } from '../support/to-who.ts';
import { lateShipmentMoves } from '../support/telegram-dialogue.ts';
import { telegramHand, type TelegramHand } from '../support/telegram-hand.ts';
import type { Seat } from '../support/telegram-server/seat.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const expected = `${textOf(assemble(lateShipment, lumaHarbor).full)}\n`;

let server: TelegramServer;
let bot: App;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-telegram-repeats-'));
  server = await startTelegramServer();
  bot = await startBot({ telegram: server, storeUrl: `lmdb:${folder}` });
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function restart(): Promise<void> {
  await bot.stop();
  bot = await startBot({ telegram: server, storeUrl: `lmdb:${folder}` });
}

function privateSeat(id: number): Seat {
  const seat = server.privateChat(server.user({ id }));
  seat.room.started = true;
  return seat;
}

function groupSeat(id: number): Seat {
  return server.group().seat(server.user({ id }));
}

/** How much the bot showed: new messages, and changes of old ones. */
const shownBy = ({ seat: { room } }: TelegramHand): readonly [posts: number, edits: number] => [
  room.fromBot.length,
  room.fromBot.reduce((sum, { edits }) => sum + edits, 0),
];

describe('every update is delivered twice', () => {
  test('the letter is exact, and the bot says nothing twice', async () => {
    const counts = [];
    for (const [twice, id] of [[false, 11], [true, 21]] as const) {
      server.duplicateUpdates = twice;
      const hands = [telegramHand(privateSeat(id), 'en'), telegramHand(groupSeat(id + 1), 'en', true)] as const;
      await Promise.all(hands.map((hand) => draftLateShipment(hand)));
      for (const hand of hands) expect((await hand.letter()).file).toBe(expected);
      await server.idle();
      counts.push(hands.map((hand) => shownBy(hand)));
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(server.refused).toEqual([]);
  });

  test('after a restart, what was taken before it changes nothing and is not answered', async () => {
    const pushed = vi.spyOn(server.world.queue, 'push');
    const hands = [telegramHand(privateSeat(11), 'en'), telegramHand(groupSeat(12), 'en', true)] as const;
    const moves = hands.map((hand) => ({ hand, moves: lateShipmentMoves(hand) }));
    for (const stretch of [40, 25, 1000]) {
      for (const each of moves)
        for (let n = 0; n < stretch; n += 1) {
          const { value: move } = each.moves.next();
          if (!move) break;
          await move.act();
          await each.hand.sees(move.sees);
        }
      await server.idle();
      const before = hands.map((hand) => shownBy(hand));
      await restart();
      for (const { value } of pushed.mock.results.slice(-100)) if (value) server.redeliver(value);
      await server.idle();
      expect(hands.map((hand) => shownBy(hand))).toEqual(before);
    }
    for (const hand of hands) expect((await hand.letter()).file).toBe(expected);
    pushed.mockRestore();
  });

  test('what a person did before everything of theirs was deleted does not bring it back', async () => {
    const pushed = vi.spyOn(server.world.queue, 'push');
    const seat = privateSeat(11);
    seat.say('/poa');
    await seat.sees('Which case');
    seat.say('/forget');
    seat.press(await seat.sees('Delete everything'), say('en', 'button.forget-yes'));
    await seat.sees('is deleted');
    await server.idle();
    const before = seat.room.fromBot.length;
    for (const { value } of pushed.mock.results) if (value) server.redeliver(value);
    await server.idle();
    expect(seat.room.fromBot).toHaveLength(before);
    seat.say('/drafts');
    await seat.sees(say('en', 'drafts.none'));
    pushed.mockRestore();
  });
});

/** Somebody at the store question of a late-shipment draft. */
async function atStore(seat: Seat): Promise<TelegramHand> {
  const hand = telegramHand(seat, 'en', seat.room.type !== 'private');
  await toStore(hand);
  return hand;
}

/** Somebody at the why question, which takes a list of own words. */
async function atWhy(seat: Seat): Promise<TelegramHand> {
  const hand = await atStore(seat);
  for (const header of ['1/6', '2/6', '3/6', '4/6', '5/6']) {
    await hand.press(say('en', 'button.skip'));
    await hand.sees(header);
  }
  return hand;
}

describe('several messages in one batch', () => {
  test('two of one person answer two questions, in their order', async () => {
    const seat = privateSeat(11);
    const hand = await atStore(seat);
    await server.batch(() => {
      seat.say('Luma Harbor Home');
      seat.say('The warehouse supervisor.');
    });
    await hand.sees('2/6');
    await hand.press(say('en', 'button.back'));
    expect((await seat.sees('1/6')).text).toContain('1. The warehouse supervisor.');
    await hand.press(say('en', 'button.back'));
    expect((await seat.sees('Store')).text).toContain('1. Luma Harbor Home');
  });

  test('five of one person, words and a command among them, each go where they belong', async () => {
    const seat = privateSeat(11);
    const hand = await atStore(seat);
    await server.batch(() => {
      seat.say('Luma Harbor Home');
      seat.say('The warehouse supervisor.');
      seat.say('/skip');
      seat.say('May 1-5, 2026');
      seat.say('amazon.com, from Dongguan');
    });
    await hand.sees('5/6');
    const said = ['amazon.com, from Dongguan', 'May 1-5, 2026', undefined, 'The warehouse supervisor.', 'Luma Harbor Home'];
    for (const [index, header] of ['4/6', '3/6', '2/6', '1/6', 'Store'].entries()) {
      await hand.press(say('en', 'button.back'));
      const { text } = await seat.sees(header);
      const words = said[index];
      if (words === undefined) expect(text).not.toContain(say('en', 'ask.so-far'));
      else expect(text).toContain(`1. ${words}`);
    }
  });

  test('a tap and the words it asks for may come together', async () => {
    const seat = privateSeat(11);
    const hand = await atStore(seat);
    await hand.type('Luma Harbor Home');
    await hand.sees('1/6');
    const card = hand.card();
    if (!card) throw new Error('no card');
    await server.batch(() => {
      seat.press(card, 'Our own warehouse staff');
      seat.say('order clerk');
    });
    const { text } = await seat.sees('our order clerk confirmed');
    expect(text).toContain('1/6');
  });

  test('twenty forwarded messages are kept in their order, as many as a question holds; of the others each is told', async () => {
    const seat = privateSeat(11);
    await atWhy(seat);
    const before = seat.room.fromBot.length;
    await server.batch(() => {
      for (let n = 1; n <= 20; n += 1) seat.forward(`Cause ${n}: the clerk was away.`, 'Colleague');
    });
    await server.idle();
    const answers = seat.room.fromBot.slice(before).map(({ text }) => text);
    const refusal = say('en', 'notice.too-many-words', { most: 12 });
    expect(answers.filter((text) => text.includes(refusal))).toHaveLength(8);
    const kept = answers.at(-1)?.match(/Cause \d+/gu);
    expect(kept).toEqual(Array.from({ length: 12 }, (_, index) => `Cause ${index + 1}`));
    expect(server.refused).toEqual([]);
  });

  test('two persons in one batch each get their own answer', async () => {
    const seats = [privateSeat(11), privateSeat(12)] as const;
    const hands = [await atStore(seats[0]), await atStore(seats[1])] as const;
    await server.batch(() => {
      seats[0].say('Luma Harbor Home');
      seats[1].say('Cedar Cove Outdoors');
      seats[0].say('The supervisor.');
      seats[1].say('The dispatch lead.');
    });
    for (const [index, words] of [['Luma Harbor Home', 'The supervisor.'], ['Cedar Cove Outdoors', 'The dispatch lead.']].entries()) {
      const [hand, seat] = [hands[index], seats[index]];
      if (!hand || !seat) throw new Error('no seat');
      await hand.sees('2/6');
      await hand.press(say('en', 'button.back'));
      expect((await seat.sees('1/6')).text).toContain(`1. ${words[1]}`);
      await hand.press(say('en', 'button.back'));
      expect((await seat.sees('Store')).text).toContain(`1. ${words[0]}`);
    }
  });
});
