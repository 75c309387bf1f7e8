import { Agent as HttpAgent, type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What went wrong below the Bot API. `reason` is a code of Node's or ours, never an address with a token in it. */
export class NetworkError extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`no answer: ${reason}`);
    this.name = 'NetworkError';
    this.reason = reason;
  }
}

/** A call that was given up. telegraf's polling ends, in good order, on an error of this name. */
export class AbortError extends Error {
  constructor() {
    super('aborted');
    this.name = 'AbortError';
  }
}

export interface Body {
  readonly type: string;
  readonly bytes: Buffer | string;
}

export interface PostOptions {
  /** Gives up after this long, in milliseconds. */
  readonly deadlineMs: number;
  /** Any of them gives it up. */
  readonly signals?: readonly AbortSignal[];
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** POST requests to one server over kept connections: several times cheaper than `fetch` (performance.md). */
export interface HttpPoster {
  /** Rejects with `NetworkError` or `AbortError`. */
  post(path: string, body: Body, options: PostOptions): Promise<HttpAnswer>;
  /** Closes all connections. */
  close(): void;
}

/**
 * @param root where paths begin; loopback `http:` as well as `https:`
 * @param maxSockets connections at once
 */
export function httpPoster(root: URL, maxSockets: number): HttpPoster {
  const isSecure = root.protocol === 'https:';
  const agent = new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets });
  const open = isSecure ? httpsRequest : httpRequest;
  const place = { protocol: root.protocol, hostname: root.hostname.replaceAll(/[[\]]/gu, ''), port: root.port, agent, method: 'POST' };
  return {
    post: (path, { type, bytes }, options) => {
      const headers = { 'content-type': type, 'content-length': Buffer.byteLength(bytes) };
      return exchange(() => open({ ...place, path: root.pathname.replace(/\/$/u, '') + path, headers }), bytes, options);
    },
    close: () => agent.destroy(),
  };
}

function exchange(open: () => ClientRequest, bytes: Body['bytes'], { deadlineMs, signals = [] }: PostOptions): Promise<HttpAnswer> {
  if (signals.some((signal) => signal.aborted)) return Promise.reject(new AbortError());
  return new Promise((resolve, reject) => {
    const request = open();
    const abort = (): unknown => request.destroy(new AbortError());
    const timer = setTimeout(() => request.destroy(new NetworkError('DEADLINE')), deadlineMs);
    for (const signal of signals) signal.addEventListener('abort', abort);
    request.on('response', (response) => readAnswer(response, resolve, (error) => reject(reasonOf(error))));
    request.on('error', (error) => reject(reasonOf(error)));
    request.on('close', () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', abort);
    });
    request.end(bytes);
  });
}

function readAnswer(response: IncomingMessage, resolve: (answer: HttpAnswer) => void, reject: (error: Error) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('error', reject);
  response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
}

const reasonOf = (error: Error): Error =>
  error instanceof AbortError || error instanceof NetworkError
    ? error
    : new NetworkError('code' in error && typeof error.code === 'string' ? error.code : error.name);
