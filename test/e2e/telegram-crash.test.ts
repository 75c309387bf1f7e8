import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { openStore } from '../../src/store/open.ts';
import type { PersonRecord } from '../../src/store/person-record.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import { startBot } from '../support/bot.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { cedarCove } from '../support/cedar-cove.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { lateShipmentMoves } from '../support/telegram-dialogue.ts';
import { languageCode, type Move, type TelegramHand, telegramHand } from '../support/telegram-hand.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const letters = {
  luma: `${textOf(assemble(lateShipment, lumaHarbor).full)}\n`,
  cedar: `${textOf(assemble(lateShipment, cedarCove).full)}\n`,
};

/** The two sellers: one in private in Traditional Chinese, one in a group in English. */
const ids = { private: 42, group: 77 } as const;

let folder = '';
let server: TelegramServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-telegram-crash-'));
  server = await startTelegramServer();
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const environment = (): Readonly<Record<string, string>> => ({
  TELEGRAM_BOT_TOKEN: server.token,
  TELEGRAM_API_ROOT: server.url,
  STORE_URL: `lmdb:${folder}`,
});

interface Sellers {
  readonly private: TelegramHand;
  readonly group: TelegramHand;
}

function sellersAt(at: TelegramServer): Sellers {
  const alone = at.privateChat(at.user({ id: ids.private, language_code: languageCode['zh-TW'] }));
  alone.room.started = true;
  const group = at.group();
  return { private: telegramHand(alone, 'zh-TW'), group: telegramHand(group.seat(at.user({ id: ids.group })), 'en', true) };
}

/** How many messages the bot posts for either seller when nothing goes wrong. */
async function undisturbed(): Promise<Readonly<Record<keyof Sellers, number>>> {
  const at = await startTelegramServer();
  const bot = await startBot({ telegram: at });
  const sellers = sellersAt(at);
  for (const hand of [sellers.private, sellers.group]) for (const move of lateShipmentMoves(hand)) await made(hand, move);
  await at.idle();
  const counts = { private: sellers.private.seat.room.fromBot.length, group: sellers.group.seat.room.fromBot.length };
  await bot.stop();
  await at.close();
  return counts;
}

async function recordOf(person: string): Promise<PersonRecord | undefined> {
  const sessions = sessionsIn(await openStore(`lmdb:${folder}`), { ttlMs: 1_000_000_000 });
  try {
    return await sessions.load(person);
  } finally {
    await sessions.close();
  }
}

/** Makes a move whose reply the server holds back, until the bot has tried to send it. */
async function held(hand: TelegramHand, move: Move): Promise<() => void> {
  const { room } = hand.seat;
  await move.ready();
  const open = server.deaf(room);
  const before = server.calls.length;
  await move.act();
  await server.waitFor('a reply on its way', () => server.calls.slice(before).some(({ chatId }) => chatId === room.id));
  return open;
}

async function made(hand: TelegramHand, move: Move | undefined): Promise<void> {
  await move?.act();
  if (move) await hand.sees(move.sees);
}

/** What was refused, but for what a process before this one may have done already: a tap answered, a card changed. */
const trouble = ({ refused }: TelegramServer): readonly string[] =>
  refused.map(({ method, error }) => `${method}: ${error?.description}`).filter((line) => !/query is too old|not modified/u.test(line));

/** A kill right between a delivery and the note of it makes that one reply come twice; rarely, as it is milliseconds. */
const few = 4;

describe('the bot is killed after every prompt of a whole dialogue', { timeout: 180_000 }, () => {
  /** The bot of the moment, and how it is killed and started anew. */
  async function startMortal(): Promise<{ readonly again: () => Promise<void>; readonly end: () => Promise<number | null> }> {
    let bot = await startBotProcess(environment());
    onTestFinished(async () => void (await bot.kill()));
    return {
      async again() {
        await bot.kill();
        bot = await startBotProcess(environment());
      },
      end: () => bot.kill('SIGTERM'),
    };
  }

  /**
   * Two sellers at once, so that each kill counts twice: of `owed` the reply is saved and not delivered when the bot
   * dies; of `other` it was just seen or, unless `isSeen`, the move was made some milliseconds ago and may not be saved.
   * Every second time the bot's confirmation is lost, so that Telegram hands out again what the bot took.
   *
   * @param every 1: killed at every move, 2: at every second one
   */
  async function draftThrough(owed: TelegramHand, other: TelegramHand, isSeen: boolean, every: number): Promise<void> {
    const moves = [lateShipmentMoves(owed, lumaHarbor), lateShipmentMoves(other, cedarCove)] as const;
    const bot = await startMortal();
    for (let round = 0; ; round += 1) {
      const [first, second] = [moves[0].next().value, moves[1].next().value];
      if (!first && !second) break;
      if (round % every > 0) {
        await Promise.all([made(owed, first), made(other, second)]);
        await server.idle(15);
        continue;
      }
      const isConfirmed = isSeen && round % 2 === 0;
      if (!isConfirmed) server.failNext('getUpdates', 1, { kind: 'dropped' });
      const open = first && (await held(owed, first));
      const acted = second?.act();
      if (isSeen) await acted?.then(() => second && other.sees(second.sees));
      else await sleep((round / every) % 8);
      if (isConfirmed) await server.waitFor('the confirmation', () => server.world.queue.pending === 0);
      await bot.again();
      open?.();
      if (first) await owed.sees(first.sees);
      await acted;
      if (second) await other.sees(second.sees);
      await server.idle(15);
    }
    expect(await bot.end()).toBe(0);
  }

  /** All that must be as if nothing had happened: both letters, one draft each, nothing owed, nothing refused. */
  async function outcome(owed: TelegramHand, other: TelegramHand): Promise<object> {
    const files = [(await owed.letter()).file, (await other.letter()).file];
    const records = [await recordOf(`telegram:${ids.private}`), await recordOf(`telegram:${ids.group}`)];
    const drafts = records.map((record) => Object.keys(record?.session.drafts ?? {}).length);
    return { files, drafts, owed: records.flatMap((record) => record?.owed ?? []), trouble: trouble(server) };
  }

  const unharmed = { files: [letters.luma, letters.cedar], drafts: [1, 1], owed: [], trouble: [] };

  const postsFor = ({ seat }: TelegramHand): number => seat.room.fromBot.length;

  test('replies owed in a group arrive by themselves, and a private draft just seen goes on', async () => {
    const usual = await undisturbed();
    const sellers = sellersAt(server);
    await draftThrough(sellers.group, sellers.private, true, 1);
    expect(await outcome(sellers.group, sellers.private)).toEqual(unharmed);
    expect(postsFor(sellers.group) - usual.group).toBeLessThanOrEqual(few);
    expect(postsFor(sellers.private)).toBeLessThanOrEqual(2 * usual.private + few);
  });

  test('replies owed in private arrive by themselves, and a group draft cut off at any moment goes on', async () => {
    const usual = await undisturbed();
    const sellers = sellersAt(server);
    await draftThrough(sellers.private, sellers.group, false, 2);
    expect(await outcome(sellers.private, sellers.group)).toEqual(unharmed);
    expect(postsFor(sellers.private) - usual.private).toBeLessThanOrEqual(few);
    expect(postsFor(sellers.group)).toBeLessThanOrEqual(2 * usual.group + few);
  });
});
