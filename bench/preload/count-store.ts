import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Keyv } from 'keyv';
import { root } from '../places.ts';

/**
 * Loaded before a bot (`node --import`): notes every read and write that goes through Keyv as `r` or `w` in the file that
 * BENCH_COUNTS names, at once, so that whoever sees a reply knows what came before it.
 */
const file = process.env['BENCH_COUNTS'] ?? '';
const module: { readonly Keyv: { readonly prototype: Keyv } } = await import(pathToFileURL(join(root, 'node_modules/keyv/dist/index.js')).href);
const rows = module.Keyv.prototype;

for (const [name, mark] of [['get', 'r'], ['has', 'r'], ['set', 'w'], ['delete', 'w']] as const) {
  const plain = rows[name] as (...given: readonly unknown[]) => unknown;
  Object.defineProperty(rows, name, {
    value(this: Keyv, ...given: readonly unknown[]) {
      appendFileSync(file, mark);
      return plain.apply(this, [...given]);
    },
  });
}
