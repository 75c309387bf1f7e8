import { draftOf } from './draft-of.ts';

/** A name added to an invoice to help the review. */
export const hartwellAudio = draftOf('forged-documents', {
  store: 'Hartwell Audio',
  who: {
    P1: { supplier: 'Eastgate Electronics Ltd' },
    P2: { role: 'account manager' },
    P4: { role2: 'finance manager', date: 'May 13, 2026' },
  },
  what: {
    I1: { notice_date: 'May 11, 2026' },
    I3: { doc: 'invoice EG-4471' },
    I4: { attribute: 'the name of the buyer' },
  },
  when: {
    T1: { date: 'March 20, 2026', date2: 'April 28, 2026' },
    T2: { date: 'April 27, 2026' },
    T3: { date: 'May 11, 2026' },
  },
  where: { L1: { marketplace: 'amazon.co.uk' }, L2: { city: 'Leeds, United Kingdom' }, L4: { step: 'preparing files for upload' } },
  why: { C1: { role: 'account manager', attribute: 'our trading name', invoice_no: 'EG-4471' } },
  fixed: {
    A1: { doc: 'invoice EG-4471', supplier: 'Eastgate Electronics Ltd', date: 'May 13, 2026' },
    A5: { date: 'May 15, 2026', n: '9', date2: 'January 1, 2025', result: 'the 8 others are identical with the originals' },
    A6: { date: 'May 12, 2026', doc: 'invoice EG-4471', supplier: 'Eastgate Electronics Ltd' },
    A7: { date: 'May 13, 2026', role: 'account manager', role2: 'finance manager' },
  },
  prevented: {
    M1: { role: 'finance manager' },
    M3: { role: 'finance manager' },
    M4: { role: 'finance manager' },
    M5: { role: 'bookkeeper', role2: 'finance manager' },
  },
  result: { R1: { period: 'May 14-19, 2026', total: '3' } },
  evidence: { E1: {}, E2: {}, E3: {}, E9: {}, E10: {}, E11: {} },
  signer: { S1: {} },
});
