import { draftOf } from './draft-of.ts';

/** Parcels without delivery scans, slow replies and weak cartons. */
export const nordlichtOutdoor = draftOf('order-defect-rate', {
  store: 'Nordlicht Outdoor',
  who: { P1: { role: 'customer service agent' }, P4: { role2: 'operations manager', date: 'May 11, 2026' } },
  what: {
    I1: { notice_date: 'May 8, 2026', percent: '1.64%', n: '9', total: '549' },
    I3: { n: '5', n2: '3', qty: '1' },
    I5: { order_ids: '302-7719045-1120386 and 305-4410982-7765521' },
  },
  when: { T1: { period: 'March 9 to May 7, 2026' }, T4: { date: 'May 8, 2026' } },
  where: { L1: { marketplace: 'amazon.de' }, L3: { total: '9', n: '4', origin: 'Shenzhen, China', region: 'Germany' } },
  why: {
    C1: { total: '9', n: '4', old_carrier: 'Bluepost Logistics' },
    C2: { hours: '31', n: '3' },
    C5: { sku: 'NO-TENT-03', n: '2' },
  },
  fixed: {
    A1: { date: 'May 11, 2026', carrier: 'DHL' },
    A2: { date: 'May 10, 2026', n: '14' },
    A5: { date: 'May 13, 2026', sku: 'NO-TENT-03', material: 'molded pulp inserts' },
    A8: { date: 'May 12, 2026', n: '4' },
    A9: { date: 'May 11, 2026', n: '2' },
    A11: { date: 'May 13, 2026', n: '10', sku: 'NO-TENT-03', height: '80 cm' },
  },
  prevented: {
    M1: { role: 'shipping clerk', days: '3' },
    M2: { tool: 'help desk software', role: 'customer service lead' },
    M5: { n: '2', role: 'quality lead' },
    M7: { role: 'operations manager' },
  },
  result: { R1: { period: 'May 12-19, 2026', total: '68' } },
  evidence: { E1: {}, E2: {}, E3: {}, E5: {}, E6: {}, E8: {}, E11: {} },
  signer: { S2: {} },
});
