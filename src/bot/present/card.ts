import type { Draft } from '../../cases/draft.ts';
import type { Press, PressedAt } from '../../flows/exchange.ts';
import type { Button, Message } from '../message.ts';
import { shorten } from './label.ts';

/** The draft of an action that belongs to none. */
export const noDraft = '-';

/** A message with whatever it has; what is left out is empty. */
export const message = (parts: Partial<Message> & Pick<Message, 'spans'>): Message => ({
  buttons: [],
  files: [],
  card: false,
  ...parts,
});

/** Makes the buttons of one draft's card, shown at one place. */
export const buttonsOf =
  (draft: Draft | undefined, at: PressedAt) =>
  (label: string, press: Press, tone?: Button['tone']): Button => ({
    label: shorten(label),
    action: { draft: draft?.id ?? noDraft, at, press },
    ...(tone && { tone }),
  });

/** Buttons in rows of a given width. */
export const rowsOf = (buttons: readonly Button[], width: number): readonly (readonly Button[])[] =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width));
