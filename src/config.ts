import { statSync } from 'node:fs';
import { z } from 'zod';
import { PoaError } from './errors.ts';
import { type LogLevel, logLevels } from './log.ts';
import { missingPackage, storeUrlProblem } from './store/open.ts';
import { keyBytes } from './store/seal.ts';

/** A channel that is to run. */
interface ChannelConfig {
  readonly token: string;
  readonly apiRoot: string;
}

/** Which of a bot's shards this process runs: all that Discord recommends, or those from `first` to `last` of `count`. */
type Shards = 'auto' | { readonly first: number; readonly last: number; readonly count: number };

/** What the environment asks for. */
export interface Config {
  /** `apiRoot` as telegraf wants it: with a slash at its end when it has a path. Without `webhook` it polls. */
  readonly telegram?: ChannelConfig & { readonly webhook?: { readonly url: string; readonly secret: string } };
  /** `apiRoot` as discord.js wants it: without a slash at its end and without the version. Without `shards` there is one. */
  readonly discord?: ChannelConfig & { readonly shards?: Shards };
  /** Where HTTP is served; 0 for any free port. Without it there is no HTTP. */
  readonly port?: number;
  readonly storeUrl: string;
  /** Keys that seal what is stored: the first seals, all open; absent: stored as it is. */
  readonly encryptionKeys?: readonly Uint8Array[];
  /** How long a draft lives untouched; may be a fraction of a day. */
  readonly draftTtlDays: number;
  /** A folder with letter templates of the operator's own. */
  readonly templatesDir?: string;
  /** A translation service that may be asked for proposals. */
  readonly translator?: { readonly url: string; readonly key?: string; readonly model?: string };
  /** Whether reviews look at spelling and grammar, with harper.js. */
  readonly grammarCheck?: true;
  /** Whether people's inputs are limited, and Telegram's limits kept ahead of time; only tests turn it off. */
  readonly rateLimits?: 'off';
  readonly logLevel: LogLevel;
}

/** A text that must look like something; the message says what, and never repeats the text. */
const text = (expected: string, isRight: (value: string) => boolean) =>
  z.string().refine(isRight, { error: expected });

/** A text with which there is no problem; the problem is the message, and never repeats the text. */
const right = (problemWith: (value: string) => string | undefined) =>
  z.string().superRefine((value, context) => {
    const message = problemWith(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

const isRoot = (value: string): boolean => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '';
};

const root = (standard: string) =>
  text(`expected a URL such as ${standard}`, isRoot)
    .default(standard)
    .transform((value) => new URL(value).href.replace(/\/+$/u, ''));

const isDays = (value: string): boolean => /^\d+(\.\d+)?$/u.test(value) && Number(value) >= 0.001 && Number(value) <= 3650;

const listed = (value: string): readonly string[] => value.split(',').map((part) => part.trim());

/** Base64 as it is written, of as many bytes as a key has. */
function isKey(value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === keyBytes && bytes.toString('base64') === value;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A path that names an OpenAI-compatible service, which must be told its model. */
const asksForModel = (url: string): boolean => /\/(?:v1|chat\/completions)\/?$/u.test(new URL(url).pathname);

const isService = (value: string): boolean => isRoot(value) && new URL(value).username === '' && new URL(value).password === '';

const isHeader = (value: string): boolean => /^[\x21-\x7e]+$/u.test(value);

const isPort = (value: string): boolean => /^\d{1,5}$/u.test(value) && Number(value) <= 65_535;

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether Telegram itself posts there: to `https:` only, on four ports. A Bot API server of one's own, or a test on this machine, is not so strict. */
function isForTelegram(value: string): boolean {
  const { protocol, hostname, port } = new URL(value);
  return loopback.has(hostname) || (protocol === 'https:' && ['', '80', '88', '8443'].includes(port));
}

/** Paths of the HTTP server that are taken. */
const takenPaths: readonly string[] = ['/healthz', '/readyz', '/metrics'];

/** `0-3/16` or `5/16`: the shards of this process, of how many. */
function shardsIn(value: string): Shards | undefined {
  if (value === 'auto') return value;
  const [, first = '', last = first, count = ''] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/u.exec(value) ?? [];
  const shards = { first: Number(first), last: Number(last), count: Number(count) };
  return count !== '' && shards.first <= shards.last && shards.last < shards.count ? shards : undefined;
}

const telegramRoot = 'https://api.telegram.org';

/** Every variable, with its default. */
const single = z.object({
  TELEGRAM_BOT_TOKEN: text('expected a bot token of @BotFather, such as 123456:ABC...', (value) =>
    /^\d+:\S+$/u.test(value),
  ).optional(),
  DISCORD_TOKEN: text('expected a bot token without spaces', (value) => !/\s/u.test(value)).optional(),
  TELEGRAM_API_ROOT: root(telegramRoot).transform((value) =>
    new URL(value).pathname === '/' ? value : `${value}/`,
  ),
  DISCORD_API_ROOT: root('https://discord.com/api'),
  TELEGRAM_WEBHOOK_URL: text('expected a URL such as https://bot.example/telegram, without user, password and query', isService)
    .refine((value) => !URL.canParse(value) || !takenPaths.includes(new URL(value).pathname), { error: `expected another path than ${takenPaths.join(', ')}` })
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: text('expected 1 to 256 of A-Z a-z 0-9 _ -', (value) => /^[\w-]{1,256}$/u.test(value)).optional(),
  DISCORD_SHARDS: text('expected auto, or the shards of this process such as 0-3/16 or 5/16', (value) => shardsIn(value) !== undefined)
    .transform(shardsIn)
    .optional(),
  PORT: text('expected a port, from 1 to 65535', isPort).transform(Number).optional(),
  STORE_URL: right(storeUrlProblem).default('lmdb:./data'),
  ENCRYPTION_KEYS: text(`expected keys of ${keyBytes} bytes in base64, with commas between them; one is made by: openssl rand -base64 ${keyBytes}`, (value) =>
    listed(value).every(isKey),
  )
    .refine((value) => new Set(listed(value)).size === listed(value).length, { error: 'expected each key once' })
    .transform((value) => listed(value).map((key): Uint8Array => Buffer.from(key, 'base64')))
    .optional(),
  DRAFT_TTL_DAYS: text('expected a number of days, at least 0.001 and at most 3650', isDays)
    .default('30')
    .transform(Number),
  TEMPLATES_DIR: text('expected a folder that can be read', isFolder).optional(),
  TRANSLATE_URL: text('expected a URL such as https://translate.example or https://llm.example/v1, without user, password and query', isService).optional(),
  TRANSLATE_KEY: text('expected a key without spaces', isHeader).optional(),
  TRANSLATE_MODEL: text('expected the name of a model, without spaces', isHeader).optional(),
  GRAMMAR_CHECK: right((value) =>
    value === 'harper' ? missingPackage('harper.js', '2.10.0') : 'expected harper, or nothing',
  ).optional(),
  RATE_LIMITS: z.enum(['on', 'off'], { error: 'expected on or off' }).default('on'),
  LOG_LEVEL: z.enum(logLevels, { error: `expected one of ${logLevels.join(', ')}` }).default('info'),
});

/** The names of all variables that are read. */
export const variableNames: readonly string[] = Object.keys(single.shape);

interface Mistake {
  readonly name: string;
  readonly expected: string;
}

/** Variables that another one asks for. */
const companions: readonly (readonly [name: string, needs: string])[] = [
  ['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_BOT_TOKEN'],
  ['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'],
  ['TELEGRAM_WEBHOOK_URL', 'PORT'],
  ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_WEBHOOK_URL'],
];

const missingCompanions = (set: Readonly<Record<string, string>>): readonly Mistake[] =>
  companions.flatMap(([name, needs]) => (set[name] !== undefined && set[needs] === undefined ? [{ name: needs, expected: `expected to be set, for ${name} is` }] : []));

/** Where Telegram itself would not post. */
function misplacedWebhook({ TELEGRAM_WEBHOOK_URL: url, TELEGRAM_API_ROOT: api = telegramRoot }: Readonly<Record<string, string>>): readonly Mistake[] {
  const isWrong = url !== undefined && isService(url) && api.replace(/\/+$/u, '') === telegramRoot && !isForTelegram(url);
  return isWrong ? [{ name: 'TELEGRAM_WEBHOOK_URL', expected: 'expected https on port 443, 80, 88 or 8443, the only ones Telegram posts to' }] : [];
}

/** Mistakes of variables that belong together; told with the others, so looked for in the plain environment. */
function mismatches({ TRANSLATE_URL: url, TRANSLATE_KEY: key, TRANSLATE_MODEL: model }: Readonly<Record<string, string>>): readonly Mistake[] {
  const unused = (name: string, value: string | undefined): readonly Mistake[] =>
    url === undefined && value !== undefined ? [{ name, expected: 'expected TRANSLATE_URL to be set too' }] : [];
  const needsModel = url !== undefined && isService(url) && asksForModel(url) && model === undefined;
  return [
    ...unused('TRANSLATE_KEY', key),
    ...unused('TRANSLATE_MODEL', model),
    ...(needsModel ? [{ name: 'TRANSLATE_MODEL', expected: 'expected the name of a model, for TRANSLATE_URL is that of an OpenAI-compatible service' }] : []),
  ];
}

const translatorIn = (url: string, key: string | undefined, model: string | undefined): NonNullable<Config['translator']> => ({
  url,
  ...(key !== undefined && { key }),
  ...(model !== undefined && { model }),
});

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
  const set = given(env);
  const parsed = single.safeParse(set);
  const together = [...mismatches(set), ...missingCompanions(set), ...misplacedWebhook(set)].map(({ name, expected }): [string, string] => [name, expected]);
  if (!parsed.success || together.length > 0) {
    const alone = (parsed.error?.issues ?? []).map((issue): [string, string] => [issue.path.join('.'), issue.message]);
    throw new PoaError('CONFIG_INVALID', Object.fromEntries([...together, ...alone]));
  }
  const { TELEGRAM_BOT_TOKEN: telegram, DISCORD_TOKEN: discord, ...rest } = parsed.data;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret, DISCORD_SHARDS: shards, PORT: port } = rest;
  const webhook = url === undefined || secret === undefined ? {} : { webhook: { url, secret } };
  return {
    ...(telegram === undefined ? {} : { telegram: { token: telegram, apiRoot: rest.TELEGRAM_API_ROOT, ...webhook } }),
    ...(discord === undefined ? {} : { discord: { token: discord, apiRoot: rest.DISCORD_API_ROOT, ...(shards !== undefined && { shards }) } }),
    ...(port === undefined ? {} : { port }),
    storeUrl: rest.STORE_URL,
    ...(rest.ENCRYPTION_KEYS === undefined ? {} : { encryptionKeys: rest.ENCRYPTION_KEYS }),
    draftTtlDays: rest.DRAFT_TTL_DAYS,
    ...(rest.TEMPLATES_DIR === undefined ? {} : { templatesDir: rest.TEMPLATES_DIR }),
    ...(rest.TRANSLATE_URL === undefined ? {} : { translator: translatorIn(rest.TRANSLATE_URL, rest.TRANSLATE_KEY, rest.TRANSLATE_MODEL) }),
    ...(rest.GRAMMAR_CHECK === undefined ? {} : { grammarCheck: true }),
    ...(rest.RATE_LIMITS === 'off' && { rateLimits: 'off' }),
    logLevel: rest.LOG_LEVEL,
  };
}

/** The code of an error and of what is behind it, such as `ENOTDIR`; not its message, which may hold what it failed on. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const own = 'code' in error ? String(error.code) : error.name;
  return error.cause === undefined ? own : `${own}, ${codeOf(error.cause)}`;
};

/** Why the bot cannot start, for the terminal of whoever starts it: a line for each variable that is mistaken. */
export function describeConfigProblem(error: unknown): string {
  const refused = error instanceof PoaError ? error.facts['variable'] : undefined;
  if (typeof refused === 'string') return `The bot cannot run: ${refused} is refused (${codeOf(error)})`;
  if (!(error instanceof PoaError && error.code === 'CONFIG_INVALID')) return `The bot cannot run: ${codeOf(error)}`;
  const lines = Object.entries(error.facts).map(([name, expected]) => `  ${name}: ${expected}`);
  return ['The environment cannot be used (see .env.example):', ...lines].join('\n');
}
