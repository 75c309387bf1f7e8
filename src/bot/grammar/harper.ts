import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Lint } from './hints.ts';

/** Checks one text; rejects when it cannot. */
export type CheckText = (text: string) => Promise<readonly Lint[]>;

/** A checker in a thread that begins when it is first needed. */
export interface Harper {
  readonly checkText: CheckText;
  /** Begins now, so that the first review need not wait for it. */
  warm(): void;
  stop(): Promise<void>;
}

export interface HarperOptions {
  /** What the thread imports; a test passes files of its own. */
  readonly library?: string;
  readonly dictionary?: string;
  /** How long one text may take before the thread is given up, in milliseconds. */
  readonly patienceMs?: number;
}

/** Why a text was not checked: the name of the library's own error, or `ENDED` with the thread, or `BUSY`. */
export class GrammarError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'GrammarError';
    this.code = code;
  }
}

const usualPatienceMs = 30_000;

/** How many texts wait at once. */
const mostWaiting = 200;

const lintSchema = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.string(),
  suggestions: z.array(z.object({ kind: z.enum(['replace', 'remove', 'insert']), text: z.string() })),
});

const replySchema = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), lints: z.array(lintSchema) }),
  z.object({ id: z.int(), ok: z.literal(false), reason: z.string() }),
]);

interface Waiting {
  readonly resolve: (lints: readonly Lint[]) => void;
  readonly reject: (error: GrammarError) => void;
  readonly timer: NodeJS.Timeout;
}

/** Runs harper.js in a thread. One that ends or hangs is begun anew with the next text. */
export function createHarper({ library = 'harper.js', dictionary = 'harper.js/slimBinary', patienceMs = usualPatienceMs }: HarperOptions = {}): Harper {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let count = 0;

  function end(): Promise<number> | undefined {
    const ended = thread;
    thread = undefined;
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new GrammarError('ENDED'));
    }
    waiting.clear();
    return ended?.terminate();
  }

  function take(message: unknown): void {
    const read = replySchema.safeParse(message);
    if (!read.success) return void end();
    const asked = waiting.get(read.data.id);
    if (!asked) return;
    waiting.delete(read.data.id);
    clearTimeout(asked.timer);
    if (read.data.ok) asked.resolve(read.data.lints);
    else asked.reject(new GrammarError(read.data.reason));
  }

  function begun(): Worker {
    if (thread) return thread;
    // Neither the environment, which holds tokens, nor the terminal is the thread's.
    const worker = new Worker(new URL('harper-thread.mjs', import.meta.url), {
      workerData: { library, dictionary },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const ended = (): void => {
      if (thread === worker) void end();
    };
    worker.on('message', take).on('messageerror', ended).on('error', ended).on('exit', ended);
    worker.unref();
    thread = worker;
    return worker;
  }

  return {
    warm: () => void begun(),
    checkText: (text) =>
      new Promise((resolve, reject) => {
        if (waiting.size >= mostWaiting) return reject(new GrammarError('BUSY'));
        count += 1;
        const timer = setTimeout(() => void end(), patienceMs).unref();
        waiting.set(count, { resolve, reject, timer });
        begun().postMessage({ id: count, text }, []);
      }),
    async stop() {
      await end();
    },
  };
}
