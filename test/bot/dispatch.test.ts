import { describe, expect, test } from 'vitest';
import { PoaError } from '../../src/errors.ts';
import type { Act } from '../../src/flows/exchange.ts';
import { say } from '../../src/messages/say.ts';
import type { Presence } from '../../src/store/lease.ts';
import { createSealer } from '../../src/store/seal.ts';
import { type Bench, benchOver, gate, watchedStore } from './dispatch-bench.ts';

const start: Act = { kind: 'start' };
const help: Act = { kind: 'command', command: 'help' };
const drafts: Act = { kind: 'command', command: 'drafts' };
const forget: Act = { kind: 'press', draft: '-', at: 'session', press: { do: 'forget-yes' } };
const store: Act = { kind: 'press', draft: '-', at: 'session', press: { do: 'new' } };

const failed = new PoaError('DELIVERY_FAILED', { channel: 'terminal' });
const refused = new PoaError('DELIVERY_REFUSED', { channel: 'terminal' });

describe('one turn', () => {
  test('reads once and writes once before the reply', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    // At first it is also looked for inputs of what was deleted.
    for (let n = 0; n < 20; n += 1) await bench.take('ann', start);
    await bench.dispatch.idle();
    const before = { reads: kept.reads, writes: kept.writes };
    const seen: unknown[] = [];
    bench.onDeliver = async () => void seen.push({ reads: kept.reads - before.reads, writes: kept.writes - before.writes });
    await bench.take('ann', help);
    await bench.dispatch.idle();
    expect(seen).toEqual([{ reads: 1, writes: 1 }]);
  });

  test('saves the session, the input’s id and the reply that is owed together', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    const { passed, open } = gate();
    bench.onDeliver = () => passed;
    await bench.take('ann', start, 'first');
    const record = JSON.parse(kept.raw('ann') ?? '').value;
    expect(kept.writes).toBe(1);
    expect(Object.keys(record.session.drafts)).toHaveLength(1);
    expect(record.seen).toEqual(['first']);
    expect(record.owed).toMatchObject([{ inputId: 'first', channel: 'terminal', address: { to: 'ann' }, room: 'private' }]);
    open();
    await bench.dispatch.idle();
  });

  test('is taken once it is saved, before anything is delivered', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    const { passed, open } = gate();
    bench.onDeliver = () => passed;
    await bench.take('ann', start);
    expect(kept.raw('ann')).toBeDefined();
    expect(bench.arrived).toEqual([]);
    open();
    await bench.dispatch.idle();
    expect(bench.texts('ann').join('\n')).toContain(say('en', 'case.title'));
  });

  test('leaves nothing owed once its reply is out', async () => {
    const bench = benchOver(watchedStore());
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect((await bench.sessions.load('ann'))?.owed).toEqual([]);
  });

  test('that says nothing owes nothing', async () => {
    const bench = benchOver(watchedStore());
    await bench.take('ann', { kind: 'edited' });
    await bench.dispatch.idle();
    expect(bench.arrived).toEqual([]);
    expect(await bench.sessions.load('ann')).toMatchObject({ owed: [], seen: ['ann-1'] });
  });
});

describe('what is done to an input first', () => {
  const notice: Act = { kind: 'upload', upload: { name: 'a.txt', ref: 'r1' } };

  test('is done in the person’s turn, once however often it comes, and others do not wait', async () => {
    const { passed, open } = gate();
    const prepared: string[] = [];
    const bench = benchOver(watchedStore(), 'en', { prepare: async (channel, input, session) => {
      prepared.push(`${channel} ${input.id} ${session.locale}`);
      if (input.act.kind !== 'upload') return input;
      await passed;
      return { ...input, act: help };
    } });
    const first = bench.take('ann', notice, 'same');
    const second = bench.take('ann', notice, 'same');
    const after = bench.take('ann', drafts);
    await bench.take('bob', drafts);
    expect(prepared).toEqual(['terminal same en', 'terminal bob-2 en']);
    open();
    await Promise.all([first, second, after]);
    await bench.dispatch.idle();
    expect(prepared).toEqual(['terminal same en', 'terminal bob-2 en', 'terminal ann-1 en']);
    expect(bench.texts('ann').map((text) => text.split('\n')[0])).toEqual([say('en', 'help.title'), expect.any(String)]);
  });

  test('that fails is told, and the input may come again', async () => {
    let isAway = true;
    const bench = benchOver(watchedStore(), 'en', { prepare: async (_channel, input) => {
      if (isAway) throw new Error('away');
      return { ...input, act: help };
    } });
    await bench.take('ann', notice, 'same');
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toEqual([say('en', 'error.UNKNOWN')]);
    isAway = false;
    await bench.take('ann', notice, 'same');
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toContain(say('en', 'help.title'));
  });
});

describe('an input that comes again', () => {
  test('changes and says nothing', async () => {
    const bench = benchOver(watchedStore());
    await bench.take('ann', store, 'same');
    await bench.dispatch.idle();
    const before = await bench.sessions.load('ann');
    const said = bench.arrived.length;
    await bench.take('ann', store, 'same');
    await bench.dispatch.idle();
    expect(await bench.sessions.load('ann')).toEqual(before);
    expect(bench.arrived).toHaveLength(said);
  });

  test('is known after a restart, and while its reply is on its way', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    await Promise.all([bench.take('ann', start, 'same'), bench.take('ann', start, 'same')]);
    await bench.dispatch.idle();
    const again = benchOver(kept);
    await again.take('ann', start, 'same');
    await again.dispatch.idle();
    expect(bench.texts('ann').filter((text) => text.includes(say('en', 'case.title')))).toHaveLength(1);
    expect(again.arrived).toEqual([]);
  });

  test('is known among the last hundred, and no more ids than that are kept', async () => {
    const bench = benchOver(watchedStore());
    for (let n = 0; n < 130; n += 1) await bench.take('ann', { kind: 'edited' }, `u${n}`);
    const { seen } = (await bench.sessions.load('ann')) ?? { seen: [] };
    expect(seen).toHaveLength(100);
    expect(seen.at(-1)).toBe('u129');
    expect(seen[0]).toBe('u30');
  });

  test('after it deleted everything greets nobody anew', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    await bench.take('ann', start);
    await bench.take('ann', forget, 'gone');
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toBe(say('en', 'notice.forgotten'));
    const said = bench.arrived.length;
    await bench.take('ann', forget, 'gone');
    await bench.dispatch.idle();
    expect(bench.arrived).toHaveLength(said);
    expect(kept.raw('ann')).toBeUndefined();
  });

  test('after it deleted everything is known to every process, with all that came before it', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    await bench.take('ann', start, 'first');
    await bench.take('ann', forget, 'gone');
    await bench.dispatch.idle();
    const other = benchOver(kept);
    for (const id of ['first', 'gone']) await other.take('ann', id === 'gone' ? forget : start, id);
    await other.dispatch.idle();
    expect(other.arrived).toEqual([]);
    expect(kept.raw('ann')).toBeUndefined();
  });

  test('deletes nothing of what was begun anew meanwhile', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    await bench.take('ann', start);
    await bench.take('ann', forget, 'gone');
    await bench.take('ann', start);
    await benchOver(kept).take('ann', forget, 'gone');
    expect(Object.keys((await bench.sessions.load('ann'))?.session.drafts ?? {})).toHaveLength(1);
  });
});

describe('forgetting', () => {
  test('leaves nothing of the person in the store, also not what could not be read', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    kept.put('ann', 'no record at all');
    await bench.take('ann', start);
    await bench.take('ann', start);
    await bench.take('ann', forget);
    await bench.dispatch.idle();
    expect(await kept.rows('sessions').get('ann')).toBeUndefined();
    expect(await kept.rows('unreadable').get('ann:0')).toBeUndefined();
  });

  test('lets the same person begin anew', async () => {
    const bench = benchOver(watchedStore());
    await bench.take('ann', start);
    await bench.take('ann', forget);
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toContain(say('en', 'case.title'));
  });

  test('does not bring back what a delivery in the background settles later', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    const { passed, open } = gate();
    bench.onDeliver = () => passed;
    await bench.take('ann', start);
    await bench.take('ann', forget);
    open();
    await bench.dispatch.idle();
    expect(kept.raw('ann')).toBeUndefined();
  });
});

describe('a store that is away', () => {
  test.each(['reads', 'writes'] as const)('is told in the person’s language, changes nothing, and the next input works (%s)', async (what) => {
    const kept = watchedStore();
    const bench = benchOver(kept, 'zh-CN');
    await bench.take('ann', start);
    await bench.dispatch.idle();
    const before = kept.raw('ann');
    kept.away = what;
    await bench.take('ann', store, 'lost');
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toBe(say('zh-CN', 'error.STORE_UNAVAILABLE'));
    expect(kept.raw('ann')).toBe(before);
    kept.away = 'none';
    await bench.take('ann', help, 'lost');
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toContain(say('zh-CN', 'help.title'));
  });

  test('does not make the bot forget half: a forgetting that failed is told, and works when it comes again', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    await bench.take('ann', start);
    await bench.dispatch.idle();
    kept.away = 'writes';
    await bench.take('ann', forget, 'gone');
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toBe(say('en', 'error.STORE_UNAVAILABLE'));
    kept.away = 'none';
    await bench.take('ann', forget, 'gone');
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toBe(say('en', 'notice.forgotten'));
    expect(kept.raw('ann')).toBeUndefined();
  });

  test('leaves a reply owed when it cannot note that it went out', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    bench.onDeliver = async () => {
      kept.away = 'writes';
    };
    await bench.take('ann', start);
    await bench.dispatch.idle();
    kept.away = 'none';
    expect((await bench.sessions.load('ann'))?.owed).toHaveLength(1);
  });
});

describe('an input that the platform hands in again', () => {
  test.each(['reads', 'writes'] as const)('is no matter for its person while the store is away, and is answered once then (%s)', async (what) => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    kept.away = what;
    const incoming = { person: 'ann', address: { to: 'ann' }, comesAgain: true, input: { id: 'a1', room: 'private', locale: 'en', act: help } } as const;
    const take = bench.dispatch.take('terminal');
    for (let times = 3; times > 0; times -= 1) await expect(take(incoming)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await bench.dispatch.idle();
    expect(bench.arrived).toEqual([]);
    kept.away = 'none';
    await Promise.all([take(incoming), take(incoming)]);
    await take(incoming);
    await bench.dispatch.idle();
    expect(bench.texts('ann').filter((text) => text.includes(say('en', 'help.title')))).toHaveLength(1);
  });

  test('is told all the same when waiting cannot help: its record cannot be read', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    kept.put('ann', '{"value":{"shape":99}}');
    await bench.dispatch.take('terminal')({ person: 'ann', address: { to: 'ann' }, comesAgain: true, input: { id: 'a1', room: 'private', locale: 'en', act: start } });
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toEqual([say('en', 'error.RECORD_UNREADABLE')]);
  });
});

describe('how an input ended', () => {
  test('is told for counting: answered with the drafts it began, repeated, failed', async () => {
    const kept = watchedStore();
    const told: (readonly unknown[])[] = [];
    const bench = benchOver(kept, 'en', { onTurn: (...all) => void told.push(all) });
    await bench.take('ann', start, 'a1');
    await bench.take('ann', start, 'a1');
    await bench.take('ann', help, 'a2');
    kept.away = 'writes';
    await bench.take('ann', help, 'a3');
    await bench.dispatch.idle();
    expect(told).toEqual([
      ['terminal', 'answered', 1],
      ['terminal', 'repeated', 0],
      ['terminal', 'answered', 0],
      ['terminal', 'failed', 0],
    ]);
  });
});

describe('a record that cannot be read', () => {
  test('is told once, then one can begin anew, and it lies aside as it was', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    kept.put('ann', '{"value":{"shape":99}}');
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toEqual([say('en', 'error.RECORD_UNREADABLE')]);
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toContain(say('en', 'case.title'));
    expect(await kept.rows('unreadable').get('ann:0')).toBe('{"shape":99}');
  });
});

describe('a record whose key is not here', () => {
  /** Ann, whose record was sealed with a key that the bot has no more. */
  async function lockedOut() {
    const kept = watchedStore();
    const before = benchOver(kept, 'en', { sealer: createSealer([Buffer.alloc(32, 1)]) });
    await before.take('ann', start);
    await before.dispatch.idle();
    return { kept, bench: benchOver(kept, 'zh-CN', { sealer: createSealer([Buffer.alloc(32, 2)]) }) };
  }

  test('is told each time, and is never written over', async () => {
    const { kept, bench } = await lockedOut();
    const row = kept.raw('ann');
    for (const act of [start, drafts, store, help]) await bench.take('ann', act);
    await bench.dispatch.heal('terminal');
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toEqual(Array.from({ length: 4 }, () => say('zh-CN', 'error.RECORD_LOCKED')));
    expect(kept.raw('ann')).toBe(row);
  });

  test('can be deleted all the same, and only when that is confirmed', async () => {
    const { kept, bench } = await lockedOut();
    const row = kept.raw('ann');
    await bench.take('ann', { kind: 'command', command: 'forget' });
    await bench.take('ann', { kind: 'press', draft: '-', at: 'session', press: { do: 'forget-no' } });
    await bench.dispatch.idle();
    expect(bench.texts('ann')[0]).toContain(say('zh-CN', 'forget.confirm'));
    expect(kept.raw('ann')).toBe(row);
    await bench.take('ann', forget);
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toContain(say('zh-CN', 'notice.forgotten'));
    expect(kept.raw('ann')).toBeUndefined();
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect(bench.texts('ann').at(-1)).toContain(say('zh-CN', 'case.title'));
  });
});

describe('a reply that is owed', () => {
  /** A bench whose process ended between save and delivery. */
  async function crashed(): Promise<ReturnType<typeof watchedStore>> {
    const kept = watchedStore();
    const bench = benchOver(kept);
    bench.onDeliver = () => new Promise(() => undefined);
    await bench.take('ann', start, 'a1');
    await bench.take('ann', help, 'a2');
    await bench.take('bob', start, 'b1');
    return kept;
  }

  test('is delivered at the next start, exactly once and in order, without waiting for the person', async () => {
    const kept = await crashed();
    const bench = benchOver(kept);
    await bench.dispatch.heal('terminal');
    await bench.dispatch.idle();
    const titles = [say('en', 'case.title'), say('en', 'help.title')];
    expect(titles.map((title) => bench.texts('ann').filter((text) => text.includes(title)).length)).toEqual([1, 1]);
    expect(bench.texts('ann').findIndex((text) => text.includes(titles[0] ?? ''))).toBeLessThan(
      bench.texts('ann').findIndex((text) => text.includes(titles[1] ?? '')),
    );
    expect(bench.texts('bob').join('\n')).toContain(titles[0]);
    const said = bench.arrived.length;
    await bench.dispatch.heal('terminal');
    await benchOver(kept).dispatch.heal('terminal');
    await bench.dispatch.idle();
    expect(bench.arrived).toHaveLength(said);
    expect((await bench.sessions.load('ann'))?.owed).toEqual([]);
  });

  test('by another channel waits for that channel', async () => {
    const kept = await crashed();
    const bench = benchOver(kept);
    await bench.dispatch.heal('telegram');
    await bench.dispatch.idle();
    expect(bench.arrived).toEqual([]);
    expect((await bench.sessions.load('ann'))?.owed).toHaveLength(2);
  });

  test('is not healed while it is being sent', async () => {
    const bench = benchOver(watchedStore());
    const { passed, open } = gate();
    bench.onDeliver = () => passed;
    await bench.take('ann', help);
    await bench.dispatch.heal('terminal');
    open();
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toHaveLength(1);
  });

  test('is not healed when it goes out between the listing and its turn', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    const { passed, open } = gate();
    bench.onDeliver = () => passed;
    await bench.take('ann', help);
    const listed = bench.sessions.owed()[Symbol.asyncIterator]();
    const first = await listed.next();
    open();
    await bench.dispatch.idle();
    const late = benchOver(kept);
    late.sessions.owed = () => oneOf(first);
    await late.dispatch.heal('terminal');
    await late.dispatch.idle();
    expect(late.arrived).toEqual([]);
  });

  test('is healed by the same process when an input comes meanwhile, and that input is answered after it', async () => {
    const kept = await crashed();
    const bench = benchOver(kept);
    await Promise.all([bench.dispatch.heal('terminal'), bench.take('ann', drafts, 'a3')]);
    await bench.dispatch.idle();
    const all = bench.texts('ann').join('\n');
    expect(all).toContain(say('en', 'help.title'));
    expect(all).toContain(say('en', 'drafts.title'));
    expect((await bench.sessions.load('ann'))?.owed).toEqual([]);
  });

  test('that a channel refuses is given up at once, and no longer owed', async () => {
    const bench = benchOver(watchedStore());
    let tries = 0;
    bench.onDeliver = async () => {
      tries += 1;
      throw refused;
    };
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect(tries).toBe(1);
    expect(bench.pauses).toEqual([]);
    expect((await bench.sessions.load('ann'))?.owed).toEqual([]);
  });

  test('that fails is tried again after growing pauses, then given up: a short word is owed in its place', async () => {
    const bench = benchOver(watchedStore());
    let tries = 0;
    bench.onDeliver = async () => {
      tries += 1;
      throw failed;
    };
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect(tries).toBe(bench.pauses.length + 1);
    expect(bench.pauses.length).toBeGreaterThanOrEqual(3);
    expect([...bench.pauses].toSorted((a, b) => a - b)).toEqual(bench.pauses);
    expect((await bench.sessions.load('ann'))?.owed).toMatchObject([{ inputId: 'ann-1', replies: [{ kind: 'missed' }] }]);
  });

  test('that fails at first arrives whole when the platform is back', async () => {
    const bench = benchOver(watchedStore());
    let tries = 0;
    bench.onDeliver = async () => {
      tries += 1;
      if (tries < 3) throw failed;
    };
    await bench.take('ann', start);
    await bench.dispatch.idle();
    expect(tries).toBe(3);
    expect(bench.texts('ann').join('\n')).toContain(say('en', 'case.title'));
  });
});

async function* oneOf<T>(result: IteratorResult<T>): AsyncGenerator<T, void> {
  if (!result.done) yield result.value;
}

describe('several processes over one store', () => {
  /** Processes that live, by their names; time passes when the test says so. */
  function processes(...names: string[]): { readonly living: Set<string>; pass: () => void; presence: (id: string) => Presence } {
    const living = new Set(names);
    const { passed, open } = gate();
    return {
      living,
      pass: open,
      presence: (id) => ({ id, isAlive: async (other) => living.has(other), lapse: () => passed.then(() => true), stop: async () => undefined }),
    };
  }

  const owedBy = (bench: Bench): Promise<readonly (string | undefined)[]> => bench.sessions.load('ann').then((record) => (record?.owed ?? []).map(({ by }) => by));

  test('a reply is delivered by the process that took the input, while that lives', async () => {
    const [kept, all] = [watchedStore(), processes('one', 'two')];
    const [one, two] = [benchOver(kept, 'en', { presence: all.presence('one') }), benchOver(kept, 'en', { presence: all.presence('two') })];
    const { passed, open } = gate();
    one.onDeliver = () => passed;
    await one.take('ann', help, 'a1');
    expect(await owedBy(one)).toEqual(['one']);
    await two.dispatch.heal('terminal');
    await two.take('ann', drafts, 'a2');
    await two.dispatch.idle();
    expect(two.texts('ann').join('\n')).not.toContain(say('en', 'help.title'));
    expect(two.texts('ann')).toHaveLength(1);
    open();
    all.pass();
    await one.dispatch.idle();
    await two.dispatch.idle();
    expect(one.texts('ann')).toHaveLength(1);
    expect(await owedBy(one)).toEqual([]);
  });

  test('a reply of a process that was killed is delivered by one that starts, once it no longer looks alive', async () => {
    const [kept, all] = [watchedStore(), processes('one', 'two', 'three')];
    const dead = benchOver(kept, 'en', { presence: all.presence('one') });
    dead.onDeliver = () => new Promise(() => undefined);
    await dead.take('ann', help, 'a1');
    const two = benchOver(kept, 'en', { presence: all.presence('two') });
    await two.dispatch.heal('terminal');
    await two.dispatch.idle();
    expect(two.arrived).toEqual([]);
    all.living.delete('one');
    const { passed, open } = gate();
    two.onDeliver = () => passed;
    all.pass();
    await expect.poll(() => owedBy(two)).toEqual(['two']);
    const three = benchOver(kept, 'en', { presence: all.presence('three') });
    await three.dispatch.heal('terminal');
    open();
    await two.dispatch.idle();
    expect([two.arrived.length, three.arrived.length]).toEqual([1, 0]);
  });

  test('a reply of a process that was killed comes before the answer to what the person sends next', async () => {
    const [kept, all] = [watchedStore(), processes('two')];
    const dead = benchOver(kept, 'en', { presence: all.presence('one') });
    dead.onDeliver = () => new Promise(() => undefined);
    await dead.take('ann', help, 'a1');
    const two = benchOver(kept, 'en', { presence: all.presence('two') });
    await two.take('ann', drafts, 'a2');
    await two.dispatch.idle();
    expect(two.texts('ann').map((text) => text.includes(say('en', 'help.title')))).toEqual([true, false]);
    expect(await owedBy(two)).toEqual([]);
  });

  test('an input is taken also where it cannot be found out who lives', async () => {
    const [kept, all] = [watchedStore(), processes('one')];
    const dead = benchOver(kept, 'en', { presence: all.presence('one') });
    dead.onDeliver = () => new Promise(() => undefined);
    await dead.take('ann', start, 'a1');
    const isAlive = async (): Promise<boolean> => Promise.reject(new Error('The server does not answer in time'));
    const two = benchOver(kept, 'en', { presence: { ...all.presence('two'), isAlive } });
    await two.take('ann', drafts, 'a2');
    await two.dispatch.idle();
    expect(two.texts('ann').join('\n')).toContain(say('en', 'drafts.title'));
    expect((await two.sessions.load('ann'))?.seen).toEqual(['a1', 'a2']);
  });

  test('an input that was taken by one is a repeat for the others', async () => {
    const [kept, all] = [watchedStore(), processes('one', 'two')];
    const [one, two] = [benchOver(kept, 'en', { presence: all.presence('one') }), benchOver(kept, 'en', { presence: all.presence('two') })];
    await one.take('ann', start, 'a1');
    await one.dispatch.idle();
    await two.take('ann', start, 'a1');
    await two.dispatch.idle();
    expect(two.arrived).toEqual([]);
    expect(Object.keys((await two.sessions.load('ann'))?.session.drafts ?? {})).toHaveLength(1);
  });
});

describe('several at once', () => {
  test('inputs of one person are taken and answered in order', async () => {
    const bench = benchOver(watchedStore());
    await Promise.all([bench.take('ann', start), bench.take('ann', help), bench.take('ann', drafts)]);
    await bench.dispatch.idle();
    const titles = [say('en', 'case.title'), say('en', 'help.title'), say('en', 'drafts.title')];
    const order = titles.map((title) => bench.texts('ann').findIndex((text) => text.includes(title)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('one slow chat holds up nobody else', async () => {
    const bench = benchOver(watchedStore());
    const { passed, open } = gate();
    bench.onDeliver = (to) => (to === 'ann' ? passed : Promise.resolve());
    await bench.take('ann', help);
    await bench.take('bob', help);
    await bench.take('ann', drafts);
    while (bench.texts('bob').length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(bench.texts('ann')).toEqual([]);
    open();
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toHaveLength(2);
  });

  test('what one person typed never shows to another', async () => {
    const bench = benchOver(watchedStore());
    for (const person of ['ann', 'bob']) {
      await bench.take(person, { kind: 'start', caseId: 'late-shipment' });
      const draft = (await bench.sessions.load(person))?.session.active['private'] ?? '';
      await bench.take(person, { kind: 'press', draft, at: 'facts', press: { do: 'route', route: 'plan' } });
      await bench.take(person, { kind: 'text', text: `Store of ${person.toUpperCase()}` });
      await bench.take(person, drafts);
    }
    await bench.dispatch.idle();
    expect(bench.texts('ann').join('\n')).toContain('Store of ANN');
    expect(bench.texts('ann').join('\n')).not.toContain('Store of BOB');
    expect(bench.texts('bob').join('\n')).not.toContain('Store of ANN');
  });

  test('idle waits for what is being taken and what is on its way', async () => {
    const bench = benchOver(watchedStore());
    const { passed, open } = gate();
    bench.onDeliver = () => passed;
    const taken = bench.take('ann', help);
    let isIdle = false;
    const idle = bench.dispatch.idle().then(() => (isIdle = true));
    await taken;
    await new Promise((resolve) => setImmediate(resolve));
    expect(isIdle).toBe(false);
    open();
    await idle;
    expect(bench.texts('ann')).toHaveLength(1);
  });
});
