import type { Take } from '../bot/channel.ts';
import type { Deliverer } from '../bot/deliver.ts';
import type { Lock } from '../store/lock.ts';
import type { Sessions } from '../store/sessions.ts';
import type { Meter, StoreOperation } from './meter.ts';

/** Runs work and tells how long it took, in seconds, and whether it worked; its result or failure is passed on. */
async function timed<T>(work: () => Promise<T>, told: (seconds: number, worked: boolean) => void): Promise<T> {
  const begun = performance.now();
  let worked = false;
  try {
    const result = await work();
    worked = true;
    return result;
  } finally {
    told((performance.now() - begun) / 1000, worked);
  }
}

/** Sessions whose operations are timed. */
export function measuredSessions(sessions: Sessions, meter: Meter): Sessions {
  const of = <T>(operation: StoreOperation, work: () => Promise<T>): Promise<T> =>
    timed(work, (seconds, worked) => meter.store(operation, seconds, worked));
  return {
    ...sessions,
    load: (person) => of('load', () => sessions.load(person)),
    save: (person, record) => of('save', () => sessions.save(person, record)),
    forget: (person, inputs) => of('forget', () => sessions.forget(person, inputs)),
    sweep: (now) => of('sweep', () => sessions.sweep(now)),
  };
}

/** A way out whose deliveries are timed and counted by their outcome. */
export function measuredDeliverer(deliverer: Deliverer, meter: Meter): Deliverer {
  async function of<T extends Awaited<ReturnType<Deliverer['deliver']>>>(channel: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    const outcome = await work();
    meter.delivery(channel, outcome, (performance.now() - begun) / 1000);
    return outcome;
  }
  return {
    ...deliverer,
    deliver: (delivery, drawing) => of(delivery.channel, () => deliverer.deliver(delivery, drawing)),
    show: (channel, ...rest) => of(channel, () => deliverer.show(channel, ...rest)),
  };
}

/** A `Take` whose turns are timed. */
export const measuredTake = (channel: string, take: Take, meter: Meter): Take =>
  (incoming) => timed(() => take(incoming), (seconds) => meter.turnTook(channel, seconds));

/** A lock that knows how much work waits for its turn. */
export interface CountingLock extends Lock {
  readonly waiting: number;
}

/** The same lock, counting. */
export function countingLock(lock: Lock): CountingLock {
  let waiting = 0;
  return {
    async run(key, work) {
      waiting += 1;
      let hasTurn = false;
      const begin = (): void => {
        if (!hasTurn) waiting -= 1;
        hasTurn = true;
      };
      try {
        return await lock.run(key, () => {
          begin();
          return work();
        });
      } finally {
        begin();
      }
    },
    get busy() {
      return lock.busy;
    },
    get waiting() {
      return waiting;
    },
  };
}
