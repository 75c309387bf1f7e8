import { parseArgs } from 'node:util';
import { startApp } from './app.ts';
import { localeOf } from './bot/terminal/locale.ts';
import { type Config, describeConfigProblem, readConfig } from './config/config.ts';
import { createLogger } from './log.ts';
import { firstSignal } from './signals.ts';

/** `--lang zh-CN` and `--out letter.txt` of the terminal; others are passed over. */
const { values: flags } = parseArgs({ options: { lang: { type: 'string' }, out: { type: 'string' } }, strict: false });

const flag = (name: 'lang' | 'out'): string | undefined => {
  const value = flags[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** In a terminal the log shares the screen with the conversation: only trouble is logged unless more is asked for. */
const levelFor = ({ telegram, discord, logLevel }: Config): Config['logLevel'] =>
  telegram || discord || logLevel !== 'info' ? logLevel : 'warn';

try {
  const config = readConfig(process.env);
  const { env } = process;
  const outFile = flag('out');
  const log = createLogger(levelFor(config));
  const signalled = firstSignal(() => log.error('the stop took too long, the process ends'));
  const app = await startApp({
    config,
    log,
    terminal: {
      input: process.stdin,
      output: process.stdout,
      locale: localeOf(flag('lang') ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG']),
      ...(outFile !== undefined && { outFile }),
    },
  });
  try {
    await Promise.race([signalled, app.ended]);
  } finally {
    await app.stop();
  }
} catch (error) {
  process.stderr.write(`${describeConfigProblem(error)}\n`);
  process.exitCode = 1;
}
