import { createDeliverer } from '../../src/bot/deliver.ts';
import { createDispatch, type Dispatch, type DispatchOptions } from '../../src/bot/dispatch.ts';
import type { Address, Channel } from '../../src/bot/channel.ts';
import type { Action } from '../../src/bot/message.ts';
import type { Prepare } from '../../src/bot/prepare.ts';
import type { Locale } from '../../src/cases/localized.ts';
import type { Act } from '../../src/flows/exchange.ts';
import { createLogger } from '../../src/log.ts';
import type { Presence } from '../../src/store/lease.ts';
import { createLock } from '../../src/store/lock.ts';
import { keyvOver } from '../../src/store/row.ts';
import type { Sealer } from '../../src/store/seal.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import type { Namespace, Store } from '../../src/store/store.ts';
import { may20 } from '../support/talk.ts';

/** A store in memory that counts what is asked of it and can be away. */
export interface WatchedStore extends Store {
  readonly reads: number;
  readonly writes: number;
  /** While set, everything that is asked rejects. */
  away: 'none' | 'reads' | 'writes';
  /** The text of one person's row, as it lies in the store. */
  raw(person: string): string | undefined;
  put(person: string, text: string): void;
}

export function watchedStore(): WatchedStore {
  const counts = { reads: 0, writes: 0 };
  const maps = new Map<Namespace, Map<string, string>>();
  class Rows extends Map<string, string> {
    override get(key: string): string | undefined {
      counts.reads += 1;
      if (store.away === 'reads') throw new Error('the disk is gone');
      return super.get(key);
    }
    override set(key: string, value: string): this {
      counts.writes += 1;
      if (store.away === 'writes') throw new Error('the disk is full');
      return super.set(key, value);
    }
    override delete(key: string): boolean {
      if (store.away === 'writes') throw new Error('the disk is full');
      return super.delete(key);
    }
    look(key: string): string | undefined {
      return super.get(key);
    }
  }
  const sessions = new Rows();
  maps.set('sessions', sessions);
  const store: WatchedStore = {
    away: 'none',
    get reads() {
      return counts.reads;
    },
    get writes() {
      return counts.writes;
    },
    raw: (person) => sessions.look(`sessions:${person}`),
    put: (person, text) => void Map.prototype.set.call(sessions, `sessions:${person}`, text),
    rows(namespace) {
      const map = maps.get(namespace) ?? new Rows();
      maps.set(namespace, map);
      return keyvOver(map, namespace);
    },
    sweep: async () => 0,
    close: async () => undefined,
  };
  return store;
}

/** What arrived at somebody: the first line of every message, by whom it was for. */
export interface Arrived {
  readonly to: string;
  readonly text: string;
  readonly locale: Locale;
  /** What its buttons do. */
  readonly actions: readonly Action[];
}

export interface Bench {
  readonly dispatch: Dispatch;
  readonly sessions: Sessions;
  readonly arrived: readonly Arrived[];
  /** Waits that the way out asked for, in milliseconds. */
  readonly pauses: readonly number[];
  /** What is to be done later, with the wait in milliseconds; a test does it when it likes. */
  readonly postponed: { readonly ms: number; readonly work: () => void }[];
  /** Runs before each delivery; may hold it up or reject. */
  onDeliver: (to: string) => Promise<void>;
  /** Takes one input, in the person's own chat unless another is named; ids are counted unless given. */
  take(person: string, act: Act, id?: string, chat?: string): Promise<void>;
  texts(person: string): readonly string[];
}

const day = 24 * 60 * 60 * 1000;

interface BenchOptions {
  readonly prepare?: Prepare;
  readonly presence?: Presence;
  readonly sealer?: Sealer;
  readonly onTurn?: DispatchOptions['onTurn'];
}

/** The inside with a channel that only notes what it is given. A second bench over the same store is a restart. */
export function benchOver(store: Store, locale: Locale = 'en', { prepare, presence, sealer, onTurn }: BenchOptions = {}): Bench {
  const sessions = sessionsIn(store, { ttlMs: 30 * day, ...(sealer && { sealer }) });
  const log = createLogger('silent');
  const arrived: Arrived[] = [];
  const pauses: number[] = [];
  const postponed: { ms: number; work: () => void }[] = [];
  let count = 0;
  const channel: Channel = {
    name: 'terminal',
    start: async () => undefined,
    stop: async () => undefined,
    chatOf: (address) => String(address['chat'] ?? address['to']),
    async deliver(address: Address, messages, spoken) {
      const to = String(address['to']);
      await bench.onDeliver(to);
      for (const { spans, buttons } of messages)
        arrived.push({ to, text: spans.map(({ text }) => text).join(''), locale: spoken, actions: buttons.flat().map(({ action }) => action) });
    },
  };
  const pause = async (ms: number): Promise<void> => void pauses.push(ms);
  const deliverer = createDeliverer({ channels: new Map([['terminal', channel]]), log, now: () => may20, pause, keepDays: 30 });
  const dispatch = createDispatch({
    sessions,
    lock: createLock(),
    deliverer,
    log,
    now: () => may20,
    draftTtlMs: 30 * day,
    later: (ms, work) => void postponed.push({ ms, work }),
    ...(prepare && { prepare }),
    ...(presence && { presence }),
    ...(onTurn && { onTurn }),
  });
  const bench: Bench = {
    dispatch,
    sessions,
    arrived,
    pauses,
    postponed,
    onDeliver: async () => undefined,
    take(person, act, id = `${person}-${(count += 1)}`, chat = person) {
      return dispatch.take('terminal')({ person, address: { to: person, chat }, input: { id, room: 'private', locale, act } });
    },
    texts: (person) => arrived.filter(({ to }) => to === person).map(({ text }) => text),
  };
  return bench;
}

/** A gate that whatever waits at it passes once it is opened. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

