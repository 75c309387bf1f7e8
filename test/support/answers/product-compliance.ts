import { draftOf } from './draft-of.ts';

/** A new test report and the responsible person, uploaded as asked. */
export const petitNuage = draftOf('product-compliance', {
  store: 'Petit Nuage Toys',
  who: {
    P1: { supplier: 'Ningbo Playwell Toys Co., Ltd', city: 'Ningbo, China' },
    P2: { lab: 'Lumea Laboratories' },
    P3: { name: 'EuroRep Services GmbH', address: '12 Hafenstrasse, Hamburg, Germany' },
    P4: { role: 'compliance manager', date: 'May 4, 2026' },
  },
  what: {
    I1: { notice_date: 'May 11, 2026', asins: 'B08VZ1L9NP and B08VZ3M2HT' },
    I2: { standard: 'EN 71-1, EN 71-2 and EN 71-3' },
    I3: { list: 'declaration of conformity, test reports, product images, instructions for use' },
  },
  when: { T2: { date: 'May 18, 2026' }, T3: { date: 'March 3, 2025' } },
  where: { L1: { marketplace: 'amazon.fr' }, L2: { country: 'France' } },
  why: { C6: { date: 'January 12, 2023' }, C8: { asins: 'B08VZ1L9NP and B08VZ3M2HT', marketplace: 'amazon.fr' } },
  fixed: {
    A6: { date: 'May 18, 2026', lab: 'Lumea Laboratories', doc: 'test report LL-26-0518' },
    A7: { date: 'May 19, 2026', list: 'declaration of conformity, product images, instructions for use' },
    A8: { date: 'May 12, 2026', name: 'EuroRep Services GmbH', n: '2' },
  },
  proof: {
    V1: { date: 'May 19, 2026', role: 'compliance manager', list: 'the enclosed documents' },
    V2: {},
    V3: { supplier: 'Lumea Laboratories' },
  },
  evidence: { E1: {}, E3: {}, E4: {}, E5: {}, E7: {}, E9: {}, E10: {} },
  signer: { S5: {} },
});
