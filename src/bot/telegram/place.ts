import { PoaError } from '../../errors.ts';
import type { Address } from '../channel.ts';

/** Where one person's replies go on Telegram. Ids only, no names: it is stored with a reply that is owed. */
export type Place = {
  readonly chat: number;
  /** The topic of a group that has topics. */
  readonly thread?: number;
  readonly user: number;
  readonly private: boolean;
  /** The message whose button was pressed: a card may take its place. */
  readonly card?: number;
  /** The message that a reply in a group answers. */
  readonly replyTo?: number;
};

/** The place an address stands for. Throws `DELIVERY_REFUSED` for one that this channel did not write. */
export function placeOf({ chat, user, private: isPrivate, thread, card, replyTo }: Address): Place {
  if (typeof chat !== 'number' || typeof user !== 'number') throw new PoaError('DELIVERY_REFUSED', { reason: 'address' });
  return {
    chat,
    user,
    private: isPrivate === true,
    ...(typeof thread === 'number' && { thread }),
    ...(typeof card === 'number' && { card }),
    ...(typeof replyTo === 'number' && { replyTo }),
  };
}
