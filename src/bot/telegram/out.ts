import { setImmediate as nextTick } from 'node:timers/promises';
import { PoaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Progress } from '../channel.ts';
import type { ShowCall, Step } from './api-call.ts';
import type { Client } from './client.ts';
import { AbortError } from './http-post.ts';
import type { Limits } from './limits.ts';
import { pause } from './pace.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** The way out to chats: in order within one, side by side between them. */
export interface Out {
  /**
   * Shows the steps that are not shown yet, in order, trying each call once. Rejects with `DELIVERY_FAILED` (try later)
   * or `DELIVERY_REFUSED` (never).
   */
  show(chat: number, steps: readonly Step[], progress: Progress): Promise<void>;
  /** Resolves when everything is sent or has failed. */
  idle(): Promise<void>;
}

export interface OutOptions {
  readonly client: Pick<Client, 'show' | 'closed'>;
  readonly log: Log;
  /** Telegram's limits, to keep them ahead of time; none if not said. */
  readonly limits?: Limits | undefined;
  /** Epoch milliseconds; the clock if not said. */
  readonly now?: () => number;
  /** Waits; rejects with `AbortError` as soon as the signal fires. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const refused = (call: ShowCall): PoaError => new PoaError('DELIVERY_REFUSED', { channel: 'telegram', method: call.method });

const failed = (call: ShowCall, facts: PoaError['facts'] = {}): PoaError =>
  new PoaError('DELIVERY_FAILED', { channel: 'telegram', method: call.method, ...facts });

const stopped = (): PoaError => new PoaError('DELIVERY_FAILED', { channel: 'telegram', reason: 'stopped' }, new AbortError());

export function outTo({ client, log, limits, now = Date.now, wait = pause }: OutOptions): Out {
  /** The last delivery of each chat that has one under way. */
  const tails = new Map<number, Promise<void>>();
  /** Until when Telegram wants to hear nothing for a chat, epoch milliseconds. */
  const quietUntil = new Map<number, number>();
  /** Groups that got another id, for as long as we run: their old one is what the store still knows. */
  const moved = new Map<number, number>();

  async function attempt(call: ShowCall): Promise<Verdict | undefined> {
    try {
      await client.show(call);
      return undefined;
    } catch (error) {
      const verdict = verdictOn(error);
      const isOurFault = verdict.kind === 'down' || (verdict.kind === 'unfit' && call.method !== 'editMessageText');
      log[isOurFault ? 'warn' : 'debug']({ err: error, method: call.method, verdict: verdict.kind }, 'call failed');
      return verdict;
    }
  }

  async function waitFor(ms: number): Promise<void> {
    if (ms <= 0) return;
    await wait(ms, client.closed).catch(() => {
      throw stopped();
    });
  }

  /** Waits for a place within the limits. In all, a place is taken only once the chat has one. */
  async function untilAllowed(chat: number): Promise<void> {
    if (!limits) return;
    await waitFor(limits.inChat(chat, now()));
    await waitFor(limits.overall(now()));
  }

  /** Says at once that a chat wants to hear nothing, also when an earlier delivery was the one it told. */
  function heedQuiet(call: ShowCall, chat: number): void {
    const leftMs = (quietUntil.get(chat) ?? 0) - now();
    if (leftMs > 0) throw failed(call, { retryAfterMs: leftMs });
    quietUntil.delete(chat);
  }

  /** Shows one call. `unfit`: it will never work. */
  async function showCall(call: ShowCall, mayMove = true): Promise<'done' | 'unfit'> {
    const known = call.payload.chat_id;
    const chat = moved.get(known) ?? known;
    heedQuiet(call, chat);
    await untilAllowed(chat);
    const verdict = await attempt(withChat(call, chat));
    switch (verdict?.kind) {
      case undefined:
      case 'shown':
        return 'done';
      case 'unfit':
        return 'unfit';
      case 'refused':
        throw refused(call);
      case 'moved':
        moved.set(known, verdict.chat);
        if (!mayMove) throw failed(call);
        return showCall(call, false);
      case 'wait':
        quietUntil.set(chat, now() + verdict.ms);
        throw failed(call, { retryAfterMs: verdict.ms });
      case 'retry':
      case 'down':
        throw client.closed.aborted ? stopped() : failed(call);
    }
  }

  async function showStep({ call, otherwise }: Step): Promise<void> {
    if ((await showCall(call)) === 'done') return;
    if (!otherwise || (await showCall(otherwise)) === 'unfit') throw refused(otherwise ?? call);
  }

  async function showRest(steps: readonly Step[], progress: Progress): Promise<void> {
    for (const step of steps.slice(progress.shown)) {
      if (client.closed.aborted) throw stopped();
      await showStep(step);
      progress.shown += 1;
    }
  }

  return {
    async show(chat, steps, progress) {
      const before = tails.get(chat) ?? Promise.resolve();
      const shown = before.then(() => showRest(steps, progress));
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

const withChat = (call: ShowCall, chat: number): ShowCall => {
  switch (call.method) {
    case 'sendMessage':
      return { ...call, payload: { ...call.payload, chat_id: chat } };
    case 'editMessageText':
      return { ...call, payload: { ...call.payload, chat_id: chat } };
    case 'sendDocument':
      return { ...call, payload: { ...call.payload, chat_id: chat } };
  }
};
