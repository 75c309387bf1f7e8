import type { Depth } from './api/depth.ts';
import type { ColdStart } from './measures/cold-start.ts';
import type { Crash } from './measures/crash.ts';
import type { Acknowledged } from './measures/discord.ts';
import type { Crowded } from './measures/drafts.ts';
import type { Rounds } from './measures/rounds.ts';
import type { StoreWork } from './measures/store-work.ts';

/** All that one run found. */
export interface Results {
  readonly command: string;
  /** `2026-05-20`. */
  readonly date: string;
  /** Processes that wanted a core, at the beginning and at the end. */
  readonly load: readonly [number, number];
  readonly names: readonly string[];
  readonly skipped: readonly string[];
  /** Updates and typed characters of poa-bot's dialogue; updates of the peers'. */
  readonly dialogue: { readonly updates: number; readonly typed: number; readonly peerUpdates: number };
  readonly rounds: Rounds;
  readonly peakRssMb: ReadonlyMap<string, number>;
  readonly depth: ReadonlyMap<string, readonly Depth[]>;
  readonly drafts: readonly Crowded[] | undefined;
  readonly storeWork: StoreWork | undefined;
  readonly coldStart: ColdStart | undefined;
  readonly crashes: ReadonlyMap<string, readonly Crash[]>;
  readonly discord: Acknowledged | undefined;
}
