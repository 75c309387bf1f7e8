import type { Finding } from '../finding.ts';
import { textOf } from '../letter.ts';
import { remark } from './remark.ts';
import type { Subject } from './subject.ts';

const asin = /(?<![A-Za-z0-9])B0[A-Z0-9]{8}(?![A-Za-z0-9])/gi;
const order = /(?<![\d-])(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}(?![\d-])/gi;
const percentage = /(?<![\d.])\d{1,3}(?:\.\d{1,4})?\s?[%％]/gu;

/** What Amazon expects to see again, and what it is called where the notice gives none (domain.md 5). */
const kinds = {
  asin: { re: asin, name: 'ASIN' },
  order: { re: order, name: 'Order ID' },
  percentage: { re: percentage, name: '%' },
} as const;

/** How many identifiers a message lists. */
const longestList = 5;

const found = (text: string, re: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(re)].map(([id]) => id.toUpperCase())),
];

const listed = (ids: readonly string[]): string =>
  ids.length <= longestList ? ids.join(', ') : `${ids.slice(0, longestList).join(', ')} (+${ids.length - longestList})`;

/** "All 40 ASINs are listed in Exhibit 2" names them well enough. */
const refersToList = /\b(?:ASINs|listings|offers)\b[^.\n]{0,60}\b(?:listed|attached|exhibit|enclosed|list)\b/i;

const missing = (ids: string): Finding =>
  remark({ rule: 'id-missing', severity: 'error', at: { question: 'what' }, values: { ids }, words: ids });

/**
 * `id-missing`: the case must name an ASIN, an order or a rate and the letter has none of them, or an ASIN of the
 * notice is not mentioned. A long list may be left to an exhibit.
 */
export function missingIds(subject: Subject): readonly Finding[] {
  const letter = textOf(subject.letter.full);
  const inLetter = found(letter, asin);
  const unmentioned = found(subject.notice, asin).filter((id) => !inLetter.includes(id));
  const byList = unmentioned.length + inLetter.length > longestList && refersToList.test(letter);
  if (unmentioned.length > 0 && !byList) return [missing(listed(unmentioned))];
  const { mustName } = subject.caseType;
  if (mustName.length === 0 || mustName.some((kind) => found(letter, kinds[kind].re).length > 0) || byList) return [];
  const noticed = mustName.flatMap((kind) => found(subject.notice, kinds[kind].re).slice(0, 1));
  return [missing(listed(noticed.length > 0 ? noticed : mustName.map((kind) => kinds[kind].name)))];
}

/** Almost an ASIN or an order id. Case decides: `B0` tokens in small letters are left alone. */
const malformed = [
  /(?<![A-Za-z0-9-])(?!B0[A-Z0-9]{8}(?![A-Za-z0-9]))B0(?=[A-Z0-9]{0,13}\d)[A-Z0-9]{5,14}(?![A-Za-z0-9-])/gu,
  /(?<=\bASINs?:? )(?!(?:B0[A-Z0-9]{8}|\d{9}[\dX])(?![A-Za-z0-9]))(?=[A-Z]{0,13}\d)[A-Z0-9]{4,14}\b(?!-)/gu,
  /(?<![\w-])(?!(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}(?![\d-]))[A-Z\d]\d{1,4}-\d{5,9}-\d{5,9}(?![\w-])/gu,
];

/** How many signs may differ for an id to be taken for a slip of another. */
const slip = 2;

const isSlip = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((sign, index) => sign !== other[index]).length <= slip;

/**
 * What is strange about ids of one kind: the seller never gave them, or they are nearly one of the notice which the
 * letter does not name.
 */
function strangeness(subject: Subject, re: RegExp): (id: string) => boolean {
  const named = found(subject.letterText, re);
  const noticed = found(subject.notice, re);
  const given = new Set([...noticed, ...subject.answers.flatMap((stretch) => found(stretch.text, re))]);
  const unnamed = noticed.filter((id) => !named.includes(id));
  return (id) => !given.has(id) || (!noticed.includes(id) && unnamed.some((other) => isSlip(id, other)));
}

/** `unknown-id`: an ASIN or order id of a wrong form, a slip of one in the notice, or one from nowhere. */
export function unknownIds(subject: Subject): readonly Finding[] {
  const strange = [asin, order].map((re) => ({ re, is: strangeness(subject, re) }));
  return subject.inLetter.flatMap(({ question, item, text }) => {
    const ids = [
      ...malformed.flatMap((re) => [...text.matchAll(re)].map(([id]) => id)),
      ...strange.flatMap(({ re, is }) => found(text, re).filter(is)),
    ];
    const [match] = ids;
    if (match === undefined) return [];
    return [remark({ rule: 'unknown-id', severity: 'warning', at: { question, item }, values: { match }, words: ids.join(' ') })];
  });
}
