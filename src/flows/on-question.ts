import { suggestionOf } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { fingerprint } from '../cases/fingerprint.ts';
import { answerAt } from '../cases/items.ts';
import { answerMode, type Question } from '../cases/question.ts';
import { blanksIn } from '../cases/sentence.ts';
import { cleanText, isChinese, isEmpty, plainSigns } from './clean-text.ts';
import { mostWords, withBlank, withLink, withTick } from './draft-change.ts';
import type { Press, PressedAt, Reply, Turn } from './exchange.ts';
import { offeredValues } from './offers.ts';
import { showOnly } from './on-draft.ts';
import { onMove, toReview } from './on-move.ts';
import { fillBlank, isItem, isWorded, longestAt, onText, onWords, valueFor, withPoints } from './on-text.ts';
import { countConflict } from './read-values.ts';
import { at, forward, isQuestion, linksAt, pressedAt, settle } from './route.ts';
import { privateRoom } from './session.ts';
import { type DraftContext, notice, show, showAgain } from './turn.ts';

/** A button of a question's card, or of what the card asks for. */
export function onQuestionPress(context: DraftContext, caseType: CaseType, shownAt: PressedAt, press: Press): Turn {
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

/**
 * A button of a question the seller has left: a choice leads back there, a step does nothing twice, nor does the choice
 * that the question was left with.
 */
function onOtherQuestion(context: DraftContext, question: Question, press: Press): Turn {
  const { draft } = context;
  const isTwice = press.do === 'tick' && press.on && answerMode[question] === 'one' && answerAt(draft, question).ticked.includes(press.item);
  const isChoice = press.do === 'tick' || press.do === 'select' || press.do === 'own';
  return isChoice && !isTwice ? show(context, at(draft, { step: 'ask', question })) : showAgain(context, draft);
}

/** Words from a form that was opened for one question, wherever the seller stands now. */
function onSaid(context: DraftContext, caseType: CaseType, question: Question, typed: string): Turn {
  const { draft } = context;
  const text = plainSigns(cleanText(typed));
  if (isEmpty(text)) return showAgain(context, draft, notice('empty'));
  const most = longestAt(question);
  if (text.length > most) return showAgain(context, draft, notice('too-long', { length: text.length, most }));
  if (pressedAt(draft.at) === question) return onWords(context, caseType, question, text);
  if (!isWorded(question, text)) return showAgain(context, draft, notice('bad-value', { problem: 'not-words' }));
  const worded = withPoints(caseType, draft, question, text);
  if (!worded) return showAgain(context, draft, notice('too-many-words', { most: mostWords }));
  return show(context, worded, notice(isChinese(text) ? 'kept-chinese' : 'taken'));
}

/** Values from a form that was opened for one blank or several; they go there, also when the seller has moved on. */
function onFilled(context: DraftContext, caseType: CaseType, question: Question, press: Press & { do: 'fill' }): Turn {
  const { draft } = context;
  const { item, blank } = press;
  const suggestion = suggestionOf(caseType, item);
  const fields = Object.entries(press.values ?? { [blank]: press.text });
  const blanks = suggestion && isItem(caseType, draft, question, item) ? blanksIn(suggestion.sentence.en) : [];
  if (!fields.every(([name]) => blanks.includes(name))) return showAgain(context, draft, notice('stale'));
  const place = draft.at;
  const isAtHand = place.step === 'blank' && place.question === question && place.item === item;
  if (!press.values && isAtHand && place.blank === blank) return onText(context, plainSigns(cleanText(press.text)));
  const typed = fields.map(([name, text]) => [name, plainSigns(cleanText(text))] as const).filter(([, text]) => !isEmpty(text));
  if (typed.length === 0) return showAgain(context, draft, notice('empty'));
  const read = typed.map(([name, text]) => [name, valueFor(context, question, name, text)] as const);
  const filled = read.reduce((so, [name, value]) => (value.ok ? withBlank(so, question, item, name, value.value) : so), draft);
  const [wrong] = read.flatMap(([name, value]) => (value.ok ? [] : [{ problem: value.problem, blank: name }]));
  const conflict = countConflict(filled, { step: 'blank', question, item, blank: 'n' });
  if (conflict) return showAgain(context, draft, notice('bad-value', { problem: conflict, blank: 'n' }));
  const heard = wrong ? notice('bad-value', wrong) : notice('taken');
  return show(context, isAtHand ? settle(caseType, filled, question) : filled, heard);
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
  // In the order in which they were chosen, as far as the platform tells it.
  const changed = [...new Set([...press.items, ...press.shown])]
    .filter((item) => press.shown.includes(item))
    .filter((item) => isItem(caseType, draft, question, item) && (!isOne || press.items.includes(item)))
    .filter((item) => isTicked(draft, question, item) !== press.items.includes(item))
    .reduce((so, item) => withTick(caseType, so, question, item, press.items.includes(item)), draft);
  return afterTicks(context, caseType, question, changed, press.items.length > 0);
}

/** A menu names all that is chosen: what was ticked before is no new tick, which would ask or take away something. */
const isTicked = (draft: Draft, question: Question, item: string): boolean => {
  const { ticked, own } = answerAt(draft, question);
  return ticked.includes(item) || own.some(({ id, used }) => id === item && used);
};

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
  const value = offeredValues(caseType, draft, place).find((offer) => fingerprint(offer) === press.pick);
  return value === undefined ? showAgain(context, draft, notice('stale')) : fillBlank(context, caseType, place, value);
}

function onLink(context: DraftContext, caseType: CaseType, press: Press & { do: 'link' }): Turn {
  const { draft } = context;
  const place = draft.at;
  if (place.step !== 'link' || place.item !== press.item) return showAgain(context, draft);
  if (!linksAt(caseType, draft, place.question).includes(press.cause)) return showAgain(context, draft, notice('stale'));
  return show(context, settle(caseType, withLink(draft, place.question, press.item, press.cause), place.question));
}
