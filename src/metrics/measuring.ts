import type { Take } from '../bot/channel.ts';
import type { Deliverer } from '../bot/deliver.ts';
import type { DispatchOptions } from '../bot/dispatch.ts';
import type { Lock } from '../store/lock.ts';
import type { Sessions } from '../store/sessions.ts';
import { countingLock, measuredDeliverer, measuredSessions, measuredTake } from './measured.ts';
import { prometheus } from './prometheus.ts';

/** Wraps the parts of the bot so that they are measured. */
export interface Measuring {
  sessions(sessions: Sessions): Sessions;
  lock(lock: Lock): Lock;
  deliverer(deliverer: Deliverer): Deliverer;
  take(channel: string, take: Take): Take;
  readonly onTurn?: NonNullable<DispatchOptions['onTurn']>;
  /** All metrics as Prometheus reads them, and their media type. */
  metrics?(): Promise<{ readonly text: string; readonly type: string }>;
}

/** @param replies how many replies wait or are under way */
export function createMeasuring(replies: () => number): Measuring {
  let lockWaiters = (): number => 0;
  const { meter, text, type } = prometheus({ replies, lockWaiters: () => lockWaiters() });
  return {
    sessions: (sessions) => measuredSessions(sessions, meter),
    lock(lock) {
      const counting = countingLock(lock);
      lockWaiters = () => counting.waiting;
      return counting;
    },
    deliverer: (deliverer) => measuredDeliverer(deliverer, meter),
    take: (channel, take) => measuredTake(channel, take, meter),
    onTurn: meter.turn,
    metrics: async () => ({ text: await text(), type }),
  };
}
