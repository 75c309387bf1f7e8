import type { CaseType } from '../../cases/case-type.ts';
import type { Draft } from '../../cases/draft.ts';
import type { Locale } from '../../cases/localized.ts';
import type { Session } from '../../flows/session.ts';

/** From where a reply is seen: the person's session as it was saved, the time, and the room it is shown in. */
export interface View {
  readonly session: Session;
  /** Epoch milliseconds. */
  readonly now: number;
  /** `private` or a shared room's key. */
  readonly room: string;
  /** After how many untouched days a draft is deleted (`DRAFT_TTL_DAYS`); 30 if not said. */
  readonly keepDays?: number;
}

/** What a screen of a draft with a known case is drawn from. */
export interface Scene {
  readonly draft: Draft;
  readonly caseType: CaseType;
  readonly locale: Locale;
  /** Epoch milliseconds. */
  readonly now: number;
}
