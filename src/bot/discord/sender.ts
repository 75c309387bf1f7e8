import type { REST } from 'discord.js';
import type { Locale } from '../../cases/localized.ts';
import { PoaError } from '../../errors.ts';
import type { Address, Progress } from '../channel.ts';
import { contentOf, type Message } from '../message.ts';
import { joinNotes } from '../notes.ts';
import { readTarget, type Target, tokenLifeMs } from './address.ts';
import { deliveryError, isMessageGone, isTokenDead, problemOf } from './problem.ts';
import { fitsOnePage, payloadOf, type Post, postsOf, withinLimit } from './render.ts';

const ephemeral = 64;

/** One reply to an interaction and its five follow-ups (platforms.md 2.2). */
const most = { followUps: 5, direct: 20 } as const;

export interface SenderOptions {
  /** For calls as the bot. */
  readonly rest: Pick<REST, 'post'>;
  /** For calls by the token of an interaction. */
  readonly exempt: Pick<REST, 'post' | 'patch'>;
  /** Resolves when the acknowledgement of the interaction with this token is through. */
  readonly acknowledged: (token: string) => Promise<void>;
  readonly now: () => number;
}

/** Shows messages at an address; see `Channel.deliver`. */
export type Send = (address: Address, messages: readonly Message[], locale: Locale, progress?: Progress) => Promise<void>;

/** Posts, and whether the first takes the place of a message that is there. */
interface Plan {
  readonly posts: readonly Post[];
  readonly isEdit: boolean;
}

function planOf(target: Target, messages: readonly Message[], locale: Locale): Plan {
  const joined = joinNotes(messages, fitsOnePage);
  const posts = joined.flatMap((message) => postsOf(message, locale));
  if (!target.interaction) return { posts: withinLimit(posts, most.direct), isEdit: false };
  const isEdit = !target.interaction.fromMessage || joined[0]?.card === true;
  return { posts: withinLimit(posts, most.followUps + (isEdit ? 1 : 0)), isEdit };
}

const requestOf = async (post: Post, more: object): Promise<{ body: object; files: { name: string; data: Buffer }[] }> => ({
  body: { ...payloadOf(post), ...more },
  files: await Promise.all(post.files.map(async (file) => ({ name: file.name, data: Buffer.from(await contentOf(file)) }))),
});

/**
 * The way out to Discord, by REST alone: an address works after a restart as long as its token lives, and in direct
 * messages also after that.
 */
export function createSender({ rest, exempt, acknowledged, now }: SenderOptions): Send {
  async function sendDirect({ channel, input }: Target, post: Post, part: number): Promise<void> {
    const once = { nonce: `${input}.${part}`, enforce_nonce: true };
    await rest.post(`/channels/${channel ?? ''}/messages`, await requestOf(post, once));
  }

  async function followUp(interaction: NonNullable<Target['interaction']>, post: Post): Promise<void> {
    const flags = interaction.isEphemeral ? { flags: ephemeral } : {};
    await exempt.post(`/webhooks/${interaction.application}/${interaction.token}`, { ...(await requestOf(post, flags)), auth: false });
  }

  async function edit(interaction: NonNullable<Target['interaction']>, post: Post): Promise<void> {
    try {
      const route = `/webhooks/${interaction.application}/${interaction.token}/messages/@original` as const;
      await exempt.patch(route, { ...(await requestOf(post, {})), auth: false });
    } catch (error) {
      if (!isMessageGone(problemOf(error))) throw error;
      await followUp(interaction, post);
    }
  }

  async function sendPart(target: Target, { posts, isEdit }: Plan, part: number): Promise<void> {
    const { interaction } = target;
    const post = posts[part];
    if (!post) return;
    const isAlive = interaction && now() - interaction.at < tokenLifeMs;
    if (!isAlive) {
      if (target.channel === undefined) throw new PoaError('DELIVERY_REFUSED', { channel: 'discord', reason: 'token' });
      return sendDirect(target, post, part);
    }
    try {
      await (isEdit && part === 0 ? edit(interaction, post) : followUp(interaction, post));
    } catch (error) {
      if (target.channel === undefined || !isTokenDead(problemOf(error))) throw error;
      await sendDirect(target, post, part);
    }
  }

  return async (address, messages, locale, progress = { shown: 0 }) => {
    const target = readTarget(address);
    if (!target) throw new PoaError('DELIVERY_REFUSED', { channel: 'discord', reason: 'address' });
    if (target.interaction) await acknowledged(target.interaction.token);
    const plan = planOf(target, messages, locale);
    while (progress.shown < plan.posts.length) {
      try {
        await sendPart(target, plan, progress.shown);
      } catch (error) {
        throw error instanceof PoaError ? error : deliveryError(problemOf(error));
      }
      progress.shown += 1;
    }
  };
}
