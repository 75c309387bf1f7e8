import { caseTypeOf } from '../cases/all.ts';
import { questionsOf, routeOf } from '../cases/route.ts';
import { cleanText, isEmpty } from './clean-text.ts';
import { withCase } from './draft-change.ts';
import type { Press, PressedAt, Turn } from './exchange.ts';
import { cancel, discard } from './on-draft.ts';
import { onQuestionPress } from './on-question.ts';
import { onReviewPress } from './on-review.ts';
import { askEnglish, englishBlank, onEnglishForm, onEnglishPress } from './on-english.ts';
import { isAtFacts, onFactForm, onFactsPress } from './on-facts.ts';
import { withAlso, withNotice } from './on-notice.ts';
import { onText } from './on-text.ts';
import { at, firstPlace, isQuestion } from './route.ts';
import { caseOf, type DraftContext, notice, say, show, showAgain } from './turn.ts';

/** A button of the draft in hand. One that no longer fits the step shows the step again, or goes to its question. */
export function onDraftPress(context: DraftContext, shownAt: PressedAt, press: Press): Turn {
  const { draft } = context;
  if (press.do === 'say' && shownAt === 'case') return onPasted(context, press.text);
  switch (press.do) {
    case 'cancel':
      return cancel(context);
    case 'discard':
      return say(context, { kind: 'discard', draft: draft.id });
    case 'discard-yes':
      return discard(context, draft);
    case 'open':
      return showAgain(context, draft);
    case 'change-case':
      return show(context, at(draft, { step: 'case' }));
    case 'group':
    case 'case':
      return onCasePress(context, press);
    default: {
      const caseType = caseOf(draft);
      if (!caseType) return showAgain(context, draft, ...('text' in press ? [notice('choose-first')] : []));
      // A question of another way to answer: what is given there would count for nothing.
      if (isQuestion(shownAt) && !questionsOf(routeOf(caseType, draft)).includes(shownAt)) return showAgain(context, draft, notice('stale'));
      if (press.do === 'fact-is') return onFactForm(context, press.fact, press.text);
      if (press.do === 'facts' || (shownAt === 'facts' && isAtFacts(draft.at))) return onFactsPress(context, caseType, press);
      if (shownAt === 'facts') return showAgain(context, draft, ...('text' in press ? [notice('stale')] : []));
      if (press.do === 'english' && isQuestion(shownAt)) return askEnglish(context, shownAt, press.item);
      if (press.do === 'fill' && press.blank === englishBlank && isQuestion(shownAt)) return onEnglishForm(context, caseType, shownAt, press);
      if (draft.at.step === 'english' && draft.at.question === shownAt && press.do !== 'edit' && press.do !== 'say') return onEnglishPress(context, caseType, press);
      return shownAt === 'review' || shownAt === 'letter' || press.do === 'edit'
        ? onReviewPress(context, shownAt, press)
        : onQuestionPress(context, caseType, shownAt, press);
    }
  }
}

/** Amazon's notice from a form; once the case is chosen it is only kept. */
function onPasted(context: DraftContext, typed: string): Turn {
  const { draft } = context;
  if (draft.at.step === 'case') return onText(context, typed);
  const text = cleanText(typed);
  return isEmpty(text) ? showAgain(context, draft, notice('empty')) : show(context, withNotice(draft, text), notice('taken'));
}

function onCasePress(context: DraftContext, press: Press & { do: 'group' | 'case' }): Turn {
  const { draft } = context;
  const place = draft.at;
  if (place.step !== 'case') return showAgain(context, draft);
  if (press.do === 'group') return show(context, at(draft, { ...place, group: press.group }));
  if (!caseTypeOf(press.caseId)) return showAgain(context, draft);
  return show(context, at(place.also ? withAlso(draft, press.caseId) : withCase(draft, press.caseId), firstPlace));
}
