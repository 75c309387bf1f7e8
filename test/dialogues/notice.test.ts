import { describe, expect, test } from 'vitest';
import { partLink } from '../../src/cases/combine.ts';
import { say } from '../../src/messages/say.ts';
import { dialogue } from '../support/dialogue.ts';
import { may20, talk } from '../support/talk.ts';
import { draftOf, tap } from '../support/talk-with.ts';

const clear =
  'Hello, your seller account has been deactivated because your Late Shipment Rate is 6.20%, above the target of under 4%. Please send us a Plan of Action.';
const unclear = 'Hello, we removed one of your privileges after a recent review on May 4, 2026. Regards, the team at amazon.com.';
const empty = 'Hello there, how are you today? I hope that everything goes well with the shop.';
const read = say('en', 'facts.check');
const asks = say('en', 'case.title');

/** A notice of so many characters, the case in its first line. */
const long = (length: number): string => `${clear}\n${'Order 111-1234567-1234567 was confirmed late. '.repeat(300)}`.slice(0, length - 1).padEnd(length, '.');

describe('a pasted notice', () => {
  dialogue('that is clear chooses its case, and another case can be chosen', `
    > /poa
    > ${clear}
    < Late shipment rate
    < ${read}
    < Your rate: 6.20%
    < Target: 4%
    < ${say('en', 'route.ask')}
    > g
    < ${say('en', 'facts.form') && 'Target'}
    > /back
    > h
    < ${asks}
    > d
    > d
    < Other / code of conduct
  `);

  dialogue('that is unclear is kept, and the likeliest cases are offered first', `
    > /poa
    > ${unclear}
    < I kept the notice
    < ${asks}
  `);

  dialogue('needs no /poa before it', `
    > ${clear}
    < ${read}
  `);

  dialogue('that is unclear needs none either', `
    > ${unclear}
    < I kept the notice
    < ${asks}
  `);

  dialogue('in which nothing is found is kept and says so', `
    > /poa
    > ${empty}
    < I kept this text, but I found neither a case nor any fact
    < ${asks}
  `);

  dialogue('may follow /poa in the same message', `
    > /poa ${clear}
    < ${read}
  `);

  dialogue('is not what a few words are', `
    > Hello, can you help me?
    < No draft is open here
    > /poa
    > what is this
    < Please choose with the buttons first
    < ${asks}
    > ${clear}
    > yes
    < Please choose with the buttons first
    < ${read}
  `);

  test('may be short where it names its case', async () => {
    const [lin, ann] = [talk({ locale: 'zh-CN' }), talk()];
    await lin.say('/poa');
    expect(await lin.say('迟发率超标，店铺被停用')).toContain(say('zh-CN', 'route.ask'));
    expect(await ann.say('/poa my late shipment rate')).toContain('Late shipment rate');
    expect((await draftOf(ann)).caseId).toBe('late-shipment');
    expect(await ann.say('cancellation rate too')).toContain(say('en', 'notice.choose-first'));
    expect((await draftOf(ann)).caseId).toBe('late-shipment');
  });

  dialogue('is not what a few words after /poa are: they begin all the same', `
    > /poa please help me
    < ${asks}
    > a
    > /poa what now
    < ${asks}
  `);

  test('is kept with the draft, whatever way it came', async () => {
    for (const lines of [['/poa', clear], ['/poa', unclear], [clear], [`/poa ${clear}`], ['/poa late-shipment', 'a', 'Luma Harbor Home', `/poa ${unclear}`]]) {
      const seller = talk();
      for (const line of lines) await seller.say(line);
      expect((await draftOf(seller)).notice).toBe(lines.at(-1)?.replace('/poa ', ''));
    }
  });

  test('as a file or a message pointed at is read as one that was typed', async () => {
    const seller = talk();
    expect(await seller.act({ kind: 'notice', text: clear })).toContain(read);
    expect((await draftOf(seller)).notice).toBe(clear);
    expect(await seller.act({ kind: 'notice', text: ' \u200B ' })).toContain(say('en', 'notice.empty'));
    expect(await seller.act({ kind: 'unreadable', problem: 'locked' })).toContain(say('en', 'upload.locked'));
    expect(seller.log.at(-1)).toContain(read);
  });

  test('typed beside a file that cannot be read is read, and what is wrong with the file is said', async () => {
    const shown = await talk().act({ kind: 'notice', text: clear, unread: 'locked' });
    expect(shown).toContain(say('en', 'upload.locked'));
    expect(shown).toContain(read);
  });

  test('sent with /poa to a draft on its way is kept, and the draft goes on where it was', async () => {
    const seller = talk();
    for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', 'The warehouse supervisor.']) await seller.say(line);
    expect(await seller.say(`/poa ${unclear}`)).toContain('2/6 · What');
    expect((await draftOf(seller)).caseId).toBe('late-shipment');
  });

  test('is not lost when a few words follow /poa later', async () => {
    const seller = talk();
    for (const line of ['/poa', clear, '/poa once more please']) await seller.say(line);
    expect((await draftOf(seller)).notice).toBe(clear);
  });

  test('of a form is read where the case is chosen, kept later, and nothing when it is empty', async () => {
    const seller = talk();
    await seller.say('/poa');
    const { id } = await draftOf(seller);
    const paste = (text: string): Promise<string> => seller.act({ kind: 'press', draft: id, at: 'case', press: { do: 'say', text } });
    expect(await paste('  ')).toContain(say('en', 'notice.empty'));
    expect(await paste(clear)).toContain(read);
    expect(await paste('\u200B')).toContain(say('en', 'notice.empty'));
    expect(await paste(unclear)).toContain(say('en', 'notice.taken'));
    expect(await draftOf(seller)).toMatchObject({ notice: expect.stringContaining(unclear), caseId: 'late-shipment' });
  });

  test('as long as it may be is taken and kept in part, one longer is refused as a whole', async () => {
    const seller = talk();
    await seller.say('/poa');
    expect(await seller.say(long(12_001))).toContain('12001 characters; at most 12000');
    expect((await draftOf(seller)).notice).toBeUndefined();
    expect(await seller.say(long(12_000))).toContain(read);
    expect((await draftOf(seller)).notice).toBe(long(12_000).slice(0, 4000));
  });

  test('with a tenth draft full asks for room and says so', async () => {
    const seller = talk();
    for (let n = 0; n < 10; n += 1) for (const line of ['/poa late-shipment', 'a', `Store ${n}`, '/cancel']) await seller.say(line);
    expect(await seller.say(clear)).toContain('You have 10 drafts');
  });
});

describe('a text that the app cut in two', () => {
  /** Somebody whose messages come so many milliseconds apart. */
  function quick(apartMs: number): ReturnType<typeof talk> {
    let time = may20;
    return talk({ now: () => (time += apartMs) });
  }

  test('as a notice goes to the notice: its second half is no answer, and its facts are read too', async () => {
    for (const rest of ['Luma', 'and the rest of it, which is longer than forty characters, for ASIN B0C1LUMA01.', 'x'.repeat(3000)]) {
      const seller = quick(50);
      await seller.say('/poa');
      expect(await seller.say(long(4096))).toContain(read);
      const shown = await seller.say(rest);
      expect(shown).toContain(say('en', 'notice.taken'));
      expect(shown).toContain('6.20%');
      expect(shown.includes('B0C1LUMA01')).toBe(rest.includes('B0C1LUMA01'));
      expect(await draftOf(seller)).toMatchObject({ answers: {}, notice: long(4096).slice(0, 4000), at: { step: 'facts' } });
    }
  });

  test('in three parts goes there too, also when the case is unclear', async () => {
    const part = `${unclear}\n${'x '.repeat(3000)}`.slice(0, 4095).padEnd(4096, '.');
    const seller = quick(50);
    await seller.say('/poa');
    expect(await seller.say(part)).toContain('I kept the notice');
    expect(await seller.say('y'.repeat(4000))).toContain(say('en', 'notice.taken'));
    expect(await seller.say('and this is the end of the notice, in forty characters.')).toContain(asks);
    expect((await draftOf(seller)).notice).toBe(part.slice(0, 4000));
  });

  test('whose case stands in its second part is read from there', async () => {
    const part = `${unclear}\n${'x '.repeat(3000)}`.slice(0, 4095).padEnd(4096, '.');
    const seller = quick(50);
    await seller.say('/poa');
    await seller.say(part);
    expect(await seller.say(clear)).toContain('Late shipment rate');
    expect(await draftOf(seller)).toMatchObject({ caseId: 'late-shipment', at: { step: 'facts' } });
  });

  test('and a moment later an answer is an answer', async () => {
    const seller = quick(5000);
    await seller.say('/poa');
    await seller.say(long(4096));
    await seller.say('a');
    expect(await seller.say('Luma Harbor Home')).toContain('1/6 · Who');
  });

  test('and after a button an answer is an answer, however soon', async () => {
    const seller = quick(50);
    await seller.say('/poa');
    await seller.say(long(4096));
    await seller.say('a');
    expect(await seller.say('Luma Harbor Home')).toContain('1/6 · Who');
  });

  test('as an answer is refused as a whole, with the length of the whole', async () => {
    const seller = quick(50);
    for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home']) await seller.say(line);
    expect(await seller.say('x'.repeat(4096))).toContain('4096 characters; at most 2000');
    const shown = await seller.say('and its short rest');
    expect(shown).toContain('4114 characters; at most 2000');
    expect(shown).toContain('1/6 · Who');
    expect((await draftOf(seller)).answers.who).toBeUndefined();
    expect(await seller.say('The warehouse supervisor.')).toContain('2/6 · What');
  });

  test('but a shorter text that is too long takes nothing else with it', async () => {
    const seller = quick(50);
    for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', 'x'.repeat(2500)]) await seller.say(line);
    expect(await seller.say('The warehouse supervisor.')).toContain('2/6 · What');
  });
});

const luma = `Subject: Your Amazon.com seller account has been temporarily deactivated
May 9, 2026

Dear Luma Harbor Home,

Your Amazon seller account has been temporarily deactivated. 6.20% of your seller-fulfilled orders were confirmed to have been shipped late. Late shipment rate should not exceed 4%. Example order: 114-3820117-5561842
Please send a plan of action.`;

describe('the facts of a notice', () => {
  async function atFacts(): Promise<ReturnType<typeof talk>> {
    const seller = talk();
    await seller.say(luma);
    return seller;
  }

  test('are shown to be confirmed, and once confirmed answer the store, what and where', async () => {
    const seller = await atFacts();
    const shown = seller.log.at(-1) ?? '';
    for (const fact of ['Store: Luma Harbor Home', 'Date of the notice: May 9, 2026', 'Marketplace: amazon.com', 'Your rate: 6.20%', 'Target: 4%', '114-3820117-5561842']) expect(shown).toContain(fact);
    expect(await seller.act(tap(seller.messages, say('en', 'button.route-plan')))).toContain('1/6 · Who');
    const { answers } = await draftOf(seller);
    expect(answers.store?.own[0]?.text).toBe('Luma Harbor Home');
    expect(await seller.say('The warehouse supervisor.')).toContain('According to your notice of May 9, 2026, our Late Shipment Rate was 6.20%');
    await seller.say('/done');
    await seller.say('May 1-5, 2026');
    expect(seller.log.at(-1)).toContain('The orders in your notice were placed on amazon.com.');
  });

  test.each([
    ['within 72 hours', '72 hours'],
    ['by November 30, 2026', 'To be answered by November 30, 2026.'],
  ])('are shown with the time to answer: %s', async (time, shown) => {
    expect(await talk().say(luma.replace('send a plan of action.', `send a plan of action ${time}.`))).toContain(shown);
  });

  test('name the last day to answer as each language writes it', async () => {
    for (const locale of ['zh-CN', 'zh-TW'] as const)
      expect(await talk({ locale }).say(`${luma}\n请在 2026年11月30日前提交行动计划。`)).toContain(say(locale, 'facts.due', { day: '2026年11月30日' }));
  });

  test('stand in no letter before they are confirmed', async () => {
    const seller = await atFacts();
    expect((await draftOf(seller)).answers).toEqual({});
    expect((await draftOf(seller)).facts?.confirmed).toBe(false);
  });

  test('are corrected one by one, read as the detail they fill, and a mistake costs nothing', async () => {
    const seller = await atFacts();
    await seller.act(tap(seller.messages, 'Correct: Your rate'));
    expect(await seller.say('much')).toContain(say('en', 'problem.not-a-percent'));
    expect(await seller.say('7,5')).toContain('Your rate: 7.5%');
    await seller.act(tap(seller.messages, 'Correct: Orders'));
    expect(await seller.act(tap(seller.messages, say('en', 'button.fact-out')))).not.toContain('114-3820117-5561842');
    await seller.act(tap(seller.messages, 'Correct: Marketplace'));
    expect(await seller.say('德国站')).toContain('Marketplace: amazon.de');
    await seller.act(tap(seller.messages, 'Correct: Store'));
    expect(await seller.say('/back')).toContain('Store: Luma Harbor Home');
    await seller.act(tap(seller.messages, say('en', 'button.route-plan')));
    expect(await seller.say('The supervisor checks it.')).toContain('our Late Shipment Rate was 7.5%');
  });

  test('give way to an answer that says the same and more', async () => {
    const seller = await atFacts();
    for (const line of ['a', 'The supervisor checks it.', '1']) await seller.say(line);
    expect(seller.log.at(-1)).toContain('May 9, 2026');
    await seller.act(tap(seller.messages, '6.20%'));
    const shown = await seller.say('23 of 371');
    expect(shown).toContain('our Late Shipment Rate was 6.20% over 30 days (23 of 371 orders)');
    expect(shown).not.toContain('1. According to your notice');
    await seller.say('1');
    expect(seller.log.at(-1)).toContain('1. According to your notice of May 9, 2026');
  });

  test('never overwrite what was answered before', async () => {
    const seller = talk();
    for (const line of ['/poa late-shipment', 'a', 'My Own Store', '/back', '/back']) await seller.say(line);
    await seller.act({ kind: 'text', text: luma });
    await seller.act(tap(seller.messages, say('en', 'button.route-plan')));
    expect((await draftOf(seller)).answers.store?.own.map(({ text }) => text)).toEqual(['My Own Store']);
  });

  test.each(['zh-CN', 'zh-TW'] as const)('are asked for in the seller’s language: %s', async (locale) => {
    const seller = talk({ locale });
    const shown = await seller.say(luma);
    expect(shown).toContain(say(locale, 'facts.check'));
    expect(shown).toContain('Luma Harbor Home');
    expect(shown).toContain(say(locale, 'button.route-dispute'));
  });
});

describe('the way to answer', () => {
  test('a dispute asks for facts and their proof in place of causes, and is no letter without them', async () => {
    const seller = talk();
    await seller.say(luma);
    await seller.act(tap(seller.messages, say('en', 'button.route-dispute')));
    for (const line of ['Our shipping clerk.', '/done', 'May 1-5, 2026', '/done']) await seller.say(line);
    expect(seller.log.at(-1)).toContain('5/6 · Why the notice is mistaken');
    for (const line of ['1', 'UPS; 23', '/done']) await seller.say(line);
    expect(seller.log.at(-1)).toContain('6/6 · How it can be verified');
    for (const line of ['/skip', '/skip', '1']) await seller.say(line);
    expect(await seller.act(tap(seller.messages, 'Create letter'))).toContain(say('en', 'review.blocked'));
    await seller.act(tap(seller.messages, 'Edit exhibits'));
    for (const line of ['1', '/done']) await seller.say(line);
    const letter = await seller.act(tap(seller.messages, 'Create letter'));
    expect(letter).toContain('This letter disputes your notice about our Late Shipment Rate.');
    expect(letter).toContain('1. UPS scanned 23 of the parcels counted as late no later than the ship-by date');
    expect(letter).toContain('Dispute - Late Shipment Rate - Luma Harbor Home');
    expect(letter).not.toContain('Root causes');
  });

  test('can be changed from the review: answers of the other way are kept and come back', async () => {
    const seller = talk();
    for (const line of ['/poa late-shipment', 'a', 'Luma', ...Array.from({ length: 4 }, () => '/skip'), '4', '1; 2', '/done', '/done']) await seller.say(line);
    await seller.act(tap(seller.messages, 'Cancel'));
    await seller.say('/poa');
    const { id } = Object.values((await seller.session()).drafts).find(({ caseId }) => caseId === 'late-shipment') ?? {};
    await seller.say(`/start d_${id}`);
    const press = { kind: 'press', draft: id ?? '', at: 'review', press: { do: 'facts' } } as const;
    await seller.act(press);
    await seller.act(tap(seller.messages, say('en', 'button.route-dispute')));
    expect((await draftOf(seller)).answers.why?.ticked).toEqual(['C4']);
    await seller.act(press);
    await seller.act(tap(seller.messages, say('en', 'button.route-plan')));
    expect((await draftOf(seller)).answers.why?.blanks['C4']).toEqual({ old_days: '1', new_days: '2' });
  });
});

describe('a notice about several cases', () => {
  test('leads to one letter with a part for each', async () => {
    const seller = talk();
    for (const line of ['/poa late-shipment']) await seller.say(line);
    await seller.act(tap(seller.messages, say('en', 'button.also')));
    await seller.act(tap(seller.messages, say('en', 'group.performance')));
    expect(await seller.act(tap(seller.messages, 'Valid tracking rate'))).toContain('① ');
    expect((await draftOf(seller)).caseId).toBe('late-shipment+valid-tracking');
    await seller.act(tap(seller.messages, say('en', 'button.route-plan')));
    await seller.say('Luma Harbor Home');
    for (let k = 0; k < 4; k += 1) await seller.say('/skip');
    const shown = seller.log.at(-1) ?? '';
    expect(shown).toContain('① Handling time set too short');
    await seller.act(tap(seller.messages, '① Handling time set too short'));
    await seller.say('1; 2');
    await seller.say('Nobody compared the two lists of parcels.');
    expect(seller.log.at(-1)).toContain(say('en', 'link.case'));
    await seller.act(tap(seller.messages, 'Valid tracking rate'));
    const draft = await draftOf(seller);
    expect(draft.answers.why?.ticked).toEqual(['C4']);
    expect(draft.answers.why?.own[0]).toMatchObject({ answers: partLink('valid-tracking') });
  });
});
