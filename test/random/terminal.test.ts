import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { terminalChannel } from '../../src/bot/terminal/channel.ts';
import { emptyScreen, keysOf, type Screen, screenAfter } from '../../src/bot/terminal/screen.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import type { Act, Press } from '../../src/flows/exchange.ts';
import { privateRoom } from '../../src/flows/session.ts';
import { ChannelPlayer, type RandomHand, startWatched, type WatchedBot } from '../support/random/channel-play.ts';
import { drawn } from '../support/random/drawn.ts';
import { isReplayed, runs } from '../support/random/runs.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-random-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Desk {
  readonly bot: WatchedBot;
  readonly hand: RandomHand;
  close(): Promise<void>;
}

let desks = 0;

async function openDesk(locale: Locale): Promise<Desk> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const outFile = join(folder, `letter-${(desks += 1)}.txt`);
  let printed = '';
  output.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const bot = await startWatched((settled) => terminalChannel({ input, output, locale, startedAt: desks, settled, outFile }));
  const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  let due = 1;
  let seen = 0;
  let screen: Screen = emptyScreen;
  let last = '';
  let isSaved = false;

  const line = (text: string): number => {
    last = text;
    input.write(`${text}\n`);
    return 1;
  };

  /** What is typed for a button or an option of the screen; a terminal has no others. */
  function keyFor(press: Press): string | undefined {
    if (press.do === 'say' || press.do === 'fact-is' || press.do === 'fill') return press.text;
    if (press.do === 'tick') {
      const number = (screen.options?.items ?? []).findIndex(({ item, ticked }) => item === press.item && (screen.options?.single === true || ticked !== press.on)) + 1;
      if (number > 0) return String(number);
    }
    const rows = bot.shown.flatMap((message) => keysOf(message)).flat();
    const key = rows.find(({ act }) => act.kind === 'press' && JSON.stringify(act.press) === JSON.stringify(press));
    const known = [...screen.keys].find(([, act]) => act.kind === 'press' && JSON.stringify(act.press) === JSON.stringify(press));
    return key?.key ?? known?.[0];
  }

  function lineFor(act: Act): string | undefined {
    switch (act.kind) {
      case 'text':
        return act.text;
      case 'press':
        return keyFor(act.press);
      case 'start':
        return `/poa ${act.notice ?? act.caseId ?? (act.draft === undefined ? '' : `d_${act.draft}`)}`;
      case 'command':
        return `/${act.command}`;
      case 'notice':
        return `/poa ${act.text}`;
      case 'upload':
      case 'unreadable':
        return '/file /nowhere/notice.txt';
      case 'forged':
        return '99';
      case 'unknown-command':
        return '/appeal';
      case 'translated':
      case 'again':
      case 'unsupported':
      case 'edited':
        return undefined;
    }
  }

  async function taken(): Promise<void> {
    while (bot.taken.length < due) await tick();
    await bot.dispatch.idle();
    await tick();
    for (const message of bot.shown) screen = screenAfter(screen, message);
    isSaved = bot.shown.some(({ files }) => files.length > 0);
  }

  await taken();
  return {
    bot,
    hand: {
      person: 'terminal:local',
      room: privateRoom,
      perform(act) {
        // A terminal takes line by line.
        const typed = lineFor(act)?.replace(/[\r\n\u2028\u2029]+/gu, ' ');
        return typed === undefined || /^\s*\/(?:quit|exit|save)/iu.test(typed) ? undefined : line(typed);
      },
      repeat: () => (last === '' ? undefined : line(last)),
      async settled(inputs) {
        due += inputs;
        await taken();
        const answer = printed.slice(seen);
        seen = printed.length;
        return [...(answer.trim() === '' ? ['no answer'] : []), ...(/undefined|\[object|[\u0000-\u0008\u007F-\u009F]/u.test(answer) ? [`on screen: ${answer}`] : [])];
      },
      letters: async () => (isSaved ? [await readFile(outFile, 'utf8')] : []),
    },
    async close() {
      input.end();
      await bot.channel.stop();
    },
  };
}

test('at a terminal, whatever people do: no crash, no answer lost, no letter with a hole', { timeout: 7_200_000 }, async () => {
  let letters = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.constantFrom(...locales), fc.constantFrom(0, 20, 60), fc.array(drawn, { minLength: 3, maxLength: 12, size: 'max' }), async (n, locale, times, doings) => {
      const desk = await openDesk(locale);
      const player = new ChannelPlayer(desk.bot, desk.hand, { n, locale });
      await player.play({ do: 'go', times, n });
      for (const doing of doings) await player.play(doing);
      letters += player.letters;
      await desk.close();
    }),
    // Those drawn may all end before there is a letter: these two come to it.
    { ...runs(27, 1000), endOnFailure: true, examples: [[5, 'en', 60, []], [11, 'zh-TW', 60, []]] },
  );
  expect(isReplayed || letters > 0).toBe(true);
});
