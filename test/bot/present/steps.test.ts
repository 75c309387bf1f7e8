import { fingerprint } from '../../../src/cases/fingerprint.ts';
import { describe, expect, test } from 'vitest';
import { caseTypeOf, caseTypes } from '../../../src/cases/all.ts';
import type { CaseType } from '../../../src/cases/case-type.ts';
import { caseScreen } from '../../../src/bot/present/case-screen.ts';
import { all, answers, draft, labelsOf, own, pressOf, shown, textOf, ticked } from './fixture.ts';

const someCase = (): CaseType => {
  const [first] = caseTypes;
  if (!first) throw new Error('there is no case');
  return first;
};

/** So many cases, in turn of each group. */
const manyCases = (count: number): readonly CaseType[] =>
  Array.from({ length: count }, (_, index) => ({
    ...someCase(),
    id: `case-${index}`,
    name: { en: `Case ${index}`, 'zh-CN': `案例${index}`, 'zh-TW': `案例${index}` },
    group: (['performance', 'product'] as const)[index % 2] ?? 'performance',
  }));

describe('choosing the case', () => {
  const atCase = draft({ at: { step: 'case' } });

  test('few cases are listed at once, and a press chooses one', () => {
    const card = caseScreen(atCase, 'en', manyCases(8));
    expect(labelsOf(card)).toEqual([...Array.from({ length: 8 }, (_, n) => `Case ${n}`), 'Cancel']);
    expect(pressOf(card, 'Case 3')).toEqual({ draft: 'd1', at: 'case', press: { do: 'case', caseId: 'case-3' } });
  });

  test('many cases are asked for by group first', () => {
    const card = caseScreen(atCase, 'en', manyCases(9));
    expect(labelsOf(card)).toContain('Product or listing complaint');
    expect(labelsOf(card)).not.toContain('Case 1');
  });

  test('a group shows its own cases and leads back', () => {
    const card = caseScreen(draft({ at: { step: 'case', group: 'product' } }), 'en', manyCases(9));
    expect(labelsOf(card)).toEqual(['Case 1', 'Case 3', 'Case 5', 'Case 7', 'Back', 'Cancel']);
    expect(pressOf(card, 'Back')).toMatchObject({ press: { do: 'change-case' } });
  });

  test('the notice can be pasted', () => {
    const card = shown(draft({ at: { step: 'case' } }), 'zh-TW');
    expect(textOf(card)).toContain('貼上');
    expect(card.expects).toMatchObject({ at: 'case', only: false });
  });

  test('a draft whose case is not known any more may choose again', () => {
    expect(pressOf(shown(draft({ caseId: 'gone' })), 'Another case')).toMatchObject({ press: { do: 'change-case' } });
  });
});

describe('a question', () => {
  test('its header counts to six, other questions have only their name', () => {
    expect(shown(draft()).spans[0]).toEqual({ kind: 'bold', text: '5/6 · Why' });
    expect(shown(draft({ at: { step: 'ask', question: 'prevented' } })).spans[0]?.text).toBe('6/6 · How it is prevented');
    expect(shown(draft({ at: { step: 'ask', question: 'evidence' } }), 'zh-CN').spans[0]?.text).toBe('附件');
  });

  test('it shows hint, example and the pitfalls of this question only', () => {
    const caseType = caseTypeOf('late-shipment');
    const text = textOf(shown(draft()));
    expect(text).toContain(caseType?.questions.why.hint.en);
    expect(shown(draft()).spans).toContainEqual(expect.objectContaining({ kind: 'italic' }));
    for (const pitfall of caseType?.pitfalls ?? []) expect(text.includes(pitfall.text.en)).toBe(pitfall.at === 'why');
  });

  test('the card before the questions says the rule of the case, and both it and the first question let the case be changed', () => {
    const card = shown(draft({ at: { step: 'facts' } }));
    expect(textOf(card)).toContain('Rule: ');
    expect(labelsOf(card)).toEqual(['It happened: write a plan', 'It did not happen: dispute it', 'Another case', 'It names one more case', 'Cancel']);
    expect(labelsOf(shown(draft({ at: { step: 'ask', question: 'store' } })))).toContain('Another case');
    expect(labelsOf(shown(draft()))).not.toContain('Another case');
  });

  test('ticks are shown, and fixes for the named cause come first', () => {
    const card = shown(
      draft({ at: { step: 'ask', question: 'fixed' }, answers: { why: ticked({ C4: {} }), fixed: ticked({ A2: {} }) } }),
    );
    expect(card.options?.single).toBe(false);
    expect(card.options?.items.map(({ item }) => item).slice(0, 3)).toEqual(['A4', 'A1', 'A2']);
    expect(card.options?.items.filter((option) => option.ticked).map(({ item }) => item)).toEqual(['A2']);
  });

  test('own words can be unticked and stay listed', () => {
    const words = { ...own('We scan each parcel.'), own: [{ id: 'o1', text: 'We scan each parcel.', used: false }] };
    const card = shown(draft({ answers: { why: words } }));
    expect(card.options?.items.at(-1)).toEqual({ item: 'o1', label: 'We scan each parcel.', ticked: false });
    expect(textOf(card)).not.toContain('In the letter so far');
  });

  test('a question that takes one answer offers single choices', () => {
    expect(shown(draft({ at: { step: 'ask', question: 'signer' } })).options?.single).toBe(true);
  });

  test('what stands in the letter is read in the reader’s own language, own words as typed', () => {
    const text = textOf(shown(draft({ answers: { why: { ...answers.why, ...own('Labels *late* <b>') , ticked: ['C1'], blanks: { C1: { days: '2' } } } } }), 'zh-CN'));
    expect(text).toContain('信里目前的内容：\n1. ');
    expect(text).toContain('____');
    expect(text).toContain('2. Labels *late* <b>');
  });

  test('Done is offered for a list or once something is answered, Skip while nothing is', () => {
    expect(labelsOf(shown(draft()))).toEqual(['My own words', 'Done', 'Back', 'Skip', 'Cancel']);
    expect(labelsOf(shown(draft({ at: { step: 'ask', question: 'who' } })))).toEqual(['My own words', 'Back', 'Skip', 'Cancel']);
    expect(labelsOf(shown(draft({ at: { step: 'ask', question: 'who' }, answers })))).toEqual([
      'My own words',
      'Done',
      'Back',
      'Cancel',
    ]);
  });

  test('while an answer is edited, Back leads to the review', () => {
    const card = shown(draft({ editing: true, answers }));
    expect(pressOf(card, 'To review')).toEqual({ draft: 'd1', at: 'why', press: { do: 'review' } });
    expect(labelsOf(card)).not.toContain('Back');
  });

  test('who asked to type is prompted for the words at once', () => {
    expect(shown(draft()).expects?.only).toBe(false);
    expect(all({ kind: 'prompt', draft: 'd1', form: true }, draft())[0]?.expects?.only).toBe(true);
  });
});

describe('a blank', () => {
  const atBlank = draft({
    at: { step: 'blank', question: 'why', item: 'C1', blank: 'n' },
    answers: { why: ticked({ C1: { days: '2' } }), what: ticked({ I1: { n: '23' } }) },
  });

  test('its sentence is shown in English with the asked blank in bold', () => {
    const card = shown(atBlank);
    expect(textOf(card)).toContain('only once every 2 days, so ____ (');
    expect(card.spans).toContainEqual({ kind: 'bold', text: '____ (number)' });
  });

  test('Chinese readers see its meaning beneath', () => {
    const text = textOf(shown(atBlank, 'zh-TW'));
    expect(text).toContain('only once every 2 days');
    expect(text).toContain('意思是：');
    expect(text).toContain('____（數量）');
  });

  test('the suggestion’s own prompt goes before the general one', () => {
    const suggestion = caseTypeOf('late-shipment')?.questions.why.suggestions.find(({ id }) => id === 'C1');
    const prompt = suggestion?.prompts?.['n']?.en;
    expect(prompt).toBeDefined();
    expect(textOf(shown(atBlank))).toContain(prompt);
  });

  test('known values are offered, and the answer can be left out', () => {
    const card = shown(atBlank);
    expect(pressOf(card, '23')).toEqual({ draft: 'd1', at: 'why', press: { do: 'value', item: 'C1', blank: 'n', pick: fingerprint('23') } });
    expect(pressOf(card, 'Leave this answer out')).toMatchObject({ press: { do: 'tick', item: 'C1', on: false } });
    expect(card.expects?.only).toBe(true);
  });

  test('a blank of a suggestion that is gone shows the question', () => {
    const card = shown(draft({ at: { step: 'blank', question: 'why', item: 'C99', blank: 'n' } }));
    expect(card.spans[0]?.text).toBe('5/6 · Why');
  });
});

describe('linking own words to a cause', () => {
  test('each cause is a button, all and none too', () => {
    const card = shown(
      draft({
        at: { step: 'link', question: 'fixed', item: 'o1' },
        answers: { why: { ...ticked({ C1: {} }), ...own('Cold labels'), ticked: ['C1'] }, fixed: own('New printer.') },
      }),
    );
    expect(textOf(card)).toContain('New printer.');
    expect(pressOf(card, 'Cold labels')).toEqual({ draft: 'd1', at: 'fixed', press: { do: 'link', item: 'o1', cause: 'o1' } });
    expect(pressOf(card, 'All causes')).toMatchObject({ press: { do: 'link', cause: 'all' } });
    expect(pressOf(card, 'No particular cause')).toMatchObject({ press: { do: 'link', cause: 'none' } });
  });
});
