/** The longest answer taken at a question, in UTF-16 units; a letter of 300-600 words has no room for more. */
export const longestAnswer = 2000;

/** The longest store name or role. */
export const longestName = 120;

/** The longest notice read, in UTF-16 units, and how much of it is kept with the draft. */
export const longestNotice = 12_000;
export const keptNotice = 4000;

/**
 * Typed text without what cannot be shown or would reorder what stands around it: control characters, NUL, halves of
 * surrogate pairs, private-use characters, explicit direction overrides. Everything else stays as typed.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFD\uE000-\uF8FF]/gu, '')
    .trim();

/** Whether a text has nothing to read in it: blank space and signs that do not show, Hangul fillers and empty Braille too. */
export const isEmpty = (text: string): boolean => !/(?![\u115F\u1160\u2800\u3164\uFFA0])[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const asciiOf = (sign: string): string =>
  sign === '。' ? '.' : sign === '、' ? ',' : sign === '\u3000' ? ' ' : String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0);

/**
 * English typed on a Chinese keyboard, with ordinary signs: `，` as `, `. A text with Chinese in it stays as it is.
 * In the letter full-width signs count as Chinese (domain.md 3, cjk-in-letter).
 */
export const plainSigns = (text: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text
    : text
        // Within a number or a time there is no space: `16：00`, `6．2`, `1，000`.
        .replace(/(?<=\p{N})(?:[：．](?=\p{N})|，(?=\p{N}{3}(?!\p{N})))/gu, asciiOf)
        .replace(/([\uFF01-\uFF5E。、\u3000])(?=([\p{L}\p{N}])?)/gu, (sign: string, _: string, next?: string) => {
          const plain = asciiOf(sign);
          return next !== undefined && /[,.;:!?]/u.test(plain) ? `${plain} ` : plain;
        });

/** The separate points of a longer message: one per line, without list marks. */
export const pointsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•·]|\(?\d{1,2}[.)、])\s+/u, '').trim())
    .filter((line) => line !== '');

/** Whether a text is (partly) Chinese: Han characters without Japanese kana. */
export const isChinese = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
