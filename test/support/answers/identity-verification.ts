import { draftOf } from './draft-of.ts';

/** An address that was not changed after a move. */
export const mapleQuarry = draftOf('identity-verification', {
  store: 'Maple Quarry Trading',
  who: { P1: {}, P2: {}, P4: {}, P5: { role: 'office manager' } },
  what: {
    I1: { notice_date: 'May 13, 2026' },
    I2: { list: 'photo ID of the beneficial owner, bank account statement, utility bill, business license' },
    I3: {},
  },
  when: { T1: { date: 'April 28, 2026' } },
  where: {
    L1: { marketplace: 'amazon.com' },
    L2: { address: '26 Maple Court, Concord, New Hampshire' },
    L4: { country: 'the United States' },
  },
  why: { C1: { old_value: '14 Maple Court', new_value: '26 Maple Court', date: 'February 2, 2026' } },
  fixed: { A1: { date: 'May 14, 2026' }, A4: { date: 'May 14, 2026' } },
  proof: { V1: { date: 'May 15, 2026', role: 'office manager', list: 'Account Info and the enclosed documents' }, V2: {} },
  evidence: { E1: {}, E3: {}, E4: {}, E5: {}, E11: {}, E13: {}, E15: {} },
  signer: { S1: {} },
});
