import type { CaseType, Route } from '../../cases/case-type.ts';
import type { Draft } from '../../cases/draft.ts';
import { answerAt, type Item, itemsAt } from '../../cases/items.ts';
import { type Question, questions } from '../../cases/question.ts';
import { routeOf } from '../../cases/route.ts';
import type { Letter } from '../letter.ts';
import { findDates, type FoundDate, withoutDates } from './find-dates.ts';

/** What a review looks at. */
export interface Reviewed {
  readonly caseType: CaseType;
  readonly draft: Draft;
  readonly letter: Letter;
  /** Epoch milliseconds. */
  readonly now: number;
  /** All kinds of case, to notice what belongs to another one. */
  readonly caseTypes: readonly CaseType[];
}

/** What one item says, and where the review can jump to. */
export interface Stretch {
  readonly question: Question;
  readonly item: string;
  readonly kind: 'own' | 'ticked';
  readonly text: string;
  /** The words that are the seller's: all of their own, the values in a ticked sentence. */
  readonly typed: string;
  readonly dates: readonly FoundDate[];
  /** The text with blanks in place of its dates. */
  readonly undated: string;
}

type Words = Omit<Stretch, 'dates' | 'undated'>;

/** Reads the dates of each text once for all rules; most stand in the letter as they were answered. */
function dateReader(now: number): (words: Words) => Stretch {
  const read = new Map<string, Pick<Stretch, 'dates' | 'undated'>>();
  return (words) => {
    const known = read.get(words.text);
    if (known) return { ...words, ...known };
    const dates = findDates(words.text, now);
    const found = { dates, undated: withoutDates(words.text, dates) };
    read.set(words.text, found);
    return { ...words, ...found };
  };
}

/** The reviewed draft, taken apart once for all rules. */
export interface Subject extends Reviewed {
  readonly route: Route;
  /** What stands in the letter at each question, as answered. */
  readonly answers: readonly Stretch[];
  /** The same as it reads in the letter; courtesy and headings are ours and not reviewed. */
  readonly inLetter: readonly Stretch[];
  /** Both, each item once. */
  readonly any: readonly Stretch[];
  /** Everything in the letter that is not frame. */
  readonly letterText: string;
  /** Amazon's notice, empty without one. */
  readonly notice: string;
}

const placeOf = ({ question, item }: { readonly question: Question; readonly item: string }): string => `${question} ${item}`;

function wordsOf(draft: Draft, question: Question, item: Item): Words {
  const values = Object.values(answerAt(draft, question).blanks[item.id] ?? {});
  return { question, item: item.id, kind: item.kind, text: item.text, typed: item.kind === 'own' ? item.text : values.join('\n') };
}

/** The letter's passages by the item they come from; an item that stands there twice is read once. */
function lettered(letter: Letter, answers: readonly Stretch[]): readonly Words[] {
  const known = new Map(answers.map((stretch) => [placeOf(stretch), stretch]));
  const found = new Map<string, Words>();
  for (const { text, origin, question, item } of letter.full) {
    if (origin === 'frame' || question === undefined || item === undefined) continue;
    const place = placeOf({ question, item });
    const own = origin === 'yours';
    const before = found.get(place) ?? { question, item, kind: own ? 'own' : 'ticked', text: '', typed: known.get(place)?.typed ?? '' };
    if (before.text.includes(text)) continue;
    const joined = before.text === '' ? text : `${before.text}\n${text}`;
    found.set(place, { ...before, text: joined, typed: own && before.kind === 'own' ? joined : before.typed });
  }
  return [...found.values()];
}

/** Takes a draft and its letter apart for the rules. */
export function subjectOf(reviewed: Reviewed): Subject {
  const { caseType, draft, letter, now } = reviewed;
  const withDates = dateReader(now);
  const answers = questions.flatMap((question) =>
    itemsAt(caseType, draft, question).map((item) => withDates(wordsOf(draft, question, item))),
  );
  const inLetter = lettered(letter, answers).map((words) => withDates(words));
  const places = new Set(inLetter.map(placeOf));
  return {
    ...reviewed,
    route: routeOf(caseType, draft),
    answers,
    inLetter,
    any: [...inLetter, ...answers.filter((stretch) => !places.has(placeOf(stretch)))],
    letterText: inLetter.map((stretch) => stretch.text).join('\n'),
    notice: draft.notice ?? '',
  };
}

/** What was answered at some of the questions. */
export const answersAt = (subject: Subject, ...at: readonly Question[]): readonly Stretch[] =>
  subject.answers.filter((stretch) => at.includes(stretch.question));

/** What a review of wording passes over: names are as they are. */
export const isName = ({ question }: Stretch): boolean => question === 'store' || question === 'signer';
