import { suggestionsAt } from './all.ts';
import type { CaseType, Suggestion } from './case-type.ts';
import { type Answer, type Draft, noAnswer, type OwnWords } from './draft.ts';
import type { Question } from './question.ts';
import { blanksIn, fillSentence } from './sentence.ts';

/** One thing that stands in the letter at a question: a ticked suggestion with its facts, or the seller's own words. */
export type Item =
  | { readonly kind: 'ticked'; readonly id: string; readonly text: string; readonly suggestion: Suggestion }
  | { readonly kind: 'own'; readonly id: string; readonly text: string; readonly words: OwnWords };

export const answerAt = (draft: Draft, question: Question): Answer => draft.answers[question] ?? noAnswer;

/** The blanks of a suggestion that have no value yet, in the order of the sentence. */
export function openBlanks(answer: Answer, suggestion: Suggestion): readonly string[] {
  const values = answer.blanks[suggestion.id] ?? {};
  return blanksIn(suggestion.sentence.en).filter((blank) => !Object.hasOwn(values, blank));
}

/** What stands in the letter at a question: ticked suggestions in the case's order, then own words as they were typed. */
export function itemsAt(caseType: CaseType, draft: Draft, question: Question): readonly Item[] {
  const answer = answerAt(draft, question);
  const ticked = suggestionsAt(caseType, question)
    .filter((suggestion) => answer.ticked.includes(suggestion.id))
    .map(
      (suggestion): Item => ({
        kind: 'ticked',
        id: suggestion.id,
        text: fillSentence(suggestion.sentence.en, answer.blanks[suggestion.id] ?? {}),
        suggestion,
      }),
    );
  const own = answer.own
    .filter((words) => words.used)
    .map((words): Item => ({ kind: 'own', id: words.id, text: words.text, words }));
  return [...ticked, ...own];
}

/** Whether anything stands in the letter at a question. */
export const isAnswered = (draft: Draft, question: Question): boolean => {
  const answer = answerAt(draft, question);
  return answer.ticked.length > 0 || answer.own.some((words) => words.used);
};
