import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from './postgres-schema.ts';

const packaged = '/usr/lib/postgresql';

/** Where the server's programs are: the newest of Debian's folders, or the path. */
function folderOfPrograms(): string | undefined {
  const versions = existsSync(packaged) ? readdirSync(packaged).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(packaged, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

const idOf = (user: string): number | undefined => {
  const { status, stdout } = spawnSync('id', ['-u', user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

/** As whom a server runs: it refuses to be root. */
function unprivileged(): { readonly uid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  const uid = idOf('postgres') ?? idOf('nobody');
  return uid === undefined ? undefined : { uid };
}

const programs = folderOfPrograms();
const user = unprivileged();

/** Why there can be no server of a test's own here; `undefined` where there can. */
export const noServerBecause: string | undefined =
  programs === undefined ? 'initdb and postgres are not installed' : user === undefined ? 'root has no other user to run postgres' : undefined;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A server that a test may do anything to, in a folder and at a port of its own. */
export interface PostgresServer {
  readonly port: number;
  readonly url: string;
  /** Resolves when it takes connections, always at the same port. */
  start(): Promise<void>;
  /** Ends it without a goodbye to anybody, as a crash does. */
  crash(): Promise<void>;
  remove(): Promise<void>;
}

export async function postgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'poa-postgres-'));
  if (user?.uid !== undefined) chownSync(folder, user.uid, -1);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(join(programs ?? '', 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync'], options);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off', max_connections: '30' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let process: ChildProcess | undefined;

  async function ready(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await sql(url, 'select 1');
        return;
      } catch (error) {
        if (tries === 200) throw error;
        await wait(100);
      }
    }
  }

  async function crash(): Promise<void> {
    if (process === undefined) return;
    const ended = once(process, 'exit');
    process.kill('SIGQUIT');
    process = undefined;
    await ended;
  }

  return {
    port,
    url,
    async start() {
      process = spawn(join(programs ?? '', 'postgres'), ['-D', data, '-p', String(port), ...flags], options);
      await ready();
    },
    crash,
    async remove() {
      await crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
