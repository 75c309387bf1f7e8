import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../src/bot/action-code.ts';
import type { Fetched } from '../../../src/bot/channel.ts';
import { mostBytes } from '../../../src/bot/upload/read-upload.ts';
import { createLogger } from '../../../src/log.ts';
import type { SentFile } from '../../support/telegram-server/seat.ts';
import { echoOn, type EchoBot, gate, startEcho } from './echo-bot.ts';

const megabyte = 1024 * 1024;

/** The file of the newest input, as it is fetched. */
async function fetched({ channel, inputs }: EchoBot, limits = { mostBytes, deadlineMs: 20_000 }): Promise<Fetched | undefined> {
  const act = inputs.at(-1)?.input.act;
  return act?.kind === 'upload' ? channel.fetch?.(act.upload, limits) : undefined;
}

/** A bot that got a file. */
async function sent(file: SentFile, options: Parameters<typeof startEcho>[0] = {}): Promise<EchoBot> {
  const bot = await startEcho(options);
  const seat = bot.server.privateChat(bot.server.user({ id: 5001 }));
  seat.sendDocument(file);
  await bot.input(1);
  return bot;
}

describe('a file', () => {
  it('is fetched byte for byte', async () => {
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256));
    const bot = await sent({ name: 'notice.pdf', content, type: 'application/pdf' });
    const file = await fetched(bot);
    expect(file?.ok && Buffer.from(file.bytes).equals(content)).toBe(true);
    expect(bot.server.refused).toEqual([]);
  });

  it('of up to the limit is fetched, of more it is not even asked for', async () => {
    const bot = await sent({ name: 'a.txt', content: Buffer.alloc(megabyte, 'a') });
    expect(await fetched(bot, { mostBytes: megabyte, deadlineMs: 20_000 })).toMatchObject({ ok: true });
    expect(await fetched(bot, { mostBytes: megabyte - 1, deadlineMs: 20_000 })).toEqual({ ok: false, problem: 'too-large' });
    expect(bot.server.downloads).toBe(1);
  });

  it('that does not say how long it is stops being fetched at the limit', async () => {
    const bot = await sent({ name: 'a.txt', content: Buffer.alloc(19 * megabyte, 'a'), unsized: true });
    expect(await fetched(bot)).toEqual({ ok: false, problem: 'too-large' });
    bot.server.privateChat(bot.server.user({ id: 5001 })).say('still there?');
    await bot.server.privateChat(bot.server.user({ id: 5001 })).sees('You said: still there?');
  });

  it('that Telegram does not let a bot have is too large', async () => {
    const bot = await sent({ name: 'a.txt', content: Buffer.alloc(21 * megabyte, 'a'), unsized: true });
    expect(await fetched(bot)).toEqual({ ok: false, problem: 'too-large' });
    expect(bot.server.refused.map(({ error }) => error?.description)).toEqual(['Bad Request: file is too big']);
  });

  it.each([
    ['a broken connection', 'file', { kind: 'dropped' }],
    ['a connection that breaks off half-way', 'file', { kind: 'unanswered' }],
    ['an error of Telegram', 'file', { kind: 'error', code: 502 }],
    ['an error at asking for it', 'getFile', { kind: 'error', code: 500 }],
  ] as const)('is asked for again after %s', async (_, method, fault) => {
    const bot = await sent({ name: 'a.txt', content: 'Hello' });
    bot.server.failNext(method, 2, fault);
    expect(await fetched(bot)).toMatchObject({ ok: true, bytes: Buffer.from('Hello') });
    bot.server.failNext(method, 3, fault);
    expect(await fetched(bot)).toEqual({ ok: false, problem: 'gone' });
  });

  it('that Telegram has lost is gone, and is not asked for again and again', async () => {
    const bot = await sent({ name: 'a.txt', content: 'Hello' });
    bot.server.world.files.clear();
    expect(await fetched(bot)).toEqual({ ok: false, problem: 'gone' });
    expect(bot.server.calls.filter(({ method }) => method === 'getFile')).toHaveLength(1);
  });

  it('that does not come is given up', async () => {
    const bot = await sent({ name: 'a.txt', content: 'Hello' });
    bot.server.failNext('file', 1, { kind: 'delay', ms: 5000 });
    expect(await fetched(bot, { mostBytes, deadlineMs: 50 })).toEqual({ ok: false, problem: 'gone' });
  });

  it('is given up at a stop', async () => {
    const bot = await sent({ name: 'a.txt', content: 'Hello' });
    bot.server.failNext('file', 1, { kind: 'delay', ms: 5000 });
    const file = fetched(bot);
    await bot.server.waitFor('the file to be asked for', () => bot.server.calls.some(({ method }) => method === 'getFile'));
    await bot.channel.stop();
    expect(await file).toEqual({ ok: false, problem: 'gone' });
  });

  it('leaves neither its name nor the token in the log', async () => {
    const lines: string[] = [];
    const log = createLogger('trace', { write: (line) => void lines.push(line) });
    const bot = await sent({ name: 'my secret notice.txt', content: 'My secret.' }, { log });
    bot.server.failNext('file', 1, { kind: 'error', code: 502 });
    expect(await fetched(bot)).toMatchObject({ ok: true });
    expect(lines.join('')).toContain('file not fetched');
    expect(lines.join('')).not.toMatch(/secret|AAtest|BQACAg/u);
  });

  it('that takes its time holds up nobody else, and its own person hears the rest in order', async () => {
    const bot = await startEcho({ pace: { slowMs: 20 } });
    const { server, answer } = bot;
    const reading = gate();
    bot.answer = async (incoming) => {
      if (incoming.input.act.kind === 'upload') await reading.passed;
      await answer(incoming);
    };
    const [lin, mei] = [server.privateChat(server.user({ id: 5001 })), server.privateChat(server.user({ id: 5002 }))];
    lin.sendDocument({ name: 'a.pdf', content: 'x' });
    await bot.input(1);
    mei.say('me first');
    await mei.sees('You said: me first');
    expect(lin.room.fromBot).toEqual([]);
    reading.open();
    await lin.sees('Why? (upload)');
  });

  it('that is not saved when the bot dies is handed out again, and so is what was typed behind it', async () => {
    const pace = { slowMs: 20, unsavedMs: 20, drainMs: 20 };
    const bot = await startEcho({ pace });
    const { server, answer } = bot;
    const dead = gate();
    bot.answer = (incoming) => (incoming.person === 'telegram:5001' ? dead.passed : answer(incoming));
    const [lin, mei] = [server.privateChat(server.user({ id: 5001 })), server.privateChat(server.user({ id: 5002 }))];
    lin.sendDocument({ name: 'a.pdf', content: 'x' });
    lin.say('and this');
    await bot.input(2);
    for (const words of ['one', 'two', 'three']) {
      mei.say(words);
      await mei.sees(`You said: ${words}`);
    }
    // Each came once, although Telegram keeps handing out what it was not told is received.
    expect(bot.inputs).toHaveLength(5);
    await bot.channel.stop();
    const next = echoOn(server, { pace });
    await next.start();
    await lin.sees('Why? (upload)');
    await lin.sees('You said: and this');
    dead.open();
  });
});

describe('a translation that is stalled', () => {
  it('holds up nobody else, nor does what its person says meanwhile', async () => {
    const bot = await startEcho({ pace: { slowMs: 20 } });
    const { server, answer } = bot;
    const translating = gate();
    const [lin, mei] = [server.privateChat(server.user({ id: 5001 })), server.privateChat(server.user({ id: 5002 }))];
    lin.say('hello');
    const card = await lin.sees('Why?');
    // As the person's lock has it: what comes after the press waits for it.
    bot.answer = async (incoming) => {
      if (incoming.person === 'telegram:5001') await translating.passed;
      await answer(incoming);
    };
    lin.pressRaw(card, encodeAction({ draft: 'k3x9a2', at: 'why', press: { do: 'translate', item: 'o1' } }));
    await bot.input(2);
    mei.say('me first');
    await mei.sees('You said: me first');
    lin.say('are you there?');
    await bot.input(4);
    mei.say('me again');
    await mei.sees('You said: me again');
    expect(lin.room.fromBot.map(({ text }) => text)).not.toContain('Why? translate');
    translating.open();
    await lin.sees('You said: are you there?');
  });

  it('is over for its person once it is answered: their words are saved before Telegram is told so', async () => {
    const bot = await startEcho({ pace: { slowMs: 20 } });
    const { server, answer } = bot;
    const lin = server.privateChat(server.user({ id: 5001 }));
    const saving = gate();
    lin.sendDocument({ name: 'a.pdf', content: 'x' });
    await lin.sees('Why? (upload)');
    bot.answer = async (incoming) => {
      await saving.passed;
      await answer(incoming);
    };
    lin.say('hello');
    await bot.input(2);
    const polls = (): number => server.calls.filter(({ method }) => method === 'getUpdates').length;
    const told = polls();
    await pause(100);
    expect(polls()).toBe(told);
    saving.open();
    await lin.sees('You said: hello');
  });
});
