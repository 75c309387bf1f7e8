import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { type Talk, talk } from '../support/talk.ts';
import { draftOf, tap } from '../support/talk-with.ts';

const causes = ['Labels were not printed on 3 days.', 'The closure was not entered for 5 days.'];
const fix = 'On May 8, 2026 we printed all 7 labels.';
const which = say('en', 'link.title');

async function at(lines: readonly string[]): Promise<Talk> {
  const seller = talk();
  for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', ...lines]) await seller.say(line);
  return seller;
}

const skips = (count: number): readonly string[] => Array.from({ length: count }, () => '/skip');

/** At the fixes, with two causes in own words. */
const atFixes = (): Promise<Talk> => at([...skips(4), ...causes, '/done']);

describe('which cause a fix answers', () => {
  test.each([
    [say('en', 'button.all-causes'), 'all'],
    [say('en', 'button.no-cause'), 'none'],
    [causes[1] ?? '', 'o2'],
  ])('“%s”', async (label, answers) => {
    const seller = await atFixes();
    expect(await seller.say(fix)).toContain(which);
    await seller.act(tap(seller.messages, label));
    expect((await draftOf(seller)).answers.fixed?.own).toMatchObject([{ text: fix, answers }]);
  });

  test('is asked for every point of several', async () => {
    const seller = await atFixes();
    const { id } = await draftOf(seller);
    const shown = await seller.act({ kind: 'press', draft: id, at: 'fixed', press: { do: 'say', text: `1. ${fix}\n2. On May 9, 2026 we entered the closure.` } });
    expect(shown).toContain(which);
    expect(await seller.act(tap(seller.messages, causes[0] ?? ''))).toContain(which);
    expect(await seller.act(tap(seller.messages, causes[1] ?? ''))).not.toContain(which);
    expect((await draftOf(seller)).answers.fixed?.own.map(({ answers }) => answers)).toEqual(['o1', 'o2']);
  });

  test('is none in particular when it is skipped or gone back from', async () => {
    for (const way of ['/skip', '/back']) {
      const seller = await atFixes();
      await seller.say(fix);
      expect(await seller.say(way)).toContain('How it was fixed');
      expect((await draftOf(seller)).answers.fixed?.own[0]?.answers).toBe('none');
    }
  });

  test('must be chosen before Done, and more words typed meanwhile are kept', async () => {
    const seller = await atFixes();
    await seller.say(fix);
    expect(await seller.say('/done')).toContain(which);
    await seller.say('On May 9, 2026 we entered the closure.');
    expect((await draftOf(seller)).answers.fixed?.own).toHaveLength(2);
  });
});

describe('own words', () => {
  test('typed in English with a Chinese keyboard get ordinary signs', async () => {
    const seller = await at([...skips(4)]);
    await seller.say('Ｌａｂｅｌｓ were late，on ３ days。We were told：nothing！');
    expect((await draftOf(seller)).answers.why?.own[0]?.text).toBe('Labels were late, on 3 days. We were told: nothing!');
  });

  test('in Chinese are kept as typed, with a word on what they need, and hold the letter back', async () => {
    const seller = await at([...skips(4)]);
    const words = '我们没有在后台录入放假时间，订单照常进来。';
    expect(await seller.say(words)).toContain(say('en', 'notice.kept-chinese'));
    expect((await draftOf(seller)).answers.why?.own[0]?.text).toBe(words);
    await seller.say('/done');
    for (const line of skips(5)) await seller.say(line);
    expect(await seller.act(tap(seller.messages, 'Create letter'))).toContain(say('en', 'review.blocked'));
    expect(seller.messages.flatMap(({ files }) => files)).toEqual([]);
  });

  test('in Chinese from a form for a question that was left are kept there', async () => {
    const seller = await at([...skips(4)]);
    const { id } = await draftOf(seller);
    const shown = await seller.act({ kind: 'press', draft: id, at: 'who', press: { do: 'say', text: '仓库主管负责。' } });
    expect(shown).toContain(say('en', 'notice.kept-chinese'));
    expect(shown).toContain('5/6 · Why');
    expect((await draftOf(seller)).answers.who?.own[0]?.text).toBe('仓库主管负责。');
  });

  test('in Chinese are no value of a detail', async () => {
    const seller = await at(['/skip', '/skip', '/skip', '1', 'amazon.com']);
    expect(await seller.say('东莞')).toContain(say('en', 'problem.not-english'));
    expect((await draftOf(seller)).at.step).toBe('blank');
  });

  test('that are the same again are ticked again, not written twice', async () => {
    const seller = await at([...skips(4), ...causes, causes[0] ?? '']);
    expect((await draftOf(seller)).answers.why?.own).toHaveLength(2);
  });

  test('can be taken out of the letter and stay with the draft', async () => {
    const seller = await at([...skips(4), ...causes]);
    const shown = await seller.act(tap(seller.messages, causes[0] ?? ''));
    expect(shown).not.toContain(`1. ${causes[0]}`);
    expect((await draftOf(seller)).answers.why?.own).toMatchObject([{ text: causes[0], used: false }, { used: true }]);
  });

  test('are twelve at one question at most; none is dropped for a thirteenth, by whatever way it comes', async () => {
    const seller = await at([...skips(4), ...Array.from({ length: 12 }, (_, n) => `Cause number ${n}.`)]);
    const tooMany = say('en', 'notice.too-many-words', { most: 12 });
    const { id } = await draftOf(seller);
    expect(await seller.say('One more.')).toContain(tooMany);
    expect(await seller.act({ kind: 'press', draft: id, at: 'why', press: { do: 'say', text: 'One more.' } })).toContain(tooMany);
    await seller.say('/done');
    expect(await seller.act({ kind: 'press', draft: id, at: 'why', press: { do: 'say', text: 'One more.' } })).toContain(tooMany);
    expect((await draftOf(seller)).answers.why?.own).toHaveLength(12);
  });

  test('from a form too long for a name are refused there as when they are typed', async () => {
    const seller = await at([]);
    const { id } = await draftOf(seller);
    const text = 'x'.repeat(121);
    const before = (await draftOf(seller)).answers.store;
    expect(await seller.act({ kind: 'press', draft: id, at: 'store', press: { do: 'say', text } })).toContain('121 characters; at most 120');
    await seller.say('/back');
    expect(await seller.say(text)).toContain('121 characters; at most 120');
    expect((await draftOf(seller)).answers.store).toEqual(before);
  });

  test('are asked for by their button', async () => {
    const seller = await at([]);
    expect(await seller.act(tap(seller.messages, 'My own words'))).toContain(say('en', 'notice.type-below'));
    expect(await seller.say('The warehouse supervisor.')).toContain('2/6 · What');
  });

  test('asked for by their button in a shared room bring a prompt to answer', async () => {
    const seller = talk({ room: 'g-100' });
    await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'stay' } });
    for (const line of ['a', 'a', 'a', 'Luma Harbor Home']) await seller.say(line);
    await seller.act(tap(seller.messages, 'My own words'));
    expect(seller.messages.map(({ expects }) => expects?.only)).toEqual([true]);
  });
});

describe('a value from a form', () => {
  /** At the causes, where the first, which has two blanks, was ticked. */
  async function atBlank(): Promise<{ seller: Talk; fill: (text: string, blank?: string) => Promise<string>; blanks: readonly string[] }> {
    const seller = await at([...skips(4), '1']);
    const { id, at: place } = await draftOf(seller);
    if (place.step !== 'blank') throw new Error('no blank is asked for');
    const fill = (text: string, blank = place.blank): Promise<string> =>
      seller.act({ kind: 'press', draft: id, at: 'why', press: { do: 'fill', item: place.item, blank, text } });
    return { seller, fill, blanks: [place.blank] };
  }

  test('fills the blank that is asked for', async () => {
    const { seller, fill, blanks } = await atBlank();
    await fill('3');
    expect(Object.values((await draftOf(seller)).answers.why?.blanks ?? {})).toMatchObject([{ [blanks[0] ?? '']: '3' }]);
  });

  test('goes to its blank also when the seller has moved on, and a bad one is told', async () => {
    const { seller, fill, blanks } = await atBlank();
    for (const line of ['/back', '/back']) await seller.say(line);
    const shown = await fill('3');
    expect(shown).toContain(say('en', 'notice.taken'));
    expect(shown).toContain('4/6 · Where');
    expect(await fill('many')).toMatch(/number is needed here/u);
    expect(Object.values((await draftOf(seller)).answers.why?.blanks ?? {})).toMatchObject([{ [blanks[0] ?? '']: '3' }]);
  });
});
