import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDeliverer } from '../../src/bot/deliver.ts';
import { discordChannel } from '../../src/bot/discord/channel.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import type { Locale } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { createLogger } from '../../src/log.ts';
import { say } from '../../src/messages/say.ts';
import { createLock } from '../../src/store/lock.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import { startBot } from '../support/bot.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { discordHand, discordLocale, saidTo } from '../support/discord-hand.ts';
import type { Fault } from '../support/discord-server/fault.ts';
import type { Guild } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { doing, doingsToStore, draftLateShipment, type Hand, lateShipmentDoings } from '../support/seller.ts';
import { may20 } from '../support/talk.ts';
import { telegramHand } from '../support/telegram-hand.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const letter = `${textOf(assemble(lateShipment, lumaHarbor).full)}\n`;

let server: DiscordServer;
let guild: Guild;
/** What has to stop before the servers do. */
let started: readonly { stop(): Promise<void> }[];

beforeEach(async () => {
  server = await discordServer();
  guild = server.guild();
  started = [];
});

async function stop(): Promise<void> {
  await Promise.all(started.map((each) => each.stop()));
  started = [];
}

afterEach(async () => {
  await stop();
  await server.close();
});

function handIn(kind: 'guild' | 'dm', locale: Locale): Hand {
  const person = server.user({ username: 'luma', locale: discordLocale[locale] });
  guild.members.add(person);
  return discordHand(server, person, kind === 'guild' ? guild.room : server.dm(person), locale);
}

/** Starts the whole bot. */
async function running(options: Parameters<typeof startBot>[0] = { discord: server }): Promise<void> {
  started = [await startBot(options)];
  await server.waitFor('commands', () => server.commands.length > 0);
}

describe('a store that hangs', () => {
  test('delays the replies, but no acknowledgement, and takes everything in the end', async () => {
    const store = sessionsIn(memoryStore(), { ttlMs: 1e9 });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const save: Sessions['save'] = async (person, record) => held.then(() => store.save(person, record));
    const log = createLogger('silent');
    const channel = await discordChannel({ token: server.token, apiRoot: server.api, log });
    const deliverer = createDeliverer({ channels: new Map([['discord', channel]]), log, now: () => may20, pause: async () => undefined, keepDays: 30 });
    const dispatch = createDispatch({ sessions: { ...store, save }, lock: createLock(), deliverer, log, now: () => may20, draftTtlMs: 1e9 });
    started = [channel];
    await channel.start(dispatch.take('discord'));
    await server.waitFor('commands', () => server.commands.length > 0);
    const people = Array.from({ length: 5 }, () => server.user({ username: 'luma' }));
    for (const person of people) {
      guild.members.add(person);
      person.slash(guild.room, 'poa');
      person.slash(guild.room, 'help');
    }
    await server.waitFor('every acknowledgement', () => server.interactions.length === 10 && server.unanswered.length === 0);
    for (const person of people) expect(saidTo(guild.room, person).every(({ thinking }) => thinking)).toBe(true);
    release();
    for (const person of people)
      await server.waitFor('both answers', () => {
        const [first, second] = saidTo(guild.room, person).map(({ text }) => text);
        return first?.includes(say('en', 'case.title')) && second?.includes(say('en', 'help.title'));
      });
    expect(server.refused).toEqual([]);
  });
});

describe('calls that fail on the way out', () => {
  const on = /^(?:PATCH|POST) \/(?:webhooks|channels)\//u;
  const faults: readonly Fault[] = [
    { kind: 'error', status: 500, times: 5, on },
    { kind: 'error', status: 503, times: 1, on },
    { kind: 'rate-limit', ms: 100, times: 3, on },
    { kind: 'rate-limit', ms: 50, global: true, on },
    { kind: 'drop', on },
    { kind: 'delay', ms: 700, times: 2, on },
  ];

  test.each(['guild', 'dm'] as const)('heal by themselves all along the dialogue: %s', async (kind) => {
    await running();
    const hand = handIn(kind, 'zh-CN');
    for (const [index, each] of lateShipmentDoings('zh-CN').entries()) {
      const fault = faults[index / 7];
      if (fault) server.fail(fault);
      await doing(hand, each);
    }
    expect((await hand.letter()).file).toBe(letter);
    expect(server.calls.filter(({ injected }) => injected).length).toBeGreaterThan(10);
    expect(server.refused).toEqual([]);
    expect(server.unanswered).toEqual([]);
  });

  test('an answer that was lost is not shown twice in direct messages', async () => {
    await running();
    const person = server.user({ username: 'luma' });
    const dm = server.dm(person);
    const hand = discordHand(server, person, dm, 'en');
    for (const each of lateShipmentDoings('en').slice(0, doingsToStore)) await doing(hand, each);
    server.fail({ kind: 'lost-answer', on });
    person.say('Luma Harbor Home');
    person.say('Three packers.');
    await hand.sees('2/6');
    const headers = saidTo(dm, person).map(({ text }) => /\d\/6/u.exec(text)?.[0]);
    expect(headers).toEqual([undefined, '1/6', '2/6']);
  });
});

describe('while Discord does not take messages', () => {
  /** As often as a delivery is tried, each time with the three retries of discord.js. */
  const calls = 8 * 4;

  test('for too long, the person is told as soon as it does, and one tap shows the step', async () => {
    const sessions = sessionsIn(memoryStore(), { ttlMs: 1e9 });
    const postponed: (() => void)[] = [];
    const log = createLogger('silent');
    const channel = await discordChannel({ token: server.token, apiRoot: server.api, log });
    const deliverer = createDeliverer({ channels: new Map([['discord', channel]]), log, now: () => may20, pause: async () => undefined, keepDays: 30 });
    const later = (_: number, work: () => void): void => void postponed.push(work);
    const dispatch = createDispatch({ sessions, lock: createLock(), deliverer, log, now: () => may20, draftTtlMs: 1e9, later });
    started = [channel];
    await channel.start(dispatch.take('discord'));
    await server.waitFor('commands', () => server.commands.length > 0);
    const person = server.user({ username: 'luma' });
    const dm = server.dm(person);
    const hand = discordHand(server, person, dm, 'en');
    for (const each of lateShipmentDoings('en').slice(0, doingsToStore)) await doing(hand, each);
    await dispatch.idle();
    const shown = saidTo(dm, person).length;
    server.fail({ kind: 'error', status: 503, times: calls, on: /^POST \/channels\//u });
    person.say('Luma Harbor Home');
    await server.waitFor('the calls', () => server.calls.filter(({ injected }) => injected).length === calls);
    await dispatch.idle();
    expect(postponed).toHaveLength(1);
    for (const work of postponed) work();
    await server.waitFor('the word', () => saidTo(dm, person).at(-1)?.text === say('en', 'missed.step'));
    expect(saidTo(dm, person)).toHaveLength(shown + 1);
    await hand.press(say('en', 'button.continue'));
    await hand.sees('1/6');
    expect(server.refused).toEqual([]);
  });
});

describe('a connection that breaks', () => {
  test.each(['guild', 'dm'] as const)('loses nothing of what people do meanwhile: %s', async (kind) => {
    await running();
    const hand = handIn(kind, 'zh-TW');
    const ways = ['cut', 'close', 'reconnect'] as const;
    for (const [index, each] of lateShipmentDoings('zh-TW').entries()) {
      const way = ways[index / 9 - 1];
      if (way) server.dropGateway(way);
      await doing(hand, each);
    }
    expect((await hand.letter()).file).toBe(letter);
    expect(server.gateway).toMatchObject({ identifies: 1, resumes: 3 });
    expect(server.refused).toEqual([]);
    expect(server.unanswered).toEqual([]);
  });
});

describe('a token that Discord does not accept', () => {
  test('ends the process with words that name the variable and not the token', async () => {
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GwrOnG.thisIsNotTheTokenOfAnybodyAtAll12345';
    const env = { DISCORD_TOKEN: token, DISCORD_API_ROOT: server.api, STORE_URL: 'memory:' };
    const ended = await startBotProcess(env).catch((error: unknown) => (error instanceof Error ? error.message : ''));
    expect(ended).toMatch(/^the bot ended with 1:/u);
    expect(ended).toContain('DISCORD_TOKEN: expected one that Discord accepts');
    for (const part of token.split('.')) expect(ended).not.toContain(part);
  });
});

describe('Telegram and Discord in one process', () => {
  let telegram: TelegramServer;

  beforeEach(async () => {
    telegram = await startTelegramServer();
    await running({ telegram, discord: server });
  });

  afterEach(async () => {
    await stop();
    await telegram.close();
  });

  function inTelegram(): Hand {
    const seat = telegram.privateChat(telegram.user({ id: 42, language_code: 'en' }));
    seat.room.started = true;
    return telegramHand(seat, 'en');
  }

  test('serve a seller each', async () => {
    const hands = [inTelegram(), handIn('guild', 'zh-CN')];
    await Promise.all(hands.map((hand) => draftLateShipment(hand)));
    for (const hand of hands) expect((await hand.letter()).file).toBe(letter);
  });

  test('Discord going away in the middle does not stop Telegram', async () => {
    const [stays, goes] = [inTelegram(), handIn('guild', 'en')];
    const doings = lateShipmentDoings('en');
    for (const hand of [goes, stays]) for (const each of doings.slice(0, 10)) await doing(hand, each);
    await server.close();
    for (const each of doings.slice(10)) await doing(stays, each);
    expect((await stays.letter()).file).toBe(letter);
  });

  test('Telegram going away in the middle does not stop Discord', async () => {
    const [stays, goes] = [handIn('dm', 'en'), inTelegram()];
    const doings = lateShipmentDoings('en');
    for (const hand of [goes, stays]) for (const each of doings.slice(0, 10)) await doing(hand, each);
    await telegram.close();
    for (const each of doings.slice(10)) await doing(stays, each);
    expect((await stays.letter()).file).toBe(letter);
  });
});
