import { describe, expect, it, onTestFinished } from 'vitest';
import type { DiscordOptions } from '../../../src/bot/discord/channel.ts';
import type { Guild } from '../../support/discord-server/room.ts';
import type { Person } from '../../support/discord-server/person.ts';
import { discordServer, type DiscordServer } from '../../support/discord-server.ts';
import { Bench, newChannel } from './bench.ts';

async function openServer(shards: number): Promise<DiscordServer> {
  const server = await discordServer({ shards });
  onTestFinished(() => server.close());
  return server;
}

/** A process with some of the bot's shards, connected. */
async function processWith(server: DiscordServer, shards: DiscordOptions['shards']): Promise<Bench> {
  const bench = new Bench(server, await newChannel(server, server.token, shards));
  onTestFinished(() => bench.channel.stop());
  await bench.channel.start(bench.take);
  return bench;
}

const shardOf = ({ id }: Guild, count: number): number => Number((BigInt(id) >> 22n) % BigInt(count));

/** One server for each shard, with the same person in all of them. */
function guildsOf(server: DiscordServer, person: Person, count: number): readonly Guild[] {
  const found = new Map<number, Guild>();
  for (let tries = 0; found.size < count && tries < 1000; tries += 1) {
    const guild = server.guild({ members: [person] });
    found.set(shardOf(guild, count), guild);
    server.pass(1);
  }
  return Array.from({ length: count }, (_, shard) => found.get(shard)).filter((guild) => guild !== undefined);
}

describe('shards', () => {
  it('of two processes hear each of their own servers, and direct messages come to the first', async () => {
    const server = await openServer(3);
    const ming = server.user({ username: 'ming' });
    const guilds = guildsOf(server, ming, 3);
    const [first, second] = [await processWith(server, { first: 0, last: 1, count: 3 }), await processWith(server, { first: 2, last: 2, count: 3 })];
    await server.waitFor('the commands', () => server.commands.length > 0);
    expect(new Set(server.liveShards)).toEqual(new Set([[0, 3], [1, 3], [2, 3]]));
    for (const guild of guilds) ming.slash(guild.room, 'poa');
    ming.slash(server.dm(ming), 'poa');
    await first.heardSome(3);
    await second.heardSome(1);
    await first.acknowledgedAll();
    expect([first.heard.length, second.heard.length]).toEqual([3, 1]);
    expect(server.refused).toEqual([]);
  });

  it('are all that Discord recommends when they are chosen by it', async () => {
    const server = await openServer(2);
    const bench = await processWith(server, 'auto');
    await server.waitFor('the commands', () => server.commands.length > 0);
    expect(new Set(server.liveShards)).toEqual(new Set([[0, 2], [1, 2]]));
    const ming = server.user({ username: 'ming' });
    for (const { room } of guildsOf(server, ming, 2)) ming.slash(room, 'poa');
    await bench.heardSome(2);
  });

  it('register the commands once, by the process that has the first', async () => {
    const server = await discordServer({ shards: 2, anyCommand: true });
    onTestFinished(() => server.close());
    const ming = server.user({ username: 'ming' });
    const [, guild] = guildsOf(server, ming, 2);
    const second = await processWith(server, { first: 1, last: 1, count: 2 });
    if (guild) ming.slash(guild.room, 'poa');
    await second.heardSome(1);
    await second.acknowledgedAll();
    expect(server.calls.filter(({ path }) => path.endsWith('/commands'))).toEqual([]);
    await processWith(server, { first: 0, last: 0, count: 2 });
    await server.waitFor('the commands', () => server.commands.length > 0);
    expect(server.overwrites).toHaveLength(1);
  });

  it('are connected when every one of them is', async () => {
    const server = await openServer(2);
    const channel = await newChannel(server, server.token, { first: 0, last: 1, count: 2 });
    onTestFinished(() => channel.stop());
    expect(channel.isConnected?.()).toBe(false);
    await channel.start(async () => undefined);
    expect(channel.isConnected?.()).toBe(true);
    server.dropGateway('close');
    await server.waitFor('the drop', () => channel.isConnected?.() === false);
    await server.waitFor('both again', () => channel.isConnected?.() === true);
    expect(server.gateway).toMatchObject({ identifies: 2, resumes: 2, connections: 2 });
  });

  it('that are too few end the channel with the name of the setting', async () => {
    const server = await discordServer({ leastShards: 2 });
    onTestFinished(() => server.close());
    const channel = await newChannel(server);
    onTestFinished(() => channel.stop());
    await expect(channel.start(async () => undefined)).rejects.toMatchObject({ code: 'CHANNEL_STOPPED', facts: { variable: 'DISCORD_SHARDS' } });
  });
});
