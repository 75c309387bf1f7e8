import { describe, expect, test } from 'vitest';
import { caseTypeOf, caseTypes } from '../../src/cases/all.ts';
import type { CaseType } from '../../src/cases/case-type.ts';
import type { Answer, Draft } from '../../src/cases/draft.ts';
import { answerAt, type Item, itemsAt } from '../../src/cases/items.ts';
import { blanksIn } from '../../src/cases/sentence.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { answers } from '../../src/letter/matrix.ts';
import { review } from '../../src/letter/review/review.ts';
import { everyCase } from '../support/answers/all.ts';
import { noticeFor } from '../support/answers/notices.ts';
import { nextMove } from '../support/next-move.ts';
import { may20, talk } from '../support/talk.ts';
import { draftOf } from '../support/talk-with.ts';

/** What a letter costs a thumb. */
interface Cost {
  readonly caseId: string;
  readonly taps: number;
  readonly messages: number;
  readonly typed: number;
}

function caseOf({ caseId = '' }: Draft): CaseType {
  const caseType = caseTypeOf(caseId);
  if (!caseType) throw new Error(`no case ${caseId}`);
  return caseType;
}

/** Of an answer only the item with this id. */
const only = ({ ticked, blanks, own }: Answer, id: string | undefined): Answer => ({
  ticked: ticked.filter((each) => each === id),
  blanks,
  own: own.filter((words) => words.id === id),
});

/**
 * Of who, when and where the first sentence in words of the seller's own: a message, where a tick takes its details and
 * Done as well. What repeats the notice, and the parts of the plan, are ticked.
 */
const inWords = (question: string, item: Item): boolean =>
  ['who', 'when', 'where'].includes(question) && item.kind === 'ticked' && !item.suggestion.fromNotice && blanksIn(item.suggestion.sentence.en).length > 0;

/** The least that is a letter: what repeats the notice or else the first thing said at each question, one cause with its fix and its measure. */
function leastOf(draft: Draft): Draft {
  const caseType = caseOf(draft);
  const [cause] = itemsAt(caseType, draft, 'why');
  const short = Object.entries(draft.answers).map(([question, answer]) => {
    const at = question as keyof typeof draft.answers;
    const items = itemsAt(caseType, draft, at);
    const isPart = at === 'fixed' || at === 'prevented';
    const first = items.find((item) => item.kind === 'ticked' && item.suggestion.fromNotice) ?? items[0];
    const chosen = isPart && cause ? items.find((item) => answers(item, cause)) : first;
    if (chosen && inWords(question, chosen)) return [question, { ticked: [], blanks: {}, own: [{ id: 'o1', text: chosen.text, used: true }] }];
    return [question, at === 'result' ? only(answer, undefined) : only(answer, chosen?.id)];
  });
  return { ...draft, answers: Object.fromEntries(short) };
}

/** Drafts a letter from a pasted notice by the shortest honest way, and counts. */
async function costOf(given: Draft): Promise<Cost> {
  const seller = talk();
  const wanted = leastOf(given);
  const notice = noticeFor(given);
  let [taps, messages, typed] = [0, 0, 0];
  let draft: Draft | undefined;
  for (let move = nextMove({ locale: 'en', wanted, notice, isQuick: true }, draft); move; move = nextMove({ locale: 'en', wanted, notice, isQuick: true }, draft)) {
    if (move.do === 'type') messages += 1;
    else taps += 1;
    if (move.do === 'type' && move.what !== notice) typed += move.what.length;
    expect(taps + messages, `${given.caseId}: ${move.do} ${move.what}`).toBeLessThan(60);
    await seller.act(move.act);
    draft = await draftOf(seller);
  }
  if (!draft) throw new Error('nothing was drafted');
  const caseType = caseOf(draft);
  const findings = review({ caseType, draft, letter: assemble(caseType, draft), now: may20, caseTypes });
  expect(findings.filter(({ severity }) => severity === 'error'), given.caseId).toEqual([]);
  expect(answerAt(draft, 'signer').ticked).toHaveLength(1);
  return { caseId: caseType.id, taps, messages, typed };
}

describe('from a pasted notice to a letter without an error', () => {
  test('every case costs few taps, messages and typed characters', async () => {
    const costs: Cost[] = [];
    for (const draft of everyCase) costs.push(await costOf(draft));
    const row = ({ caseId, taps, messages, typed }: Cost): string =>
      `${caseId.padEnd(28)}${`${taps}`.padStart(5)}${`${messages}`.padStart(10)}${`${taps + messages}`.padStart(6)}${`${typed}`.padStart(18)}`;
    // oxlint-disable-next-line no-console -- the table is what this test is run for
    console.log(['case                         taps  messages   sum  typed characters', ...costs.map(row)].join('\n'));
    const late = costs.find(({ caseId }) => caseId === 'late-shipment');
    expect(costs).toHaveLength(caseTypes.length);
    for (const { caseId, taps, messages, typed } of costs) expect([taps + messages <= 28, typed <= 500], caseId).toEqual([true, true]);
    expect((late?.taps ?? 99) + (late?.messages ?? 99)).toBeLessThanOrEqual(22);
    expect(late?.typed).toBeLessThanOrEqual(500);
  });
});
