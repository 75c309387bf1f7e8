import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { reachable } from '../support/servers.ts';

/** The address of the server for tests, if one answers. */
export const redisAddress = await reachable('redis');

const prefixOf = (place: string): string => `poa-test-${place.replaceAll(/\W/gu, '-')}`;

/** An address with a prefix of its own for each place. */
export const redisUrl = (place: string, address = redisAddress ?? ''): string => `${address}?prefix=${prefixOf(place)}`;

/** Deletes what was written at a place. */
export async function clearRedis(place: string): Promise<void> {
  const redis = await createClient({ url: redisAddress ?? '' }).on('error', () => undefined).connect();
  for await (const keys of redis.scanIterator({ MATCH: `${prefixOf(place)}:*`, COUNT: 1000 })) if (keys.length > 0) await redis.del(keys);
  await redis.close();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** A Redis server of a test's own, that can be killed, stopped and started again on the same port. */
export interface OwnRedis {
  readonly url: string;
  start(): Promise<void>;
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
  remove(): Promise<void>;
}

export async function ownRedis(): Promise<OwnRedis> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'poa-redis-'))];
  let child: ReturnType<typeof spawn> | undefined;
  const start = async (): Promise<void> => {
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
    child = spawn('redis-server', args, { stdio: 'ignore' });
    while (!(await answers(port))) await wait(20);
  };
  const signal: OwnRedis['signal'] = async (name) => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child.kill(name);
    if (name === 'SIGKILL') await gone;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    signal,
    async remove() {
      await signal('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
