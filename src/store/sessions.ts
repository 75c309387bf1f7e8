import { PoaError } from '../errors.ts';
import { forgottenIn } from './forgotten.ts';
import type { PersonRecord } from './person-record.ts';
import { readRecord, writtenRecord } from './record.ts';
import { isCorrupt } from './row.ts';
import { createSealer, type RowName, type Sealer } from './seal.ts';
import type { Store } from './store.ts';

/**
 * The persons' records in a store. A store that fails is told by `STORE_UNAVAILABLE` with the cause, and never looks
 * like a person without a record. Calls for one person take turns ({@link createLock}); this does not see to it.
 */
export interface Sessions {
  /**
   * What is kept of a person; `undefined` when nothing is.
   *
   * A record that cannot be read (text that is no JSON, a shape newer than this program, a part missing) is set aside:
   * its raw value moves to `unreadable:<person>:<n>`, is never overwritten, and lives as long as a draft would. This
   * load throws, so that the person is told; the next gives `undefined`, so that they can begin anew. When all 16
   * places for a person are taken, the record stays where it is and every load throws.
   *
   * A record sealed with a key that is not here stays where it is too, and every load throws `RECORD_LOCKED` with the
   * key's id: the operator may only have left the key out.
   *
   * @throws PoaError `RECORD_UNREADABLE`, `RECORD_LOCKED`, `STORE_UNAVAILABLE`
   */
  load(person: string): Promise<PersonRecord | undefined>;
  /** Keeps a record in place of the one before, and its life begins anew. Resolved = safe, as far as the store goes. */
  save(person: string, record: PersonRecord): Promise<void>;
  /**
   * Deletes everything kept of a person, also what was set aside. Of `inputs` only the ids stay for an hour, which name
   * nobody: one that comes again must not begin a new record.
   */
  forget(person: string, inputs?: readonly string[]): Promise<void>;
  /** Whether an input was taken before its person had everything deleted, in the last hour. */
  isForgotten(input: string): Promise<boolean>;
  /** Everyone who is owed a reply; for the start. Records that cannot be read or opened are passed over: `load` tells. */
  owed(): AsyncIterable<readonly [person: string, record: PersonRecord]>;
  /**
   * Deletes what expired before `now` (epoch milliseconds), also what was set aside; without it, a store without expiry
   * of its own keeps it until somebody asks. @returns how many were deleted
   */
  sweep(now: number): Promise<number>;
  close(): Promise<void>;
}

export interface SessionsOptions {
  /** How long a record lives after it was last saved, in milliseconds; not 0. */
  readonly ttlMs: number;
  /** Seals what is stored and opens it again; without it everything is stored as it is. */
  readonly sealer?: Sealer;
}

const places = 16;

const placesOf = (person: string): string[] => Array.from({ length: places }, (_, n) => `${person}:${n}`);

async function guarded<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PoaError('STORE_UNAVAILABLE', { doing }, error);
  }
}

const recordOf = (person: string): RowName => ({ namespace: 'sessions', key: person });

const asideAt = (place: string): RowName => ({ namespace: 'unreadable', key: place });

/** Sessions kept in a store, which belongs to them from now on. */
export function sessionsIn(store: Store, { ttlMs, sealer = createSealer() }: SessionsOptions): Sessions {
  const records = store.rows('sessions');
  const unreadable = store.rows('unreadable');
  const forgotten = forgottenIn(store);

  const holds = (place: string, kept: unknown, raw: string): boolean => {
    const opened = sealer.open(asideAt(place), kept);
    return opened.ok && opened.value === raw;
  };

  /** Copies first and deletes then: a crash in between leaves the value twice, never not at all. */
  async function setAside(person: string, value: unknown): Promise<boolean> {
    const raw = isCorrupt(value) ? value.corrupt : JSON.stringify(value);
    for (const place of placesOf(person)) {
      const kept = await unreadable.get(place);
      if (kept !== undefined && !holds(place, kept, raw)) continue;
      await unreadable.set(place, sealer.seal(asideAt(place), raw), ttlMs);
      await records.delete(person);
      return true;
    }
    return false;
  }

  /** A record that can be read and that owes something. */
  function owingIn(person: string, stored: unknown): PersonRecord | undefined {
    const opened = sealer.open(recordOf(person), stored);
    const read = opened.ok ? readRecord(opened.value) : undefined;
    return read?.ok && read.record.owed.length > 0 ? read.record : undefined;
  }

  async function* allOwed(): AsyncGenerator<readonly [string, PersonRecord], void> {
    if (records.iterator === undefined) throw new Error('The store cannot list its rows');
    for await (const row of records.iterator(undefined)) {
      const [person, stored]: readonly [string, unknown] = row;
      // Listed a page at a time: since then it may have been delivered.
      const record = owingIn(person, stored) && owingIn(person, await records.get(person));
      if (record) yield [person, record];
    }
  }

  return {
    async load(person) {
      const stored = await guarded('load', () => records.get(person));
      if (stored === undefined) return undefined;
      const opened = sealer.open(recordOf(person), stored);
      if (!opened.ok && opened.problem === 'key') throw new PoaError('RECORD_LOCKED', { keyId: opened.keyId });
      const read = opened.ok ? readRecord(opened.value) : { ok: false as const, why: { problem: opened.problem } };
      if (read.ok) return read.record;
      const aside = await guarded('set aside', () => setAside(person, opened.ok ? opened.value : stored));
      throw new PoaError('RECORD_UNREADABLE', { ...read.why, aside });
    },
    async save(person, record) {
      await guarded('save', () => records.set(person, sealer.seal(recordOf(person), writtenRecord(record)), ttlMs));
    },
    async forget(person, inputs = []) {
      // First: what is lost between the two is only that the record is still there.
      await guarded('forget', () => forgotten.add(inputs));
      await guarded('forget', () => Promise.all([records.delete(person), unreadable.delete(placesOf(person))]));
    },
    isForgotten: (input) => guarded('load', () => forgotten.has(input)),
    async *owed() {
      try {
        yield* allOwed();
      } catch (error) {
        throw new PoaError('STORE_UNAVAILABLE', { doing: 'owed' }, error);
      }
    },
    sweep: (now) => guarded('sweep', () => store.sweep(now)),
    close: () => guarded('close', () => store.close()),
  };
}
