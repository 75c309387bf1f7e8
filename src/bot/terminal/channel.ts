import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Locale } from '../../cases/localized.ts';
import { PoaError } from '../../errors.ts';
import type { Act } from '../../flows/exchange.ts';
import { privateRoom } from '../../flows/session.ts';
import { say } from '../../messages/say.ts';
import type { Channel, Take } from '../channel.ts';
import { contentOf, type OutFile } from '../message.ts';
import { type Entries, entriesOf } from './entries.ts';
import { fetchFile, pathOf } from './fetch-file.ts';
import { parseLine } from './parse.ts';
import { ansiStyle, inert, plainStyle, printMessage } from './print.ts';
import { emptyScreen, screenAfter } from './screen.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** The language of the first contact. */
  readonly locale: Locale;
  /** Epoch milliseconds; part of every input's id, so that ids of two runs differ. */
  readonly startedAt: number;
  /** Resolves when the input before has been answered. */
  readonly settled: () => Promise<void>;
  /** Where the letter is written when it is created. */
  readonly outFile?: string;
}

export interface TerminalChannel extends Channel {
  /** Resolves when there is no more to read. */
  readonly ended: Promise<void>;
}

/** A file of whoever sits at the terminal: it is read where it lies. */
const fileAct = (typed: string): Act => {
  const ref = pathOf(typed);
  return { kind: 'upload', upload: { name: basename(ref), ref } };
};

/** The conversation in a terminal or a pipe: one line, one input. */
export function terminalChannel(options: TerminalOptions): TerminalChannel {
  const { input, output, locale, startedAt, settled } = options;
  const style = output.isTTY ? ansiStyle : plainStyle;
  let screen = emptyScreen;
  /** The files of the last letter, in the order they came. */
  let files: readonly OutFile[] = [];
  let inputs = 0;
  let entries: Entries | undefined;
  let stopped = false;
  let language = locale;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  const print = (text: string): void => void output.write(`${text}\n\n`);

  async function saveFile(typed: string): Promise<void> {
    // A name that ends in .docx is meant to be a Word document.
    const file = files.find(({ name }) => extname(name) === extname(typed).toLowerCase()) ?? files[0];
    if (!file) return print(say(language, 'terminal.no-file', {}));
    const path = typed === '' ? file.name : typed;
    const saved = await writeFile(path, await contentOf(file)).then(() => true, () => false);
    print(say(language, saved ? 'terminal.file-saved' : 'terminal.not-saved', { path: inert(path) }));
  }

  async function send(take: Take, act: Act): Promise<void> {
    inputs += 1;
    const id = `l${startedAt}.${inputs}`;
    await take({ person: 'terminal:local', address: {}, input: { id, room: privateRoom, locale, act } });
    await settled();
    if (act.kind === 'press' && act.press.do === 'forget-yes') files = [];
  }

  async function read(take: Take): Promise<void> {
    await send(take, { kind: 'start' });
    if (stopped) return;
    entries = entriesOf(input, () => print(`\n${say(language, 'terminal.pasted', {})}`));
    for await (const line of entries) {
      const [, command = '', path = ''] = /^(\/\w+)(?:\s+(.*))?$/su.exec(line.trim()) ?? [];
      if (/^\/(?:quit|exit)$/iu.test(command)) break;
      if (/^\/save$/iu.test(command)) await saveFile(path);
      else if (/^\/file$/iu.test(command)) await send(take, fileAct(path));
      else await send(take, parseLine(line, screen));
    }
  }

  return {
    name: 'terminal',
    ended,
    async start(take) {
      // Whoever read along is gone (`| head`): there is nobody to talk to any more.
      output.on('error', end);
      print(wrap(`${say(language, 'terminal.hello', {})}\n${say(language, 'terminal.how', {})}`, output.columns ?? Number.POSITIVE_INFINITY));
      void read(take).then(end, end);
    },
    async deliver(_address, messages, spoken) {
      language = spoken;
      if (output.destroyed) throw new PoaError('DELIVERY_REFUSED', { channel: 'terminal' });
      for (const message of messages) {
        screen = screenAfter(screen, message);
        print(printMessage(message, style, output.columns));
        if (message.files.length > 0) files = message.files;
        if (message.files.length > 0 && options.outFile) await saveFile(options.outFile);
      }
    },
    fetch: ({ ref }, limits) => fetchFile(ref, limits),
    async stop() {
      stopped = true;
      entries?.close();
    },
  };
}
