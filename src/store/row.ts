import { Keyv } from 'keyv';
import type { Namespace } from './store.ts';

/** What a row reads as when its text is no row of ours: the text itself, so that it can be set aside. */
export interface Corrupt {
  readonly corrupt: string;
}

export const isCorrupt = (value: unknown): value is Corrupt =>
  typeof value === 'object' &&
  value !== null &&
  'corrupt' in value &&
  typeof value.corrupt === 'string' &&
  Object.keys(value).length === 1;

const isRow = (parsed: unknown): boolean =>
  typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'value');

/**
 * The value and expiry in a row's text. Never throws: text that is no row is a {@link Corrupt} value without expiry, so
 * that one bad row neither looks like a missing one nor stops a walk through all of them.
 */
export function readRow<Value>(text: string): { value: Value; expires?: number } {
  try {
    const parsed = JSON.parse(text);
    if (isRow(parsed)) return parsed;
  } catch {
    // No JSON: told below, like JSON that is no row.
  }
  return JSON.parse(JSON.stringify({ value: { corrupt: text } satisfies Corrupt }));
}

/**
 * When a row expires by its own text, epoch milliseconds; `undefined` for one that does not. Every row of ours ends with
 * its expiry, so that looking through thousands of rows need not parse them.
 */
export function expiryOf(text: string): number | undefined {
  const member = ',"expires":';
  const begin = text.lastIndexOf(member);
  const last = begin < 0 ? '' : text.slice(begin + member.length);
  if (/^\d+\}$/u.test(last)) return Number.parseInt(last, 10);
  const { expires } = readRow(text);
  return typeof expires === 'number' ? expires : undefined;
}

/** Whether a row's text says that it expired before `now`, epoch milliseconds. */
export function isExpired(text: string, now: number): boolean {
  const expires = expiryOf(text);
  return expires !== undefined && expires < now;
}

/**
 * Keyv over an adapter of ours or a Map, which no other Keyv may share: the last one's namespace would win.
 *
 * The layout is ours and does not change with Keyv: key `sessions:<person>`, text `{"value":...,"expires":...}` as plain
 * JSON (Keyv's own serializer rewrites strings that begin with a colon). Failures reject.
 */
export function keyvOver(adapter: object, namespace: Namespace): Keyv<unknown> {
  const keyv = new Keyv<unknown>({
    store: adapter,
    namespace,
    throwOnErrors: true,
    serialize: (row) => JSON.stringify(row),
    deserialize: readRow,
  });
  // Every failure also rejects, which is where it is dealt with.
  keyv.on('error', () => undefined);
  return keyv;
}
