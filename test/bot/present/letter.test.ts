import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/letter/assemble.ts';
import { caseTypeOf } from '../../../src/cases/all.ts';
import type { CaseType } from '../../../src/cases/case-type.ts';
import { rules, type Finding } from '../../../src/letter/finding.ts';
import { textOf as letterText } from '../../../src/letter/letter.ts';
import { contentOf } from '../../../src/bot/message.ts';
import { findingMessage, findingWords } from '../../../src/bot/present/finding-words.ts';
import { all, answers, draft, labelsOf, now, own, pressOf, shown, textOf, ticked } from './fixture.ts';

const lateShipment = (): CaseType => {
  const found = caseTypeOf('late-shipment');
  if (!found) throw new Error('late-shipment is missing');
  return found;
};

const complete = draft({ answers, at: { step: 'review' } });
const lettered = draft({ answers, at: { step: 'letter' } });
const blaming = { ...answers, where: own('The buyer lied about the parcel in Reno on amazon.com.') };

describe('the review', () => {
  test('shows every answer, with a way to edit each', () => {
    const card = shown(complete);
    expect(textOf(card)).toContain('Luma Harbor Home');
    expect(textOf(card)).toContain('amazon.com');
    expect(pressOf(card, 'Edit who')).toEqual({ draft: 'd1', at: 'who', press: { do: 'edit' } });
    expect(labelsOf(card).filter((label) => label.startsWith('Edit'))).toHaveLength(11);
  });

  test('shows the holes of the matrix', () => {
    const { fixed: _, ...rest } = answers;
    expect(textOf(shown(draft({ answers: rest, at: { step: 'review' } })))).toContain('Fix: ⚠ none yet');
    expect(textOf(shown(complete))).not.toContain('none yet');
  });

  test('says the score and whether the letter is ready', () => {
    expect(textOf(shown(complete))).toMatch(/Score: \d+ of 100\. Ready to send\./u);
    expect(textOf(shown(draft({ at: { step: 'review' } })))).toContain('Not ready yet.');
  });

  test('Create is the first button and stands out', () => {
    expect(shown(complete).buttons[0]?.[0]).toMatchObject({ label: 'Create letter', tone: 'primary' });
  });

  test('an error that may stay has a button to keep it, and kept is kept', () => {
    const card = shown(draft({ answers: blaming, at: { step: 'review' } }));
    const keep = card.buttons.flat().find(({ action }) => action.press.do === 'keep');
    expect(keep?.label).toMatch(/^Keep it: /u);
    const key = keep?.action.press.do === 'keep' ? keep.action.press.finding : '';
    const kept = shown(draft({ answers: blaming, at: { step: 'review' }, kept: [key] }));
    expect(kept.buttons.flat().some(({ action }) => action.press.do === 'keep')).toBe(false);
    expect(textOf(kept)).toContain('(kept as you chose)');
  });

  test('Chinese in the letter cannot be kept', () => {
    const card = shown(draft({ answers: { ...answers, where: own('美国仓库 Reno') }, at: { step: 'review' } }));
    expect(textOf(card)).toContain('美国仓库');
    expect(card.buttons.flat().some(({ action }) => action.press.do === 'keep')).toBe(false);
  });

  test('a draft full of trouble still has at most 25 buttons and labels of at most 60', () => {
    const words = Array.from({ length: 10 }, (_, n) => `Amazon's error number ${n}; the buyer lied, and our lawyer says so at length.`);
    const card = shown(draft({ answers: { why: own(...words), fixed: own(...words) }, at: { step: 'review' } }));
    expect(card.buttons.flat().filter(({ action }) => action.press.do === 'keep')).toHaveLength(5);
    expect(card.buttons.flat().length).toBeLessThanOrEqual(25);
    for (const label of labelsOf(card)) expect(label.length).toBeLessThanOrEqual(60);
  });
});

describe('the letter', () => {
  const full = letterText(assemble(lateShipment(), lettered).full);

  test('comes as one block that a tap copies, with its files', async () => {
    const [subject, letter] = all({ kind: 'prompt', draft: 'd1' }, lettered);
    expect(subject?.spans.at(-1)?.kind).toBe('code');
    expect(letter?.spans).toEqual([{ kind: 'pre', text: full }]);
    expect(letter?.files.map(({ name }) => name.replace(/^[A-Za-z0-9-]+/u, ''))).toEqual(['.txt', '.docx']);
    const [text] = await Promise.all((letter?.files ?? []).map(async (file) => ({ name: file.name, content: await ('make' in file ? file.make() : contentOf(file)) })));
    expect(String(text?.content).trimEnd()).toBe(full);
  });

  test('the card says what to attach, where to submit and when to ask', () => {
    const card = all({ kind: 'prompt', draft: 'd1' }, lettered, 'zh-CN').at(-1);
    expect(textOf(card)).toContain('按这个顺序上传附件，文件名请编号（“Exhibit 1 - …”）\n1. ');
    expect(textOf(card)).toContain(lateShipment().appeal['zh-CN']);
    expect(textOf(card)).toContain('2 个工作日');
    expect(labelsOf(card)).toContain('看中文对照');
    expect(labelsOf(all({ kind: 'prompt', draft: 'd1' }, lettered).at(-1))).not.toContain('Read it in Chinese');
  });

  test.each([
    { kind: 'prompt', draft: 'd1' },
    { kind: 'show', draft: 'd1', what: 'blocks' },
    { kind: 'show', draft: 'd1', what: 'short' },
  ] as const)('does not come in any form ($kind $what) while an error holds it back', (reply) => {
    const messages = all(reply, draft({ answers: blaming, at: { step: 'letter' } }));
    expect(messages).toHaveLength(1);
    expect(textOf(messages[0])).toContain('Please settle these points first');
    expect(messages.flatMap(({ files }) => files)).toEqual([]);
    expect(messages[0]?.spans.some(({ kind }) => kind === 'pre')).toBe(false);
  });

  test('three boxes are three messages with one block each', () => {
    const messages = all({ kind: 'show', draft: 'd1', what: 'blocks' }, lettered);
    expect(messages.map(({ spans }) => spans.filter(({ kind }) => kind === 'pre').length)).toEqual([1, 1, 1]);
    expect(messages.map(({ spans }) => spans[0]?.text)).toEqual([
      'Box 1: root causes',
      'Box 2: corrective actions',
      'Box 3: preventive measures',
    ]);
  });

  test('a short version that cannot be made is explained', () => {
    const long = own(`We checked 12 parcels on May 3, 2026. ${'We wrote down each of the 23 orders and its date in our list. '.repeat(36)}`);
    const one = draft({ answers: { ...answers, why: { ...long, ticked: ['C1'], blanks: answers.why?.blanks ?? {} } }, at: { step: 'letter' } });
    expect(assemble(lateShipment(), one).short).toBeUndefined();
    const kept = shown({ ...one, at: { step: 'review' } })
      .buttons.flat()
      .flatMap(({ action }) => (action.press.do === 'keep' ? [action.press.finding] : []));
    const [message] = all({ kind: 'show', draft: 'd1', what: 'short' }, { ...one, kept });
    expect(textOf(message)).toContain('I do not cut what you wrote');
  });

  test('the sources mark what is theirs, ticked and frame, and together give the letter', () => {
    const [message] = all({ kind: 'show', draft: 'd1', what: 'sources' }, lettered);
    const spans = message?.spans ?? [];
    expect(spans).toContainEqual({ kind: 'bold', text: 'Luma Harbor Home' });
    expect(spans.some(({ kind, text }) => kind === 'italic' && text.includes('Dear'))).toBe(true);
    expect(spans.some(({ kind, text }) => kind === 'plain' && text.includes('typed in by hand'))).toBe(true);
    expect(textOf(message).endsWith(full)).toBe(true);
  });

  test('the Chinese copy says what was ticked in Chinese and own words as typed', () => {
    const [message] = all({ kind: 'show', draft: 'd1', what: 'chinese' }, lettered, 'zh-TW');
    expect(textOf(message)).toContain('倉庫');
    expect(textOf(message)).toContain('Luma Harbor Home');
  });
});

const scene = (locale: 'en' | 'zh-CN' | 'zh-TW') => ({ draft: complete, caseType: lateShipment(), locale, now });
const finding = (change: Partial<Finding>): Finding => ({ rule: 'vague', severity: 'warning', values: {}, key: 'k', ...change });

describe('remarks of the review', () => {
  test.each(rules)('%s can be said in every language without an open slot', (rule) => {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const)
      expect(findingMessage(scene(locale), finding({ rule }))).not.toMatch(/\{[a-z]/u);
  });

  test('names parts, causes and cases in the reader’s language', () => {
    const values = { cause: { item: 'C1', question: 'why' }, part: { question: 'fixed' } } as const;
    expect(findingMessage(scene('zh-TW'), finding({ rule: 'cause-unanswered', values }))).toContain('已採取的改正措施');
    expect(findingMessage(scene('en'), finding({ rule: 'cause-unanswered', values }))).toContain('“Shipped on time, confirmed late” has no corrective action');
    expect(findingMessage(scene('zh-CN'), finding({ rule: 'off-topic', values: { other: { caseId: 'late-shipment' } } }))).toContain('迟发率过高');
  });

  test('says what exactly disagrees', () => {
    const values = { detail: { detail: 'in-future', values: { date: '2026-06-01' } } } as const;
    expect(findingMessage(scene('en'), finding({ rule: 'date-conflict', values }))).toBe('The dates disagree: 2026-06-01 is still to come.');
  });

  test('quotes the words it is about even where its text has no place for them, and names the question', () => {
    const words = findingWords(scene('en'), finding({ rule: 'blame', question: 'where', values: { match: 'the buyer lied' } }));
    expect(words).toMatch(/^Where, “the buyer lied”: This reads/u);
  });

  test('a thin answer is told what a good one holds', () => {
    const hint = lateShipment().questions.who.hint.en;
    expect(findingMessage(scene('en'), finding({ rule: 'thin-answer', question: 'who' }))).toContain(hint);
  });

  test('ticked suggestions with their facts need no remark about open slots', () => {
    expect(textOf(shown(draft({ answers: { why: ticked({ C1: { days: '{n}', n: '3' } }) }, at: { step: 'review' } })))).toContain('{n}');
  });

  test.each([
    ['en', '“number of days” is still a blank'],
    ['zh-CN', '“天数”还空着'],
    ['zh-TW', '「天數」'],
  ] as const)('a blank of a ticked sentence is called as where it is asked for: %s', (locale, words) => {
    const card = textOf(shown(draft({ answers: { why: ticked({ C1: { n: '3' } }) }, at: { step: 'review' } }), locale));
    expect(card).toContain(words);
    expect(card).not.toContain('{days}');
  });
});
