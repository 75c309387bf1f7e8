import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { turnsOn } from '../support/answers/rotation.ts';
import { startBot } from '../support/bot.ts';
import { doing } from '../support/seller.ts';
import { languageCode, telegramHand } from '../support/telegram-hand.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

let server: TelegramServer;
let bot: App;

beforeEach(async () => {
  server = await startTelegramServer();
  bot = await startBot({ telegram: server });
});

afterEach(async () => {
  await bot.stop();
  await server.close();
});

describe('a seller in a private Telegram chat drafts the letter and holds it', () => {
  test.each(turnsOn('telegram'))('%s', { timeout: 60_000 }, async (_, { locale, doings, letter }) => {
    const seat = server.privateChat(server.user({ id: 42, language_code: languageCode[locale] }));
    seat.room.started = true;
    const hand = telegramHand(seat, locale);
    for (const each of doings) await doing(hand, each);
    const { shown, file } = await hand.letter();
    expect(file).toBe(`${letter}\n`);
    expect(shown.replace(/\s+/gu, ' ')).toContain(letter.replace(/\s+/gu, ' '));
    await server.idle();
    expect(server.refused).toEqual([]);
  });
});
