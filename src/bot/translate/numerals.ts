const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** A minus that is one, and no hyphen or dash: how a text is written before its figures are read. */
export const minus = '\u2212';

/** Every sign of a Chinese number below ten thousand. */
export const numeralSigns = '〇零一二两兩三四五六七八九十百千';

/** A decimal number without what does not change it: `1,250.50` and `01250.5` are both `1250.5`. */
export function plainNumber(text: string): string {
  const [whole = '', part = ''] = text.replaceAll(',', '').split('.');
  const kept = part.replace(/0+$/u, '');
  return `${whole.replace(/^0+(?=\d)/u, '') || '0'}${kept === '' ? '' : `.${kept}`}`;
}

/** A decimal number with its point moved to the right: no arithmetic that could lose a digit. */
export function shifted(text: string, places: number): string {
  const [whole = '', part = ''] = plainNumber(text).split('.');
  const padded = part.padEnd(places, '0');
  return plainNumber(`${whole}${padded.slice(0, places)}.${padded.slice(places)}`);
}

/** `一百二十三` -> 123; signs alone are digits: `二零二六` -> 2026; `一千二` is 1,200. */
function numeralValue(signs: string): string {
  if (!/[十百千]/u.test(signs)) return plainNumber([...signs].map((sign) => digits[sign] ?? 0).join(''));
  let value = 0;
  let digit: number | undefined;
  let power = 1;
  for (const sign of signs) {
    const next = powers[sign];
    if (next === undefined) {
      digit = digits[sign] ?? 0;
      if (sign === '零' || sign === '〇') power = 1;
      continue;
    }
    value += (digit ?? 1) * 10 ** next;
    [digit, power] = [undefined, next];
  }
  const scale = power > 1 ? 10 ** (power - 1) : 1;
  return String(value + (digit ?? 0) * scale);
}

const sums = (numbers: readonly string[]): string => {
  const places = Math.max(0, ...numbers.map((each) => each.split('.')[1]?.length ?? 0));
  const total = numbers.reduce((sum, each) => sum + BigInt(shifted(each, places)), 0n);
  const text = String(total).padStart(places + 1, '0');
  return plainNumber(places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`);
};

const scales: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

const partOf = (signs: string): string => {
  const [whole = '', fraction] = signs.split('点');
  if (fraction !== undefined) return `${numeralValue(whole)}.${[...fraction].map((sign) => digits[sign] ?? 0).join('')}`;
  return /\d/u.test(signs) ? plainNumber(signs) : numeralValue(signs);
};

/**
 * The value of a Chinese number in digits, signs or both: `1.5万` -> 15000, `二十三` -> 23, `1万2千` -> 12000, `六点二` -> 6.2.
 */
export function chineseNumber(text: string): string {
  const pieces = [...text.replaceAll('點', '点').matchAll(/(\d[\d,]*(?:\.\d+)?|[〇零一二两兩三四五六七八九十百千]+(?:点[〇零一二三四五六七八九]+)?)([百千万萬亿億]*)/gu)];
  const values = pieces.map(([, number = '', scale = '']) => shifted(partOf(number), [...scale].reduce((places, sign) => places + (scales[sign] ?? 0), 0)));
  return values.length === 0 ? '0' : sums(values);
}

/**
 * The values of a Chinese number, which are two where it is vague: `两三` -> 2 and 3, `三四十` -> 30 and 40,
 * `十二三` -> 12 and 13.
 */
export function chineseNumbers(text: string): readonly string[] {
  const [, before = '', one = '', other = '', after = ''] = /^((?:[一二三四五六七八九]?十)?)([一二两兩三四五六七八九])([二两兩三四五六七八九])([十百千万萬亿億]*)$/u.exec(text) ?? [];
  return one === '' || (before !== '' && after !== '') ? [chineseNumber(text)] : [one, other].map((each) => chineseNumber(`${before}${each}${after}`));
}
