import { describe, expect, it } from 'vitest';
import { caseTypeOf, caseTypes, suggestionOf, suggestionsAt } from '../../src/cases/all.ts';
import type { CaseType } from '../../src/cases/case-type.ts';
import { detectCases, isClear } from '../../src/cases/detect.ts';
import { lateShipment } from '../../src/cases/late-shipment.ts';
import { other } from '../../src/cases/other.ts';

const notice = `Subject: Your Amazon.com seller account has been temporarily deactivated
May 9, 2026

Dear Luma Harbor Home,

Your Amazon seller account has been temporarily deactivated. Your listings have been removed. Please ship any open orders.

Why is this happening?
6.20% of your seller-fulfilled orders were confirmed to have been shipped late. Late shipment rate should not exceed 4% and is calculated over 10 and 30 day windows. Example order: 114-3820117-5561842

How do I reactivate my account?
Please send a plan of action that explains:
-- The root cause(s) of the late shipments
-- The actions you have taken to resolve the issue`;

const idsOf = (text: string): readonly string[] => detectCases(text, caseTypes).map(({ caseType }) => caseType.id);
const scoreOf = (text: string, id: string): number | undefined =>
  detectCases(text, caseTypes).find(({ caseType }) => caseType.id === id)?.score;

describe('the case of a notice', () => {
  it('is late shipment when the notice says so, and clearly', () => {
    const ranking = detectCases(notice, caseTypes);
    expect(ranking.map(({ caseType, score }) => [caseType.id, score])).toEqual([['late-shipment', 5], ['other', 1]]);
    expect(isClear(ranking)).toBe(true);
  });

  it.each([
    ['简体', '您的迟发率过高，目标为低于4%。请提交行动计划，并及时确认发货。'],
    ['繁體', '您的延遲出貨率過高，目標為低於4%。請提交行動計畫，並準時確認出貨。'],
    ['繁體, as converted', '您的遲發率過高。請確認發貨。'],
  ])('is read in %s', (_script, text) => {
    expect(idsOf(text)[0]).toBe('late-shipment');
    expect(isClear(detectCases(text, caseTypes))).toBe(true);
  });

  it.each([
    'Your account was deactivated under Section 3 for a violation of our code of conduct.',
    '您的销售权限已被停用，请提供行动计划。',
    '您的銷售權限已被停用，請提供行動計畫。',
  ])('is other, and not clear, in %j', (text) => {
    expect(idsOf(text)[0]).toBe('other');
    expect(isClear(detectCases(text, caseTypes))).toBe(false);
  });

  it('is open when nothing in the text speaks for a case', () => {
    const ranking = detectCases('Hello, good morning.', caseTypes);
    expect(ranking.map(({ score }) => score)).toEqual([0, 0]);
    expect(isClear(ranking)).toBe(false);
    expect(isClear([])).toBe(false);
  });

  it.each([
    ['entities', 'Late&nbsp;shipment&#32;rate &#x28;6&#37;&#41;'],
    ['tags', '<p>Late <b>shipment</b><br/>rate</p>'],
    ['quote marks', '> > Late shipment\n> > rate'],
    ['line breaks', 'Late\r\n  shipment\n\trate'],
    ['invisible signs', 'Late ship\u00ADment\u200B rate\uFEFF'],
  ])('does not depend on %s', (_what, text) => {
    expect(scoreOf(text, 'late-shipment')).toBe(5);
  });

  it('keeps addresses in angle brackets and text that only looks like a tag', () => {
    const byAddress = { ...other, id: 'address', cues: [{ weight: 3, pattern: /notice@amazon\.example/iu }] };
    expect(detectCases('From: Amazon <notice@amazon.example>', [byAddress])[0]?.score).toBe(3);
    expect(scoreOf('rate < 4% of late shipments > 3%', 'late-shipment')).toBe(2);
  });

  it('does not break on an entity that stands for nothing', () => {
    expect(scoreOf('&#x110000; &#9999999; &nosuch; late shipment rate', 'late-shipment')).toBe(5);
  });

  it('counts every cue once and the same in any notice', () => {
    expect(scoreOf('LSR LSR LSR late shipment rate', 'late-shipment')).toBe(5);
    expect(scoreOf('LSR LSR LSR late shipment rate', 'late-shipment')).toBe(5);
    expect(scoreOf('an ELSREV part', 'late-shipment')).toBe(0);
  });

  it('goes by the order of the list on a tie', () => {
    const one: CaseType = { ...other, id: 'one', cues: [{ weight: 2, pattern: /word/iu }] };
    const two: CaseType = { ...other, id: 'two', cues: [{ weight: 2, pattern: /word/iu }] };
    expect(detectCases('word', [one, two])[0]?.caseType.id).toBe('one');
    expect(detectCases('word', [two, one])[0]?.caseType.id).toBe('two');
  });

  it.each([
    [2, 0, false],
    [3, 0, true],
    [3, 1, true],
    [3, 2, false],
    [5, 4, false],
    [5, 3, true],
  ])('with %i against %i points is clear: %s', (best, second, expected) => {
    expect(isClear([{ caseType: lateShipment, score: best }, { caseType: other, score: second }])).toBe(expected);
  });

  it('is found in a long notice without delay of another kind', () => {
    expect(idsOf(`${'<'.repeat(20_000)}${'> '.repeat(20_000)}&#${'1'.repeat(20_000)} late shipment rate`)[0]).toBe('late-shipment');
  });
});

describe('the list of cases', () => {
  it('finds a case by its id', () => {
    expect(caseTypeOf('late-shipment')).toBe(lateShipment);
    expect(caseTypeOf('toString')).toBeUndefined();
    expect(new Set(caseTypes.map(({ id }) => id)).size).toBe(caseTypes.length);
    for (const { id } of caseTypes) expect(id).toMatch(/^[a-z][a-z-]{0,40}$/u);
  });

  it('finds a suggestion or an exhibit by its id', () => {
    expect(suggestionOf(lateShipment, 'C2')?.label.en).toBe('Too few packers at peak');
    expect(suggestionOf(lateShipment, 'E1')).toBe(lateShipment.evidence[0]);
    expect(suggestionOf(lateShipment, 'S2')?.sentence.en).toBe('Operations Manager');
    expect(suggestionOf(lateShipment, 'Z9')).toBeUndefined();
    expect(suggestionsAt(lateShipment, 'store')).toEqual([]);
  });
});
