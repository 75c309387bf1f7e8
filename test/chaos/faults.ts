import type { Fault as DiscordFault } from '../support/discord-server/fault.ts';
import type { Fault as TelegramFault } from '../support/telegram-server/faults.ts';
import type { Chance } from './random.ts';

/** How a platform's API fails: before the call takes effect (`dropped`) or after it (`unanswered`), or with a word on it. */
const kinds = ['error', 'flood', 'dropped', 'unanswered'] as const;

type Kind = (typeof kinds)[number];

const onTelegram: Readonly<Record<Kind, TelegramFault>> = {
  error: { kind: 'error', code: 500 },
  flood: { kind: 'flood', retryAfter: 1 },
  dropped: { kind: 'dropped' },
  unanswered: { kind: 'unanswered' },
};

const onDiscord: Readonly<Record<Kind, DiscordFault>> = {
  error: { kind: 'error', status: 500 },
  flood: { kind: 'rate-limit', ms: 1000 },
  dropped: { kind: 'drop' },
  unanswered: { kind: 'lost-answer' },
};

/** Calls that fail by chance, counted by kind. */
export interface Faults {
  readonly counts: Readonly<Record<Kind, number>>;
  telegram(): TelegramFault | undefined;
  discord(): DiscordFault | undefined;
  /** No more from now on. */
  stop(): void;
}

/** @param share of the calls of each platform that fail, 0 to 1 */
export function faultsBy(chances: { readonly telegram: Chance; readonly discord: Chance }, share: number): Faults {
  const counts: Record<Kind, number> = { error: 0, flood: 0, dropped: 0, unanswered: 0 };
  let isOver = false;
  const next = (chance: Chance): Kind | undefined => {
    if (isOver || !chance.isHit(share)) return undefined;
    const kind = chance.pick(kinds);
    counts[kind] += 1;
    return kind;
  };
  return {
    counts,
    telegram() {
      const kind = next(chances.telegram);
      return kind && onTelegram[kind];
    },
    discord() {
      const kind = next(chances.discord);
      return kind && onDiscord[kind];
    },
    stop() {
      isOver = true;
    },
  };
}
