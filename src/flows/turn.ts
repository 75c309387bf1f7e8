import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { caseTypeOf } from '../cases/all.ts';
import type { Input, Notice, Reply, Turn } from './exchange.ts';
import { privateRoom, type Session } from './session.ts';

/** What every handler of the conversation is given: who, where, when. */
export interface Context {
  readonly session: Session;
  readonly input: Input;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A context in which a draft is in hand. */
export interface DraftContext extends Context {
  readonly draft: Draft;
}

export const notice = (id: Notice, values?: Readonly<Record<string, string | number>>): Reply =>
  values ? { kind: 'notice', notice: id, values } : { kind: 'notice', notice: id };

export const prompt = (draft: Draft): Reply => ({ kind: 'prompt', draft: draft.id });

/** Says something and changes nothing. */
export const say = ({ session }: Context, ...replies: readonly Reply[]): Turn => ({ session, replies });

/** The draft in hand in the room of the input. */
export function activeDraft({ session, input }: Context): Draft | undefined {
  const id = session.active[input.room];
  return id === undefined || !Object.hasOwn(session.drafts, id) ? undefined : session.drafts[id];
}

/** The case of a draft, once it is chosen and known. */
export const caseOf = (draft: Draft): CaseType | undefined =>
  draft.caseId === undefined ? undefined : caseTypeOf(draft.caseId);

/**
 * Keeps a draft as it is now, in hand in the room of the input. One that goes on in private is private from then on: what
 * is answered there is never shown in the room it began in.
 */
export function keep({ session, input, now }: Context, draft: Draft): Session {
  const room = input.room === privateRoom ? privateRoom : draft.room;
  // What was sent to a shared room and is gone on with in private is private.
  const { aside: _, ...rest } = draft;
  const kept: Draft = { ...rest, room, updatedAt: now };
  const elsewhere = Object.entries(session.active).filter(([at, id]) => id !== kept.id || room !== privateRoom || at === room);
  return {
    ...session,
    drafts: { ...session.drafts, [kept.id]: kept },
    active: { ...Object.fromEntries(elsewhere), [input.room]: kept.id },
  };
}

/** Keeps a draft, says what is to be said, and shows the step it has come to. */
export const show = (context: Context, draft: Draft, ...before: readonly Reply[]): Turn => ({
  session: keep(context, draft),
  replies: [...before, prompt(draft)],
});

/** Shows the step again without having changed anything. */
export const showAgain = (context: Context, draft: Draft, ...before: readonly Reply[]): Turn =>
  say(context, ...before, prompt(draft));
