import { describe, expect, test } from 'vitest';
import type { Act, Reply } from '../../src/flows/exchange.ts';
import { newSession } from '../../src/flows/session.ts';
import { say } from '../../src/messages/say.ts';
import { recentIds } from '../../src/bot/recent-ids.ts';
import { benchOver, watchedStore } from './dispatch-bench.ts';

const help: Act = { kind: 'command', command: 'help' };
const privacy: Act = { kind: 'command', command: 'privacy' };

const titles = (texts: readonly string[]): readonly string[] => texts.map((text) => text.split('\n')[0] ?? '');

describe('a reply that is owed', () => {
  test('goes out before the answer to an input that comes before it is healed, and once', async () => {
    const kept = watchedStore();
    const before = benchOver(kept);
    before.onDeliver = () => new Promise(() => undefined);
    await before.take('ann', help, 'a1');
    const bench = benchOver(kept);
    await bench.take('ann', privacy, 'a2');
    await bench.dispatch.heal('terminal');
    await bench.dispatch.idle();
    expect(titles(bench.texts('ann'))).toEqual([say('en', 'help.title'), say('en', 'privacy.title')]);
    expect((await bench.sessions.load('ann'))?.owed).toEqual([]);
  });

  test('is not owed any more after the next input, when the store could not be told that it went out', async () => {
    const kept = watchedStore();
    const bench = benchOver(kept);
    bench.onDeliver = async () => {
      kept.away = 'writes';
    };
    await bench.take('ann', help);
    await bench.dispatch.idle();
    bench.onDeliver = async () => undefined;
    kept.away = 'none';
    await bench.dispatch.heal('terminal');
    await bench.take('ann', privacy);
    await bench.dispatch.idle();
    expect(titles(bench.texts('ann'))).toEqual([say('en', 'help.title'), say('en', 'privacy.title')]);
    expect((await bench.sessions.load('ann'))?.owed).toEqual([]);
  });

  test('that cannot be drawn is told, not passed over in silence', async () => {
    const bench = benchOver(watchedStore());
    const replies: readonly Reply[] = JSON.parse('[{"kind":"notice","notice":"of-a-later-version"}]');
    const owed = [{ inputId: 'i', channel: 'terminal', address: { to: 'ann' }, room: 'private', replies }];
    await bench.sessions.save('ann', { session: { ...newSession('zh-CN'), localeChosen: true }, seen: [], owed, revision: 1 });
    await bench.dispatch.heal('terminal');
    await bench.dispatch.idle();
    expect(bench.texts('ann')).toEqual([say('zh-CN', 'error.UNKNOWN')]);
  });
});

test('words of a form come back when the store is away: they are gone from the screen', async () => {
  const kept = watchedStore();
  const bench = benchOver(kept);
  kept.away = 'writes';
  await bench.take('ann', { kind: 'press', draft: 'abc', at: 'who', press: { do: 'say', text: 'The night shift supervisor.' } });
  await bench.dispatch.idle();
  expect(bench.texts('ann')).toEqual([`${say('en', 'error.STORE_UNAVAILABLE')}\n\nThe night shift supervisor.`]);
});

test('of recent ids only so many are remembered, the latest', () => {
  const ids = recentIds(2);
  for (const id of ['a', 'b', 'b', 'c']) ids.add(id);
  expect(['a', 'b', 'c'].map((id) => ids.has(id))).toEqual([false, true, true]);
});
