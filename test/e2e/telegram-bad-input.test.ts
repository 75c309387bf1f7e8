import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Draft } from '../../src/cases/draft.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { type Locale, locales } from '../../src/cases/localized.ts';
import type { Question } from '../../src/cases/question.ts';
import { cleanText } from '../../src/flows/clean-text.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { startBot } from '../support/bot.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { doing, draftLateShipment, lateShipmentDoings } from '../support/seller.ts';
import { may20 } from '../support/talk.ts';
import { languageCode, type TelegramHand, telegramHand } from '../support/telegram-hand.ts';
import type { Post } from '../support/telegram-server/post.ts';
import type { Seat } from '../support/telegram-server/seat.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

let server: TelegramServer;
let bot: App;
let clock = may20;

beforeEach(async () => {
  clock = may20;
  server = await startTelegramServer();
  bot = await startBot({ telegram: server, now: () => clock });
});

/** A card that is shown again as it stands is not modified: Telegram's way to say that all is well. */
function expectNothingRefused(): void {
  const refused = server.refused.map(({ method, error }) => `${method}: ${error?.description}`);
  expect(refused.filter((line) => !line.includes('message is not modified'))).toEqual([]);
}

afterEach(async () => {
  await server.idle();
  expectNothingRefused();
  await bot.stop();
  await server.close();
});

const places = ['private', 'group'] as const;

function handIn(place: (typeof places)[number], locale: Locale): TelegramHand {
  const user = server.user({ id: 42, language_code: languageCode[locale] });
  if (place === 'group') return telegramHand(server.group().seat(user), locale, true);
  const seat = server.privateChat(user);
  seat.room.started = true;
  return telegramHand(seat, locale);
}

const cardOf = (hand: TelegramHand): Post => {
  const card = hand.card();
  if (!card) throw new Error('no card');
  return card;
};

/** Somebody who comes to a question by the answers of the late-shipment example; in a group, with its prompt open. */
async function at(question: Question, hand: TelegramHand): Promise<void> {
  const { locale } = hand;
  for (const each of lateShipmentDoings(locale)) {
    await doing(hand, each);
    if (each.sees === say(locale, `question.${question}`)) break;
  }
  await server.idle();
}

/** In a group, asks for the prompt; gives what words have to answer there. */
async function promptFor(hand: TelegramHand): Promise<Post | undefined> {
  if (hand.seat.room.type === 'private') return undefined;
  const own = say(hand.locale, 'button.own');
  if (cardOf(hand).labels.includes(own)) {
    await hand.press(own);
    await hand.sees(say(hand.locale, 'room.reply-to-me'));
  }
  return hand.shown().findLast(({ forceReply }) => forceReply);
}

const sayTo = (seat: Seat, prompt: Post | undefined, text: string): Post => (prompt ? seat.reply(prompt, text) : seat.say(text));

const supervisor = 'The warehouse supervisor.';

/** Answers the question at hand and goes back to it. Gives its card, on which the answer stands if it was that one. */
async function answered(hand: TelegramHand): Promise<string> {
  await hand.type(supervisor);
  await hand.sees('2/6');
  return answerOf(hand);
}

async function answerOf(hand: TelegramHand): Promise<string> {
  await hand.press(say(hand.locale, 'button.back'));
  await hand.sees('1/6');
  return cardOf(hand).text;
}

describe.each(locales)('in %s', (locale) => {
  describe.each(places)('in %s', (place) => {
    test('a sticker, a photo with words below it, a voice message and a document get a clear word, the step stays', async () => {
      const hand = handIn(place, locale);
      await at('who', hand);
      const { seat } = hand;
      const prompt = await promptFor(hand);
      const replyTo = prompt && { replyTo: prompt };
      const sends = [
        [() => seat.sendPhoto({ caption: 'The clerk was away.', ...replyTo }), 'notice.not-text'],
        [() => seat.sendVoice(prompt), 'notice.not-text'],
        [() => seat.sendDocument({ name: 'answer.pdf', content: 'x', caption: 'see here', type: 'application/pdf', ...replyTo }), 'upload.broken'],
        ...(prompt ? [] : [[() => seat.sendSticker(), 'notice.not-text'] as const]),
      ] as const;
      for (const [send, heard] of sends) {
        send();
        await hand.sees(say(locale, heard));
        await hand.sees('1/6');
      }
      expect(await answered(hand)).toContain(`1. ${supervisor}`);
    });

    test('commands in mid-question are answered and the step stays', async () => {
      const hand = handIn(place, locale);
      await at('who', hand);
      const bang = place === 'group' ? '@poa_test_bot' : '';
      for (const [command, answer] of [
        ['/help', say(locale, 'help.title')],
        ['/privacy', say(locale, 'privacy.title')],
        ['/language', say(locale, 'languages.title')],
        ['/foo', say(locale, 'notice.unknown-command')],
        ['/drafts', say(locale, 'drafts.title')],
        ['/poa', say(locale, 'notice.resumed', { k: 1 })],
        ['/start nonsense', say(locale, 'notice.resumed', { k: 1 })],
      ] as const) {
        hand.seat.say(command.replace(/^\/\w+/u, (name) => name + bang));
        await hand.sees(answer);
      }
      expect(await answered(hand)).toContain(`1. ${supervisor}`);
    });

    test('a text of 5,000 characters, which the phone cuts in two, is refused with its limit, the step stays', async () => {
      const hand = handIn(place, locale);
      await at('who', hand);
      const prompt = await promptFor(hand);
      const before = hand.shown().length;
      hand.seat.paste('The warehouse supervisor. '.repeat(200).slice(0, 5000), prompt);
      await server.idle();
      const answers = hand.shown().slice(before).filter(({ forceReply }) => !forceReply);
      expect(answers.length).toBeGreaterThan(0);
      const lengths = answers.flatMap(({ text }) => /(\d{3,4})\D+2000/u.exec(text)?.[1] ?? []).map(Number);
      expect(lengths.length).toBeGreaterThan(0);
      for (const length of lengths) expect(length).toBeGreaterThan(2000);
      expect(answers.at(-1)?.text).toContain('1/6');
      expect(answers.map(({ text }) => text).join()).not.toContain(say(locale, 'ask.so-far'));
      clock += 10_000;
      expect(await answered(hand)).toContain(`1. ${supervisor}`);
    });

    test('an edited message changes no answer, and that is said', async () => {
      const hand = handIn(place, locale);
      await at('who', hand);
      const prompt = await promptFor(hand);
      const said = sayTo(hand.seat, prompt, supervisor);
      await hand.sees('2/6');
      hand.seat.edit(said, 'The managing director.');
      await hand.sees(say(locale, 'notice.edited'));
      expect(await answerOf(hand)).toContain(`1. ${supervisor}`);
    });

    test('forged and stale buttons show the step again, and the draft is unharmed', async () => {
      const hand = handIn(place, locale);
      const { seat } = hand;
      await at('who', hand);
      const first = seat.room.fromBot.find(({ keyboard }) => keyboard.length > 0);
      const card = cardOf(hand);
      const owner = place === 'group' ? `${seat.user.id.toString(36)}:` : '';
      const [, draft = ''] = /1([a-z0-9]{4,})\|/u.exec(JSON.stringify(card.keyboard)) ?? [];
      expect(draft).not.toBe('');
      const forged = [
        'x',
        `${owner}`,
        '1zzzz|who|own',
        `${owner}1zzzz|who|own`,
        `${owner}1${draft}|who|tick|__proto__|1`,
        `${owner}1${draft}|who|tick|constructor|1`,
        `${owner}1${draft}|__proto__|own`,
        `${owner}1${draft}|who|value|C1|n|9`,
        `${owner}1${draft}|why|link|o1|C9`,
        `${owner}1${draft}|case|case|nonsense`,
        `${owner}1__proto__|who|done`,
        `${owner}9${draft}|who|done`,
        `${owner}${'x'.repeat(50)}`,
        '💥',
      ];
      for (const data of forged) {
        await seat.pressRaw(card, data).answered();
        await server.idle();
        expect(cardOf(hand).text).toContain('1/6');
      }
      if (first && first !== card) {
        for (const label of first.labels.filter((each) => each === lateShipment.name[locale])) await seat.press(first, label).answered();
        await server.idle();
      }
      expect(await answered(hand)).toContain(`1. ${supervisor}`);
    });
  });
});

describe('words that mean something to machines', () => {
  const nasty: Readonly<Partial<Record<Question, string>>> = {
    store: 'A&B <i>Goods</i> *Co* {{> store}} $(x) 😀',
    who: 'our {{#if this}} {{> plan}} <b>3 packers</b> & *one* _clerk_ [here](https://example.com) `code` @everyone \u202Eevil\u0000\u0007 שלום مرحبا 👩‍👩‍👧 typed the numbers; <@1> the warehouse supervisor owns it.',
    when: '16 orders late during our closure May 1-5, 2026; \\n {{/if}} 7 more <script>alert(1)</script> confirmed late between April 14 and April 30, 2026',
  };

  /** What the example's seller answers, but for these words. */
  const nastyDraft = (clean: (text: string) => string): Draft => ({
    ...lumaHarbor,
    answers: {
      ...lumaHarbor.answers,
      ...Object.fromEntries(
        Object.entries(nasty).map(([question, text]) => [
          question,
          { ticked: [], blanks: {}, own: [{ id: 'o1', text: clean(text), used: true }] },
        ]),
      ),
    },
  });

  const expected = textOf(assemble(lateShipment, nastyDraft(cleanText)).full);

  test.each(locales.flatMap((locale) => places.map((place) => ({ locale, place }))))(
    'stand in card, review, letter and file as they were typed: $locale, $place',
    async ({ locale, place }) => {
      const hand = handIn(place, locale);
      await draftLateShipment(hand, nastyDraft((text) => text));
      const { shown, file } = await hand.letter();
      expect(file).toBe(`${expected}\n`);
      expect(shown).toContain(expected);
      for (const text of Object.values(nasty)) expect(file).toContain(cleanText(text));
      for (const question of ['who', 'when'] as const) {
        await hand.press(say(locale, 'button.to-review'));
        await hand.sees(say(locale, 'review.title'));
        await hand.press(say(locale, `edit.${question}`));
        await hand.sees(`1. ${cleanText(nasty[question] ?? '')}`);
        await hand.press(say(locale, 'button.to-review'));
        await hand.sees(cleanText(nasty[question] ?? '').slice(0, 40));
        await hand.press(say(locale, 'button.create'));
        await hand.sees(say(locale, 'letter.done'));
      }
    },
  );
});

test.each(locales)('a pair of braces stands as it was typed and has to be filled in before there is a letter, in %s', async (locale) => {
  const hand = handIn('private', locale);
  await at('who', hand);
  await hand.type('our clerk {{this}} typed the numbers.');
  await hand.sees('2/6');
  await hand.press(say(locale, 'button.back'));
  await hand.sees('1. our clerk {{this}} typed the numbers.');
  while (!cardOf(hand).labels.includes(say(locale, 'button.create'))) {
    const skip = say(locale, 'button.skip');
    await hand.press(cardOf(hand).labels.includes(skip) ? skip : say(locale, 'button.done'));
    await server.idle();
  }
  expect(cardOf(hand).text).toContain('our clerk {{this}} typed the numbers.');
  await hand.press(say(locale, 'button.create'));
  await hand.sees(say(locale, 'review.blocked'));
  expect(cardOf(hand).text).toMatch(/[“「]\{this\}/u);
});

test.each(['\u200B\u200B', '\u2060', '\u200B \uFEFF \u00AD', '\u202E\u202C', '\uE000\uFFFD', '\u2800', '\u3164'])('invisible words %j are none', async (text) => {
  const hand = handIn('private', 'en');
  await at('who', hand);
  hand.seat.say(text);
  await hand.sees(say('en', 'notice.empty'));
  expect(await answered(hand)).toContain(`1. ${supervisor}`);
});

test("the end of a notice that the phone cut in two is not taken for an answer", async () => {
  const hand = handIn('private', 'en');
  await hand.begin();
  await hand.sees(say('en', 'case.title'));
  const notice = 'Your Late Shipment Rate is above our target of 4%. '.repeat(90);
  hand.seat.paste(`${notice.slice(0, 4090)} Signed, Seller Performance`);
  await server.idle();
  expect(cardOf(hand).text).not.toContain('1/6');
  expect(hand.shown().map(({ text }) => text).join()).not.toContain('1. Signed');
});
