import { contentOf } from '../../src/bot/message.ts';
import { describe, expect, test } from 'vitest';
import { caseTypes } from '../../src/cases/all.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import type { Answer, Draft } from '../../src/cases/draft.ts';
import type { Question } from '../../src/cases/question.ts';
import { questionsOf } from '../../src/cases/route.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { review } from '../../src/letter/review/review.ts';
import { say } from '../../src/messages/say.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { may20, type Talk } from '../support/talk.ts';
import { draftOf, talkWith, tap } from '../support/talk-with.ts';

const letter = assemble(lateShipment, lumaHarbor);
const full = textOf(letter.full);
const blocked = say('en', 'review.blocked');

/** The model draft with more own words at a question. */
function withOwn(question: Question, text: string): Draft {
  const answer: Answer = lumaHarbor.answers[question] ?? { ticked: [], blanks: {}, own: [] };
  const own = [...answer.own, { id: 'o9', text, used: true, answers: 'all' }];
  return { ...lumaHarbor, answers: { ...lumaHarbor.answers, [question]: { ...answer, own } } };
}

const blaming = withOwn('why', 'It was the fault of the carrier; the carrier is to blame, not us.');
const chinese = withOwn('why', '我们没有在后台录入放假时间。');
const withoutBlank: Draft = {
  ...lumaHarbor,
  answers: { ...lumaHarbor.answers, why: { ticked: ['C1'], blanks: { C1: { days: '2' } }, own: [] } },
};

const keepButtons = ({ messages }: Talk): readonly string[] =>
  messages.flatMap(({ buttons }) => buttons.flat()).filter(({ action }) => action.press.do === 'keep').map(({ label }) => label);

describe('the review', () => {
  test('shows every answer, the matrix, a score, and an Edit for each question', async () => {
    const seller = await talkWith([lumaHarbor]);
    const shown = await seller.say('/poa');
    for (const words of ['Luma Harbor Home', 'our own warehouse in Dongguan', '6.20%', 'Operations Manager', say('en', 'review.matrix'), 'Score:']) expect(shown).toContain(words);
    for (const question of questionsOf('plan')) expect(shown).toContain(say('en', `edit.${question}`));
  });

  test('leads to one question and back, and what was changed is in the letter', async () => {
    const seller = await talkWith([lumaHarbor]);
    await seller.say('/poa');
    expect(await seller.act(tap(seller.messages, say('en', 'edit.signer')))).toContain('Signature');
    expect(await seller.act(tap(seller.messages, 'Owner'))).toContain(say('en', 'review.title'));
    expect(await seller.act(tap(seller.messages, 'Create letter'))).toContain('\nOwner');
  });

  test('that was left for a question without a change is gone back to', async () => {
    const seller = await talkWith([lumaHarbor]);
    await seller.say('/poa');
    await seller.act(tap(seller.messages, say('en', 'edit.why')));
    expect(await seller.act(tap(seller.messages, 'To review'))).toContain(say('en', 'review.title'));
    expect(await draftOf(seller)).not.toHaveProperty('editing');
  });

  test('goes back to the last question, and words typed at it have no place', async () => {
    const seller = await talkWith([lumaHarbor]);
    await seller.say('/poa');
    expect(await seller.say('some words')).toContain(say('en', 'notice.choose-first'));
    expect(await seller.say('/done')).toContain(say('en', 'review.title'));
    expect(await seller.say('/skip')).toContain(say('en', 'review.title'));
    expect(await seller.say('/back')).toContain('Signature');
  });

  test('an edit pressed on an old review while at a question goes to that question', async () => {
    const seller = await talkWith([lumaHarbor]);
    await seller.say('/poa');
    const [who, edit] = [tap(seller.messages, say('en', 'edit.who')), tap(seller.messages, say('en', 'edit.where'))];
    await seller.act(who);
    expect(await seller.act(edit)).toContain('4/6 · Where');
  });
});

describe('an error', () => {
  test('holds the letter back until the seller decides to keep it, and says so', async () => {
    const seller = await talkWith([blaming]);
    await seller.say('/poa');
    expect(await seller.act(tap(seller.messages, 'Create letter'))).toContain(blocked);
    for (let keeps = keepButtons(seller); keeps.length > 0; keeps = keepButtons(seller)) {
      const shown = await seller.act(tap(seller.messages, keeps[0] ?? ''));
      expect(shown).toContain(say('en', 'notice.kept-finding'));
    }
    await seller.act({ kind: 'press', draft: lumaHarbor.id, at: 'letter', press: { do: 'review' } });
    const shown = await seller.say('/poa');
    expect(shown).toContain(`(${say('en', 'review.kept')})`);
    expect(await seller.act(tap(seller.messages, 'Create letter'))).toContain('It was the fault of the carrier');
  });

  test('kept holds the letter back again once its words are others', async () => {
    const seller = await talkWith([blaming]);
    await seller.say('/poa');
    for (let keeps = keepButtons(seller); keeps.length > 0; keeps = keepButtons(seller)) await seller.act(tap(seller.messages, keeps[0] ?? ''));
    await seller.act(tap(seller.messages, say('en', 'edit.why')));
    await seller.say('The fault lies with Amazon; Amazon is to blame and so is the courier, not us.');
    await seller.say('/done');
    expect(await seller.act(tap(seller.messages, 'Create letter'))).toContain(blocked);
  });

  test.each([
    ['Chinese in the letter', chinese, 'cjk-in-letter'],
    ['a blank without its fact', withoutBlank, 'placeholder-left'],
  ])('of %s cannot be kept: no button, and a forged one does not help', async (_, draft, rule) => {
    const seller = await talkWith([{ ...draft, kept: [] }]);
    await seller.say('/poa');
    expect(keepButtons(seller).join()).not.toMatch(/[我们]|____/u);
    const findings = review({ caseType: lateShipment, draft, letter: assemble(lateShipment, draft), now: may20, caseTypes });
    const key = findings.find((finding) => finding.rule === rule)?.key;
    expect(key).toBeDefined();
    for (const finding of findings) await seller.act({ kind: 'press', draft: draft.id, at: 'review', press: { do: 'keep', finding: finding.key } });
    expect((await draftOf(seller)).kept).toContain(key);
    expect(await seller.act({ kind: 'press', draft: draft.id, at: 'review', press: { do: 'create' } })).toContain(blocked);
    expect(await seller.act({ kind: 'press', draft: draft.id, at: 'letter', press: { do: 'show', what: 'short' } })).toContain(blocked);
    expect(seller.messages.flatMap(({ files }) => files)).toEqual([]);
  });

  test('kept twice is kept once, and no more than forty are', async () => {
    const seller = await talkWith([lumaHarbor]);
    const keep = (n: number): Promise<string> => seller.act({ kind: 'press', draft: lumaHarbor.id, at: 'review', press: { do: 'keep', finding: `blame-${n}` } });
    await keep(1);
    await keep(1);
    expect((await draftOf(seller)).kept).toEqual(['blame-1']);
    for (let n = 2; n <= 60; n += 1) await keep(n);
    expect((await draftOf(seller)).kept).toHaveLength(40);
  });
});

describe('the letter', () => {
  async function atLetter(options = {}): Promise<Talk> {
    const seller = await talkWith([lumaHarbor], options);
    await seller.say('/poa');
    await seller.act({ kind: 'press', draft: lumaHarbor.id, at: 'review', press: { do: 'create' } });
    return seller;
  }

  test('comes with its text, its files, the exhibits and where to submit', async () => {
    const seller = await atLetter();
    const shown = seller.log.at(-1) ?? '';
    expect(shown).toContain(full);
    expect(shown).toContain(letter.subject);
    for (const exhibit of letter.exhibits) expect(shown).toContain(exhibit);
    expect(shown).toContain(lateShipment.appeal.en);
    const files = seller.messages.flatMap((message) => message.files);
    expect(await Promise.all(files.map(async (file) => ({ name: file.name, content: await contentOf(file) })))).toEqual([
      { name: expect.stringMatching(/\.txt$/u), content: `${full}\n` },
      { name: expect.stringMatching(/\.docx$/u), content: expect.any(Uint8Array) },
    ]);
  });

  test('has three boxes, a short version and the origin of every sentence, and each leads on', async () => {
    const seller = await atLetter();
    const shown = await seller.act(tap(seller.messages, say('en', 'button.blocks')));
    for (const { passages } of letter.blocks) expect(shown).toContain(textOf(passages).trim());
    expect(await seller.act(tap(seller.messages, say('en', 'button.short')))).toContain(textOf(letter.short ?? []).trim());
    expect(await seller.act(tap(seller.messages, say('en', 'button.sources')))).toContain(say('en', 'letter.legend-yours'));
    expect(await seller.act(tap(seller.messages, 'To review'))).toContain(say('en', 'review.title'));
  });

  test.each(['zh-CN', 'zh-TW'] as const)('can be read in the reader’s own language (%s), and stays English', async (locale) => {
    const seller = await atLetter({ locale });
    expect(seller.log.at(-1)).toContain(full);
    const shown = await seller.act(tap(seller.messages, say(locale, 'button.chinese')));
    expect(shown).toContain(say(locale, 'letter.reading-note'));
    expect(shown).toMatch(/\p{Script=Han}/u);
  });

  test('is edited from an old review and created anew', async () => {
    const seller = await atLetter();
    await seller.act({ kind: 'press', draft: lumaHarbor.id, at: 'signer', press: { do: 'edit' } });
    await seller.act(tap(seller.messages, 'Owner'));
    expect(await seller.act(tap(seller.messages, 'Create letter'))).toContain('\nOwner');
  });

  test('is there again after /poa, and another draft can be begun from it', async () => {
    const seller = await atLetter();
    expect(await seller.say('/poa')).toContain(full);
    expect(await seller.say('thank you')).toContain(say('en', 'notice.choose-first'));
    expect(await seller.say('/back')).toContain(say('en', 'review.title'));
    await seller.act({ kind: 'press', draft: lumaHarbor.id, at: 'review', press: { do: 'create' } });
    expect(await seller.act(tap(seller.messages, 'New draft'))).toContain(say('en', 'case.title'));
    expect(Object.keys((await seller.session()).drafts)).toHaveLength(2);
  });

  test('shown when it may not be yet gives the review instead', async () => {
    const seller = await talkWith([{ ...lumaHarbor, at: { step: 'ask', question: 'why' } }]);
    expect(await seller.act({ kind: 'press', draft: lumaHarbor.id, at: 'letter', press: { do: 'show', what: 'blocks' } })).toContain('5/6 · Why');
  });
});
