import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { createDeliverer } from '../../src/bot/deliver.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { telegramChannel } from '../../src/bot/telegram/channel.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import { PoaError } from '../../src/errors.ts';
import { createLogger } from '../../src/log.ts';
import { say } from '../../src/messages/say.ts';
import { createLock } from '../../src/store/lock.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import type { PersonRecord } from '../../src/store/person-record.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import { startBot } from '../support/bot.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { may20 } from '../support/talk.ts';
import { languageCode, telegramHand, type TelegramHand } from '../support/telegram-hand.ts';
import type { Seat } from '../support/telegram-server/seat.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';
import { toStore } from '../support/to-who.ts';

const ttlMs = 1_000_000_000;

let server: TelegramServer;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-telegram-trouble-'));
  server = await startTelegramServer();
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function privateSeat(id: number, locale: Locale = 'en'): Seat {
  const seat = server.privateChat(server.user({ id, language_code: languageCode[locale] }));
  seat.room.started = true;
  return seat;
}

/** Somebody at the store question of a late-shipment draft, in private. */
async function atStore(seat: Seat, locale: Locale = 'en'): Promise<TelegramHand> {
  const hand = telegramHand(seat, locale);
  await toStore(hand);
  await server.idle();
  return hand;
}

/** Says something to which the reply is held back, until the bot has tried to send it. Gives what lets it through. */
async function heldBack({ seat }: TelegramHand, text: string): Promise<() => void> {
  const open = server.deaf(seat.room);
  const before = server.calls.length;
  seat.say(text);
  await server.waitFor('a reply on its way', () => server.calls.slice(before).some(({ chatId }) => chatId === seat.room.id));
  return open;
}

/** What of a store is broken right now, and what the bot has put off until later. */
interface Breakage {
  load: boolean;
  save: boolean;
  readonly postponed: (() => void)[];
}

/** The bot in this process over a store that breaks when it is told to; between tries it does not wait in fact. */
async function startFragileBot(): Promise<Breakage> {
  const broken: Breakage = { load: false, save: false, postponed: [] };
  const whole = sessionsIn(memoryStore(), { ttlMs });
  const fail = (doing: string): Promise<never> => Promise.reject(new PoaError('STORE_UNAVAILABLE', { doing }));
  const sessions: Sessions = {
    ...whole,
    load: (person) => (broken.load ? fail('load') : whole.load(person)),
    save: (person, record) => (broken.save ? fail('save') : whole.save(person, record)),
  };
  const log = createLogger('silent');
  const channel = telegramChannel({ token: server.token, apiRoot: server.url, log });
  const now = (): number => may20;
  const pause = async (): Promise<void> => undefined;
  const later = (_: number, work: () => void): void => {
    broken.postponed.push(work);
    server.world.changed();
  };
  const deliverer = createDeliverer({ channels: new Map([['telegram', channel]]), log, now, pause, keepDays: 30 });
  const dispatch = createDispatch({ sessions, lock: createLock(), deliverer, log, now, draftTtlMs: ttlMs, later });
  await channel.start(dispatch.take('telegram'));
  onTestFinished(() => channel.stop());
  return broken;
}

describe('while the store is away', () => {
  test.each(locales.flatMap((locale) => (['load', 'save'] as const).map((what) => ({ locale, what }))))(
    'the person is told in their language, and goes on when it is back: $locale, $what',
    async ({ locale, what }) => {
      const broken = await startFragileBot();
      const hand = await atStore(privateSeat(42, locale), locale);
      broken[what] = true;
      hand.seat.say('Luma Harbor Home');
      await hand.sees(say(locale, 'error.STORE_UNAVAILABLE'));
      await hand.press(say(locale, 'button.skip'));
      await hand.sees(say(locale, 'error.STORE_UNAVAILABLE'));
      broken[what] = false;
      hand.seat.say('Luma Harbor Home');
      await hand.sees('1/6');
      await hand.press(say(locale, 'button.back'));
      await hand.sees('1. Luma Harbor Home');
      expect(server.refused).toEqual([]);
    },
  );

  test('a person without a draft is told so too, in a group as well', async () => {
    const broken = await startFragileBot();
    const seat = server.group().seat(server.user({ id: 42, language_code: 'zh-hans' }));
    broken.load = true;
    seat.say('/poa@poa_test_bot');
    await seat.sees(say('zh-CN', 'error.STORE_UNAVAILABLE'));
    broken.load = false;
    seat.say('/poa@poa_test_bot');
    expect(await seat.sees(say('zh-CN', 'room.private-first'))).toBeDefined();
  });
});

describe('while Telegram does not take messages', () => {
  const tries = 8;

  /** Somebody whose answer was taken and whose next question did not come through. */
  async function unanswered(): Promise<{ readonly hand: TelegramHand; readonly broken: Breakage; readonly shown: number }> {
    const broken = await startFragileBot();
    const hand = await atStore(privateSeat(42));
    const shown = hand.shown().length;
    server.failNext('sendMessage', tries, { kind: 'error', code: 502 });
    hand.seat.say('Luma Harbor Home');
    await server.waitFor('the bot to give up', () => broken.postponed.length === 1);
    return { hand, broken, shown };
  }

  test('for too long, the person is told as soon as it does, and one tap shows the step', async () => {
    const { hand, broken, shown } = await unanswered();
    expect(server.calls.filter(({ injected }) => injected)).toHaveLength(tries);
    for (const work of broken.postponed) work();
    await hand.sees(say('en', 'missed.step'));
    expect(hand.shown()).toHaveLength(shown + 1);
    await hand.press(say('en', 'button.continue'));
    await hand.sees('1/6');
    await hand.press(say('en', 'button.back'));
    await hand.sees('1. Luma Harbor Home');
    expect(server.refused).toEqual([]);
  });

  test('for too long, a person who comes back by themselves finds the step with any input', async () => {
    const { hand, broken } = await unanswered();
    hand.seat.say('/help');
    await hand.sees(say('en', 'missed.step'));
    for (const work of broken.postponed) work();
    await hand.press(say('en', 'button.continue'));
    await hand.sees('1/6');
    await server.idle();
    expect(hand.shown().filter(({ text }) => text.includes(say('en', 'missed.step')))).toHaveLength(0);
  });

  test('of one chat for an hour, others are served, and it is not asked again before', async () => {
    const broken = await startFragileBot();
    const hand = await atStore(privateSeat(42));
    server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 3600 });
    hand.seat.say('Luma Harbor Home');
    await server.waitFor('the bot to give up', () => broken.postponed.length === 1);
    const other = await atStore(privateSeat(43));
    await other.type('Cedar Cove Outdoors');
    await other.sees('1/6');
    const calls = server.calls.filter(({ chatId }) => chatId === 42).length;
    broken.postponed.splice(0).forEach((work) => work());
    hand.seat.say('Nina Holt, operations manager');
    await server.waitFor('the bot to give up again', () => broken.postponed.length >= 1);
    await server.idle();
    expect(server.calls.filter(({ chatId }) => chatId === 42)).toHaveLength(calls);
  });
});

describe('a chat that is closed to the bot', () => {
  let bot: App;

  beforeEach(async () => {
    bot = await startBot({ telegram: server, storeUrl: `lmdb:${folder}` });
  });

  afterEach(() => bot.stop());

  test('does not stop the others, and the draft is there when the person unblocks the bot', async () => {
    const hand = await atStore(privateSeat(42));
    const open = await heldBack(hand, 'Luma Harbor Home');
    hand.seat.block();
    open();
    const other = await atStore(privateSeat(43));
    await other.type('Cedar Cove Outdoors');
    await other.sees('1/6');
    await bot.stop();
    bot = await startBot({ telegram: server, storeUrl: `lmdb:${folder}` });
    hand.seat.start();
    await hand.sees(say('en', 'notice.resumed', { k: 1 }));
    await hand.sees('1/6 ·');
    await hand.press(say('en', 'button.back'));
    await hand.sees('Store');
    expect(hand.card()?.text).toContain('1. Luma Harbor Home');
  });

  test('for a while only gets its reply after it, once', async () => {
    const hand = await atStore(privateSeat(42));
    const before = hand.shown().length;
    server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 1 });
    hand.seat.say('Luma Harbor Home');
    await server.waitFor('the refusal', () => server.calls.some(({ injected }) => injected));
    const other = await atStore(privateSeat(43));
    expect(hand.shown()).toHaveLength(before);
    await hand.sees('1/6');
    await server.idle();
    expect(hand.shown()).toHaveLength(before + 1);
    await other.type('Cedar Cove Outdoors');
    await other.sees('1/6');
  });

  test('a reply of which only the confirmation was lost is the worst that comes twice; the answer counts once', async () => {
    const hand = await atStore(privateSeat(42));
    server.failNext('sendMessage', 1, { kind: 'unanswered' });
    hand.seat.say('Luma Harbor Home');
    await hand.sees('1/6');
    await server.idle();
    await hand.press(say('en', 'button.back'));
    await hand.sees('1. Luma Harbor Home');
    expect(hand.card()?.text).not.toContain('2. ');
  });
});

describe('the bot as a process', () => {
  const environment = (): Readonly<Record<string, string>> => ({
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    STORE_URL: `lmdb:${folder}`,
  });

  async function start(more: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
    const bot = await startBotProcess({ ...environment(), ...more });
    onTestFinished(async () => void (await bot.kill()));
    return bot;
  }

  async function recordOf(id: number): Promise<PersonRecord | undefined> {
    const sessions = sessionsIn(await openStore(`lmdb:${folder}`), { ttlMs });
    try {
      return await sessions.load(`telegram:${id}`);
    } finally {
      await sessions.close();
    }
  }

  test('ends with 0 on SIGTERM and has saved and answered everything it took', async () => {
    const bot = await start();
    const hands = await Promise.all(Array.from({ length: 20 }, (_, index) => atStore(privateSeat(200 + index))));
    for (const hand of hands) hand.seat.say('Luma Harbor Home');
    await server.waitFor('a first answer', () => hands.some(({ seat }) => seat.lastFromBot()?.text.includes('1/6')));
    expect(await bot.kill('SIGTERM')).toBe(0);
    expect(bot.log()).toContain('"msg":"stopped"');
    const confirmed = server.world.queue.pending;
    const second = await start();
    for (const hand of hands) await hand.sees('1/6');
    await server.idle();
    for (const hand of hands) {
      const shown = hand.shown().filter(({ text }) => text.includes('1/6'));
      expect(shown).toHaveLength(1);
    }
    expect(confirmed).toBe(0);
    expect(await second.kill('SIGTERM')).toBe(0);
    for (const hand of hands) {
      const record = await recordOf(hand.seat.user.id);
      expect(Object.values(record?.session.drafts ?? {}).map(({ answers }) => answers.store?.own.length)).toEqual([1]);
      expect(record?.owed).toEqual([]);
    }
  });

  test('ends with 0 on SIGINT while a chat does not answer; its reply follows after the start', async () => {
    const bot = await start();
    const hand = await atStore(privateSeat(42));
    const open = await heldBack(hand, 'Luma Harbor Home');
    expect(await bot.kill('SIGINT')).toBe(0);
    expect(bot.log()).toContain('"msg":"stopped"');
    await start();
    open();
    await hand.sees('1/6');
    await server.idle();
    expect(hand.shown().filter(({ text }) => text.includes('1/6'))).toHaveLength(1);
  });

  test('goes on when a second one polled with the same token for a while, and nothing is lost', async () => {
    const first = await start();
    const hand = await atStore(privateSeat(42));
    const second = await startBotProcess({ ...environment(), STORE_URL: 'memory:' });
    await server.waitFor('a conflict', () => server.refused.some(({ error }) => error?.code === 409));
    await second.kill('SIGTERM');
    hand.seat.say('Luma Harbor Home');
    await hand.sees('1/6');
    expect(first.log()).toContain('another process polls with this token');
    expect(await first.kill('SIGTERM')).toBe(0);
  });

  test('says in one line what is wrong when its folder cannot be used', async () => {
    await expect(start({ STORE_URL: 'lmdb:/dev/null/x' })).rejects.toThrow(/ended with 1:\n[^\n]*STORE_UNAVAILABLE[^\n]*\n$/u);
  });
});
