import type { CaseType } from '../../cases/case-type.ts';
import type { Draft } from '../../cases/draft.ts';
import type { Locale } from '../../cases/localized.ts';
import type { TemplateFor } from '../../templates/load.ts';
import type { Session } from '../../flows/session.ts';
import type { GrammarOf } from '../grammar/hints.ts';

/** From where a reply is seen: the person's session as it was saved, the time, and the room it is shown in. */
export interface View {
  readonly session: Session;
  /** Epoch milliseconds. */
  readonly now: number;
  /** `private` or a shared room's key. */
  readonly room: string;
  /** After how many untouched days a draft is deleted (`DRAFT_TTL_DAYS`); 30 if not said. */
  readonly keepDays?: number;
  /** An operator's own letter templates; the built-in ones if not said. */
  readonly templates?: TemplateFor | undefined;
  /** The host of the translator that can be asked for a proposal; none unless an operator has set one. */
  readonly translator?: string | undefined;
  /** What a grammar check found in a text; none unless an operator has turned it on. */
  readonly grammar?: GrammarOf | undefined;
}

/** What a screen of a draft with a known case is drawn from. */
export interface Scene {
  readonly draft: Draft;
  readonly caseType: CaseType;
  readonly locale: Locale;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly templates?: TemplateFor | undefined;
  readonly translator?: string | undefined;
  readonly grammar?: GrammarOf | undefined;
}
