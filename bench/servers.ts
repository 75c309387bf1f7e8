import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@redis/client';

/** A server that stores lie on, and how it is left. */
export interface Server {
  /** For one contender, apart from all others. */
  urlFor(name: string): string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(url: string): Promise<boolean> {
  const client = createClient({ url, socket: { connectTimeout: 500, reconnectStrategy: false } });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    await client.close();
    return true;
  } catch {
    return false;
  }
}

/** Databases of one Redis by number: nothing is shared, and all is emptied in the end. */
function databases(root: string, stop: () => void): Server {
  const used: string[] = [];
  return {
    urlFor(name) {
      if (!used.includes(name)) used.push(name);
      return `${root}/${used.indexOf(name)}`;
    },
    stop: async () => stop(),
  };
}

/**
 * A Redis of our own with the append-only file, synced once a second; none where the program is not installed, unless one
 * is given by address. Of one that is given, databases 0 to 2 are used and must be empty.
 */
export async function redisServer(folder: string, given: string | undefined): Promise<Server | undefined> {
  if (given !== undefined) return (await answers(given)) ? databases(given, () => undefined) : undefined;
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const child = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''], { stdio: 'ignore' });
  process.once('exit', () => child.kill());
  const url = `redis://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (await answers(url)) return databases(url, () => child.kill());
    await sleep(100);
  }
  child.kill();
  return undefined;
}

/** A database of our own on a PostgreSQL that answers, dropped in the end; by `psql`, for the bench has no client. */
export function postgresDatabase(root: string): Server | undefined {
  const database = `poa_bench_${process.pid}`;
  const psql = (command: string): boolean =>
    spawnSync('psql', [`${root}/postgres`, '-qc', command], { env: { ...process.env, PGCONNECT_TIMEOUT: '2' }, stdio: 'ignore' }).status === 0;
  if (!psql(`create database ${database}`)) return undefined;
  return {
    urlFor: () => `${root}/${database}`,
    stop: async () => void psql(`drop database if exists ${database} with (force)`),
  };
}
