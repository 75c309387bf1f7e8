import { setImmediate as afterwards } from 'node:timers/promises';
import type { Locale } from '../cases/localized.ts';
import { PoaError } from '../errors.ts';
import type { Input, Turn } from '../flows/exchange.ts';
import { newSession, type Session, withoutExpired } from '../flows/session.ts';
import { step } from '../flows/step.ts';
import type { Log } from '../log.ts';
import type { Presence } from '../store/lease.ts';
import type { Lock } from '../store/lock.ts';
import type { Owed, PersonRecord } from '../store/person-record.ts';
import type { Sessions } from '../store/sessions.ts';
import type { Incoming, Take } from './channel.ts';
import type { Deliverer, Delivery } from './deliver.ts';
import type { Message } from './message.ts';
import { createOwedReplies, withWayBack } from './owed-replies.ts';
import type { Prepare } from './prepare.ts';
import { presentError } from './present/present-error.ts';
import { asMeant, typedIn } from './typed-again.ts';

/** How many input ids are remembered per person: as many as a platform delivers again at once (100 in a batch). */
const mostSeen = 100;

/** How many owed replies are kept per person while a platform is away; the latest shows where they stand. */
const mostOwed = 20;

/** How many inputs before the one that deleted everything are remembered: what may still come again is among the latest. */
const mostForgotten = 20;

/** Of how many inputs a record is new: so long it is looked whether one that comes was deleted with the record before. */
const fewSeen = 3;

export interface DispatchOptions {
  readonly sessions: Sessions;
  readonly lock: Lock;
  /** Where several processes share the store: who else lives. */
  readonly presence?: Presence;
  readonly deliverer: Deliverer;
  readonly log: Log;
  readonly now: () => number;
  /** Drafts untouched this long are left behind. */
  readonly draftTtlMs: number;
  /** What is done to an input that is no repeat before the conversation sees it, in the person's turn. */
  readonly prepare?: Prepare;
  /** Told how each input ended and how many drafts it began: for counting. */
  readonly onTurn?: (channel: string, end: TurnEnd, begun: number) => void;
  /** See `OwedRepliesOptions`. */
  readonly later?: (ms: number, work: () => void) => void;
}

/** How an input ended: taken, dropped because it came before, or not taken. */
export type TurnEnd = 'answered' | 'repeated' | 'failed';

export interface Dispatch {
  /** Takes one input of one channel: resolves when it is saved; its reply goes out by itself. */
  readonly take: (channel: string) => Take;
  /** Says what no turn answers, in the order of its chat and in the person's language. */
  say(channel: string, incoming: Incoming, words: (locale: Locale) => readonly Message[]): void;
  /** Delivers, by a channel that has started, what was saved but not known delivered when the process ended. */
  heal(channel: string): Promise<void>;
  /** Resolves when every input taken is saved and every reply is delivered or given up. */
  idle(): Promise<void>;
  /** Replies that wait or are under way. */
  readonly outgoing: number;
}

/** Drafts that a turn began. */
const begunIn = (before: Session, after: Session | undefined): number =>
  Object.keys(after?.drafts ?? {}).filter((id) => !Object.hasOwn(before.drafts, id)).length;

/** Whether an input that was not taken may be taken soon: of a record that cannot be read its person has to hear. */
const mayPass = (error: unknown): boolean => error instanceof PoaError && !error.code.startsWith('RECORD_');

const emptyRecord = (locale: Locale): PersonRecord => ({ session: newSession(locale), seen: [], owed: [], revision: 0 });

const isLocked = (error: unknown): boolean => error instanceof PoaError && error.code === 'RECORD_LOCKED';

const isAboutForgetting = ({ act }: Input): boolean =>
  act.kind === 'command' ? act.command === 'forget' : act.kind === 'press' && /^forget-(?:yes|no)$/u.test(act.press.do);

const asItIs: Prepare = async (_channel, input) => input;

/**
 * One turn: lock the person -> load -> drop a repeat -> prepare -> step -> save session, input id and owed reply in one
 * write -> unlock -> deliver. Replies in one chat go out in order, chats side by side.
 */
export function createDispatch(options: DispatchOptions): Dispatch {
  const { sessions, lock, deliverer, log, now, draftTtlMs, prepare = asItIs, onTurn } = options;
  const owedReplies = createOwedReplies(options);
  const taking = new Set<Promise<void>>();

  async function save(person: string, record: PersonRecord, owed: Owed, taken: Turn): Promise<void> {
    if (taken.session === undefined) {
      await sessions.forget(person, [...record.seen.slice(-mostForgotten), owed.inputId]);
      return;
    }
    const struck = record.owed.filter((each) => owedReplies.isDelivered(each));
    const left = record.owed.filter((each) => !struck.includes(each));
    await sessions.save(person, {
      ...record,
      session: taken.session,
      seen: [...record.seen, owed.inputId].slice(-mostSeen),
      owed: (taken.replies.length > 0 ? [...left, owed] : left).slice(-mostOwed),
      revision: record.revision + 1,
    });
    owedReplies.forgetDelivered(struck);
  }

  /** Everything kept can be deleted also when it cannot be opened: nothing is read for it, and nothing written over it. */
  async function forgetUnread(channel: string, { person, address, input }: Incoming): Promise<void> {
    const session = newSession(input.locale ?? 'en');
    const taken = step(session, input, now());
    if (taken.session === undefined) {
      await sessions.forget(person, [input.id]);
    }
    owedReplies.add(person, channel, address, async () => {
      await deliverer.deliver({ channel, address, session, room: input.room, replies: taken.replies });
    });
  }

  /** Whether an input belongs to what its person had deleted: looked for while little has come since, for a platform hands in again at once. */
  const isForgotten = async ({ seen }: PersonRecord, { id }: Input): Promise<boolean> => seen.length < fewSeen && sessions.isForgotten(id);

  /** The reply in words, which are found while the disk is waited for. */
  function drawnMeanwhile(delivery: Delivery): ReturnType<Deliverer['draw']> {
    const drawing = afterwards().then(() => deliverer.draw(delivery));
    // Told when it is delivered; if it is not, nobody needs it.
    drawing.catch(() => undefined);
    return drawing;
  }

  async function turn(channel: string, incoming: Incoming): Promise<void> {
    const { person, address, input } = incoming;
    const loaded = await sessions.load(person).catch((error: unknown): 'locked' => {
      if (isLocked(error) && isAboutForgetting(input)) return 'locked';
      throw error;
    });
    if (loaded === 'locked') return forgetUnread(channel, incoming);
    const record = loaded ?? emptyRecord(input.locale ?? 'en');
    if (record.seen.includes(input.id) || (await isForgotten(record, input))) return onTurn?.(channel, 'repeated', 0);
    const session = withoutExpired(record.session, now() - draftTtlMs);
    const missed = owedReplies.missedIn(record, person, { channel, address });
    const stepped = step(session, await prepare(channel, asMeant(record, input), session), now());
    const taken = missed.length > 0 ? withWayBack(stepped) : stepped;
    const unmissed = { ...record, owed: record.owed.filter((each) => !missed.includes(each)) };
    const earlier = await owedReplies.waitingIn(unmissed, channel);
    const owed = owedReplies.claim({ inputId: input.id, channel, address, room: input.room, replies: taken.replies, ...typedIn(input) });
    const letGo = owedReplies.hold(owed);
    const saving = save(person, { ...unmissed, owed: owedReplies.claimed(unmissed, earlier) }, owed, taken);
    const drawing = drawnMeanwhile({ channel, address, session: taken.session ?? session, room: input.room, replies: taken.replies });
    await saving.catch((error: unknown) => {
      letGo();
      throw error;
    });
    onTurn?.(channel, 'answered', begunIn(record.session, taken.session));
    // What was owed before a crash goes out before what answers this input.
    if (taken.session) for (const each of earlier) owedReplies.send(person, taken.session, each);
    if (taken.replies.length > 0) owedReplies.send(person, taken.session ?? session, owed, drawing);
    else letGo();
  }

  /** The language the person chose; the platform's idea of it when nothing is known of them, or the store is away. */
  async function localeOf({ person, input }: Incoming): Promise<Locale> {
    const record = await sessions.load(person).catch(() => undefined);
    return record?.session.locale ?? input.locale ?? 'en';
  }

  function say(channel: string, incoming: Incoming, words: (locale: Locale) => readonly Message[]): void {
    const { person, address } = incoming;
    owedReplies.add(person, channel, address, async () => {
      const locale = await localeOf(incoming);
      await deliverer.show(channel, address, words(locale), locale);
    });
  }

  /** Tells the person that nothing was taken and nothing is lost. */
  function tell(channel: string, { person, address, input }: Incoming, error: unknown): void {
    const code = error instanceof PoaError ? error.code : 'UNKNOWN';
    log.error({ err: error, channel, act: input.act.kind }, 'turn failed');
    const locale = input.locale ?? 'en';
    const words = input.act.kind === 'press' && 'text' in input.act.press ? input.act.press.text : undefined;
    owedReplies.add(person, channel, address, async () => {
      await deliverer.show(channel, address, presentError(code, locale, words), locale);
    });
  }

  /** What comes again when it was not taken is no matter for its person yet. */
  function failed(channel: string, incoming: Incoming, error: unknown): void {
    onTurn?.(channel, 'failed', 0);
    if (!incoming.comesAgain || !mayPass(error)) return tell(channel, incoming, error);
    log.error({ err: error, channel, act: incoming.input.act.kind }, 'turn failed, the input will come again');
    throw error;
  }

  const takeFrom =
    (channel: string): Take =>
    async (incoming) => {
      const taken = lock.run(incoming.person, () => turn(channel, incoming)).catch((error: unknown) => failed(channel, incoming, error));
      const ended = taken.catch(() => undefined).finally(() => taking.delete(ended));
      taking.add(ended);
      await taken;
    };

  return {
    take: takeFrom,
    say,
    heal: (channel) => owedReplies.heal(channel),
    async idle() {
      while (taking.size > 0) await Promise.all(taking);
      await owedReplies.idle();
    },
    get outgoing() {
      return owedReplies.size;
    },
  };
}
