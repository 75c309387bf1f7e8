import { PoaError } from '../../errors.ts';

/** What Discord said of a call that failed: HTTP status and its own code. Nothing of what was sent, no token. */
export interface Problem {
  readonly status?: number;
  readonly code?: number | string;
  readonly name?: string;
  /** Of a rate limit that discord.js did not wait out: how long it lasts, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** The facts of a failed call that may be logged: discord.js keeps the whole request in its errors. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof Error)) return {};
  const status = 'status' in error ? error.status : undefined;
  const code = 'code' in error ? error.code : undefined;
  const retryAfterMs = 'retryAfter' in error ? error.retryAfter : undefined;
  return {
    name: error.name,
    ...(typeof status === 'number' && { status }),
    ...((typeof code === 'number' || typeof code === 'string') && { code }),
    ...(typeof retryAfterMs === 'number' && { retryAfterMs }),
  };
}

/** Unknown webhook, unknown interaction, invalid webhook token: nothing can be sent with this token any more. */
export const isTokenDead = ({ code }: Problem): boolean => code === 10_015 || code === 10_062 || code === 50_027;

/** The message to edit is gone: the person has dismissed it. */
export const isMessageGone = ({ code }: Problem): boolean => code === 10_008;

/**
 * A failed delivery as the bot knows it. What Discord refused (50007 closed direct messages, a dead token, a payload it
 * does not take) stays refused; a limit, a server error, an unreachable server or a revoked bot token may pass.
 */
export function deliveryError({ status, code, retryAfterMs }: Problem): PoaError {
  const mayPass = status === undefined || status >= 500 || status === 429 || status === 408 || (status === 401 && code === 0);
  return new PoaError(mayPass ? 'DELIVERY_FAILED' : 'DELIVERY_REFUSED', { channel: 'discord', status, code, retryAfterMs });
}
