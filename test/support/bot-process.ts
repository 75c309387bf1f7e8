import { spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../dist/main.js');

/** The bot as a process of its own, as an operator runs it: `node dist/main.js` with an environment. */
export interface BotProcess {
  /** What it logged so far. */
  log(): string;
  /** Ends it, by default as a crash does, and waits until it is gone. Gives its exit code, null after a signal. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the bot and waits until its channels take inputs.
 *
 * @param env its whole environment besides PATH: tokens, API roots, STORE_URL
 */
export async function startBotProcess(env: Readonly<Record<string, string>>): Promise<BotProcess> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'info', RATE_LIMITS: 'off', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const channels = ['TELEGRAM_BOT_TOKEN', 'DISCORD_TOKEN'].filter((name) => env[name] !== undefined).length;
  let log = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}:\n${log}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.split('"msg":"started"').length > channels) resolve();
    });
  });
  return {
    log: () => log,
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      return exited;
    },
  };
}
