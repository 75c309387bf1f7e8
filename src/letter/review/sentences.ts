/** One sentence of a text and where it begins (UTF-16 index). */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

const sentenceEnd = /[.!?]["')\]]?(?=\s)|[。！？；]|\n/gu;

/** Words whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:no|nos|inc|ltd|co|corp|e\.g|i\.e|approx|vs|st|mr|ms|mrs|dr|fig|exp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;

/** The number of a list's item, which the item follows. */
const listNumber = /^\s{0,3}\d{1,2}\.$/u;

/** The longest tail looked at to tell an abbreviation: longer than any of them. */
const tail = 10;

/** Sentences of English or Chinese text, also unfinished ones, without those that hold no letter or digit. */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  const close = (end: number): void => {
    const sentence = text.slice(index, end);
    if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push({ text: sentence, index });
    index = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(index, end - tail), end)) || listNumber.test(text.slice(index, end))) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}
