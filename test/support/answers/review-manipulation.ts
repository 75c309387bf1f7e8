import { draftOf } from './draft-of.ts';

/** An agency, cards in the boxes, and bonuses on ratings: all of it named. */
export const kestrelFinch = draftOf('review-manipulation', {
  store: 'Kestrel & Finch',
  who: {
    P2: { role: 'marketing manager', agency: 'Brightpath Promotions Ltd', website: 'www.brightpath.example' },
    P3: { role: 'marketing manager', date: 'May 12, 2026' },
    P4: { role2: 'compliance manager', date: 'May 13, 2026' },
  },
  what: {
    I1: { notice_date: 'May 11, 2026', asins: 'B0BQ8S4TXC' },
    I3: { list: 'reviews paid for through one agency, cards in the box that offered a voucher' },
    I4: { n: '41' },
  },
  when: { T1: { period: 'September 1, 2025 to May 8, 2026' }, T2: { date: 'May 12, 2026' } },
  where: { L1: { marketplace: 'amazon.de' }, L2: { list: 'one agency, package inserts' } },
  why: {
    C1: { role: 'marketing manager', agency: 'Brightpath Promotions Ltd', n: '29', asins: 'B0BQ8S4TXC', period: 'September 1, 2025 to May 8, 2026' },
    C2: { price: 'EUR 5', qty: '600', sku: 'KF-LAMP-10' },
    C5: {},
  },
  fixed: {
    A1: { date: 'May 12, 2026', agency: 'Brightpath Promotions Ltd', n: '29' },
    A2: { date: 'May 13, 2026', qty: '380', n: '220' },
    A5: { date: 'May 14, 2026' },
    A7: { date: 'May 15, 2026', n: '41' },
    A8: { date: 'May 12, 2026', role: 'marketing manager' },
  },
  prevented: {
    M1: { role: 'compliance manager' },
    M2: { role: 'compliance manager' },
    M3: {},
    M5: { role: 'compliance manager' },
    M7: { role: 'compliance manager' },
    M8: { role: 'compliance manager' },
  },
  result: { R2: { date: 'May 18, 2026', n: '310' } },
  evidence: { E1: {}, E2: {}, E3: {}, E4: {}, E5: {}, E9: {}, E10: {}, E12: {}, E13: {}, E18: {} },
  signer: { S1: {} },
});
