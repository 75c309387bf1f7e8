import { blankNames, blankOf, type BlankKind } from '../../cases/blanks.ts';
import type { CaseType } from '../../cases/case-type.ts';
import type { Draft } from '../../cases/draft.ts';
import { answerAt, itemsAt } from '../../cases/items.ts';
import { type Question, questions } from '../../cases/question.ts';

/** Something the seller typed that stands in the letter. */
export interface Typed {
  readonly question: Question;
  readonly text: string;
  /** Whether it is a value within a sentence of the catalogue. */
  readonly isValue: boolean;
}

/** Values that are words; the others are numbers, dates and names. */
const worded: ReadonlySet<BlankKind> = new Set(['text', 'phrase', 'role']);

/** Values that are names. */
const naming: ReadonlySet<BlankKind> = new Set(['party', 'tool', 'place', 'code']);

const isEnglish = (text: string): boolean => /[a-z]/iu.test(text) && !/\p{Script=Han}/u.test(text);

interface Value {
  readonly question: Question;
  readonly text: string;
  readonly kind: BlankKind;
}

/** Values of a draft; not those for blanks of an older catalogue. */
const valuesAt = (caseType: CaseType, draft: Draft, question: Question): readonly Value[] =>
  itemsAt(caseType, draft, question)
    .filter(({ kind }) => kind === 'ticked')
    .flatMap(({ id }) => Object.entries(answerAt(draft, question).blanks[id] ?? {}))
    .filter(([blank]) => blankNames.includes(blank))
    .map(([blank, text]) => ({ question, text, kind: blankOf(blank).kind }));

/** What a grammar check reads: own words in English and typed values, never a word of the catalogue. */
export function typedIn(caseType: CaseType, draft: Draft): readonly Typed[] {
  const asked = questions.filter((question) => question !== 'store');
  const own = asked.flatMap((question) =>
    itemsAt(caseType, draft, question).flatMap((item): Typed[] => (item.kind === 'own' ? [{ question, text: item.text, isValue: false }] : [])),
  );
  const values = asked
    .flatMap((question) => valuesAt(caseType, draft, question))
    .filter(({ kind }) => worded.has(kind))
    .map(({ question, text }): Typed => ({ question, text, isValue: true }));
  return [...own, ...values].filter(({ text }) => isEnglish(text));
}

/** Names in a draft: of the store, of what the notice names, of companies, places and programs. */
export function namesIn(caseType: CaseType, draft: Draft): readonly string[] {
  const { store, brand, rights_owner: owner, other_account: account } = draft.facts?.values ?? {};
  const stores = itemsAt(caseType, draft, 'store').map(({ text }) => text);
  const values = questions.flatMap((question) => valuesAt(caseType, draft, question)).filter(({ kind }) => naming.has(kind));
  return [...stores, store, brand, owner, account, ...values.map(({ text }) => text)].filter((name): name is string => name !== undefined && name !== '');
}
