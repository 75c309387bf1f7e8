/** What a checker remarks on a stretch of a text. */
export interface Lint {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly suggestions: readonly { readonly kind: 'replace' | 'remove' | 'insert'; readonly text: string }[];
}

/** A remark worth showing: never applied by itself. Without `to` the words are only to be checked. */
export interface GrammarHint {
  readonly words: string;
  /** What might stand in their place; empty: perhaps nothing. */
  readonly to?: string;
}

/** What was found in a text; nothing for one that was not checked. */
export type GrammarOf = (text: string) => readonly GrammarHint[];

/** Amazon's and the trade's own words, which no dictionary of English has. */
const terms: ReadonlySet<string> = new Set(
  'asin asins fba fbm fnsku sku skus lsr odr vtr otdr cpsc ungm sfp mfn afn gtin upc ean isbn msds sds loa poa oem 3pl erp oms wms usps ups dhl fedex yunexpress 4px cainiao shipstation alibaba aliexpress taobao temu tiktok shopify walmart ebay wechat shenzhen guangzhou dongguan yiwu ningbo hangzhou shanghai taipei taichung kaohsiung preorder backorder repackage relist relisted dropship dropshipping variation'.split(' '),
);

/** One hint too many hides the others. */
const mostHints = 5;

const isSpelling = (kind: string): boolean => kind === 'Spelling' || kind === 'Typo';

/** A name, an abbreviation, an id: whatever has a digit, or a capital that no sentence asks for. */
function isName(text: string, { start, end }: Lint): boolean {
  const words = text.slice(start, end);
  if (/[\d_@/]/u.test(words) || /^\p{Lu}+$/u.test(words) || terms.has(words.toLowerCase())) return true;
  const opens = /(?:^|[.!?:]\s+|\n)["“(]*$/u.test(text.slice(0, start));
  return /\p{Lu}/u.test(opens ? words.slice(1) : words);
}

/** Whether a sentence only seems to begin here, behind `Ltd.` or `No.`. */
const followsAbbreviation = (text: string, { start }: Lint): boolean => /\b(?:Ltd|Co|Inc|Corp|No|Nos|St|Dr|Mr|Mrs|Ms|vs|approx|e\.g|i\.e|a\.m|p\.m)\.,?\s+$/iu.test(text.slice(0, start));

/** Whether a remark lies within a name the draft knows, such as the store's. */
const isWithin = (text: string, { start, end }: Lint, names: readonly string[]): boolean =>
  names.some((name) => {
    const from = Math.max(0, end - name.length);
    const at = text.indexOf(name, from);
    return at >= from && at <= start && end <= at + name.length;
  });

function hintOf(text: string, { start, end, kind, suggestions }: Lint): GrammarHint {
  const words = text.slice(start, end);
  const [first] = suggestions;
  if (!first) return { words };
  if (first.kind === 'remove') return { words, to: '' };
  const to = first.kind === 'insert' ? `${words}${first.text}` : first.text;
  // A word taken apart (`holyday` as `holy day`) is often the wrong word: only the seller knows what was meant.
  const isSplit = isSpelling(kind) && /\s/u.test(to) && !/\s/u.test(words);
  return isSplit || to === words ? { words } : { words, to };
}

/**
 * What of a checker's remarks to show.
 *
 * @param names of the store, of brands and companies: no mistakes however they are spelled
 * @param isValue whether the text is a value within a sentence, of which only the spelling can be judged
 */
export function hintsOf(text: string, lints: readonly Lint[], names: readonly string[], isValue: boolean): readonly GrammarHint[] {
  return lints
    .filter((lint) => lint.start >= 0 && lint.start < lint.end && lint.end <= text.length)
    .filter((lint) => (isSpelling(lint.kind) ? !isName(text, lint) && !isWithin(text, lint, names) : !isValue && !isWithin(text, lint, names)))
    .filter((lint) => !(lint.kind === 'Capitalization' && followsAbbreviation(text, lint)))
    .filter(({ kind }) => kind !== 'Readability' && kind !== 'Style' && kind !== 'Enhancement')
    .map((lint) => hintOf(text, lint))
    .slice(0, mostHints);
}
