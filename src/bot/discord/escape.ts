/**
 * Text so that Discord shows every character of it as it is: no bold, link, mention, emoji, heading, list or quote.
 * A backslash before anything but a letter, a digit or a blank is not shown by Discord's markdown.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\*_~`|<[\]:@]/gu, String.raw`\$&`)
    .replace(/^([ \t]*)([-+#>])/gmu, String.raw`$1\$2`)
    .replace(/^([ \t]*\d*)([.)])/gmu, String.raw`$1\$2`);

/** Text that cannot end the code block it stands in: a zero-width space breaks up three backticks. */
export const insideBlock = (text: string): string => text.replace(/`(?=``)/gu, '`\u200B');
