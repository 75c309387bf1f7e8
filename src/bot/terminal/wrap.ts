/** Columns a character takes: two for Chinese, kana, Hangul, full-width forms and emoji. */
const widthOf = (character: string): number =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1;

/** Columns a text takes; styles (ANSI sequences of ours) take none. */
const columnsOf = (text: string): number =>
  [...text.replace(/\u001B\[\d+m/gu, '')].reduce((sum, character) => sum + widthOf(character), 0);

/** Pieces that a line may be broken between: words with the blanks after them; between Chinese characters anywhere. */
const pieces = (line: string): readonly string[] =>
  line.match(/[\u2E80-\uA4CF\uF900-\uFAFF\uFF00-\uFF60][，。：；、”」）]?|[^\s\u2E80-\uA4CF\uF900-\uFAFF\uFF00-\uFF60]+\s*|\s+/gu) ?? [];

function wrapLine(line: string, columns: number): string {
  const rows: string[] = [];
  let row = '';
  for (const piece of pieces(line)) {
    if (row !== '' && columnsOf(row) + columnsOf(piece.trimEnd()) > columns) {
      rows.push(row.trimEnd());
      row = '';
    }
    row += piece;
  }
  return [...rows, row].join('\n');
}

/** A text with lines of at most so many columns, broken between words; a longer word stays whole. */
export const wrap = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
