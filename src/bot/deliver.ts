import type { Locale } from '../cases/localized.ts';
import { PoaError } from '../errors.ts';
import type { Reply } from '../flows/exchange.ts';
import type { Session } from '../flows/session.ts';
import type { Log } from '../log.ts';
import { once } from '../once.ts';
import type { TemplateFor } from '../templates/load.ts';
import type { Address, Channel, Progress } from './channel.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { GrammarOf } from './grammar/hints.ts';
import type { Drawn, LaterFile, Message, OutFile } from './message.ts';
import { createPatience } from './patience.ts';
import { presentError } from './present/present-error.ts';
import { present } from './present/present.ts';

/** A reply on its way to one person. */
export interface Delivery {
  readonly channel: string;
  readonly address: Address;
  readonly session: Session;
  readonly room: string;
  readonly replies: readonly Reply[];
}

/**
 * How a delivery ended: `refused` will never succeed (blocked, gone), `failed` might have, later, and `stopped` will be
 * taken up again by the next process.
 */
export type Outcome = 'delivered' | 'refused' | 'failed' | 'stopped';

export interface Deliverer {
  /** Puts replies into words; nothing of it goes out. May be done before it is known that they will. */
  draw(delivery: Delivery): Promise<readonly Drawn[]>;
  /** Turns replies into words, if that is not done, and shows them, trying again while the platform fails. Never rejects. */
  deliver(delivery: Delivery, drawing?: Promise<readonly Drawn[]>): Promise<Outcome>;
  /** Shows one message as it is. Never rejects. */
  show(channel: string, address: Address, messages: readonly Message[], locale: Locale): Promise<Outcome>;
  /** Key of the chat that an address is in, as far as several people share it. */
  chatOf(channel: string, address: Address): string | undefined;
}

export interface DelivererOptions {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly log: Log;
  readonly now: () => number;
  /** Waits; a test passes its own. */
  readonly pause: (ms: number) => Promise<void>;
  /** From 0 to 1; spreads the waits. */
  readonly random?: () => number;
  /** `DRAFT_TTL_DAYS`, for what the bot says of its own keeping. */
  readonly keepDays: number;
  /** An operator's own letter templates. */
  readonly templates?: TemplateFor;
  /** The host of the translator, when there is one. */
  readonly translator?: string;
  readonly grammar?: Grammar;
}

/**
 * A message whose files are made when their turn comes: making one keeps the process busy, and what stands before it is to
 * be shown at once. One that cannot be made is not tried again.
 *
 * @param failed told why a file could not be made
 */
function withFilesUnmade(drawn: Drawn, failed: (error: unknown) => void): Message {
  const unmade = ({ name, make }: LaterFile): OutFile => ({
    name,
    content: once(async () => {
      try {
        return await make();
      } catch (error) {
        failed(error);
        throw new PoaError('DELIVERY_REFUSED', { reason: 'file' }, error);
      }
    }),
  });
  return { ...drawn, files: drawn.files.map((file) => ('make' in file ? unmade(file) : file)) };
}

/** What became of one try. */
interface Attempt {
  readonly outcome: Outcome;
  /** When the platform wants to be asked again, in milliseconds from now. */
  readonly retryAfterMs?: number;
}

function attemptAfter(error: unknown): Attempt {
  if (!(error instanceof PoaError) || error.code !== 'DELIVERY_FAILED') return { outcome: 'refused' };
  const { reason, retryAfterMs } = error.facts;
  if (reason === 'stopped') return { outcome: 'stopped' };
  return { outcome: 'failed', ...(typeof retryAfterMs === 'number' && { retryAfterMs }) };
}

/** The way out: replies -> words -> channel. */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const { channels, log, now, pause, random = Math.random, keepDays, templates, translator, grammar: checker } = options;

  async function attempt(channel: Channel, address: Address, messages: readonly Message[], locale: Locale, progress: Progress): Promise<Attempt> {
    try {
      await channel.deliver(address, messages, locale, progress);
      return { outcome: 'delivered' };
    } catch (error) {
      log.warn({ err: error, channel: channel.name }, 'delivery failed');
      return attemptAfter(error);
    }
  }

  const show: Deliverer['show'] = async (name, address, messages, locale) => {
    const channel = channels.get(name);
    if (!channel) return 'refused';
    const patience = createPatience(random);
    const progress: Progress = { shown: 0 };
    for (;;) {
      const { outcome, retryAfterMs } = await attempt(channel, address, messages, locale, progress);
      const waitMs = outcome === 'failed' ? patience.next(retryAfterMs) : undefined;
      if (waitMs === undefined) return outcome;
      await pause(waitMs);
    }
  };

  /** What is found in the words of a draft whose review is to be shown. */
  async function grammarFor({ drafts }: Session, replies: readonly Reply[]): Promise<GrammarOf | undefined> {
    const shown = replies.flatMap((reply) => (reply.kind === 'prompt' && Object.hasOwn(drafts, reply.draft) ? [drafts[reply.draft]] : []));
    const draft = shown.find((each) => each?.at.step === 'review' || each?.at.step === 'letter');
    return draft && checker?.check(draft);
  }

  const draw: Deliverer['draw'] = async ({ session, room, replies }) => {
    const grammar = await grammarFor(session, replies);
    return replies.flatMap((reply) => present(reply, { session, now: now(), room, keepDays, templates, translator, grammar }));
  };

  return {
    draw,
    show,
    chatOf: (channel, address) => channels.get(channel)?.chatOf?.(address),
    async deliver(delivery, drawing) {
      const { channel, address, session } = delivery;
      try {
        const drawn = await (drawing ?? draw(delivery));
        const failures: unknown[] = [];
        const messages = drawn.map((each) => withFilesUnmade(each, (error) => failures.push(error)));
        const outcome = messages.length === 0 ? 'delivered' : await show(channel, address, messages, session.locale);
        if (failures.length > 0) throw failures[0];
        return outcome;
      } catch (error) {
        log.error({ err: error, channel }, 'reply could not be put into words');
        await show(channel, address, presentError('UNKNOWN', session.locale), session.locale);
        return 'refused';
      }
    },
  };
}
