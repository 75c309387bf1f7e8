import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, keyOf } from '../../src/store/postgres-key.ts';

const awkward = fc.string({ unit: fc.constantFrom('a', '\\', '\0', 'u', '0', 'd83d', '\ud83d', '\ude00', ':', '🏕️') });

describe('a key in a column', () => {
  it('stays as it is when it is usual', () => {
    for (const key of ['sessions:telegram:42', 'unreadable:discord:9:0', 'sessions:terminal:王 🏕️']) expect(columnOf(key)).toBe(key);
  });

  it('holds nothing that Postgres refuses or changes, and is found again', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (key) => {
        expect(columnOf(key)).not.toContain('\0');
        expect(Buffer.from(columnOf(key)).toString()).toBe(columnOf(key));
        expect(keyOf(columnOf(key))).toBe(key);
      }),
    );
  });

  it.each([['\0', '\\u0000'], ['\ud83d', '\ude00'], ['\\', '\\\\']])('is never that of another key', (one, other) => {
    expect(columnOf(one)).not.toBe(columnOf(other));
  });
});
