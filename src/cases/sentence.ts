/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

const blankPattern = /\{([a-z][a-z0-9_]*)\}/gu;
const agreementPattern = /\{([a-z][a-z0-9_]*)#([^{}|]*)\|([^{}|]*)\}/gu;

/** Names of the blanks in a sentence, in order of appearance, each once. */
export const blanksIn = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(/\{([a-z][a-z0-9_]*)(?:#[^{}]*)?\}/gu)].map((match) => match[1] ?? '')),
];

/**
 * A suggestion's sentence with the seller's values in its blanks. Words that agree with a number follow its value.
 * Values are put in literally: nothing in them is read as a blank.
 *
 * @param open what stands for a blank without a value; without it such a blank stays as `{name}`
 */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, string>>,
  open?: (blank: string) => string,
): string {
  const valueOf = (name: string): string | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
  return sentence
    .split(/(\{[^{}]*\})/u)
    .map((piece) => {
      const [, agreeing, one, many] = [...piece.matchAll(agreementPattern)][0] ?? [];
      if (agreeing !== undefined) return (Number(valueOf(agreeing)) === 1 ? one : many) ?? '';
      const name = [...piece.matchAll(blankPattern)][0]?.[1];
      if (name === undefined) return piece;
      return valueOf(name) ?? open?.(name) ?? piece;
    })
    .join('')
    // A name that ends in a full stop (`Inc.`) at the end of its sentence.
    .replace(/\.\.$/u, '.');
}
