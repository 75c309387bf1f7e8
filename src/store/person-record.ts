import type { Reply } from '../flows/exchange.ts';
import type { Session } from '../flows/session.ts';

/** Replies that were saved with the input they answer and may not have reached the person. */
export interface Owed {
  readonly inputId: string;
  readonly channel: string;
  readonly address: Readonly<Record<string, string | number | boolean>>;
  /** Where the input came from: `private` or a shared room's key. */
  readonly room: string;
  readonly replies: readonly Reply[];
  /** The process that delivers them, where several share the store: while it lives, no other one does. */
  readonly by?: string;
  /** The fingerprint of the typed words that they answer. */
  readonly words?: string;
  /** When these were sent, by the platform's clock: epoch milliseconds. */
  readonly sentAt?: number;
}

/** The typed words, by their fingerprint, whose reply was delivered last, and when: epoch milliseconds. */
export interface Heard {
  readonly words: string;
  readonly at: number;
}

/** All that is kept of one person. */
export interface PersonRecord {
  readonly session: Session;
  /** Ids of the latest inputs taken, newest last; whoever saves sees to it that they stay few. */
  readonly seen: readonly string[];
  /** Replies saved but not yet known to be delivered. */
  readonly owed: readonly Owed[];
  readonly heard?: Heard;
  /** Counts saves, raised by whoever saves: for comparing on save across processes. */
  readonly revision: number;
}
