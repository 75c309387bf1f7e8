import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the service was asked. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly raw: string;
}

/** How the service answers: a translation, or some way to fail. */
export type Manner =
  | { readonly does: 'answer'; readonly text: string }
  | { readonly does: 'send'; readonly status: number; readonly body: string; readonly location?: string }
  | { readonly does: 'drop' | 'stall' | 'drip' };

export interface TranslatorServer {
  readonly url: string;
  readonly host: string;
  readonly asked: readonly Asked[];
  manner: Manner;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += String(piece);
  return body;
}

function respond(response: ServerResponse, path: string, manner: Manner): void {
  switch (manner.does) {
    case 'answer': {
      const isOpenAi = path.endsWith('/chat/completions');
      const answer = isOpenAi ? { choices: [{ index: 0, message: { role: 'assistant', content: manner.text } }] } : { translatedText: manner.text };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      return;
    }
    case 'send':
      response.writeHead(manner.status, manner.location === undefined ? {} : { location: manner.location }).end(manner.body);
      return;
    case 'drop':
      response.destroy();
      return;
    case 'drip':
      response.writeHead(200).write('{"translatedText":"');
      return;
    case 'stall':
      return;
  }
}

/** A translation service on this machine, LibreTranslate- and OpenAI-compatible, that behaves as it is told. */
export async function translatorServer(): Promise<TranslatorServer> {
  const asked: Asked[] = [];
  const state: { manner: Manner } = { manner: { does: 'stall' } };
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const raw = await bodyOf(request);
    const body: unknown = JSON.parse(raw === '' ? 'null' : raw);
    asked.push({ path, authorization: request.headers.authorization, body, raw });
    respond(response, path, state.manner);
  }
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    get manner() {
      return state.manner;
    },
    set manner(manner) {
      state.manner = manner;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
