import { caseTypes } from '../../cases/all.ts';
import type { CaseType } from '../../cases/case-type.ts';
import type { Locale } from '../../cases/localized.ts';
import { shorten } from '../present/label.ts';

/** A case as it is offered while somebody types. */
export interface CaseChoice {
  readonly name: string;
  readonly value: string;
}

/** Limits of a completion (platforms.md 2.1). */
const limits = { choices: 25, name: 100 } as const;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s-]+/gu, ' ').trim();

/** Whether every word that was typed is in the case's name, in the person's language or English, or in its id. */
function isLike({ id, name }: CaseType, words: readonly string[], locale: Locale): boolean {
  const known = folded(`${name[locale]} ${name.en} ${id}`);
  return words.every((word) => known.includes(word));
}

const matching = (typed: string, locale: Locale): readonly CaseType[] => {
  const words = folded(typed).split(' ');
  return caseTypes.filter((caseType) => isLike(caseType, words, locale));
};

/** Cases that fit what was typed so far, by their names in the person's language. */
export const casesLike = (typed: string, locale: Locale): readonly CaseChoice[] =>
  matching(typed, locale)
    .slice(0, limits.choices)
    .map(({ id, name }) => ({ name: shorten(name[locale], limits.name), value: id }));

/** The case that was chosen, or the only one that fits what was typed without choosing. */
export function caseMeant(value: string, locale: Locale): string | undefined {
  const chosen = caseTypes.find(({ id }) => id === value);
  const [only, ...others] = chosen ? [chosen] : matching(value, locale);
  return only && others.length === 0 && folded(value) !== '' ? only.id : undefined;
}
