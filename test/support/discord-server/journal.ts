/** What happened, in order, for people who must find out why a test failed. */
export class Journal {
  readonly lines: string[] = [];
  readonly #now: () => number;
  readonly #began: number;
  readonly #waiting = new Set<() => void>();

  constructor(now: () => number) {
    this.#now = now;
    this.#began = now();
  }

  note(line: string): void {
    this.lines.push(`${String(this.#now() - this.#began).padStart(6)} ms  ${line}`);
    for (const look of this.#waiting) look();
  }

  /**
   * Waits until `look` gives something. Looks again after every event, and now and then for what happens elsewhere.
   * Rejects with the transcript when it takes too long.
   */
  async until<T>(
    what: string,
    look: () => T | undefined | null | false,
    timeoutMs: number,
    screens: () => string,
  ): Promise<T> {
    const stops: (() => void)[] = [];
    const seen = new Promise<T>((resolve, reject) => {
      const check = (): void => {
        try {
          const found = look();
          if (found !== undefined && found !== null && found !== false) resolve(found);
        } catch (error) {
          reject(error);
        }
      };
      const late = (): void =>
        reject(new Error(`waited ${timeoutMs} ms in vain for ${what}\n\n${this.lines.join('\n')}\n\n${screens()}`));
      stops.push(this.#watch(check, timeoutMs, late));
      check();
    });
    return seen.finally(() => stops.forEach((stop) => stop()));
  }

  #watch(check: () => void, timeoutMs: number, late: () => void): () => void {
    const soon = (): void => void setImmediate(check);
    const poll = setInterval(check, 20);
    const timer = setTimeout(late, timeoutMs);
    this.#waiting.add(soon);
    return () => {
      this.#waiting.delete(soon);
      clearInterval(poll);
      clearTimeout(timer);
    };
  }
}
