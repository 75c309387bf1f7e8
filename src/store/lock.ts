/** Lets one piece of work at a time run for each key, in the order of asking, within this process. */
export interface Lock {
  /**
   * Runs `work` when all earlier work for `key` has ended, however it ended; other keys do not wait.
   * Settles as `work` does. Work that asks for its own key again waits for itself for ever.
   */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** How many keys have work under way or waiting. */
  readonly busy: number;
}

/** A lock that remembers nothing of keys that are idle. */
export function createLock(): Lock {
  const last = new Map<string, Promise<void>>();
  return {
    run<T>(key: string, work: () => Promise<T>): Promise<T> {
      const turn = (last.get(key) ?? Promise.resolve()).then(work);
      const release = (): void => {
        if (last.get(key) === released) last.delete(key);
      };
      const released = turn.then(release, release);
      last.set(key, released);
      return turn;
    },
    get busy() {
      return last.size;
    },
  };
}
