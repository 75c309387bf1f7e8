import type { Item } from '../cases/items.ts';
import { answers } from './matrix.ts';
import { listed } from './source.ts';

/** For each cause, in the order of the causes, the first item that answers it and was not taken before. */
export function firstFor(items: readonly Item[], causes: readonly Item[]): readonly Item[] {
  const chosen = new Set<Item>();
  for (const cause of causes) {
    const next = items.find((item) => answers(item, cause) && !chosen.has(item));
    if (next) chosen.add(next);
  }
  return [...chosen];
}

/** Items in the order of the causes they answer, all of one cause together; what answers none comes last. */
export function byCause(items: readonly Item[], causes: readonly Item[]): readonly Item[] {
  const inOrder = causes.flatMap((cause) => items.filter((item) => answers(item, cause)));
  return [...new Set([...inOrder, ...items])];
}

/** The first day that an item names, in milliseconds; what names none comes after all that do. */
function dayOf({ text }: Item): number {
  const [day] = /\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/u.exec(text) ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(`${day} UTC`);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

/** Items in the order of the days they name: a reviewer reads what was done as it was done. */
export const byDate = (items: readonly Item[]): readonly Item[] => items.toSorted((one, other) => dayOf(one) - dayOf(other));

/** "causes 1 and 2" behind own words whose number does not say which cause they answer; a ticked sentence says so itself. */
export function causeNote(causes: readonly Item[], item: Item, index: number): string | undefined {
  const numbers = causes.flatMap((cause, at) => (answers(item, cause) ? [at + 1] : []));
  const speaksForItself = numbers.length === 1 && numbers[0] === index + 1;
  if (item.kind === 'ticked' || speaksForItself || numbers.length === 0 || numbers.length === causes.length) return undefined;
  return `${numbers.length === 1 ? 'cause' : 'causes'} ${listed(numbers)}`;
}
