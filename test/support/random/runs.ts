import type { Parameters } from 'fast-check';

const numberIn = (name: string): number | undefined => {
  const value = Number(process.env[name] ?? '');
  return Number.isSafeInteger(value) && value !== 0 ? value : undefined;
};

/** Whether one sequence that failed is played again. */
export const isReplayed = Boolean(process.env['POA_RANDOM_PATH']);

/**
 * How many sequences are played: a few with the other tests, all with `npm run test:random` (`POA_RANDOM_RUNS=full`), or
 * as many as `POA_RANDOM_RUNS` says. A failure is played again with the seed and the path that fast-check prints, in
 * `POA_RANDOM_SEED` and `POA_RANDOM_PATH`.
 */
export function runs(few: number, all: number): Parameters<unknown> {
  const seed = numberIn('POA_RANDOM_SEED');
  const path = process.env['POA_RANDOM_PATH'];
  const numRuns = process.env['POA_RANDOM_RUNS'] === 'full' ? all : (numberIn('POA_RANDOM_RUNS') ?? few);
  return { numRuns, ...(seed !== undefined && { seed }), ...(path && { path }) };
}
