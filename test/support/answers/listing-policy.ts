import { draftOf } from './draft-of.ts';

/** Duplicates uploaded with GTINs that nobody had looked up. */
export const lotusBay = draftOf('listing-policy', {
  store: 'Lotus Bay Living',
  who: { P1: { role: 'listing manager' }, P3: { role2: 'catalog manager', date: 'May 13, 2026' } },
  what: {
    I2: { notice_date: 'May 12, 2026', asins: 'B0DK7WQ2LM and B0DK7X91PF' },
    I3: { policy: 'the ASIN Creation Policy' },
  },
  when: { T2: { period: 'April 20-24, 2026' }, T3: { date: 'May 13, 2026' } },
  where: { L1: { marketplace: 'amazon.de' }, L2: {} },
  why: [
    { C5: { n: '2' } },
    'The GTINs in our flat file came from the supplier, and nobody looked them up in the GS1 register before the upload.',
  ],
  fixed: [
    { A5: { date: 'May 13, 2026', n: '2' }, A8: { date: 'May 15, 2026', n: '3' }, A12: { date: 'May 14, 2026', n: '4' } },
    {
      text: 'On May 14, 2026, our catalog manager looked up the GTINs of all 96 active listings in the GS1 register; 4 of them belonged to other companies and are listed in the exhibits.',
      answers: 'o1',
    },
  ],
  prevented: [
    { M2: { role: 'catalog manager' }, M5: { role: 'catalog manager' }, M6: { n: '2', role: 'catalog manager' } },
    { text: 'Before each upload, our catalog manager looks up every GTIN of the file in the GS1 register and files the result.', answers: 'o1' },
  ],
  result: 'From May 15 to May 19, 2026, we prepared 6 new products; the catalog search found one of them, and we joined the existing ASIN.',
  evidence: [{ E3: {}, E4: {}, E5: {}, E6: {} }, 'Results of the GS1 register for all 96 active listings'],
  signer: { S2: {} },
});
