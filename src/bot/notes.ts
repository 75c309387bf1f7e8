import type { Message, Span } from './message.ts';

/** Nothing but words, and none to be copied. */
const isNote = ({ spans, card, options, expects, buttons, files }: Message): boolean =>
  !card && !options && !expects && files.length === 0 && buttons.flat().length === 0 && spans.every(({ kind }) => kind !== 'pre');

const gap: Span = { kind: 'plain', text: '\n\n' };

/**
 * Short notes joined to what follows them, as far as one message has room for both: fewer messages, fewer buzzes of a
 * phone, and a card stays in its place.
 *
 * @param fits whether one message of the platform holds these spans
 */
export function joinNotes(messages: readonly Message[], fits: (spans: readonly Span[]) => boolean): readonly Message[] {
  const joined: Message[] = [];
  for (const message of messages) {
    const before = joined.at(-1);
    const spans = before && isNote(before) ? [...before.spans, gap, ...message.spans] : [];
    if (spans.length > 0 && fits(spans)) joined.splice(-1, 1, { ...message, spans });
    else joined.push(message);
  }
  return joined;
}
