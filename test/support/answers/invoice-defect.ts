import { draftOf } from './draft-of.ts';

/** Invoices uploaded by hand, without a list of open ones and not on Mondays. */
export const waldruhePapeterie = draftOf('invoice-defect', {
  store: 'Waldruhe Papeterie',
  who: { P1: { role: 'bookkeeper' }, P4: { role2: 'office manager', date: 'May 13, 2026' } },
  what: {
    I1: { notice_date: 'May 12, 2026', percent: '7.92%', n: '8', total: '101' },
    I5: { n: '8' },
  },
  when: { T1: { period: 'April 12 to May 11, 2026' }, T4: { date: 'May 12, 2026' } },
  where: { L1: { marketplace: 'amazon.de' }, L3: { step: 'the upload after shipment' }, L4: { country: 'Germany' } },
  why: [
    { C1: { n: '5', period: 'April 12 to May 11, 2026' }, C4: { n: '3' } },
    'One bookkeeper did this work alone, and nobody else knew how the upload is done.',
  ],
  fixed: [
    {
      A1: { date: 'May 13, 2026', n: '8' },
      A4: { date: 'May 13, 2026', role: 'bookkeeper' },
      A6: { date: 'May 15, 2026', tool: 'InvoicePilot software' },
    },
    { text: 'On May 14, 2026, our bookkeeper showed the upload to our office manager, and both did it together for all 8 invoices.', answers: 'o1' },
  ],
  prevented: [
    {
      M1: { tool: 'InvoicePilot software', weekday: 'Wednesday', role: 'office manager' },
      M2: { time: '15:00', role: 'bookkeeper' },
      M4: { role: 'office manager' },
      M5: { role: 'office manager' },
    },
    { text: 'Once a month, our office manager does the upload for a day, so that two people always know the work.', answers: 'o1' },
  ],
  result: { R1: { period: 'May 13-19, 2026', total: '22' } },
  evidence: { E1: {}, E2: {}, E6: {}, E7: {}, E8: {}, E9: {} },
  signer: { S2: {} },
});
