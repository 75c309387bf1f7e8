import { ChatMessage } from './chat-message.ts';
import type { ChatFile } from './chat-message.ts';
import { isObject, numberOf, objectsOf, textOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { pingsOf } from './mentions.ts';
import { checkMessage, flags, isEmpty } from './message-form.ts';
import type { Upload } from './modal.ts';
import { messageEvent } from './payload.ts';
import type { Person } from './person.ts';
import { refusals } from './refusal.ts';
import type { Room } from './room.ts';
import type { World } from './world.ts';

/** What a bot sends: the JSON and its files, and where the JSON stands in the request (for the paths of errors). */
export interface Draft {
  readonly body: JsonObject;
  readonly uploads: readonly Upload[];
  readonly path: readonly string[];
}

/** What else a new message has: who alone sees it, its interaction, whether it only "thinks" yet, what it replies to. */
export interface Circumstances {
  readonly visibleTo?: Person | undefined;
  readonly metadata?: JsonObject;
  readonly thinking?: boolean;
  readonly replyTo?: ChatMessage | undefined;
}

const guildMessages = 512;
const directMessages = 4096;

/** Refuses what Discord would not take as a new message. */
export function checkNew(world: World, draft: Draft): void {
  if (draft.uploads.some((upload) => upload.content.length > world.attachmentLimit)) throw refusals.tooLarge();
  checkMessage(draft.body, draft.path);
  if (isEmpty(draft.body, draft.uploads.length)) throw refusals.emptyMessage();
}

/** Posts a checked draft as the bot. */
export function post(world: World, room: Room, draft: Draft, given: Circumstances = {}): ChatMessage {
  const message = new ChatMessage(world.id(), room, 'bot', world.now());
  message.visibleTo = given.visibleTo;
  message.metadata = given.metadata;
  message.flags = numberOf(draft.body['flags']) & (flags.suppressEmbeds | flags.silent | flags.componentsV2);
  message.replyTo = given.replyTo;
  message.thinking = given.thinking ?? false;
  if (given.visibleTo) message.flags |= flags.ephemeral;
  if (message.thinking) message.flags |= flags.loading;
  fill(world, message, draft);
  enter(world, message);
  return message;
}

/** Puts a message into its room and tells the bot of it. */
export function enter(world: World, message: ChatMessage): void {
  message.room.history.push(message);
  world.messages.set(message.id, message);
  world.journal.note(message.describe());
  tell(world, message, 'MESSAGE_CREATE');
}

/** Edits a message of the bot, or fills one that was "thinking". Refuses what would leave it empty or break a limit. */
export function edit(world: World, message: ChatMessage, draft: Draft): void {
  if (draft.uploads.some((upload) => upload.content.length > world.attachmentLimit)) throw refusals.tooLarge();
  checkMessage(draft.body, draft.path, message.v2);
  const after = merged(message, draft);
  if (isEmpty(after.body, after.files.length + after.uploads.length)) throw refusals.emptyMessage();
  const waited = message.thinking;
  message.flags |= numberOf(draft.body['flags']) & (flags.suppressEmbeds | flags.componentsV2);
  fill(world, message, draft);
  if (waited) settle(message);
  else message.editedAt = world.now();
  world.journal.note(message.describe());
  tell(world, message, 'MESSAGE_UPDATE');
}

/** Takes a message away. */
export function remove(world: World, message: ChatMessage): void {
  message.deleted = true;
  world.journal.note(`deleted: ${message.describe()}`);
  if (message.ephemeral) return;
  const { room, id } = message;
  world.dispatch({
    event: 'MESSAGE_DELETE',
    guildId: room.guild?.id,
    needs: room.guild ? guildMessages : directMessages,
    data: () => ({ id, channel_id: room.id, guild_id: room.guild?.id }),
  });
}

/** Tells the bot of a message, when its intents allow and the message is not ephemeral. Says whether it was heard. */
export function tell(world: World, message: ChatMessage, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'): boolean {
  const { room, author } = message;
  if (message.ephemeral || message.thinking || !room.hasBot) return false;
  return world.dispatch({
    event,
    guildId: room.guild?.id,
    needs: room.guild ? guildMessages : directMessages,
    byPerson: author !== 'bot',
    data: (intents) => messageEvent(world, message, intents),
  });
}

function settle(message: ChatMessage): void {
  message.thinking = false;
  message.flags &= ~flags.loading;
}

function fill(world: World, message: ChatMessage, draft: Draft): void {
  const { body } = draft;
  const has = (key: string): boolean => body[key] !== undefined;
  const { files, uploads } = merged(message, draft);
  if (has('content')) message.content = textOf(body['content']).trim();
  if (has('embeds')) message.embeds = objectsOf(body['embeds']);
  if (has('components')) message.components = numbered(objectsOf(body['components']));
  message.files = [...files, ...uploads.map((upload) => world.keep(upload))];
  if (has('nonce')) message.nonce = typeof body['nonce'] === 'number' ? body['nonce'] : textOf(body['nonce']);
  message.allowedMentions = body['allowed_mentions'];
  message.pings = pingsOf(message.text, body['allowed_mentions']);
}

/** What the message will hold. In an edit `attachments` names all files that stay; without it they all do. */
function merged(
  message: ChatMessage,
  draft: Draft,
): { body: JsonObject; files: readonly ChatFile[]; uploads: readonly Upload[] } {
  const { body } = draft;
  const { content, embeds, components } = message;
  const listed = Array.isArray(body['attachments'])
    ? new Set(objectsOf(body['attachments']).map((one) => String(one['id'])))
    : undefined;
  const isNew = !message.room.history.includes(message);
  const files = message.files.filter((file) => !listed || listed.has(file.id));
  const uploads = draft.uploads.filter((_, index) => !listed || isNew || listed.has(String(index)));
  const kept: Record<string, Json | undefined> = { content, embeds, components };
  for (const key of Object.keys(kept)) if (body[key] !== undefined) kept[key] = body[key];
  return { body: kept, files, uploads };
}

/** Gives every part the number that Discord gives it when the bot did not. */
export function numbered(parts: readonly JsonObject[], next = { id: 1 }): readonly JsonObject[] {
  return parts.map((part) => {
    const id = typeof part['id'] === 'number' && part['id'] > 0 ? part['id'] : next.id++;
    const whole: Record<string, Json | undefined> = { ...part, id };
    for (const key of ['component', 'accessory']) {
      const inner = part[key];
      if (isObject(inner)) whole[key] = numbered([inner], next)[0];
    }
    if (Array.isArray(part['components'])) whole['components'] = numbered(objectsOf(part['components']), next);
    return whole;
  });
}
