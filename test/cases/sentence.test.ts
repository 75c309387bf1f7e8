import { describe, expect, test } from 'vitest';
import { blanksIn, fillSentence } from '../../src/cases/sentence.ts';

describe('words that agree with a value', () => {
  test.each([
    ['1', 'By May 8, 2026, we had shipped the late order.'],
    ['23', 'By May 8, 2026, we had shipped all 23 late orders.'],
    ['1,200', 'By May 8, 2026, we had shipped all 1,200 late orders.'],
    ['$&', 'By May 8, 2026, we had shipped all $& late orders.'],
  ])('follow the number %s', (n, said) => {
    const sentence = 'By {date}, we had shipped {n#the late order|all # late orders}.';
    expect(fillSentence(sentence, { date: 'May 8, 2026', n })).toBe(said);
  });

  test.each([
    ['B0C1LUMA01', 'We closed our offer on B0C1LUMA01.'],
    ['B0C1LUMA01, B0C1LUMA02', 'We closed our offers on B0C1LUMA01, B0C1LUMA02.'],
    ['B0C1LUMA01 and B0C1LUMA02', 'We closed our offers on B0C1LUMA01 and B0C1LUMA02.'],
  ])('follow the names %s', (asins, said) => {
    expect(fillSentence('We closed our {asins#offer|offers} on {asins}.', { asins })).toBe(said);
  });

  test('stand as for several while the value is open', () => {
    const sentence = '{n#The order has|All # orders have} been shipped.';
    expect(blanksIn(sentence)).toEqual(['n']);
    expect(fillSentence(sentence, {})).toBe('All {n} orders have been shipped.');
    expect(fillSentence(sentence, {}, () => '___')).toBe('All ___ orders have been shipped.');
  });
});

describe('a period after “during”', () => {
  test.each([
    ['May 11-17, 2026', 'From May 11 to 17, 2026, we shipped 94 orders.'],
    ['April 28 to May 3, 2026', 'From April 28 to May 3, 2026, we shipped 94 orders.'],
    ['April 28 - May 3, 2026', 'From April 28 to May 3, 2026, we shipped 94 orders.'],
    ['December 28, 2025 to January 4, 2026', 'From December 28, 2025 to January 4, 2026, we shipped 94 orders.'],
    ['June 2025 to February 2026', 'From June 2025 to February 2026, we shipped 94 orders.'],
    ['April 9 and April 16, 2026', 'On April 9 and April 16, 2026, we shipped 94 orders.'],
    ['May 11, 2026', 'On May 11, 2026, we shipped 94 orders.'],
    ['May 2026', 'In May 2026, we shipped 94 orders.'],
    ['the first week of May', 'During the first week of May, we shipped 94 orders.'],
  ])('%s is set as a person says it', (period, said) => {
    expect(fillSentence('During {period}, we shipped {n} orders.', { period, n: '94' })).toBe(said);
    expect(fillSentence('We shipped {n} orders during {period}.', { period, n: '94' })).toBe(`We shipped 94 orders ${said.charAt(0).toLowerCase()}${said.slice(1).replace(', we shipped 94 orders.', '.')}`);
  });

  test('stays open while it is not known, and is left alone where no “during” stands before it', () => {
    expect(fillSentence('During {period}, we rested.', {}, () => '___')).toBe('During ___, we rested.');
    expect(fillSentence('During {period}, we rested.', {})).toBe('During {period}, we rested.');
    expect(fillSentence('We rested ({period}).', { period: 'May 11-17, 2026' })).toBe('We rested (May 11-17, 2026).');
  });
});
