import { createServer } from 'node:net';
import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Route } from '../../src/http/route.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { createLogger } from '../../src/log.ts';

/** A port that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** The bot's HTTP server with these routes. It closes with the test. */
export async function serving(port: number, routes: readonly Route[]): Promise<string> {
  const http = createHttpServer({ port, routes, log: createLogger('silent') });
  const listening = await http.listen();
  onTestFinished(() => http.close());
  return `http://127.0.0.1:${listening}`;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Buffer;
  /** Leaves the request open after what is given of its body. */
  readonly unfinished?: true;
}

export interface Told {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** One request, as whoever is out there may send it. */
export function ask(url: string, { method = 'GET', headers = {}, body = '', unfinished }: Asked = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
        asking.destroy();
      });
    });
    asking.on('error', reject);
    if (unfinished) asking.write(body);
    else asking.end(body);
  });
}
