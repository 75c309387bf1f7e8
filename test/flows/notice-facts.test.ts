import { describe, expect, test } from 'vitest';
import { factsFrom, withMoreFacts } from '../../src/flows/notice-facts.ts';
import type { NoticeFacts } from '../../src/notice/facts.ts';

const nothing: NoticeFacts = {
  asins: [], orders: [], dates: [], percentages: [], marketplace: '', emails: [], complaintIds: [], registrations: [], brands: [], asks: [], documents: [],
};

describe('the facts that are shown of a notice', () => {
  test('are written as the letter writes them', () => {
    const read: NoticeFacts = {
      ...nothing,
      asins: ['B0C1LUMA01', 'B0C1LUMA02', 'B0C1LUMA03'],
      noticeDate: '2026-05-09',
      marketplace: 'amazon.de',
      metric: { value: '6.20%', target: '4%' },
      ratio: { n: 23, total: 371 },
      deadline: { amount: 3, unit: 'business-days' },
      documents: ['invoice'],
    };
    expect(factsFrom(read, ['other'])).toEqual({
      values: { notice_date: 'May 9, 2026', marketplace: 'amazon.de', asins: 'B0C1LUMA01, B0C1LUMA02 and B0C1LUMA03', percent: '6.20%', target: '4%', ratio: '23 of 371' },
      cases: ['other'],
      deadline: '3 business-days',
      documents: ['invoice'],
      confirmed: false,
    });
  });

  test('hold no Chinese name where an English letter would need it, and no endless list', () => {
    const read: NoticeFacts = { ...nothing, brands: ['诺凡'], rightsOwner: '诺凡公司', asins: Array.from({ length: 40 }, (_, n) => `B0C1LUMA${10 + n}`) };
    const { values } = factsFrom(read, []);
    expect(values).not.toHaveProperty('brand');
    expect(values).not.toHaveProperty('rights_owner');
    expect(values.asins?.match(/B0/gu)).toHaveLength(12);
  });

  test('of a notice without any are none', () => {
    expect(factsFrom(nothing, []).values).toEqual({});
  });

  test('of a second part are added to those of the first, which stand', () => {
    const first = factsFrom({ ...nothing, asins: ['B0C1LUMA01'], metric: { value: '6.20%' } }, []);
    const second = factsFrom({ ...nothing, asins: ['B0C1LUMA02', 'B0C1LUMA01'], metric: { value: '9%' }, marketplace: 'amazon.com' }, []);
    expect(withMoreFacts(first, second).values).toEqual({ asins: 'B0C1LUMA01 and B0C1LUMA02', percent: '6.20%', marketplace: 'amazon.com' });
    expect(withMoreFacts(undefined, second)).toBe(second);
  });
});
