import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSealer, keyIdOf, type Opened } from '../../src/store/seal.ts';

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const row = { namespace: 'sessions', key: 'telegram:42' } as const;

const textOf = (stored: unknown): string => {
  if (typeof stored !== 'string') throw new TypeError('no text');
  return stored;
};

const sealedBy = (key: Uint8Array, value: unknown, where = row): string => textOf(createSealer([key]).seal(where, value));

const value = { shape: 2, words: '我们迟发了 47 单 🏕️' };
const stored = sealedBy(first, value);

describe('a sealed value', () => {
  it.each<[string, unknown]>([
    ['a record', value],
    ['an empty text', ''],
    ['an empty object', {}],
    ['null', null],
    ['half an emoji', 'cut \ud83d here'],
    ['100 KB', 'x迟'.repeat(25_000)],
    ['what looks like a sealed value', stored],
  ])('opens as it was: %s', (_, plain) => {
    const sealer = createSealer([first]);
    expect(sealer.open(row, sealer.seal(row, plain))).toStrictEqual({ ok: true, value: plain });
  });

  it('opens as it was, whatever it is and whatever row it is for', () => {
    const sealer = createSealer([first, second]);
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (plain, key) => {
        const text = sealer.seal({ ...row, key }, plain);
        expect(sealer.open({ ...row, key }, text)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(plain)) });
        expect(JSON.parse(JSON.stringify(text))).toBe(text);
      }),
    );
  });

  it('names its version and its key, and shows nothing else', () => {
    expect(stored).toMatch(/^sealed:1:[0-9a-f]{12}:[\w-]+$/u);
    expect(stored.split(':')[2]).toBe(keyIdOf(first));
    expect(keyIdOf(second)).not.toBe(keyIdOf(first));
    for (const encoding of ['base64url', 'hex'] as const) expect(first.toString(encoding)).not.toContain(keyIdOf(first));
    const content = Buffer.from(stored.split(':')[3] ?? '', 'base64url').toString('utf8');
    expect(content).not.toMatch(/words|shape|迟/u);
  });

  it('is another each time, so that nobody sees that two are the same', () => {
    const all = Array.from({ length: 500 }, () => sealedBy(first, value));
    const nonces = all.map((text) => Buffer.from(text.split(':')[3] ?? '', 'base64url').subarray(0, 12).toString('hex'));
    expect(new Set(nonces).size).toBe(500);
  });

  it('does not open with a sign changed, taken away or added', () => {
    const sealer = createSealer([first]);
    fc.assert(
      fc.property(fc.nat({ max: stored.length - 1 }), fc.constantFrom(...'0a-_Zz9:'), fc.constantFrom('change', 'take', 'add'), (at, sign, how) => {
        const rest = stored.slice(how === 'add' ? at : at + 1);
        const changed = stored.slice(0, at) + (how === 'take' ? '' : sign) + rest;
        fc.pre(changed !== stored);
        const opened = sealer.open(row, changed);
        // Without its mark it is a text like any other.
        expect(opened).not.toMatchObject({ value });
        expect(opened.ok).toBe(!changed.startsWith('sealed:1:'));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not open in another row or namespace', () => {
    const sealer = createSealer([first]);
    const forged: Opened = { ok: false, problem: 'forged', keyId: keyIdOf(first) };
    expect(sealer.open({ ...row, key: 'telegram:421' }, stored)).toEqual(forged);
    expect(sealer.open({ ...row, key: 'telegram:4' }, stored)).toEqual(forged);
    expect(sealer.open({ ...row, namespace: 'unreadable' }, stored)).toEqual(forged);
  });

  it('without its key says which one it needs', () => {
    const missing: Opened = { ok: false, problem: 'key', keyId: keyIdOf(first) };
    expect(createSealer([second]).open(row, stored)).toEqual(missing);
    expect(createSealer().open(row, stored)).toEqual(missing);
  });

  it('does not open with another key that claims to be its own', () => {
    const claimed = stored.replace(keyIdOf(first), keyIdOf(second));
    expect(createSealer([first, second]).open(row, claimed)).toEqual({ ok: false, problem: 'forged', keyId: keyIdOf(second) });
  });

  it.each(['sealed:1:', 'sealed:1:::', 'sealed:1:0123456789ab:', `sealed:1:${keyIdOf(first)}:`, `sealed:1:${keyIdOf(first)}:AAAA`])(
    'that is torn does not open: %s',
    (torn) => {
      expect(createSealer([first]).open(row, torn).ok).toBe(false);
    },
  );
});

describe('several keys', () => {
  it('all open, and the first seals', () => {
    const rotated = createSealer([second, first]);
    expect(rotated.open(row, stored)).toEqual({ ok: true, value });
    expect(textOf(rotated.seal(row, value)).split(':')[2]).toBe(keyIdOf(second));
    expect([rotated.isCurrent(stored), rotated.isCurrent(rotated.seal(row, value)), rotated.isCurrent(value)]).toEqual([false, true, false]);
  });
});

describe('no key', () => {
  it('stores what it is given, and nothing is as it should be sealed', () => {
    const plain = createSealer();
    expect(plain.seal(row, value)).toBe(value);
    expect(plain.open(row, value)).toEqual({ ok: true, value });
    expect(plain.isCurrent(value)).toBe(false);
  });
});
