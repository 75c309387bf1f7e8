import { suggestionOf, suggestionsAt, caseTypeOf } from '../../../src/cases/all.ts';
import type { Draft } from '../../../src/cases/draft.ts';
import { answerAt } from '../../../src/cases/items.ts';
import { answerMode, type Question } from '../../../src/cases/question.ts';
import type { Act, Input, Notice, Press, Reply, Turn } from '../../../src/flows/exchange.ts';
import { isQuestion, pressedAt } from '../../../src/flows/route.ts';
import type { Session } from '../../../src/flows/session.ts';
import { type Change, changesIn, heldIn } from './changes.ts';
import { draftAt } from './sight.ts';

/** One turn, as it was taken. */
export interface Taken {
  readonly before: Session;
  readonly input: Input;
  readonly turn: Turn;
}

const pressIn = ({ act }: Input): Press | undefined => (act.kind === 'press' ? act.press : undefined);

/** What was typed in an act, wherever it was typed. */
export function typedIn(act: Act): string | undefined {
  if (act.kind === 'text') return act.text;
  return act.kind === 'press' && 'text' in act.press ? act.press.text : undefined;
}

/** A text by its letters and figures alone: what is left of it however it is cleaned and set. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const holds = (whole: string | undefined, part: string): boolean => whole !== undefined && bare(whole).includes(bare(part));

/** What the bot says when it did what was asked. */
const agreeing: ReadonlySet<Notice> = new Set(['welcome', 'resumed', 'taken', 'kept-chinese', 'kept-finding', 'type-below', 'language-set']);

const isRefused = (replies: readonly Reply[]): boolean => replies.some((reply) => reply.kind === 'notice' && !agreeing.has(reply.notice));

const isSkip = ({ act }: Input): boolean =>
  (act.kind === 'command' && act.command === 'skip') ||
  (act.kind === 'press' && act.press.do === 'skip') ||
  (act.kind === 'text' && /^(?:skip|跳过|略過|跳過)[.。]?$/iu.test(act.text.trim()));

const isMove = (input: Input): boolean =>
  isSkip(input) ||
  (input.act.kind === 'command' && input.act.command === 'back') ||
  pressIn(input)?.do === 'back' ||
  (input.act.kind === 'text' && /^(?:back|返回|上一步)[.。]?$/iu.test(input.act.text.trim()));

const isPicked = (press: Press | undefined, item: string, on: boolean): boolean => {
  if (press?.do === 'tick') return press.item === item && press.on === on;
  if (press?.do === 'select') return on ? press.items.includes(item) && press.shown.includes(item) : press.shown.includes(item) && !press.items.includes(item);
  if (press?.do === 'same') return on ? press.suggestion === item : press.item === item;
  return false;
};

/** Whether another choice at a question that takes one answer came in its place. */
const isReplaced = (input: Input, question: Question): boolean =>
  (answerMode[question] !== 'list' && typedIn(input.act) !== undefined) ||
  (answerMode[question] === 'one' && ['tick', 'select', 'route', 'same'].includes(pressIn(input)?.do ?? ''));

const factValues = ({ facts }: Draft): readonly string[] => Object.values(facts?.values ?? {}).flatMap((value) => [value, ...value.split(' of ')]);

/** Whether what somebody did is a reason for a change of their answers. */
function isJustified(change: Change, { input }: Taken, before: Draft, after: Draft): boolean {
  const press = pressIn(input);
  const typed = typedIn(input.act);
  const place = before.at;
  const isAtItem = 'item' in place && place.item === change.item && place.question === change.question;
  const caseType = caseTypeOf(after.caseId ?? '');
  const suggestion = caseType && suggestionOf(caseType, change.item);
  const isFact = press?.do === 'fact-is' || (place.step === 'fact' && input.act.kind === 'text');
  switch (change.what) {
    case 'ticked':
      return isPicked(press, change.item, true) || (press?.do === 'route' && suggestion?.fromNotice === true);
    case 'unticked':
      return isPicked(press, change.item, false) || (isSkip(input) && place.step === 'blank' && isAtItem) || isReplaced(input, change.question);
    case 'added':
      return holds(typed, change.text) || (change.question === 'store' && (press?.do === 'route' || isFact) && after.facts?.values.store === change.text);
    case 'used':
      return isPicked(press, change.item, true) || holds(typed, change.text);
    case 'unused':
      return isPicked(press, change.item, false) || isReplaced(input, change.question) || (isSkip(input) && place.step === 'english' && isAtItem);
    case 'lost':
      return answerMode[change.question] !== 'list' && answerAt(before, change.question).own.length >= 50;
    case 'changed':
      return false;
    case 'linked':
      if (before.caseId !== after.caseId) return change.to === undefined;
      return (press?.do === 'link' && change.to === press.cause) || (isMove(input) && isAtItem && change.to === 'none') || (typed !== undefined && change.to !== undefined);
    case 'translated':
      if (change.to === undefined) return false;
      return press?.do === 'use' ? answerAt(before, change.question).own.some(({ proposal }) => proposal === change.to) : typed !== undefined && bare(typed) === bare(change.to);
    case 'proposed':
      return input.act.kind === 'translated' && input.act.result.ok && bare(input.act.result.text) === bare(change.to ?? '');
    case 'filled':
      if (typed !== undefined && place.step === 'blank' && isAtItem) return true;
      if (press?.do === 'fill' || press?.do === 'value') return press.item === change.item;
      if (isFact) return change.from !== undefined && factValues(before).includes(change.from);
      return (isPicked(press, change.item, true) || press?.do === 'route') && change.from === undefined && factValues(after).includes(change.to ?? '');
    case 'emptied':
      return false;
  }
}

const mainOf = ({ caseId }: Draft): string | undefined => caseId?.split('+')[0];

/** What is wrong with how one draft changed; empty when nothing is. */
function wrongsOf(taken: Taken, before: Draft, after: Draft): readonly string[] {
  const isOtherCase = mainOf(before) !== mainOf(after);
  const changes = changesIn(before, after).filter(({ what }) => !isOtherCase || !['ticked', 'unticked', 'filled', 'emptied'].includes(what));
  const wrongs = changes.filter((change) => !isJustified(change, taken, before, after)).map((change) => `unasked: ${JSON.stringify(change)}`);
  const isChosen = ['text', 'notice', 'start'].includes(taken.input.act.kind) || ['case', 'say'].includes(pressIn(taken.input)?.do ?? '');
  const isMoved = before.caseId !== after.caseId && !isChosen;
  const left = heldIn(after);
  const overwritten = isOtherCase || before.caseId !== after.caseId ? [...heldIn(before)].filter((held) => !left.has(held) && !held.startsWith(' ')) : shelfLoss(before, after);
  return [...wrongs, ...(isMoved ? ['the case changed by itself'] : []), ...overwritten.map((held) => `lost with the case: ${held}`), ...doubles(after)];
}

/** What lies on a shelf stays there while the case stays. */
const shelfLoss = (before: Draft, after: Draft): readonly string[] =>
  JSON.stringify(before.shelved) === JSON.stringify(after.shelved) ? [] : ['the shelf changed while the case did not'];

/** Answers that stand twice. */
function doubles(draft: Draft): readonly string[] {
  return Object.entries(draft.answers).flatMap(([question, answer]) => {
    const texts = (answer?.own ?? []).map(({ text }) => text);
    const ids = [...(answer?.ticked ?? []), ...(answer?.own ?? []).map(({ id }) => id)];
    return [texts, ids].filter((list) => new Set(list).size < list.length).map((list) => `twice at ${question}: ${JSON.stringify(list)}`);
  });
}

/** The points of a text without what marks them. */
const pointsOf = (text: string): readonly string[] => text.split(/[\r\n]/u).map((line) => line.replace(/^[^\p{L}]+/u, '')).filter((line) => bare(line) !== '');

const isOwnAt = (draft: Draft, question: Question, typed: string): boolean => {
  const own = answerAt(draft, question).own.filter(({ used }) => used).map(({ text }) => bare(text));
  return answerMode[question] === 'list' ? pointsOf(typed).every((point) => own.some((text) => text.includes(bare(point)))) : own.includes(bare(typed));
};

const spoken = /^(?:done|next|back|skip|cancel|完成|下一步|返回|上一步|跳过|略過|跳過|取消)[.。]?$/iu;

/** What was typed or ticked, not refused, and is not there. */
function missingOf({ before, input, turn }: Taken): readonly string[] {
  const { session, replies } = turn;
  const { act } = input;
  const typed = typedIn(act);
  const draft = act.kind === 'press' ? (Object.hasOwn(before.drafts, act.draft) ? before.drafts[act.draft] : undefined) : draftAt({ session: before, room: input.room });
  if (isRefused(replies)) {
    const said = replies.flatMap((reply) => (reply.kind === 'notice' ? [reply] : []));
    const isBack = act.kind !== 'press' || typed === undefined || said.some(({ notice, values }) => notice === 'empty' || values?.['words'] === typed || notice === 'unreadable' || notice === 'case-unclear' || notice === 'nothing-read');
    return isBack ? [] : [`refused and not given back: ${JSON.stringify(typed)}`];
  }
  const now = draft && session?.drafts[draft.id];
  if (!draft || !now) return [];
  const place = draft.at;
  const is = (isThere: boolean): readonly string[] => (isThere ? [] : [`taken and not there: ${JSON.stringify(act)}`]);
  if (act.kind === 'text' && !spoken.test(act.text.trim())) {
    if (place.step === 'ask' || place.step === 'link') return is(isOwnAt(now, place.question, act.text));
    if (place.step === 'blank') return is(answerAt(now, place.question).blanks[place.item]?.[place.blank] !== undefined);
    if (place.step === 'english') return is(answerAt(now, place.question).own.some(({ id, english }) => id === place.item && bare(english ?? '') === bare(act.text)));
  }
  if (act.kind !== 'press' || !isQuestion(act.at)) return [];
  if (act.press.do === 'say') return is(isOwnAt(now, act.at, act.press.text));
  const { press } = act;
  const isAsked = pressedAt(place) === act.at && place.step !== 'english' && draftAt({ session: before, room: input.room })?.id === draft.id;
  if (press.do !== 'tick' || !isAsked || !isOfferedAt(now, act.at, press.item)) return [];
  return is(answerAt(now, act.at).ticked.includes(press.item) === press.on);
}

const isOfferedAt = (draft: Draft, question: Question, item: string): boolean => {
  const caseType = caseTypeOf(draft.caseId ?? '');
  return caseType !== undefined && suggestionsAt(caseType, question).some(({ id }) => id === item);
};

const isUntouched = ({ caseId, notice, answers }: Draft): boolean => caseId === undefined && notice === undefined && Object.keys(answers).length === 0;

/** What is wrong with a turn as to the drafts of this person: none goes, none but the one at hand changes. */
export function wrongsIn(taken: Taken): readonly string[] {
  const { before, input, turn } = taken;
  const { act } = input;
  if (!turn.session) return pressIn(input)?.do === 'forget-yes' ? [] : ['everything was deleted'];
  const { drafts } = turn.session;
  const named = act.kind === 'press' || act.kind === 'start' ? act.draft : undefined;
  const atHand = draftAt({ session: before, room: input.room })?.id;
  const wrongs = Object.values(before.drafts).flatMap((draft): readonly string[] => {
    const after = drafts[draft.id];
    if (!after) return isUntouched(draft) || (pressIn(input)?.do === 'discard-yes' && named === draft.id) ? [] : [`a draft is gone: ${draft.id}`];
    if (JSON.stringify(after) === JSON.stringify(draft)) return [];
    if (draft.id !== atHand && draft.id !== named) return [`a draft that is not at hand changed: ${draft.id}`];
    return wrongsOf(taken, draft, after);
  });
  const begun = Object.keys(drafts).filter((id) => !Object.hasOwn(before.drafts, id));
  const isSilent = act.kind === 'edited' || act.kind === 'translated';
  return [
    ...wrongs,
    ...missingOf(taken),
    ...(begun.length > 1 ? ['two drafts began'] : []),
    ...(turn.replies.length === 0 && !isSilent ? ['no answer'] : []),
  ];
}
