import { leaveShape1 } from './shape-1.ts';

/** Takes a record of one shape to the next; pure, tested on a frozen record of its shape in `test/fixtures`. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The shape that is written. Raise it with every change that an older reader or an older record would not bear. */
export const currentShape = 2;

/** How to leave each older shape, by its number: `migrations[1]` makes a record of shape 2 out of one of shape 1. */
const migrations: Readonly<Record<number, Migration>> = {
  1: leaveShape1,
};

export type Migrated =
  | { readonly ok: true; readonly record: Readonly<Record<string, unknown>> }
  /** `shape`: the number found, when there is one. It is newer than this program, or too old for the table. */
  | { readonly ok: false; readonly shape?: number };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A stored record in the current shape, through every shape in between. Says nothing of whether it is well formed.
 *
 * @param table for tests of the way through several shapes
 */
export function migrate(stored: unknown, table = migrations, current: number = currentShape): Migrated {
  if (!isObject(stored) || typeof stored['shape'] !== 'number') return { ok: false };
  const found = stored['shape'];
  let record = stored;
  let shape = found;
  while (shape < current) {
    const next = table[shape];
    if (next === undefined) return { ok: false, shape: found };
    shape += 1;
    record = { ...next(record), shape };
  }
  return shape === current ? { ok: true, record } : { ok: false, shape: found };
}
