import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './meter.ts';

/** What is looked at when the metrics are asked for. */
export interface Levels {
  /** Replies that wait or are under way. */
  readonly replies: () => number;
  /** Inputs that wait for an earlier one of the same person. */
  readonly lockWaiters: () => number;
}

export interface Prometheus {
  readonly meter: Meter;
  /** All metrics as Prometheus reads them. */
  readonly text: () => Promise<string>;
  readonly type: string;
}

const turnBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const deliveryBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const storeBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 2];

/** Counters, histograms and gauges of the bot and its process, in a registry of their own. */
export function prometheus({ replies, lockWaiters }: Levels): Prometheus {
  const registers = [new Registry()] as const;
  const [registry] = registers;
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> =>
    new Counter({ name: `poa_${name}_total`, help, labelNames, registers: [...registers] });
  const histogram = <Label extends string>(name: string, help: string, labelNames: readonly Label[], buckets: number[]): Histogram<Label> =>
    new Histogram({ name: `poa_${name}_seconds`, help, labelNames, buckets, registers: [...registers] });
  const gauge = (name: string, help: string, level: () => number): Gauge =>
    new Gauge({ name: `poa_${name}`, help, registers: [...registers], collect() { this.set(level()); } });

  const inputs = {
    answered: counter('inputs_answered', 'Inputs taken and saved.', ['channel']),
    repeated: counter('inputs_repeated', 'Inputs that came again and were dropped.', ['channel']),
    failed: counter('inputs_failed', 'Inputs that could not be taken.', ['channel']),
  };
  const drafts = counter('drafts_begun', 'Drafts begun.', ['channel']);
  const deliveries = counter('deliveries', 'Replies by how they ended: delivered, failed (tried again later) or refused (never).', ['channel', 'outcome']);
  const turnSeconds = histogram('turn', 'From the arrival of an input until it is saved.', ['channel'], turnBuckets);
  const deliverySeconds = histogram('delivery', 'From a reply made to its end, retries included.', ['channel'], deliveryBuckets);
  const storeSeconds = histogram('store', 'Operations of the store.', ['operation'], storeBuckets);
  const storeFailures = counter('store_failures', 'Operations of the store that failed.', ['operation']);
  gauge('replies_outgoing', 'Replies that wait or are under way.', replies);
  gauge('lock_waiters', 'Inputs and settlements that wait for an earlier one of the same person.', lockWaiters);

  return {
    meter: {
      turn(channel, end, begun) {
        inputs[end].inc({ channel });
        if (begun > 0) drafts.inc({ channel }, begun);
      },
      turnTook: (channel, seconds) => turnSeconds.observe({ channel }, seconds),
      delivery(channel, outcome, seconds) {
        deliveries.inc({ channel, outcome });
        deliverySeconds.observe({ channel }, seconds);
      },
      store(operation, seconds, worked) {
        storeSeconds.observe({ operation }, seconds);
        if (!worked) storeFailures.inc({ operation });
      },
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
