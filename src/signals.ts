/** How a process is told to end. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** How long after the first signal the process may live, in milliseconds; orchestrators give 30 s (Kubernetes) or 10 s (Docker, by default). */
const usualLimitMs = 15_000;

/** Exit codes: a stop that took too long, and one that was cut short by a second signal. */
const codes = { tooLong: 1, impatient: 130 } as const;

/**
 * Listens for the signals that end the process. Whatever hangs after the first one, the process is gone after 15 s; a
 * second one ends it at once.
 *
 * @param onTooLong called right before the process is given up
 * @returns resolves at the first signal
 */
export function firstSignal(onTooLong: () => void, limitMs: number = usualLimitMs): Promise<void> {
  return new Promise((resolve) => {
    let isTold = false;
    const hear = (): void => {
      if (isTold) process.exit(codes.impatient);
      isTold = true;
      setTimeout(() => {
        onTooLong();
        process.exit(codes.tooLong);
      }, limitMs).unref();
      resolve();
    };
    for (const signal of signals) process.on(signal, hear);
  });
}
