import type { Server } from 'node:http';
import { randomUUID } from 'node:crypto';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { isObject, numberOf, parseJson, textOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { botPayload, guildPayload } from './payload.ts';
import { shardOf } from './snowflake.ts';
import type { Dispatch, World } from './world.ts';

const privileged = 2 | 256 | 32_768;
const everyIntent = 2 ** 26 - 1;
const guildsIntent = 1;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** What was sent, for RESUME. The first has sequence 1. */
  readonly sent: string[];
  socket: WebSocket | undefined;
}

/** The gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME, and everything that happens (platforms.md 2.4). */
export class Gateway {
  readonly sessions = new Map<string, Session>();
  identifies = 0;
  resumes = 0;
  readonly #world: World;
  readonly #sockets: WebSocketServer;

  constructor(world: World, http: Server) {
    this.#world = world;
    this.#sockets = new WebSocketServer({ server: http, path: '/gateway' });
    this.#sockets.on('connection', (socket, request) => this.#greet(socket, request.url ?? ''));
    world.dispatch = (event) => this.#dispatch(event);
  }

  /** Sessions with a live connection. */
  get live(): readonly Session[] {
    return [...this.sessions.values()].filter((session) => session.socket !== undefined);
  }

  /** Breaks every connection; the sessions stay and can be resumed. */
  drop(how: 'close' | 'reconnect' | 'cut'): void {
    this.#world.journal.note(`the gateway goes away (${how})`);
    for (const { socket } of this.live) {
      if (how === 'cut') socket?.terminate();
      else if (how === 'reconnect') socket?.send(JSON.stringify({ op: 7, d: null }));
      else socket?.close(4000, 'Unknown error');
    }
  }

  /** Forgets every session: what was not heard by now is lost, and the bot must identify anew. */
  invalidate(): void {
    this.#world.journal.note('the gateway forgets its sessions');
    for (const session of this.live) session.socket?.send(JSON.stringify({ op: 9, d: false }));
    this.sessions.clear();
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket, url: string): void {
    const query = new URL(url, 'ws://localhost').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json' || query.has('compress'))
      return socket.close(4012, 'Invalid API version');
    let session: Session | undefined;
    let received = 0;
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      if (session?.socket !== socket) return;
      session.socket = undefined;
      if (code === 1000 || code === 1001) this.sessions.delete(session.id);
      this.#world.journal.note(`the bot left the gateway (${code})`);
    });
    socket.on('message', (data: Buffer) => {
      received += 1;
      if (received > 120) return socket.close(4008, 'Rate limited');
      const frame = read(data);
      if (!frame) return socket.close(4002, 'Decode error');
      session = this.#hear(socket, session, numberOf(frame['op'], -1), frame['d']);
    });
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.#world.heartbeatMs, _trace: [] } }));
  }

  #hear(socket: WebSocket, session: Session | undefined, op: number, d: Json | undefined): Session | undefined {
    if (op === 1) socket.send(JSON.stringify({ op: 11 }));
    else if (op === 2 && session) socket.close(4005, 'Already authenticated');
    else if (op === 2) return this.#identify(socket, isObject(d) ? d : {});
    else if (op === 6) return this.#resume(socket, isObject(d) ? d : {});
    else if (!session) socket.close(4003, 'Not authenticated');
    else if (![3, 4, 8, 31].includes(op)) socket.close(4001, 'Unknown opcode');
    return session;
  }

  #identify(socket: WebSocket, d: JsonObject): Session | undefined {
    this.identifies += 1;
    const intents = numberOf(d['intents'], -1);
    const shard: readonly Json[] = Array.isArray(d['shard']) ? d['shard'] : [0, 1];
    const [index, total] = [numberOf(shard[0]), numberOf(shard[1], 1)];
    if (d['token'] !== this.#world.token) return void socket.close(4004, 'Authentication failed');
    if (intents < 0 || intents > everyIntent) return void socket.close(4013, 'Invalid intent(s)');
    if ((intents & privileged & ~this.#world.privilegedIntents) !== 0)
      return void socket.close(4014, 'Disallowed intent(s)');
    if (index >= total) return void socket.close(4010, 'Invalid shard');
    if (total < this.#world.leastShards) return void socket.close(4011, 'Sharding required');
    this.#forgetLost(index, total);
    const session: Session = { id: randomUUID().replaceAll('-', ''), intents, shard: [index, total], sent: [], socket };
    this.sessions.set(session.id, session);
    this.#ready(session);
    return session;
  }

  /** A session whose process is gone hears nothing more once another process has its shard: it would only grow. */
  #forgetLost(index: number, total: number): void {
    for (const { id, socket, shard } of this.sessions.values())
      if (socket === undefined && shard[0] === index && shard[1] === total) this.sessions.delete(id);
  }

  #ready(session: Session): void {
    const world = this.#world;
    const guilds = [...world.guilds.values()].filter(
      (guild) => guild.hasBot && shardOf(guild.id, session.shard[1]) === session.shard[0],
    );
    send(session, 'READY', {
      v: 10,
      user: botPayload(world),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: `${world.base.replace('http', 'ws')}/gateway`,
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
    });
    if ((session.intents & guildsIntent) !== 0)
      for (const guild of guilds) send(session, 'GUILD_CREATE', guildPayload(world, guild));
    world.journal.note('the bot is ready');
  }

  #resume(socket: WebSocket, d: JsonObject): Session | undefined {
    const session = this.sessions.get(textOf(d['session_id']));
    if (d['token'] !== this.#world.token) return void socket.close(4004, 'Authentication failed');
    if (!session) return void socket.send(JSON.stringify({ op: 9, d: false }));
    const heard = numberOf(d['seq']);
    if (heard > session.sent.length) return void socket.close(4007, 'Invalid seq');
    this.resumes += 1;
    session.socket = socket;
    for (const frame of session.sent.slice(heard)) socket.send(frame);
    send(session, 'RESUMED', { _trace: [] });
    this.#world.journal.note('the bot resumed');
    return session;
  }

  #dispatch({ event, guildId, needs = 0, byPerson = false, data }: Dispatch): boolean {
    const twice = byPerson && this.#world.twice > 0;
    if (twice) this.#world.twice -= 1;
    let heard = false;
    for (const session of this.sessions.values()) {
      if ((session.intents & needs) !== needs || shardOf(guildId, session.shard[1]) !== session.shard[0]) continue;
      heard = true;
      send(session, event, data(session.intents));
      if (twice) send(session, event, data(session.intents));
    }
    return heard;
  }
}

function send(session: Session, event: string, data: JsonObject): void {
  const frame = JSON.stringify({ op: 0, t: event, s: session.sent.length + 1, d: data });
  session.sent.push(frame);
  session.socket?.send(frame);
}

function read(data: Buffer): JsonObject | undefined {
  try {
    const frame = parseJson(data.toString('utf8'));
    return isObject(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}
