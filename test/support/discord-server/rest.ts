import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountRoutes } from './account-routes.ts';
import { readBody } from './call.ts';
import type { Call } from './call.ts';
import { bucketHeaders, Faults, tooMany } from './fault.ts';
import type { Fault } from './fault.ts';
import { interactionRoutes } from './interaction-routes.ts';
import type { Json } from './json.ts';
import { messageRoutes } from './message-routes.ts';
import type { Upload } from './modal.ts';
import { Refusal, refusals } from './refusal.ts';
import { partsOf } from './route.ts';
import type { Answer } from './route.ts';
import type { World } from './world.ts';

const routes = [...accountRoutes, ...messageRoutes, ...interactionRoutes];
const root = '/api/v10';

interface Arrived {
  readonly call: Call;
  readonly authorization: string | undefined;
  readonly uploads: readonly Upload[];
}

/** The REST API: takes calls in, records them, answers or refuses as Discord would. */
export class Rest {
  readonly calls: Call[] = [];
  readonly faults = new Faults();
  readonly #world: World;
  readonly #closing = new AbortController();

  constructor(world: World) {
    this.#world = world;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/attachments/')) return await this.#download(url.pathname, response);
    const method = request.method ?? 'GET';
    const path = url.pathname.startsWith(`${root}/`) ? url.pathname.slice(root.length) : url.pathname;
    const read = await readBody(request).catch((error: unknown) => asRefusal(error));
    const body = read instanceof Refusal ? undefined : read.body;
    const uploads = read instanceof Refusal ? [] : read.uploads;
    const files = uploads.map((upload) => upload.name);
    const call: Call = {
      method,
      path,
      query: url.search,
      body,
      files,
      at: this.#world.now(),
      status: 0,
      code: 0,
      error: undefined,
      injected: false,
    };
    this.calls.push(call);
    const fault = this.faults.take(method, path);
    await this.#hold(path, fault);
    if (fault?.kind === 'drop') return this.#cut(call, response, 'dropped before it was taken in');
    if (fault?.kind === 'error') return this.#fail(call, response, fault);
    if (fault?.kind === 'rate-limit') return this.#limit(call, response, fault);
    const arrived = { call, authorization: request.headers.authorization, uploads };
    const answer = read instanceof Refusal ? read : path === url.pathname ? refusals.noRoute() : this.#answer(arrived);
    if (fault?.kind === 'lost-answer') return this.#cut(call, response, 'taken in, but the answer was lost');
    this.#reply(call, response, answer);
  }

  /** Lets go of calls that are being held up. */
  close(): void {
    this.#closing.abort();
  }

  #answer({ call, authorization, uploads }: Arrived): Answer | Refusal {
    const found = routes.flatMap((route) => {
      const parts = partsOf(route, call.path);
      return parts ? [{ route, parts }] : [];
    });
    const hit = found.find(({ route }) => route.method === call.method);
    if (!hit) return found.length > 0 ? refusals.wrongMethod() : refusals.noRoute();
    if (!hit.route.open && authorization !== `Bot ${this.#world.token}`) return refusals.unauthorized();
    const at = (name: string): string => hit.parts.get(name) ?? '';
    try {
      return hit.route.handle({
        world: this.#world,
        at,
        query: new URLSearchParams(call.query),
        body: call.body,
        uploads,
      });
    } catch (error) {
      return asRefusal(error);
    }
  }

  #reply(call: Call, response: ServerResponse, answer: Answer | Refusal): void {
    const refused = answer instanceof Refusal;
    call.status = answer.status;
    call.code = refused ? answer.code : 0;
    call.error = refused ? answer.body : undefined;
    if (refused)
      this.#world.journal.note(`REFUSED ${call.method} ${call.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    const headers = call.path.startsWith('/interactions/') ? {} : bucketHeaders(call.method, call.path);
    send(response, answer.status, answer.body, headers);
  }

  async #hold(path: string, fault: Fault | undefined): Promise<void> {
    const [, , id = '', token = ''] = path.split('/');
    const room = this.#world.rooms.get(id) ?? this.#world.tokens.get(token)?.room;
    const ms = (room?.slowMs ?? 0) + (fault?.kind === 'delay' ? (fault.ms ?? 100) : 0);
    if (ms > 0) await sleep(ms, undefined, { signal: this.#closing.signal });
  }

  #fail(call: Call, response: ServerResponse, { status = 500 }: Fault): void {
    Object.assign(call, { status, injected: true });
    this.#world.journal.note(`fault ${status}: ${call.method} ${call.path}`);
    send(response, status, { message: `${status}: Internal Server Error`, code: 0 }, {});
  }

  #limit(call: Call, response: ServerResponse, fault: Fault): void {
    const { headers, body } = tooMany(fault);
    Object.assign(call, { status: 429, injected: true });
    this.#world.journal.note(`fault 429: ${call.method} ${call.path}`);
    send(response, 429, { ...body }, headers);
  }

  #cut(call: Call, response: ServerResponse, how: string): void {
    call.injected = true;
    this.#world.journal.note(`${how}: ${call.method} ${call.path}`);
    response.destroy();
  }

  /** A download is no call of the API, but it can go wrong like one. */
  async #download(path: string, response: ServerResponse): Promise<void> {
    const fault = this.faults.take('GET', path);
    if (fault?.kind === 'delay') await sleep(fault.ms ?? 100, undefined, { signal: this.#closing.signal });
    if (fault?.kind === 'drop') return void response.destroy();
    if (fault?.kind === 'error') return send(response, fault.status ?? 500, undefined, {});
    const file = this.#world.files.get(path.split('/')[3] ?? '');
    if (!file) return send(response, 404, undefined, {});
    const headers = { 'content-type': file.type, ...(file.unsized ? {} : { 'content-length': file.content.length }) };
    response.writeHead(200, headers);
    if (fault?.kind === 'lost-answer') return void response.write(file.content.subarray(0, 1), () => response.destroy());
    response.end(file.content);
  }
}

function send(response: ServerResponse, status: number, body: Json | undefined, headers: Record<string, string>): void {
  if (body === undefined) return void response.writeHead(status, headers).end();
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** A mistake of this server itself must not look like an answer of Discord. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(
    500,
    0,
    `the test server failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
