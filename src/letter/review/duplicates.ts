import { blanksIn } from '../../cases/sentence.ts';
import { answerAt, itemsAt } from '../../cases/items.ts';
import type { Finding } from '../finding.ts';
import { remark } from './remark.ts';
import { sentencesIn } from './sentences.ts';
import { answersAt, type Stretch, type Subject } from './subject.ts';

/** What `duplicate-text` measures (domain.md 3): shares above these are remarked. */
const limits = { sameWords: 0.8, unchanged: 0.6 };

/** Shorter sentences are alike by chance; fewer sentences are no letter yet. */
const shortestWords = 5;
const fewestSentences = 5;

/** The most sentences compared with each other: far more than a letter holds. */
const mostCompared = 300;

const told = ['who', 'what', 'when', 'where', 'why', 'fixed', 'prevented', 'result'] as const;

interface Said {
  readonly stretch: Stretch;
  readonly words: readonly string[];
  readonly figures: string;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’%]+/gu) ?? [];

/** How many words two sentences share, counting each as often as both have it. */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** Sentences with other figures tell other facts, however alike they are worded. */
const isSame = (one: Said, other: Said): boolean =>
  one.figures === other.figures &&
  Math.min(one.words.length, other.words.length) > limits.sameWords * Math.max(one.words.length, other.words.length) &&
  shared(one.words, other.words) > limits.sameWords * Math.max(one.words.length, other.words.length);

function repeated(subject: Subject): readonly Finding[] {
  const said = answersAt(subject, ...told)
    .flatMap((stretch) =>
      sentencesIn(stretch.text).map(({ text }): Said => {
        const words = wordsOf(text);
        return { stretch, words, figures: words.filter((word) => /\d/u.test(word)).join(' ') };
      }),
    )
    .filter(({ words }) => words.length >= shortestWords)
    .slice(0, mostCompared);
  const again = said.find((one, index) => said.slice(0, index).some((before) => isSame(one, before)));
  if (!again) return [];
  const { question, item } = again.stretch;
  return [remark({ rule: 'duplicate-text', severity: 'hint', at: { question, item }, words: again.words.join(' ') })];
}

/** Most of the letter is catalogue text without a fact of the seller's; a filled blank is a fact. */
function unchanged(subject: Subject): readonly Finding[] {
  const { caseType, draft } = subject;
  const items = told.flatMap((question) =>
    itemsAt(caseType, draft, question).map((item) => ({
      sentences: sentencesIn(item.text).length,
      isUnchanged:
        item.kind === 'ticked' &&
        blanksIn(item.suggestion.sentence.en).every((blank) => answerAt(draft, question).blanks[item.id]?.[blank] === undefined),
    })),
  );
  const count = (of: typeof items): number => of.reduce((sum, { sentences }) => sum + sentences, 0);
  const all = count(items);
  const same = count(items.filter(({ isUnchanged }) => isUnchanged));
  if (all < fewestSentences || same <= limits.unchanged * all) return [];
  return [remark({ rule: 'duplicate-text', severity: 'hint', words: 'unchanged' })];
}

/** `duplicate-text`: the letter says something twice, or little that is the seller's own. */
export const duplicateText = (subject: Subject): readonly Finding[] => [...repeated(subject), ...unchanged(subject)];
