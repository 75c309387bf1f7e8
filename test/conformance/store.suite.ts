import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../src/flows/session.ts';
import type { Owed, PersonRecord } from '../../src/store/person-record.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import type { Sealer } from '../../src/store/seal.ts';
import type { MaintainableStore, Namespace, StoredRow } from '../../src/store/store.ts';

const ttlMs = 60_000;

const owedReply: Owed = {
  inputId: 'telegram:7',
  channel: 'telegram',
  address: { chat: 42, quiet: true, thread: 'a' },
  room: 'private',
  replies: [{ kind: 'notice', notice: 'taken' }, { kind: 'drafts' }],
};

/** A record whose draft holds these words as its notice and as own words. */
export function recordOf(words: string, more: Partial<PersonRecord> = {}): PersonRecord {
  const session: Session = {
    locale: 'zh-TW',
    localeChosen: false,
    active: { private: 'd1' },
    drafts: {
      d1: {
        id: 'd1',
        room: 'private',
        createdAt: 1,
        updatedAt: 2,
        caseId: 'late-shipment',
        notice: words,
        answers: { why: { ticked: ['C2'], blanks: { C2: { n: words } }, own: [{ id: 'o1', text: words, used: true }] } },
        at: { step: 'ask', question: 'why' },
        kept: [],
      },
    },
  };
  return { session, seen: ['telegram:6', 'telegram:7'], owed: [], revision: 3, ...more };
}

const wordsToKeep: Readonly<Record<string, string>> = {
  'nothing': '',
  'Chinese and emoji': '我们迟发了 47 单 👩🏽‍🚒🏕️ 遲發 𠮷',
  'control characters': '\0\u0001\u001b[2J\r\n\t\u2028',
  'template braces': '{{this}} {{{constructor}}} {{> opening}}',
  'what looks like a row': '{"value":1,"expires":1}","expires":0}',
  'a colon first': ':base64:aGVsbG8=',
  'half an emoji': 'cut \ud83d here',
  '8 KB': '订单 late '.repeat(700),
  '100 KB': 'x迟'.repeat(25_000),
};

/** Puts the clock forward and stops it; `afterEach` lets it go on. */
function passTime(ms: number): void {
  const to = Date.now() + ms;
  vi.useFakeTimers({ toFake: ['Date'], now: to });
}

interface Kind {
  /** Whether rows outlive the store that wrote them. */
  readonly lasting: boolean;
  /** Whether the place forgets expired rows by itself, by its own clock. */
  readonly forgets?: true;
  /** Deletes what was written at a place outside of its folder. */
  readonly clear?: (place: string) => Promise<void>;
  /** Seals the sessions; without it they are plain text. */
  readonly sealer?: Sealer;
}

/** Everything that whoever keeps sessions relies on. `place` is a fresh path, for stores that need one. */
export function storeSuite(name: string, open: (place: string) => Promise<MaintainableStore>, { lasting, forgets, clear, ...sealing }: Kind): void {
  const sessionsOf = (store: MaintainableStore): Sessions => sessionsIn(store, { ttlMs, ...sealing });

  describe(`${name} keeps sessions`, () => {
    let place: string;
    let store: MaintainableStore;
    let sessions: Sessions;

    beforeEach(async () => {
      place = await mkdtemp(join(tmpdir(), 'poa-store-'));
      store = await open(place);
      sessions = sessionsOf(store);
    });

    afterEach(async () => {
      vi.useRealTimers();
      await sessions.close();
      await clear?.(place);
      await rm(place, { recursive: true, force: true });
    });

    const allOwed = async (): Promise<Record<string, PersonRecord>> => {
      const found: [string, PersonRecord][] = [];
      for await (const [person, record] of sessions.owed()) found.push([person, record]);
      return Object.fromEntries(found);
    };

    it.each(Object.entries(wordsToKeep))('gives back %s as it was', async (_, words) => {
      const record = recordOf(words, { owed: [owedReply] });
      await sessions.save('telegram:42', record);
      expect(await sessions.load('telegram:42')).toStrictEqual(record);
    });

    it('gives back any words as they were', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(), async (words, revision) => {
          const record = recordOf(words, { revision });
          await sessions.save('terminal:1', record);
          expect(await sessions.load('terminal:1')).toStrictEqual(record);
        }),
        { numRuns: 50 },
      );
    });

    it('knows nothing of a person who was never saved', async () => {
      await sessions.save('telegram:42', recordOf('a'));
      expect(await sessions.load('telegram:4')).toBeUndefined();
      expect(await sessions.load('telegram:421')).toBeUndefined();
      expect(await sessions.load('discord:42')).toBeUndefined();
    });

    it('gives what was saved last', async () => {
      for (let revision = 1; revision <= 20; revision += 1) await sessions.save('telegram:42', recordOf('a', { revision }));
      expect((await sessions.load('telegram:42'))?.revision).toBe(20);
    });

    it('takes 500 persons at once', async () => {
      const persons = Array.from({ length: 500 }, (_, n) => `telegram:${n}`);
      await Promise.all(persons.map((person) => sessions.save(person, recordOf(`words of ${person}`))));
      const loaded = await Promise.all(persons.map((person) => sessions.load(person)));
      expect(loaded).toStrictEqual(persons.map((person) => recordOf(`words of ${person}`)));
    });

    it('forgets a person entirely and nobody else', async () => {
      await sessions.save('telegram:4', recordOf('a', { owed: [owedReply] }));
      await sessions.save('telegram:42', recordOf('b'));
      await sessions.forget('telegram:4');
      expect(await sessions.load('telegram:4')).toBeUndefined();
      expect(await allOwed()).toStrictEqual({});
      expect(await sessions.load('telegram:42')).toStrictEqual(recordOf('b'));
      await sessions.forget('telegram:4');
    });

    it('lets a draft live for its time since it was last saved, and no longer', async () => {
      passTime(0);
      await sessions.save('telegram:42', recordOf('a'));
      passTime(ttlMs - 1);
      expect(await sessions.load('telegram:42')).toBeDefined();
      await sessions.save('telegram:42', recordOf('b'));
      passTime(ttlMs - 1);
      expect(await sessions.load('telegram:42')).toStrictEqual(recordOf('b'));
      passTime(2);
      expect(await sessions.load('telegram:42')).toBeUndefined();
    });

    it('names everyone who is owed a reply and nobody else', async () => {
      const names = Array.from({ length: 150 }, (_, n) => `telegram:${n}`);
      await Promise.all(names.map((person, n) => sessions.save(person, recordOf('a', n % 3 ? {} : { owed: [owedReply] }))));
      await sessions.save('discord:🏕️:1', recordOf('b', { owed: [owedReply] }));
      const owed = await allOwed();
      expect(Object.keys(owed).sort()).toEqual([...names.filter((_, n) => n % 3 === 0), 'discord:🏕️:1'].sort());
      expect(owed['discord:🏕️:1']).toStrictEqual(recordOf('b', { owed: [owedReply] }));
    });

    it('owes nothing to whose draft expired', async () => {
      passTime(0);
      await sessions.save('telegram:1', recordOf('a', { owed: [owedReply] }));
      passTime(ttlMs + 1);
      await sessions.save('telegram:2', recordOf('a', { owed: [owedReply] }));
      expect(Object.keys(await allOwed())).toEqual(['telegram:2']);
    });

    it('can save and forget while walking through those who are owed', async () => {
      for (const n of [1, 2, 3]) await sessions.save(`telegram:${n}`, recordOf('a', { owed: [owedReply] }));
      const seen: string[] = [];
      for await (const [person, record] of sessions.owed()) {
        seen.push(person);
        if (person === 'telegram:1') await sessions.forget('telegram:2');
        await sessions.save(person, { ...record, owed: [] });
      }
      expect(seen).toEqual(['telegram:1', 'telegram:3']);
      expect(await allOwed()).toStrictEqual({});
    });

    it.skipIf(forgets)('sweeps what expired, also what was set aside, and nothing else', async () => {
      passTime(0);
      const old = Array.from({ length: 200 }, (_, n) => `telegram:${n}`);
      await Promise.all(old.map((person) => sessions.save(person, recordOf('a'))));
      await store.rows('unreadable').set('telegram:7:0', 'raw', ttlMs);
      passTime(1000);
      await sessions.save('telegram:young', recordOf('b'));
      await sessions.save('telegram:7', recordOf('c'));
      expect(await sessions.sweep(Date.now())).toBe(0);
      passTime(ttlMs - 500);
      expect(await sessions.sweep(Date.now())).toBe(200);
      expect(await sessions.sweep(Date.now())).toBe(0);
      expect(await sessions.load('telegram:young')).toStrictEqual(recordOf('b'));
      expect(await sessions.load('telegram:7')).toStrictEqual(recordOf('c'));
    });

    it('keeps a draft that is saved while its expired row is swept', async () => {
      passTime(0);
      const persons = Array.from({ length: 300 }, (_, n) => `telegram:${n}`);
      await Promise.all(persons.map((person) => sessions.save(person, recordOf('old'))));
      passTime(ttlMs + 1);
      await Promise.all([sessions.sweep(Date.now()), ...persons.map((person) => sessions.save(person, recordOf('new')))]);
      const loaded = await Promise.all(persons.map((person) => sessions.load(person)));
      expect(loaded).toStrictEqual(persons.map(() => recordOf('new')));
    });

    it('keeps namespaces apart', async () => {
      const [here, there] = [store.rows('sessions'), store.rows('unreadable')];
      await here.set('a', 1);
      await there.set('a', 2);
      await there.set('b', 3);
      expect([await here.get('a'), await there.get('a'), await here.get('b')]).toEqual([1, 2, undefined]);
      await here.clear();
      expect([await here.get('a'), await there.get('a'), await there.get('b')]).toEqual([undefined, 2, 3]);
    });

    const storedIn = async (namespace: Namespace): Promise<readonly StoredRow[]> => {
      const found: StoredRow[] = [];
      for await (const row of store.stored(namespace)) found.push(row);
      return found.sort((a, b) => (a.key < b.key ? -1 : 1));
    };

    it('lists the rows of a namespace as they lie there, and those of no other', async () => {
      const keys = Array.from({ length: 150 }, (_, n) => `telegram:${n}`).sort();
      await Promise.all(keys.map((key) => store.rows('sessions').set(key, key)));
      await store.rows('unreadable').set('telegram:1', 'other');
      expect(await storedIn('sessions')).toEqual(keys.map((key) => ({ key, text: `{"value":"${key}"}` })));
      expect(await storedIn('unreadable')).toEqual([{ key: 'telegram:1', text: '{"value":"other"}' }]);
    });

    it('replaces a row that is what it was, and its expiry stays', async () => {
      passTime(0);
      await store.rows('sessions').set('telegram:1', 'a', ttlMs);
      const [row] = await storedIn('sessions');
      if (!row) throw new Error('no row');
      passTime(1000);
      expect(await store.put('sessions', { key: row.key, text: row.text.replace('"a"', '"b"') }, row.text)).toBe(true);
      expect(await store.rows('sessions').get('telegram:1')).toBe('b');
      passTime(ttlMs - 999);
      expect(await store.rows('sessions').get('telegram:1')).toBeUndefined();
    });

    it('replaces no row that was written, deleted or never there', async () => {
      await store.rows('sessions').set('telegram:1', 'a');
      await store.rows('sessions').set('telegram:2', 'a');
      const [one, two] = await storedIn('sessions');
      if (!one || !two) throw new Error('no rows');
      await store.rows('sessions').set('telegram:1', 'newer');
      await store.rows('sessions').delete('telegram:2');
      for (const row of [one, two, { ...one, key: 'telegram:3' }]) expect(await store.put('sessions', { key: row.key, text: '{"value":"b"}' }, row.text)).toBe(false);
      expect(await storedIn('sessions')).toEqual([{ key: 'telegram:1', text: '{"value":"newer"}' }]);
    });

    it.runIf(lasting)('still has everything when it is closed and opened again', async () => {
      const record = recordOf('我们', { owed: [owedReply] });
      await sessions.save('telegram:42', record);
      await sessions.close();
      sessions = sessionsOf(await open(place));
      expect(await sessions.load('telegram:42')).toStrictEqual(record);
      expect(await allOwed()).toStrictEqual({ 'telegram:42': record });
    });

    it.runIf(lasting)('has kept whatever it said is saved when it is closed amid saving', async () => {
      const persons = Array.from({ length: 100 }, (_, n) => `telegram:${n}`);
      const saving = persons.map((person) => sessions.save(person, recordOf(person)));
      await saving[0];
      const [settled] = await Promise.all([Promise.allSettled(saving), sessions.close()]);
      sessions = sessionsOf(await open(place));
      const saved = persons.filter((_, n) => settled[n]?.status === 'fulfilled');
      expect(saved).toContain('telegram:0');
      const loaded = await Promise.all(saved.map((person) => sessions.load(person)));
      expect(loaded).toStrictEqual(saved.map((person) => recordOf(person)));
    });

    it.runIf(lasting)('says that it is unavailable once it is closed', async () => {
      await sessions.close();
      await expect(sessions.load('telegram:42')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(sessions.save('telegram:42', recordOf('a'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(sessions.forget('telegram:42')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(allOwed()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(sessions.sweep(1)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
  });
}
