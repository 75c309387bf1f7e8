import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from './discord-server/call.ts';
import type { Fault } from './discord-server/fault.ts';
import { Gateway } from './discord-server/gateway.ts';
import type { Interaction } from './discord-server/interaction.ts';
import type { JsonObject } from './discord-server/json.ts';
import type { Modal } from './discord-server/modal.ts';
import { guildPayload } from './discord-server/payload.ts';
import { Person } from './discord-server/person.ts';
import { Rest } from './discord-server/rest.ts';
import { Guild, Room } from './discord-server/room.ts';
import { World } from './discord-server/world.ts';
import type { DiscordServerOptions } from './discord-server/world.ts';

/**
 * A Discord of one's own on 127.0.0.1: REST v10 and gateway for one bot, and the people who talk to it. It refuses what
 * Discord refuses, with the same codes, and keeps everything until it is closed, whatever becomes of the bot.
 *
 * @example
 * const server = await discordServer();
 * const client = new Client({ intents, rest: { api: server.api } });
 * await client.login(server.token);
 * const ming = server.user({ username: 'ming', locale: 'zh-CN' });
 * const { room } = server.guild({ members: [ming] });
 * ming.slash(room, 'poa');
 * const reply = await server.waitFor('a reply', () => room.messagesFor(ming).at(-1));
 */
export async function discordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const http = createServer();
  await new Promise<void>((done, failed) => http.once('error', failed).listen(0, '127.0.0.1', done));
  return new DiscordServer(http, options);
}

export class DiscordServer {
  readonly #world: World;
  readonly #rest: Rest;
  readonly #gateway: Gateway;
  readonly #http: Server;

  constructor(http: Server, options: DiscordServerOptions) {
    this.#http = http;
    this.#world = new World(options);
    this.#world.base = `http://127.0.0.1:${portOf(http)}`;
    this.#rest = new Rest(this.#world);
    this.#gateway = new Gateway(this.#world, http);
    http.on('request', (request, response) => {
      this.#rest.handle(request, response).catch(() => response.destroy());
    });
  }

  /** The value for `DISCORD_API_ROOT` and for discord.js's `rest.api`. */
  get api(): string {
    return `${this.#world.base}/api`;
  }

  get token(): string {
    return this.#world.token;
  }

  /** The application's id, which is also the bot's user id. */
  get applicationId(): string {
    return this.#world.applicationId;
  }

  /** Every REST call, in the order it came. */
  get calls(): readonly Call[] {
    return this.#rest.calls;
  }

  /** Calls that Discord itself would have refused; faults a test asked for do not count. */
  get refused(): readonly Call[] {
    return this.calls.filter((call) => call.status >= 400 && !call.injected);
  }

  /** Everything that needed an acknowledgement, in order. */
  get interactions(): readonly Interaction[] {
    return [...this.#world.interactions.values()];
  }

  /** Every place where something can be said. */
  get rooms(): readonly Room[] {
    return [...this.#world.rooms.values()];
  }

  /** Interactions nobody has acknowledged. */
  get unanswered(): readonly Interaction[] {
    return this.interactions.filter((interaction) => interaction.acknowledgedAt === undefined);
  }

  /** The global commands as registered. */
  get commands(): readonly JsonObject[] {
    return this.#world.commands.get('global') ?? [];
  }

  /** Every registration of commands: where (`global` or a guild's id), which names, how many of them new. */
  get overwrites(): readonly { readonly scope: string; readonly names: readonly string[]; readonly created: number }[] {
    return this.#world.overwrites;
  }

  /** Every form that was ever opened, in order. */
  get openedModals(): readonly { readonly person: Person; readonly modal: Modal }[] {
    return this.#world.opened;
  }

  /** The shards that are connected, each with how many there are. */
  get liveShards(): readonly (readonly [shard: number, count: number])[] {
    return this.#gateway.live.map(({ shard }) => shard);
  }

  /** How often the bot identified and resumed, and how many connections it has. */
  get gateway(): { readonly identifies: number; readonly resumes: number; readonly connections: number } {
    const { identifies, resumes, live } = this.#gateway;
    return { identifies, resumes, connections: live.length };
  }

  user({
    id = this.#world.id(),
    username,
    locale = 'en-US',
  }: {
    id?: string;
    username: string;
    locale?: string;
  }): Person {
    const person = new Person(this.#world, { id, username, locale });
    this.#world.people.set(id, person);
    return person;
  }

  /** A server with one text room. Without `hasBot` the bot is there only for those who installed it for themselves. */
  guild({
    name = 'sellers',
    members = [],
    locale = 'en-US',
    hasBot = true,
  }: { name?: string; members?: readonly Person[]; locale?: string; hasBot?: boolean } = {}): Guild {
    const guild = new Guild(this.#world.id(), this.#world.id(), { name, locale, members, hasBot });
    this.#world.guilds.set(guild.id, guild);
    this.#world.rooms.set(guild.room.id, guild.room);
    if (hasBot)
      this.#world.dispatch({
        event: 'GUILD_CREATE',
        guildId: guild.id,
        needs: 1,
        data: () => guildPayload(this.#world, guild),
      });
    return guild;
  }

  /** The direct messages between the bot and a person. */
  dm(person: Person): Room {
    const known = [...this.#world.rooms.values()].find((room) => room.kind === 'dm' && room.people.has(person));
    return known ?? this.#room('dm', [person]);
  }

  /** A private chat between people, where only a bot they installed for themselves can be used. */
  privateChat(people: readonly Person[]): Room {
    return this.#room('private', people);
  }

  /** Resolves once the bot is connected to the gateway. */
  async ready(timeoutMs = 10_000): Promise<void> {
    await this.waitFor('the bot to connect', () => this.#gateway.live.length > 0, timeoutMs);
  }

  /** Waits until `look` gives something; rejects with the whole story when it does not. */
  async waitFor<T>(what: string, look: () => T | undefined | null | false, timeoutMs = 20_000): Promise<T> {
    return this.#world.journal.until(what, look, timeoutMs, () => this.#screens());
  }

  /** What happened so far, line by line, and what every room shows now. */
  transcript(): string {
    return `${this.#world.journal.lines.join('\n')}\n\n${this.#screens()}`;
  }

  /** What the clock of this server says, epoch milliseconds. */
  get now(): number {
    return this.#world.now();
  }

  /** Moves the server's clock on, so that tokens die. */
  pass(ms: number): void {
    this.#world.pass(ms);
  }

  /** Breaks the connection: closed with 4000, told to reconnect, or cut. The session can be resumed. */
  dropGateway(how: 'close' | 'reconnect' | 'cut' = 'close'): void {
    this.#gateway.drop(how);
  }

  /** Ends all sessions: the bot must identify again (discord.js waits about 5 s between two). */
  invalidateSessions(): void {
    this.#gateway.invalidate();
  }

  /** Makes the next calls go wrong. */
  fail(fault: Fault): void {
    this.#rest.faults.add(fault);
  }

  /** Lets calls go wrong by chance, as told for each of them. */
  failBy(chance: ((method: string, path: string) => Fault | undefined) | undefined): void {
    this.#rest.faults.chance = chance;
  }

  /** Takes back the faults that have not happened. */
  heal(): void {
    this.#rest.faults.clear();
  }

  /** The next events that people cause reach the bot twice. */
  deliverTwice(times = 1): void {
    this.#world.twice += times;
  }

  /** Closes every connection at once. */
  async close(): Promise<void> {
    this.#gateway.close();
    this.#rest.close();
    const closed = new Promise<void>((done) => this.#http.close(() => done()));
    this.#http.closeAllConnections();
    await closed;
  }

  #room(kind: 'dm' | 'private', people: readonly Person[]): Room {
    const room = new Room(
      this.#world.id(),
      kind,
      `${kind} of ${people.map((person) => person.username).join(', ')}`,
      new Set(people),
    );
    this.#world.rooms.set(room.id, room);
    return room;
  }

  #screens(): string {
    const rooms = [...this.#world.rooms.values()].map((room) => {
      const shown = room.history.filter((message) => !message.deleted);
      return [
        `# ${room.guild ? `${room.guild.name}/` : ''}${room.name}`,
        ...shown.map((message) => message.describe()),
      ].join('\n');
    });
    const forms = [...this.#world.modals].map(
      ([person, modal]) => `${person.username} has the form "${modal.title}" open`,
    );
    return [...rooms, ...forms].join('\n\n');
  }
}

function portOf(http: Server): number {
  const address: AddressInfo | string | null = http.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return address.port;
}
