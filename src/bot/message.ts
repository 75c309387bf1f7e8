import type { PressedAt, Press } from '../flows/exchange.ts';

/** A stretch of text with one look. Channels escape for their platform; no markup passes through. */
export interface Span {
  readonly kind: 'plain' | 'bold' | 'italic' | 'code' | 'pre' | 'quote';
  readonly text: string;
}

/** What a button or option sends back: which draft, where it was shown, what it does. */
export interface Action {
  /** Draft id, or `-` for what belongs to no draft. */
  readonly draft: string;
  readonly at: PressedAt;
  readonly press: Press;
}

export interface Button {
  readonly label: string;
  readonly action: Action;
  readonly tone?: 'primary' | 'danger';
  /** A link into the private chat with the bot, carrying this payload, instead of an action. */
  readonly privateLink?: string;
}

/** A suggestion to tick. */
export interface Option {
  readonly item: string;
  readonly label: string;
  /** A second line where the platform has room for one. */
  readonly detail?: string;
  readonly ticked: boolean;
}

/** A list to tick from: toggles where buttons are all there is, a select menu where there is one. */
export interface Options {
  readonly draft: string;
  readonly at: PressedAt;
  readonly items: readonly Option[];
  /** Whether choosing one is the whole answer. */
  readonly single: boolean;
  /** What a select menu says before anything is chosen. */
  readonly placeholder: string;
}

type Content = string | Uint8Array;

export interface OutFile {
  readonly name: string;
  /** What takes time is made when its turn comes, so that what stands before it is not held up; once, however often it is asked for. */
  readonly content: Content | (() => Promise<Content>);
}

/** What is in a file, made now if it was not before. */
export const contentOf = async ({ content }: OutFile): Promise<Content> => (typeof content === 'function' ? content() : content);

/** A file that takes time to make: it is made when it is delivered, not when the screen is drawn. */
export interface LaterFile {
  readonly name: string;
  readonly make: () => Promise<Content>;
}

/** Typed words the step waits for: shown as a placeholder, asked by ForceReply in a group, as a form on Discord. */
export interface Expects {
  readonly draft: string;
  readonly at: PressedAt;
  /** Title of a form, at most 45 characters. */
  readonly title: string;
  /** Label of the field, at most 45 characters. */
  readonly label: string;
  /** At most 64 characters. */
  readonly placeholder: string;
  /** The blank that the words fill, and those after it in the sentence that can be filled at the same time. */
  readonly fills?: { readonly item: string; readonly blank: string; readonly more?: readonly string[] };
  /** Whether nothing else can answer (a blank), so that a group is asked for the text at once. */
  readonly only: boolean;
}

/** A message as it is drawn. */
export type Drawn = Message<OutFile | LaterFile>;

/** One thing the bot shows, free of any platform; a channel is given its files made, or with how to make them. */
export interface Message<File = OutFile> {
  readonly spans: readonly Span[];
  readonly options?: Options;
  readonly buttons: readonly (readonly Button[])[];
  readonly files: readonly File[];
  readonly expects?: Expects;
  /** Whether it shows the step and may replace the message whose button was pressed. */
  readonly card: boolean;
}
