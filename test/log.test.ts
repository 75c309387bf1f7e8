import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { TelegramError } from 'telegraf';
import { describe, expect, it } from 'vitest';
import { PoaError } from '../src/errors.ts';
import { createLogger, type Log } from '../src/log.ts';

const canary = '金丝雀 our secret supplier';
const telegramToken = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';
const discordToken = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const interactionToken = 'aW50ZXJhY3Rpb246MTE2MTE2MTE2';

/** What the log wrote, whole and line by line. */
function logged(use: (log: Log) => void): { readonly text: string; readonly lines: readonly Record<string, unknown>[] } {
  let text = '';
  use(createLogger('trace', { write: (line) => void (text += line) }));
  const lines = text.split('\n').filter(Boolean).map((line): Record<string, unknown> => JSON.parse(line));
  return { text, lines };
}

/** Every way an error gets into a line. */
const ways: readonly [string, (log: Log, error: unknown) => void][] = [
  ['alone', (log, error) => log.error(error)],
  ['alone with a message', (log, error) => log.error(error, 'delivery failed')],
  ['as err', (log, error) => log.error({ err: error }, 'delivery failed')],
  ['as err without a message', (log, error) => log.warn({ err: error })],
  ['at another key', (log, error) => log.info({ problem: error, update: 7 }, 'odd')],
  ['in a list', (log, error) => log.fatal({ errors: [error, [error]] }, 'many')],
  ['as a cause', (log, error) => log.error({ err: new PoaError('DELIVERY_FAILED', { channel: 'telegram' }, error) }, 'failed')],
  ['as a cause of a cause', (log, error) => log.error(new Error('outer', { cause: new Error('inner', { cause: error }) }))],
  ['in an aggregate', (log, error) => log.error({ err: new AggregateError([error], canary) }, 'failed')],
  ['in an object', (log, error) => log.error({ context: { error, session: { own: canary } } }, 'failed')],
];

const telegramError = (): Error => {
  const error = new TelegramError(
    { error_code: 400, description: `Bad Request: can't parse entities: ${canary}`, parameters: { retry_after: 7 } },
    { method: 'sendMessage', payload: { chat_id: 42, text: canary, reply_markup: { inline_keyboard: [[{ text: canary }]] } } },
  );
  return Object.assign(error, { extra: canary, nested: { words: [canary] }, cause: new Error(canary) });
};

const discordBody = { files: [{ name: canary, data: Buffer.from(canary) }], body: { content: canary, embeds: [{ title: canary }] } };
const discordUrl = `https://discord.com/api/v10/interactions/1161/${interactionToken}/callback`;

const errors: readonly [string, () => unknown][] = [
  ['telegraf TelegramError', telegramError],
  [
    'discord.js DiscordAPIError',
    () =>
      new DiscordAPIError(
        { code: 50035, message: canary, errors: { content: { _errors: [{ code: 'BASE_TYPE', message: canary }] } } },
        50035,
        400,
        'POST',
        discordUrl,
        discordBody,
      ),
  ],
  ['discord.js HTTPError', () => new HTTPError(502, canary, 'PATCH', discordUrl, discordBody)],
  [
    'discord.js RateLimitError',
    () =>
      new RateLimitError({
        global: false,
        hash: canary,
        limit: 1,
        majorParameter: canary,
        method: 'POST',
        retryAfter: 3,
        route: canary,
        scope: 'user',
        sublimitTimeout: 0,
        timeToReset: 3,
        url: discordUrl,
      }),
  ],
  ['an error with words for a message and a stack', () => new TypeError(`${canary}\n    at ${canary} (file:///a/${canary}.js:1:1)`)],
  [
    'an error whose message was changed after its stack was made',
    () => Object.assign(new Error(`${canary}\n    at ${canary} (a.js:1:1)`), { message: 'changed' }),
  ],
  ['a JSON error, which quotes its text', () => {
    try {
      return JSON.parse(canary);
    } catch (error) {
      return error;
    }
  }],
  [
    'an error with words for a code and a name',
    () => Object.assign(new Error('x'), { code: canary, name: canary, status: canary, method: canary, url: canary }),
  ],
  ['an object that was thrown', () => ({ message: canary, stack: canary, text: canary })],
];

describe('what anybody wrote', () => {
  type Case = [what: string, how: string, make: () => unknown, use: (log: Log, error: unknown) => void];
  const table = errors.flatMap(([what, make]) => ways.map(([how, use]): Case => [what, how, make, use]));

  it.each(table)('is not logged: %s, %s', (_what, _how, make, use) => {
    const error = make();
    const { text, lines } = logged((log) => use(log, error));
    expect(lines).toHaveLength(1);
    expect(text).not.toMatch(/金丝雀|supplier|\\u91d1/u);
    expect(text).not.toContain(interactionToken);
  });

  it('is not logged when it is thrown as it is', () => {
    const { text, lines } = logged((log) => {
      log.error({ err: canary }, 'failed');
      log.error({ err: new Error('x', { cause: canary }) }, 'failed');
      log.error({ err: new AggregateError([canary]) }, 'failed');
    });
    expect(lines).toHaveLength(3);
    expect(text).not.toContain('supplier');
    expect(lines[0]).toMatchObject({ err: { type: 'string' } });
  });

  it('is not logged as a field that is an object, a list of them or a long text', () => {
    const session = { drafts: { d1: { notice: canary } } };
    const { text, lines } = logged((log) => log.info({ session, list: [session], map: new Map([[1, canary]]), fn: () => canary }, 'x'));
    expect(text).not.toContain('supplier');
    expect(lines[0]).toMatchObject({ session: '[object]', list: ['[object]'] });
    expect(logged((log) => log.info({ odd: 'word '.repeat(1000) }, 'x')).text.length).toBeLessThan(600);
  });

  const names = ['text', 'words', 'content', 'notice', 'answer', 'letter', 'payload', 'body', 'message', 'token'];

  it.each(names)('is not logged as the field %s', (name) => {
    const { text, lines } = logged((log) => log.info({ [name]: canary }, 'x'));
    expect(text).not.toContain('supplier');
    expect(lines[0]).toHaveProperty(name, '[redacted]');
  });
});

describe('a token', () => {
  const urls = [
    `https://api.telegram.org/bot${telegramToken}/sendMessage`,
    'http://127.0.0.1:8081/bot42:short-test_token/getMe',
    `token ${telegramToken}`,
    `Authorization: Bot ${discordToken}`,
    discordUrl,
    `https://discord.com/api/v10/webhooks/1161/${interactionToken}/messages/@original`,
    'redis://:hunter2hunter2@cache:6379/0 and postgres://poa:hunter2hunter2@db/poa',
  ];
  const leaks = [telegramToken, 'short-test_token', discordToken, interactionToken, 'hunter2', 'AAHdqTcv'];

  it.each(urls)('is masked wherever it stands: %s', (url) => {
    const refused = Object.assign(new Error(`request to ${url} failed`), { errno: -111, syscall: 'connect', code: 'ECONNREFUSED' });
    const { text, lines } = logged((log) => {
      log.info(url);
      log.info({ where: url, list: [url] }, `calling ${url}`);
      log.error({ err: new PoaError('DELIVERY_FAILED', { where: url }, refused) }, 'failed');
      log.info('calling %s', url);
    });
    expect(lines).toHaveLength(4);
    for (const leak of leaks) expect(text).not.toContain(leak);
    expect(text).toContain('[token]');
  });
});

describe('a line', () => {
  it('tells what an operator needs of an error', () => {
    const failed = new PoaError('DELIVERY_FAILED', { channel: 'telegram' }, telegramError());
    const { lines } = logged((log) => log.error({ err: failed }, 'failed'));
    expect(lines[0]).toMatchObject({
      level: 'error',
      msg: 'failed',
      err: {
        type: 'PoaError',
        code: 'DELIVERY_FAILED',
        facts: { channel: 'telegram' },
        stack: expect.stringMatching(/^at .+log\.test\.ts:\d+:\d+/u),
        cause: { type: 'TelegramError', code: 400, method: 'sendMessage', retryAfter: 7, reason: "can't parse entities" },
      },
    });
    expect(lines[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT/u);
  });

  it('tells the code and status Discord gave', () => {
    const error = new DiscordAPIError({ code: 10062, message: 'Unknown interaction' }, 10062, 404, 'POST', discordUrl, discordBody);
    const { lines } = logged((log) => log.warn({ err: error }, 'late'));
    expect(lines[0]?.['err']).toMatchObject({ type: 'DiscordAPIError', code: 10062, status: 404, method: 'POST' });
  });

  it('tells what the operating system said', () => {
    const what = { errno: -111, syscall: 'connect', code: 'ECONNREFUSED' };
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:6379'), what);
    const { lines } = logged((log) => log.error(refused));
    expect(lines[0]?.['err']).toMatchObject({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:6379' });
  });

  it('keeps plain fields as they are', () => {
    const { lines } = logged((log) => log.info({ person: 'telegram:42', ms: 1.5, ok: true, none: null, draft: 'k7q2' }, 'turn'));
    expect(lines[0]).toMatchObject({ person: 'telegram:42', ms: 1.5, ok: true, none: null, draft: 'k7q2', msg: 'turn' });
  });

  it('survives errors that are their own cause or throw when they are looked at', () => {
    const round = new Error('round');
    round.cause = round;
    const thorny = Object.defineProperty(new Error('thorny'), 'code', { get: () => { throw new Error('no'); } });
    const { lines } = logged((log) => {
      log.error(round);
      log.error({ err: thorny }, 'x');
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ err: { type: 'Error' } });
  });

  it('is not written below the level that was asked for', () => {
    let text = '';
    const log = createLogger('warn', { write: (line) => void (text += line) });
    log.info('quiet');
    expect(text).toBe('');
    log.warn('loud');
    expect(text).toContain('loud');
  });
});
