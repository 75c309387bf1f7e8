import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lmdbStore } from '../../src/store/lmdb.ts';
import { committed, LmdbRows } from '../../src/store/lmdb-rows.ts';
import { isExpired } from '../../src/store/row.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { StoredRow } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';

let base: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'poa-lmdb-'));
});

afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

const openFolder = (path: string) => open<string, string>({ path, encoding: 'string', noSubdir: false });

describe('the folder', () => {
  it('is created with its parents, for nobody else to read', async () => {
    const path = join(base, 'var', 'drafts');
    const store = await lmdbStore(path);
    await store.close();
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it('is a folder even with a dot in its name', async () => {
    const path = join(base, 'drafts.v1');
    const store = await lmdbStore(path);
    await store.close();
    expect(await readdir(path)).toContain('data.mdb');
  });

  // Whoever changes this hides every draft that is stored: migrate the rows first.
  it('holds a session under the key and in the text that earlier versions wrote', async () => {
    const store = await lmdbStore(base);
    const sessions = sessionsIn(store, { ttlMs: 3_600_000 });
    const before = Date.now();
    await sessions.save('telegram:42', recordOf(':我们 "late"'));
    await store.rows('unreadable').set('telegram:42:0', 'raw');
    await sessions.close();

    const folder = openFolder(base);
    const rows = Object.fromEntries([...folder.getRange({})].map(({ key, value }) => [key, value]));
    await folder.close();
    expect(Object.keys(rows)).toEqual(['sessions:telegram:42', 'unreadable:telegram:42:0']);
    expect(rows['unreadable:telegram:42:0']).toBe('{"value":"raw"}');
    const expected = `{"value":${JSON.stringify({ shape: 2, ...recordOf(':我们 "late"') })},"expires":N}`;
    expect(rows['sessions:telegram:42']?.replace(/(?<="expires":)\d+(?=\}$)/u, 'N')).toBe(expected);
    const expires = Number(/(\d+)\}$/u.exec(rows['sessions:telegram:42'] ?? '')?.[1]);
    expect(expires).toBeGreaterThanOrEqual(before + 3_600_000);
  });

  it('gives back a session that an earlier version wrote', async () => {
    const folder = openFolder(base);
    const record = { shape: 2, ...recordOf('迟发') };
    await folder.put('sessions:discord:9', JSON.stringify({ value: record, expires: Date.now() + 60_000 }));
    await folder.close();
    const sessions = sessionsIn(await lmdbStore(base), { ttlMs: 60_000 });
    expect(await sessions.load('discord:9')).toStrictEqual(recordOf('迟发'));
    await sessions.close();
  });

  it('lets no row be replaced that another process has written since it was looked at', async () => {
    const store = await lmdbStore(base);
    await store.rows('sessions').set('a', 'before');
    await store.rows('sessions').set('b', 'before');
    const rows: StoredRow[] = [];
    for await (const row of store.stored('sessions')) rows.push(row);
    const write = `
      const folder = require('lmdb').open({ path: process.argv.at(-1), encoding: 'string', noSubdir: false });
      folder.putSync('sessions:a', '{"value":"of the other process"}');
      folder.close();
    `;
    execFileSync(process.execPath, ['-e', write, '--', base], { cwd: join(import.meta.dirname, '../..') });
    expect(await Promise.all(rows.map((row) => store.put('sessions', { key: row.key, text: '{"value":"replaced"}' }, row.text)))).toEqual([false, true]);
    expect(await store.rows('sessions').getMany(['a', 'b'])).toEqual(['of the other process', 'replaced']);
    await store.close();
  });

  it('is shared by two stores of one process, and one may close before the other', async () => {
    const [one, two] = [await lmdbStore(base), await lmdbStore(base)];
    await one.rows('sessions').set('a', 1);
    expect(await two.rows('sessions').get('a')).toBe(1);
    await one.close();
    await two.rows('sessions').set('a', 2);
    expect(await two.rows('sessions').get('a')).toBe(2);
    await two.close();
  });
});

describe('the adapter', () => {
  it('does everything Keyv asks of one, within its namespace', async () => {
    const store = await lmdbStore(base);
    const [rows, others] = [store.rows('sessions'), store.rows('unreadable')];
    await others.set('a', 'other');
    await others.set('\u{1f3d5}', 'other');

    expect(await rows.set('a', 1)).toBe(true);
    expect(await rows.setMany([{ key: 'b', value: 2 }, { key: '\u{10ffff}', value: 3 }])).toEqual([true, true]);
    expect(await rows.getMany(['a', 'b', 'c'])).toEqual([1, 2, undefined]);
    expect([await rows.has('b'), await rows.has('c')]).toEqual([true, false]);

    const listed: unknown[] = [];
    for await (const row of rows.iterator?.(undefined) ?? []) listed.push(row);
    expect(listed).toEqual([['a', 1], ['b', 2], ['\u{10ffff}', 3]]);

    expect([await rows.delete('a'), await rows.delete('a')]).toEqual([true, false]);
    expect([await rows.deleteMany(['b', 'c']), await rows.deleteMany(['b', 'c'])]).toEqual([true, false]);
    await rows.disconnect();
    await rows.clear();
    expect(await rows.get('\u{10ffff}')).toBeUndefined();
    expect(await others.getMany(['a', '\u{1f3d5}'])).toEqual(['other', 'other']);
    await store.close();
  });

  it('does not have a row that has expired', async () => {
    const folder = openFolder(base);
    const rows = new LmdbRows(folder, 'sessions');
    await rows.set('sessions:a', JSON.stringify({ value: 1, expires: Date.now() - 1 }));
    await rows.set('sessions:b', JSON.stringify({ value: 1, expires: Date.now() + 60_000 }));
    expect([await rows.has('sessions:a'), await rows.has('sessions:b')]).toEqual([false, true]);
    await folder.close();
  });

  it.each<[boolean, string]>([
    [true, '{"value":1,"expires":999}'],
    [false, '{"value":1,"expires":1000}'],
    [true, '{"expires":999,"value":1}'],
    [true, '{ "value": 1, "expires": 999 }'],
    [false, '{"value":{"a":1,"expires":999}}'],
    [false, '{"value":"x,\\"expires\\":999}"}'],
    [false, '{"value":[",\\"expires\\":1}"],"expires":1000}'],
    [false, '{"value":1}'],
    [false, '{"value":1,"expires":null}'],
    [false, '{"value":1,"expires":"999"}'],
    [true, '{"value":tor,"expires":999}'],
    [false, ''],
  ])('reads the expiry of a row, and of nothing that looks like one: %s %s', (expired, text) => {
    expect(isExpired(text, 1000)).toBe(expired);
  });

  it('lists as many rows as there are, whatever their keys', async () => {
    const store = await lmdbStore(base);
    const rows = store.rows('sessions');
    const keys = Array.from({ length: 1000 }, (_, n) => `${String.fromCodePoint(33 + n * 7)}:${n}`);
    await Promise.all(keys.map((key) => rows.set(key, 1)));
    const listed: string[] = [];
    for await (const [key] of rows.iterator?.(undefined) ?? []) listed.push(key);
    expect(listed.sort()).toEqual(keys.sort());
    await store.close();
  });

  it('rejects what LMDB refuses', async () => {
    const store = await lmdbStore(base);
    await expect(store.rows('sessions').set('k'.repeat(3000), 1)).rejects.toThrow('maximum key size');
    await store.close();
  });
});

/** A failed commit as LMDB rejects it. */
const shell = (reason: Promise<unknown>): Promise<boolean> =>
  Promise.reject(Object.assign(new Error('Commit failed (see commitError for details)'), { commitError: reason }));

describe('a commit that fails', () => {
  it('is told by its reason, which nobody else has to catch', async () => {
    const full = Object.assign(new Error('No space left on device'), { code: 28 });
    await expect(committed(shell(Promise.reject(full)))).rejects.toBe(full);
  });

  it('is told all the same when the reason stays away', async () => {
    await expect(committed(shell(new Promise(() => undefined)))).rejects.toThrow('Commit failed');
  });

  it('is told as it is when there is nothing behind it', async () => {
    await expect(committed(Promise.reject(new Error('closed')))).rejects.toThrow('closed');
    expect(await committed(Promise.resolve(true))).toBe(true);
  });
});
