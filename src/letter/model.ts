import { suggestionOf } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { answerAt, itemsAt } from '../cases/items.ts';
import type { Question } from '../cases/question.ts';
import type { Localized } from '../cases/localized.ts';
import { blanksIn, fillSentence } from '../cases/sentence.ts';
import type { LetterModel } from '../templates/load.ts';
import { everything, listLines, partsOf } from './parts.ts';
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

/** What the letter asks for: one listing or several, as the seller's answers name one ASIN or several. */
export function remedyOf({ remedy }: CaseType, draft: Draft): Localized {
  const named = Object.values(answerAt(draft, 'what').blanks).map(({ asins }) => asins).find((asins) => asins !== undefined);
  return { ...remedy, en: fillSentence(remedy.en, named === undefined ? {} : { asins: named }) };
}

/** The most ASINs that are named once more, at the request and in the subject line. */
const fewAsins = 3;

/** The ASINs that the request is about, where it is about listings of one case and they are few. */
function asinsOf({ caseType, draft, slots }: Source): string {
  if (caseType.parts || !blanksIn(caseType.remedy.en).includes('asins')) return '';
  const { blanks } = answerAt(draft, 'what');
  const named = itemsAt(caseType, draft, 'what').flatMap(({ id }) => (blanks[id]?.['asins'] === undefined ? [] : [{ id, asins: blanks[id]['asins'] }]));
  const [first] = named;
  if (!first || first.asins.split(/,| and /u).length > fewAsins) return '';
  return slots.hold({ text: first.asins, origin: 'ticked', question: 'what', item: first.id });
}

/** The date of the notice as the seller confirmed it, unless the letter names it at `what` already. */
function noticeDateOf({ caseType, draft, slots }: Source): string {
  const date = draft.facts?.confirmed ? draft.facts.values.notice_date : undefined;
  const named = itemsAt(caseType, draft, 'what').some((item) => date !== undefined && item.text.includes(date));
  return date === undefined || named ? '' : slots.hold({ text: date, origin: 'ticked' });
}

/** Everything a template may use, with slots in place of the seller's words. */
export function letterModel(caseType: CaseType, draft: Draft, slots: Slots, extent: Extent): LetterModel {
  const source: Source = { caseType, draft, slots, extent };
  return {
    issue: caseType.issue,
    subject: caseType.subject,
    remedy: remedyOf(caseType, draft).en,
    asins: asinsOf(source),
    store: plainAt(source, 'store')[0] ?? '',
    marketplace: marketplaceOf(source),
    noticeDate: noticeDateOf(source),
    ...partsOf(source),
    proof: listLines(source, 'proof', everything),
    exhibits: plainAt(source, 'evidence').map((text, index) => ({ number: index + 1, text })),
    signature: signature(source),
  };
}
