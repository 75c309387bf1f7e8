import { setTimeout as sleep } from 'node:timers/promises';
import { Crowd } from './crowd.ts';
import type { Target } from './meter.ts';

/** A call as a bot made it. */
export interface RecordedCall {
  readonly method: string;
  /** Its content type. */
  readonly type: string;
  /** Base64. */
  readonly body: string;
  /** The message that came of it, if it showed one. */
  readonly messageId?: number;
}

/** One seller's whole dialogue, as far as the Bot API sees it: the calls that came of each update, in their order. */
export interface Recording {
  readonly chat: number;
  readonly updates: readonly (readonly RecordedCall[])[];
}

/** Long enough for every call that an update leads to. */
const restMs = 200;

export async function record(target: Omit<Target, 'pid'>): Promise<Recording> {
  const crowd = new Crowd(target.token, target.dialogue);
  const seller = crowd.add();
  const updates: RecordedCall[][] = [];
  crowd.bot.onCall = (method, type, body, messageId) =>
    // What a bot sets up at its start is no answer to anybody.
    /^(?:get|set)/u.test(method) || updates.at(-1)?.push({ method, type, body: body.toString('base64'), ...(messageId !== undefined && { messageId }) });
  for (let isLast = false; !isLast; ) {
    updates.push([]);
    isLast = await new Promise<boolean>((resolve) => {
      crowd.onAnswered = (_, answered) => resolve(answered.isLast);
      seller.act();
    });
    await sleep(restMs);
  }
  crowd.bot.onCall = () => undefined;
  await crowd.leave();
  return { chat: seller.chat, updates };
}
