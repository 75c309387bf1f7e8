import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './random.ts';

const main = join(process.cwd(), 'dist/main.js');

/** How long a start may take before the run is given up, in milliseconds. */
const startMs = 60_000;

interface Replica {
  readonly env: Readonly<Record<string, string>>;
  child: ChildProcess | undefined;
  isReady: boolean;
}

/** The bot, several times, as processes that are killed and started again. */
export interface Replicas {
  /** How often one was killed. */
  readonly kills: number;
  /** What was logged as a warning or an error, and how often. */
  readonly troubles: ReadonlyMap<string, number>;
  /** Resolves when all take inputs. */
  ready(): Promise<void>;
  /** Kills one by chance every so often and starts it again, until all is calm; the last that takes inputs is left alone. */
  killEvery(ms: number, chance: Chance): void;
  calm(): void;
  /** Ends all as an operator does. @returns their exit codes */
  stop(): Promise<readonly (number | null)[]>;
}

/** Starts one process for each environment. */
export function startReplicas(environments: readonly Readonly<Record<string, string>>[]): Replicas {
  const replicas = environments.map((env): Replica => ({ env, child: undefined, isReady: false }));
  const troubles = new Map<string, number>();
  const calmed = new AbortController();
  let kills = 0;

  function heard(replica: Replica, line: string, left: Set<string>): void {
    const { level, msg, channel, err } = parsed(line);
    if (msg === 'started' && channel !== undefined) left.delete(channel);
    if (left.size === 0) replica.isReady = true;
    if (level === 'info') return;
    const what = `${msg ?? line.slice(0, 120)}${err === undefined ? '' : ` (${err})`}`;
    troubles.set(what, (troubles.get(what) ?? 0) + 1);
  }

  function start(replica: Replica): void {
    const env = { PATH: process.env['PATH'], LOG_LEVEL: 'info', ...replica.env };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const left = new Set(['telegram', 'discord']);
    Object.assign(replica, { child, isReady: false });
    createInterface({ input: child.stderr }).on('line', (line) => heard(replica, line, left));
    child.once('exit', () => {
      if (replica.child === child) Object.assign(replica, { child: undefined, isReady: false });
    });
  }

  async function kill(replica: Replica): Promise<void> {
    const { child } = replica;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    kills += 1;
    await gone;
    start(replica);
  }

  for (const replica of replicas) start(replica);
  return {
    get kills() {
      return kills;
    },
    troubles,
    async ready() {
      const until = performance.now() + startMs;
      while (!replicas.every(({ isReady }) => isReady)) {
        for (const replica of replicas) if (!replica.child) start(replica);
        if (performance.now() > until) throw new Error(`the bot does not start: ${[...troubles.keys()].join('; ')}`);
        await sleep(50);
      }
    },
    killEvery(ms, chance) {
      void (async () => {
        while (!calmed.signal.aborted) {
          await sleep(ms, undefined, { signal: calmed.signal }).catch(() => undefined);
          const ready = replicas.filter(({ isReady }) => isReady);
          const victim = ready.length > 1 ? chance.pick(ready) : undefined;
          if (victim && !calmed.signal.aborted) await kill(victim);
          for (const replica of replicas) if (!replica.child && !calmed.signal.aborted) start(replica);
        }
      })();
    },
    calm: () => calmed.abort(),
    async stop() {
      calmed.abort();
      const children = replicas.flatMap(({ child }) => child ?? []);
      return Promise.all(
        children.map(async (child) => {
          const gone = once(child, 'exit');
          child.kill('SIGTERM');
          const [code] = await gone;
          return code as number | null;
        }),
      );
    },
  };
}

interface Line {
  readonly level?: string;
  readonly msg?: string;
  readonly channel?: string;
  readonly err?: string;
}

/** A line of the log; what is no JSON is told as it is. */
function parsed(line: string): Line {
  try {
    const { level, msg, channel, err } = JSON.parse(line);
    const code = err?.code ?? err?.type;
    const facts = err?.facts?.doing ?? err?.facts?.reason ?? err?.reason;
    return { level, msg, channel, ...(code !== undefined && { err: [code, facts].filter(Boolean).join(' ') }) };
  } catch {
    return {};
  }
}
