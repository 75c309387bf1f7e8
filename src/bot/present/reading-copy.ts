import { suggestionOf } from '../../cases/all.ts';
import type { CaseType } from '../../cases/case-type.ts';
import type { Draft } from '../../cases/draft.ts';
import { answerAt, type Item } from '../../cases/items.ts';
import type { Locale } from '../../cases/localized.ts';
import type { Question } from '../../cases/question.ts';
import { fillSentence } from '../../cases/sentence.ts';

/** What stands for a blank that has no value yet. */
export const openBlank = '____';

/** What an item says, in the reader's language with its facts in place; own words as they were typed. */
export function readingCopy(draft: Draft, question: Question, item: Item, locale: Locale): string {
  if (item.kind === 'own') return item.text;
  const values = answerAt(draft, question).blanks[item.id] ?? {};
  return fillSentence(item.suggestion.sentence[locale], values, () => openBlank);
}

/** An item's short name in the reader's language: a suggestion's label, or own words. */
export const itemName = (item: Item, locale: Locale): string =>
  item.kind === 'own' ? item.text : item.suggestion.label[locale];

/** The same by id, also for what no longer stands in the letter. */
export function nameOf(caseType: CaseType, draft: Draft, question: Question, id: string, locale: Locale): string {
  const own = answerAt(draft, question).own.find((words) => words.id === id);
  return own?.text ?? suggestionOf(caseType, id)?.label[locale] ?? id;
}
