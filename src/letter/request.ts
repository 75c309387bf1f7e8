import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { answerAt, itemsAt } from '../cases/items.ts';
import type { Localized } from '../cases/localized.ts';
import { blanksIn, fillSentence, listed } from '../cases/sentence.ts';
import type { Passage } from './letter.ts';

/** The most ASINs that are named once more, at the request and in the subject line. */
const fewAsins = 3;

const asinPattern = /\b(?:B0[A-Z0-9]{8}|\d{9}[\dX])\b/gu;

/** The ASINs that the seller names at `what`, each once, as passages of the letter. */
function namedAsins(caseType: CaseType, draft: Draft): readonly Passage[] {
  const { blanks } = answerAt(draft, 'what');
  const named = itemsAt(caseType, draft, 'what').flatMap(({ id }) =>
    (blanks[id]?.['asins']?.match(asinPattern) ?? []).map((text): [string, Passage] => [text, { text, origin: 'ticked', question: 'what', item: id }]),
  );
  return [...new Map(named.toReversed()).values()].toReversed();
}

/** What the letter asks for: one listing or several, as the seller's answers name one ASIN or several. */
export function remedyOf(caseType: CaseType, draft: Draft): Localized {
  const asins = listed(namedAsins(caseType, draft).map(({ text }) => text));
  return { ...caseType.remedy, en: fillSentence(caseType.remedy.en, asins === '' ? {} : { asins }) };
}

/** The ASINs to name at the request: where it is about listings alone, of one case or of all, and they are few. */
export function askedAsins(caseType: CaseType, draft: Draft): readonly Passage[] {
  const { parts, remedy } = caseType;
  const isOne = !parts || new Set(parts.map((part) => part.remedy.en)).size === 1;
  if (!isOne || !blanksIn(remedy.en).includes('asins')) return [];
  const named = namedAsins(caseType, draft);
  return named.length > fewAsins ? [] : named;
}
