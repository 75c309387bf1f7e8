/** Tells whether a value out of a store is what its type says. */
export type Guard<T> = (value: unknown) => value is T;

/** A part that may be absent. */
interface Optional<T> {
  readonly optional: Guard<T>;
}

/** A guard for every part of an object: a type that gains a part does not compile until its guard is there. */
export type Parts<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Guard<T[K]>;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText: Guard<string> = (value) => typeof value === 'string';
export const isNumber: Guard<number> = (value) => typeof value === 'number';
export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';

export const oneOf =
  <T extends string | number | boolean>(...values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.some((known) => known === value);

export const either =
  <A, B>(isA: Guard<A>, isB: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    isA(value) || isB(value);

export const optional = <T>(guard: Guard<T>): Optional<T> => ({ optional: guard });

export const listOf =
  <T>(isItem: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem);

/** An object used as a dictionary; with `isKey`, of known keys only, any of which may be absent. */
export function dictionaryOf<K extends string, T>(isKey: Guard<K>, isEntry: Guard<T>): Guard<Readonly<Partial<Record<K, T>>>>;
export function dictionaryOf<T>(isEntry: Guard<T>): Guard<Readonly<Record<string, T>>>;
export function dictionaryOf(first: Guard<unknown>, second?: Guard<unknown>) {
  const isEntry = second ?? first;
  const isKey = second === undefined ? isText : first;
  return (value: unknown): boolean => {
    if (!isFields(value)) return false;
    for (const key in value) if (!isKey(key) || !isEntry(value[key])) return false;
    return true;
  };
}

const fits = (part: unknown, guard: Guard<unknown> | Optional<unknown>): boolean =>
  typeof guard === 'function' ? guard(part) : part === undefined || guard.optional(part);

/** The name of the first part that is not as it should be; `''` when the value is no object at all. */
export function wrongPart<T>(value: unknown, parts: Parts<T>): string | undefined {
  if (!isFields(value)) return '';
  const guards: Readonly<Record<string, Guard<unknown> | Optional<unknown>>> = parts;
  for (const name in guards) {
    const guard = guards[name];
    if (guard !== undefined && !fits(value[name], guard)) return name;
  }
  return undefined;
}

/** An object with these parts; what it holds beside them is let be. */
export const objectOf =
  <T>(parts: Parts<T>): Guard<T> =>
  (value): value is T =>
    wrongPart(value, parts) === undefined;
