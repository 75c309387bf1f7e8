import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeAction } from '../../src/bot/action-code.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import type { Act } from '../../src/flows/exchange.ts';
import { privateRoom } from '../../src/flows/session.ts';
import { say } from '../../src/messages/say.ts';
import { newChannel } from '../bot/discord/bench.ts';
import { discordLocale, saidTo } from '../support/discord-hand.ts';
import type { ChatMessage } from '../support/discord-server/chat-message.ts';
import type { Guild } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { ChannelPlayer, type RandomHand, startWatched, type WatchedBot } from '../support/random/channel-play.ts';
import { drawn } from '../support/random/drawn.ts';
import { isReplayed, runs } from '../support/random/runs.ts';

let server: DiscordServer;
let guild: Guild;
let bot: WatchedBot;
let people = 0;

beforeAll(async () => {
  server = await discordServer({ ackWithinMs: 30_000 });
  guild = server.guild();
  bot = await startWatched(() => newChannel(server));
  await server.waitFor('commands', () => server.commands.length > 0, 30_000);
});

afterAll(async () => {
  await bot.channel.stop();
  await server.close();
});

/** The longest message that Discord sends as one. */
const longestMessage = 2000;

const slashed: ReadonlySet<string> = new Set(['drafts', 'cancel', 'language', 'forget', 'privacy', 'help']);

function discordRandomHand(locale: Locale, inDm: boolean): RandomHand {
  people += 1;
  const person = server.user({ username: `seller${people}`, locale: discordLocale[locale] });
  guild.members.add(person);
  const dm = server.dm(person);
  const room = inDm ? dm : guild.room;
  let wrote: ChatMessage | undefined;
  let due = bot.taken.length;
  let calls = server.calls.length;
  let letters = 0;
  let isAnswerable = false;

  const newest = (has: (message: ChatMessage) => boolean): ChatMessage | undefined => saidTo(room, person).findLast((message) => !message.thinking && has(message));

  function write(text: string): number | undefined {
    if (text.trim() === '' || text.length > longestMessage) return undefined;
    wrote = person.say(text, { room });
    return 1;
  }

  /** Words by a form, as anybody in a server's room gives them. */
  async function fillIn(text: string): Promise<number | undefined> {
    const labels = new Set([say(locale, 'button.own'), say(locale, 'button.type'), say(locale, 'case.placeholder')]);
    const card = newest(({ buttons }) => buttons.length > 0);
    if (!card?.buttons.some(({ label }) => labels.has(label))) return undefined;
    person.press(card, ({ label }) => labels.has(label));
    const form = await server.waitFor('a form', () => person.modal, 15_000);
    const parts = text.split(/[;；\n]/u);
    const values = form.fields.map(({ customId, max, min, required }, index) => {
      const typed = (form.fields.length > 1 ? (parts[index] ?? '') : text).slice(0, max);
      const isBlank = typed.trim() === '';
      if (isBlank && !required) return [customId, ''] as const;
      return [customId, isBlank || typed.length < min ? '-' : typed] as const;
    });
    person.submitModal(Object.fromEntries(values));
    return 1;
  }

  function raw(code: string): number | undefined {
    const card = newest(() => true);
    if (!card) return undefined;
    person.pressRaw(card, code);
    return 1;
  }

  function tick(item: string): number | undefined {
    const card = newest(({ menus }) => menus.some(({ options }) => options.some(({ value }) => value === item)));
    const menu = card?.menus.find(({ options }) => options.some(({ value }) => value === item));
    if (!card || !menu) return undefined;
    const chosen = menu.options.filter((option) => option.chosen).map(({ value }) => value);
    const toggled = chosen.includes(item) ? chosen.filter((each) => each !== item) : [...chosen, item];
    person.select(card, menu.max === 1 ? toggled.slice(-1) : toggled, ({ customId }) => customId === menu.customId);
    return 1;
  }

  function press(act: Act & { kind: 'press' }): Promise<number | undefined> | number | undefined {
    const { press: what } = act;
    if (what.do === 'say' || what.do === 'fact-is' || what.do === 'fill') return fillIn(what.text);
    if (what.do === 'tick') return tick(what.item) ?? raw(encodable(act));
    if (what.do === 'select' || what.do === 'own') return undefined;
    const code = encodable(act);
    const card = newest(({ buttons }) => buttons.some(({ customId }) => customId === code));
    if (!card) return raw(code);
    person.press(card, ({ customId }) => customId === code);
    return 1;
  }

  function perform(act: Act): Promise<number | undefined> | number | undefined {
    switch (act.kind) {
      case 'text':
        return inDm ? write(act.text) : fillIn(act.text);
      case 'press':
        return press(act);
      case 'start':
        if (act.notice !== undefined || act.draft !== undefined) return undefined;
        person.slash(room, 'poa');
        return 1;
      case 'command':
        if (!slashed.has(act.command)) return inDm ? write(`/${act.command}`) : undefined;
        person.slash(room, act.command);
        return 1;
      case 'notice':
        return inDm ? write(act.text.slice(0, longestMessage)) : fillIn(act.text);
      case 'upload':
      case 'unreadable':
        if (!inDm) return undefined;
        person.say('', { files: [{ name: act.kind === 'upload' ? 'notice.txt' : 'notice.pdf', content: 'Your Late Shipment Rate is 6.20%, above the target of 4%.' }] });
        return 1;
      case 'forged':
        return raw('💥');
      case 'unsupported':
        if (!inDm) return undefined;
        person.sticker('wave');
        return 1;
      case 'edited':
        if (!wrote) return undefined;
        person.edit(wrote, 'something else');
        return 1;
      case 'unknown-command':
        return inDm ? write('/appeal') : undefined;
      case 'translated':
      case 'again':
        return undefined;
    }
  }

  return {
    person: `discord:${person.id}`,
    room: privateRoom,
    perform(act) {
      isAnswerable = act.kind !== 'edited';
      return perform(act);
    },
    repeat: () => undefined,
    async settled(inputs) {
      due += inputs;
      await server.waitFor(`${inputs} inputs`, () => bot.taken.length >= due, 15_000);
      due = bot.taken.length;
      await bot.dispatch.idle();
      await server.waitFor('all acknowledgements', () => server.unanswered.length === 0, 15_000);
      const made = server.calls.slice(calls);
      calls = server.calls.length;
      const pings = saidTo(room, person).flatMap((message) => message.pings);
      return [
        ...made.filter(({ status, injected }) => status >= 400 && !injected).map((call) => `refused: ${JSON.stringify(call).slice(0, 600)}`),
        ...pings.map((ping) => `pinged ${ping}`),
        ...(isAnswerable && made.length === 0 ? ['no answer'] : []),
      ];
    },
    letters() {
      const files = saidTo(room, person).flatMap((message) => message.files.filter(({ name }) => name.endsWith('.txt')).map(({ content }) => content.toString('utf8')));
      const fresh = files.slice(letters);
      letters = files.length;
      return fresh;
    },
  };
}

/** The code of a button, also where no button has one. */
function encodable(act: Act & { kind: 'press' }): string {
  try {
    return encodeAction(act);
  } catch {
    return 'x'.repeat(100);
  }
}

test('on Discord, whatever people do: no call refused, nobody pinged, no answer lost, no letter with a hole', { timeout: 7_200_000 }, async () => {
  let letters = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1000), fc.constantFrom(...locales), fc.boolean(), fc.constantFrom(0, 20, 60), fc.array(drawn, { minLength: 3, maxLength: 12, size: 'max' }),
      async (n, locale, inDm, times, doings) => {
        const player = new ChannelPlayer(bot, discordRandomHand(locale, inDm), { n, locale });
        await player.play({ do: 'go', times, n });
        for (const doing of doings) await player.play(doing);
        letters += player.letters;
      },
    ),
    // Those drawn may all end before there is a letter: these two come to it.
    { ...runs(14, 1000), endOnFailure: true, examples: [[5, 'en', false, 60, []], [11, 'zh-TW', true, 60, []]] },
  );
  expect(isReplayed || letters > 0).toBe(true);
});
