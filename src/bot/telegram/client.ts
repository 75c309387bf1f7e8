import { setMaxListeners } from 'node:events';
import { Telegram, TelegramError } from 'telegraf';
import type { Opts, Telegram as Methods, Update, UserFromGetMe } from 'telegraf/types';
import type { Log } from '../../log.ts';
import type { ShowCall } from './api-call.ts';
import { type GetOptions, httpPoster, type HttpPoster, NetworkError, TooLongError } from './http-post.ts';
import { backoffMs, type Pace, pause } from './pace.ts';
import { requestBody } from './request-body.ts';
import { Unsaved } from './unsaved.ts';

export interface ClientOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly log: Log;
  readonly pace: Pace;
}

/** Chats answered at once. */
const mostConnections = 256;

/** How long Telegram may hold a `getUpdates` (telegraf asks for 50 s), and what the last one at a stop may take. */
const pollMs = 65_000;
const lastPollMs = 3000;

/**
 * The only way to Telegram: telegraf's client with our own connections, deadlines and, for polling, patience.
 * Whatever fails here carries no payload and no token.
 */
export class Client extends Telegram {
  readonly #root: string;
  readonly #fileRoot: string;
  readonly #log: Log;
  readonly #pace: Pace;
  readonly #out: HttpPoster;
  readonly #poller: HttpPoster;
  readonly #halted = new AbortController();
  readonly #closed = new AbortController();
  #firstPoll: () => void = () => undefined;
  #isAway = false;
  /** Resolves once the bot has asked for updates. */
  readonly polling = new Promise<void>((resolve) => (this.#firstPoll = resolve));
  /** Updates that Telegram must not forget yet. */
  readonly unsaved = new Unsaved();

  constructor({ token, apiRoot, log, pace }: ClientOptions) {
    super(token, { apiRoot, webhookReply: false });
    const url = new URL(apiRoot);
    setMaxListeners(0, this.#halted.signal, this.#closed.signal);
    this.#root = `/bot${token}/`;
    this.#fileRoot = `/file/bot${token}/`;
    this.#log = log;
    this.#pace = pace;
    this.#out = httpPoster(url, mostConnections);
    this.#poller = httpPoster(url, 2);
  }

  /**
   * What telegraf itself calls. Polling goes on through failures until it is halted or the token is refused; the last
   * one, by which telegraf confirms what it took, comes without a signal and is not waited for long.
   */
  override async callApi<M extends keyof Methods>(
    method: M,
    payload: Opts<M>,
    { signal }: { readonly signal?: object } = {},
  ): Promise<ReturnType<Methods[M]>> {
    if (method !== 'getUpdates') return this.#ask(this.#out, method, payload, this.#pace.deadlineMs);
    const next = 'offset' in payload ? payload.offset : 0;
    const asked = { ...payload, offset: this.unsaved.from(next) };
    if (!signal) return this.#ask(this.#poller, method, asked, lastPollMs);
    this.#firstPoll();
    const isAgain = asked.offset < next;
    // What is held comes back at once, every time.
    if (isAgain) await pause(this.#pace.unsavedMs, this.halted);
    const updates = await this.insist(method, () => this.#ask(this.#poller, method, asked, pollMs, this.#halted.signal));
    return isAgain ? updates.filter(({ update_id: id }: Update) => id >= next) : updates;
  }

  /** One call that shows something. */
  async show({ method, payload }: ShowCall): Promise<void> {
    const { deadlineMs, uploadMs } = this.#pace;
    if (method !== 'sendDocument') return void (await this.#ask(this.#out, method, payload, deadlineMs));
    const document = { ...payload.document, source: await payload.document.source() };
    await this.#ask(this.#out, method, { ...payload, document }, uploadMs);
  }

  /** A file that somebody sent. Rejects with `TooLongError` when it is larger than what is wanted. */
  async file(fileId: string, options: GetOptions): Promise<Buffer> {
    const { deadlineMs, signals = [], mostBytes } = options;
    const { file_path: path = '', file_size: size = 0 } = await this.#ask(this.#out, 'getFile', { file_id: fileId }, deadlineMs, ...signals);
    if (size > mostBytes) throw new TooLongError();
    // A path on the disk of a server of one's own (`--local`) is none to be fetched.
    if (!/^[\w-][\w./-]*$/u.test(path) || path.includes('..')) throw refusal('getFile', 404, 'no path');
    const { status, bytes } = await this.#out.get(this.#fileRoot + path, { ...options, signals: [...signals, this.closed] });
    if (status !== 200) throw refusal('file', status, 'not there');
    return bytes;
  }

  /** Who the bot is; asked until Telegram answers. Rejects when the token is refused or the bot is halted. */
  identity(): Promise<UserFromGetMe> {
    return this.insist('getMe', () => this.getMe());
  }

  /** Whether Telegram failed when something was last insisted on: while polling, whether it fails now. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Takes no more updates; what is under way ends in good order. */
  halt(): void {
    this.#halted.abort();
  }

  /** Fires when the bot is halted. */
  get halted(): AbortSignal {
    return this.#halted.signal;
  }

  /** Gives up every call and closes the connections. */
  shutDown(): void {
    this.#closed.abort();
    this.#out.close();
    this.#poller.close();
  }

  /** Fires when the client is shut down. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  /** Tries until it works. Throws what no waiting heals: a refused token, a halt. */
  async insist<T>(method: string, call: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures += 1) {
      try {
        const result = await call();
        this.#isAway = false;
        return result;
      } catch (error) {
        this.#isAway = true;
        await pause(this.#patienceMs(method, error, failures), this.halted);
      }
    }
  }

  #patienceMs(method: string, error: unknown, failures: number): number {
    const code = error instanceof TelegramError ? error.code : 0;
    if (!(error instanceof NetworkError) && code !== 409 && code !== 429 && code < 500) throw error;
    if (code === 409) this.#log.error({ err: error, method, failures }, conflictIn(error));
    else this.#log.warn({ err: error, method, failures }, 'telegram is away');
    const askedFor = error instanceof TelegramError ? error.parameters?.retry_after : undefined;
    return askedFor === undefined ? backoffMs(this.#pace, failures) : askedFor * 1000;
  }

  async #ask(http: HttpPoster, method: string, payload: object, deadlineMs: number, ...signals: readonly AbortSignal[]) {
    const options = { deadlineMs, signals: [...signals, this.closed] };
    const { status, text } = await http.post(this.#root + method, requestBody(payload), options);
    return resultOf(method, status, text);
  }
}

/** The result in an answer. Throws `TelegramError`, without the payload that telegraf would put into it. */
function resultOf(method: string, status: number, text: string) {
  const answer = jsonOf(text);
  if (answer?.ok === true) return answer.result;
  throw new TelegramError(
    { error_code: answer?.error_code ?? status, description: answer?.description ?? 'no JSON', parameters: answer?.parameters },
    { method },
  );
}

/** What stands against polling. A webhook that is set while we poll was set on purpose: it is not taken down again. */
const conflictIn = (error: unknown): string =>
  error instanceof TelegramError && error.description.includes('webhook')
    ? 'a webhook is set for this token: nothing can be polled until it is deleted or this process starts anew'
    : 'another process polls with this token';

const refusal = (method: string, code: number, description: string): TelegramError =>
  new TelegramError({ error_code: code, description }, { method });

function jsonOf(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
