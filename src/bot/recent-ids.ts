/** Ids that were met lately, to know a repeat by. */
export interface RecentIds {
  has(id: string): boolean;
  add(id: string): void;
}

/** @param most how many are remembered; the oldest make room */
export function recentIds(most: number): RecentIds {
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add(id) {
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > most && oldest !== undefined) ids.delete(oldest);
    },
  };
}
