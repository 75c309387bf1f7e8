const count = '(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6})';

const things = '(?:orders?|units|packages|shipments|items|parcels|deliveries|invoices|Bestellungen|Sendungen|Paketen?|Einheiten|Rechnungen|Lieferungen)';

/** Between the number and what is counted: "23 of your last 371 seller-fulfilled orders". */
const words = '(?:[\\p{L}-]{1,20} ){0,4}';

/** The part first. */
const partFirst: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,/-])${count} (?:out of|of|von) (?:\\p{L}{1,12} ){0,3}${count} ${words}${things}`, 'iu'),
  new RegExp(`(?<![\\d.,/-])${count} ${words}${things} (?:out of|of|von) (?:\\p{L}{1,12} ){0,3}${count}(?![\\d.,/%])`, 'iu'),
  new RegExp(`(?<![\\d.,/-])${count} ?/ ?${count} ${words}${things}`, 'iu'),
  new RegExp(`% ?\\(${count} ?(?:out of|of|/|von) ?${count}`, 'iu'),
  new RegExp(`(?<![\\d.,/-])${count} ?/ ?${count} ?(?:个|個|笔|筆|单|單|件)`, 'u'),
];

const piece = '(?:个|個|笔|筆|单|單|件|张|張)';

/** The whole first. */
const wholeFirst: readonly RegExp[] = [
  new RegExp(`of (?:your |the |all |last ){1,2}${count} ${words}${things},? ${count} `, 'iu'),
  new RegExp(`(?<![\\d.,/-])${count} ?${piece}(?:[^\\d。，,]{0,16})(?:中|里|裡|のうち|之中)[，,、]?[^\\d。]{0,10}?${count} ?${piece}`, 'u'),
  new RegExp(`共(?:有|计|計)? ?${count} ?${piece}[^\\d。]{0,16}其中[^\\d。]{0,6}${count} ?${piece}`, 'u'),
];

const numberOf = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));

/** How many of how many: `23 of 371 orders`. */
export function ratioIn(text: string): { readonly n: number; readonly total: number } | undefined {
  const parts = partFirst.map((form) => form.exec(text)).flatMap((match) => (match ? [{ n: numberOf(match[1]), total: numberOf(match[2]), at: match.index }] : []));
  const wholes = wholeFirst.map((form) => form.exec(text)).flatMap((match) => (match ? [{ n: numberOf(match[2]), total: numberOf(match[1]), at: match.index }] : []));
  const [first] = [...parts, ...wholes].filter(({ n, total }) => total > 0 && n <= total).sort((one, another) => one.at - another.at);
  return first && { n: first.n, total: first.total };
}
