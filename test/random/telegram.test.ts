import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeAction } from '../../src/bot/action-code.ts';
import { telegramChannel } from '../../src/bot/telegram/channel.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import type { Act } from '../../src/flows/exchange.ts';
import { privateRoom } from '../../src/flows/session.ts';
import { createLogger } from '../../src/log.ts';
import { ChannelPlayer, type RandomHand, startWatched, type WatchedBot } from '../support/random/channel-play.ts';
import { drawn } from '../support/random/drawn.ts';
import { isReplayed, runs } from '../support/random/runs.ts';
import { languageCode } from '../support/telegram-hand.ts';
import type { Post } from '../support/telegram-server/post.ts';
import type { Update } from '../support/telegram-server/wire.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

let server: TelegramServer;
let bot: WatchedBot;
let newest: Update | undefined;
let people = 0;

beforeAll(async () => {
  server = await startTelegramServer();
  const push = server.world.queue.push.bind(server.world.queue);
  server.world.queue.push = (kind, body) => (newest = push(kind, body));
  bot = await startWatched(() => telegramChannel({ token: server.token, apiRoot: server.url, log: createLogger('silent'), pace: { attempts: 2, retryMs: 5 } }));
});

afterAll(async () => {
  await bot.channel.stop();
  await server.close();
});

/** What a phone cannot send: nothing to read. */
const isSendable = (text: string): boolean => text.trim() !== '' && !/^[\s\u0000-\u001F\u007F-\u009F\u200B\u2060\u3164\uFEFF\u202A-\u202E]*$/u.test(text);

function telegramRandomHand(locale: Locale): RandomHand {
  people += 1;
  const user = server.user({ id: 10_000 + people, language_code: languageCode[locale] });
  const seat = server.privateChat(user);
  seat.room.started = true;
  let said: Post | undefined;
  let letters = 0;
  /** Whether something has to be said to what was done last. */
  let isAnswerable = false;
  let calls = server.calls.length;
  let due = bot.taken.length;
  const { room } = seat;

  const type = (text: string): number | undefined => {
    if (!isSendable(text)) return undefined;
    const parts = seat.paste(text);
    said = parts.at(-1);
    return parts.length;
  };

  function pressRaw(card: Post | undefined, code: string): number | undefined {
    if (!card) return undefined;
    seat.pressRaw(card, code);
    return 1;
  }

  function press(act: Act & { kind: 'press' }): number | undefined {
    const { press: what } = act;
    if (what.do === 'say' || what.do === 'fact-is' || what.do === 'fill') return type(what.text);
    if (what.do === 'select') return undefined;
    const code = (() => {
      try {
        return encodeAction(act);
      } catch {
        return 'x'.repeat(64);
      }
    })();
    const card = room.fromBot.findLast(({ keyboard }) => keyboard.flat().some(({ callback_data: data }) => data === code)) ?? room.lastFromBot();
    return pressRaw(card, code);
  }

  function perform(act: Act): number | undefined {
    switch (act.kind) {
      case 'text':
        return type(act.text);
      case 'press':
        return press(act);
      case 'start':
        if (act.notice !== undefined) return type(`/poa ${act.notice}`.slice(0, 4096));
        return type(act.draft === undefined ? `/poa ${act.caseId ?? ''}`.trim() : `/start d_${act.draft}`);
      case 'command':
        return type(`/${act.command}`);
      case 'notice':
        seat.forward(act.text.slice(0, 4096));
        return 1;
      case 'upload':
        seat.sendDocument({ name: 'notice.txt', content: 'Your Late Shipment Rate is 6.20%, above the target of 4%.' });
        return 1;
      case 'unreadable':
        seat.sendDocument({ name: 'notice.pdf', content: 'x', type: 'application/pdf', caption: 'see here' });
        return 1;
      case 'forged':
        return pressRaw(room.lastFromBot(), '💥');
      case 'unsupported':
        seat.sendSticker();
        return 1;
      case 'edited':
        if (!said) return undefined;
        seat.edit(said, 'something else');
        return 1;
      case 'unknown-command':
        return type('/appeal');
      case 'translated':
      case 'again':
        return undefined;
    }
  }

  return {
    person: `telegram:${user.id}`,
    room: privateRoom,
    perform(act) {
      isAnswerable = act.kind !== 'edited';
      return perform(act);
    },
    repeat() {
      if (!newest || !isAnswerable) return undefined;
      isAnswerable = false;
      server.redeliver(newest);
      return 1;
    },
    async settled(inputs) {
      due += inputs;
      await server.waitFor(`${inputs} inputs`, () => bot.taken.length >= due, 15_000);
      due = bot.taken.length;
      await bot.dispatch.idle();
      await server.waitFor('an end of all calls', () => server.sent.slice(calls).every(({ ok }) => ok !== undefined));
      const made = server.calls.slice(calls);
      calls = server.calls.length;
      const refused = made.filter(({ error, injected }) => error !== undefined && injected === undefined).map(({ method, error }) => `refused: ${method}: ${error?.description}`);
      const isSilent = isAnswerable && made.every(({ method }) => method === 'getUpdates');
      // A card that is shown again as it stands is not modified: Telegram's way to say that all is well.
      return [...refused.filter((line) => !line.includes('message is not modified')), ...(isSilent ? ['no answer'] : [])];
    },
    letters() {
      const files = room.fromBot.flatMap(({ document }) => (document?.name.endsWith('.txt') ? [document.content.toString('utf8')] : []));
      const fresh = files.slice(letters);
      letters = files.length;
      return fresh;
    },
  };
}

test('in Telegram, whatever people do: no call refused, no answer lost, no letter with a hole', { timeout: 7_200_000 }, async () => {
  let letters = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.constantFrom(...locales), fc.constantFrom(0, 20, 60), fc.array(drawn, { minLength: 3, maxLength: 12, size: 'max' }), async (n, locale, times, doings) => {
      const player = new ChannelPlayer(bot, telegramRandomHand(locale), { n, locale });
      await player.play({ do: 'go', times, n });
      for (const doing of doings) await player.play(doing);
      letters += player.letters;
    }),
    // Those drawn may all end before there is a letter: these two come to it.
    { ...runs(14, 1000), endOnFailure: true, examples: [[5, 'en', 60, []], [11, 'zh-TW', 60, []]] },
  );
  expect(isReplayed || letters > 0).toBe(true);
});
