import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sameFigures } from '../../src/bot/translate/figures.ts';
import type { Answer, Draft } from '../../src/cases/draft.ts';
import type { Question } from '../../src/cases/question.ts';
import { describeConfigProblem, readConfig, variableNames } from '../../src/config/config.ts';
import { PoaError } from '../../src/errors.ts';
import { newSession } from '../../src/flows/session.ts';
import { createLogger, type Log } from '../../src/log.ts';
import { say } from '../../src/messages/say.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import { keyvOver } from '../../src/store/row.ts';
import { createSealer } from '../../src/store/seal.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import { recordOf } from '../conformance/store.suite.ts';
import { startBot } from '../support/bot.ts';
import { discordHand, saidTo } from '../support/discord-hand.ts';
import { discordServer } from '../support/discord-server.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { doing, doingsFor } from '../support/seller.ts';
import { talk } from '../support/talk.ts';
import { telegramHand } from '../support/telegram-hand.ts';
import { startTelegramServer } from '../support/telegram-server.ts';
import { toStore } from '../support/to-who.ts';
import { translatorServer } from '../support/translator-server.ts';

/**
 * A canary is a word that stands nowhere else. Each is planted where a person, or whoever runs the bot, gives something
 * away; then everything that the bot lets out besides its replies is searched for all of them.
 */
const canaries = {
  // What is kept with a draft.
  store: 'Zqstorewv',
  who: 'Zqwhowv',
  what: 'Zqwhatwv',
  when: 'Zqwhenwv',
  where: 'Zqwherewv',
  why: 'Zqwhywv',
  fixed: 'Zqfixedwv',
  prevented: 'Zqpreventedwv',
  result: 'Zqresultwv',
  evidence: 'Zqevidencewv',
  role: 'zqrolewv',
  city: 'Zqcitywv',
  holiday: 'Zqholidaywv',
  tool: 'Zqtoolwv',
  notice: 'Zqnoticewv',
  chinese: '金丝雀甲乙丙',
  proposal: 'Zqproposalwv',
  // What the platform tells of a person and their things.
  firstName: 'Zqfirstwv',
  lastName: 'Zqlastwv',
  username: 'zqusernamewv',
  groupTitle: 'Zqgroupwv',
  fileName: 'Zqfilewv',
  badFile: 'Zqbadfilewv',
  small: 'Zqsmalltalkwv',
  // What whoever runs the bot keeps to themselves.
  telegramToken: '7654321:AAzqtelegramtoken_wv-4815162342',
  discordToken: 'MTk4NjIyNDgzNDcxOTI1MjQ4.ZqDisc.zqdiscordtokenwv-481516234',
  translateKey: 'zqtranslatekeywv',
  storePassword: 'zqstorepasswordwv',
  encryptionKey: Buffer.from('zqencryptionkeywv-48151623421234').toString('base64'),
  webhookSecret: 'zqwebhooksecretwv',
} as const;

type Canary = keyof typeof canaries;

const kept: readonly Canary[] = ['store', 'who', 'what', 'when', 'where', 'why', 'fixed', 'prevented', 'result', 'evidence', 'role', 'city', 'holiday', 'tool', 'notice'];

/** A word as it might come out: plain, escaped for JSON or a URL, in base64, as UTF-16. */
const formsOf = (word: string): readonly (string | Buffer)[] => [
  word,
  JSON.stringify(word).slice(1, -1).replaceAll(/[^\0-\x7F]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`),
  encodeURIComponent(word),
  Buffer.from(word).toString('base64').replace(/=+$/u, '').slice(0, -1),
  Buffer.from(word, 'utf16le'),
];

/** Bytes as signs, whatever their case: a sentence may begin with any word. */
const latin = (bytes: string | Buffer): string => Buffer.from(bytes).toString('latin1').toLowerCase();

/** Which canaries stand in this. */
function foundIn(haystack: string | Buffer): readonly Canary[] {
  const whole = latin(haystack);
  return (Object.keys(canaries) as Canary[]).filter((name) => formsOf(canaries[name]).some((form) => whole.includes(latin(form))));
}

/** All files below a folder, one after the other. */
async function bytesIn(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name)))));
}

const encryptionKeys = [Buffer.from(canaries.encryptionKey, 'base64')];

let folder: string;
/** Everything logged, at the level that tells the most. */
let logged: string;
let log: Log;
/** What is written past the log. */
let printed: string;
let running: readonly { stop?(): Promise<void>; close?(): Promise<void> }[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-canary-'));
  [logged, printed, running] = ['', '', []];
  log = createLogger('trace', { write: (line) => void (logged += line) });
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
});

async function stopAll(): Promise<void> {
  const all = running;
  running = [];
  for (const each of all) await (each.stop?.() ?? each.close?.());
}

afterEach(async () => {
  vi.restoreAllMocks();
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

/** That nothing was let out, and that there was something to search. */
function expectSilence(...lines: readonly (string | RegExp)[]): void {
  expect({ log: foundIn(logged), printed: foundIn(printed) }).toEqual({ log: [], printed: [] });
  for (const line of lines) expect(logged).toMatch(line);
}

const own = (question: Question, text: string, answers?: string): Answer => {
  const { ticked = [], blanks = {} } = lumaHarbor.answers[question] ?? {};
  return { ticked, blanks, own: [{ id: 'o1', text, used: true, ...(answers !== undefined && { answers }) }] };
};

/** The late-shipment letter with a canary in every place for words. */
const everything: Draft = JSON.parse(
  JSON.stringify({
    ...lumaHarbor,
    answers: {
      ...lumaHarbor.answers,
      store: own('store', `${canaries.store} Goods`),
      who: own('who', `The ${canaries.who} team packs our parcels.`),
      what: own('what', `The orders of the ${canaries.what} line were late.`),
      when: own('when', `The ${canaries.when} shipments were confirmed late on May 6, 2026.`),
      where: own('where', `It happened in the ${canaries.where} hall.`),
      why: own('why', `The ${canaries.why} scanner was not charged.`),
      fixed: own('fixed', `We replaced the ${canaries.fixed} scanner on May 12, 2026.`, 'o1'),
      prevented: own('prevented', `Our ${canaries.prevented} list names who charges the scanners every evening.`, 'o1'),
      result: own('result', `All ${canaries.result} orders left on time from May 11 to May 17, 2026.`),
      evidence: own('evidence', `Photo of the ${canaries.evidence} scanner`),
    },
  })
    .replaceAll('warehouse supervisor', `${canaries.role} supervisor`)
    .replaceAll('Dongguan', canaries.city)
    .replaceAll('Labor Day in China', `${canaries.holiday} Day`)
    .replaceAll('"ERP"', `"${canaries.tool}"`),
);

const noticeText = `Hello ${canaries.notice},\n\nYour Late Shipment Rate is 6.20%, above the target of under 4%. Please send a plan of action.\n`;

const telegramUser = { first_name: canaries.firstName, last_name: canaries.lastName, username: canaries.username };

describe.each([
  ['with ENCRYPTION_KEYS', encryptionKeys],
  ['without', undefined],
] as const)('a seller in Telegram who gives everything away, %s', (_, keys) => {
  test('gets their letter, is let down in every way, and leaves no word in the log and none readable on disk', async () => {
    const server = await startTelegramServer({ token: canaries.telegramToken });
    const bot = await startBot({ telegram: server, storeUrl: `lmdb:${folder}`, log, settings: { ...(keys && { encryptionKeys: keys }) } });
    running = [bot, server];
    const seat = server.privateChat(server.user({ id: 42, ...telegramUser }));
    seat.room.started = true;
    const hand = telegramHand(seat, 'en');
    for (const each of doingsFor('en', everything, { notice: noticeText })) {
      if (each.what !== noticeText) await doing(hand, each);
      else {
        seat.sendDocument({ name: `${canaries.fileName}.txt`, content: Buffer.from(noticeText) });
        await hand.sees(each.sees);
      }
    }
    const { file } = await hand.letter();
    expect(kept.filter((name) => name !== 'notice' && !file.includes(canaries[name]))).toEqual([]);

    const quoted = `Bad Request: can't parse entities: ${canaries.why} of ${canaries.firstName}`;
    for (const fault of [{ kind: 'error', code: 400, description: quoted }, { kind: 'error', code: 403, description: `Forbidden: ${canaries.store}` }, { kind: 'dropped' }] as const) {
      server.failNext('sendMessage', 1, fault);
      seat.say('/drafts');
      await server.idle();
    }
    server.failNext('file', 3, { kind: 'dropped' });
    seat.sendDocument({ name: `${canaries.fileName}.pdf`, content: Buffer.from(`%PDF-1.4 ${canaries.badFile}`) });
    seat.sendDocument({ name: `${canaries.fileName}.exe`, content: Buffer.from(canaries.badFile) });
    await server.idle();

    const group = server.group({ title: canaries.groupTitle });
    const [mine, other] = [group.seat(seat.user), group.seat(server.user({ id: 43, ...telegramUser }))];
    mine.say('/poa@poa_test_bot');
    const offer = await mine.sees(say('en', 'room.private-first'));
    other.press(offer, say('en', 'button.stay'));
    mine.say(canaries.small);
    await server.idle();
    await stopAll();

    expectSilence(/"msg":"started"/u, /"msg":"delivery failed"/u, /"msg":"file not/u);
    expect(foundIn(await bytesIn(folder))).toEqual(keys ? [] : expect.arrayContaining([...kept]));
  }, 60_000);
});

describe('a seller in Discord who writes Chinese', () => {
  // The patterns that compare figures take seconds of a busy machine when they are first used.
  beforeAll(() => void sameFigures('47 单', '47 orders'));

  test('is helped by a translator that fails, and leaves no word in the log and none readable on disk', async () => {
    const [server, translator] = [await discordServer({ token: canaries.discordToken }), await translatorServer()];
    const settings = { encryptionKeys, translator: { url: translator.url, key: canaries.translateKey } };
    const bot = await startBot({ discord: server, storeUrl: `lmdb:${folder}`, log, settings });
    running = [bot, server, translator];
    await server.waitFor('commands', () => server.commands.length > 0);
    const person = server.user({ username: canaries.username, locale: 'zh-CN' });
    const { room } = server.guild({ members: [person] });
    const hand = discordHand(server, person, room, 'zh-CN');
    await toStore(hand);
    await hand.type(`${canaries.store} Goods`);
    await hand.sees('1/6');
    await hand.type(`仓库由${canaries.chinese}负责。`);
    await hand.sees(say('zh-CN', 'notice.kept-chinese'));
    await hand.press(say('zh-CN', 'english.give'));
    await hand.sees(say('zh-CN', 'english.ask'));
    translator.manner = { does: 'answer', text: `The 47 ${canaries.proposal} are in charge of the warehouse.` };
    await hand.press(say('zh-CN', 'button.translate'));
    await hand.sees(say('zh-CN', 'notice.translation-changed'));
    translator.manner = { does: 'answer', text: `The ${canaries.proposal} is in charge of the warehouse.` };
    await hand.press(say('zh-CN', 'button.translate'));
    await hand.sees(canaries.proposal);
    await hand.press(say('zh-CN', 'button.use'));
    await hand.sees('2/6');
    await hand.type(`${canaries.chinese}检查每一单。`);
    await hand.sees(say('zh-CN', 'notice.kept-chinese'));
    await hand.press(say('zh-CN', 'english.give'));
    await hand.sees(say('zh-CN', 'english.ask'));
    translator.manner = { does: 'send', status: 500, body: canaries.chinese };
    await hand.press(say('zh-CN', 'button.translate'));
    await hand.sees(say('zh-CN', 'notice.translation-failed'));
    server.fail({ kind: 'error', status: 400, on: /^(?:PATCH|POST) \/(?:webhooks|channels)\// });
    await hand.press(say('zh-CN', 'button.back'));
    await server.waitFor('the failure', () => logged.includes('"msg":"delivery failed"'));
    person.slash(room, 'drafts');
    await server.waitFor('the drafts', () => saidTo(room, person).some(({ text }) => text.includes(canaries.store)));
    await stopAll();

    expectSilence(/"msg":"translation refused"/u, /"msg":"translation failed"/u, /"msg":"delivery failed"/u);
    expect(foundIn(await bytesIn(folder))).toEqual([]);
    const store = await openStore(`lmdb:${folder}`);
    const record = JSON.stringify(await sessionsIn(store, { ttlMs: 1e9, sealer: createSealer(encryptionKeys) }).load(`discord:${person.id}`));
    await store.close();
    expect(foundIn(record)).toEqual(['store', 'chinese', 'proposal']);
  });
});

/** Sessions whose driver quotes in its errors all it was given and where it was connected, as drivers do. */
function quotingSessions(): Sessions {
  const place = `postgres://poa:${canaries.storePassword}@db.example:5432/poa`;
  const fail = async (...given: readonly unknown[]): Promise<never> => {
    const detail = `Failing row contains ${canaries.store} (${given.map(String).join(', ')}).`;
    throw Object.assign(new Error(`${detail} At ${place}`), { code: '23505', detail, where: place, parameters: given });
  };
  /** One that lists nothing and fails at it. */
  async function* failing(...given: readonly unknown[]): AsyncGenerator<never> {
    yield await fail(...given);
  }
  const adapter = { opts: { dialect: 'sqlite' }, on: () => undefined, get: async () => undefined, set: fail, delete: fail, deleteMany: fail, clear: fail, iterator: failing };
  return sessionsIn({ rows: (namespace) => keyvOver({ ...adapter }, namespace), sweep: fail, close: fail }, { ttlMs: 1e9 });
}

/** What an error says of itself, as somebody would print it without the log. */
const told = (error: unknown): string => `${String(error)} ${JSON.stringify(error)} ${error instanceof PoaError ? JSON.stringify(error.facts) : ''}`;

describe('a store that fails', () => {
  test('and quotes what it was given costs no word: the person is told, the log holds codes', async () => {
    const sessions = quotingSessions();
    const seller = talk({ log, sessions });
    for (const line of ['/poa', noticeText, `${canaries.small}`, '/forget']) expect(await seller.say(line)).toContain(say('en', 'error.STORE_UNAVAILABLE'));
    for (const doingIt of [sessions.save('telegram:42', recordOf(canaries.why)), sessions.forget('telegram:42'), sessions.sweep(1), sessions.close()])
      expect(foundIn(told(await doingIt.catch((error: unknown) => error)))).toEqual([]);
    expectSilence(/"code":"STORE_UNAVAILABLE".*"code":"?23505/u);
  });
});

describe('a record that cannot be read', () => {
  test.each<[string, readonly Uint8Array[], (row: string) => string, string]>([
    ['torn', [], (row) => row.slice(0, -40), 'RECORD_UNREADABLE'],
    ['of another shape', [], (row) => row.replace('"shape":2', '"shape":99'), 'RECORD_UNREADABLE'],
    ['with a part missing', [], (row) => row.replace('"drafts"', '"draft"'), 'RECORD_UNREADABLE'],
    ['sealed, and changed by a sign', encryptionKeys, (row) => row.replace(/(?<=:)\w(?=[\w-]+")/u, (sign) => (sign === 'A' ? 'B' : 'A')), 'RECORD_UNREADABLE'],
    ['sealed with a key that is gone', encryptionKeys, (row) => row.replace(/(?<=sealed:1:)\w{12}/u, '000000000000'), 'RECORD_LOCKED'],
  ])('costs no word: %s', async (_, keys, damage, code) => {
    const store = memoryStore();
    const sessions = sessionsIn(store, { ttlMs: 1e9, sealer: createSealer(keys) });
    await sessions.save('terminal:local', recordOf(`${canaries.why} ${canaries.chinese}`));
    const rows: Map<string, string> = store.rows('sessions').store;
    const row = rows.get('sessions:terminal:local') ?? '';
    rows.set('sessions:terminal:local', damage(row));
    expect(damage(row)).not.toBe(row);
    const seller = talk({ log, sessions });
    expect(await seller.say('/poa')).toContain(say('en', `error.${code}` as 'error.RECORD_LOCKED'));
    expectSilence(new RegExp(`"code":"${code}"`, 'u'));
  });
});

describe('letter templates of the operator', () => {
  test('that are refused, or fail at a letter, cost no word of it, and the letter comes', async () => {
    const frail = '{{#each parts}}{{#with (lookup causes 3)}}{{nowhere}}{{/with}}{{/each}}';
    await writeFile(join(folder, 'plan.hbs'), `Dear team,\n\n{{> plan-body}}\n\n{{> exhibits}}\n\n{{> signature}}\n${frail}`);
    await writeFile(join(folder, 'plan-short.hbs'), `{{unknown}} ${canaries.small}`);
    const storeUrl = `lmdb:${join(folder, 'store')}`;
    const sessions = sessionsIn(await openStore(storeUrl), { ttlMs: 1e9 });
    const draft: Draft = { ...everything, at: { step: 'review' } };
    const session = { ...newSession('en'), drafts: { [draft.id]: draft }, active: { private: draft.id } };
    await sessions.save('telegram:42', { session, seen: [], owed: [], revision: 1 });
    await sessions.close();
    const server = await startTelegramServer({ token: canaries.telegramToken });
    running = [await startBot({ telegram: server, storeUrl, log, settings: { templatesDir: folder } }), server];
    const seat = server.privateChat(server.user({ id: 42, ...telegramUser }));
    seat.room.started = true;
    const hand = telegramHand(seat, 'en');
    seat.say('/poa');
    await hand.press(say('en', 'button.create'));
    expect((await hand.letter()).file).toContain(canaries.store);
    await stopAll();
    expectSilence(/"msg":"template refused/u, /"msg":"template failed at a letter/u);
  });
});

describe('a mistake in the settings', () => {
  test('is told without any value: no token, password, key or secret', () => {
    const secrets = { TELEGRAM_BOT_TOKEN: `x${canaries.telegramToken} y`, DISCORD_TOKEN: `${canaries.discordToken} y`, STORE_URL: `mysql://root:${canaries.storePassword}@db`, ENCRYPTION_KEYS: `${canaries.encryptionKey},${canaries.encryptionKey}`, TRANSLATE_KEY: `${canaries.translateKey} y`, TELEGRAM_WEBHOOK_SECRET: `${canaries.webhookSecret} %` };
    const env: Record<string, string> = Object.fromEntries(variableNames.map((name) => [name, `${canaries.small} ${canaries.webhookSecret} %`]));
    let problem: unknown;
    try {
      readConfig({ ...env, ...secrets });
    } catch (error) {
      problem = error;
    }
    log.error({ err: problem }, 'settings');
    log.error({ where: `${canaries.telegramToken} and redis://poa:${canaries.storePassword}@cache:6379/0` }, 'settings');
    expect(describeConfigProblem(problem)).toMatch(/ENCRYPTION_KEYS: expected each key once/u);
    expect(foundIn(describeConfigProblem(problem) + told(problem))).toEqual([]);
    expectSilence('"msg":"settings"');
  });

  test.each(['redis', 'postgres', 'mysql'])('or a store that is not there is told without its password: %s', async (scheme) => {
    const problem: unknown = await openStore(`${scheme}://poa:${canaries.storePassword}@127.0.0.1:1/x`).catch((error: unknown) => error);
    log.error({ err: problem }, 'no store');
    expect(problem).toBeInstanceOf(PoaError);
    expect(foundIn(describeConfigProblem(problem) + told(problem))).toEqual([]);
    expectSilence('"msg":"no store"');
  });

  test('or a token that is refused ends the bot without telling it', async () => {
    const server = await startTelegramServer({ token: '1:another' });
    running = [server];
    const starting = startBot({ telegram: { url: server.url, token: canaries.telegramToken }, log });
    const problem: unknown = await starting.catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'CONFIG_INVALID', facts: { TELEGRAM_BOT_TOKEN: 'expected one that Telegram accepts' } });
    expect(foundIn(describeConfigProblem(problem) + told(problem))).toEqual([]);
    expectSilence();
  });
});
