import { createHash } from 'node:crypto';
import { inBatches } from './batches.ts';
import { expiryOf, isExpired } from './row.ts';
import { type MaintainableStore, type Namespace, type StoredRow, wordNamespaces } from './store.ts';

/** What became of the rows of one store in another. Rows that expired are in none of these numbers. */
export interface Copied {
  readonly copied: number;
  /** There before, the same. */
  readonly already: number;
  /** There, written later than the row that was to be copied, and left. */
  readonly newer: number;
  /** Written there by somebody else just then, and left to them. */
  readonly changed: number;
}

/** All rows that have not expired, in a number and a checksum that depends on no order. */
export interface Sum {
  readonly rows: number;
  /** Hexadecimal. */
  readonly checksum: string;
}

async function textsAt(store: MaintainableStore, namespace: Namespace): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const { key, text } of store.stored(namespace)) texts.set(key, text);
  return texts;
}

/** Whether a row was written after another: each save lets it live for the same time anew. */
const isLater = (text: string, than: string): boolean => (expiryOf(text) ?? Infinity) > (expiryOf(than) ?? Infinity);

/**
 * Copies every row to another store as it lies there: sealed or not, with its expiry. A row that is there already, or
 * written later there, is left; so it may be ended at any time and run again, also to bring after what was written
 * meanwhile.
 *
 * @param now epoch milliseconds, by which rows have expired
 */
export async function copyRows(from: MaintainableStore, to: MaintainableStore, now: () => number): Promise<Copied> {
  const counts: Record<keyof Copied, number> = { copied: 0, already: 0, newer: 0, changed: 0 };

  async function copied(namespace: Namespace, row: StoredRow, there: string | undefined): Promise<keyof Copied> {
    if (there === row.text) return 'already';
    if (there !== undefined && isLater(there, row.text)) return 'newer';
    return (await to.put(namespace, row, there)) ? 'copied' : 'changed';
  }

  for (const namespace of wordNamespaces) {
    const there = await textsAt(to, namespace);
    for await (const batch of inBatches(from.stored(namespace))) {
      const living = batch.filter(({ text }) => !isExpired(text, now()));
      for (const outcome of await Promise.all(living.map((row) => copied(namespace, row, there.get(row.key))))) counts[outcome] += 1;
    }
  }
  return counts;
}

/**
 * The sum of the rows of a store.
 *
 * @param only the rows of this store and no others, by their keys
 */
export async function sumOf(store: MaintainableStore, now: number, only: MaintainableStore = store): Promise<Sum> {
  let [rows, sum] = [0, 0n];
  for (const namespace of wordNamespaces) {
    const keys = only === store ? undefined : await textsAt(only, namespace);
    for await (const { key, text } of store.stored(namespace)) {
      if (isExpired(text, now) || keys?.has(key) === false) continue;
      rows += 1;
      sum += BigInt(`0x${createHash('sha256').update(JSON.stringify([namespace, key, text])).digest('hex')}`);
    }
  }
  return { rows, checksum: BigInt.asUintN(256, sum).toString(16).padStart(64, '0') };
}
