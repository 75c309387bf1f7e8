import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PoaError } from '../../../src/errors.ts';
import { createLogger } from '../../../src/log.ts';
import { echoOn, gate, message, openServer, startEcho } from './echo-bot.ts';

describe('polling', () => {
  it.each([
    ['a broken connection', { kind: 'dropped' }],
    ['an error of Telegram', { kind: 'error', code: 502 }],
    ['being told to wait', { kind: 'flood', retryAfter: 1 }],
  ] as const)('goes on after %s', async (_, fault) => {
    const { server, input } = await startEcho();
    server.failNext('getUpdates', 1, fault);
    const seat = server.privateChat(server.user({ id: 5001 }));
    seat.start();
    await input(1);
    seat.say('still there?');
    expect((await seat.sees('You said')).text).toContain('You said: still there?');
  });

  it('goes on when another process polled with the same token, and says so in the log', async () => {
    const lines: string[] = [];
    const log = createLogger('error', { write: (line) => void lines.push(line) });
    const first = await startEcho({ log });
    const { server } = first;
    const second = echoOn(server);
    await second.start();
    await server.waitFor('a conflict', () => server.refused.some(({ error }) => error?.code === 409));
    await second.channel.stop();
    const seat = server.privateChat(server.user({ id: 5001 }));
    seat.start();
    await first.input(1);
    expect(lines.join('')).toContain('another process polls with this token');
  });

  it('goes on when a handler breaks, and shows nobody what was in the update', async () => {
    const shown = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => shown.mockRestore());
    const bot = await startEcho();
    const seat = bot.server.privateChat(bot.server.user({ id: 5001 }));
    const { answer } = bot;
    bot.answer = () => Promise.reject(new Error('broken'));
    seat.say('one');
    await bot.input(1);
    bot.answer = answer;
    seat.say('two');
    expect((await seat.sees('You said')).text).toContain('You said: two');
    expect(shown).not.toHaveBeenCalled();
  });

  it('ends when the token is refused, and the operator hears of it', async () => {
    const heard = gate();
    const errors: PoaError[] = [];
    const { server } = await startEcho({
      onEnd: (error) => {
        errors.push(error);
        heard.open();
      },
    });
    server.failNext('getUpdates', 1, { kind: 'error', code: 401, description: 'Unauthorized' });
    server.privateChat(server.user({ id: 5001 })).start();
    await heard.passed;
    expect(errors).toMatchObject([{ code: 'CHANNEL_STOPPED', facts: { status: 401 } }]);
  });

  it('asks for exactly the kinds of update that are read', async () => {
    const { server } = await startEcho();
    expect(server.world.queue.allowed).toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member']);
  });
});

describe('the start', () => {
  it('waits until Telegram is there', async () => {
    const server = await openServer();
    const bot = echoOn(server);
    server.failNext('getMe', 3, { kind: 'dropped' });
    server.failNext('deleteWebhook', 1, { kind: 'error', code: 500 });
    await bot.start();
    server.privateChat(server.user({ id: 5001 })).start();
    expect((await bot.input(1)).input.act).toEqual({ kind: 'start' });
  });

  it('fails when the token is refused', async () => {
    const server = await openServer();
    const bot = echoOn(server, { token: '1:AAwrong-token-of-nobody-at-all-0000000' });
    await expect(bot.start()).rejects.toMatchObject({ code: 'CHANNEL_STOPPED', facts: { status: 401 } });
  });

  it('can be given up while Telegram is away', async () => {
    const server = await openServer();
    server.failNext('getMe', 1000, { kind: 'dropped' });
    const bot = echoOn(server);
    const started = bot.start().catch((error: unknown) => error);
    await server.waitFor('a first attempt', () => server.calls.length > 0);
    await bot.channel.stop();
    expect(await started).toMatchObject({ code: 'CHANNEL_STOPPED', facts: { reason: 'stopped' } });
  });

  it('works behind a path', async () => {
    const server = await openServer();
    const bot = echoOn(server, { apiRoot: `${server.url}/` });
    await bot.start();
    expect(server.refused).toEqual([]);
  });
});

describe('the stop', () => {
  it('confirms what was taken, so that the next process does not get it again', async () => {
    const bot = await startEcho();
    const { server } = bot;
    const seat = server.privateChat(server.user({ id: 5001 }));
    seat.start();
    await bot.input(1);
    await bot.channel.stop();
    expect(server.world.queue.pending).toBe(0);
  });

  it('waits for the batch that is being saved', async () => {
    const bot = await startEcho();
    const saving = gate();
    bot.answer = () => saving.passed;
    bot.server.privateChat(bot.server.user({ id: 5001 })).start();
    await bot.input(1);
    let isStopped = false;
    const stopped = bot.channel.stop().then(() => (isStopped = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isStopped).toBe(false);
    saving.open();
    await stopped;
    expect(bot.server.world.queue.pending).toBe(0);
  });

  it('lets replies go out that are on their way', async () => {
    const bot = await startEcho();
    const { server } = bot;
    const seat = server.privateChat(server.user({ id: 5001 }));
    const open = server.deaf(seat.room);
    seat.start();
    await bot.input(1);
    const stopped = bot.channel.stop();
    open();
    await stopped;
    expect(seat.lastFromBot()?.text).toBe('Why? (start)');
  });

  it('gives up what takes too long; it is owed, not lost', async () => {
    const bot = await startEcho({ pace: { drainMs: 40 } });
    const { server } = bot;
    const seat = server.privateChat(server.user({ id: 5001 }));
    const open = server.deaf(seat.room);
    seat.start();
    const { address } = await bot.input(1);
    await bot.channel.stop();
    expect(bot.failures).toMatchObject([{ code: 'DELIVERY_FAILED' }]);
    await expect(bot.channel.deliver(address, [message('late')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    open();
  });

  it('right after the start is safe', async () => {
    const server = await openServer();
    const bot = echoOn(server);
    await Promise.allSettled([bot.start(), bot.channel.stop()]);
    await expect(bot.channel.stop()).resolves.toBeUndefined();
  });
});
