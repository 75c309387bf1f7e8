import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './random.ts';

/** A port that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => void probe.close(resolve));
  return port;
}

/** What happens to posts on their way; shares from 0 to 1. */
export interface ProxyFaults {
  /** Posts that reach two replicas at the same time. */
  readonly twice: number;
  /** Posts that are held up, so that later ones of other chats overtake them. */
  readonly late: number;
  readonly latestMs: number;
}

/** A load balancer before the replicas: each request goes to the next one that takes connections. */
export interface Proxy {
  readonly url: string;
  readonly counts: { posts: number; twice: number; late: number; failed: number };
  /** From now on posts go their way once and at once. */
  calm(): void;
  close(): Promise<void>;
}

interface Passed {
  readonly status: number;
  readonly body: Buffer;
}

const isRefused = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * Starts the proxy on a free port.
 *
 * @param ports where the replicas are
 */
export async function startProxy(ports: readonly number[], chance: Chance, faults: ProxyFaults): Promise<Proxy> {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const counts = { posts: 0, twice: 0, late: 0, failed: 0 };
  let turn = 0;
  let isCalm = false;

  const pass = ({ method, url: path, headers }: IncomingMessage, body: Buffer, port: number): Promise<Passed> =>
    new Promise((resolve, reject) => {
      const passing = request({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
        bodyOf(answer).then((read) => resolve({ status: answer.statusCode ?? 502, body: read }), reject);
      });
      passing.on('error', reject);
      passing.end(body);
    });

  /** Tries one after the other; only a refused connection is known to have changed nothing. */
  async function passOn(message: IncomingMessage, body: Buffer, first: number): Promise<Passed> {
    for (let tries = 0; tries < ports.length; tries += 1) {
      try {
        return await pass(message, body, ports[(first + tries) % ports.length] ?? 0);
      } catch (error) {
        if (!isRefused(error)) throw error;
      }
    }
    return { status: 502, body: Buffer.from('no replica') };
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(message);
    const [isTwice, isLate, latest] = [chance.isHit(faults.twice), chance.isHit(faults.late), chance.next()];
    counts.posts += 1;
    const first = (turn += 1);
    if (!isCalm && isLate) {
      counts.late += 1;
      await sleep(latest * faults.latestMs);
    }
    const answers = [passOn(message, body, first)];
    if (!isCalm && isTwice) {
      counts.twice += 1;
      answers.push(passOn(message, body, first + 1));
    }
    const { status, body: said } = await Promise.any(answers).catch(() => ({ status: 0, body: Buffer.alloc(0) }));
    if (status !== 200) counts.failed += 1;
    if (status === 0) return void response.destroy();
    response.writeHead(status, { 'content-length': said.length }).end(said);
  }

  const server = createServer({ keepAliveTimeout: 60_000 }, (message, response) => {
    serve(message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => void server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    counts,
    calm() {
      isCalm = true;
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
