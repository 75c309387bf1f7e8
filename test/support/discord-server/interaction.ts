import type { ChatMessage } from './chat-message.ts';
import type { JsonObject } from './json.ts';
import type { Modal } from './modal.ts';
import type { Person } from './person.ts';
import type { Room } from './room.ts';

/** What Discord calls the kinds of interaction, by number. */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Something a person did that the bot must acknowledge within three seconds. */
export class Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: keyof typeof interactionTypes;
  readonly person: Person;
  readonly room: Room;
  /** What was done, for people: `/poa`, `pressed "Next"`. */
  readonly what: string;
  readonly startedAt: number;
  /** The message whose button was pressed, or that opened the modal. */
  readonly source: ChatMessage | undefined;
  /** The modal that was submitted. */
  readonly submitted: Modal | undefined;
  acknowledgedAt: number | undefined;
  /** The response type it was acknowledged with: 4, 5, 6, 7, 8 or 9. */
  answer: number | undefined;
  /** What `@original` stands for. */
  original: ChatMessage | undefined;
  /** Messages made through its token. */
  readonly made = new Set<ChatMessage>();
  followUps = 0;
  /** What autocomplete offered. */
  choices: readonly JsonObject[] = [];
  /** Whether a gateway session was there to hear of it. */
  delivered = false;

  constructor(
    given: Pick<
      Interaction,
      'id' | 'token' | 'kind' | 'person' | 'room' | 'what' | 'startedAt' | 'source' | 'submitted'
    >,
  ) {
    this.id = given.id;
    this.token = given.token;
    this.kind = given.kind;
    this.person = given.person;
    this.room = given.room;
    this.what = given.what;
    this.startedAt = given.startedAt;
    this.source = given.source;
    this.submitted = given.submitted;
  }

  /** How long the person waited for the acknowledgement, in milliseconds; `undefined` while they still do. */
  get acknowledgedAfterMs(): number | undefined {
    return this.acknowledgedAt === undefined ? undefined : this.acknowledgedAt - this.startedAt;
  }
}
