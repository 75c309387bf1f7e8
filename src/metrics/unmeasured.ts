import type { Measuring } from './measuring.ts';

/** Every part as it is: without HTTP nothing is measured, and it costs nothing. */
export const unmeasured: Measuring = {
  sessions: (sessions) => sessions,
  lock: (lock) => lock,
  deliverer: (deliverer) => deliverer,
  take: (_channel, take) => take,
};
