import { describe, expect, it } from 'vitest';
import { healthRoutes, type Need } from '../../src/http/health.ts';
import { ask, serving } from '../support/http.ts';

const never = new Promise<boolean>(() => undefined);

async function healthOf(needs: readonly Need[], isStopping = (): boolean => false): Promise<string> {
  return serving(0, healthRoutes({ needs, isStopping, patienceMs: 20 }));
}

describe('/healthz', () => {
  it('is ok as long as the process answers, whatever else does not work', async () => {
    const url = await healthOf([{ name: 'store', isReady: () => false }], () => true);
    expect(await ask(`${url}/healthz`)).toMatchObject({ status: 200, text: 'ok' });
  });
});

describe('/readyz', () => {
  it('is ready when everything works', async () => {
    const url = await healthOf([{ name: 'store', isReady: async () => true }, { name: 'telegram', isReady: () => true }]);
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 200, text: '[]', headers: { 'content-type': 'application/json' } });
  });

  it('names what does not work, breaks or takes too long, and nothing more', async () => {
    const url = await healthOf([
      { name: 'store', isReady: () => Promise.reject(new Error('sesame')) },
      { name: 'telegram', isReady: () => true },
      { name: 'discord', isReady: () => never },
      {
        name: 'terminal',
        isReady: () => {
          throw new Error('sesame');
        },
      },
    ]);
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 503, text: '["store","discord","terminal"]' });
  });

  it('is not ready during a stop', async () => {
    const url = await healthOf([{ name: 'store', isReady: () => true }], () => true);
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 503, text: '["stopping"]' });
  });

  it('looks once for all who ask meanwhile, and anew for who asks later', async () => {
    let looks = 0;
    let answer: (isReady: boolean) => void = () => undefined;
    const isReady = (): Promise<boolean> => {
      looks += 1;
      return new Promise((resolve) => (answer = resolve));
    };
    const url = await serving(0, healthRoutes({ needs: [{ name: 'store', isReady }], isStopping: () => false, patienceMs: 20 }));
    await Promise.all([ask(`${url}/readyz`), ask(`${url}/readyz`), ask(`${url}/readyz`)]);
    await ask(`${url}/readyz`);
    expect(looks).toBe(1);
    answer(true);
    await new Promise((resolve) => setImmediate(resolve));
    await ask(`${url}/readyz`);
    expect(looks).toBe(2);
  });
});
