import { draftOf } from './draft-of.ts';

/** Branded goods bought without an authorization. */
export const ridgewayCamp = draftOf('counterfeit', {
  store: 'Ridgeway Camp Store',
  who: {
    P2: { supplier: 'Canyon Wholesale Ltd', city: 'Denver, Colorado' },
    P4: { role2: 'compliance manager', date: 'May 12, 2026' },
  },
  what: {
    I1: { notice_date: 'May 11, 2026', asins: 'B0CKL29XQW' },
    I2: { complaint_id: '18830025514', rights_owner: 'Ardenfeld Gear, LLC' },
    I3: { brand: 'ARDENFELD', reg_no: '97654321' },
    I4: { qty: '61', asins: 'B0CKL29XQW', period: 'January 8 to May 11, 2026' },
    I5: { order_ids: '111-2039485-6670912' },
  },
  when: { T1: { date: 'December 15, 2025' }, T3: { date: 'May 11, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { qty: '139', city: 'Denver, Colorado' }, L3: { qty: '40' } },
  why: [
    { C1: { qty: '240', asins: 'B0CKL29XQW', supplier: 'Canyon Wholesale Ltd', brand: 'ARDENFELD' } },
    'Our approval form for new products asked for price and stock only; it had no field for the authorization of the brand owner.',
  ],
  fixed: [
    {
      A1: { date: 'May 12, 2026', supplier: 'Canyon Wholesale Ltd' },
      A6: { date: 'May 12, 2026', rights_owner: 'Ardenfeld Gear, LLC', complaint_id: '18830025514' },
      A7: { date: 'May 14, 2026', asins: 'B0CKL29XQW', n: '58' },
      A8: { date: 'May 15, 2026', n: '118', n2: '7' },
      A9: { date: 'May 12, 2026', n: '7', supplier: 'Canyon Wholesale Ltd' },
      A11: { date: 'May 11, 2026', asins: 'B0CKL29XQW' },
      A12: { date: 'May 12, 2026', order_no: 'RC-RMV-0512', qty: '40' },
    },
    { text: 'On May 12, 2026, we locked all 139 units in our own warehouse.', answers: 'C1' },
    { text: 'On May 14, 2026, we made the authorization of the brand owner a required field of our approval form.', answers: 'o1' },
  ],
  prevented: [
    { M1: { role: 'compliance manager' }, M5: { role: 'compliance manager' } },
    { text: 'Our compliance manager approves no new product while the authorization field is empty.', answers: 'o1' },
  ],
  result: { R1: { period: 'May 13-19, 2026', total: '12' } },
  evidence: { E4: {}, E5: {}, E7: {}, E10: {}, E12: {}, E13: {} },
  signer: { S1: {} },
});
