import type { Draft } from '../cases/draft.ts';
import { caseTypeOf } from '../cases/all.ts';
import { fingerprint } from '../cases/fingerprint.ts';
import { isAnswered } from '../cases/items.ts';
import { questionNumber, questions } from '../cases/question.ts';
import type { Reply, Turn } from './exchange.ts';
import { firstPlace } from './route.ts';
import { privateRoom, type Session } from './session.ts';
import { activeDraft, type Context, keep, notice, say, show } from './turn.ts';

/** How many drafts one person may have; an eleventh asks for one to be deleted, none is ever dropped. */
const mostDrafts = 10;

/** How far a draft has come, 0-6: the number of the question at hand, or of those answered. */
export function progressOf(draft: Draft): number {
  const here = 'question' in draft.at ? questionNumber[draft.at.question] : undefined;
  const answered = questions.filter((question) => isAnswered(draft, question));
  return here ?? Math.max(0, ...answered.map((question) => questionNumber[question] ?? 0));
}

/** Whether nothing was given to a draft yet, not even its case. */
const isBlank = ({ caseId, notice: pasted, answers }: Draft): boolean =>
  caseId === undefined && pasted === undefined && Object.keys(answers).length === 0;

/** A session without the drafts of a room that nothing was given to: a new one takes their place. */
function withoutBlank(session: Session, room: string): Session {
  const drafts = Object.fromEntries(
    Object.entries(session.drafts).filter(([, draft]) => draft.room !== room || !isBlank(draft)),
  );
  return { ...session, drafts };
}

/** Begins a new draft in the room, if there is room for one more. */
export function begin(given: Context, change: Partial<Draft>, ...before: readonly Reply[]): Turn {
  const context = { ...given, session: withoutBlank(given.session, given.input.room) };
  const { session, input, now } = context;
  if (Object.keys(session.drafts).length >= mostDrafts)
    return say(context, notice('too-many-drafts', { most: mostDrafts }), { kind: 'drafts' });
  const draft: Draft = {
    id: fingerprint(`${input.id} ${now}`),
    room: input.room,
    createdAt: now,
    updatedAt: now,
    answers: {},
    at: { step: 'case' },
    kept: [],
    ...change,
  };
  return show(context, draft, ...before);
}

/** Whether a draft may be seen in a room: anywhere in private, in a shared room only where it began. */
export const isVisibleIn = (room: string, draft: Draft): boolean => room === privateRoom || draft.room === room;

/** Takes a draft in hand where it stands; one that has come nowhere yet is simply shown. */
export function resume(context: Context, draft: Draft, ...before: readonly Reply[]): Turn {
  const k = progressOf(draft);
  return k === 0 ? show(context, draft, ...before) : show(context, draft, ...before, notice('resumed', { k }));
}

/** Puts the draft in hand aside; it stays among the drafts. */
export function cancel(context: Context): Turn {
  const draft = activeDraft(context);
  if (!draft) return say(context, notice('no-active-draft'));
  const { [context.input.room]: _, ...active } = context.session.active;
  // Nothing was given to it, so there is nothing to come back to.
  const session = isBlank(draft) ? withoutBlank(context.session, draft.room) : context.session;
  return { session: { ...session, active }, replies: [notice('cancelled')] };
}

/** Deletes a draft, as the seller has confirmed. */
export function discard(context: Context, draft: Draft): Turn {
  const { [draft.id]: _, ...drafts } = context.session.drafts;
  const active = Object.fromEntries(Object.entries(context.session.active).filter(([, id]) => id !== draft.id));
  return { session: { ...context.session, drafts, active }, replies: [notice('discarded'), { kind: 'drafts' }] };
}

/** `/poa`: goes on with the draft in hand, or begins one; in a shared room asks first where to draft. */
export function start(context: Context, act: { readonly caseId?: string; readonly draft?: string }): Turn {
  const { drafts } = context.session;
  const named = act.draft !== undefined && Object.hasOwn(drafts, act.draft) ? drafts[act.draft] : undefined;
  if (named && isVisibleIn(context.input.room, named)) return resume(context, named);
  const caseType = act.caseId === undefined ? undefined : caseTypeOf(act.caseId);
  const chosen = caseType ? { caseId: caseType.id, at: firstPlace } : {};
  const active = activeDraft(context);
  if (active) return isBlank(active) ? show(context, { ...active, ...chosen }) : resume(context, active);
  if (context.input.room !== privateRoom) return say(context, { kind: 'where' });
  const first = Object.keys(drafts).length === 0;
  return begin(context, chosen, ...(first ? [notice('welcome')] : []));
}

/** Shows what was asked for without moving the draft. */
export const showOnly = (context: Context, draft: Draft, reply: Reply): Turn => ({
  session: keep(context, draft),
  replies: [reply],
});
