import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, Take } from './bot/channel.ts';
import { createDeliverer } from './bot/deliver.ts';
import { createDispatch, type Dispatch } from './bot/dispatch.ts';
import type { Grammar } from './bot/grammar/grammar.ts';
import { inTurn, type Prepare, uploadsIn } from './bot/prepare.ts';
import { terminalChannel, type TerminalOptions } from './bot/terminal/channel.ts';
import { caseTypes } from './cases/all.ts';
import type { Config } from './config/config.ts';
import type { PoaError } from './errors.ts';
import type { HealthOptions } from './http/health.ts';
import type { Route } from './http/route.ts';
import type { HttpServer } from './http/server.ts';
import type { Log } from './log.ts';
import type { Measuring } from './metrics/measuring.ts';
import { unmeasured } from './metrics/unmeasured.ts';
import { openAll } from './startup.ts';
import { createLock } from './store/lock.ts';
import type { TemplateFor } from './templates/load.ts';
import { checkStore } from './store/open.ts';
import { createSealer } from './store/seal.ts';
import type { Scripts, Store } from './store/store.ts';
import { sessionsIn } from './store/sessions.ts';

const dayMs = 24 * 60 * 60 * 1000;
const sweepEveryMs = 60 * 60 * 1000;

/** How long after a failure owed replies are looked for again, in milliseconds. */
const healAgainMs = 30_000;

/** How long a stop waits for replies that are under way, in milliseconds; those that do not get out stay owed. */
const drainMs = 3000;

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  /** What the terminal reads and writes, when it is the channel. */
  readonly terminal: Omit<TerminalOptions, 'startedAt' | 'settled'>;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** The bot, running. */
export interface App {
  /** Resolves when all channels take inputs; while a platform is away, the others work. */
  readonly started: Promise<void>;
  /** Resolves when a channel has ended by itself: no more input. Rejects when a token is refused. */
  readonly ended: Promise<void>;
  /** Where HTTP is served, if it is. */
  readonly port?: number;
  /** Takes no more inputs, finishes what is under way for a bounded time, closes the store. */
  stop(): Promise<void>;
}

/** The channels that have a token; each platform's library is loaded only then. */
async function messengers({ telegram, discord, rateLimits }: Config, log: Log, onEnd: (error: PoaError) => void): Promise<readonly Channel[]> {
  const limits = telegram && rateLimits !== 'off' ? (await import('./bot/telegram/limits.ts')).telegramLimits() : undefined;
  return [
    ...(telegram ? [(await import('./bot/telegram/channel.ts')).telegramChannel({ ...telegram, log, onEnd, ...(limits && { limits }) })] : []),
    ...(discord ? [await (await import('./bot/discord/channel.ts')).discordChannel({ ...discord, log })] : []),
  ];
}

/** The operator's templates; each that is refused, or fails later, is told by its file, and the built-in one serves. */
async function operatorTemplates(folder: string, log: Log): Promise<TemplateFor> {
  const { loadOperatorTemplates } = await import('./templates/operator.ts');
  const { templateFor, loaded, refused } = loadOperatorTemplates(folder, {
    caseIds: caseTypes.map(({ id }) => id),
    onFailure: (file) => log.error({ file }, 'template failed at a letter, the built-in one served'),
  });
  for (const { file, line, problem } of refused) log.error({ file, line, problem }, 'template refused, the built-in one serves');
  log.info({ loaded }, 'templates of the operator');
  return templateFor;
}

/** How inputs of a channel are taken: up to a limit, which whoever sits at the terminal does not have. */
async function takes(dispatch: Dispatch, channels: readonly Channel[], redis: Scripts | undefined, log: Log): Promise<(channel: Channel) => Take> {
  if (channels.length === 0) return ({ name }) => dispatch.take(name);
  const [{ createLimiter }, { limitedTake }] = await Promise.all([import('./bot/limiter.ts'), import('./bot/limited-take.ts')]);
  const limiter = createLimiter({ redis, log });
  return (channel) =>
    limitedTake(dispatch.take(channel.name), {
      limiter,
      chatOf: (address) => channel.chatOf?.(address),
      tell: (incoming, words) => dispatch.say(channel.name, incoming, words),
    });
}

interface English {
  readonly translator?: string;
  readonly grammar?: Grammar;
  readonly prepare: readonly Prepare[];
  readonly stop: () => Promise<void>;
}

/** What helps with English, as far as the operator has turned it on. */
async function englishHelp({ translator: service, grammarCheck }: Config, log: Log): Promise<English> {
  const translator = service && (await import('./bot/translate/translator.ts')).createTranslator(service);
  const harper = grammarCheck && (await import('./bot/grammar/harper.ts')).createHarper();
  harper?.warm();
  return {
    ...(translator && { translator: translator.host }),
    ...(harper && { grammar: (await import('./bot/grammar/grammar.ts')).createGrammar({ checkText: harper.checkText, log }) }),
    prepare: translator ? [(await import('./bot/translate/translations.ts')).translationsBy({ translator, log })] : [],
    stop: async () => harper?.stop(),
  };
}

interface Watched {
  readonly measuring: Measuring;
  readonly http?: HttpServer;
}

interface WatchedOptions extends HealthOptions {
  readonly log: Log;
  readonly routes: readonly Route[];
  /** How many replies wait or are under way. */
  readonly replies: () => number;
}

/** With a port: the HTTP server (what platforms post to, health, metrics) and what measures; else neither. */
async function watched(port: number | undefined, { log, routes, replies, ...health }: WatchedOptions): Promise<Watched> {
  if (port === undefined) return { measuring: unmeasured };
  const measuring = (await import('./metrics/measuring.ts')).createMeasuring(replies);
  const { createHttpServer } = await import('./http/server.ts');
  const { healthRoutes } = await import('./http/health.ts');
  const metrics: Route = {
    method: 'GET',
    path: '/metrics',
    handle: async () => ({ status: 200, ...(await measuring.metrics?.()) }),
  };
  return { measuring, http: createHttpServer({ port, log, routes: [...healthRoutes(health), metrics, ...routes] }) };
}

/** Composes the bot: config -> store -> dispatch -> channels, and starts it; without a token the terminal is the channel. */
export async function startApp({ config, log, terminal, now = Date.now }: AppOptions): Promise<App> {
  const ttlMs = config.draftTtlDays * dayMs;
  const channels = new Map<string, Channel>();
  const pause = (ms: number): Promise<void> => wait(ms, undefined, { ref: false });
  const templates = config.templatesDir === undefined ? undefined : await operatorTemplates(config.templatesDir, log);
  const { prepare: steps, stop: stopEnglish, ...english } = await englishHelp(config, log);
  let stopping = false;
  let end: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    [end, fail] = [resolve, reject];
  });
  ended.catch(() => undefined);
  const connected = await messengers(config, log, fail);
  const ready = new Set<string>();
  let store: Store | undefined;
  let replies = (): number => 0;
  const names = connected.length === 0 ? ['terminal'] : connected.map(({ name }) => name);
  const { measuring, http } = await watched(config.port, {
    log,
    routes: connected.flatMap(({ routes = [] }) => routes),
    replies: () => replies(),
    isStopping: () => stopping,
    needs: [
      { name: 'store', isReady: async () => store !== undefined && (await checkStore(store), true) },
      ...names.map((name) => ({ name, isReady: () => ready.has(name) && channels.get(name)?.isConnected?.() !== false })),
    ],
  });
  const opened = await openAll({ storeUrl: config.storeUrl, channels: connected, http }).catch(async (error: unknown) => {
    await stopEnglish();
    throw error;
  });
  store = opened.store;
  const sessions = measuring.sessions(sessionsIn(store, { ttlMs, sealer: createSealer(config.encryptionKeys) }));
  const deliverer = measuring.deliverer(
    createDeliverer({ channels, log, now, pause, keepDays: config.draftTtlDays, ...(templates && { templates }), ...english }),
  );
  const prepare = inTurn(uploadsIn({ channels, log }), ...steps);
  const { onTurn } = measuring;
  const { lock = createLock(), presence } = store.shared ?? {};
  const dispatch = createDispatch({ sessions, lock: measuring.lock(lock), ...(presence && { presence }), deliverer, log, now, draftTtlMs: ttlMs, prepare, ...(onTurn && { onTurn }) });
  replies = () => dispatch.outgoing;

  if (connected.length === 0) {
    const channel = terminalChannel({ ...terminal, startedAt: now(), settled: () => dispatch.idle() });
    channels.set(channel.name, channel);
    void channel.ended.then(end);
  }
  for (const channel of connected) channels.set(channel.name, channel);
  const takeOf = await takes(dispatch, config.rateLimits === 'off' ? [] : connected, store.shared?.redis, log);

  const sweeper = setInterval(() => {
    sessions.sweep(now()).catch((error: unknown) => log.warn({ err: error }, 'sweep failed'));
  }, sweepEveryMs).unref();

  /** Tries until the store answers: a reply that is owed must not end what works. */
  async function healed(channel: string): Promise<void> {
    try {
      await dispatch.heal(channel);
    } catch (error) {
      log.error({ err: error, channel }, 'owed replies could not be read');
      await wait(healAgainMs, undefined, { ref: false });
      if (!stopping) await healed(channel);
    }
  }

  const starting = [...channels.values()].map(async (channel) => {
    await channel.start(measuring.take(channel.name, takeOf(channel)));
    ready.add(channel.name);
    await healed(channel.name);
    log.info({ channel: channel.name }, 'started');
  });
  const started = Promise.all(starting).then(() => undefined);
  started.catch(fail);

  return {
    started,
    ended,
    ...(opened.port !== undefined && { port: opened.port }),
    async stop() {
      stopping = true;
      clearInterval(sweeper);
      await Promise.all([...channels.values()].map((channel) => channel.stop()));
      // The timer holds the process: a reply that waits for its next try would let it end before the store is closed.
      const drained = new AbortController();
      const limit = wait(drainMs, undefined, { signal: drained.signal }).catch(() => undefined);
      await Promise.race([dispatch.idle(), limit]);
      drained.abort();
      await stopEnglish();
      await http?.close();
      await sessions.close();
      log.info('stopped');
    },
  };
}
