import type { Keyv } from 'keyv';
import type { Presence } from './lease.ts';
import type { Lock } from './lock.ts';

/** What is kept apart: the persons' records, values that could not be read, inputs of what was deleted, and the row of the check at opening. */
export type Namespace = 'sessions' | 'unreadable' | 'forgotten' | 'check';

/** A Redis or Valkey server, for what is shared beside rows. Calls reject in bounded time while it is away. */
export interface Scripts {
  /** What stands before every key of this bot, with a colon. */
  readonly prefix: string;
  /** Runs a script in one step. */
  readonly eval: (script: string, given: { readonly keys: string[]; readonly arguments: string[] }) => Promise<unknown>;
}

/** What lets several processes work over one place. */
export interface Shared {
  /** One piece of work at a time for each person, over all processes; a row of theirs is written only by its holder. */
  readonly lock: Lock;
  readonly presence: Presence;
  /** The server itself, where it is one that runs scripts. */
  readonly redis?: Scripts;
}

/** A place that keeps rows: one folder, one server, or this process. */
export interface Store {
  /** The rows of one namespace. Two namespaces never mix; every failure rejects, none looks like a missing row. */
  rows(namespace: Namespace): Keyv<unknown>;
  /**
   * Deletes the rows of all namespaces that expired before `now` (epoch milliseconds). A row that is written again
   * meanwhile stays: looking and deleting are one step.
   *
   * @returns how many were deleted; 0 where the store forgets by itself
   */
  sweep(now: number): Promise<number>;
  /** What several processes over this place need; absent where one process has it for itself. */
  readonly shared?: Shared;
  /** Waits for what is being written, then lets go of the place. Nothing may be read or written afterwards. */
  close(): Promise<void>;
}

/** The namespaces that hold what people wrote: what is sealed, and what goes along to another store. */
export const wordNamespaces: readonly Namespace[] = ['sessions', 'unreadable'];

/** A row as it lies in the store: its text holds value and expiry (`row.ts`). */
export interface StoredRow {
  /** Without the namespace. */
  readonly key: string;
  readonly text: string;
}

/** A store whose rows can also be looked through and put in another form, as its maintenance needs (`npm run store`). */
export interface MaintainableStore extends Store {
  /** The rows of a namespace as they lie there, each once, also those that expired or cannot be read; for maintenance. */
  stored(namespace: Namespace): AsyncIterable<StoredRow>;
  /**
   * Puts a row there as it is, with the expiry that stands in its text, unless what lies there is not `was` (`undefined`:
   * nothing): looking and writing are one step, also for other processes.
   *
   * @returns whether it was put there
   */
  put(namespace: Namespace, row: StoredRow, was: string | undefined): Promise<boolean>;
}
