import { describe, expect, it } from 'vitest';
import { findingsOf, reviewOf, saying, smallCase } from '../../support/draft-fixtures.ts';

const rulesOf = (answers: Parameters<typeof reviewOf>[0], changed?: Parameters<typeof reviewOf>[1]) =>
  reviewOf(answers, changed).map(({ rule }) => rule);

describe('no-number', () => {
  const bare = { why: { own: ['Our clerk typed the tracking numbers by hand.'] } };

  it('is remarked when dates, ids and exhibits are all the numbers there are', () => {
    const dated = { ...bare, fixed: { own: ['On May 8, 2026 and May 9, 2026 we wrote to 114-3820117-5561842 about B0DX4QK7LM (Exhibit 1).'] } };
    expect(rulesOf(dated)).toContain('no-number');
  });

  it('is not remarked with three figures, also in words', () => {
    expect(rulesOf({ ...bare, what: { own: ['Seven of 371 orders were late, 1.9%.'] } })).not.toContain('no-number');
    expect(rulesOf({ ...bare, what: { own: ['Seven of 371 orders were late.'] } })).toContain('no-number');
  });

  it('does not count in a cover letter for documents', () => {
    expect(rulesOf(bare, { caseType: { ...smallCase, routes: ['documents'] } })).not.toContain('no-number');
  });
});

const details = (...args: Parameters<typeof saying>) => findingsOf('number-conflict', saying(...args)).map(({ values }) => values['detail']);

describe('number-conflict', () => {
  it('sees a part above its total', () => {
    expect(details('why', '40 of 38 SKUs had the wrong handling time.')).toEqual([
      { detail: 'more-than-total', values: { part: '40', total: '38' } },
    ]);
    expect(details('why', 'We counted 1,400 out of the 1,250 units.')).toHaveLength(1);
    expect(details('why', 'We confirmed 30/23 orders late.')).toHaveLength(1);
  });

  it.each([
    'Our rate was 6.90% (23 of 371).',
    '23 of 371 orders, 6.9%, were late.',
    '23 of 371 orders (6.9%) were late.',
    'A share of 6.9% over 30 days (23 of 371 orders).',
    '6.9% = 23 of 371.',
  ])('sees a rate that its figures do not give: %s', (text) => {
    expect(details('why', text)).toEqual([{ detail: 'rate-mismatch', values: { stated: '6.9%', computed: '6.20% (23/371)' } }]);
  });

  it.each([
    'Our rate was 6.20% (23 of 371).',
    '23 of 371 orders, 6.2%, were late.',
    '23 of 371 orders (6.1%) were late.',
    '6.20% over 30 days (23 of 371 orders) and 11.76% over 10 days (16 of 136); the target is under 4%.',
    '16 of 136 orders, 4% target.',
    'At 2%, 5 of 20 parcels are checked.',
    'We work 24/7 since 5/8/2026.',
    'From May 30 of 2026 on, 3 of 3 packers scan.',
    'The LSR must stay under 4% (23 of 371 were late).',
  ])('lets pass: %s', (text) => {
    expect(details('why', text)).toEqual([]);
  });

  it('sees two values for one metric over the same window', () => {
    expect(details('why', 'Our LSR was 6.80% over 30 days.')).toEqual([
      { detail: 'two-values', values: { a: '6.2%', b: '6.8%' } },
    ]);
    expect(details('why', '30天迟发率为6.8%，不含促销日')).toEqual([]);
    expect(findingsOf('number-conflict', { what: { own: ['迟发率6.2%', '遲發率6.8%'] } })).toHaveLength(1);
  });

  it.each([
    'Our LSR was 6.20% over 30 days.',
    'Our LSR was 9.00% over 7 days.',
    'Our LSR fell to 0.5% over 30 days.',
    'The ODR was 0.4% over 30 days.',
    'Our LSR target is 4% over 30 days.',
    'On May 3, 2026 our LSR over 30 days was 3.1%.',
  ])('lets pass another window, day, metric or limit: %s', (text) => {
    expect(details('why', text)).toEqual([]);
  });

  it('does not compare with the values of measures', () => {
    expect(details('prevented', 'Every day our lead reads the Late Shipment Rate over 30 days, 2.00% is the alarm.')).toEqual([]);
  });
});
