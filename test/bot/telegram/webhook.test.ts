import { describe, expect, it, onTestFinished } from 'vitest';
import { markedUrl } from '../../../src/bot/telegram/register-webhook.ts';
import { PoaError } from '../../../src/errors.ts';
import type { TelegramServer } from '../../support/telegram-server.ts';
import { type EchoBot, echoOn, gate, openServer } from './echo-bot.ts';
import { ask, type Asked, freePort, serving, type Told } from '../../support/http.ts';

const secret = 'S3cret_of-ours';

interface Hooked {
  readonly bot: EchoBot & { start(): Promise<void> };
  readonly server: TelegramServer;
  readonly url: string;
  /** Posts as Telegram would, unless said otherwise. */
  post(asked?: Asked, path?: string): Promise<Told>;
}

const storeIsAway = (): Promise<never> => Promise.reject(new PoaError('STORE_UNAVAILABLE', { doing: 'save' }));

/** An echo that is posted to; not started. */
async function hooked(server?: TelegramServer): Promise<Hooked> {
  const telegram = server ?? (await openServer());
  telegram.webhook.retryMs = 5;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/telegram/hook`;
  const bot = echoOn(telegram, { webhook: { url, secret } });
  await serving(port, bot.channel.routes ?? []);
  return {
    bot,
    server: telegram,
    url,
    post: ({ headers, ...asked } = {}, path = '/telegram/hook') =>
      ask(new URL(path, url).href, { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': secret, ...headers }, body: updateOf(1), ...asked }),
  };
}

async function started(): Promise<Hooked> {
  const made = await hooked();
  await made.bot.start();
  await made.server.idle();
  return made;
}

const person = { id: 5001, is_bot: false, first_name: 'Lin' };

const updateOf = (id: number, text = 'hello'): string =>
  JSON.stringify({ update_id: id, message: { message_id: id, date: 1_779_000_000, chat: { id: 5001, type: 'private' }, from: person, text } });

describe('what is posted', () => {
  it('comes in and is answered, word by word', async () => {
    const { bot, server } = await started();
    const seat = server.privateChat(server.user({ id: 5001 }));
    seat.start();
    await seat.press(await seat.sees('Why?'), 'Cause C2').answered();
    seat.say('We were late.');
    await seat.sees('You said: We were late.');
    await server.idle();
    expect(bot.inputs.map(({ input: { act } }) => act.kind)).toEqual(['start', 'press', 'text']);
    expect(server.webhook.failures).toEqual([]);
    expect(server.refused).toEqual([]);
  });

  it.each<[string, Asked, number]>([
    ['a wrong secret', { headers: { 'x-telegram-bot-api-secret-token': 'S3cret_of-theirs' } }, 403],
    ['an empty secret', { headers: { 'x-telegram-bot-api-secret-token': '' } }, 403],
    ['no JSON', { body: '{"update_id": 1' }, 400],
    ['JSON that is no update', { body: '[]' }, 400],
    ['an update without an id', { body: '{"update_id":"1","message":{}}' }, 400],
    ['another method', { method: 'PUT' }, 405],
    ['a GET', { method: 'GET', body: '' }, 405],
  ])('is turned away: %s', async (_, asked, status) => {
    const { bot, post } = await started();
    expect((await post(asked)).status).toBe(status);
    expect(bot.inputs).toEqual([]);
  });

  it('is turned away without a secret at all', async () => {
    const { bot, url } = await started();
    expect((await ask(url, { method: 'POST', body: updateOf(1) })).status).toBe(403);
    expect(bot.inputs).toEqual([]);
  });

  it.each(['/telegram', '/telegram/hook/', '/TELEGRAM/hook', '/'])('is not found at %s', async (path) => {
    const { post } = await started();
    expect((await post({}, path)).status).toBe(404);
  });

  it('is heard whatever its query is', async () => {
    const { bot, post } = await started();
    expect((await post({}, '/telegram/hook?v=another')).status).toBe(200);
    expect(bot.inputs).toHaveLength(1);
  });

  it('is turned away before its body is there when the secret is wrong', async () => {
    const { post } = await started();
    const headers = { 'x-telegram-bot-api-secret-token': 'no', 'content-length': 1000 };
    expect((await post({ headers, body: '{', unfinished: true })).status).toBe(403);
  });

  it('is turned away when it is too large, announced or not', async () => {
    const { bot, post } = await started();
    const most = 1024 * 1024;
    expect((await post({ headers: { 'content-length': most + 1 }, body: '{', unfinished: true })).status).toBe(413);
    expect((await post({ headers: { 'transfer-encoding': 'chunked' }, body: Buffer.alloc(most + 1, ' '), unfinished: true })).status).toBe(413);
    const fits = updateOf(2).padEnd(most, ' ');
    expect((await post({ body: fits })).status).toBe(200);
    expect(bot.inputs).toHaveLength(1);
  });

  it('is received and passed over when it is of a kind that was not asked for', async () => {
    const { bot, post } = await started();
    const polls = JSON.stringify({ update_id: 3, poll: { id: '1' } });
    expect(await post({ body: polls })).toMatchObject({ status: 200, text: '' });
    expect(bot.inputs).toEqual([]);
  });

  it('says so once it is saved, and replies nothing in the answer', async () => {
    const { bot, server, post } = await started();
    const saved = gate();
    bot.answer = () => saved.passed;
    let isTold = false;
    const told = post().finally(() => (isTold = true));
    await bot.input(1);
    await server.idle();
    expect(isTold).toBe(false);
    saved.open();
    expect(await told).toMatchObject({ status: 200, text: '' });
  });

  it('that takes long holds up nobody else', async () => {
    const { bot, server } = await started();
    const reading = gate();
    const { answer } = bot;
    bot.answer = (incoming) => (incoming.person === 'telegram:5001' ? reading.passed : answer(incoming));
    server.privateChat(server.user({ id: 5001 })).say('slow');
    await bot.input(1);
    const other = server.privateChat(server.user({ id: 5002 }));
    other.start();
    expect((await other.sees('Why?')).labels).toContain('Done');
    expect(server.world.queue.pending).toBe(1);
    reading.open();
  });

  it('is posted again when it cannot be saved, before what comes after it', async () => {
    const { bot, server } = await started();
    const { answer } = bot;
    let failures = 3;
    bot.answer = (incoming) => {
      failures -= 1;
      return failures < 0 ? answer(incoming) : storeIsAway();
    };
    const seat = server.privateChat(server.user({ id: 5001 }));
    seat.room.started = true;
    seat.say('one');
    seat.say('two');
    await seat.sees('You said: two');
    await server.idle();
    const texts = bot.inputs.map(({ input: { act } }) => (act.kind === 'text' ? act.text : ''));
    expect(texts).toEqual(['one', 'one', 'one', 'one', 'two']);
    expect(new Set(bot.inputs.map(({ input }) => input.id)).size).toBe(2);
    expect(server.webhook.failures).toEqual(Array.from({ length: 3 }, () => 'Wrong response from the webhook: 503 Service Unavailable'));
  });

  it('answers a press once although it is posted twice', async () => {
    const { bot, server } = await started();
    const seat = server.privateChat(server.user({ id: 5001 }));
    seat.start();
    const post = await seat.sees('Why?');
    server.duplicateUpdates = true;
    await seat.press(post, 'Done').answered();
    await bot.input(3);
    await server.idle();
    expect(server.calls.filter(({ method }) => method === 'answerCallbackQuery')).toHaveLength(1);
  });
});

describe('the registration', () => {
  const calls = (server: TelegramServer, method: string): number => server.calls.filter((call) => call.method === method).length;

  it('names the kinds of update that are read, and tells Telegram the secret', async () => {
    const { server, url } = await started();
    expect(server.world.webhook).toMatchObject({ secret, maxConnections: 100 });
    expect(server.world.webhook?.url.split('?')[0]).toBe(url);
    expect(server.world.queue.allowed).toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member']);
  });

  it('is done once by any number of processes, and stays at a stop', async () => {
    const first = await started();
    const { server } = first;
    const again = echoOn(server, { webhook: { url: first.url, secret } });
    await again.start();
    await again.channel.stop();
    await first.bot.channel.stop();
    expect(calls(server, 'setWebhook')).toBe(1);
    expect(calls(server, 'deleteWebhook')).toBe(0);
    expect(server.world.webhook).toBeDefined();
  });

  it('is done again for another secret, which the URL does not give away', async () => {
    const { server, url } = await started();
    const before = server.world.webhook?.url;
    await echoOn(server, { webhook: { url, secret: 'another' } }).start();
    expect(server.world.webhook?.secret).toBe('another');
    expect(server.world.webhook?.url).not.toBe(before);
    expect(before).not.toContain(secret);
    expect(markedUrl({ url, secret, token: 'a' })).not.toBe(markedUrl({ url, secret, token: 'b' }));
  });

  it('waits as long as Telegram asks for, and through its failures', async () => {
    const { bot, server } = await hooked();
    server.failNext('getWebhookInfo', 2, { kind: 'error', code: 502 });
    server.failNext('setWebhook', 1, { kind: 'flood', retryAfter: 1 });
    await bot.start();
    expect(calls(server, 'setWebhook')).toBe(2);
    expect(server.world.webhook).toBeDefined();
  });

  it('of a URL that Telegram refuses ends with its name', async () => {
    const server = await openServer();
    const bot = echoOn(server, { webhook: { url: 'https://bot.example:3000/x', secret } });
    await expect(bot.start()).rejects.toMatchObject({ code: 'CHANNEL_STOPPED', facts: { status: 400, variable: 'TELEGRAM_WEBHOOK_URL' } });
  });

  it('gives way to polling, and nothing that waits is lost', async () => {
    const { bot, server } = await started();
    await bot.channel.stop();
    const seat = server.privateChat(server.user({ id: 5001 }));
    seat.start();
    await server.waitFor('a post in vain', () => server.webhook.failures[0]);
    const polling = echoOn(server);
    await polling.start();
    await seat.sees('Why?');
    expect(server.world.webhook).toBeUndefined();
  });

  it('that happens while another process polls is told in its log and not undone', async () => {
    const server = await openServer();
    const polling = echoOn(server);
    await polling.start();
    const hook = await hooked(server);
    await hook.bot.start();
    await server.waitFor('a poll in vain', () => server.refused.some(({ error }) => error?.description.includes('webhook is active')));
    expect(polling.channel.isConnected?.()).toBe(false);
    expect(hook.bot.channel.isConnected?.()).toBe(true);
    expect(server.world.webhook).toBeDefined();
  });
});

describe('between stop and start', () => {
  it('what is posted is not taken, and Telegram keeps it', async () => {
    const { bot, server, post } = await hooked();
    expect((await post()).status).toBe(503);
    expect((await post({ headers: { 'content-length': 1000 }, body: '{', unfinished: true })).status).toBe(503);
    await bot.start();
    expect((await post()).status).toBe(200);
    await bot.channel.stop();
    expect((await post()).status).toBe(503);
    server.privateChat(server.user({ id: 5001 })).say('for the next one');
    await server.waitFor('a post in vain', () => server.webhook.failures[0]);
    expect(server.world.queue.pending).toBe(1);
    expect(bot.inputs).toHaveLength(1);
  });

  it('the stop waits for what is being saved, and its answer is 200', async () => {
    const { bot, post } = await started();
    const saving = gate();
    bot.answer = () => saving.passed;
    const told = post();
    await bot.input(1);
    const stopped = bot.channel.stop();
    saving.open();
    await stopped;
    expect((await told).status).toBe(200);
  });

  it('the stop gives up what takes too long', async () => {
    const server = await openServer();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/x`;
    const bot = echoOn(server, { webhook: { url, secret }, pace: { drainMs: 40 } });
    await serving(port, bot.channel.routes ?? []);
    await bot.start();
    const saving = gate();
    bot.answer = () => saving.passed;
    onTestFinished(() => saving.open());
    server.privateChat(server.user({ id: 5001 })).say('one');
    await bot.input(1);
    await bot.channel.stop();
    expect(server.world.queue.pending).toBe(1);
  });
});
