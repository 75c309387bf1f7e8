import { suggestionsAt } from '../cases/all.ts';
import type { CaseType, Suggestion } from '../cases/case-type.ts';
import { caseIdsIn, isPartLink } from '../cases/combine.ts';
import type { Answer, Draft, OwnWords, Shelved } from '../cases/draft.ts';
import { certainFact, factFor } from '../cases/facts.ts';
import { answerAt, itemsAt } from '../cases/items.ts';
import { answerMode, type Question, questions } from '../cases/question.ts';
import { blanksIn } from '../cases/sentence.ts';

/** How many own words a list holds. */
export const mostWords = 12;

/** How many wordings of a single answer are remembered; after so many, the oldest, which no letter uses, makes room. */
const mostWordings = 50;

const withAnswer = (draft: Draft, question: Question, change: Partial<Answer>): Draft => ({
  ...draft,
  answers: { ...draft.answers, [question]: { ...answerAt(draft, question), ...change } },
});

/** Sets one tick, of a suggestion or of own words; what is ticked last stands last. A question that takes one answer gives up the others. */
export function withTick(caseType: CaseType, draft: Draft, question: Question, item: string, on: boolean): Draft {
  const answer = answerAt(draft, question);
  const single = answerMode[question] === 'one' && on;
  const isOn = (id: string, before: boolean): boolean => (id === item ? on : before && !single);
  const chosen = suggestionsAt(caseType, question).find(({ id }) => id === item);
  const last = chosen && !answer.ticked.includes(item) ? [item] : [];
  // Ticks of a case that shares the letter no longer, or not for now, stay for when it comes back.
  const ticked = [...answer.ticked, ...last].filter((id) => isOn(id, true));
  const own = answer.own.map((words) => ({ ...words, used: isOn(words.id, words.used) }));
  const changed = withAnswer(draft, question, { ticked, own });
  return on && chosen ? withFacts(caseType, changed, question, chosen) : changed;
}

/** Fills the blanks of a suggestion that a confirmed fact of the notice fills for certain and that have no value yet. */
function withFacts(caseType: CaseType, draft: Draft, question: Question, { id, sentence, fromNotice }: Suggestion): Draft {
  const known = fromNotice ? factFor : certainFact;
  const held = answerAt(draft, question).blanks[id] ?? {};
  return blanksIn(sentence.en).reduce((filled, blank) => {
    const value = Object.hasOwn(held, blank) ? undefined : known(draft.facts, blank, caseType, id);
    return value === undefined ? filled : withBlank(filled, question, id, blank, value);
  }, draft);
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

/** Puts Chinese words into English; an empty text takes the English away again. */
export function withEnglish(draft: Draft, question: Question, item: string, english: string): Draft {
  const own = answerAt(draft, question).own.map((words) => {
    if (words.id !== item) return words;
    const { english: _, proposal: __, ...rest } = words;
    return english === '' ? rest : { ...rest, english };
  });
  return withAnswer(draft, question, { own });
}

/** Keeps a translation that the seller has yet to approve. */
export function withProposal(draft: Draft, question: Question, item: string, proposal: string): Draft {
  const own = answerAt(draft, question).own.map((words) => (words.id === item ? { ...words, proposal } : words));
  return withAnswer(draft, question, { own });
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
  own.map(({ answers, ...words }) => (answers !== undefined && (isPartLink(answers) || /^(?:all|none|o\d+)$/u.test(answers)) ? { ...words, answers } : words));

/** The case that ids without a code belong to: ticks are shelved by it, whichever others shared the letter. */
const mainOf = (caseId: string): string => caseIdsIn(caseId)[0] ?? caseId;

type Shelf = Readonly<Partial<Record<Question, Shelved>>>;

/** What several shelves hold of one question; of two values for a blank the later one. */
function shelvedAt(shelves: readonly Shelf[], question: Question): Shelved {
  const all = shelves.flatMap((shelf) => shelf[question] ?? []);
  const blanks: Record<string, Readonly<Record<string, string>>> = {};
  for (const each of all) for (const [item, values] of Object.entries(each.blanks)) blanks[item] = { ...blanks[item], ...values };
  return { ticked: [...new Set(all.flatMap(({ ticked }) => ticked))], blanks };
}

/**
 * Sets the case, or the cases. Own words stay; ticks belong to their case, so they are shelved and come back when the
 * seller returns to it, alone or with other cases. Where only what stands behind the same main case changes, ticks stay:
 * their ids name their case (combine.ts).
 */
export function withCase(draft: Draft, caseId: string): Draft {
  if (draft.caseId === caseId) return draft;
  if (draft.caseId !== undefined && mainOf(draft.caseId) === mainOf(caseId)) return { ...draft, caseId };
  const shelves = Object.entries(draft.shelved ?? {});
  const isBack = ([id]: readonly [string, Shelf]): boolean => mainOf(id) === mainOf(caseId);
  const back = shelves.filter(isBack).map(([, shelf]) => shelf);
  const left = shelves.filter((shelf) => !isBack(shelf));
  const shelved = Object.fromEntries(draft.caseId === undefined ? left : [...left, [mainOf(draft.caseId), shelve(draft)] as const]);
  const answers = Object.fromEntries(
    questions.flatMap((question) => {
      const { ticked, blanks } = shelvedAt(back, question);
      const own = unlinked(answerAt(draft, question).own);
      return ticked.length > 0 || own.length > 0 || Object.keys(blanks).length > 0
        ? [[question, { ticked, blanks, own }]]
        : [];
    }),
  );
  const { shelved: _, ...rest } = draft;
  return { ...rest, caseId, answers, ...(Object.keys(shelved).length > 0 && { shelved }) };
}
