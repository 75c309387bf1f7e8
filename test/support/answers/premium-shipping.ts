import { draftOf } from './draft-of.ts';

/** A cut-off after the last collection, and one-day delivery where the carrier takes two days. */
export const thistleLane = draftOf('premium-shipping', {
  store: 'Thistle Lane Crafts',
  who: { P1: { role: 'shift lead' }, P3: { role: 'e-commerce manager' }, P4: { role2: 'warehouse manager', date: 'May 12, 2026' } },
  what: {
    I1: { percent: '86.4%', n: '19', total: '22', period: 'May 3-9, 2026' },
    I4: { notice_date: 'May 11, 2026' },
  },
  when: { T3: { date: 'May 11, 2026' } },
  where: { L1: { marketplace: 'amazon.co.uk', city: 'Leeds, United Kingdom' }, L3: { region: 'the Scottish Highlands' } },
  why: {
    C1: { service: 'One-Day Delivery', carrier: 'DPD', days: '2', region: 'the Scottish Highlands' },
    C2: { old_value: '16:00', carrier: 'DPD', time: '15:00' },
  },
  fixed: {
    A1: { date: 'May 12, 2026', service: 'One-Day Delivery', carrier: 'DPD', percent: '97%', n: '300' },
    A2: { date: 'May 12, 2026', old_value: '16:00', time: '14:00' },
    A7: { date: 'May 13, 2026', n: '6' },
  },
  prevented: {
    M1: { weekday: 'Monday', role: 'e-commerce manager', percent: '95%' },
    M2: { time: '15:30', role: 'shift lead', carrier: 'DPD' },
    M3: { role: 'warehouse manager', days: '5' },
    M7: { weekday: 'Friday', role: 'warehouse manager', hours: '24' },
  },
  result: { R1: { period: 'May 13-18, 2026', total: '17' } },
  evidence: { E1: {}, E2: {}, E3: {}, E4: {}, E5: {} },
  signer: { S2: {} },
});
