import { offeredAt } from '../cases/all.ts';
import type { CaseType, Suggestion } from '../cases/case-type.ts';
import { partOf } from '../cases/combine.ts';
import type { Draft } from '../cases/draft.ts';
import { factFor } from '../cases/facts.ts';
import { answerAt, isAnswered } from '../cases/items.ts';
import type { Question } from '../cases/question.ts';
import { questionsOf, routeOf } from '../cases/route.ts';
import { blanksIn } from '../cases/sentence.ts';
import { withTick, withWords } from './draft-change.ts';

/** Whether a question was never touched: nothing ticked, filled or typed there, not even something taken back. */
function isUntouched(draft: Draft, question: Question): boolean {
  const { ticked, own, blanks } = answerAt(draft, question);
  return ticked.length === 0 && own.length === 0 && Object.keys(blanks).length === 0;
}

/** Suggestions that repeat what the confirmed notice says, with all their blanks known; none that another one says too. */
function repeated(caseType: CaseType, draft: Draft, question: Question): readonly Suggestion[] {
  const known = offeredAt(caseType, draft, question).filter(
    ({ id, fromNotice, sentence }) => fromNotice && blanksIn(sentence.en).every((blank) => factFor(draft.facts, blank, caseType, id) !== undefined),
  );
  const isIn = (one: Suggestion, other: Suggestion): boolean =>
    one !== other && partOf(caseType, one.id) === partOf(caseType, other.id) && blanksIn(one.sentence.en).every((blank) => blanksIn(other.sentence.en).includes(blank));
  return known.filter((one, index) => !known.some((other, at) => isIn(one, other) && (!isIn(other, one) || at < index)));
}

/**
 * Answers what the notice, as the seller confirmed it, answers: the store's name and the suggestions that only repeat
 * it. A question that was touched before stays as it is.
 */
export function prefilled(caseType: CaseType, draft: Draft): Draft {
  const { facts } = draft;
  if (!facts?.confirmed) return draft;
  const { store } = facts.values;
  const named = store !== undefined && isUntouched(draft, 'store') ? withWords(draft, 'store', store) : draft;
  return questionsOf(routeOf(caseType, draft))
    .filter((question) => !isAnswered(draft, question) && isUntouched(draft, question))
    .reduce(
      (so, question) => repeated(caseType, so, question).reduce((ticked, { id }) => withTick(caseType, ticked, question, id, true), so),
      named,
    );
}
