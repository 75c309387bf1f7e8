import { codes } from './codes.ts';
import { dates, days } from './dates.ts';
import { agree, type Figure, type Figures, type Kind } from './figure.ts';
import { fractions, numbers, terms } from './numbers.ts';
import { minus, numeralSigns } from './numerals.ts';
import { money, percentages, spans } from './quantities.ts';
import { times } from './times.ts';

const alone = (idioms: string): string => String.raw`(?<![\d第${numeralSigns}万萬])(?:${idioms})(?![${numeralSigns}万萬])`;

/** What is no figure though it holds one: a third party, second-hand, semi-finished. */
const idioms = new RegExp(
  String.raw`第三方(?!面)|第三者|${alone('三方(?!面)|二手|二维码|二維碼|二次元|千万(?=[不别要])|千萬(?=[不別要])|万一|萬一|十分(?![钟鐘之])|一一|五一|十一(?=期间|期間|假|长假|長假|黄金周)')}|双十一|雙十一|多半|半成品|半自动|半自動|半导体|半導體|半径|半徑|半路|半途|(?<!\w)3PL(?!\w)|third[- ]part(?:y|ies)|second[- ]?hand|(?<![\d/])24\/7(?![\d/])|one another|each one|no one|any ?one|every ?one|some ?one|half-?(?:way|finished)`,
  'giu',
);

const measure = '[个個天日号號月件单單笔筆次名人位年周週箱台家款条份元块点點时時分页頁万萬千百]';

const han = String.raw`\p{Script=Han}`;

/** A hyphen before a number is a minus, unless it stands between two ends of a range or is a point of a list. */
const minuses = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d%)\]_-]|[\d${numeralSigns}]${measure})[-−–](?=(?:US|NT)?[$¥€£]?\d)|(?:(?<=[${han}:=(] ?)(?<![\d${numeralSigns}]${measure})|(?<=[a-z] )(?<!\d[ -]?[a-z]+ ))[-−–] (?=\d)|(?:负|負|零下|\bminus |\bnegative )(?=[\d${numeralSigns}$]|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)`,
  'giu',
);

const gaps = new RegExp(String.raw`(?<=${han})[^\S\n]+(?=[-−\d${han}])|(?<=\d)[^\S\n]+(?=${han})`, 'gu');

/** Each kind is taken out before the next is looked for. */
const kinds: readonly Kind[] = [...fractions.slice(0, 1), ...terms, ...dates, ...money, ...percentages, ...times, ...fractions.slice(1), ...spans, ...days, ...numbers];

/** Every figure of a text; each stretch of it is read once. */
function figuresIn(text: string, known?: ReadonlySet<Figure>): Figures {
  const found: Figures[] = [];
  const without = (rest: string, [pattern, taken]: Kind): string =>
    rest.replace(pattern, (match: string, ...groups: readonly unknown[]) => {
      const figures = taken(groups.slice(0, groups.findIndex((group) => typeof group === 'number')).map((group) => (typeof group === 'string' ? group : '')), known);
      if (figures) found.push(figures);
      return figures ? '\u0000' : match;
    });
  const plain = codes
    .reduce(without, text.normalize('NFKC').replaceAll('\u0000', ' ').replaceAll('’', "'"))
    .replace(gaps, '')
    .replaceAll('千克', '公斤')
    .replace(idioms, '\u0000')
    .replace(minuses, minus);
  kinds.reduce(without, plain);
  return { firm: found.flatMap((each) => each.firm), loose: found.flatMap((each) => each.loose) };
}

/**
 * Whether a translation gives the same figures as its original, each as often: dates, times, percentages, sums and spans
 * each as a whole, codes as they are written, then every number that is left, in any order. Knows Chinese numerals
 * (`三十`, `1.5万`, `百分之六`) and halves (`半年`). In doubt it says no: a translation that is refused costs a little typing,
 * a wrong figure the appeal.
 */
export function sameFigures(original: string, translation: string): boolean {
  const known = new Set(figuresIn(original).firm);
  return agree(figuresIn(original, known), figuresIn(translation, known));
}
