import { blankOf } from '../cases/blanks.ts';
import type { Draft, Place } from '../cases/draft.ts';

/** At most this many values of the seller's own, and this many in all, are offered for one blank. */
const mostOwn = 4;
const mostOffers = 8;

/**
 * Values to offer for the blank that is asked for: what the seller gave before for a blank of the same name in this
 * draft, then what sellers usually give. A `value` button carries a value's fingerprint.
 */
export function offeredValues(draft: Draft, place: Place & { step: 'blank' }): readonly string[] {
  const given = Object.values(draft.answers).flatMap((answer) =>
    Object.values(answer?.blanks ?? {}).flatMap((values) =>
      Object.hasOwn(values, place.blank) ? [values[place.blank] ?? ''] : [],
    ),
  );
  const own = [...new Set(given)].slice(-mostOwn);
  return [...new Set([...own, ...(blankOf(place.blank).offers ?? [])])].slice(0, mostOffers);
}
