import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { describeConfigProblem, readConfig } from '../../src/config/config.ts';
import { openStore } from '../../src/store/open.ts';

vi.mock('node:module', async (original) => ({
  ...(await original<typeof import('node:module')>()),
  createRequire: () => ({
    resolve: (name: string) => {
      throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
    },
  }),
}));

const { devDependencies, peerDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

it.each([['redis://:sesame@cache', '@redis/client'], ['valkeys://:sesame@cache', '@redis/client'], ['postgres://bot:sesame@db/poa', 'pg'], ['postgresql://bot:sesame@db/poa', 'pg']])(
  'the start tells how to install what a store needs: %s',
  async (url, name) => {
    const version = devDependencies[name];
    expect(peerDependencies[name]).toBe(`^${version}`);
    const expected = `expected ${name} to be installed: npm install --no-save ${name}@${version}`;
    const problem = (() => {
      try {
        return readConfig({ STORE_URL: url });
      } catch (error) {
        return error;
      }
    })();
    expect(problem).toMatchObject({ code: 'CONFIG_INVALID', facts: { STORE_URL: expected } });
    expect(describeConfigProblem(problem)).toContain(`  STORE_URL: ${expected}`);
    await expect(openStore(url)).rejects.toMatchObject({ code: 'CONFIG_INVALID', facts: { STORE_URL: expected } });
  },
);

it('needs nothing for a folder', () => {
  expect(readConfig({ STORE_URL: 'lmdb:./data' }).storeUrl).toBe('lmdb:./data');
});
