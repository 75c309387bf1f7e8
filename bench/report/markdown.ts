import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { networkMs, networkPerSecond, pacePerSecond, saturatingSellers } from '../measures/rounds.ts';
import { callsAlone } from '../field.ts';
import { foundIn } from '../measures/statistics.ts';
import { root } from '../places.ts';
import type { Results } from '../results.ts';
import { budgetsOf } from './budgets.ts';
import { betterPeer, cpuRatioOf, depthsOf, ranged, ratioOf, rowsOf, short } from './figures.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function speeds(results: Results): string {
  const rows = rowsOf(results);
  const peer = betterPeer(rows);
  const over = (name: string, other: string | undefined): readonly string[] =>
    other === undefined || name === other ? ['-', '-'] : [ratioOf, cpuRatioOf].map((ratio) => short(ratio(results, name, other).median));
  return table(
    ['contender', 'updates/s', 'dialogues/s', 'CPU ms/update', 'calls/update', 'x echo', 'x echo by CPU', `x ${peer?.name ?? 'peer'}`, 'by CPU', 'peak RSS MB'],
    rows.map((row) => [
      row.name,
      ranged(row.perSecond),
      ranged(row.dialoguesPerSecond),
      ranged(row.cpuMs),
      short(row.callsPerUpdate),
      ...over(row.name, 'echo'),
      ...over(row.name, peer?.name),
      row.peakRssMb.toFixed(0),
    ]),
  );
}

function farSpeeds(results: Results): string {
  const rows = rowsOf(results);
  const peer = betterPeer(rows, 'far');
  const over = (name: string, other: string | undefined): string => (other === undefined || name === other ? '-' : short(ratioOf(results, name, other, 'far').median));
  return table(
    [`contender, ${networkMs} ms network`, 'updates/s', 'x echo', `x ${peer?.name ?? 'peer'}`],
    rows.map(({ name, farPerSecond }) => [name, ranged(farPerSecond), over(name, 'echo'), over(name, peer?.name)]),
  );
}

const waits = (results: Results): string =>
  table(
    ['contender', `p50 ms at ${pacePerSecond}/s`, `p99 ms at ${pacePerSecond}/s`, `kept up with, of ${pacePerSecond}/s`, `p95 ms, first message, ${networkMs} ms network`, 'p95 ms, whole reply'],
    rowsOf(results).map((row) => [row.name, ranged(row.p50), ranged(row.p99), short(row.kept), ranged(row.slowFirstP95), ranged(row.slowWholeP95)]),
  );

function depths(results: Results): string {
  const turns = depthsOf(results, results.names[0] ?? '').map((each) => each.turns);
  return table(
    ['CPU ms/update after', ...turns.map((each) => `${each} turns`)],
    results.names.filter((name) => results.depth.has(name)).map((name) => [name, ...depthsOf(results, name).map(({ cpuMs }) => ranged(cpuMs))]),
  );
}

const drafts = ({ drafts: crowded = [] }: Results): string =>
  table(
    ['drafts in the store', 'CPU ms/update', 'updates/s'],
    crowded.map(({ drafts: count, volumes }) => [
      `${count}`,
      ranged(foundIn(volumes.map(({ cpuMs, updates }) => cpuMs / updates))),
      ranged(foundIn(volumes.map(({ updates, seconds }) => updates / seconds))),
    ]),
  );

const crashes = ({ crashes: found }: Results): string =>
  table(
    ['contender', 'kills', 'lost', 'derailed', 'answers kept twice'],
    [...found].map(([name, kills]) => [
      name,
      `${kills.length}`,
      kills.map(({ lost }) => lost).join(' '),
      kills.map(({ derailed }) => derailed).join(' '),
      kills.map(({ doubled }) => doubled ?? '-').join(' '),
    ]),
  );

const budgets = (results: Results): string =>
  table(
    ['budget', 'allowed', 'measured', ''],
    budgetsOf(results).map(({ what, budget, figure, isMet }) => [what, budget, figure, isMet ? 'met' : '**not met**']),
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function storeWork({ storeWork: work }: Results): string {
  if (!work) return '';
  const { updates, reads, writes, allReads, allWrites, recordBytes } = work;
  const each = (values: readonly number[]): string => short(sum(values) / updates);
  return `For each update poa-bot reads its store ${each(reads)} times and writes it ${each(writes)} times before the reply goes out, ${each(allReads)} and ${each(allWrites)} times in all: once the reply is delivered, it is struck from the record. The finished draft is a row of ${recordBytes} bytes.`;
}

/** The Bot API and whoever is measured keep a core each at work: more than these and one other is somebody else's. */
const busy = `**This run had more work than cores**: its times are mostly waiting for a core, no contender kept up with the fixed rate, and what
one left behind ran into the next. CPU time grows too: caches are shared, and whoever got less done still runs code that is not
compiled. Only the record, the store work and what a kill left behind are free of this; repeat it on a quiet machine before
believing a time or a ratio.
`;

/** The page `docs/benchmarks.md`. */
export function markdownOf(results: Results): string {
  const { dialogue, skipped, command, date, load } = results;
  return `# Benchmarks

\`${command}\`, ${date}, Node ${process.versions.node}, ${process.platform}, ${availableParallelism()} cores that other work shared: load
average ${load.map(short).join(' at the beginning, ')} at the end. Written by the bench; what it says of the causes is in \`bench/report/causes.md\`.

All contenders talk to one Bot API on loopback in a process of its own, which also plays the sellers. They take turns round by
round; figures are medians with the range over the rounds. **Trust the ratios, not the absolutes**: ratios are taken round by round,
and those by CPU time do not count the waiting for a core.
The peers speak a toy of six questions (${dialogue.peerUpdates} updates, no case, no review, plain text in and out). poa-bot speaks its own shortest road from
a pasted notice to a letter of the same length (${dialogue.updates} updates): its updates do more, so both rates are given. \`${callsAlone}\` plays back the
calls that poa-bot makes in this dialogue, byte for byte, and does nothing else: what any bot costs that shows the same.
With no network at all, CPU decides, and a bot is worth what it leaves out; a network of ${networkMs} ms, as Telegram's is, shows who
waits for what they need not.
${load[1] > availableParallelism() + 1 ? `\n${busy}` : ''}${skipped.length === 0 ? '' : `\nNot measured: ${skipped.join('; ')}.\n`}
## Budgets

${budgets(results)}

Taps, messages and typed characters of a letter are held by \`test/dialogues/taps.test.ts\`.

## Speed, ${saturatingSellers} sellers who answer at once

![Updates per second and CPU per update, by contender](benchmarks.svg)

${speeds(results)}

${farSpeeds(results)}

## Waiting

From an update handed out to the call that answers it. At ${pacePerSecond} updates a second whoever is too slow builds a queue. The slow network
(each answer of the API takes ${networkMs} ms) is measured at ${networkPerSecond} updates a second, about what Telegram lets one bot send.

${waits(results)}

## Longer dialogues, more drafts

The seller goes back a question and forward again, over and over.

${depths(results)}

${drafts(results)}

${storeWork(results)}

## kill -9 while ${saturatingSellers} sellers talk

Sellers who never heard again (lost) or stand elsewhere than they should (derailed), for each kill.

${crashes(results)}

${readFileSync(join(root, 'bench/report/causes.md'), 'utf8').trim()}
`;
}
