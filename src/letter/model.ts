import { suggestionOf } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { answerAt, type Item, itemsAt } from '../cases/items.ts';
import type { Part, Question } from '../cases/question.ts';
import type { LetterModel, NumberedLine } from '../templates/load.ts';
import { answers } from './matrix.ts';
import type { Slots } from './slots.ts';

/** The labelled lines under the opening: any wording stays grammatical after a label (design.md 2.7). */
const lineLabels = [
  ['what', 'Issue'],
  ['when', 'Period'],
  ['where', 'Where'],
  ['who', 'Responsible'],
] as const satisfies readonly (readonly [Question, string])[];

type LineLabel = (typeof lineLabels)[number][1];

/** How much of a draft goes into one form of the letter. */
export interface Extent {
  readonly lines: readonly LineLabel[];
  /** Whether a labelled line holds only its first sentence, where the figures of the notice stand. */
  readonly brief: boolean;
  /** Whether sentences say which exhibit proves them and which cause they answer. */
  readonly notes: boolean;
  /** Whether the sentence on the result so far is in. */
  readonly result: boolean;
  /** Whether fixes and measures beyond the first for each cause are in. */
  readonly extras: boolean;
}

export const wholeLetter: Extent = { lines: lineLabels.map(([, label]) => label), brief: false, notes: true, result: true, extras: true };

/** What goes into one letter: the case, the draft, the slots that its words are held in, and how much of it. */
interface Source {
  readonly caseType: CaseType;
  readonly draft: Draft;
  readonly slots: Slots;
  readonly extent: Extent;
}

const oneLine = (text: string): string => text.replace(/([.;:!?,]?)\s*\n\s*/gu, (_, mark: string) => `${mark || ';'} `);

const hold = (slots: Slots, question: Question, item: Item, text: string): string =>
  slots.hold({ text, origin: item.kind === 'own' ? 'yours' : 'ticked', question, item: item.id });

const listed = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `${numbers[0]}` : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

/** "Exhibits 1 and 2": the attached exhibits that prove one of the items. */
function exhibitNote({ caseType, draft }: Source, items: readonly Item[]): string | undefined {
  const proven = items.filter((item) => item.kind === 'ticked').map((item) => item.id);
  const numbers = itemsAt(caseType, draft, 'evidence').flatMap((exhibit, index) => {
    const supports = caseType.evidence.find((evidence) => evidence.id === exhibit.id)?.supports ?? [];
    return exhibit.kind === 'ticked' && proven.some((id) => supports.includes(id)) ? [index + 1] : [];
  });
  return numbers.length === 0 ? undefined : `${numbers.length === 1 ? 'Exhibit' : 'Exhibits'} ${listed(numbers)}`;
}

/** An item as a sentence: its words in a slot, notes in brackets before the full stop, which is added if it lacks. */
function sentence(source: Source, question: Question, item: Item, notes: readonly (string | undefined)[]): string {
  const [, body = '', end = ''] = /^(.*?)([.!?]?)$/su.exec(oneLine(item.text)) ?? [];
  const said = source.extent.notes ? notes.filter((note) => note !== undefined).join('; ') : '';
  if (said === '') return hold(source.slots, question, item, `${body}${end}`) + (end === '' ? '.' : '');
  return `${hold(source.slots, question, item, body)} (${said})${end === '' ? '.' : end}`;
}

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
  if (speaksForItself || numbers.length === 0 || numbers.length === causes.length) return undefined;
  return `${numbers.length === 1 ? 'cause' : 'causes'} ${listed(numbers)}`;
}

function partLines(source: Source, part: Part): readonly NumberedLine[] {
  const { caseType, draft } = source;
  const causes = itemsAt(caseType, draft, 'why');
  const items = part === 'why' ? causes : numbered(itemsAt(caseType, draft, part), causes, source.extent.extras);
  return items.map((item, index) => ({
    number: index + 1,
    text: sentence(source, part, item, [
      part === 'why' ? undefined : causeNote(causes, item, index),
      exhibitNote(source, [item]),
    ]),
  }));
}

/** The sentences of a question as one paragraph, whose last sentence says what proves it. */
function paragraph(source: Source, question: Question, brief = false): string {
  const items = itemsAt(source.caseType, source.draft, question).slice(0, brief ? 1 : undefined);
  return items
    .map((item, index) =>
      sentence(source, question, item, index === items.length - 1 ? [exhibitNote(source, items)] : []),
    )
    .join(' ');
}

/** The seller's words as they are, without a full stop: names, roles, exhibits. */
const plainAt = (source: Source, question: Question): readonly string[] =>
  itemsAt(source.caseType, source.draft, question).map((item) =>
    hold(source.slots, question, item, oneLine(item.text).replace(/\.$/u, '')),
  );

/** The store's marketplace, if a suggestion that names it is ticked. */
function marketplaceOf({ caseType, draft, slots }: Source): string {
  const answer = answerAt(draft, 'where');
  const item = answer.ticked.find((id) => suggestionOf(caseType, id) && answer.blanks[id]?.['marketplace'] !== undefined);
  const text = item === undefined ? undefined : answer.blanks[item]?.['marketplace'];
  return text === undefined || item === undefined ? '' : slots.hold({ text, origin: 'yours', question: 'where', item });
}

function signature(source: Source): readonly string[] {
  const store = plainAt(source, 'store');
  const [role] = plainAt(source, 'signer');
  return [...store, role === undefined ? 'On behalf of the seller account' : `${role}, on behalf of the seller account`];
}

/** Everything a template may use, with slots in place of the seller's words. */
export function letterModel(caseType: CaseType, draft: Draft, slots: Slots, extent: Extent): LetterModel {
  const source: Source = { caseType, draft, slots, extent };
  return {
    issue: caseType.issue,
    subject: caseType.subject,
    request: caseType.request.en,
    store: plainAt(source, 'store')[0] ?? '',
    marketplace: marketplaceOf(source),
    lines: lineLabels.flatMap(([question, label]) => {
      const text = extent.lines.includes(label) ? paragraph(source, question, extent.brief) : '';
      return text === '' ? [] : [{ label, text }];
    }),
    causes: partLines(source, 'why'),
    fixes: partLines(source, 'fixed'),
    measures: partLines(source, 'prevented'),
    result: extent.result ? [paragraph(source, 'result')].filter((text) => text !== '') : [],
    exhibits: plainAt(source, 'evidence').map((text, index) => ({ number: index + 1, text })),
    signature: signature(source),
  };
}
