import { suggestionOf } from '../../cases/all.ts';
import type { CaseType } from '../../cases/case-type.ts';
import type { Draft } from '../../cases/draft.ts';
import { answerAt, type Item } from '../../cases/items.ts';
import type { Locale } from '../../cases/localized.ts';
import type { Question } from '../../cases/question.ts';
import { chineseDates } from './chinese-dates.ts';
import { fillSentence } from '../../cases/sentence.ts';
import { say } from '../../messages/say.ts';

/** What stands for a blank that has no value yet. */
export const openBlank = '____';

/** What an item says, in the reader's language with its facts in place; own words as they were typed. */
export function readingCopy(draft: Draft, question: Question, item: Item, locale: Locale): string {
  if (item.kind === 'own') return item.words.text;
  const values = answerAt(draft, question).blanks[item.id] ?? {};
  const read = locale === 'en' ? values : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, chineseDates(value)]));
  return fillSentence(item.suggestion.sentence[locale], read, () => openBlank);
}

/** The same, and beside own words that were typed in Chinese the English that stands for them in the letter. */
export function bothCopies(draft: Draft, question: Question, item: Item, locale: Locale): string {
  const copy = readingCopy(draft, question, item, locale);
  const english = item.kind === 'own' ? item.words.english : undefined;
  return english === undefined ? copy : `${copy}\n   ${say(locale, 'english.now', { english })}`;
}

/** An item's short name in the reader's language: a suggestion's label, or own words. */
export const itemName = (item: Item, locale: Locale): string =>
  item.kind === 'own' ? item.words.text : item.suggestion.label[locale];

/** The same by id, also for what no longer stands in the letter. */
export function nameOf(caseType: CaseType, draft: Draft, question: Question, id: string, locale: Locale): string {
  const own = answerAt(draft, question).own.find((words) => words.id === id);
  return own?.text ?? suggestionOf(caseType, id)?.label[locale] ?? id;
}
