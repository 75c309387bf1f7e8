/** Stands in for harper.js: marks the word `wrong`, and misbehaves when a text asks for it. */
export const Dialect = { American: 0 };
export const slimBinary = {};

const lint = (text, word, kind, suggestions) => {
  // Like the library, in characters rather than UTF-16 units.
  const start = Array.from(text.slice(0, text.indexOf(word))).length;
  return {
    span: () => ({ start, end: start + word.length }),
    lint_kind: () => kind,
    suggestions: () => suggestions.map(([way, to]) => ({ kind: () => way, get_replacement_text: () => to })),
  };
};

export class LocalLinter {
  async setup() {}

  async lint(text) {
    if (text.includes('crash')) process.exit(1);
    if (text.includes('hang')) for (;;);
    if (text.includes('fail')) throw new RangeError(text);
    if (text.includes('garbage')) return [{ span: () => ({ start: 'a', end: 1 }), lint_kind: () => 1, suggestions: () => [] }];
    return text.includes('wrong') ? [lint(text, 'wrong', 'Spelling', [[0, 'right']])] : [];
  }
}
