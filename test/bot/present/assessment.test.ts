import { expect, test } from 'vitest';
import { assess } from '../../../src/bot/present/assessment.ts';
import { caseTypes } from '../../../src/cases/all.ts';
import type { Draft } from '../../../src/cases/draft.ts';
import { lateShipment } from '../../../src/cases/performance/late-shipment.ts';
import { assemble } from '../../../src/letter/assemble.ts';
import { textOf } from '../../../src/letter/letter.ts';
import { blocking, review } from '../../../src/letter/review/review.ts';
import { lumaHarbor } from '../../support/luma-harbor.ts';

const now = Date.UTC(2026, 4, 18);

const saying = (text: string): Draft => ({
  ...lumaHarbor,
  answers: { ...lumaHarbor.answers, who: { ticked: [], blanks: {}, own: [{ id: 'o1', text, used: true }] } },
});

/** What an assessment must be, made anew. */
function anew(draft: Draft, at: number) {
  const letter = assemble(lateShipment, draft);
  const findings = review({ caseType: lateShipment, draft, letter, now: at, caseTypes });
  return { text: textOf(letter.full), findings, blocked: blocking(findings, draft.kept) };
}

function assessed(draft: Draft, at: number) {
  const { letter, findings, blocked } = assess({ caseType: lateShipment, draft, locale: 'en', now: at });
  return { text: textOf(letter.full), findings, blocked };
}

test('an assessment is that of the draft as it stands, whatever was assessed a moment ago', () => {
  const day = 24 * 60 * 60_000;
  const chinese = saying('仓库主管');
  const error = anew(chinese, now).findings.find(({ severity }) => severity === 'error');
  const drafts: readonly (readonly [Draft, number])[] = [
    [lumaHarbor, now],
    [lumaHarbor, now - 14 * day],
    [chinese, now],
    [saying('Our warehouse supervisor.'), now],
    [{ ...lumaHarbor, at: { step: 'letter' } }, now],
    [{ ...chinese, kept: error ? [error.key] : [] }, now],
    [{ ...lumaHarbor, answers: { ...lumaHarbor.answers, why: { ticked: ['C4', 'C1'], blanks: lumaHarbor.answers.why?.blanks ?? {}, own: [] } } }, now],
  ];
  expect(new Set(drafts.map(([draft, at]) => JSON.stringify(anew(draft, at)))).size).toBeGreaterThan(4);
  for (const [draft, at] of [...drafts, ...drafts.toReversed()]) expect(assessed(draft, at)).toEqual(anew(draft, at));
});
