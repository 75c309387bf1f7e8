import type { CaseType, Suggestion } from './case-type.ts';
import { lateShipment } from './late-shipment.ts';
import { other } from './other.ts';
import { type Question, questions } from './question.ts';

/** Every kind of case, in the order that decides when a notice speaks for two equally (domain.md 2, precedence). */
export const caseTypes: readonly CaseType[] = [lateShipment, other];

/** The kind of case with this id, `undefined` when there is none. */
export const caseTypeOf = (id: string): CaseType | undefined => caseTypes.find((caseType) => caseType.id === id);

/** What can be ticked at a question; at `evidence` the case's exhibits. */
export const suggestionsAt = (caseType: CaseType, question: Question): readonly Suggestion[] =>
  question === 'evidence' ? caseType.evidence : caseType.questions[question].suggestions;

/** The suggestion or exhibit with this id, whichever question it belongs to. */
export function suggestionOf(caseType: CaseType, id: string): Suggestion | undefined {
  for (const question of questions) {
    const found = suggestionsAt(caseType, question).find((suggestion) => suggestion.id === id);
    if (found) return found;
  }
  return undefined;
}
