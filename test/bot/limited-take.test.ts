import { describe, expect, test } from 'vitest';
import type { Incoming, Take } from '../../src/bot/channel.ts';
import { limitedTake } from '../../src/bot/limited-take.ts';
import type { Count, Limit, Limiter } from '../../src/bot/limiter.ts';
import { locales } from '../../src/cases/localized.ts';
import type { Act } from '../../src/flows/exchange.ts';
import { say } from '../../src/messages/say.ts';
import { gate } from './dispatch-bench.ts';

interface Way {
  readonly take: Take;
  readonly counts: readonly Count[];
  readonly taken: readonly string[];
  /** What was told, in English, by the input that it answers. */
  readonly told: readonly (readonly [id: string, text: string])[];
}

const passes: Limit = { waitMs: 0, isFirst: false };
const tooMany: Limit = { waitMs: 7100, isFirst: true };
const silent: Limit = { waitMs: 7000, isFirst: false };

/** A limited way in, with what the limiter says of each input it is asked about. */
function wayIn(limits: readonly Limit[], count?: Limiter['count']): Way {
  const counts: Count[] = [];
  const taken: string[] = [];
  const told: [string, string][] = [];
  const left = [...limits];
  const limiter: Limiter = {
    async count(asked) {
      counts.push(asked);
      return count ? count(asked) : (left.shift() ?? passes);
    },
  };
  const take = limitedTake(async ({ input }) => void taken.push(input.id), {
    limiter,
    chatOf: ({ chat }) => (chat === undefined ? undefined : `chat ${chat}`),
    tell: ({ input }, words) => void told.push([input.id, words('en').flatMap(({ spans }) => spans.map(({ text }) => text)).join('')]),
  });
  return { take, counts, taken, told };
}

const input = (id: string, act: Act = { kind: 'text', text: 'Three packers.' }, more: Partial<Incoming> = {}, room = 'private'): Incoming => ({
  person: 'ann',
  address: { chat: 7 },
  input: { id, room, act },
  ...more,
});

const sorry = say('en', 'limit.not-taken', { n: 8 });

describe('an input', () => {
  test('within the limit is taken, and nobody hears of it', async () => {
    const way = wayIn([]);
    await way.take(input('i1'));
    expect(way).toMatchObject({ taken: ['i1'], told: [] });
  });

  test('above it is not taken, and its person is told once, with the seconds rounded up', async () => {
    const way = wayIn([tooMany, silent, silent, passes]);
    for (const id of ['i1', 'i2', 'i3', 'i4']) await way.take(input(id));
    expect(way.taken).toEqual(['i4']);
    expect(way.told).toEqual([['i1', sorry]]);
    expect(sorry).toContain('8 seconds');
  });

  test('that is delivered again counts once: taken ones go on to where repeats are dropped, refused ones stay refused', async () => {
    const way = wayIn([passes, tooMany, passes]);
    for (const id of ['i1', 'i1', 'i2', 'i2', 'i1', 'i2', 'i3']) await way.take(input(id));
    expect(way.counts).toHaveLength(3);
    expect(way.taken).toEqual(['i1', 'i1', 'i1', 'i3']);
    expect(way.told.map(([id]) => id)).toEqual(['i2']);
  });

  test('is known again also while it is being counted', async () => {
    const { passed, open } = gate();
    const way = wayIn([], async () => {
      await passed;
      return tooMany;
    });
    const both = Promise.all([way.take(input('i1')), way.take(input('i1'))]);
    open();
    await both;
    expect(way).toMatchObject({ taken: [], told: [['i1', sorry]] });
    expect(way.counts).toHaveLength(1);
  });

  test('with a file counts for five', async () => {
    const way = wayIn([]);
    await way.take(input('i1', { kind: 'upload', upload: { name: 'a.txt', ref: 'r' } }));
    await way.take(input('i2', { kind: 'press', draft: 'k', at: 'who', press: { do: 'done' } }));
    expect(way.counts.map(({ points }) => points)).toEqual([5, 1]);
  });

  test('counts for its group, unless it is private', async () => {
    const way = wayIn([]);
    await way.take(input('i1', { kind: 'start' }, {}, 'g-7'));
    await way.take(input('i2'));
    await way.take(input('i3', { kind: 'start' }, { address: {} }, 'g-7'));
    expect(way.counts.map(({ group }) => group)).toEqual(['chat 7', undefined, undefined]);
  });

  test('whose words were typed into a form gives them back each time, for they are gone from the screen', async () => {
    const way = wayIn([tooMany, silent]);
    const form = (text: string): Act => ({ kind: 'press', draft: 'k', at: 'who', press: { do: 'say', text } });
    await way.take(input('i1', form('The night shift.')));
    await way.take(input('i2', form('The day shift.')));
    expect(way.told.map(([, text]) => text)).toEqual([`${sorry}\n\nThe night shift.`, `${say('en', 'limit.not-taken', { n: 7 })}\n\nThe day shift.`]);
  });
});

test('inputs of one person stay in order, however long each is counted, and others do not wait', async () => {
  const { passed, open } = gate();
  const way = wayIn([], async ({ person }) => {
    if (person === 'ann') await passed;
    return passes;
  });
  const slow = Promise.all(['a1', 'a2', 'a3'].map((id) => way.take(input(id))));
  await way.take(input('b1', { kind: 'start' }, { person: 'bob' }));
  expect(way.taken).toEqual(['b1']);
  open();
  await slow;
  expect(way.taken).toEqual(['b1', 'a1', 'a2', 'a3']);
});

test('taking the next is not held up by a turn that takes its time', async () => {
  const { passed, open } = gate();
  const begun: string[] = [];
  const take = limitedTake(
    async ({ input: { id } }) => {
      begun.push(id);
      await passed;
    },
    { limiter: { count: async () => passes }, chatOf: () => undefined, tell: () => undefined },
  );
  let isTaken = false;
  const both = Promise.all([take(input('i1')), take(input('i2'))]).then(() => (isTaken = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(['i1', 'i2']);
  expect(isTaken).toBe(false);
  open();
  await both;
});

test.each(locales)('the word is said in %s, and says when to send it again', (locale) => {
  expect(say(locale, 'limit.not-taken', { n: 12 })).toContain('12');
});
