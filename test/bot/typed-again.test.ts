import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cases/draft.ts';
import { say } from '../../src/messages/say.ts';
import { may20 } from '../support/talk.ts';
import { type Bench, benchOver, gate, type WatchedStore, watchedStore } from './dispatch-bench.ts';

let kept: WatchedStore;
let bench: Bench;

async function draft(): Promise<Draft | undefined> {
  const { session } = (await bench.sessions.load('ann')) ?? {};
  return session?.drafts[session.active['private'] ?? ''];
}

const own = async (question: 'store' | 'who' | 'what'): Promise<readonly string[]> => ((await draft())?.answers[question]?.own ?? []).map(({ text }) => text);

/** Types words; `sentAt` by the platform's clock. */
const type = (text: string, id: string, sentAt?: number): Promise<void> =>
  bench.dispatch.take('terminal')({
    person: 'ann',
    address: { to: 'ann' },
    input: { id, room: 'private', locale: 'en', ...(sentAt !== undefined && { sentAt }), act: { kind: 'text', text } },
  });

const last = (): string | undefined => bench.texts('ann').at(-1);

beforeEach(async () => {
  kept = watchedStore();
  bench = benchOver(kept);
  await bench.take('ann', { kind: 'start', caseId: 'late-shipment' });
  await bench.take('ann', { kind: 'press', draft: (await draft())?.id ?? '', at: 'facts', press: { do: 'route', route: 'plan' } });
  await bench.dispatch.idle();
});

describe('words typed once more because nothing was heard', () => {
  test('are not taken for the answer to the question that follows, and its question is shown', async () => {
    const { passed, open } = gate();
    bench.onDeliver = () => passed;
    await type('Luma Harbor', 't1');
    await type('Luma Harbor', 't2');
    await type('Luma Harbor', 't3');
    open();
    await bench.dispatch.idle();
    expect(await own('store')).toEqual(['Luma Harbor']);
    expect(await own('who')).toEqual([]);
    expect(last()).toContain(say('en', 'question.who'));
  });

  test('the same where the process that owed the reply was killed', async () => {
    bench.onDeliver = () => new Promise(() => undefined);
    await type('Luma Harbor', 't1');
    bench = benchOver(kept);
    await type('Luma Harbor', 't2');
    await bench.dispatch.idle();
    expect(await own('who')).toEqual([]);
    expect(last()).toContain(say('en', 'question.who'));
  });

  test('the same where they were sent before the reply was there and come after it', async () => {
    await type('Luma Harbor', 't1', may20 - 9000);
    await bench.dispatch.idle();
    await type('Luma Harbor', 't2', may20 - 1000);
    await bench.dispatch.idle();
    expect(await own('who')).toEqual([]);
    expect(last()).toContain(say('en', 'question.who'));
  });

  test('without a draft are told each time that there is none', async () => {
    await bench.take('ann', { kind: 'command', command: 'cancel' });
    bench.onDeliver = () => new Promise(() => undefined);
    await type('hello', 't1');
    bench = benchOver(kept);
    await type('hello', 't2');
    await bench.dispatch.idle();
    expect(last()).toContain(say('en', 'notice.no-active-draft'));
  });
});

describe('the same words for the next question', () => {
  test('are its answer when they were sent after that question was shown', async () => {
    await type('Luma Harbor', 't1', may20 - 9000);
    await bench.dispatch.idle();
    await type('Luma Harbor', 't2', may20 + 1000);
    await bench.dispatch.idle();
    expect(await own('who')).toEqual(['Luma Harbor']);
  });

  /** Answers a question, hears it, answers the next one, and sees the one after that before the bot knows that they do. */
  async function goneOn(): Promise<void> {
    await type('Luma Harbor', 't1', may20 - 9000);
    await bench.dispatch.idle();
    bench.onDeliver = () => new Promise(() => undefined);
    await type('Our shipping clerk.', 't2', may20 + 4000);
  }

  test('are its answer when something else was answered since, though the platform tells the time in whole seconds', async () => {
    await goneOn();
    await type('Luma Harbor', 't3', may20 + 4000);
    expect(await own('what')).toEqual(['Luma Harbor']);
  });

  test('are not when they were sent before that and overtaken on their way', async () => {
    await goneOn();
    await type('Luma Harbor', 't3', may20 + 3000);
    expect(await own('what')).toEqual([]);
  });

  test('are its answer also when nothing is struck yet of what was heard in between', async () => {
    bench.onDeliver = () => new Promise(() => undefined);
    await type('Luma Harbor', 't1', may20);
    await type('Our shipping clerk.', 't2', may20);
    await type('Luma Harbor', 't3', may20);
    expect(await own('what')).toEqual(['Luma Harbor']);
  });

  test('are its answer also where the platform does not say when they were sent', async () => {
    await type('Luma Harbor', 't1');
    await bench.dispatch.idle();
    await type('Luma Harbor', 't2');
    await bench.dispatch.idle();
    expect(await own('who')).toEqual(['Luma Harbor']);
  });
});
