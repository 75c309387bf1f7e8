import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { type Item, itemsAt } from '../cases/items.ts';

/** One cause with what answers it; an empty list is a hole that the review shows. */
export interface MatrixRow {
  readonly cause: Item;
  readonly fixes: readonly Item[];
  readonly measures: readonly Item[];
}

/** Cause -> fix -> prevention, and what answers no single cause. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly general: { readonly fixes: readonly Item[]; readonly measures: readonly Item[] };
}

const numberOf = (id: string): string => id.replace(/^\D+/u, '');

/**
 * Whether an item answers a cause: suggestions by number (C2 -> A2, M2; domain.md 2) or because the case says so, own
 * words as the seller linked them.
 */
export function answers(item: Item, cause: Item): boolean {
  if (item.kind === 'own') return item.words.answers === 'all' || item.words.answers === cause.id;
  if (cause.kind === 'own') return false;
  return numberOf(item.id) === numberOf(cause.id) || (item.suggestion.answers?.includes(cause.id) ?? false);
}

/** The matrix of a draft. */
export function matrixOf(caseType: CaseType, draft: Draft): Matrix {
  const causes = itemsAt(caseType, draft, 'why');
  const fixes = itemsAt(caseType, draft, 'fixed');
  const measures = itemsAt(caseType, draft, 'prevented');
  const general = (items: readonly Item[]): readonly Item[] =>
    items.filter((item) => !causes.some((cause) => answers(item, cause)));
  return {
    rows: causes.map((cause) => ({
      cause,
      fixes: fixes.filter((item) => answers(item, cause)),
      measures: measures.filter((item) => answers(item, cause)),
    })),
    general: { fixes: general(fixes), measures: general(measures) },
  };
}
