import { suggestionsAt } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Answer, Draft, OwnWords, Shelved } from '../cases/draft.ts';
import { answerAt, itemsAt } from '../cases/items.ts';
import { answerMode, type Question, questions } from '../cases/question.ts';

/** How many own words a list holds. */
export const mostWords = 12;

/** How many wordings of a single answer are remembered; after so many, the oldest, which no letter uses, makes room. */
const mostWordings = 50;

const withAnswer = (draft: Draft, question: Question, change: Partial<Answer>): Draft => ({
  ...draft,
  answers: { ...draft.answers, [question]: { ...answerAt(draft, question), ...change } },
});

/** Sets one tick, of a suggestion or of own words. A question that takes one answer gives up the others. */
export function withTick(caseType: CaseType, draft: Draft, question: Question, item: string, on: boolean): Draft {
  const answer = answerAt(draft, question);
  const single = answerMode[question] === 'one' && on;
  const isOn = (id: string, before: boolean): boolean => (id === item ? on : before && !single);
  const ticked = suggestionsAt(caseType, question)
    .map((suggestion) => suggestion.id)
    .filter((id) => isOn(id, answer.ticked.includes(id)));
  const own = answer.own.map((words) => ({ ...words, used: isOn(words.id, words.used) }));
  return withAnswer(draft, question, { ticked, own });
}

/**
 * Adds own words. Where a question takes one text, the new words replace the old ones in the letter; the old ones stay
 * with the draft, unticked. The same words again are only ticked again.
 */
export function withWords(draft: Draft, question: Question, text: string): Draft {
  const answer = answerAt(draft, question);
  const replaces = answerMode[question] !== 'list';
  const before = answer.own.map((words) => (replaces ? { ...words, used: false } : words));
  const same = before.find((words) => words.text === text);
  const last = Math.max(0, ...before.map((words) => Number(words.id.slice(1))));
  const own: readonly OwnWords[] = same
    ? before.map((words) => (words === same ? { ...words, used: true } : words))
    : [...(replaces ? before.slice(1 - mostWordings) : before), { id: `o${last + 1}`, text, used: true }];
  return withAnswer(draft, question, answerMode[question] === 'one' ? { own, ticked: [] } : { own });
}

/** Fills one blank of a suggestion. */
export function withBlank(draft: Draft, question: Question, item: string, blank: string, value: string): Draft {
  const { blanks } = answerAt(draft, question);
  return withAnswer(draft, question, { blanks: { ...blanks, [item]: { ...blanks[item], [blank]: value } } });
}

/** Says which cause own words answer: a cause's item id, `all` or `none`. */
export function withLink(draft: Draft, question: Question, item: string, cause: string): Draft {
  const own = answerAt(draft, question).own.map((words) => (words.id === item ? { ...words, answers: cause } : words));
  return withAnswer(draft, question, { own });
}

/** Links words that were typed where there is only one cause they can answer. */
export function withOnlyLink(caseType: CaseType, draft: Draft, question: Question): Draft {
  if (question !== 'fixed' && question !== 'prevented') return draft;
  const causes = itemsAt(caseType, draft, 'why');
  const [only] = causes;
  if (only === undefined || causes.length > 1) return draft;
  return answerAt(draft, question)
    .own.filter((words) => words.answers === undefined)
    .reduce((changed, words) => withLink(changed, question, words.id, only.id), draft);
}

const shelve = (draft: Draft): Partial<Record<Question, Shelved>> =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const { ticked, blanks } = answerAt(draft, question);
      return ticked.length > 0 || Object.keys(blanks).length > 0 ? [[question, { ticked, blanks }]] : [];
    }),
  );

/** Own words without the cause they answer when it is a tick: under another case its id means something else. */
const unlinked = (own: readonly OwnWords[]): readonly OwnWords[] =>
  own.map(({ answers, ...words }) => (answers !== undefined && /^(?:all|none|o\d+)$/u.test(answers) ? { ...words, answers } : words));

/**
 * Sets the case. Own words stay; ticks belong to their case, so they are shelved and come back when the seller returns
 * to it.
 */
export function withCase(draft: Draft, caseId: string): Draft {
  if (draft.caseId === caseId) return draft;
  const shelved = draft.caseId === undefined ? draft.shelved : { ...draft.shelved, [draft.caseId]: shelve(draft) };
  const back = shelved?.[caseId] ?? {};
  const answers = Object.fromEntries(
    questions.flatMap((question) => {
      const { ticked, blanks } = back[question] ?? { ticked: [], blanks: {} };
      const own = unlinked(answerAt(draft, question).own);
      return ticked.length > 0 || own.length > 0 || Object.keys(blanks).length > 0
        ? [[question, { ticked, blanks, own }]]
        : [];
    }),
  );
  return { ...draft, caseId, answers, ...(shelved && { shelved }) };
}
