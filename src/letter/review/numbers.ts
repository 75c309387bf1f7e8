import type { Finding } from '../finding.ts';
import { remark } from './remark.ts';
import { isName, type Stretch, type Subject } from './subject.ts';
import { numberWord } from './wording.ts';

/** Fewer figures than these leave a letter without substance (domain.md 3, `no-number`). */
const fewestNumbers = 3;

/** Numbers that are only names of things. */
const codes = /\b(?:exhibits?|annex|ISO|EN|ASTM|UL|section|article) ?\d{1,6}\b|\b[\w./-]*[A-Za-z][\w./-]*\d[\w./-]*|(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])|附件 ?\d{1,2}/gi;

/** How many figures are given besides dates and codes. */
function figuresIn({ undated }: Stretch): number {
  const plain = undated.replace(codes, ' ');
  return (plain.match(/\d[\d,.]{0,20}/gu)?.length ?? 0) + (plain.match(numberWord)?.length ?? 0);
}

/** `no-number`. Only a plan lives by figures, and one about an account, its owner or its papers often has none. */
export function missingNumbers(subject: Subject): readonly Finding[] {
  if (subject.route !== 'plan' || subject.caseType.group === 'account') return [];
  const spoken = subject.inLetter.filter((stretch) => !isName(stretch) && stretch.question !== 'evidence');
  if (spoken.reduce((sum, stretch) => sum + figuresIn(stretch), 0) >= fewestNumbers) return [];
  return [remark({ rule: 'no-number', severity: 'warning', words: subject.letterText })];
}
