import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody, type Body } from './body.ts';
import type { Deafness } from './deafness.ts';
import { refusalOf, type Fault, type Faults } from './faults.ts';
import { Params, knownMethod } from './params.ts';
import { play } from './play.ts';
import type { Rate } from './rate.ts';
import { Refusal } from './refusal.ts';
import { isFields, type Call, type Fields } from './wire.ts';
import type { World } from './world.ts';

export interface GatewayParts {
  readonly world: World;
  readonly token: string;
  readonly faults: Faults;
  readonly rate: Rate;
  readonly deafness: Deafness;
}

interface Asked {
  readonly method: string;
  readonly token: string;
  readonly query: URLSearchParams;
}

/** Thrown to break the connection in place of an answer. */
class HangUp extends Error {}

/** HTTP on one side, the world on the other: takes calls apart, writes them down, answers them. */
export class Gateway {
  readonly #parts: GatewayParts;

  constructor(parts: GatewayParts) {
    this.#parts = parts;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://telegram');
    const file = /^\/file\/bot([^/]+)\/documents\/(.+)$/.exec(url.pathname);
    if (file !== null) return await this.#download(file[1] ?? '', file[2] ?? '', response);
    const [, token = '', method = ''] = /^\/bot([^/]+)\/([^/]*)\/?$/.exec(url.pathname) ?? [];
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      reply(response, 200, await this.#serve(request, { token, method, query: url.searchParams }, gone.signal));
    } catch (error) {
      if (error instanceof Refusal) reply(response, error.code, error.body());
      else response.destroy();
      if (!(error instanceof Refusal || error instanceof HangUp)) throw error;
    }
  }

  async #serve(request: IncomingMessage, asked: Asked, gone: AbortSignal): Promise<Fields> {
    let body: Body = { params: {}, files: {} };
    let broken: unknown;
    try {
      body = await readBody(request, asked.query);
    } catch (error) {
      if (!(error instanceof Refusal)) throw new HangUp('the caller hung up');
      broken = error;
    }
    const call: Call = { method: asked.method, ...body, at: this.#parts.world.nowMs() };
    this.#parts.world.calls.push(call);
    try {
      if (broken !== undefined) throw broken;
      return await this.#perform(call, asked.token, gone);
    } catch (error) {
      call.ok = false;
      if (error instanceof Refusal) call.error = { code: error.code, description: error.message };
      throw error;
    } finally {
      this.#parts.world.changed();
    }
  }

  async #perform(call: Call, token: string, gone: AbortSignal): Promise<Fields> {
    const { world, faults, rate, deafness } = this.#parts;
    if (token !== this.#parts.token) throw new Refusal(401, 'Unauthorized');
    const method = knownMethod(call.method);
    note(call, call.params['chat_id'], call.params['message_id']);
    const fault = faults.next(method);
    if (fault !== undefined) await this.#suffer(call, fault);
    await deafness.passed(call.chatId);
    // Whoever hung up while the call was held back never hears of it, and nobody sees its effect.
    if (gone.aborted) throw new HangUp('the caller hung up');
    const params = new Params(method, call.params, call.files);
    rate.count(world, method, call.chatId);
    const result = await play(world, params, gone);
    call.ok = true;
    if (isFields(result)) note(call, call.chatId, result['message_id']);
    if (fault?.kind === 'unanswered') throw new HangUp('no answer');
    return { ok: true, result };
  }

  async #suffer(call: Call, fault: Fault): Promise<void> {
    if (fault.kind === 'delay') return sleep(fault.ms);
    call.injected = true;
    const refusal = refusalOf(fault);
    if (refusal !== undefined) throw refusal;
    if (fault.kind === 'dropped') throw new HangUp('dropped');
  }

  /** A download is no call, but it can go wrong like one of the name `file`. */
  async #download(token: string, fileId: string, response: ServerResponse): Promise<void> {
    this.#parts.world.downloads.push(fileId);
    const fault = this.#parts.faults.next('file');
    if (fault?.kind === 'delay') await sleep(fault.ms);
    const refusal = fault && refusalOf(fault);
    if (refusal) return reply(response, refusal.code, refusal.body());
    if (fault?.kind === 'dropped') return void response.destroy();
    const file = token === this.#parts.token ? this.#parts.world.files.get(fileId) : undefined;
    if (file === undefined) return reply(response, 404, new Refusal(404, 'Not Found').body());
    const length = file.unsized === true ? {} : { 'content-length': file.content.length };
    response.writeHead(200, { 'content-type': file.type, ...length });
    if (fault?.kind === 'unanswered') return void response.write(file.content.subarray(0, 1), () => response.destroy());
    response.end(file.content);
  }
}

function note(call: Call, chatId: unknown, messageId: unknown): void {
  const chat = Number(chatId);
  const message = Number(messageId);
  if (chatId !== undefined && Number.isSafeInteger(chat)) call.chatId = chat;
  if (messageId !== undefined && Number.isSafeInteger(message)) call.messageId = message;
}

function reply(response: ServerResponse, status: number, body: Fields): void {
  if (response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
