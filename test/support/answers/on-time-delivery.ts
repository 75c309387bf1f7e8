import { draftOf } from './draft-of.ts';

/** A transit time nobody compared, and a cut-off after the last pick-up. */
export const juniperRow = draftOf('on-time-delivery', {
  store: 'Juniper Row Home Goods',
  who: { P1: { role: 'logistics manager' }, P4: { role2: 'operations manager', date: 'May 13, 2026' } },
  what: { I1: { notice_date: 'May 12, 2026', percent: '81.9%', n: '68', total: '83' }, I4: { n: '15' }, I5: { n: '15' } },
  when: { T1: { period: 'April 22 to May 5, 2026' }, T4: { date: 'May 12, 2026' } },
  where: {
    L1: { marketplace: 'amazon.com' },
    L2: { n: '12', origin: 'Chicago, Illinois', region: 'the US West Coast', old_carrier: 'Bluepost Logistics' },
    L3: { city: 'Chicago, Illinois' },
  },
  why: {
    C1: { old_days: '4', origin: 'Chicago, Illinois', region: 'the US West Coast', new_days: '6' },
    C4: { n: '3' },
  },
  fixed: {
    A1: { date: 'May 14, 2026', days: '60' },
    A2: { date: 'May 15, 2026', carrier: 'UPS', service: 'UPS 3 Day Select', days: '3' },
    A4: { date: 'May 13, 2026', time: '13:00' },
    A8: { date: 'May 13, 2026', time: '17:00' },
    A9: { date: 'May 14, 2026' },
  },
  prevented: {
    M1: { role: 'logistics manager' },
    M2: { tool: 'Amazon Buy Shipping' },
    M4: { time: '13:00', role: 'warehouse supervisor' },
    M7: { weekday: 'Monday', role: 'operations manager' },
  },
  result: { R3: { date: 'May 19, 2026', percent: '94.6%' } },
  evidence: { E1: {}, E2: {}, E3: {}, E4: {}, E5: {}, E6: {}, E11: {} },
  signer: { S2: {} },
});
