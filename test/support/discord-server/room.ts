import type { ChatMessage } from './chat-message.ts';
import type { Person } from './person.ts';

/** A server. Its people share one text room. */
export class Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly members: Set<Person>;
  /** Whether the bot was added; without it only people who installed the bot for themselves can use it here. */
  readonly hasBot: boolean;
  readonly room: Room;

  constructor(
    id: string,
    roomId: string,
    given: { name: string; locale: string; members: readonly Person[]; hasBot: boolean },
  ) {
    this.id = id;
    this.name = given.name;
    this.locale = given.locale;
    this.members = new Set(given.members);
    this.hasBot = given.hasBot;
    this.room = new Room(roomId, 'guild', 'general', this.members, this);
  }
}

/** A channel of text: in a guild, between the bot and one person, or private without the bot. */
export class Room {
  readonly id: string;
  readonly kind: 'guild' | 'dm' | 'private';
  readonly name: string;
  readonly people: ReadonlySet<Person>;
  readonly guild: Guild | undefined;
  /** Everything ever said here, deleted messages too. */
  readonly history: ChatMessage[] = [];
  /** How long a call about this room takes, in milliseconds. */
  slowMs = 0;

  constructor(id: string, kind: Room['kind'], name: string, people: ReadonlySet<Person>, guild?: Guild) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.people = people;
    this.guild = guild;
  }

  /** Discord's channel type: 0 guild text, 1 direct message, 3 group. */
  get type(): 0 | 1 | 3 {
    return this.kind === 'guild' ? 0 : this.kind === 'dm' ? 1 : 3;
  }

  /** Whether the bot can read and write here outside of interactions. */
  get hasBot(): boolean {
    return this.kind === 'dm' || (this.guild?.hasBot ?? false);
  }

  /** What one person sees here, oldest first: ephemeral messages only when they are theirs. */
  messagesFor(person: Person): readonly ChatMessage[] {
    if (!this.people.has(person)) return [];
    return this.history.filter((message) => !message.deleted && (!message.visibleTo || message.visibleTo === person));
  }

  /** What is there for everybody: in a direct message all of it, elsewhere no ephemeral message. */
  get messages(): readonly ChatMessage[] {
    return this.history.filter((message) => !message.deleted && (this.kind === 'dm' || !message.ephemeral));
  }
}
