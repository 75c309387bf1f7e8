import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../src/bot/channel.ts';
import { fileFetcher } from '../../../src/bot/discord/fetch-file.ts';
import { mostBytes } from '../../../src/bot/upload/read-upload.ts';
import { createLogger } from '../../../src/log.ts';
import { say } from '../../../src/messages/say.ts';
import type { Upload } from '../../support/discord-server/modal.ts';
import type { Person } from '../../support/discord-server/person.ts';
import { type Bench, startBench } from './bench.ts';

const megabyte = 1024 * 1024;
const limits = { mostBytes, deadlineMs: 20_000 };

/** The file of the newest input, as it is fetched. */
async function fetched({ channel, heard }: Bench, within = limits): Promise<Fetched | undefined> {
  const act = heard.at(-1)?.input.act;
  return act?.kind === 'upload' ? channel.fetch?.(act.upload, within) : undefined;
}

async function scene(): Promise<{ readonly bench: Bench; readonly ming: Person }> {
  const bench = await startBench();
  const ming = bench.server.user({ username: 'ming', locale: 'zh-CN' });
  bench.server.guild({ members: [ming] });
  bench.server.dm(ming);
  return { bench, ming };
}

/** A bot that got a file in direct messages. */
async function sent(file: Upload): Promise<Bench> {
  const { bench, ming } = await scene();
  ming.say('', { files: [file] });
  await bench.heardSome(1);
  return bench;
}

describe('a file in a direct message', () => {
  it('is fetched byte for byte', async () => {
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256));
    const file = await fetched(await sent({ name: 'notice.pdf', content, type: 'application/pdf' }));
    expect(file?.ok && Buffer.from(file.bytes).equals(content)).toBe(true);
  });

  it('of more than the limit stops being fetched, whether or not it says how long it is', async () => {
    for (const unsized of [true, false]) {
      const bench = await sent({ name: 'a.txt', content: Buffer.alloc(2 * megabyte, 'a'), unsized });
      expect(await fetched(bench, { ...limits, mostBytes: megabyte })).toEqual({ ok: false, problem: 'too-large' });
      expect(await fetched(bench)).toMatchObject({ ok: true });
    }
  });

  it.each([
    ['a broken connection', { kind: 'drop' }],
    ['a connection that breaks off half-way', { kind: 'lost-answer' }],
    ['an error of Discord', { kind: 'error', status: 502 }],
  ] as const)('is asked for again after %s', async (_, fault) => {
    const bench = await sent({ name: 'a.txt', content: 'Hello' });
    bench.server.fail({ ...fault, times: 2, on: /attachments/u });
    expect(await fetched(bench)).toMatchObject({ ok: true, bytes: Buffer.from('Hello') });
    bench.server.fail({ ...fault, times: 3, on: /attachments/u });
    expect(await fetched(bench)).toEqual({ ok: false, problem: 'gone' });
  });

  it('that is not there any more is gone', async () => {
    const bench = await sent({ name: 'a.txt', content: 'Hello' });
    bench.server.fail({ kind: 'error', status: 404, on: /attachments/u });
    expect(await fetched(bench)).toEqual({ ok: false, problem: 'gone' });
  });

  it('that does not come is given up, whatever is collected meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const bench = await sent({ name: 'a.txt', content: 'Hello' });
    bench.server.fail({ kind: 'delay', ms: 2000, on: /attachments/u });
    setTimeout(collect, 50);
    expect(await fetched(bench, { ...limits, deadlineMs: 200 })).toEqual({ ok: false, problem: 'gone' });
  });

  it('is given up once the bot has stopped', async () => {
    const bench = await sent({ name: 'a.txt', content: 'Hello' });
    await bench.channel.stop();
    expect(await fetched(bench)).toEqual({ ok: false, problem: 'gone' });
  });
});

describe('files of other addresses', () => {
  const asked: string[] = [];
  const fetcher = (apiRoot: string): ReturnType<typeof fileFetcher> =>
    fileFetcher({ apiRoot, log: createLogger('silent'), closed: AbortSignal.timeout(60_000) });

  it.each([
    'http://127.0.0.1:1/attachments/1/2/a.txt',
    'http://169.254.169.254/latest/meta-data/',
    'https://cdn.discordapp.com.evil.example/attachments/1/2/a.txt',
    'https://evil.example/cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com@evil.example/a.txt',
    'https://user:pass@cdn.discordapp.com/a.txt',
    'http://cdn.discordapp.com/attachments/1/2/a.txt',
    'https://cdn.discordapp.com:8443/attachments/1/2/a.txt',
    'https://discord.com/api/v10/users/@me',
    'file:///etc/hostname',
    'data:text/plain,Hello',
    'a.txt',
    '',
  ])('are never asked for: %s', async (address) => {
    const before = globalThis.fetch;
    globalThis.fetch = async (url) => {
      asked.push(String(url));
      return new Response('Hello');
    };
    try {
      expect(await fetcher('https://discord.com/api')(address, limits)).toEqual({ ok: false, problem: 'gone' });
      expect(asked).toEqual([]);
      for (const host of ['cdn.discordapp.com', 'media.discordapp.net'])
        expect(await fetcher('https://discord.com/api')(`https://${host}/attachments/1/2/a.txt?ex=1`, limits)).toMatchObject({ ok: true });
    } finally {
      globalThis.fetch = before;
      asked.length = 0;
    }
  });

  it('are not followed to: an answer that leads elsewhere is none', async () => {
    const bench = await sent({ name: 'b.txt', content: 'Hello' });
    const other = bench.heard[0]?.input.act;
    const hub = createServer((_request, response) => {
      response.writeHead(302, { location: other?.kind === 'upload' ? other.upload.ref : '' }).end();
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    const address = hub.address();
    const root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    expect(other?.kind).toBe('upload');
    expect(await fetcher(`${root}/api`)(`${root}/attachments/1/2/a.txt`, limits)).toEqual({ ok: false, problem: 'gone' });
    await new Promise((resolve) => hub.close(resolve));
  });
});

describe('a notice that somebody points at', () => {
  it('is what the message says, seen by nobody else', async () => {
    const { bench, ming } = await scene();
    const { room } = bench.server.guild({ members: [ming] });
    const notice = ming.say('Your Late Shipment Rate is 6.2%, above our target of 4%.', { room });
    ming.messageCommand(say('en', 'command.from-notice'), notice);
    await bench.heardSome(1);
    expect(bench.acts()).toEqual([{ kind: 'notice', text: notice.content }]);
    const reply = await bench.server.waitFor('a reply', () => room.messagesFor(ming).find(({ author, thinking }) => author === 'bot' && !thinking));
    expect(reply.ephemeral).toBe(true);
    expect(bench.server.refused).toEqual([]);
  });

  it('may be a file', async () => {
    const { bench, ming } = await scene();
    const { room } = bench.server.guild({ members: [ming] });
    ming.messageCommand(say('en', 'command.from-notice'), ming.say('', { room, files: [{ name: 'notice.txt', content: 'Hello' }] }));
    await bench.heardSome(1);
    expect(await fetched(bench)).toMatchObject({ ok: true, bytes: Buffer.from('Hello') });
  });

  it('can come with /poa as a file', async () => {
    const { bench, ming } = await scene();
    const { room } = bench.server.guild({ members: [ming] });
    ming.slash(room, 'poa', { notice: { name: 'notice.txt', content: 'Hello', type: 'text/plain' } });
    await bench.heardSome(1);
    expect(bench.acts()).toMatchObject([{ kind: 'upload', upload: { name: 'notice.txt', size: 5, mediaType: 'text/plain' } }]);
    expect(await fetched(bench)).toMatchObject({ ok: true, bytes: Buffer.from('Hello') });
  });

  it('is acknowledged in time however long its file takes', async () => {
    const { bench, ming } = await scene();
    let save: () => void = () => undefined;
    bench.saving = new Promise((resolve) => (save = resolve));
    const { room } = bench.server.guild({ members: [ming] });
    ming.slash(room, 'poa', { notice: { name: 'notice.txt', content: 'Hello' } });
    await bench.acknowledgedAll();
    expect(bench.server.interactions.at(-1)).toMatchObject({ answer: 5 });
    save();
  });
});

describe('the case that goes with /poa', () => {
  const offered = async (bench: Bench, person: Person, text: string): Promise<readonly unknown[]> => {
    const typing = person.type(bench.server.dm(person), 'poa', 'case', text);
    await bench.server.waitFor('an offer', () => typing.answer === 8);
    return typing.choices.map(({ name, value }) => `${String(name)}|${String(value)}`);
  };

  it('is offered while it is typed, in the language of whoever types', async () => {
    const { bench, ming } = await scene();
    const li = bench.server.user({ username: 'li', locale: 'zh-TW' });
    expect(await offered(bench, ming, '迟发')).toContainEqual(expect.stringMatching(/^[^|]*迟发[^|]*\|late-shipment$/u));
    expect(await offered(bench, li, 'late shipment')).toContainEqual(expect.stringMatching(/\p{Script=Han}.*\|late-shipment$/u));
    expect(await offered(bench, ming, 'no such case')).toEqual([]);
    expect(bench.heard).toEqual([]);
  });
});
