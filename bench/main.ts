import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from './api/remote.ts';
import { dialogues } from './dialogues/all.ts';
import { callsAlone, entrants, startAll } from './field.ts';
import { measureColdStart } from './measures/cold-start.ts';
import { type Crash, measureCrash } from './measures/crash.ts';
import { measureDepth } from './measures/depth.ts';
import { measureDiscord } from './measures/discord.ts';
import { measureDrafts } from './measures/drafts.ts';
import { recordCalls } from './measures/recording.ts';
import { runRounds } from './measures/rounds.ts';
import { measureStoreWork } from './measures/store-work.ts';
import { randomFrom, readOptions } from './options.ts';
import { peakRssMb } from './process.ts';
import { publish } from './report/publish.ts';
import type { Results } from './results.ts';
import { postgresDatabase, redisServer } from './servers.ts';

const options = readOptions(process.argv.slice(2));
const { scale, only } = options;
const random = randomFrom(options.seed);
const note = (text: string): void => void process.stderr.write(`${text}\n`);
const chosen = (name: string): boolean => only.length === 0 || only.includes(name);

const folder = mkdtempSync(join(tmpdir(), 'poa-bench-'));
const redis = await redisServer(join(folder, 'redis'), options.redis);
const postgres = postgresDatabase(options.postgres);
const api = await startApi();

/** Bots that are killed start anew, one at a time, in places of their own. */
async function crashes(names: readonly string[]): Promise<Results['crashes']> {
  const found = new Map<string, Crash[]>();
  const places = { folder: join(folder, 'crashes'), redis, postgres };
  const bots = entrants(places).filter(({ name, dialogue }) => names.includes(name) && dialogue !== 'echo' && name !== callsAlone);
  for (let kill = 0; kill < scale.kills; kill += 1)
    for (const bot of bots) {
      const afterMs = 800 + Math.floor(random() * 1500);
      found.set(bot.name, [...(found.get(bot.name) ?? []), await measureCrash(api, bot, afterMs)]);
    }
  return found;
}

async function measure(): Promise<Results> {
  const [loadBefore = 0] = loadavg();
  const calls = await recordCalls(api, folder);
  const { running, skipped } = await startAll(api, entrants({ folder, redis, postgres, calls }).filter(({ name }) => chosen(name)));
  for (const each of skipped) note(`skipped: ${each}`);
  const names = running.map(({ contender: { name } }) => name);
  const hasBot = names.includes('poa-bot:lmdb');
  const rounds = await runRounds(api, running, scale, note);
  const peaks = new Map(running.map(({ pid, contender: { name } }) => [name, peakRssMb(pid)]));
  note('longer dialogues');
  // Only what was recorded can be played back: each dialogue once, from its beginning to its end.
  const depth = await measureDepth(api, running.filter(({ contender }) => contender.name !== callsAlone), scale);
  for (const each of running) await each.kill();
  note('work of the store, drafts in the store');
  const storeWork = hasBot ? await measureStoreWork(api, folder) : undefined;
  const drafts = storeWork && (await measureDrafts(api, folder, storeWork.record, scale));
  note('kill -9');
  const killed = await crashes(names);
  note('cold start, Discord');
  const coldStart = hasBot ? await measureColdStart(folder, scale.coldStarts) : undefined;
  const discord = hasBot ? await measureDiscord(folder, scale.presses) : undefined;
  const { moves } = dialogues.poa;
  const typed = moves.slice(1).reduce((sum, move) => sum + (move.do === 'type' ? move.what.length : 0), 0);
  return {
    command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' '),
    load: [loadBefore, loadavg()[0] ?? 0],
    date: new Date().toISOString().slice(0, 10),
    names,
    skipped,
    dialogue: { updates: moves.length, typed, peerUpdates: dialogues.peer.moves.length },
    rounds,
    peakRssMb: peaks,
    depth,
    drafts,
    storeWork,
    coldStart,
    crashes: killed,
    discord,
  };
}

const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new Error('interrupted')));
});

try {
  publish(await Promise.race([measure(), interrupted]), only.length > 0);
} catch (error) {
  note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
} finally {
  api.stop();
  await redis?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
// Takes along whoever still runs.
process.exit();
