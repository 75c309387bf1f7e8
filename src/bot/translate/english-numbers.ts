const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const small = ['zero', ...ones, 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, dozen: 12 };

/** `first` to `twelfth`, in order. */
export const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

const below100 = String.raw`(?:(?:${tens.join('|')})(?:[ -](?:${ones.join('|')}))?|(?:${small.toReversed().join('|')}))`;
const below1000 = String.raw`(?:(?:${below100}[ -]|an? )?hundred(?: (?:and )?${below100})?|${below100})`;

/** The pattern of a number in English words: `twenty-three`, `two hundred and five`, `a thousand`, `two dozen`. */
export const numberWords = String.raw`\b(?:(?:${below1000}|a|half a)[ -](?:thousand|million|billion)(?:,? (?:and )?${below1000}(?:[ -]thousand(?:,? (?:and )?${below1000})?)?)?|(?:(?:${below100}|a|half a) )?dozen|${below1000})\b`;

/** The value of such a number. */
export function wordValue(text: string): number {
  let total = 0;
  let current = 0;
  for (const word of text.toLowerCase().split(/[\s,-]+/u)) {
    const scale = scales[word];
    if (scale !== undefined) {
      current = (current === 0 ? 1 : current) * scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
    } else if (word === 'half') current = 0.5;
    else if (tens.includes(word)) current += (tens.indexOf(word) + 2) * 10;
    else current += Math.max(0, small.indexOf(word));
  }
  return total + current;
}
