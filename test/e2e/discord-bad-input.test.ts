import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Draft } from '../../src/cases/draft.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { readable } from '../bot/discord/as-read.ts';
import { startBot } from '../support/bot.ts';
import { discordHand, discordLocale, saidTo } from '../support/discord-hand.ts';
import type { ChatMessage } from '../support/discord-server/chat-message.ts';
import type { Person } from '../support/discord-server/person.ts';
import type { Guild, Room } from '../support/discord-server/room.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { lumaInWords } from '../support/luma-in-words.ts';
import { type Doing, doing, doingsToStore, type Hand, lateShipmentDoings } from '../support/seller.ts';
import { may20 } from '../support/talk.ts';

const letterFor = (draft: Draft): string => `${textOf(assemble(lateShipment, draft).full)}\n`;

let server: DiscordServer;
let guild: Guild;
let bot: App;

beforeEach(async () => {
  server = await discordServer({ ackWithinMs: 30_000 });
  guild = server.guild();
  // People take a while between two doings.
  let now = may20;
  bot = await startBot({ discord: server, now: () => (now += 5000) });
  await server.waitFor('commands', () => server.commands.length > 0);
});

/** Whatever people do: no call was refused, nobody waits for an acknowledgement, nobody was pinged. */
afterEach(async () => {
  await bot.stop();
  await server.close();
  assert.deepEqual(server.refused, []);
  assert.deepEqual(server.unanswered, []);
  const said = [guild.room, ...[...guild.members].map((person) => server.dm(person))].flatMap(({ history }) => history);
  for (const { author, pings, allowedMentions, thinking } of said)
    if (author === 'bot' && !thinking) assert.deepEqual({ pings, allowedMentions }, { pings: [], allowedMentions: { parse: [] } });
});

interface Seller {
  readonly person: Person;
  readonly room: Room;
  readonly hand: Hand;
}

function seller(kind: 'guild' | 'dm', locale: Locale): Seller {
  const person = server.user({ username: 'luma', locale: discordLocale[locale] });
  guild.members.add(person);
  const dm = server.dm(person);
  const room = kind === 'guild' ? guild.room : dm;
  return { person, room, hand: discordHand(server, person, room, locale) };
}

const read = ({ text }: ChatMessage): string => readable(text);

/** Does something and waits until the bot has said this about it. */
async function hears({ room, person }: Seller, text: string, work: () => unknown): Promise<ChatMessage> {
  const before = new Map(saidTo(room, person).map((message) => [message.id, message.describe()]));
  await work();
  return server.waitFor(`“${text}”`, () =>
    saidTo(room, person).find((message) => before.get(message.id) !== message.describe() && read(message).includes(text)),
  );
}

async function goesOn({ hand }: Seller, from: number, to?: number): Promise<void> {
  for (const each of lateShipmentDoings(hand.locale, lumaInWords).slice(from, to)) await doing(hand, each);
}

/** The message with what there is to press; a review of several messages has it last. */
const card = ({ room, person }: Seller): Promise<ChatMessage> =>
  server.waitFor('a card', () => saidTo(room, person).findLast(({ buttons }) => buttons.length > 0));

/** Opens the form of the card and sends words with it. */
async function sends(who: Seller, text: string): Promise<void> {
  const labels = new Set([say(who.hand.locale, 'button.own'), say(who.hand.locale, 'button.type')]);
  who.person.press(await card(who), ({ label }) => labels.has(label));
  const form = await server.waitFor('the form', () => who.person.modal);
  who.person.submitModal({ [form.fields[0]?.customId ?? '']: text });
}

/** One thing that is no answer, and what is said of it. */
type Slip = (who: Seller) => readonly [said: string, work: () => unknown];

/**
 * Slips in turn before the doings of the dialogue, before every third: the other languages see to those between. The
 * letter that comes of it is given back.
 */
async function stumblesOn(who: Seller, slips: readonly Slip[]): Promise<string> {
  const first = 2 + locales.indexOf(who.hand.locale);
  for (const [index, each] of lateShipmentDoings(who.hand.locale, lumaInWords).entries()) {
    const turn = (index - first) / locales.length;
    const slip = turn >= 0 && Number.isInteger(turn) ? slips[turn % slips.length] : undefined;
    if (slip) await hears(who, ...slip(who));
    await doing(who.hand, each);
  }
  return (await who.hand.letter()).file;
}

/** The first thing somebody wrote. */
function ownIn(room: Room, person: Person): ChatMessage {
  const own = room.messages.find(({ author }) => author === person);
  if (!own) throw new Error('nothing was written');
  return own;
}

describe('what is no answer', () => {
  test.each(locales)('in direct messages gets a short reply, and the draft goes on unharmed: %s', async (locale) => {
    const slips: readonly Slip[] = [
      ({ person }) => [say(locale, 'notice.not-text'), () => person.sticker('wave')],
      ({ person }) => [say(locale, 'upload.broken'), () => person.say('', { files: [{ name: 'notice.pdf', content: '%PDF' }] })],
      ({ person }) => [say(locale, 'notice.empty'), () => person.say('\u200B \u2060')],
      ({ person }) => [say(locale, 'notice.empty'), () => person.say('\u0000\u0007\u202E')],
      ({ person, room }) => [say(locale, 'notice.edited'), () => person.edit(ownIn(room, person), 'something else')],
      ({ person }) => [say(locale, 'notice.unknown-command'), () => person.say('/appeal')],
      ({ person }) => [say(locale, 'help.title'), () => person.say('/help')],
      ({ person }) => [say(locale, 'privacy.title'), () => person.say('!privacy')],
      ({ person }) => [say(locale, 'drafts.title'), () => person.say('/drafts')],
      ({ person }) => [say(locale, 'languages.title'), () => person.say('/language')],
      ({ person, room }) => [say(locale, 'forget.confirm'), () => person.slash(room, 'forget')],
      (who) => [
        say(locale, 'notice.resumed', { k: '|' }).split('|')[0] ?? '',
        async () => {
          await hears(who, say(locale, 'notice.cancelled'), () => who.person.say('/cancel'));
          await hears(who, say(locale, 'drafts.title'), () => who.person.say('/drafts'));
          who.person.press(await card(who), say(locale, 'button.continue-n', { n: 1 }));
        },
      ],
    ];
    expect(await stumblesOn(seller('dm', locale), slips)).toBe(letterFor(lumaInWords));
  });

  test.each(locales)('in a server gets the step again, and the draft goes on unharmed: %s', async (locale) => {
    const stale = say(locale, 'notice.stale');
    const other = seller('guild', locale);
    await goesOn(other, 0, doingsToStore + 2);
    const { buttons, menus } = await card(other);
    const stolen = buttons.map(({ customId }) => customId);
    const forges =
      (code: string, values?: readonly string[]): Slip =>
      (who) => [stale, async () => who.person.pressRaw(await card(who), code, values)];
    const slips: readonly Slip[] = [
      forges('x'.repeat(100)),
      forges(''),
      forges('1'),
      forges('1constructor|why|done'),
      forges('1__proto__|why|done'),
      forges('1-|session|locale|xx'),
      forges('2k3x9|why|done'),
      ...stolen.filter((code) => !code.includes('|own')).map((code) => forges(code)),
      forges(menus[0]?.customId ?? '', []),
      forges('1k3x9|why|select', ['C1', 'constructor']),
      (who) => [
        stale,
        async () => {
          const shown = await card(who);
          who.person.pressRaw(shown, shown.menus[0]?.customId ?? 'none', ['C99', '__proto__']);
        },
      ],
    ];
    const ming = seller('guild', locale);
    expect(await stumblesOn(ming, slips)).toBe(letterFor(lumaInWords));
    await goesOn(other, doingsToStore + 2);
    expect((await other.hand.letter()).file).toBe(letterFor(lumaInWords));
  });
});

describe('words that are hard to show', () => {
  /** What somebody may type, and what of it is kept when it is not all. */
  const hard: readonly (readonly [typed: string, kept?: string])[] = [
    ['**bold** *it* __under__ ~~gone~~ ||hidden|| _x_'],
    ['`code` and ``` block ``` and [a](https://evil.example)'],
    ['<b>bold</b> &amp; <script>alert(1)</script>'],
    ['@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678> <:wave:123456789012345678>'],
    ['{{this}} {{{x}}} {{#each y}} ${z} %s'],
    ['> quoted'],
    ['# heading'],
    ['-# small'],
    ['1. first'],
    ['We\u0000 had\u0007 no\u001B[31m backup', 'We had no[31m backup'],
    ['שלום עולם \u202Eabc\u2066', 'שלום עולם abc'],
    ['👨‍👩‍👧‍👦 😀 caf\uD83Dé naïve', '👨‍👩‍👧‍👦 😀 café naïve'],
    ['C:\\path\\to \\* | pipe'],
  ];

  test.each(locales)('are shown as they were typed, whatever Discord would make of them: %s', async (locale) => {
    for (const kind of ['guild', 'dm'] as const) {
      const who = seller(kind, locale);
      await goesOn(who, 0, doingsToStore + 1);
      for (const [typed, kept = typed] of hard) {
        await hears(who, say(locale, 'question.what'), async () => (kind === 'guild' ? sends(who, typed) : who.person.say(typed)));
        const shown = await hears(who, kept, async () => who.person.press(await card(who), say(locale, 'button.back')));
        expect(read(shown)).toContain(`\n1. ${kept}\n`);
      }
    }
  });

  /** Chooses to keep whatever the review holds against the letter. */
  async function keepsAll(who: Seller): Promise<void> {
    const { locale } = who.hand;
    const isKeep = ({ customId }: { readonly customId: string }): boolean => customId.includes('|keep|');
    for (let shown = await card(who); shown.buttons.some(isKeep); shown = await card(who))
      await hears(who, say(locale, 'notice.kept-finding'), () => who.person.press(shown, isKeep));
  }

  /** Looks at all forms of the letter: nothing in them has a meaning for Discord, and every line of the words is there. */
  async function showsEveryForm(who: Seller, lines: readonly string[]): Promise<void> {
    const { locale } = who.hand;
    const screen = (): string => saidTo(who.room, who.person).map(read).join('\n').replaceAll(/\s+/gu, ' ');
    const forms = [
      ['button.sources', say(locale, 'letter.sources')],
      ['button.blocks', say(locale, 'letter.block-prevented', { n: 3 })],
      ...(locale === 'en' ? [] : [['button.chinese', say(locale, 'letter.reading-note')] as const]),
    ] as const;
    for (const [button, title] of forms) {
      const label = say(locale, button);
      const last = (): ChatMessage | undefined =>
        saidTo(who.room, who.person).slice(-1).find(({ buttons }) => buttons.some((each) => each.label === label));
      const shown = await server.waitFor(`a button ${label}`, last);
      const before = screen().length;
      await hears(who, title, () => who.person.press(shown, label));
      await server.waitFor('all of it', () => last() !== shown && last());
      if (button !== 'button.blocks') for (const line of lines) expect(screen().slice(before)).toContain(line.replaceAll(/\s+/gu, ' '));
    }
  }

  test.each(locales)('stand in the letter and in all its forms as they were typed: %s', async (locale) => {
    const usable = hard.filter(([typed]) => !/\{[a-z]/u.test(typed));
    const typed = usable.map(([text]) => text).join('\n');
    const kept = usable.map(([text, left = text]) => left).join('\n');
    const who = { ...lumaInWords.answers.who, ticked: [], blanks: {}, own: [{ id: 'o1', text: kept, used: true }] };
    const expected = letterFor({ ...lumaInWords, answers: { ...lumaInWords.answers, who } });
    for (const kind of ['guild', 'dm'] as const) {
      const ming = seller(kind, locale);
      const doings = lateShipmentDoings(locale, lumaInWords).map((each, index): Doing => (index === doingsToStore + 1 ? { ...each, what: typed } : each));
      for (const each of doings.slice(0, -1)) await doing(ming.hand, each);
      await keepsAll(ming);
      await doing(ming.hand, { do: 'press', what: say(locale, 'button.create'), sees: 'Plan of Action' });
      expect((await ming.hand.letter()).file).toBe(expected);
      await showsEveryForm(ming, usable.map(([text, left = text]) => left));
    }
  });
});

describe('words that are too many', () => {
  test.each(locales)('are not taken, and the reply says how many fit: %s', async (locale) => {
    const who = seller('dm', locale);
    await goesOn(who, 0, doingsToStore);
    const tooLong = say(locale, 'notice.too-long', { length: 2000, most: 120 });
    await hears(who, tooLong, () => who.person.say('x'.repeat(2000)));
    await goesOn(who, doingsToStore, doingsToStore + 3);
    await hears(who, say(locale, 'problem.not-a-date'), () => who.person.say('no date'));
    await hears(who, say(locale, 'problem.too-long'), () => who.person.say('x'.repeat(2000)));
    await goesOn(who, doingsToStore + 3);
    expect((await who.hand.letter()).file).toBe(letterFor(lumaInWords));
  });

  test('a form takes no more than fits: a name 120, an answer 2,000, a notice 4,000 characters', async () => {
    const who = seller('guild', 'en');
    const most = async (label: string): Promise<number | undefined> => {
      who.person.press(await card(who), label);
      return (await server.waitFor('the form', () => who.person.modal)).fields[0]?.max;
    };
    await goesOn(who, 0, 1);
    expect(await most(say('en', 'case.placeholder'))).toBe(4000);
    who.person.dismissModal();
    await goesOn(who, 1, doingsToStore);
    expect(await most(say('en', 'button.own'))).toBe(120);
    who.person.dismissModal();
    await goesOn(who, doingsToStore, doingsToStore + 1);
    expect(await most(say('en', 'button.own'))).toBe(2000);
  });

  test.each(locales)('a notice of 4,000 characters in a form is kept: %s', async (locale) => {
    const who = seller('guild', locale);
    await goesOn(who, 0, 1);
    who.person.press(await card(who), say(locale, 'case.placeholder'));
    const form = await server.waitFor('the form', () => who.person.modal);
    const notice = 'Late Shipment Rate of your orders. '.repeat(200).slice(0, 4000);
    await hears(who, say(locale, 'facts.check'), () => who.person.submitModal({ [form.fields[0]?.customId ?? '']: notice }));
    await goesOn(who, doingsToStore - 1);
    expect((await who.hand.letter()).file).toContain('Luma Harbor Home');
  });

  test.each(locales)('an answer of 2,000 characters is shown whole and stands whole in the letter: %s', async (locale) => {
    const long = Array.from({ length: 40 }, (_, index) => `Packer ${index} checks *every* label_at the [scan] point; `).join('').slice(0, 1999).trimEnd();
    const who = seller('guild', locale);
    await goesOn(who, 0, doingsToStore + 1);
    await hears(who, say(locale, 'question.what'), () => sends(who, long));
    await goesOn(who, doingsToStore + 2, lateShipmentDoings(locale, lumaInWords).length - 1);
    const shown = await server.waitFor('the review', () =>
      saidTo(who.room, who.person).slice(-1).find(({ buttons }) => buttons.some(({ label }) => label === say(locale, 'button.create'))),
    );
    const screen = saidTo(who.room, who.person).map(read).join(' ').replaceAll(/\s+/gu, ' ');
    expect(screen).toContain(long);
    who.person.press(shown, say(locale, 'button.create'));
    const { file } = await who.hand.letter();
    expect(file.replaceAll(/\s+/gu, ' ')).toContain(long);
  });

  test.each(locales)('a thirteenth point is not taken, with words that say why: %s', async (locale) => {
    const who = seller('guild', locale);
    const doings = lateShipmentDoings(locale, lumaInWords);
    const why = doings.findIndex(({ sees }) => sees === say(locale, 'question.why')) + 1;
    await goesOn(who, 0, why);
    const points = Array.from({ length: 13 }, (_, index) => `The cause number ${index} in the list.`);
    await hears(who, say(locale, 'notice.too-many-words', { most: 12 }), () => sends(who, points.join('\n')));
    await goesOn(who, why);
    expect((await who.hand.letter()).file).toBe(letterFor(lumaInWords));
  });
});

describe('a blank typed by hand', () => {
  test.each(locales)('is shown as typed, and holds the letter back with a word on it: %s', async (locale) => {
    const who = seller('guild', locale);
    const doings = lateShipmentDoings(locale, lumaInWords).map((each, index): Doing => (index === doingsToStore + 1 ? { ...each, what: 'Our {{this}} packed.' } : each));
    for (const each of doings.slice(0, -1)) await doing(who.hand, each);
    const shown = await server.waitFor('the review', () => saidTo(who.room, who.person).slice(-1).find(({ buttons }) => buttons.length > 0));
    expect(saidTo(who.room, who.person).map(read).join('\n')).toContain('- Our {{this}} packed.');
    await hears(who, say(locale, 'review.blocked'), () => who.person.press(shown, say(locale, 'button.create')));
    expect(saidTo(who.room, who.person).flatMap(({ files }) => files)).toEqual([]);
  });
});

describe('a store with a wild name', () => {
  test.each(['../../etc/passwd', '@everyone **Shop** ```x```', '🛒🛒🛒', 'a/b\\c:d*e?f"g<h>i|j'])('%s gives a file with a tame name', async (name) => {
    const who = seller('guild', 'en');
    for (const each of lateShipmentDoings('en', lumaInWords).map((every, index): Doing => (index === doingsToStore ? { ...every, what: name } : every)).slice(0, -1))
      await doing(who.hand, each);
    who.person.press(await server.waitFor('the review', () => saidTo(who.room, who.person).slice(-1).find(({ buttons }) => buttons.length > 0)), 'Create letter');
    const { file } = await who.hand.letter();
    expect(file).toContain(name);
    const files = saidTo(who.room, who.person).flatMap((message) => message.files.map((each) => each.name));
    expect(files).toEqual([expect.stringMatching(/^[\w-]+\.txt$/u), expect.stringMatching(/^[\w-]+\.docx$/u)]);
    saidTo(who.room, who.person).forEach(read);
  });
});
