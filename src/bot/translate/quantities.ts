import { type Figure, type Figures, firm, type Kind, loose } from './figure.ts';
import { chineseNumber, shifted } from './numerals.ts';
import { chinese, english, isWordForOne, joint, valuesOf } from './values.ts';

/** A unit: its name here, its pattern in Chinese and in English, and what a half of it is said in. */
type Unit = readonly [name: string, zh: string, en: string, smaller?: readonly [count: number, name: string]];

const adjective = '(?:(?:calendar|natural|full|whole|consecutive|straight|more|additional|extra|further|entire)[ -])*';

const units: readonly Unit[] = [
  ['workday', '(?:个|個)?工作[日天]', '(?:business|working|work)[ -]?days?'],
  ['day', '天(?!猫|貓)|(?:个|個)(?:自然|日历|日曆)日', `${adjective}days?`, [24, 'hour']],
  ['hour', '(?:个|個)?(?:小时|小時|钟头|鐘頭)', `${adjective}(?:hours?|hrs?|h)`, [60, 'minute']],
  ['minute', '分钟|分鐘', '(?:minutes?|mins?)', [60, 'second']],
  ['second', '秒[钟鐘]?', '(?:seconds?|secs?)'],
  ['week', '(?:个|個)?(?:星期|礼拜|禮拜)|[周週](?![一二三四五六日天](?![次个個年天])|[年末转轉])', `${adjective}weeks?`],
  ['month', '(?:(?:个|個)|(?<=[个個]半))月(?!饼|餅)', `${adjective}months?`],
  ['year', '[周週]?年(?![级級代])|[岁歲]', `${adjective}years?`, [12, 'month']],
  ['kg', '公斤', '(?:kgs?|kilograms?|kilos?)'],
  ['g', '克', '(?:g|grams?)'],
  ['cm', '厘米|公分', '(?:cm|centimet(?:er|re)s?)'],
  ['mm', '毫米', '(?:mm|millimet(?:er|re)s?)'],
  ['ml', '毫升', '(?:ml|millilit(?:er|re)s?)'],
];

/** `半年` is `half a year` and `six months`, `1.5小时` is `90 minutes`; what is whole stays in its unit. */
function measured(value: string, [name, , , smaller]: Unit): Figure {
  if (name === 'year' && /^(?:19|20)\d{2}$/u.test(value)) return value;
  return smaller && value.endsWith('.5') ? `${Number(value) * smaller[0]} ${smaller[1]}` : `${value} ${name}`;
}

/** One number, or both ends of a range, in a unit. */
function inUnit(unit: Unit, numbers: readonly string[], isMore = false): Figures {
  const given = numbers.filter((each) => each !== '');
  if (!isMore && given.every(isWordForOne)) return loose(measured('1', unit));
  return firm(...given.flatMap((each) => valuesOf(each)).map((value) => measured(isMore ? `${value}.5` : value, unit)));
}

const ofUnit = (unit: Unit): readonly Kind[] => {
  const [, zh, en] = unit;
  return [
    [
      new RegExp(String.raw`(?<![第\d])(?:(${chinese})${joint})?(${chinese})[多余餘几幾来來]?(?:([个個]半)(?:${zh})|(?:${zh})(半(?![价價数數成年月天小]))?)`, 'gu'),
      ([first = '', last = '', before = '', after = '']) => inUnit(unit, [first, last], before !== '' || after !== ''),
    ],
    [new RegExp(String.raw`(?:\ban?|(${english}))[ -]${en} and a half\b`, 'giu'), ([value = '']) => inUnit(unit, [value === '' ? 'one' : value], true)],
    [new RegExp(String.raw`(${english}) and a half[ -]${en}\b`, 'giu'), ([value = '']) => inUnit(unit, [value], true)],
    [new RegExp(String.raw`(?:(${english})${joint})?(${english})[ -]?${en}\b`, 'giu'), ([first = '', last = '']) => inUnit(unit, [first, last])],
    [new RegExp(String.raw`半(?:${zh})`, 'gu'), () => firm(measured('0.5', unit))],
    [new RegExp(String.raw`\b(?:an? )?half(?: an?| of an?| of the| the)?[ -]${en}\b`, 'giu'), () => firm(measured('0.5', unit))],
    [new RegExp(String.raw`\ban? ${en}\b`, 'giu'), () => loose(measured('1', unit))],
  ];
};

const currencies: readonly (readonly [code: string, pattern: string])[] = [
  ['TWD', String.raw`新台币|新臺幣|新台幣|台币|台幣|NT\$|TWD`],
  ['HKD', String.raw`港元|港币|港幣|HK\$|HKD`],
  ['CAD', String.raw`加元|加币|加幣|CA?\$|CAD`],
  ['AUD', String.raw`澳元|澳币|澳幣|AU?\$|AUD`],
  ['USD', String.raw`美元|美金|US ?\$|USD|\$|(?:U\.?S\.? )?dollars?\b`],
  ['CNY', String.raw`人民币|人民幣|RMB|CNY|¥|(?:Chinese )?yuan\b`],
  ['EUR', String.raw`欧元|歐元|EUR\b|€|euros?\b`],
  ['GBP', '英镑|英鎊|GBP|£|pounds sterling'],
  ['JPY', '日元|日圓|JPY|yen\\b'],
];

const amount = String.raw`${english}|${chinese}`;

const sum = (code: string, ...numbers: readonly string[]): Figures => firm(...numbers.filter((each) => each !== '').flatMap((each) => valuesOf(each)).map((value) => `${value} ${code}`));

const ofCurrency = ([code, pattern]: readonly [string, string]): readonly Kind[] => [
  [
    new RegExp(String.raw`(−?)(?:${pattern}) ?(${amount})(?:${joint}(?:${pattern})? ?(${amount}))?(?:元|[块塊](?:钱|錢)?| yuan\b)?`, 'giu'),
    ([sign = '', first = '', last = '']) => sum(code, `${sign}${first}`, last),
  ],
  [new RegExp(String.raw`(?:(${amount})${joint})?(${amount}) ?元?(?:${pattern})`, 'giu'), ([first = '', last = '']) => sum(code, first, last)],
];

const yuan = (value: string): Figure => `${value} CNY|${value} TWD`;

/** Sums of money, with their currency; a currency without a sum has to stay too. */
export const money: readonly Kind[] = [
  ...currencies.flatMap(ofCurrency),
  [
    new RegExp(String.raw`(?:(${chinese})${joint})?(${chinese})(?:元|[块塊][钱錢])`, 'gu'),
    ([first = '', last = '']) => firm(...[first, last].filter((each) => each !== '').flatMap((each) => valuesOf(each)).map(yuan)),
  ],
  [new RegExp(String.raw`(${chinese})[块塊]`, 'gu'), ([value = '']) => firm(...valuesOf(value).map((each) => `${yuan(each)}|${each}`))],
  ...currencies.map(([code, pattern]): Kind => [new RegExp(pattern, 'giu'), () => firm(code)]),
];

const percent = (...numbers: readonly string[]): Figures => firm(...numbers.filter((each) => each !== '').flatMap((each) => valuesOf(each)).map((value) => `${value}%`));

/** Percentages. */
export const percentages: readonly Kind[] = [
  [/百分百|百分之百/gu, () => loose('100%')],
  [new RegExp(String.raw`百分之(${chinese})(?:${joint}(?:百分之)?(${chinese}))?`, 'gu'), ([first = '', last = '']) => percent(first, last)],
  [new RegExp(String.raw`(?:(${chinese})%?${joint})?(${chinese}) ?(?:%|个百分点|個百分點)`, 'giu'), ([first = '', last = '']) => percent(first, last)],
  [new RegExp(String.raw`(?:(${english})%?${joint})?(${english})[ -]?(?:%|percent\b|per cent\b|percentage[ -]points?\b)`, 'giu'), ([first = '', last = '']) => percent(first, last)],
  [/([\d一二三四五六七八九])成(?:(半)|(?![功为為本交员員果立熟品分]))/gu, ([value = '', half = '']) => firm(`${shifted(`${chineseNumber(value)}${half === '' ? '' : '.5'}`, 1)}%`)],
];

/** Spans of time, weights and lengths. */
export const spans: readonly Kind[] = units.flatMap(ofUnit);
