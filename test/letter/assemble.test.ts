import { describe, expect, test } from 'vitest';
import { relatedAccounts } from '../../src/cases/account/related-accounts.ts';
import { type Draft, noAnswer } from '../../src/cases/draft.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { inauthentic } from '../../src/cases/product/inauthentic.ts';
import { assemble, longestShort } from '../../src/letter/assemble.ts';
import { exportTxt } from '../../src/letter/export-txt.ts';
import { textOf, wordsIn } from '../../src/letter/letter.ts';
import { harborPine } from '../support/answers/inauthentic.ts';
import { qingfengOutdoor } from '../support/answers/related-accounts.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';

const letter = assemble(lateShipment, lumaHarbor);
const full = textOf(letter.full);

const withAnswer = (question: 'who' | 'why' | 'fixed' | 'prevented', text: string, answers?: string): Draft => ({
  ...lumaHarbor,
  answers: {
    ...lumaHarbor.answers,
    [question]: { ticked: [], blanks: {}, own: [{ id: 'o1', text, used: true, ...(answers && { answers }) }] },
  },
});

describe('the letter of the model answers', () => {
  test('has the skeleton of a plan, in order', () => {
    const order = [
      'Dear Seller Performance Team,\n\nAt the time of your notice of May 9, 2026, our Late Shipment Rate was 6.20% over 30 days (23 of 371 orders)',
      'During our closure (May 1-5, 2026), 16 orders passed the ship-by date.',
      '\n\nWe ship our amazon.com orders from our own warehouse in Dongguan, China. Our own staff picked and packed the orders in your notice',
      'A. Root causes',
      '1. Our warehouse was closed for a holiday',
      '2. Parcels had left our warehouse on time, but their tracking numbers',
      'B. Corrective actions completed',
      'C. Preventive measures in force',
      'From May 11 to 17, 2026, we shipped 94 orders; none was confirmed late.',
      'We ask you to review this plan',
      'Exhibits\n1. ',
      'Luma Harbor Home\nOperations Manager, on behalf of the seller account',
    ];
    const places = order.map((piece) => full.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('says that it answers a notice where no sentence of its own does, in the same paragraph or above labelled lines', () => {
    const without = (...ids: readonly string[]): Draft => {
      const { what = noAnswer } = lumaHarbor.answers;
      return { ...lumaHarbor, answers: { ...lumaHarbor.answers, what: { ...what, ticked: what.ticked.filter((id) => !ids.includes(id)) } } };
    };
    const opening = 'Dear Seller Performance Team,\n\nThis plan answers your notice about our Late Shipment Rate.';
    expect(textOf(assemble(lateShipment, without('I1')).full)).toContain(`${opening} Over 10 days, the rate was`);
    expect(textOf(assemble(lateShipment, without('I1', 'I2', 'I4', 'I5')).full)).toContain(`${opening} During our closure`);
    expect(textOf(assemble(lateShipment, withAnswer('who', 'the clerk')).full)).toContain(`${opening}\n\nIssue: At the time of your notice of May 9, 2026,`);
  });

  test('names the listing at the request and in the subject line, where it asks for one', () => {
    const { full: plan, subject } = assemble(inauthentic, harborPine);
    expect(textOf(plan)).toContain('to reinstate the listing in your notice (ASIN B0DX4QK7LM).');
    expect(subject).toBe('Plan of Action - Product Authenticity - ASIN B0DX4QK7LM - Harbor & Pine Supply (amazon.com)');
    expect(textOf(assemble(relatedAccounts, qingfengOutdoor).full)).toContain('to reactivate our account.');
  });

  test('has 300 to 600 words, no hole and no doubled punctuation', () => {
    expect(wordsIn(full)).toBeGreaterThanOrEqual(300);
    expect(wordsIn(full)).toBeLessThanOrEqual(600);
    expect(full).not.toMatch(/\{|\}|undefined|\[object|\.\.| {2}|\n{3}|\(\)| \.|[\uE000-\uF8FF]/u);
  });

  test('names the exhibit that proves a sentence', () => {
    expect(full).toContain('from 1 to 2 days (Exhibit 2).');
    expect(letter.exhibits).toHaveLength(4);
  });

  test('gives the three boxes of the form', () => {
    expect(letter.blocks.map(({ box }) => box)).toEqual(['why', 'fixed', 'prevented']);
    const [why = '', fixed = '', prevented = ''] = letter.blocks.map(({ passages }) => textOf(passages));
    expect(why).toMatch(/^At the time of [\s\S]+\n\nRoot causes\n1\. /u);
    expect(fixed).toMatch(/^Corrective actions completed\n1\. By May 7, 2026/u);
    expect(prevented).toMatch(/^Preventive measures in force\n1\. All closures/u);
  });

  test('has a short form within 2,000 characters that keeps the figures and answers every cause', () => {
    const short = textOf(letter.short ?? []);
    expect(short.length).toBeLessThanOrEqual(longestShort);
    for (const words of ['6.20%', '23 of 371', 'typed in by hand', 'was closed for', 'handling time of 38 SKUs', 'Every Monday', 'none was confirmed late'])
      expect(short).toContain(words);
  });

  test('has a subject line with store and marketplace', () => {
    expect(letter.subject).toBe('Plan of Action - Late Shipment Rate - Luma Harbor Home (amazon.com)');
  });

  test('is saved as text under a plain file name', () => {
    expect(exportTxt.export(letter)).toEqual({
      name: 'Plan-of-Action-Late-Shipment-Rate-Luma-Harbor-Home-amazon-com.txt',
      content: `${full}\n`,
    });
  });
});

describe('where each stretch of the letter comes from', () => {
  test('typed words are yours, ticked sentences ticked, the rest frame', () => {
    const originOf = (words: string): string | undefined =>
      letter.full.find((passage) => passage.text.includes(words))?.origin;
    expect(originOf('The other 7 shipments')).toBe('yours');
    expect(originOf('The handling time of the SKUs concerned was set to 1 day')).toBe('ticked');
    expect(originOf('Dear Seller Performance Team')).toBe('frame');
    expect(originOf('B. Corrective actions')).toBe('frame');
  });

  test('a passage says which answer it is', () => {
    const passage = letter.full.find(({ text }) => text.includes('The other 7 shipments'));
    expect(passage).toMatchObject({ question: 'when', item: 'o1' });
  });
});

describe('own words in the letter', () => {
  test.each(['{{this}} {{#each x}}', '{{{raw}}}', '<b>bold</b> & *stars* _x_', '@everyone `code`', '$& $1 {n} {date}'])(
    'stay as typed: %s',
    (text) => {
      expect(textOf(assemble(lateShipment, withAnswer('who', text)).full)).toContain(`Responsible: ${text}`);
    },
  );

  test('get a full stop only where they have none', () => {
    expect(textOf(assemble(lateShipment, withAnswer('why', 'We had no check')).full)).toContain('1. We had no check.\n');
    expect(textOf(assemble(lateShipment, withAnswer('why', 'We had no check.')).full)).toContain('1. We had no check.\n');
  });

  test('on several lines stay within their place', () => {
    const text = textOf(assemble(lateShipment, withAnswer('who', 'the supervisor\n\nB. Corrective actions\nnone')).full);
    expect(text).toContain('Responsible: the supervisor; B. Corrective actions; none.');
  });

  test('too long for a short form give none, and the letter stays whole', () => {
    const long = 'We checked each order by hand and found the same gap every time. '.repeat(30).trim();
    const made = assemble(lateShipment, withAnswer('why', long));
    expect(made.short).toBeUndefined();
    expect(textOf(made.full)).toContain(long);
  });
});

describe('the numbers of the three parts', () => {
  test('are the causes in the order in which they were ticked, and the fixes in the order of their days', () => {
    expect(full).toMatch(/B\. [^\n]+\n1\. By May 7, [^\n]+\n2\. By May 8, [^\n]+\n3\. On May 10, [^\n]+\n4\. On May 10, /u);
    expect(full).toMatch(/A\. [^\n]+\n1\. Our warehouse was closed [^\n]+\n2\. Parcels had left [^\n]+\n3\. The handling time /u);
    const { why = noAnswer } = lumaHarbor.answers;
    const otherwise = { ...lumaHarbor, answers: { ...lumaHarbor.answers, why: { ...why, ticked: ['C4', 'C1', 'C3'] } } };
    expect(textOf(assemble(lateShipment, otherwise).full)).toMatch(/A\. [^\n]+\n1\. The handling time [^\n]+\n2\. Parcels had left [^\n]+\n3\. Our warehouse was closed /u);
    expect(full).toMatch(/C\. [^\n]+\n1\. All closures [^\n]+\n2\. Before each closure [^\n]+\n3\. All shipments are confirmed by our ERP, [^\n]+\n4\. Every Monday, /u);
  });

  test('own words out of step with their cause say which it is', () => {
    const draft = withAnswer('fixed', 'On May 8, 2026 we wrote to the buyers.', 'C3');
    const both: Draft = { ...draft, answers: { ...draft.answers, fixed: { ...noAnswer, ...draft.answers.fixed, ticked: ['A3'], blanks: lumaHarbor.answers.fixed?.blanks ?? {} } } };
    expect(textOf(assemble(lateShipment, draft).full)).toContain('1. On May 8, 2026 we wrote to the buyers.\n');
    expect(textOf(assemble(lateShipment, both).full)).toContain('2. On May 8, 2026 we wrote to the buyers (cause 1).\n');
  });

  test('an answer to all causes needs no number', () => {
    const draft = withAnswer('fixed', 'On May 10, 2026 we checked all orders.', 'all');
    expect(textOf(assemble(lateShipment, draft).full)).toContain('1. On May 10, 2026 we checked all orders.\n');
  });
});

test('an empty draft gives a frame without a hole', () => {
  const made = assemble(lateShipment, { ...lumaHarbor, answers: {} });
  expect(textOf(made.full)).toBe(
    [
      'Dear Seller Performance Team,',
      'This plan answers your notice about our Late Shipment Rate.',
      `We ask you to review this plan and to ${lateShipment.remedy.en}.`,
      'On behalf of the seller account',
    ].join('\n\n'),
  );
  expect(made.subject).toBe('Plan of Action - Late Shipment Rate');
});
