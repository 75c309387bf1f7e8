import type { Finding } from '../finding.ts';
import { textOf, wordsIn } from '../letter.ts';
import { quoted, remark } from './remark.ts';
import { sentencesIn } from './sentences.ts';
import { isName, type Stretch, type Subject } from './subject.ts';

/** Bounds of a letter in words and characters (domain.md 3, `length`). */
const bounds = { fewestWords: 150, mostWords: 800, mostCharacters: 5000, farTooManyWords: 1500 };

/** The longest sentence that is read without effort, in words. */
const longestSentence = 40;

/** `length`. A cover letter for documents may be short. */
export function length(subject: Subject): readonly Finding[] {
  const text = textOf(subject.letter.full);
  const words = wordsIn(text);
  const isShort = words < bounds.fewestWords && subject.route !== 'documents';
  const isLong = words > bounds.mostWords || text.length > bounds.mostCharacters;
  if (!isShort && !isLong) return [];
  const severity = words > bounds.farTooManyWords ? 'error' : 'warning';
  return [remark({ rule: 'length', severity, values: { words: `${words}` }, words: isLong ? 'long' : 'short' })];
}

/** `long-sentence`: in the seller's own words only; a ticked one is not theirs to cut. */
export const longSentences = (subject: Subject): readonly Finding[] =>
  subject.inLetter
    .filter((stretch) => stretch.kind === 'own' && !isName(stretch) && stretch.question !== 'evidence')
    .flatMap(({ question, item, text }) => {
      const long = sentencesIn(text).find((sentence) => wordsIn(sentence.text) > longestSentence);
      if (!long) return [];
      const values = { words: `${wordsIn(long.text)}`, match: quoted(long.text) };
      return [remark({ rule: 'long-sentence', severity: 'hint', at: { question, item }, values, words: long.text })];
    });

const exclamation = /[!！]+/u;
const capitals = /(?<![\w&.'-])[A-Z]{6,40}(?![\w&'-])/gu;

/** Written in capitals by everybody: the INFORM Consumers Act, carriers. */
const spelledSo: ReadonlySet<string> = new Set(['INFORM', 'YANWEN', 'YUNEXPRESS', 'WALMART', 'SHEIN', 'NASDAQ']);

/** `shouting`. Names are spared: words that the notice or the store's name writes so, and the facts in ticked sentences. */
export function shouting(subject: Subject): readonly Finding[] {
  const names = [subject.notice, ...subject.answers.filter(isName).map(({ text }) => text)].join('\n');
  const isWrittenSo = (word: string): boolean => spelledSo.has(word) || names.includes(word);
  const shouted = ({ kind, question, text }: Stretch): string | undefined => {
    const mark = exclamation.exec(text)?.[0];
    if (mark !== undefined || kind === 'ticked' || question === 'evidence') return mark;
    return [...text.matchAll(capitals)].map(([word]) => word).find((word) => !isWrittenSo(word));
  };
  return subject.inLetter
    .filter((stretch) => !isName(stretch))
    .flatMap((stretch) => {
      const match = shouted(stretch);
      if (match === undefined) return [];
      const { question, item } = stretch;
      return [remark({ rule: 'shouting', severity: 'hint', at: { question, item }, values: { match: quoted(match) }, words: match })];
    });
}

const singular = /\b(?:I|i(?!\.)|[Mm]y|[Mm]yself)\b(?!\.[a-z])/gu;
const plural = /\b(?:we|our|ours|us)\b/gi;

/** From this often on a person is used, not slipped in. */
const often = 2;

/** `mixed-person`: "I" and "we" both used, remarked where "I" stands first. */
export function mixedPerson(subject: Subject): readonly Finding[] {
  const spoken = subject.inLetter.filter((stretch) => !isName(stretch));
  const times = (re: RegExp): number => spoken.reduce((sum, { text }) => sum + (text.match(re)?.length ?? 0), 0);
  if (times(singular) < often || times(plural) < often) return [];
  const first = spoken.find(({ text }) => text.search(singular) >= 0);
  return first
    ? [remark({ rule: 'mixed-person', severity: 'hint', at: { question: first.question, item: first.item }, words: first.text })]
    : [];
}
