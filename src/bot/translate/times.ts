import { firm, type Kind, loose } from './figure.ts';
import { chineseNumber, numeralSigns } from './numerals.ts';
import { signs } from './values.ts';

const parts = '凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上';
const number = String.raw`\d{1,2}|${signs}{1,3}`;

const time = (hour: number, minute = '', second = ''): string => {
  const minutes = minute === '半' ? '30' : chineseNumber(minute);
  return `${hour}:${minutes.padStart(2, '0')}${second === '' ? '' : `:${second}`}`;
};

function onClock(text: string, part: string): number {
  const hour = Number(chineseNumber(text));
  if (/^(?:p|下午|傍晚|晚上)/iu.test(part)) return part === '晚上' && hour === 12 ? 0 : hour + (hour < 12 ? 12 : 0);
  if (part === '中午') return hour + (hour < 10 ? 12 : 0);
  return hour === 12 && part !== '' ? 0 : hour;
}

/** Times of day, whole, on a clock of 24 hours. `3点` without more may be three points. */
export const times: readonly Kind[] = [
  [/(?<![\d:])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))? ?([ap])\.? ?m\b\.?/giu, ([hour = '', minute = '', second = '', half = '']) => firm(time(onClock(hour, half), minute, second))],
  [
    new RegExp(String.raw`(${parts}) ?(${number})(?::(\d{2})(?::(\d{2}))?|[点點时時](半|(?:${number})(?=分))?分?)`, 'gu'),
    ([part = '', hour = '', minute = '', second = '', rest = '']) => firm(time(onClock(hour, part), minute === '' ? rest : minute, second)),
  ],
  [/(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/gu, ([hour = '', minute = '', second = '']) => firm(time(Number(hour), minute, second))],
  [/(?<![\d:.])(\d+):(\d+)(?![\d:])/gu, ([one = '', other = '']) => firm(`${Number(one)}:${Number(other)}`)],
  [new RegExp(String.raw`(?<![\d.])(${number})[点點](半|(?:${number})(?=分))分?`, 'gu'), ([hour = '', minute = '']) => firm(time(onClock(hour, ''), minute))],
  [new RegExp(String.raw`(?<![\d.])(${number})[点點时時]整`, 'gu'), ([hour = '']) => firm(time(onClock(hour, '')))],
  [new RegExp(String.raw`(?<![\d.第])(\d{1,2}|${signs}{1,2})[点點](?![\d${numeralSigns}])`, 'gu'), ([hour = '']) => firm(`${time(onClock(hour, ''))}|${chineseNumber(hour)}`)],
  [/\b(\d{1,2}) o'clock\b/giu, ([hour = '']) => firm(time(Number(hour)))],
  [/\b(?:12 )?(?:noon|midday)\b/giu, () => firm('12:00')],
  [/\b(?:12 )?midnight\b/giu, () => firm('0:00')],
  [/中午/gu, () => loose('12:00')],
  [/午夜|半夜|子夜/gu, () => loose('0:00')],
];
