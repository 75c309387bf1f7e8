import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { dialogue } from '../support/dialogue.ts';
import { may20, talk } from '../support/talk.ts';
import { draftOf } from '../support/talk-with.ts';

const clear =
  'Hello, your seller account has been deactivated because your Late Shipment Rate is 6.20%, above the target of under 4%. Please send us a Plan of Action.';
const unclear = 'Hello, we removed one of your privileges after a recent review of your selling account. Regards, the team.';
const read = 'I read the notice as: Late shipment rate';
const asks = say('en', 'case.title');

/** A notice of so many characters, the case in its first line. */
const long = (length: number): string => `${clear}\n${'Order 111-1234567-1234567 was confirmed late. '.repeat(300)}`.slice(0, length - 1).padEnd(length, '.');

describe('a pasted notice', () => {
  dialogue('that is clear chooses its case, and another case can be chosen', `
    > /poa
    > ${clear}
    < ${read}
    < Store
    > a
    < Which case is it?
    > b
    < Store
  `);

  dialogue('that is unclear is kept, and the case is asked for', `
    > /poa
    > ${unclear}
    < I kept the notice
    < ${asks}
    > a
    < Store
  `);

  dialogue('needs no /poa before it', `
    > ${clear}
    < ${read}
    < Store
  `);

  dialogue('that is unclear needs none either', `
    > ${unclear}
    < I kept the notice
    < ${asks}
  `);

  dialogue('may follow /poa in the same message', `
    > /poa ${clear}
    < ${read}
    < Store
  `);

  dialogue('is not what a few words are', `
    > Hello, can you help me?
    < No draft is open here
    > /poa
    > what is this
    < Please choose with the buttons first
    < ${asks}
  `);

  dialogue('is not what a few words after /poa are: they begin all the same', `
    > /poa please help me
    < ${asks}
    > a
    > /poa what now
    < Store
  `);

  test('is kept with the draft, whatever way it came', async () => {
    for (const lines of [['/poa', clear], ['/poa', unclear], [clear], [`/poa ${clear}`], ['/poa', 'a', 'Luma Harbor Home', `/poa ${unclear}`]]) {
      const seller = talk();
      for (const line of lines) await seller.say(line);
      expect((await draftOf(seller)).notice).toBe(lines.at(-1)?.replace('/poa ', ''));
    }
  });

  test('sent with /poa to a draft on its way is kept, and the draft goes on where it was', async () => {
    const seller = talk();
    for (const line of ['/poa', 'a', 'Luma Harbor Home', 'The warehouse supervisor.']) await seller.say(line);
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
    for (let n = 0; n < 10; n += 1) for (const line of ['/poa', 'a', `Store ${n}`, '/cancel']) await seller.say(line);
    expect(await seller.say(clear)).toContain('You have 10 drafts');
  });
});

describe('a text that the app cut in two', () => {
  /** Somebody whose messages come so many milliseconds apart. */
  function quick(apartMs: number): ReturnType<typeof talk> {
    let time = may20;
    return talk({ now: () => (time += apartMs) });
  }

  test('as a notice goes to the notice: its second half is no answer', async () => {
    for (const rest of ['Luma', 'and the rest of it, which is longer than forty characters.', 'x'.repeat(3000)]) {
      const seller = quick(50);
      await seller.say('/poa');
      expect(await seller.say(long(4096))).toContain(read);
      const shown = await seller.say(rest);
      expect(shown).toContain(say('en', 'notice.taken'));
      expect(shown).toContain('Store');
      expect(await draftOf(seller)).toMatchObject({ answers: {}, notice: long(4096).slice(0, 4000), at: { step: 'ask', question: 'store' } });
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

  test('and a moment later an answer is an answer', async () => {
    const seller = quick(5000);
    await seller.say('/poa');
    await seller.say(long(4096));
    expect(await seller.say('Luma Harbor Home')).toContain('1/6 · Who');
  });

  test('as an answer is refused as a whole, with the length of the whole', async () => {
    const seller = quick(50);
    for (const line of ['/poa', 'a', 'Luma Harbor Home']) await seller.say(line);
    expect(await seller.say('x'.repeat(4096))).toContain('4096 characters; at most 2000');
    const shown = await seller.say('and its short rest');
    expect(shown).toContain('4114 characters; at most 2000');
    expect(shown).toContain('1/6 · Who');
    expect((await draftOf(seller)).answers.who).toBeUndefined();
    expect(await seller.say('The warehouse supervisor.')).toContain('2/6 · What');
  });

  test('but a shorter text that is too long takes nothing else with it', async () => {
    const seller = quick(50);
    for (const line of ['/poa', 'a', 'Luma Harbor Home', 'x'.repeat(2500)]) await seller.say(line);
    expect(await seller.say('The warehouse supervisor.')).toContain('2/6 · What');
  });
});
