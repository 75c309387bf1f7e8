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
import type { Deliverer } from './deliver.ts';
import { createOutbox } from './outbox.ts';
import type { Prepare } from './prepare.ts';
import { presentError } from './present/present-error.ts';
import { recentIds } from './recent-ids.ts';

/** How many input ids are remembered per person: as many as a platform delivers again at once (100 in a batch). */
const mostSeen = 100;

/** How many owed replies are kept per person while a platform is away; the latest shows where they stand. */
const mostOwed = 20;

/** How many inputs that deleted everything are remembered, of all people. */
const mostForgotten = 1000;

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
}

/** How an input ended: taken, dropped because it came before, or not taken. */
export type TurnEnd = 'answered' | 'repeated' | 'failed';

export interface Dispatch {
  /** Takes one input of one channel: resolves when it is saved; its reply goes out by itself. */
  readonly take: (channel: string) => Take;
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
 * write -> unlock -> deliver. Replies of one person go out in order, those of others side by side.
 */
export function createDispatch({ sessions, lock, presence, deliverer, log, now, draftTtlMs, prepare = asItIs, onTurn }: DispatchOptions): Dispatch {
  const outbox = createOutbox((error) => log.error({ err: error }, 'delivery broke'));
  const taking = new Set<Promise<void>>();
  /** Inputs whose reply is on its way, so that healing does not send it too. */
  const sending = new Set<string>();
  /** Inputs whose reply went out, until the store knows: it may have failed just then. */
  const delivered = new Set<string>();
  /** Inputs of people of whom nothing is kept any more, so that a repeat does not greet them anew. */
  const forgottenInputs = recentIds(mostForgotten);

  const isWaiting = ({ inputId }: Owed): boolean => !sending.has(inputId) && !delivered.has(inputId);

  /** Whether another process, which lives, delivers what is owed. */
  const isElsewhere = async ({ by }: Owed): Promise<boolean> =>
    presence !== undefined && by !== undefined && by !== presence.id && (await presence.isAlive(by));

  const isOwed = (record: PersonRecord | undefined, { inputId }: Owed): record is PersonRecord =>
    record?.owed.some((owed) => owed.inputId === inputId) === true;

  async function settleOwed(person: string, owed: Owed): Promise<void> {
    await lock.run(person, async () => {
      const record = await sessions.load(person);
      if (!isOwed(record, owed)) return;
      const left = record.owed.filter(({ inputId }) => inputId !== owed.inputId);
      await sessions.save(person, { ...record, owed: left, revision: record.revision + 1 });
    });
  }

  function sendOwed(person: string, session: Session, owed: Owed): void {
    const { channel, address, room, replies, inputId } = owed;
    sending.add(inputId);
    outbox.add(person, async () => {
      try {
        await deliverer.deliver({ channel, address, session, room, replies });
        delivered.add(inputId);
        await settleOwed(person, owed);
        delivered.delete(inputId);
      } finally {
        sending.delete(inputId);
      }
    });
  }

  /** What a record owes, with this process as the one that delivers these. */
  const claimed = (record: PersonRecord, mine: readonly Owed[]): readonly Owed[] =>
    record.owed.map((each) => (presence && mine.some(({ inputId }) => inputId === each.inputId) ? { ...each, by: presence.id } : each));

  /** Looks again in the person's turn: since the record was listed, the reply may have been delivered. */
  const healOwed = (person: string, owed: Owed): Promise<void> =>
    lock.run(person, async () => {
      const record = await sessions.load(person);
      if (!isOwed(record, owed) || !isWaiting(owed)) return;
      if (presence) await sessions.save(person, { ...record, owed: claimed(record, [owed]), revision: record.revision + 1 });
      sendOwed(person, record.session, owed);
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

  async function save(person: string, record: PersonRecord, owed: Owed, taken: Turn): Promise<void> {
    if (taken.session === undefined) {
      await sessions.forget(person);
      for (const id of [...record.seen, owed.inputId]) forgottenInputs.add(id);
      return;
    }
    const struck = record.owed.filter(({ inputId }) => delivered.has(inputId));
    const left = record.owed.filter((each) => !struck.includes(each));
    await sessions.save(person, {
      session: taken.session,
      seen: [...record.seen, owed.inputId].slice(-mostSeen),
      owed: (taken.replies.length > 0 ? [...left, owed] : left).slice(-mostOwed),
      revision: record.revision + 1,
    });
    for (const { inputId } of struck) delivered.delete(inputId);
  }

  /** Everything kept can be deleted also when it cannot be opened: nothing is read for it, and nothing written over it. */
  async function forgetUnread(channel: string, { person, address, input }: Incoming): Promise<void> {
    const session = newSession(input.locale ?? 'en');
    const taken = step(session, input, now());
    if (taken.session === undefined) {
      await sessions.forget(person);
      forgottenInputs.add(input.id);
    }
    outbox.add(person, async () => {
      await deliverer.deliver({ channel, address, session, room: input.room, replies: taken.replies });
    });
  }

  async function turn(channel: string, incoming: Incoming): Promise<void> {
    const { person, address, input } = incoming;
    const loaded = await sessions.load(person).catch((error: unknown): 'locked' => {
      if (isLocked(error) && isAboutForgetting(input)) return 'locked';
      throw error;
    });
    if (loaded === 'locked') return forgetUnread(channel, incoming);
    const record = loaded ?? emptyRecord(input.locale ?? 'en');
    if (record.seen.includes(input.id) || forgottenInputs.has(input.id)) return onTurn?.(channel, 'repeated', 0);
    const session = withoutExpired(record.session, now() - draftTtlMs);
    const taken = step(session, await prepare(channel, input, session), now());
    const earlier: Owed[] = [];
    for (const each of record.owed) if (each.channel === channel && isWaiting(each) && !(await isElsewhere(each))) earlier.push(each);
    const owed: Owed = { inputId: input.id, channel, address, room: input.room, replies: taken.replies, ...(presence && { by: presence.id }) };
    sending.add(input.id);
    await save(person, { ...record, owed: claimed(record, earlier) }, owed, taken).catch((error: unknown) => {
      sending.delete(input.id);
      throw error;
    });
    onTurn?.(channel, 'answered', begunIn(record.session, taken.session));
    // What was owed before a crash goes out before what answers this input.
    if (taken.session) for (const each of earlier) sendOwed(person, taken.session, each);
    if (taken.replies.length > 0) sendOwed(person, taken.session ?? session, owed);
    else sending.delete(input.id);
  }

  /** Tells the person that nothing was taken and nothing is lost. */
  function tell(channel: string, { person, address, input }: Incoming, error: unknown): void {
    const code = error instanceof PoaError ? error.code : 'UNKNOWN';
    log.error({ err: error, channel, act: input.act.kind }, 'turn failed');
    const locale = input.locale ?? 'en';
    const words = input.act.kind === 'press' && 'text' in input.act.press ? input.act.press.text : undefined;
    outbox.add(person, async () => {
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
    async idle() {
      while (taking.size > 0) await Promise.all(taking);
      await outbox.idle();
    },
    get outgoing() {
      return outbox.size;
    },
  };
}
