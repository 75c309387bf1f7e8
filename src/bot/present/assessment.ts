import { caseTypes } from '../../cases/all.ts';
import { assemble } from '../../letter/assemble.ts';
import type { Finding } from '../../letter/finding.ts';
import type { Letter } from '../../letter/letter.ts';
import { blocking, review } from '../../letter/review/review.ts';
import type { Scene } from './view.ts';

/** The letter of a draft with what the review remarks on it. */
export interface Assessment {
  readonly letter: Letter;
  readonly findings: readonly Finding[];
  /** The errors that still hold the letter back. */
  readonly blocked: readonly Finding[];
}

/** Assembles and reviews the letter as it stands now. */
export function assess({ caseType, draft, now, templates }: Scene): Assessment {
  const letter = assemble(caseType, draft, templates);
  const findings = review({ caseType, draft, letter, now, caseTypes });
  return { letter, findings, blocked: blocking(findings, draft.kept) };
}
