import { randomUUID } from 'node:crypto';

/** What goes wrong on the way. */
export interface Fault {
  /**
   * `error` answers with a server error, `drop` cuts the connection before the call is taken in, `lost-answer` cuts it
   * after, `rate-limit` answers 429, `delay` takes the call in later.
   */
  readonly kind: 'error' | 'drop' | 'lost-answer' | 'rate-limit' | 'delay';
  /** How many calls it hits. Default 1. */
  readonly times?: number;
  /** Status of an `error`. Default 500. */
  readonly status?: number;
  /** Length of a `delay`, or what `retry_after` says of a `rate-limit`. Default 100. */
  readonly ms?: number;
  /** Whether a `rate-limit` is the global one. */
  readonly global?: boolean;
  /** Which calls it hits, by `METHOD /path`. Default all. */
  readonly on?: RegExp;
}

/** The faults a test asked for, used up in order. */
export class Faults {
  /** What befalls a call that no fault waits for. */
  chance: ((method: string, path: string) => Fault | undefined) | undefined;
  readonly #waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that hits this call, if any. */
  take(method: string, path: string): Fault | undefined {
    const hit = this.#waiting.find(({ fault, left }) => left > 0 && (fault.on?.test(`${method} ${path}`) ?? true));
    if (hit) hit.left -= 1;
    return hit?.fault ?? this.chance?.(method, path);
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}

/** The rate limit headers of an answer. One bucket to a route and place, with room left in it. */
export function bucketHeaders(method: string, path: string): Record<string, string> {
  const route = `${method} ${path.replaceAll(/\d{17,20}/g, ':id')}`;
  return {
    'x-ratelimit-bucket': Buffer.from(route).toString('hex').slice(0, 32),
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    'x-ratelimit-reset-after': '1',
  };
}

/** Headers and body of a 429. */
export function tooMany(fault: Fault): {
  headers: Record<string, string>;
  body: { message: string; retry_after: number; global: boolean };
} {
  const seconds = (fault.ms ?? 100) / 1000;
  const global = fault.global ?? false;
  const headers: Record<string, string> = {
    'retry-after': String(seconds),
    'x-ratelimit-scope': global ? 'global' : 'user',
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(seconds),
    'x-ratelimit-bucket': randomUUID().replaceAll('-', ''),
  };
  if (global) headers['x-ratelimit-global'] = 'true';
  return { headers, body: { message: 'You are being rate limited.', retry_after: seconds, global } };
}
