import type { CaseType } from '../cases/case-type.ts';
import type { Draft, Place } from '../cases/draft.ts';
import { answerAt, itemsAt, openBlanks } from '../cases/items.ts';
import { suggestionOf } from '../cases/all.ts';
import { answerMode, type Question, questions } from '../cases/question.ts';
import { blanksIn } from '../cases/sentence.ts';
import type { PressedAt } from './exchange.ts';

const ask = (question: Question): Place => ({ step: 'ask', question });

/** What buttons shown at a place are marked with. */
export const pressedAt = (place: Place): PressedAt =>
  'question' in place ? place.question : place.step;

/** Whether buttons were shown at a question. */
export const isQuestion = (shownAt: PressedAt): shownAt is Question => Object.hasOwn(answerMode, shownAt);

/** Moves a draft to a place. */
export const at = (draft: Draft, place: Place): Draft => ({ ...draft, at: place });

/** Where a case that has just been chosen begins. */
export const firstPlace: Place = ask(questions[0]);

/** The next question, or the review after the last one or when an answer was edited from there. */
export function forward(draft: Draft, question: Question): Draft {
  const { editing, ...rest } = draft;
  const next = questions[questions.indexOf(question) + 1];
  return editing || next === undefined ? { ...rest, at: { step: 'review' } } : { ...draft, at: ask(next) };
}

/** The question before; the choice of the case before the first. Answers stay as they are. */
export function backward(draft: Draft, question: Question): Draft {
  const previous = questions[questions.indexOf(question) - 1];
  return at(draft, previous === undefined ? { step: 'case' } : ask(previous));
}

/** The first blank, of what is ticked at a question, that has no value yet. */
function openBlankAt(caseType: CaseType, draft: Draft, question: Question): Place | undefined {
  const answer = answerAt(draft, question);
  for (const item of itemsAt(caseType, draft, question)) {
    const blank = item.kind === 'ticked' ? openBlanks(answer, item.suggestion)[0] : undefined;
    if (blank !== undefined) return { step: 'blank', question, item: item.id, blank };
  }
  return undefined;
}

/** Own words at a question of the plan that are not yet said to answer a cause, or answer one that is not named any more. */
function openLinkAt(caseType: CaseType, draft: Draft, question: Question): Place | undefined {
  if (question !== 'fixed' && question !== 'prevented') return undefined;
  const causes = itemsAt(caseType, draft, 'why');
  if (causes.length === 0) return undefined;
  const known = new Set<string | undefined>([...causes.map(({ id }) => id), 'all', 'none']);
  const open = answerAt(draft, question).own.find((words) => words.used && !known.has(words.answers));
  return open && { step: 'link', question, item: open.id };
}

/** Where a question goes on after something was ticked, filled in or typed: what is still open, else its card. */
export const settle = (caseType: CaseType, draft: Draft, question: Question): Draft =>
  at(draft, openBlankAt(caseType, draft, question) ?? openLinkAt(caseType, draft, question) ?? ask(question));

/** The blank of the same sentence after (`1`) or before (`-1`) the one at hand. */
export function neighbourBlank(caseType: CaseType, place: Place & { step: 'blank' }, way: 1 | -1): Place | undefined {
  const suggestion = suggestionOf(caseType, place.item);
  const blanks = suggestion ? blanksIn(suggestion.sentence.en) : [];
  const blank = blanks[blanks.indexOf(place.blank) + way];
  return blank === undefined ? undefined : { ...place, blank };
}
