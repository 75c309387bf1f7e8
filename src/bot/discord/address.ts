import type { APIInteraction } from 'discord.js';
import type { Address } from '../channel.ts';

/** How long the token of an interaction can be used, in milliseconds (platforms.md 2.2). */
export const tokenLifeMs = 15 * 60_000;

const discordEpochMs = 1_420_070_400_000;

/** When a thing with this id came to be, epoch milliseconds. */
export const snowflakeMs = (id: string): number => Number(BigInt(id) >> 22n) + discordEpochMs;

/** Where a reply goes, read from an address. */
export interface Target {
  /** The input that is answered: part of the nonce that keeps a repeated message from showing twice. */
  readonly input: string;
  readonly interaction?: {
    readonly application: string;
    readonly token: string;
    /** When the token began to live, epoch milliseconds. */
    readonly at: number;
    readonly isEphemeral: boolean;
    /** Whether a message was pressed, which a card may replace; otherwise the first message takes the place of "thinking". */
    readonly fromMessage: boolean;
  };
  /** The direct messages of the person, where the bot can write by itself. */
  readonly channel?: string;
}

/** Whether an answer must be ephemeral: everywhere but in the person's direct messages with the bot. */
export function isEphemeral({ context, guild_id: guild, channel }: APIInteraction): boolean {
  if (context !== undefined && context !== null) return context !== 1;
  return guild !== undefined || channel?.type !== 1;
}

/** Where the reply to an interaction goes. */
export function interactionAddress(interaction: APIInteraction): Address {
  const ephemeral = isEphemeral(interaction);
  const channel = ephemeral ? undefined : interaction.channel?.id;
  return {
    via: 'interaction',
    input: interaction.id,
    application: interaction.application_id,
    token: interaction.token,
    at: snowflakeMs(interaction.id),
    ephemeral,
    message: 'message' in interaction && interaction.message !== undefined,
    ...(channel !== undefined && { channel }),
  };
}

export const directAddress = (messageId: string, channel: string): Address => ({ via: 'dm', input: messageId, channel });

/** Reads an address of this channel; `undefined` when it is none. */
export function readTarget(address: Address): Target | undefined {
  const { via, input, application, token, at, ephemeral, message, channel } = address;
  if (typeof input !== 'string') return undefined;
  const direct = typeof channel === 'string' ? { input, channel } : { input };
  if (via === 'dm') return 'channel' in direct ? direct : undefined;
  if (via !== 'interaction' || typeof application !== 'string' || typeof token !== 'string') return undefined;
  const interaction = {
    application,
    token,
    at: typeof at === 'number' ? at : 0,
    isEphemeral: ephemeral !== false,
    fromMessage: message === true,
  };
  return { ...direct, interaction };
}
