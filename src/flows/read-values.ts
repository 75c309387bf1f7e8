import { suggestionOf } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft, Place } from '../cases/draft.ts';
import { answerAt } from '../cases/items.ts';
import { blanksIn } from '../cases/sentence.ts';
import type { ValueProblem, ValueReading } from './read-value.ts';

type BlankPlace = Place & { step: 'blank' };

/** Values for blanks, and the blank of which the value cannot be read. */
export interface Several {
  readonly values: readonly (readonly [blank: string, value: string])[];
  readonly refused?: { readonly blank: string; readonly problem: ValueProblem };
}

/** The blank that is asked for and those after it in the sentence that are open too, or all of them when it is gone through again. */
export function openFrom(caseType: CaseType, draft: Draft, place: BlankPlace): readonly string[] {
  const blanks = blanksIn(suggestionOf(caseType, place.item)?.sentence.en ?? '');
  const values = answerAt(draft, place.question).blanks[place.item] ?? {};
  const after = blanks.slice(blanks.indexOf(place.blank) + 1);
  return [place.blank, ...after.filter((blank) => place.again || !Object.hasOwn(values, blank))];
}

/** Ways in which people part several values: by lines, by semicolons, by commas that are not part of a value, `23 of 371`. */
function waysToPart(text: string, most: number): readonly (readonly string[])[] {
  const parted = [
    text.split(/\s*\n\s*/u),
    text.split(/\s*[;；]\s*/u),
    text.split(/\s*[、，]\s*|\s*,\s+/u),
    text.split(/\s*,\s*/u),
    text.split(/\s+(?:of|out of)\s+|\s*\/\s*/iu),
  ].map((parts) => parts.filter((part) => part !== ''));
  return parted.filter(({ length }) => length > 1 && length <= most);
}

/**
 * Values for several blanks of one sentence, typed at once: one a line, or parted by semicolons or commas. Taken when
 * every part can be read as the value of its blank, of lines and semicolons up to the first that cannot; a text that is a value as it stands is left alone unless it is
 * parted by lines or semicolons.
 *
 * @param read reads a text as the value of a blank
 */
export function blanksFrom(
  caseType: CaseType,
  draft: Draft,
  place: BlankPlace,
  text: string,
  read: (blank: string, text: string) => ValueReading,
): Several | undefined {
  const open = openFrom(caseType, draft, place);
  if (open.length < 2 || (!/[\n;；]/u.test(text) && read(place.blank, text).ok)) return undefined;
  const isParted = /[\n;；]/u.test(text);
  const ways = waysToPart(text, open.length).map((parts) => parts.map((part, index) => [open[index] ?? '', read(open[index] ?? '', part)] as const));
  const whole = ways.find((values) => values.every(([, value]) => value.ok));
  const [first] = ways;
  if (whole) return filledBy(whole);
  // Clearly several values, of which one is amiss: those before it are taken, and it is asked for.
  return isParted && first && first[0]?.[1].ok ? filledBy(first) : undefined;
}

function filledBy(read: readonly (readonly [blank: string, value: ValueReading])[]): Several {
  const wrong = read.findIndex(([, value]) => !value.ok);
  const taken = wrong < 0 ? read : read.slice(0, wrong);
  const values = taken.flatMap(([blank, value]) => (value.ok ? [[blank, value.value] as const] : []));
  const [blank, value] = read[wrong] ?? [];
  return blank === undefined || !value || value.ok ? { values } : { values, refused: { blank, problem: value.problem } };
}

const numberIn = (value: string | undefined): number => Number((value ?? '').replaceAll(',', ''));

/** Counts of one sentence that cannot both be true: more than there are in total. */
export function countConflict(draft: Draft, { question, item, blank }: BlankPlace): ValueProblem | undefined {
  if (blank !== 'n' && blank !== 'total') return undefined;
  const { n, total } = answerAt(draft, question).blanks[item] ?? {};
  if (n === undefined || total === undefined) return undefined;
  return numberIn(n) > numberIn(total) ? 'more-than-total' : undefined;
}
