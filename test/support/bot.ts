import { Readable, Writable } from 'node:stream';
import { type App, startApp } from '../../src/app.ts';
import type { Config } from '../../src/config/config.ts';
import { createLogger, type Log } from '../../src/log.ts';
import { may20 } from './talk.ts';

export interface BotOptions {
  readonly telegram?: { readonly url: string; readonly token: string; readonly hook?: { readonly url: string; readonly secret: string } };
  readonly discord?: { readonly api: string; readonly token: string; readonly shards?: NonNullable<Config['discord']>['shards'] };
  readonly port?: number;
  readonly storeUrl?: string;
  readonly now?: () => number;
  readonly log?: Log;
  /** Further settings. */
  readonly settings?: Partial<Config>;
  /** Whether inputs are limited and Telegram's limits kept; tests are faster than any human, so usually not. */
  readonly rateLimits?: 'on' | 'off';
}

/** The whole bot in this process, with the real client libraries, against servers of ours. */
export async function startBot(options: BotOptions): Promise<App> {
  const { telegram, discord, port, storeUrl = 'memory:', now = () => may20, log = createLogger('silent'), settings, rateLimits = 'off' } = options;
  const app = await startApp({
    config: {
      ...(telegram && { telegram: { token: telegram.token, apiRoot: telegram.url, ...(telegram.hook && { webhook: telegram.hook }) } }),
      ...(discord && { discord: { token: discord.token, apiRoot: discord.api, ...(discord.shards && { shards: discord.shards }) } }),
      ...(port !== undefined && { port }),
      storeUrl,
      draftTtlDays: 30,
      ...(rateLimits === 'off' && { rateLimits }),
      logLevel: 'silent',
      ...settings,
    },
    log,
    terminal: { input: Readable.from([]), output: new Writable({ write: (_chunk, _encoding, done) => done() }), locale: 'en' },
    now,
  });
  await app.started.catch(async (error: unknown) => {
    await app.stop();
    throw error;
  });
  return app;
}
