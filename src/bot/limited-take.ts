import type { Locale } from '../cases/localized.ts';
import type { Act } from '../flows/exchange.ts';
import { privateRoom } from '../flows/session.ts';
import { say } from '../messages/say.ts';
import { createLock } from '../store/lock.ts';
import type { Address, Incoming, Take } from './channel.ts';
import type { Limit, Limiter } from './limiter.ts';
import type { Message } from './message.ts';
import { message } from './present/card.ts';
import { givenBack, plain } from './present/spans.ts';
import { recentIds } from './recent-ids.ts';

/** How many inputs are remembered, of all people: more than a platform delivers again. */
const mostRemembered = 10_000;

/** A file is fetched and read, in a thread of its own. */
const pointsOf = (act: Act): number => (act.kind === 'upload' ? 5 : 1);

/** What was typed into a form: it is gone from the screen. */
const formWords = (act: Act): string | undefined => (act.kind === 'press' && 'text' in act.press ? act.press.text : undefined);

export interface LimitedTakeOptions {
  readonly limiter: Limiter;
  /** Key of the chat that an address is in. */
  readonly chatOf: (address: Address) => string | undefined;
  /** Says something in the order of the chat and in the person's language. */
  readonly tell: (incoming: Incoming, words: (locale: Locale) => readonly Message[]) => void;
}

const words = (locale: Locale, { waitMs }: Limit, typed: string | undefined): readonly Message[] => [
  message({ spans: [plain(say(locale, 'limit.not-taken', { n: Math.ceil(waitMs / 1000) })), ...givenBack(typed)] }),
];

/**
 * Takes inputs in up to a limit for each person and each group. Whoever is above it is told once that their input was not
 * taken, and no more until the window has passed; words from a form are given back each time. Nothing that was taken is
 * touched, inputs of one person stay in order, and what a platform delivers again counts once.
 */
export function limitedTake(take: Take, { limiter, chatOf, tell }: LimitedTakeOptions): Take {
  const counting = createLock();
  const [counted, refused] = [recentIds(mostRemembered), recentIds(mostRemembered)];

  async function isTaken(incoming: Incoming): Promise<boolean> {
    const { person, address, input } = incoming;
    // Also what was refused: the person was told to send it again, which is another input.
    if (counted.has(input.id)) return !refused.has(input.id);
    counted.add(input.id);
    const group = input.room === privateRoom ? undefined : chatOf(address);
    const limit = await limiter.count({ person, points: pointsOf(input.act), ...(group !== undefined && { group }) });
    if (limit.waitMs === 0) return true;
    refused.add(input.id);
    const typed = formWords(input.act);
    if (limit.isFirst || typed !== undefined) tell(incoming, (locale) => words(locale, limit, typed));
    return false;
  }

  return async (incoming) => {
    let under: { readonly way: Promise<void> } | undefined;
    await counting.run(incoming.person, async () => {
      if (!(await isTaken(incoming))) return;
      under = { way: take(incoming) };
      // It is waited for below, as soon as the next may be counted.
      under.way.catch(() => undefined);
    });
    await under?.way;
  };
}
