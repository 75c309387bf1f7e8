import { caseTypes } from '../../cases/all.ts';
import { assemble } from '../../letter/assemble.ts';
import type { Finding } from '../../letter/finding.ts';
import type { Letter } from '../../letter/letter.ts';
import { blocking, review } from '../../letter/review/review.ts';
import { recently } from './recently.ts';
import type { Scene } from './view.ts';

/** The letter of a draft with what the review remarks on it. */
export interface Assessment {
  readonly letter: Letter;
  readonly findings: readonly Finding[];
  /** The errors that still hold the letter back. */
  readonly blocked: readonly Finding[];
}

/** A review costs more than all else in a turn, and most letters are asked for right after one. */
const recent = recently<Omit<Assessment, 'blocked'>>({ most: 100, forMs: 2 * 60_000 });

const hourMs = 60 * 60_000;

/** What a letter and its review are made of; where somebody stands in a draft, and what they keep of it, is no part. */
const madeOf = ({ caseType, draft: { id, answers, facts, notice, route }, now }: Scene): string =>
  JSON.stringify([caseType.id, id, answers, facts, notice, route, Math.floor(now / hourMs)]);

/** Assembles and reviews the letter as it stands now. */
export function assess(scene: Scene): Assessment {
  const { caseType, draft, now, templates } = scene;
  const made = recent(madeOf(scene), templates, () => {
    const letter = assemble(caseType, draft, templates);
    return { letter, findings: review({ caseType, draft, letter, now, caseTypes }) };
  });
  return { ...made, blocked: blocking(made.findings, draft.kept) };
}
