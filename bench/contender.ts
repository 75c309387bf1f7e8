import { type ChildProcess, spawn } from 'node:child_process';
import type { Api } from './api/remote.ts';
import type { DialogueName } from './dialogues/all.ts';

/** A bot that takes part. */
export interface Contender {
  readonly name: string;
  readonly dialogue: DialogueName;
  /** The file that Node runs. */
  readonly entry: string;
  readonly storeUrl?: string;
  /** What it is told besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A contender as a process of its own. */
export interface Running {
  readonly contender: Contender;
  readonly token: string;
  readonly pid: number;
  /** Kills it and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** It ended before it took anything. */
export class Refused extends Error {
  constructor(name: string, log: string) {
    super(`${name} did not start: ${log.trim().split('\n').at(-1) ?? ''}`);
    this.name = 'Refused';
  }
}

let tokens = 100;

export interface StartOptions {
  /** Of a bot that starts again. */
  readonly token?: string;
  readonly nodeFlags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a contender and waits until it asks for updates. @throws Refused */
export async function start(api: Api, contender: Contender, { token = `${(tokens += 1)}:bench`, nodeFlags = [], env }: StartOptions = {}): Promise<Running> {
  const polled = api.ask('polled', token);
  const child = spawn(process.execPath, [...nodeFlags, contender.entry], {
    env: {
      PATH: process.env['PATH'],
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: api.root,
      // Every contender is measured at full speed, which no platform would take.
      RATE_LIMITS: 'off',
      STORE_URL: contender.storeUrl ?? '',
      // Named, so that no .env can set them.
      DISCORD_TOKEN: '',
      TRANSLATE_URL: '',
      GRAMMAR_CHECK: '',
      TEMPLATES_DIR: '',
      LOG_LEVEL: 'warn',
      ...contender.env,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = endOf(child);
  const end = (): unknown => child.kill('SIGKILL');
  process.once('exit', end);
  void ended.then(() => process.off('exit', end));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)));
  await Promise.race([
    polled,
    ended.then(() => {
      throw new Refused(contender.name, log);
    }),
  ]);
  return {
    contender,
    token,
    pid: child.pid ?? 0,
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await ended;
    },
  };
}

const endOf = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once('close', () => resolve()));
