import type { Finding } from '../finding.ts';
import { remark } from './remark.ts';
import { answersAt, type Subject } from './subject.ts';

/** Words that name a proof (domain.md 3, `no-evidence`); a report must say which, being a verb as well. */
const proof =
  /\b(?:attach(?:ed|ment|ments)?|exhibits?|enclos(?:e|ed|ure|ures)|screenshots?|invoices?|photo(?:s|graph|graphs)?|(?:test|inspection|lab|audit|performance|order|delivery|tracking|investigation) reports?)\b|附件|截[图圖]|[发發]票|照片|[报報]告/i;

/** `no-evidence`: nothing is ticked or named at the exhibits, and no answer of a plan names a proof. */
export function missingEvidence(subject: Subject): readonly Finding[] {
  if (answersAt(subject, 'evidence').length > 0) return [];
  if (subject.route === 'plan' && subject.any.some(({ text }) => proof.test(text))) return [];
  // A dispute and a cover letter are nothing without their documents.
  const severity = subject.route === 'plan' ? 'warning' : 'error';
  return [remark({ rule: 'no-evidence', severity, at: { question: 'evidence' }, words: '' })];
}

const exhibitNumbers = /\bexhibits? (?:no\.? ?)?(\d{1,2})(?:(?:,| and| to|-| &) ?(\d{1,2}))?\b|附件 ?(\d{1,2})/gi;

/** `evidence-not-attached`: an exhibit's number in the seller's words that the list does not reach. */
export function missingExhibits(subject: Subject): readonly Finding[] {
  const attached = subject.letter.exhibits.length;
  return subject.inLetter
    .filter(({ question }) => question !== 'evidence')
    .flatMap(({ question, item, text }) => {
      const named = [...text.matchAll(exhibitNumbers)].flatMap((match) => match.slice(1)).filter((n) => n !== undefined);
      return [...new Set(named)]
        .filter((n) => Number(n) > attached)
        .map((n) => remark({ rule: 'evidence-not-attached', severity: 'hint', at: { question, item }, values: { n }, words: n }));
    });
}
