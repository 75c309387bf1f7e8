import { z } from 'zod';
import { createThread, ThreadError } from '../../thread.ts';
import type { Lint } from './hints.ts';

/** Checks one text; rejects with a `ThreadError` when it cannot. */
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

const usualPatienceMs = 30_000;

/** How many texts wait at once. */
const mostWaiting = 200;

const lintsSchema = z.array(
  z.object({
    start: z.int(),
    end: z.int(),
    kind: z.string(),
    suggestions: z.array(z.object({ kind: z.enum(['replace', 'remove', 'insert']), text: z.string() })),
  }),
);

/** Runs harper.js in a thread. One that says what no checker says is begun anew. */
export function createHarper({ library = 'harper.js', dictionary = 'harper.js/slimBinary', patienceMs = usualPatienceMs }: HarperOptions = {}): Harper {
  const thread = createThread({ file: new URL('harper-thread.mjs', import.meta.url), given: { library, dictionary }, patienceMs, mostWaiting });
  return {
    warm: () => thread.warm(),
    async checkText(text) {
      const read = lintsSchema.safeParse(await thread.ask(text));
      if (read.success) return read.data;
      await thread.stop();
      throw new ThreadError('ENDED');
    },
    stop: () => thread.stop(),
  };
}
