import { afterEach, describe, expect, test } from 'vitest';
import { createThread, type Thread, ThreadError, type ThreadOptions } from '../src/thread.ts';

const begun: Thread[] = [];
afterEach(async () => {
  await Promise.all(begun.splice(0).map((each) => each.stop()));
});

function thread(options: Partial<ThreadOptions> = {}): Thread {
  const made = createThread({ file: new URL('support/echo-thread.mjs', import.meta.url), given: 'yes', patienceMs: 5000, mostWaiting: 3, ...options });
  begun.push(made);
  return made;
}

const codeOf = (error: unknown): unknown => (error instanceof ThreadError ? error.code : error);

describe('a thread', () => {
  test('answers each question with its own, and knows what it was given', async () => {
    const { ask } = thread();
    expect(await Promise.all(['a', 'b', 'c'].map((each) => ask(each)))).toEqual(['a yes', 'b yes', 'c yes']);
  });

  test('tells an error by its name, never by its words', async () => {
    expect(await thread().ask('fail').catch(codeOf)).toBe('RangeError');
  });

  test('turns away who would wait behind too many', async () => {
    const { ask } = thread();
    const asked = await Promise.all(['a', 'b', 'c', 'd'].map((each) => ask(each).catch(codeOf)));
    expect(asked).toEqual(['a yes', 'b yes', 'c yes', 'BUSY']);
  });

  test.each(['crash', 'hang', 'talk nonsense'])('that should %s leaves nobody waiting, and begins anew', async (question) => {
    const { ask } = thread({ patienceMs: 1000 });
    expect(await ask(question).catch(codeOf)).toBe('ENDED');
    expect(await ask('a')).toBe('a yes');
  });

  test('whose file is not there says so each time', async () => {
    const { ask } = thread({ file: new URL('no-such-thread.mjs', import.meta.url) });
    expect(await ask('a').catch(codeOf)).toBe('ENDED');
    expect(await ask('b').catch(codeOf)).toBe('ENDED');
  });

  test('is given neither the environment nor a way to the network', async () => {
    expect(await thread().ask('look')).toEqual({ env: [], network: ['undefined', 'undefined'] });
  });
});
