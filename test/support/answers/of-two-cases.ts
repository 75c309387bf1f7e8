import { codeOf, partLink } from '../../../src/cases/combine.ts';
import { draftOf } from './draft-of.ts';

const used = codeOf('used-sold-as-new');

/** One notice about two cases: where items came from, and in which condition they arrived. */
export const foxFerry = draftOf('inauthentic+used-sold-as-new', {
  store: 'Fox & Ferry Collectibles',
  who: {
    P3: { supplier: 'Larkfield Wholesale Ltd' },
    [`P3.${used}`]: { role: 'returns clerk' },
    [`P4.${used}`]: { role2: 'quality lead', date: 'May 13, 2026' },
  },
  what: {
    I1: { notice_date: 'May 11, 2026', asins: 'B0B9N4XLQF' },
    I3: { n: '1', order_ids: '113-5520918-8841277' },
    [`I3.${used}`]: { notice_date: 'May 11, 2026', asins: 'B0B9P7RT2K' },
  },
  when: { T1: { period: 'May 6, 2026' }, [`T4.${used}`]: { date: 'April 28, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { qty: '34', city: 'Dover, Delaware' }, [`L2.${used}`]: { marketplace: 'amazon.com', city: 'Dover, Delaware' } },
  why: [
    {
      C1: { asins: 'B0B9N4XLQF', supplier: 'Larkfield Wholesale Ltd', date: 'January 12, 2026', brand: 'Fablewood' },
      [`C1.${used}`]: { asins: 'B0B9P7RT2K', n: '3' },
    },
    { text: 'Returned units had no shelf of their own, so they stood beside new ones.', answers: partLink('used-sold-as-new') },
  ],
  fixed: [
    {
      A1: { date: 'May 11, 2026', asins: 'B0B9N4XLQF' },
      A9: { date: 'May 12, 2026', qty: '34' },
      A14: { date: 'May 18, 2026', supplier: 'Larkfield Wholesale Ltd' },
      [`A8.${used}`]: { date: 'May 13, 2026', qty: '58', n: '4' },
    },
    { text: 'On May 13, 2026, we moved all 11 returned units to a locked shelf of their own.', answers: 'o1' },
  ],
  prevented: [
    { M1: { role: 'purchasing manager' }, M7: { role: 'customer service lead' }, [`M1.${used}`]: { role: 'quality lead' } },
    { text: 'Every Friday, our quality lead checks that the shelf of returns holds exactly the units in the returns list.', answers: 'o1' },
  ],
  result: { [`R1.${used}`]: { period: 'May 14-19, 2026', total: '23' } },
  evidence: { E1: {}, E4: {}, E14: {}, E17: {}, [`E2.${used}`]: {}, [`E3.${used}`]: {}, [`E14.${used}`]: {} },
  signer: { S1: {} },
});
