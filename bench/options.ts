import { parseArgs } from 'node:util';

/** How much is measured. */
export interface Scale {
  readonly rounds: number;
  readonly warmupMs: number;
  readonly ms: number;
  /** Updates that are measured at least, and that go before, also when a machine is so busy that it takes longer. */
  readonly updates: number;
  /** How often the longer dialogues are held. */
  readonly deepRounds: number;
  readonly depths: readonly number[];
  /** Open drafts in the store. */
  readonly drafts: readonly [few: number, many: number];
  readonly coldStarts: number;
  readonly kills: number;
  /** Presses of each of the 200 sellers on Discord. */
  readonly presses: number;
}

const quick: Scale = { rounds: 3, warmupMs: 800, ms: 1200, updates: 500, deepRounds: 1, depths: [6, 60], drafts: [1000, 10_000], coldStarts: 3, kills: 1, presses: 1 };
const full: Scale = { rounds: 5, warmupMs: 1500, ms: 3000, updates: 1500, deepRounds: 2, depths: [6, 60, 300], drafts: [1000, 100_000], coldStarts: 9, kills: 3, presses: 3 };

export interface Options {
  readonly scale: Scale;
  /** Names of the contenders to measure; all when empty. */
  readonly only: readonly string[];
  /** Decides at which moments bots are killed. */
  readonly seed: number;
  readonly redis: string | undefined;
  readonly postgres: string;
}

/** @throws TypeError an option that is not known */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      redis: { type: 'string' },
      postgres: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432' },
    },
  });
  return {
    scale: values.quick ? quick : full,
    only: values.only.split(',').filter(Boolean),
    seed: Number(values.seed),
    redis: values.redis,
    postgres: values.postgres,
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
