import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Held, Leases } from '../../src/store/lease.ts';
import { sharedLock } from '../../src/store/lease.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import type { Shared, Store } from '../../src/store/store.ts';
import { recordOf } from './store.suite.ts';

interface Place {
  /** A store over the same rows each time. */
  open(): Promise<Store>;
  /** The leases alone, to play a process that is slow or dead. */
  leases(): Promise<Leases>;
  /** Takes a person's lease away from its holder, as if it had run out. */
  steal(person: string, leases: Leases): Promise<void>;
  clear(): Promise<void>;
}

const person = 'telegram:42';

function sharedOf({ shared }: Store): Shared {
  if (!shared) throw new Error('The store is not shared');
  return shared;
}

/** What several processes rely on that share a store. */
export function sharedSuite(name: string, place: () => Promise<Place>): void {
  describe(`${name} shared by several processes`, () => {
    let here: Place;
    let one: Store;
    let other: Store;

    beforeEach(async () => {
      here = await place();
      [one, other] = [await here.open(), await here.open()];
    });

    afterEach(async () => {
      await Promise.all([one.close(), other.close()]);
      await here.clear();
    });

    it('lets one piece of work at a time run for a person, and loses no update', async () => {
      const add = (store: Store) => (): Promise<void> =>
        sharedOf(store).lock.run(person, async () => {
          const rows = store.rows('sessions');
          const before = Number((await rows.get(person)) ?? 0);
          await wait(1);
          await rows.set(person, before + 1);
        });
      const all = Array.from({ length: 40 }, (_, n) => add(n % 2 ? one : other)());
      await Promise.all(all);
      expect(await one.rows('sessions').get(person)).toBe(40);
      expect(sharedOf(one).lock.busy).toBe(0);
    });

    it('lets other people go on meanwhile', async () => {
      const meanwhile = sharedOf(one).lock.run('telegram:1', () => sharedOf(other).lock.run('telegram:2', async () => 'done'));
      expect(await meanwhile).toBe('done');
    });

    it('lets go of a person whose work failed', async () => {
      const failed = sharedOf(one).lock.run(person, async () => Promise.reject(new Error('no')));
      await expect(failed).rejects.toThrow('no');
      expect(await sharedOf(other).lock.run(person, async () => 'yes')).toBe('yes');
    });

    it('lets go of a person whose process died, once its lease has run out', async () => {
      const dead = await here.leases();
      expect(await dead.take(person, 'dead', 300)).toBe(true);
      expect(await dead.take(person, 'another', 300)).toBe(false);
      expect(await sharedOf(one).lock.run(person, async () => 'taken over')).toBe('taken over');
      expect(await dead.renew(person, 'dead', 300)).toBe(false);
    });

    it('renews the lease of work that takes longer, and gives it up for its holder alone', async () => {
      const [leases, held] = [await here.leases(), new Map() satisfies Held];
      const lock = sharedLock(leases, held, { ttlMs: 150, patienceMs: 5000 });
      await lock.run(person, async () => {
        await wait(400);
        expect(await leases.isHeld(person)).toBe(true);
        await leases.release(person, 'of somebody else');
        expect(await leases.isHeld(person)).toBe(true);
        expect([...held.keys()]).toEqual([person]);
      });
      expect(await leases.isHeld(person)).toBe(false);
      expect(held.size).toBe(0);
    });

    it('tells work that waits in vain', async () => {
      const leases = await here.leases();
      await leases.take(person, 'busy', 60_000);
      const lock = sharedLock(leases, new Map(), { ttlMs: 1000, patienceMs: 100 });
      await expect(lock.run(person, async () => 'never')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });

    it('writes nothing under a lease that was lost, neither a record nor its end', async () => {
      const leases = await here.leases();
      const [sessions, others] = [sessionsIn(one, { ttlMs: 60_000 }), sessionsIn(other, { ttlMs: 60_000 })];
      await sharedOf(one).lock.run(person, async () => {
        await sessions.save(person, recordOf('before'));
        await here.steal(person, leases);
        await others.save(person, recordOf('of the new holder'));
        await expect(sessions.save(person, recordOf('too late'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        await expect(sessions.forget(person)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        await sessions.save('telegram:421', recordOf('another person'));
      });
      expect(await sessions.load(person)).toStrictEqual(recordOf('of the new holder'));
      expect(await sessions.load('telegram:421')).toStrictEqual(recordOf('another person'));
    });

    it('knows who lives', async () => {
      const [first, second] = [sharedOf(one).presence, sharedOf(other).presence];
      expect(first.id).not.toBe(second.id);
      expect(await second.isAlive(first.id)).toBe(true);
      await one.close();
      expect(await second.isAlive(first.id)).toBe(false);
      expect(await second.isAlive('nobody')).toBe(false);
    });
  });
}
