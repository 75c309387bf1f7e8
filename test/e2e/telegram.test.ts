import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { locales } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { startBot } from '../support/bot.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { draftLateShipment } from '../support/seller.ts';
import { languageCode, telegramHand } from '../support/telegram-hand.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const expected = textOf(assemble(lateShipment, lumaHarbor).full);

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

describe('a seller in a private Telegram chat', () => {
  test.each(locales)('drafts the late-shipment letter in %s and holds it', async (locale) => {
    const seat = server.privateChat(server.user({ id: 42, language_code: languageCode[locale] }));
    seat.room.started = true;
    const hand = telegramHand(seat, locale);
    await draftLateShipment(hand);
    const { shown, file } = await hand.letter();
    expect(file).toBe(`${expected}\n`);
    expect(shown).toContain(expected);
    await server.idle();
    expect(server.refused).toEqual([]);
  });
});

describe('two sellers in one Telegram group', () => {
  test('draft at once and never mix', async () => {
    const group = server.group({ title: 'Sellers' });
    const hands = (['en', 'zh-CN'] as const).map((locale, index) => {
      const user = server.user({ id: 100 + index, language_code: languageCode[locale] });
      group.join(user);
      return telegramHand(group.seat(user), locale, true);
    });
    await Promise.all(hands.map((hand) => draftLateShipment(hand)));
    await server.idle();
    const files = group.fromBot.flatMap(({ document }) => (document?.name.endsWith('.txt') ? [document.content.toString('utf8')] : []));
    expect(files).toEqual([`${expected}\n`, `${expected}\n`]);
    expect(server.refused).toEqual([]);
  });
});
