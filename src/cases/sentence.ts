/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

/** A stretch of a sentence: words as they stand, a blank, words that agree with a blank's value, or a span after "during". */
type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'blank'; readonly name: string; readonly words: string }
  | { readonly kind: 'agreeing'; readonly name: string; readonly one: string; readonly many: string }
  | { readonly kind: 'during'; readonly name: string; readonly isCapital: boolean };

const braced = /((?:\b[Dd]uring )?\{[^{}]*\})/u;
const blankPattern = /^\{([a-z][a-z0-9_]*)\}$/u;
/** A span after "during" is set as a person says it: `From May 1 to 5, 2026`, `In May 2026`, `On May 1, 2026`. */
const duringPattern = /^([Dd])uring \{([a-z][a-z0-9_]*)\}$/u;
const agreementPattern = /^\{([a-z][a-z0-9_]*)#([^{}|]*)\|([^{}|]*)\}$/u;

function pieceOf(words: string): readonly Piece[] {
  const [, agreeing, one = '', many = ''] = agreementPattern.exec(words) ?? [];
  if (agreeing !== undefined) return [{ kind: 'agreeing', name: agreeing, one, many }];
  const [, capital, span = ''] = duringPattern.exec(words) ?? [];
  if (capital !== undefined) return [{ kind: 'during', name: span, isCapital: capital === 'D' }];
  const [, name] = blankPattern.exec(words) ?? [];
  if (name !== undefined) return [{ kind: 'blank', name, words }];
  // "During {n#...}" is no span: its words and its braces are read on their own.
  const at = words.indexOf('{');
  if (at > 0) return [{ kind: 'words', words: words.slice(0, at) }, ...pieceOf(words.slice(at))];
  return words === '' ? [] : [{ kind: 'words', words }];
}

interface TakenApart {
  readonly pieces: readonly Piece[];
  /** Names of the blanks, in order of appearance, each once. */
  readonly blanks: readonly string[];
}

/** Sentences of the cases and messages, taken apart once; there are as many as are written. */
const known = new Map<string, TakenApart>();

function takenApart(sentence: string): TakenApart {
  const before = known.get(sentence);
  if (before) return before;
  const pieces = sentence.split(braced).flatMap(pieceOf);
  const blanks = [...new Set(pieces.flatMap((piece) => (piece.kind === 'words' ? [] : piece.name)))];
  const apart = { pieces, blanks };
  known.set(sentence, apart);
  return apart;
}

/** Names of the blanks in a sentence, in order of appearance, each once. */
export const blanksIn = (sentence: string): readonly string[] => takenApart(sentence).blanks;

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
  const valueOf = (name: string): string | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
  const said = (piece: Piece): string => {
    if (piece.kind === 'words') return piece.words;
    const { name } = piece;
    const value = valueOf(name);
    const shown = value ?? open?.(name) ?? `{${name}}`;
    if (piece.kind === 'blank') return shown;
    if (piece.kind === 'agreeing') return isOne(value, piece.many) ? piece.one : piece.many.replaceAll('#', () => shown);
    const span = value === undefined ? `during ${shown}` : during(value);
    return piece.isCapital ? span.replace(/^./u, (sign) => sign.toUpperCase()) : span;
  };
  const filled = takenApart(sentence).pieces.map(said).join('');
  // A name that ends in a full stop (`Inc.`) at the end of its sentence.
  return filled.endsWith('..') ? filled.slice(0, -1) : filled;
}
