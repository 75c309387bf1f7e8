import { onTestFinished } from 'vitest';
import type { Channel, Incoming } from '../../../src/bot/channel.ts';
import type { Message } from '../../../src/bot/message.ts';
import { telegramChannel, type TelegramOptions } from '../../../src/bot/telegram/channel.ts';
import { createLogger, type Log } from '../../../src/log.ts';
import { startTelegramServer, type TelegramServer, type TelegramServerOptions } from '../../support/telegram-server.ts';

export const message = (text: string, more: Partial<Message> = {}): Message => ({
  spans: [{ kind: 'plain', text }],
  buttons: [],
  files: [],
  card: false,
  ...more,
});

/** A card that says what came in last and can be ticked. */
export const card = (text: string, more: Partial<Message> = {}): Message =>
  message(text, {
    card: true,
    options: {
      draft: 'k3x9a2',
      at: 'why',
      items: ['C1', 'C2'].map((item) => ({ item, label: `Cause ${item}`, ticked: text.includes(item) })),
      single: false,
      placeholder: 'Tick',
    },
    buttons: [[{ label: 'Done', action: { draft: 'k3x9a2', at: 'why', press: { do: 'done' } }, tone: 'primary' }]],
    ...more,
  });

const echoOf = ({ input: { act } }: Incoming): readonly Message[] => {
  switch (act.kind) {
    case 'text':
      return [message(`You said: ${act.text}`), card('Why?')];
    case 'press':
      return [card(act.press.do === 'tick' ? `Why? ${act.press.item}` : `Why? ${act.press.do}`)];
    default:
      return [card(`Why? (${act.kind})`)];
  }
};

/** A bot without a mind: every input is answered by a card, unless a test answers otherwise. */
export interface EchoBot {
  readonly server: TelegramServer;
  readonly channel: Channel;
  readonly inputs: readonly Incoming[];
  /** How deliveries of the echo ended that did not succeed. */
  readonly failures: readonly unknown[];
  /** What happens to an input in place of the echo. */
  answer: (incoming: Incoming) => Promise<void> | void;
  /** The nth input, counted from one, as soon as it is there. */
  input(n: number): Promise<Incoming>;
}

/** Something to wait for until a test opens it. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  const opened = new AbortController();
  const passed = new Promise<void>((resolve) => opened.signal.addEventListener('abort', () => resolve()));
  return { passed, open: () => opened.abort() };
}

const silent: Log = createLogger('silent');

const hasty = { attempts: 3, retryMs: 5, longestRetryMs: 50 } as const;

/** A channel on a server, with an echo behind it; not started. Both end with the test. */
export function echoOn(server: TelegramServer, options: Partial<TelegramOptions> = {}): EchoBot & { start(): Promise<void> } {
  const inputs: Incoming[] = [];
  const failures: unknown[] = [];
  const channel = telegramChannel({ token: server.token, apiRoot: server.url, log: silent, pace: hasty, ...options });
  onTestFinished(() => channel.stop());
  const bot = {
    server,
    channel,
    inputs,
    failures,
    answer(incoming: Incoming): Promise<void> | void {
      channel.deliver(incoming.address, echoOf(incoming), 'en').catch((error: unknown) => failures.push(error));
    },
    input: (n: number) => server.waitFor(`input ${n}`, () => inputs[n - 1]),
    start: () =>
      channel.start(async (incoming) => {
        inputs.push(incoming);
        server.world.changed();
        await bot.answer(incoming);
      }),
  };
  return bot;
}

export async function openServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const server = await startTelegramServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** A started echo on a server of its own, which has told Telegram its commands. */
export async function startEcho(options: Partial<TelegramOptions> = {}, world: TelegramServerOptions = {}): Promise<EchoBot> {
  const server = await openServer(world);
  const bot = echoOn(server, options);
  await bot.start();
  await server.idle();
  return bot;
}
