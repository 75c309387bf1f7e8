import type { GatewayMessageCreateDispatchData, GatewayMessageUpdateDispatchData } from 'discord.js';
import type { Act } from '../../flows/exchange.ts';
import type { Incoming } from '../channel.ts';
import { directAddress, snowflakeMs } from './address.ts';
import { fileAct, wordsOf } from './attached.ts';
import { typedCommand } from './typed-command.ts';

/** Kinds of message that somebody wrote: an ordinary one and a reply. */
const written: ReadonlySet<number> = new Set([0, 19]);

type Wire = GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData;

/** Whether a person wrote this to the bot directly. What is said in a guild is never read. */
const isDirect = (message: Wire): boolean =>
  message.guild_id === undefined &&
  message.author !== undefined &&
  message.author.bot !== true &&
  message.webhook_id === undefined &&
  written.has(message.type);

const incoming = (message: Wire, id: string, act: Act, answered = message.id): Incoming => ({
  person: `discord:${message.author.id}`,
  address: directAddress(answered, message.channel_id),
  input: { id, room: 'private', ...(act.kind === 'text' && { sentAt: snowflakeMs(message.id) }), act },
});

/** What a reply to an edit is a reply to: not the message, whose own reply it would pass for. A nonce has 25 signs. */
const editKey = (messageId: string, editedAt: number): string => `${messageId.slice(-12)}${editedAt.toString(36)}`;

/** A direct message as an input: a file, a command, words, or something that cannot be read. Pure. */
export function parseMessage(message: GatewayMessageCreateDispatchData): Incoming | undefined {
  if (!isDirect(message)) return undefined;
  const text = wordsOf(message);
  const act = fileAct(message) ?? typedCommand(text) ?? { kind: 'text', text };
  return incoming(message, `d${message.id}`, act);
}

/**
 * A direct message that was changed after it was sent. Discord also "changes" messages when it adds a preview of a link:
 * these were never edited. The same edit has the same input id however often it is told.
 */
export function parseEdit(message: GatewayMessageUpdateDispatchData): Incoming | undefined {
  const editedAt = Date.parse(message.edited_timestamp ?? '');
  if (Number.isNaN(editedAt) || !isDirect(message)) return undefined;
  return incoming(message, `d${message.id}e${editedAt}`, { kind: 'edited' }, editKey(message.id, editedAt));
}
