import { dialogues, type DialogueName } from '../dialogues/all.ts';
import { type Answered, Seller } from './seller.ts';
import { type Bot, botOf } from './server.ts';

let chats = 1_000_000;

/** Sellers who talk to one bot. Every dialogue is somebody else's: a chat is never used twice. */
export class Crowd {
  readonly bot: Bot;
  readonly #name: DialogueName;
  readonly sellers = new Map<number, Seller>();
  onAnswered: (seller: Seller, answered: Answered) => void = () => undefined;
  /** Told of everything that is shown, before the seller sees it. */
  onShow: (seller: Seller) => void = () => undefined;

  constructor(token: string, name: DialogueName) {
    this.bot = botOf(token);
    this.#name = name;
    this.bot.mailbox.clear();
    this.bot.onShow = (call, messageId) => {
      const seller = this.sellers.get(call.chat);
      if (!seller) return;
      this.onShow(seller);
      seller.see(call, messageId);
    };
  }

  add(): Seller {
    chats += 1;
    const seller = new Seller(this.bot, chats, dialogues[this.#name]);
    seller.onAnswered = (answered) => {
      if (answered.isLast) this.sellers.delete(seller.chat);
      this.onAnswered(seller, answered);
    };
    this.sellers.set(seller.chat, seller);
    return seller;
  }

  /** Nobody talks any more; what is under way comes to its end unseen. */
  async leave(): Promise<void> {
    this.onAnswered = () => undefined;
    for (let last = -1; last !== this.bot.calls; ) {
      last = this.bot.calls;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    this.sellers.clear();
    this.bot.onShow = () => undefined;
  }
}
