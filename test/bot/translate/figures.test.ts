import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameFigures } from '../../../src/bot/translate/figures.ts';

describe('the figures of a translation', () => {
  test.each([
    ['5月8日', 'May 8'],
    ['2026年5月8日，我们补发了23个订单。', 'On May 8, 2026, we reshipped 23 orders.'],
    ['2026-05-08', 'May 8, 2026'],
    ['我們在 2026 年 5 月 8 日補寄 23 筆訂單', 'We resent 23 orders on 8 May 2026.'],
    ['5月1日至5日放假', 'We were closed from May 1 to 5.'],
    ['五月一日到五日放假', 'We were closed May 1-5.'],
    ['三个订单迟发', 'Three orders were late.'],
    ['三个订单迟发', '3 orders were late.'],
    ['二十三个订单', '23 orders'],
    ['一百二十件', '120 units'],
    ['一千二百零五件', '1,205 units'],
    ['1.5万件', '15,000 units'],
    ['1万2千件', '12,000 units'],
    ['三万件', '30,000 units'],
    ['三万件', 'thirty thousand units'],
    ['3千件', '3,000 units'],
    ['２３个订单，迟发率6.20%', '23 orders; the late shipment rate was 6.20%'],
    ['迟发率是百分之六点二', 'The rate was 6.2%.'],
    ['三成订单', '30% of the orders'],
    ['371单中有23单', '23 of 371 orders'],
    ['每天下午四点检查', 'We check at 4 pm every day.'],
    ['每天下午4点半检查', 'We check at 16:30 every day.'],
    ['每天16:00检查', 'We check at 4:00 p.m. every day.'],
    ['每天16点检查', 'Checked at 16:00 daily.'],
    ['每周一检查', 'We check every Monday.'],
    ['週一到週五', 'Monday to Friday'],
    ['每周一次', 'once a week'],
    ['每天两次', 'twice a day'],
    ['一名员工负责，还有一个代理人', 'An employee is responsible, with a deputy.'],
    ['一名员工', 'one employee'],
    ['第二天', 'the second day'],
    ['第三方仓', 'a third-party warehouse'],
    ['我们一直统一处理', 'We have always handled it the same way.'],
    ['ASIN B0C1LUMA01，订单114-3820117-5561842', 'order 114-3820117-5561842, ASIN B0C1LUMA01'],
    ['SKU LH-LAMP-02 卖25美元', 'SKU LH-LAMP-02 sells at $25.'],
    ['25元', '25 yuan'],
    ['2小时15分钟', '2 hours and 15 minutes'],
    ['30天内', 'within 30 days'],
    ['万一缺货', 'in case we run out of stock'],
    ['五一假期', 'the Labor Day holiday'],
    ['我们可能晚发', 'We may have shipped late.'],
    ['3月', 'in March'],
    ['3个月', '3 months'],
    ['二零二六年五月', 'May 2026'],
    ['5月3日我们处理了23单', 'On May 3, we handled 23 orders.'],
    ['半年', 'half a year'],
    ['半年', 'six months'],
    ['半年', '6 months'],
    ['每半年检查一次', 'We check every six months.'],
    ['半年', 'half-year'],
    ['半天', 'half a day'],
    ['半天', '12 hours'],
    ['半天内', 'within 0.5 day'],
    ['半小时', '30 minutes'],
    ['半个小时', 'half an hour'],
    ['半小时', '0.5 hours'],
    ['半个月', 'half a month'],
    ['一年半', 'a year and a half'],
    ['一年半', 'one and a half years'],
    ['一年半', '18 months'],
    ['两个半小时', '2.5 hours'],
    ['两个半小时', 'two and a half hours'],
    ['一半的订单', 'half of the orders'],
    ['4点半', '4:30'],
    ['型号abc-12', 'model abc-12'],
    ['型号abc-12', 'Model ABC-12'],
    ['库存-5件', 'stock of -5 units'],
    ['库存 -5', 'minus 5 in stock'],
    ['负5', 'negative 5'],
    ['-5%', '-5%'],
    ['3/4', '3/4'],
    ['3/4的订单', '3 of 4 orders'],
    ['3/4的订单', '3 out of 4 orders'],
    ['四分之三', 'three quarters of orders'],
    ['三分之二的订单', 'two-thirds of the orders'],
    ['四分之三', '3/4'],
    ['从三方面改进', 'We improve three aspects.'],
    ['十分钟', 'ten minutes'],
    ['十分抱歉', 'very sorry'],
    ['3个工作日内', 'within 3 business days'],
    ['2-3天', '2 to 3 days'],
    ['两三天', 'two or three days'],
    ['三四十个订单', '30 to 40 orders'],
    ['四周内', 'within four weeks'],
    ['在2026年5月1日至5月5日', 'from May 1 to May 5, 2026'],
    ['2026年5月1日至5日', '1-5 May 2026'],
    ['5月1日、3日和8日', 'May 1, 3 and 8'],
    ['2026年3月至5月', 'March to May 2026'],
    ['3-5月', 'from March to May'],
    ['第8批', 'the 8th batch'],
    ['本月8日', 'on the 8th of this month'],
    ['15日内', 'within 15 days'],
    ['25元', 'RMB 25'],
    ['25元人民币', 'CNY 25'],
    ['¥25', '25 yuan'],
    ['100万美元', '$1 million'],
    ['20-30美元', '$20-$30'],
    ['-5美元', '-$5'],
    ['$25', '25 dollars'],
    ['每天上午9点到下午6点', 'from 9 a.m. to 6 p.m. every day'],
    ['中午12点', 'at noon'],
    ['晚上12点', 'midnight'],
    ['9:00-18:00', '9:00 to 18:00'],
    ['晚上8点', '8 p.m.'],
    ['第一季度', 'in the first quarter'],
    ['上半年', 'the first half of the year'],
    ['10公斤', '10 kg'],
    ['10kg', '10 kg'],
    ['三千二百个', 'three thousand two hundred units'],
    ['数百个订单', 'hundreds of orders'],
    ['以下3点', 'the following 3 points'],
    ['16点发货', 'shipped at 16:00'],
    ['1. 我们检查 2. 我们培训', '1. We check. 2. We train.'],
    ['一、检查；二、培训', '1. We check. 2. We train.'],
    ['5月8发货', 'shipped on May 8'],
    ['5%-8%', '5-8%'],
    ['6.2个百分点', '6.2 percentage points'],
    ['去年12月', 'last December'],
    ['五月', 'in May'],
    ['二十三号', 'on the 23rd'],
    ['我们在2026年5月8日下午4点收到了通知', 'We received the notice at 4 p.m. on May 8, 2026.'],
    ['一天', 'a day'],
    ['每天两次', 'two times a day'],
    ['两步验证', 'two-step verification'],
    ['三十天', 'a 30-day period'],
    ['百分之百', '100%'],
    ['5号仓', 'warehouse No. 5'],
    ['二百五十名员工', 'two hundred and fifty employees'],
    ['一个半月', 'a month and a half'],
    ['每周五', 'every Friday'],
    ['两周', 'two weeks'],
    ['24h内', 'within 24 hours'],
    ['半价', 'half price'],
    ['v1.2', 'v1.2'],
    ['371单中有23单，占6.2%', '23 of 371 orders, or 6.2%'],
    ['仅占总数的3成', 'only 30% of the total'],
    ['1.2.3', '1.2.3'],
    ['十几个', 'more than ten'],
    ['二〇二六年五月八日', '8 May 2026'],
    ['处理时间从5天缩短到2天', 'cut the handling time from 5 days to 2 days'],
    ['2026.5.8', 'May 8, 2026'],
    ['2026/5/8', 'May 8, 2026'],
    ['3月份', 'in March'],
    ['5月份退货率为6.2%', 'In May the return rate was 6.2%.'],
    ['2025年', 'in 2025'],
    ['二手', 'second-hand'],
    ['May-08', 'May-08'],
    ['12月25号', 'December 25th'],
    ['5月8日上午10:30', '10:30 a.m. on 8 May'],
    ['SKU：abc_12x', 'SKU: abc_12x'],
    ['每2小时', 'every 2 hours'],
    ['两位主管', 'two supervisors'],
    ['第3次', 'the third time'],
    ['亚马逊A-to-z索赔', 'an A-to-Z claim'],
    ['0.5%', '0.5%'],
    ['两千', '2,000'],
    ['共十五', '15 in total'],
    ['二十多个', 'more than 20'],
    ['五千元', 'RMB 5,000'],
    ['3人', '3 people'],
    ['一百万件', 'one million units'],
    ['1.2亿', '120 million'],
    ['3天半', 'three and a half days'],
    ['三天半', '84 hours'],
    ['我們在 2026 年 5 月 3 日補寄了 23 筆訂單', 'On May 3, 2026, we resent 23 orders.'],
    ['從 5 月 1 日到 5 月 5 日', 'from May 1 to May 5'],
    ['兩個半小時', 'two and a half hours'],
    ['半個月', 'half a month'],
    ['每週一上午九點半', 'every Monday at 9:30 a.m.'],
    ['一萬兩千件', '12,000 units'],
    ['三分鐘', 'three minutes'],
    ['百分之六點二', '6.2%'],
    ['下午四點', '4 p.m.'],
    ['新臺幣 500 元', 'NT$500'],
    ['500元', 'NT$500'],
    ['一個半小時', '90 minutes'],
    ['3個工作天', '3 working days'],
    ['二十五歲', '25 years old'],
    ['第二批', 'the second batch'],
    ['兩名主管', 'two managers'],
    ['去年共收到15件投訴，其中3件來自同一買家', 'Last year we received 15 complaints, 3 of them from one buyer.'],
    ['零投诉', 'zero complaints'],
    ['我们对所有SKU做100%检查', 'We inspect 100% of our SKUs.'],
    ['2026年第一季度', 'Q1 2026'],
    ['2026年第一季度', 'in the first quarter of 2026'],
    ['每周三和周五下午3点', 'every Wednesday and Friday at 3 p.m.'],
    ['5月8日至10日', 'May 8-10'],
    ['5月8日—5月10日', 'May 8 – May 10'],
    ['30多个', 'more than 30 units'],
    ['一千', '1,000'],
    ['五万三千二百一十', '53,210'],
    ['十二月三日', '3 December'],
    ['缺陷率从1.8%降到0.6%', 'The defect rate fell from 1.8% to 0.6%.'],
    ['每24小时', 'every 24 hours'],
    ['我们有2名员工和1名主管', 'We have 2 employees and 1 supervisor.'],
    ['有效追踪率只有93.5%，低于95%的目标', 'Valid tracking rate was only 93.5%, below the 95% target.'],
    ['A1B2C3，D4E5', 'D4E5 and A1B2C3'],
    ['尺寸10厘米', '10 cm'],
    ['第二，我们培训了员工', 'Second, we trained our staff.'],
    ['其次', 'Secondly'],
    ['三季度', 'third quarter'],
    ['2025年12月至2026年1月', 'December 2025 to January 2026'],
    ['2025年12月28日至2026年1月3日', 'December 28, 2025 to January 3, 2026'],
    ['5月8号之前', 'before May 8th'],
    ['每月15号', 'on the 15th of every month'],
    ['每月的15日', 'on the 15th of each month'],
    ['不到一半', 'less than half'],
    ['2026年5月8日，亚马逊停用了我们的账户', 'Amazon deactivated our account on 8 May 2026.'],
    ['24/7', '24/7'],
    ['1个', 'one'],
    ['72小时内回复', 'reply within 72 hours'],
    ['0.5小时', 'half an hour'],
    ['差额为 - 5', 'a difference of - 5'],
    ['差额为 - 5', 'a difference of -5'],
    ['迟发 - 23单', 'Late - 23 orders'],
    ['9:00 - 18:00', '9 a.m. - 6 p.m.'],
    ['9:00 - 18:00', '9 am - 6 pm'],
    ['3天 - 5天', '3 days - 5 days'],
    ['5月1日 - 5日', 'May 1 - 5'],
  ])('%s = %s', (original, translation) => {
    expect(sameFigures(original, translation)).toBe(true);
  });

  test.each([
    ['5月8日', 'May 9'],
    ['5月8日', 'August 5'],
    ['5月8日', 'on the 8th'],
    ['2026年5月8日', 'May 8, 2025'],
    ['三个订单', 'four orders'],
    ['三个订单', 'some orders'],
    ['几个订单', 'three orders'],
    ['23个订单', '32 orders'],
    ['23个订单', '23 orders out of 371'],
    ['1.5万件', '1,500 units'],
    ['3万件', '3,000 units'],
    ['6.20%', '6.02%'],
    ['6%', '6 orders'],
    ['ASIN B0C1LUMA01', 'ASIN B0C1LUMA02'],
    ['订单114-3820117-5561842', 'order 114-3820117-5561843'],
    ['下午四点', '4 am'],
    ['16:00', '16:30'],
    ['星期一', 'Tuesday'],
    ['25美元', '25 yuan'],
    ['25元', '$25'],
    ['2天', '2 to 3 days'],
    ['3月', '3 months'],
    ['3个月', 'in March'],
    ['每天两次', 'once a day'],
    ['第二天', 'the third day'],
    ['5月3日处理了23单', 'On May 23, we handled 3 orders.'],
    ['半年', 'a year'],
    ['半天', 'a day'],
    ['半小时', 'an hour'],
    ['半年', 'one year'],
    ['半年', 'the year'],
    ['半个月', 'a month'],
    ['一年半', 'a year'],
    ['一年', 'half a year'],
    ['型号abc-12', 'model abd-12'],
    ['型号abc-12', 'model abc12'],
    ['abc12d', 'abc13d'],
    ['-5', '5'],
    ['5', '-5'],
    ['库存-5件', '5 units'],
    ['-5%', '5%'],
    ['3/4', 'March 4'],
    ['3/4', 'April 3'],
    ['3/4', '4/3'],
    ['3/4', '3 and 4'],
    ['3/4', '4 of 3'],
    ['3月4日', '3/4'],
    ['3天处理23单', '3 orders in 23 days'],
    ['3个工作日', '3 days'],
    ['3天', '3 weeks'],
    ['$25买3个', '$3 for 25'],
    ['下午4点30分处理23单', '30 orders at 4:23 p.m.'],
    ['十分钟', 'minutes'],
    ['四周内', 'within a week'],
    ['两三天', '23 days'],
    ['每天检查', 'We check at noon.'],
    ['几百个', '100 units'],
    ['16:00:05', '16:00:06'],
    ['007', '7'],
    ['订单号12-34567', '12-34568'],
    ['lh-lamp', 'lh-lump'],
    ['8日23单', '8 orders on the 23rd'],
    ['共二十三', 'in total'],
    ['1.2.3', '1.2.4'],
    ['二分之一', '1/3'],
    ['半', 'a'],
    ['一半订单', 'orders'],
    ['半数订单', 'all orders'],
    ['5月', 'June'],
    ['十五号', 'the 5th'],
    ['一个半小时', 'an hour'],
    ['一个半小时', 'half an hour'],
    ['三个', 'a few'],
    ['2026年5月8日', 'May 8'],
    ['2026年5月1日至5日', 'May 1, 2026'],
    ['六个月', 'half a month'],
    ['每半年', 'every year'],
    ['半个小时', 'one hour'],
    ['三成', '3%'],
    ['零下5', '5'],
    ['负五', 'five'],
    ['100w', '100 W'],
    ['5/8 发货', 'shipped on May 8'],
    ['三天半', 'three days'],
    ['3天半', 'half a day'],
    ['5月8日至10日', 'May 8 to May 11'],
    ['A1B2C3', 'A1B2C4'],
    ['零下五', '5'],
    ['500元', '$500'],
    ['2025年12月至2026年1月', 'December 2026 to January 2026'],
    ['$3，25个', '$25, 3 units'],
    ['5%的3单', '3% of 5 orders'],
    ['5月3日下午4点', 'May 4 at 3 p.m.'],
    ['23单', '23 orders in 2 days'],
    ['两个半小时', '2 hours'],
    ['周一3单', 'Tuesday 3 orders'],
    ['差额为 - 5', 'a difference of 5'],
    ['10/12', 'October 12'],
    ['1:3', '3:1'],
    ['5.8', 'May 8'],
    ['iphone 15', 'iphone 14'],
    ['abc-12，abc-13', 'abc-12, abc-12'],
    ['三个订单', 'three orders of abc-12'],
  ])('%s is not %s', (original, translation) => {
    expect(sameFigures(original, translation)).toBe(false);
  });

  const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const below100 = (n: number): string => `${n >= 20 ? chineseDigits[Math.floor(n / 10)] : ''}${n >= 10 ? '十' : ''}${n % 10 === 0 && n > 0 ? '' : chineseDigits[n % 10]}`;

  interface Pair {
    readonly zh: string;
    readonly en: string;
    readonly wrong: string;
  }

  const count = fc.integer({ min: 2, max: 99 });
  const pair: fc.Arbitrary<Pair> = fc.oneof(
    count.map((n): Pair => ({ zh: `处理了${n}个订单`, en: `handled ${n} orders`, wrong: `handled ${n + 1} orders` })),
    count.map((n): Pair => ({ zh: `处理了${below100(n)}个订单`, en: `handled ${n} orders`, wrong: `handled ${n + 1} orders` })),
    count.map((n): Pair => ({ zh: `库存${n}万件`, en: `stock of ${n}0,000 units`, wrong: `stock of ${n},000 units` })),
    fc.integer({ min: 1, max: 999 }).map((n): Pair => ({ zh: `比率${n / 100}%`, en: `a rate of ${n / 100}%`, wrong: `a rate of ${(n + 1) / 100}%` })),
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(
      ([m, d]): Pair => ({ zh: `在2026年${m}月${d}日完成`, en: `done on ${names[m - 1]} ${d}, 2026`, wrong: `done on ${names[m % 12]} ${d}, 2026` }),
    ),
    fc.integer({ min: 1_000_000, max: 8_999_999 }).map((n): Pair => ({ zh: `订单114-${n}-5561842`, en: `order 114-${n}-5561842`, wrong: `order 114-${n + 1}-5561842` })),
    fc.integer({ min: 1, max: 11 }).map((h): Pair => ({ zh: `下午${h}点检查`, en: `checked at ${h} pm`, wrong: `checked at ${h} am` })),
  );

  test('are the same in any order, and found changed wherever one is', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), fc.nat(), (pairs, pick) => {
        const original = `${pairs.map(({ zh }) => zh).join('，')}。`;
        const english = (texts: readonly string[]): string => `We ${texts.toReversed().join('; ')}.`;
        expect(sameFigures(original, english(pairs.map(({ en }) => en)))).toBe(true);
        const at = pick % pairs.length;
        const changed = pairs.map(({ en, wrong }, index) => (index === at ? wrong : en));
        expect(sameFigures(original, english(changed))).toBe(false);
        expect(sameFigures(original, english(pairs.map(({ en }) => en).toSpliced(at, 1)))).toBe(false);
      }),
    );
  });

  interface Letter {
    readonly date: readonly [month: number, day: number];
    readonly year: number;
    readonly orders: number;
    readonly days: number;
    readonly rate: number;
    readonly hour: number;
    readonly sku: string;
  }

  const letter: fc.Arbitrary<Letter> = fc.record({
    date: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
    year: fc.integer({ min: 2019, max: 2029 }),
    orders: fc.integer({ min: 2, max: 99_999 }),
    days: fc.integer({ min: 2, max: 90 }),
    rate: fc.integer({ min: 1, max: 9999 }),
    hour: fc.integer({ min: 1, max: 11 }),
    sku: fc.stringMatching(/^[a-z]{2,4}-[0-9]{2,4}$/u),
  });
  const inChinese = ({ date: [m, d], year, orders, days, rate, hour, sku }: Letter): string =>
    `${year}年${m}月${d}日下午${hour}点，${sku}的${orders}单迟发，迟发率${rate / 100}%，我们在${days}天内补发。`;
  const inEnglish = ({ date: [m, d], year, orders, days, rate, hour, sku }: Letter): string =>
    `At ${hour} p.m. on ${names[m - 1]} ${d}, ${year}, ${orders} orders of ${sku} were late (a rate of ${rate / 100}%); we reshipped them within ${days} days.`;

  test('are refused when any one digit is another', () => {
    fc.assert(
      fc.property(letter, fc.nat(), fc.integer({ min: 1, max: 9 }), (facts, pick, by) => {
        const english = inEnglish(facts);
        expect(sameFigures(inChinese(facts), english)).toBe(true);
        const places = [...english.matchAll(/\d/gu)].map(({ index }) => index);
        const at = places[pick % places.length] ?? 0;
        const changed = `${english.slice(0, at)}${(Number(english[at]) + by) % 10}${english.slice(at + 1)}`;
        expect(sameFigures(inChinese(facts), changed)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('are refused when a number is left out or put in', () => {
    fc.assert(
      fc.property(letter, fc.nat(), fc.integer({ min: 0, max: 9999 }), (facts, pick, more) => {
        const english = inEnglish(facts);
        const found = [...english.matchAll(/\d[\d.]*/gu)];
        const out = found[pick % found.length];
        expect(sameFigures(inChinese(facts), `${english.slice(0, out?.index)}some${english.slice((out?.index ?? 0) + (out?.[0].length ?? 0))}`)).toBe(false);
        expect(sameFigures(inChinese(facts), `${english} There were ${more} others.`)).toBe(false);
        expect(sameFigures(inChinese(facts), english.replace(' orders', ` or ${more} orders`))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('are refused when the day of a date and another number change places', () => {
    fc.assert(
      fc.property(letter, fc.integer({ min: 2, max: 28 }), (facts, orders) => {
        const [month, day] = facts.date;
        const swapped = { ...facts, orders: day, date: [month, orders] as const };
        const withDays = { ...facts, days: day, date: [month, facts.days] as const };
        fc.pre(day !== orders && day > 1 && day !== facts.days);
        expect(sameFigures(inChinese({ ...facts, orders }), inEnglish(swapped))).toBe(false);
        expect(sameFigures(inChinese(facts), inEnglish(withDays))).toBe(false);
        expect(sameFigures(inChinese({ ...facts, orders }), inEnglish({ ...facts, orders: facts.days, days: orders }))).toBe(orders === facts.days);
      }),
      { numRuns: 200 },
    );
  });

  test('are refused when a code is another by one sign, and read in upper and lower case', () => {
    fc.assert(
      fc.property(letter, fc.nat(), (facts, pick) => {
        const at = pick % facts.sku.length;
        const other = facts.sku[at] === '-' ? '' : /\d/u.test(facts.sku[at] ?? '') ? String((Number(facts.sku[at]) + 1) % 10) : facts.sku[at] === 'z' ? 'y' : 'z';
        const changed = `${facts.sku.slice(0, at)}${other}${facts.sku.slice(at + 1)}`;
        expect(sameFigures(inChinese(facts), inEnglish({ ...facts, sku: facts.sku.toUpperCase() }))).toBe(true);
        fc.pre(changed !== facts.sku);
        expect(sameFigures(inChinese(facts), inEnglish({ ...facts, sku: changed }))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('are refused when a sign is lost or gained', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
        expect(sameFigures(`库存-${n}件`, `a stock of -${n} units`)).toBe(true);
        expect(sameFigures(`库存-${n}件`, `a stock of ${n} units`)).toBe(false);
        expect(sameFigures(`库存${n}件`, `a stock of -${n} units`)).toBe(false);
        expect(sameFigures(`利润-${n}美元`, `a profit of $${n}`)).toBe(false);
      }),
    );
  });

  test('of any text are its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sameFigures(text, text)).toBe(true);
      }),
    );
  });
});
