import { TelegramError } from 'telegraf';
import type { Log } from '../../log.ts';
import type { Fetched, FetchLimits } from '../channel.ts';
import type { Client } from './client.ts';
import { NetworkError, TooLongError } from './http-post.ts';
import { backoffMs, type Pace, pause } from './pace.ts';

export interface FileFetcherOptions {
  readonly client: Client;
  readonly log: Log;
  readonly pace: Pace;
}

/** Whether asking once more may help. */
const mayPass = (error: unknown): boolean =>
  error instanceof NetworkError || (error instanceof TelegramError && (error.code >= 500 || error.code === 429));

/** Telegram lets a bot have files of up to 20 MB only, and says so in these words (platforms.md 1.1). */
const isTooLarge = (error: unknown): boolean =>
  error instanceof TooLongError || (error instanceof TelegramError && error.description.includes('file is too big'));

/** Fetches files that people send, by their id; tries again while there is time. */
export const fileFetcher =
  ({ client, log, pace }: FileFetcherOptions) =>
  async (fileId: string, { mostBytes, deadlineMs }: FetchLimits): Promise<Fetched> => {
    const late = AbortSignal.timeout(deadlineMs);
    for (let failures = 0; ; failures += 1) {
      try {
        return { ok: true, bytes: await client.file(fileId, { mostBytes, deadlineMs, signals: [late] }) };
      } catch (error) {
        if (isTooLarge(error)) return { ok: false, problem: 'too-large' };
        log.warn({ err: error, failures }, 'file not fetched');
        const isOver = !mayPass(error) || failures + 1 >= pace.attempts;
        if (isOver || !(await waited(backoffMs(pace, failures), AbortSignal.any([late, client.closed])))) return { ok: false, problem: 'gone' };
      }
    }
  };

const waited = (ms: number, signal: AbortSignal): Promise<boolean> => pause(ms, signal).then(() => true, () => false);
