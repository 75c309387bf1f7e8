import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../src/flows/read-value.ts';

/** Noon in Greenwich on May 12, 2026: the same day everywhere but in the far Pacific. */
const now = Date.UTC(2026, 4, 12, 12);
const context = { now, mayBeFuture: false };

const date = (text: string, at = context): string => {
  const read = readValue('date', text, at);
  return read.ok ? read.value : read.problem;
};
const period = (text: string, at = context): string => {
  const read = readValue('period', text, at);
  return read.ok ? read.value : read.problem;
};

const dayMs = 86_400_000;
const pastDay = fc.integer({ min: Date.UTC(2001, 0, 1) / dayMs, max: Math.floor(now / dayMs) }).map((days) => new Date(days * dayMs));
const american = (day: Date): string => day.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
const parts = (day: Date): readonly [number, number, number] => [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];

describe('a date', () => {
  it.each([
    '8 May', '8 May 2026', '8th of May, 2026', '08-May-2026', 'May 8', 'may 8', 'May 8 2026', 'May 8th, 2026', 'MAY 08, 2026', 'on May 8.',
    'Friday, May 8, 2026', 'Fri 8 May', '2026-05-08', '2026/5/8', '2026.5.8', '20260508', '08.05.2026', '2026年5月8日', '2026年5月8号',
    '2026 年 5 月 8 日', '26年5月8日', '5月8日', '5月8號', '５月８日', '２０２６－０５－０８', '2026年5月8日（周五）', '5月8日 星期五', '4 days ago', '4天前',
  ])('typed as %j is May 8, 2026', (text) => {
    expect(date(text)).toBe('May 8, 2026');
  });

  it.each([
    ['Sept. 8, 2025', 'September 8, 2025'],
    ['28 dec', 'December 28, 2025'],
    ['4/28/2026', 'April 28, 2026'],
    ['28/4/2026', 'April 28, 2026'],
    ['4/28', 'April 28, 2026'],
    ['4/28/26', 'April 28, 2026'],
    ['05.28.2025', 'May 28, 2025'],
    ['5/5/2026', 'May 5, 2026'],
    ['today', 'May 12, 2026'],
    ['Yesterday', 'May 11, 2026'],
    ['the day before yesterday', 'May 10, 2026'],
    ['今天', 'May 12, 2026'],
    ['昨天', 'May 11, 2026'],
    ['前天', 'May 10, 2026'],
    ['2月29日', 'February 29, 2024'],
  ])('typed as %j is %s', (text, expected) => {
    expect(date(text)).toBe(expected);
  });

  it.each(['3/4/2026', '4-3-2026', '3/4', '3.4', '5/8', '5.8', '12/11/2025'])('typed as %j could be two days, and both are named', (text) => {
    expect(date(text)).toBe('ambiguous-date');
    const read = readValue('date', text, context);
    expect(read.ok ? [] : read.between).toHaveLength(2);
  });

  it.each(['5/8/2026', '8-5-2026'])('typed as %j is the day that has been, where the other is to come', (text) => {
    expect(date(text)).toBe('May 8, 2026');
    expect(date(text, { ...context, mayBeFuture: true })).toBe('ambiguous-date');
  });

  it.each([
    'May', 'May 2026', '2026', 'last week', 'May 32', 'February 30, 2026', '2月30日', '29 Feb 2025', '2026-13-01', '13/13/2026', '26/5/8', '24/5/23',
    '08.05.26', 'Ma 8', 'Foo 8, 2026', '8', '2026-05-08 14:00', 'May 8, 1999', 'May 8, 2100', '0/0/2026', '五月八日', 'toString',
  ])('is not found in %j', (text) => {
    expect(date(text)).toBe('not-a-date');
  });

  it.each(['May 14, 2026', '2027-01-01', '5月20日', 'June 1', '明天', 'tomorrow'])('still to come is refused: %s', (text) => {
    expect(date(text, { now: Date.UTC(2026, 4, 12, 9), mayBeFuture: false })).toBe('date-in-future');
  });

  it('still to come is taken where the sentence may speak of it', () => {
    const ahead = { now, mayBeFuture: true };
    expect(date('May 14, 2026', ahead)).toBe('May 14, 2026');
    expect(date('5月20日', ahead)).toBe('May 20, 2026');
    expect(date('2027-04-30', ahead)).toBe('April 30, 2027');
  });

  it('is today for a seller whose clock is up to 14 hours ahead', () => {
    const evening = Date.UTC(2026, 4, 12, 10);
    expect(date('May 13, 2026', { now: evening, mayBeFuture: false })).toBe('May 13, 2026');
    expect(date('May 13, 2026', { now: evening - 1, mayBeFuture: false })).toBe('date-in-future');
  });

  it('of today is the day in China when it is said in Chinese', () => {
    const night = { now: Date.UTC(2026, 4, 12, 20), mayBeFuture: false };
    expect(date('今天', night)).toBe('May 13, 2026');
    expect(date('昨天', night)).toBe('May 12, 2026');
    expect(date('today', night)).toBe('May 12, 2026');
  });

  it('without a year is the latest that is past', () => {
    const january = { now: Date.UTC(2026, 0, 3, 12), mayBeFuture: false };
    expect(date('12月28日', january)).toBe('December 28, 2025');
    expect(date('Jan 2', january)).toBe('January 2, 2026');
    expect(date('June 14')).toBe('June 14, 2025');
    const december = { now: Date.UTC(2025, 11, 31, 12), mayBeFuture: true };
    expect(date('1月5日', december)).toBe('January 5, 2026');
  });

  it('reads the same however it is written, and its own output', () => {
    fc.assert(
      fc.property(pastDay, (day) => {
        const [year, month, dayOfMonth] = parts(day);
        const expected = american(day);
        const written = [
          expected,
          day.toISOString().slice(0, 10),
          `${year}/${month}/${dayOfMonth}`,
          `${year}年${month}月${dayOfMonth}日`,
          `${dayOfMonth} ${expected.slice(0, 3)} ${year}`,
          `${dayOfMonth}.${month}.${year}`,
        ];
        expect(written.map((text) => date(text))).toEqual(written.map(() => expected));
      }),
    );
  });

  it('in numbers is a day only if no other day is meant by them', () => {
    fc.assert(
      fc.property(pastDay, (day) => {
        const [year, month, dayOfMonth] = parts(day);
        const other = Date.UTC(year, dayOfMonth - 1, month);
        const clear = dayOfMonth > 12 || dayOfMonth === month || other > now + 14 * 3_600_000;
        expect(date(`${month}/${dayOfMonth}/${year}`)).toBe(clear ? american(day) : 'ambiguous-date');
      }),
    );
  });

  it('answers any text with a date or a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(date(text)).toMatch(/^[A-Z][a-z]+ \d{1,2}, 20\d\d$|^(?:empty|not-a-date|ambiguous-date|date-in-future|too-long)$/u);
      }),
    );
  });
});

describe('a period', () => {
  it.each([
    'May 1-5, 2026', 'May 1-5', 'May 1 - May 5', 'May 1 to May 5, 2026', 'from May 1st to May 5th', 'between May 1 and May 5', '1-5 May 2026', '1 May – 5 May',
    '2026-05-01 to 2026-05-05', '2026-05-01 - 2026-05-05', '2026/5/1~2026/5/5', '2026.5.1-2026.5.5', '20260501-20260505', '5月1日到5月5日', '从5月1日到5月5日',
    '5月1日至5日', '5月1-5日', '2026年5月1日－5日', '2026年5月1日～2026年5月5日', '５月１日到５月５日', '01.05.2026-05.05.2026',
  ])('typed as %j is May 1-5, 2026', (text) => {
    expect(period(text)).toBe('May 1-5, 2026');
  });

  it.each([
    ['4/14-5/2', 'April 14 to May 2, 2026'],
    ['April 14 to May 2', 'April 14 to May 2, 2026'],
    ['14 April 2026 - 30 April 2026', 'April 14-30, 2026'],
    ['4月14日到4月30日', 'April 14-30, 2026'],
    ['12月28日到1月4日', 'December 28, 2025 to January 4, 2026'],
    ['December 28 - January 4, 2026', 'December 28, 2025 to January 4, 2026'],
    ['Dec 28, 2025 - Jan 4', 'December 28, 2025 to January 4, 2026'],
    ['2025年12月28日至1月4日', 'December 28, 2025 to January 4, 2026'],
    ['5月3日', 'May 3, 2026'],
    ['May 3', 'May 3, 2026'],
    ['5月3日到5月3日', 'May 3, 2026'],
    ['昨天到今天', 'May 11-12, 2026'],
    ['2026年4月', 'April 2026'],
    ['4月份', 'April 2026'],
    ['11月', 'November 2025'],
  ])('typed as %j is %s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  it.each(['the last week of April 2026', 'April 2026', 'Q1 of 2026', 'two weeks in March', 'May 1 and May 5', 'the {date} week'])(
    'in words stays as it is: %s',
    (text) => {
      expect(period(text)).toBe(text);
    },
  );

  it.each([
    ['最近30天', 'not-english'],
    ['五一假期', 'not-english'],
    ['5/1-5/5', 'ambiguous-date'],
    ['2026-05-05 to 2026-05-01', 'ends-before-start'],
    ['May 5-1, 2026', 'ends-before-start'],
    ['May 5 - April 30', 'ends-before-start'],
    ['May 5, 2025 - April 30', 'ends-before-start'],
    ['2026-05-10 to 2026-05-20', 'date-in-future'],
    ['2027年4月', 'date-in-future'],
    ['2026-02-28 to 2026-02-30', 'not-a-date'],
    ['2026-13-01', 'not-a-date'],
    ['1-5', 'ambiguous-date'],
    ['99', 'not-a-date'],
  ])('typed as %j is refused: %s', (text, problem) => {
    expect(period(text)).toBe(problem);
  });

  it('to come is taken where the sentence may speak of it', () => {
    expect(period('2026-05-10 to 2026-05-20', { now, mayBeFuture: true })).toBe('May 10-20, 2026');
  });

  it('reads the same however it is written, and its own output', () => {
    fc.assert(
      fc.property(pastDay, fc.integer({ min: 0, max: 400 }), (to, length) => {
        const from = new Date(Math.max(Date.UTC(2000, 0, 1), to.getTime() - length * dayMs));
        const [a, b] = [from, to].map((day) => day.toISOString().slice(0, 10));
        const value = period(`${a} to ${b}`);
        expect(value).toMatch(/^[A-Z]/u);
        expect(period(`${american(from)} - ${american(to)}`)).toBe(value);
        expect(period(value)).toBe(value);
        expect(value.endsWith(`, ${to.getUTCFullYear()}`)).toBe(true);
        expect(value.includes(String(from.getUTCFullYear()))).toBe(true);
      }),
    );
  });
});
