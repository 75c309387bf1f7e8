import { suggestionOf, suggestionsAt } from '../cases/all.ts';
import { blankOf } from '../cases/blanks.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft, Place } from '../cases/draft.ts';
import { answerAt } from '../cases/items.ts';
import { answerMode, type Question } from '../cases/question.ts';
import { blanksIn } from '../cases/sentence.ts';
import { cleanText, isChinese, isEmpty, longestAnswer, longestName, longestNotice, plainSigns, pointsIn } from './clean-text.ts';
import { mostWords, withBlank, withOnlyLink, withWords } from './draft-change.ts';
import type { Turn } from './exchange.ts';
import { glossOf } from './glossary.ts';
import { onEnglish } from './on-english.ts';
import { onFact } from './on-facts.ts';
import { isFurtherNotice, isLongEnough, isPastedOnly, onNotice, onRestOfNotice, withNotice } from './on-notice.ts';
import { blanksFrom, countConflict, type Several } from './read-values.ts';
import { readValue } from './read-value.ts';
import { privateRoom } from './session.ts';
import { at, forward, neighbourBlank, settle } from './route.ts';
import { activeDraft, caseOf, type Context, type DraftContext, notice, prompt, say, show, showAgain } from './turn.ts';

/**
 * Telegram clients cut a longer text into parts of up to 4,096 characters that arrive at once (platforms.md 3): what
 * follows such a part within this time goes where that went, and is not taken for an answer.
 */
const cut = { sameTextMs: 3000, from: 3900, to: 4096 };

/** How long a text may be where it would go. */
function longest(draft: Draft | undefined): number {
  if (!draft || draft.at.step === 'case' || draft.at.step === 'facts' || !caseOf(draft)) return longestNotice;
  return draft.at.step === 'ask' ? longestAt(draft.at.question) : longestAnswer;
}

/** How long own words at a question may be, in UTF-16 units. */
export const longestAt = (question: Question): number => (answerMode[question] === 'one' ? longestName : longestAnswer);

/** Typed words: an answer where a question is asked, a notice where none is. */
export function onText(context: Context, typed: string): Turn {
  const text = plainSigns(cleanText(typed));
  const draft = activeDraft(context);
  const again = draft ? [prompt(draft)] : [];
  if (isEmpty(text)) return say(context, notice('empty'), ...again);
  const { longTextAt, ...session } = context.session;
  const sentAt = context.input.sentAt ?? context.now;
  const most = longest(draft);
  const isRest = longTextAt !== undefined && Math.abs(sentAt - longTextAt) < cut.sameTextMs;
  const isPart = text.length >= cut.from && text.length <= cut.to;
  const marked = isPart ? { ...session, longTextAt: sentAt } : session;
  if (isRest && draft && isPastedOnly(draft, cut.from)) return onRestOfNotice({ ...context, session: marked }, draft, text);
  if (text.length > most || isRest) {
    const length = text.length + (isRest ? cut.to : 0);
    return { session: marked, replies: [notice('too-long', { length, most }), ...again] };
  }
  return takeText({ ...context, session: most === longestNotice ? marked : session }, draft, text);
}

function takeText(context: Context, draft: Draft | undefined, text: string): Turn {
  if (!draft) {
    const looksLikeNotice = context.input.room === privateRoom && isLongEnough(text);
    return looksLikeNotice ? onNotice(context, undefined, text) : say(context, notice('no-active-draft'));
  }
  const caseType = caseOf(draft);
  const place = draft.at;
  if (place.step === 'case' || place.step === 'facts' || !caseType) return onNotice(context, draft, text);
  if (place.step === 'fact') return onFact({ ...context, draft }, place.fact, text);
  if (place.step === 'english') return onEnglish({ ...context, draft }, caseType, place, text);
  if (place.step === 'blank') return onValue({ ...context, draft }, caseType, place, text);
  if (place.step === 'ask' || place.step === 'link') return onWords({ ...context, draft }, caseType, place.question, text);
  if (isFurtherNotice(text)) return show(context, withNotice(draft, text), notice('taken'));
  return showAgain(context, draft, notice('choose-first'));
}

/** A draft with own words at a question, for a list one for each point; `undefined` when a list would get too long. */
export function withPoints(caseType: CaseType, draft: Draft, question: Question, text: string): Draft | undefined {
  const isList = answerMode[question] === 'list';
  const points = isList ? pointsIn(text) : [text];
  if (isList && answerAt(draft, question).own.length + points.length > mostWords) return undefined;
  return withOnlyLink(caseType, points.reduce((changed, point) => withWords(changed, question, point), draft), question);
}

/** Whether words can answer a question: a number alone is no point of a list, and one letter was meant for a button. */
export const isWorded = (question: Question, text: string): boolean =>
  !/^[a-z]$/iu.test(text) && (answerMode[question] !== 'list' || /\p{L}/u.test(text));

/** Own words at a question: one answer that leads on, or one more point of a list. */
export function onWords(context: DraftContext, caseType: CaseType, question: Question, text: string): Turn {
  const isList = answerMode[question] === 'list';
  if (!isWorded(question, text)) return showAgain(context, context.draft, notice('bad-value', { problem: 'not-words' }));
  const worded = withPoints(caseType, context.draft, question, text);
  if (!worded) return showAgain(context, context.draft, notice('too-many-words', { most: mostWords }));
  const heard = isChinese(text) ? [notice('kept-chinese')] : isList ? [notice('taken')] : [];
  const next = settle(caseType, worded, question);
  const stays = isList || isChinese(text) || next.at.step !== 'ask';
  return show(context, stays ? next : forward(worded, question), ...heard);
}

/** Reads a typed value; only what is promised for the future may have a date to come. */
export const valueFor = ({ now }: Context, question: Question, blank: string, text: string): ReturnType<typeof readValue> =>
  readValue(blankOf(blank).kind, text, { now, mayBeFuture: question === 'prevented' });

/** What a Chinese word alone is in English, where the glossary knows it: offered, never put in by itself. */
function englishOf(text: string): readonly string[] {
  const [term, ...more] = glossOf(text);
  return term && more.length === 0 && term.term === text.trim() ? [term.english] : [];
}

/** A value typed for the blank that is asked for, or values for it and those that follow it in the sentence. */
function onValue(context: DraftContext, caseType: CaseType, place: Place & { step: 'blank' }, text: string): Turn {
  const { draft } = context;
  const isBlank = blanksIn(suggestionOf(caseType, place.item)?.sentence.en ?? '').includes(place.blank);
  if (!isBlank) return show(context, at(draft, { step: 'ask', question: place.question }), notice('stale'));
  const read = valueFor(context, place.question, place.blank, text);
  const several = blanksFrom(caseType, draft, place, text, (blank, value) => valueFor(context, place.question, blank, value));
  if (several) return fillBlanks(context, caseType, place, several);
  if (read.ok) return fillBlank(context, caseType, place, read.value);
  const refused = notice('bad-value', { problem: read.problem, blank: place.blank });
  const between = read.problem === 'not-english' ? englishOf(text) : read.between;
  return between && between.length > 0
    ? show(context, at(draft, { ...place, between }), refused)
    : showAgain(context, draft, refused);
}

/** Puts values in several blanks of one sentence; the conversation goes on behind the last of them. */
function fillBlanks(context: DraftContext, caseType: CaseType, place: BlankPlace, { values, refused }: Several): Turn {
  const last = values.at(-1);
  if (!last) return showAgain(context, context.draft);
  const filled = values.slice(0, -1).reduce((draft, [blank, value]) => withBlank(draft, place.question, place.item, blank, value), context.draft);
  const turn = fillBlank({ ...context, draft: filled }, caseType, { ...place, blank: last[0] }, last[1]);
  return refused ? { ...turn, replies: [notice('bad-value', refused), ...turn.replies] } : turn;
}

type BlankPlace = Place & { step: 'blank' };

/** Puts a value in its blank and goes to the next: of this sentence, then whatever is open at the question. */
export function fillBlank(context: DraftContext, caseType: CaseType, place: Place & { step: 'blank' }, value: string): Turn {
  const filled = withBlank(context.draft, place.question, place.item, place.blank, value);
  const conflict = countConflict(filled, place);
  if (conflict) return showAgain(context, context.draft, notice('bad-value', { problem: conflict, blank: place.blank }));
  const { between: _, ...plain } = place;
  const next = place.again && neighbourBlank(caseType, plain, 1);
  if (next) return show(context, at(filled, next));
  const settled = settle(caseType, filled, place.question);
  const isWhole = answerMode[place.question] === 'one' && settled.at.step === 'ask';
  return show(context, isWhole ? forward(filled, place.question) : settled);
}

/** Whether an item id is a suggestion of this question or own words given at it. */
export const isItem = (caseType: CaseType, draft: Draft, question: Question, item: string): boolean =>
  suggestionsAt(caseType, question).some((suggestion) => suggestion.id === item) || answerAt(draft, question).own.some((words) => words.id === item);
