import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlankKind, blankNames, blankOf } from '../../src/cases/blanks.ts';
import { fillSentence } from '../../src/cases/sentence.ts';
import { readValue, valueProblems } from '../../src/flows/read-value.ts';

const context = { now: Date.UTC(2026, 4, 12, 12), mayBeFuture: false };

const read = (kind: BlankKind, text: string): string => {
  const reading = readValue(kind, text, context);
  return reading.ok ? reading.value : reading.problem;
};

const kinds = [...new Set(blankNames.map((name) => blankOf(name).kind))];
const wordKinds = ['role', 'tool', 'party', 'place', 'code', 'phrase', 'text'] as const;

describe('a value typed for a blank', () => {
  it.each<[BlankKind, string, string]>([
    ['coming-date', '2026年6月30日', 'June 30, 2026'],
    ['printed-date', '2027年3月31日', 'March 31, 2027'],
    ['printed-date', '10/2026', '10/2026'],
    ['count', '23', '23'],
    ['count', ' 1,204 ', '1,204'],
    ['count', '２３', '23'],
    ['count', '0', '0'],
    ['count', '007', '7'],
    ['count', '23 orders', '23'],
    ['count', '23单', '23'],
    ['count', '23 筆', '23'],
    ['number', '1.5', '1.5'],
    ['number', '2天', '2'],
    ['number', '24 hours', '24'],
    ['percent', '6.2', '6.2%'],
    ['percent', '6.2%', '6.2%'],
    ['percent', '6.20 %', '6.20%'],
    ['percent', '６．２０％', '6.20%'],
    ['percent', '6,2 %', '6.2%'],
    ['percent', '100', '100%'],
    ['money', '$25.00', '$25.00'],
    ['money', '￥300', '¥300'],
    ['money', '300 USD', '300 USD'],
    ['time', '16:00', '16:00'],
    ['time', '4pm', '16:00'],
    ['time', '4:30 p.m.', '16:30'],
    ['time', '12 am', '00:00'],
    ['time', '12pm', '12:00'],
    ['time', 'at 9:05', '09:05'],
    ['time', '16:00 pt', '16:00 PT'],
    ['time', '１６：００', '16:00'],
    ['time', '16点', '16:00'],
    ['time', '下午4点', '16:00'],
    ['time', '下午4點半', '16:30'],
    ['time', '上午10点15分', '10:15'],
    ['time', '晚上12点', '00:00'],
    ['time', '中午12點', '12:00'],
    ['time', '下午16点', '16:00'],
    ['weekday', 'monday', 'Monday'],
    ['weekday', 'every Fri.', 'Friday'],
    ['weekday', '每周一', 'Monday'],
    ['weekday', '星期天', 'Sunday'],
    ['weekday', '週六', 'Saturday'],
    ['weekday', '礼拜3', 'Wednesday'],
    ['marketplace', 'Amazon.com', 'amazon.com'],
    ['marketplace', 'https://www.amazon.co.uk/', 'amazon.co.uk'],
    ['marketplace', 'US', 'amazon.com'],
    ['marketplace', '美国站', 'amazon.com'],
    ['marketplace', '德國', 'amazon.de'],
    ['marketplace', 'Amazon Japan', 'amazon.co.jp'],
    ['marketplace', 'our five EU stores', 'our five EU stores'],
    ['asin', 'b0c1luma01', 'B0C1LUMA01'],
    ['asins', 'B0C1LUMA01，b0c1luma02、B0C1LUMA01', 'B0C1LUMA01 and B0C1LUMA02'],
    ['asins', 'B0C1LUMA01 和 B0C1LUMA02\nB0C1LUMA03', 'B0C1LUMA01, B0C1LUMA02 and B0C1LUMA03'],
    ['asins', '030640615X', '030640615X'],
    ['orders', '114-3820117-5561842', '114-3820117-5561842'],
    ['orders', '11438201175561842 s01-1234567-1234567', '114-3820117-5561842 and S01-1234567-1234567'],
    ['role', 'our Warehouse supervisor.', 'warehouse supervisor'],
    ['role', 'Warehouse supervisor', 'warehouse supervisor'],
    ['role', 'Operations Manager', 'Operations Manager'],
    ['role', 'QC inspector', 'QC inspector'],
    ['role', 'Amazon specialist', 'Amazon specialist'],
    ['role', 'the owner', 'owner'],
    ['phrase', 'Title editing', 'title editing'],
    ['phrase', 'German listing texts', 'German listing texts'],
    ['phrase', 'FBA prep', 'FBA prep'],
    ['code', '10%', '10%'],
    ['tool', 'our ERP', 'ERP'],
    ['tool', 'ShipDesk', 'ShipDesk'],
    ['party', 'Brightway Trading Co., Ltd.', 'Brightway Trading Co., Ltd.'],
    ['party', 'Brightway.', 'Brightway'],
    ['place', ' Dongguan，China 。', 'Dongguan, China'],
    ['text', 'line one\nline two', 'line one line two'],
    ['text', 'ＥＲＰ （new）', 'ERP (new)'],
    ['text', 'caf\u00e9 \u201cTom & Co\u201d \u2013 \u2122', 'caf\u00e9 \u201cTom & Co\u201d \u2013 \u2122'],
  ])('%s %j is set as %j', (kind, text, expected) => {
    expect(read(kind, text)).toBe(expected);
  });

  it.each<[BlankKind, string, string]>([
    ['coming-date', 'soon', 'not-a-date'],
    ['printed-date', '保质期三年', 'not-a-date'],
    ['count', 'two', 'not-a-count'],
    ['count', '二十三', 'not-a-count'],
    ['count', '1.5', 'not-a-count'],
    ['count', '1.204', 'not-a-count'],
    ['count', '12,04', 'not-a-count'],
    ['count', '-3', 'not-a-count'],
    ['count', 'about 20', 'not-a-count'],
    ['count', '3 thousand', 'not-a-count'],
    ['count', '2万', 'not-a-count'],
    ['count', '1234567890', 'not-a-count'],
    ['number', 'a few', 'not-a-number'],
    ['number', '1-2', 'not-a-number'],
    ['percent', '120%', 'not-a-percent'],
    ['percent', 'high', 'not-a-percent'],
    ['money', 'a lot', 'not-an-amount'],
    ['money', '300元', 'not-english'],
    ['time', '16', 'not-a-time'],
    ['time', '25:00', 'not-a-time'],
    ['time', '16:60', 'not-a-time'],
    ['time', '13am', 'not-a-time'],
    ['time', '0pm', 'not-a-time'],
    ['time', '4点', 'not-a-time'],
    ['time', 'in the afternoon', 'not-a-time'],
    ['weekday', 'Mo', 'not-a-weekday'],
    ['weekday', '周八', 'not-a-weekday'],
    ['asin', 'B0C1LUMA0', 'not-an-asin'],
    ['asin', 'B0C1LUMA01 B0C1LUMA02', 'not-an-asin'],
    ['asins', 'B0C1LUMA01, A0C1LUMA01', 'not-an-asin'],
    ['asins', 'and', 'not-an-asin'],
    ['orders', '114-382011-5561842', 'not-an-order-id'],
    ['orders', '1143820117556184', 'not-an-order-id'],
    ['marketplace', '我们的店', 'not-english'],
  ])('%s %j is refused: %s', (kind, text, problem) => {
    expect(read(kind, text)).toBe(problem);
  });

  it.each(wordKinds)('in Chinese, Japanese or Korean is refused for a %s: the letter is English', (kind) => {
    const texts = ['仓库主管', 'warehouse 主管', '倉庫', 'かな', 'カナ', '한국', '「ERP」', '㐀', '𠀀'];
    expect(texts.filter((text) => read(kind, text) !== 'not-english')).toEqual([]);
  });

  it.each(kinds)('of nothing but space is empty for a %s', (kind) => {
    const texts = ['', '  \n\t', '\u200b\ufeff', '。', '...'];
    expect(texts.map((text) => read(kind, text))).toEqual(texts.map(() => 'empty'));
  });

  it('has a longest length, counted after the space around it is gone', () => {
    expect(read('party', 'a'.repeat(120))).toBe('a'.repeat(120));
    expect(read('party', `  ${'a'.repeat(120)}  `)).toBe('a'.repeat(120));
    expect(read('party', 'a'.repeat(121))).toBe('too-long');
    expect(read('text', 'a'.repeat(300))).toBe('a'.repeat(300));
    expect(read('text', 'a'.repeat(301))).toBe('too-long');
    expect(read('asins', Array.from({ length: 50 }, (_, index) => `B0C1LUMA${index + 10}`).join(' '))).toMatch(/^B0.* and B0C1LUMA59$/u);
    for (const kind of kinds) expect(read(kind, ' x '.repeat(5000))).toBe('too-long');
  });

  it.each(wordKinds)('keeps the signs of markup and of blanks literally for a %s', (kind) => {
    for (const text of ['{date}', '{{store}}', '{n#a|b}', 'x <b>y</b> &amp; z', '*bold* _it_ `c`', '$& $1 \\n', 'x ${y}']) {
      expect(read(kind, text)).toBe(text);
      expect(fillSentence('Since {x}, all.', { x: read(kind, text) })).toBe(`Since ${text}, all.`);
    }
  });

  it('is on one line, without direction marks, and read again gives itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary', maxLength: 60 }), (kind, text) => {
        const reading = readValue(kind, text, context);
        const value = reading.ok ? reading.value : '';
        expect(reading.ok || valueProblems.includes(reading.problem)).toBe(true);
        expect(value).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|^\s|\s$| {2}/u);
        expect(readValue(kind, value, context)).toEqual(reading.ok ? reading : { ok: false, problem: 'empty' });
      }),
      { numRuns: 2000 },
    );
  });

  it('is as typed when it is plain English', () => {
    const plain = fc.stringMatching(/^[a-z][a-z0-9 '&+-]{0,80}[a-z0-9]$/u).filter((text) => !/ {2}|^(?:our|my|the|an?) /u.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...wordKinds), plain, (kind, text) => {
        expect(read(kind, text)).toBe(text);
      }),
    );
  });
});
