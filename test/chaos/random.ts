/** Chance that comes again: the same seed and name give the same numbers in the same order. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** True so often, 0 to 1. */
  isHit(share: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** FNV-1a: a seed out of a name. */
const hashed = (text: string): number => {
  let hash = 0x811c_9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x0100_0193);
  return hash >>> 0;
};

/** A stream of chance (mulberry32) of its own for each thing that is left to it, so that none moves another's numbers. */
export function chanceFor(seed: number, name: string): Chance {
  let state = hashed(`${seed} ${name}`);
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    isHit: (share) => next() < share,
    pick<T>(from: readonly T[]): T {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}
