import { draftOf } from './draft-of.ts';

/** Too many contacts with support: the catalogue has few words for it, the seller's own do the rest. */
export const copperleafKitchen = draftOf('other', {
  store: 'Copperleaf Kitchen',
  who: {
    P1: { role: 'customer service agent', attribute: 'contacts with Selling Partner Support' },
    P3: { role2: 'operations manager', date: 'May 12, 2026' },
  },
  what: [
    { I1: { notice_date: 'May 11, 2026', policy: 'the Seller Code of Conduct' } },
    'From April 20 to May 8, 2026, we opened 64 contacts with Selling Partner Support; 41 of them repeated a question that was still open.',
  ],
  when: { T1: { period: 'April 20 to May 8, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { step: 'asking for the status of open questions' } },
  why: {
    C1: { role: 'customer service agent', attribute: 'these contacts', policy: 'the Seller Code of Conduct' },
    C2: { attribute: 'the contacts of the evening shift' },
  },
  fixed: [
    {
      A1: { date: 'May 13, 2026', n: '3', policy: 'the Seller Code of Conduct' },
      A5: { date: 'May 12, 2026', n: '41', attribute: 'opening a second contact while the first is open' },
    },
    {
      text: 'On May 12, 2026, we withdrew the right to open contacts from all users except our operations manager, who closed the 41 repeated contacts.',
      answers: 'C2',
    },
  ],
  prevented: {
    M1: { attribute: 'contacts with Selling Partner Support', date: 'May 14, 2026', role: 'operations manager' },
    M2: { role: 'operations manager', attribute: 'every new contact with Selling Partner Support' },
    M3: { role: 'operations manager', n: '20' },
  },
  result: 'From May 12 to May 19, 2026, we opened 2 contacts; neither repeats an earlier one.',
  evidence: [{ E6: {}, E7: {} }, 'List of the 64 contacts, with date, subject and status'],
  signer: { S2: {} },
});
