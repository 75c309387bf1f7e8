import type { Parameters } from 'fast-check';

const numberIn = (name: string): number | undefined => {
  const value = Number(process.env[name] ?? '');
  return Number.isSafeInteger(value) && value !== 0 ? value : undefined;
};

/**
 * How many sequences are played: `POA_RANDOM_RUNS` times as many as usual. What fast-check prints of a failure is played
 * again with `POA_RANDOM_SEED` and `POA_RANDOM_PATH`.
 */
export function runs(usual: number): Parameters<unknown> {
  const seed = numberIn('POA_RANDOM_SEED');
  const path = process.env['POA_RANDOM_PATH'];
  return { numRuns: numberIn('POA_RANDOM_RUNS') ?? usual, ...(seed !== undefined && { seed }), ...(path && { path }) };
}
