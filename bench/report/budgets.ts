import { callsAlone } from '../field.ts';
import { foundIn } from '../measures/statistics.ts';
import { type Network, networkMs } from '../measures/rounds.ts';
import type { Results } from '../results.ts';
import { betterPeer, cpuRatioOf, depthsOf, ranged, ratioOf, rowsOf, short } from './figures.ts';

/** One promise and whether it is kept. */
export interface Budget {
  readonly what: string;
  readonly budget: string;
  readonly figure: string;
  readonly isMet: boolean;
}

const bot = 'poa-bot:lmdb';
const flat = 1.2;
const mostRecordBytes = 8 * 1024;

const least = { echo: 0.8, peer: 1.2 } as const;

/** Against the echo and the better peer, on a network of this kind. */
function againstPeers(results: Results, network: Network): readonly Budget[] {
  const peer = betterPeer(rowsOf(results), network);
  const hasCalls = results.names.includes(callsAlone);
  const over = (what: string, other: string, atLeast: number): Budget => {
    const found = ratioOf(results, bot, other, network);
    const cpu = network === 'near' ? `; by CPU time ${short(cpuRatioOf(results, bot, other).median)}` : '';
    const calls = hasCalls ? `; its calls alone ${short(ratioOf(results, callsAlone, other, network).median)}` : '';
    return { what, budget: `at least ${atLeast}`, figure: `${ranged(found)}${cpu}${calls}`, isMet: found.median >= atLeast };
  };
  const where = network === 'near' ? 'no network at all' : `a network of ${networkMs} ms`;
  return [
    over(`updates per second on LMDB, ${where}, over the echo`, 'echo', least.echo),
    ...(peer ? [over(`the same over the better durable peer (${peer.name})`, peer.name, least.peer)] : []),
  ];
}

function flatness(results: Results): readonly Budget[] {
  const depths = depthsOf(results, bot);
  const [first, last] = [depths[0], depths.at(-1)];
  const deeper = first && last ? last.cpuMs.median / first.cpuMs.median : Number.NaN;
  const perUpdate = (results.drafts ?? []).map(({ volumes }) => foundIn(volumes.map(({ cpuMs, updates }) => cpuMs / updates)).median);
  const fuller = (perUpdate.at(-1) ?? Number.NaN) / (perUpdate[0] ?? Number.NaN);
  const [few, many] = (results.drafts ?? []).map(({ drafts }) => drafts);
  return [
    { what: `CPU of a turn after ${last?.turns} turns, over one after ${first?.turns}`, budget: `at most ${flat}`, figure: short(deeper), isMet: deeper <= flat },
    { what: `CPU of an update with ${many} drafts in the store, over ${few}`, budget: `at most ${flat}`, figure: short(fuller), isMet: fuller <= flat },
  ];
}

function storage({ storeWork }: Results): readonly Budget[] {
  if (!storeWork) return [];
  const [reads, writes] = [Math.max(...storeWork.reads), Math.max(...storeWork.writes)];
  return [
    { what: 'a stored draft, complete', budget: `at most ${mostRecordBytes} bytes`, figure: `${storeWork.recordBytes} bytes`, isMet: storeWork.recordBytes <= mostRecordBytes },
    { what: 'store work for an update before its reply, at most', budget: '1 read, 1 write', figure: `${reads} read, ${writes} write`, isMet: reads <= 1 && writes <= 1 },
  ];
}

function waiting(results: Results): readonly Budget[] {
  const row = rowsOf(results).find(({ name }) => name === bot);
  // One round trip as it is here: of the two that make just one, the quicker, for either may have met with other work.
  const trips = rowsOf(results).flatMap(({ name, slowFirstP95 }) => (name === 'echo' || name === callsAlone ? [slowFirstP95.median] : []));
  const trip = trips.length > 0 ? Math.min(...trips) : networkMs;
  const most = trip * 1.15;
  const { coldStart, discord } = results;
  const [nothing, started] = [foundIn(coldStart?.nothing ?? []).median, foundIn(coldStart?.bot ?? []).median];
  const longestStart = nothing * 1.5 + 300;
  return [
    ...(row
      ? [
          { what: `first message of a reply at ${networkMs} ms network time, p95 (one round trip: ${short(trip)} ms)`, budget: `at most ${short(most)} ms`, figure: `${short(row.slowFirstP95.median)} ms`, isMet: row.slowFirstP95.median <= most },
        ]
      : []),
    ...(coldStart ? [{ what: `start to first reply in the terminal (\`node -e 0\`: ${short(nothing)} ms)`, budget: `at most ${short(longestStart)} ms`, figure: `${short(started)} ms`, isMet: started <= longestStart }] : []),
    ...(discord
      ? [{ what: `Discord acknowledgement, 200 sellers at once (${discord.count} interactions)`, budget: 'all under 3 s, p99 under 1 s', figure: `longest ${short(discord.longest)} ms, p99 ${short(discord.p99)} ms`, isMet: discord.longest < 3000 && discord.p99 < 1000 }]
      : []),
  ];
}

/** Every budget that this run can speak of. */
export const budgetsOf = (results: Results): readonly Budget[] =>
  results.names.includes(bot) ? [...againstPeers(results, 'far'), ...againstPeers(results, 'near'), ...flatness(results), ...storage(results), ...waiting(results)] : [];
