import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Config, describeConfigProblem, readConfig, variableNames } from '../../src/config/config.ts';
import { PoaError } from '../../src/errors.ts';

const telegramToken = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';
const discordToken = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

const problemOf = (env: Record<string, string>): PoaError => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof PoaError) return error;
    throw error;
  }
  throw new Error('The environment was accepted');
};

describe('the environment', () => {
  it('may be empty: the terminal, a folder, thirty days', () => {
    const standard: Config = { storeUrl: 'lmdb:./data', draftTtlDays: 30, logLevel: 'info' };
    expect(readConfig({})).toStrictEqual(standard);
    const blank = Object.fromEntries(variableNames.map((name) => [name, name.length % 2 ? '' : '  ']));
    expect(readConfig(blank)).toStrictEqual(standard);
    expect(readConfig({ PATH: '/bin', TELEGRAM: 'x' })).toStrictEqual(standard);
  });

  it('names the channels by their tokens', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: ` ${telegramToken}\n` })).toMatchObject({
      telegram: { token: telegramToken, apiRoot: 'https://api.telegram.org' },
    });
    expect(readConfig({ DISCORD_TOKEN: discordToken })).toMatchObject({
      discord: { token: discordToken, apiRoot: 'https://discord.com/api' },
    });
    expect(readConfig({ DISCORD_TOKEN: discordToken })).not.toHaveProperty('telegram');
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '1:test' })).not.toHaveProperty('discord');
  });

  it.each([
    ['http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
    ['http://127.0.0.1:8081/', 'http://127.0.0.1:8081'],
    ['https://proxy.example/telegram', 'https://proxy.example/telegram/'],
    ['https://proxy.example/telegram//', 'https://proxy.example/telegram/'],
  ])('gives telegraf a root to which it can add a path: %s', (given, root) => {
    const config = readConfig({ TELEGRAM_BOT_TOKEN: '1:test', TELEGRAM_API_ROOT: given });
    expect(config.telegram?.apiRoot).toBe(root);
    const called = new URL('./bot1:test/getMe', config.telegram?.apiRoot).href;
    expect(called).toBe(`${given.replace(/\/+$/u, '')}/bot1:test/getMe`);
  });

  it.each(['http://127.0.0.1:8082/api', 'http://127.0.0.1:8082/api/'])('gives discord.js a root without a slash: %s', (given) => {
    const config = readConfig({ DISCORD_TOKEN: discordToken, DISCORD_API_ROOT: given });
    expect(config.discord?.apiRoot).toBe('http://127.0.0.1:8082/api');
  });

  it('sets the rest', () => {
    const env = { STORE_URL: 'memory:', DRAFT_TTL_DAYS: '0.5', LOG_LEVEL: 'silent' };
    expect(readConfig(env)).toStrictEqual({ storeUrl: 'memory:', draftTtlDays: 0.5, logLevel: 'silent' });
  });

  it('is told with all its mistakes at once, by name and never by value', () => {
    const env = {
      TELEGRAM_BOT_TOKEN: 'sesame-telegram',
      DISCORD_TOKEN: 'sesame discord',
      TELEGRAM_API_ROOT: 'ftp://sesame-root',
      DISCORD_API_ROOT: 'sesame-discord-root',
      STORE_URL: 'mysql://root:sesame@db',
      DRAFT_TTL_DAYS: 'sesame-days',
      LOG_LEVEL: 'sesame-level',
    };
    const problem = problemOf(env);
    expect(problem.code).toBe('CONFIG_INVALID');
    expect(Object.keys(problem.facts).sort()).toEqual(Object.keys(env).sort());
    const told = describeConfigProblem(problem);
    for (const name of Object.keys(env)) expect(told).toMatch(new RegExp(`^ {2}${name}: expected .+$`, 'mu'));
    expect(told + String(problem) + JSON.stringify(problem)).not.toContain('sesame');
    expect(problem.cause).toBeUndefined();
  });

  it.each([
    ['TELEGRAM_BOT_TOKEN', ['bot123:abc', '123:', '123456789', '12:a b']],
    ['TELEGRAM_API_ROOT', ['api.telegram.org', 'https://', 'https://a.example/?x=1', 'https://a.example/#x']],
    ['DRAFT_TTL_DAYS', ['0', '-1', '1e3', '0x10', '30 days', 'Infinity', '4000', '٣']],
    ['DISCORD_SHARDS', ['16', '0-16/16', '3-1/4', '4/4', '-1/4', '0-1/', 'AUTO', '1.5/2', '0/0']],
    ['PORT', ['-1', '65536', '80a', '0x50', '1e3', '٨٠']],
    ['LOG_LEVEL', ['INFO', 'verbose', '__proto__']],
    ['STORE_URL', ['./data', 'lmdb:', 'redis', 'constructor:x']],
  ])('is not guessed at: %s', (name, values) => {
    for (const value of values) expect(Object.keys(problemOf({ [name]: value }).facts)).toEqual([name]);
  });
});

describe('a webhook in the environment', () => {
  const webhook = { TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram', TELEGRAM_WEBHOOK_SECRET: 'S-3_cret' };
  const whole = { TELEGRAM_BOT_TOKEN: telegramToken, PORT: '8080', ...webhook };

  it('is a URL and a secret, with a port to listen on', () => {
    const config = readConfig(whole);
    expect(config.telegram?.webhook).toEqual({ url: webhook.TELEGRAM_WEBHOOK_URL, secret: webhook.TELEGRAM_WEBHOOK_SECRET });
    expect(config.port).toBe(8080);
    expect(readConfig({ TELEGRAM_BOT_TOKEN: telegramToken, PORT: '0' }).telegram).not.toHaveProperty('webhook');
  });

  it.each([
    ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_URL'],
    ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_WEBHOOK_URL'],
    ['PORT', 'TELEGRAM_WEBHOOK_URL'],
    ['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'],
  ])('needs %s', (missing, because) => {
    expect(problemOf({ ...whole, [missing]: '' }).facts).toEqual({ [missing]: `expected to be set, for ${because} is` });
  });

  it('tells everything that is missing at once', () => {
    expect(Object.keys(problemOf({ TELEGRAM_WEBHOOK_URL: webhook.TELEGRAM_WEBHOOK_URL, DISCORD_SHARDS: '9/9' }).facts).sort()).toEqual([
      'DISCORD_SHARDS',
      'PORT',
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_WEBHOOK_SECRET',
    ]);
  });

  it.each(['http://bot.example/x', 'https://bot.example:3000/x', 'https://u:p@bot.example/x', 'https://bot.example/?a=1', 'bot.example', 'https://bot.example/metrics'])(
    'is not where Telegram would not post, or where something else is: %s',
    (url) => {
      expect(Object.keys(problemOf({ ...whole, TELEGRAM_WEBHOOK_URL: url }).facts)).toEqual(['TELEGRAM_WEBHOOK_URL']);
    },
  );

  it.each(['https://bot.example', 'https://bot.example:8443/a/b', 'http://127.0.0.1:3000/x', 'http://localhost/x', 'http://[::1]:1/x'])('may be %s', (url) => {
    expect(readConfig({ ...whole, TELEGRAM_WEBHOOK_URL: url }).telegram?.webhook?.url).toBe(url);
  });

  it.each(['two words', 'x'.repeat(257), 'ü', 'a.b'])('has a secret that fits into a header: %s', (secret) => {
    expect(Object.keys(problemOf({ ...whole, TELEGRAM_WEBHOOK_SECRET: secret }).facts)).toEqual(['TELEGRAM_WEBHOOK_SECRET']);
  });

  it('may be anywhere for a Bot API server of your own', () => {
    const own = { ...whole, TELEGRAM_API_ROOT: 'http://bot-api:8081', TELEGRAM_WEBHOOK_URL: 'http://poa:8080/telegram' };
    expect(readConfig(own).telegram?.webhook?.url).toBe('http://poa:8080/telegram');
    const usual = { ...own, TELEGRAM_API_ROOT: 'https://api.telegram.org/' };
    expect(Object.keys(problemOf(usual).facts)).toEqual(['TELEGRAM_WEBHOOK_URL']);
  });
});

describe('shards in the environment', () => {
  it.each([
    ['auto', 'auto'],
    ['0-3/16', { first: 0, last: 3, count: 16 }],
    ['5/16', { first: 5, last: 5, count: 16 }],
    ['0/1', { first: 0, last: 0, count: 1 }],
  ])('are %s', (given, shards) => {
    expect(readConfig({ DISCORD_TOKEN: discordToken, DISCORD_SHARDS: given }).discord?.shards).toEqual(shards);
  });

  it('are one when nothing is said', () => {
    expect(readConfig({ DISCORD_TOKEN: discordToken }).discord).not.toHaveProperty('shards');
  });
});

describe('a translator in the environment', () => {
  it('is one service with its key', () => {
    const url = 'https://translate.example';
    expect(readConfig({ TRANSLATE_URL: url, TRANSLATE_KEY: 'k' }).translator).toEqual({ url, key: 'k' });
    expect(readConfig({ TRANSLATE_URL: url }).translator).toEqual({ url });
    expect(readConfig({})).not.toHaveProperty('translator');
  });

  it.each(['https://llm.example/v1', 'https://llm.example/v1/', 'https://llm.example/openai/chat/completions'])('must name its model: %s', (url) => {
    expect(Object.keys(problemOf({ TRANSLATE_URL: url, TRANSLATE_KEY: 'k' }).facts)).toEqual(['TRANSLATE_MODEL']);
    expect(readConfig({ TRANSLATE_URL: url, TRANSLATE_MODEL: 'small' }).translator).toEqual({ url, model: 'small' });
  });

  it('is told of by name when it is mistaken, with other mistakes, and never by value', () => {
    const told = describeConfigProblem(problemOf({ TRANSLATE_KEY: 'sesame', TRANSLATE_MODEL: 'sesame', LOG_LEVEL: 'sesame' }));
    for (const name of ['TRANSLATE_KEY', 'TRANSLATE_MODEL', 'LOG_LEVEL']) expect(told).toMatch(new RegExp(`^ {2}${name}: expected`, 'mu'));
    for (const url of ['translate.example', 'ftp://sesame', 'https://sesame:sesame@a.example', 'https://a.example/?key=sesame'])
      expect(describeConfigProblem(problemOf({ TRANSLATE_URL: url }))).toMatch(/^ {2}TRANSLATE_URL: expected(?!.*sesame)/mu);
    expect(Object.keys(problemOf({ TRANSLATE_URL: 'https://a.example', TRANSLATE_KEY: 'two words' }).facts)).toEqual(['TRANSLATE_KEY']);
    expect(told).not.toContain('sesame');
  });
});

describe('encryption keys in the environment', () => {
  const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 0xfe)];

  it('are read in their order, with or without space between them', () => {
    const given = `${one.toString('base64')}, ${two.toString('base64')}`;
    expect(readConfig({ ENCRYPTION_KEYS: given }).encryptionKeys?.map((key) => Buffer.from(key))).toEqual([one, two]);
    expect(readConfig({ ENCRYPTION_KEYS: two.toString('base64') }).encryptionKeys).toHaveLength(1);
    expect(readConfig({})).not.toHaveProperty('encryptionKeys');
  });

  it.each<[string, string]>([
    ['a key that is too short', Buffer.alloc(31, 1).toString('base64')],
    ['a key that is too long', Buffer.alloc(33, 1).toString('base64')],
    ['hexadecimal', one.toString('hex')],
    ['another alphabet', two.toString('base64url')],
    ['base64 without its end', one.toString('base64').replace('=', '')],
    ['base64 that nothing is written as', `${one.toString('base64').slice(0, 42)}F=`],
    ['words', 'correct horse battery staple'],
    ['a comma too many', `${one.toString('base64')},`],
    ['one good key and a bad one', `${one.toString('base64')},c2VzYW1l`],
    ['the same key twice', `${one.toString('base64')},${two.toString('base64')},${one.toString('base64')}`],
  ])('are told of by name when they are mistaken, and never by value: %s', (_, keys) => {
    const problem = problemOf({ ENCRYPTION_KEYS: keys });
    const told = describeConfigProblem(problem);
    expect(told).toMatch(/^ {2}ENCRYPTION_KEYS: expected (?:keys of 32 bytes|each key once)/mu);
    for (const key of keys.split(',').filter(Boolean)) expect(told + String(problem) + JSON.stringify(problem)).not.toContain(key);
  });
});

describe('a grammar check in the environment', () => {
  it('is told of by name when its library is not installed, with the way to install it', ({ skip }) => {
    const isThere = existsSync(new URL('../../node_modules/harper.js', import.meta.url));
    skip(isThere, 'harper.js is installed here');
    expect(describeConfigProblem(problemOf({ GRAMMAR_CHECK: 'harper' }))).toMatch(/^ {2}GRAMMAR_CHECK: .*npm install --no-save harper\.js@/mu);
  });

  it('knows one checker', () => {
    expect(Object.keys(problemOf({ GRAMMAR_CHECK: 'yes' }).facts)).toEqual(['GRAMMAR_CHECK']);
  });
});

describe('a start that fails for another reason', () => {
  it('for a setting that a platform refuses later names it', () => {
    const refused = new PoaError('CHANNEL_STOPPED', { channel: 'telegram', status: 400, variable: 'TELEGRAM_WEBHOOK_URL' });
    expect(describeConfigProblem(refused)).toBe('The bot cannot run: TELEGRAM_WEBHOOK_URL is refused (CHANNEL_STOPPED)');
  });

  it('is told by codes alone', () => {
    const cause = Object.assign(new Error("ENOTDIR: '/home/wang'"), { code: 'ENOTDIR' });
    expect(describeConfigProblem(new PoaError('STORE_UNAVAILABLE', { doing: 'open' }, cause))).toBe(
      'The bot cannot run: STORE_UNAVAILABLE, ENOTDIR',
    );
    expect(describeConfigProblem(new TypeError('sesame'))).toBe('The bot cannot run: TypeError');
    expect(describeConfigProblem('sesame')).not.toContain('sesame');
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

  it('names every variable and no other, each with its default', () => {
    const named = parseEnv(example);
    expect(Object.keys(named).sort()).toEqual([...variableNames].sort());
    expect(readConfig(named)).toStrictEqual(readConfig({}));
    const tokens = { TELEGRAM_BOT_TOKEN: telegramToken, DISCORD_TOKEN: discordToken };
    expect(readConfig({ ...named, ...tokens })).toStrictEqual(readConfig(tokens));
  });

  it('leaves nothing empty but the tokens and what is off by default', () => {
    const empty = Object.entries(parseEnv(example)).filter(([, value]) => value === '');
    expect(empty.map(([name]) => name).sort()).toEqual([
      'DISCORD_SHARDS',
      'DISCORD_TOKEN',
      'ENCRYPTION_KEYS',
      'GRAMMAR_CHECK',
      'PORT',
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_WEBHOOK_SECRET',
      'TELEGRAM_WEBHOOK_URL',
      'TEMPLATES_DIR',
      'TRANSLATE_KEY',
      'TRANSLATE_MODEL',
      'TRANSLATE_URL',
    ]);
  });

  it('says something of every variable', () => {
    for (const block of example.trim().split('\n\n')) expect(block).toMatch(/^# \S/u);
  });
});
