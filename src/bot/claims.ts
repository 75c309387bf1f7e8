import type { Presence } from '../store/lease.ts';
import type { Owed, PersonRecord } from '../store/person-record.ts';

/** Which of several processes delivers an owed reply. */
export interface Claims {
  /** An owed reply as one that this process delivers. */
  readonly claim: (owed: Owed) => Owed;
  /** What a record owes, with this process as the one that delivers these. */
  readonly claimed: (record: PersonRecord, mine: readonly Owed[]) => readonly Owed[];
  /** Whether another process, which lives, delivers it. */
  readonly isElsewhere: (owed: Owed) => Promise<boolean>;
}

/** @param presence of this process among those that share the store; absent where it is alone */
export function claimsOf(presence: Presence | undefined): Claims {
  const claim = (owed: Owed): Owed => (presence ? { ...owed, by: presence.id } : owed);
  return {
    claim,
    claimed: ({ owed }, mine) => owed.map((each) => (mine.some(({ inputId }) => inputId === each.inputId) ? claim(each) : each)),
    isElsewhere: async ({ by }) => presence !== undefined && by !== undefined && by !== presence.id && (await presence.isAlive(by)),
  };
}
