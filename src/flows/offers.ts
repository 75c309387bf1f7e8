import { blankOf } from '../cases/blanks.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft, Place } from '../cases/draft.ts';
import { factFor } from '../cases/facts.ts';

/** At most this many values of the seller's own, and this many in all, are offered for one blank. */
const mostOwn = 4;
const mostOffers = 8;

/**
 * Values to offer for the blank that is asked for: what the confirmed notice says, what the seller gave before for a
 * blank of the same name in this draft, then what sellers usually give. A `value` button carries a value's fingerprint.
 */
export function offeredValues(caseType: CaseType, draft: Draft, place: Place & { step: 'blank' }): readonly string[] {
  // Of an answer that can be read in two ways only these two are asked about.
  if (place.between) return place.between;
  const given = Object.values(draft.answers).flatMap((answer) =>
    Object.values(answer?.blanks ?? {}).flatMap((values) =>
      Object.hasOwn(values, place.blank) ? [values[place.blank] ?? ''] : [],
    ),
  );
  const own = [...new Set(given)].slice(-mostOwn);
  const fact = factFor(draft.facts, place.blank, caseType, place.item);
  const known = [...(fact === undefined ? [] : [fact]), ...own];
  return [...new Set([...known, ...(blankOf(place.blank).offers ?? [])])].slice(0, mostOffers);
}
