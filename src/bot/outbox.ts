/** Work per key in the order it was added, keys side by side: replies in one chat never overtake each other. */
export interface Outbox {
  /** Adds work to the end of a key's queue. A failure is the work's own to report; it does not stop the queue. */
  add(key: string, work: () => Promise<void>): void;
  /** Resolves once every queue is empty. */
  idle(): Promise<void>;
  /** How much work waits or is under way. */
  readonly size: number;
}

export function createOutbox(onError: (error: unknown) => void): Outbox {
  const tails = new Map<string, Promise<void>>();
  let size = 0;
  return {
    add(key, work) {
      size += 1;
      const tail = (tails.get(key) ?? Promise.resolve())
        .then(work)
        .catch(onError)
        .finally(() => {
          size -= 1;
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
    get size() {
      return size;
    },
  };
}
