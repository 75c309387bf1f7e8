import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/log.ts';
import { telegramLimits } from '../../../src/bot/telegram/limits.ts';
import { outTo } from '../../../src/bot/telegram/out.ts';
import { openServer } from './echo-bot.ts';

/** When messages that are wanted at these times are let out. */
function letOut(limits: ReturnType<typeof telegramLimits>, chat: number, wantedMs: readonly number[]): readonly number[] {
  let now = 0;
  return wantedMs.map((wanted) => {
    now = Math.max(now, wanted);
    now += limits.inChat(chat, now);
    return now;
  });
}

/** The most in any stretch of so many milliseconds. */
const mostWithin = (perMs: number, times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + perMs).length));

const atOnce = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

describe('below the limits', () => {
  it('nothing waits', () => {
    const limits = telegramLimits();
    const times = Array.from({ length: 100 }, (_, n) => n * 1500);
    expect(letOut(limits, 42, times)).toEqual(times);
    expect(letOut(limits, -42, Array.from({ length: 60 }, (_, n) => n * 4000))).toEqual(Array.from({ length: 60 }, (_, n) => n * 4000));
  });

  it('a burst as long as a whole letter goes out at once', () => {
    expect(letOut(telegramLimits(), 42, atOnce(10))).toEqual(atOnce(10));
  });
});

describe('above the limits', () => {
  it('a chat gets a message a second after its burst', () => {
    expect(letOut(telegramLimits(), 42, atOnce(13)).slice(9)).toEqual([0, 1000, 2000, 3000]);
  });

  it('a group gets at most twenty in any minute, whatever is wanted when', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90_000), { minLength: 1, maxLength: 90 }), (wanted) => {
        const times = letOut(telegramLimits(), -42, wanted.toSorted((a, b) => a - b));
        expect(mostWithin(60_000, times)).toBeLessThanOrEqual(20);
        expect(mostWithin(1000, times)).toBeLessThanOrEqual(11);
      }),
    );
  });

  it('all chats together get at most thirty a second', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 200 }), (wanted) => {
        const limits = telegramLimits();
        const times = wanted.toSorted((a, b) => a - b).map((now) => now + limits.overall(now));
        expect(mostWithin(1000, times)).toBeLessThanOrEqual(30);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });

  it('one busy chat costs others nothing', () => {
    const limits = telegramLimits();
    letOut(limits, -42, atOnce(100));
    expect(letOut(limits, -43, [0])).toEqual([0]);
    expect(limits.overall(0)).toBe(0);
  });
});

it('a group with a flood of replies hears no 429: they wait for their place, in order', async () => {
  let nowMs = 1_000_000;
  const server = await openServer({ perGroupMinute: 20, now: () => nowMs });
  const room = server.group();
  const out = outTo({
    client: { closed: new AbortController().signal, show: ({ method, payload }) => call(server.url, server.token, method, payload) },
    log: createLogger('silent'),
    limits: telegramLimits(),
    now: () => nowMs,
    wait: async (ms) => void (nowMs += ms),
  });
  const begun = nowMs;
  const words = Array.from({ length: 50 }, (_, n) => `reply ${n}`);
  for (const text of words)
    await out.show(room.id, [{ call: { method: 'sendMessage', payload: { chat_id: room.id, text, link_preview_options: { is_disabled: true } } } }], { shown: 0 });
  expect(room.fromBot.map(({ text }) => text)).toEqual(words);
  expect(server.refused).toEqual([]);
  expect(nowMs - begun).toBeGreaterThanOrEqual(120_000);
  expect(nowMs - begun).toBeLessThan(150_000);
});

async function call(url: string, token: string, method: string, payload: object): Promise<void> {
  const answer = await fetch(`${url}/bot${token}/${method}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload) });
  if (!answer.ok) throw new Error(`${method}: ${answer.status}`);
}
