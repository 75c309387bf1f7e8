import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cases/draft.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import type { Question } from '../../src/cases/question.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { exportDocx, setLines } from '../../src/letter/export-docx.ts';
import { exportTxt } from '../../src/letter/export-txt.ts';
import { textOf } from '../../src/letter/letter.ts';
import { exporterSuite, letterOf } from '../conformance/exporter.suite.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';

exporterSuite('txt', { exporter: exportTxt, read: (content) => content.toString() });

/** The paragraphs of a Word document, without the subject line that stands above the letter. */
async function readDocx(content: string | Uint8Array): Promise<string> {
  const { default: JSZip } = await import('jszip');
  const xml = (await (await JSZip.loadAsync(content)).file('word/document.xml')?.async('string')) ?? '';
  const plain = (text: string): string => text.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:tab\/>/gsu)].map(([, text]) => (text === undefined ? ' ' : plain(text))).join(''),
  );
  return paragraphs.slice(1).join('\n');
}

exporterSuite('docx', { exporter: exportDocx, read: readDocx });

describe('the Word document', () => {
  test('sets headings, numbers and labels of the letter as such, and nothing that a seller typed', () => {
    const typed = { ...lumaHarbor, answers: { ...lumaHarbor.answers, who: { ticked: [], blanks: {}, own: [{ id: 'o1', text: 'A. Root causes', used: true }] } } };
    const lines = setLines(assemble(lateShipment, typed).full);
    expect(lines.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'A. Root causes',
      'B. Corrective actions completed',
      'C. Preventive measures in force',
      'Exhibits',
    ]);
    expect(lines.filter(({ kind }) => kind === 'labelled').map(({ lead }) => lead)).toEqual(['Issue:', 'Period:', 'Where:', 'Responsible:']);
    expect(lines.filter(({ kind }) => kind === 'numbered').length).toBeGreaterThan(9);
  });

  /** The kinds of the lines that hold these words. */
  const kindsOf = (draft: Draft, words: string): readonly string[] =>
    setLines(assemble(lateShipment, draft).full).flatMap(({ kind, lead, text }) => (`${lead} ${text}`.includes(words) ? [kind] : []));

  const withOwn = (question: Question, text: string): Draft => ({
    ...lumaHarbor,
    answers: { ...lumaHarbor.answers, [question]: { ticked: [], blanks: {}, own: [{ id: 'o1', text, used: true }] } },
  });

  test.each<[Question, string]>([
    ['result', '3. Our rate fell to 1.2% in the week after.'],
    ['result', 'Issue: none in the week after.'],
    ['store', 'Where: House'],
    ['store', '12. House'],
    ['signer', 'Responsible: Owner'],
  ])('leaves a line that the seller began like a number or a label plain, at %s “%s”', (question, words) => {
    const kinds = kindsOf(withOwn(question, words), words.replace(/\.$/u, ''));
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['plain']));
  });

  test('makes no heading of what stands over such a line', () => {
    const full = [
      { text: 'This is how it went since\n', origin: 'frame' },
      { text: '1. Our rate fell', origin: 'yours' },
      { text: '.\nExhibits\n1. ', origin: 'frame' },
      { text: 'Report', origin: 'ticked' },
    ] as const;
    expect(setLines(full)).toEqual([
      { kind: 'plain', lead: '', text: 'This is how it went since' },
      { kind: 'plain', lead: '', text: '1. Our rate fell.' },
      { kind: 'heading', lead: '', text: 'Exhibits' },
      { kind: 'numbered', lead: '1.', text: 'Report' },
    ]);
  });

  test('keeps the number that the frame put before words that begin with a number of their own', () => {
    expect(setLines([{ text: 'A\n2. ', origin: 'frame' }, { text: '3. Our rate fell', origin: 'yours' }]).at(-1)).toEqual({
      kind: 'numbered',
      lead: '2.',
      text: '3. Our rate fell',
    });
    expect(setLines([{ text: '1', origin: 'frame' }, { text: '. House', origin: 'yours' }])).toMatchObject([{ kind: 'plain' }]);
  });

  test('is only loaded when it is made', async () => {
    const { content } = await exportDocx.export(assemble(lateShipment, lumaHarbor));
    expect(Buffer.from(content).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the plain text file', () => {
  test('is the letter as it is shown, and ends with a line end', async () => {
    const letter = assemble(lateShipment, lumaHarbor);
    expect((await exportTxt.export(letter)).content).toBe(`${textOf(letter.full)}\n`);
  });

  test('is UTF-8 that comes back as it was', async () => {
    const { content } = await exportTxt.export(letterOf('Plan', '“we” 已經 😀'));
    expect(Buffer.from(content).toString('utf8')).toBe(content);
  });

  test.each([
    ['Plan of Action - 深圳 Store', 'Plan-of-Action-Store.txt'],
    ['Plan of Action - Café Ünder', 'Plan-of-Action-Cafe-Under.txt'],
    ['Plan of Action - ../../etc', 'Plan-of-Action-etc.txt'],
  ])('of “%s” is called %s', async (subject, name) => {
    expect((await exportTxt.export(letterOf(subject, 'x'))).name).toBe(name);
  });
});
