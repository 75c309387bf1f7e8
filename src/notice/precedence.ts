/** Which case goes first when a notice speaks for two equally (domain.md 2): the graver, then the more exact. */
const precedence: readonly string[] = [
  'forged-documents',
  'identity-verification',
  'related-accounts',
  'counterfeit',
  'ip-complaint',
  'product-safety',
  'expired-product',
  'review-manipulation',
  'dropshipping',
  'listing-policy',
  'inauthentic',
  'used-sold-as-new',
  'premium-shipping',
  'late-shipment',
  'order-defect-rate',
  'cancellation-rate',
  'valid-tracking',
  'on-time-delivery',
  'invoice-defect',
  'pricing',
  'removal-order-abuse',
  'not-as-described',
  'restricted-product',
  'product-compliance',
  'seller-fulfilled-restricted',
  'other',
];

/** The place of a case in that order; cases that are not in it come last. */
export const rankOf = (id: string): number => {
  const place = precedence.indexOf(id);
  return place < 0 ? precedence.length : place;
};
