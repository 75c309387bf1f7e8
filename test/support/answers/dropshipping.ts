import { draftOf } from './draft-of.ts';

/** Goods bought from a retailer for single orders, and offers without stock. */
export const fernhillSupply = draftOf('dropshipping', {
  store: 'Fernhill Supply',
  who: { P1: { city: 'Tulsa, Oklahoma' }, P4: { role: 'operations manager', date: 'May 13, 2026' } },
  what: {
    I1: { notice_date: 'May 11, 2026' },
    I2: { order_ids: '114-9083321-6604477 and 112-7765409-1180532' },
    I4: { total: '260', period: 'April 1 to May 8, 2026', n: '14' },
  },
  when: { T2: { date: 'May 12, 2026' }, T3: { date: 'May 15, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { address: '410 Millrace Road, Tulsa, Oklahoma' } },
  why: {
    C1: { period: 'April 1 to May 8, 2026', n: '14', asins: 'B0CV7T9QLD', supplier: 'Homeplace Market' },
    C3: { n: '22' },
  },
  fixed: {
    A1: { date: 'May 12, 2026', n: '22' },
    A3: { date: 'May 15, 2026', qty: '180', invoice_no: 'INV-20417', address: '410 Millrace Road, Tulsa, Oklahoma' },
    A6: { date: 'May 13, 2026', n: '14' },
    A8: { date: 'May 12, 2026', supplier: 'Homeplace Market' },
    A9: { date: 'May 14, 2026', name: 'Fernhill Supply' },
  },
  prevented: { M1: { role: 'operations manager' }, M3: { role: 'operations manager' }, M5: { role: 'bookkeeper' } },
  result: { R1: { period: 'May 15-19, 2026', total: '31' } },
  evidence: { E1: {}, E2: {}, E4: {}, E5: {}, E7: {}, E12: {}, E13: {}, E14: {} },
  signer: { S1: {} },
});
