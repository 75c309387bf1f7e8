import { mkdir } from 'node:fs/promises';
import { open } from 'lmdb';
import { committed, LmdbRows, pages, pagesOf } from './lmdb-rows.ts';
import { isExpired, keyvOver } from './row.ts';
import type { MaintainableStore } from './store.ts';

/**
 * Opens an LMDB folder, creating it for this user alone.
 *
 * What is promised: when a write resolves, its transaction is committed and synced (fdatasync), so that it survives
 * `kill -9` and, as far as the disk tells the truth, a power cut. This costs nothing that could be measured: writes that
 * come together share one transaction and one sync. With LMDB's overlapping sync (its default on Linux) a write resolves
 * between the two, and a power cut could take back what was answered.
 */
export async function lmdbStore(path: string): Promise<MaintainableStore> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const folder = open<string, string>({
    path,
    encoding: 'string',
    // Else a path with a dot in its name would become a file.
    noSubdir: false,
    overlappingSync: false,
    // With batching by event turn, a failed commit leaves a rejected promise behind that nobody can catch.
    eventTurnBatching: false,
  });
  return {
    rows: (namespace) => keyvOver(new LmdbRows(folder, namespace), namespace),
    async sweep(now) {
      let deleted = 0;
      for await (const page of pages(folder)) {
        const expired = page.filter(({ value }) => isExpired(value, now));
        if (expired.length === 0) continue;
        // Looked at again inside the transaction: the person may have written since.
        await committed(
          folder.transaction(() => {
            for (const { key } of expired) {
              const text = folder.get(key);
              if (text !== undefined && isExpired(text, now) && folder.removeSync(key)) deleted += 1;
            }
          }),
        );
      }
      return deleted;
    },
    async *stored(namespace) {
      for await (const page of pagesOf(folder, namespace))
        for (const { key, value } of page) yield { key: key.slice(namespace.length + 1), text: value };
    },
    // LMDB lets one transaction write at a time, of all processes that have the folder open.
    put(namespace, { key, text }, was) {
      const whole = `${namespace}:${key}`;
      return committed(
        folder.transaction(() => {
          const isAsItWas = folder.get(whole) === was;
          if (isAsItWas) folder.putSync(whole, text);
          return isAsItWas;
        }),
      );
    },
    close: () => folder.close(),
  };
}
