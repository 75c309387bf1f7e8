import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PoaError } from '../../src/errors.ts';
import { openStore, storeUrlExamples, storeUrlProblem } from '../../src/store/open.ts';

let base: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'poa-open-'));
  await writeFile(join(base, 'file'), 'not a folder');
});

afterAll(() => rm(base, { recursive: true, force: true }));

describe('opening a store', () => {
  it.each(['mysql://root:hunter2@db/poa', 'redis:', 'redis:6379', 'redis://', 'lmdb:', 'lmdb', 'memory', 'memory:x', '', ':', './data', 'constructor:x', '__proto__:x'])(
    'refuses an address of no known kind, without repeating it: %s',
    async (url) => {
      const error: unknown = await openStore(url).catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'CONFIG_INVALID', facts: { STORE_URL: `expected ${storeUrlExamples}` } });
      expect(String(error)).not.toContain('hunter2');
      expect(storeUrlProblem(url)).toBe(`expected ${storeUrlExamples}`);
    },
  );

  it.each([
    'postgres://db/poa',
    'postgresql://bot:hunter2@db.example:6543/poa?sslmode=verify-full&schema=bot',
    'postgres://bot:p%40ss@[::1]:5432/poa',
    'postgres:///poa?host=/var/run/postgresql',
    'postgres://%2Fvar%2Frun%2Fpostgresql/poa',
  ])('knows an address of Postgres: %s', (url) => expect(storeUrlProblem(url)).toBeUndefined());

  it.each(['postgres:', 'postgres:poa', 'postgres://', 'postgres://db', 'postgres://db/', 'postgres://db:port/poa', 'postgres://bot:p@ss@db/poa', 'postgres://bot:p#ss@db/poa', 'postgres://db/poa poa', 'postgres://db/a/b'])(
    'refuses an address of Postgres that cannot be meant: %s',
    (url) => expect(storeUrlProblem(url)).toBe(`expected ${storeUrlExamples}`),
  );

  it('fails at once when the place cannot be used', async () => {
    const error: unknown = await openStore(`lmdb:${join(base, 'file', 'below')}`).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PoaError);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', cause: { code: 'ENOTDIR' } });
  });

  it('leaves no row behind from its check', async () => {
    const url = `lmdb:${join(base, 'data')}`;
    expect(storeUrlProblem(url)).toBeUndefined();
    const store = await openStore(url);
    const left: unknown[] = [];
    for await (const row of store.rows('check').iterator?.(undefined) ?? []) left.push(row);
    expect(left).toEqual([]);
    await store.close();
  });
});
