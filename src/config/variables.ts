import { statSync } from 'node:fs';
import { logLevels } from '../log.ts';
import { missingPackage, storeUrlProblem } from '../store/open.ts';
import { keyBytes } from '../store/seal.ts';

/** Which of a bot's shards a process runs: all that Discord recommends, or those from `first` to `last` of `count`. */
export type Shards = 'auto' | { readonly first: number; readonly last: number; readonly count: number };

/** One variable of the environment. */
export interface Variable<Value> {
  readonly name: string;
  /** What was expected in place of a text that cannot be used; never repeats the text. */
  readonly problem: (text: string) => string | undefined;
  /** What a text without a problem says. */
  readonly value: (text: string) => Value;
}

/** A variable that says something also where it is not set. */
export interface Standing<Value> extends Variable<Value> {
  readonly standard: string;
}

const asItIs = (text: string): string => text;

/** A text that must look like something. */
const text = (name: string, expected: string, isRight: (text: string) => boolean): Variable<string> => ({
  name,
  problem: (given) => (isRight(given) ? undefined : expected),
  value: asItIs,
});

const oneOf = <Word extends string>(name: string, words: readonly Word[], standard: Word): Standing<Word> => ({
  name,
  problem: (given) => (words.some((word) => word === given) ? undefined : `expected ${words.length > 2 ? 'one of ' : ''}${words.join(words.length > 2 ? ', ' : ' or ')}`),
  value: (given) => words.find((word) => word === given) ?? standard,
  standard,
});

const isRoot = (value: string): boolean => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '';
};

/** The root of a platform's API, without a slash at its end. */
const root = (name: string, standard: string): Standing<string> => ({
  ...text(name, `expected a URL such as ${standard}`, isRoot),
  value: (given) => new URL(given).href.replace(/\/+$/u, ''),
  standard,
});

const isDays = (value: string): boolean => /^\d+(\.\d+)?$/u.test(value) && Number(value) >= 0.001 && Number(value) <= 3650;

const listed = (value: string): readonly string[] => value.split(',').map((part) => part.trim());

/** Base64 as it is written, of as many bytes as a key has. */
function isKey(value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === keyBytes && bytes.toString('base64') === value;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A URL of a service that is asked, or that asks us: nothing in it is secret. */
export const isService = (value: string): boolean => isRoot(value) && new URL(value).username === '' && new URL(value).password === '';

const isHeader = (value: string): boolean => /^[\x21-\x7e]+$/u.test(value);

const isPort = (value: string): boolean => /^\d{1,5}$/u.test(value) && Number(value) <= 65_535;

/** Paths of the HTTP server that are taken. */
const takenPaths: readonly string[] = ['/healthz', '/readyz', '/metrics'];

/** `0-3/16` or `5/16`: the shards of this process, of how many. */
function shardsIn(value: string): Shards | undefined {
  if (value === 'auto') return value;
  const [, first = '', last = first, count = ''] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/u.exec(value) ?? [];
  const shards = { first: Number(first), last: Number(last), count: Number(count) };
  return count !== '' && shards.first <= shards.last && shards.last < shards.count ? shards : undefined;
}

/** Where Telegram itself is. */
export const telegramRoot = 'https://api.telegram.org';

const telegramApi = root('TELEGRAM_API_ROOT', telegramRoot);

const keysExpected = `expected keys of ${keyBytes} bytes in base64, with commas between them; one is made by: openssl rand -base64 ${keyBytes}`;

function keysProblem(given: string): string | undefined {
  if (!listed(given).every(isKey)) return keysExpected;
  return new Set(listed(given)).size === listed(given).length ? undefined : 'expected each key once';
}

function webhookProblem(given: string): string | undefined {
  if (!isService(given)) return 'expected a URL such as https://bot.example/telegram, without user, password and query';
  return takenPaths.includes(new URL(given).pathname) ? `expected another path than ${takenPaths.join(', ')}` : undefined;
}

const withSlash = (url: string): string => (new URL(url).pathname === '/' ? url : `${url}/`);

/**
 * Every variable, by what it is for. Without a library for schemas: loading one takes a quarter of a start (design.md 5), and
 * all there is are single texts.
 */
export const variables = {
  telegramToken: text('TELEGRAM_BOT_TOKEN', 'expected a bot token of @BotFather, such as 123456:ABC...', (given) => /^\d+:\S+$/u.test(given)),
  discordToken: text('DISCORD_TOKEN', 'expected a bot token without spaces', (given) => !/\s/u.test(given)),
  // Telegraf wants a slash at the end of a root that has a path.
  telegramRoot: { ...telegramApi, value: (given: string) => withSlash(telegramApi.value(given)) },
  discordRoot: root('DISCORD_API_ROOT', 'https://discord.com/api'),
  webhookUrl: { name: 'TELEGRAM_WEBHOOK_URL', problem: webhookProblem, value: asItIs },
  webhookSecret: text('TELEGRAM_WEBHOOK_SECRET', 'expected 1 to 256 of A-Z a-z 0-9 _ -', (given) => /^[\w-]{1,256}$/u.test(given)),
  shards: {
    ...text('DISCORD_SHARDS', 'expected auto, or the shards of this process such as 0-3/16 or 5/16', (given) => shardsIn(given) !== undefined),
    value: shardsIn,
  },
  port: { ...text('PORT', 'expected a port, from 1 to 65535', isPort), value: Number },
  storeUrl: { name: 'STORE_URL', problem: storeUrlProblem, value: asItIs, standard: 'lmdb:./data' },
  encryptionKeys: { name: 'ENCRYPTION_KEYS', problem: keysProblem, value: (given: string) => listed(given).map((key): Uint8Array => Buffer.from(key, 'base64')) },
  draftTtlDays: { ...text('DRAFT_TTL_DAYS', 'expected a number of days, at least 0.001 and at most 3650', isDays), value: Number, standard: '30' },
  templatesDir: text('TEMPLATES_DIR', 'expected a folder that can be read', isFolder),
  translateUrl: text('TRANSLATE_URL', 'expected a URL such as https://translate.example or https://llm.example/v1, without user, password and query', isService),
  translateKey: text('TRANSLATE_KEY', 'expected a key without spaces', isHeader),
  translateModel: text('TRANSLATE_MODEL', 'expected the name of a model, without spaces', isHeader),
  grammarCheck: {
    name: 'GRAMMAR_CHECK',
    problem: (given: string) => (given === 'harper' ? missingPackage('harper.js', '2.10.0') : 'expected harper, or nothing'),
    value: () => true as const,
  },
  rateLimits: oneOf('RATE_LIMITS', ['on', 'off'], 'on'),
  logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
} as const;
