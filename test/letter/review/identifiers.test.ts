import { describe, expect, it } from 'vitest';
import { findingsOf, saying, smallCase } from '../../support/draft-fixtures.ts';

const notice = 'ASIN: B0DX4QK7LM. Example order: 114-3820117-5561842. 6.20% of your orders were late.';

describe('id-missing', () => {
  it('names the ASIN of the notice that the letter leaves out', () => {
    expect(findingsOf('id-missing', {}, { notice })).toMatchObject([
      { severity: 'error', question: 'what', values: { ids: 'B0DX4QK7LM' } },
    ]);
    expect(findingsOf('id-missing', saying('what', 'It is about asin b0dx4qk7lm.'), { notice })).toEqual([]);
  });

  it('takes a long list in an exhibit for named', () => {
    const many = Array.from({ length: 8 }, (_, index) => `B0DX4QK7L${index}`).join(' ');
    expect(findingsOf('id-missing', {}, { notice: many })[0]?.values['ids']).toMatch(/\(\+3\)$/u);
    expect(findingsOf('id-missing', saying('what', 'All 8 ASINs are listed in Exhibit 1.'), { notice: many })).toEqual([]);
  });

  const silent = { what: { own: ['Several orders were confirmed late in this period.'] }, prevented: {} };

  it('asks for what the case must name, with the notice’s own value where it has one', () => {
    expect(findingsOf('id-missing', silent)).toMatchObject([{ values: { ids: '%' } }]);
    expect(findingsOf('id-missing', silent, { notice: '6.20% of your orders' })).toMatchObject([{ values: { ids: '6.20%' } }]);
    const either = { ...smallCase, mustName: ['asin', 'order'] as const };
    expect(findingsOf('id-missing', silent, { caseType: either })).toMatchObject([{ values: { ids: 'ASIN, Order ID' } }]);
  });

  it('is content with one of the kinds, and with nothing where none is needed', () => {
    const either = { ...smallCase, mustName: ['asin', 'order'] as const };
    const order = { ...silent, when: { own: ['Order 114-3820117-5561842 was late.'] } };
    expect(findingsOf('id-missing', order, { caseType: either })).toEqual([]);
    expect(findingsOf('id-missing', silent, { caseType: { ...smallCase, mustName: [] } })).toEqual([]);
  });
});

describe('unknown-id', () => {
  it.each([
    ['It is ASIN B0DX4QK7L.', 'B0DX4QK7L'],
    ['It is B0DX4QK7LM9.', 'B0DX4QK7LM9'],
    ['It is ASIN X1DX4QK7LM.', 'X1DX4QK7LM'],
    ['Order 114-382011-5561842 was late.', '114-382011-5561842'],
    ['Order 1143-3820117-5561842 was late.', '1143-3820117-5561842'],
  ])('sees a wrong form: %s', (text, match) => {
    expect(findingsOf('unknown-id', saying('what', text))).toMatchObject([{ severity: 'warning', question: 'what', item: 'o2', values: { match } }]);
  });

  it.each([
    'It is ASIN B0DX4QK7LM, once more B0DX4QK7LM.',
    'The book is ASIN 306406152X.',
    'Order 114-3820117-5561842 was late.',
    'SKU B0-RED-12 was late.',
    'We checked 38 ASINs on 2026-05-08.',
    'Invoice 4401-88 covers it.',
  ])('lets pass: %s', (text) => {
    expect(findingsOf('unknown-id', saying('what', text))).toEqual([]);
  });

  it('sees a slip of an id in the notice that the letter does not name', () => {
    expect(findingsOf('unknown-id', saying('what', 'It is ASIN B0DX4QK1LM.'), { notice })).toMatchObject([{ values: { match: 'B0DX4QK1LM' } }]);
    expect(findingsOf('unknown-id', saying('what', 'Order 114-3820117-5561824.'), { notice })).toHaveLength(1);
  });

  it('takes a sibling of an ASIN that is named too, and a quite different one, for meant', () => {
    expect(findingsOf('unknown-id', saying('what', 'ASINs B0DX4QK7LM and B0DX4QK7LN.'), { notice })).toEqual([]);
    expect(findingsOf('unknown-id', saying('what', 'We also closed B0AAAAA111.'), { notice })).toEqual([]);
  });
});
