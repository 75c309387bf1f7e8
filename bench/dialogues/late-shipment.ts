import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Draft } from '../../src/cases/draft.ts';
import { newSession, type Session } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { say } from '../../src/messages/say.ts';
import { lumaHarbor } from '../../test/support/luma-harbor.ts';
import { nextMove, seenAt } from '../../test/support/next-move.ts';
import { root } from '../places.ts';
import { type Dialogue, type Move, pressing, typing } from './dialogue.ts';

const notice = readFileSync(join(root, 'test/fixtures/notices/late-shipment.txt'), 'utf8').trim();

const own = (text: string, answers?: string): Answer => ({
  ticked: [],
  blanks: {},
  own: [{ id: 'o1', text, used: true, ...(answers !== undefined && { answers }) }],
});

const nothing: Answer = { ticked: [], blanks: {}, own: [] };

/** The least that is a letter of about 2.5 KB: the notice answers what it can, the rest is typed in the seller's own words. */
const wanted: Draft = {
  ...lumaHarbor,
  answers: {
    ...lumaHarbor.answers,
    who: own('Our shipping clerk confirms the shipments. Since May 10, 2026, our warehouse supervisor has checked every confirmation on the day it is due.'),
    when: own('16 orders were late from May 1 to May 5, 2026, while we were closed, and 7 more between April 14 and April 30, 2026.'),
    where: own('At our own warehouse in Dongguan, China, from which we ship all seller-fulfilled orders of amazon.com.'),
    why: own(
      'Our warehouse was closed for Labor Day from May 1 to May 5, 2026, but we had not set the listings to vacation status or entered the closure in Shipping Settings. For this reason 16 orders passed the ship-by date. In April, our clerk confirmed 7 shipments up to 2 days after the carrier had taken them, because confirmations were typed in by hand once a day.',
    ),
    fixed: own(
      'By May 7, 2026, we had shipped all 16 delayed orders and sent each buyer the tracking number and the new delivery date. On May 8, 2026, we confirmed every open shipment with the scan of the carrier, and on May 10, 2026, we raised the handling time of 38 listings from 1 to 2 days, because that is what our warehouse needs on a busy day.',
      'all',
    ),
    prevented: own(
      'Our warehouse supervisor sets the vacation status at least 5 days before each closure and notes it in the calendar of the team. Our ERP confirms each shipment with the first scan of the carrier, and every day at 16:00 our supervisor goes through the orders that are due the next day. Our operations manager reads the late shipment rate every Monday and acts before it passes 2%.',
      'all',
    ),
    result: nothing,
    evidence: nothing,
  },
};

const draftIn = (session: Session): Draft | undefined => session.drafts[session.active['private'] ?? ''];

/** What this seller does, found out by playing it through the conversation itself. */
function movesTo(now: number): readonly Move[] {
  const seller = { locale: 'en', wanted, notice, isQuick: true } as const;
  const moves: Move[] = [];
  let session = newSession('en');
  for (let next = nextMove(seller, draftIn(session)); next; next = nextMove(seller, draftIn(session))) {
    session = step(session, { id: `i${moves.length}`, room: 'private', act: next.act }, now).session ?? session;
    const draft = draftIn(session);
    // Below a letter stand buttons, and nothing else is asked.
    const sees = draft?.at.step === 'letter' ? '' : seenAt(draft, wanted, 'en');
    moves.push(next.do === 'type' ? typing(next.what, sees) : pressing(next.what, sees));
    if (moves.length > 60) throw new Error(`the dialogue goes round in circles at ${JSON.stringify(draft?.at)}`);
  }
  return moves;
}

const moves = movesTo(Date.now());

/** poa-bot's shortest road from a pasted notice to the letter. */
export const lateShipment: Dialogue = {
  moves,
  loopAt: moves.findIndex(({ sees }) => sees === say('en', 'question.when')) + 1,
  loop: [typing(say('en', 'button.back'), say('en', 'question.what')), typing(say('en', 'button.done'), say('en', 'question.when'))],
  byCard: true,
  blind: false,
};
