import { type Item, itemsAt } from '../cases/items.ts';
import type { Question } from '../cases/question.ts';
import type { LabelledLine, LetterModel, LetterPart, NumberedLine } from '../templates/load.ts';
import { answers } from './matrix.ts';
import { general, placeOf } from './place.ts';
import { exhibitNote, lineLabels, listed, sentence, type Source } from './source.ts';

/** For each cause, in the order of the causes, the first item that answers it and was not taken before. */
function firstFor(items: readonly Item[], causes: readonly Item[]): readonly Item[] {
  const chosen = new Set<Item>();
  for (const cause of causes) {
    const next = items.find((item) => answers(item, cause) && !chosen.has(item));
    if (next) chosen.add(next);
  }
  return [...chosen];
}

/** Items of a part so that their numbers say what they answer: one for each cause, then the others. */
function numbered(items: readonly Item[], causes: readonly Item[], extras: boolean): readonly Item[] {
  const first = firstFor(items, causes);
  return extras ? [...first, ...items.filter((item) => !first.includes(item))] : first;
}

/** "causes 1 and 2" where an item's own number does not say which cause it answers. */
function causeNote(causes: readonly Item[], item: Item, index: number): string | undefined {
  const numbers = causes.flatMap((cause, at) => (answers(item, cause) ? [at + 1] : []));
  const speaksForItself = numbers.length === 1 && numbers[0] === index + 1;
  // What comes after one for each cause is more than it has to be.
  if (speaksForItself || index >= causes.length || numbers.length === 0 || numbers.length === causes.length) return undefined;
  return `${numbers.length === 1 ? 'cause' : 'causes'} ${listed(numbers)}`;
}

/** Whether an item belongs to a part of the letter. */
type Belongs = (item: Item) => boolean;

export const everything: Belongs = () => true;

function partLines(source: Source, part: 'why' | 'fixed' | 'prevented', belongs: Belongs): readonly NumberedLine[] {
  const { caseType, draft } = source;
  const causes = itemsAt(caseType, draft, 'why').filter(belongs);
  // A part of no case has no causes: what stands there answers those of all the others.
  const against = causes.length > 0 ? causes : itemsAt(caseType, draft, 'why');
  const items = part === 'why' ? causes : numbered(itemsAt(caseType, draft, part).filter(belongs), against, source.extent.extras);
  return items.map((item, index) => ({
    number: index + 1,
    text: sentence(source, part, item, [
      part === 'why' ? undefined : causeNote(causes, item, index),
      exhibitNote(source, [item]),
    ]),
  }));
}

/** The items of a question one to a line, each with the exhibit that proves it. */
export const listLines = (source: Source, question: Question, belongs: Belongs): readonly NumberedLine[] =>
  itemsAt(source.caseType, source.draft, question)
    .filter(belongs)
    .map((item, index) => ({ number: index + 1, text: sentence(source, question, item, [exhibitNote(source, [item])]) }));

/** Whether an item repeats the notice: so the reader knows at once which notice is answered. */
const repeats = (item: Item): boolean => item.kind === 'ticked' && item.suggestion.fromNotice === true;

/** The sentences of a question as one paragraph; of sentences in a row that the same exhibits prove the last says so. */
function paragraph(source: Source, question: Question, belongs: Belongs, brief = false): string {
  const items = itemsAt(source.caseType, source.draft, question)
    .filter(belongs)
    .toSorted((one, other) => Number(repeats(other)) - Number(repeats(one)))
    .slice(0, brief ? 1 : undefined);
  const notes = items.map((item) => exhibitNote(source, [item]));
  return items.map((item, index) => sentence(source, question, item, notes[index] === notes[index + 1] ? [] : [notes[index]])).join(' ');
}

const linesOf = (source: Source, belongs: Belongs): readonly LabelledLine[] =>
  lineLabels.flatMap(([question, label]) => {
    const { lines, brief } = source.extent;
    const text = lines.includes(label) ? paragraph(source, question, belongs, brief) : '';
    return text === '' ? [] : [{ label, text }];
  });

function partWith(source: Source, heading: string, belongs: Belongs, lines: readonly LabelledLine[]): LetterPart {
  const result = source.extent.result ? [paragraph(source, 'result', belongs)].filter((text) => text !== '') : [];
  return {
    heading,
    lines,
    causes: partLines(source, 'why', belongs),
    fixes: partLines(source, 'fixed', belongs),
    measures: partLines(source, 'prevented', belongs),
    grounds: listLines(source, 'grounds', belongs),
    result,
  };
}

const isFilled = ({ lines, causes, fixes, measures, grounds, result }: LetterPart): boolean =>
  [lines, causes, fixes, measures, grounds, result].some(({ length }) => length > 0);

/** One part for each case; what belongs to no single one comes before them as lines, or after them as a part of its own. */
export function partsOf(source: Source): Pick<LetterModel, 'lines' | 'parts'> {
  const { parts } = source.caseType;
  if (!parts) return { lines: linesOf(source, everything), parts: [partWith(source, '', everything, [])] };
  const inPart = (part: number): Belongs => (item) => placeOf(source.caseType, source.draft, item) === part;
  const each = parts.map(({ subject }, part) => partWith(source, `Part ${part + 1}: ${subject}`, inPart(part), linesOf(source, inPart(part))));
  return {
    lines: linesOf(source, inPart(general)),
    parts: [...each, partWith(source, 'All parts', inPart(general), [])].filter(isFilled),
  };
}
