import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { turnsFor } from './turns.ts';

/** What a library is asked to do with one file. */
export type Job =
  | { readonly library: 'pdf'; readonly bytes: Uint8Array; readonly mostPages: number; readonly mostText: number }
  | { readonly library: 'html'; readonly source: string }
  | { readonly library: 'mail'; readonly bytes: Uint8Array; readonly mostAttached: number };

/** Asks a library; rejects with a `LibraryError`. The answer is whatever it says: to be checked. */
export type AskLibrary = (job: Job, signal: AbortSignal) => Promise<unknown>;

/**
 * Why a library gave nothing. `reason` is the name of its own error (`PasswordException`), or `ENDED`: it took too long
 * or too much memory; or `BUSY`: it was not its turn in time.
 */
export class LibraryError extends Error {
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'LibraryError';
    this.reason = reason;
  }
}

/** Files read at once; others wait for their turn. */
const mostAtOnce = 4;

/** What one file may take of memory, in megabytes: objects of the thread, and everything together. */
const memory = { objectsMb: 192, allMb: 512, lookEveryMs: 50 } as const;

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

const turns = turnsFor(mostAtOnce);

/** Runs the job in a thread; ends the thread when the signal fires or memory runs away. */
async function inThread(job: Job, signal: AbortSignal): Promise<unknown> {
  const before = process.memoryUsage.rss();
  // Neither the environment, which holds tokens, nor the terminal is the thread's.
  const thread = new Worker(new URL('library-thread.mjs', import.meta.url), {
    workerData: job,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory.objectsMb },
  });
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - before > memory.allMb * 1024 * 1024) end();
  }, memory.lookEveryMs);
  let end: () => void = () => undefined;
  try {
    return await new Promise((resolve, reject) => {
      end = () => reject(new LibraryError('ENDED'));
      signal.addEventListener('abort', end);
      thread.once('message', resolve);
      thread.once('messageerror', end);
      thread.once('error', end);
      thread.once('exit', end);
    });
  } finally {
    clearInterval(look);
    signal.removeEventListener('abort', end);
    await thread.terminate();
  }
}

/** Asks a library in a thread of its own, a few at a time. */
export const askLibrary: AskLibrary = async (job, signal) => {
  const leave = await turns.take(signal).catch((error: unknown) => {
    throw new LibraryError('BUSY', error);
  });
  try {
    const reply = replySchema.parse(await inThread(job, signal));
    if (reply.ok) return reply.value;
    throw new LibraryError(reply.reason);
  } finally {
    leave();
  }
};
