import { type Figure, firm, type Kind } from './figure.ts';
import { chineseNumber, numeralSigns, plainNumber } from './numerals.ts';
import { signs } from './values.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const name = String.raw`\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const th = '(?:st|nd|rd|th)?';
const to = String.raw`(?: ?[-–—~] ?| to | through | until | till | and )`;
const englishYear = String.raw`(?:(?:,? ?| of )((?:19|20)\d{2})(?![\d%]))?`;
/** A day stands before nothing that would make it another number: `May 8:30`, `May 8%`. */
const noMore = String.raw`(?![\d:%]|[.,]\d{1,3}(?!\d)| ?[ap]\.?m\b)`;
const day = String.raw`\d{1,2}${th}${noMore}`;

const year = String.raw`(?:(\d{4}|${signs}{4})年的?)?`;
const month = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const dayOf = '3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]';
const mark = '[日号號]';
const join = '(?: ?[-~–—] ?|[至到、,和与與及])';
const notInside = String.raw`(?<![\d.${numeralSigns}])`;

const date = (ofYear: string, ofMonth: string | number, ofDay = ''): Figure =>
  `date:${ofYear === '' ? '' : chineseNumber(ofYear)}-${typeof ofMonth === 'number' ? ofMonth : chineseNumber(ofMonth)}-${ofDay === '' ? '' : chineseNumber(ofDay)}`;
const named = (text: string): number => months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
const numbersIn = (text: string): readonly string[] => text.match(/\d+|[一二三四五六七八九十]+/gu) ?? [];

/** Dates are taken whole, each day of a range with its month and year; then months and weekdays. */
export const dates: readonly Kind[] = [
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, ([y = '', , m = '', d = '']) => firm(date(y, m, d))],
  // 2026年5月1日至5月5日, 2026年5月1日至5日, 5月1、3日, 5月8; 3月至5月, 3-5月, 2026年5月
  [
    new RegExp(String.raw`${notInside}${year}(${month})月(${dayOf})${mark}?${join}${year}(${month})月(${dayOf})${mark}`, 'gu'),
    ([y1 = '', m1 = '', d1 = '', y2 = '', m2 = '', d2 = '']) => firm(date(y1 === '' ? y2 : y1, m1, d1), date(y2 === '' ? y1 : y2, m2, d2)),
  ],
  [
    new RegExp(String.raw`${notInside}${year}(${month})月((?:(?:${dayOf})${mark}?${join})*(?:${dayOf}))${mark}`, 'gu'),
    ([y = '', m = '', days = '']) => firm(...numbersIn(days).map((d) => date(y, m, d))),
  ],
  [new RegExp(String.raw`${notInside}${year}(${month})月(3[01]|[12]\d|0?[1-9])(?![\d.,:：%％$]|${join}\d|[${numeralSigns}万萬亿億个個天件单單笔筆次小分名人位年周週星箱台臺家款条條份张張元块塊美秒倍批封项項步种種层層套双雙包盒公斤克米吨噸页頁票袋瓶轮輪组組级級])`, 'gu'), ([y = '', m = '', d = '']) => firm(date(y, m, d))],
  [
    new RegExp(String.raw`${notInside}${year}(${month})月?${join}${year}(${month})月(?!饼|餅)`, 'gu'),
    ([y1 = '', m1 = '', y2 = '', m2 = '']) => firm(date(y1 === '' ? y2 : y1, m1), date(y2 === '' ? y1 : y2, m2)),
  ],
  [new RegExp(String.raw`${notInside}${year}(${month})月(?!饼|餅)`, 'gu'), ([y = '', m = '']) => firm(date(y, m))],
  // May 1 to June 5, 2026; 1 May to 5 June 2026; 1-5 May 2026; May 1-5, 2026; May 1, 3 and 8; March to May 2026; May 2026
  [
    new RegExp(String.raw`${name} (${day})${englishYear}${to}${name} (${day})${englishYear}`, 'giu'),
    ([m1 = '', d1 = '', y1 = '', m2 = '', d2 = '', y2 = '']) => firm(date(y1 === '' ? y2 : y1, named(m1), d1), date(y2 === '' ? y1 : y2, named(m2), d2)),
  ],
  [
    new RegExp(String.raw`(?<![\d.,:$])\b(\d{1,2}${th})(?: of)? ${name}${englishYear}${to}(\d{1,2}${th})(?: of)? ${name}${englishYear}`, 'giu'),
    ([d1 = '', m1 = '', y1 = '', d2 = '', m2 = '', y2 = '']) => firm(date(y1 === '' ? y2 : y1, named(m1), d1), date(y2 === '' ? y1 : y2, named(m2), d2)),
  ],
  [
    new RegExp(String.raw`(?<![\d.,:$])\b(\d{1,2}${th}(?:${to}\d{1,2}${th})?)(?: of)?[ -]${name}${englishYear}`, 'giu'),
    ([days = '', m = '', y = '']) => firm(...numbersIn(days).map((d) => date(y, named(m), d))),
  ],
  [
    new RegExp(String.raw`${name} ?(${day}(?:(?:(?:, ?${day})*,? and ${day})|${to}${day})?)${englishYear}`, 'giu'),
    ([m = '', days = '', y = '']) => firm(...numbersIn(days).map((d) => date(y, named(m), d))),
  ],
  [
    new RegExp(String.raw`${name}${englishYear}${to}${name}(?:,? | of )((?:19|20)\d{2})(?!\d)`, 'giu'),
    ([m1 = '', y1 = '', m2 = '', y2 = '']) => firm(date(y1 === '' ? y2 : y1, named(m1)), date(y2, named(m2))),
  ],
  [new RegExp(String.raw`${name}(?:,? | of )((?:19|20)\d{2})(?!\d)`, 'giu'), ([m = '', y = '']) => firm(date(y, named(m)))],
  [/\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?! (?:I|we|you|this|it|the|be|have|not|also)\b)/gu, ([m = '']) => firm(date('', named(m)))],
  [new RegExp(String.raw`(?<=\b(?:in|of|since|until|till|from|to|by|early|late|mid|during|last|this)[ -])${name}(?! (?:be|have|not|also)\b)`, 'giu'), ([m = '']) => firm(date('', named(m)))],
  [/(?:星期|礼拜|禮拜|[周週])([一二三四五六日天])(?![次个個年天])/gu, ([d = '']) => firm(`weekday:${Math.min(7, '一二三四五六日天'.indexOf(d) + 1)}`)],
  [/\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/giu, ([d = '']) => firm(`weekday:${weekdays.indexOf(d.toLowerCase()) + 1}`)],
];

/** A day without its month, when units have been taken: `8日` may be a day or, as in `15日内`, a span; `8号` a day or a number. */
export const days: readonly Kind[] = [
  [
    new RegExp(String.raw`${notInside}(?:(${dayOf})${join})?(${dayOf})([日号號])`, 'gu'),
    ([first = '', last = '', of = '']) => firm(...[first, last].filter((each) => each !== '').map(chineseNumber).map((each) => (of === '日' ? `day:${each}|${each} day` : `day:${each}|${each}`))),
  ],
  [/(?<![\d.])(\d+)(?:st|nd|rd|th)\b/giu, ([value = '']) => firm(`day:${plainNumber(value)}|${plainNumber(value)}`)],
];
