import { setImmediate as nextTick } from 'node:timers/promises';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { ShowCall, Step } from './api-call.ts';
import type { Client } from './client.ts';
import { AbortError } from './http-post.ts';
import { backoffMs, type Pace, pause } from './pace.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** The way out to chats: in order within one, side by side between them. */
export interface Out {
  /** Shows all steps, in order. Rejects with `DELIVERY_FAILED` (try later) or `DELIVERY_REFUSED` (never). */
  show(chat: number, steps: readonly Step[]): Promise<void>;
  /** Resolves when everything is sent or given up. */
  idle(): Promise<void>;
}

export interface OutOptions {
  readonly client: Client;
  readonly log: Log;
  readonly pace: Pace;
}

/** How much of a delivery's patience is used up. */
interface Patience {
  waitedMs: number;
}

export function outTo({ client, log, pace }: OutOptions): Out {
  /** The last delivery of each chat that has one under way. */
  const tails = new Map<number, Promise<void>>();
  /** Until when Telegram wants to hear nothing for a chat, epoch milliseconds. */
  const quietUntil = new Map<number, number>();
  /** Groups that got another id, for as long as we run: their old one is what the store still knows. */
  const moved = new Map<number, number>();

  async function attempt(call: ShowCall): Promise<Verdict | undefined> {
    try {
      await client.show(withChat(call, moved.get(call.payload.chat_id)));
      return undefined;
    } catch (error) {
      const verdict = verdictOn(error);
      const isOurFault = verdict.kind === 'down' || (verdict.kind === 'unfit' && call.method !== 'editMessageText');
      log[isOurFault ? 'warn' : 'debug']({ err: error, method: call.method, verdict: verdict.kind }, 'call failed');
      return verdict;
    }
  }

  async function waitFor(ms: number, patience: Patience): Promise<void> {
    patience.waitedMs += ms;
    if (patience.waitedMs > pace.longestWaitMs) throw new PoaError('DELIVERY_FAILED', { channel: 'telegram', waitMs: ms });
    await pause(ms, client.closed).catch((error: unknown) => {
      throw new PoaError('DELIVERY_FAILED', { channel: 'telegram', reason: 'stopped' }, error);
    });
  }

  /** Waits as long as Telegram asked for in this chat, also when an earlier delivery was the one it asked. */
  async function untilHeard(chat: number, patience: Patience): Promise<void> {
    const left = (quietUntil.get(chat) ?? 0) - Date.now();
    if (left > 0) await waitFor(left, patience);
    quietUntil.delete(chat);
  }

  /** Shows one call, whatever patience it takes. `unfit`: it will never work. */
  async function showCall(call: ShowCall, patience: Patience): Promise<'done' | 'unfit'> {
    const chat = call.payload.chat_id;
    for (let failures = 0; failures < pace.attempts; ) {
      await untilHeard(chat, patience);
      const verdict = await attempt(call);
      if (!verdict || verdict.kind === 'shown') return 'done';
      if (verdict.kind === 'unfit') return 'unfit';
      if (verdict.kind === 'refused') throw new PoaError('DELIVERY_REFUSED', { channel: 'telegram', method: call.method });
      if (verdict.kind === 'down') break;
      if (verdict.kind === 'wait') quietUntil.set(chat, Date.now() + verdict.ms);
      else failures += 1;
      if (verdict.kind === 'moved') moved.set(chat, verdict.chat);
      if (verdict.kind === 'retry' && failures < pace.attempts) await waitFor(backoffMs(pace, failures - 1), patience);
    }
    throw new PoaError('DELIVERY_FAILED', { channel: 'telegram', method: call.method });
  }

  async function showStep({ call, otherwise = [] }: Step, patience: Patience): Promise<void> {
    if ((await showCall(call, patience)) === 'done') return;
    for (const instead of otherwise)
      if ((await showCall(instead, patience)) === 'unfit')
        throw new PoaError('DELIVERY_REFUSED', { channel: 'telegram', method: instead.method });
    if (otherwise.length === 0) throw new PoaError('DELIVERY_REFUSED', { channel: 'telegram', method: call.method });
  }

  async function showAll(steps: readonly Step[]): Promise<void> {
    const patience: Patience = { waitedMs: 0 };
    for (const step of steps) await showStep(step, patience);
  }

  return {
    async show(chat, steps) {
      if (client.closed.aborted) throw new PoaError('DELIVERY_FAILED', { channel: 'telegram', reason: 'stopped' }, new AbortError());
      const before = tails.get(chat) ?? Promise.resolve();
      const shown = before.then(() => showAll(steps));
      const tail = shown.catch(() => undefined);
      tails.set(chat, tail);
      try {
        await shown;
      } finally {
        if (tails.get(chat) === tail) tails.delete(chat);
      }
    },
    async idle() {
      while (tails.size > 0) {
        await Promise.all(tails.values());
        await nextTick();
      }
    },
  };
}

const withChat = (call: ShowCall, chat: number | undefined): ShowCall => {
  if (chat === undefined) return call;
  switch (call.method) {
    case 'sendMessage':
      return { ...call, payload: { ...call.payload, chat_id: chat } };
    case 'editMessageText':
      return { ...call, payload: { ...call.payload, chat_id: chat } };
    case 'sendDocument':
      return { ...call, payload: { ...call.payload, chat_id: chat } };
  }
};
