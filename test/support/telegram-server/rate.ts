import { flooded } from './refusal.ts';
import type { World } from './world.ts';

/** Telegram's rule for groups: so many messages in any minute (platforms.md 1.1: 20). */
export class Rate {
  /** `undefined`: no limit. */
  perGroupMinute: number | undefined;
  readonly #sent = new Map<number, number[]>();

  /** Counts one message to a group, or refuses it with the seconds to wait. */
  count(world: World, method: string, chatId: number | undefined): void {
    const limit = this.perGroupMinute;
    if (limit === undefined || chatId === undefined || chatId > 0 || !/^(send(?!ChatAction)|edit)/.test(method)) return;
    const now = world.nowMs();
    const recent = (this.#sent.get(chatId) ?? []).filter((at) => now - at < 60_000);
    const oldest = recent[recent.length - limit];
    if (oldest !== undefined) throw flooded(Math.max(1, Math.ceil((oldest + 60_000 - now) / 1000)));
    this.#sent.set(chatId, [...recent, now]);
  }
}
