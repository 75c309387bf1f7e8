import type { CaseType } from './case-type.ts';

/** How strongly a notice speaks for one kind of case: the sum of the weights of its cues that match. */
interface Ranked {
  readonly caseType: CaseType;
  readonly score: number;
}

/** From these on the best case is taken without asking (domain.md 2). */
const clear = { score: 3, lead: 2 };

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const lastCodePoint = 0x10_ff_ff;

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return namedEntities[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= lastCodePoint ? String.fromCodePoint(code) : whole;
}

/**
 * A pasted or forwarded notice as running text: without tags (but with `<a@b.example>`), quote marks, entities and
 * invisible characters, and with single spaces.
 */
const normalise = (text: string): string =>
  text
    .replace(/<(?![^<>\s]*@)[/!]?[a-z][^<>]*>/giu, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/giu, decodeEntity)
    .replace(/^[ \t]*(?:>[ \t]*)+/gmu, '')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ');

/**
 * All cases by how strongly a notice speaks for them, the strongest first (domain.md 2, detection). On equal scores
 * the order of `caseTypes` decides.
 */
export function detectCases(text: string, caseTypes: readonly CaseType[]): readonly Ranked[] {
  const notice = normalise(text);
  return caseTypes
    .map((caseType) => {
      const matching = caseType.cues.filter((cue) => notice.search(cue.pattern) >= 0);
      return { caseType, score: matching.reduce((sum, cue) => sum + cue.weight, 0) };
    })
    .sort((one, another) => another.score - one.score);
}

/** Whether the first case of a ranking is strong enough, and far enough ahead, to be taken without asking. */
export function isClear(ranking: readonly Ranked[]): boolean {
  const [best, second] = ranking;
  return best !== undefined && best.score >= clear.score && best.score - (second?.score ?? 0) >= clear.lead;
}
