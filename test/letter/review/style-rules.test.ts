import { describe, expect, it } from 'vitest';
import type { Finding, Rule } from '../../../src/letter/finding.ts';
import { type Answers, type Changed, findingsOf, reviewOf, saying, smallCase } from '../../support/draft-fixtures.ts';

const own = (...texts: readonly string[]) => ({ own: texts });
const remarks = (rule: Rule, answers: Answers): boolean => findingsOf(rule, answers).length > 0;

describe('vague', () => {
  it.each([
    ['We now check orders better.', 'better'],
    ['Some orders were late.', 'Some'],
    ['We improved and optimized handling of 38 SKUs.', 'improved'],
    ['We strictly check 20 orders and many parcels.', 'strictly'],
    ['加强培训', '加强'], ['加強培訓', '加強'],
    ['严格检查，及时发货，共38单', '严格'], ['嚴格檢查，及時出貨，共38單', '嚴格'],
    ['尽快处理', '尽快'], ['儘快處理', '儘快'],
  ])('%s', (text, match) => {
    expect(findingsOf('vague', saying('what', text))).toMatchObject([{ severity: 'warning', question: 'what', item: 'o2', values: { match } }]);
  });

  it.each([
    'Packing time improved from 2 days to 1 day.',
    'Our ERP reports many details.',
    'ShipBob handles several lanes.',
    'The notice asks how many orders there were.',
    'Some of the 38 SKUs were affected. Some of the 23 orders too.',
    '优化后备货时间为2天', '優化後備貨時間為2天', '改善了三个环节', '改善了三個環節',
  ])('lets pass beside a figure or a tool: %s', (text) => {
    expect(remarks('vague', saying('what', text))).toBe(false);
  });
});

const whole = (answers: Answers): readonly Finding[] =>
  reviewOf(answers).filter(({ rule, question }) => rule === 'duplicate-text' && question === undefined);

describe('duplicate-text', () => {
  it('sees a sentence that comes again', () => {
    const said = { why: own('Our clerk typed all the tracking numbers by hand.', 'Our clerk typed all tracking numbers by hand.') };
    expect(findingsOf('duplicate-text', said)).toMatchObject([{ severity: 'hint', question: 'why', item: 'o2' }]);
  });

  it('takes other figures for other facts, and short sentences for chance', () => {
    expect(remarks('duplicate-text', { why: own('On lane A 23 orders were late by 2 days.', 'On lane A 40 orders were late by 3 days.') })).toBe(false);
    expect(remarks('duplicate-text', { why: own('It was late.', 'It was late.') })).toBe(false);
    expect(remarks('duplicate-text', { why: own('Our clerk typed all numbers by hand.', 'Our clerk forgot two parcels in the van.') })).toBe(false);
  });

  const unchanged = { fixed: { ticks: { A3: {} } }, prevented: { ticks: { M3: {}, M4: {}, M5: {} } } };

  it('sees a letter that is mostly unchanged suggestions', () => {
    expect(whole({ ...unchanged, why: own('Nobody entered the closure.') })).toHaveLength(1);
  });

  it('counts a filled blank as a fact, and waits for a letter of some length', () => {
    const filled = { ...unchanged, why: { ticks: { C1: { days: '2' } } }, what: own('6% were late. 2 were lost.') };
    expect(whole(filled)).toEqual([]);
    expect(whole(unchanged)).toEqual([]);
  });
});

const lengthOf = (words: number, changed: Changed = {}): readonly Finding[] =>
  reviewOf({ what: own('word '.repeat(words).trim()) }, changed).filter(({ rule }) => rule === 'length');

describe('length', () => {
  it('is a warning under 150 words, over 800 or over 5,000 characters', () => {
    expect(lengthOf(100)).toMatchObject([{ severity: 'warning', values: { words: '104' } }]);
    expect(lengthOf(900)).toMatchObject([{ severity: 'warning' }]);
    expect(reviewOf({ what: own('averylongword'.repeat(30).concat(' ').repeat(16)) }).some(({ rule }) => rule === 'length')).toBe(true);
  });

  it('is an error over 1,500 words', () => {
    expect(lengthOf(1600)).toMatchObject([{ severity: 'error' }]);
  });

  it('is right between, and a cover letter for documents may be short', () => {
    expect(lengthOf(400)).toEqual([]);
    expect(lengthOf(60, { caseType: { ...smallCase, routes: ['documents'] } })).toEqual([]);
  });
});

describe('long-sentence', () => {
  it('is a hint over 40 words', () => {
    expect(findingsOf('long-sentence', saying('what', `${'seven '.repeat(41)}end.`))).toMatchObject([
      { severity: 'hint', question: 'what', item: 'o2', values: { words: '42' } },
    ]);
  });

  it('does not join two sentences, and lets abbreviations stand', () => {
    expect(remarks('long-sentence', saying('what', `${'seven '.repeat(30)}end. ${'Seven '.repeat(30)}end.`))).toBe(false);
    expect(remarks('long-sentence', saying('what', `${'seven '.repeat(30)}Ltd. ${'seven '.repeat(30)}end.`))).toBe(true);
  });
});

describe('shouting', () => {
  it.each(['We shipped all 23 orders!', 'We checked EVERYTHING twice.', '全部已发出！', '全部已發出！'])('%s', (text) => {
    expect(findingsOf('shouting', saying('what', text))).toMatchObject([{ severity: 'hint', question: 'what', item: 'o2' }]);
  });

  it.each([
    'ASIN B0DX4QK7LM and SKU LUMABLUE-38 went by FEDEX and USPS from FBA.',
    'We filed under the INFORM Consumers Act.',
    '全部已发出。',
  ])('lets pass: %s', (text) => {
    expect(remarks('shouting', saying('what', text))).toBe(false);
  });

  it('spares names that the store or the notice writes so, and facts in ticked sentences', () => {
    const said = saying('what', 'Our brand LUMAHARBOR was named.');
    expect(remarks('shouting', said)).toBe(true);
    expect(remarks('shouting', { ...said, store: own('LUMAHARBOR Home') })).toBe(false);
    expect(findingsOf('shouting', said, { notice: 'Brand: LUMAHARBOR' })).toEqual([]);
    expect(remarks('shouting', { prevented: { ticks: { M1: { tool: 'DIANXIAOMI' } } } })).toBe(false);
  });
});

describe('mixed-person', () => {
  it('is a hint where "I" stands first', () => {
    expect(findingsOf('mixed-person', saying('what', 'I checked it and I wrote to my supplier.'))).toMatchObject([
      { severity: 'hint', question: 'what', item: 'o2' },
    ]);
  });

  it('lets a single slip and abbreviations pass', () => {
    expect(remarks('mixed-person', saying('what', 'I checked it.'))).toBe(false);
    expect(remarks('mixed-person', saying('what', 'Two lanes, i.e. A and B, i.e. both.'))).toBe(false);
  });
});
