import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recently } from '../../../src/bot/present/recently.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Tells how often something had to be made. */
function counted() {
  let made = 0;
  const remember = recently<string>({ most: 2, forMs: 1000 });
  return { get: (of: string, by: unknown = 'us') => remember(of, by, () => `${of} ${(made += 1)}`) };
}

describe('what was made a moment ago', () => {
  test('is not made again', () => {
    const { get } = counted();
    expect([get('a'), get('a'), get('b'), get('a')]).toEqual(['a 1', 'a 1', 'b 2', 'a 1']);
  });

  test('is made again of something else, and by somebody else', () => {
    const { get } = counted();
    expect([get('a'), get('ab'), get('a', 'them'), get('a', 'them')]).toEqual(['a 1', 'ab 2', 'a 3', 'a 3']);
  });

  test('is forgotten after a while', () => {
    const { get } = counted();
    get('a');
    vi.advanceTimersByTime(999);
    expect(get('a')).toBe('a 1');
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(get('a')).toBe('a 2');
  });

  test('makes room for what comes later', () => {
    const { get } = counted();
    expect([get('a'), get('b'), get('c'), get('b'), get('a')]).toEqual(['a 1', 'b 2', 'c 3', 'b 2', 'a 4']);
  });
});
