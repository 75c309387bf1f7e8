import { EventEmitter } from 'node:events';
import { BotProfile } from './bot-profile.ts';
import type { Query } from './query.ts';
import type { Room } from './room.ts';
import { transcript } from './transcript.ts';
import { UpdateQueue } from './update-queue.ts';
import type { Call, Upload, User } from './wire.ts';

/** How long to wait for what must come, in milliseconds; long, as it is only waited for in full where a test fails. */
const patienceMs = 20_000;

export interface WorldOptions {
  readonly username: string;
  /** Whether the bot hears only what is meant for it in a group. */
  readonly privacy: boolean;
  /** Unix time, milliseconds. */
  readonly now: () => number;
}

/** Everything the server knows; chats, people and the bot's methods meet here. */
export class World {
  readonly bot: User;
  /** Who opens topics and moves groups. */
  readonly platform: User = { id: 777_000, is_bot: false, first_name: 'Telegram' };
  readonly privacy: boolean;
  readonly rooms = new Map<number, Room>();
  readonly people = new Map<number, User>();
  readonly queries = new Map<string, Query>();
  readonly files = new Map<string, Upload>();
  /** Ids of the files that were asked for, in order. */
  readonly downloads: string[] = [];
  readonly calls: Call[] = [];
  readonly profile = new BotProfile();
  readonly queue = new UpdateQueue(() => this.changed());
  webhook: Webhook | undefined;
  readonly #pulse = new EventEmitter().setMaxListeners(0);
  readonly #now: () => number;
  #lastMessageId = 40;
  #lastFileId = 0;
  #moment = 0;

  constructor(options: WorldOptions) {
    this.bot = { id: 7_654_321, is_bot: true, first_name: 'POA', username: options.username };
    this.privacy = options.privacy;
    this.#now = options.now;
  }

  nowMs(): number {
    return this.#now();
  }

  /** Unix time, seconds, as messages carry it. */
  now(): number {
    return Math.floor(this.#now() / 1000);
  }

  nextMessageId(): number {
    this.#lastMessageId += 1;
    return this.#lastMessageId;
  }

  /** Keeps a file and gives the id by which the bot may fetch it. */
  keepFile(file: Upload): string {
    this.#lastFileId += 1;
    const fileId = `BQACAgUAAx${String(this.#lastFileId).padStart(6, '0')}`;
    this.files.set(fileId, file);
    return fileId;
  }

  onChange(listener: () => void): void {
    this.#pulse.on('change', listener);
  }

  /** Counts what happened, so that it can be told what came after what. */
  nextMoment(): number {
    this.#moment += 1;
    return this.#moment;
  }

  changed(): void {
    this.#pulse.emit('change');
  }

  /** Resolves with what `look` finds as soon as it finds something; looks again at every change, never by the clock. */
  waitFor<T>(
    what: string,
    look: () => T | undefined | false | null,
    timeoutMs = patienceMs,
    explain: () => string = () => [...this.rooms.values()].map((room) => transcript(room)).join('\n'),
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#pulse.off('change', check);
      };
      const check = (): void => {
        try {
          const found = look();
          if (found === undefined || found === false || found === null) return;
          stop();
          resolve(found);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`waited ${timeoutMs} ms in vain for: ${what}\n${explain()}`));
      }, timeoutMs);
      this.#pulse.on('change', check);
      check();
    });
  }
}

export interface Webhook {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
  lastError: string | undefined;
}
