/** So many at once; others wait for their turn, in order. */
export interface Turns {
  /** Resolves when it is one's turn, with what ends it. Rejects with the signal's reason when it fires before. */
  take(signal: AbortSignal): Promise<() => void>;
}

/** @param most how many have their turn at once */
export function turnsFor(most: number): Turns {
  const waiting: (() => void)[] = [];
  let free = most;

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  const inLine = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      waiting.push(enter);
      signal.addEventListener('abort', giveUp, { once: true });
    });

  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free > 0) free -= 1;
      else await inLine(signal);
      return leave;
    },
  };
}
