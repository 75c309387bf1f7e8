import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { openDatabase } from '../../src/store/postgres-database.ts';
import { postgresStore } from '../../src/store/postgres.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { Store } from '../../src/store/store.ts';
import { recordOf } from '../conformance/store.suite.ts';
import { type Schema, schemaAt, sql } from '../support/postgres-schema.ts';
import { reachable } from '../support/servers.ts';

const server = await reachable('postgres');

describe.skipIf(server === undefined)('a Postgres database', () => {
  const url = server ?? '';
  let schema: Schema;
  let stores: Store[];

  const opened = async (): Promise<Store> => {
    const store = await postgresStore(schema.url);
    stores.push(store);
    return store;
  };

  const table = (name: string): string => `"${schema.name}".${name}`;

  beforeEach(() => {
    schema = schemaAt(url);
    stores = [];
  });

  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await schema.drop();
  });

  // Whoever changes this hides every draft that is stored: migrate the rows first.
  it('holds a session under the key and in the text that earlier versions wrote', async () => {
    const store = await opened();
    await sessionsIn(store, { ttlMs: 3_600_000 }).save('telegram:42', recordOf(':我们 "late" \0 \ud83d'));
    await store.rows('unreadable').set('telegram:42:0', 'raw');
    const rows = await sql(url, `select key, row, expires from ${table('poa_rows')} order by key`);
    expect(rows).toMatchObject([{ key: 'sessions:telegram:42' }, { key: 'unreadable:telegram:42:0', row: '{"value":"raw"}', expires: null }]);
    const [{ row, expires } = {}] = rows;
    expect(row).toBe(JSON.stringify({ value: { shape: 2, ...recordOf(':我们 "late" \0 \ud83d') }, expires: Number(expires) }));
  });

  it('is prepared by any number of processes at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => opened()));
    await all[0]?.rows('sessions').set('a', 1);
    expect(await Promise.all(all.map((store) => store.rows('sessions').get('a')))).toEqual(all.map(() => 1));
  });

  it('needs no right to create anything once its tables are there', async () => {
    await opened();
    const user = `poa_test_${randomUUID().replaceAll('-', '')}`;
    await sql(url, `create role ${user} login`);
    try {
      await sql(url, `grant usage on schema "${schema.name}" to ${user}`);
      await sql(url, `grant select, insert, update, delete on all tables in schema "${schema.name}" to ${user}`);
      const address = new URL(schema.url);
      address.username = user;
      const store = await openStore(address.href);
      await store.rows('sessions').set('a', 1);
      expect(await store.rows('sessions').get('a')).toBe(1);
      await store.close();
    } finally {
      await sql(url, `drop owned by ${user}`);
      await sql(url, `drop role ${user}`);
    }
  });

  it('is not used unless it can hold every script', async () => {
    const name = `poa_test_${randomUUID().replaceAll('-', '')}`;
    await sql(url, `create database ${name} encoding 'LATIN1' locale 'C' template template0`);
    try {
      const address = new URL(url);
      address.pathname = `/${name}`;
      await expect(openStore(address.href)).rejects.toMatchObject({ code: 'CONFIG_INVALID', facts: { STORE_URL: 'expected a database in UTF8' } });
    } finally {
      await sql(url, `drop database ${name}`);
    }
  });

  it('keeps schemas apart', async () => {
    const other = schemaAt(url, `${schema.name} "二"`);
    try {
      const [here, there] = [await opened(), await postgresStore(other.url)];
      stores.push(there);
      await here.rows('sessions').set('a', 1);
      expect(await there.rows('sessions').get('a')).toBeUndefined();
    } finally {
      await other.drop();
    }
  });

  it('does everything Keyv asks of an adapter, within its namespace', async () => {
    const store = await opened();
    const [rows, others] = [store.rows('sessions'), store.rows('unreadable')];
    await others.set('a', 'other');
    expect(await rows.set('a', 1)).toBe(true);
    expect(await rows.setMany([{ key: 'b', value: 0 }, { key: '\u{10ffff}', value: 3 }, { key: 'b', value: 2 }])).toEqual([true, true, true]);
    expect(await rows.getMany(['a', 'b', 'c', 'a'])).toEqual([1, 2, undefined, 1]);
    expect([await rows.has('b'), await rows.has('c')]).toEqual([true, false]);
    const listed: unknown[] = [];
    for await (const row of rows.iterator?.(undefined) ?? []) listed.push(row);
    expect(listed).toEqual([['a', 1], ['b', 2], ['\u{10ffff}', 3]]);
    expect([await rows.delete('a'), await rows.delete('a')]).toEqual([true, false]);
    expect([await rows.deleteMany(['b', 'c']), await rows.deleteMany(['b', 'c'])]).toEqual([true, false]);
    await rows.disconnect();
    await rows.clear();
    expect(await rows.get('\u{10ffff}')).toBeUndefined();
    expect(await others.get('a')).toBe('other');
  });

  it('lists as many rows as there are in the order of their keys, whatever these hold', async () => {
    const rows = (await opened()).rows('sessions');
    const keys = [...Array.from({ length: 300 }, (_, n) => `${String.fromCodePoint(33 + n * 7)}:${n}`), '', '\0', 'a\\u0000', 'a\0', '\ud83d', '\ude00', '%', "'"];
    await rows.setMany(keys.map((key) => ({ key, value: key })));
    const listed: string[] = [];
    for await (const [key, value] of rows.iterator?.(undefined) ?? []) {
      expect(value).toBe(key);
      listed.push(key);
    }
    expect([...listed].sort()).toEqual([...keys].sort());
    const plain = listed.filter((key) => key.isWellFormed() && !/[\\\0]/u.test(key));
    expect(plain).toEqual(plain.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(await rows.getMany(keys)).toEqual(keys);
  });

  it('forgets what expired also where nobody asks, thousands at a time', async () => {
    const store = await opened();
    const text = JSON.stringify({ value: 1, expires: 1000 });
    await sql(url, `insert into ${table('poa_rows')} select 'sessions:' || n, $1, 1000 from generate_series(1, 1700) as n`, [text]);
    await store.rows('sessions').set('young', 1, 60_000.5);
    expect(await store.sweep(1000)).toBe(0);
    expect(await store.sweep(1001)).toBe(1700);
    expect(await store.rows('sessions').get('young')).toBe(1);
  });

  it('keeps a row that is written while a sweep waits for it', async () => {
    const store = await opened();
    const rows = store.rows('sessions');
    await sql(url, `insert into ${table('poa_rows')} values ('sessions:a', '{"value":1,"expires":1000}', 1000)`);
    await Promise.all([store.sweep(2000), rows.set('a', 2), store.sweep(2000)]);
    expect(await rows.get('a')).toBe(2);
  });

  it('is not away because there is much to do', async () => {
    const database = await openDatabase(schema.url);
    const statements = Array.from({ length: 1000 }, () => database.run("select 'done' as result from pg_sleep(0.02)"));
    const results = await Promise.all(statements);
    expect(new Set(results.map(({ rows }) => rows[0]?.['result']))).toEqual(new Set(['done']));
    await database.close();
  });

  it('refuses a key that is too long', async () => {
    const rows = (await opened()).rows('sessions');
    // Random, for Postgres packs what repeats itself.
    const key = Array.from({ length: 200 }, () => randomUUID()).join('');
    await expect(rows.set(key, 1)).rejects.toThrow('index row');
  });
});
