import { describe, expect, test } from 'vitest';
import type { Channel, Fetched, FetchLimits } from '../../src/bot/channel.ts';
import { isSlow, uploadsIn } from '../../src/bot/prepare.ts';
import { mostBytes } from '../../src/bot/upload/read-upload.ts';
import type { Act, Input, Upload } from '../../src/flows/exchange.ts';
import { newSession } from '../../src/flows/session.ts';
import { createLogger } from '../../src/log.ts';
import { pdfOf, pdfOfPictures } from '../support/pdf.ts';

interface Bench {
  readonly asked: readonly FetchLimits[];
  readonly log: () => string;
  prepared(act: Act): Promise<Input>;
}

/** What is fetched of every file, and what becomes of an input. */
function benchOf(fetch?: (upload: Upload) => Promise<Fetched>): Bench {
  const asked: FetchLimits[] = [];
  const lines: string[] = [];
  const channel: Channel = {
    name: 'terminal',
    start: async () => undefined,
    stop: async () => undefined,
    deliver: async () => undefined,
    ...(fetch && {
      fetch(upload: Upload, limits: FetchLimits) {
        asked.push(limits);
        return fetch(upload);
      },
    }),
  };
  const log = createLogger('trace', { write: (line) => void lines.push(line) });
  const prepare = uploadsIn({ channels: new Map([['terminal', channel]]), log });
  return {
    asked,
    log: () => lines.join(''),
    prepared: (act) => prepare('terminal', { id: 'i1', room: 'private', act }, newSession('en')),
  };
}

const upload = (name: string, more: Partial<Upload> = {}): Act => ({ kind: 'upload', upload: { name, ref: 'r1', ...more } });
const bytesOf = (content: string | Uint8Array) => (): Promise<Fetched> => Promise.resolve({ ok: true, bytes: Buffer.from(content) });

describe('an input with a file', () => {
  test('becomes the notice in it, and stays the same input', async () => {
    const { prepared, asked } = benchOf(bytesOf('Your Late Shipment Rate is 6.2%.'));
    expect(await prepared(upload('notice.txt'))).toEqual({ id: 'i1', room: 'private', act: { kind: 'notice', text: 'Your Late Shipment Rate is 6.2%.' } });
    expect(asked).toEqual([{ mostBytes, deadlineMs: 20_000 }]);
  });

  test('is read by what the platform takes it for when its name says nothing', async () => {
    const { prepared } = benchOf(bytesOf('<p>Your Late Shipment Rate is <b>6.2%</b>.</p>'));
    expect((await prepared(upload('notice', { mediaType: 'text/html' }))).act).toEqual({ kind: 'notice', text: 'Your Late Shipment Rate is 6.2%.' });
  });

  test.each([
    ['too-large', 'more than it may be', bytesOf(Buffer.alloc(mostBytes + 1))],
    ['no-text', 'nothing', bytesOf('')],
    ['no-text', 'a scan', bytesOf(pdfOfPictures())],
    ['locked', 'a locked PDF', bytesOf(pdfOf([['Hello']], { locked: true }))],
    ['wrong-type', 'a zip', bytesOf('PK\u0003\u0004 and more')],
    ['gone', 'nothing that can be had', async () => ({ ok: false, problem: 'gone' }) as const],
    ['too-large', 'more than the platform gives', async () => ({ ok: false, problem: 'too-large' }) as const],
    ['broken', 'an error', () => Promise.reject(new Error('my secret'))],
  ] as const)('is %s when it holds %s', async (problem, _, fetch) => {
    const { prepared, log } = benchOf(fetch);
    expect((await prepared(upload('secret.txt'))).act).toEqual({ kind: 'unreadable', problem });
    expect(log()).toMatch(/file (?:not|could not be) read/u);
    expect(log()).not.toContain('secret');
  });

  test('that cannot be read anyway is not fetched', async () => {
    const { prepared, asked } = benchOf(bytesOf('Hello'));
    expect((await prepared(upload('notice.docx'))).act).toEqual({ kind: 'unreadable', problem: 'wrong-type' });
    expect((await prepared(upload('a.txt', { size: mostBytes + 1 }))).act).toEqual({ kind: 'unreadable', problem: 'too-large' });
    expect(asked).toEqual([]);
  });

  test('of a channel that has none is gone', async () => {
    expect((await benchOf().prepared(upload('a.txt'))).act).toEqual({ kind: 'unreadable', problem: 'gone' });
  });
});

describe('words that came with a file', () => {
  const long = 'Amazon has blocked us since May 9, please help.';

  test('stand before what is in it', async () => {
    const { prepared } = benchOf(bytesOf('Your Late Shipment Rate is 6.2%.'));
    for (const words of ['see here', long])
      expect((await prepared(upload('notice.txt', { words }))).act).toEqual({ kind: 'notice', text: `${words}\n\nYour Late Shipment Rate is 6.2%.` });
  });

  test.each([
    ['is a scan', 'a.pdf', bytesOf(pdfOfPictures())],
    ['cannot be had', 'a.txt', async () => ({ ok: false, problem: 'gone' }) as const],
    ['is of the wrong kind', 'a.docx', bytesOf('x')],
    ['breaks the reader', 'a.txt', () => Promise.reject(new Error('my secret'))],
  ] as const)('are the notice when the file %s and they say something', async (_, name, fetch) => {
    const { prepared, log } = benchOf(fetch);
    expect((await prepared(upload(name, { words: long }))).act).toMatchObject({ kind: 'notice', text: long, unread: expect.any(String) });
    expect((await prepared(upload(name, { words: long.slice(0, 40) }))).act).toMatchObject({ kind: 'notice', text: long.slice(0, 40) });
    expect((await prepared(upload(name, { words: long.slice(0, 39) }))).act).toMatchObject({ kind: 'unreadable' });
    expect(log()).not.toMatch(/Amazon|secret/u);
  });

  test('that do not show say nothing', async () => {
    const { prepared } = benchOf(async () => ({ ok: false, problem: 'gone' }) as const);
    expect((await prepared(upload('a.txt', { words: '\u200B'.repeat(60) }))).act).toEqual({ kind: 'unreadable', problem: 'gone' });
  });
});

test('any other input is left as it is', async () => {
  const act: Act = { kind: 'text', text: 'Hello' };
  expect(await benchOf().prepared(act)).toEqual({ id: 'i1', room: 'private', act });
});

test('only what somebody outside is asked about may be slow', () => {
  const press = { kind: 'press', draft: 'd1', at: 'why' } as const;
  expect(isSlow(upload('a.txt'))).toBe(true);
  expect(isSlow({ ...press, press: { do: 'translate', item: 'o1' } })).toBe(true);
  for (const act of [{ kind: 'text', text: 'x' }, { kind: 'notice', text: 'x' }, { ...press, press: { do: 'english', item: 'o1' } }] as const) expect(isSlow(act)).toBe(false);
});
