import type { Draft, OwnWords } from '../../../src/cases/draft.ts';
import { noAnswer } from '../../../src/cases/draft.ts';
import { type Question, questions } from '../../../src/cases/question.ts';

/** One thing in which a draft's answers differ. */
export type Change =
  | { readonly what: 'ticked' | 'unticked'; readonly question: Question; readonly item: string }
  | { readonly what: 'used' | 'unused' | 'lost' | 'changed' | 'linked' | 'translated' | 'proposed'; readonly question: Question; readonly item: string; readonly text: string; readonly to?: string | undefined }
  | { readonly what: 'added'; readonly question: Question; readonly item: string; readonly text: string }
  | { readonly what: 'filled' | 'emptied'; readonly question: Question; readonly item: string; readonly blank: string; readonly from?: string | undefined; readonly to?: string | undefined };

function changesOf(question: Question, before: OwnWords, after: OwnWords | undefined): readonly Change[] {
  const { id: item, text } = before;
  if (!after) return [{ what: 'lost', question, item, text }];
  const changes: Change[] = [];
  if (after.text !== text) changes.push({ what: 'changed', question, item, text, to: after.text });
  if (after.used !== before.used) changes.push({ what: after.used ? 'used' : 'unused', question, item, text });
  if (after.english !== before.english) changes.push({ what: 'translated', question, item, text, to: after.english });
  if (after.answers !== before.answers) changes.push({ what: 'linked', question, item, text, to: after.answers });
  if (after.proposal !== before.proposal && after.proposal !== undefined) changes.push({ what: 'proposed', question, item, text, to: after.proposal });
  return changes;
}

/** In what the answers of a draft differ from what they were. */
export function changesIn(before: Draft, after: Draft): readonly Change[] {
  return questions.flatMap((question): readonly Change[] => {
    const [was, is] = [before.answers[question] ?? noAnswer, after.answers[question] ?? noAnswer];
    const items = [...new Set([...Object.keys(was.blanks), ...Object.keys(is.blanks)])];
    return [
      ...is.ticked.filter((item) => !was.ticked.includes(item)).map((item) => ({ what: 'ticked', question, item }) as const),
      ...was.ticked.filter((item) => !is.ticked.includes(item)).map((item) => ({ what: 'unticked', question, item }) as const),
      ...was.own.flatMap((words) => changesOf(question, words, is.own.find(({ id }) => id === words.id))),
      ...is.own.filter(({ id }) => !was.own.some((words) => words.id === id)).map(({ id, text }) => ({ what: 'added', question, item: id, text }) as const),
      ...items.flatMap((item) => {
        const [from, to] = [was.blanks[item] ?? {}, is.blanks[item] ?? {}];
        return [...new Set([...Object.keys(from), ...Object.keys(to)])]
          .filter((blank) => from[blank] !== to[blank])
          .map((blank) => ({ what: to[blank] === undefined ? 'emptied' : 'filled', question, item, blank, from: from[blank], to: to[blank] }) as const);
      }),
    ];
  });
}

/** Every tick and value that a draft holds, under whichever of its cases, by the main one of them. */
export function heldIn(draft: Draft): ReadonlySet<string> {
  const shelves = [[draft.caseId ?? '', draft.answers] as const, ...Object.entries(draft.shelved ?? {})];
  return new Set(
    shelves.flatMap(([caseId, answers]) =>
      questions.flatMap((question) => {
        const { ticked, blanks } = answers[question] ?? noAnswer;
        const at = `${caseId.split('+')[0]} ${question}`;
        return [
          ...ticked.map((item) => `${at} ${item} ticked`),
          ...Object.entries(blanks).flatMap(([item, values]) => Object.entries(values).map(([blank, value]) => `${at} ${item} ${blank}=${value}`)),
        ];
      }),
    ),
  );
}
