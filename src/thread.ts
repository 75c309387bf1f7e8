import { Worker } from 'node:worker_threads';

/** A file at work in a thread, which begins with the first question; one that ends or hangs begins anew with the next. */
export interface Thread {
  /** Rejects with a {@link ThreadError}. The answer is whatever the thread says: to be checked. */
  ask(question: unknown): Promise<unknown>;
  /** Begins now, so that the first question need not wait for it. */
  warm(): void;
  /** Ends the thread: nobody is left waiting. */
  stop(): Promise<void>;
}

export interface ThreadOptions {
  /** Plain JavaScript that answers by `answerWith` (thread-answers.mjs), for a thread runs no TypeScript. */
  readonly file: URL;
  /** Its `workerData`. */
  readonly given?: unknown;
  /** How long an answer may take before the thread is given up, in milliseconds. */
  readonly patienceMs: number;
  /** How many questions wait at once. */
  readonly mostWaiting: number;
}

/** Why there is no answer: the name of the error in the thread, or `ENDED` with the thread, or `BUSY`. */
export class ThreadError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'ThreadError';
    this.code = code;
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: ThreadError) => void;
  readonly timer: NodeJS.Timeout;
}

const isAnswer = (message: unknown): message is { id: number; value?: unknown; reason?: string } =>
  typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number' && (!('reason' in message) || typeof message.reason === 'string');

/** A thread, which keeps the process alive only while somebody waits for it. */
export function createThread({ file, given, patienceMs, mostWaiting }: ThreadOptions): Thread {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let count = 0;

  async function end(): Promise<void> {
    const ended = thread;
    thread = undefined;
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new ThreadError('ENDED'));
    }
    waiting.clear();
    await ended?.terminate();
  }

  function take(message: unknown): void {
    if (!isAnswer(message)) return void end();
    const asked = waiting.get(message.id);
    if (!asked) return;
    waiting.delete(message.id);
    if (waiting.size === 0) thread?.unref();
    clearTimeout(asked.timer);
    if (message.reason === undefined) asked.resolve(message.value);
    else asked.reject(new ThreadError(message.reason));
  }

  function begun(): Worker {
    if (thread) return thread;
    // Neither the environment, which holds tokens, nor the terminal is the thread's.
    const worker = new Worker(file, { workerData: given, env: {}, execArgv: [], stdout: true, stderr: true });
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
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (waiting.size >= mostWaiting) return reject(new ThreadError('BUSY'));
        count += 1;
        const timer = setTimeout(() => void end(), patienceMs).unref();
        waiting.set(count, { resolve, reject, timer });
        const worker = begun();
        worker.ref();
        worker.postMessage({ id: count, question }, []);
      }),
    stop: end,
  };
}
