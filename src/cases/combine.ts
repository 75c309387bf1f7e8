import type { CaseQuestion, CaseType, Evidence, Suggestion } from './case-type.ts';
import type { Localized } from './localized.ts';
import { fingerprint } from './fingerprint.ts';
import { eachQuestion, type Question } from './question.ts';
import { listed } from './sentence.ts';

/** At most so many cases share one letter; more are not read in the minutes a reviewer has. */
export const mostTogether = 3;

/** Stands between the ids of the cases in the id of a combined one. */
const joiner = '+';

/** The ids of the cases that a draft is about. */
export const caseIdsIn = (id: string): readonly string[] => id.split(joiner);

/** The id of several cases in one letter; the first is the main one. */
export const combinedId = (ids: readonly string[]): string => [...new Set(ids)].slice(0, mostTogether).join(joiner);

const marks = ['①', '②', '③'];

/** What stands for a case in ids: three signs, different for every kind of case, the same for ever. */
export const codeOf = (caseId: string): string => fingerprint(caseId).slice(-3);

/**
 * Of which case of a combined one a suggestion is, counted from 0: `C1` is of the first, `C1.x7q` of the one with that
 * code, whatever its place. -1 when that case does not share the letter.
 */
export function partOf({ parts = [] }: Pick<CaseType, 'parts'>, id: string): number {
  const code = /\.([a-z0-9]{3})$/u.exec(id)?.[1];
  return code === undefined ? 0 : parts.findIndex((part) => codeOf(part.id) === code);
}

/** What says that a cause of the seller's own belongs to a case: `p.` and its code. */
export const partLink = (caseId: string): string => `p.${codeOf(caseId)}`;

export const isPartLink = (link: string): boolean => /^p\.[a-z0-9]{3}$/u.test(link);

type Cases = readonly [CaseType, ...CaseType[]];

const inPart = (cases: Cases, id: string, part: number): string => (part === 0 ? id : `${id}.${codeOf(cases[part]?.id ?? '')}`);

const each = (write: (locale: keyof Localized) => string): Localized => ({
  en: write('en'),
  'zh-CN': write('zh-CN'),
  'zh-TW': write('zh-TW'),
});

/** What is asked once for all cases. */
const shared: ReadonlySet<Question> = new Set(['store', 'signer', 'proof']);

const marked = (texts: readonly (Localized | undefined)[]): Localized =>
  each((locale) => texts.flatMap((text, part) => (text ? [`${marks[part]} ${text[locale]}`] : [])).join('\n'));

function suggestionIn<S extends Suggestion>(cases: Cases, suggestion: S, part: number): S {
  const { id, label, answers } = suggestion;
  return {
    ...suggestion,
    id: inPart(cases, id, part),
    label: each((locale) => `${marks[part]} ${label[locale]}`),
    ...(answers && { answers: answers.map((cause) => inPart(cases, cause, part)) }),
  };
}

const questionOf = (cases: Cases, question: Question): CaseQuestion => ({
  hint: marked(cases.map((one) => one.questions[question].hint)),
  example: cases[0].questions[question].example,
  suggestions: cases.flatMap((one, part) => one.questions[question].suggestions.map((offered) => suggestionIn(cases, offered, part))),
});

/** The exhibits of all cases; one that several ask for in the same words is offered once. */
function evidenceOf(cases: Cases): readonly Evidence[] {
  const all = new Map<string, Evidence>();
  cases.forEach(({ evidence }, part) => {
    for (const exhibit of evidence) {
      const supports = exhibit.supports.map((id) => inPart(cases, id, part));
      const held = all.get(exhibit.sentence.en);
      all.set(exhibit.sentence.en, held ? { ...held, supports: [...held.supports, ...supports] } : { ...suggestionIn(cases, exhibit, part), supports });
    }
  });
  return [...all.values()];
}

const joined = (texts: readonly Localized[], and: Localized): Localized =>
  each((locale) => [...new Set(texts.map((text) => text[locale]))].join(and[locale]));

const listedNames: Localized = { en: ' + ', 'zh-CN': '＋', 'zh-TW': '＋' };
const andThen: Localized = { en: ' and ', 'zh-CN': '，并', 'zh-TW': '，並' };

/**
 * Several cases as one, for a notice that names several: each question offers what all of them offer, each suggestion
 * marked ①, ②, ③ with the case it belongs to. Pure; the order of the cases is that of the letter's parts.
 */
export function combined(cases: Cases): CaseType {
  const [main] = cases;
  if (cases.length === 1) return main;
  const routes = main.routes.filter((route) => cases.every((one) => one.routes.includes(route)));
  const [usual = 'plan', ...others] = routes;
  const triages = cases.map(({ triage }) => triage);
  return {
    ...main,
    id: combinedId(cases.map(({ id }) => id)),
    name: joined(cases.map(({ name }) => name), listedNames),
    routes: [usual, ...others],
    ...(triages.some(Boolean) && { triage: marked(triages) }),
    issue: listed([...new Set(cases.map(({ issue }) => issue))]),
    subject: listed([...new Set(cases.map(({ subject }) => subject))]),
    remedy: joined(cases.map(({ remedy }) => remedy), andThen),
    rule: marked(cases.map(({ rule }) => rule)),
    facts: marked(cases.map(({ facts }) => facts)),
    cues: cases.flatMap(({ cues }) => cues),
    mustName: [...new Set(cases.flatMap(({ mustName }) => mustName))],
    questions: eachQuestion((question) => (shared.has(question) ? main.questions[question] : questionOf(cases, question))),
    evidence: evidenceOf(cases),
    pitfalls: cases.flatMap(({ pitfalls }) => pitfalls),
    appeal: joined(cases.map(({ appeal }) => appeal), { en: '\n', 'zh-CN': '\n', 'zh-TW': '\n' }),
    reply: joined(cases.map(({ reply }) => reply), { en: '\n', 'zh-CN': '\n', 'zh-TW': '\n' }),
    parts: cases,
  };
}
