import type { Draft } from '../../src/cases/draft.ts';
import { lateShipmentDoings } from './seller.ts';
import type { Move, TelegramHand } from './telegram-hand.ts';

/** The whole late-shipment dialogue as single updates, each made when the one before it was seen. */
export function* lateShipmentMoves(hand: TelegramHand, draft?: Draft): Generator<Move> {
  for (const doing of lateShipmentDoings(hand.locale, draft)) yield* hand.moves(doing);
}
