import { caseTypeOf, offeredAt } from '../../../src/cases/all.ts';
import type { Draft } from '../../../src/cases/draft.ts';
import { answerAt, itemsAt, openBlanks } from '../../../src/cases/items.ts';
import { questionsOf, routeOf } from '../../../src/cases/route.ts';
import { fillSentence } from '../../../src/cases/sentence.ts';
import { marksIn } from './sight.ts';

/** Notes on causes and exhibits that were put into a bracket of the sentence itself. */
const notes = /; (?:causes? [\d, and]+(?:; )?)?(?:Exhibits? [\d, and]+)?(?=\))/gu;

const flat = (text: string): string => text.replace(notes, '').replace(/[;.!?]/gu, '').replace(/\s+/gu, ' ').trim();

const timesIn = (whole: string, part: string): number => whole.split(part).length - 1;

/** What is not whole, or not English, in a letter. */
const holes = /\{[^{}\n]*\}|undefined|\[object|\bNaN\b|[\uE000-\uF8FF\uFFFD\u0000-\u0008]|[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

/**
 * What is wrong with a letter as it was shown: it holds everything of its draft that is ticked or used, once, and
 * nothing of any other.
 */
export function wrongsInLetter(shown: string, draft: Draft): readonly string[] {
  const caseType = caseTypeOf(draft.caseId ?? '');
  if (!caseType) return ['a letter of no case'];
  const wrongs: string[] = [];
  const hole = holes.exec(shown);
  if (hole) wrongs.push(`a hole: ${JSON.stringify(hole[0])} in ${JSON.stringify(shown.slice(Math.max(0, hole.index - 60), hole.index + 60))}`);
  const text = flat(shown);
  const marks: string[] = [];
  /** How often each ticked sentence is to be there: two cases of one letter may say the same, each in its part. */
  const said = new Map<string, number>();
  for (const question of questionsOf(routeOf(caseType, draft))) {
    const answer = answerAt(draft, question);
    const standing = new Set(itemsAt(caseType, draft, question).map(({ id }) => id));
    const ticked = offeredAt(caseType, draft, question).filter(({ id }) => answer.ticked.includes(id));
    for (const { id, sentence, fromNotice } of ticked) {
      // What only repeats the notice gives way to what says it and more.
      if (!standing.has(id) && fromNotice) continue;
      const suggestion = ticked.find((each) => each.id === id);
      if (suggestion && openBlanks(answer, suggestion).length > 0) wrongs.push(`${question} ${id} is not filled in`);
      const line = flat(fillSentence(sentence.en, answer.blanks[id] ?? {}));
      if (timesIn(text, line) < 1) wrongs.push(`${question} ${id} is not in the letter: ${line}`);
      said.set(line, (said.get(line) ?? 0) + 1);
    }
    for (const { id, text: typed, english, used } of answer.own) {
      if (!used) continue;
      const words = flat(english ?? typed);
      marks.push(...marksIn(english ?? typed));
      if (timesIn(text, words) < 1) wrongs.push(`${question} ${id} is not in the letter: ${words}`);
    }
  }
  for (const [line, times] of said) if (line.length > 60 && timesIn(text, line) > times) wrongs.push(`so often in the letter: ${line}`);
  const found = marksIn(shown);
  for (const mark of found) if (!marks.includes(mark)) wrongs.push(`not of this draft, or not used: ${mark}`);
  for (const mark of new Set(marks)) if (timesIn(marks.join(' '), mark) !== timesIn(found.join(' '), mark)) wrongs.push(`so often in the letter: ${mark} ${timesIn(found.join(' '), mark)}`);
  return wrongs;
}
