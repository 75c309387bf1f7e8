import { caseTypeOf, offeredAt } from './all.ts';
import type { CaseType, Suggestion } from './case-type.ts';
import { partOf } from './combine.ts';
import { type Answer, type Draft, noAnswer, type OwnWords } from './draft.ts';
import type { Question } from './question.ts';
import { questionsOf, routeOf } from './route.ts';
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

/** Whether a suggestion that only repeats the notice is said by another one, with the same blanks and more. */
function isSaidBy(caseType: CaseType, { fromNotice, sentence, id }: Suggestion, other: Suggestion): boolean {
  if (!fromNotice || id === other.id || partOf(caseType, id) !== partOf(caseType, other.id)) return false;
  const [mine, theirs] = [blanksIn(sentence.en), blanksIn(other.sentence.en)];
  return mine.every((blank) => theirs.includes(blank)) && (!other.fromNotice || theirs.length > mine.length);
}

/** What was found for a draft, which never changes: a letter and its review ask for the same items over and over. */
const found = new WeakMap<Draft, { readonly caseType: CaseType; readonly items: Map<Question, readonly Item[]> }>();

/**
 * What stands in the letter at a question: ticked suggestions in the case's order, causes in the seller's, who ticks what
 * weighs most first; then own words as they were typed.
 * Nothing where the route of the draft does not ask, and nothing twice: what only repeats the notice gives way to what
 * says the same and more.
 */
export function itemsAt(caseType: CaseType, draft: Draft, question: Question): readonly Item[] {
  let known = found.get(draft);
  if (known?.caseType !== caseType) found.set(draft, (known = { caseType, items: new Map() }));
  let items = known.items.get(question);
  if (!items) known.items.set(question, (items = findItems(caseType, draft, question)));
  return items;
}

function findItems(caseType: CaseType, draft: Draft, question: Question): readonly Item[] {
  if (!questionsOf(routeOf(caseType, draft)).includes(question)) return [];
  const answer = answerAt(draft, question);
  const offered = offeredAt(caseType, draft, question).filter((suggestion) => answer.ticked.includes(suggestion.id));
  const place = ({ id }: Suggestion): number => answer.ticked.indexOf(id);
  const chosen = question === 'why' ? offered.toSorted((one, other) => place(one) - place(other)) : offered;
  const ticked = chosen
    .filter((suggestion) => !chosen.some((other) => isSaidBy(caseType, suggestion, other)))
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
    .map((words): Item => ({ kind: 'own', id: words.id, text: words.english ?? words.text, words }));
  return [...ticked, ...own];
}

/** Whether anything stands in the letter at a question. */
export function isAnswered(draft: Draft, question: Question): boolean {
  const caseType = draft.caseId === undefined ? undefined : caseTypeOf(draft.caseId);
  return caseType !== undefined && itemsAt(caseType, draft, question).length > 0;
}
