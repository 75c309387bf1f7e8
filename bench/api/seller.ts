import type { Dialogue, Move } from '../dialogues/dialogue.ts';
import type { ShowCall } from './call.ts';
import type { Bot } from './server.ts';
import { pressUpdate, type SentButton, textUpdate } from './update.ts';

/** One update and what came of it. */
export interface Answered {
  /** From when it was handed to the bot to the first call that shows something, and to the one that answers it; milliseconds. */
  readonly firstMs: number;
  readonly wholeMs: number;
  /** Whether it was the last of the dialogue. */
  readonly isLast: boolean;
}

/** Somebody in a private chat with the bot, who does what a dialogue says, one thing after the other. */
export class Seller {
  readonly chat: number;
  readonly #bot: Bot;
  readonly #dialogue: Dialogue;
  /** What is answered so far. */
  done = 0;
  /** The update in hand; none between an answer and the next move. */
  pending: { readonly move: Move; handedAt: number; firstAt: number; shown: number } | undefined;
  /** Whether they go back and forth at the loop in place of going on. */
  loops = false;
  #card = 0;
  #buttons: readonly SentButton[] = [];
  onAnswered: (answered: Answered) => void = () => undefined;

  constructor(bot: Bot, chat: number, dialogue: Dialogue) {
    this.#bot = bot;
    this.chat = chat;
    this.#dialogue = dialogue;
  }

  /** Makes the next move. */
  act(): void {
    const move = this.#next();
    const pending = { move, handedAt: 0, firstAt: 0, shown: 0 };
    this.pending = pending;
    this.#bot.mailbox.push(
      (id) => (move.do === 'type' ? textUpdate(id, this.chat, id, move.what) : pressUpdate(id, this.chat, this.#card, this.#dataOf(move))),
      () => (pending.handedAt ||= performance.now()),
    );
  }

  /** Sees what the bot shows. */
  see({ text, buttons }: ShowCall, messageId: number): void {
    if (buttons.length > 0) [this.#card, this.#buttons] = [messageId, buttons];
    const { pending } = this;
    if (!pending) return;
    const now = performance.now();
    pending.firstAt ||= now;
    pending.shown += 1;
    if ((this.#dialogue.byCard && buttons.length === 0) || !text.includes(pending.move.sees)) return;
    this.pending = undefined;
    this.done += 1;
    this.onAnswered({ firstMs: pending.firstAt - pending.handedAt, wholeMs: now - pending.handedAt, isLast: this.isFinished });
  }

  get isFinished(): boolean {
    return !this.loops && this.done >= this.#dialogue.moves.length;
  }

  #next(): Move {
    const { moves, loop, loopAt } = this.#dialogue;
    const turn = this.loops && this.done >= loopAt ? loop[(this.done - loopAt) % loop.length] : moves[this.done];
    if (!turn) throw new Error('the dialogue is over');
    return turn;
  }

  #dataOf({ what }: Move): string {
    const button = this.#buttons.find(({ text }) => text === what || text.endsWith(` ${what}`));
    if (button?.callback_data !== undefined) return button.callback_data;
    if (this.#dialogue.blind) return 'go';
    throw new Error(`no button ${what} among ${this.#buttons.map(({ text }) => text).join(', ')}`);
  }
}
