import { draftOf } from './draft-of.ts';

/** Newer stock in front of older stock, and packers who did not read the date. */
export const wildmeadowPantry = draftOf('expired-product', {
  store: 'Wildmeadow Pantry',
  who: { P1: { role: 'warehouse supervisor' }, P4: { role2: 'quality lead', date: 'May 14, 2026' } },
  what: {
    I1: { lot: 'WM-2509', printed_date: 'March 10, 2026' },
    I2: { period: 'May 1-12, 2026', total: '38', n: '1' },
    I3: { list: 'a best-before date two months ago' },
    I4: { notice_date: 'May 13, 2026', asins: 'B00XW3KQ7P' },
  },
  when: { T1: { date: 'September 12, 2025', date2: 'October 6, 2025' }, T4: { date: 'May 13, 2026' } },
  where: { L2: { marketplace: 'amazon.com', city: 'Madison, Wisconsin' }, L3: { component: 'the bottom of the bag' } },
  why: [{ C2: { sku: 'WM-GRANOLA-01' } }, 'Our packers did not read the date of a unit, because it was not part of the packing slip.'],
  fixed: [
    {
      A2: { date: 'May 14, 2026' },
      A5: { date: 'May 15, 2026', qty: '26', lot: 'WM-2509' },
      A6: { date: 'May 14, 2026', n: '1' },
      A7: { date: 'May 13, 2026', asins: 'B00XW3KQ7P', date2: 'May 15, 2026', qty: '1,140' },
      A8: { date: 'May 14, 2026', n: '38', lot: 'WM-2509' },
    },
    { text: 'On May 15, 2026, we added the earliest permitted date to the packing slip and trained our 4 packers on it.', answers: 'o1' },
  ],
  prevented: [
    { M1: { role: 'quality lead', days: '60' }, M2: { tool: 'warehouse software', days: '60' }, M6: { weekday: 'Monday', role: 'customer service lead' } },
    { text: 'Before closing a box, our packer compares the date of every unit with the packing slip and signs it.', answers: 'o1' },
  ],
  result: { R1: { date: 'May 18, 2026', total: '1,114', days: '60' } },
  evidence: { E1: {}, E2: {}, E4: {}, E7: {}, E8: {}, E9: {}, E11: {}, E16: {} },
  signer: { S2: {} },
});
