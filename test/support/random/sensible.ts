import { caseTypeOf, offeredAt } from '../../../src/cases/all.ts';
import { blankOf } from '../../../src/cases/blanks.ts';
import type { CaseType } from '../../../src/cases/case-type.ts';
import type { Draft, Place } from '../../../src/cases/draft.ts';
import { answerAt, isAnswered } from '../../../src/cases/items.ts';
import { answerMode, type Question } from '../../../src/cases/question.ts';
import type { Action } from '../../../src/bot/message.ts';
import type { Act, Press } from '../../../src/flows/exchange.ts';
import { openFrom } from '../../../src/flows/read-values.ts';
import { isQuestion, linksAt, pressedAt } from '../../../src/flows/route.ts';
import { nextMove, type SellerWith } from '../next-move.ts';

/** Words that no letter can hold: a blank left open, or Chinese that was not put into English. */
const isBroken = (text: string): boolean => /\{[a-z]|\[insert|\bTBD\b|[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u.test(text);

const pressing = (draft: Draft, press: Press): Act => ({ kind: 'press', draft: draft.id, at: pressedAt(draft.at), press });

/** Words of a seller's own that they take out again, so that the letter can be made. */
function brokenAt(draft: Draft, question: Question): string | undefined {
  return answerAt(draft, question).own.find(({ used, text, english }) => used && isBroken(english ?? text))?.id;
}

/**
 * What somebody who wants a letter does next, wherever they have come to: by their story where the case is theirs, else
 * by what is offered.
 *
 * @param offered what can be pressed on the screen
 * @param n chooses where several things are as good
 */
export function sensible(seller: SellerWith, draft: Draft | undefined, offered: readonly Action[], n: number): Act {
  const isAlso = draft?.at.step === 'case' && draft.at.also;
  const isTheirs = !draft || draft.at.step === 'case' || draft.caseId === seller.wanted.caseId;
  const caseType = draft?.caseId === undefined ? undefined : caseTypeOf(draft.caseId);
  if (draft && (draft.at.step === 'review' || draft.at.step === 'letter')) return atEnd(draft, offered, n);
  const broken = draft?.at.step === 'ask' && brokenAt(draft, draft.at.question);
  if (draft && broken) return pressing(draft, { do: 'tick', item: broken, on: false });
  const move = isTheirs && !isAlso && !(draft && hasNoValue(seller, draft)) && draft?.at.step !== 'english' && draft?.at.step !== 'link' && draft?.at.step !== 'fact' ? nextMove(seller, draft) : undefined;
  if (move) return move.act;
  return draft && caseType ? byOffer(draft, caseType, n) : { kind: 'start', caseId: 'other' };
}

/** Whether their story has no value for the blank that is asked for. */
const hasNoValue = ({ wanted }: SellerWith, { at }: Draft): boolean => at.step === 'blank' && answerAt(wanted, at.question).blanks[at.item]?.[at.blank] === undefined;

/** Settles what holds the letter back, one thing at a time. */
function atEnd(draft: Draft, offered: readonly Action[], n: number): Act {
  const isAt = (wanted: Press['do']): readonly Action[] => offered.filter(({ press, draft: of }) => press.do === wanted && of === draft.id);
  if (draft.at.step === 'review' && n % 4 > 0) return pressing(draft, { do: 'create' });
  const [next] = [...isAt('keep'), ...isAt('english')];
  if (next) return { kind: 'press', ...next };
  const edits = isAt('edit');
  const edit = edits.find(({ at }) => isQuestion(at) && brokenAt(draft, at) !== undefined) ?? edits[n % edits.length];
  if (edit) return { kind: 'press', ...edit };
  // The letter is there: they look at it once more, or begin another.
  const shows = isAt('show');
  const shown = shows[n % (shows.length + 2)];
  if (shown) return { kind: 'press', ...shown };
  return n % 2 === 0 ? pressing(draft, { do: 'review' }) : { kind: 'press', draft: draft.id, at: 'letter', press: { do: 'new' } };
}

function byOffer(draft: Draft, caseType: CaseType, n: number): Act {
  const place = draft.at;
  switch (place.step) {
    case 'case':
      return pressing(draft, { do: 'case', caseId: draft.caseId?.split('+')[0] ?? 'other' });
    case 'facts':
      return pressing(draft, { do: 'route', route: caseType.routes[n % caseType.routes.length] ?? 'plan' });
    case 'fact':
      return pressing(draft, { do: 'back' });
    case 'ask':
      return atQuestion(draft, caseType, place.question, n);
    case 'blank':
      return { kind: 'text', text: examplesFor(caseType, draft, place, n) };
    case 'link': {
      const links = linksAt(caseType, draft, place.question);
      return pressing(draft, { do: 'link', item: place.item, cause: links[n % links.length] ?? 'none' });
    }
    case 'english':
      return n % 5 === 0 ? pressing(draft, { do: 'skip' }) : { kind: 'text', text: `Put into English ${n}.` };
    default:
      return pressing(draft, { do: 'create' });
  }
}

function atQuestion(draft: Draft, caseType: CaseType, question: Question, n: number): Act {
  const { ticked } = answerAt(draft, question);
  const most = answerMode[question] === 'list' ? 2 : 1;
  const open = offeredAt(caseType, draft, question).filter(({ id }) => !ticked.includes(id));
  const next = open[n % open.length];
  if (isAnswered(draft, question) && (ticked.length >= most || !next)) return pressing(draft, { do: 'done' });
  return next ? pressing(draft, { do: 'tick', item: next.id, on: true }) : { kind: 'text', text: 'Luma Harbor Home' };
}

const examplesFor = (caseType: CaseType, draft: Draft, place: Place & { step: 'blank' }, n: number): string =>
  openFrom(caseType, draft, place)
    .slice(0, 1 + (n % 4))
    .map((blank) => (blank === 'total' ? '371' : blankOf(blank).example))
    .join('; ');
