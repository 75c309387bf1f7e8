import { type Exporter, fileName } from './exporter.ts';
import { textOf } from './letter.ts';

/** The letter as plain text, exactly as it is shown. */
export const exportTxt: Exporter = {
  extension: 'txt',
  export: (letter) => ({ name: fileName(letter, 'txt'), content: `${textOf(letter.full)}\n` }),
};
