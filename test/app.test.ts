import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type App, startApp } from '../src/app.ts';
import { newSession } from '../src/flows/session.ts';
import { createLogger } from '../src/log.ts';
import { say } from '../src/messages/say.ts';
import { openStore } from '../src/store/open.ts';
import { sessionsIn } from '../src/store/sessions.ts';
import { startBot } from './support/bot.ts';
import { discordServer } from './support/discord-server.ts';
import { may20 } from './support/talk.ts';
import { startTelegramServer } from './support/telegram-server.ts';

const dayMs = 24 * 60 * 60 * 1000;

let folder = '';
let storeUrl = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-app-'));
  storeUrl = `lmdb:${join(folder, 'data')}`;
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

interface Terminal {
  readonly app: App;
  readonly input: PassThrough;
  printed(): string;
  sees(text: string): Promise<void>;
}

interface TerminalApp {
  readonly url?: string;
  readonly draftTtlDays?: number;
  readonly now?: () => number;
}

/** The bot in this process, with a terminal of ours as its channel. */
async function inTerminal({ url = storeUrl, draftTtlDays = 30, now = () => may20 }: TerminalApp = {}): Promise<Terminal> {
  const input = new PassThrough();
  const output = new PassThrough();
  let printed = '';
  output.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const app = await startApp({
    config: { storeUrl: url, draftTtlDays, logLevel: 'silent' },
    log: createLogger('silent'),
    terminal: { input, output, locale: 'en' },
    now,
  });
  await app.started;
  return {
    app,
    input,
    printed: () => printed,
    async sees(text) {
      while (!printed.includes(text)) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('the bot without a token', () => {
  test('talks in the terminal and has ended when there is nothing more to read', async () => {
    const { app, input, sees, printed } = await inTerminal();
    input.end('a\na\na\nLuma Harbor Home\n');
    await app.ended;
    await app.stop();
    await sees('1/6 · Who');
    expect(printed()).toContain(say('en', 'terminal.hello'));
  });

  test('goes on after a stop where it was', async () => {
    const first = await inTerminal();
    first.input.end('a\na\na\nLuma Harbor Home\n');
    await first.app.ended;
    await first.app.stop();
    const second = await inTerminal({ now: () => may20 + 60_000 });
    await second.sees('1/6 · Who');
    expect(second.printed()).toContain(say('en', 'notice.resumed', { k: 1 }));
    await second.app.stop();
  });

  test('takes nothing after a stop, and closes its store', async () => {
    const { app, input, printed } = await inTerminal();
    await app.stop();
    const before = printed();
    input.write('/help\n');
    await new Promise((resolve) => setImmediate(resolve));
    expect(printed()).toBe(before);
    await (await openStore(storeUrl)).close();
  });

  test('speaks of the keeping time that is set', async () => {
    const { app, input, sees, printed } = await inTerminal({ url: 'memory:', draftTtlDays: 7 });
    input.write('/privacy\n');
    await sees('is deleted');
    expect(printed()).toContain('7 days');
    await app.stop();
  });

  test('says at its start what it owes since a crash, once', async () => {
    const sessions = sessionsIn(await openStore(storeUrl), { ttlMs: 30 * dayMs });
    const owed = { inputId: 'x1', channel: 'terminal', address: {}, room: 'private', replies: [{ kind: 'languages' }] } as const;
    await sessions.save('terminal:another', { session: newSession('en'), seen: ['x1'], owed: [owed], revision: 1 });
    await sessions.close();
    const first = await inTerminal();
    await first.sees(say('en', 'languages.title'));
    first.input.end();
    await first.app.ended;
    await first.app.stop();
    expect(first.printed().split(say('en', 'languages.title'))).toHaveLength(2);
    const second = await inTerminal({ now: () => may20 + 60_000 });
    second.input.end();
    await second.app.ended;
    await second.app.stop();
    expect(second.printed()).not.toContain(say('en', 'languages.title'));
  });

  test('sweeps what nobody touched for its time away, every hour', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let later = 0;
    const { app, sees } = await inTerminal({ now: () => Date.now() + later });
    await sees(say('en', 'case.title'));
    const sessions = await keptAfter(async () => {
      later = 31 * dayMs;
      vi.advanceTimersByTime(60 * 60 * 1000);
      await app.stop();
    });
    expect(sessions).toBeUndefined();
  });
});

/** What is kept of the person at the terminal when something was done and the bot has stopped. */
async function keptAfter(work: () => Promise<void>): Promise<unknown> {
  await work();
  const store = await openStore(storeUrl);
  try {
    return await store.rows('sessions').get('terminal:local');
  } finally {
    await store.close();
  }
}

describe('the bot that cannot start', () => {
  test('for its store says so and leaves nothing running', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(inTerminal({ url: `lmdb:${join(folder, 'file', 'data')}` })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('for a token that is refused names it', async () => {
    const server = await startTelegramServer();
    await expect(startBot({ telegram: { url: server.url, token: '1:wrong' } })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      facts: { TELEGRAM_BOT_TOKEN: 'expected one that Telegram accepts' },
    });
    await server.close();
  });

  test('tells both tokens, the store and the port together, and leaves nothing running', async () => {
    await writeFile(join(folder, 'file'), '');
    const [telegram, discord, taken] = [await startTelegramServer(), await discordServer(), createServer()];
    await new Promise<void>((resolve) => taken.listen(0, resolve));
    const address = taken.address();
    const refused = startBot({
      telegram: { url: telegram.url, token: '1:wrong' },
      discord: { api: discord.api, token: 'MTIz.R3Jvbmc.thisIsNotTheTokenOfAnybody' },
      storeUrl: `lmdb:${join(folder, 'file', 'data')}`,
      port: typeof address === 'object' && address !== null ? address.port : 0,
    });
    await expect(refused).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      facts: {
        TELEGRAM_BOT_TOKEN: 'expected one that Telegram accepts',
        DISCORD_TOKEN: 'expected one that Discord accepts',
        STORE_URL: 'expected a store that can be used (STORE_UNAVAILABLE, ENOTDIR)',
        PORT: 'expected a port that can be listened on (EADDRINUSE)',
      },
    });
    await new Promise((resolve) => taken.close(resolve));
    await Promise.all([telegram.close(), discord.close()]);
  });

  test('yet for its store alone tells it while a platform is away', async () => {
    await writeFile(join(folder, 'file'), '');
    const away = { url: 'http://127.0.0.1:9', token: '1:unknown' };
    await expect(startBot({ telegram: away, storeUrl: `lmdb:${join(folder, 'file', 'data')}` })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  }, 20_000);
});

test('with a token the terminal is left alone', async () => {
  const server = await startTelegramServer();
  const bot = await startBot({ telegram: server });
  const seat = server.privateChat(server.user({ id: 42 }));
  seat.room.started = true;
  seat.say('/help');
  await server.idle();
  await bot.stop();
  expect(seat.room.fromBot.map(({ text }) => text).join('\n')).toContain(say('en', 'help.title'));
  await server.close();
});
