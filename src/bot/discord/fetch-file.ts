import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { Fetched, FetchLimits } from '../channel.ts';

export interface FileFetcherOptions {
  /** REST base: the files of a Discord that is not Discord's own are on its host. */
  readonly apiRoot: string;
  readonly log: Log;
  /** Fires when nothing is to be fetched any more. */
  readonly closed: AbortSignal;
}

/** Where Discord keeps what people attach. */
const stores: ReadonlySet<string> = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);

/** No file, and none to come. */
const gone = { ok: false, problem: 'gone' } as const;

/** Attempts, and the wait between them in milliseconds. */
const patience = { attempts: 3, waitMs: 500 } as const;

/** Whether a file is where files are: nobody can have the bot ask any other address. */
function isStored(address: string, apiRoot: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.username !== '' || url.password !== '') return false;
  const own = new URL(apiRoot);
  return stores.has(url.origin) || (own.hostname !== 'discord.com' && url.origin === own.origin);
}

/** The body as far as it is wanted; `undefined` when it is longer. */
async function bodyOf({ body, headers }: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  if (Number(headers.get('content-length') ?? 0) > mostBytes) {
    await body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The file in an answer; `undefined` when the answer broke off. */
async function fileIn(answer: Response, mostBytes: number): Promise<Fetched | undefined> {
  try {
    const bytes = await bodyOf(answer, mostBytes);
    return bytes ? { ok: true, bytes } : { ok: false, problem: 'too-large' };
  } catch {
    return undefined;
  }
}

/** Tries until there is a file, a refusal, or no more time. */
async function fetchUntil(address: string, mostBytes: number, signal: AbortSignal, log: Log): Promise<Fetched> {
  for (let attempt = 1; attempt <= patience.attempts && !signal.aborted; attempt += 1) {
    // An error of `fetch` names the address, and the address opens the file: only its kind is logged.
    const answer = await fetch(address, { redirect: 'manual', signal }).catch((error: unknown) => error);
    if (answer instanceof Response && answer.ok) {
      const fetched = await fileIn(answer, mostBytes);
      if (fetched) return fetched;
    } else if (answer instanceof Response) {
      await answer.body?.cancel();
      if (answer.status < 500) return gone;
    }
    log.warn({ channel: 'discord', attempt, status: answer instanceof Response ? answer.status : undefined }, 'file not fetched');
    await pause(patience.waitMs, undefined, { signal }).catch(() => undefined);
  }
  return gone;
}

/** Fetches attachments by their address; tries again while there is time. */
export const fileFetcher =
  ({ apiRoot, log, closed }: FileFetcherOptions) =>
  async (address: string, { mostBytes, deadlineMs }: FetchLimits): Promise<Fetched> => {
    if (!isStored(address, apiRoot)) return gone;
    // Held here and by its timer: `AbortSignal.any` over a timeout can be collected on Node 20 before it fires.
    const over = new AbortController();
    const end = (): void => over.abort();
    const timer = setTimeout(end, deadlineMs);
    closed.addEventListener('abort', end);
    try {
      return closed.aborted ? gone : await fetchUntil(address, mostBytes, over.signal, log);
    } finally {
      clearTimeout(timer);
      closed.removeEventListener('abort', end);
    }
  };
