import type { CaseType } from '../cases/case-type.ts';
import type { Draft, OwnWords, Place } from '../cases/draft.ts';
import { fingerprint } from '../cases/fingerprint.ts';
import { answerAt, isAnswered } from '../cases/items.ts';
import { answerMode, type Question } from '../cases/question.ts';
import { cleanText, isEmpty, longestAnswer, longestName, plainSigns } from './clean-text.ts';
import { withEnglish, withProposal, withTick } from './draft-change.ts';
import type { Act, Press, Reply, Turn } from './exchange.ts';
import { at, forward, settle } from './route.ts';
import { similarTo } from './similar.ts';
import { type DraftContext, notice, show, showAgain } from './turn.ts';

type EnglishPlace = Place & { step: 'english' };

/** What cannot stand in an English letter. */
const chinese = /\p{Script=Han}/u;

/** Own words at a question that were typed in Chinese and stand in the letter, in English or not yet. */
export const typedChineseAt = (draft: Draft, question: Question): readonly OwnWords[] =>
  answerAt(draft, question).own.filter(({ used, text }) => used && chinese.test(text));

/** Own words at a question that stand in the letter in Chinese, the first of them. */
export const chineseAt = (draft: Draft, question: Question): string | undefined =>
  answerAt(draft, question).own.find(({ used, text, english }) => used && chinese.test(english ?? text))?.id;

const wordsAt = (draft: Draft, question: Question, item: string): OwnWords | undefined =>
  answerAt(draft, question).own.find(({ id }) => id === item);

/** Where the seller came from: the review, or the question. */
function toOrigin(draft: Draft, question: Question): Draft {
  const { editing, ...rest } = draft;
  return editing ? at(rest, { step: 'review' }) : at(draft, { step: 'ask', question });
}

/** The next words that are still Chinese, at the same question; else back, or on where the question takes one text. */
function onwards(caseType: CaseType, draft: Draft, question: Question): Draft {
  const next = chineseAt(draft, question);
  if (next !== undefined) return at(draft, { step: 'english', question, item: next });
  if (draft.editing) return toOrigin(draft, question);
  const settled = settle(caseType, draft, question);
  const isWhole = answerMode[question] !== 'list' && settled.at.step === 'ask' && isAnswered(draft, question);
  return isWhole ? forward(draft, question) : settled;
}

/** Asks for words in English. From the review, or on from there, it leads back there; otherwise to the question. */
export function askEnglish(context: DraftContext, question: Question, item: string): Turn {
  const { draft } = context;
  const isOwn = answerAt(draft, question).own.some(({ id, text }) => id === item && chinese.test(text));
  if (!isOwn) return showAgain(context, draft, notice('stale'));
  const inReview = draft.at.step === 'review' || draft.at.step === 'letter';
  return show(context, at(inReview ? { ...draft, editing: true } : draft, { step: 'english', question, item }));
}

type Reading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Reply };

const longestEnglish = (question: Question): number => (answerMode[question] === 'one' ? longestName : longestAnswer);

/** Typed English, or why it cannot stand in the letter. */
function readEnglish(question: Question, typed: string): Reading {
  const text = plainSigns(cleanText(typed));
  const most = longestEnglish(question);
  if (isEmpty(text)) return { ok: false, refusal: notice('empty') };
  if (text.length > most) return { ok: false, refusal: notice('too-long', { length: text.length, most }) };
  return chinese.test(text) ? { ok: false, refusal: notice('bad-value', { problem: 'not-english' }) } : { ok: true, text };
}

/** English typed for words that were given in Chinese: it stands in the letter, the Chinese stays beside it. */
export function onEnglish(context: DraftContext, caseType: CaseType, { question, item }: EnglishPlace, typed: string): Turn {
  const { draft } = context;
  const read = readEnglish(question, typed);
  if (!read.ok) return showAgain(context, draft, read.refusal);
  return show(context, onwards(caseType, withEnglish(draft, question, item, read.text), question), notice('taken'));
}

/** The blank that the form of a card asking for English names. */
export const englishBlank = 'english';

/** English from a form that was opened for certain words: it goes to these, wherever the seller stands by now. */
export function onEnglishForm(context: DraftContext, caseType: CaseType, question: Question, press: Press & { do: 'fill' }): Turn {
  const { draft } = context;
  const { item, text } = press;
  const place = draft.at;
  if (!answerAt(draft, question).own.some(({ id }) => id === item)) return showAgain(context, draft, notice('stale'));
  if (place.step === 'english' && place.question === question && place.item === item) return onEnglish(context, caseType, place, text);
  const read = readEnglish(question, text);
  return read.ok ? show(context, withEnglish(draft, question, item, read.text), notice('taken')) : showAgain(context, draft, read.refusal);
}

/** A suggestion that the card offered says it: the Chinese words stay with the draft, but no longer stand in the letter. */
function onSame(context: DraftContext, caseType: CaseType, { question, item }: EnglishPlace, suggestion: string): Turn {
  const { draft } = context;
  const words = wordsAt(draft, question, item);
  const isOffered = words && similarTo(caseType, draft, question, words.text).some(({ id }) => id === suggestion);
  // A button of the question's own card: the choice is made there.
  if (!isOffered) return show(context, at(draft, { step: 'ask', question }));
  const ticked = withTick(caseType, withTick(caseType, draft, question, item, false), question, suggestion, true);
  const settled = settle(caseType, ticked, question);
  return show(context, settled.at.step === 'blank' ? settled : onwards(caseType, ticked, question), notice('taken'));
}

/** A button of the card that asks for English. */
export function onEnglishPress(context: DraftContext, caseType: CaseType, press: Press): Turn {
  const { draft } = context;
  const place = draft.at;
  if (place.step !== 'english') return showAgain(context, draft);
  const { question, item } = place;
  switch (press.do) {
    case 'use': {
      const proposal = wordsAt(draft, question, item)?.proposal;
      const isShown = proposal !== undefined && press.item === item && press.pick === fingerprint(proposal);
      return isShown ? onEnglish(context, caseType, place, proposal) : showAgain(context, draft, notice('stale'));
    }
    case 'same':
      return press.item === item ? onSame(context, caseType, place, press.suggestion) : showAgain(context, draft, notice('stale'));
    case 'tick':
      // Left out: these words, and no others that a card of before was about. Any other choice is made at the question.
      if (press.item === item && !press.on) return show(context, onwards(caseType, withTick(caseType, draft, question, item, false), question));
      return press.on ? show(context, at(draft, { step: 'ask', question })) : showAgain(context, draft, notice('stale'));
    case 'skip':
      return show(context, onwards(caseType, withTick(caseType, draft, question, item, false), question));
    case 'done':
    case 'back':
    case 'review':
      return show(context, toOrigin(draft, question));
    case 'own':
    case 'select':
      return show(context, at(draft, { step: 'ask', question }));
    default:
      return showAgain(context, draft);
  }
}

/** What the translator gave is shown, and enters the letter only when the seller takes it. */
export function onTranslated(context: DraftContext, { question, item, result }: Act & { kind: 'translated' }): Turn {
  const { draft } = context;
  const isAsked = draft.at.step === 'english' && draft.at.question === question && draft.at.item === item;
  if (!isAsked) return showAgain(context, draft);
  if (!result.ok) return showAgain(context, draft, notice(result.problem === 'failed' ? 'translation-failed' : 'translation-changed'));
  const read = readEnglish(question, result.text);
  return read.ok ? show(context, withProposal(draft, question, item, read.text)) : showAgain(context, draft, notice('translation-failed'));
}
