import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { type Talk, talk } from '../support/talk.ts';
import { draftOf, tap } from '../support/talk-with.ts';

/** At the first of the two details of a cause (days before, days now). */
async function atDetail(...lines: readonly string[]): Promise<Talk> {
  const seller = talk();
  for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', '/skip', '/skip', '/skip', '/skip']) await seller.say(line);
  await seller.act(tap(seller.messages, 'Handling time set too short'));
  for (const line of lines) await seller.say(line);
  return seller;
}

const filled = async (seller: Talk): Promise<Readonly<Record<string, string>>> => (await draftOf(seller)).answers.why?.blanks['C4'] ?? {};
const ticked = async (seller: Talk): Promise<readonly string[]> => (await draftOf(seller)).answers.why?.ticked ?? [];

describe('a detail that is asked for', () => {
  test('and skipped leaves its answer out; what was filled in is offered when it is ticked again', async () => {
    const seller = await atDetail('1', '/skip');
    expect(await ticked(seller)).toEqual([]);
    expect(await filled(seller)).toEqual({ old_days: '1' });
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'why' });
  });

  test('is asked for again after Done: the sentence is not whole without it', async () => {
    const seller = await atDetail();
    const before = await draftOf(seller);
    expect(await seller.say('/done')).toContain('____ (days before)');
    expect((await draftOf(seller)).at).toEqual(before.at);
  });

  test('and gone back from leads to the detail before, then to the card', async () => {
    const seller = await atDetail('1');
    await seller.say('/back');
    expect((await draftOf(seller)).at).toMatchObject({ step: 'blank', blank: 'old_days' });
    await seller.say('/back');
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'why' });
    expect(await ticked(seller)).toEqual(['C4']);
  });

  test.each(['/skip', '/done'])('that has a value keeps it on %s and goes on to the next', async (way) => {
    const seller = await atDetail('1', '2');
    const again = tap(seller.messages, 'Handling time set too short');
    await seller.act(again);
    await seller.act(tap(seller.messages, 'Handling time set too short'));
    expect((await draftOf(seller)).at).toMatchObject({ step: 'blank', blank: 'old_days', again: true });
    await seller.say(way);
    expect((await draftOf(seller)).at).toMatchObject({ step: 'blank', blank: 'new_days' });
    await seller.say('3');
    expect(await filled(seller)).toEqual({ old_days: '1', new_days: '3' });
  });

  test('is left out by its button, twice as once', async () => {
    const seller = await atDetail('1');
    const leave = tap(seller.messages, say('en', 'button.leave-out'));
    for (let n = 0; n < 2; n += 1) {
      await seller.act(leave);
      expect(await ticked(seller)).toEqual([]);
      expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'why' });
    }
  });

  test('holds Done of the card back until it is there or left out', async () => {
    const seller = await atDetail('1', '/back', '/back');
    await seller.say('/done');
    expect((await draftOf(seller)).at).toMatchObject({ step: 'blank', blank: 'new_days' });
    await seller.say('2');
    expect(await seller.say('/done')).toContain('How it was fixed');
  });

  test('given wrongly is told what is wrong, and asked for again', async () => {
    const seller = await atDetail();
    const before = await draftOf(seller);
    expect(await seller.say('a few')).toContain('number is needed here');
    expect((await draftOf(seller)).at).toEqual(before.at);
    expect(await filled(seller)).toEqual({});
  });
});

describe('several ticked at once', () => {
  test('are asked for their details one after the other', async () => {
    const seller = talk();
    for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', '/skip', '/skip', '/skip', '/skip', '1,4']) await seller.say(line);
    const asked = new Set<string>();
    for (let place = (await draftOf(seller)).at; place.step === 'blank'; place = (await draftOf(seller)).at) {
      asked.add(place.item);
      await seller.say('2');
    }
    expect([...asked]).toEqual(['C1', 'C4']);
  });
});
