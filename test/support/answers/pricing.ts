import { draftOf } from './draft-of.ts';

/** A repricer without a ceiling and without an alarm. */
export const brambleTools = draftOf('pricing', {
  store: 'Bramble Tools',
  who: { P2: { tool: 'PriceWheel repricer', role: 'pricing manager' }, P4: { role2: 'operations manager', date: 'May 11, 2026' } },
  what: [
    {
      I1: { asins: 'B0C8PW5F2D', new_value: '$64.99', old_value: '$27.50' },
      I2: { qty: '9', total: '7' },
      I3: { n: '2' },
      I4: { notice_date: 'May 9, 2026', asins: 'B0C8PW5F2D and B0C8PXH7QM' },
    },
    'Our price for B0C8PXH7QM was $41.00; the usual price was $18.20.',
  ],
  when: { T1: { period: 'May 6-9, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { category: 'hand tools' } },
  why: [
    { C1: { tool: 'PriceWheel repricer', sku: 'BT-CLAMP-06', old_value: '$27.50', new_value: '$64.99', date: 'May 6, 2026' } },
    'The same rule raised BT-VISE-02 from $18.20 to $41.00 on May 6, 2026, and no alert told anybody.',
  ],
  fixed: [
    {
      A1: { date: 'May 11, 2026', tool: 'PriceWheel repricer', percent: '10%', n: '164' },
      A4: { date: 'May 10, 2026', n: '2', days: '30' },
      A6: { date: 'May 13, 2026', n: '7', price: '$278.65' },
      A7: { date: 'May 14, 2026', total: '164', days: '90', n: '3' },
    },
    { text: 'On May 12, 2026, we set an alert in PriceWheel for every price that moves more than 10% within a day.', answers: 'o1' },
  ],
  prevented: [
    { M1: { role: 'pricing manager' }, M7: { time: '10:00', role: 'pricing manager', hours: '2' } },
    { text: 'PriceWheel sends each alert to our pricing manager, who pauses the offer within 2 hours until the price is checked.', answers: 'o1' },
  ],
  result: { R2: { period: 'May 14-18, 2026', percent: '10%' } },
  evidence: { E1: {}, E2: {}, E6: {}, E7: {}, E9: {}, E10: {} },
  signer: { S2: {} },
});
