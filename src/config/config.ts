import { PoaError } from '../errors.ts';
import type { LogLevel } from '../log.ts';
import { type Mistake, mistakesTogether } from './together.ts';
import { type Shards, type Standing, type Variable, variables } from './variables.ts';

/** A channel that is to run. */
interface ChannelConfig {
  readonly token: string;
  readonly apiRoot: string;
}

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

/** The names of all variables that are read. */
export const variableNames: readonly string[] = Object.values(variables).map(({ name }) => name);

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
  const { values, mistakes } = valuesIn(set);
  const all = [...mistakesTogether(set), ...mistakes];
  if (all.length > 0) throw new PoaError('CONFIG_INVALID', Object.fromEntries(all.map(({ name, expected }) => [name, expected])));
  const { telegramToken, discordToken, webhookUrl: url, webhookSecret: secret, shards, port, encryptionKeys, templatesDir, translateUrl } = values;
  const webhook = url === undefined || secret === undefined ? {} : { webhook: { url, secret } };
  return {
    ...(telegramToken !== undefined && { telegram: { token: telegramToken, apiRoot: values.telegramRoot, ...webhook } }),
    ...(discordToken !== undefined && { discord: { token: discordToken, apiRoot: values.discordRoot, ...(shards !== undefined && { shards }) } }),
    ...(port !== undefined && { port }),
    storeUrl: values.storeUrl,
    ...(encryptionKeys !== undefined && { encryptionKeys }),
    draftTtlDays: values.draftTtlDays,
    ...(templatesDir !== undefined && { templatesDir }),
    ...(translateUrl !== undefined && { translator: translatorIn(translateUrl, values.translateKey, values.translateModel) }),
    ...(values.grammarCheck && { grammarCheck: true }),
    ...(values.rateLimits === 'off' && { rateLimits: 'off' }),
    logLevel: values.logLevel,
  };
}

/** What each variable says, and what is wrong with those that say nothing of use; then they say what they do when not set. */
function valuesIn(set: Readonly<Record<string, string>>) {
  const mistakes: Mistake[] = [];
  function read<Value>(variable: Standing<Value>): Value;
  function read<Value>(variable: Variable<Value>): Value | undefined;
  function read<Value>({ name, problem, value, standard }: Variable<Value> & { readonly standard?: string }): Value | undefined {
    const text = set[name];
    const expected = text === undefined ? undefined : problem(text);
    if (expected !== undefined) mistakes.push({ name, expected });
    const used = expected === undefined ? (text ?? standard) : standard;
    return used === undefined ? undefined : value(used);
  }
  const values = {
    telegramToken: read(variables.telegramToken),
    discordToken: read(variables.discordToken),
    telegramRoot: read(variables.telegramRoot),
    discordRoot: read(variables.discordRoot),
    webhookUrl: read(variables.webhookUrl),
    webhookSecret: read(variables.webhookSecret),
    shards: read(variables.shards),
    port: read(variables.port),
    storeUrl: read(variables.storeUrl),
    encryptionKeys: read(variables.encryptionKeys),
    draftTtlDays: read(variables.draftTtlDays),
    templatesDir: read(variables.templatesDir),
    translateUrl: read(variables.translateUrl),
    translateKey: read(variables.translateKey),
    translateModel: read(variables.translateModel),
    grammarCheck: read(variables.grammarCheck),
    rateLimits: read(variables.rateLimits),
    logLevel: read(variables.logLevel),
  };
  return { values, mistakes };
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
