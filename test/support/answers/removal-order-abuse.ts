import { draftOf } from './draft-of.ts';

/** Replacements and website orders sent by removal order. */
export const saffronTrail = draftOf('removal-order-abuse', {
  store: 'Saffron Trail Goods',
  who: { P1: { role: 'customer service lead' }, P3: { n: '4' }, P4: { role2: 'operations manager', date: 'May 12, 2026' } },
  what: {
    I1: { notice_date: 'May 11, 2026' },
    I2: { period: 'February 2 to May 8, 2026', total: '37', n: '29' },
    I4: { reason: '21 replacements for buyers, 8 orders from our own website' },
  },
  when: { T3: { date: 'May 12, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { address: '77 Quarry Lane, Reno, Nevada' } },
  why: {
    C1: { period: 'February 2 to May 8, 2026', n: '21' },
    C3: { period: 'March 1 to May 6, 2026', n: '8', channel: 'our own website' },
    C4: { n: '4' },
  },
  fixed: {
    A1: { date: 'May 12, 2026' },
    A3: { date: 'May 13, 2026', channel: 'our own website' },
    A4: { date: 'May 12, 2026', n: '4', role: 'operations manager' },
    A5: { date: 'May 12, 2026', n: '3' },
    A6: { date: 'May 14, 2026', total: '37' },
  },
  prevented: {
    M1: { role: 'customer service lead' },
    M3: { tool: 'OrderBridge software', channel: 'our own website', role: 'operations manager', weekday: 'Friday' },
    M4: { address: '77 Quarry Lane, Reno, Nevada', role: 'operations manager' },
    M6: { role: 'operations manager' },
  },
  result: { R2: { period: 'May 12-19, 2026', total: '5' } },
  evidence: { E1: {}, E2: {}, E3: {}, E4: {}, E5: {}, E11: {} },
  signer: { S2: {} },
});
