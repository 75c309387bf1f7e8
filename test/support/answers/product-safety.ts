import { draftOf } from './draft-of.ts';

/** An insulation that the factory changed, and a warning that was missing. */
export const pebbleCrane = draftOf('product-safety', {
  store: 'Pebble & Crane Electronics',
  who: {
    P1: { supplier: 'Jialong Electronics Co., Ltd' },
    P4: { role2: 'compliance manager', date: 'May 12, 2026' },
  },
  what: {
    I1: { reason: 'the charger became very hot and started to burn' },
    I2: {},
    I4: { notice_date: 'May 11, 2026', asins: 'B0DN7RW4ZX' },
    I5: { period: 'January 10 to May 11, 2026', total: '640', n: '1' },
  },
  when: { T1: { date: 'May 6, 2026' }, T2: { period: 'February 9-20, 2026', lot: 'batch PC-2602' }, T4: { date: 'May 11, 2026' } },
  where: {
    L1: { component: 'the transformer' },
    L3: { date: 'May 11, 2026', qty: '95', city: 'Austin, Texas' },
    L5: { marketplace: 'amazon.com' },
  },
  why: {
    C3: { condition: 'charging under a cover' },
    C5: { lot: 'batch PC-2602', new_value: '0.5 mm insulation', old_value: '0.8 mm insulation' },
  },
  fixed: {
    A3: { date: 'May 15, 2026', condition: 'charging under a cover' },
    A5: { date: 'May 14, 2026', lot: 'batch PC-2602', old_value: '0.8 mm insulation' },
    A7: { date: 'May 11, 2026', asins: 'B0DN7RW4ZX', qty: '212' },
    A8: { date: 'May 13, 2026', n: '118' },
    A10: { date: 'May 12, 2026', qty: '95' },
    A2: {
      date: 'May 18, 2026',
      lab: 'Northgate Testing Laboratory',
      n: '6',
      lot: 'batch PC-2605',
      standard: 'UL 1310',
      doc: 'test report NG-26-0518',
      result: 'all 6 units passed',
    },
  },
  prevented: {
    M1: { standard: 'UL 1310', lab: 'Northgate Testing Laboratory' },
    M3: { role: 'compliance manager' },
    M5: { role: 'quality manager' },
    M6: { tool: 'help desk software', role: 'customer service lead', hours: '4' },
  },
  result: { R1: { date: 'May 11, 2026' } },
  evidence: { E1: {}, E7: {}, E8: {}, E9: {}, E11: {}, E12: {}, E14: {}, E15: {}, E19: {} },
  signer: { S2: {} },
});
