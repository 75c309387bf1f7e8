/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

const blankPattern = /\{([a-z][a-z0-9_]*)\}/gu;
/** A span after "during" is set as a person says it: `From May 1 to 5, 2026`, `In May 2026`, `On May 1, 2026`. */
const duringPattern = /^([Dd])uring \{([a-z][a-z0-9_]*)\}$/u;
const agreementPattern = /\{([a-z][a-z0-9_]*)#([^{}|]*)\|([^{}|]*)\}/gu;

/** Names of the blanks in a sentence, in order of appearance, each once. */
export const blanksIn = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(/\{([a-z][a-z0-9_]*)(?:#[^{}]*)?\}/gu)].map((match) => match[1] ?? '')),
];

const monthDay = String.raw`[A-Z][a-z]+ \d{1,2}`;

/** The ways a period is written (flows/read-period.ts), and how each stands in a sentence. */
const spans: readonly (readonly [form: RegExp, said: string])[] = [
  [new RegExp(String.raw`^(${monthDay})-(\d{1,2}, \d{4})$`, 'u'), 'from $1 to $2'],
  [new RegExp(String.raw`^(${monthDay}(?:, \d{4})?|[A-Z][a-z]+(?: \d{4})?) (?:to|-) (${monthDay}, \d{4}|[A-Z][a-z]+ \d{4})$`, 'u'), 'from $1 to $2'],
  [new RegExp(String.raw`^(${monthDay}(?:, \d{4})? (?:and|&) ${monthDay}, \d{4})$`, 'u'), 'on $1'],
  [new RegExp(String.raw`^(${monthDay}, \d{4})$`, 'u'), 'on $1'],
  [/^([A-Z][a-z]+ \d{4})$/u, 'in $1'],
];

/** "from May 1 to 5, 2026" for a period that is written in days or months; else "during" before its words. */
function during(period: string): string {
  const [form, said] = spans.find(([pattern]) => pattern.test(period)) ?? [/^(.*)$/su, 'during $1'];
  return period.replace(form, said);
}

/** Whether words agree with a value as with one thing: the number 1, or a single name. */
function isOne(value: string | undefined, many = ''): boolean {
  if (value === undefined || value === '') return false;
  if (/^[\d.,]+$/u.test(value)) return Number(value) === 1;
  return !many.includes('#') && !/,| and /u.test(value);
}

/**
 * A suggestion's sentence with the seller's values in its blanks. Words that agree with a value follow it
 * (`{n#order|orders}`, `{asins#offer|offers}`, and with the number itself `{n#the order|all # orders}`), and `During {period}` is set as a person says it.
 * Values are put in literally: nothing in them is read as a blank.
 *
 * @param open what stands for a blank without a value; without it such a blank stays as `{name}`
 */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, string>>,
  open?: (blank: string) => string,
): string {
  if (!sentence.includes('{')) return sentence.replace(/\.\.$/u, '.');
  const valueOf = (name: string): string | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
  return sentence
    .split(/((?:\b[Dd]uring )?\{[^{}]*\})/u)
    .map((piece) => {
      const [, agreeing, one, many] = [...piece.matchAll(agreementPattern)][0] ?? [];
      if (agreeing !== undefined) return (isOne(valueOf(agreeing), many) ? one : many?.replaceAll('#', () => valueOf(agreeing) ?? open?.(agreeing) ?? `{${agreeing}}`)) ?? '';
      const [, capital, span = ''] = duringPattern.exec(piece) ?? [];
      const value = valueOf(span);
      if (capital !== undefined && value !== undefined) return during(value).replace(/^./u, (sign) => (capital === 'D' ? sign.toUpperCase() : sign));
      if (capital !== undefined) return `${capital}uring ${open?.(span) ?? `{${span}}`}`;
      const name = [...piece.matchAll(blankPattern)][0]?.[1];
      if (name === undefined) return piece;
      return valueOf(name) ?? open?.(name) ?? piece;
    })
    .join('')
    // A name that ends in a full stop (`Inc.`) at the end of its sentence.
    .replace(/\.\.$/u, '.');
}
