import type { Origin, Passage } from './letter.ts';

/**
 * Stands between the seller's words and the templates: a template is given a slot, a number between two private-use
 * characters that no typed text can hold (flows/clean-text.ts), and the words are put in after rendering. So every
 * stretch of the letter is known by where it comes from, whatever a template does, and nothing typed is ever compiled.
 */
export class Slots {
  readonly #passages: Passage[] = [];

  /** Keeps a passage and gives the slot that stands for it. */
  hold(passage: Passage): string {
    this.#passages.push(passage);
    return `\uE000${this.#passages.length - 1}\uE001`;
  }

  /** The passages of a rendered text: the held ones where their slots are, the rest as frame. */
  passages(rendered: string): readonly Passage[] {
    return rendered
      .split(/\uE000(\d+)\uE001/u)
      .map((piece, index): Passage | undefined =>
        index % 2 === 1 ? this.#passages[Number(piece)] : { text: piece, origin: 'frame' satisfies Origin },
      )
      .filter((passage): passage is Passage => passage !== undefined && passage.text !== '');
  }
}

/** A rendered text without the empty lines that empty sections leave behind, and without spaces before a line. */
export const tidy = (rendered: string): string => rendered.replace(/\n +/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim();
