/**
 * Updates that are in hand and not saved yet. Telegram keeps an update until a later one is asked for, so nothing after
 * the oldest of these is: what a crash takes from our hand is handed out again.
 * https://core.telegram.org/bots/api#getupdates
 */
export class Unsaved {
  readonly #ids = new Set<number>();

  /** Holds an update until it is taken, however that ends. */
  hold(id: number, taken: Promise<unknown>): void {
    this.#ids.add(id);
    const release = (): void => void this.#ids.delete(id);
    void taken.then(release, release);
  }

  /** The first update to ask for: `next`, unless an older one is held. */
  from(next: number): number {
    return Math.min(next, ...this.#ids);
  }
}
