import type { CaseType } from '../cases/case-type.ts';
import { cleanNotice } from './clean-notice.ts';
import { inEnglishTerms } from './glossary.ts';
import { withoutLinks } from './links.ts';
import { isMet } from './percentages.ts';
import { rankOf } from './precedence.ts';
import { sentencesIn, unwrapped } from './sentences.ts';
import { explainedAway, withoutBoilerplate } from './traps.ts';

/** How strongly a notice speaks for one kind of case: the sum of the weights of its cues that match. */
interface Ranked {
  readonly caseType: CaseType;
  readonly score: number;
}

/** From these on the best case is taken without asking (domain.md 2). */
const clear = { score: 3, lead: 2 };

/** From this weight on a cue speaks for its case alone. */
const strong = 3;

/** At most so many cases are read from one notice, or offered to choose from. */
const mostCases = 3;

/** Where a line of Chinese was broken within a word, and joined with a blank. */
const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** What a notice holds against the seller: its sentences in English terms, without metrics that are as they should be. */
function toldIn(notice: string): readonly string[] {
  const lines = unwrapped(withoutLinks(cleanNotice(notice).lines)).replace(betweenHan, '');
  return sentencesIn(inEnglishTerms(withoutBoilerplate(lines))).filter((sentence) => !isMet(sentence));
}

function ranked(told: readonly string[], caseTypes: readonly CaseType[]): readonly Ranked[] {
  const text = withoutBoilerplate(told.join(' '));
  const explained = explainedAway(text);
  return caseTypes
    .map((caseType) => {
      const matching = explained.has(caseType.id) ? [] : caseType.cues.filter(({ pattern }) => text.search(pattern) >= 0);
      return { caseType, score: matching.reduce((sum, cue) => sum + cue.weight, 0) };
    })
    .sort((one, another) => another.score - one.score || rankOf(one.caseType.id) - rankOf(another.caseType.id));
}

/**
 * All cases by how strongly a notice speaks for them, the strongest first (domain.md 2, detection). On equal scores the
 * graver goes first, then the order of `caseTypes` decides.
 */
export const detectCases = (text: string, caseTypes: readonly CaseType[]): readonly Ranked[] =>
  ranked(toldIn(text), caseTypes);

/** Whether the first case of a ranking is strong enough, and far enough ahead, to be taken without asking. */
export function isClear(ranking: readonly Ranked[]): boolean {
  const [best, second] = ranking;
  return best !== undefined && best.score >= clear.score && best.score - (second?.score ?? 0) >= clear.lead;
}

/** The cases to choose from when none is clear: those that the notice speaks for at all, the strongest first. */
export const bestThree = (text: string, caseTypes: readonly CaseType[]): readonly CaseType[] =>
  detectCases(text, caseTypes)
    .filter(({ score }) => score > 0)
    .slice(0, mostCases)
    .map(({ caseType }) => caseType);

/** Sentences that point to a rule or a page, whatever it is called. */
const pointsElsewhere = /learn more|more information|for help|refer to|see (?:the|our)|visit (?:the|our)|search for|了解更多|更多信息|更多資訊|请参阅|請參閱|weitere Informationen|詳細については|詳しくは/iu;

/**
 * The cases that a notice is about, the best first, at most three: the clear one, and every other that is named in a
 * sentence of its own. Empty when it is not clear.
 */
export function casesIn(text: string, caseTypes: readonly CaseType[]): readonly CaseType[] {
  const told = toldIn(text);
  const ranking = ranked(told, caseTypes);
  const [best] = ranking;
  if (!best || best.score < clear.score) return [];
  const sentences = told.filter((sentence) => !pointsElsewhere.test(sentence)).map(withoutBoilerplate);
  const others = ranking.slice(1).filter(({ score }) => score >= strong);
  const taken = [best.caseType];
  for (const { caseType } of others) {
    const left = sentences.filter((sentence) => !taken.some((other) => isNamed(other, sentence)));
    if (left.some((sentence) => isNamed(caseType, sentence))) taken.push(caseType);
  }
  return taken.length > 1 || isClear(ranking) ? taken.slice(0, mostCases) : [];
}

const isNamed = ({ cues }: CaseType, sentence: string): boolean =>
  cues.some((cue) => cue.weight >= strong && sentence.search(cue.pattern) >= 0);
