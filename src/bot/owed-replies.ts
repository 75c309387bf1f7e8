import type { Reply, Turn } from '../flows/exchange.ts';
import type { Session } from '../flows/session.ts';
import type { Log } from '../log.ts';
import type { Presence } from '../store/lease.ts';
import type { Lock } from '../store/lock.ts';
import type { Owed, PersonRecord } from '../store/person-record.ts';
import type { Sessions } from '../store/sessions.ts';
import type { Address } from './channel.ts';
import { type Claims, claimsOf } from './claims.ts';
import type { Deliverer } from './deliver.ts';
import type { Drawn } from './message.ts';
import { createOutbox } from './outbox.ts';

/** When a chat that could not be reached is tried again: the wait doubles from the one to the other, in milliseconds. */
const revisit = { firstMs: 5 * 60_000, mostMs: 60 * 60_000 } as const;

type Drawing = Promise<readonly Drawn[]>;

export interface OwedRepliesOptions {
  readonly sessions: Sessions;
  readonly lock: Lock;
  /** Of this process among those that share the store; absent where it is alone. */
  readonly presence?: Presence;
  readonly deliverer: Deliverer;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Does something later, in milliseconds, unless the process has ended by then; a timer if not said. */
  readonly later?: (ms: number, work: () => void) => void;
}

/**
 * Replies between "saved" and "delivered": in order within a chat, chats side by side.
 *
 * A reply that is given up, because the platform was away for too long, becomes the short word `missed`. It goes out when
 * the chat can be reached again, and is struck out as soon as anything else there has led the person on.
 */
export interface OwedReplies extends Pick<Claims, 'claim' | 'claimed'> {
  /** What a record owes by a channel that nobody is sending, here or elsewhere: for the next turn to send first. */
  waitingIn(record: PersonRecord, channel: string): Promise<readonly Owed[]>;
  /** The words in a chat that something was missed there. */
  missedIn(record: PersonRecord, person: string, chat: Pick<Owed, 'channel' | 'address'>): readonly Owed[];
  /** Whether this one went out, though the store may not know it yet. */
  isDelivered(owed: Owed): boolean;
  /** To be called when the store knows. */
  forgetDelivered(owed: readonly Owed[]): void;
  /** Holds a reply that is about to be saved, so that healing leaves it alone. Gives what lets it go. */
  hold(owed: Owed): () => void;
  /** @param drawing the reply in words, if it is drawn already */
  send(person: string, session: Session, owed: Owed, drawing?: Drawing): void;
  /** Sends everything that is still owed by a channel and that nobody else sends. */
  heal(channel: string): Promise<void>;
  /** Anything else, in the order of its chat. */
  add(person: string, channel: string, address: Address, work: () => Promise<void>): void;
  /** How many wait or are under way. */
  readonly size: number;
  /** Resolves when everything is delivered or given up. */
  idle(): Promise<void>;
}

const isMissed = ({ replies }: Owed): boolean => replies.some(({ kind }) => kind === 'missed');

/** Whether a reply leads on by itself, or by a tap on what it shows. */
const leadsOn = ({ kind }: Reply): boolean => kind === 'prompt' || kind === 'drafts' || kind === 'where' || kind === 'missed';

/** A turn after which the person finds their step, though what was said before did not arrive. */
export const withWayBack = (turn: Turn): Turn =>
  turn.session === undefined || turn.replies.some(leadsOn) ? turn : { ...turn, replies: [...turn.replies, { kind: 'missed' }] };

const isOwed = (record: PersonRecord | undefined, { inputId }: Owed): record is PersonRecord =>
  record?.owed.some((owed) => owed.inputId === inputId) === true;

const unreferenced = (ms: number, work: () => void): void => void setTimeout(work, ms).unref();

export function createOwedReplies({ sessions, lock, presence, deliverer, log, now, later = unreferenced }: OwedRepliesOptions): OwedReplies {
  const outbox = createOutbox((error) => log.error({ err: error }, 'delivery broke'));
  const { claim, claimed, isElsewhere } = claimsOf(presence);
  /** Inputs whose reply is on its way. */
  const sending = new Set<string>();
  /** Inputs whose reply went out, until the store knows: it may have failed just then. */
  const delivered = new Set<string>();

  const isWaiting = ({ inputId }: Owed): boolean => !sending.has(inputId) && !delivered.has(inputId);

  const chatOf = (person: string, channel: string, address: Address): string => deliverer.chatOf(channel, address) ?? person;

  function isInChat(person: string, { channel, address }: Pick<Owed, 'channel' | 'address'>): (owed: Owed) => boolean {
    const chat = chatOf(person, channel, address);
    return (owed) => owed.channel === channel && chatOf(person, channel, owed.address) === chat;
  }

  /** Puts others in the place of an owed reply; what leads on takes away the words that something was missed in its chat. */
  async function settle(person: string, owed: Owed, instead: readonly Owed[] = []): Promise<void> {
    const isHere = isInChat(person, owed);
    const isLed = instead.length > 0 || owed.replies.some(leadsOn);
    await lock.run(person, async () => {
      const record = await sessions.load(person);
      if (!isOwed(record, owed)) return;
      const left = record.owed.filter((each) => each.inputId !== owed.inputId && !(isLed && isMissed(each) && isHere(each)));
      const heard = owed.words === undefined || instead.length > 0 ? {} : { heard: { words: owed.words, at: now() } };
      await sessions.save(person, { ...record, owed: [...instead, ...left], ...heard, revision: record.revision + 1 });
    });
  }

  /** Leaves a short word in the place of a reply, for when the chat can be reached again. */
  async function giveUp(person: string, owed: Owed, visits: number): Promise<void> {
    const missed = claim({ ...owed, replies: [{ kind: 'missed' }] });
    later(Math.min(revisit.firstMs * 2 ** Math.min(visits, 16), revisit.mostMs), () => {
      healOwed(person, missed, visits + 1).catch((error: unknown) => log.warn({ err: error }, 'a chat could not be tried again'));
    });
    await settle(person, owed, [missed]);
  }

  /** @param visits how often the chat has been tried again since the reply was given up */
  function send(person: string, session: Session, owed: Owed, visits = 0, drawing?: Drawing): void {
    const { channel, address, room, replies, inputId } = owed;
    sending.add(inputId);
    outbox.add(chatOf(person, channel, address), async () => {
      try {
        const outcome = await deliverer.deliver({ channel, address, session, room, replies }, drawing);
        if (outcome === 'stopped') return;
        if (outcome === 'failed') return await giveUp(person, owed, visits);
        delivered.add(inputId);
        await settle(person, owed);
        delivered.delete(inputId);
      } finally {
        sending.delete(inputId);
      }
    });
  }

  /** Looks again in the person's turn: since the record was listed, the reply may have been delivered. */
  const healOwed = (person: string, owed: Owed, visits = 0): Promise<void> =>
    lock.run(person, async () => {
      const record = await sessions.load(person);
      if (!isOwed(record, owed) || !isWaiting(owed)) return;
      if (presence) await sessions.save(person, { ...record, owed: claimed(record, [owed]), revision: record.revision + 1 });
      send(person, record.session, owed, visits);
    });

  /** Looks again at what others seemed to deliver: one that was killed a moment ago looks alive until its lease runs out. */
  async function healDead(seen: readonly (readonly [person: string, owed: Owed])[]): Promise<void> {
    if (!(await presence?.lapse())) return;
    try {
      for (const [person, owed] of seen) if (!(await isElsewhere(owed))) await healOwed(person, owed);
    } catch (error) {
      log.error({ err: error }, 'owed replies could not be read');
    }
  }

  return {
    claim,
    claimed,
    async waitingIn({ owed }, channel) {
      const waiting: Owed[] = [];
      // Who cannot be found out about is left to deliver what it owes: an input must not be lost over it.
      for (const each of owed)
        if (each.channel === channel && isWaiting(each) && !(await isElsewhere(each).catch(() => true))) waiting.push(each);
      return waiting;
    },
    missedIn(record, person, chat) {
      const isHere = isInChat(person, chat);
      return record.owed.filter((each) => isMissed(each) && isWaiting(each) && isHere(each));
    },
    isDelivered: ({ inputId }) => delivered.has(inputId),
    forgetDelivered(owed) {
      for (const { inputId } of owed) delivered.delete(inputId);
    },
    hold({ inputId }) {
      sending.add(inputId);
      return () => void sending.delete(inputId);
    },
    send: (person, session, owed, drawing) => send(person, session, owed, 0, drawing),
    async heal(channel) {
      const elsewhere: (readonly [person: string, owed: Owed])[] = [];
      for await (const [person, { owed }] of sessions.owed())
        for (const each of owed) {
          if (each.channel !== channel) continue;
          if (await isElsewhere(each)) elsewhere.push([person, each]);
          else await healOwed(person, each);
        }
      if (elsewhere.length > 0) void healDead(elsewhere);
    },
    add: (person, channel, address, work) => outbox.add(chatOf(person, channel, address), work),
    get size() {
      return outbox.size;
    },
    idle: () => outbox.idle(),
  };
}
