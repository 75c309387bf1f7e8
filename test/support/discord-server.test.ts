import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  CheckboxGroupBuilder,
  Client,
  ContextMenuCommandBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  REST,
  Routes,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { discordServer } from './discord-server.ts';
import type { DiscordServer } from './discord-server.ts';
import type { Json, JsonObject } from './discord-server/json.ts';

let server: DiscordServer;
const clients: Client[] = [];

beforeEach(async () => {
  server = await discordServer({ anyCommand: true });
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await server.close();
});

/** The real library, connected; what it does with interactions is up to the test. */
async function bot(
  onInteraction?: (interaction: Interaction) => Promise<unknown>,
  intents = [1, 4096],
): Promise<Client<true>> {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: server.api, retries: 0 },
    allowedMentions: { parse: [] },
  });
  clients.push(client);
  client.on(Events.Error, () => undefined);
  if (onInteraction) client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction));
  const ready = new Promise<Client<true>>((done) => client.once(Events.ClientReady, done));
  await client.login(server.token);
  return ready;
}

interface Heard {
  readonly status: number;
  readonly body: JsonObject;
}

/** A call without any library, as a bot with a mistake in it makes it. */
async function call(
  method: string,
  path: string,
  body?: Json | FormData,
  authorization = `Bot ${server.token}`,
): Promise<Heard> {
  const json = body !== undefined && !(body instanceof FormData);
  const headers = { authorization, ...(json ? { 'content-type': 'application/json' } : {}) };
  const sent = body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body);
  const response = await fetch(`${server.api}/v10${path}`, { method, headers, body: sent });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as JsonObject) };
}

/** The errors of a refused form, as `path: CODE`. */
function faults(heard: Heard): readonly string[] {
  const walk = (tree: Json | undefined, path: string): string[] => {
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
    return Object.entries(tree as JsonObject).flatMap(([key, value]) =>
      key === '_errors' && Array.isArray(value)
        ? value.map((one: Json) => `${path}: ${String((one as JsonObject)['code'])}`)
        : walk(value, path === '' ? key : `${path}.${key}`),
    );
  };
  return walk(heard.body['errors'], '');
}

function row(...components: JsonObject[]): JsonObject {
  return { type: 1, components };
}

function button(customId: string, label = customId): JsonObject {
  return { type: 2, style: 1, custom_id: customId, label };
}

function select(amount: number, more: JsonObject = {}): JsonObject {
  const options = Array.from({ length: amount }, (_, index) => ({ label: `Option ${index}`, value: `o${index}` }));
  return { type: 3, custom_id: 'menu', options, ...more };
}

/** A guild with one person who has just used /poa, and how to answer that. */
function asked(): {
  person: ReturnType<DiscordServer['user']>;
  room: ReturnType<DiscordServer['dm']>;
  callback: string;
  webhook: string;
  interaction: ReturnType<ReturnType<DiscordServer['user']>['slash']>;
} {
  const person = server.user({ username: 'ming', locale: 'zh-CN' });
  const { room } = server.guild({ members: [person], locale: 'zh-TW' });
  const interaction = person.slash(room, 'poa');
  return {
    person,
    room,
    interaction,
    callback: `/interactions/${interaction.id}/${interaction.token}/callback`,
    webhook: `/webhooks/${server.applicationId}/${interaction.token}`,
  };
}

describe('with the real discord.js', () => {
  it('a private dialogue runs from a slash command over a select and a form to the last edit, and nothing is refused', async () => {
    const seen: string[] = [];
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        seen.push(`${interaction.locale} ${interaction.guildLocale} ${interaction.options.getString('case')}`);
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        const menu = new StringSelectMenuBuilder()
          .setCustomId('why')
          .setMaxValues(2)
          .addOptions({ label: 'Late carrier', value: 'c1' }, { label: 'No stock', value: 'c2' });
        const write = new ButtonBuilder().setCustomId('own').setLabel('My own words').setStyle(ButtonStyle.Primary);
        await interaction.editReply({
          content: 'Why did it happen?',
          components: [
            new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
            new ActionRowBuilder<ButtonBuilder>().addComponents(write),
          ],
        });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: `Chosen: ${interaction.values.join(' ')}` });
      } else if (interaction.isButton()) {
        const input = new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph).setValue('so far');
        const ticks = new CheckboxGroupBuilder()
          .setCustomId('ticks')
          .setRequired(false)
          .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' });
        await interaction.showModal(
          new ModalBuilder()
            .setCustomId('form')
            .setTitle('Why')
            .addLabelComponents(
              new LabelBuilder().setLabel('Your words').setTextInputComponent(input),
              new LabelBuilder().setLabel('Also').setCheckboxGroupComponent(ticks),
            ),
        );
      } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        await interaction.update({
          content: `${interaction.fields.getTextInputValue('text')} ${interaction.fields.getCheckboxGroup('ticks').join()}`,
          files: [{ attachment: Buffer.from('Dear Amazon'), name: 'poa.txt' }],
        });
        await interaction.followUp({ content: 'Saved', flags: MessageFlags.Ephemeral });
      }
    });
    const ming = server.user({ username: 'ming', locale: 'zh-CN' });
    const wei = server.user({ username: 'wei' });
    const { room } = server.guild({ members: [ming, wei], locale: 'zh-TW' });
    ming.slash(room, 'poa', { case: 'late' });
    const card = await server.waitFor('the question', () =>
      room.messagesFor(ming).find((one) => one.content.startsWith('Why')),
    );
    expect(seen).toEqual(['zh-CN zh-TW late']);
    expect(card.ephemeral).toBe(true);
    expect(room.messagesFor(wei)).toEqual([]);
    expect(() => wei.press(card, 'My own words')).toThrow('does not see');
    ming.select(card, ['Late carrier', 'No stock']);
    await server.waitFor('the choice', () => card.content === 'Chosen: c1 c2');
    ming.press(card, 'My own words');
    const opened = await server.waitFor('the form', () => ming.modal);
    expect(opened.field('Your words').value).toBe('so far');
    ming.submitModal({ 'Your words': 'the truck broke', Also: ['B'] });
    await server.waitFor('the follow-up', () => room.messagesFor(ming).find((one) => one.content === 'Saved'));
    expect(card.content).toBe('the truck broke b');
    expect(card.edited).toBe(true);
    expect(card.fileText('poa.txt')).toBe('Dear Amazon');
    expect(ming.modal).toBeUndefined();
    expect(server.refused).toEqual([]);
    expect(server.unanswered).toEqual([]);
    expect(server.interactions.map((one) => one.answer)).toEqual([5, 6, 9, 7]);
  });

  it('direct messages arrive with their words, edits, stickers and files; the words of a guild do not', async () => {
    const client = await bot(undefined, [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.DirectMessages,
      GatewayIntentBits.GuildMessages,
    ]);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      if (message.author.bot) return;
      heard.push(
        `${message.inGuild() ? 'guild' : 'dm'}:${message.content}:${message.stickers.size}:${message.attachments.size}`,
      );
      if (message.content === 'hello') void message.reply({ content: 'hi', nonce: '7', enforceNonce: true });
    });
    client.on(Events.MessageUpdate, (_, message) => heard.push(`edit:${message.content}`));
    const ming = server.user({ username: 'ming' });
    const dm = server.dm(ming);
    const { room } = server.guild({ members: [ming] });
    const hello = ming.say('hello');
    const answer = await server.waitFor('the answer', () => dm.messages.find((one) => one.content === 'hi'));
    ming.edit(hello, 'hello you');
    ming.sticker('wave');
    ming.say('', { files: [{ name: 'notice.txt', content: 'Your account...' }] });
    ming.say('in the group', { room });
    ming.say(`<@${server.applicationId}> in the group`, { room });
    await server.waitFor('all of it', () => heard.length === 6);
    expect(heard).toEqual([
      'dm:hello:0:0',
      'edit:hello you',
      'dm::1:0',
      'dm::0:1',
      'guild::0:0',
      `guild:<@${server.applicationId}> in the group:0:0`,
    ]);
    expect(answer.replyTo).toBe(hello);
    expect(server.refused).toEqual([]);
  });

  it('a file a person sends can be downloaded', async () => {
    const client = await bot();
    const ming = server.user({ username: 'ming' });
    server.dm(ming);
    const urls: string[] = [];
    client.on(Events.MessageCreate, (message) => void urls.push(message.attachments.first()?.url ?? ''));
    ming.say('', { files: [{ name: 'notice.txt', content: 'Your account was deactivated' }] });
    const url = await server.waitFor('the file', () => urls[0]);
    expect(await (await fetch(url)).text()).toBe('Your account was deactivated');
  });

  it('commands are registered once for all, and people find only what fits the place', async () => {
    await server.close();
    server = await discordServer();
    const rest = new REST({ api: server.api, retries: 0 }).setToken(server.token);
    const poa = new SlashCommandBuilder()
      .setName('poa')
      .setDescription('Draft')
      .setDescriptionLocalizations({ 'zh-CN': '起草' })
      .setContexts(0, 1);
    const draft = new ContextMenuCommandBuilder()
      .setType(3)
      .setName('Draft a POA from this notice')
      .setContexts(0, 1, 2)
      .setIntegrationTypes(0, 1);
    const body = [poa.toJSON(), draft.toJSON()];
    const first = await rest.put(Routes.applicationCommands(server.applicationId), { body });
    const second = await rest.put(Routes.applicationCommands(server.applicationId), { body });
    expect(server.overwrites.map((one) => one.created)).toEqual([2, 0]);
    expect(server.commands.map((one) => one['id'])).toEqual((first as { id: string }[]).map((one) => one.id));
    expect((second as { id: string }[]).map((one) => one.id)).toEqual((first as { id: string }[]).map((one) => one.id));
    const ming = server.user({ username: 'ming' });
    expect(() => ming.slash(server.dm(ming), 'letter')).toThrow('no command "letter"');
    expect(() => ming.slash(server.privateChat([ming]), 'poa')).toThrow('no command "poa"');
    expect(ming.slash(server.dm(ming), 'poa').what).toBe('/poa');
    await rest.put(Routes.applicationCommands(server.applicationId), { body: [{ ...poa.toJSON(), contexts: [0] }] });
    expect(() => ming.slash(server.dm(ming), 'poa')).toThrow('no command "poa"');
    expect(ming.slash(server.guild({ members: [ming] }).room, 'poa').what).toBe('/poa');
  });

  it('a message command carries the words of the message', async () => {
    const said: string[] = [];
    await bot(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      said.push(interaction.targetMessage.content);
      await interaction.reply({ content: 'Read.', flags: MessageFlags.Ephemeral });
    });
    const ming = server.user({ username: 'ming' });
    const { room } = server.guild({ members: [ming] });
    ming.messageCommand('Draft', ming.say('Your listing was removed', { room }));
    await server.waitFor('the answer', () => room.messagesFor(ming).find((one) => one.content === 'Read.'));
    expect(said).toEqual(['Your listing was removed']);
  });

  it.each(['close', 'reconnect', 'cut'] as const)(
    'what happens while the connection is down (%s) arrives after it resumes',
    async (how) => {
      await bot(async (interaction) => {
        if (interaction.isRepliable()) await interaction.reply('here');
      });
      const ming = server.user({ username: 'ming' });
      const { room } = server.guild({ members: [ming] });
      server.dropGateway(how);
      await server.waitFor('the drop', () => server.gateway.connections === 0);
      const interaction = ming.slash(room, 'poa');
      await server.waitFor('the reply', () => room.messagesFor(ming).find((one) => one.content === 'here'));
      expect(server.gateway).toMatchObject({ identifies: 1, resumes: 1, connections: 1 });
      expect(interaction.acknowledgedAfterMs).toBeGreaterThan(0);
    },
  );

  it('an event delivered twice is the same interaction twice, and the second answer is refused', async () => {
    const results: unknown[] = [];
    await bot(async (interaction) => {
      if (interaction.isRepliable())
        await interaction.reply('here').then(
          () => results.push('ok'),
          (error: { code: number }) => results.push(error.code),
        );
    });
    const ming = server.user({ username: 'ming' });
    const { room } = server.guild({ members: [ming] });
    server.deliverTwice();
    ming.slash(room, 'poa');
    await server.waitFor('both', () => results.length === 2);
    expect(results).toEqual(['ok', 40060]);
    ming.slash(room, 'poa');
    await server.waitFor('the third', () => results.length === 3);
  });

  it('in direct messages and private chats it is the same, without a guild', async () => {
    const contexts: unknown[] = [];
    await bot(async (interaction) => {
      if (interaction.isAutocomplete()) return interaction.respond([{ name: 'Late shipment', value: 'late' }]);
      contexts.push([interaction.context, interaction.guildId, interaction.channelId]);
      if (interaction.isRepliable()) return interaction.reply({ content: 'here', flags: MessageFlags.Ephemeral });
    });
    const [ming, wei] = [server.user({ username: 'ming' }), server.user({ username: 'wei' })];
    const dm = server.dm(ming);
    const chat = server.privateChat([ming, wei]);
    ming.slash(dm, 'poa');
    await server.waitFor('the reply', () => dm.messages.find((one) => one.content === 'here'));
    ming.slash(chat, 'poa');
    await server.waitFor('the reply', () => chat.messagesFor(ming).find((one) => one.content === 'here'));
    expect(chat.messagesFor(wei)).toEqual([]);
    expect(contexts).toEqual([
      [1, null, dm.id],
      [2, null, chat.id],
    ]);
    const typing = ming.type(dm, 'poa', 'case', 'la');
    await server.waitFor('the offer', () => typing.choices.length > 0);
    expect(typing.choices).toEqual([{ name: 'Late shipment', value: 'late' }]);
    expect(server.refused).toEqual([]);
  });

  it('a press nobody hears is lost, and the message waits for the next bot', async () => {
    const { person, room, interaction } = asked();
    expect(interaction.delivered).toBe(false);
    await bot(async (one) => {
      if (one.isRepliable()) await one.reply('back again');
    });
    person.slash(room, 'poa');
    await server.waitFor('the reply', () => room.messagesFor(person).find((one) => one.content === 'back again'));
    expect(server.unanswered).toEqual([interaction]);
  });

  it.each([
    ['a wrong token', () => 'wrong', [1], 'invalid token'],
    ['an intent that is not switched on', () => server.token, [1, 32_768], 'disallowed intents'],
  ])('%s keeps the bot out', async (_, token, intents, words) => {
    const client = new Client({ intents, rest: { api: server.api, retries: 0 } });
    clients.push(client);
    const failed = new Promise<Error>((done) => client.on(Events.Error, done));
    const out = await Promise.race([client.login(token()).then(() => failed), failed]).catch((error: Error) => error);
    expect(out.message).toMatch(new RegExp(words, 'i'));
  });
});

function identify(): JsonObject {
  return { op: 2, d: { token: server.token, intents: 1, properties: {}, shard: [0, 1] } };
}

/** A connection without any library: what it was sent, and how it was closed. */
function connect(query = 'v=10&encoding=json'): {
  send: (frame: JsonObject) => void;
  frames: JsonObject[];
  closed: () => number | undefined;
} {
  const socket = new WebSocket(`${server.api.replace('http', 'ws').replace('/api', '/gateway')}?${query}`);
  const frames: JsonObject[] = [];
  let code: number | undefined;
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as JsonObject));
  socket.on('close', (closedWith) => (code = closedWith));
  socket.on('error', () => undefined);
  return { send: (frame) => socket.send(JSON.stringify(frame)), frames, closed: () => code };
}

describe('the gateway', () => {
  it('greets, acknowledges heartbeats, and tells of its guilds after READY', async () => {
    const guild = server.guild({ name: 'sellers' });
    server.guild({ name: 'elsewhere', hasBot: false });
    const { send, frames } = connect();
    await server.waitFor('HELLO', () => frames.length === 1);
    send({ op: 1, d: null });
    send(identify());
    await server.waitFor('the guild', () => frames.length === 4);
    expect(frames.map((frame) => frame['t'] ?? frame['op'])).toEqual([10, 11, 'READY', 'GUILD_CREATE']);
    expect(frames[2]).toMatchObject({
      s: 1,
      d: { guilds: [{ id: guild.id, unavailable: true }], application: { id: server.applicationId } },
    });
    expect(frames[2]?.['d']).toHaveProperty(
      'resume_gateway_url',
      `${server.api.replace('http', 'ws').replace('/api', '/gateway')}`,
    );
    expect(frames[3]).toMatchObject({ s: 2, d: { id: guild.id, name: 'sellers', channels: [{ id: guild.room.id }] } });
  });

  it.each<[string, () => readonly JsonObject[], number]>([
    ['nothing before IDENTIFY', () => [{ op: 3, d: {} }], 4003],
    ['IDENTIFY once', () => [identify(), identify()], 4005],
    ['only known opcodes', () => [identify(), { op: 99 }], 4001],
    ['a true token', () => [{ op: 2, d: { token: 'wrong', intents: 1 } }], 4004],
    ['known intents', () => [{ op: 2, d: { token: server.token, intents: 2 ** 30 } }], 4013],
    ['a shard that exists', () => [{ op: 2, d: { token: server.token, intents: 1, shard: [1, 1] } }], 4010],
  ])('takes %s', async (_, frames, code) => {
    const socket = connect();
    await server.waitFor('HELLO', () => socket.frames.length === 1);
    for (const frame of frames()) socket.send(frame);
    expect(await server.waitFor('the end', socket.closed)).toBe(code);
  });

  it('takes version 10 and JSON', async () => {
    const { closed } = connect('v=9&encoding=json');
    expect(await server.waitFor('the end', closed)).toBe(4012);
  });

  it('a forgotten session cannot be resumed', async () => {
    const first = connect();
    await server.waitFor('HELLO', () => first.frames.length === 1);
    first.send(identify());
    const ready = await server.waitFor('READY', () => first.frames.find((frame) => frame['t'] === 'READY'));
    server.invalidateSessions();
    await server.waitFor('the news', () => first.frames.some((frame) => frame['op'] === 9 && frame['d'] === false));
    const second = connect();
    await server.waitFor('HELLO', () => second.frames.length === 1);
    const { session_id: session } = ready['d'] as JsonObject;
    second.send({ op: 6, d: { token: server.token, session_id: session, seq: 1 } });
    await server.waitFor('the refusal', () => second.frames.length === 2);
    expect(second.frames[1]).toEqual({ op: 9, d: false });
  });

  it('every shard hears of its own guilds, and the first of direct messages', async () => {
    const shards = [connect(), connect()];
    for (const [index, shard] of shards.entries()) {
      await server.waitFor('HELLO', () => shard.frames.length === 1);
      shard.send({ op: 2, d: { token: server.token, intents: 1, shard: [index, 2] } });
      await server.waitFor('READY', () => shard.frames.length === 2);
    }
    const ming = server.user({ username: 'ming' });
    ming.slash(server.dm(ming), 'poa');
    const guilds = [server.guild({ members: [ming] }), server.guild({ members: [ming] })];
    const heard = (index: number, id: string): boolean =>
      shards[index]?.frames.some((frame) => (frame['d'] as JsonObject)['id'] === id) ?? false;
    for (const { id } of guilds) {
      const own = Number((BigInt(id) >> 22n) % 2n);
      await server.waitFor('the guild', () => heard(own, id));
      expect(heard(1 - own, id)).toBe(false);
    }
    await server.waitFor('the slash command', () =>
      shards[0]?.frames.some((frame) => frame['t'] === 'INTERACTION_CREATE'),
    );
    expect(shards[1]?.frames.some((frame) => frame['t'] === 'INTERACTION_CREATE')).toBe(false);
  });
});

describe('answering an interaction', () => {
  it('the first answer counts and the second is refused', async () => {
    const { callback, room, person } = asked();
    expect((await call('POST', callback, { type: 4, data: { content: ' hello ' } })).status).toBe(204);
    expect(room.messagesFor(person).map((one) => one.content)).toEqual(['hello']);
    expect(await call('POST', callback, { type: 5 })).toEqual({
      status: 400,
      body: { code: 40060, message: 'Interaction has already been acknowledged.' },
    });
    expect(server.refused).toMatchObject([{ method: 'POST', status: 400, code: 40060 }]);
  });

  it('an answer after three seconds, or to nothing known, is refused', async () => {
    const { callback, interaction } = asked();
    server.pass(3001);
    const late = await call('POST', callback, { type: 5 });
    expect(late).toEqual({ status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    expect(interaction.acknowledgedAfterMs).toBeUndefined();
    expect((await call('POST', `/interactions/${interaction.id}/wrong/callback`, { type: 5 })).body['code']).toBe(
      10062,
    );
  });

  it('the response comes with the answer when it is asked for', async () => {
    const { callback } = asked();
    const { body } = await call('POST', `${callback}?with_response=true`, {
      type: 4,
      data: { content: 'x', flags: 64 },
    });
    expect(body).toMatchObject({
      interaction: { type: 2, response_message_ephemeral: true },
      resource: { type: 4, message: { content: 'x', flags: 64 } },
    });
  });

  it.each([
    ['a command cannot be answered by an update', { type: 6 }, 'type: BASE_TYPE_CHOICES'],
    [
      'a deferred reply takes no flag but ephemeral',
      { type: 5, data: { flags: 64 | 32_768 } },
      'data.flags: MESSAGE_FLAGS_INVALID',
    ],
    ['a type is needed', {}, 'type: BASE_TYPE_REQUIRED'],
  ])('%s', async (_, body, fault) => {
    const { callback, interaction } = asked();
    const heard = await call('POST', callback, body);
    expect(heard).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(faults(heard)).toEqual([fault]);
    expect(interaction.acknowledgedAfterMs).toBeUndefined();
  });

  it('before the first answer there is nothing to edit; after fifteen minutes the token is dead', async () => {
    const { callback, webhook } = asked();
    expect((await call('PATCH', `${webhook}/messages/@original`, { content: 'x' })).body).toEqual({
      code: 10015,
      message: 'Unknown Webhook',
    });
    expect((await call('POST', webhook, { content: 'x' })).body['code']).toBe(10015);
    await call('POST', callback, { type: 5, data: { flags: 64 } });
    expect((await call('PATCH', `${webhook}/messages/@original`, { content: 'x' })).status).toBe(200);
    expect((await call('PATCH', `${webhook}/messages/1234567890123456789`, { content: 'x' })).body['code']).toBe(10008);
    server.pass(15 * 60_000);
    expect(await call('PATCH', `${webhook}/messages/@original`, { content: 'y' })).toEqual({
      status: 401,
      body: { code: 50027, message: 'Invalid Webhook Token' },
    });
    expect((await call('POST', `/webhooks/${server.applicationId}/unknown`, { content: 'y' })).body['code']).toBe(
      50027,
    );
  });

  it('the first follow-up takes the place of a thinking reply, the next is its own message', async () => {
    const { callback, webhook, room, person } = asked();
    await call('POST', callback, { type: 5, data: { flags: 64 } });
    expect(room.messagesFor(person)[0]?.thinking).toBe(true);
    await call('POST', webhook, { content: 'first' });
    await call('POST', webhook, { content: 'second' });
    await call('POST', webhook, { content: 'third', flags: 64 });
    expect(room.messagesFor(person).map((one) => [one.content, one.ephemeral, one.thinking])).toEqual([
      ['first', true, false],
      ['second', false, false],
      ['third', true, false],
    ]);
    expect(room.messages.map((one) => one.content)).toEqual(['second']);
    await call('DELETE', `${webhook}/messages/@original`);
    expect((await call('GET', `${webhook}/messages/@original`)).body['code']).toBe(10008);
  });

  it('where the bot is only installed by the person, the sixth follow-up is refused', async () => {
    const person = server.user({ username: 'ming' });
    const { room } = server.guild({ members: [person], hasBot: false });
    await call('PUT', `/applications/${server.applicationId}/commands`, []);
    const client = await bot();
    const { id, token } = person.slash(room, 'poa');
    await call('POST', `/interactions/${id}/${token}/callback`, { type: 4, data: { content: '0' } });
    const codes: unknown[] = [];
    for (const content of ['1', '2', '3', '4', '5', '6'])
      codes.push((await call('POST', `/webhooks/${client.application.id}/${token}`, { content })).body['code']);
    expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, 40094]);
    expect((await call('POST', `/channels/${room.id}/messages`, { content: 'x' })).body).toEqual({
      code: 50001,
      message: 'Missing Access',
    });
  });
});

/** A form with one field, right in everything, to be spoiled in one place. */
function form(field: JsonObject, more: JsonObject = {}): JsonObject {
  return { title: 'Why', custom_id: 'form', components: [{ type: 18, label: 'Words', component: field }], ...more };
}

const words = { type: 4, custom_id: 'text', style: 2 };
const ticks = {
  type: 22,
  custom_id: 'ticks',
  options: [
    { label: 'A', value: 'a' },
    { label: 'B', value: 'b' },
  ],
};

describe('forms', () => {
  const label = (at: JsonObject): JsonObject => ({ type: 18, label: 'L', component: words, ...at });

  it.each<[string, JsonObject, string]>([
    ['a title over 45', form(words, { title: 'x'.repeat(46) }), 'data.title: BASE_TYPE_BAD_LENGTH'],
    ['no title', form(words, { title: undefined }), 'data.title: BASE_TYPE_REQUIRED'],
    ['a custom id over 100', form(words, { custom_id: 'x'.repeat(101) }), 'data.custom_id: BASE_TYPE_BAD_LENGTH'],
    [
      'six parts',
      form(words, {
        components: Array.from({ length: 6 }, (_, index) => label({ component: { ...words, custom_id: `t${index}` } })),
      }),
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    ['no part', form(words, { components: [] }), 'data.components: BASE_TYPE_REQUIRED'],
    [
      'a label over 45',
      form(words, { components: [label({ label: 'x'.repeat(46) })] }),
      'data.components.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a description over 100',
      form(words, { components: [label({ description: 'x'.repeat(101) })] }),
      'data.components.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    ['a button', form({ ...button('b') }), 'data.components.0.component.type: UNION_TYPE_CHOICES'],
    [
      'one custom id twice',
      form(words, { components: [label({}), label({})] }),
      'data.components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a value over 4000',
      form({ ...words, value: 'x'.repeat(4001) }),
      'data.components.0.component.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a value over its own length',
      form({ ...words, max_length: 3, value: 'long' }),
      'data.components.0.component.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a placeholder over 100',
      form({ ...words, placeholder: 'x'.repeat(101) }),
      'data.components.0.component.placeholder: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a length over 4000',
      form({ ...words, max_length: 4001 }),
      'data.components.0.component.max_length: NUMBER_TYPE_MAX',
    ],
    [
      'a shortest over the longest',
      form({ ...words, min_length: 9, max_length: 3 }),
      'data.components.0.component.min_length: NUMBER_TYPE_MAX',
    ],
    [
      'eleven ticks',
      form({ ...ticks, options: Array.from({ length: 11 }, (_, index) => ({ label: 'A', value: `${index}` })) }),
      'data.components.0.component.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'required, yet none needed',
      form({ ...ticks, min_values: 0 }),
      'data.components.0.component.min_values: NUMBER_TYPE_MIN',
    ],
    [
      'two ticks of one value',
      form({
        ...ticks,
        options: [
          { label: 'A', value: 'a' },
          { label: 'B', value: 'a' },
        ],
      }),
      'data.components.0.component.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a lone radio',
      form({ ...ticks, type: 21, options: [{ label: 'A', value: 'a' }] }),
      'data.components.0.component.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a row without a label',
      form(words, { components: [row(words)] }),
      'data.components.0.components.0.label: BASE_TYPE_REQUIRED',
    ],
  ])('%s is refused', async (_, data, fault) => {
    const { callback, person } = asked();
    expect(faults(await call('POST', callback, { type: 9, data }))).toEqual([fault]);
    expect(person.modal).toBeUndefined();
  });

  it('opens, holds the person to its rules, and closes when the answer is acknowledged', async () => {
    const { callback, person, room } = asked();
    await call('POST', callback, { type: 9, data: form({ ...words, min_length: 3, max_length: 5 }) });
    expect(() => person.submitModal()).toThrow('required');
    expect(() => person.submitModal({ Words: 'no' })).toThrow('3 to 5');
    expect(() => person.submitModal({ Other: 'none' })).toThrow('no field "Other"');
    const { id, token } = person.submitModal({ Words: 'yes!' });
    const again = await call('POST', `/interactions/${id}/${token}/callback`, { type: 9, data: form(words) });
    expect(again.body['errors']).toEqual({
      type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'Value must be one of {4, 5}.' }] },
    });
    expect(person.modal?.title).toBe('Why');
    await call('POST', `/interactions/${id}/${token}/callback`, { type: 4, data: { content: 'thanks' } });
    expect(person.modal).toBeUndefined();
    expect(room.messages.map((one) => one.content)).toEqual(['thanks']);
  });
});

/** A message with one file of so many bytes. */
function letterOf(size: number): FormData {
  const data = new FormData();
  data.append('payload_json', JSON.stringify({ content: 'letter', attachments: [{ id: 0, filename: 'poa.txt' }] }));
  data.append('files[0]', new Blob(['x'.repeat(size)]), 'poa.txt');
  return data;
}

describe('messages', () => {
  const embed = { title: 't' };
  it.each<[string, JsonObject, readonly string[]]>([
    ['over 2000 characters', { content: 'x'.repeat(2001) }, ['content: BASE_TYPE_MAX_LENGTH']],
    [
      'six rows',
      { content: 'x', components: Array.from({ length: 6 }, (_, index) => row(button(`b${index}`))) },
      ['components: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((one) => button(one)))] },
      ['components.0.components: BASE_TYPE_BAD_LENGTH'],
    ],
    ['an empty row', { content: 'x', components: [row()] }, ['components.0.components: BASE_TYPE_REQUIRED']],
    [
      'a select beside a button',
      { content: 'x', components: [row(select(1), button('a'))] },
      ['components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    ['a button outside a row', { content: 'x', components: [button('a')] }, ['components.0.type: UNION_TYPE_CHOICES']],
    [
      'a label over 80',
      { content: 'x', components: [row(button('a', 'x'.repeat(81)))] },
      ['components.0.components.0.label: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'neither label nor emoji',
      { content: 'x', components: [row(button('a', ''))] },
      ['components.0.components.0.label: BASE_TYPE_REQUIRED'],
    ],
    [
      'letters as emoji',
      { content: 'x', components: [row({ ...button('a'), emoji: { name: 'ok' } })] },
      ['components.0.components.0.emoji.name: BUTTON_COMPONENT_INVALID_EMOJI'],
    ],
    [
      'no custom id',
      { content: 'x', components: [row({ type: 2, style: 1, label: 'a' })] },
      ['components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
    ],
    [
      'a custom id over 100',
      { content: 'x', components: [row(button('x'.repeat(101), 'a'))] },
      ['components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'one custom id twice',
      { content: 'x', components: [row(button('a')), row(button('a'))] },
      ['components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a link with a custom id',
      { content: 'x', components: [row({ ...button('a'), style: 5, url: 'https://x.y' })] },
      ['components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
    ],
    [
      '26 options',
      { content: 'x', components: [row(select(26))] },
      ['components.0.components.0.options: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'no options',
      { content: 'x', components: [row(select(0))] },
      ['components.0.components.0.options: BASE_TYPE_REQUIRED'],
    ],
    [
      'more choices than options',
      { content: 'x', components: [row(select(2, { max_values: 3 }))] },
      ['components.0.components.0.options: BASE_TYPE_MIN_LENGTH'],
    ],
    [
      'max_values of nought',
      { content: 'x', components: [row(select(2, { min_values: 0, max_values: 0 }))] },
      ['components.0.components.0.max_values: NUMBER_TYPE_MIN'],
    ],
    [
      'min over max',
      { content: 'x', components: [row(select(3, { min_values: 2 }))] },
      ['components.0.components.0.min_values: NUMBER_TYPE_MAX'],
    ],
    [
      'a placeholder over 150',
      { content: 'x', components: [row(select(1, { placeholder: 'x'.repeat(151) }))] },
      ['components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'two defaults for one choice',
      {
        content: 'x',
        components: [
          row(
            select(1, {
              options: [
                { label: 'a', value: 'a', default: true },
                { label: 'b', value: 'b', default: true },
              ],
            }),
          ),
        ],
      },
      ['components.0.components.0.options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES'],
    ],
    [
      'an option label over 100',
      {
        content: 'x',
        components: [
          row(select(1, { options: [{ label: 'x'.repeat(101), value: 'a', description: 'x'.repeat(101) }] })),
        ],
      },
      [
        'components.0.components.0.options.0.label: BASE_TYPE_BAD_LENGTH',
        'components.0.components.0.options.0.description: BASE_TYPE_MAX_LENGTH',
      ],
    ],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => embed) }, ['embeds: BASE_TYPE_MAX_LENGTH']],
    ['an empty embed', { embeds: [{}] }, ['embeds.0.description: BASE_TYPE_REQUIRED']],
    [
      'an embed description over 4096',
      { embeds: [{ description: 'x'.repeat(4097) }] },
      ['embeds.0.description: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a field without a value',
      { embeds: [{ fields: [{ name: 'a', value: '' }] }] },
      ['embeds.0.fields.0.value: BASE_TYPE_REQUIRED'],
    ],
    [
      'embeds over 6000 together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'content beside V2 parts',
      { content: 'x', flags: 32_768, components: [{ type: 10, content: 'a' }] },
      ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'V2 parts without the flag',
      { content: 'x', components: [{ type: 10, content: 'a' }] },
      ['components.0.type: UNION_TYPE_CHOICES'],
    ],
    [
      'mentions both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
    ['a nonce over 25', { content: 'x', nonce: 'x'.repeat(26) }, ['nonce: BASE_TYPE_MAX_LENGTH']],
    ['a number for words', { content: 7 }, ['content: STRING_TYPE_CONVERT']],
  ])('%s: refused', async (_, body, expected) => {
    const room = server.dm(server.user({ username: 'ming' }));
    const heard = await call('POST', `/channels/${room.id}/messages`, body);
    expect(heard).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(faults(heard)).toEqual(expected);
    expect(room.messages).toEqual([]);
  });

  it('an empty one is refused, new, edited or as an answer', async () => {
    const { callback, person } = asked();
    const dm = server.dm(person);
    const path = `/channels/${dm.id}/messages`;
    const empty = { status: 400, body: { code: 50006, message: 'Cannot send an empty message' } };
    expect(await call('POST', path, { content: ' \n' })).toEqual(empty);
    expect(await call('POST', callback, { type: 4, data: { content: '', embeds: [] } })).toEqual(empty);
    const { body } = await call('POST', path, { content: 'x' });
    expect(await call('PATCH', `${path}/${String(body['id'])}`, { content: null })).toEqual(empty);
    expect((await call('PATCH', `${path}/${String(body['id'])}`, { components: [row(button('a'))] })).status).toBe(200);
    expect(dm.messages[0]).toMatchObject({ content: 'x', edited: true, buttons: [{ label: 'a', customId: 'a' }] });
  });

  it('closed direct messages, unknown places and messages of others are refused', async () => {
    const { person } = asked();
    const dm = server.dm(person);
    const theirs = person.say('mine');
    person.dmsOpen = false;
    expect(await call('POST', `/channels/${dm.id}/messages`, { content: 'x' })).toEqual({
      status: 403,
      body: { code: 50007, message: 'Cannot send messages to this user' },
    });
    expect((await call('POST', '/users/@me/channels', { recipient_id: person.id })).body['id']).toBe(dm.id);
    expect((await call('PATCH', `/channels/${dm.id}/messages/${theirs.id}`, { content: 'x' })).body['code']).toBe(
      50005,
    );
    expect((await call('POST', '/channels/1234567890123456789/messages', { content: 'x' })).body).toEqual({
      code: 10003,
      message: 'Unknown Channel',
    });
    expect((await call('DELETE', `/channels/${dm.id}/messages/1234567890123456789`)).body).toEqual({
      code: 10008,
      message: 'Unknown Message',
    });
  });

  it('the bot hears of its public messages, never of ephemeral ones', async () => {
    const client = await bot(undefined, [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));
    const { callback, webhook } = asked();
    await call('POST', callback, { type: 4, data: { content: 'secret', flags: 64 } });
    await call('POST', webhook, { content: 'public' });
    await server.waitFor('the public one', () => heard.length > 0);
    expect(heard).toEqual(['public']);
  });

  it('an ephemeral message cannot be reached through its room', async () => {
    const { callback, person, room } = asked();
    await call('POST', callback, { type: 4, data: { content: 'secret', flags: 64 } });
    const id = room.messagesFor(person)[0]?.id ?? '';
    expect((await call('PATCH', `/channels/${room.id}/messages/${id}`, { content: 'x' })).body['code']).toBe(10008);
  });

  it('files come by multipart, stay over an edit unless it drops them, and may not be too large', async () => {
    const dm = server.dm(server.user({ username: 'ming' }));
    const path = `/channels/${dm.id}/messages`;
    const { body } = await call('POST', path, letterOf(5));
    const message = dm.messages[0];
    expect(message?.fileText('poa.txt')).toBe('xxxxx');
    await call('PATCH', `${path}/${String(body['id'])}`, { content: 'edited' });
    expect(message?.files.length).toBe(1);
    await call('PATCH', `${path}/${String(body['id'])}`, { attachments: [] });
    expect(message?.files.length).toBe(0);
    expect(await call('POST', path, letterOf(10 * 1024 * 1024 + 1))).toEqual({
      status: 413,
      body: { code: 40005, message: 'Request entity too large' },
    });
    expect(server.calls.at(-1)?.files).toEqual(['poa.txt']);
  });

  it('the same nonce twice is one message when it is enforced', async () => {
    const dm = server.dm(server.user({ username: 'ming' }));
    const send = async (enforce: boolean): Promise<Heard> =>
      call('POST', `/channels/${dm.id}/messages`, { content: 'x', nonce: 'n1', enforce_nonce: enforce });
    const [first, second] = [await send(true), await send(true)];
    expect(second.body['id']).toBe(first.body['id']);
    await send(false);
    expect(dm.messages.length).toBe(2);
  });

  it.each<[JsonObject, readonly string[]]>([
    [{}, ['@everyone', '<@1>']],
    [{ allowed_mentions: { parse: [] } }, []],
    [{ allowed_mentions: { parse: ['everyone'] } }, ['@everyone']],
    [{ allowed_mentions: { parse: [], users: ['1'] } }, ['<@1>']],
  ])('with %j it pings %j', async (more, pings) => {
    const dm = server.dm(server.user({ username: 'ming' }));
    await call('POST', `/channels/${dm.id}/messages`, { content: '@everyone <@1> `@here`', ...more });
    expect(dm.messages[0]?.pings).toEqual(pings);
  });
});

describe('commands', () => {
  const poa = { name: 'poa', description: 'Draft' };
  const option = { type: 3, name: 'case', description: 'Which' };
  it.each<[string, JsonObject[], string]>([
    ['an upper-case name', [{ ...poa, name: 'Poa' }], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', [{ ...poa, name: 'my poa' }], '0.name: STRING_TYPE_REGEX'],
    ['no description', [{ name: 'poa' }], '0.description: BASE_TYPE_REQUIRED'],
    ['a description over 100', [{ ...poa, description: 'x'.repeat(101) }], '0.description: BASE_TYPE_BAD_LENGTH'],
    [
      'an unknown locale',
      [{ ...poa, name_localizations: { zh: '申诉' } }],
      '0.name_localizations: DICT_TYPE_INVALID_KEY',
    ],
    [
      'a translated description over 100',
      [{ ...poa, description_localizations: { 'zh-CN': '字'.repeat(101) } }],
      '0.description_localizations.zh-CN: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a translated name with a space',
      [{ ...poa, name_localizations: { 'zh-TW': '申 訴' } }],
      '0.name_localizations.zh-TW: STRING_TYPE_REGEX',
    ],
    ['two of one name', [poa, poa], '1: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['an unknown context', [{ ...poa, contexts: [0, 3] }], '0.contexts.1: BASE_TYPE_CHOICES'],
    [
      'an installation twice',
      [{ ...poa, integration_types: [1, 1] }],
      '0.integration_types.1: SET_TYPE_ALREADY_CONTAINS_VALUE',
    ],
    [
      'a message command with a description',
      [{ ...poa, type: 3 }],
      '0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    ],
    [
      'a required option after an optional one',
      [{ ...poa, options: [option, { ...option, name: 'b', required: true }] }],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      '26 choices',
      [
        {
          ...poa,
          options: [
            { ...option, choices: Array.from({ length: 26 }, (_, index) => ({ name: 'a', value: `${index}` })) },
          ],
        },
      ],
      '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'over 8000 characters',
      [
        {
          ...poa,
          options: Array.from({ length: 4 }, (_, index) => ({
            ...option,
            name: `o${index}`,
            choices: Array.from({ length: 25 }, () => ({ name: 'x'.repeat(50), value: 'x'.repeat(50) })),
          })),
        },
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('%s: refused', async (_, body, fault) => {
    const heard = await call('PUT', `/applications/${server.applicationId}/commands`, body);
    expect(faults(heard)).toEqual([fault]);
    expect(server.commands).toEqual([]);
    expect(server.overwrites).toEqual([]);
  });

  it('a sixteenth message command is refused', async () => {
    const body = Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `Command ${index}` }));
    expect((await call('PUT', `/applications/${server.applicationId}/commands`, body)).body['code']).toBe(30032);
  });
});

describe('the wire', () => {
  it('a wrong or missing token is refused', async () => {
    for (const authorization of ['', 'Bot wrong', server.token])
      expect(await call('GET', '/users/@me', undefined, authorization)).toEqual({
        status: 401,
        body: { message: '401: Unauthorized', code: 0 },
      });
  });

  it('unknown routes, methods and broken JSON are refused', async () => {
    expect((await call('GET', '/nowhere')).status).toBe(404);
    expect((await call('DELETE', '/users/@me')).status).toBe(405);
    const response = await fetch(`${server.api}/v10/users/@me/channels`, {
      method: 'POST',
      body: '{',
      headers: { authorization: `Bot ${server.token}`, 'content-type': 'application/json' },
    });
    expect(await response.json()).toEqual({ code: 50109, message: 'The request body contains invalid JSON.' });
    expect(server.refused.map((one) => one.status)).toEqual([404, 405, 400]);
  });

  it('faults hit the calls they name and are no refusals', async () => {
    const dm = server.dm(server.user({ username: 'ming' }));
    const path = `/channels/${dm.id}/messages`;
    server.fail({ kind: 'error', status: 503, on: /POST .*messages/ });
    expect((await call('GET', '/users/@me')).status).toBe(200);
    expect((await call('POST', path, { content: 'a' })).status).toBe(503);
    server.fail({ kind: 'drop' });
    await expect(call('POST', path, { content: 'b' })).rejects.toThrow('fetch failed');
    server.fail({ kind: 'lost-answer' });
    await expect(call('POST', path, { content: 'c' })).rejects.toThrow('fetch failed');
    server.fail({ kind: 'rate-limit', ms: 1500 });
    const limited = await call('POST', path, { content: 'd' });
    expect(limited).toEqual({
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 1.5, global: false },
    });
    expect(dm.messages.map((one) => one.content)).toEqual(['c']);
    expect(server.refused).toEqual([]);
  });

  it('discord.js waits out a rate limit and sends again', async () => {
    const dm = server.dm(server.user({ username: 'ming' }));
    const rest = new REST({ api: server.api, retries: 1 }).setToken(server.token);
    server.fail({ kind: 'rate-limit', ms: 20 });
    await rest.post(Routes.channelMessages(dm.id), { body: { content: 'x' } });
    expect(server.calls.map((one) => one.status)).toEqual([429, 200]);
    expect(dm.messages.length).toBe(1);
  });

  it('a call about a slow room waits', async () => {
    const dm = server.dm(server.user({ username: 'ming' }));
    dm.slowMs = 60_000;
    const slow = call('POST', `/channels/${dm.id}/messages`, { content: 'late' });
    slow.catch(() => undefined);
    await server.waitFor('the call', () => server.calls.length === 1);
    expect((await call('GET', '/users/@me')).status).toBe(200);
    expect(server.calls.map((one) => one.status)).toEqual([0, 200]);
    await server.close();
    await expect(slow).rejects.toThrow('fetch failed');
  });

  it('waiting in vain tells the whole story', async () => {
    const { callback } = asked();
    await call('POST', callback, { type: 4, data: { content: 'hello', components: [row(button('go', 'Go on'))] } });
    await expect(server.waitFor('rain', () => false, 30)).rejects.toThrow(
      /vain for rain[\s\S]*ming \/poa[\s\S]*acknowledged \(4\)[\s\S]*bot: hello\n {2}\[Go on\]/,
    );
  });

  it('a forged press reaches the bot with what was forged', async () => {
    const heard: string[] = [];
    await bot(async (interaction) => {
      if (interaction.isButton()) heard.push(interaction.customId);
    });
    const { callback, person, room } = asked();
    await call('POST', callback, {
      type: 4,
      data: { content: 'x', components: [row(button('real'), { ...button('off'), disabled: true })] },
    });
    const message = room.messages[0];
    if (!message) throw new Error('no message');
    expect(() => person.press(message, 'forged')).toThrow('no button');
    expect(() => person.press(message, 'off')).toThrow('cannot be pressed');
    person.pressRaw(message, 'forged');
    await server.waitFor('the press', () => heard.length === 1);
    expect(heard).toEqual(['forged']);
  });
});
