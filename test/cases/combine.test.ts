import { describe, expect, test } from 'vitest';
import { caseTypeOf, caseTypes, suggestionOf, suggestionsAt } from '../../src/cases/all.ts';
import { caseIdsIn, codeOf, combinedId, mostTogether, partOf } from '../../src/cases/combine.ts';
import { locales } from '../../src/cases/localized.ts';
import { questions } from '../../src/cases/question.ts';

const pairs = caseTypes.flatMap((one, index) => {
  const other = caseTypes[(index + 7) % caseTypes.length];
  return other && other !== one ? [[one.id, other.id] as const] : [];
});

describe('several cases in one letter', () => {
  test.each(pairs)('%s and %s offer what both offer, each under an id of its own', (one, other) => {
    const both = caseTypeOf(combinedId([one, other]));
    if (!both) throw new Error('no combination');
    for (const question of questions) {
      const ids = suggestionsAt(both, question).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      if (!['store', 'signer', 'proof', 'evidence'].includes(question)) {
        const [mine, theirs] = [one, other].map((id) => suggestionsAt(caseTypeOf(id) ?? both, question).length);
        expect(ids.filter((id) => partOf(both, id) === 0)).toHaveLength(mine ?? 0);
        expect(ids.filter((id) => partOf(both, id) === 1)).toHaveLength(theirs ?? 0);
      }
      for (const id of ids) expect(id).toMatch(/^[A-Z]\d{1,2}(?:\.[a-z0-9]{3})?$/u);
    }
    expect(both.evidence.flatMap(({ supports }) => supports).filter((id) => !suggestionOf(both, id))).toEqual([]);
  });

  test('never offer a route that one of them does not have', () => {
    for (const [one, other] of pairs) {
      const both = caseTypeOf(combinedId([one, other]));
      const shared = [one, other].map((id) => caseTypeOf(id)?.routes ?? []);
      for (const route of both?.routes.slice(1) ?? []) for (const routes of shared) expect(routes).toContain(route);
    }
  });

  test('are at most three, each once, and the first stays the first', () => {
    expect(combinedId(['b', 'a', 'b', 'c', 'd'])).toBe('b+a+c');
    expect(caseIdsIn('b+a+c')).toHaveLength(mostTogether);
  });

  test('have a code of their own in ids, whatever their place', () => {
    expect(new Set(caseTypes.map(({ id }) => codeOf(id))).size).toBe(caseTypes.length);
    const [one, two] = ['late-shipment+valid-tracking+pricing', 'late-shipment+pricing'].map(caseTypeOf);
    const idsOf = (caseType: typeof one): readonly string[] => (caseType ? suggestionsAt(caseType, 'why').map(({ id }) => id).filter((id) => id.endsWith(codeOf('pricing'))) : []);
    expect(idsOf(one)).toEqual(idsOf(two));
    expect(idsOf(one).length).toBeGreaterThan(0);
  });

  test('one of which is not known are not known either', () => {
    expect(caseTypeOf('late-shipment+nothing')).toBeUndefined();
    expect(caseTypeOf('nothing+late-shipment')).toBeUndefined();
    for (const id of ['+', 'late-shipment+', 'other+other', 'late-shipment+valid-tracking+pricing+other']) expect(caseTypeOf(id)).toBeUndefined();
  });

  test('mark every suggestion with its case, in every language', () => {
    const both = caseTypeOf('late-shipment+other');
    const labels = both ? suggestionsAt(both, 'why').map(({ label }) => label) : [];
    for (const locale of locales) expect(labels.map((label) => label[locale].slice(0, 1)).join('')).toMatch(/^①+②+$/u);
  });
});
