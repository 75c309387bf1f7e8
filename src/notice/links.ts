const address = /https?:\/\/[^\s<>"'，。；）)]{1,2000}|www\.[a-z0-9.-]{1,200}(?:\/[^\s<>"'，。；）)]{0,2000})?/giu;

/** The web addresses in a text. */
export const linksIn = (text: string): readonly string[] => text.match(address) ?? [];

/** A text with blanks of the same length in place of web addresses: what stands in them is no figure and no date. */
export const withoutLinks = (text: string): string => text.replace(address, (link) => ' '.repeat(link.length));
