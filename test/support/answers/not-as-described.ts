import { draftOf } from './draft-of.ts';

/** A width copied from the supplier's draft, and a batch that nobody inspected. */
export const tallowHart = draftOf('not-as-described', {
  store: 'Tallow & Hart',
  who: {
    P1: { role: 'listing manager' },
    P3: { supplier: 'Meiling Furniture Co., Ltd' },
    P5: { role2: 'product manager', date: 'May 13, 2026' },
  },
  what: {
    I1: { period: 'March 1 to May 10, 2026', total: '146', n: '17' },
    I2: { list: 'the desk is smaller than stated (11 orders), one leg is missing (6 orders)' },
    I3: { date: 'May 11, 2026', percent: '11.6%' },
    I4: { notice_date: 'May 11, 2026', asins: 'B09T6HV2KC' },
  },
  when: { T1: { period: 'March 9 to May 8, 2026' }, T2: { date: 'March 2, 2026' } },
  where: { L1: { marketplace: 'amazon.com.au' } },
  why: {
    C1: { asins: 'B09T6HV2KC', attribute: 'the table-top width', old_value: '120 cm', new_value: '118 cm' },
    C8: { lot: 'batch TH-2602', n: '6', attribute: 'one leg was missing from the carton' },
  },
  fixed: {
    A1: { date: 'May 12, 2026', n: '5', attribute: 'the table-top width', old_value: '120 cm', new_value: '118 cm' },
    A8: { date: 'May 13, 2026', qty: '84', lot: 'batch TH-2602', n: '3' },
    A10: { date: 'May 14, 2026', n: '17' },
  },
  prevented: {
    M1: { role: 'listing manager', role2: 'product manager' },
    M7: { role: 'customer service lead', n: '3' },
    M8: { role: 'quality lead', n: '8' },
  },
  evidence: { E1: {}, E3: {}, E4: {}, E5: {}, E11: {}, E17: {} },
  signer: { S2: {} },
});
