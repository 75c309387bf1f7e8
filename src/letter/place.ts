import type { CaseType } from '../cases/case-type.ts';
import { isPartLink, partLink, partOf } from '../cases/combine.ts';
import type { Draft } from '../cases/draft.ts';
import { type Item, itemsAt } from '../cases/items.ts';

/** For all cases of a letter: words of the seller's own that answer no single one. */
export const general = -1;

/** The case that a cause of the seller's own was said to belong to. */
const ownPart = (caseType: CaseType, link: string | undefined): number =>
  link !== undefined && isPartLink(link) ? caseType.parts?.findIndex(({ id }) => partLink(id) === link) ?? general : general;

/** To which case of several an item belongs, counted from 0; `general` when to none alone. */
export function placeOf(caseType: CaseType, draft: Draft, item: Item): number {
  if (item.kind === 'ticked') return partOf(caseType, item.id);
  const { answers: link } = item.words;
  if (link === undefined || link === 'all' || link === 'none') return general;
  if (isPartLink(link)) return ownPart(caseType, link);
  const cause = itemsAt(caseType, draft, 'why').find(({ id }) => id === link);
  if (cause?.kind === 'own') return ownPart(caseType, cause.words.answers);
  return cause ? partOf(caseType, cause.id) : general;
}
