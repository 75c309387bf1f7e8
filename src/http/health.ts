import { setTimeout as wait } from 'node:timers/promises';
import type { Route } from './route.ts';

/** Something that must work for the bot to be of use, by the name it is told under. */
export interface Need {
  readonly name: string;
  /** Whether it works. What it throws counts as no. */
  readonly isReady: () => Promise<boolean> | boolean;
}

export interface HealthOptions {
  readonly needs: readonly Need[];
  readonly isStopping: () => boolean;
  /** How long a need may take to answer, in milliseconds. */
  readonly patienceMs?: number;
}

/** One look at a time: who asks meanwhile gets the same answer, so that asking often costs nothing more. */
function shared<T>(look: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => (underWay ??= look().finally(() => (underWay = undefined)));
}

/** The names of what does not work in time. */
function lookAt({ name, isReady }: Need, patienceMs: number): () => Promise<readonly string[]> {
  const look = shared(async () => isReady());
  return async () => {
    const given = new AbortController();
    const late = wait(patienceMs, false, { signal: given.signal }).catch(() => false);
    const isWorking = await Promise.race([look(), late]).catch(() => false);
    given.abort();
    return isWorking ? [] : [name];
  };
}

/**
 * `/healthz`: the process answers. `/readyz`: everything it needs works, else 503 with a JSON list of what does not, by
 * name only; 503 also while the bot stops.
 */
export function healthRoutes({ needs, isStopping, patienceMs = 2000 }: HealthOptions): readonly Route[] {
  const looks = needs.map((need) => lookAt(need, patienceMs));
  const missing = async (): Promise<readonly string[]> =>
    isStopping() ? ['stopping'] : (await Promise.all(looks.map((look) => look()))).flat();
  return [
    { method: 'GET', path: '/healthz', handle: () => ({ status: 200, text: 'ok' }) },
    {
      method: 'GET',
      path: '/readyz',
      async handle() {
        const names = await missing();
        return { status: names.length === 0 ? 200 : 503, type: 'application/json', text: JSON.stringify(names) };
      },
    },
  ];
}
