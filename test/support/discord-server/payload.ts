import type { ChatFile, ChatMessage } from './chat-message.ts';
import type { JsonObject } from './json.ts';
import type { Person } from './person.ts';
import type { Guild, Room } from './room.ts';
import type { World } from './world.ts';

const allPermissions = '2251799813685247';
const messageContent = 32_768;
const joinedAt = '2024-01-01T00:00:00.000000+00:00';

export function botPayload(world: World): JsonObject {
  const { applicationId: id } = world;
  return {
    ...account(id, 'poa-bot'),
    bot: true,
    mfa_enabled: false,
    verified: true,
    email: null,
    flags: 0,
    locale: 'en-US',
  };
}

export function personPayload(person: Person): JsonObject {
  return account(person.id, person.username);
}

function account(id: string, username: string): JsonObject {
  return { id, username, global_name: username, discriminator: '0', avatar: null, public_flags: 0, bot: false };
}

function memberPayload(user: JsonObject): JsonObject {
  return {
    user,
    nick: null,
    avatar: null,
    roles: [],
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
    permissions: allPermissions,
  };
}

export function guildPayload(world: World, guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: [...guild.members][0]?.id ?? world.applicationId,
    preferred_locale: guild.locale,
    joined_at: joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size + 1,
    members: [memberPayload(botPayload(world))],
    channels: [channelPayload(guild.room)],
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        hoist: false,
        position: 0,
        permissions: allPermissions,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    emojis: [],
    stickers: [],
    features: [],
    premium_tier: 0,
    verification_level: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
    mfa_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
  };
}

export function channelPayload(room: Room): JsonObject {
  const shared = { id: room.id, type: room.type, flags: 0, last_message_id: room.history.at(-1)?.id ?? null };
  if (room.guild)
    return {
      ...shared,
      guild_id: room.guild.id,
      name: room.name,
      position: 0,
      nsfw: false,
      topic: null,
      parent_id: null,
      rate_limit_per_user: 0,
      permission_overwrites: [],
    };
  return { ...shared, recipients: [...room.people].map((person) => personPayload(person)) };
}

export function filePayload(world: World, file: ChatFile, roomId: string): JsonObject {
  const url = `${world.base}/attachments/${roomId}/${file.id}/${encodeURIComponent(file.name)}`;
  const size = file.unsized ? 0 : file.content.length;
  return { id: file.id, filename: file.name, size, url, proxy_url: url, content_type: file.type };
}

/** A message as the REST API and interactions show it. */
export function messagePayload(world: World, message: ChatMessage): JsonObject {
  const { room, author, metadata } = message;
  return {
    id: message.id,
    type: message.replyTo ? 19 : 0,
    channel_id: room.id,
    author: author === 'bot' ? botPayload(world) : personPayload(author),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.some((ping) => ping.startsWith('@')),
    mentions: mentioned(world, message),
    mention_roles: [],
    attachments: message.files.map((file) => filePayload(world, file, room.id)),
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: message.components,
    sticker_items: message.stickers.map((name) => ({ id: '749054660769218631', name, format_type: 1 })),
    pinned: false,
    flags: message.flags,
    nonce: message.nonce,
    application_id: metadata === undefined ? undefined : world.applicationId,
    webhook_id: metadata === undefined ? undefined : world.applicationId,
    interaction_metadata: metadata,
    message_reference: message.replyTo && {
      type: 0,
      message_id: message.replyTo.id,
      channel_id: room.id,
      guild_id: room.guild?.id,
    },
  };
}

/** A message as the gateway tells of it: without Message Content only what Discord lets a bot read. */
export function messageEvent(world: World, message: ChatMessage, intents: number): JsonObject {
  const { room, author } = message;
  const payload = messagePayload(world, message);
  const readable =
    (intents & messageContent) !== 0 || room.kind === 'dm' || author === 'bot' || mentionsBot(world, message);
  const hidden = readable ? {} : { content: '', embeds: [], attachments: [], components: [] };
  if (!room.guild) return { ...payload, ...hidden, channel_type: room.type };
  const {
    user: _,
    permissions: __,
    ...member
  } = memberPayload(author === 'bot' ? botPayload(world) : personPayload(author));
  return { ...payload, ...hidden, guild_id: room.guild.id, member, channel_type: room.type };
}

/** The shared part of every interaction's context: where, who, which installation. */
export function placePayload(room: Room, person: Person): JsonObject {
  const user = personPayload(person);
  const shared = {
    channel: { ...channelPayload(room), permissions: allPermissions },
    channel_id: room.id,
    locale: person.locale,
    app_permissions: allPermissions,
  };
  if (!room.guild)
    return {
      ...shared,
      user,
      context: room.kind === 'dm' ? 1 : 2,
      authorizing_integration_owners: room.kind === 'dm' ? { '0': '0' } : { '1': person.id },
    };
  const { id, locale, hasBot } = room.guild;
  return {
    ...shared,
    guild_id: id,
    guild: { id, locale, features: [] },
    guild_locale: locale,
    member: memberPayload(user),
    context: 0,
    authorizing_integration_owners: hasBot ? { '0': id } : { '1': person.id },
  };
}

function mentionsBot(world: World, message: ChatMessage): boolean {
  return message.pings.includes(`<@${world.applicationId}>`) || message.replyTo?.author === 'bot';
}

function mentioned(world: World, message: ChatMessage): readonly JsonObject[] {
  const people = [...world.people.values()].filter((person) => message.pings.includes(`<@${person.id}>`));
  return [
    ...(mentionsBot(world, message) ? [botPayload(world)] : []),
    ...people.map((person) => personPayload(person)),
  ];
}
