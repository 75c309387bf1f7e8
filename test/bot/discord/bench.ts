import { onTestFinished } from 'vitest';
import type { Channel, Incoming } from '../../../src/bot/channel.ts';
import { discordChannel, type DiscordOptions } from '../../../src/bot/discord/channel.ts';
import type { Button, Message } from '../../../src/bot/message.ts';
import { createLogger } from '../../../src/log.ts';
import { discordServer, type DiscordServer } from '../../support/discord-server.ts';

type ServerOptions = Parameters<typeof discordServer>[0];

const button = (label: string, press: Button['action']['press']): Button => ({ label, action: { draft: 'k3x9', at: 'why', press } });

export const messageOf = (more: Partial<Message>): Message => ({ spans: [], buttons: [], files: [], card: false, ...more });

/** A card with everything a card can have, that says what was heard. */
export const card = (text: string, more: Partial<Message> = {}): Message =>
  messageOf({
    spans: [{ kind: 'plain', text }],
    buttons: [[button('My own words', { do: 'own' }), button('Done', { do: 'done' })]],
    options: {
      draft: 'k3x9',
      at: 'why',
      items: ['C1', 'C2', 'C3'].map((item) => ({ item, label: `Cause ${item}`, ticked: item === 'C1' })),
      single: false,
      placeholder: 'Tick what is true',
    },
    expects: { draft: 'k3x9', at: 'why', title: '5/6', label: 'Your words', placeholder: 'In English', only: false },
    card: true,
    ...more,
  });

/** A bot that answers everything with what it heard, against a Discord of its own. */
export class Bench {
  readonly server: DiscordServer;
  readonly heard: Incoming[] = [];
  readonly failures: unknown[] = [];
  /** What the bot answers with. */
  answer: (incoming: Incoming) => readonly Message[] = ({ input }) => [card(`heard ${JSON.stringify(input.act)}`)];
  /** What the bot waits for before an input counts as taken. */
  saving: Promise<void> = Promise.resolve();
  channel: Channel;

  constructor(server: DiscordServer, channel: Channel) {
    this.server = server;
    this.channel = channel;
  }

  readonly take = async (incoming: Incoming): Promise<void> => {
    this.heard.push(incoming);
    await this.saving;
    this.channel.deliver(incoming.address, this.answer(incoming), 'en').catch((error: unknown) => this.failures.push(error));
  };

  acts(): readonly unknown[] {
    return this.heard.map(({ input }) => input.act);
  }

  /** The same bot in a new process. */
  async restart(): Promise<void> {
    await this.channel.stop();
    this.channel = await newChannel(this.server);
    await this.channel.start(this.take);
  }

  /** Waits until nobody waits for an acknowledgement any more. */
  async acknowledgedAll(): Promise<void> {
    await this.server.waitFor('all acknowledgements', () => this.server.unanswered.length === 0);
  }

  /** Waits until so many inputs were heard. */
  async heardSome(count: number): Promise<Incoming> {
    const last = await this.server.waitFor(`${count} inputs`, () => this.heard[count - 1]);
    return last;
  }
}

export const newChannel = (server: DiscordServer, token = server.token, shards?: DiscordOptions['shards']): Promise<Channel> =>
  discordChannel({ token, apiRoot: server.api, ...(shards && { shards }), log: createLogger('silent') });

export async function openBench(options: ServerOptions = {}): Promise<Bench> {
  const server = await discordServer(options);
  const bench = new Bench(server, await newChannel(server));
  onTestFinished(async () => {
    await bench.channel.stop();
    await server.close();
  });
  return bench;
}

/** A bench whose bot is connected and has its commands. */
export async function startBench(options: ServerOptions = {}): Promise<Bench> {
  const bench = await openBench(options);
  await bench.channel.start(bench.take);
  await bench.server.waitFor('the commands', () => bench.server.commands.length > 0);
  return bench;
}
