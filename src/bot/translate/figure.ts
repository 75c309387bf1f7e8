/**
 * What a stretch of text says, in a form that no language changes: `23`, `6.2%`, `date:2026-5-8`, `16:30`, `3 day`,
 * `25 USD`, `code:lh-lamp-02`. Where it can be read in two ways, both stand with a bar between: `day:8|8`.
 */
export type Figure = string;

/** `firm` figures must be in the other text too. `loose` ones may be: `一个` is `a`, `one` or nothing in English. */
export interface Figures {
  readonly firm: readonly Figure[];
  readonly loose: readonly Figure[];
}

/**
 * One kind of figure: what it looks like and what it says. Figures taken are cut out of the text, so that no later kind
 * reads any part of them again; without figures the stretch stays for the later kinds.
 *
 * `known` is what the original holds: `3 of 4` is `3/4` only where the original has `3/4`. While the original itself is
 * read for the first time, nothing is known.
 */
export type Kind = readonly [pattern: RegExp, taken: (groups: readonly string[], known?: ReadonlySet<Figure>) => Figures | undefined];

export const firm = (...figures: readonly Figure[]): Figures => ({ firm: figures, loose: [] });
export const loose = (...figures: readonly Figure[]): Figures => ({ firm: [], loose: figures });

/** What is left of a list when those of another are taken out of it, one for one, by what counts as the same. */
const leftOf = (list: readonly Figure[], taken: readonly Figure[], isSame: (one: Figure, other: Figure) => boolean): readonly [readonly Figure[], readonly Figure[]] => {
  const open = [...taken];
  const left = list.filter((each) => {
    const index = open.findIndex((other) => isSame(each, other));
    if (index >= 0) open.splice(index, 1);
    return index < 0;
  });
  return [left, open];
};

const isEqual = (one: Figure, other: Figure): boolean => one === other;

const hasSharedReading = (one: Figure, other: Figure): boolean => {
  const readings = new Set(other.split('|'));
  return one.split('|').some((reading) => readings.has(reading));
};

/** Whether every firm figure of each side is on the other, as often. */
export function agree(one: Figures, other: Figures): boolean {
  const [ours, theirs] = leftOf(...leftOf(one.firm, other.firm, isEqual), hasSharedReading);
  return leftOf(ours, other.loose, hasSharedReading)[0].length === 0 && leftOf(theirs, one.loose, hasSharedReading)[0].length === 0;
}
