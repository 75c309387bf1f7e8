import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { startBot } from '../support/bot.ts';
import { discordHand } from '../support/discord-hand.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { ask, freePort } from '../support/http.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { draftLateShipment } from '../support/seller.ts';
import { telegramHand } from '../support/telegram-hand.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const letter = `${textOf(assemble(lateShipment, lumaHarbor).full)}\n`;
const secret = 'S3cret_between-us';

let telegram: TelegramServer;
let discord: DiscordServer;
let port: number;
let bot: App;

const at = (path: string): string => `http://127.0.0.1:${port}${path}`;

const readiness = async (): Promise<string> => {
  const { status, text } = await ask(at('/readyz'));
  return `${status} ${text}`;
};

beforeEach(async () => {
  [telegram, discord, port] = await Promise.all([startTelegramServer(), discordServer(), freePort()]);
  telegram.webhook.retryMs = 20;
  const { url, token } = telegram;
  bot = await startBot({ telegram: { url, token, hook: { url: at('/telegram'), secret } }, discord, port });
  await discord.waitFor('the commands', () => discord.commands.length > 0);
});

afterEach(async () => {
  await bot.stop();
  await Promise.all([telegram.close(), discord.close()]);
});

describe('the bot with a port', () => {
  test('by webhook and by gateway at once leads to the letter, and its metrics reveal nobody and nothing', { timeout: 60_000 }, async () => {
    const seat = telegram.privateChat(telegram.user({ id: 987_654_321, first_name: 'Weiming', username: 'weiming_sells' }));
    seat.room.started = true;
    const ming = discord.user({ username: 'ming' });
    const guild = discord.guild({ name: 'night-sellers', members: [ming] });
    const hands = [telegramHand(seat, 'en'), discordHand(discord, ming, guild.room, 'en')];
    await Promise.all(hands.map((hand) => draftLateShipment(hand)));
    for (const hand of hands) expect((await hand.letter()).file).toBe(letter);
    await telegram.idle();
    telegram.duplicateUpdates = true;
    seat.say('/help');
    await seat.sees(say('en', 'help.title'));
    await telegram.idle();
    expect(telegram.webhook.failures).toEqual([]);
    expect(telegram.refused).toEqual([]);

    const { text } = await ask(at('/metrics'));
    const figure = (name: string): number => Number(text.split('\n').find((line) => line.startsWith(`${name} `))?.split(' ')[1]);
    for (const channel of ['telegram', 'discord']) {
      expect(figure(`poa_drafts_begun_total{channel="${channel}"}`)).toBe(1);
      expect(figure(`poa_inputs_answered_total{channel="${channel}"}`)).toBeGreaterThan(20);
      expect(figure(`poa_deliveries_total{channel="${channel}",outcome="delivered"}`)).toBeGreaterThan(20);
      expect(figure(`poa_turn_seconds_count{channel="${channel}"}`)).toBeGreaterThan(20);
    }
    expect(figure('poa_inputs_repeated_total{channel="telegram"}')).toBe(1);
    expect(figure('poa_store_seconds_count{operation="save"}')).toBeGreaterThan(40);

    const labels = [...text.matchAll(/(\w+)="([^"]*)"/gu)].filter(([, label]) => label !== 'le' && label !== 'quantile');
    const ours = text.split('\n').filter((line) => line.startsWith('poa_')).join('\n');
    expect(new Set([...ours.matchAll(/(\w+)="/gu)].map(([, label]) => label))).toEqual(new Set(['channel', 'outcome', 'operation', 'le']));
    expect(new Set(labels.map(([, label]) => label))).not.toContain('person');
    const telling = [String(seat.user.id), 'eiming', ming.id, 'ming', guild.id, guild.room.id, guild.name, 'Luma', 'Harbor', 'late-shipment', telegram.token, discord.token, secret];
    for (const word of telling) expect(ours).not.toContain(word);
    for (const word of telling.filter((each) => each !== 'ming')) expect(text).not.toContain(word);
  });

  test('is alive and ready, until a platform is cut off', async () => {
    expect(await ask(at('/healthz'))).toMatchObject({ status: 200, text: 'ok' });
    await expect.poll(readiness).toBe('200 []');
    await discord.close();
    await expect.poll(readiness).toBe('503 ["discord"]');
    expect(await ask(at('/healthz'))).toMatchObject({ status: 200, text: 'ok' });
  });

  test('takes nothing more while it stops, and says so; what Telegram keeps is answered by the next one', async () => {
    const seat = telegram.privateChat(telegram.user({ id: 42 }));
    seat.room.started = true;
    const open = telegram.deaf(seat.room);
    seat.say('/help');
    await expect.poll(() => telegram.sent.some(({ chatId }) => chatId === 42)).toBe(true);
    const stopped = bot.stop();
    expect(await readiness()).toBe('503 ["stopping"]');
    const body = JSON.stringify({ update_id: 1, message: {} });
    expect((await ask(at('/telegram'), { method: 'POST', body, headers: { 'x-telegram-bot-api-secret-token': secret } })).status).toBe(503);
    const other = telegram.privateChat(telegram.user({ id: 43 }));
    other.room.started = true;
    other.say('/privacy');
    await telegram.waitFor('a post in vain', () => telegram.webhook.failures[0]);
    open();
    await stopped;
    await expect(ask(at('/healthz'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(telegram.world.webhook).toBeDefined();
    const { url, token } = telegram;
    bot = await startBot({ telegram: { url, token, hook: { url: at('/telegram'), secret } }, port });
    await other.sees(say('en', 'privacy.title'));
    expect(telegram.calls.filter(({ method }) => method === 'setWebhook')).toHaveLength(1);
  });
});
