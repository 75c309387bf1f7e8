import type { Locale } from '../../src/cases/localized.ts';
import { say } from '../../src/messages/say.ts';
import type { Doing, Hand } from './seller.ts';
import type { Post } from './telegram-server/post.ts';
import type { Seat } from './telegram-server/seat.ts';
import { isFields } from './telegram-server/wire.ts';

/** The language code that a phone set to this language sends (platforms.md 1.2). */
export const languageCode: Readonly<Record<Locale, string>> = { en: 'en', 'zh-CN': 'zh-hans', 'zh-TW': 'zh-hant' };

/** One update of the person's, and what they see then. */
export interface Move {
  /** Resolves when what the move needs is on screen: the button, the prompt. */
  ready(): Promise<unknown>;
  act(): Promise<unknown>;
  readonly sees: string;
}

export interface TelegramHand extends Hand {
  readonly seat: Seat;
  /** What the bot showed this very person, oldest first: in a group, not what it showed others. */
  shown(): readonly Post[];
  /** The newest message with buttons for this person. */
  card(): Post | undefined;
  /** One doing as single updates; in a group some take two. Each is made when the one before it was seen. */
  moves(doing: Doing): Generator<Move>;
}

/** A seller's hand in Telegram: in the private chat, or in a group, where words go into replies to the bot's prompt. */
export function telegramHand(seat: Seat, locale: Locale, group = false): TelegramHand {
  const owner = `${seat.user.id.toString(36)}:`;

  const dataOf = ({ keyboard }: Post): readonly string[] => keyboard.flat().flatMap(({ callback_data: data }) => data ?? []);

  /** Whom a message in a group is for: by its buttons, its mention, or what it answers. */
  function isClaimed(post: Post): boolean | undefined {
    const data = dataOf(post);
    if (data.length > 0) return data.some((each) => each.startsWith(owner));
    const meant = post.entities.flatMap(({ user }) => (isFields(user) ? [user['id']] : []));
    if (meant.length > 0) return meant.includes(seat.user.id);
    const answered = post.replyTo === undefined ? undefined : seat.room.find(post.replyTo);
    return answered ? answered.from.id === seat.user.id : undefined;
  }

  /** A message that names nobody belongs to the same delivery as the one that follows it. */
  function shown(): readonly Post[] {
    const posts = seat.room.fromBot.filter(({ thread }) => !group || thread === seat.thread);
    if (!group) return posts;
    let isMine = false;
    return posts
      .toReversed()
      .filter((post) => (isMine = isClaimed(post) ?? isMine))
      .toReversed();
  }

  const card = (): Post | undefined => shown().findLast((post) => !post.deleted && dataOf(post).length > 0);

  async function cardWith(label: string): Promise<Post> {
    return seat.waitFor(`a button ${label}`, () => {
      const newest = card();
      return newest?.keyboard.flat().some(({ text }) => text === label || text.endsWith(` ${label}`)) && newest;
    });
  }

  async function press(label: string): Promise<void> {
    const query = seat.press(await cardWith(label), ({ text }) => text === label || text === `☐ ${label}` || text === `☑ ${label}`);
    await query.answered();
  }

  /** The prompt that waits for this person's words, if nothing of theirs came after it. */
  const openPrompt = (): Post | undefined => {
    const prompt = shown().findLast(({ forceReply }) => forceReply);
    return prompt && !seat.messages.some(({ replyTo }) => replyTo === prompt.id) ? prompt : undefined;
  };

  const prompted = (): Promise<Post> => seat.waitFor('a prompt for words', openPrompt, 15_000);

  const saying = (text: string, then: string): Move => ({ ready: async () => undefined, act: async () => seat.say(text), sees: then });
  const pressing = (label: string, then: string): Move => ({ ready: () => cardWith(label), act: () => press(label), sees: then });
  const answering = (text: string, then: string): Move => ({ ready: prompted, act: async () => seat.reply(await prompted(), text), sees: then });

  function* typing(text: string, then: string): Generator<Move> {
    const own = say(locale, 'button.own');
    if (!group) return yield saying(text, then);
    if (card()?.labels.includes(own)) yield pressing(own, say(locale, 'room.reply-to-me'));
    yield answering(text, then);
  }

  function* beginning(then: string): Generator<Move> {
    if (!group) return yield saying('/poa', then);
    yield saying('/poa@poa_test_bot', say(locale, 'room.private-first'));
    yield pressing(say(locale, 'button.stay'), then);
  }

  async function sees(text: string): Promise<void> {
    const since = seat.room.acted.get(seat.user.id) ?? 0;
    await seat.waitFor(`“${text}”`, () => shown().some((post) => post.moment > since && post.text.includes(text)));
    await seat.waitFor('the card', card);
  }

  /** Makes all moves but leaves what the last one leads to unseen. */
  async function make(moves: Generator<Move>): Promise<void> {
    for (let { value: move, done } = moves.next(); !done && move; ) {
      await move.act();
      const next = moves.next();
      if (!next.done) await sees(move.sees);
      ({ value: move, done } = next);
    }
  }

  return {
    locale,
    seat,
    shown,
    card,
    *moves({ do: what, what: words, sees: then }) {
      if (what === 'begin') yield* beginning(then);
      else if (what === 'type') yield* typing(words, then);
      else yield pressing(words, then);
    },
    begin: () => make(beginning('')),
    tick: press,
    press,
    type: (text) => make(typing(text, '')),
    sees,
    async letter() {
      const file = await seat.waitFor('the letter as a file', () => shown().findLast(({ document }) => document?.name.endsWith('.txt')));
      const text = shown().flatMap((post) => post.marked('pre')).join('\n\n');
      return { shown: text, file: file.document?.content.toString('utf8') ?? '' };
    },
  };
}
