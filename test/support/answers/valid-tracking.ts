import { draftOf } from './draft-of.ts';

/** A carrier's name typed wrongly, and numbers that changed after export. */
export const cobaltFern = draftOf('valid-tracking', {
  store: 'Cobalt & Fern Kitchen',
  who: { P1: { role: 'shipping clerk' }, P4: { role2: 'logistics manager', date: 'May 11, 2026' } },
  what: {
    I1: { notice_date: 'May 8, 2026', category: 'Kitchen', percent: '88.1%', n: '385', total: '437' },
    I3: { n: '52' },
    I4: { list: '31 with a replaced number, 21 with a wrong carrier name' },
    I5: { n: '52' },
  },
  when: { T1: { period: 'April 6 to May 5, 2026' }, T4: { date: 'May 8, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { origin: 'Shenzhen, China' } },
  why: { C2: { old_value: 'SF Intl', new_value: 'SF Express', n: '21' }, C3: { n: '31' } },
  fixed: {
    A2: { date: 'May 11, 2026', tool: 'ShipDesk software', n: '21' },
    A3: { date: 'May 12, 2026', n: '9' },
    A4: { date: 'May 12, 2026', total: '52', n: '31' },
    A7: { date: 'May 13, 2026', tool: 'ShipDesk software' },
    A8: { date: 'May 12, 2026', supplier: 'Haitong Freight Co., Ltd' },
  },
  prevented: {
    M2: { tool: 'ShipDesk software', role: 'logistics manager' },
    M3: { time: '18:00', tool: 'ShipDesk software' },
    M4: { tool: 'ShipDesk software', role: 'shipping clerk' },
    M7: { weekday: 'Monday', role: 'logistics manager' },
  },
  result: { R1: { period: 'May 12-18, 2026', total: '104' } },
  evidence: { E1: {}, E4: {}, E6: {}, E8: {}, E9: {}, E12: {} },
  signer: { S2: {} },
});
