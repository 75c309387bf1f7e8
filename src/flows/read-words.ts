const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * Typed words on one line, as an English letter sets them: full-width letters and punctuation become half-width, white
 * space single spaces, and the full stop at the end goes. All other signs stay as they are.
 */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(invisible, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[，、]\s*/gu, ', ')
    .replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[\s.。,;]+$/u, '')
    .trim();

/** A company's name on one line: the full stop of `Inc.` or `Ltd.` at its end is part of it. */
export const companyName = (text: string): string =>
  /\b(?:Inc|Ltd|Co|Corp|Bros|Pty|Pte|S\.A|S\.L|B\.V)\.\s*$/u.test(text) ? `${oneLine(text)}.` : oneLine(text);

/** A name as it follows `our`: without an article of its own. */
export const withoutArticle = (text: string): string => text.replace(/^(?:our|my|the|an?)\s+/iu, '');

/**
 * Words as they stand within a sentence, without the capital that phones put at the beginning of a text. Words with
 * more capitals, abbreviations and the names that come first most often keep theirs.
 */
export function withinSentence(text: string): string {
  const isPlain =
    /^(?!(?:Amazon|American|British|Chinese|Christmas|English|European|French|German|Italian|Japanese|Spanish)\b)[A-Z][a-z]+(?:[ -][a-z][\p{Ll}'-]*)*$/u;
  return isPlain.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A job title as it follows `our`. */
export const jobTitle = (text: string): string => withinSentence(withoutArticle(text));

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** An English or Chinese name of a day of the week, also shortened, as `Monday`. */
export function readWeekday(text: string): string | undefined {
  const words = text.normalize('NFKC').toLowerCase().replace(/^(?:on|every|每) ?/u, '');
  const [, chinese] = /^(?:周|週|星期|礼拜|禮拜)([日天一二三四五六1-6])$/u.exec(words) ?? [];
  if (chinese !== undefined) return weekdays['日一二三四五六天123456'.indexOf(chinese) % 7];
  const name = words.replace(/s$|\.$/u, '');
  return name.length < 3 ? undefined : weekdays.find((day) => day.toLowerCase().startsWith(name));
}

const storeNames: Readonly<Record<string, string>> = {
  com: 'us usa america 美国 美國',
  'co.uk': 'uk gb britain england 英国 英國',
  de: 'de germany 德国 德國',
  fr: 'fr france 法国 法國',
  it: 'it italy 意大利 義大利',
  es: 'es spain 西班牙',
  nl: 'nl netherlands 荷兰 荷蘭',
  se: 'se sweden 瑞典',
  pl: 'pl poland 波兰 波蘭',
  'com.be': 'be belgium 比利时 比利時',
  ie: 'ie ireland 爱尔兰 愛爾蘭',
  'co.jp': 'jp japan 日本',
  ca: 'ca canada 加拿大',
  'com.mx': 'mx mexico 墨西哥',
  'com.br': 'br brazil 巴西',
  'com.au': 'au australia 澳洲 澳大利亚 澳大利亞',
  in: 'in india 印度',
  ae: 'ae uae 阿联酋 阿聯',
  sa: 'sa 沙特 沙特阿拉伯 沙烏地阿拉伯',
  eg: 'eg egypt 埃及',
  sg: 'sg singapore 新加坡',
  'com.tr': 'tr turkey 土耳其',
  'co.za': 'za 南非',
};

const domainOf: ReadonlyMap<string, string> = new Map(
  Object.entries(storeNames).flatMap(([domain, names]) => names.split(' ').map((name) => [name, `amazon.${domain}`] as const)),
);

/** A store of Amazon's by its domain, when it was typed as a domain or by the name of its country (domain.md 5). */
export function readMarketplace(text: string): string | undefined {
  const words = text.normalize('NFKC').toLowerCase();
  const [, domain] = /^(?:https?:\/\/)?(?:www\.)?(amazon\.[a-z.]{2,6})\/?$/u.exec(words) ?? [];
  return domain ?? domainOf.get(words.replace(/^(?:amazon|亚马逊|亞馬遜) ?/u, '').replace(/ ?(?:站点|站點|站)$/u, ''));
}
