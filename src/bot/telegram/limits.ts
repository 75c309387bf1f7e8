/**
 * What Telegram takes before it answers 429: about one message a second in a chat, bursts pass; twenty a minute in a
 * group; about thirty a second in all. https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 */
const chatRate = { burst: 10, everyMs: 1000 } as const;
/** A second more than a minute: Telegram counts when a message arrives, we when it is sent. */
const groupRate = { most: 20, perMs: 61_000 } as const;
const overallRate = { most: 30, perMs: 1000 } as const;

/** After how many messages chats that are quiet again are forgotten. */
const forgetEvery = 1000;

/** Keeps below Telegram's limits. Each call takes a place and says how long to wait for it, in milliseconds; mostly 0. */
export interface Limits {
  /** @param now epoch milliseconds; for one chat never earlier than the last place it was given */
  inChat(chat: number, now: number): number;
  overall(now: number): number;
}

/** A count that is kept for each key until it no longer matters. */
interface Count {
  take(key: number, now: number): number;
  forgetIdle(now: number): void;
}

/** A bucket of `burst` tokens that gains one every `everyMs`, kept as the time at which it is full again. */
function bucket({ burst, everyMs }: typeof chatRate): Count {
  const fullAt = new Map<number, number>();
  return {
    take(key, now) {
      const full = Math.max(fullAt.get(key) ?? 0, now) + everyMs;
      fullAt.set(key, full);
      return Math.max(0, full - now - burst * everyMs);
    },
    forgetIdle(now) {
      for (const [key, full] of fullAt) if (full <= now) fullAt.delete(key);
    },
  };
}

/** At most so many in any stretch of `perMs`; a bucket that lets as many through at once lets twice as many through in one. */
function slidingWindow({ most, perMs }: { readonly most: number; readonly perMs: number }): Count {
  const lately = new Map<number, number[]>();
  return {
    take(key, now) {
      const times = lately.get(key) ?? [];
      const oldest = times.length < most ? undefined : times.shift();
      const at = Math.max(now, times.at(-1) ?? 0, oldest === undefined ? 0 : oldest + perMs);
      times.push(at);
      lately.set(key, times);
      return at - now;
    },
    forgetIdle(now) {
      for (const [key, times] of lately) if ((times.at(-1) ?? 0) + perMs <= now) lately.delete(key);
    },
  };
}

/** The limits of one bot. */
export function telegramLimits(): Limits {
  const inChats = bucket(chatRate);
  const inGroups = slidingWindow(groupRate);
  const inAll = slidingWindow(overallRate);
  let taken = 0;
  return {
    inChat(chat, now) {
      taken += 1;
      if (taken % forgetEvery === 0) for (const count of [inChats, inGroups]) count.forgetIdle(now);
      return Math.max(inChats.take(chat, now), chat < 0 ? inGroups.take(chat, now) : 0);
    },
    overall: (now) => inAll.take(0, now),
  };
}
