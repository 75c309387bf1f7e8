import { setTimeout as pause } from 'node:timers/promises';
import type {
  APIInteraction,
  Client,
  ClientOptions,
  GatewayMessageCreateDispatchData,
  GatewayMessageUpdateDispatchData,
  GatewayReadyDispatchData,
} from 'discord.js';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { problemOf } from './problem.ts';

type Discord = typeof import('discord.js');

/** What is heard from Discord, as it came over the wire. */
export interface Ears {
  onReady(applicationId: string): void;
  onInteraction(interaction: APIInteraction): void;
  onMessage(message: GatewayMessageCreateDispatchData): void;
  onEdit(message: GatewayMessageUpdateDispatchData): void;
}

export interface GatewayOptions {
  readonly discord: Discord;
  readonly token: string;
  readonly apiRoot: string;
  /** Which shards this process runs; one that hears everything if not said. */
  readonly shards?: Shards;
  readonly log: Log;
  readonly ears: Ears;
}

/** All shards that Discord recommends, or those from `first` to `last` of `count`. */
export type Shards = 'auto' | { readonly first: number; readonly last: number; readonly count: number };

export interface Gateway {
  /** Connects, trying again until it works. Rejects with `CHANNEL_STOPPED` when Discord does not take the token. */
  connect(): Promise<void>;
  /** Whether every shard of this process hears Discord now. */
  isConnected(): boolean;
  close(): Promise<void>;
}

/** Waits between two logins, in milliseconds: 1000 identifies a day are allowed, then the token is reset. */
const backoff = { firstMs: 1000, mostMs: 60_000 } as const;

/** The shards as discord.js wants to be told of them. */
const sharding = (shards: Shards | undefined): Pick<ClientOptions, 'shards' | 'shardCount'> => {
  if (shards === undefined || shards === 'auto') return shards ? { shards } : {};
  const { first, last, count } = shards;
  return { shards: Array.from({ length: last - first + 1 }, (_, index) => first + index), shardCount: count };
};

/** Of several processes the one with shard 0 registers the commands, which are the same for all. */
const isFirstShard = ({ shard }: GatewayReadyDispatchData): boolean => (shard?.[0] ?? 0) === 0;

/**
 * A client that hands on what the gateway says at once. discord.js holds its own events back until all guilds are
 * there, up to 15 s after a start, and an interaction lives 3 s; so the packets themselves are listened to.
 */
function createClient({ discord, apiRoot, shards, log, ears }: GatewayOptions): Client {
  const { Client: DiscordClient, Events, GatewayDispatchEvents, GatewayIntentBits, Options } = discord;
  const client = new DiscordClient({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    rest: { api: apiRoot },
    ...sharding(shards),
    // Nobody's words are kept in memory.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
  const facts = { channel: 'discord' } as const;
  client.on(Events.Error, (error) => log.error({ ...facts, ...problemOf(error) }, 'client error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ ...facts, shard, ...problemOf(error) }, 'gateway error'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.error({ ...facts, shard, code }, 'gateway closed for good'));
  client.on(Events.Invalidated, () => log.error(facts, 'session invalidated'));
  client.ws.on(GatewayDispatchEvents.Ready, (ready: GatewayReadyDispatchData) => {
    if (isFirstShard(ready)) ears.onReady(ready.application.id);
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => ears.onInteraction(interaction));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => ears.onMessage(message));
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (message: GatewayMessageUpdateDispatchData) => ears.onEdit(message));
  return client;
}

/** Whether Discord refuses the shards: there are not so many, or it wants more. */
const areShardsRefused = (error: unknown): boolean => error instanceof Error && /invalid shard|sharding is required/iu.test(error.message);

/** Whether trying again cannot help: a wrong token, intents the application may not have. */
function isFinal(error: unknown): boolean {
  const { code, status } = problemOf(error);
  const isRefused = error instanceof Error && /authentication failed|(?:disallowed|invalid) intent/iu.test(error.message);
  return code === 'TokenInvalid' || status === 401 || isRefused;
}

/** The connection to Discord's gateway. Once connected, discord.js itself reconnects and resumes. */
export function createGateway(options: GatewayOptions): Gateway {
  const { token, log } = options;
  const closing = new AbortController();
  let client: Client | undefined;

  /** @returns whether it worked */
  async function login(): Promise<boolean> {
    const fresh = createClient(options);
    client = fresh;
    try {
      await fresh.login(token);
      return true;
    } catch (error) {
      await fresh.destroy().catch(() => undefined);
      if (closing.signal.aborted) return false;
      const facts = { channel: 'discord', ...problemOf(error) };
      if (areShardsRefused(error)) {
        log.error(facts, 'Discord does not accept DISCORD_SHARDS');
        throw new PoaError('CHANNEL_STOPPED', { channel: 'discord', reason: 'shards', variable: 'DISCORD_SHARDS' });
      }
      if (!isFinal(error)) {
        log.warn(facts, 'login failed');
        return false;
      }
      log.error(facts, 'Discord does not accept DISCORD_TOKEN');
      throw new PoaError('CHANNEL_STOPPED', { channel: 'discord', reason: 'token', variable: 'DISCORD_TOKEN' });
    }
  }

  return {
    async connect() {
      let waitMs: number = backoff.firstMs;
      while (!closing.signal.aborted && !(await login())) {
        await pause(waitMs, undefined, { signal: closing.signal }).catch(() => undefined);
        waitMs = Math.min(waitMs * 2, backoff.mostMs);
      }
    },
    isConnected() {
      const { Status } = options.discord;
      const shards = [...(client?.ws.shards.values() ?? [])];
      return shards.length > 0 && shards.every(({ status }) => status === Status.Ready || status === Status.WaitingForGuilds);
    },
    async close() {
      closing.abort();
      await client?.destroy();
    },
  };
}
