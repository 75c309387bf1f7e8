import { describe, expect, test } from 'vitest';
import { translationsBy } from '../../../src/bot/translate/translations.ts';
import type { Translation } from '../../../src/flows/exchange.ts';
import { createLogger } from '../../../src/log.ts';
import { draft, own, view } from '../present/fixture.ts';

interface Bench {
  readonly asked: readonly string[];
  now: number;
  says: () => Promise<Translation>;
  /** Presses the button below these words. */
  press(words: string): Promise<Translation | undefined>;
}

const refused = (): Promise<Translation> => Promise.reject(new Error('down'));

function benchOf(): Bench {
  const asked: string[] = [];
  const bench = {
    asked,
    now: 1000,
    says: refused,
    async press(words: string): Promise<Translation | undefined> {
      const place = { step: 'english', question: 'why', item: 'o1' } as const;
      const { session } = view([draft({ at: place, answers: { why: own(words) } })]);
      const act = { kind: 'press', draft: 'd1', at: 'why', press: { do: 'translate', item: 'o1' } } as const;
      const input = await prepare('terminal', { id: 'i1', room: 'private', act }, { ...session, active: { private: 'd1' } });
      return input.act.kind === 'translated' ? input.act.result : undefined;
    },
  };
  const translator = {
    host: 'translator.example',
    translate(text: string): Promise<Translation> {
      asked.push(text);
      return bench.says();
    },
  };
  const prepare = translationsBy({ translator, log: createLogger('silent'), now: () => bench.now });
  return bench;
}

const failed = { ok: false, problem: 'failed' };

describe('a translator that failed at a text', () => {
  test('is not asked for it again within ten seconds', async () => {
    const bench = benchOf();
    expect(await bench.press('打印机坏了。')).toEqual(failed);
    bench.now += 9999;
    expect(await bench.press('打印机坏了。')).toEqual(failed);
    expect(bench.asked).toHaveLength(1);
    bench.now += 1;
    bench.says = async () => ({ ok: true, text: 'The printer broke.' });
    expect(await bench.press('打印机坏了。')).toEqual({ ok: true, text: 'The printer broke.' });
    expect(bench.asked).toHaveLength(2);
  });

  test('is asked for any other text', async () => {
    const bench = benchOf();
    await bench.press('打印机坏了。');
    await bench.press('快递没来。');
    expect(bench.asked).toEqual(['打印机坏了。', '快递没来。']);
  });
});

test('a translator that changed a figure may be asked again at once', async () => {
  const bench = benchOf();
  bench.says = async () => ({ ok: false, problem: 'changed-figures' });
  for (let times = 0; times < 2; times += 1) expect(await bench.press('5月1日没发货。')).toEqual({ ok: false, problem: 'changed-figures' });
  expect(bench.asked).toHaveLength(2);
});
