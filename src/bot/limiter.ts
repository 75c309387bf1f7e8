import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Log } from '../log.ts';
import type { Scripts } from '../store/store.ts';

/** How much is taken: generous for a human who is in a hurry, little for a machine. `seconds` is how long a window lasts. */
const rules = {
  burst: { points: 30, seconds: 10 },
  minute: { points: 120, seconds: 60 },
  group: { points: 300, seconds: 60 },
} as const;

/** What one input counts for. */
export interface Count {
  readonly person: string;
  /** Key of the chat, where several people share it. */
  readonly group?: string;
  readonly points: number;
}

export interface Limit {
  /** How long nothing more is taken, in milliseconds; 0: this one is. */
  readonly waitMs: number;
  /** Whether the person is to be told: once, until the window has passed. */
  readonly isFirst: boolean;
}

/** Counts what people do. Windows begin with the first input of each and do not slide. */
export interface Limiter {
  /** Never rejects: what cannot be counted is taken. */
  count(asked: Count): Promise<Limit>;
}

export interface LimiterOptions {
  /** A Redis or Valkey server whose counts all processes share; while it is away, and without it, each counts for itself. */
  readonly redis?: Scripts | undefined;
  readonly log: Log;
}

interface Window {
  readonly points: number;
  readonly seconds: number;
}

function counterOf(name: string, { points, seconds }: Window, redis: Scripts | undefined): RateLimiterAbstract {
  const options = { keyPrefix: `${redis?.prefix ?? ''}limit:${name}`, points, duration: seconds };
  const inMemory = new RateLimiterMemory(options);
  if (!redis) return inMemory;
  return new RateLimiterRedis({ ...options, storeClient: { eval: redis.eval }, useRedisPackage: true, insuranceLimiter: inMemory });
}

const taken: Limit = { waitMs: 0, isFirst: false };

/** A limiter in this process, or over a server that several processes share. */
export function createLimiter({ redis, log }: LimiterOptions): Limiter {
  const [burst, minute, group] = [counterOf('burst', rules.burst, redis), counterOf('minute', rules.minute, redis), counterOf('group', rules.group, redis)];
  const told = counterOf('told', { points: 1, seconds: rules.minute.seconds }, redis);

  /** How long a counter wants to hear nothing, in milliseconds. */
  async function waitOf(counter: RateLimiterAbstract, key: string, points: number): Promise<number> {
    try {
      await counter.consume(key, points);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, error.msBeforeNext);
      throw error;
    }
  }

  return {
    async count({ person, group: chat, points }) {
      try {
        const waits = await Promise.all([
          waitOf(burst, person, points),
          waitOf(minute, person, points),
          ...(chat === undefined ? [] : [waitOf(group, chat, points)]),
        ]);
        const waitMs = Math.max(...waits);
        if (waitMs === 0) return taken;
        const isTold = told.consume(person, 1, { customDuration: Math.ceil(waitMs / 1000) });
        return { waitMs, isFirst: await isTold.then(() => true, (error: unknown) => !(error instanceof RateLimiterRes)) };
      } catch (error) {
        log.warn({ err: error }, 'inputs could not be counted');
        return taken;
      }
    },
  };
}
