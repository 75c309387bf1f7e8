import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Deafness } from './telegram-server/deafness.ts';
import { Faults, type Fault } from './telegram-server/faults.ts';
import { Gateway } from './telegram-server/gateway.ts';
import { idle } from './telegram-server/idle.ts';
import { Rate } from './telegram-server/rate.ts';
import { Room, type NewRoom } from './telegram-server/room.ts';
import type { Seat } from './telegram-server/seat.ts';
import { WebhookPost } from './telegram-server/webhook-post.ts';
import type { Call, Update, User } from './telegram-server/wire.ts';
import { World, type WorldOptions } from './telegram-server/world.ts';

export interface TelegramServerOptions extends Partial<WorldOptions> {
  readonly token?: string;
  readonly duplicateUpdates?: boolean;
  /** Messages a group takes in a minute before calls get 429; none by default. */
  readonly perGroupMinute?: number;
}

/** Who a test plays; `first_name` and the rest have likely values. */
export type NewUser = Partial<Omit<User, 'is_bot'>> & { readonly id: number };

/**
 * The Bot API on a loopback port, with people in it: the bot under test talks to `url` with `token`, the test plays the
 * people. It refuses what Telegram refuses, in its words (core.telegram.org/bots/api, platforms.md 1), and is stricter
 * in one thing: parameters and fields that a method does not know are refused too.
 */
export class TelegramServer {
  readonly token: string;
  readonly world: World;
  readonly rate = new Rate();
  readonly webhook: WebhookPost;
  readonly #faults = new Faults();
  readonly #deafness = new Deafness();
  readonly #http: Server;
  #url = '';
  #lastGroup = 4_000_000;

  constructor(options: TelegramServerOptions = {}) {
    this.token = options.token ?? '7654321:AAtest-token_of_a_loopback_bot-12345';
    const { username = 'poa_test_bot', privacy = true, now = () => Date.now() } = options;
    this.world = new World({ username, privacy, now });
    this.world.queue.duplicates = options.duplicateUpdates ?? false;
    this.rate.perGroupMinute = options.perGroupMinute;
    this.webhook = new WebhookPost(this.world);
    this.world.onChange(() => this.webhook.pump());
    const gateway = new Gateway({
      world: this.world,
      token: this.token,
      faults: this.#faults,
      rate: this.rate,
      deafness: this.#deafness,
    });
    this.#http = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void gateway.handle(request, response));
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const address: AddressInfo | string | null = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('the server does not listen');
    this.#url = `http://127.0.0.1:${address.port}`;
    return this;
  }

  /** What `apiRoot` has to be. */
  get url(): string {
    return this.#url;
  }

  get bot(): User {
    return this.world.bot;
  }

  /** Every call in the order of arrival. */
  get calls(): readonly Call[] {
    return this.world.calls;
  }

  /** How often a file was asked for. */
  get downloads(): number {
    return this.world.downloads.length;
  }

  /** Takes a file away, as Telegram does in time; the message with it stays. */
  loseFile(post: { readonly document: { readonly fileId: string } | undefined }): void {
    this.world.files.delete(post.document?.fileId ?? '');
  }

  /** Calls that people could notice: all but the polling. */
  get sent(): readonly Call[] {
    return this.world.calls.filter((call) => call.method !== 'getUpdates');
  }

  /** Calls that Telegram would not have taken; failures that a test ordered are not among them. */
  get refused(): readonly Call[] {
    return this.world.calls.filter((call) => call.error !== undefined && call.injected === undefined);
  }

  user(user: NewUser): User {
    const made: User = { first_name: `Seller${user.id}`, language_code: 'en', ...user, is_bot: false };
    this.world.people.set(made.id, made);
    return made;
  }

  /** The chat of one person with the bot, not started yet. */
  privateChat(user: User): Seat {
    const room = this.world.rooms.get(user.id) ?? this.#open({ id: user.id, owner: user });
    return room.seat(user);
  }

  /** A group the bot is in; with topics it is a supergroup. */
  group(group: { readonly id?: number; readonly title?: string; readonly topics?: readonly string[] } = {}): Room {
    this.#lastGroup += 1;
    const id = group.topics === undefined ? -this.#lastGroup : -1_000_000_000_000 - this.#lastGroup;
    return this.#open({ id, title: 'Sellers', ...group });
  }

  /** What people do in `work` reaches the bot in one `getUpdates` answer. */
  batch(work: () => unknown): Promise<void> {
    return this.world.queue.batch(work);
  }

  set duplicateUpdates(on: boolean) {
    this.world.queue.duplicates = on;
  }

  /** Hands an update out again, with the same `update_id`. */
  redeliver(update: Update): void {
    this.world.queue.repeat(update);
  }

  /** The next `times` calls of a method (`*`: of any but `getUpdates`; `file`: downloads) go wrong. */
  failNext(method: string, times: number, fault: Fault): void {
    this.#faults.plan(method, times, fault);
  }

  /** Lets calls go wrong by chance, as told for each of them. */
  failBy(chance: ((method: string) => Fault | undefined) | undefined): void {
    this.#faults.chance = chance;
  }

  /** Calls for this chat hang until the returned function is called; all others go on. */
  deaf({ id }: { readonly id: number }): () => void {
    return this.#deafness.close(id);
  }

  /** All taps so far are too old to answer. */
  expireQueries(): void {
    for (const query of this.world.queries.values()) query.expired = true;
  }

  waitFor<T>(what: string, look: () => T | undefined | false | null, timeoutMs?: number): Promise<T> {
    return this.world.waitFor(what, look, timeoutMs);
  }

  /** Resolves when every update is confirmed, every call answered and nothing more came for `quietMs`. */
  idle(quietMs?: number, timeoutMs?: number): Promise<void> {
    return idle(this.world, this.webhook, quietMs, timeoutMs);
  }

  async close(): Promise<void> {
    this.webhook.stop();
    this.world.queue.interrupt('the test is over');
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  #open(room: NewRoom): Room {
    const opened = new Room(this.world, room);
    this.world.rooms.set(opened.id, opened);
    return opened;
  }
}

/** Starts a server on a free port. */
export const startTelegramServer = (options?: TelegramServerOptions): Promise<TelegramServer> =>
  new TelegramServer(options).listen();
