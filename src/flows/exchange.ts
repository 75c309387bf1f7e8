import type { Route } from '../cases/case-type.ts';
import type { FactName } from '../cases/facts.ts';
import type { Locale } from '../cases/localized.ts';
import type { Question } from '../cases/question.ts';
import type { Session } from './session.ts';

/** What can be shown of a finished letter besides its full text. */
export const letterForms = ['blocks', 'short', 'sources', 'chinese'] as const;

export type LetterForm = (typeof letterForms)[number];

/** What a button does. Arguments are ids of ours, never anybody's words. */
export type Press =
  | { readonly do: 'group'; readonly group: string }
  | { readonly do: 'case'; readonly caseId: string }
  /** The notice names one more case: it gets a part of its own in the letter. */
  | { readonly do: 'also' }
  /** Confirms what was read from the notice, and says how to answer it. */
  | { readonly do: 'route'; readonly route: Route }
  /** Corrects one fact of the notice. */
  | { readonly do: 'fact'; readonly fact: FactName }
  /** Leaves one fact of the notice out. */
  | { readonly do: 'fact-out'; readonly fact: FactName }
  /** A fact from a form that was opened for it. */
  | { readonly do: 'fact-is'; readonly fact: FactName; readonly text: string }
  /** Shows what was read from the notice and the ways to answer it once more. */
  | { readonly do: 'facts' }
  /** Ticks (`on`) or unticks one item: a suggestion's id or that of own words. Pressed twice, it does the same. */
  | { readonly do: 'tick'; readonly item: string; readonly on: boolean }
  /** Sets all ticks of the listed items at once, as a select menu does: `shown` were offered, `items` are chosen. */
  | { readonly do: 'select'; readonly shown: readonly string[]; readonly items: readonly string[] }
  /** Asks to be prompted for own words. */
  | { readonly do: 'own' }
  /** Words from a form that was opened for this very question, or for the notice where the case is chosen. */
  | { readonly do: 'say'; readonly text: string }
  /** A value for one blank, or `values` for several by their names, from a form that was opened for it. `text` is all of it. */
  | { readonly do: 'fill'; readonly item: string; readonly blank: string; readonly text: string; readonly values?: Readonly<Record<string, string>> }
  /** A value offered for one blank, by its fingerprint. Ignored when that blank is no longer asked for. */
  | { readonly do: 'value'; readonly item: string; readonly blank: string; readonly pick: string }
  /** Which cause (`C2`, `o1`, `all` or `none`) the seller's own words `item` answer. */
  | { readonly do: 'link'; readonly item: string; readonly cause: string }
  /** Asks for own words in English. */
  | { readonly do: 'english'; readonly item: string }
  /** A suggestion says the same as own words, which it replaces in the letter. */
  | { readonly do: 'same'; readonly item: string; readonly suggestion: string }
  /** Asks the translator for a proposal for own words. */
  | { readonly do: 'translate'; readonly item: string }
  /** Takes the proposal that was shown, by its fingerprint. */
  | { readonly do: 'use'; readonly item: string; readonly pick: string }
  | { readonly do: 'done' | 'back' | 'skip' | 'cancel' | 'edit' | 'review' | 'create' }
  | { readonly do: 'keep'; readonly finding: string }
  /** Shows another form of the letter. */
  | { readonly do: 'show'; readonly what: LetterForm }
  /** Drafts. */
  | { readonly do: 'open' | 'discard' | 'discard-yes' | 'change-case' }
  | { readonly do: 'new' }
  /** In a shared room: draft here, in front of the others. */
  | { readonly do: 'stay' }
  | { readonly do: 'locale'; readonly locale: Locale }
  | { readonly do: 'forget-yes' | 'forget-no' };

/** The place in a draft that a button was shown at. */
export type PressedAt = Question | 'case' | 'facts' | 'review' | 'letter' | 'session';

export type Command = 'drafts' | 'cancel' | 'language' | 'forget' | 'privacy' | 'help' | 'done' | 'back' | 'skip';

/** Why a file is not taken for a notice; the words are `messages` keys `upload.*`. */
export const uploadProblems = ['too-large', 'wrong-type', 'no-text', 'locked', 'broken', 'gone'] as const;

export type UploadProblem = (typeof uploadProblems)[number];

/** A file somebody sent, not read yet. */
export interface Upload {
  readonly name: string;
  /** In bytes, as the platform says. */
  readonly size?: number;
  readonly mediaType?: string;
  /** The channel's own way to find it. */
  readonly ref: string;
  /** What was typed next to it. */
  readonly words?: string;
}

/** A proposal in English, or that there is none. */
export type Translation = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: 'failed' | 'changed-figures' };

/** What somebody did, free of any platform. */
export type Act =
  /** `/poa`, alone or with Amazon's notice; or a deep link with a draft to go on with or a case to begin. */
  | { readonly kind: 'start'; readonly caseId?: string; readonly draft?: string; readonly notice?: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Words typed once more before it was heard that they are taken: no other answer, also not of the question that follows. */
  | { readonly kind: 'again'; readonly text: string }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'press'; readonly draft: string; readonly at: PressedAt; readonly press: Press }
  /** Amazon's notice for certain: from a file, a message command, or the message that `/poa` answers. */
  | { readonly kind: 'notice'; readonly text: string; readonly unread?: UploadProblem }
  /** A file; it is read before the conversation sees it, and becomes `notice` or `unreadable`. */
  | { readonly kind: 'upload'; readonly upload: Upload }
  | { readonly kind: 'unreadable'; readonly problem: UploadProblem }
  /** What the translator made of own words that were to be put into English. */
  | { readonly kind: 'translated'; readonly draft: string; readonly question: Question; readonly item: string; readonly result: Translation }
  /** A button whose data is not ours or cannot be read. */
  | { readonly kind: 'forged' }
  /** A sticker, a photo, a voice message in place of text. */
  | { readonly kind: 'unsupported' }
  /** A message changed after it was sent: said once, not taken as a new answer. */
  | { readonly kind: 'edited' }
  /** A command the bot does not know. */
  | { readonly kind: 'unknown-command' };

/** One thing one person did, once. */
export interface Input {
  /** When it was sent by the platform's clock, epoch milliseconds; parts of one text have nearly the same. */
  readonly sentAt?: number;
  /** The same for a repeated delivery of the same event, different for any other. */
  readonly id: string;
  /** `private` or a shared room's key. */
  readonly room: string;
  /** The platform's idea of the person's language. */
  readonly locale?: Locale;
  readonly act: Act;
}

/** Short things the bot says between prompts; the words are `messages` keys `notice.*`. */
export type Notice =
  | 'welcome'
  | 'resumed'
  | 'taken'
  | 'kept-chinese'
  | 'empty'
  | 'too-long'
  | 'not-text'
  | 'edited'
  | 'stale'
  | 'no-active-draft'
  | 'cancelled'
  | 'discarded'
  | 'forgotten'
  | 'not-forgotten'
  | 'language-set'
  | 'unknown-command'
  | 'too-many-drafts'
  | 'too-many-words'
  | 'nothing-ticked'
  | 'choose-first'
  | 'case-unclear'
  | 'nothing-read'
  | 'unreadable'
  | 'translation-failed'
  | 'translation-changed'
  | 'bad-value'
  | 'kept-finding'
  | 'type-below';

/**
 * What the bot answers, as data: a channel's presenter turns it into words. Prompts are drawn from the session, so that
 * a reply that is delivered late shows where the person really stands.
 */
export type Reply =
  | { readonly kind: 'notice'; readonly notice: Notice; readonly values?: Readonly<Record<string, string | number>> }
  /** The step at which this draft stands. `form`: the person asked to type; prompt for the words at once. */
  | { readonly kind: 'prompt'; readonly draft: string; readonly form?: true }
  | { readonly kind: 'show'; readonly draft: string; readonly what: LetterForm }
  | { readonly kind: 'drafts' }
  | { readonly kind: 'discard'; readonly draft: string }
  /** In a shared room: offers the private chat (a link with `payload`) and to stay here, with a draft begun by a notice. */
  | { readonly kind: 'where'; readonly draft?: string }
  | { readonly kind: 'languages' }
  /** What was said before could not be delivered: offers the way back to the step in hand. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'help' }
  | { readonly kind: 'privacy' };

/** What one input leads to: the session to keep and the replies to send, in order. */
export interface Turn {
  /** `undefined`: nothing is to be kept of this person. */
  readonly session: Session | undefined;
  readonly replies: readonly Reply[];
}
