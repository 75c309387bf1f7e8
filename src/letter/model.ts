import { suggestionOf } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { answerAt, itemsAt } from '../cases/items.ts';
import type { Question } from '../cases/question.ts';
import type { LetterModel } from '../templates/load.ts';
import { everything, listLines, partsOf } from './parts.ts';
import { askedAsins, remedyOf } from './request.ts';
import type { Slots } from './slots.ts';
import { type Extent, hold, oneLine, type Source } from './source.ts';

/** The seller's words as they are, without a full stop: names, roles, exhibits. */
const plainAt = (source: Source, question: Question): readonly string[] =>
  itemsAt(source.caseType, source.draft, question).map((item) =>
    hold(source.slots, question, item, oneLine(item.text).replace(/\.$/u, '')),
  );

/** The store's marketplace, if a suggestion that names it is ticked. */
function marketplaceOf({ caseType, draft, slots }: Source): string {
  const answer = answerAt(draft, 'where');
  const item = answer.ticked.find((id) => suggestionOf(caseType, id) && answer.blanks[id]?.['marketplace'] !== undefined);
  const text = item === undefined ? undefined : answer.blanks[item]?.['marketplace'];
  return text === undefined || item === undefined ? '' : slots.hold({ text, origin: 'yours', question: 'where', item });
}

function signature(source: Source): readonly string[] {
  const store = plainAt(source, 'store');
  const [role] = plainAt(source, 'signer');
  return [...store, role === undefined ? 'On behalf of the seller account' : `${role}, on behalf of the seller account`];
}

/** The date of the notice as the seller confirmed it, or gave it in every part; none where the letter names it at `what` already. */
function noticeDateOf({ caseType, draft, slots }: Source): string {
  const said = itemsAt(caseType, draft, 'what');
  const { blanks } = answerAt(draft, 'what');
  const given = said.flatMap(({ id }) => (blanks[id]?.['notice_date'] === undefined ? [] : [{ item: id, text: blanks[id]['notice_date'] }]));
  const [first] = given;
  // Each part of a letter about several cases may name it: the opening that they share does so too.
  if (caseType.parts && first && given.every(({ text }) => text === first.text)) return slots.hold({ ...first, origin: 'ticked', question: 'what' });
  const date = draft.facts?.confirmed ? draft.facts.values.notice_date : undefined;
  const isNamed = given.length > 0 || said.some(({ text }) => date !== undefined && text.includes(date));
  return date === undefined || isNamed ? '' : slots.hold({ text: date, origin: 'ticked' });
}

/** Everything a template may use, with slots in place of the seller's words. */
export function letterModel(caseType: CaseType, draft: Draft, slots: Slots, extent: Extent): LetterModel {
  const source: Source = { caseType, draft, slots, extent };
  const asins = askedAsins(caseType, draft);
  return {
    issue: caseType.issue,
    subject: caseType.subject,
    remedy: remedyOf(caseType, draft).en,
    asins: asins.map((passage) => slots.hold(passage)),
    severalAsins: asins.length > 1,
    store: plainAt(source, 'store')[0] ?? '',
    marketplace: marketplaceOf(source),
    noticeDate: noticeDateOf(source),
    ...partsOf(source),
    proof: listLines(source, 'proof', everything),
    exhibits: plainAt(source, 'evidence').map((text, index) => ({ number: index + 1, text })),
    signature: signature(source),
  };
}
