import type { PressedAt } from '../../src/flows/exchange.ts';
import { plain, type Screen } from './script.ts';

/** A seller's chat with the bot, on whichever platform: what is shown there and what can be done. */
export interface Chat {
  /** The moment now, as `shows` counts moments. */
  readonly moment: number;
  /** Whether something that came or changed after a moment ends with this screen. */
  shows(screen: Screen, since: number): boolean;
  /** @returns whether it could be done: a button that is not there cannot be pressed */
  press(label: string): boolean;
  tick(label: string): boolean;
  /** @param about what the words are about: a form for something else is none for them */
  type(text: string, about: PressedAt): boolean;
  command(name: string): boolean;
  /** Does what was begun and waited for something: fills in the form that has opened. */
  goesOn(): void;
  /** Whether the platform has told the seller that what they did last failed. */
  readonly hasFailed: boolean;
  /** Puts away what is left open of a doing that has worked. */
  tidiesUp(): void;
  /** The letter, of those that came after a moment the newest. */
  letter(since: number): string | undefined;
  /** The last thing the bot shows, for whoever must find out what went wrong. */
  readonly newest: string;
}

/** Whether a message is, or ends with, a screen. */
export const isScreen = ({ text, labels }: Screen, wanted: Screen): boolean =>
  labels.length === wanted.labels.length && labels.every((label, at) => label === wanted.labels[at]) && plain(text).endsWith(wanted.text);
