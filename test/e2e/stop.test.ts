import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** A process that listens for signals as the bot does, and hangs. */
async function hanging(limitMs: number): Promise<{ readonly child: ChildProcess; readonly ended: Promise<string> }> {
  const signals = new URL('../../dist/signals.js', import.meta.url).href;
  const program = `import { firstSignal } from ${JSON.stringify(signals)};
    firstSignal(() => console.log('too long'), ${limitMs}).then(() => console.log('told'));
    setInterval(() => undefined, 1000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise<string>((resolve) => child.once('close', (code) => resolve(`${said.replaceAll('\n', ', ')}${code}`)));
  await new Promise<void>((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('ready')) resolve();
    }),
  );
  return { child, ended };
}

test('whatever hangs, the process ends some time after the first signal', async () => {
  const { child, ended } = await hanging(50);
  child.kill('SIGTERM');
  expect(await ended).toBe('ready, told, too long, 1');
});

test.each([
  ['SIGTERM', 'SIGTERM'],
  ['SIGTERM', 'SIGINT'],
  ['SIGINT', 'SIGTERM'],
] as const)('a second signal ends it at once: %s, then %s', async (first, second) => {
  const { child, ended } = await hanging(60_000);
  child.kill(first);
  await once(child.stdout ?? child, 'data');
  child.kill(second);
  expect(await ended).toBe('ready, told, 130');
});

test('the whole bot, asked twice to stop, does not wait for a reply that hangs', { timeout: 60_000 }, async () => {
  const server = await startTelegramServer();
  const seat = server.privateChat(server.user({ id: 42 }));
  seat.room.started = true;
  const bot = await startBotProcess({ STORE_URL: 'memory:', TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.url });
  server.deaf(seat.room);
  seat.say('/help');
  await expect.poll(() => server.sent.some(({ chatId }) => chatId === 42), { timeout: 20_000 }).toBe(true);
  const ended = bot.kill('SIGTERM');
  // The poll that waited is given up at the first signal.
  await server.waitFor('the stop to begin', () => !server.world.queue.polled);
  expect(await Promise.race([bot.kill('SIGTERM'), ended])).toBe(130);
  await server.close();
});
