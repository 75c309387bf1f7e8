import { Refusal, flooded } from './refusal.ts';

/** What a test makes of a call. */
export type Fault =
  | { readonly kind: 'error'; readonly code: number; readonly description?: string }
  /** 429 with `retry_after` in seconds. */
  | { readonly kind: 'flood'; readonly retryAfter: number }
  /** The connection breaks before the call takes effect. */
  | { readonly kind: 'dropped' }
  /** The call takes effect and the connection breaks before the answer: the bot cannot know. */
  | { readonly kind: 'unanswered' }
  /** The call takes effect later. */
  | { readonly kind: 'delay'; readonly ms: number };

/** Faults waiting for their calls, by method; `*` is any method but `getUpdates`. */
export class Faults {
  /** What befalls a call that no fault waits for. */
  chance: ((method: string) => Fault | undefined) | undefined;
  readonly #waiting = new Map<string, Fault[]>();

  plan(method: string, times: number, fault: Fault): void {
    const planned = Array.from({ length: times }, () => fault);
    this.#waiting.set(method, [...(this.#waiting.get(method) ?? []), ...planned]);
  }

  /** Takes the next fault planned for this call. */
  next(method: string): Fault | undefined {
    const planned = this.#waiting.get(method)?.shift() ?? (method === 'getUpdates' ? undefined : this.#waiting.get('*')?.shift());
    return planned ?? this.chance?.(method);
  }

  clear(): void {
    this.#waiting.clear();
  }
}

/** The error answer a fault stands for, if it stands for one. */
export function refusalOf(fault: Fault): Refusal | undefined {
  if (fault.kind === 'flood') return flooded(fault.retryAfter);
  return fault.kind === 'error' ? new Refusal(fault.code, fault.description ?? 'Internal Server Error') : undefined;
}
