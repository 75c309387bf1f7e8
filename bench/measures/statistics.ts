/** What several rounds found. */
export interface Found {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** @returns NaN throughout when there was no round */
export function foundIn(values: readonly number[]): Found {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return { median: (upper + lower) / 2, low: sorted[0] ?? Number.NaN, high: sorted.at(-1) ?? Number.NaN };
}
