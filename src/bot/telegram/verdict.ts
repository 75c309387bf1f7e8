import { TelegramError } from 'telegraf';
import { PoaError } from '../../errors.ts';
import { AbortError } from './http-post.ts';

/** What to do about a call that failed. */
export type Verdict =
  /** Telegram asks for patience in this chat. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** It may work in a moment. */
  | { readonly kind: 'retry' }
  /** The group has another id now. */
  | { readonly kind: 'moved'; readonly chat: number }
  /** What an edit asked for is shown already. */
  | { readonly kind: 'shown' }
  /** This call will never work, another might. */
  | { readonly kind: 'unfit' }
  /** Nothing will reach this chat: blocked, kicked, gone. */
  | { readonly kind: 'refused' }
  /** Nothing will work until the operator has looked: a token that is refused, a stop. */
  | { readonly kind: 'down' };

/** Refusals of the chat itself that come as 400. */
const chatGone = /chat not found|user not found|deactivated|chat_write_forbidden|not enough rights|have no rights|peer_id_invalid|group chat was deactivated|topic_closed|topic_deleted|thread not found/iu;

/** Reads a failure: Telegram's words where its codes say too little (platforms.md 1.2). */
export function verdictOn(error: unknown): Verdict {
  if (error instanceof AbortError) return { kind: 'down' };
  // What was to be sent could not be made.
  if (error instanceof PoaError) return { kind: 'unfit' };
  if (!(error instanceof TelegramError)) return { kind: 'retry' };
  const { code, description, parameters } = error;
  if (code === 429) return { kind: 'wait', ms: (parameters?.retry_after ?? 1) * 1000 };
  if (code >= 500) return { kind: 'retry' };
  if (parameters?.migrate_to_chat_id !== undefined) return { kind: 'moved', chat: parameters.migrate_to_chat_id };
  if (code === 403) return { kind: 'refused' };
  if (code === 401 || code === 404) return { kind: 'down' };
  if (description.includes('message is not modified')) return { kind: 'shown' };
  return chatGone.test(description) ? { kind: 'refused' } : { kind: 'unfit' };
}
