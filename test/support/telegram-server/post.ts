import type { Entity, Fields, ForceReply, InlineButton, Upload, User } from './wire.ts';

/** A document below a message, with its content as it was uploaded. */
export interface PostedDocument extends Upload {
  readonly fileId: string;
}

export interface NewPost {
  readonly id: number;
  readonly from: User;
  /** Unix time, seconds. */
  readonly date: number;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  /** Topic that the message stands in. */
  readonly thread?: number | undefined;
  readonly replyTo?: number | undefined;
  readonly document?: PostedDocument | undefined;
  /** Fields of the wire that are not text: a sticker, a photo, a service message, where it was forwarded from. */
  readonly more?: Fields;
  readonly keyboard?: readonly (readonly InlineButton[])[];
  readonly forceReply?: ForceReply | undefined;
  readonly replyKeyboard?: readonly string[] | undefined;
}

/** One message as a phone shows it now. */
export class Post {
  readonly id: number;
  readonly from: User;
  readonly date: number;
  readonly thread: number | undefined;
  readonly replyTo: number | undefined;
  readonly document: PostedDocument | undefined;
  readonly more: Fields;
  readonly forceReply: ForceReply | undefined;
  readonly replyKeyboard: readonly string[] | undefined;
  /** Text, or the caption of a document or photo. */
  text: string;
  entities: readonly Entity[];
  keyboard: readonly (readonly InlineButton[])[];
  /** When it last changed, as the world counts moments. */
  moment = 0;
  edits = 0;
  editDate = 0;
  deleted = false;

  constructor(post: NewPost) {
    this.id = post.id;
    this.from = post.from;
    this.date = post.date;
    this.thread = post.thread;
    this.replyTo = post.replyTo;
    this.document = post.document;
    this.more = post.more ?? {};
    this.forceReply = post.forceReply;
    this.replyKeyboard = post.replyKeyboard;
    this.text = post.text ?? '';
    this.entities = post.entities ?? [];
    this.keyboard = post.keyboard ?? [];
  }

  get fromBot(): boolean {
    return this.from.is_bot;
  }

  /** Whether text is a caption rather than the message itself. */
  get captioned(): boolean {
    return this.document !== undefined || 'photo' in this.more;
  }

  /** Whether the platform wrote it: somebody joined, the group moved. */
  get service(): boolean {
    return Object.keys(this.more).some((field) => serviceFields.has(field));
  }

  /** Labels of the inline buttons, in reading order. */
  get labels(): readonly string[] {
    return this.keyboard.flat().map((button) => button.text);
  }

  /** The stretches of text that an entity of this type covers. */
  marked(type: string): readonly string[] {
    return this.entities
      .filter((entity) => entity.type === type)
      .map(({ offset, length }) => this.text.slice(offset, offset + length));
  }
}

const serviceFields = new Set([
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'forum_topic_created',
  'pinned_message',
]);
