import { draftOf } from './draft-of.ts';

/** The model answers of the inauthentic case: a changed box, a check of quantity only, invoices hard to match. */
export const harborPine = draftOf('inauthentic', {
  store: 'Harbor & Pine Supply',
  who: {
    P1: { role: 'purchasing manager', role2: 'quality lead', city: 'Reno, Nevada' },
    P5: { supplier: 'Delmar Kitchenware Distribution Inc.', brand: 'Norvane' },
  },
  what: {
    I2: { notice_date: 'April 21, 2026', asins: 'B0DX4QK7LM', brand: 'Norvane', product: 'Ceramic Knife Sharpener' },
    I3: { n: '2', order_ids: '112-4456781-9920143 and 113-7781204-3345567' },
    I4: { attribute: 'a box that looks different' },
  },
  when: { T1: { period: 'April 9 and April 16, 2026' }, T2: { qty: '600', n: '3', date: 'February 12, 2026' } },
  where: {
    L1: { marketplace: 'amazon.com' },
    L5: { qty: '96', city: 'Reno, Nevada', marketplace: 'amazon.com', n: '70' },
  },
  why: {
    C4: { brand: 'Norvane', attribute: 'the box and the logo color', period: 'January 2026', date: 'February 12, 2026' },
    C8: {},
    C2: { supplier: 'Delmar', attribute: 'the model number', asins: 'B0DX4QK7LM' },
  },
  fixed: {
    A1: { date: 'April 21, 2026', asins: 'B0DX4QK7LM' },
    A8: { date: 'April 22, 2026', role: 'quality lead', qty: '96', list: 'box, logo, batch code, blade marking' },
    A10: { date: 'April 21, 2026', order_no: 'HP-RMV-0421', qty: '70' },
    A11: { date: 'April 22, 2026', n: '2', order_ids: '112-4456781-9920143 and 113-7781204-3345567' },
    A12: {
      date: 'April 24, 2026',
      supplier: 'Delmar',
      n: '3',
      qty: '600',
      period: 'June 2025 to February 2026',
      attribute: 'model KS-310',
    },
    A13: { date: 'April 24, 2026', qty: '600', total: '412' },
    A14: { date: 'April 24, 2026', supplier: 'Delmar' },
    A15: { date: 'April 25, 2026' },
  },
  prevented: {
    M2: { role: 'purchasing manager' },
    M4: { date: 'April 24, 2026', supplier: 'Delmar', days: '30' },
    M5: { role: 'quality lead', percent: '5%', n: '20' },
    M7: { role: 'customer service lead' },
    M8: { role: 'quality lead' },
  },
  evidence: { E1: {}, E2: {}, E4: {}, E8: {}, E9: {}, E10: {}, E13: {}, E22: {}, E23: {} },
  signer: { S2: {} },
});
