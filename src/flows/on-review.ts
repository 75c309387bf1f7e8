import type { Draft } from '../cases/draft.ts';
import type { Question } from '../cases/question.ts';
import type { Press, PressedAt, Turn } from './exchange.ts';
import { showOnly } from './on-draft.ts';
import { at, isQuestion } from './route.ts';
import { type DraftContext, notice, show, showAgain } from './turn.ts';

/** How many findings a seller can keep; more are not believable. */
const mostKept = 40;

/** A button of the review or of the letter. */
export function onReviewPress(context: DraftContext, shownAt: PressedAt, press: Press): Turn {
  const { draft } = context;
  const inReview = draft.at.step === 'review' || draft.at.step === 'letter';
  if (press.do === 'edit') return isQuestion(shownAt) ? show(context, edit(draft, shownAt)) : showAgain(context, draft);
  if (press.do === 'show') return inReview ? showOnly(context, draft, { kind: 'show', draft: draft.id, what: press.what }) : showAgain(context, draft);
  if (!inReview) return showAgain(context, draft);
  if (press.do === 'create') return show(context, at(draft, { step: 'letter' }));
  if (press.do === 'review' || press.do === 'back') return onReviewBack(context, press.do);
  if (press.do !== 'keep') return showAgain(context, draft);
  const kept = [...new Set([...draft.kept, press.finding])].slice(-mostKept);
  return show(context, { ...draft, kept }, notice('kept-finding'));
}

/** Back from the letter is the review, back from the review the last question. */
function onReviewBack(context: DraftContext, way: 'review' | 'back'): Turn {
  const { draft } = context;
  const toQuestion = way === 'back' && draft.at.step === 'review';
  return show(context, at(draft, toQuestion ? { step: 'ask', question: 'signer' } : { step: 'review' }));
}

const edit = (draft: Draft, question: Question): Draft => ({ ...draft, editing: true, at: { step: 'ask', question } });
