/**
 * A grammar checker in a thread of its own, for it takes a second to begin and much memory. `workerData` says what to
 * import: harper.js and its dictionary, or what stands in for them. Asked for a text, it answers with what it found there.
 */
import { workerData } from 'node:worker_threads';
import { answerWith } from '../../thread-answers.mjs';

async function begin() {
  const [{ LocalLinter, Dialect }, { slimBinary }] = await Promise.all([import(workerData.library), import(workerData.dictionary)]);
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await linter.setup();
  // The first unknown word costs a second or two: not the first review's.
  await linter.lint('We shipd it.', { language: 'plaintext' });
  return linter;
}

const ready = begin();
// A failure is told with the answer to each text.
ready.catch(() => undefined);

/** The library counts characters, a string its UTF-16 units. */
function unitsIn(text) {
  const at = [0];
  for (const sign of text) at.push(at.at(-1) + sign.length);
  return (index) => at[Math.min(index, at.length - 1)] ?? 0;
}

const kinds = ['replace', 'remove', 'insert'];

function plain(lint, unit) {
  const span = lint.span();
  return {
    start: unit(span.start),
    end: unit(span.end),
    kind: lint.lint_kind(),
    suggestions: lint.suggestions().map((each) => ({ kind: kinds[each.kind()] ?? 'replace', text: each.get_replacement_text() })),
  };
}

answerWith(async (text) => {
  const lints = await (await ready).lint(text, { language: 'plaintext' });
  const unit = unitsIn(text);
  return lints.map((lint) => plain(lint, unit));
});
