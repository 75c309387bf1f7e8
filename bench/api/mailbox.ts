/** An update on its way to a bot. */
interface Letter {
  readonly id: number;
  readonly json: string;
  /** Told when it is handed out, also when that is not for the first time. */
  readonly onHandOut: () => void;
}

const mostAtOnce = 100;

/** The updates of one bot: handed out again and again until they are confirmed by a later offset, as Telegram does. */
export class Mailbox {
  #letters: Letter[] = [];
  #nextId = 1;
  #waiting: { readonly answer: (result: string) => void; readonly timer: NodeJS.Timeout } | undefined;
  #isFlushing = false;
  /** Told when the bot asks for updates. */
  onPoll: () => void = () => undefined;

  /** How many wait or are not confirmed. */
  get size(): number {
    return this.#letters.length;
  }

  push(write: (updateId: number) => string, onHandOut: () => void): void {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#letters.push({ id, json: write(id), onHandOut });
    if (!this.#waiting || this.#isFlushing) return;
    this.#isFlushing = true;
    setImmediate(() => {
      this.#isFlushing = false;
      const waiting = this.#waiting;
      if (!waiting) return;
      clearTimeout(waiting.timer);
      this.#waiting = undefined;
      waiting.answer(this.#batch());
    });
  }

  /** One `getUpdates`. A second one takes the place of the first, whose bot is gone. */
  poll(offset: number, waitMs: number, answer: (result: string) => void): void {
    const kept = this.#letters.findIndex(({ id }) => id >= offset);
    this.#letters = kept < 0 ? [] : this.#letters.slice(kept);
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = undefined;
    this.onPoll();
    if (this.#letters.length > 0 || waitMs === 0) return answer(this.#batch());
    const timer = setTimeout(() => {
      this.#waiting = undefined;
      answer('[]');
    }, waitMs);
    this.#waiting = { answer, timer };
  }

  /** Forgets a poll whose connection is gone: what it is given would be lost on the way. */
  hangUp(answer: (result: string) => void): void {
    if (this.#waiting?.answer !== answer) return;
    clearTimeout(this.#waiting.timer);
    this.#waiting = undefined;
  }

  /** Drops everything. */
  clear(): void {
    this.#letters = [];
  }

  #batch(): string {
    const batch = this.#letters.slice(0, mostAtOnce);
    for (const { onHandOut } of batch) onHandOut();
    return `[${batch.map(({ json }) => json).join(',')}]`;
  }
}
