import type { Keyv } from 'keyv';

/** What is kept apart: the persons' records, values that could not be read, and the row of the check at opening. */
export type Namespace = 'sessions' | 'unreadable' | 'check';

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
  /** Waits for what is being written, then lets go of the place. Nothing may be read or written afterwards. */
  close(): Promise<void>;
}
