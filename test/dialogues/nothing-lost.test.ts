import { describe, expect, test } from 'vitest';
import { dialogue } from '../support/dialogue.ts';
import { talk } from '../support/talk.ts';

const toWho = ['/poa late-shipment', 'a', 'Luma Harbor Home'];

describe('nothing is destructive', () => {
  dialogue(
    'Back shows the answer that was given, and Done goes on with it',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > The warehouse supervisor.
      < 2/6 · What
      > /back
      < 1/6 · Who
      < [x] The warehouse supervisor.
      > /done
      < 2/6 · What
    `,
  );

  dialogue(
    'new words replace the old ones in the letter, and the old ones can be ticked again',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > The supervisor.
      > /back
      > The manager.
      > /back
      < 1. The manager.
      < [x] The manager.
      < [ ] The supervisor.
    `,
  );

  dialogue(
    'an empty message keeps the old value',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > The supervisor.
      > /back
      >
      < held no words
      < [x] The supervisor.
    `,
  );

  dialogue(
    'a tick taken back keeps its facts and offers them again',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > 1
      > order clerk
      < [x] Our own warehouse staff
      > 1
      < [ ] Our own warehouse staff
      > 1
      < a) order clerk
      > a
      < our order clerk confirmed the shipments
    `,
  );

  dialogue(
    'Back from a detail goes to the detail before, with its value at hand',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > /skip
      > 3
      > May 9, 2026
      > /back
      < ____ (date of the notice)
      < a) May 9, 2026
      > May 8, 2026
      < your notice of May 8, 2026
    `,
  );

  dialogue(
    'cancel keeps the draft for /drafts, and /poa begins another',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > /cancel
      < Your draft is kept
      > some words
      < No draft is open here
      > /poa other
      > a
      > North Pier
      > /drafts
      < Late shipment rate · Luma Harbor Home
      < North Pier
    `,
  );

  dialogue(
    '/poa resumes where one stopped, never silently anew',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > The supervisor.
      > /poa
      < Your draft is as you left it, at 2/6.
      < 2/6 · What
    `,
  );

  dialogue(
    'another case and back again: ticks and facts are there',
    `
      > /poa late-shipment
      > a
      > Luma Harbor Home
      > 1
      > order clerk
      > /back
      > /back
      < Late shipment rate
      > c
      < Which case is it?
      > d
      > d
      > a
      ! order clerk
      < 1/6 · Who
      > /back
      < 1) Luma Harbor Home
      > /back
      > d
      > a
      > a
      > a
      < 2/6 · What
      > /back
      < our order clerk confirmed the shipments
    `,
  );

  test('editing one answer from the review leads back to the review', async () => {
    const seller = talk();
    for (const line of [...toWho, '/skip', '/skip', '/skip', '/skip', '/skip', '/skip', '/skip', '/skip', '/skip', '/skip']) await seller.say(line);
    expect(seller.log.at(-1)).toContain('Review');
    expect(await seller.act({ kind: 'press', draft: (await seller.session()).active['private'] ?? '', at: 'who', press: { do: 'edit' } })).toContain('1/6 · Who');
    expect(await seller.say('The supervisor owns it.')).toContain('Review');
  });
});

describe('drafts', () => {
  test('ten are kept; an eleventh asks for one to be discarded', async () => {
    const seller = talk();
    for (let n = 0; n < 10; n += 1) {
      await seller.say('/poa late-shipment');
      await seller.say('a');
      await seller.say(`Store ${n}`);
      await seller.say('/cancel');
    }
    expect(await seller.say('/poa')).toContain('You have 10 drafts');
    expect(Object.keys((await seller.session()).drafts)).toHaveLength(10);
  });

  test('a draft untouched for its time is left behind, the others stay', async () => {
    let now = Date.UTC(2026, 4, 1);
    const seller = talk({ now: () => now });
    for (const line of ['/poa late-shipment', 'a', 'Old Store', '/cancel']) await seller.say(line);
    now += 29 * 24 * 3600 * 1000;
    for (const line of ['/poa late-shipment', 'a', 'New Store']) await seller.say(line);
    now += 2 * 24 * 3600 * 1000;
    const list = await seller.say('/drafts');
    expect(list).toContain('New Store');
    expect(list).not.toContain('Old Store');
  });

  test('/forget deletes everything at once, after a yes', async () => {
    const seller = talk();
    for (const line of toWho) await seller.say(line);
    expect(await seller.say('/forget')).toContain('Yes, delete everything');
    await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'forget-no' } });
    expect((await seller.session()).drafts).not.toEqual({});
    await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'forget-yes' } });
    expect(await seller.sessions.load('terminal:local')).toBeUndefined();
  });
});
