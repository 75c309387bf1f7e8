import { createDeliverer } from '../../../src/bot/deliver.ts';
import { createDispatch, type Dispatch } from '../../../src/bot/dispatch.ts';
import type { Channel, Incoming } from '../../../src/bot/channel.ts';
import type { Message } from '../../../src/bot/message.ts';
import { uploadsIn } from '../../../src/bot/prepare.ts';
import type { Locale } from '../../../src/cases/localized.ts';
import type { Act } from '../../../src/flows/exchange.ts';
import { newSession, type Session } from '../../../src/flows/session.ts';
import { step } from '../../../src/flows/step.ts';
import { createLogger } from '../../../src/log.ts';
import { createLock } from '../../../src/store/lock.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { type Sessions, sessionsIn } from '../../../src/store/sessions.ts';
import { may20 } from '../talk.ts';
import type { Drawn } from './drawn.ts';
import { wrongsInLetter } from './letter-rules.ts';
import { WrongTurn } from './play.ts';
import { wrongsIn } from './rules.ts';
import { actionsOn, actOf, draftAt, sellerBy, type Sight } from './sight.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A bot over one channel, with what it took and what it showed. */
export interface WatchedBot {
  readonly dispatch: Dispatch;
  readonly sessions: Sessions;
  readonly channel: Channel;
  /** Inputs that were taken, and their wrongs. */
  readonly taken: Incoming[];
  readonly wrongs: string[];
  /** What the channel was given to show since the last look. */
  shown: Message[];
}

/** Starts the inside of the bot over a channel that was not started yet; each turn is held to the rules of the core. */
export async function startWatched(made: (settled: () => Promise<void>) => Channel | Promise<Channel>): Promise<WatchedBot> {
  const log = createLogger('silent');
  const sessions = sessionsIn(memoryStore(), { ttlMs: 30 * dayMs });
  const channel = await made(() => dispatch.idle());
  const channels = new Map([[channel.name, channel]]);
  const bot: { shown: Message[]; readonly taken: Incoming[]; readonly wrongs: string[] } = { shown: [], taken: [], wrongs: [] };
  const watched: Channel = {
    ...channel,
    async deliver(address, messages, locale) {
      bot.shown.push(...messages);
      await channel.deliver(address, messages, locale).catch((error: unknown) => {
        bot.wrongs.push(`not delivered: ${String(error)}`);
        throw error;
      });
    },
  };
  const now = (): number => may20;
  const deliverer = createDeliverer({ channels: new Map([[channel.name, watched]]), log, now, pause: async () => undefined, keepDays: 30 });
  const dispatch: Dispatch = createDispatch({ sessions, lock: createLock(), deliverer, log, now, draftTtlMs: 30 * dayMs, prepare: uploadsIn({ channels, log }) });
  const take = dispatch.take(channel.name);
  async function watchedTake(incoming: Incoming): Promise<void> {
    const { person, input } = incoming;
    const record = await sessions.load(person);
    const before = record?.session ?? newSession(input.locale ?? 'en');
    await take(incoming);
    if (!record?.seen.includes(input.id) && input.act.kind !== 'upload') {
      const turn = step(before, input, may20);
      const after = (await sessions.load(person))?.session;
      bot.wrongs.push(...wrongsIn({ before, input, turn }));
      if (JSON.stringify(after) !== JSON.stringify(turn.session)) bot.wrongs.push('saved otherwise than it was taken');
    }
    bot.taken.push(incoming);
  }
  // One after the other, so that what was before an input is known: a long text comes in parts at once.
  let last = Promise.resolve();
  await channel.start((incoming) => {
    last = last.then(() => watchedTake(incoming));
    return last;
  });
  return Object.assign(bot, { dispatch, sessions, channel });
}

/** What a hand does on its channel. */
export interface RandomHand {
  /** The session's key. */
  readonly person: string;
  readonly room: string;
  /** Does something as the platform lets a person do it: how many inputs come of it; `undefined` when it cannot be done there. */
  perform(act: Act): Promise<number | undefined> | number | undefined;
  /** Sends the last event once more, where the platform does. */
  repeat(): number | undefined;
  /** Resolves when so many inputs were taken and everything is delivered, and gives what is wrong with that. */
  settled(inputs: number): Promise<readonly string[]>;
  /** Letters that arrived as a file since the last look. */
  letters(): Promise<readonly string[]> | readonly string[];
}

/** One person on one channel. */
export class ChannelPlayer {
  letters = 0;
  readonly #bot: WatchedBot;
  readonly #hand: RandomHand;
  readonly #seller: Sight['seller'];
  readonly #acts: Act[] = [];
  #shown: readonly Message[] = [];
  #old: Sight['old'] = [];
  #count = 0;

  constructor(bot: WatchedBot, hand: RandomHand, { n, locale }: { readonly n: number; readonly locale: Locale }) {
    this.#bot = bot;
    this.#hand = hand;
    this.#seller = sellerBy(n, locale);
  }

  async play(drawn: Drawn): Promise<void> {
    const times = drawn.do === 'go' ? drawn.times : 1;
    for (let time = 0; time < times; time += 1) await this.#do(drawn);
  }

  async #session(): Promise<Session> {
    return (await this.#bot.sessions.load(this.#hand.person))?.session ?? newSession(this.#seller.locale);
  }

  async #do(drawn: Drawn): Promise<void> {
    const { room } = this.#hand;
    const session = await this.#session();
    const sight: Sight = { seller: this.#seller, session, room, shown: this.#shown, old: this.#old, forms: this.#shown.flatMap(({ expects }) => expects ?? []), last: this.#acts.at(-1) };
    this.#bot.shown = [];
    const act = drawn.do === 'again' ? undefined : actOf(drawn, sight, (this.#count += 1));
    const inputs = drawn.do === 'again' ? this.#hand.repeat() : act && (await this.#hand.perform(act));
    if (inputs === undefined) return;
    if (act) this.#acts.push(act);
    const wrongs = [...(await this.#hand.settled(inputs)), ...this.#bot.wrongs.splice(0)];
    if (this.#bot.shown.length > 0) this.#shown = this.#bot.shown;
    this.#old = [...this.#old, ...actionsOn(this.#shown)].slice(-60);
    for (const letter of await this.#hand.letters()) wrongs.push(...(await this.#wrongsIn(letter)));
    if (wrongs.length > 0) throw new WrongTurn(wrongs, this.#acts);
  }

  async #wrongsIn(letter: string): Promise<readonly string[]> {
    this.letters += 1;
    const draft = draftAt({ session: await this.#session(), room: this.#hand.room });
    return draft ? wrongsInLetter(letter, draft) : ['a letter of no draft'];
  }
}
