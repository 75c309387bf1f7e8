import { caseTypeOf, suggestionOf } from '../../cases/all.ts';
import { blankOf } from '../../cases/blanks.ts';
import { itemsAt } from '../../cases/items.ts';
import { parts, type Question } from '../../cases/question.ts';
import { routeOf } from '../../cases/route.ts';
import { blanksIn } from '../../cases/sentence.ts';
import type { Finding, FindingDetail, FindingValue } from '../../letter/finding.ts';
import { say } from '../../messages/say.ts';
import { shorten } from './label.ts';
import { nameOf } from './reading-copy.ts';
import type { Scene } from './view.ts';

/** What the review remarks, in the reader's language, with the question and the words it is about. */
export function findingWords(scene: Scene, finding: Finding): string {
  const { locale } = scene;
  const text = ofCase(scene, finding, findingMessage(scene, finding));
  const match = wordsAbout(scene, finding) || answerName(scene, finding);
  const isQuoted = match === '' || text.includes(match);
  if (!finding.question) return isQuoted ? text : say(locale, 'review.words', { match, text });
  const place = say(locale, `question.${finding.question}`);
  return isQuoted ? say(locale, 'review.at', { place, text }) : say(locale, 'review.at-words', { place, match, text });
}

/** Where a letter is about several cases and one of them lacks something: which. */
function ofCase(scene: Scene, { rule, values }: Finding, text: string): string {
  const of = values['other'];
  return rule === 'part-missing' && of !== undefined ? say(scene.locale, 'review.at', { place: valueWords(scene, 'other', of), text }) : text;
}

/** The answer a remark is about, where its question has several. */
function answerName({ caseType, draft, locale }: Scene, { question, item }: Finding): string {
  if (question === undefined || item === undefined || itemsAt(caseType, draft, question).length < 2) return '';
  return shorten(nameOf(caseType, draft, question, item, locale), 30);
}

/**
 * The words a remark is about, short enough for a button; empty when it is about no words in particular. A blank of a
 * ticked sentence is called as it is where it is asked for.
 */
function wordsAbout({ caseType, locale }: Scene, { rule, item, values }: Finding): string {
  const match = values['match'];
  if (typeof match !== 'string') return '';
  const ticked = item === undefined || rule !== 'placeholder-left' ? undefined : suggestionOf(caseType, item);
  const blank = blanksIn(ticked?.sentence.en ?? '').find((name) => match === `{${name}}`);
  return blank === undefined ? shorten(match) : blankOf(blank).label[locale];
}

/** The remark itself. What is quoted from the answers is put in literally. */
export function findingMessage(scene: Scene, finding: Finding): string {
  const { caseType, locale } = scene;
  const value = (slot: string): string => {
    const given = finding.values[slot];
    return given === undefined ? '' : valueWords(scene, slot, given);
  };
  const isAccused = finding.rule === 'blame' && routeOf(caseType, scene.draft) === 'dispute';
  return say(locale, isAccused ? 'finding.blame-dispute' : `finding.${finding.rule}`, {
    match: wordsAbout(scene, finding),
    part: value('part'),
    cause: shorten(value('cause')),
    ids: value('ids'),
    detail: value('detail'),
    other: value('other'),
    case: value('case') || caseType.name[locale],
    n: value('n'),
    words: value('words'),
    hint: finding.question ? caseType.questions[finding.question].hint[locale] : '',
  });
}

const named = [...parts, 'grounds'] as const;

const isPart = (question: Question): question is (typeof named)[number] => named.some((part) => part === question);

function valueWords(scene: Scene, slot: string, value: FindingValue): string {
  const { caseType, draft, locale } = scene;
  if (value === '%') return say(locale, 'review.percentage');
  if (typeof value === 'string') return value;
  if ('detail' in value) return detailWords(scene, value.detail, value.values);
  if ('caseId' in value) return caseTypeOf(value.caseId)?.name[locale] ?? value.caseId;
  if ('item' in value) return nameOf(caseType, draft, value.question, value.item, locale);
  return slot === 'part' && isPart(value.question)
    ? say(locale, `part.${value.question}`)
    : say(locale, `question.${value.question}`);
}

function detailWords({ locale }: Scene, detail: FindingDetail, values: Readonly<Record<string, string>>): string {
  const value = (slot: string): string => values[slot] ?? '';
  return say(locale, `detail.${detail}`, {
    part: value('part'),
    total: value('total'),
    stated: value('stated'),
    computed: value('computed'),
    a: value('a'),
    b: value('b'),
    date: value('date'),
    start: value('start'),
    end: value('end'),
  });
}
