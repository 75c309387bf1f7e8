import { caseTypes, suggestionsAt } from '../cases/all.ts';
import { blankOf } from '../cases/blanks.ts';
import type { CaseType } from '../cases/case-type.ts';
import { detectCases, isClear } from '../cases/detect.ts';
import type { Draft, Place } from '../cases/draft.ts';
import { answerAt } from '../cases/items.ts';
import { answerMode, type Question } from '../cases/question.ts';
import { cleanText, isChinese, isEmpty, keptNotice, longestAnswer, longestName, longestNotice, plainSigns, pointsIn } from './clean-text.ts';
import { mostWords, withBlank, withCase, withOnlyLink, withWords } from './draft-change.ts';
import type { Turn } from './exchange.ts';
import { begin, resume, start } from './on-draft.ts';
import { readValue } from './read-value.ts';
import { privateRoom } from './session.ts';
import { at, firstPlace, forward, neighbourBlank, settle } from './route.ts';
import { activeDraft, caseOf, type Context, type DraftContext, notice, prompt, say, show, showAgain } from './turn.ts';

/**
 * Telegram clients cut a longer text into parts of up to 4,096 characters that arrive at once (platforms.md 3): what
 * follows such a part within this time goes where that went, and is not taken for an answer.
 */
const cut = { sameTextMs: 3000, from: 3900, to: 4096 };

/** Fewer characters than this are talk, not a notice. */
const shortestNotice = 40;

/** How long a text may be where it would go. */
function longest(draft: Draft | undefined): number {
  if (!draft || draft.at.step === 'case' || !caseOf(draft)) return longestNotice;
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
  if (isRest && draft && isPastedOnly(draft)) return show({ ...context, session: marked }, withNotice(draft, text), notice('taken'));
  if (text.length > most || isRest) {
    const length = text.length + (isRest ? cut.to : 0);
    return { session: marked, replies: [notice('too-long', { length, most }), ...again] };
  }
  return takeText({ ...context, session: most === longestNotice ? marked : session }, draft, text);
}

/** Whether a long notice is all that was given to a draft, so that what comes with it is its second part. */
const isPastedOnly = ({ notice: held = '', answers }: Draft): boolean => held.length >= cut.from && Object.keys(answers).length === 0;

function takeText(context: Context, draft: Draft | undefined, text: string): Turn {
  if (!draft) {
    const looksLikeNotice = context.input.room === privateRoom && text.length >= shortestNotice;
    return looksLikeNotice ? onNotice(context, undefined, text) : say(context, notice('no-active-draft'));
  }
  const caseType = caseOf(draft);
  const place = draft.at;
  if (place.step === 'case' || !caseType) return onNotice(context, draft, text);
  if (place.step === 'blank') return onValue({ ...context, draft }, caseType, place, text);
  if (place.step === 'ask' || place.step === 'link') return onWords({ ...context, draft }, caseType, place.question, text);
  return showAgain(context, draft, notice('choose-first'));
}

const noticeOf = (...texts: readonly string[]): string => texts.join('\n\n').slice(0, keptNotice).toWellFormed();

/** Keeps Amazon's notice with a draft, after one that it has. */
export function withNotice(draft: Draft, text: string): Draft {
  const { notice: held } = draft;
  return held?.includes(text) ? draft : { ...draft, notice: held === undefined ? noticeOf(text) : noticeOf(held, text) };
}

/** Amazon's notice, pasted where the case is chosen: it is kept, and its case is taken when it is clear. */
function onNotice(context: Context, draft: Draft | undefined, text: string): Turn {
  if (text.length < shortestNotice)
    return draft ? showAgain(context, draft, notice('choose-first')) : say(context, notice('no-active-draft'));
  const ranking = detectCases(text, caseTypes);
  const [best] = ranking;
  const kept = { notice: noticeOf(text) };
  if (best && isClear(ranking)) {
    const change = { ...kept, caseId: best.caseType.id, at: firstPlace };
    const heard = notice('case-read', { case: best.caseType.id });
    return draft ? show(context, at({ ...withCase(draft, best.caseType.id), ...kept }, firstPlace), heard) : begin(context, change, heard);
  }
  return draft ? show(context, { ...draft, ...kept }, notice('case-unclear')) : begin(context, kept, notice('case-unclear'));
}

/** `/poa` with Amazon's notice: begins with it; a draft in hand goes on and keeps it. A few words more are no notice. */
export function onPastedStart(context: Context, typed: string): Turn {
  const draft = activeDraft(context);
  const text = cleanText(typed).slice(0, longestNotice);
  if (text.length < shortestNotice) return start(context, {});
  if (draft && draft.at.step !== 'case') return resume(context, withNotice(draft, text));
  return context.input.room === privateRoom || draft ? onNotice(context, draft, text) : start(context, {});
}

/** A draft with own words at a question, for a list one for each point; `undefined` when a list would get too long. */
export function withPoints(caseType: CaseType, draft: Draft, question: Question, text: string): Draft | undefined {
  const isList = answerMode[question] === 'list';
  const points = isList ? pointsIn(text) : [text];
  if (isList && answerAt(draft, question).own.length + points.length > mostWords) return undefined;
  return withOnlyLink(caseType, points.reduce((changed, point) => withWords(changed, question, point), draft), question);
}

/** Whether words can answer a question: a number alone is no point of a list. */
export const isWorded = (question: Question, text: string): boolean => answerMode[question] !== 'list' || /\p{L}/u.test(text);

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

/** A value typed for the blank that is asked for. */
function onValue(context: DraftContext, caseType: CaseType, place: Place & { step: 'blank' }, text: string): Turn {
  const { draft } = context;
  const read = valueFor(context, place.question, place.blank, text);
  if (!read.ok) return showAgain(context, draft, notice('bad-value', { problem: read.problem, blank: place.blank }));
  return fillBlank(context, caseType, place, read.value);
}

/** Puts a value in its blank and goes to the next: of this sentence, then whatever is open at the question. */
export function fillBlank(context: DraftContext, caseType: CaseType, place: Place & { step: 'blank' }, value: string): Turn {
  const filled = withBlank(context.draft, place.question, place.item, place.blank, value);
  const next = place.again && neighbourBlank(caseType, place, 1);
  if (next) return show(context, at(filled, next));
  const settled = settle(caseType, filled, place.question);
  const isWhole = answerMode[place.question] === 'one' && settled.at.step === 'ask';
  return show(context, isWhole ? forward(filled, place.question) : settled);
}

/** Whether an item id is a suggestion of this question or own words given at it. */
export const isItem = (caseType: CaseType, draft: Draft, question: Question, item: string): boolean =>
  suggestionsAt(caseType, question).some((suggestion) => suggestion.id === item) || answerAt(draft, question).own.some((words) => words.id === item);
