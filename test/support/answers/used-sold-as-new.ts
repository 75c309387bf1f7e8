import { draftOf } from './draft-of.ts';

/** Returns put back on the shelf after a look at the box, and a box without a seal. */
export const haldenOptics = draftOf('used-sold-as-new', {
  store: 'Halden Optics',
  who: { P3: { role: 'returns clerk' }, P4: { role2: 'quality lead', date: 'May 13, 2026' } },
  what: {
    I1: { period: 'March 1 to May 10, 2026', total: '318', n: '5' },
    I2: { list: 'a broken seal, fingerprints on a lens, a box taped up again' },
    I3: { notice_date: 'May 11, 2026', asins: 'B09ZKQ3V8T and B0B7PLM2X4' },
    I4: { order_ids: '112-9904417-0036258' },
  },
  when: { T1: { period: 'April 12 to May 9, 2026' }, T4: { date: 'April 14, 2026' } },
  where: { L2: { marketplace: 'amazon.com', city: 'Columbus, Ohio' }, L3: { step: 'restocking of returns' } },
  why: { C1: { asins: 'B09ZKQ3V8T and B0B7PLM2X4', n: '4' }, C2: { sku: 'HO-BINO-42' } },
  fixed: {
    A2: { date: 'May 15, 2026', sku: 'HO-BINO-42', qty: '60' },
    A7: {
      date: 'May 12, 2026',
      n: '5',
      order_ids: '112-9904417-0036258, 114-2207719-4471806, 111-5530917-2298114, 113-8841020-6617735 and 112-3390748-5102266',
    },
    A8: { date: 'May 13, 2026', qty: '146', n: '9' },
  },
  prevented: {
    M1: { role: 'quality lead' },
    M2: { role: 'warehouse supervisor' },
    M7: { weekday: 'Monday', role: 'customer service lead' },
  },
  result: { R1: { period: 'May 14-19, 2026', total: '37' } },
  evidence: { E1: {}, E2: {}, E3: {}, E5: {}, E12: {}, E14: {} },
  signer: { S2: {} },
});
