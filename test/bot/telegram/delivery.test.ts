import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/bot/channel.ts';
import { createDeliverer, type Deliverer } from '../../../src/bot/deliver.ts';
import { createOutbox } from '../../../src/bot/outbox.ts';
import { createLogger } from '../../../src/log.ts';
import { may20 } from '../../support/talk.ts';
import type { Seat } from '../../support/telegram-server/seat.ts';
import { card, type EchoBot, gate, message, startEcho } from './echo-bot.ts';

interface Meeting {
  readonly bot: EchoBot;
  readonly seat: Seat;
  readonly address: Address;
}

/** Somebody who pressed Start and was answered. */
async function meet(options: Parameters<typeof startEcho>[0] = {}): Promise<Meeting> {
  const bot = await startEcho(options);
  const seat = bot.server.privateChat(bot.server.user({ id: 5001 }));
  seat.start();
  const { address } = await bot.input(1);
  await bot.server.idle();
  return { bot, seat, address };
}

const sent = ({ bot }: Meeting): number => bot.server.calls.filter(({ method }) => method === 'sendMessage').length;

/** The words that were tried to send, in order. */
const triedWords = ({ bot }: Meeting): readonly unknown[] =>
  bot.server.calls.filter(({ method }) => method === 'sendMessage').map(({ params }) => params['text']);

/** Deliveries that are tried again, without waiting in fact. */
function deliverer({ bot }: Meeting, onPause: (ms: number) => void = () => undefined): Deliverer {
  const pause = async (ms: number): Promise<void> => onPause(ms);
  return createDeliverer({ channels: new Map([['telegram', bot.channel]]), log: createLogger('silent'), now: () => may20, pause, keepDays: 30 });
}

describe('when Telegram fails', () => {
  it.each([
    ['an error of its own', { kind: 'error', code: 502 }],
    ['a broken connection', { kind: 'dropped' }],
  ] as const)('a reply is sent again after %s', async (_, fault) => {
    const meeting = await meet();
    meeting.bot.server.failNext('sendMessage', 2, fault);
    expect(await deliverer(meeting).show('telegram', meeting.address, [message('Here.')], 'en')).toBe('delivered');
    expect(meeting.seat.lastFromBot()?.text).toBe('Here.');
  });

  it('one try is one call', async () => {
    const meeting = await meet();
    const before = sent(meeting);
    meeting.bot.server.failNext('sendMessage', 10, { kind: 'error', code: 500 });
    await expect(meeting.bot.channel.deliver(meeting.address, [message('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    expect(sent(meeting) - before).toBe(1);
  });

  it('in the middle of a reply, only the rest is sent again', async () => {
    let nowMs = 0;
    const meeting = await meet({ now: () => nowMs });
    const { server } = meeting.bot;
    const pauses: number[] = [];
    const sure = deliverer(meeting, (ms) => {
      pauses.push(ms);
      nowMs += ms;
    });
    const parts = [message('one', { buttons: card('one').buttons }), message('two', { files: [{ name: 'two.txt', content: 'two' }] }), message('three')];
    server.failNext('sendDocument', 1, { kind: 'error', code: 500 });
    server.failNext('sendDocument', 1, { kind: 'flood', retryAfter: 3 });
    expect(await sure.show('telegram', meeting.address, parts, 'en')).toBe('delivered');
    expect(triedWords(meeting).slice(-3)).toEqual(['one', 'two', 'three']);
    expect(server.calls.filter(({ method }) => method === 'sendDocument')).toHaveLength(3);
    expect(meeting.seat.room.fromBot.slice(-4).map(({ text, document }) => document?.name ?? text)).toEqual(['one', 'two', 'two.txt', 'three']);
    expect(pauses).toHaveLength(2);
    expect(pauses.at(1)).toBe(3000);
  });

  it('to answer at all, the reply counts as failed at its deadline', async () => {
    const meeting = await meet({ pace: { deadlineMs: 60 } });
    const open = meeting.bot.server.deaf(meeting.seat.room);
    await expect(meeting.bot.channel.deliver(meeting.address, [message('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    open();
  });
});

describe('when a chat is told to wait', () => {
  it('keeps its order, and no other chat waits with it', async () => {
    let nowMs = 0;
    const meeting = await meet({ now: () => nowMs });
    const { server } = meeting.bot;
    server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 5 });
    const words = ['one', 'two', 'three'];
    const { passed, open } = gate();
    const pauses: number[] = [];
    const sure = createDeliverer({
      channels: new Map([['telegram', meeting.bot.channel]]),
      log: createLogger('silent'),
      now: () => may20,
      pause: async (ms) => {
        pauses.push(ms);
        await passed;
        nowMs += ms;
      },
      keepDays: 30,
    });
    const outbox = createOutbox((error) => expect(error).toBeUndefined());
    const chat = sure.chatOf('telegram', meeting.address) ?? '';
    for (const word of words) outbox.add(chat, async () => void (await sure.show('telegram', meeting.address, [message(word)], 'en')));
    await server.waitFor('the refusal', () => server.calls.some(({ injected }) => injected));
    const other = server.privateChat(server.user({ id: 5002 }));
    other.start();
    await other.sees('Why?');
    expect(meeting.seat.room.fromBot).toHaveLength(1);
    open();
    await outbox.idle();
    expect(pauses).toEqual([5000]);
    expect(meeting.seat.room.fromBot.slice(1).map(({ text }) => text)).toEqual(words);
    expect(server.calls.filter(({ injected }) => injected)).toHaveLength(1);
  });

  it('hears nothing until then, whoever tries, and hears again when the time is over', async () => {
    let nowMs = 0;
    const meeting = await meet({ now: () => nowMs });
    const before = sent(meeting);
    meeting.bot.server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 73_414 });
    for (const [passedMs, word] of [[0, 'one'], [400_000, 'two'], [73_413_999, 'three']] as const) {
      nowMs = passedMs;
      await expect(meeting.bot.channel.deliver(meeting.address, [message(word)], 'en')).rejects.toMatchObject({
        code: 'DELIVERY_FAILED',
        facts: { retryAfterMs: 73_414_000 - passedMs },
      });
    }
    expect(sent(meeting) - before).toBe(1);
    nowMs = 73_414_000;
    await meeting.bot.channel.deliver(meeting.address, [message('four')], 'en');
    expect(meeting.seat.lastFromBot()?.text).toBe('four');
  });

  it('longer than ten minutes, the reply is given up at once', async () => {
    const meeting = await meet();
    const before = sent(meeting);
    const pauses: number[] = [];
    meeting.bot.server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 601 });
    expect(await deliverer(meeting, (ms) => void pauses.push(ms)).show('telegram', meeting.address, [message('Here.')], 'en')).toBe('failed');
    expect(pauses).toEqual([]);
    expect(sent(meeting) - before).toBe(1);
  });
});

describe('when a chat is closed to the bot', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: bot was kicked from the supergroup chat'],
    [400, 'Bad Request: chat not found'],
    [400, 'Bad Request: message thread not found'],
    [400, 'Bad Request: not enough rights to send text messages to the chat'],
    [400, 'Bad Request: BUTTON_DATA_INVALID'],
  ])('%i %s: the reply is refused, and not tried again', async (code, description) => {
    const meeting = await meet();
    const before = sent(meeting);
    meeting.bot.server.failNext('sendMessage', 10, { kind: 'error', code, description });
    await expect(meeting.bot.channel.deliver(meeting.address, [message('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
    expect(sent(meeting) - before).toBe(1);
  });

  it('a card that cannot be changed for that reason is not sent either', async () => {
    const { bot, seat, address } = await meet();
    bot.server.failNext('editMessageText', 1, { kind: 'error', code: 403, description: 'Forbidden: bot was kicked' });
    const pressed = { ...address, card: seat.lastFromBot()?.id ?? 0 };
    await expect(bot.channel.deliver(pressed, [card('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
    expect(seat.lastFromBot()?.text).toBe('Why? (start)');
  });

  it('the next reply is tried all the same', async () => {
    const meeting = await meet();
    meeting.bot.server.failNext('sendMessage', 1, { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' });
    const [first, second] = await Promise.allSettled(
      ['one', 'two'].map((word) => meeting.bot.channel.deliver(meeting.address, [message(word)], 'en')),
    );
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
    expect(meeting.seat.lastFromBot()?.text).toBe('two');
  });

  it('an address of somewhere else is refused', async () => {
    const { bot } = await meet();
    await expect(bot.channel.deliver({ channel: 'c1' }, [message('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
  });
});

it('neither words nor the token are logged, whatever goes wrong', async () => {
  const lines: string[] = [];
  const log = createLogger('trace', { write: (line) => void lines.push(line) });
  const meeting = await meet({ log });
  const { server, channel } = meeting.bot;
  const words = 'SECRET-WORDS-OF-A-SELLER';
  const letter = message(words, { files: [{ name: `${words}.txt`, content: words }] });
  for (const fault of [
    { kind: 'error', code: 400, description: `Bad Request: can't parse ${words}` },
    { kind: 'error', code: 500 },
    { kind: 'dropped' },
    { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' },
  ] as const) {
    server.failNext('sendMessage', 3, fault);
    await channel.deliver(meeting.address, [letter], 'en').catch(() => undefined);
    server.failNext('sendDocument', 3, fault);
    await channel.deliver(meeting.address, [letter], 'en').catch(() => undefined);
  }
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.join('')).not.toContain(words);
  expect(lines.join('')).not.toContain(server.token);
});
