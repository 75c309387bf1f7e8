import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { say } from '../../src/messages/say.ts';
import type { Hand } from './seller.ts';

/** Where the case is asked for: chooses late shipment and a plan, and comes to the store question. */
export async function chooseLateShipment(hand: Hand): Promise<void> {
  const { locale } = hand;
  await hand.press(say(locale, 'group.performance'));
  await hand.press(lateShipment.name[locale]);
  await hand.sees(say(locale, 'route.ask'));
  await hand.press(say(locale, 'button.route-plan'));
  await hand.sees(say(locale, 'question.store'));
}

/** Begins a plan for a late-shipment notice and comes to the store question. */
export async function toStore(hand: Hand): Promise<void> {
  await hand.begin();
  await hand.sees(say(hand.locale, 'case.title'));
  await chooseLateShipment(hand);
}

/** Begins a plan for a late-shipment notice and comes to its first question of six: Who. */
export async function toWho(hand: Hand): Promise<void> {
  await toStore(hand);
  await hand.type('Luma Harbor');
  await hand.sees(say(hand.locale, 'question.who'));
}
