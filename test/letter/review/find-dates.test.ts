import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateForms } from '../../../src/letter/review/date-forms.ts';
import { findDates, withoutDates } from '../../../src/letter/review/find-dates.ts';

const now = Date.UTC(2026, 4, 18);

/** `2026-05-08`, `2026-05-01..2026-05-05`, with `?` where no year is written. */
const read = (text: string): readonly string[] =>
  findDates(text, now).map(({ iso, end, yearGiven }) => `${iso}${end === undefined ? '' : `..${end}`}${yearGiven ? '' : '?'}`);

describe('dates in a text', () => {
  it.each([
    ['May 8, 2026', ['2026-05-08']],
    ['On may 8th 2026 we shipped', ['2026-05-08']],
    ['Sept. 3, 2025', ['2025-09-03']],
    ['8 May 2026', ['2026-05-08']],
    ['the 8th of May, 2026', ['2026-05-08']],
    ['5-May-2026', ['2026-05-05']],
    ['2026-05-08', ['2026-05-08']],
    ['2026/5/8', ['2026-05-08']],
    ['5/8/2026', ['2026-05-08']],
    ['25/8/2025', ['2025-08-25']],
    ['8.5.2026', ['2026-05-08']],
    ['2026年5月8日', ['2026-05-08']],
    ['2026 年 5 月 8 號', ['2026-05-08']],
  ])('%s is read', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    ['May 1-5, 2026', ['2026-05-01..2026-05-05']],
    ['1 to 5 May 2026', ['2026-05-01..2026-05-05']],
    ['from May 1 to May 5, 2026', ['2026-05-01..2026-05-05']],
    ['between 12 September 2025 and 29 January 2026', ['2025-09-12..2026-01-29']],
    ['2026-05-01 – 2026-05-05', ['2026-05-01..2026-05-05']],
    ['from December 28 to January 3, 2026', ['2025-12-28..2026-01-03']],
    ['from December 28, 2025 to January 3', ['2025-12-28..2026-01-03']],
    ['2026年5月1日至5日', ['2026-05-01..2026-05-05']],
    ['5月1日到5月7日', ['2026-05-01..2026-05-07?']],
    ['from May 9 to May 5, 2026', ['2026-05-09..2026-05-05']],
    ['May 9-5, 2026', ['2026-05-09..2026-05-05']],
  ])('%s is a stretch', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    ['6 and 7 May 2026', ['2026-05-06', '2026-05-07']],
    ['April 14 and April 30, 2026', ['2026-04-14', '2026-04-30']],
    ['April 14 and 30, 2026', ['2026-04-14', '2026-04-30']],
    ['Between April 14 and April 30, 2026 parcels left late', ['2026-04-14..2026-04-30']],
  ])('%s are days', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('takes the year from the same sentence, not from another', () => {
    expect(read('In 2025 we closed on May 1.')).toEqual(['2025-05-01']);
    expect(read('We closed on May 1. In 2025 we grew.')).toEqual(['2026-05-01?']);
    expect(read('Sales grew on Jan. 5 and fell on Feb. 6, 2025.')).toEqual(['2025-01-05', '2025-02-06']);
  });

  it('takes a day without any year for the last that has come', () => {
    expect(read('on May 18')).toEqual(['2026-05-18?']);
    expect(read('on December 24')).toEqual(['2025-12-24?']);
    expect(read('12月24日')).toEqual(['2025-12-24?']);
  });

  it.each([
    'from 1 to 2 days',
    '5 may be returned',
    'in May 2026',
    'Feb 30, 2026',
    'order 114-3820117-5561842',
    'version 1.2.3',
    '24/7',
    'at May 10:30',
    '5月10件',
  ])('%s is no date', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps counts apart from days and years', () => {
    expect(read('On May 9, 2000 units were sent')).toEqual(['2026-05-09?']);
    expect(read('From May 1 to 5 orders a day')).toEqual(['2026-05-01?']);
  });

  it('leaves the other numbers where they are when dates are taken out', () => {
    const text = 'On May 8, 2026 we shipped 23 of 371.';
    expect(withoutDates(text, findDates(text, now))).toBe('On             we shipped 23 of 371.');
  });

  it('gives places that hold the text as written, in order, for any text', () => {
    const piece = constantFrom('May 8', ', 2026', ' to ', '-', '2026-05-08', ' ', '5', '月', '日', 'and ', '. ', 'x');
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const dates = findDates(text, now);
        for (const date of dates) {
          expect(text.slice(date.index, date.index + date.text.length)).toBe(date.text);
          expect(new Date(date.iso).toISOString().slice(0, 10)).toBe(date.iso);
        }
        expect(dates.map(({ index }) => index)).toEqual(dates.map(({ index }) => index).toSorted((a, b) => a - b));
        expect(withoutDates(text, dates)).toHaveLength(text.length);
      }),
    );
  });

  it.each(dateForms.map(({ re }) => re.source))('is found in linear time: %s', (source) => {
    const bare = source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x');
    expect(bare).not.toMatch(/[*+]|\{\d+,\}/u);
  });
});
