import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Telegraf } from 'telegraf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramServer, type TelegramServer } from './telegram-server.ts';
import type { Seat } from './telegram-server/seat.ts';

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

let server: TelegramServer;
let li: Seat;
const closing: (() => Promise<unknown>)[] = [];

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'ok' in value;

async function post(path: string, body: string | FormData, type?: string): Promise<Answer> {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  const response = await fetch(server.url + path, { method: 'POST', headers, body });
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error('not an answer of the Bot API');
  expect(response.status).toBe(answer.error_code ?? 200);
  return answer;
}

const call = (method: string, params: object = {}): Promise<Answer> =>
  post(`/bot${server.token}/${method}`, JSON.stringify(params), 'application/json');

const send = (params: object): Promise<Answer> => call('sendMessage', { chat_id: li.room.id, text: 'Hello', ...params });

/** The answer says no, with this code and these words. */
const expectRefused = (answer: Answer, code: number, description: string): void =>
  expect(answer).toMatchObject({ ok: false, error_code: code, description });

const refusedSend = async (params: object, reason: string): Promise<void> =>
  expectRefused(await send(params), 400, `Bad Request: ${reason}`);

/** A bot of the real library, polling the server; stopped after the test. */
function run(prepare: (bot: Telegraf) => void): Telegraf {
  const bot = new Telegraf(server.token, { telegram: { apiRoot: server.url } });
  bot.catch(() => undefined);
  prepare(bot);
  const stopped = bot.launch();
  closing.unshift(async () => {
    bot.stop();
    await stopped;
  });
  return bot;
}

const updatesOf = async (params: object = {}): Promise<Record<string, unknown>[]> => {
  const { result } = await call('getUpdates', params);
  if (!Array.isArray(result)) throw new Error('no updates');
  return result;
};

const bold = (offset: number, length: number) => ({ text: '😀 ok', entities: [{ type: 'bold', offset, length }] });

const html = (text: string, reason: string) =>
  refusedSend({ text, parse_mode: 'HTML' }, `can't parse entities: ${reason}`);

const markdown = (text: string, reason: string) =>
  refusedSend({ text, parse_mode: 'MarkdownV2' }, `can't parse entities: ${reason}`);

const keyboard = (...rows: object[][]) => ({ reply_markup: { inline_keyboard: rows } });

const button = (data: string) => ({ text: 'x', callback_data: data });

const force = (more: object) => ({ reply_markup: { force_reply: true, ...more } });

const answerTap = (id: string, text = '') => call('answerCallbackQuery', { callback_query_id: id, text });

const upload = (content: Blob, caption = '') => {
  const form = new FormData();
  form.set('chat_id', '11');
  form.set('caption', caption);
  form.set('document', content, 'a.txt');
  return post(`/bot${server.token}/sendDocument`, form);
};

const texts = async (): Promise<unknown[]> => (await updatesOf()).map((update) => update['message']);

const menu = () => li.menu().map(({ command }) => command);

beforeEach(async () => {
  server = await startTelegramServer();
  li = server.privateChat(server.user({ id: 11, first_name: 'Li', language_code: 'zh-hans' }));
  li.room.started = true;
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await server.close();
});

describe('with the real telegraf', () => {
  it('a person starts, taps and sees the card change', async () => {
    run((bot) => {
      bot.start((ctx) =>
        ctx.reply(`Welcome, ${ctx.from.language_code} ${ctx.payload}`, {
          reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
        }),
      );
      bot.action('go', async (ctx) => {
        await Promise.all([ctx.answerCbQuery('Well done'), ctx.editMessageText('Gone')]);
      });
    });
    li.start('g_1');
    const card = await li.sees('Welcome, zh-hans g_1');
    expect(card.labels).toEqual(['Go']);
    expect(await li.press(card, 'Go').answered()).toEqual({ text: 'Well done', alert: false });
    await li.sees('Gone');
    expect(card).toMatchObject({ text: 'Gone', keyboard: [], edits: 1 });
    await server.idle();
    expect(server.refused).toEqual([]);
    expect(server.sent.map((sent) => sent.method)).toEqual([
      'getMe',
      'deleteWebhook',
      'sendMessage',
      'answerCallbackQuery',
      'editMessageText',
    ]);
  });

  it('an uploaded document arrives byte for byte under its name', async () => {
    const content = Buffer.from(['--x\r\n', '申诉信', '\r\n--', '\0\u00FF'].join(''));
    run((bot) => {
      bot.command('letter', (ctx) =>
        ctx.replyWithDocument(
          { source: content, filename: '申诉信 1.docx' },
          { caption: 'Your letter', reply_markup: { inline_keyboard: [[{ text: 'Sent', callback_data: 's' }]] } },
        ),
      );
    });
    li.say('/letter');
    const letter = await li.sees('Your letter');
    expect(letter.document?.name).toBe('申诉信 1.docx');
    expect(letter.document?.content.equals(content)).toBe(true);
    expect(letter.labels).toEqual(['Sent']);
    expect(server.refused).toEqual([]);
  });

  it('a document that a person sends can be downloaded', async () => {
    const heard: string[] = [];
    run((bot) => {
      bot.on('document', async (ctx) => {
        const link = await ctx.telegram.getFileLink(ctx.message.document.file_id);
        heard.push(await (await fetch(link)).text());
        await ctx.reply('read');
      });
    });
    li.sendDocument({ name: 'notice.txt', content: 'Dear seller，您好' });
    await li.sees('read');
    expect(heard).toEqual(['Dear seller，您好']);
  });

  it('a killed bot gets its unconfirmed updates again, a living one does not', async () => {
    li.say('one');
    const first = await updatesOf();
    expect(first).toHaveLength(1);
    expect(await updatesOf({ offset: 0 })).toEqual(first);
    const heard: string[] = [];
    run((bot) => {
      bot.on('message', async (ctx) => {
        heard.push(ctx.text ?? '');
        await ctx.reply('heard');
      });
    });
    await li.sees('heard');
    await server.idle();
    expect(heard).toEqual(['one']);
    expect(await updatesOf()).toEqual([]);
  });

  it('a webhook gets every update once it answers, with its secret', async () => {
    const got: { body: unknown; headers: IncomingHttpHeaders }[] = [];
    let failures = 1;
    const hook = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        got.push({ body: JSON.parse(text), headers: request.headers });
        failures -= 1;
        response.writeHead(failures < 0 ? 200 : 500).end();
      });
    });
    await new Promise<void>((resolve) => {
      hook.listen(0, '127.0.0.1', resolve);
    });
    closing.push(() => new Promise((resolve) => hook.close(resolve)));
    const address: AddressInfo | string | null = hook.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    server.webhook.origin = `http://127.0.0.1:${address.port}`;
    server.webhook.retryMs = 1;
    expectRefused(
      await call('setWebhook', { url: 'http://bot.example/x' }),
      400,
      'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    );
    await call('setWebhook', { url: 'https://bot.example/hook', secret_token: 's3cret' });
    li.say('one');
    li.say('two');
    await server.idle();
    expect(got.map(({ body }) => body)).toMatchObject([
      { message: { text: 'one' } },
      { message: { text: 'one' } },
      { message: { text: 'two' } },
    ]);
    expect(got[0]?.headers['x-telegram-bot-api-secret-token']).toBe('s3cret');
    expectRefused(
      await call('getUpdates'),
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    expect((await call('getWebhookInfo')).result).toMatchObject({ url: 'https://bot.example/hook', pending_update_count: 0 });
  });
});

describe('getUpdates', () => {
  it('hands out until a later offset confirms', async () => {
    for (const text of ['1', '2', '3']) li.say(text);
    const [one, two] = await updatesOf({ limit: 2 });
    expect(await updatesOf({ limit: 1 })).toEqual([one]);
    expect(await updatesOf({ offset: two?.['update_id'], limit: 1 })).toEqual([two]);
    expect(await updatesOf({ offset: Number(two?.['update_id']) + 1 })).toMatchObject([{ message: { text: '3' } }]);
    expect(await updatesOf()).toHaveLength(1);
  });

  it('waits for an update, and of two pollers the older one is refused', async () => {
    const older = call('getUpdates', { timeout: 30 });
    await server.waitFor('the first poll', () => server.world.queue.polled);
    const newer = updatesOf({ timeout: 30 });
    expectRefused(
      await older,
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
    await server.waitFor('the second poll', () => server.world.queue.polled);
    li.say('hello');
    expect(await newer).toMatchObject([{ message: { text: 'hello', from: { language_code: 'zh-hans' } } }]);
  });

  it('delivers only the kinds asked for, and remembers which', async () => {
    await updatesOf({ allowed_updates: ['message'] });
    const said = li.say('hello');
    li.edit(said, 'hello again');
    li.block();
    expect(await updatesOf()).toHaveLength(1);
    await updatesOf({ allowed_updates: [] });
    li.unblock();
    expect(await updatesOf()).toMatchObject([{ message: {} }, { my_chat_member: { new_chat_member: { status: 'member' } } }]);
  });

  it('puts a batch into one answer', async () => {
    const waiting = updatesOf({ timeout: 30 });
    await server.batch(async () => {
      await server.waitFor('the poll', () => server.world.queue.polled);
      li.say('1');
      await new Promise(setImmediate);
      li.say('2');
    });
    expect(await waiting).toMatchObject([{ message: { text: '1' } }, { message: { text: '2' } }]);
  });

  it('repeats confirmed updates with the same id when told to', async () => {
    server.duplicateUpdates = true;
    li.say('1');
    const [update] = await updatesOf();
    const offset = Number(update?.['update_id']) + 1;
    expect(await updatesOf({ offset })).toEqual([update]);
    expect(await updatesOf({ offset })).toEqual([]);
  });
});

describe('calls that are refused', () => {
  it('with another token, to an unknown method, in a broken body', async () => {
    expectRefused(await post('/bot1:wrong/getMe', '{}', 'application/json'), 401, 'Unauthorized');
    expectRefused(await call('sendLetter'), 404, 'Not Found: method not found');
    expectRefused(
      await post(`/bot${server.token}/getMe`, '{', 'application/json'),
      400,
      "Bad Request: can't parse request JSON object",
    );
    expect(server.refused.map(({ method }) => method)).toEqual(['getMe', 'sendLetter', 'getMe']);
  });

  it('with parameters that the method does not know', async () => {
    await refusedSend({ reply_to_message_id: 1 }, 'unknown parameter "reply_to_message_id" for sendMessage');
    await refusedSend(
      { link_preview_options: { disabled: true } },
      'unknown field "disabled" in link preview options',
    );
    await refusedSend({ message_thread_id: 'x' }, 'parameter "message_thread_id" must be an Integer');
    expect(server.refused).toHaveLength(3);
  });

  it('for their text', async () => {
    await refusedSend({ text: '' }, 'message text is empty');
    await refusedSend({ text: ' \n' }, 'text must be non-empty');
    await refusedSend({ text: '信'.repeat(4097) }, 'message is too long');
    await refusedSend({ text: '😀'.repeat(2049) }, 'message is too long');
    expect((await send({ text: '😀'.repeat(2048) })).ok).toBe(true);
    expect((await send({ text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' })).ok).toBe(true);
    expect(server.refused).toHaveLength(4);
  });

  it('for their entities', async () => {
    await refusedSend(bold(3, 9), 'entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 12');
    await refusedSend(bold(9, 1), 'entity begins after the end of the text at UTF-16 offset 9');
    await refusedSend(bold(-1, 1), 'receive an entity with incorrect offset -1');
    await refusedSend(bold(1, 2), 'entity begins in a middle of a UTF-16 symbol at byte offset 4');
    await refusedSend(
      bold(0, 1),
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4',
    );
    expect((await send(bold(3, 2))).ok).toBe(true);
    expect(li.lastFromBot()?.marked('bold')).toEqual(['ok']);
  });

  it('for their markup language', async () => {
    await html('小 <x>', 'Unsupported start tag "x" at byte offset 4');
    await html('<b>one', 'Can\'t find end tag corresponding to start tag "b"');
    await html('<b>one</i>', 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"');
    await html('a < b', 'Unclosed start tag at byte offset 2');
    await markdown('Done.', "Character '.' is reserved and must be escaped with the preceding '\\'");
    await markdown('a *b', "Can't find end of Bold entity at byte offset 2");
    await send({ text: '<b>Tom &amp; <i>Co.</i></b> <pre>A</pre>', parse_mode: 'HTML' });
    expect(li.lastFromBot()).toMatchObject({ text: 'Tom & Co. A' });
    expect(li.lastFromBot()?.marked('bold')).toEqual(['Tom & Co.']);
    await send({ text: '*b _i_* `c\\`` [l](http://x.y)\\.', parse_mode: 'MarkdownV2' });
    expect(li.lastFromBot()).toMatchObject({ text: 'b i c` l.' });
    expect(li.lastFromBot()?.marked('code')).toEqual(['c`']);
  });

  it('for their buttons', async () => {
    await refusedSend(keyboard([button('')]), 'BUTTON_DATA_INVALID');
    await refusedSend(keyboard([button(`${'信'.repeat(21)}ab`)]), 'BUTTON_DATA_INVALID');
    expect((await send(keyboard([button(`${'信'.repeat(21)}a`)]))).ok).toBe(true);
    const unparsed = "can't parse inline keyboard button: ";
    await refusedSend(keyboard([{ text: 'x' }]), `${unparsed}Text buttons are unallowed in the inline keyboard`);
    await refusedSend(
      keyboard([{ text: 'x', callback_data: 'a', url: 'https://a.b' }]),
      `${unparsed}exactly one action is expected, found url and callback_data`,
    );
    await refusedSend(keyboard([{ text: '', callback_data: 'a' }]), 'inline keyboard button text must be non-empty');
    await refusedSend(keyboard([{ text: 'x', callback_data: 'a', style: 'red' }]), `${unparsed}invalid button style specified`);
    await refusedSend(keyboard([{ text: 'x', copy_text: { text: 'y'.repeat(257) } }]), 'BUTTON_COPY_TEXT_INVALID');
    const row = Array.from({ length: 8 }, () => button('a'));
    await refusedSend(keyboard([...row, button('a')]), 'reply markup is too long');
    const rows = Array.from({ length: 12 }, () => row);
    expect((await send(keyboard(...rows))).ok).toBe(true);
    await refusedSend(keyboard(...rows, row), 'reply markup is too long');
  });

  it('for their reply field', async () => {
    await refusedSend(force({ input_field_placeholder: 'x'.repeat(65) }), 'REPLY_MARKUP_INVALID');
    await refusedSend(force({ inline_keyboard: [] }), 'unknown field "force_reply" in reply markup');
    expect((await send(force({ input_field_placeholder: 'x'.repeat(64) }))).ok).toBe(true);
    expect(li.prompt()).toBe(li.lastFromBot());
  });

  it('to an unknown chat, to somebody who never started or who blocked the bot', async () => {
    await refusedSend({ chat_id: 404 }, 'chat not found');
    await refusedSend({ chat_id: '' }, 'chat_id is empty');
    const wang = server.privateChat(server.user({ id: 12 }));
    const initiate = "Forbidden: bot can't initiate conversation with a user";
    expectRefused(await send({ chat_id: 12 }), 403, initiate);
    wang.start();
    expect((await send({ chat_id: 12 })).ok).toBe(true);
    wang.block();
    expectRefused(await send({ chat_id: 12 }), 403, 'Forbidden: bot was blocked by the user');
    const group = server.group();
    group.kickBot(wang.user);
    expectRefused(await send({ chat_id: group.id }), 403, 'Forbidden: bot was kicked from the group chat');
  });

  it('in answer to a message that is gone, unless told otherwise', async () => {
    await refusedSend({ reply_parameters: { message_id: 9999 } }, 'message to be replied not found');
    expect((await send({ reply_parameters: { message_id: 9999, allow_sending_without_reply: true } })).ok).toBe(true);
    const said = li.say('Hi');
    expect((await send({ reply_parameters: { message_id: said.id } })).result).toMatchObject({
      reply_to_message: { message_id: said.id, text: 'Hi' },
    });
  });

  it('to an old group after it moved', async () => {
    const group = server.group({ title: 'Sellers' });
    const moved = group.migrate();
    expect(await send({ chat_id: group.id })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: moved.id },
    });
    expect((await send({ chat_id: moved.id })).ok).toBe(true);
    expect(await updatesOf()).toMatchObject([
      { message: { chat: { id: group.id }, migrate_to_chat_id: moved.id } },
      { message: { chat: { id: moved.id, type: 'supergroup' }, migrate_from_chat_id: group.id } },
    ]);
  });

  it('for edits that change nothing, have no message or not the bot’s own', async () => {
    const sent = await send({ reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] } });
    const id = li.lastFromBot()?.id;
    expect(sent.ok).toBe(true);
    const edit = (params: object) => call('editMessageText', { chat_id: 11, message_id: id, text: 'Hello', ...params });
    const same =
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a ' +
      'current content and reply markup of the message';
    expect((await edit({})).ok).toBe(true);
    expect(li.lastFromBot()?.labels).toEqual([]);
    expectRefused(await edit({}), 400, same);
    expectRefused(await edit({ message_id: 9999 }), 400, 'Bad Request: message to edit not found');
    expectRefused(await edit({ message_id: li.say('mine').id }), 400, "Bad Request: message can't be edited");
    expectRefused(await edit({ text: 'x'.repeat(4097) }), 400, 'Bad Request: MESSAGE_TOO_LONG');
    await send({ reply_markup: { force_reply: true } });
    expectRefused(await edit({ message_id: li.lastFromBot()?.id }), 400, "Bad Request: message can't be edited");
    expectRefused(await call('deleteMessage', { chat_id: 11, message_id: 9999 }), 400, 'Bad Request: message to delete not found');
    expect((await call('deleteMessage', { chat_id: 11, message_id: id })).ok).toBe(true);
    expectRefused(await edit({}), 400, 'Bad Request: message to edit not found');
  });

  it('for answers to taps that are unknown, answered, too old or too long', async () => {
    const gone = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    await send({ reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] } });
    const card = await li.sees('Hello');
    const tap = li.press(card, 'a');
    expectRefused(await answerTap('1'), 400, gone);
    expectRefused(await answerTap(tap.id, 'x'.repeat(201)), 400, 'Bad Request: MESSAGE_TOO_LONG');
    expect((await answerTap(tap.id, 'x'.repeat(200))).ok).toBe(true);
    expectRefused(await answerTap(tap.id), 400, gone);
    const late = li.press(card, 'a');
    server.expireQueries();
    expectRefused(await answerTap(late.id), 400, gone);
  });

  it('for their documents', async () => {
    expectRefused(await upload(new Blob(['x']), 'x'.repeat(1025)), 400, 'Bad Request: message caption is too long');
    expectRefused(await upload(new Blob([])), 400, 'Bad Request: file must be non-empty');
    expectRefused(await upload(new Blob([new Uint8Array(50 * 1024 * 1024 + 1)])), 413, 'Request Entity Too Large');
    expectRefused(await call('sendDocument', { chat_id: 11 }), 400, 'Bad Request: there is no document in the request');
    expect((await upload(new Blob(['x']), 'x'.repeat(1024))).result).toMatchObject({ document: { file_name: 'a.txt' } });
  });

  it('for a flood in a group, when the limit is on', async () => {
    server.rate.perGroupMinute = 2;
    const group = server.group();
    for (let sent = 0; sent < 2; sent += 1) expect((await send({ chat_id: group.id })).ok).toBe(true);
    const flooded = await send({ chat_id: group.id });
    const seconds = flooded.parameters?.['retry_after'] ?? 0;
    expectRefused(flooded, 429, `Too Many Requests: retry after ${seconds}`);
    expect(seconds).toBeGreaterThan(50);
    expect((await send({})).ok).toBe(true);
  });

  it('for their commands', async () => {
    const set = (command: string, description = 'd') => call('setMyCommands', { commands: [{ command, description }] });
    expectRefused(await set('Poa'), 400, 'Bad Request: BOT_COMMAND_INVALID');
    expectRefused(await set('a'.repeat(33)), 400, 'Bad Request: BOT_COMMAND_INVALID');
    expectRefused(await set('poa', ''), 400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
    expectRefused(await set('poa', 'x'.repeat(257)), 400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
    const commands = Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'd' }));
    expectRefused(await call('setMyCommands', { commands }), 400, 'Bad Request: BOT_COMMANDS_TOO_MUCH');
    expectRefused(
      await call('setMyDescription', { description: 'x'.repeat(513) }),
      400,
      'Bad Request: DESCRIPTION_TOO_LONG',
    );
    expect(server.refused).toHaveLength(6);
  });
});

describe('a group', () => {
  it('lets the bot hear commands, answers to it and service messages, nothing else', async () => {
    const group = server.group();
    const zhao = group.seat(server.user({ id: 21, first_name: 'Zhao' }));
    await send({ chat_id: group.id, text: 'Who?' });
    const [question] = group.fromBot;
    if (question === undefined) throw new Error('the bot said nothing');
    zhao.say('just talking to @poa_test_bot');
    zhao.sendPhoto({ caption: 'look' });
    zhao.say('/poa');
    zhao.say('/poa@other_bot');
    zhao.reply(question, 'me');
    group.join(server.user({ id: 22 }));
    group.otherBotSays('I am another bot');
    zhao.say('/help');
    zhao.say('/help@poa_test_bot');
    expect(await texts()).toMatchObject([
      { text: '/poa', entities: [{ type: 'bot_command', offset: 0, length: 4 }] },
      { text: 'me', reply_to_message: { message_id: question.id, text: 'Who?', from: { is_bot: true } } },
      { new_chat_members: [{ id: 22 }] },
      { text: '/help@poa_test_bot' },
    ]);
  });

  it('opens the reply field of the person who is meant', async () => {
    const group = server.group();
    const zhao = group.seat(server.user({ id: 21 }));
    const qian = group.seat(server.user({ id: 22 }));
    const asked = zhao.say('/poa');
    const markup = { force_reply: true, selective: true, input_field_placeholder: 'Who?' };
    await send({ chat_id: group.id, reply_parameters: { message_id: asked.id }, reply_markup: markup });
    expect(zhao.prompt()?.forceReply?.input_field_placeholder).toBe('Who?');
    expect(qian.prompt()).toBeUndefined();
  });

  it('keeps topics apart', async () => {
    const group = server.group({ topics: ['Appeals'] });
    const zhao = group.seat(server.user({ id: 21 }), 'Appeals');
    const asked = zhao.say('/poa');
    expect(await texts()).toMatchObject([
      {
        message_thread_id: zhao.thread,
        is_topic_message: true,
        chat: { is_forum: true },
        reply_to_message: { message_id: zhao.thread, forum_topic_created: { name: 'Appeals' } },
      },
    ]);
    expectRefused(await send({ chat_id: group.id, message_thread_id: 77 }), 400, 'Bad Request: message thread not found');
    await send({ chat_id: group.id, message_thread_id: zhao.thread, text: 'In' });
    await send({ chat_id: group.id, reply_parameters: { message_id: asked.id }, text: 'Also in' });
    await send({ chat_id: group.id, text: 'Out' });
    expect(group.fromBot.map(({ thread }) => thread)).toEqual([zhao.thread, zhao.thread, undefined]);
  });

  it('lets anybody press a button that is there, and no other', async () => {
    const group = server.group();
    const zhao = group.seat(server.user({ id: 21 }));
    await send({ chat_id: group.id, reply_markup: { inline_keyboard: [[{ text: 'Skip it', callback_data: 's' }]] } });
    const [card] = group.fromBot;
    if (card === undefined) throw new Error('the bot said nothing');
    expect(() => zhao.press(card, 'Back')).toThrow('0 buttons fit Back; there are: Skip it');
    zhao.press(card, /^Skip/);
    zhao.pressRaw(card, 'forged');
    await call('deleteMessage', { chat_id: group.id, message_id: card.id });
    expect(() => zhao.press(card, 'Skip it')).toThrow('is gone');
    zhao.pressRaw(card, 's');
    expect(await updatesOf()).toMatchObject([
      { callback_query: { data: 's', from: { id: 21 }, message: { text: 'Hello', reply_markup: {} } } },
      { callback_query: { data: 'forged' } },
      { callback_query: { data: 's', message: { message_id: card.id, date: 0 } } },
    ]);
  });
});

describe('a person', () => {
  it('sends what phones send', async () => {
    const parts = li.paste('x'.repeat(5000));
    li.forward('Your account was deactivated');
    li.sendSticker();
    li.sendPhoto({ caption: 'screen' });
    li.sendVoice();
    li.edit(li.say('/first mail a@b.co'), 'second');
    expect(parts.map(({ text }) => text.length)).toEqual([4096, 904]);
    expect((await updatesOf()).slice(2)).toMatchObject([
      { message: { text: 'Your account was deactivated', forward_origin: { type: 'hidden_user' } } },
      { message: { sticker: {} } },
      { message: { photo: [{}, {}], caption: 'screen' } },
      { message: { voice: { duration: 3 } } },
      { message: { entities: [{ type: 'bot_command' }, { type: 'email', offset: 12, length: 6 }] } },
      { edited_message: { text: 'second', edit_date: expect.any(Number) } },
    ]);
  });

  it('sees what came after they last did something, not what stood there before', async () => {
    await send({ text: 'Who?' });
    const first = await li.sees('Who?');
    li.say('me');
    const waiting = li.sees('Who?');
    await send({ text: 'Who?' });
    expect((await waiting).id).toBeGreaterThan(first.id);
    li.say('you');
    const edited = li.sees('Who else?');
    await call('editMessageText', { chat_id: 11, message_id: first.id, text: 'Who else?' });
    expect(await edited).toBe(first);
  });

  it('sees the narrowest list of commands, in their language or in none', async () => {
    const set = (command: string, more: object) =>
      call('setMyCommands', { commands: [{ command, description: 'd' }], ...more });
    await set('broad_zh', { language_code: 'zh' });
    expect(menu()).toEqual(['broad_zh']);
    await set('private', { scope: { type: 'all_private_chats' } });
    expect(menu()).toEqual(['private']);
    await set('private_zh', { scope: { type: 'all_private_chats' }, language_code: 'zh' });
    expect(menu()).toEqual(['private_zh']);
    expect((await call('getMyCommands', { scope: { type: 'all_private_chats' } })).result).toMatchObject([{ command: 'private' }]);
    await call('deleteMyCommands', { scope: { type: 'all_private_chats' }, language_code: 'zh' });
    expect(menu()).toEqual(['private']);
  });

  it('follows a deep link out of a group', async () => {
    const group = server.group();
    const url = 'https://t.me/poa_test_bot?start=g_77';
    await send({ chat_id: group.id, reply_markup: { inline_keyboard: [[{ text: 'In private', url }]] } });
    const [card] = group.fromBot;
    if (card === undefined) throw new Error('the bot said nothing');
    group.seat(li.user).follow(card, 'In private');
    expect(await updatesOf()).toMatchObject([{ message: { text: '/start g_77', chat: { type: 'private', id: 11 } } }]);
  });

  it('is told what was there when they wait in vain', async () => {
    await send({ text: 'Who?', reply_markup: { inline_keyboard: [[{ text: 'Back', callback_data: 'b' }]] } });
    await send({ text: '' });
    await expect(li.waitFor('a letter', () => undefined, 1)).rejects.toThrow(
      /in vain for: a letter[\s\S]*bot: Who\?\n\s+\[Back\][\s\S]*refused sendMessage: Bad Request: message text is empty/,
    );
  });
});

describe('faults', () => {
  it('answer 500 and 429 as often as told, and are not held against the bot', async () => {
    server.failNext('sendMessage', 2, { kind: 'error', code: 500 });
    server.failNext('*', 1, { kind: 'flood', retryAfter: 3 });
    expectRefused(await send({}), 500, 'Internal Server Error');
    expect((await call('getMe')).parameters).toEqual({ retry_after: 3 });
    expectRefused(await send({}), 500, 'Internal Server Error');
    expect((await send({})).ok).toBe(true);
    expect(li.messages).toHaveLength(1);
    expect(server.refused).toEqual([]);
    expect(server.sent.map(({ ok }) => ok)).toEqual([false, false, false, true]);
  });

  it('break the connection before the call or after it', async () => {
    server.failNext('sendMessage', 1, { kind: 'dropped' });
    await expect(send({ text: 'lost' })).rejects.toThrow('fetch failed');
    server.failNext('sendMessage', 1, { kind: 'unanswered' });
    await expect(send({ text: 'shown' })).rejects.toThrow('fetch failed');
    expect(li.messages.map(({ text }) => text)).toEqual(['shown']);
  });

  it('a deaf chat holds up its own calls only', async () => {
    const hear = server.deaf(li.room);
    const group = server.group();
    const held = send({ text: 'late' });
    expect((await send({ chat_id: group.id })).ok).toBe(true);
    await server.waitFor('the held call', () => server.calls.some(({ chatId, ok }) => chatId === 11 && ok === undefined));
    expect(li.messages).toEqual([]);
    hear();
    expect((await held).ok).toBe(true);
    expect(li.lastFromBot()?.text).toBe('late');
  });

  it('closing does not wait for a poller', async () => {
    const polled = call('getUpdates', { timeout: 50 }).catch(() => undefined);
    await server.waitFor('the poll', () => server.world.queue.polled);
    await server.close();
    await polled;
    await expect(call('getMe')).rejects.toThrow('fetch failed');
    server = await startTelegramServer();
  });
});
