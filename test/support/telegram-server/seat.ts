import { detectEntities } from './entities.ts';
import type { Post } from './post.ts';
import { Query } from './query.ts';
import { pickButton, type Which } from './pick-button.ts';
import { membership } from './membership.ts';
import { photo, sticker, voice } from './media.ts';
import { chatOf, messageOf, userOf } from './wire-message.ts';
import { Viewer } from './viewer.ts';
import type { Fields, Upload } from './wire.ts';

export interface SentFile {
  readonly name: string;
  readonly content: Buffer | string;
  readonly type?: string;
  readonly caption?: string;
  readonly replyTo?: Post;
  readonly unsized?: boolean;
}

interface Content {
  readonly text: string;
  readonly more?: Fields;
  readonly document?: Post['document'];
}

interface Said {
  readonly text: string;
  readonly more?: Fields;
  readonly replyTo?: Post;
}

/** A person with their phone in one chat (and one topic of it): everything they can do there. */
export class Seat extends Viewer {
  /** Presses Start, or follows a deep link that brings a payload. */
  start(payload?: string): Post {
    if (payload !== undefined && !/^[\w-]{1,64}$/.test(payload)) throw new Error(`no deep link carries "${payload}"`);
    if (this.room.blocked) this.unblock();
    return this.say(payload === undefined ? '/start' : `/start ${payload}`);
  }

  say(text: string): Post {
    return this.#say({ text });
  }

  reply(to: Post, text: string): Post {
    return this.#say({ text, replyTo: to });
  }

  /** Sends a text of any length: the phone splits it at 4096 units and sends the parts at once. */
  paste(text: string, replyTo?: Post): readonly Post[] {
    const parts = text.match(/[\s\S]{1,4096}/g) ?? [];
    return parts.map((part) => this.#say({ text: part, ...(replyTo === undefined ? {} : { replyTo }) }));
  }

  /** Passes on what somebody else wrote elsewhere. */
  forward(text: string, author = 'Amazon'): Post {
    const origin = { type: 'hidden_user', sender_user_name: author, date: this.room.world.now() };
    return this.#say({ text, more: { forward_origin: origin, forward_sender_name: author } });
  }

  sendSticker(): Post {
    return this.#send({ text: '', more: { sticker } });
  }

  sendPhoto({ caption = '', replyTo }: { readonly caption?: string; readonly replyTo?: Post } = {}): Post {
    return this.#send({ text: caption, more: { photo } }, replyTo);
  }

  sendVoice(replyTo?: Post): Post {
    return this.#send({ text: '', more: { voice } }, replyTo);
  }

  sendDocument({ name, content, type = 'text/plain', caption = '', replyTo, unsized = false }: SentFile): Post {
    const file: Upload = { name, type, content: Buffer.from(content), unsized };
    const document = { ...file, fileId: this.room.world.keepFile(file) };
    return this.#send({ text: caption, document }, replyTo);
  }

  /** Changes a message sent before; the bot hears of it as `edited_message`. */
  edit(post: Post, text: string): void {
    if (post.from.id !== this.user.id) throw new Error('people edit their own messages only');
    this.acts();
    post.text = text;
    post.entities = detectEntities(text);
    post.edits += 1;
    post.editDate = this.room.world.now();
    this.room.world.changed();
    this.room.deliver(post, 'edited_message');
  }

  /**
   * Taps a button that hangs below a message right now. Anybody in a group can.
   *
   * @param which its label, or a part of it if only one button has it, a pattern or a predicate
   */
  press(post: Post, which: Which): Query {
    if (post.deleted) throw new Error(`message ${post.id} is gone, nobody can press its buttons`);
    const button = pickButton(post, which);
    if (button.callback_data === undefined) throw new Error(`button "${button.text}" tells the bot nothing`);
    return this.pressRaw(post, button.callback_data);
  }

  /** Sends any data as if a button had held it: an old keyboard, a forgery, a tap that crossed with an edit. */
  pressRaw(post: Post, data: string): Query {
    const { world } = this.room;
    this.acts();
    const query = new Query(world, String(4_000_000_000_000_000 + world.queries.size), post, data);
    world.queries.set(query.id, query);
    const shown = post.deleted ? { chat: chatOf(this.room), message_id: post.id, date: 0 } : messageOf(this.room, post);
    const body = { id: query.id, from: userOf(this.user), message: shown, chat_instance: `ci${this.room.id}`, data };
    world.queue.push('callback_query', body);
    return query;
  }

  /** Opens the private chat by a `t.me/<bot>?start=` button and presses Start there. */
  follow(post: Post, which: Which): Seat {
    const url = new URL(pickButton(post, which).url ?? 'about:blank');
    const { world } = this.room;
    if (url.host !== 't.me' || url.pathname !== `/${world.bot.username}`) throw new Error(`${url.href} leads elsewhere`);
    const room = world.rooms.get(this.user.id);
    if (room === undefined) throw new Error('open the private chat first: server.privateChat(user)');
    const seat = room.seat(this.user);
    seat.start(url.searchParams.get('start') ?? undefined);
    return seat;
  }

  block(): void {
    this.room.blocked = true;
    this.room.world.queue.push('my_chat_member', membership(this.room, this.user, 'member', 'kicked'));
  }

  unblock(): void {
    this.room.blocked = false;
    this.room.world.queue.push('my_chat_member', membership(this.room, this.user, 'kicked', 'member'));
  }

  #say({ text, replyTo, more = {} }: Said): Post {
    const said = text.trim();
    if (said === '' || said.length > 4096) throw new Error(`no phone sends ${said.length} characters as one message`);
    return this.#send({ text: said, more }, replyTo);
  }

  #send(content: Content, replyTo?: Post): Post {
    if (this.room.blocked) throw new Error('this person blocked the bot');
    this.room.started = true;
    this.acts();
    const post = this.room.add({
      ...content,
      from: this.user,
      entities: detectEntities(content.text),
      thread: this.thread ?? replyTo?.thread,
      replyTo: replyTo?.id,
    });
    this.room.deliver(post);
    return post;
  }
}
