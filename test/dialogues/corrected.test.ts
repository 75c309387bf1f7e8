import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { talk, type Talk } from '../support/talk.ts';
import { draftOf, tap } from '../support/talk-with.ts';

const notice = `Dear Luma Harbor Home,

Date: 9 May 2026
From: seller-performance@amazon.com

Your Amazon seller account has been temporarily deactivated. 6.20% of your seller-fulfilled orders were confirmed to have been shipped late. Late shipment rate should not exceed 4%.
Please send a plan of action.`;

/** At the first question of a plan, the facts of the notice confirmed. */
async function confirmed(): Promise<Talk> {
  const seller = talk();
  await seller.say(notice);
  await seller.act(tap(seller.messages, say('en', 'button.route-plan')));
  return seller;
}

/** Goes to the facts from wherever the draft is, and gives one of them anew. */
async function correct(seller: Talk, fact: string, value: string): Promise<string> {
  const { id } = await draftOf(seller);
  await seller.act({ kind: 'press', draft: id, at: 'review', press: { do: 'facts' } });
  await seller.act(tap(seller.messages, `Correct: ${fact}`));
  return seller.say(value);
}

describe('a fact that is corrected after it was confirmed', () => {
  test('is corrected wherever it was taken from the notice', async () => {
    const seller = await confirmed();
    await seller.say('The warehouse supervisor.');
    expect(seller.log.at(-1)).toContain('our Late Shipment Rate was 6.20%');
    await seller.say('/back');
    await correct(seller, 'Your rate', '7.1%');
    await correct(seller, 'Store', 'Luma Harbour Home');
    const { answers } = await draftOf(seller);
    expect(JSON.stringify(answers)).not.toContain('6.20%');
    expect(JSON.stringify(answers)).toContain('7.1%');
    expect(answers.store?.own.filter(({ used }) => used).map(({ text }) => text)).toEqual(['Luma Harbour Home']);
  });

  test('leaves what the seller typed in its place as they typed it', async () => {
    const seller = await confirmed();
    await seller.say('The warehouse supervisor.');
    await seller.say('1');
    for (const line of ['5.9%', '23', '371']) await seller.say(line);
    await correct(seller, 'Your rate', '7.1%');
    const { answers } = await draftOf(seller);
    expect(answers.what?.blanks['I1']).toMatchObject({ percent: '5.9%', n: '23', total: '371' });
  });

  test('stands against a notice that says otherwise later', async () => {
    const seller = talk();
    await seller.say(notice);
    await seller.act(tap(seller.messages, 'Correct: Your rate'));
    await seller.say('7.1%');
    const shown = await seller.act({ kind: 'notice', text: notice.replace('6.20%', '6.40%') });
    expect(shown).toContain('Your rate: 7.1%');
    expect(shown).toContain('Store: Luma Harbor Home');
  });
});

test('a figure of a notice about one metric is no figure of another case', async () => {
  const seller = talk();
  await seller.say(notice);
  const { id } = await draftOf(seller);
  await seller.act({ kind: 'press', draft: id, at: 'facts', press: { do: 'back' } });
  await seller.act({ kind: 'press', draft: id, at: 'case', press: { do: 'case', caseId: 'cancellation-rate' } });
  await seller.act(tap(seller.messages, say('en', 'button.route-plan')));
  expect(JSON.stringify((await draftOf(seller)).answers)).not.toContain('6.20%');
});
