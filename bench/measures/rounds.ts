import type { Paced, Saturation } from '../api/loads.ts';
import type { Volume } from '../api/meter.ts';
import type { Api } from '../api/remote.ts';
import type { Running } from '../contender.ts';
import type { Scale } from '../options.ts';

export const saturatingSellers = 64;
export const pacePerSecond = 300;
/** Telegram lets a bot send about so many messages a second; the slow network is measured at this rate. */
export const networkPerSecond = 30;
export const networkMs = 40;

/** Which of the two loads with as many updates as a bot takes. */
export type Network = 'near' | 'far';

export interface Rounds {
  /** Over loopback alone. */
  readonly near: ReadonlyMap<string, readonly Volume[]>;
  /** Where each answer of the API takes {@link networkMs}. */
  readonly far: ReadonlyMap<string, readonly Volume[]>;
  readonly paced: ReadonlyMap<string, readonly Paced[]>;
  readonly slow: ReadonlyMap<string, readonly Paced[]>;
}

/** 64 sellers who answer at once, for as long as this scale has it. */
export const saturation = ({ warmupMs, ms, updates }: Scale, delayMs = 0): Saturation => ({
  sellers: saturatingSellers,
  warmup: { ms: warmupMs, updates },
  measured: { ms, updates },
  delayMs,
});

const listed = <T>(map: Map<string, T[]>, name: string, value: T): void => void map.set(name, [...(map.get(name) ?? []), value]);

/** Everybody in turn, again and again, so that whatever else the machine does hits all alike. */
export async function runRounds(api: Api, running: readonly Running[], scale: Scale, note: (text: string) => void): Promise<Rounds> {
  const { rounds, warmupMs, ms } = scale;
  const [near, far, paced, slow] = [new Map<string, Volume[]>(), new Map<string, Volume[]>(), new Map<string, Paced[]>(), new Map<string, Paced[]>()];
  const target = ({ token, pid, contender: { dialogue } }: Running) => ({ token, pid, dialogue });
  for (let round = 1; round <= rounds; round += 1) {
    note(`round ${round} of ${rounds}`);
    for (const each of running)
      listed(near, each.contender.name, await api.ask('saturate', target(each), saturation(scale)));
    for (const each of running)
      listed(far, each.contender.name, await api.ask('saturate', target(each), saturation(scale, networkMs)));
    for (const each of running)
      listed(paced, each.contender.name, await api.ask('pace', target(each), { perSecond: pacePerSecond, warmupMs, ms, delayMs: 0 }));
    for (const each of running)
      listed(slow, each.contender.name, await api.ask('pace', target(each), { perSecond: networkPerSecond, warmupMs, ms, delayMs: networkMs }));
  }
  return { near, far, paced, slow };
}
