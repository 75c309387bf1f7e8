import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import type { Answer, Route } from './route.ts';

/** What one client may take: of time in milliseconds, of bytes, of connections. */
const limits = {
  headersMs: 10_000,
  requestMs: 30_000,
  /** Longer than the idle time of common load balancers (60 s), so that they close first. */
  keepAliveMs: 65_000,
  checkEveryMs: 1000,
  headerBytes: 8192,
  headers: 64,
  connections: 1024,
} as const;

/** How long closing waits for answers that are being written, in milliseconds. */
const closeMs = 1000;

export interface HttpServerOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly routes: readonly Route[];
  readonly log: Log;
}

export interface HttpServer {
  /** Begins to listen, on all addresses. Rejects with the system's error, such as `EADDRINUSE`. @returns the port */
  listen(): Promise<number>;
  /** Takes no more requests and closes every connection, those with an answer under way a moment later. */
  close(): Promise<void>;
}

const plain = (status: number, text: string, close?: true): Answer => ({ status, text, ...(close && { close }) });

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? '';

const fits = (route: Route, { method }: IncomingMessage): boolean => route.method === method || (route.method === 'GET' && method === 'HEAD');

const allowed = (routes: readonly Route[]): string => [...new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(', ');

function write(response: ServerResponse, { status, text = '', type = 'text/plain; charset=utf-8', close }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(close && { connection: 'close' }),
  });
  response.end(text);
}

/**
 * The bot's one HTTP server: a few fixed paths, narrow limits. What asks slowly, asks too much or asks for something else
 * is turned away without a word more than the status.
 */
export function createHttpServer({ port, routes, log }: HttpServerOptions): HttpServer {
  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<Answer> {
    const there = routes.filter(({ path }) => path === pathOf(request));
    const route = there.find((each) => fits(each, request));
    if (route) return route.handle(request, response);
    if (there.length === 0) return plain(404, 'not found', true);
    response.setHeader('allow', allowed(there));
    return plain(405, 'method not allowed', true);
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    answerTo(request, response).then(
      (answer) => write(response, answer),
      (error: unknown) => {
        log.error({ err: error }, 'a request could not be answered');
        write(response, plain(500, 'error', true));
      },
    );
  }

  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      maxHeaderSize: limits.headerBytes,
    },
    serve,
  );
  server.maxHeadersCount = limits.headers;
  server.maxConnections = limits.connections;
  // A body that is announced is waved through by whoever reads it, or never.
  server.on('checkContinue', serve);

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, () => {
          server.off('error', reject);
          server.on('error', (error) => log.error({ err: error }, 'http server'));
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      }),
    async close() {
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), closeMs);
      await closed;
      clearTimeout(timer);
    },
  };
}
