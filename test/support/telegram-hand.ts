import type { Locale } from '../../src/cases/localized.ts';
import { say } from '../../src/messages/say.ts';
import type { Hand } from './seller.ts';
import type { Post } from './telegram-server/post.ts';
import type { Seat } from './telegram-server/seat.ts';

/** The language code that a phone set to this language sends (platforms.md 1.2). */
export const languageCode: Readonly<Record<Locale, string>> = { en: 'en', 'zh-CN': 'zh-hans', 'zh-TW': 'zh-hant' };

/** A seller's hand in Telegram: in the private chat, or in a group, where words go into replies to the bot's prompt. */
export function telegramHand(seat: Seat, locale: Locale, group = false): Hand {
  const owner = `${seat.user.id.toString(36)}:`;

  /** Messages with buttons for this very person, newest last. */
  const cards = (): readonly Post[] =>
    seat.room.fromBot.filter(({ deleted, keyboard }) => {
      const data = keyboard.flat().flatMap(({ callback_data: each }) => each ?? []);
      return !deleted && (group ? data.some((each) => each.startsWith(owner)) : data.length > 0);
    });

  async function cardWith(label: string): Promise<Post> {
    return seat.waitFor(`a button ${label}`, () => {
      const newest = cards().at(-1);
      return newest?.keyboard.flat().some(({ text }) => text === label || text.endsWith(` ${label}`)) && newest;
    });
  }

  async function press(label: string): Promise<void> {
    const query = seat.press(await cardWith(label), ({ text }) => text === label || text === `☐ ${label}` || text === `☑ ${label}`);
    await query.answered();
  }

  /** The prompt that waits for this person's words, if nothing of theirs came after it. */
  const openPrompt = (): Post | undefined => {
    const prompt = seat.prompt();
    return prompt && !seat.messages.some(({ replyTo }) => replyTo === prompt.id) ? prompt : undefined;
  };

  return {
    locale,
    async begin() {
      if (!group) return void seat.say('/poa');
      seat.say('/poa@poa_test_bot');
      await press(say(locale, 'button.stay'));
    },
    tick: press,
    press,
    async type(text) {
      if (!group) return void seat.say(text);
      const own = say(locale, 'button.own');
      if (cards().at(-1)?.labels.includes(own)) await press(own);
      seat.reply(await seat.waitFor('a prompt for words', openPrompt), text);
    },
    async sees(text) {
      await seat.sees(text);
      await seat.waitFor('the card', () => cards().at(-1));
    },
    async letter() {
      await seat.waitFor('the letter as a file', () => seat.room.fromBot.findLast(({ document }) => document));
      const file = seat.room.fromBot.findLast(({ document }) => document)?.document;
      const shown = seat.room.fromBot.flatMap((post) => post.marked('pre')).join('\n\n');
      return { shown, file: file?.content.toString('utf8') ?? '' };
    },
  };
}
