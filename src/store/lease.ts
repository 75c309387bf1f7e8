import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { PoaError } from '../errors.ts';
import { createLock, type Lock } from './lock.ts';

/** Leases in a place that several processes share: each key has at most one holder, for a bounded time. */
export interface Leases {
  /** Takes the lease of a key for so many milliseconds. @returns whether it is had; not, while another holds it */
  take(key: string, token: string, ttlMs: number): Promise<boolean>;
  /** Lengthens a lease. @returns whether the token held it still */
  renew(key: string, token: string, ttlMs: number): Promise<boolean>;
  /** Gives a lease up, if the token holds it. */
  release(key: string, token: string): Promise<void>;
  /** Whether anybody holds the lease of a key. */
  isHeld(key: string): Promise<boolean>;
}

/** The tokens of the leases that this process believes to hold: a write under one is made only if that is true. */
export type Held = Map<string, string>;

/** The person whose row a key names: `sessions:<person>`, `unreadable:<person>:<n>`. */
function personOf(rowKey: string): string | undefined {
  const [, session, aside] = /^(?:sessions:(.*)|unreadable:(.*):\d+)$/su.exec(rowKey) ?? [];
  return session ?? aside;
}

/** Whose lease, and which token of it, a write to a row stands under. */
export function fenceOf(rowKey: string, held: Held): { readonly person: string; readonly token: string } | undefined {
  const person = personOf(rowKey);
  const token = person === undefined ? undefined : held.get(person);
  return person === undefined || token === undefined ? undefined : { person, token };
}

export interface LeaseTimes {
  /** How long a lease lives without being renewed: a process that is killed holds nobody up for longer. Milliseconds. */
  readonly ttlMs: number;
  /** How long work waits for its turn before it is told that it cannot have it. Milliseconds. */
  readonly patienceMs: number;
}

export const usualTimes: LeaseTimes = { ttlMs: 10_000, patienceMs: 30_000 };

/** Waits between tries: short at first, for turns are; with jitter, so that waiting processes do not try together. */
const waitMs = (tries: number): number => Math.min(10 * 1.5 ** tries, 250) * (0.5 + Math.random());

/** Renews a lease until it is stopped. What cannot be renewed is lost, which the next write under it finds out. */
function keepAlive(leases: Leases, key: string, token: string, ttlMs: number): () => void {
  const timer = setInterval(() => void leases.renew(key, token, ttlMs).catch(() => undefined), ttlMs / 3).unref();
  return () => clearInterval(timer);
}

/**
 * A lock over all processes that share a place: work for one key takes turns in this process first, then with the
 * others. A process that dies holds its keys until the lease runs out. Work whose lease was lost meanwhile cannot write:
 * a store that has `held` makes each write under a lease and the look at the lease one step.
 *
 * @throws PoaError `STORE_UNAVAILABLE` where the place is away, or another process does not let go of a key in time
 */
export function sharedLock(leases: Leases, held: Held, { ttlMs, patienceMs }: LeaseTimes = usualTimes): Lock {
  const here = createLock();

  async function taken(key: string): Promise<string> {
    const token = randomUUID();
    const until = performance.now() + patienceMs;
    for (let tries = 0; performance.now() < until; tries += 1) {
      if (await leases.take(key, token, ttlMs)) return token;
      await wait(waitMs(tries));
    }
    throw new Error('another process holds the lease');
  }

  async function underLease<T>(key: string, work: () => Promise<T>): Promise<T> {
    const token = await taken(key).catch((error: unknown) => {
      throw new PoaError('STORE_UNAVAILABLE', { doing: 'lock' }, error);
    });
    held.set(key, token);
    const stop = keepAlive(leases, key, token, ttlMs);
    try {
      return await work();
    } finally {
      stop();
      held.delete(key);
      // It would run out by itself.
      await leases.release(key, token).catch(() => undefined);
    }
  }

  return {
    run: (key, work) => here.run(key, () => underLease(key, work)),
    get busy() {
      return here.busy;
    },
  };
}

/** Shows the other processes that this one lives, as long as it does. */
export interface Presence {
  /** The name of this process, unlike that of any other. */
  readonly id: string;
  /** Whether the process of this name lives. */
  isAlive(id: string): Promise<boolean>;
  /** Waits until a process that is dead already no longer looks alive. @returns whether this one goes on */
  lapse(): Promise<boolean>;
  stop(): Promise<void>;
}

const presenceKey = (id: string): string => `process ${id}`;

/** Takes the lease of a name for this process and renews it. */
export async function announced(leases: Leases, { ttlMs }: LeaseTimes = usualTimes): Promise<Presence> {
  const [id, token] = [randomUUID(), randomUUID()];
  const key = presenceKey(id);
  await leases.take(key, token, ttlMs);
  const again = async (): Promise<void> => {
    if (!(await leases.renew(key, token, ttlMs))) await leases.take(key, token, ttlMs);
  };
  const stopped = new AbortController();
  const timer = setInterval(() => void again().catch(() => undefined), ttlMs / 3).unref();
  return {
    id,
    isAlive: (other) => leases.isHeld(presenceKey(other)),
    lapse: () => wait(ttlMs * 1.2, true, { ref: false, signal: stopped.signal }).catch(() => false),
    async stop() {
      stopped.abort();
      clearInterval(timer);
      await leases.release(key, token).catch(() => undefined);
    },
  };
}
