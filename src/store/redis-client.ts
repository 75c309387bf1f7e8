import { createClient } from '@redis/client';

/** How long one command may take before it counts as failed, in milliseconds: a person is told within 2 s. */
const commandMs = 1500;

/** How long the connection may be silent before it is made anew; a ping is sent much more often. Milliseconds. */
const silenceMs = 5000;

const pingMs = 1000;

/** The longest wait between two tries to connect, in milliseconds; half of it is by chance. */
const longestWaitMs = 1000;

/** An address for the client: Valkey speaks the same protocol, and `prefix` is ours. */
function addressOf(url: string): { readonly address: string; readonly prefix: string } {
  const parsed = new URL(url.replace(/^valkey(s?):/u, (_, secure: string) => `redis${secure}:`));
  const prefix = parsed.searchParams.get('prefix') ?? 'poa';
  parsed.searchParams.delete('prefix');
  return { address: parsed.href, prefix: `${prefix}:` };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The server does not answer in time')), commandMs);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const clientFor = (url: string) =>
  createClient({
    url,
    // Else commands wait for a server that is away, without end.
    disableOfflineQueue: true,
    pingInterval: pingMs,
    socket: {
      connectTimeout: commandMs,
      socketTimeout: silenceMs,
      reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, longestWaitMs) * (0.5 + Math.random() / 2),
    },
  });

type Client = ReturnType<typeof clientFor>;

/** A connection to one Redis or Valkey server. While it is away every call rejects in 1.5 s at most; it heals by itself. */
export interface RedisClient {
  /** What stands before every key of this bot, with a colon. */
  readonly prefix: string;
  /** Makes a call; rejects when it takes too long, though the server may still do it. */
  ask<T>(call: (client: Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Connects to a server.
 *
 * @param url `redis:` or `rediss:` (TLS), `valkey:` or `valkeys:`, with `?prefix=` where several bots share a server
 */
export async function redisClient(url: string): Promise<RedisClient> {
  const { address, prefix } = addressOf(url);
  const client = clientFor(address);
  // Every failure also rejects the calls it concerns, which is where it is dealt with.
  client.on('error', () => undefined);
  try {
    await inTime(client.connect());
  } catch (error) {
    client.destroy();
    throw error;
  }
  let isClosed = false;
  return {
    prefix,
    ask: (call) => inTime(isClosed ? Promise.reject(new Error('The store is closed')) : call(client)),
    async close() {
      if (isClosed) return;
      isClosed = true;
      // Waits for the answers to what was sent; a server that is away gives none.
      await inTime(client.close()).catch(() => client.destroy());
    },
  };
}
