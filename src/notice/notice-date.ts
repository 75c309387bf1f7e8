import { daysIn } from './dates.ts';
import { mailHeads } from './mail-heads.ts';

/** The first date in a text. */
const firstDay = (text: string | undefined, marketplace: string): string | undefined =>
  text === undefined ? undefined : daysIn(text, marketplace)[0]?.iso;

const isAmazon = (from: string): boolean => /amazon|亚马逊|亞馬遜|アマゾン|seller performance|绩效|績效|パフォーマンス|verkäuferleistung/iu.test(from);

/** Of Amazon's own mail, however often it was forwarded or answered; else of a label that stands alone. */
function dateOfHead(lines: string, marketplace: string): string | undefined {
  const dated = mailHeads(lines).flatMap(({ from, date }) => {
    const day = firstDay(date, marketplace);
    return day === undefined ? [] : [{ from, day }];
  });
  return (dated.find(({ from }) => isAmazon(from ?? '')) ?? dated.find(({ from }) => from === undefined))?.day;
}

/** How many lines are the top of a notice. */
const top = 5;

/** A line that is no more than this is a heading. */
const headingLength = 100;

/** Weekday, time of day and zone, as they stand beside a date. */
const besides = [
  /(?<!\p{L})(?:mon|tues?|wednes|wed|thur?s?|fri|satur|sat|sun)(?:day)?(?!\p{L})|(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L})/giu,
  /(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日](?:曜日|(?=[)）]))|上午|下午|晚上|早上|午前|午後/gu,
  /\d{1,2}:\d{2}(?::\d{2})?|(?<!\p{L})(?:am|pm|utc|gmt|[cemp][sed]?s?t|uhr|um|at)(?!\p{L})|\+\d{2}:?\d{2}/giu,
  /[\s,.;:|()（）[\]–—-]/gu,
];

const isBeside = (text: string): boolean => besides.reduce((rest, pattern) => rest.replace(pattern, ''), text.slice(0, headingLength)) === '';

/** A heading that says what it is. */
const isNotice = /^.{0,30}(?:notice|notification|warning|mitteilung|benachrichtigung|warnung|通知|警告|お知らせ) ?:? ?$/iu;

/** A date that stands alone on its line, or at the end or the start of a heading: "Policy warning - April 21, 2026". */
function isAtTop(line: string, index: number, length: number): boolean {
  const [before, after] = [line.slice(0, index), line.slice(index + length)];
  if (isBeside(before) && isBeside(after)) return true;
  if (line.length < 60 && isNotice.test(before) && isBeside(after)) return true;
  if (line.length > headingLength) return false;
  return /[-–—|(] ?$/u.test(before) ? isBeside(after) : before === '' && /^ ?[-–—|:] /u.test(after);
}

/** Chinese and Japanese letters have their date under the signature. */
const bottom = 3;

/** The date of a line that holds nothing else. */
function dayAlone(line: string, marketplace: string): string | undefined {
  const [day] = daysIn(line, marketplace);
  return day && isBeside(line.slice(0, day.index)) && isBeside(line.slice(day.index + day.length)) ? day.iso : undefined;
}

/** The date of the notice itself: of its head, at its top, or alone under the signature. A date within a sentence is of something else. */
export function noticeDateIn(lines: string, marketplace: string): string | undefined {
  const head = dateOfHead(lines, marketplace);
  if (head !== undefined) return head;
  const written = lines.split('\n').filter((each) => each !== '');
  for (const line of written.slice(0, top)) {
    const [day] = daysIn(line, marketplace);
    if (day && isAtTop(line, day.index, day.length)) return day.iso;
  }
  return written.slice(-bottom).flatMap((line) => dayAlone(line, marketplace) ?? [])[0];
}
