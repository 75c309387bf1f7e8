import { draftOf } from './draft-of.ts';

/** An authorization that was asked for too late. */
export const oakmereAudio = draftOf('ip-complaint', {
  store: 'Oakmere Audio',
  who: { P2: { role: 'listing manager' }, P4: { role2: 'brand manager', date: 'May 12, 2026' } },
  what: {
    I1: { notice_date: 'May 11, 2026', asins: 'B0CW9TRN5H' },
    I2: { complaint_id: '15520938471', rights_owner: 'Veltrano Brands Ltd' },
    I3: { brand: 'VELTRANO', reg_no: '6,482,913' },
  },
  when: { T1: { date: 'March 2, 2026' } },
  where: { L1: { marketplace: 'amazon.com' }, L2: { attribute: 'title and brand field' } },
  why: { C7: { asins: 'B0CW9TRN5H', brand: 'VELTRANO', rights_owner: 'Veltrano Brands Ltd' } },
  fixed: {
    A4: { date: 'May 13, 2026', rights_owner: 'Veltrano Brands Ltd', marketplace: 'amazon.com' },
    A7: { date: 'May 12, 2026', rights_owner: 'Veltrano Brands Ltd', complaint_id: '15520938471' },
    A11: { date: 'May 15, 2026', rights_owner: 'Veltrano Brands Ltd', complaint_id: '15520938471' },
  },
  proof: { V2: {}, V3: { supplier: 'Veltrano Brands Ltd' } },
  evidence: { E1: {}, E3: {}, E7: {}, E11: {} },
  signer: { S1: {} },
});
