import { type Item, itemsAt } from '../cases/items.ts';
import type { Question } from '../cases/question.ts';
import { blanksIn } from '../cases/sentence.ts';
import type { LabelledLine, LetterModel, LetterPart, NumberedLine } from '../templates/load.ts';
import { byCause, byDate, causeNote, firstFor } from './order.ts';
import { general, placeOf } from './place.ts';
import { exhibitNote, isSentence, lineLabels, sentence, type Source } from './source.ts';

/** Whether an item belongs to a part of the letter. */
type Belongs = (item: Item) => boolean;

export const everything: Belongs = () => true;

const inPart =
  ({ caseType, draft }: Source, part: number): Belongs =>
  (item) =>
    placeOf(caseType, draft, item) === part;

function partLines(source: Source, part: 'why' | 'fixed' | 'prevented', belongs: Belongs): readonly NumberedLine[] {
  const { caseType, draft, extent } = source;
  const at = (question: Question): readonly Item[] => itemsAt(caseType, draft, question);
  const fixes = at('fixed').filter(belongs);
  // A part of no case has no causes: what stands there answers those of all the others.
  const own = at('why').filter(belongs);
  const causes = own.length > 0 ? own : at('why');
  const items = {
    why: () => (own.length > 0 ? causes : []),
    fixed: () => byDate(extent.extras ? fixes : firstFor(fixes, causes)),
    prevented: () => (extent.extras ? byCause : firstFor)(at('prevented').filter(belongs), causes),
  }[part]();
  return items.map((item, index) => ({
    number: index + 1,
    text: sentence(source, part, item, [part === 'why' ? undefined : causeNote(causes, item, index), exhibitNote(source, [item])]),
  }));
}

/** The items of a question one to a line, each with the exhibit that proves it. */
export const listLines = (source: Source, question: Question, belongs: Belongs): readonly NumberedLine[] =>
  itemsAt(source.caseType, source.draft, question)
    .filter(belongs)
    .map((item, index) => ({ number: index + 1, text: sentence(source, question, item, [exhibitNote(source, [item])]) }));

/** What tells of the notice stands before the rest, what names its date first: so the reader knows at once which one is answered. */
const rankOf = (item: Item): number => (namesNotice(item) ? 0 : item.kind === 'ticked' && item.suggestion.fromNotice ? 1 : 2);

const namesNotice = (item: Item | undefined): boolean => item?.kind === 'ticked' && blanksIn(item.suggestion.sentence.en).includes('notice_date');

/** What is said at a question, in the order of a paragraph: the notice first. */
const inOrder = ({ caseType, draft }: Source, question: Question, belongs: Belongs): readonly Item[] =>
  itemsAt(caseType, draft, question)
    .filter(belongs)
    .toSorted((one, other) => rankOf(one) - rankOf(other));

/** The sentences of a question as one paragraph; of sentences in a row that the same exhibits prove the last says so. */
function paragraph(source: Source, question: Question, belongs: Belongs, brief = false): string {
  const items = inOrder(source, question, belongs).slice(0, brief ? 1 : undefined);
  const notes = items.map((item) => exhibitNote(source, [item]));
  return items.map((item, index) => sentence(source, question, item, notes[index] === notes[index + 1] ? [] : [notes[index]])).join(' ');
}

/** What happened and when; then where, and who. */
const proseParagraphs: readonly (readonly Question[])[] = [
  ['what', 'when'],
  ['where', 'who'],
];

/** The lines under the opening: two paragraphs where all of it is whole sentences, else a label before each answer. */
function linesOf(source: Source, belongs: Belongs): readonly LabelledLine[] {
  const { caseType, draft, extent } = source;
  const lines = lineLabels
    .filter(([, label]) => extent.lines.includes(label))
    .map(([question, label]) => ({ question, label, text: paragraph(source, question, belongs, extent.brief) }))
    .filter(({ text }) => text !== '');
  const isProse = lines.every(({ question }) => itemsAt(caseType, draft, question).filter(belongs).every(isSentence));
  if (!isProse) return lines.map(({ label, text }) => ({ label, text }));
  return proseParagraphs
    .map((questions) => lines.filter(({ question }) => questions.includes(question)).map(({ text }) => text).join(' '))
    .filter((text) => text !== '')
    .map((text) => ({ label: '', text }));
}

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

/** Whether a letter begins with a sentence of its seller's that names the notice and its date. */
function noticeOpens(source: Source, lines: readonly LabelledLine[], belongs: Belongs): boolean {
  const [first] = inOrder(source, 'what', belongs);
  return lines[0]?.label === '' && namesNotice(first);
}

const isFilled = ({ lines, causes, fixes, measures, grounds, result }: LetterPart): boolean =>
  [lines, causes, fixes, measures, grounds, result].some(({ length }) => length > 0);

/** One part for each case; what belongs to no single one comes before them as lines, or after them as a part of its own. */
export function partsOf(source: Source): Pick<LetterModel, 'lines' | 'noticeOpens' | 'parts'> {
  const { parts } = source.caseType;
  const shared = parts ? inPart(source, general) : everything;
  const lines = linesOf(source, shared);
  const opening = { lines, noticeOpens: noticeOpens(source, lines, shared) };
  if (!parts) return { ...opening, parts: [partWith(source, '', everything, [])] };
  const each = parts.map(({ subject }, part) => partWith(source, `Part ${part + 1}: ${subject}`, inPart(source, part), linesOf(source, inPart(source, part))));
  return { ...opening, parts: [...each, partWith(source, 'All parts', shared, [])].filter(isFilled) };
}
