import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { answerAt, isAnswered } from '../cases/items.ts';
import { withLink, withTick } from './draft-change.ts';
import type { Turn } from './exchange.ts';
import { fillBlank } from './on-text.ts';
import { at, backward, forward, neighbourBlank, settle } from './route.ts';
import { type DraftContext, notice, show, showAgain } from './turn.ts';

/** To the review, from an answer that was being edited. */
export const toReview = (draft: Draft): Draft => {
  const { editing: _editing, ...rest } = draft;
  return at(rest, { step: 'review' });
};

/** Done, Skip and Back, from a card or from what a card asks for. */
export function onMove(context: DraftContext, caseType: CaseType, way: 'done' | 'skip' | 'back'): Turn {
  const { draft } = context;
  const place = draft.at;
  if (place.step === 'blank') return way === 'back' ? onBlankBack(context, caseType, place) : onBlankSkip(context, caseType, place, way);
  if (place.step === 'link') {
    const unlinked = withLink(draft, place.question, place.item, 'none');
    return way === 'done' ? showAgain(context, draft) : show(context, settle(caseType, unlinked, place.question));
  }
  if (place.step !== 'ask') return showAgain(context, draft);
  if (way === 'back') return show(context, backward(draft, place.question));
  if (way === 'done' && !isAnswered(draft, place.question)) return showAgain(context, draft, notice('nothing-ticked'));
  const settled = settle(caseType, draft, place.question);
  return show(context, settled.at.step === 'ask' ? forward(draft, place.question) : settled);
}

type BlankPlace = Draft['at'] & { step: 'blank' };

/** Back from a blank: the blank before it, to give it another value, or the card. */
function onBlankBack(context: DraftContext, caseType: CaseType, place: BlankPlace): Turn {
  const before = neighbourBlank(caseType, place, -1);
  return show(context, at(context.draft, before ?? { step: 'ask', question: place.question }));
}

/** Skip at a blank keeps the value it had; without one the suggestion is left out of the letter, its facts are kept. */
function onBlankSkip(context: DraftContext, caseType: CaseType, place: BlankPlace, way: 'done' | 'skip'): Turn {
  const { draft } = context;
  const had = answerAt(draft, place.question).blanks[place.item]?.[place.blank];
  if (had !== undefined) return fillBlank(context, caseType, place, had);
  if (way === 'done') return showAgain(context, draft);
  const left = withTick(caseType, draft, place.question, place.item, false);
  return show(context, settle(caseType, left, place.question));
}
