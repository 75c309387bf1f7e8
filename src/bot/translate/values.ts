import { numberWords, wordValue } from './english-numbers.ts';
import { chineseNumbers, minus, numeralSigns, plainNumber, shifted } from './numerals.ts';

/** The pattern of a run of Chinese numerals. */
export const signs = `[${numeralSigns}]`;

/** No number is longer; a run that is costs no more to read for it. */
const digits = String.raw`\d{1,15}(?:,\d{3}){0,6}(?:\.\d{1,15})?`;

/** The pattern of a number in digits, in Chinese, or in both. */
export const chinese = String.raw`${minus}?(?:${digits}|(?<!${signs})${signs}{1,40}(?:[点點]${signs}{1,16})?)(?:[万萬亿億]{1,3}(?:[\d${numeralSigns}]{1,8}[千百]?)?|千(?:\d百)?|百)?`;

/** The pattern of a number in digits or in English words. */
export const english = String.raw`${minus}?(?:(?<![\d.])${digits}(?: ?(?:thousand|million|billion)\b)?|${numberWords})`;

/** The pattern of what stands between the two ends of a range. */
export const joint = String.raw`(?: ?[-~–—] ?|至|到|或| to | or | and | through )`;

const places: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

function unsigned(text: string): readonly string[] {
  if (!/[a-z]/iu.test(text)) return chineseNumbers(text);
  const [, number, scale = ''] = /^(\d[\d,.]*) ?([a-z]+)$/iu.exec(text) ?? [];
  return [number === undefined ? plainNumber(String(wordValue(text))) : shifted(number, places[scale.toLowerCase()] ?? 0)];
}

/** The values of a number as these patterns take it: one, or two for `两三`. */
export function valuesOf(text: string): readonly string[] {
  const values = unsigned(text.replace(minus, ''));
  return text.startsWith(minus) ? values.map((value) => `-${value}`) : values;
}

/** Whether a number is the word for one, which often stands for no number at all. */
export const isWordForOne = (text: string): boolean => /^(?:一|one)$/iu.test(text);
