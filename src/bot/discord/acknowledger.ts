import { setTimeout as pause } from 'node:timers/promises';
import type { APIInteraction, REST } from 'discord.js';
import type { Log } from '../../log.ts';
import { type Acknowledgement, acknowledgementOf } from './acknowledge.ts';
import { problemOf } from './problem.ts';

/** Discord waits 3 s for an acknowledgement; one that takes longer than this is given up. */
const deadlineMs = 2800;

/** How long an acknowledgement waits for the input to be saved. */
const patienceMs = 1000;

/** How long after a connection broke an acknowledgement is sent again, in milliseconds. */
const againMs = 100;

export interface Acknowledger {
  /**
   * Acknowledges an interaction once it is `saved`, or when that takes too long: a form closes on the acknowledgement,
   * and its words with it. Resolves in time whatever happens; failures are logged, never thrown.
   */
  acknowledge(interaction: APIInteraction, saved: Promise<void>): Promise<void>;
  /** Resolves when the acknowledgement under way for this token, if any, is through. */
  settled(token: string): Promise<void>;
}

/** Says "received" for every interaction, in time. */
export function createAcknowledger(rest: REST, log: Log): Acknowledger {
  const underWay = new Map<string, Promise<void>>();

  /** discord.js tries again when Discord fails, and mostly not when a connection does. */
  async function post({ id, token }: APIInteraction, body: Acknowledgement, signal: AbortSignal): Promise<void> {
    for (;;) {
      try {
        await rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false, signal });
        return;
      } catch (error) {
        if (signal.aborted || problemOf(error).status !== undefined) throw error;
        await pause(againMs, undefined, { ref: false });
      }
    }
  }

  async function call(interaction: APIInteraction, signal: AbortSignal): Promise<void> {
    try {
      const body = acknowledgementOf(interaction);
      if (body) await post(interaction, body, signal);
    } catch (error) {
      // 10062: too late. 40060: a second click or another process was faster. Both are nothing to act upon.
      log.warn({ channel: 'discord', ...problemOf(error) }, 'acknowledgement failed');
    }
  }

  return {
    async acknowledge(interaction, saved) {
      const { token } = interaction;
      const signal = AbortSignal.timeout(deadlineMs);
      const called = Promise.race([saved.catch(() => undefined), pause(patienceMs, undefined, { ref: false })])
        .then(() => call(interaction, signal))
        .finally(() => underWay.delete(token));
      underWay.set(token, called);
      // discord.js waits out a rate limit even when the signal has fired.
      await Promise.race([called, pause(deadlineMs, undefined, { ref: false })]);
    },
    async settled(token) {
      await underWay.get(token);
    },
  };
}
