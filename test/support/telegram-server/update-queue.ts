import { Refusal } from './refusal.ts';
import type { Update } from './wire.ts';

/** Kinds that a bot must ask for by name; all others come by default. */
const onlyOnRequest = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

export interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  /** Fires when the poller's connection is gone. */
  readonly gone: AbortSignal;
}

interface Waiting {
  readonly limit: number;
  answer(updates: readonly Update[]): void;
  refuse(error: Refusal): void;
}

/**
 * Updates on their way to the bot. They outlive it: what no later `getUpdates` confirmed by its offset is handed out
 * again, also to a new process.
 */
export class UpdateQueue {
  /** Hands every update out once more after it was confirmed, as an at-least-once network may. */
  duplicates = false;
  readonly #onChange: () => void;
  #nextId = 715_000_001;
  #unconfirmed: Update[] = [];
  #repeats: Update[] = [];
  #waiting: Waiting | undefined;
  #allowed: readonly string[] = [];
  #holds = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get unconfirmed(): readonly Update[] {
    return this.#unconfirmed;
  }

  /** Handed to nobody or confirmed by nobody. */
  get pending(): number {
    return this.#unconfirmed.length + this.#repeats.length;
  }

  /** Whether a `getUpdates` is waiting right now. */
  get polled(): boolean {
    return this.#waiting !== undefined;
  }

  get allowed(): readonly string[] {
    return this.#allowed;
  }

  /** Sticky: stays until a call brings another list; an empty one means the default. */
  allow(kinds: readonly string[]): void {
    this.#allowed = kinds;
  }

  /** Queues an update unless the bot does not want its kind. */
  push(kind: string, body: unknown): Update | undefined {
    const wanted = this.#allowed.length === 0 ? !onlyOnRequest.has(kind) : this.#allowed.includes(kind);
    if (!wanted) return undefined;
    const update: Update = structuredClone({ update_id: this.#nextId, [kind]: body });
    this.#nextId += 1;
    this.#unconfirmed.push(update);
    this.#wake();
    this.#onChange();
    return update;
  }

  /** Hands an update out again, whether it was confirmed or not. */
  repeat(update: Update): void {
    this.#repeats.push(update);
    this.#wake();
    this.#onChange();
  }

  /** What is to be handed out again, to whoever does it. */
  takeRepeats(): readonly Update[] {
    return this.#repeats.splice(0);
  }

  /** Keeps everything back while `work` runs, so that its updates arrive in one batch. */
  async batch(work: () => unknown): Promise<void> {
    this.#holds += 1;
    try {
      await work();
    } finally {
      this.#holds -= 1;
      this.#wake();
    }
  }

  /** Takes updates off the queue; with `duplicates` on they come once more, unless `repeat` says no. */
  confirm(isDone: (update: Update) => boolean, repeat = this.duplicates): void {
    const done = this.#unconfirmed.filter((update) => isDone(update));
    if (done.length === 0) return;
    this.#unconfirmed = this.#unconfirmed.filter((update) => !isDone(update));
    if (repeat) this.#repeats.push(...done);
    this.#onChange();
  }

  /** Answers a `getUpdates`; of two that wait, the older one is refused. */
  poll({ offset, limit, timeoutMs, gone }: Poll): Promise<readonly Update[]> {
    if (offset > 0) this.confirm((update) => update.update_id < offset);
    const kept = new Set(this.#unconfirmed.slice(offset));
    if (offset < 0) this.confirm((update) => !kept.has(update));
    const ready = this.#take(limit);
    if (ready.length > 0 || timeoutMs <= 0) return Promise.resolve(ready);
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running');
    return this.#wait(limit, timeoutMs, gone);
  }

  /** Refuses the poll that is waiting, if one is. */
  interrupt(reason: string): void {
    this.#waiting?.refuse(new Refusal(409, `Conflict: ${reason}`));
    this.#waiting = undefined;
  }

  clear(): void {
    this.#unconfirmed = [];
    this.#repeats = [];
    this.#onChange();
  }

  async #wait(limit: number, timeoutMs: number, gone: AbortSignal): Promise<readonly Update[]> {
    let waiting: Waiting | undefined;
    const nothing = (): void => waiting?.answer([]);
    const timer = setTimeout(nothing, timeoutMs);
    gone.addEventListener('abort', nothing);
    try {
      return await new Promise((answer, refuse) => {
        waiting = { limit, answer, refuse };
        this.#waiting = waiting;
        this.#onChange();
      });
    } finally {
      clearTimeout(timer);
      if (this.#waiting === waiting) this.#waiting = undefined;
      this.#onChange();
    }
  }

  #take(limit: number): readonly Update[] {
    if (this.#holds > 0) return [];
    const repeats = this.#repeats.splice(0, limit);
    return [...repeats, ...this.#unconfirmed.slice(0, limit - repeats.length)];
  }

  #wake(): void {
    setImmediate(() => {
      if (this.#waiting === undefined || this.#holds > 0) return;
      const ready = this.#take(this.#waiting.limit);
      if (ready.length === 0) return;
      this.#waiting.answer(ready);
      this.#waiting = undefined;
    });
  }
}
