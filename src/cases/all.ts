import type { CaseType, Route, Suggestion } from './case-type.ts';
import { cancellationRate } from './performance/cancellation-rate.ts';
import { counterfeit } from './product/counterfeit.ts';
import { dropshipping } from './policy/dropshipping.ts';
import { expiredProduct } from './product/expired-product.ts';
import { forgedDocuments } from './account/forged-documents.ts';
import { identityVerification } from './account/identity-verification.ts';
import { inauthentic } from './product/inauthentic.ts';
import { invoiceDefect } from './performance/invoice-defect.ts';
import { ipComplaint } from './product/ip-complaint.ts';
import { lateShipment } from './performance/late-shipment.ts';
import { listingPolicy } from './policy/listing-policy.ts';
import { notAsDescribed } from './product/not-as-described.ts';
import { onTimeDelivery } from './performance/on-time-delivery.ts';
import { orderDefectRate } from './performance/order-defect-rate.ts';
import { other } from './account/other.ts';
import { premiumShipping } from './performance/premium-shipping.ts';
import { pricing } from './policy/pricing.ts';
import { productCompliance } from './product/product-compliance.ts';
import { productSafety } from './product/product-safety.ts';
import { relatedAccounts } from './account/related-accounts.ts';
import { removalOrderAbuse } from './policy/removal-order-abuse.ts';
import { restrictedProduct } from './product/restricted-product.ts';
import { reviewManipulation } from './policy/review-manipulation.ts';
import { sellerFulfilledRestricted } from './performance/seller-fulfilled-restricted.ts';
import { usedSoldAsNew } from './product/used-sold-as-new.ts';
import { validTracking } from './performance/valid-tracking.ts';
import { caseIdsIn, combined, combinedId } from './combine.ts';
import type { Draft } from './draft.ts';
import { type Question, questions } from './question.ts';
import { routeOf } from './route.ts';

/**
 * Every kind of case, group by group as they are offered. On equal scores of a notice `precedence` decides.
 */
export const caseTypes: readonly CaseType[] = [
  lateShipment,
  orderDefectRate,
  cancellationRate,
  validTracking,
  onTimeDelivery,
  premiumShipping,
  sellerFulfilledRestricted,
  invoiceDefect,
  inauthentic,
  counterfeit,
  ipComplaint,
  usedSoldAsNew,
  notAsDescribed,
  productSafety,
  expiredProduct,
  productCompliance,
  restrictedProduct,
  reviewManipulation,
  listingPolicy,
  dropshipping,
  pricing,
  removalOrderAbuse,
  relatedAccounts,
  identityVerification,
  forgedDocuments,
  other,
];

const single = (id: string): CaseType | undefined => caseTypes.find((caseType) => caseType.id === id);

const combinations = new Map<string, CaseType>();

/** So many combinations are kept; one that is asked for again is made again. */
const mostCombinations = 200;

function combination(id: string): CaseType | undefined {
  const ids = caseIdsIn(id);
  // Each case once, and no more of them than share a letter: whatever else was asked for is none.
  if (combinedId(ids) !== id) return undefined;
  const [main, ...others] = ids.map(single);
  if (!main || others.includes(undefined)) return undefined;
  const made = combinations.get(id) ?? combined([main, ...others.filter((each) => each !== undefined)]);
  if (combinations.size >= mostCombinations) combinations.clear();
  combinations.set(id, made);
  return made;
}

/** The kind of case with this id, or the combination of several (`late-shipment+valid-tracking`); `undefined` when there is none. */
export const caseTypeOf = (id: string): CaseType | undefined => single(id) ?? (id.includes('+') ? combination(id) : undefined);

/** What can be ticked at a question on any route; at `evidence` the case's exhibits. */
export const suggestionsAt = (caseType: CaseType, question: Question): readonly Suggestion[] =>
  question === 'evidence' ? caseType.evidence : caseType.questions[question].suggestions;

/** What can be ticked at a question on the route of a draft. */
export function offeredAt(caseType: CaseType, draft: Pick<Draft, 'route'>, question: Question): readonly Suggestion[] {
  const route = routeOf(caseType, draft);
  if (question === 'evidence') return caseType.evidence.filter(({ supports }) => supports.length === 0 || supports.some((id) => !notOf[route].test(id)));
  return suggestionsAt(caseType, question).filter(({ routes }) => routes?.includes(route) ?? true);
}

/** What a route does not state needs no proof there: an exhibit that proves nothing else is not offered. */
const notOf: Readonly<Record<Route, RegExp>> = { plan: /^D/u, dispute: /^[CAMR]/u, documents: /(?!)/u };

/** The suggestion or exhibit with this id, whichever question it belongs to. */
export function suggestionOf(caseType: CaseType, id: string): Suggestion | undefined {
  for (const question of questions) {
    const found = suggestionsAt(caseType, question).find((suggestion) => suggestion.id === id);
    if (found) return found;
  }
  return undefined;
}
