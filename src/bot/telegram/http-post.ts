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

/** An answer that is longer than was asked for; the rest of it was not read. */
export class TooLongError extends Error {
  constructor() {
    super('the answer is too long');
    this.name = 'TooLongError';
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

export interface GetOptions extends PostOptions {
  readonly mostBytes: number;
}

export interface HttpFile {
  readonly status: number;
  readonly bytes: Buffer;
}

/** Requests to one server over kept connections: several times cheaper than `fetch` (performance.md). */
export interface HttpPoster {
  /** Rejects with `NetworkError` or `AbortError`. */
  post(path: string, body: Body, options: PostOptions): Promise<HttpAnswer>;
  /** Rejects with `NetworkError`, `AbortError` or, as soon as more comes than was asked for, `TooLongError`. */
  get(path: string, options: GetOptions): Promise<HttpFile>;
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
  const place = { protocol: root.protocol, hostname: root.hostname.replaceAll(/[[\]]/gu, ''), port: root.port, agent };
  const under = (path: string): string => root.pathname.replace(/\/$/u, '') + path;
  return {
    async post(path, { type, bytes }, options) {
      const headers = { 'content-type': type, 'content-length': Buffer.byteLength(bytes) };
      const answer = await exchange(() => open({ ...place, method: 'POST', path: under(path), headers }), bytes, options);
      return { status: answer.status, text: answer.bytes.toString() };
    },
    get: (path, options) => exchange(() => open({ ...place, method: 'GET', path: under(path) }), '', options),
    close: () => agent.destroy(),
  };
}

interface Limits extends PostOptions {
  readonly mostBytes?: number;
}

function exchange(open: () => ClientRequest, bytes: Body['bytes'], { deadlineMs, signals = [], mostBytes = Number.POSITIVE_INFINITY }: Limits): Promise<HttpFile> {
  if (signals.some((signal) => signal.aborted)) return Promise.reject(new AbortError());
  return new Promise((resolve, reject) => {
    const request = open();
    const abort = (): unknown => request.destroy(new AbortError());
    const timer = setTimeout(() => request.destroy(new NetworkError('DEADLINE')), deadlineMs);
    for (const signal of signals) signal.addEventListener('abort', abort);
    const fail = (error: Error): void => {
      reject(reasonOf(error));
      request.destroy();
    };
    request.on('response', (response) => readAnswer(response, { mostBytes, resolve, reject: fail }));
    request.on('error', (error) => reject(reasonOf(error)));
    request.on('close', () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', abort);
    });
    request.end(bytes);
  });
}

interface Taker {
  readonly mostBytes: number;
  readonly resolve: (answer: HttpFile) => void;
  readonly reject: (error: Error) => void;
}

function readAnswer(response: IncomingMessage, { mostBytes, resolve, reject }: Taker): void {
  const chunks: Buffer[] = [];
  let left = mostBytes;
  response.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) reject(new TooLongError());
    else chunks.push(chunk);
  });
  response.on('error', reject);
  response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(chunks) }));
}

const ours = [AbortError, NetworkError, TooLongError] as const;

const reasonOf = (error: Error): Error =>
  ours.some((known) => error instanceof known)
    ? error
    : new NetworkError('code' in error && typeof error.code === 'string' ? error.code : error.name);
