import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { type Item, itemsAt } from '../cases/items.ts';
import type { Question } from '../cases/question.ts';
import { listed as listedWords } from '../cases/sentence.ts';
import type { Slots } from './slots.ts';

/**
 * The labels of the lines under the opening: any wording stays grammatical after a label (design.md 2.7). Where all of
 * it is whole sentences, none is needed.
 */
export const lineLabels = [
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
export interface Source {
  readonly caseType: CaseType;
  readonly draft: Draft;
  readonly slots: Slots;
  readonly extent: Extent;
}

export const oneLine = (text: string): string => text.replace(/([.;:!?,]?)\s*\n\s*/gu, (_, mark: string) => `${mark || ';'} `);

/** Whether an item stands as a sentence by itself: ticked, or typed from a capital or a figure to a full stop. */
export const isSentence = (item: Item): boolean =>
  item.kind === 'ticked' || (/^[A-Z\d].*[a-z\d)%]\.$/su.test(item.text) && item.text.split(/\s+/u).length > 3);

export const hold = (slots: Slots, question: Question, item: Item, text: string): string =>
  slots.hold({ text, origin: item.kind === 'own' ? 'yours' : 'ticked', question, item: item.id });

export const listed = (numbers: readonly number[]): string => listedWords(numbers.map(String));

/** "Exhibits 1 and 2": the attached exhibits that prove one of the items. */
export function exhibitNote({ caseType, draft }: Source, items: readonly Item[]): string | undefined {
  const proven = items.filter((item) => item.kind === 'ticked').map((item) => item.id);
  const numbers = itemsAt(caseType, draft, 'evidence').flatMap((exhibit, index) => {
    const supports = caseType.evidence.find((evidence) => evidence.id === exhibit.id)?.supports ?? [];
    return exhibit.kind === 'ticked' && proven.some((id) => supports.includes(id)) ? [index + 1] : [];
  });
  return numbers.length === 0 ? undefined : `${numbers.length === 1 ? 'Exhibit' : 'Exhibits'} ${listed(numbers)}`;
}

/** An item as a sentence: its words in a slot, notes in brackets before the full stop, which is added if it lacks. */
export function sentence(source: Source, question: Question, item: Item, notes: readonly (string | undefined)[]): string {
  const [, body = '', end = ''] = /^(.*?)([.!?]?)$/su.exec(oneLine(item.text)) ?? [];
  const said = source.extent.notes ? notes.filter((note) => note !== undefined).join('; ') : '';
  if (said === '') return hold(source.slots, question, item, `${body}${end}`) + (end === '' ? '.' : '');
  const stop = end === '' ? '.' : end;
  // Two brackets side by side read badly: what proves it goes into the one that ends the sentence, if it is not the seller's own.
  if (item.kind === 'ticked' && /\)\.?$/u.test(item.suggestion.sentence.en) && body.endsWith(')')) return `${hold(source.slots, question, item, body.slice(0, -1))}; ${said})${stop}`;
  return `${hold(source.slots, question, item, body)} (${said})${stop}`;
}
