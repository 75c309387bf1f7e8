import { isService, telegramRoot } from './variables.ts';

/** A variable that cannot be used, and what was expected of it. */
export interface Mistake {
  readonly name: string;
  readonly expected: string;
}

/** A path that names an OpenAI-compatible service, which must be told its model. */
const asksForModel = (url: string): boolean => /\/(?:v1|chat\/completions)\/?$/u.test(new URL(url).pathname);

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether Telegram itself posts there: to `https:` only, on four ports. A Bot API server of one's own, or a test on this machine, is not so strict. */
function isForTelegram(value: string): boolean {
  const { protocol, hostname, port } = new URL(value);
  return loopback.has(hostname) || (protocol === 'https:' && ['', '80', '88', '8443'].includes(port));
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

/** What is wrong with the settings of a translator. */
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

/** Mistakes of variables that belong together; told with the others, so looked for in the plain environment. */
export const mistakesTogether = (set: Readonly<Record<string, string>>): readonly Mistake[] => [...mismatches(set), ...missingCompanions(set), ...misplacedWebhook(set)];
