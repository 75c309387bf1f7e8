/** One update of a seller's. */
export interface Move {
  /** Words they type, or the label of a button they press. */
  readonly do: 'type' | 'press';
  readonly what: string;
  /** What the message shows that answers it. */
  readonly sees: string;
}

/** What a seller does with one kind of bot. */
export interface Dialogue {
  /** From the first word to the letter. */
  readonly moves: readonly Move[];
  /** After so many moves the seller may go back and forth for ever by `loop`, and stands then where they stood. */
  readonly loopAt: number;
  readonly loop: readonly Move[];
  /** Whether a message answers an update only when it has buttons: what else is said then is on the way to it. */
  readonly byCard: boolean;
  /** Whether buttons are pressed without being shown: nobody offers them. */
  readonly blind: boolean;
}

export const typing = (what: string, sees: string): Move => ({ do: 'type', what, sees });
export const pressing = (what: string, sees: string): Move => ({ do: 'press', what, sees });
