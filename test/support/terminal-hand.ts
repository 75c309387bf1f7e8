import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../src/cases/localized.ts';
import type { Hand } from './seller.ts';

const main = join(import.meta.dirname, '../../dist/main.js');

/** The bot as a process in a terminal of its own. */
export interface TerminalBot extends Hand {
  /** Everything it printed. */
  readonly printed: () => string;
  readonly errors: () => string;
  /** Types a line as it is. */
  line(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends the input and waits for the process. */
  end(): Promise<number | null>;
}

export interface TerminalBotOptions {
  readonly folder: string;
  readonly locale: Locale;
  readonly env?: Readonly<Record<string, string>>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

export function startTerminalBot({ folder, locale, env }: TerminalBotOptions): TerminalBot {
  const outFile = join(folder, 'letter.txt');
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [main, '--lang', locale, '--out', outFile], {
    env: { PATH: process.env['PATH'], STORE_URL: `lmdb:${join(folder, 'data')}`, ...env },
  });
  let printed = '';
  let errors = '';
  let since = 0;
  let look: () => void = () => undefined;
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
      look();
    });
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.on('error', () => undefined);

  const fresh = (): string => printed.slice(since);

  /** The last printed card, from which numbers and letters are read. */
  const lastKey = (pattern: RegExp): string | undefined => [...printed.matchAll(pattern)].at(-1)?.[1];

  /** Resolves when nothing more is being printed, so that what comes later is an answer to what is typed then. */
  async function quiet(): Promise<void> {
    let seen = -1;
    while (seen !== printed.length) {
      seen = printed.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function line(text: string): Promise<void> {
    since = printed.length;
    child.stdin.write(`${text}\n`);
  }

  async function choose(label: string, pattern: RegExp): Promise<void> {
    const key = lastKey(pattern);
    if (key === undefined) throw new Error(`nothing to choose is called ${label} in:\n${printed.slice(-2000)}`);
    await line(key);
  }

  return {
    locale,
    printed: () => printed,
    errors: () => errors,
    line,
    begin: async () => undefined,
    tick: (label) => choose(label, new RegExp(`^ *(\\d+)\\) (?:\\[[ x]\\] )?${escaped(label)}$`, 'gmu')),
    press: (label) => choose(label, new RegExp(`(?:^|  )(/?[a-z]+)\\)? ${escaped(label)}(?=$|   )`, 'gmu')),
    type: line,
    async sees(text) {
      const until = Date.now() + 10_000;
      while (!fresh().includes(text)) {
        if (Date.now() > until || child.exitCode !== null)
          throw new Error(`never saw “${text}” in:\n${fresh()}\n${errors}`);
        await new Promise<void>((resolve) => {
          look = resolve;
          setTimeout(resolve, 200).unref();
        });
      }
      await quiet();
    },
    async letter() {
      let file = '';
      // It is written once the letter is on screen.
      for (const until = Date.now() + 5000; file === '' && Date.now() < until; await quiet()) file = await readFile(outFile, 'utf8').catch(() => '');
      return { shown: printed, file };
    },
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
    async end() {
      child.stdin.end();
      return exited;
    },
  };
}
