import type { CaseType } from '../cases/case-type.ts';
import type { Draft, Place } from '../cases/draft.ts';
import { answerAt, isAnswered, itemsAt, openBlanks } from '../cases/items.ts';
import { caseTypeOf, suggestionOf } from '../cases/all.ts';
import { partLink } from '../cases/combine.ts';
import { answerMode, type Question } from '../cases/question.ts';
import { questionsOf, routeOf } from '../cases/route.ts';
import { blanksIn } from '../cases/sentence.ts';
import type { PressedAt } from './exchange.ts';

const ask = (question: Question): Place => ({ step: 'ask', question });

/** What buttons shown at a place are marked with. */
export function pressedAt(place: Place): PressedAt {
  if ('question' in place) return place.question;
  return place.step === 'fact' ? 'facts' : place.step;
}

/** Whether buttons were shown at a question. */
export const isQuestion = (shownAt: PressedAt): shownAt is Question => Object.hasOwn(answerMode, shownAt);

/** Moves a draft to a place. */
export const at = (draft: Draft, place: Place): Draft => ({ ...draft, at: place });

/** Where a case that has just been chosen begins: what is known of it, and how to answer it. */
export const firstPlace: Place = { step: 'facts' };

/** What is asked on the way of a draft. */
function askedOf(draft: Draft): readonly Question[] {
  const caseType = draft.caseId === undefined ? undefined : caseTypeOf(draft.caseId);
  return caseType ? questionsOf(routeOf(caseType, draft)) : [];
}

/** Where the questions begin, or go on after the route was changed: the first one without an answer, else the review. */
export function toQuestions(draft: Draft): Draft {
  const { editing: _, ...rest } = draft;
  const open = askedOf(draft).find((question) => !isAnswered(draft, question));
  return at(rest, open === undefined ? { step: 'review' } : ask(open));
}

/** The next question, or the review after the last one or when an answer was edited from there. */
export function forward(draft: Draft, question: Question): Draft {
  const { editing, ...rest } = draft;
  const asked = askedOf(draft);
  const next = asked[asked.indexOf(question) + 1];
  return editing || next === undefined ? { ...rest, at: { step: 'review' } } : { ...draft, at: ask(next) };
}

/** The question before; the facts of the case before the first. Answers stay as they are. */
export function backward(draft: Draft, question: Question): Draft {
  const asked = askedOf(draft);
  const previous = asked[asked.indexOf(question) - 1];
  return at(draft, previous === undefined ? firstPlace : ask(previous));
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

/** What own words at a question of the plan can be linked to: a cause, or for a cause one of several cases. */
export function linksAt(caseType: CaseType, draft: Draft, question: 'why' | 'fixed' | 'prevented'): readonly string[] {
  // Skipped, a cause belongs to no single case.
  if (question === 'why') return caseType.parts ? [...caseType.parts.map(({ id }) => partLink(id)), 'none'] : [];
  const causes = itemsAt(caseType, draft, 'why').map(({ id }) => id);
  return causes.length === 0 ? [] : [...causes, 'all', 'none'];
}

/** Own words at a question of the plan that are not yet said to answer a cause, or answer one that is not named any more. */
function openLinkAt(caseType: CaseType, draft: Draft, question: Question): Place | undefined {
  if (question !== 'why' && question !== 'fixed' && question !== 'prevented') return undefined;
  const links = linksAt(caseType, draft, question);
  if (links.length === 0) return undefined;
  const known = new Set<string | undefined>(links);
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
