import { isExpired, keyvOver } from './row.ts';
import type { MaintainableStore, Namespace } from './store.ts';

/** Rows in this process, gone when it ends: for tests and for trying the bot out. */
export function memoryStore(): MaintainableStore {
  const maps = new Map<Namespace, Map<string, string>>();
  const mapOf = (namespace: Namespace): Map<string, string> => {
    const map = maps.get(namespace) ?? new Map<string, string>();
    maps.set(namespace, map);
    return map;
  };
  return {
    rows: (namespace) => keyvOver(mapOf(namespace), namespace),
    async sweep(now) {
      let deleted = 0;
      for (const map of maps.values()) {
        for (const [key, text] of map) {
          if (isExpired(text, now) && map.delete(key)) deleted += 1;
        }
      }
      return deleted;
    },
    async *stored(namespace) {
      for (const [key, text] of mapOf(namespace)) yield { key: key.slice(namespace.length + 1), text };
    },
    async put(namespace, { key, text }, was) {
      const map = mapOf(namespace);
      const isAsItWas = map.get(`${namespace}:${key}`) === was;
      if (isAsItWas) map.set(`${namespace}:${key}`, text);
      return isAsItWas;
    },
    async close() {
      maps.clear();
    },
  };
}
