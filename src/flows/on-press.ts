import { caseTypeOf, suggestionOf } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { answerAt, isAnswered, itemsAt } from '../cases/items.ts';
import { answerMode, type Question } from '../cases/question.ts';
import { blanksIn } from '../cases/sentence.ts';
import { cleanText, isChinese, longestAnswer, plainSigns } from './clean-text.ts';
import { withBlank, withCase, withLink, withTick, withWords } from './draft-change.ts';
import type { Press, PressedAt, Reply, Turn } from './exchange.ts';
import { offeredValues } from './offers.ts';
import { cancel, discard, showOnly } from './on-draft.ts';
import { privateRoom } from './session.ts';
import { fillBlank, isItem, onText, onWords, valueFor, withNotice } from './on-text.ts';
import { at, backward, firstPlace, forward, neighbourBlank, pressedAt, settle } from './route.ts';
import { caseOf, type DraftContext, notice, show, showAgain } from "./turn.ts";

/** How many findings a seller can keep; more are not believable. */
const mostKept = 40;

/** A button of the draft in hand. One that no longer fits the step shows the step again, or goes to its question. */
export function onDraftPress(context: DraftContext, shownAt: PressedAt, press: Press): Turn {
  const { draft } = context;
  if (press.do === 'say' && shownAt === 'case') return onPasted(context, press.text);
  switch (press.do) {
    case 'cancel':
      return cancel(context);
    case 'discard':
      return showOnly(context, draft, { kind: 'discard', draft: draft.id });
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
      if (!caseType) return showAgain(context, draft);
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
  return text === '' ? showAgain(context, draft, notice('empty')) : show(context, withNotice(draft, text), notice('taken'));
}

function onCasePress(context: DraftContext, press: Press & { do: 'group' | 'case' }): Turn {
  const { draft } = context;
  if (draft.at.step !== 'case') return showAgain(context, draft);
  if (press.do === 'group') return show(context, at(draft, { step: 'case', group: press.group }));
  return caseTypeOf(press.caseId) ? show(context, at(withCase(draft, press.caseId), firstPlace)) : showAgain(context, draft);
}

function onReviewPress(context: DraftContext, shownAt: PressedAt, press: Press): Turn {
  const { draft, now } = context;
  const inReview = draft.at.step === 'review' || draft.at.step === 'letter';
  if (press.do === 'edit') return isQuestion(shownAt) ? show(context, edit(draft, shownAt)) : showAgain(context, draft);
  if (press.do === 'show') return inReview ? showOnly(context, draft, { kind: 'show', draft: draft.id, what: press.what }) : showAgain(context, draft);
  if (!inReview) return showAgain(context, draft);
  if (press.do === 'create') return show(context, at({ letterAt: now, ...draft }, { step: 'letter' }));
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

const isQuestion = (shownAt: PressedAt): shownAt is Question => Object.hasOwn(answerMode, shownAt);

function onQuestionPress(context: DraftContext, caseType: CaseType, shownAt: PressedAt, press: Press): Turn {
  const { draft } = context;
  if (!isQuestion(shownAt)) return showAgain(context, draft);
  if (press.do === 'say') return onSaid(context, caseType, shownAt, press.text);
  if (press.do === 'fill') return onFilled(context, caseType, shownAt, press);
  if (pressedAt(draft.at) !== shownAt) return onOtherQuestion(context, shownAt, press);
  switch (press.do) {
    case 'tick':
      return onTick(context, caseType, shownAt, press.item, press.on);
    case 'select':
      return onSelect(context, caseType, shownAt, press);
    case 'own':
      return ownPrompt(context);
    case 'value':
      return onOffered(context, caseType, press);
    case 'link':
      return onLink(context, caseType, press);
    case 'review':
      return show(context, toReview(draft));
    case 'done':
    case 'skip':
    case 'back':
      return onMove(context, caseType, press.do);
    default:
      return showAgain(context, draft);
  }
}

/** A button of a question the seller has left: a choice leads back there, a step does nothing twice. */
function onOtherQuestion(context: DraftContext, question: Question, press: Press): Turn {
  const { draft } = context;
  const isChoice = press.do === 'tick' || press.do === 'select' || press.do === 'own';
  return isChoice ? show(context, at(draft, { step: 'ask', question })) : showAgain(context, draft);
}

/** Words from a form that was opened for one question, wherever the seller stands now. */
function onSaid(context: DraftContext, caseType: CaseType, question: Question, typed: string): Turn {
  const { draft } = context;
  const text = plainSigns(cleanText(typed));
  if (text === '') return showAgain(context, draft, notice('empty'));
  if (text.length > longestAnswer)
    return showAgain(context, draft, notice('too-long', { length: text.length, most: longestAnswer }));
  if (pressedAt(draft.at) === question) return onWords(context, caseType, question, text);
  const heard = notice(isChinese(text) ? 'kept-chinese' : 'taken');
  return show(context, withWords(draft, question, text), heard);
}

/** A value from a form that was opened for one blank; it goes there, also when the seller has moved on. */
function onFilled(context: DraftContext, caseType: CaseType, question: Question, press: Press & { do: 'fill' }): Turn {
  const { draft } = context;
  const { item, blank, text } = press;
  const suggestion = suggestionOf(caseType, item);
  const belongs = suggestion && isItem(caseType, draft, question, item) && blanksIn(suggestion.sentence.en).includes(blank);
  if (!belongs) return showAgain(context, draft, notice('stale'));
  const place = draft.at;
  const asked = place.step === 'blank' && place.item === item && place.blank === blank ? place : undefined;
  if (asked) return onText(context, text);
  const read = valueFor(context, question, blank, text);
  if (!read.ok) return showAgain(context, draft, notice('bad-value', { problem: read.problem, blank }));
  return show(context, withBlank(draft, question, item, blank, read.value), notice('taken'));
}

/** Prompts for typed words at the question at hand; where everything typed is read, a word is enough. */
function ownPrompt(context: DraftContext): Turn {
  const { draft, input } = context;
  const { at: place } = draft;
  const card = place.step === 'ask' || !('question' in place) ? draft : at(draft, { step: 'ask', question: place.question });
  const form: Reply = { kind: 'prompt', draft: draft.id, form: true };
  return showOnly(context, card, input.room === privateRoom ? notice('type-below') : form);
}

function onTick(context: DraftContext, caseType: CaseType, question: Question, item: string, on: boolean): Turn {
  const { draft } = context;
  if (!isItem(caseType, draft, question, item)) return showAgain(context, draft, notice('stale'));
  return afterTicks(context, caseType, question, withTick(caseType, draft, question, item, on), on);
}

function onSelect(context: DraftContext, caseType: CaseType, question: Question, press: Press & { do: 'select' }): Turn {
  const { draft } = context;
  const isOne = answerMode[question] === 'one';
  const changed = press.shown
    .filter((item) => isItem(caseType, draft, question, item) && (!isOne || press.items.includes(item)))
    .reduce((so, item) => withTick(caseType, so, question, item, press.items.includes(item)), draft);
  return afterTicks(context, caseType, question, changed, press.items.length > 0);
}

/** Asks for the facts of what was ticked, again if it has them; a question that takes one answer goes on once it is whole. */
function afterTicks(context: DraftContext, caseType: CaseType, question: Question, draft: Draft, on: boolean): Turn {
  const settled = settle(caseType, draft, question);
  const before = answerAt(context.draft, question).ticked;
  const refill = answerAt(draft, question).ticked.find((id) => !before.includes(id) && firstBlank(caseType, id) !== undefined);
  const blank = refill === undefined ? undefined : firstBlank(caseType, refill);
  if (settled.at.step !== 'blank' && refill !== undefined && blank !== undefined)
    return show(context, at(draft, { step: 'blank', question, item: refill, blank, again: true }));
  const isWhole = on && answerMode[question] === 'one' && settled.at.step === 'ask';
  return show(context, isWhole ? forward(draft, question) : settled);
}

const firstBlank = (caseType: CaseType, item: string): string | undefined =>
  blanksIn(suggestionOf(caseType, item)?.sentence.en ?? '')[0];

function onOffered(context: DraftContext, caseType: CaseType, press: Press & { do: 'value' }): Turn {
  const { draft } = context;
  const place = draft.at;
  if (place.step !== 'blank' || place.item !== press.item || place.blank !== press.blank) return showAgain(context, draft);
  const value = offeredValues(draft, place)[press.index];
  return value === undefined ? showAgain(context, draft, notice('stale')) : fillBlank(context, caseType, place, value);
}

function onLink(context: DraftContext, caseType: CaseType, press: Press & { do: 'link' }): Turn {
  const { draft } = context;
  const place = draft.at;
  if (place.step !== 'link' || place.item !== press.item) return showAgain(context, draft);
  const isCause = itemsAt(caseType, draft, 'why').some((cause) => cause.id === press.cause);
  if (!isCause && press.cause !== 'all' && press.cause !== 'none') return showAgain(context, draft, notice('stale'));
  return show(context, settle(caseType, withLink(draft, place.question, press.item, press.cause), place.question));
}

const toReview = (draft: Draft): Draft => {
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
