import { PassThrough } from 'node:stream';
import { terminalChannel, type TerminalChannel } from '../../../src/bot/terminal/channel.ts';
import type { Act } from '../../../src/flows/exchange.ts';
import type { Message } from '../../../src/bot/message.ts';

export const message = (text: string, more: Partial<Message> = {}): Message => ({
  spans: [{ kind: 'plain', text }],
  buttons: [],
  files: [],
  card: false,
  ...more,
});

export const letter = { name: 'plan-of-action.txt', content: 'Dear team,\n\n“we” 已經 😀\n' } as const;

/** A terminal with nobody at it yet, and what the channel made of the lines that were typed. */
export interface TerminalBench {
  readonly channel: TerminalChannel;
  readonly input: PassThrough;
  readonly output: PassThrough;
  readonly acts: readonly Act[];
  readonly ids: readonly string[];
  printed(): string;
  /** Types a line and waits until it is taken, or was dealt with by the terminal itself. */
  line(text: string): Promise<void>;
  /** Waits until this is on screen. */
  sees(text: string): Promise<void>;
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function terminalBench(outFile?: string): TerminalBench {
  const input = new PassThrough();
  const output = new PassThrough();
  let printed = '';
  output.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const acts: Act[] = [];
  const ids: string[] = [];
  const channel = terminalChannel({ input, output, locale: 'en', startedAt: 1, settled: tick, ...(outFile !== undefined && { outFile }) });
  const start = channel.start;
  channel.start = (take) =>
    start(async (incoming) => {
      acts.push(incoming.input.act);
      ids.push(incoming.input.id);
      await take(incoming);
    });
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await tick();
  };
  return {
    channel,
    input,
    output,
    acts,
    ids,
    printed: () => printed,
    async line(text) {
      const before = { acts: acts.length, printed: printed.length };
      input.write(`${text}\n`);
      await until(() => acts.length > before.acts || printed.length > before.printed);
    },
    sees: (text) => until(() => printed.includes(text)),
  };
}
