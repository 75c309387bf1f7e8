import type { Post } from '../support/telegram-server/post.ts';
import type { Seat } from '../support/telegram-server/seat.ts';
import type { TelegramServer } from '../support/telegram-server.ts';
import { type Chat, isScreen } from './chat.ts';

const isFor = (text: string, label: string): boolean => text === label || text === `☐ ${label}` || text === `☑ ${label}`;

/** The private chat of a seller on Telegram. */
export function telegramChat(server: TelegramServer, seat: Seat): Chat {
  const { room } = seat;

  /** From the newest on. */
  function* backwards(since = 0): Generator<Post> {
    const { messages } = room;
    for (let at = messages.length - 1; at >= 0; at -= 1) {
      const post = messages[at];
      if (post?.fromBot && post.moment > since) yield post;
    }
  }

  function press(label: string): boolean {
    for (const post of backwards()) {
      const button = post.keyboard.flat().find(({ text }) => isFor(text, label));
      if (button?.callback_data === undefined) continue;
      seat.pressRaw(post, button.callback_data);
      return true;
    }
    return false;
  }

  function typed(text: string): boolean {
    seat.say(text);
    return true;
  }

  return {
    get moment() {
      return server.world.nextMoment();
    },
    shows(screen, since) {
      for (const post of backwards(since)) if (isScreen(post, screen)) return true;
      return false;
    },
    press,
    tick: press,
    type: typed,
    command: (name) => typed(`/${name}`),
    goesOn: () => undefined,
    // Telegram keeps what is sent and tells nobody.
    hasFailed: false,
    tidiesUp: () => undefined,
    letter(since) {
      for (const { document } of backwards(since)) if (document?.name.endsWith('.txt')) return document.content.toString();
      return undefined;
    },
    get newest() {
      const [post] = backwards();
      return `${post?.text ?? ''} [${post?.labels.join('] [') ?? ''}]`;
    },
  };
}
