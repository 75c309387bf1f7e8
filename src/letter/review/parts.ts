import type { CaseType, Route } from '../../cases/case-type.ts';
import { itemsAt } from '../../cases/items.ts';
import { parts, type Question } from '../../cases/question.ts';
import type { Finding } from '../finding.ts';
import { matrixOf } from '../matrix.ts';
import { general, placeOf } from '../place.ts';
import { remark } from './remark.ts';
import { answersAt, type Stretch, type Subject } from './subject.ts';

const isEmpty = (subject: Subject, part: Question): boolean => answersAt(subject, part).length === 0;

/** What no letter of its route can do without. */
const needed: Readonly<Record<Route, readonly Question[]>> = { plan: parts, dispute: ['grounds'], documents: [] };

/** `part-missing`: a plan without root cause, corrective action or preventive measure, a dispute without a fact; for each case. */
export function missingParts(subject: Subject): readonly Finding[] {
  const missing = (part: Question, of?: CaseType): Finding =>
    remark({
      rule: 'part-missing',
      severity: 'error',
      at: { question: part },
      values: { part: { question: part }, ...(of && { other: { caseId: of.id } }) },
      words: `${part} ${of?.id ?? ''}`.trim(),
    });
  return needed[subject.route].flatMap((part) => {
    if (isEmpty(subject, part)) return [missing(part)];
    return (subject.caseType.parts ?? []).filter((_, index) => !isIn(subject, part, index)).map((of) => missing(part, of));
  });
}

/** Whether anything at a question of a letter about several cases is said of one of them, or of all. */
const isIn = ({ caseType, draft }: Subject, question: Question, part: number): boolean =>
  itemsAt(caseType, draft, question).some((item) => {
    const place = placeOf(caseType, draft, item);
    return place === part || (place === general && question !== 'why');
  });

/** `cause-unanswered`: a cause of a plan without its action or its measure. An empty part is remarked once, not for each cause. */
export function unansweredCauses(subject: Subject): readonly Finding[] {
  if (subject.route !== 'plan') return [];
  const { rows } = matrixOf(subject.caseType, subject.draft);
  return rows.flatMap(({ cause, fixes, measures }) => {
    const holes = ([['fixed', fixes], ['prevented', measures]] as const).filter(
      ([part, items]) => items.length === 0 && !isEmpty(subject, part),
    );
    return holes.map(([part]) =>
      remark({
        rule: 'cause-unanswered',
        severity: 'error',
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
  'i',
);

const errorClaimZh = /[误誤](?:封|判|[删刪]|停)|(?:[错錯][误誤]|不[该該])(?:地)?(?:停用|移除|[关關][闭閉]|[冻凍][结結]|封)|冤枉/u;

/** What every such claim has in it; most sentences have none of it. */
const errorWords = /error|mistake|wrong|incorrect|erroneous|unjust|unfounded|unfair/i;

const claimsError = ({ text }: Stretch): boolean => (errorWords.test(text) && errorClaim.test(text)) || errorClaimZh.test(text);

/** Words that admit a fault of one's own where the rest of a dispute denies one. */
const admission =
  /\b(?:we|I) (?:failed|neglected|forgot|violated|breached|admit|acknowledge|apologi[sz]e)|\bour (?:own )?(?:mistake|fault|violation|failure|negligence)\b|\bwe did not (?:check|verify|inspect|notice|read|follow)|我[们們](?:承[认認]|疏忽|忘[记記]|[违違][规規反])/i;

/**
 * `route-mix`: a cause is admitted and the measure is called an error. In a plan every cause is an admission unless it
 * is itself such a claim; in a dispute whatever admits a fault is out of place.
 */
export function mixedRoutes(subject: Subject): readonly Finding[] {
  const mixed = ({ question, item, text }: Stretch): Finding =>
    remark({ rule: 'route-mix', severity: 'error', at: { question, item }, words: text });
  if (subject.route === 'dispute') return subject.any.filter(({ text }) => admission.test(text)).map(mixed);
  const admitted = subject.route === 'plan' && answersAt(subject, 'why').some((cause) => !claimsError(cause));
  return admitted ? subject.any.filter(claimsError).map(mixed) : [];
}
