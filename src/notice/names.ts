/** Stands for a comma that belongs to a company's name. */
const held = '\u0001';

/** A text in which the comma of "Co., Ltd" or "Gear, LLC" ends nothing. */
export const withHeldCommas = (text: string): string =>
  text.replace(/, ?(?=(?:Inc|LLC|L\.L\.C|Ltd|Limited|Co|Corp|GmbH|S\.?A|B\.?V|PLC|LP)\b)/giu, held);

/** A name out of such a text. */
export const withCommas = (name: string): string => name.replaceAll(held, ', ');
