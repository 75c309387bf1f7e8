import type { Finding } from '../finding.ts';
import { quoted, remark } from './remark.ts';
import { sentencesIn } from './sentences.ts';
import { isName, type Subject } from './subject.ts';
import { han, hasFigure, namesTool } from './wording.ts';

/** Words that stand where a fact should (domain.md 3, `vague`). */
const vague =
  /\b(?:improv(?:e|ed|es|ing)|strengthen(?:ed|s|ing)?|enhanc(?:e|ed|es|ing)|optimi[sz](?:e|ed|es|ing)|pa(?:y|id) (?:more |close )?attention|try (?:our|my) best|more careful(?:ly)?|better|strictly|seriously|as soon as possible|timely|etc\.?|some|many|several|various)(?!\w)/gi;

const vagueZh =
  /加[强強]|提高|改善|[优優]化|注意|[尽儘盡]量|[尽儘盡]快|及[时時]|[严嚴]格|[认認]真|若干|等等|一些/gu;

/** Where such a word is exact: "how many orders" in a metric's name, "better" in none. */
const exact = /\b(?:as|how|so) many\b|notwithstanding/gi;

/** The vague words of a sentence, none when it has a single one beside a figure, a date or a tool's name. */
function vagueIn(sentence: string): readonly string[] {
  const plain = sentence.replace(exact, ' ');
  const found = [...plain.matchAll(vague), ...(han.test(plain) ? plain.matchAll(vagueZh) : [])].map(([word]) => word);
  return found.length === 1 && (hasFigure(plain) || namesTool(plain)) ? [] : found;
}

/** `vague`: one remark per item with the words that say nothing exact. */
export const vagueWords = (subject: Subject): readonly Finding[] =>
  subject.any
    .filter((stretch) => !isName(stretch))
    .flatMap(({ question, item, text }) => {
      const found = [...new Set(sentencesIn(text).flatMap((sentence) => vagueIn(sentence.text)))];
      const [match] = found;
      if (match === undefined) return [];
      return [
        remark({ rule: 'vague', severity: 'warning', at: { question, item }, values: { match: quoted(match) }, words: found.join('\n') }),
      ];
    });
