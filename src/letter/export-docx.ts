import { once } from '../once.ts';
import { createThread, ThreadError } from '../thread.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './exporter.ts';
import { type Letter, type Passage, textOf } from './letter.ts';

/** What a line of the letter is, by which it is set. */
export type LineKind = 'heading' | 'numbered' | 'labelled' | 'plain' | 'gap';

export interface SetLine {
  readonly kind: LineKind;
  /** For `numbered` the number with its full stop, for `labelled` the label with its colon; else empty. */
  readonly lead: string;
  readonly text: string;
}

const labels = /^((?:Issue|Period|Where|Responsible):) (.*)$/u;
const numbers = /^(\d{1,2}\.) (.*)$/u;

/** How many signs at the beginning of each line the frame put there, in the order of the text. */
function frameAtStart(passages: readonly Passage[]): readonly number[] {
  const signs: number[] = [0];
  let isOpen = true;
  for (const { text, origin } of passages) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) {
        signs.push(0);
        isOpen = true;
      }
      isOpen &&= origin === 'frame' || piece === '';
      if (isOpen) signs[signs.length - 1] = (signs.at(-1) ?? 0) + piece.length;
    });
  }
  return signs;
}

/**
 * The letter's lines with what each is. A number or a label counts only where the frame put it, so that `3. ` or
 * `Where: ` at the beginning of somebody's own words stays text. A heading is a line of the frame alone: one that a
 * numbered line follows, or that names a part of a letter about several cases.
 */
export function setLines(passages: readonly Passage[]): readonly SetLine[] {
  const lines = textOf(passages).split('\n');
  const framed = frameAtStart(passages);
  /** The lead that a pattern finds and the text after it, if the frame put all of the lead there. */
  const leadAt = (at: number, pattern: RegExp): Pick<SetLine, 'lead' | 'text'> | undefined => {
    const [, lead, text] = pattern.exec(lines[at] ?? '') ?? [];
    return lead === undefined || text === undefined || (framed[at] ?? 0) < lead.length ? undefined : { lead, text };
  };
  return lines.map((text, at): SetLine => {
    if (text === '') return { kind: 'gap', lead: '', text };
    const numbered = leadAt(at, numbers);
    if (numbered) return { kind: 'numbered', ...numbered };
    const labelled = leadAt(at, labels);
    if (labelled) return { kind: 'labelled', ...labelled };
    const isFrame = framed[at] === text.length;
    const isHeading = isFrame && (leadAt(at + 1, numbers) !== undefined || /^(?:Part \d: |All parts$)/u.test(text));
    return { kind: isHeading ? 'heading' : 'plain', lead: '', text };
  });
}

/** How long one document may take, with all that wait before it, in milliseconds, and how many wait. */
const patienceMs = 60_000;
const mostWaiting = 5000;

const thread = once(() => createThread({ file: new URL('docx-thread.mjs', import.meta.url), patienceMs, mostWaiting }));

/**
 * The letter as a Word document: the words of the full letter and nothing else, set as a business letter on one or two
 * pages, with the subject line above and the exhibit list as its numbered end. Made in a thread, which is begun for the
 * first one, so that nobody waits for it but who gets it. Rejects with a `ThreadError` when it cannot be made.
 */
export const exportDocx: Exporter = {
  extension: 'docx',
  async export(letter: Letter) {
    const lines = setLines(letter.full).filter(({ kind }) => kind !== 'gap');
    const content = await thread().ask({ subject: letter.subject, lines });
    if (!(content instanceof Uint8Array)) throw new ThreadError('TypeError');
    return { name: fileName(letter, 'docx'), content };
  },
};
