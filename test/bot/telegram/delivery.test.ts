import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/bot/channel.ts';
import { createLogger } from '../../../src/log.ts';
import type { Seat } from '../../support/telegram-server/seat.ts';
import { card, type EchoBot, message, startEcho } from './echo-bot.ts';

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

describe('when Telegram fails', () => {
  it.each([
    ['an error of its own', { kind: 'error', code: 502 }],
    ['a broken connection', { kind: 'dropped' }],
  ] as const)('a reply is sent again after %s', async (_, fault) => {
    const meeting = await meet();
    meeting.bot.server.failNext('sendMessage', 2, fault);
    await meeting.bot.channel.deliver(meeting.address, [message('Here.')], 'en');
    expect(meeting.seat.lastFromBot()?.text).toBe('Here.');
  });

  it('for long, the reply counts as failed after a few attempts', async () => {
    const meeting = await meet();
    const before = sent(meeting);
    meeting.bot.server.failNext('sendMessage', 10, { kind: 'error', code: 500 });
    await expect(meeting.bot.channel.deliver(meeting.address, [message('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    expect(sent(meeting) - before).toBe(3);
  });

  it('to answer at all, the reply counts as failed at its deadline', async () => {
    const meeting = await meet({ pace: { attempts: 1, deadlineMs: 60 } });
    const open = meeting.bot.server.deaf(meeting.seat.room);
    await expect(meeting.bot.channel.deliver(meeting.address, [message('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    open();
  });
});

describe('when a chat is told to wait', () => {
  it('keeps its order, and no other chat waits with it', async () => {
    const meeting = await meet();
    const { server, channel } = meeting.bot;
    server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 1 });
    const words = ['one', 'two', 'three'];
    const waiting = Promise.all(words.map((word) => channel.deliver(meeting.address, [message(word)], 'en')));
    await server.waitFor('the refusal', () => server.calls.some(({ injected }) => injected));
    const other = server.privateChat(server.user({ id: 5002 }));
    other.start();
    await other.sees('Why?');
    expect(meeting.seat.room.fromBot).toHaveLength(1);
    await waiting;
    expect(meeting.seat.room.fromBot.slice(1).map(({ text }) => text)).toEqual(words);
    expect(server.calls.filter(({ injected }) => injected)).toHaveLength(1);
  });

  it('hears nothing until then, whoever tries', async () => {
    const meeting = await meet({ pace: { longestWaitMs: 2000 } });
    const before = sent(meeting);
    meeting.bot.server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 73_414 });
    for (const word of ['one', 'two', 'three'])
      await expect(meeting.bot.channel.deliver(meeting.address, [message(word)], 'en')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    expect(sent(meeting) - before).toBe(1);
  });

  it('longer than it may, the reply counts as failed at once', async () => {
    const meeting = await meet({ pace: { longestWaitMs: 2000 } });
    const before = sent(meeting);
    meeting.bot.server.failNext('sendMessage', 1, { kind: 'flood', retryAfter: 73_414 });
    await expect(meeting.bot.channel.deliver(meeting.address, [message('Here.')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
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
