import type { ChatFile, ChatMessage } from './chat-message.ts';
import type { Interaction } from './interaction.ts';
import { Journal } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { Modal, Upload } from './modal.ts';
import type { Person } from './person.ts';
import type { Guild, Room } from './room.ts';
import { snowflakes } from './snowflake.ts';

export interface DiscordServerOptions {
  readonly token?: string;
  /** How long the first response to an interaction may take. Discord: 3000. */
  readonly ackWithinMs?: number;
  /** How long an interaction's token lives. Discord: 15 minutes. */
  readonly tokenForMs?: number;
  /** Privileged intents switched on for the bot, as bits: 2 members, 256 presences, 32768 message content. */
  readonly privilegedIntents?: number;
  readonly heartbeatMs?: number;
  /** The largest file, in bytes. Discord: 10 MiB. */
  readonly attachmentLimit?: number;
  /** How many shards Discord recommends, and lets connect at once. */
  readonly shards?: number;
  /** Into how many shards the bot must be split, for it is in so many servers. */
  readonly leastShards?: number;
  /** Lets people use commands the bot never registered. */
  readonly anyCommand?: boolean;
}

/** An event on its way to the bot. */
export interface Dispatch {
  readonly event: string;
  readonly guildId?: string | undefined;
  /** The intent bit without which nobody hears of it. */
  readonly needs?: number;
  /** Whether a person caused it, so that it can be delivered twice. */
  readonly byPerson?: boolean;
  readonly data: (intents: number) => JsonObject;
}

/** Everything the server knows. It outlives any bot that connects. */
export class World {
  readonly token: string;
  readonly ackWithinMs: number;
  readonly tokenForMs: number;
  readonly privilegedIntents: number;
  readonly heartbeatMs: number;
  readonly attachmentLimit: number;
  readonly anyCommand: boolean;
  readonly shards: number;
  readonly leastShards: number;
  readonly id: () => string;
  readonly applicationId: string;
  readonly journal: Journal;
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly rooms = new Map<string, Room>();
  readonly messages = new Map<string, ChatMessage>();
  /** Interactions by id and by token. */
  readonly interactions = new Map<string, Interaction>();
  readonly tokens = new Map<string, Interaction>();
  /** Registered commands: `global` or the guild's id. */
  readonly commands = new Map<string, readonly JsonObject[]>();
  /** Every bulk overwrite or single registration, in order. */
  readonly overwrites: { scope: string; names: readonly string[]; created: number }[] = [];
  readonly files = new Map<string, ChatFile>();
  readonly modals = new Map<Person, Modal>();
  /** Every modal ever opened, in order. */
  readonly opened: { person: Person; modal: Modal }[] = [];
  /** `http://127.0.0.1:PORT`, known once it listens. */
  base = '';
  /** How many more events of people go out twice. */
  twice = 0;
  /** Hands an event to the sessions that may hear it; says whether there was one. Set by the gateway. */
  dispatch: (event: Dispatch) => boolean = () => false;
  #aheadMs = 0;

  constructor(options: DiscordServerOptions) {
    this.id = snowflakes(() => this.now());
    this.journal = new Journal(() => this.now());
    this.applicationId = this.id();
    this.token =
      options.token ?? `${Buffer.from(this.applicationId).toString('base64url')}.GtEsT0.${'a1b2c3'.repeat(6)}`;
    this.ackWithinMs = options.ackWithinMs ?? 3000;
    this.tokenForMs = options.tokenForMs ?? 15 * 60_000;
    this.privilegedIntents = options.privilegedIntents ?? 0;
    this.heartbeatMs = options.heartbeatMs ?? 41_250;
    this.attachmentLimit = options.attachmentLimit ?? 10 * 1024 * 1024;
    this.anyCommand = options.anyCommand ?? false;
    this.shards = options.shards ?? 1;
    this.leastShards = options.leastShards ?? 1;
  }

  now(): number {
    return Date.now() + this.#aheadMs;
  }

  /** Moves the server's clock on. */
  pass(ms: number): void {
    this.#aheadMs += ms;
  }

  keep(upload: Upload): ChatFile {
    const content = typeof upload.content === 'string' ? Buffer.from(upload.content) : upload.content;
    const { name, type = 'application/octet-stream', unsized = false } = upload;
    const file = { id: this.id(), name, type, content, unsized };
    this.files.set(file.id, file);
    return file;
  }

  /** The commands a person can use in a room. */
  commandsIn(room: Room): readonly JsonObject[] {
    const context = room.kind === 'guild' ? 0 : room.kind === 'dm' ? 1 : 2;
    const visible = (this.commands.get('global') ?? []).filter((command) => {
      const contexts = command['contexts'];
      const types = command['integration_types'];
      const installed = room.hasBot || (Array.isArray(types) && types.includes(1));
      return installed && (!Array.isArray(contexts) || contexts.includes(context));
    });
    return [...visible, ...(room.guild ? (this.commands.get(room.guild.id) ?? []) : [])];
  }
}
