import { type DestinationStream, type Logger, pino } from 'pino';
import { PoaError } from './errors.ts';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

const tokens: readonly RegExp[] = [
  // A Telegram token, in a URL or alone.
  /\bbot\d+:[\w-]+/giu,
  /\b\d{5,}:[\w-]{20,}/gu,
  // A Discord token; the token of an interaction or a webhook.
  /\b[\w-]{18,}\.[\w-]{6,}\.[\w-]{20,}/gu,
  /(?<=\/(?:interactions|webhooks)\/\d+\/)[\w-]+/gu,
  // The password in the address of a store.
  /(?<=:\/\/[^\s/"@]*:)[^\s/"@]+(?=@)/gu,
];

/** The log as the bot uses it. No children: pino would write their bindings unfiltered. */
export type Log = Pick<Logger, 'level' | 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'flush'>;

const masked = (line: string): string => tokens.reduce((rest, token) => rest.replace(token, '[token]'), line);

/** What Telegram says when it refuses; only a sentence of this list is logged, for its answers can quote what was sent. */
const telegramReasons: readonly string[] = [
  'message is not modified',
  'message to edit not found',
  'message to be replied not found',
  "message can't be edited",
  'message is too long',
  'message text is empty',
  'chat not found',
  'query is too old',
  "can't parse entities",
  'bot was blocked by the user',
  'bot was kicked',
  "bot can't initiate conversation",
  'user is deactivated',
  'not enough rights',
  'upgraded to a supergroup',
  'terminated by other getUpdates request',
  'BUTTON_DATA_INVALID',
];

const longest = 300;
const deepest = 5;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Where an error came from, without its message: lines that are a place in a file. */
function placesIn({ message, stack = '' }: Error): string {
  const told = stack.indexOf(message);
  const below = told < 0 ? stack : stack.slice(told + message.length);
  return below
    .split('\n')
    .filter((line) => /^ {4}at (?:.+ \()?(?:node:|file:|\/|[A-Z]:\\)\S+:\d+:\d+\)?$/u.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join('\n');
}

/** A fact that can be no words: a number, or a name such as `ECONNRESET` or `sendMessage`. */
const plain = (value: unknown): string | number | undefined =>
  typeof value === 'number' || (typeof value === 'string' && /^\w{1,40}$/u.test(value)) ? value : undefined;

const part = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null && name in whole ? Reflect.get(whole, name) : undefined;

const reasonIn = (description: unknown): string | undefined =>
  typeof description === 'string' ? telegramReasons.find((reason) => description.includes(reason)) : undefined;

/** Errors of the operating system name addresses and paths, nobody's words. */
const isSystemError = (error: Error): boolean =>
  typeof part(error, 'errno') === 'number' && typeof part(error, 'syscall') === 'string';

function errorFields(error: Error, depth: number): object {
  const causes: unknown = part(error, 'errors');
  return {
    type: error.constructor.name,
    code: plain(part(error, 'code')),
    status: plain(part(error, 'status')),
    method: plain(part(error, 'method')) ?? plain(part(part(error, 'on'), 'method')),
    reason: reasonIn(part(error, 'description')),
    retryAfter: plain(part(part(error, 'parameters'), 'retry_after')),
    facts: error instanceof PoaError ? fields(error.facts) : undefined,
    message: isSystemError(error) ? cut(error.message) : undefined,
    stack: placesIn(error),
    cause: error.cause === undefined || depth === deepest ? undefined : described(error.cause, depth + 1),
    errors: Array.isArray(causes) && depth < deepest ? causes.slice(0, 5).map((e) => described(e, depth + 1)) : undefined,
  };
}

/** What may be told of something thrown; a getter that throws must not cost the line. */
function described(thrown: unknown, depth = 0): object {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  try {
    return errorFields(thrown, depth);
  } catch {
    return { type: 'Error' };
  }
}

/** A field as it is logged: a plain value, an error as above; anything else might hold words and is only mentioned. */
function field(value: unknown): unknown {
  if (value instanceof Error) return described(value);
  if (Array.isArray(value)) return value.slice(0, 20).map(field);
  if (typeof value === 'string') return cut(value);
  if (typeof value === 'bigint') return String(value);
  return ['number', 'boolean', 'undefined'].includes(typeof value) || value === null ? value : `[${typeof value}]`;
}

const fields = (bindings: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(bindings).map(([name, value]) => [name, name === 'err' ? described(value) : field(value)]),
  );

/** Names of fields in which words or secrets would stand as plain text. */
const secrets = 'text words content notice answer letter payload body message stack description token authorization'.split(' ');

/**
 * The log: JSON lines that tell what happened, never what anybody wrote, nor a token.
 *
 * Of an error (at any key, in a list, as a cause) its type, code, facts and the places in its stack are logged, not its
 * message, which may quote what a person wrote or what was sent; the bot's own errors speak by their facts. Any other
 * object is not logged at all, long texts are cut, tokens are masked wherever they stand. The message of a log call is
 * a fixed text: what it tells goes into fields.
 *
 * @param destination standard error unless given: standard output is the terminal channel's
 */
export function createLogger(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets, censor: '[redacted]' },
      formatters: { level: (label) => ({ level: label }), log: fields },
      hooks: {
        // Without a message of its own, pino would give the line that of the error.
        logMethod(args, method) {
          const [first, ...rest] = args;
          if (typeof first !== 'object' || first === null) return method.apply(this, args);
          const logged = first instanceof Error ? { err: first } : first;
          return method.call(this, logged, rest[0] ?? '', ...rest.slice(1));
        },
        streamWrite: masked,
      },
    },
    destination,
  );
}
