/** Words that a number after them registers: a mark, a patent, a work, a design. */
const right = '(?:trade ?marks?|service marks?|copyrights?|patents?|designs?|Marken?|Gemeinschaftsgeschmacksmuster|Geschmacksmuster|Designs?|商标|商標|版权|版權|著作权|著作權|专利|專利|外观设计|外觀設計|設計|特許|意匠|商標登録)';

const label = `(?:(?:registration|reg\\.?|application|serial|Registrierungs|Register|注册|註冊|登记|登記|登録|授权公告)[ -]?)?(?:numbers?|no\\.?|nos\\.?|#|nummern?|Nr\\.?|号码?|號碼?|编号|編號|番号)`;

const number = '(?:第 ?)?(?:[A-Z]{1,4}\\d{0,3}[ -]?)?(?:[A-Z] ?)?\\d[\\d,./ -]{3,18}[\\dX](?: ?[A-Z]\\d?(?![A-Za-z0-9]))?(?: ?号)?';

/** `Trademark: VELTRANO, no. 6,482,913`, `商标注册号: 12345678`. */
const labelled = new RegExp(`${right}[^\\n。;；]{0,60}?${label} ?[:：]? ?(${number})`, 'giu');

/** `Registration number: 018 123 456`, where the right itself is named elsewhere. */
const bare = new RegExp(`(?:registration|Registrierungs|注册|註冊|登记|登記|登録)[ -]?(?:numbers?|no\\.?|#|nummern?|Nr\\.?|号码?|號碼?|编号|編號|番号) ?[:：]? ?(${number})`, 'giu');

/** `patent US 10,123,456 B2`, `Trademark: 6482913`. */
const direct = new RegExp(`${right}[ :：(“"]{1,4}(${number})`, 'giu');

/** A patent or design by its country: `US D918,204`, `EP 3 123 456 B1`, `ZL202130123456.7`. */
const byCountry = /(?<![A-Za-z0-9])(?:US ?(?:RE|D)? ?\d{1,3}(?:,\d{3}){1,2}(?: ?[BS]\d)?|(?:EP|WO|DE|GB|JP|CN) ?\d{1,4}[ ,./]?\d{3}[ ,./]?\d{3,6}(?: ?[ABCU]\d)?|ZL ?\d{12}\.?[\dX])(?![A-Za-z0-9])/gu;

const isDate = (text: string): boolean => /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d$/u.test(text);

const digits = (text: string): number => text.replace(/\D/gu, '').length;

/** Registrations of rights that a complaint rests on, as written. */
export function registrationsIn(lines: string): readonly string[] {
  const rights = new RegExp(right, 'iu').test(lines) ? [...lines.matchAll(byCountry)].map((match) => ({ index: match.index, text: match[0] })) : [];
  const found = [labelled, bare, direct]
    .flatMap((form) => [...lines.matchAll(form)])
    .map((match) => ({ index: match.index + match[0].lastIndexOf(match[1] ?? ''), text: (match[1] ?? '').trim() }))
    .filter(({ text }) => !isDate(text) && digits(text) >= 5 && digits(text) <= 15);
  const all = [...found, ...rights].sort((one, another) => one.index - another.index);
  return [...new Set(all.map(({ text }) => text))];
}
