import type { Message, Span } from './message.ts';

/** Nothing but words. */
const isNote = ({ card, options, expects, buttons, files }: Message): boolean =>
  !card && !options && !expects && files.length === 0 && buttons.flat().length === 0;

const isCopied = (spans: readonly Span[]): boolean => spans.some(({ kind }) => kind === 'pre');

const gap: Span = { kind: 'plain', text: '\n\n' };

/**
 * Short notes joined to what follows them, as far as one message has room for both: fewer messages, fewer buzzes of a
 * phone, and a card stays in its place. Words to be copied stand alone, but for those that a card gives back to be typed anew.
 *
 * @param fits whether one message of the platform holds these spans
 */
export function joinNotes(messages: readonly Message[], fits: (spans: readonly Span[]) => boolean): readonly Message[] {
  const joined: Message[] = [];
  for (const message of messages.toReversed()) {
    const [next] = joined;
    const spans = next && isNote(message) ? [...message.spans, gap, ...next.spans] : [];
    if (next && spans.length > 0 && (next.card || !isCopied(spans)) && fits(spans)) joined[0] = { ...next, spans };
    else joined.unshift(message);
  }
  return joined;
}
