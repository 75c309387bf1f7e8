import { inBatches } from './batches.ts';
import { isExpired, readRow } from './row.ts';
import type { Sealer } from './seal.ts';
import { type MaintainableStore, type Namespace, type StoredRow, wordNamespaces } from './store.ts';

/** What became of the rows of a store. Rows that expired are in none of these numbers: the bot deletes them. */
export interface Resealed {
  /** Sealed with the first key now. */
  readonly sealed: number;
  /** Sealed with it before. */
  readonly already: number;
  /** Written by somebody else just then, and left to them. */
  readonly changed: number;
  /** Not opened, and left as they are. */
  readonly failed: number;
  /** Keys that rows need and that are not here. */
  readonly missingKeys: readonly string[];
}

type Outcome = 'sealed' | 'already' | 'changed' | 'failed' | 'expired';

/**
 * Seals every row with the first key of a sealer: those stored as plain text and those sealed with another of its keys.
 * A row that cannot be opened stays as it is; expiry stays what it was; a row that is written meanwhile is left alone.
 * May be ended at any time and run again.
 *
 * @param now epoch milliseconds, by which rows have expired
 */
export async function reseal(store: MaintainableStore, sealer: Sealer, now: () => number): Promise<Resealed> {
  const counts: Record<Outcome, number> = { sealed: 0, already: 0, changed: 0, failed: 0, expired: 0 };
  const missingKeys = new Set<string>();

  async function resealed(namespace: Namespace, row: StoredRow): Promise<Outcome> {
    if (isExpired(row.text, now())) return 'expired';
    const { value, ...rest } = readRow<unknown>(row.text);
    if (sealer.isCurrent(value)) return 'already';
    const name = { namespace, key: row.key };
    const opened = sealer.open(name, value);
    if (!opened.ok && opened.problem === 'key') missingKeys.add(opened.keyId);
    if (!opened.ok) return 'failed';
    const text = JSON.stringify({ value: sealer.seal(name, opened.value), ...rest });
    return (await store.put(namespace, { key: row.key, text }, row.text)) ? 'sealed' : 'changed';
  }

  for (const namespace of wordNamespaces)
    for await (const batch of inBatches(store.stored(namespace)))
      for (const outcome of await Promise.all(batch.map((row) => resealed(namespace, row)))) counts[outcome] += 1;
  const { expired: _, ...told } = counts;
  return { ...told, missingKeys: [...missingKeys] };
}
