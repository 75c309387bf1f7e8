import { describe, expect, test } from 'vitest';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { draftOf } from '../support/talk-with.ts';
import { type Talk, talk } from '../support/talk.ts';

/** At the causes of a late-shipment plan. */
async function atWhy(): Promise<Talk> {
  const seller = talk();
  for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', '/skip', '/skip', '/skip', '/skip']) await seller.say(line);
  return seller;
}

const blanksOf = async (seller: Talk, item: string): Promise<unknown> => (await draftOf(seller)).answers.why?.blanks[item];

describe('several details of one sentence in one message', () => {
  test('are asked for with their order', async () => {
    const seller = await atWhy();
    expect(await seller.say('1')).toContain('Or all at once, with ; between: number of days; number');
  });

  test.each([
    ['2; 7', { days: '2', n: '7' }],
    ['2;7', { days: '2', n: '7' }],
    ['2；7', { days: '2', n: '7' }],
    ['2, 7', { days: '2', n: '7' }],
    ['2，7', { days: '2', n: '7' }],
    ['2 days\n7 shipments', { days: '2', n: '7' }],
    ['2、7', { days: '2', n: '7' }],
  ])('typed as %j are taken', async (text, blanks) => {
    const seller = await atWhy();
    await seller.say('1');
    await seller.act({ kind: 'text', text });
    expect(await blanksOf(seller, 'C1')).toEqual(blanks);
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'why' });
  });

  test('stop at the one that cannot be read, which is asked for; those before it are kept', async () => {
    const seller = await atWhy();
    await seller.say('1');
    const shown = await seller.say('2; many');
    expect(shown).toContain('A whole number is needed here');
    expect(await blanksOf(seller, 'C1')).toEqual({ days: '2' });
    expect((await draftOf(seller)).at).toMatchObject({ step: 'blank', blank: 'n' });
  });

  test('a value that is one as it stands is left alone: 1,000 is a number, May 8, 2026 a day', async () => {
    const seller = await atWhy();
    await seller.say('5');
    await seller.say('LH-LAMP-02');
    await seller.say('1,000');
    expect(await blanksOf(seller, 'C5')).toEqual({ sku: 'LH-LAMP-02', n: '1,000' });
    await seller.say('May 8, 2026');
    expect(await blanksOf(seller, 'C5')).toMatchObject({ date: 'May 8, 2026' });
  });

  test('more values than there are details are not taken apart', async () => {
    const seller = await atWhy();
    await seller.say('1');
    expect(await seller.say('2; 7; 9')).toContain('A number is needed here');
    expect(await blanksOf(seller, 'C1')).toBeUndefined();
  });
});

describe('counts of one sentence', () => {
  test('must agree: a part is never larger than its total', async () => {
    const seller = talk();
    for (const line of ['/poa late-shipment', 'a', 'Luma', '/skip', '1', 'May 9, 2026', '6.2%']) await seller.say(line);
    expect(await seller.say('371 of 23')).toContain('The part is larger than the total');
    expect((await draftOf(seller)).answers.what?.blanks['I1']).not.toHaveProperty('total');
    expect(await seller.say('23 of 371')).toContain('(23 of 371 orders)');
  });
});

describe('a date that can be read in two ways', () => {
  test('is asked about with both days as buttons, and the one that is pressed is taken', async () => {
    const seller = await atWhy();
    await seller.say('5');
    await seller.say('LH-LAMP-02; 3');
    const shown = await seller.say('3/4/2026');
    expect(shown).toContain('a) March 4, 2026');
    expect(shown).toContain('b) April 3, 2026');
    await seller.say('b');
    expect(await blanksOf(seller, 'C5')).toEqual({ sku: 'LH-LAMP-02', n: '3', date: 'April 3, 2026' });
  });

  test('may be typed anew instead', async () => {
    const seller = await atWhy();
    for (const line of ['5', 'LH-LAMP-02; 3', '3/4/2026', '2026-03-04']) await seller.say(line);
    expect(await blanksOf(seller, 'C5')).toMatchObject({ date: 'March 4, 2026' });
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'why' });
  });
});

test('the example case has the sentences these tests speak of', () => {
  expect(lateShipment.questions.why.suggestions.map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6']);
});
