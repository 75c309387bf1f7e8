import { ordinals } from './english-numbers.ts';
import { type Figures, firm, type Kind, loose } from './figure.ts';
import { chineseNumber, numeralSigns, plainNumber } from './numerals.ts';
import { chinese, english, isWordForOne, signs, valuesOf } from './values.ts';

const measures =
  '个|個|天|日|号|號|件|单|單|笔|筆|次|名|人|位|年|周|週|箱|台|臺|家|款|条|條|份|张|張|倍|批|封|项|項|步|种|種|层|層|遍|套|双|雙|包|盒|斤|米|吨|噸|度|页|頁|票|袋|瓶|轮|輪|班|组|組|成员|成員|级|級|折|点|點|订单|訂單|产品|產品|客户|客戶|买家|買家|员工|員工|包裹';

/** One of something is often said without a number. */
const counted = (text: string): Figures => (isWordForOne(text) ? loose('1') : firm(...valuesOf(text)));
const ordinal = (value: string): Figures => (value === '1' ? loose('1') : firm(value));

/** `007` is no 7. */
const written = (text: string): Figures => (/^0\d/u.test(text) ? firm(`code:${text}`) : firm(...valuesOf(text)));

const parts: Readonly<Record<string, number>> = { half: 2, halve: 2, quarter: 4 };
const partOf = (word: string): number => parts[word.toLowerCase()] ?? ordinals.indexOf(word.toLowerCase()) + 1;

/** A part by its name; what is written `3/4` in the original may be a day, so it is another figure. */
const fraction = (upper: string, lower: string | number): string => (upper === '1' && Number(lower) === 2 ? '0.5' : `part:${upper}/${lower}`);

/** Fractions, halves and what is `3/4`: a part, a ratio or a day, so it stays as it is or is `3 of 4`. */
export const fractions: readonly Kind[] = [
  [/(?<![\d/.])(?!(?:19|20)\d{2}\/\d{1,2}\/\d{1,2}(?![\d/]))(\d+)\/(\d+)(?:\/(\d+))?(?![\d/])/gu, (groups) => firm(groups.filter((each) => each !== '').map(plainNumber).join('/'))],
  [
    new RegExp(String.raw`(${english}) (?:out )?of (?:the |our |all )*(${english})`, 'giu'),
    ([one = '', all = ''], known) => {
      const ratio = `${valuesOf(one).join()}/${valuesOf(all).join()}`;
      return known?.has(ratio) ? firm(ratio) : undefined;
    },
  ],
  [
    new RegExp(String.raw`(${chinese})分之(${chinese})`, 'gu'),
    ([lower = '', upper = '']) => firm(`${fraction(chineseNumber(upper), chineseNumber(lower))}|${chineseNumber(upper)}/${chineseNumber(lower)}`),
  ],
  [
    new RegExp(String.raw`(?:\ban?|(${english}))(?:-(half|halve|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b| (half|halve|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= of\b))`, 'giu'),
    ([upper = '', one = '', other = '']) => firm(fraction(upper === '' ? '1' : valuesOf(upper).join(), partOf(one === '' ? other : one))),
  ],
  [/\b(?:two|2)[ -]thirds\b/giu, () => firm('part:2/3')],
  [/\b(?:one|1)[ -]third\b/giu, () => firm('part:1/3')],
];

/** Halves of the year and quarters, which have names of their own. */
export const terms: readonly Kind[] = [
  [/([上下])半年/gu, ([half = '']) => firm(half === '上' ? 'H1' : 'H2')],
  [/\b(first|second) half of (?:the year|(?=(?:19|20)\d{2}))/giu, ([half = '']) => firm(half.toLowerCase() === 'first' ? 'H1' : 'H2')],
  [/第?([一二三四1-4])季度/gu, ([value = '']) => firm(`Q${chineseNumber(value)}`)],
  [/\b(first|second|third|fourth) quarter\b/giu, ([word = '']) => firm(`Q${ordinals.indexOf(word.toLowerCase()) + 1}`)],
  [/\b([QH][1-4])\b/giu, ([term = '']) => firm(term.toUpperCase())],
];

const several: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000', 万: '10000', 萬: '10000', dozen: '10', ten: '10', hundred: '100', thousand: '1000' };

/** Numbers that nothing else has taken. Chinese ones count for certain before a measure, in a longer run, or at a clause's end. */
export const numbers: readonly Kind[] = [
  [new RegExp(String.raw`(${chinese})(?:${measures})半`, 'gu'), ([value = '']) => firm(`${chineseNumber(value)}.5`)],
  [new RegExp(String.raw`(${english}) and a half\b`, 'giu'), ([value = '']) => firm(`${valuesOf(value).join()}.5`)],
  [/一半|半/gu, () => firm('0.5|1/2')],
  [/\b(?:one half|an? half|half)\b/giu, () => firm('0.5')],
  [/(?:几|幾|数|數)([十百千万萬])/gu, ([scale = '']) => firm(`several:${several[scale] ?? ''}`)],
  [/\b(?:several |a few )?(dozen|ten|hundred|thousand)s of\b/giu, ([scale = '']) => firm(`several:${several[scale.toLowerCase()] ?? ''}`)],
  [new RegExp(String.raw`第(${chinese})`, 'gu'), ([value = '']) => ordinal(chineseNumber(value))],
  [new RegExp(String.raw`\b(${ordinals.join('|')})(ly)?\b`, 'giu'), ([word = '', ly = '']) => (ly === '' ? ordinal : loose)(String(ordinals.indexOf(word.toLowerCase()) + 1))],
  [/\bonce\b/giu, () => loose('1')],
  [/\btwice\b/giu, () => firm('2')],
  [/\bboth\b/giu, () => loose('2')],
  [new RegExp(String.raw`(?=−?\d)(${english})(?![\d万萬亿億千百]|[.,]\d)`, 'giu'), ([value = '']) => written(value)],
  [new RegExp(String.raw`(?=−?\d)(${chinese})`, 'gu'), ([value = '']) => written(value)],
  [new RegExp(String.raw`(${chinese})(?=[多余餘几幾来來]?(?:${measures}))`, 'gu'), ([value = '']) => counted(value)],
  [new RegExp(String.raw`(?=−|${signs}{3}|[一二两兩三四五六七八九][十百千万萬亿億]|十[一二三四五六七八九]|[二两兩三四五六七八九](?:$|[\s,.;:!?。、)]))(${chinese})`, 'gu'), ([value = '']) => firm(...valuesOf(value))],
  [new RegExp(String.raw`(${signs}[${numeralSigns}万萬亿億]*)`, 'gu'), ([value = '']) => loose(...valuesOf(value))],
  [new RegExp(String.raw`(${english})`, 'giu'), ([value = '']) => counted(value)],
  // Whatever digit is left: none goes by unread.
  [/(\d+)/gu, ([value = '']) => written(value)],
];
