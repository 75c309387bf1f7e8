import { draftOf } from './draft-of.ts';

/** Late shipments that were none: the carrier had them in time. */
export const lumaDispute = draftOf(
  'late-shipment',
  {
    store: 'Luma Harbor Home',
    who: { P1: { role: 'shipping clerk' } },
    what: { I1: { notice_date: 'May 9, 2026', percent: '6.20%', n: '23', total: '371' } },
    when: { T1: { period: 'April 9 to May 8, 2026' }, T4: { date: 'May 9, 2026' } },
    where: { L1: { marketplace: 'amazon.com', city: 'Dongguan, China' } },
    grounds: { D1: { carrier: 'UPS', n: '19' }, D2: { n: '4' } },
    proof: { V1: { date: 'May 12, 2026', role: 'operations manager', list: 'the pick-up scans of UPS' }, V2: {} },
    evidence: { E1: {}, E3: {} },
    signer: { S2: {} },
  },
  'dispute',
);

/** Goods from an authorized distributor; only the documents are asked for. */
export const harborPineDocuments = draftOf(
  'inauthentic',
  {
    store: 'Harbor & Pine Supply',
    who: { P5: { supplier: 'Delmar Kitchenware Distribution Inc.', brand: 'Norvane' } },
    what: {
      I1: { notice_date: 'April 21, 2026', asins: 'B0DX4QK7LM' },
      I5: { qty: '412', asins: 'B0DX4QK7LM' },
    },
    when: { T2: { qty: '600', n: '3', date: 'February 12, 2026' } },
    where: { L1: { marketplace: 'amazon.com' } },
    why: { C2: { supplier: 'Delmar Kitchenware Distribution Inc.', attribute: 'the model number', asins: 'B0DX4QK7LM' } },
    fixed: {
      A12: {
        date: 'April 24, 2026',
        supplier: 'Delmar Kitchenware Distribution Inc.',
        n: '3',
        qty: '600',
        period: 'June 2025 to February 2026',
        attribute: 'model KS-310',
      },
    },
    proof: { V2: {}, V3: { supplier: 'Delmar Kitchenware Distribution Inc.' } },
    evidence: { E1: {}, E2: {}, E3: {}, E4: {} },
    signer: { S2: {} },
  },
  'documents',
);

/** A counterfeit report on goods that the rights owner's own distributor sold. */
export const ridgewayDispute = draftOf(
  'counterfeit',
  {
    store: 'Ridgeway Camp Store',
    who: { P2: { supplier: 'Summit Outfitters Inc', city: 'Denver, Colorado' } },
    what: {
      I1: { notice_date: 'May 11, 2026', asins: 'B0CKL29XQW' },
      I2: { complaint_id: '18830025514', rights_owner: 'Ardenfeld Gear, LLC' },
      I4: { qty: '61', asins: 'B0CKL29XQW', period: 'January 8 to May 11, 2026' },
    },
    when: { T1: { date: 'December 15, 2025' } },
    where: { L1: { marketplace: 'amazon.com' }, L2: { qty: '179', city: 'Denver, Colorado' } },
    grounds: {
      D3: { asins: 'B0CKL29XQW', qty: '240', supplier: 'Summit Outfitters Inc', brand: 'ARDENFELD' },
    },
    proof: {
      V1: { date: 'May 12, 2026', role: 'purchasing manager', list: 'the invoices and delivery notes of Summit Outfitters Inc' },
      V2: {},
      V3: { supplier: 'Summit Outfitters Inc' },
    },
    evidence: { E2: {}, E17: {} },
    signer: { S1: {} },
  },
  'dispute',
);

/** A trademark complaint about the seller's own mark. */
export const oakmereDispute = draftOf(
  'ip-complaint',
  {
    store: 'Oakmere Audio',
    who: { P2: { role: 'listing manager' } },
    what: {
      I1: { notice_date: 'May 11, 2026', asins: 'B0CW9TRN5H' },
      I2: { complaint_id: '15520938471', rights_owner: 'Veltrano Brands Ltd' },
    },
    when: { T1: { date: 'March 2, 2026' } },
    where: { L1: { marketplace: 'amazon.com' }, L2: { attribute: 'title and brand field' } },
    grounds: [
      { D2: { own_brand: 'OAKMERE', reg_no: '7,104,226' } },
      'The listing does not contain the word Veltrano in title, brand field, bullet points, search terms or images.',
    ],
    proof: {
      V1: { date: 'May 12, 2026', role: 'listing manager', list: 'the content of the listing as it stood on the date of your notice' },
      V4: { reg_no: '7,104,226', register: 'the USPTO trademark search' },
    },
    evidence: [{ E4: {} }, 'Dated export of the complete content of the listing'],
    signer: { S1: {} },
  },
  'dispute',
);

/** Returned goods that were found unused. */
export const haldenDispute = draftOf(
  'used-sold-as-new',
  {
    store: 'Halden Optics',
    who: { P1: { role: 'quality lead' } },
    what: {
      I1: { period: 'March 1 to May 10, 2026', total: '318', n: '5' },
      I3: { notice_date: 'May 11, 2026', asins: 'B09ZKQ3V8T and B0B7PLM2X4' },
      I4: { order_ids: '112-9904417-0036258' },
    },
    when: { T1: { period: 'April 12 to May 9, 2026' } },
    where: { L2: { marketplace: 'amazon.com', city: 'Columbus, Ohio' } },
    grounds: {
      D1: { date: 'May 13, 2026', order_ids: '112-9904417-0036258' },
      D3: { qty: '400', supplier: 'Brightway Optics Co., Ltd', invoice_no: 'BW-2604-118' },
      D4: { period: 'March 1 to May 10, 2026' },
    },
    proof: { V1: { date: 'May 14, 2026', role: 'quality lead', list: 'our inventory records and the supplier invoices' }, V2: {} },
    evidence: { E7: {}, E13: {}, E14: {} },
    signer: { S2: {} },
  },
  'dispute',
);

/** Another account that is not the seller's. */
export const saltmarshDispute = draftOf(
  'related-accounts',
  {
    store: 'Saltmarsh Supplies',
    who: { P4: { other_account: 'Copper Heron Deals' }, P5: { role2: 'office manager', date: 'May 12, 2026' } },
    what: {
      I1: { notice_date: 'May 11, 2026', other_account: 'Copper Heron Deals' },
      I2: { other_account: 'Copper Heron Deals' },
    },
    when: { T5: { period: 'May 12-15, 2026' } },
    where: { L1: { marketplace: 'amazon.com' }, L5: { address: '8 Saltmarsh Road, Unit 14, Norfolk, Virginia' } },
    grounds: {
      D1: { other_account: 'Copper Heron Deals' },
      D2: { date: 'January 1, 2024', other_account: 'Copper Heron Deals' },
      D4: { date: 'March 1, 2023', address: '8 Saltmarsh Road, Unit 14, Norfolk, Virginia' },
    },
    proof: { V1: { date: 'May 15, 2026', role: 'office manager', list: 'our user list, device list and bank records' }, V2: {} },
    evidence: { E1: {}, E2: {}, E5: {}, E8: {}, E12: {}, E17: {} },
    signer: { S5: {} },
  },
  'dispute',
);

/** A document that was questioned and is as its issuer sent it. */
export const hartwellDocuments = draftOf(
  'forged-documents',
  {
    store: 'Hartwell Audio',
    who: { P1: { supplier: 'Eastgate Electronics Ltd' }, P2: { role: 'account manager' } },
    what: { I1: { notice_date: 'May 11, 2026' }, I3: { doc: 'invoice EG-4471' } },
    when: { T1: { date: 'March 20, 2026', date2: 'April 28, 2026' }, T4: { supplier: 'Eastgate Electronics Ltd', date: 'May 13, 2026' } },
    where: { L1: { marketplace: 'amazon.co.uk' }, L2: { city: 'Leeds, United Kingdom' } },
    why: { C4: { role: 'account manager', doc: 'invoice EG-4471', old_value: 'the e-mail format' } },
    fixed: {
      A1: { doc: 'invoice EG-4471', supplier: 'Eastgate Electronics Ltd', date: 'May 13, 2026' },
      A4: { doc: 'invoice EG-4471', date: 'March 20, 2026' },
    },
    proof: { V2: {}, V3: { supplier: 'Eastgate Electronics Ltd' } },
    evidence: { E1: {}, E2: {}, E3: {} },
    signer: { S1: {} },
  },
  'documents',
);
