import { draftOf } from './draft-of.ts';

/** The model answers of the related-accounts case, a month earlier: a former supervisor's own store. */
export const qingfengOutdoor = draftOf('related-accounts', {
  store: 'Qingfeng Outdoor',
  who: {
    P1: { other_account: 'BrightTrailGear', role: 'operations supervisor', date: 'March 1, 2024', date2: 'January 31, 2026' },
    P5: { role2: 'IT administrator', date: 'May 6, 2026' },
  },
  what: {
    I1: { notice_date: 'May 5, 2026', other_account: 'BrightTrailGear' },
    I2: { other_account: 'BrightTrailGear' },
    I4: { role: 'operations supervisor' },
  },
  when: {
    T2: { other_account: 'BrightTrailGear', period: 'September 12, 2025 to January 29, 2026' },
    T4: { period: 'May 6-9, 2026' },
  },
  where: {
    L1: { marketplace: 'amazon.co.uk' },
    L2: { city: 'Shenzhen, China' },
    L3: { marketplace: 'amazon.co.uk', other_account: 'BrightTrailGear' },
  },
  why: { C8: {}, C7: { other_account: 'BrightTrailGear' }, C9: {} },
  fixed: {
    A2: { date: 'May 6, 2026', n: '1' },
    A6: { date: 'May 9, 2026', n: '4', n2: '6', date2: 'January 1, 2024', result: 'no other seller account' },
    A9: { date: 'May 7, 2026' },
    A10: { date: 'May 7, 2026', n: '2' },
    A11: { date: 'May 8, 2026', role: 'operations supervisor', other_account: 'BrightTrailGear' },
  },
  prevented: {
    M7: { n: '2' },
    M8: {},
    M9: { role: 'IT administrator' },
    M10: { role: 'managing director' },
  },
  evidence: { E1: {}, E2: {}, E3: {}, E4: {}, E5: {}, E6: {}, E18: {} },
  signer: { S5: {} },
});
