import type { Outcome } from '../bot/deliver.ts';
import type { TurnEnd } from '../bot/dispatch.ts';

/** What is counted. Channels and operations only: nothing here can tell who uses the bot, or what they write. */
export interface Meter {
  /** How an input ended, and how many drafts it began. */
  readonly turn: (channel: string, end: TurnEnd, begun: number) => void;
  /** How long an input took from its arrival until it was saved, in seconds. */
  turnTook(channel: string, seconds: number): void;
  /** How a delivery ended and how long it took, retries included, in seconds. */
  delivery(channel: string, outcome: Outcome, seconds: number): void;
  /** How long the store took, in seconds, and whether it did what it was asked for. */
  store(operation: StoreOperation, seconds: number, worked: boolean): void;
}

export type StoreOperation = 'load' | 'save' | 'forget' | 'sweep';
