import { questions } from '../../cases/question.ts';
import { type Finding, type Rule, rules, type Severity } from '../finding.ts';
import { earlyActions, futureDates, missingDates, oldDocuments, reversedDates } from './dates.ts';
import { duplicateText } from './duplicates.ts';
import { missingEvidence, missingExhibits } from './evidence.ts';
import { missingIds, unknownIds } from './identifiers.ts';
import { ownerless, pastMeasures } from './measures.ts';
import { metricConflicts } from './metrics.ts';
import { missingNumbers } from './numbers.ts';
import { missingParts, mixedRoutes, unansweredCauses } from './parts.ts';
import { patternFindings } from './pattern-findings.ts';
import { ratioConflicts } from './ratios.ts';
import { length, longSentences, mixedPerson, shouting } from './style.ts';
import { type Reviewed, type Subject, subjectOf } from './subject.ts';
import { symptomCauses, thinAnswers } from './thin-answers.ts';
import { offTopic, selfIncrimination } from './topic.ts';
import { vagueWords } from './vague.ts';

export type { Reviewed } from './subject.ts';

/** Every check of domain.md 3. Each is pure and finds nothing rather than throw. */
const checks: readonly ((subject: Subject) => readonly Finding[])[] = [
  patternFindings,
  missingParts,
  unansweredCauses,
  mixedRoutes,
  missingDates,
  futureDates,
  earlyActions,
  reversedDates,
  oldDocuments,
  missingNumbers,
  ratioConflicts,
  metricConflicts,
  missingIds,
  unknownIds,
  pastMeasures,
  ownerless,
  thinAnswers,
  symptomCauses,
  vagueWords,
  duplicateText,
  offTopic,
  selfIncrimination,
  missingEvidence,
  missingExhibits,
  length,
  longSentences,
  shouting,
  mixedPerson,
];

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** What one finding takes from a letter's score (domain.md 3). */
const cost: Readonly<Record<Severity, number>> = { error: 15, warning: 5, hint: 1 };

const fullScore = 100;
const readyScore = 85;

/** A letter with blanks or Chinese in it cannot go to Amazon, whatever the seller says (domain.md 3). */
const mustBeSettled: ReadonlySet<Rule> = new Set(['placeholder-left', 'cjk-in-letter']);

const order = ({ severity, question, rule }: Finding): readonly number[] => [
  severities.indexOf(severity),
  question === undefined ? questions.length : questions.indexOf(question),
  rules.indexOf(rule),
];

function compare(one: Finding, other: Finding): number {
  const theirs = order(other);
  return order(one).map((place, index) => place - (theirs[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * Reads a draft and its letter as a strict consultant would (domain.md 3). Pure; never throws, whatever was typed.
 *
 * @returns errors, warnings, hints; within these by question, remarks on the letter as a whole last; keys are unique
 */
export function review(reviewed: Reviewed): readonly Finding[] {
  const subject = subjectOf(reviewed);
  const found = new Map<string, Finding>();
  for (const finding of checks.flatMap((check) => check(subject))) if (!found.has(finding.key)) found.set(finding.key, finding);
  return [...found.values()].toSorted(compare);
}

/** How good the letter is, 0 to 100: 100 less 15 for an error, 5 for a warning, 1 for a hint. */
export const scoreOf = (findings: readonly Finding[]): number =>
  Math.max(0, findings.reduce((score, { severity }) => score - cost[severity], fullScore));

/** Whether the letter can be called ready: a score of 85 or more and no error. */
export const isReady = (findings: readonly Finding[]): boolean =>
  scoreOf(findings) >= readyScore && findings.every(({ severity }) => severity !== 'error');

/** Whether the seller may decide to leave it as it is. */
export const canBeKept = ({ rule }: Finding): boolean => !mustBeSettled.has(rule);

/**
 * The errors that stand in the way of the letter.
 *
 * @param kept keys of findings that the seller chose to keep
 */
export const blocking = (findings: readonly Finding[], kept: readonly string[]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === 'error' && !(canBeKept(finding) && kept.includes(finding.key)));
