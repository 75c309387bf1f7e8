import type { Route } from '../../../src/cases/case-type.ts';
import type { Answer, Draft } from '../../../src/cases/draft.ts';
import type { Question } from '../../../src/cases/question.ts';

/** Values of the blanks of what is ticked, by suggestion and blank, as they stand in the letter. */
type Ticks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Own words, for a fix or a measure with the cause they answer. */
type Words = string | { readonly text: string; readonly answers: string };

/** What a seller gives at one question: ticks, own words, or ticks and then own words. */
type Given = Ticks | string | readonly [Ticks, ...Words[]];

const isList = (given: Given): given is readonly [Ticks, ...Words[]] => Array.isArray(given);

function answerOf(given: Given): Answer {
  const [ticks, ...own] = isList(given) ? given : typeof given === 'string' ? ([{}, given] as const) : ([given] as const);
  return {
    ticked: Object.keys(ticks),
    blanks: ticks,
    own: own.map((words, index) => ({ id: `o${index + 1}`, used: true, ...(typeof words === 'string' ? { text: words } : words) })),
  };
}

/**
 * A draft as it stands at the review, all answered.
 *
 * @param caseId of one case, or of several in one letter
 * @param route where it is not the one that the case usually takes
 */
export function draftOf(caseId: string, given: Readonly<Partial<Record<Question, Given>>>, route?: Route): Draft {
  return {
    id: 'answers1',
    room: 'private',
    createdAt: Date.UTC(2026, 4, 18),
    updatedAt: Date.UTC(2026, 4, 18),
    caseId,
    ...(route && { route }),
    answers: Object.fromEntries(Object.entries(given).map(([question, each]) => [question, answerOf(each)])),
    at: { step: 'review' },
    kept: [],
  };
}
