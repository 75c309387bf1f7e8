import type { CaseType } from './case-type.ts';
import { partOf } from './combine.ts';

/**
 * What can be read from a notice and be confirmed, in the order it is shown. A fact that is called like a blank fills
 * it (domain.md 2, placeholders).
 */
export const factNames = [
  'store',
  'notice_date',
  'marketplace',
  'asins',
  'order_ids',
  'percent',
  'target',
  'ratio',
  'brand',
  'rights_owner',
  'complaint_id',
  'reg_no',
  'other_account',
] as const;

export type FactName = (typeof factNames)[number];

/** The facts of one notice. */
export interface Facts {
  /** Values as the letter writes them: `May 9, 2026`, `B0C1LUMA01 and B0C1LUMA02`; a ratio as `23 of 371`. */
  readonly values: Readonly<Partial<Record<FactName, string>>>;
  /** The case whose metric `percent`, `target` and `ratio` are; absent: of whichever case the seller chooses. */
  readonly metricOf?: string;
  /** What the seller typed in place of what was read, or where nothing was: another notice does not change it. */
  readonly typed?: readonly FactName[];
  /** Other cases the notice speaks for, the likeliest first: what to offer when it was not clear. */
  readonly cases: readonly string[];
  /** How long Amazon gives, from the date of the notice: `72 hours`, `17 days`, `3 business-days`; or the last day: `May 8, 2026`. */
  readonly deadline?: string;
  /** Ids of the documents Amazon asks for. */
  readonly documents: readonly string[];
  readonly scope?: string;
  readonly state?: string;
  /** Whether the seller has confirmed them. */
  readonly confirmed: boolean;
}

/** Blanks that mean the same thing wherever they stand, so that a confirmed fact fills them without asking. */
const certain: ReadonlySet<string> = new Set(['notice_date', 'marketplace', 'complaint_id', 'rights_owner', 'other_account']);

const ofMetric: ReadonlySet<string> = new Set(['percent', 'n', 'total']);

/** Whether the metric of a notice is that of the case which a suggestion belongs to. */
function isOfMetric({ metricOf }: Facts, caseType: CaseType, item: string): boolean {
  const part = partOf(caseType, item);
  return metricOf === undefined ? part === 0 : (caseType.parts?.[part] ?? caseType).id === metricOf;
}

/**
 * What confirmed facts say of a blank of a suggestion; `undefined` when they say nothing. `n` and `total` are the two
 * halves of a ratio.
 */
export function factFor(facts: Facts | undefined, blank: string, caseType: CaseType, item: string): string | undefined {
  if (!facts?.confirmed || (ofMetric.has(blank) && !isOfMetric(facts, caseType, item))) return undefined;
  const [n, total] = facts.values.ratio?.split(' of ') ?? [];
  if (blank === 'n') return n;
  if (blank === 'total') return total;
  const name = factNames.find((fact) => fact === blank);
  return name === undefined ? undefined : facts.values[name];
}

/** The same for a blank that can mean only this: one that a tick may fill by itself. */
export function certainFact(facts: Facts | undefined, blank: string, caseType: CaseType, item: string): string | undefined {
  const value = factFor(facts, blank, caseType, item);
  const isOneAsin = blank === 'asins' && value !== undefined && !value.includes(' ');
  return certain.has(blank) || isOneAsin ? value : undefined;
}
