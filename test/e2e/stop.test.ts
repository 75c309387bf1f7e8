import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { startTelegramServer } from '../support/telegram-server.ts';

test('a stop while a reply waits for its next try ends well, and the next start delivers the reply', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'poa-stop-'));
  const store = { STORE_URL: `lmdb:${join(folder, 'data')}` };
  const [broken, whole] = await Promise.all([startTelegramServer(), startTelegramServer()]);
  const [asking, answered] = [broken, whole].map((server) => {
    const seat = server.privateChat(server.user({ id: 42, language_code: 'en' }));
    seat.room.started = true;
    return seat;
  });
  const first = await startBotProcess({ ...store, TELEGRAM_BOT_TOKEN: broken.token, TELEGRAM_API_ROOT: broken.url });
  broken.failNext('sendMessage', 1000, { kind: 'error', code: 502 });
  asking?.say('/help');
  await expect.poll(() => first.log(), { timeout: 20_000 }).toContain('delivery failed');
  expect(await first.kill('SIGTERM')).toBe(0);
  const second = await startBotProcess({ ...store, TELEGRAM_BOT_TOKEN: whole.token, TELEGRAM_API_ROOT: whole.url });
  await expect.poll(() => answered?.room.fromBot.map(({ text }) => text).join('\n'), { timeout: 20_000 }).toContain(say('en', 'help.title'));
  expect(await second.kill('SIGTERM')).toBe(0);
  await Promise.all([broken.close(), whole.close()]);
  await rm(folder, { recursive: true, force: true });
});
