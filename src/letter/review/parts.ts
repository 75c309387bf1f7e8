import { type Part, parts } from '../../cases/question.ts';
import type { Finding, Severity } from '../finding.ts';
import { matrixOf } from '../matrix.ts';
import { remark } from './remark.ts';
import { answersAt, type Stretch, type Subject } from './subject.ts';

/** Only a plan must have all three parts; a dispute or a cover letter for documents may do without. */
const partSeverity = (subject: Subject): Severity => (subject.caseType.route === 'plan' ? 'error' : 'warning');

const isEmpty = (subject: Subject, part: Part): boolean => answersAt(subject, part).length === 0;

/** `part-missing`: no root cause, no corrective action or no preventive measure. */
export const missingParts = (subject: Subject): readonly Finding[] =>
  parts
    .filter((part) => isEmpty(subject, part))
    .map((part) =>
      remark({
        rule: 'part-missing',
        severity: partSeverity(subject),
        at: { question: part },
        values: { part: { question: part } },
        words: part,
      }),
    );

/** `cause-unanswered`: a cause without its action or its measure. An empty part is remarked once, not for each cause. */
export function unansweredCauses(subject: Subject): readonly Finding[] {
  const { rows } = matrixOf(subject.caseType, subject.draft);
  return rows.flatMap(({ cause, fixes, measures }) => {
    const holes = ([['fixed', fixes], ['prevented', measures]] as const).filter(
      ([part, items]) => items.length === 0 && !isEmpty(subject, part),
    );
    return holes.map(([part]) =>
      remark({
        rule: 'cause-unanswered',
        severity: partSeverity(subject),
        at: { question: part },
        values: { cause: { item: cause.id, question: 'why' }, part: { question: part } },
        words: `${cause.id}\n${cause.text}`,
      }),
    );
  });
}

const enforcement = 'suspension|deactivation|removal|decision|notice|complaint|warning|closure|enforcement';
const wrongly = 'mistakenly|wrongly|wrongfully|incorrectly|erroneously|unfairly|unjustly';

/** Amazon's step called an error, not one of the seller's own: "we removed the seal by mistake" is a cause. */
const errorClaim = new RegExp(
  [
    String.raw`\b(?:was|were|is|are|been|being) (?:\w{1,12} ){0,2}(?:suspended|deactivated|removed|blocked|flagged|closed|restricted)\b[^.!?\n]{0,20}\b(?:in|by) (?:error|mistake)\b(?! (?:by|of) (?:our|us|a|the))`,
    String.raw`\b(?:${enforcement})\b[^.!?\n]{0,40}\b(?:in|by) (?:error|mistake)\b`,
    String.raw`\b(?:${enforcement})\b[^.!?\n]{0,20}\b(?:was|is|were|are|has been) (?:an? )?(?:error|mistake|mistaken|wrong|incorrect|unjustified|unfounded|unfair)\b`,
    String.raw`\b(?:${wrongly}) (?:suspended|deactivated)\b|\b(?:was|were|been|being) (?:${wrongly}) (?:removed|flagged|blocked|closed|restricted)\b`,
  ].join('|'),
  'iu',
);

const errorClaimZh = /[误誤](?:封|判|[删刪]|停)|(?:[错錯][误誤]|不[该該])(?:地)?(?:停用|移除|[关關][闭閉]|[冻凍][结結]|封)|冤枉/u;

const claimsError = ({ text }: Stretch): boolean => errorClaim.test(text) || errorClaimZh.test(text);

/** Words that admit a fault of one's own where the rest of a dispute denies one. */
const admission =
  /\b(?:we|I) (?:failed|neglected|forgot|violated|breached|admit|acknowledge|apologi[sz]e)|\bour (?:own )?(?:mistake|fault|violation|failure|negligence)\b|\bwe did not (?:check|verify|inspect|notice|read|follow)|我[们們](?:承[认認]|疏忽|忘[记記]|[违違][规規反])/iu;

/**
 * `route-mix`: a cause is admitted and the measure is called an error. In a plan every cause is an admission unless it
 * is itself such a claim; in a dispute only a cause that says so.
 */
export function mixedRoutes(subject: Subject): readonly Finding[] {
  const admits = ({ text }: Stretch): boolean => subject.caseType.route === 'plan' || admission.test(text);
  const admitted = answersAt(subject, 'why').some((cause) => !claimsError(cause) && admits(cause));
  if (!admitted) return [];
  return subject.any.filter(claimsError).map(({ question, item, text }) =>
    remark({ rule: 'route-mix', severity: 'error', at: { question, item }, words: text }),
  );
}
