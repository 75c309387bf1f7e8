import { caseTypeOf } from '../../../src/cases/all.ts';
import type { Draft } from '../../../src/cases/draft.ts';
import { type Locale, locales } from '../../../src/cases/localized.ts';
import { routeOf } from '../../../src/cases/route.ts';
import { assemble } from '../../../src/letter/assemble.ts';
import { textOf } from '../../../src/letter/letter.ts';
import { type Doing, doingsFor } from '../seller.ts';
import { everyCase, otherRoutes } from './all.ts';
import { noticeFor } from './notices.ts';

/** A seller on one channel. */
export interface Turn {
  readonly locale: Locale;
  readonly doings: readonly Doing[];
  /** The letter that they are to hold. */
  readonly letter: string;
}

const channels = ['telegram', 'discord', 'terminal'] as const;

function turnOf(draft: Draft, round: number, asOneLine: boolean): readonly [name: string, turn: Turn] {
  const caseType = caseTypeOf(draft.caseId ?? '');
  if (!caseType) throw new Error(`no case ${draft.caseId}`);
  const locale = locales[round % locales.length] ?? 'en';
  const pasted = round % 2 === 0 ? noticeFor(draft) : undefined;
  const notice = asOneLine ? pasted?.replace(/\s*\n\s*/gu, ' ') : pasted;
  const name = `${caseType.id}, ${routeOf(caseType, draft)}, in ${locale}${notice === undefined ? '' : ', from a notice'}`;
  const doings = doingsFor(locale, draft, notice === undefined ? {} : { notice });
  return [name, { locale, doings, letter: textOf(assemble(caseType, draft).full) }];
}

/**
 * The sellers whose turn it is on this channel: every third one, in changing languages, every other one with a notice.
 *
 * @param asOneLine where a notice has to be given in one line
 */
export const turnsOn = (channel: (typeof channels)[number], { asOneLine = false } = {}): readonly (readonly [name: string, turn: Turn])[] =>
  [...everyCase, ...otherRoutes]
    .filter((_, index) => index % channels.length === channels.indexOf(channel))
    .map((draft, round) => turnOf(draft, round, asOneLine));
