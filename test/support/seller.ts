import type { Draft } from '../../src/cases/draft.ts';
import type { Locale } from '../../src/cases/localized.ts';
import { newSession, type Session } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { lumaHarbor } from './luma-harbor.ts';
import { nextMove, seenAt } from './next-move.ts';
import { may20 } from './talk.ts';

/** A seller's hand on one channel: what a person can do there, and what they wait to see. */
export interface Hand {
  readonly locale: Locale;
  /** Sends /poa, and chooses where to draft if that is asked. */
  begin(): Promise<void>;
  /** Ticks one suggestion by its label, or takes its tick back. */
  tick(label: string): Promise<void>;
  press(label: string): Promise<void>;
  /** Types words as an answer, however the channel takes them. */
  type(text: string): Promise<void>;
  /** Waits until the bot has shown this since the person's last doing. */
  sees(text: string): Promise<void>;
  /** The letter as it was received: the text on screen and the file. */
  letter(): Promise<{ readonly shown: string; readonly file: string }>;
}

/** One thing the seller does, and what they see then. */
export interface Doing {
  readonly do: 'tick' | 'press' | 'type' | 'begin';
  readonly what: string;
  readonly sees: string;
}

/** More doings than any letter takes. */
const mostDoings = 300;

const draftIn = (session: Session): Draft | undefined => session.drafts[session.active['private'] ?? ''];

/**
 * The whole dialogue that leads to a draft's letter, as doings: the same answers in any language give the same letter.
 *
 * @param wanted what this seller answers; its blanks in English
 * @param notice Amazon's notice, which they paste in place of choosing the case
 */
export function doingsFor(locale: Locale, wanted: Draft, { notice }: { readonly notice?: string } = {}): readonly Doing[] {
  const doings: Doing[] = [];
  let session = newSession(locale);
  while (doings.length < mostDoings) {
    const move = nextMove({ locale, wanted, ...(notice !== undefined && { notice }) }, draftIn(session));
    if (!move) return doings;
    session = step(session, { id: `i${doings.length}`, room: 'private', act: move.act }, may20).session ?? session;
    doings.push({ do: move.do, what: move.what, sees: seenAt(draftIn(session), wanted, locale) });
  }
  throw new Error(`the dialogue goes round in circles:\n${JSON.stringify(doings.slice(-6), undefined, 1)}`);
}

/** How many doings come before the store question, where there is no notice: begin, group, case, route. */
export const doingsToStore = 4;

/** The late-shipment dialogue, without a notice. */
export const lateShipmentDoings = (locale: Locale, draft: Draft = lumaHarbor): readonly Doing[] => doingsFor(locale, draft);

/** Does one thing and waits for what it leads to. */
export async function doing(hand: Hand, { do: what, what: words, sees }: Doing): Promise<void> {
  if (what === 'begin') await hand.begin();
  else if (what === 'tick') await hand.tick(words);
  else if (what === 'press') await hand.press(words);
  else await hand.type(words);
  await hand.sees(sees);
}

/** Drafts the whole letter. */
export async function draftLateShipment(hand: Hand, draft: Draft = lumaHarbor): Promise<void> {
  for (const each of lateShipmentDoings(hand.locale, draft)) await doing(hand, each);
}
