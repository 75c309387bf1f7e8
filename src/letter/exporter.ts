import type { Letter } from './letter.ts';

/** A letter as a file to attach or keep. */
export interface LetterFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** One file format. Each passes test/conformance/exporter.suite.ts. */
export interface Exporter {
  readonly extension: 'txt' | 'docx';
  export(letter: Letter): LetterFile | Promise<LetterFile>;
}

/** The longest file name without its ending. */
const longestName = 80;

/** A file name from the subject line: ASCII letters, digits and hyphens, safe on every system. */
export function fileName(letter: Letter, extension: string): string {
  const words = letter.subject.normalize('NFKD').replace(/\p{M}+/gu, '').split(/[^A-Za-z0-9]+/u).filter(Boolean);
  const stem = words.reduce((name, word) => (name.length + word.length < longestName ? `${name}-${word}` : name));
  return `${stem}.${extension}`;
}
