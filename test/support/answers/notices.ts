import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../../src/cases/draft.ts';

const folder = join(import.meta.dirname, '../../fixtures/notices');

/** The notice that each seller has, and the days on which it came to them where it was written later than their story. */
const notices: Readonly<Record<string, readonly [file: string, ...dates: (readonly [inFile: string, inStory: string])[]]>> = {
  'late-shipment': ['late-shipment'],
  'order-defect-rate': ['order-defect-rate-de'],
  'cancellation-rate': ['cancellation-rate-phone'],
  'valid-tracking': ['valid-tracking-forwarded', ['Friday, November 6, 2026', 'Friday, May 8, 2026']],
  'on-time-delivery': ['on-time-delivery-phone', ['Oct 20, 2026', 'May 12, 2026'], ['10/13/2026', '5/5/2026']],
  'premium-shipping': ['premium-shipping-uk', ['2 August 2026', '3 May 2026'], ['8 August 2026', '9 May 2026']],
  'seller-fulfilled-restricted': ['seller-fulfilled-restricted'],
  'invoice-defect': ['invoice-defect-de', ['Dienstag, 3. März 2026', 'Dienstag, 12. Mai 2026']],
  inauthentic: ['inauthentic'],
  counterfeit: ['counterfeit-test-buy'],
  'ip-complaint': ['ip-complaint', ['2026-02-03', '2026-05-11']],
  'used-sold-as-new': ['used-sold-as-new'],
  'not-as-described': ['not-as-described', ['04/11/2026', '11/05/2026']],
  'product-safety': ['product-safety-html', ['2026&#45;12&#45;01', '2026&#45;05&#45;11']],
  'expired-product': ['expired-in-safety', ['1/31/2026', '5/13/2026']],
  'product-compliance': ['product-compliance'],
  'restricted-product': ['restricted-product-permanent'],
  'review-manipulation': ['review-manipulation', ['28 January 2026', '11 May 2026']],
  'listing-policy': ['listing-policy-zh-cn'],
  dropshipping: ['dropshipping-rejected'],
  pricing: ['pricing'],
  'removal-order-abuse': ['removal-order-abuse'],
  'related-accounts': ['related-accounts', ['2026年6月5日', '2026年5月5日']],
  'identity-verification': ['identity-inform', ['02/17/2026', '05/13/2026']],
  'forged-documents': ['forged-documents-zh-cn', ['2026-02-11', '2026-05-11']],
  other: ['other-code-of-conduct'],
  'inauthentic+used-sold-as-new': ['inauthentic-and-used'],
  'related-accounts, dispute': ['related-accounts-html'],
};

/** Amazon's notice to this seller, as they paste it. */
export function noticeFor({ caseId = '', route }: Draft): string {
  const [file, ...dates] = notices[`${caseId}, ${route}`] ?? notices[caseId] ?? [];
  if (file === undefined) throw new Error(`no notice for ${caseId}`);
  const text = readFileSync(join(folder, `${file}.txt`), 'utf8').trim();
  return dates.reduce((told, [inFile, inStory]) => {
    if (!told.includes(inFile)) throw new Error(`${file} does not say ${inFile}`);
    return told.replace(inFile, inStory);
  }, text);
}
