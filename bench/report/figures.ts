import type { Volume } from '../api/meter.ts';
import { callsAlone } from '../field.ts';
import type { Network } from '../measures/rounds.ts';
import { type Found, foundIn } from '../measures/statistics.ts';
import type { Results } from '../results.ts';

/** What the rounds say of one contender. */
export interface Row {
  readonly name: string;
  readonly perSecond: Found;
  readonly farPerSecond: Found;
  readonly dialoguesPerSecond: Found;
  readonly cpuMs: Found;
  readonly callsPerUpdate: number;
  readonly p50: Found;
  readonly p99: Found;
  /** Updates per second that it kept up with when {@link Results} asked for more. */
  readonly kept: number;
  readonly slowFirstP95: Found;
  readonly slowWholeP95: Found;
  readonly peakRssMb: number;
}

export function rowsOf({ names, rounds: { near, far, paced, slow }, peakRssMb, dialogue }: Results): readonly Row[] {
  return names.map((name) => {
    const [volume, pace, network] = [near.get(name) ?? [], paced.get(name) ?? [], slow.get(name) ?? []];
    const perDialogue = name.startsWith('poa-bot') || name === callsAlone ? dialogue.updates : dialogue.peerUpdates;
    const rates = volume.map(({ updates, seconds }) => updates / seconds);
    return {
      name,
      perSecond: foundIn(rates),
      farPerSecond: foundIn((far.get(name) ?? []).map(({ updates, seconds }) => updates / seconds)),
      dialoguesPerSecond: foundIn(rates.map((rate) => rate / perDialogue)),
      cpuMs: foundIn(volume.map(({ cpuMs, updates }) => cpuMs / updates)),
      callsPerUpdate: foundIn(volume.map(({ calls, updates }) => calls / updates)).median,
      p50: foundIn(pace.map(({ whole }) => whole.p50)),
      p99: foundIn(pace.map(({ whole }) => whole.p99)),
      kept: foundIn(pace.map(({ updates, seconds }) => updates / seconds)).median,
      slowFirstP95: foundIn(network.map(({ first }) => first.p95)),
      slowWholeP95: foundIn(network.map(({ whole }) => whole.p95)),
      peakRssMb: peakRssMb.get(name) ?? Number.NaN,
    };
  });
}

/**
 * One contender against another, round by round: what the machine did meanwhile hit both.
 *
 * @returns updates per second of the one over those of the other
 */
export const ratioOf = (results: Results, name: string, other: string, network: Network = 'near'): Found =>
  ratio(results.rounds[network], name, other, ({ updates, seconds }) => updates / seconds);

/** The same in updates per second of CPU time, which other work on the machine takes less from. */
export const cpuRatioOf = (results: Results, name: string, other: string): Found => ratio(results.rounds.near, name, other, ({ updates, cpuMs }) => updates / cpuMs);

function ratio(volumes: Results['rounds'][Network], name: string, other: string, rate: (volume: Volume) => number): Found {
  const theirs = volumes.get(other) ?? [];
  const ours = volumes.get(name) ?? [];
  return foundIn(ours.flatMap((volume, index) => (theirs[index] ? [rate(volume) / rate(theirs[index])] : [])));
}

/** The fastest telegraf scene or grammY conversation that survives a restart. */
export function betterPeer(rows: readonly Row[], network: Network = 'near'): Row | undefined {
  const rate = ({ perSecond, farPerSecond }: Row): number => (network === 'near' ? perSecond : farPerSecond).median;
  return rows.filter(({ name }) => /^(?:wizard|grammy):/u.test(name)).toSorted((a, b) => rate(b) - rate(a))[0];
}

/** CPU per update by contender and turns behind it, over the rounds. */
export function depthsOf({ depth }: Results, name: string): readonly { readonly turns: number; readonly cpuMs: Found }[] {
  const all = depth.get(name) ?? [];
  return [...new Set(all.map(({ turns }) => turns))].map((turns) => ({
    turns,
    cpuMs: foundIn(all.filter((each) => each.turns === turns).map(({ cpuMs, updates }) => cpuMs / updates)),
  }));
}

/** A number with about three digits. */
export const short = (value: number): string =>
  Number.isNaN(value) ? '-' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** A median with the range it came from. */
export const ranged = ({ median, low, high }: Found): string => `${short(median)} (${short(low)}-${short(high)})`;
