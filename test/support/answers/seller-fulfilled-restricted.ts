import { draftOf } from './draft-of.ts';

/** More orders than the packing table could take, no alert, and no deputy. */
export const bellwetherStationery = draftOf('seller-fulfilled-restricted', {
  store: 'Bellwether Stationery',
  who: { P1: { role: 'warehouse supervisor' }, P3: { role2: 'operations manager', date: 'May 12, 2026' } },
  what: {
    I1: { notice_date: 'May 11, 2026', attribute: 'Late Shipment Rate', percent: '5.84%', n: '18', total: '308' },
    I3: { n: '46' },
  },
  when: { T1: { date: 'May 11, 2026' }, T2: { period: 'April 11 to May 10, 2026' } },
  where: { L1: { marketplace: 'amazon.com', city: 'Portland, Oregon' } },
  why: {
    C1: { n: '25', n2: '60', period: 'April 18 to May 3, 2026' },
    C2: {},
    C5: { role: 'shipping clerk', period: 'April 27 to May 1, 2026' },
  },
  fixed: {
    A1: { date: 'May 12, 2026', n: '21', n2: '25', days: '2' },
    A2: { date: 'May 13, 2026', tool: 'ShipDesk software' },
    A5: { date: 'May 14, 2026', n: '2' },
    A6: { date: 'May 13, 2026', n: '11' },
  },
  prevented: {
    M1: { role: 'operations manager', n: '40' },
    M2: { time: '14:00', role: 'warehouse supervisor' },
    M5: { weekday: 'Friday', role: 'operations manager' },
    M6: { role: 'operations manager' },
  },
  result: { R1: { date: 'May 13, 2026' }, R2: { date: 'May 19, 2026', attribute: 'Late Shipment Rate', percent: '3.1%' } },
  evidence: { E1: {}, E2: {}, E4: {}, E5: {}, E6: {}, E10: {}, E11: {} },
  signer: { S2: {} },
});
