import { offeredAt } from '../cases/all.ts';
import type { CaseType, Suggestion } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { answerAt } from '../cases/items.ts';
import type { Question } from '../cases/question.ts';
import { glossOf } from './glossary.ts';

/** How many suggestions are offered at most. */
const most = 3;

/** From how much likeness on two texts may say the same, 0 to 1; found by trying what sellers write on the catalogue. */
const alike = 0.2;

/** What a term that means the same counts in bigrams: `出貨` and `发货` share no sign. */
const termWeight = 2;

/** A text as what it holds: pairs of neighbouring signs, and the English of its terms, so that other words count too. */
function traitsOf(text: string): ReadonlyMap<string, number> {
  const runs = text.replace(/\{[^{}]*\}/gu, ' ').match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
  return new Map([...pairs.map((pair) => [pair, 1] as const), ...glossOf(text).map(({ english }) => [`=${english}`, termWeight] as const)]);
}

type Traits = ReadonlyMap<string, number>;

/** How rare a trait is among these texts: what every suggestion says tells none apart. */
function rarityIn(texts: readonly Traits[]): (trait: string) => number {
  const counts = new Map<string, number>();
  for (const trait of texts.flatMap((traits) => [...traits.keys()])) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return (trait) => Math.log(1 + texts.length / ((counts.get(trait) ?? 0) + 1));
}

/** Cosine of two texts, each trait weighted by its rarity. */
function likeness(one: Traits, other: Traits, rarity: (trait: string) => number): number {
  const weight = (trait: string, of: Traits): number => (of.get(trait) ?? 0) * rarity(trait);
  const length = (of: Traits): number => Math.hypot(...[...of.keys()].map((trait) => weight(trait, of)));
  const shared = [...one.keys()].reduce((sum, trait) => sum + weight(trait, one) * weight(trait, other), 0);
  return shared === 0 ? 0 : shared / (length(one) * length(other));
}

/**
 * Suggestions of a question that say about the same as Chinese words, the likest first: ready English for them. None
 * that is ticked already, and none at all when nothing is really alike.
 */
export function similarTo(caseType: CaseType, draft: Draft, question: Question, text: string): readonly Suggestion[] {
  const { ticked } = answerAt(draft, question);
  const offered = offeredAt(caseType, draft, question);
  const words = traitsOf(text);
  const scored = (['zh-CN', 'zh-TW'] as const).flatMap((script) => {
    const texts = offered.map(({ label, sentence }) => traitsOf(`${label[script]}\n${sentence[script]}`));
    const rarity = rarityIn(texts);
    return offered.map((suggestion, index) => ({ suggestion, score: likeness(words, texts[index] ?? new Map(), rarity) }));
  });
  const best = scored.filter(({ suggestion, score }) => score >= alike && !ticked.includes(suggestion.id)).toSorted((a, b) => b.score - a.score);
  return [...new Set(best.map(({ suggestion }) => suggestion))].slice(0, most);
}
