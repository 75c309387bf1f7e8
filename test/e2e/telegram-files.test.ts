import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import { say } from '../../src/messages/say.ts';
import { badFiles, goodFiles } from '../support/bad-files.ts';
import { startBot } from '../support/bot.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { toWho } from '../support/to-who.ts';
import { may20 } from '../support/talk.ts';
import { languageCode, type TelegramHand, telegramHand } from '../support/telegram-hand.ts';
import type { Post } from '../support/telegram-server/post.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

let server: TelegramServer;
let bot: App;

beforeEach(async () => {
  server = await startTelegramServer();
  bot = await startBot({ telegram: server, now: () => may20 });
});

afterEach(async () => {
  await server.idle();
  await bot.stop();
  await server.close();
});

function handIn(place: 'private' | 'group', locale: Locale): TelegramHand {
  const user = server.user({ id: 42, language_code: languageCode[locale] });
  if (place === 'group') return telegramHand(server.group().seat(user), locale, true);
  const seat = server.privateChat(user);
  seat.room.started = true;
  return telegramHand(seat, locale);
}

const cardOf = (hand: TelegramHand): Post => {
  const card = hand.card();
  if (!card) throw new Error('no card');
  return card;
};

/** Somebody who has come to the question Who; in a group, with its prompt open. */
async function atWho(hand: TelegramHand): Promise<Post | undefined> {
  await toWho(hand);
  await server.idle();
  if (hand.seat.room.type === 'private') return undefined;
  await hand.press(say(hand.locale, 'button.own'));
  await hand.sees(say(hand.locale, 'room.reply-to-me'));
  return hand.shown().findLast(({ forceReply }) => forceReply);
}

const supervisor = 'The warehouse supervisor.';

/** Answers the question Who; its card when one goes back to it shows the answer. */
async function answered(hand: TelegramHand): Promise<string> {
  await hand.type(supervisor);
  await hand.sees('2/6');
  await hand.press(say(hand.locale, 'button.back'));
  await hand.sees('1/6');
  return cardOf(hand).text;
}

describe('a notice in a file', () => {
  test.each(goodFiles)('is read, and what is in it is shown to be confirmed: $name', async (file) => {
    const hand = handIn('private', 'zh-CN');
    hand.seat.sendDocument(file);
    await hand.sees(say('zh-CN', 'facts.check'));
    expect(cardOf(hand).text).toContain(lateShipment.name['zh-CN']);
    expect(cardOf(hand).text).toContain('6.2%');
    expect(server.refused).toEqual([]);
  });

  test('is what /poa answers', async () => {
    const hand = handIn('private', 'en');
    const [file] = goodFiles;
    if (!file) throw new Error('no file');
    const sent = hand.seat.sendDocument(file);
    await hand.sees(say('en', 'facts.check'));
    await hand.press(say('en', 'button.cancel'));
    await hand.sees(say('en', 'notice.cancelled'));
    hand.seat.reply(sent, '/poa');
    await hand.sees(say('en', 'facts.check'));
    expect(server.downloads).toBe(2);
  });

  test('that somebody posted in a group is taken up with /poa, to go on in private', async () => {
    const [file] = goodFiles;
    if (!file) throw new Error('no file');
    const group = server.group();
    const other = group.seat(server.user({ id: 43 }));
    const posted = [other.say(file.content.toString()), other.sendDocument(file)];
    for (const [index, post] of posted.entries()) {
      const user = server.user({ id: 50 + index });
      const hand = telegramHand(group.seat(user), 'en', true);
      hand.seat.reply(post, '/poa@poa_test_bot');
      await hand.sees(say('en', 'room.private-first'));
      const alone = telegramHand(server.privateChat(user), 'en');
      hand.seat.follow(cardOf(hand), say('en', 'button.private'));
      await alone.sees(say('en', 'facts.check'));
      expect(cardOf(alone).text).toContain('6.2%');
    }
  });

  test('that was sent in mid-draft is kept with it, and the step stays', async () => {
    const hand = handIn('private', 'zh-TW');
    await atWho(hand);
    const mail = goodFiles.find(({ name }) => name === 'with-attachments.eml');
    if (!mail) throw new Error('no mail');
    hand.seat.sendDocument({ ...mail, caption: 'see here' });
    await hand.sees('1/6');
    expect(await answered(hand)).toContain(`1. ${supervisor}`);
  });
});

describe.each(locales)('a file that is no notice, in %s', (locale) => {
  test.each(['private', 'group'] as const)('gets a clear word each time, and the draft is unharmed: %s', async (place) => {
    const hand = handIn(place, locale);
    const prompt = await atWho(hand);
    for (const [problem, file] of badFiles) {
      hand.seat.sendDocument({ ...file, ...(prompt && { replyTo: prompt }) });
      await hand.sees(say(locale, `upload.${problem}`));
      await hand.sees('1/6');
    }
    expect(await answered(hand)).toContain(`1. ${supervisor}`);
  });
});

test('a file that Telegram has lost is asked for again, and the draft is unharmed', async () => {
  const hand = handIn('private', 'en');
  await atWho(hand);
  const [file] = goodFiles;
  if (!file) throw new Error('no file');
  server.failNext('getFile', 1, { kind: 'error', code: 400, description: 'Bad Request: wrong file_id or the file is temporarily unavailable' });
  hand.seat.sendDocument(file);
  await hand.sees(say('en', 'upload.gone'));
  expect(await answered(hand)).toContain(`1. ${supervisor}`);
});

test('what comes after a slow file is answered after it, and others do not wait', async () => {
  const [file] = goodFiles;
  if (!file) throw new Error('no file');
  const hand = handIn('private', 'en');
  const other = telegramHand(server.privateChat(server.user({ id: 43 })), 'en');
  server.failNext('file', 1, { kind: 'delay', ms: 4000 });
  hand.seat.sendDocument(file);
  await server.waitFor('the download', () => server.downloads > 0);
  hand.seat.say('/help');
  other.seat.start();
  await other.sees(say('en', 'case.title'));
  expect(hand.shown()).toEqual([]);
  await hand.seat.waitFor('both', () => hand.shown().some(({ text }) => text.includes(say('en', 'help.title'))), 15_000);
  const texts = hand.shown().map(({ text }) => text);
  expect(texts.findIndex((text) => text.includes(say('en', 'facts.check')))).toBeLessThan(texts.findIndex((text) => text.includes(say('en', 'help.title'))));
});

test('a bot that is killed while it fetches a file fetches it again, and shows it once', async () => {
  await bot.stop();
  const folder = await mkdtemp(join(tmpdir(), 'poa-telegram-files-'));
  const environment = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.url, STORE_URL: `lmdb:${folder}` };
  const [file] = goodFiles;
  if (!file) throw new Error('no file');
  const hand = handIn('private', 'en');
  const first = await startBotProcess(environment);
  server.failNext('file', 1, { kind: 'delay', ms: 10_000 });
  hand.seat.sendDocument(file);
  await server.waitFor('the download', () => server.downloads > 0);
  await first.kill();
  const second = await startBotProcess(environment);
  await hand.seat.waitFor('the facts', () => hand.shown().some(({ text }) => text.includes(say('en', 'facts.check'))), 15_000);
  await server.idle();
  expect(hand.shown().filter(({ text }) => text.includes(say('en', 'facts.check')))).toHaveLength(1);
  await second.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});
