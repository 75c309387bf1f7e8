import { draftOf } from './draft-of.ts';

/** Drug claims on a supplement page, and a listing nobody had checked. */
export const orchidVale = draftOf('restricted-product', {
  store: 'Orchid Vale Wellness',
  who: { P1: { role: 'listing manager' }, P3: { role2: 'compliance manager', date: 'May 12, 2026' } },
  what: {
    I1: { notice_date: 'May 11, 2026', asins: 'B07ZL4NN2Q' },
    I2: { policy: 'herbal supplement with drug claims' },
    I3: { list: '"relieves joint pain" and "treats insomnia"' },
    I5: { period: 'January 5 to May 10, 2026', qty: '143' },
  },
  when: { T1: { date: 'January 5, 2026' }, T3: { date: 'May 11, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { component: 'bullet points 2 and 4' }, L3: { qty: '88' } },
  why: {
    C1: { role: 'listing manager', asins: 'B07ZL4NN2Q', category: 'dietary supplements', marketplace: 'amazon.com' },
    C2: { old_value: 'relieves joint pain', category: 'drugs' },
  },
  fixed: {
    A1: { date: 'May 11, 2026', n: '1', asins: 'B07ZL4NN2Q' },
    A4: { date: 'May 14, 2026', n: '64', n2: '2' },
    A6: { date: 'May 12, 2026', qty: '88' },
    A7: { date: 'May 15, 2026', n: '3', policy: 'the Restricted Products policy' },
    A8: { date: 'May 14, 2026', n: '62', n2: '5' },
  },
  prevented: {
    M1: { role: 'compliance manager' },
    M2: { tool: 'ListGuard software', n: '240', role: 'compliance manager' },
    M6: { weekday: 'Monday', role: 'compliance manager', hours: '24' },
    M7: { frequency: 'every January and July', role: 'compliance manager' },
  },
  result: { R1: { date: 'May 18, 2026', total: '62' } },
  evidence: { E1: {}, E3: {}, E9: {}, E10: {}, E11: {}, E14: {}, E15: {} },
  signer: { S2: {} },
});
