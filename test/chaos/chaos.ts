import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { type Sessions, sessionsIn } from '../../src/store/sessions.ts';
import { discordServer, type DiscordServer } from '../support/discord-server.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';
import { sellersOnDiscord, sellersOnTelegram } from './cast.ts';
import { type Broken, brokenInChats, brokenInLetters, brokenInRecord } from './check.ts';
import { faultsBy } from './faults.ts';
import { freePort, type Proxy, startProxy } from './proxy.ts';
import { chanceFor } from './random.ts';
import { type Replicas, startReplicas } from './replicas.ts';
import type { Seller } from './seller.ts';
import { sentOnDiscord, sentOnTelegram } from './sent.ts';

export interface ChaosOptions {
  /** Of all that is left to chance: words, faults, kills, what comes twice or late. */
  readonly seed: number;
  /** How many sellers on each platform. */
  readonly sellers: number;
  readonly storeUrl: string;
  /** About how much all sellers do in a second. */
  readonly pace?: number;
  /** How often a replica is killed, in milliseconds. */
  readonly killEveryMs?: number;
  /** The share of the platforms' API calls that fail, 0 to 1. */
  readonly faults?: number;
  /** How long a seller may hear nothing of use, however often they try, in milliseconds. */
  readonly silenceMs?: number;
  /** When the run is given up, in milliseconds. */
  readonly limitMs?: number;
  /** Told now and then how far the run has come. */
  readonly onProgress?: (line: string) => void;
}

/** What came of a run. */
export interface Outcome {
  readonly broken: readonly Broken[];
  readonly summary: Readonly<Record<string, number | string>>;
}

const replicaCount = 3;
const tickMs = 100;
const patienceMs = 6000;

/** Posts of Telegram that reach two replicas at once, and that are overtaken by others. */
const posts = { twice: 0.15, late: 0.1, latestMs: 500 } as const;

/** How long the bot has for what it still owes when all have their letters, in milliseconds: longer than a lease lives. */
const quietMs = 30_000;

const sum = (sellers: readonly Seller[], of: 'done' | 'acts' | 'repeats'): number => sellers.reduce((total, seller) => total + seller[of], 0);

/** Lets all sellers act until each holds a letter or has given up, or time is up; one timer for all. */
async function play(sellers: readonly Seller[], limitMs: number, tell: (line: string) => void): Promise<void> {
  const startedAt = performance.now();
  for (let now = startedAt, toldAt = startedAt; now - startedAt < limitMs; now = performance.now()) {
    for (const seller of sellers) seller.tick(now);
    const over = sellers.filter(({ isOver }) => isOver).length;
    if (over === sellers.length) return;
    if (now - toldAt > 10_000) {
      toldAt = now;
      tell(`${Math.round((now - startedAt) / 1000)} s: ${over} of ${sellers.length} over, ${sum(sellers, 'done')} doings, ${sum(sellers, 'repeats')} repeats`);
    }
    await sleep(tickMs);
  }
}

/** What the store keeps of the sellers once nothing is owed any more, or for so long. */
async function leftOver(sessions: Sessions, sellers: readonly Seller[]): Promise<readonly Broken[]> {
  const until = performance.now() + quietMs;
  for (;;) {
    const broken = (await Promise.all(sellers.map(async (seller) => brokenInRecord(seller, await sessions.load(seller.person))))).flat();
    if (broken.length === 0 || performance.now() > until) return broken;
    await sleep(500);
  }
}

async function forgetAll(storeUrl: string, sellers: readonly Seller[]): Promise<void> {
  const sessions = sessionsIn(await openStore(storeUrl), { ttlMs: 60_000 });
  for (const { person } of sellers) await sessions.forget(person);
  await sessions.close();
}

interface Stage {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly proxy: Proxy;
  readonly replicas: Replicas;
  readonly sellers: readonly Seller[];
}

async function setUp({ seed, sellers: count, storeUrl, pace = 60, silenceMs = 60_000 }: ChaosOptions): Promise<Stage> {
  const [telegram, discord] = await Promise.all([startTelegramServer(), discordServer({ shards: replicaCount })]);
  telegram.webhook.retryMs = 300;
  const ports = await Promise.all(Array.from({ length: replicaCount }, () => freePort()));
  const proxy = await startProxy(ports, chanceFor(seed, 'posts'), posts);
  const cast = { seed, count, temper: { thinkMs: ((2 * count) / pace) * 1000, patienceMs, silenceMs } };
  const sellers = [...sellersOnTelegram(telegram, cast), ...sellersOnDiscord(discord, cast)];
  const shared = {
    STORE_URL: storeUrl,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    TELEGRAM_WEBHOOK_URL: `${proxy.url}/telegram`,
    TELEGRAM_WEBHOOK_SECRET: 'chaos',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.api,
  };
  const replicas = startReplicas(ports.map((port, shard) => ({ ...shared, PORT: `${port}`, DISCORD_SHARDS: `${shard}/${replicaCount}` })));
  return { telegram, discord, proxy, replicas, sellers };
}

/** What was refused that the platforms themselves would refuse, and how often. */
function refusals({ telegram, discord }: Stage): string {
  const counts = new Map<string, number>();
  const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { method, error } of telegram.refused) count(`${method}: ${error?.description.slice(0, 60)}`);
  for (const { method, path, status, code } of discord.refused) count(`${method} ${path.split('/')[1]}: ${status} ${code}`);
  return [...counts].map(([what, often]) => `${often} × ${what}`).join('; ');
}

/** One run: replicas over one store that are killed again and again, sellers on both platforms, failures everywhere. */
export async function chaos(options: ChaosOptions): Promise<Outcome> {
  const { seed, storeUrl, killEveryMs = 2000, limitMs = 900_000, onProgress = () => undefined } = options;
  const stage = await setUp(options);
  const { telegram, discord, proxy, replicas, sellers } = stage;
  const faults = faultsBy({ telegram: chanceFor(seed, 'telegram'), discord: chanceFor(seed, 'discord') }, options.faults ?? 0.1);
  try {
    await replicas.ready();
    await discord.waitFor('commands', () => discord.commands.length > 0, 20_000);
    onProgress('all replicas are ready');
    telegram.failBy(() => faults.telegram());
    discord.failBy(() => faults.discord());
    const startedAt = performance.now();
    for (const seller of sellers) seller.comesIn(startedAt);
    replicas.killEvery(killEveryMs, chanceFor(seed, 'kills'));
    await play(sellers, limitMs, onProgress);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    replicas.calm();
    proxy.calm();
    faults.stop();
    await replicas.ready();
    const sessions = sessionsIn(await openStore(storeUrl), { ttlMs: 86_400_000 });
    const left = await leftOver(sessions, sellers);
    await sessions.close();
    const codes = await replicas.stop();
    const broken = [
      ...brokenInLetters(sellers),
      ...brokenInChats(sellers, sentOnTelegram(telegram)),
      ...brokenInChats(sellers, sentOnDiscord(discord)),
      ...left,
    ];
    const of = (kind: Broken['kind']): number => broken.filter((each) => each.kind === kind).length;
    return {
      broken,
      summary: {
        'drafts completed': `${sellers.filter(({ letter }) => letter !== undefined).length} of ${sellers.length}`,
        'inputs': sum(sellers, 'acts') + sum(sellers, 'repeats'),
        'repeats sent': sum(sellers, 'repeats'),
        'longest wait (s)': Math.round(Math.max(...sellers.map(({ longestWaitMs }) => longestWaitMs)) / 1000),
        'webhook posts': Object.entries(proxy.counts).map(([what, often]) => `${what} ${often}`).join(', '),
        'API calls failed': Object.entries(faults.counts).map(([kind, often]) => `${kind} ${often}`).join(', '),
        'API calls': telegram.calls.length + discord.calls.length,
        'refused as the platforms would': refusals(stage),
        'kills': replicas.kills,
        'doubled / lost / foreign words': `${of('doubled')} / ${of('lost')} / ${of('foreign')}`,
        'exit codes': codes.join(', '),
        'the bot logged': [...replicas.troubles].toSorted(([, a], [, b]) => b - a).slice(0, 12).map(([what, often]) => `${often} × ${what}`).join('; '),
        'seconds': seconds,
      },
    };
  } finally {
    await replicas.stop();
    await Promise.all([proxy.close(), telegram.close(), discord.close()]);
    await forgetAll(storeUrl, sellers);
  }
}
