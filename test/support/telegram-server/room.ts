import { membership } from './membership.ts';
import { Post, type NewPost } from './post.ts';
import { Seat } from './seat.ts';
import { transcript } from './transcript.ts';
import { messageOf } from './wire-message.ts';
import type { User } from './wire.ts';
import type { World } from './world.ts';

export interface NewRoom {
  readonly id: number;
  readonly title?: string;
  /** The person of a private chat. */
  readonly owner?: User;
  readonly topics?: readonly string[];
}

/** A chat: what everybody in it sees, and what the bot is allowed to hear of it. */
export class Room {
  readonly world: World;
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup';
  readonly owner: User | undefined;
  /** Names of topics by thread id. */
  readonly topics = new Map<number, string>();
  readonly deleted: Post[] = [];
  readonly chatActions: string[] = [];
  title: string;
  /** Private chat: whether the person ever pressed Start. */
  started = false;
  blocked = false;
  kicked = false;
  botIsAdmin = false;
  migratedTo: number | undefined;
  /** Whether another bot posted last: then bare commands are not for ours. */
  otherBotSpoke = false;
  /** When each person last did something here, by their id. */
  readonly acted = new Map<number, number>();
  #posts: Post[] = [];
  #lastId = 0;

  constructor(world: World, room: NewRoom) {
    this.world = world;
    this.id = room.id;
    this.title = room.title ?? '';
    this.owner = room.owner;
    this.type = room.id > 0 ? 'private' : room.id <= -1_000_000_000_000 ? 'supergroup' : 'group';
    if (room.topics !== undefined && this.type !== 'supergroup') throw new Error('only a supergroup has topics');
    for (const name of room.topics ?? []) this.#openTopic(name);
  }

  /** What a phone shows now, oldest first. */
  get messages(): readonly Post[] {
    return this.#posts;
  }

  get fromBot(): readonly Post[] {
    return this.#posts.filter((post) => post.from.id === this.world.bot.id);
  }

  lastFromBot(): Post | undefined {
    return this.fromBot.at(-1);
  }

  find(id: number): Post | undefined {
    return this.#posts.find((post) => post.id === id);
  }

  /** A person in this chat, or in one topic of it. */
  seat(user: User, topic?: string): Seat {
    const thread = topic === undefined ? undefined : [...this.topics].find(([, name]) => name === topic)?.[0];
    if (topic !== undefined && thread === undefined) throw new Error(`no topic "${topic}" in ${this.title}`);
    return new Seat(this, user, thread);
  }

  /** Puts a message on show. Supergroups count on their own, all other chats together, as Telegram does. */
  add(post: Omit<NewPost, 'id' | 'date'>): Post {
    this.#lastId += 1;
    const id = this.type === 'supergroup' ? this.#lastId : this.world.nextMessageId();
    const added = new Post({ ...post, id, date: this.world.now() });
    added.moment = this.world.nextMoment();
    this.#posts.push(added);
    if (added.fromBot) this.otherBotSpoke = added.from.id !== this.world.bot.id;
    this.world.changed();
    return added;
  }

  remove(post: Post): void {
    post.deleted = true;
    this.deleted.push(post);
    this.#posts = this.#posts.filter((other) => other !== post);
    this.world.changed();
  }

  /** Hands a message to the bot, if it may hear it. */
  deliver(post: Post, kind: 'message' | 'edited_message' = 'message'): void {
    if (this.#heard(post)) this.world.queue.push(kind, messageOf(this, post));
  }

  /** Somebody comes in: a service message, which the bot always hears. */
  join(user: User): void {
    this.deliver(this.add({ from: user, more: { new_chat_members: [user] } }));
  }

  /** Another bot posts here: bare commands are no longer meant for ours until it posts again. */
  otherBotSays(text: string): void {
    this.add({ from: { id: 5_550_001, is_bot: true, first_name: 'Other', username: 'other_bot' }, text });
  }

  /** The bot is thrown out: it hears that, and nothing afterwards. */
  kickBot(by: User): void {
    this.kicked = true;
    this.world.queue.push('my_chat_member', membership(this, by, 'member', this.type === 'group' ? 'left' : 'kicked'));
  }

  /** A group becomes a supergroup with another id; sending to the old one is refused from now on. */
  migrate(): Room {
    const moved = new Room(this.world, { id: -1_000_000_000_000 + this.id, title: this.title });
    const from = this.world.platform;
    this.world.rooms.set(moved.id, moved);
    this.migratedTo = moved.id;
    this.deliver(this.add({ from, more: { migrate_to_chat_id: moved.id } }));
    moved.deliver(moved.add({ from, more: { migrate_from_chat_id: this.id } }));
    return moved;
  }

  /**
   * Resolves with what `look` finds as soon as it finds something.
   *
   * @throws after `timeoutMs`, with the chat as it stands
   */
  waitFor<T>(what: string, look: (room: this) => T | undefined | false | null, timeoutMs?: number): Promise<T> {
    return this.world.waitFor(what, () => look(this), timeoutMs, () => transcript(this));
  }

  /** Privacy mode (platforms.md 1.2): commands, answers to the bot and service messages. */
  #heard(post: Post): boolean {
    if (this.kicked || this.migratedTo !== undefined) return post.service;
    if (this.type === 'private' || this.botIsAdmin || !this.world.privacy || post.service) return true;
    if (post.replyTo !== undefined && this.find(post.replyTo)?.from.id === this.world.bot.id) return true;
    const { username = '' } = this.world.bot;
    return post.marked('bot_command').some((command) => {
      const addressee = command.split('@')[1];
      return addressee === undefined ? !this.otherBotSpoke : addressee.toLowerCase() === username.toLowerCase();
    });
  }

  #openTopic(name: string): void {
    const opened = this.add({ from: this.world.platform, more: { forum_topic_created: { name, icon_color: 7322096 } } });
    this.topics.set(opened.id, name);
  }
}
