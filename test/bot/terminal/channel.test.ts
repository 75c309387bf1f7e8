import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Take } from '../../../src/bot/channel.ts';
import { say } from '../../../src/messages/say.ts';
import { letter, message, terminalBench } from './bench.ts';

const take: Take = async () => undefined;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-terminal-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const withLetter = message('Your letter.', { files: [letter] });
const saved = (path: string): string => say('en', 'terminal.file-saved', { path });

describe('a terminal', () => {
  test('greets, says how it works, and begins by itself', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.sees(say('en', 'terminal.how', {}));
    expect(bench.acts).toEqual([{ kind: 'start' }]);
  });

  test('takes a line at a time, each with an id of its own that another run does not have', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.line('one');
    await bench.line('two');
    expect(bench.acts.slice(1)).toEqual([{ kind: 'text', text: 'one' }, { kind: 'text', text: 'two' }]);
    expect(new Set(bench.ids).size).toBe(3);
    expect(bench.ids.every((id) => id.startsWith('l1.'))).toBe(true);
  });

  test('waits for the answer before it reads on, so that a letter means what is on screen then', async () => {
    const bench = terminalBench();
    await bench.channel.start(async ({ input }) => {
      const press = input.act.kind === 'text' && input.act.text === 'go' ? 'done' : 'create';
      const buttons = [[{ label: 'Go', action: { draft: 'k3x9', at: 'review', press: { do: press === 'done' ? 'review' : 'create' } } } as const]];
      await bench.channel.deliver({}, [message('Now?', { buttons, card: true })], 'en');
    });
    bench.input.end('go\na\na\n');
    await bench.channel.ended;
    expect(bench.acts.slice(2)).toMatchObject([{ press: { do: 'review' } }, { press: { do: 'create' } }]);
  });

  test.each(['\r\n', '\n'])('takes lines that end in %j', async (end) => {
    const bench = terminalBench();
    await bench.channel.start(take);
    bench.input.end(`one${end}two${end}`);
    await bench.channel.ended;
    expect(bench.acts.slice(1)).toEqual([{ kind: 'text', text: 'one' }, { kind: 'text', text: 'two' }]);
  });

  test('ends when there is no more to read, with the last line taken though nobody pressed Enter', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    bench.input.end('half a line');
    await bench.channel.ended;
    expect(bench.acts.at(-1)).toEqual({ kind: 'text', text: 'half a line' });
  });

  test.each(['/quit', '/exit', ' /QUIT '])('ends at %j and reads no further', async (quit) => {
    const bench = terminalBench();
    await bench.channel.start(take);
    bench.input.write(`one\n${quit}\ntwo\n`);
    await bench.channel.ended;
    expect(bench.acts).toHaveLength(2);
  });

  test('ends when whoever read along is gone', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    bench.output.destroy(new Error('EPIPE'));
    await bench.channel.ended;
    await expect(bench.channel.deliver({}, [message('anybody?')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
  });

  test('stopped while its first input is being taken reads nothing', async () => {
    const bench = terminalBench();
    let open: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (open = resolve));
    await bench.channel.start(() => held);
    await bench.channel.stop();
    open();
    bench.input.write('one\n');
    await bench.channel.ended;
    expect(bench.acts).toHaveLength(1);
  });
});

describe('a notice in a file', () => {
  const fetched = async (bench: ReturnType<typeof terminalBench>, mostBytes = 100): Promise<unknown> => {
    const act = bench.acts.at(-1);
    return act?.kind === 'upload' ? bench.channel.fetch?.(act.upload, { mostBytes, deadlineMs: 1000 }) : act;
  };

  test.each([
    ['as it is typed', (path: string) => `/file ${path}`],
    ['in quotes, as a terminal puts it when a file is dropped on it', (path: string) => `/FILE '${path}' `],
    ['with blanks escaped', (path: string) => `/file ${path.replaceAll(' ', String.raw`\ `)}`],
  ])('is read where it lies, its path %s', async (_, typed) => {
    const path = join(folder, 'my notice 通知.txt');
    await writeFile(path, 'Hello');
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.line(typed(path));
    expect(bench.acts.at(-1)).toEqual({ kind: 'upload', upload: { name: 'my notice 通知.txt', ref: path } });
    expect(await fetched(bench)).toEqual({ ok: true, bytes: Buffer.from('Hello') });
  });

  test.each([
    ['is too large', 'large.txt', 'too-large'],
    ['is not there', 'none.txt', 'gone'],
    ['is a folder', '.', 'gone'],
    ['is a device', '/dev/zero', 'gone'],
    ['has no name', '', 'gone'],
  ])('that %s is not read', async (_, name, problem) => {
    await writeFile(join(folder, 'large.txt'), 'x'.repeat(101));
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.line(`/file ${name === '' || name.startsWith('/') ? name : join(folder, name)}`);
    expect(await fetched(bench)).toEqual({ ok: false, problem });
  });
});

describe('the letter', () => {
  test('is written where --out says, as soon as it is there, and again when it changes', async () => {
    const outFile = join(folder, 'out.txt');
    const bench = terminalBench(outFile);
    await bench.channel.start(take);
    await bench.channel.deliver({}, [withLetter], 'en');
    expect(await readFile(outFile, 'utf8')).toBe(letter.content);
    expect(bench.printed()).toContain(saved(outFile));
    await bench.channel.deliver({}, [message('', { files: [{ ...letter, content: 'Version 2' }] })], 'en');
    expect(await readFile(outFile, 'utf8')).toBe('Version 2');
  });

  test('is saved by /save under any name, also one with spaces', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.channel.deliver({}, [withLetter], 'en');
    const path = join(folder, 'my letter 信.txt');
    await bench.line(`/SAVE ${path}`);
    await bench.sees(saved(path));
    expect(await readFile(path, 'utf8')).toBe(letter.content);
  });

  test('is saved by /save under its own name when none is given', async () => {
    const before = process.cwd();
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.channel.deliver({}, [withLetter], 'en');
    process.chdir(folder);
    try {
      await bench.line('/save');
      await bench.sees(saved(letter.name));
      expect(await readdir(folder)).toEqual([letter.name]);
    } finally {
      process.chdir(before);
    }
  });

  test('is saved as a Word document when the name says so', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    const word = { name: 'Plan.docx', content: new Uint8Array([80, 75, 3, 4]) };
    await bench.channel.deliver({}, [message('', { files: [letter, word] })], 'en');
    await bench.line(`/save ${join(folder, 'mine.docx')}`);
    await bench.sees(saved(join(folder, 'mine.docx')));
    expect(new Uint8Array(await readFile(join(folder, 'mine.docx')))).toEqual(word.content);
    await bench.line(`/save ${join(folder, 'mine.txt')}`);
    await bench.sees(saved(join(folder, 'mine.txt')));
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe(letter.content);
  });

  test('that is not there yet cannot be saved', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.line(`/save ${join(folder, 'x.txt')}`);
    await bench.sees(say('en', 'terminal.no-file', {}));
    expect(await readdir(folder)).toEqual([]);
  });

  test('that cannot be written is told, and escape sequences in the name are not obeyed', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.channel.deliver({}, [withLetter], 'en');
    await writeFile(join(folder, 'file'), '');
    await bench.line(`/save ${join(folder, 'file', '\u001B[2Jx')}`);
    await bench.sees(say('en', 'terminal.not-saved', { path: join(folder, 'file', '\uFFFD[2Jx') }));
    expect(bench.printed()).not.toContain('\u001B');
  });

  test('is gone with everything else once it is all forgotten', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    const forget = { label: 'Yes', action: { draft: '-', at: 'session', press: { do: 'forget-yes' } } } as const;
    await bench.channel.deliver({}, [withLetter, message('Delete?', { buttons: [[forget]] })], 'en');
    await bench.line('a');
    await bench.line(`/save ${join(folder, 'x.txt')}`);
    await bench.sees(say('en', 'terminal.no-file', {}));
    expect(await readdir(folder)).toEqual([]);
  });

  test('is asked for in the language that is spoken', async () => {
    const bench = terminalBench();
    await bench.channel.start(take);
    await bench.channel.deliver({}, [message('你好')], 'zh-TW');
    await bench.line('/save x.txt');
    expect(bench.printed()).toContain(say('zh-TW', 'terminal.no-file', {}));
  });
});
