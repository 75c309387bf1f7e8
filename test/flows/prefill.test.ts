import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/cases/combine.ts';
import { caseTypeOf, caseTypes, offeredAt } from '../../src/cases/all.ts';
import { routes } from '../../src/cases/case-type.ts';
import type { Draft } from '../../src/cases/draft.ts';
import { factFor, type Facts } from '../../src/cases/facts.ts';
import { itemsAt } from '../../src/cases/items.ts';
import { questionsOf, routeOf } from '../../src/cases/route.ts';
import { blanksIn } from '../../src/cases/sentence.ts';
import { withCase, withTick, withWords } from '../../src/flows/draft-change.ts';
import { prefilled } from '../../src/flows/prefill.ts';

const values: Facts['values'] = {
  store: 'Luma Harbor Home',
  notice_date: 'May 9, 2026',
  marketplace: 'amazon.com',
  asins: 'B0C1LUMA01 and B0C1LUMA02',
  order_ids: '114-3820117-5561842',
  percent: '6.20%',
  ratio: '23 of 371',
  brand: 'Luma Harbor',
  rights_owner: 'Northfield Designs LLC',
  complaint_id: '10482213357',
  reg_no: 'US D918,204',
  other_account: 'Sunny Lane Goods',
};

const draftWith = (caseId: string, facts: Partial<Facts>, change: Partial<Draft> = {}): Draft => ({
  id: 'd1', room: 'private', createdAt: 0, updatedAt: 0, caseId, answers: {}, at: { step: 'facts' }, kept: [],
  facts: { values, cases: [], documents: [], confirmed: true, ...facts },
  ...change,
});

describe.each(caseTypes.map((caseType) => [caseType.id, caseType] as const))('a confirmed notice about %s', (id, caseType) => {
  test.each(routes)('answers store, what and where of a %s with nothing but what it says', (route) => {
    const before = draftWith(id, {}, { route });
    const draft = prefilled(caseType, before);
    for (const question of ['store', 'what', 'where'] as const) expect(itemsAt(caseType, draft, question).length).toBeGreaterThan(0);
    for (const question of questionsOf(routeOf(caseType, draft)))
      for (const item of itemsAt(caseType, draft, question)) {
        expect(item.text).not.toMatch(/\{/u);
        if (item.kind === 'ticked') expect(item.suggestion.fromNotice).toBe(true);
        else expect(item.text).toBe(values.store);
      }
  });

  test('answers nothing before it is confirmed', () => {
    const before = draftWith(id, { confirmed: false });
    expect(prefilled(caseType, before)).toBe(before);
  });

  test('never ticks what has a detail that the notice does not give', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(values)), (names) => {
        const known = Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
        const draft = prefilled(caseType, draftWith(id, { values: known }));
        for (const question of ['what', 'where'] as const)
          for (const item of itemsAt(caseType, draft, question)) {
            const blanks = item.kind === 'ticked' ? blanksIn(item.suggestion.sentence.en) : [];
            for (const blank of blanks) expect(factFor(draft.facts, blank, caseType, item.id)).toBeDefined();
          }
      }),
      { numRuns: 30 },
    );
  });
});

test('a question that was touched stays as it is, also when what was there was taken back', () => {
  const caseType = caseTypeOf('late-shipment');
  if (!caseType) throw new Error('no case');
  const typed = withWords(draftWith('late-shipment', {}), 'what', 'My own figures.');
  expect(prefilled(caseType, typed).answers.what?.ticked).toEqual([]);
  const [first] = offeredAt(caseType, typed, 'where');
  const unticked = withTick(caseType, withTick(caseType, draftWith('late-shipment', {}), 'where', first?.id ?? '', true), 'where', first?.id ?? '', false);
  expect(prefilled(caseType, unticked).answers.where?.ticked).toEqual([]);
});

test('ticks of a second case stay while the letter is about the first alone, and come back with it', () => {
  const both = caseTypeOf('late-shipment+valid-tracking');
  const first = caseTypeOf('late-shipment');
  if (!both || !first) throw new Error('no case');
  const theirs = `C1.${codeOf('valid-tracking')}`;
  const ticked = withTick(both, draftWith(both.id, {}), 'why', theirs, true);
  const alone = withTick(first, withCase(ticked, first.id), 'why', 'C4', true);
  expect(itemsAt(first, alone, 'why').map(({ id }) => id)).toEqual(['C4']);
  expect(itemsAt(both, withCase(alone, both.id), 'why').map(({ id }) => id)).toEqual([theirs, 'C4']);
});
