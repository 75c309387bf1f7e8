import { describe, expect, test } from 'vitest';
import { caseTypeOf, caseTypes, offeredAt } from '../../../src/cases/all.ts';
import { blankOf } from '../../../src/cases/blanks.ts';
import type { CaseType } from '../../../src/cases/case-type.ts';
import type { Draft } from '../../../src/cases/draft.ts';
import { answerMode, questions } from '../../../src/cases/question.ts';
import { questionsOf, routeOf } from '../../../src/cases/route.ts';
import { blanksIn } from '../../../src/cases/sentence.ts';
import { readValue } from '../../../src/flows/read-value.ts';
import { assemble } from '../../../src/letter/assemble.ts';
import { textOf, wordsIn } from '../../../src/letter/letter.ts';
import { isReady, review, scoreOf } from '../../../src/letter/review/review.ts';
import { may20 } from '../talk.ts';
import { everyCase, otherRoutes } from './all.ts';

function caseOf({ caseId = '' }: Draft): CaseType {
  const caseType = caseTypeOf(caseId);
  if (!caseType) throw new Error(`no case ${caseId}`);
  return caseType;
}

test('every kind of case has a seller, on its usual route', () => {
  expect(everyCase.map(({ caseId }) => caseId)).toEqual(caseTypes.map(({ id }) => id));
  expect(everyCase.filter(({ route }) => route !== undefined)).toEqual([]);
});

const named = [...everyCase, ...otherRoutes].map((draft) => [`${draft.caseId}, ${routeOf(caseOf(draft), draft)}`, draft] as const);

describe.each(named)('%s', (_, draft) => {
  const caseType = caseOf(draft);
  const route = routeOf(caseType, draft);
  const letter = assemble(caseType, draft);
  const text = textOf(letter.full);

  test('is a letter that is ready, of a length that is read', () => {
    const findings = review({ caseType, draft, letter, now: may20, caseTypes });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(isReady(findings)).toBe(true);
    expect(scoreOf(findings)).toBe(100);
    expect(text).not.toMatch(/[{}]|undefined/u);
    expect(wordsIn(text)).toBeLessThanOrEqual(800);
    expect(wordsIn(text)).toBeGreaterThanOrEqual(route === 'documents' ? 120 : 150);
  });

  test('ticks only what is offered on its route, with a value for each blank that reads as itself', () => {
    for (const question of questions) {
      const { ticked = [], blanks = {} } = draft.answers[question] ?? {};
      const offered = offeredAt(caseType, draft, question);
      for (const id of ticked) {
        const suggestion = offered.find((each) => each.id === id);
        expect(suggestion, `${question} ${id}`).toBeDefined();
        expect(Object.keys(blanks[id] ?? {}).toSorted(), id).toEqual(blanksIn(suggestion?.sentence.en ?? '').toSorted());
      }
      for (const [blank, value] of ticked.flatMap((id) => Object.entries(blanks[id] ?? {}))) {
        const read = readValue(blankOf(blank).kind, value, { now: may20, mayBeFuture: question === 'prevented' });
        expect(read, `${question} ${blank}`).toEqual({ ok: true, value });
      }
    }
  });

  test('answers what its route asks and nothing else, once where one answer is taken', () => {
    const answered = questions.filter((question) => draft.answers[question] !== undefined);
    expect(questionsOf(route)).toEqual(expect.arrayContaining(answered));
    expect(questionsOf(route).filter((question) => question !== 'result' && !answered.includes(question))).toEqual([]);
    for (const question of answered) {
      const { ticked = [], own = [] } = draft.answers[question] ?? {};
      if (answerMode[question] === 'one') expect(ticked.length + own.length).toBe(1);
      else if (answerMode[question] === 'text') expect(own.length).toBeLessThan(2);
    }
  });
});
