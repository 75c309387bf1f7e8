import type { Draft } from '../cases/draft.ts';
import type { Locale } from '../cases/localized.ts';

/**
 * What is known of one person. Plain JSON, no log of what happened: answers and places only.
 *
 * `active` names the draft in hand by room (`private`, or a shared room's key): a draft begun in a shared room is seen
 * there and in private, and only in private once it went on there; a private one is never seen in a shared room.
 */
export interface Session {
  readonly locale: Locale;
  /** Whether the person chose the language; a platform's hint never overrides a choice. */
  readonly localeChosen: boolean;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly active: Readonly<Record<string, string>>;
  /** When a text as long as a platform sends at once came, epoch milliseconds: its rest is not an answer of its own. */
  readonly longTextAt?: number;
}

/** Key of the only room that nobody else can read: a private chat, an ephemeral reply, a terminal. */
export const privateRoom = 'private';

export const newSession = (locale: Locale): Session => ({ locale, localeChosen: false, drafts: {}, active: {} });

/** A session without the drafts that nobody has touched since a time, epoch milliseconds. */
export function withoutExpired(session: Session, since: number): Session {
  if (Object.values(session.drafts).every((draft) => draft.updatedAt >= since)) return session;
  const drafts = Object.fromEntries(Object.entries(session.drafts).filter(([, draft]) => draft.updatedAt >= since));
  const active = Object.fromEntries(Object.entries(session.active).filter(([, id]) => Object.hasOwn(drafts, id)));
  return { ...session, drafts, active };
}
