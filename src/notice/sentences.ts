/** After these a full stop ends no sentence. */
const abbreviation = /(?:^|[\s("])(?:no|nr|ltd|inc|co|corp|mr|mrs|ms|dr|st|e\.g|i\.e|z\. ?b|bzw|ca|vs|approx|reg|art|abs|[A-Z]|\d{1,2})$/iu;

const han = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';

/** Breaks within a sentence: where a mail program or a phone broke a line, after a list mark, around a lone figure. */
const breaks: readonly (readonly [at: RegExp, joint: string])[] = [
  [/(?<=(?:^|\n)(?:[-–—]{1,2}|[•*·・]))\n/gu, ' '],
  [new RegExp(`(?<=${han})\\n(?=[\\d.,]{1,8}%?\\n${han})|(?<=${han}\\n?[\\d.,]{1,8}%?)\\n(?=${han})`, 'gu'), ''],
  [new RegExp(`(?<=${han}|[，、])\\n(?=${han}|[，、。；])`, 'gu'), ''],
  [/(?<=[a-zà-ÿ,(])\n(?=[a-zà-ÿ0-9(%])/gu, ' '],
];

/** Lines as they were before they were broken to fit a screen. */
export const unwrapped = (lines: string): string => breaks.reduce((text, [at, joint]) => text.replace(at, joint), lines);

function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of line.matchAll(/[.!?](?=["”’)]? )|[。！？](?=[^。！？])/gu)) {
    if (mark === '.' && abbreviation.test(line.slice(Math.max(from, index - 8), index))) continue;
    parts.push(line.slice(from, index + 1));
    from = index + 1;
  }
  return [...parts, line.slice(from)];
}

/** The sentences, headings and list lines of a text. */
export const sentencesIn = (lines: string): readonly string[] =>
  unwrapped(lines)
    .split('\n')
    .flatMap(partsOf)
    .map((part) => part.trim())
    .filter((part) => part !== '');
