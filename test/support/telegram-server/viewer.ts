import type { BotCommand } from './bot-profile.ts';
import { scopesFor } from './membership.ts';
import type { Post } from './post.ts';
import { isPromptedBy } from './prompt.ts';
import type { Room } from './room.ts';
import type { User } from './wire.ts';

/** What one person sees of a chat, or of one topic of it. */
export class Viewer {
  readonly room: Room;
  readonly user: User;
  readonly thread: number | undefined;

  constructor(room: Room, user: User, thread: number | undefined) {
    this.room = room;
    this.user = user;
    this.thread = thread;
  }

  get messages(): readonly Post[] {
    return this.room.messages;
  }

  lastFromBot(): Post | undefined {
    return this.room.lastFromBot();
  }

  waitFor<T>(what: string, look: (room: Room) => T | undefined | false | null, timeoutMs?: number): Promise<T> {
    return this.room.waitFor(what, look, timeoutMs);
  }

  /** Resolves with what the bot said or changed since this person last did something, once its text matches. */
  sees(pattern: string | RegExp, timeoutMs?: number): Promise<Post> {
    const since = this.room.acted.get(this.user.id) ?? 0;
    const fits = ({ text, moment }: Post): boolean =>
      moment > since && (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text));
    return this.waitFor(`the bot to say ${String(pattern)}`, (room) => room.fromBot.findLast(fits), timeoutMs);
  }

  /** The newest prompt whose reply field opened on this person's phone: ForceReply, meant for all or for them. */
  prompt(): Post | undefined {
    return this.room.fromBot.findLast((post) => isPromptedBy(post, this.room, this.user));
  }

  /** The commands this person's phone lists here. */
  menu(): readonly BotCommand[] {
    return this.room.world.profile.menu(scopesFor(this.room, this.user), (this.user.language_code ?? '').slice(0, 2));
  }

  /** Marks that this person did something now. */
  protected acts(): void {
    this.room.acted.set(this.user.id, this.room.world.nextMoment());
  }
}
