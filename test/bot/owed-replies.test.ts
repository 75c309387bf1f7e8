import { describe, expect, test } from 'vitest';
import { PoaError } from '../../src/errors.ts';
import type { Act } from '../../src/flows/exchange.ts';
import { say } from '../../src/messages/say.ts';
import { type Bench, benchOver, gate, watchedStore } from './dispatch-bench.ts';

const start: Act = { kind: 'start' };
const begin: Act = { kind: 'start', caseId: 'late-shipment' };
const help: Act = { kind: 'command', command: 'help' };

const failed = new PoaError('DELIVERY_FAILED', { channel: 'terminal' });
const stopped = new PoaError('DELIVERY_FAILED', { channel: 'terminal', reason: 'stopped' });
const refused = new PoaError('DELIVERY_REFUSED', { channel: 'terminal' });

const missed = say('en', 'missed.step');
const minute = 60_000;

/** Somebody whose last reply was given up, with the platform back since. */
async function cutOff(bench: Bench = benchOver(watchedStore())): Promise<Bench> {
  bench.onDeliver = async () => {
    throw failed;
  };
  await bench.take('ann', begin);
  await bench.dispatch.idle();
  bench.onDeliver = async () => undefined;
  return bench;
}

const owedOf = async (bench: Bench): Promise<unknown> => (await bench.sessions.load('ann'))?.owed;

/** Does what was put off until later, and what follows from it. */
async function later(bench: Bench): Promise<void> {
  const due = bench.postponed.splice(0);
  for (const { work } of due) work();
  // The work takes the person's turn, and idle knows of it only then.
  for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve));
  await bench.dispatch.idle();
}

describe('a chat that several people share', () => {
  test('shows their replies in the order of their inputs, however slow the first is', async () => {
    const bench = benchOver(watchedStore());
    const { passed, open } = gate();
    bench.onDeliver = (to) => (to === 'ann' ? passed : Promise.resolve());
    await bench.take('ann', help, 'a1', 'group');
    await bench.take('bob', help, 'b1', 'group');
    await bench.take('cyn', help, 'c1', 'elsewhere');
    while (bench.texts('cyn').length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(bench.arrived.map(({ to }) => to)).toEqual(['cyn']);
    open();
    await bench.dispatch.idle();
    expect(bench.arrived.map(({ to }) => to)).toEqual(['cyn', 'ann', 'bob']);
  });

  test('is one queue also while a reply is tried again', async () => {
    const bench = benchOver(watchedStore());
    let tries = 0;
    bench.onDeliver = async (to) => {
      tries += 1;
      if (to === 'ann' && tries < 4) throw failed;
    };
    await Promise.all([bench.take('ann', help, 'a1', 'group'), bench.take('bob', help, 'b1', 'group')]);
    await bench.dispatch.idle();
    expect(bench.arrived.map(({ to }) => to)).toEqual(['ann', 'bob']);
  });

  test('does not hold up the same person elsewhere', async () => {
    const bench = benchOver(watchedStore());
    const { passed, open } = gate();
    let first = true;
    bench.onDeliver = async () => {
      const isFirst = first;
      first = false;
      if (isFirst) await passed;
    };
    await bench.take('ann', help, 'a1', 'group');
    await bench.take('ann', start, 'a2');
    while (bench.arrived.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(bench.arrived[0]?.text).not.toContain(say('en', 'help.title'));
    open();
    await bench.dispatch.idle();
  });
});

describe('a reply that is given up', () => {
  test('becomes a word with one button that shows the step, as soon as the chat can be reached', async () => {
    const bench = await cutOff();
    expect(bench.arrived).toEqual([]);
    expect(bench.postponed.map(({ ms }) => ms)).toEqual([5 * minute]);
    await later(bench);
    expect(bench.texts('ann')).toEqual([missed]);
    expect(await owedOf(bench)).toEqual([]);
    const [action, ...others] = bench.arrived[0]?.actions ?? [];
    if (!action) throw new Error('there is no button');
    expect(others).toEqual([]);
    await bench.take('ann', { kind: 'press', ...action });
    await bench.dispatch.idle();
    expect(bench.texts('ann').slice(1).join('\n')).toContain('Late shipment rate');
  });

  test('is told once, however many there are, and not again', async () => {
    const bench = benchOver(watchedStore());
    bench.onDeliver = async () => {
      throw failed;
    };
    for (const act of [begin, help, start]) await bench.take('ann', act);
    await bench.dispatch.idle();
    expect(await owedOf(bench)).toMatchObject([{ replies: [{ kind: 'missed' }] }]);
    bench.onDeliver = async () => undefined;
    await later(bench);
    await later(bench);
    expect(bench.texts('ann')).toEqual([missed]);
  });

  test('is tried again ever more rarely while the platform stays away', async () => {
    const bench = await cutOff();
    bench.onDeliver = async () => {
      throw failed;
    };
    const waits: number[] = [];
    for (let visit = 0; visit < 7; visit += 1) {
      waits.push(...bench.postponed.map(({ ms }) => ms / minute));
      await later(bench);
    }
    expect(waits).toEqual([5, 10, 20, 40, 60, 60, 60]);
    bench.onDeliver = async () => undefined;
    await later(bench);
    expect(bench.texts('ann')).toEqual([missed]);
  });

  test('is not mentioned when the next input shows the step by itself', async () => {
    const bench = await cutOff();
    await bench.take('ann', start);
    await bench.dispatch.idle();
    await later(bench);
    expect(bench.texts('ann').join('\n')).not.toContain(missed);
    expect(await owedOf(bench)).toEqual([]);
  });

  test.each([
    ['help', help],
    ['a message that was changed', { kind: 'edited' }],
    ['a command that nobody knows', { kind: 'unknown-command' }],
  ] as const)('is told after the answer to an input that shows no step: %s', async (_, act) => {
    const bench = await cutOff();
    await bench.take('ann', act);
    await bench.dispatch.idle();
    await later(bench);
    expect(bench.texts('ann').filter((text) => text === missed)).toEqual([missed]);
    expect(bench.texts('ann').at(-1)).toBe(missed);
    expect(await owedOf(bench)).toEqual([]);
  });

  test('is told after a restart, without waiting for the person', async () => {
    const kept = watchedStore();
    await cutOff(benchOver(kept));
    const bench = benchOver(kept);
    await bench.dispatch.heal('terminal');
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toEqual([missed]);
  });

  test('is not mentioned when a later reply that was on its way shows the step', async () => {
    const bench = benchOver(watchedStore());
    let tries = 0;
    bench.onDeliver = async () => {
      tries += 1;
      if (tries <= 8) throw failed;
    };
    await Promise.all([bench.take('ann', begin), bench.take('ann', start)]);
    await bench.dispatch.idle();
    await later(bench);
    expect(bench.texts('ann').join('\n')).not.toContain(missed);
    expect(await owedOf(bench)).toEqual([]);
  });

  test('in another chat is left to that chat', async () => {
    const bench = benchOver(watchedStore());
    bench.onDeliver = async () => {
      throw failed;
    };
    await bench.take('ann', help, 'a1', 'group');
    await bench.dispatch.idle();
    bench.onDeliver = async () => undefined;
    await bench.take('ann', begin, 'a2');
    await bench.dispatch.idle();
    expect(bench.arrived.filter(({ text }) => text === missed)).toHaveLength(1);
    expect(await owedOf(bench)).toEqual([]);
  });

  test('of somebody without a draft names the commands', async () => {
    const bench = benchOver(watchedStore());
    bench.onDeliver = async () => {
      throw failed;
    };
    await bench.take('ann', help);
    await bench.dispatch.idle();
    bench.onDeliver = async () => undefined;
    await later(bench);
    expect(bench.texts('ann')).toEqual([say('en', 'missed.no-draft')]);
  });

  test('whose chat is closed meanwhile is not tried any more', async () => {
    const bench = await cutOff();
    bench.onDeliver = async () => {
      throw refused;
    };
    await later(bench);
    expect(bench.postponed).toEqual([]);
    expect(await owedOf(bench)).toEqual([]);
  });

  test('stays what it was when the store is away just then', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    bench.onDeliver = async () => {
      kept.away = 'writes';
      throw failed;
    };
    await bench.take('ann', start);
    await bench.dispatch.idle();
    kept.away = 'none';
    bench.onDeliver = async () => undefined;
    expect(await owedOf(bench)).not.toMatchObject([{ replies: [{ kind: 'missed' }] }]);
    await bench.dispatch.heal('terminal');
    await bench.dispatch.idle();
    expect(bench.texts('ann').join('\n')).toContain(say('en', 'case.title'));
  });
});

test('a reply that a stop cuts off stays owed as it is, at once', async () => {
  const kept = watchedStore();
  const bench = benchOver(kept);
  bench.onDeliver = async () => {
    throw stopped;
  };
  await bench.take('ann', start);
  await bench.dispatch.idle();
  expect(bench.pauses).toEqual([]);
  expect(bench.postponed).toEqual([]);
  const next = benchOver(kept);
  await next.dispatch.heal('terminal');
  await next.dispatch.idle();
  expect(next.texts('ann').join('\n')).toContain(say('en', 'case.title'));
  expect(next.texts('ann').join('\n')).not.toContain(missed);
});
