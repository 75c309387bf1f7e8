import type { Locale } from '../cases/localized.ts';
import type { Input, Upload, UploadProblem } from '../flows/exchange.ts';
import type { Route } from '../http/route.ts';
import type { Message } from './message.ts';

/**
 * Where a reply goes: plain JSON that the channel wrote and reads itself. It is stored with a reply that is owed, so it
 * must still work after a restart, as far as the platform allows.
 */
export type Address = Readonly<Record<string, string | number | boolean>>;

/** One input on its way in. `person` is the key of the session: `telegram:42`. */
export interface Incoming {
  readonly person: string;
  readonly address: Address;
  readonly input: Input;
  /** Whether the platform hands the input in again when it is not taken: then its person is not told. */
  readonly comesAgain?: true;
}

/**
 * Takes an input in. Resolves when it is saved, before anything is delivered. Rejects only for an input that comes again,
 * when it was not saved and may be later.
 */
export type Take = (incoming: Incoming) => Promise<void>;

/** How far a delivery has come. The channel counts, so that trying again shows nothing twice. */
export interface Progress {
  /** Parts that are shown; what a part is, is the channel's own matter. */
  shown: number;
}

/** How much of a file is fetched, and for how long. */
export interface FetchLimits {
  readonly mostBytes: number;
  readonly deadlineMs: number;
}

/** A file that was fetched, or why it was not. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Extract<UploadProblem, 'too-large' | 'gone'> };

/** One messenger: its wire format, its limits, its buttons. */
export interface Channel {
  readonly name: 'telegram' | 'discord' | 'terminal';
  /** What the platform posts to the bot's HTTP server, where it does. */
  readonly routes?: readonly Route[];
  /**
   * Asks the platform whether it knows the bot, and waits as long as the platform is away. Rejects with `CHANNEL_STOPPED`,
   * whose `variable` names the setting that is refused.
   */
  check?(): Promise<void>;
  /** Whether the platform is reached, as far as is known; a channel without it always is. Asked once the channel has started. */
  isConnected?(): boolean;
  /** Connects and hands every input to `take`. Resolves once inputs can arrive. */
  start(take: Take): Promise<void>;
  /**
   * Shows messages to one person, in order, trying once. Rejects with `DELIVERY_REFUSED` (never), or `DELIVERY_FAILED`
   * (try later): after `retryAfterMs` when the platform says so, and in another process when the `reason` is `stopped`.
   *
   * @param progress of an earlier try with the same messages: what it has shown is left out
   */
  deliver(address: Address, messages: readonly Message[], locale: Locale, progress?: Progress): Promise<void>;
  /** Key of the chat that an address is in, which several people may share. Without it everybody has one of their own. */
  chatOf?(address: Address): string;
  /** Fetches a file that somebody sent; a channel without it takes none. Ends in time and rejects never. */
  fetch?(upload: Upload, limits: FetchLimits): Promise<Fetched>;
  /** Takes no more inputs and disconnects. */
  stop(): Promise<void>;
}
