import { daysIn } from './dates.ts';

const word = "[\\p{Lu}\\p{N}\\p{Script=Han}&][^\\s,:!，！。]{0,30}";

const company = ',? ?(?:Inc|LLC|Ltd|Limited|Co|Corp|GmbH)(?![\\p{L}\\d])\\.?';

/** A name as it is greeted: words that begin with a capital, a figure or a Chinese character, and what joins them. */
const name = `${word}(?:${company}| (?:${word}|of|and|or|the|by|von|und)){0,8}`;

const chineseName = `[^\\s,，、。:!！\\n][^,，、。:!！\\n]{1,40}?(?:${company}){0,3}`;

/** What Amazon goes on with after its greeting; what somebody else says after his is not greeted by Amazon. */
const goesOn = '(?= ?(?:您|我们|我們|根据|根據|由于|由於|感谢|感謝|亚马逊|亞馬遜|经|經|此|权利人|權利人|买家|買家|关于|關於|为了|為了))';

const starts = '(?<=^|[\\s。！!]|\\d ?[日号號])';

/** Greetings, up to where the text goes on. */
const greetings: readonly RegExp[] = [
  new RegExp(`(?<=^|\\s)(?:Dear|Hello|Hi|Greetings|Guten Tag|Hallo|Sehr geehrte[rs]?) ${name} ?[,:!，] ?(?=["“„(]?[\\p{Lu}\\p{Script=Han}])`, 'mu'),
  /(?<=^|\s)(?:Hello|Guten Tag|Hallo) ?[,:!，] ?(?=\p{Lu})/mu,
  new RegExp(`${starts}(?:尊敬的|亲爱的|親愛的) ?${chineseName} ?(?:[:!！]|[,，]${goesOn})`, 'mu'),
  new RegExp(`${starts}(?:您好|你好)[,，] ?[^\\s,，、。:!！\\n][^,，、。:!！\\n]{1,30}[:!！]`, 'mu'),
  new RegExp(`${starts}(?!尊敬的|亲爱的|親愛的|您好|你好)[^\\s,，、。:!！\\d]{0,30}[\\p{Script=Han}] ?(?:您好|你好)[,，:!！]${goesOn}`, 'mu'),
  new RegExp(`(?<=^|[。！!\\p{Script=Han}] ?)(?!ASIN|B0)[A-Z][\\w&'’.-]{1,20}(?: [A-Z\\d&][\\w&'’.-]{0,20}){0,5} ?(?:您好|你好)[,，:!！]${goesOn}`, 'mu'),
  new RegExp(`${starts}(?:您好|你好)[,，:!！]${goesOn}`, 'mu'),
];

/** Words that make a date part of the sentence before it. */
const inSentence =
  /(?<!\p{L})(?:on|by|before|after|since|until|till|from|of|in|between|and|or|to|through|than|within|dated|due|week|month|period|end(?:s|ed|ing)|expire[sd]?|am|bis|zum|vom|ab|seit|und|der|dem)$|[于於在截至到自从從由前和或与與,，]$|(?<!notice|warning|notification|通知|警告) ?:$/iu;

/** What stands between a date and the greeting under it: a time of day, a zone. */
const beside = /^[\s,;|()\d:+–—-]{0,12}(?:[ap]m|uhr|[cemp][sed]?t|utc|gmt)?[\s,;|()\d:+–—-]{0,12}(?:[cemp][sed]?t|utc|gmt)?[\s()\d:+]{0,9}$/iu;

const weekday = /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:星期|周|週)[一二三四五六日天]),? ?$/iu;

/** A date with its time of day is not longer. */
const longestDate = 80;

/** Where the date begins that a text ends with, when it was on a line of its own. */
function dateAt(text: string, marketplace: string): number | undefined {
  const from = Math.max(0, text.length - longestDate);
  const tail = text.slice(from);
  const day = daysIn(tail, marketplace).at(-1);
  if (!day || !beside.test(tail.slice(day.index + day.length))) return undefined;
  const before = tail.slice(0, day.index).replace(weekday, '');
  return inSentence.test(before.trimEnd()) ? undefined : from + before.length;
}

/** The text with the first greeting in it, and the date above, on lines of their own. */
function withGreeting(text: string, marketplace: string): string {
  const found = greetings.map((greeting) => greeting.exec(text)).filter((match) => match !== null);
  const [first] = found.sort((one, another) => one.index - another.index || another[0].length - one[0].length);
  if (!first) return text;
  const line = text.lastIndexOf('\n', first.index - 1) + 1;
  const date = dateAt(text.slice(line, first.index), marketplace);
  const cuts = [...(date === undefined ? [] : [line + date]), first.index, first.index + first[0].length];
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]).replace(/^ | $/gu, '')).join('\n').trim();
}

const isHead = /^[*_-]{0,2} ?(?:From|Von|Sent|Date|Subject|Betreff|Gesendet|发件人|寄件者|寄件人|(?:发件|发送|寄件|傳送)(?:时间|日期|時間)|日期|主题|主旨|主題) ?:/u;

const label =
  /\s(?=(?:From|Von|Sent|Date|Received|Subject|Betreff|Gesendet|To|An|Cc|Reply-To) ?: |(?:发件人|寄件者|寄件人|收件人|收件者|(?:发件|发送|寄件|傳送)(?:时间|日期|時間)|日期|主题|主旨|主題) ?:)/gu;

/** So far into a line its heads go. */
const headLength = 600;

/** The fields of a mail's head that were joined, each on its line. */
const withHeads = (line: string): string => (isHead.test(line) ? line.slice(0, headLength).replace(label, '\n') + line.slice(headLength) : line);

/** The date under the signature at the very end. */
function withDateBelow(text: string, marketplace: string): string {
  const line = text.lastIndexOf('\n') + 1;
  const at = dateAt(text.slice(line), marketplace);
  if (at === undefined) return text;
  const [before, date] = [text.slice(0, line + at), text.slice(line + at)];
  return /(?:[团團][队隊]|Team|Amazon(?:\.[a-z.]{2,6})?|亚马逊|亞馬遜) ?$/u.test(before) ? `${before}\n${date}` : text;
}

/**
 * A notice whose line breaks were lost, as phones and terminals lose them, with those back that are certain: around the
 * greeting, before the date above it and the date under the signature, and between the fields of a mail's head.
 */
export const withLines = (lines: string, marketplace: string): string =>
  withDateBelow(withGreeting(lines.split('\n').map(withHeads).join('\n'), marketplace), marketplace);
