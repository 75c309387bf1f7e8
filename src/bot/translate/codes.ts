import { firm, type Kind } from './figure.ts';

const letter = String.raw`\p{Script=Latin}`;
const decimal = String.raw`\d+(?:\.\d+)?`;
const currency = 'USD|RMB|CNY|TWD|EUR|GBP|JPY|CAD|AUD|HKD';

/** Letters and digits that are no code in either language: `8th`, `4pm`, `10kg`, `25USD`, `Q1`, a date. */
const spoken = new RegExp(
  String.raw`^(?:${decimal}(?:[ap]m|st|nd|rd|th|h|hrs?|hours?|mins?|minutes?|secs?|days?|kgs?|g|cm|mm|ml)?-)?(?:${decimal}(?:[ap]m|st|nd|rd|th|h|hrs?|hours?|mins?|minutes?|secs?|days?|kgs?|g|cm|mm|ml|${currency})|(?:${currency})${decimal})$|^(?:Q[1-4]|H[12]|3PL|\d{4}([-.])\d{1,2}\1\d{1,2})$`,
  'iu',
);

/** What English makes of a number: `30-day`, `two 12-packs`, `mid-2026`. */
const compound = new RegExp(String.raw`^(?:${decimal}(?:-\d+)?(?:-[a-z]+)+|(?:mid|pre|post|early|late|non)-\d+)$`, 'iu');

const isLongNumber = (token: string): boolean => /^\d{12,}$|^\d+(?:[-_.]\d+){2,}$|^\d+[-_]\d{5,}$|^\d{5,}[-_]\d+$/u.test(token);
const isMixed = (token: string): boolean => /\d/u.test(token) && /\p{L}/u.test(token);
const isHyphened = (token: string): boolean => /\p{L}/u.test(token) && /[-_]/u.test(token);

/**
 * Order ids, ASINs, SKUs, models: letters with digits, or parts with hyphens. What is one in the original has to stand
 * unchanged, in upper or lower case.
 */
export const codes: readonly Kind[] = [
  [
    new RegExp(String.raw`(?<![${letter}\d_])([${letter}\d]+(?:(?:[-_]+|(?<=\d)\.(?=\d))[${letter}\d]+)*)`, 'gu'),
    ([token = ''], known) => {
      const code = `code:${token.toLowerCase()}`;
      if (known?.has(code)) return firm(code);
      if (spoken.test(token)) return undefined;
      if (isLongNumber(token)) return firm(code);
      if (known === undefined) return isMixed(token) || isHyphened(token) ? firm(code) : undefined;
      return isMixed(token) && !compound.test(token) ? firm(code) : undefined;
    },
  ],
];
