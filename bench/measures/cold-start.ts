import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { botEntry } from '../places.ts';

/** Milliseconds from the start of a process to its end, or until it has printed what is waited for. */
function timeOf(args: readonly string[], env: Readonly<Record<string, string>>, until?: (printed: string) => boolean): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...args], { env: { PATH: process.env['PATH'], ...env }, stdio: ['pipe', 'pipe', 'ignore'] });
  return new Promise((resolve) => {
    let printed = '';
    let took: number | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (took !== undefined || !until?.(printed)) return;
      took = performance.now() - startedAt;
      child.kill('SIGKILL');
    });
    child.once('close', () => resolve(took ?? performance.now() - startedAt));
  });
}

/** The greeting ends with an empty line; what stands below it is the reply. */
const hasReply = (printed: string): boolean => /\n\n./su.test(printed);

export interface ColdStart {
  readonly nothing: readonly number[];
  readonly bot: readonly number[];
}

/** Node with nothing to do, and the bot in a terminal until its first reply, in turn. */
export async function measureColdStart(folder: string, times: number): Promise<ColdStart> {
  const [nothing, bot]: [number[], number[]] = [[], []];
  const env = { TELEGRAM_BOT_TOKEN: '', DISCORD_TOKEN: '', TRANSLATE_URL: '', GRAMMAR_CHECK: '', TEMPLATES_DIR: '', LOG_LEVEL: 'info' };
  for (let index = 0; index < times; index += 1) {
    nothing.push(await timeOf(['-e', '0'], {}));
    bot.push(await timeOf([botEntry], { ...env, STORE_URL: `lmdb:${join(folder, `cold-${index}`)}` }, hasReply));
  }
  return { nothing, bot };
}
