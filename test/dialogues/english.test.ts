import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeForm, decodeFormButton, encodeFormButton } from '../../src/bot/discord/custom-id.ts';
import { formOf } from '../../src/bot/discord/form.ts';
import { translationsBy } from '../../src/bot/translate/translations.ts';
import { createTranslator } from '../../src/bot/translate/translator.ts';
import type { Draft, Place } from '../../src/cases/draft.ts';
import type { Question } from '../../src/cases/question.ts';
import { createLogger, type Log } from '../../src/log.ts';
import { say } from '../../src/messages/say.ts';
import { draft as draftWith, own } from '../bot/present/fixture.ts';
import type { Talk } from '../support/talk.ts';
import { draftOf, talkWith, tap } from '../support/talk-with.ts';
import { type TranslatorServer, translatorServer } from '../support/translator-server.ts';

const holiday = '五一放假没有开假期模式，5月1日至5日没人发货。';
const printer = '打印机坏了，面单打不出来。';
const english = 'We did not turn on vacation mode for the holiday of May 1 to 5, and nobody shipped.';

const at = (place: Place, question: Question, ...texts: readonly string[]): Draft =>
  draftWith({ id: 'd1', route: 'plan', at: place, answers: { [question]: own(...texts) } });

const inReview = (...texts: readonly string[]): Draft => at({ step: 'review' }, 'why', ...texts);

const label = (text: Parameters<typeof say>[1] & `question.${string}`): string => say('zh-CN', 'button.english', { place: say('zh-CN', text) });

const wordsOf = async (seller: Talk, question: Question = 'why'): Promise<Draft['answers'][Question]> => (await draftOf(seller)).answers[question];

describe('words typed in Chinese', () => {
  test('are put into English from the review: what helps is shown, and both texts are kept', async () => {
    const seller = await talkWith([inReview(holiday)], { locale: 'zh-CN' });
    await seller.say('/poa');
    const card = await seller.act(tap(seller.messages, label('question.why')));
    expect(card).toContain(holiday);
    expect(card).toContain('放假但没开休假模式');
    expect(card).toContain('假期模式 = vacation mode');
    expect(card).not.toContain(say('zh-CN', 'button.translate'));
    const review = await seller.say(english);
    expect(review).toContain(say('zh-CN', 'review.title'));
    expect(review).toContain(holiday);
    expect(review).toContain(say('zh-CN', 'english.now', { english }));
    expect((await wordsOf(seller))?.own).toMatchObject([{ text: holiday, english, used: true }]);
    expect((await draftOf(seller)).editing).toBeUndefined();
  });

  test('each of several gets its own, one after the other, and can be reached from any', async () => {
    const seller = await talkWith([inReview(holiday, printer)], { locale: 'zh-CN' });
    await seller.say('/poa');
    await seller.act(tap(seller.messages, label('question.why')));
    expect(await seller.act(tap(seller.messages, say('zh-CN', 'english.other', { words: printer })))).toContain('面单 = shipping label');
    expect(await seller.say('The printer broke.')).toContain(holiday);
    expect(await seller.say(english)).toContain(say('zh-CN', 'review.title'));
    expect((await wordsOf(seller))?.own.map((words) => words.english)).toEqual([english, 'The printer broke.']);
  });

  test('can be put into English at once, where they were typed', async () => {
    const seller = await talkWith([at({ step: 'ask', question: 'why' }, 'why')], { locale: 'zh-CN' });
    expect(await seller.say(holiday)).toContain(say('zh-CN', 'notice.kept-chinese'));
    await seller.act(tap(seller.messages, say('zh-CN', 'english.give')));
    const card = await seller.say(english);
    expect(card).toContain(say('zh-CN', 'question.why'));
    expect(card).toContain(say('zh-CN', 'english.now', { english }));
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'why' });
  });

  test('as the one text of a question lead on once they are in English', async () => {
    const seller = await talkWith([at({ step: 'ask', question: 'who' }, 'who')], { locale: 'zh-CN' });
    await seller.say('仓库主管负责确认发货。');
    await seller.act(tap(seller.messages, say('zh-CN', 'english.give')));
    await seller.say('Our warehouse supervisor confirms the shipments.');
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'what' });
  });

  test('can get another English later', async () => {
    const seller = await talkWith([at({ step: 'ask', question: 'why' }, 'why', holiday)], { locale: 'zh-CN' });
    await seller.say('/poa');
    await seller.act(tap(seller.messages, say('zh-CN', 'english.give')));
    await seller.say('First.');
    expect(await seller.act(tap(seller.messages, say('zh-CN', 'english.change')))).toContain(say('zh-CN', 'english.now', { english: 'First.' }));
    await seller.say(english);
    expect((await wordsOf(seller))?.own).toMatchObject([{ text: holiday, english }]);
  });

  test('give way to a suggestion that says the same, whose facts are asked for, and stay with the draft', async () => {
    const seller = await talkWith([inReview(holiday)], { locale: 'zh-CN' });
    await seller.say('/poa');
    await seller.act(tap(seller.messages, label('question.why')));
    await seller.act(tap(seller.messages, say('zh-CN', 'english.tick', { label: '放假但没开休假模式' })));
    const answer = await wordsOf(seller);
    expect(answer?.ticked).toHaveLength(1);
    expect(answer?.own).toMatchObject([{ text: holiday, used: false }]);
    expect((await draftOf(seller)).at).toMatchObject({ step: 'blank', question: 'why', item: answer?.ticked[0] });
  });

  test('stay in the letter when a button of the question\'s own card is pressed meanwhile', async () => {
    const seller = await talkWith([inReview(printer)], { locale: 'zh-CN' });
    await seller.say('/poa');
    await seller.act(tap(seller.messages, label('question.why')));
    await seller.act({ kind: 'press', draft: 'd1', at: 'why', press: { do: 'tick', item: 'C1', on: true } });
    expect(await wordsOf(seller)).toMatchObject({ ticked: [], own: [{ used: true }] });
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'why' });
  });

  test('can be left out, or left for later', async () => {
    for (const [button, used] of [['button.leave-out', false], ['button.back', true]] as const) {
      const seller = await talkWith([inReview(holiday)], { locale: 'zh-CN' });
      await seller.say('/poa');
      await seller.act(tap(seller.messages, label('question.why')));
      expect(await seller.act(tap(seller.messages, say('zh-CN', button)))).toContain(say('zh-CN', 'review.title'));
      expect((await wordsOf(seller))?.own).toMatchObject([{ text: holiday, used }]);
    }
  });

  test('are reached from what is shown when the letter is asked for, at every question', async () => {
    const both = { ...inReview(holiday), answers: { why: own(holiday), who: own('我们的仓库主管负责。'), evidence: own('快递公司的签收单') } };
    const seller = await talkWith([both], { locale: 'zh-CN' });
    await seller.say('/poa');
    await seller.act(tap(seller.messages, say('zh-CN', 'button.create')));
    for (const question of ['why', 'who', 'evidence'] as const) expect(() => tap(seller.messages, label(`question.${question}`))).not.toThrow();
  });

  test.each([
    ['', 'notice.empty'],
    ['还是中文', 'problem.not-english'],
  ] as const)('are not replaced by “%s”', async (typed, told) => {
    const seller = await talkWith([at({ step: 'english', question: 'why', item: 'o1' }, 'why', holiday)]);
    const shown = await seller.act({ kind: 'press', draft: 'd1', at: 'why', press: { do: 'fill', item: 'o1', blank: 'english', text: typed } });
    expect(shown).toContain(say('en', told));
    expect((await wordsOf(seller))?.own[0]?.english).toBeUndefined();
  });

  test('get their English from a form also when the seller has moved on; too long a text is refused', async () => {
    const seller = await talkWith([at({ step: 'ask', question: 'who' }, 'why', holiday)]);
    const form = (text: string): Promise<string> => seller.act({ kind: 'press', draft: 'd1', at: 'why', press: { do: 'fill', item: 'o1', blank: 'english', text } });
    expect(await form('x'.repeat(2001))).toContain('2001');
    expect(await form(english)).toContain(say('en', 'notice.taken'));
    expect((await wordsOf(seller))?.own[0]?.english).toBe(english);
    expect((await draftOf(seller)).at).toEqual({ step: 'ask', question: 'who' });
  });
});

test('a form on Discord for English has room for it, and knows the words it is for', () => {
  const use = { item: 'o1', blank: 'english' };
  const code = decodeFormButton(encodeFormButton({ draft: 'd1', at: 'why', use, locale: 'zh-CN' }));
  if (!code) throw new Error('no form');
  const form = formOf(code, 'n1', 'en');
  expect(form.title).toBe(say('zh-CN', 'english.title'));
  expect(form.components[0]?.component).toMatchObject({ style: 2, max_length: 2000 });
  expect(decodeForm(form.custom_id)).toEqual({ draft: 'd1', at: 'why', use });
});

describe('the translator', () => {
  let server: TranslatorServer;
  beforeAll(async () => {
    server = await translatorServer();
  });
  afterAll(() => server.close());

  const lines: string[] = [];
  const log: Log = createLogger('trace', { write: (line: string) => void lines.push(line) });

  async function asking(...drafts: readonly Draft[]): Promise<Talk> {
    const translator = createTranslator({ url: server.url, key: 'sesame-key', deadlineMs: 200 });
    const given = drafts.length > 0 ? drafts : [at({ step: 'english', question: 'why', item: 'o1' }, 'why', holiday)];
    const seller = await talkWith(given, { locale: 'zh-CN', log, prepare: translationsBy({ translator, log }), translator: translator.host });
    await seller.say('/poa');
    return seller;
  }

  test('proposes, with the original beside it, and its words enter the letter by a tap alone', async () => {
    server.manner = { does: 'answer', text: english };
    const seller = await asking();
    const count = server.asked.length;
    const shown = await seller.act(tap(seller.messages, say('zh-CN', 'button.translate')));
    expect(shown).toContain(holiday);
    expect(shown).toContain(english);
    expect((await wordsOf(seller))?.own).toEqual([{ id: 'o1', text: holiday, used: true, proposal: english }]);
    await seller.act(tap(seller.messages, say('zh-CN', 'button.use')));
    expect((await wordsOf(seller))?.own).toEqual([{ id: 'o1', text: holiday, used: true, english }]);
    expect(server.asked).toHaveLength(count + 1);
    expect(server.asked.at(-1)?.body).toEqual({ q: holiday, source: 'zh', target: 'en', format: 'text', api_key: 'sesame-key' });
  });

  test.each([
    ['tampers with a number', { does: 'answer', text: english.replace('5', '6') }, 'notice.translation-changed'],
    ['fails', { does: 'send', status: 500, body: holiday }, 'notice.translation-failed'],
    ['drops the line', { does: 'drop' }, 'notice.translation-failed'],
    ['stalls', { does: 'stall' }, 'notice.translation-failed'],
    ['answers in Chinese', { does: 'answer', text: holiday }, 'notice.translation-failed'],
  ] as const)('that %s changes nothing, and says so', async (_, manner, told) => {
    server.manner = manner;
    const seller = await asking();
    const shown = await seller.act(tap(seller.messages, say('zh-CN', 'button.translate')));
    expect(shown).toContain(say('zh-CN', told));
    expect((await wordsOf(seller))?.own).toEqual([{ id: 'o1', text: holiday, used: true }]);
  });

  test('is asked by the card in hand only, and only when it is on', async () => {
    const count = server.asked.length;
    const card = { step: 'english', question: 'why', item: 'o1' } as const;
    const press = { kind: 'press', draft: 'd1', at: 'why', press: { do: 'translate', item: 'o1' } } as const;
    for (const place of [{ step: 'review' }, { step: 'ask', question: 'why' }, { step: 'link', question: 'why', item: 'o1' }, { ...card, question: 'who' }] as const) {
      const seller = await asking(at(place, 'why', holiday), { ...at(card, 'why', holiday), id: 'd2' });
      await seller.act(press);
      await seller.act({ ...press, draft: 'd2' });
    }
    expect(server.asked).toHaveLength(count);
    const without = await talkWith([at({ step: 'english', question: 'why', item: 'o1' }, 'why', holiday)], { locale: 'zh-CN' });
    expect(await without.act(press)).not.toContain(say('zh-CN', 'button.translate'));
    expect(server.asked).toHaveLength(count);
  });

  test('is named in what is said of privacy while it is on', async () => {
    const seller = await asking();
    expect(await seller.say('/privacy')).toContain(server.host);
    expect(await (await talkWith([])).say('/privacy')).not.toContain(say('en', 'privacy.translator', { host: '' }).slice(0, 13));
  });

  test('leaves neither words nor keys in the log', () => {
    expect(lines.join('')).toContain('translation failed');
    expect(lines.join('')).not.toMatch(/sesame|vacation mode|\p{Script=Han}/u);
  });
});
