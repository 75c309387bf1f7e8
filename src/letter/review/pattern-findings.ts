import type { Finding } from '../finding.ts';
import { type Pattern, patterns } from './patterns.ts';
import { quoted, remark } from './remark.ts';
import { isName, type Stretch, type Subject } from './subject.ts';
import { han } from './wording.ts';

/** The words of a text that a rule finds, each once, in order. */
function foundIn({ re, zh }: Pattern, text: string): readonly string[] {
  const expressions = (zh && han.test(text) ? [re, zh] : [re]).filter((expression) => text.search(expression) >= 0);
  if (expressions.length === 0) return [];
  const matches = expressions.flatMap((expression) => Array.from(text.matchAll(expression)));
  return [...new Set(matches.toSorted((a, b) => a.index - b.index).map(([words]) => words))];
}

function stretchesOf(pattern: Pattern, subject: Subject): readonly Stretch[] {
  if (pattern.planOnly && subject.route !== 'plan') return [];
  const stretches =
    pattern.where === 'letter' ? subject.inLetter
    : pattern.where === 'any' ? subject.any
    // Why it happened, and why it did not, are held to the same.
    : subject.answers.filter(({ question }) => question === pattern.where || (pattern.where === 'why' && question === 'grounds'));
  return pattern.names ? stretches : stretches.filter((stretch) => !isName(stretch));
}

/** Remarks of the word rules: one per rule and item, which names the first words it is about. */
export function patternFindings(subject: Subject): readonly Finding[] {
  const notice = subject.notice.toLowerCase();
  const isNew = (pattern: Pattern, words: string): boolean =>
    !pattern.unlessInNotice || !notice.includes(words.toLowerCase());
  return patterns.flatMap((pattern) =>
    stretchesOf(pattern, subject).flatMap(({ question, item, text }) => {
      const found = foundIn(pattern, text).filter((words) => isNew(pattern, words));
      const [first] = found;
      if (first === undefined) return [];
      const { rule, severity } = pattern;
      return [remark({ rule, severity, at: { question, item }, values: { match: quoted(first) }, words: found.join('\n') })];
    }),
  );
}
