import { talkAlone } from './alone.ts';
import { beginCrash, endCrash } from './crash.ts';
import { deepen } from './depth.ts';
import { pace, saturate } from './loads.ts';
import { record } from './record.ts';
import { botOf, listen } from './server.ts';

/** What this process can be asked to do. */
const commands = {
  listen,
  saturate,
  pace,
  deepen,
  talkAlone,
  record,
  beginCrash,
  endCrash,
  /** Resolves when a bot asks for updates. */
  polled: (token: string): Promise<void> => new Promise((resolve) => (botOf(token).mailbox.onPoll = resolve)),
} as const;

export type Commands = typeof commands;

export interface Order {
  readonly id: number;
  readonly name: keyof Commands;
  readonly given: readonly unknown[];
}

export interface Outcome {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

process.on('message', ({ id, name, given }: Order) => {
  const run = commands[name] as (...args: readonly unknown[]) => Promise<unknown>;
  run(...given).then(
    (result) => process.send?.({ id, result } satisfies Outcome),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Outcome),
  );
});
process.on('disconnect', () => process.exit());
