import { draftOf } from './draft-of.ts';

/** The same stock on three sales channels, and a wrong price. */
export const yunfanOutdoor = draftOf('cancellation-rate', {
  store: 'Yunfan Outdoor',
  who: { P1: { role: 'stock planner' }, P4: { role2: 'operations manager', date: 'May 13, 2026' } },
  what: {
    I1: { notice_date: 'May 12, 2026', percent: '3.85%', n: '6', total: '156' },
    I3: { list: '4 for lack of stock, 2 for a wrong price' },
  },
  when: { T1: { period: 'May 5-11, 2026' }, T2: { period: 'May 5-9, 2026', sku: 'YF-CHAIR-02' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { city: 'Ningbo, China' }, L5: { n: '2' } },
  why: {
    C1: { n: '3', sku: 'YF-CHAIR-02', n2: '4' },
    C3: { date: 'May 8, 2026', sku: 'YF-LAMP-05', old_value: '$3.99', new_value: '$39.90', n: '2' },
  },
  fixed: {
    A1: { date: 'May 13, 2026', n: '31', n2: '5' },
    A3: { date: 'May 9, 2026', sku: 'YF-LAMP-05', price: '$39.90' },
    A5: { date: 'May 14, 2026', n: '6' },
    A7: { date: 'May 14, 2026', n: '212' },
    A10: { date: 'May 15, 2026', n: '3', tool: 'StockBridge software' },
  },
  prevented: {
    M1: { tool: 'StockBridge software', minutes: '15', qty: '3' },
    M3: { role: 'pricing manager', percent: '20%' },
    M6: { weekday: 'Monday', role: 'stock planner' },
    M7: { role: 'operations manager', qty: '3' },
  },
  result: { R1: { period: 'May 13-19, 2026', total: '171' } },
  evidence: { E1: {}, E2: {}, E3: {}, E5: {}, E6: {}, E10: {} },
  signer: { S2: {} },
});
