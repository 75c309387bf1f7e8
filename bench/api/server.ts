import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type ShowCall, showCallOf } from './call.ts';
import { Mailbox } from './mailbox.ts';
import { botUser, sentMessage } from './update.ts';

/** A bot that talks to this server, by its token. */
export class Bot {
  readonly mailbox = new Mailbox();
  /** How many calls came, `getUpdates` not counted. */
  calls = 0;
  /** How long every answer takes on the network, in milliseconds. */
  delayMs = 0;
  #messages = 1000;
  /** What is shown to sellers. */
  onShow: (call: ShowCall, messageId: number) => void = () => undefined;
  /** Told of every call but `getUpdates` as it came, with the message it shows, if it does. */
  onCall: (method: string, type: string, body: Buffer, messageId: number | undefined) => void = () => undefined;

  nextMessageId(): number {
    this.#messages += 1;
    return this.#messages;
  }
}

const bots = new Map<string, Bot>();

/** The bot of a token, known from when it is first named. */
export function botOf(token: string): Bot {
  const known = bots.get(token) ?? new Bot();
  bots.set(token, known);
  return known;
}

const head = { 'content-type': 'application/json' } as const;

/** Telegram's own cap on a long poll. */
const longestPollMs = 50_000;

function answer(bot: Bot, response: ServerResponse, result: string): void {
  const text = `{"ok":true,"result":${result}}`;
  const send = (): void => void response.writeHead(200, { ...head, 'content-length': Buffer.byteLength(text) }).end(text);
  if (bot.delayMs === 0) send();
  else setTimeout(send, bot.delayMs);
}

interface Poll {
  readonly offset?: number;
  readonly timeout?: number;
}

function poll(bot: Bot, response: ServerResponse, body: Buffer): void {
  const { offset = 0, timeout = 0 } = (body.length > 0 ? JSON.parse(body.toString()) : {}) as Poll;
  const give = (updates: string): void => answer(bot, response, updates);
  response.once('close', () => bot.mailbox.hangUp(give));
  bot.mailbox.poll(offset, Math.min(timeout * 1000, longestPollMs), give);
}

function show(bot: Bot, call: ShowCall, messageId: number, response: ServerResponse): void {
  bot.onShow(call, messageId);
  answer(bot, response, JSON.stringify(sentMessage(call.chat, messageId, call.text, call.markup)));
}

const me = JSON.stringify({ ...botUser, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false });

function take(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)/u.exec(request.url ?? '') ?? [];
  const bot = botOf(token);
  if (method === 'getUpdates') return poll(bot, response, body);
  bot.calls += 1;
  if (method === 'getMe') return answer(bot, response, me);
  const type = request.headers['content-type'] ?? '';
  const call = showCallOf(method, type, body);
  const messageId = call && (call.messageId ?? bot.nextMessageId());
  bot.onCall(method, type, body, messageId);
  if (call && messageId !== undefined) return show(bot, call, messageId, response);
  answer(bot, response, 'true');
}

/** A Bot API on loopback for any number of bots, as cheap as it can be: it refuses nothing. Gives its port. */
export function listen(): Promise<number> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => take(request, response, chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
  });
  server.keepAliveTimeout = 0;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
