/** A soft break, and the quote marks of the line that it was broken into. */
const soft = /=[ \t]{0,3}\r?\n(?:> ?){0,9}/gu;

/** Only in mail source: `=20` alone may well be part of an address. */
const isEncoded = (text: string): boolean => /=3D|=20[ \t]{0,3}(?:\r?\n|$)|=[C-F][0-9A-F]=[89AB][0-9A-F]/u.test(text) || /[^=\s]=\r?\n[^\s=]/u.test(text);

function bytesText(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16));
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\uFFFD', ' ');
}

/** Mail source pasted as it is, with soft line breaks joined and `=20`, `=E2=80=99` decoded (RFC 2045). */
export const withoutQuotedPrintable = (text: string): string =>
  isEncoded(text) ? text.replace(soft, '').replace(/(?:=[0-9A-F]{2}){1,200}/gu, bytesText) : text;
