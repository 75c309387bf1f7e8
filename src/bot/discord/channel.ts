import { setTimeout as pause } from 'node:timers/promises';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Channel, Incoming, Take } from '../channel.ts';
import { createAcknowledger } from './acknowledger.ts';
import { fileFetcher } from './fetch-file.ts';
import { createGateway, type Shards } from './gateway.ts';
import { parseEdit, parseMessage } from './parse-message.ts';
import { parseInteraction } from './parse.ts';
import { problemOf } from './problem.ts';
import { registerCommands } from './register.ts';
import { createSender } from './sender.ts';

export interface DiscordOptions {
  readonly token: string;
  /** REST base without the version, `https://discord.com/api`. */
  readonly apiRoot: string;
  /** Which shards this process runs; one that hears everything if not said. */
  readonly shards?: Shards;
  readonly log: Log;
  /** Epoch milliseconds; the clock if not said. */
  readonly now?: () => number;
}

/** How long a stop waits for inputs that are being taken, in milliseconds. */
const drainMs = 5000;

/** A rate limit longer than this is not waited out here: the delivery fails and is tried again later. */
const longestLimitMs = 20_000;

const isLong = ({ retryAfter }: { readonly retryAfter: number }): boolean => retryAfter > longestLimitMs;

/**
 * Discord: slash commands, buttons, menus and forms in servers (ephemeral) and direct messages, typed words in direct
 * messages only. discord.js is loaded here and nowhere else.
 */
export async function discordChannel({ token, apiRoot, shards, log, now = Date.now }: DiscordOptions): Promise<Channel> {
  const discord = await import('discord.js');
  const shared = { api: apiRoot, version: '10', rejectOnRateLimit: isLong } as const;
  const rest = new discord.REST(shared).setToken(token);
  // Interactions do not count against the 50 calls per second of a bot (platforms.md 2.1).
  const exempt = new discord.REST({ ...shared, globalRequestsPerSecond: Infinity });
  const acknowledger = createAcknowledger(exempt, log);
  const send = createSender({ rest, exempt, acknowledged: (each) => acknowledger.settled(each), now });
  const closing = new AbortController();
  const fetchFile = fileFetcher({ apiRoot, log, closed: closing.signal });
  const underWay = new Set<Promise<void>>();
  let take: Take | undefined;

  /** Runs what an event asks for, unless the channel is stopping; what was begun is taken to its end. */
  function on(work: (hand: (incoming: Incoming | undefined) => Promise<void>) => Promise<void>): void {
    const taker = take;
    if (!taker) return;
    const done = work(async (incoming) => incoming && taker(incoming))
      .catch((error: unknown) => log.error({ channel: 'discord', err: error }, 'an event could not be read'))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  }

  const gateway = createGateway({
    discord,
    token,
    apiRoot,
    ...(shards && { shards }),
    log,
    ears: {
      onReady: (applicationId) => on(() => registerCommands(rest, applicationId, log)),
      onInteraction: (interaction) =>
        on(async (hand) => {
          const saved = Promise.resolve(interaction).then(parseInteraction).then(hand);
          await Promise.all([saved, acknowledger.acknowledge(interaction, saved)]);
        }),
      onMessage: (message) => on(async (hand) => hand(parseMessage(message))),
      onEdit: (message) => on(async (hand) => hand(parseEdit(message))),
    },
  });

  return {
    name: 'discord',
    isConnected: () => gateway.isConnected(),
    async check() {
      try {
        await rest.get('/users/@me');
      } catch (error) {
        if (problemOf(error).status === 401) throw new PoaError('CHANNEL_STOPPED', { channel: 'discord', variable: 'DISCORD_TOKEN' });
      }
    },
    async start(onInput) {
      take = onInput;
      await gateway.connect();
    },
    deliver: send,
    fetch: ({ ref }, limits) => fetchFile(ref, limits),
    async stop() {
      take = undefined;
      await Promise.race([Promise.all(underWay), pause(drainMs, undefined, { ref: false })]);
      closing.abort();
      await gateway.close();
      for (const each of [rest, exempt]) {
        each.clearHashSweeper();
        each.clearHandlerSweeper();
      }
    },
  };
}
