import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/bot/terminal/entries.ts';

const input = (isTTY: boolean): PassThrough & { isTTY: boolean } => Object.assign(new PassThrough(), { isTTY });

async function all(source: PassThrough & { isTTY: boolean }): Promise<readonly string[]> {
  const entries: string[] = [];
  for await (const entry of entriesOf(source)) entries.push(entry);
  return entries;
}

describe('what is typed', () => {
  test('into a pipe is one entry a line', async () => {
    const source = input(false);
    source.end('one\ntwo\r\n\nthree');
    expect(await all(source)).toEqual(['one', 'two', '', 'three']);
  });

  test('into a terminal, pasted at once, is one entry', async () => {
    const source = input(true);
    source.end('Hello,\n\nyour account was deactivated.\n');
    expect(await all(source)).toEqual(['Hello,\n\nyour account was deactivated.']);
  });

  test('into a terminal, pasted without an end of its last line, is one entry once Enter is pressed', async () => {
    const source = input(true);
    // A terminal keeps back what has no end yet.
    const entries = entriesOf(source, () => void source.write('Please reply by May 16.\n'))[Symbol.asyncIterator]();
    const entry = entries.next();
    source.write('Hello,\n\nyour account was deactivated.\n');
    expect(await entry).toEqual({ done: false, value: 'Hello,\n\nyour account was deactivated.\nPlease reply by May 16.' });
  });

  test('into a terminal, pasted in two bursts, is one entry', async () => {
    const source = input(true);
    const bursts = ['one\ntwo\n', 'three\nfour\n', '\n'];
    const entries = entriesOf(source, () => void source.write(bursts.shift() ?? ''))[Symbol.asyncIterator]();
    const entry = entries.next();
    source.write(bursts.shift() ?? '');
    expect(await entry).toEqual({ done: false, value: 'one\ntwo\nthree\nfour\n' });
  });

  test('into a terminal one after the other is an entry each', async () => {
    const source = input(true);
    const entries = entriesOf(source)[Symbol.asyncIterator]();
    for (const line of ['one', 'two', '']) {
      const next = entries.next();
      source.write(`${line}\n`);
      expect(await next).toEqual({ done: false, value: line });
    }
    const last = entries.next();
    source.end();
    expect(await last).toMatchObject({ done: true });
  });

  test('is over when it is closed', async () => {
    for (const isTTY of [true, false]) {
      const entries = entriesOf(input(isTTY));
      const next = entries[Symbol.asyncIterator]().next();
      entries.close();
      expect(await next).toMatchObject({ done: true });
    }
  });
});
