import { createDeliverer } from '../../src/bot/deliver.ts';
import { createDispatch, type Dispatch } from '../../src/bot/dispatch.ts';
import type { Channel } from '../../src/bot/channel.ts';
import type { Grammar } from '../../src/bot/grammar/grammar.ts';
import type { Prepare } from '../../src/bot/prepare.ts';
import type { Message } from '../../src/bot/message.ts';
import { parseLine } from '../../src/bot/terminal/parse.ts';
import { plainStyle, printMessage } from '../../src/bot/terminal/print.ts';
import { emptyScreen, screenAfter } from '../../src/bot/terminal/screen.ts';
import type { Locale } from '../../src/cases/localized.ts';
import type { Act } from '../../src/flows/exchange.ts';
import type { Session } from '../../src/flows/session.ts';
import { createLogger, type Log } from '../../src/log.ts';
import { createLock } from '../../src/store/lock.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';

/** 20 May 2026, noon UTC: after everything in the late-shipment example. */
export const may20 = Date.UTC(2026, 4, 20, 12);

const dayMs = 24 * 60 * 60 * 1000;

/** Somebody in conversation with the bot through the whole inside: parse, dispatch, a memory store, the presenter. */
export interface Talk {
  /** Types a line, as in the terminal, and gives what the bot printed. */
  say(line: string): Promise<string>;
  act(act: Act): Promise<string>;
  /** Everything printed so far. */
  readonly log: readonly string[];
  /** The messages of the last answer. */
  readonly messages: readonly Message[];
  session(): Promise<Session>;
  readonly dispatch: Dispatch;
  readonly sessions: Sessions;
}

export interface TalkOptions {
  readonly locale?: Locale;
  readonly now?: () => number;
  readonly room?: string;
  readonly person?: string;
  readonly sessions?: Sessions;
  readonly log?: Log;
  readonly prepare?: Prepare;
  /** The translator's host. */
  readonly translator?: string;
  readonly grammar?: Grammar;
}

/** Begins a talk; every input has an id of its own. */
export function talk(options: TalkOptions = {}): Talk {
  const { locale = 'en', now = () => may20, room = 'private', person = 'terminal:local' } = options;
  const sessions = options.sessions ?? sessionsIn(memoryStore(), { ttlMs: 30 * dayMs });
  const { log = createLogger('silent'), prepare, translator, grammar } = options;
  const printed: string[] = [];
  let screen = emptyScreen;
  let messages: Message[] = [];
  let count = 0;
  const channel: Channel = {
    name: 'terminal',
    start: async () => undefined,
    stop: async () => undefined,
    async deliver(_address, shown) {
      for (const message of shown) {
        screen = screenAfter(screen, message);
        messages.push(message);
      }
    },
  };
  const deliverer = createDeliverer({ channels: new Map([['terminal', channel]]), log, now, pause: async () => undefined, keepDays: 30, ...(translator !== undefined && { translator }), ...(grammar && { grammar }) });
  const dispatch = createDispatch({ sessions, lock: createLock(), deliverer, log, now, draftTtlMs: 30 * dayMs, ...(prepare && { prepare }) });

  async function act(what: Act): Promise<string> {
    messages = [];
    count += 1;
    const id = `i${person}.${room}.${count}`;
    await dispatch.take('terminal')({ person, address: {}, input: { id, room, locale, act: what } });
    await dispatch.idle();
    const text = messages.map((message) => printMessage(message, plainStyle)).join('\n\n');
    printed.push(text);
    return text;
  }

  return {
    act,
    say: (line) => act(parseLine(line, screen)),
    log: printed,
    get messages() {
      return messages;
    },
    async session() {
      const record = await sessions.load(person);
      if (!record) throw new Error('nothing is kept of this person');
      return record.session;
    },
    dispatch,
    sessions,
  };
}
