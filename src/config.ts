import { z } from 'zod';
import { PoaError } from './errors.ts';
import { type LogLevel, logLevels } from './log.ts';
import { isStoreUrl, storeUrlExamples } from './store/open.ts';

/** A channel that is to run. */
interface ChannelConfig {
  readonly token: string;
  readonly apiRoot: string;
}

/** What the environment asks for. */
export interface Config {
  /** `apiRoot` as telegraf wants it: with a slash at its end when it has a path. */
  readonly telegram?: ChannelConfig;
  /** `apiRoot` as discord.js wants it: without a slash at its end and without the version. */
  readonly discord?: ChannelConfig;
  readonly storeUrl: string;
  /** How long a draft lives untouched; may be a fraction of a day. */
  readonly draftTtlDays: number;
  readonly logLevel: LogLevel;
}

/** A text that must look like something; the message says what, and never repeats the text. */
const text = (expected: string, isRight: (value: string) => boolean) =>
  z.string().refine(isRight, { error: expected });

const isRoot = (value: string): boolean => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '';
};

const root = (standard: string) =>
  text(`expected a URL such as ${standard}`, isRoot)
    .default(standard)
    .transform((value) => new URL(value).href.replace(/\/+$/u, ''));

const isDays = (value: string): boolean => /^\d+(\.\d+)?$/u.test(value) && Number(value) >= 0.001 && Number(value) <= 3650;

/** Every variable, with its default. */
const variables = z.object({
  TELEGRAM_BOT_TOKEN: text('expected a bot token of @BotFather, such as 123456:ABC...', (value) =>
    /^\d+:\S+$/u.test(value),
  ).optional(),
  DISCORD_TOKEN: text('expected a bot token without spaces', (value) => !/\s/u.test(value)).optional(),
  TELEGRAM_API_ROOT: root('https://api.telegram.org').transform((value) =>
    new URL(value).pathname === '/' ? value : `${value}/`,
  ),
  DISCORD_API_ROOT: root('https://discord.com/api'),
  STORE_URL: text(`expected ${storeUrlExamples}`, isStoreUrl).default('lmdb:./data'),
  DRAFT_TTL_DAYS: text('expected a number of days, at least 0.001 and at most 3650', isDays)
    .default('30')
    .transform(Number),
  LOG_LEVEL: z.enum(logLevels, { error: `expected one of ${logLevels.join(', ')}` }).default('info'),
});

/** The names of all variables that are read. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

/** Only what is set: a variable that is empty or blank counts as absent, and space around a value is dropped. */
function given(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const pairs = variableNames.map((name): [string, string] => [name, env[name]?.trim() ?? '']);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

/**
 * The configuration in an environment.
 *
 * @param env usually `process.env`
 * @throws PoaError `CONFIG_INVALID` with every mistake at once: its facts are what is expected by the variable's name,
 * never a value
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = variables.safeParse(given(env));
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue): [string, string] => [issue.path.join('.'), issue.message]);
    throw new PoaError('CONFIG_INVALID', Object.fromEntries(mistakes));
  }
  const { TELEGRAM_BOT_TOKEN: telegram, DISCORD_TOKEN: discord, ...rest } = parsed.data;
  return {
    ...(telegram === undefined ? {} : { telegram: { token: telegram, apiRoot: rest.TELEGRAM_API_ROOT } }),
    ...(discord === undefined ? {} : { discord: { token: discord, apiRoot: rest.DISCORD_API_ROOT } }),
    storeUrl: rest.STORE_URL,
    draftTtlDays: rest.DRAFT_TTL_DAYS,
    logLevel: rest.LOG_LEVEL,
  };
}

/** The code of an error or of what is behind it, such as `ENOTDIR`; not its message, which may hold what it failed on. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const own = 'code' in error ? String(error.code) : error.name;
  return error.cause === undefined ? own : `${own}, ${codeOf(error.cause)}`;
};

/** Why the bot cannot start, for the terminal of whoever starts it: a line for each variable that is mistaken. */
export function describeConfigProblem(error: unknown): string {
  if (!(error instanceof PoaError && error.code === 'CONFIG_INVALID')) return `The bot cannot run: ${codeOf(error)}`;
  const lines = Object.entries(error.facts).map(([name, expected]) => `  ${name}: ${expected}`);
  return ['The environment cannot be used (see .env.example):', ...lines].join('\n');
}
