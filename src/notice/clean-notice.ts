import { withoutEntities } from './entities.ts';
import { withoutQuotedPrintable } from './quoted-printable.ts';

/** A pasted or forwarded notice, readable by rules. */
export interface CleanNotice {
  /** Line by line, as facts with a label of their own need it. */
  readonly lines: string;
  /** As one line: nothing depends on where a phone or a mail program broke it. */
  readonly running: string;
}

/** Soft hyphens, zero-width signs, direction marks, and control characters. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\u034F/gu;

/** Full-width digits and letters, and the signs that stand in identifiers, figures and labels. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ％：／．＠＃－＋]/gu;

const ascii = (sign: string): string => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0);

/** What a browser would not show; a part that is not closed stays. */
function withoutHidden(text: string): string {
  let rest = text;
  for (const [open, close] of [['<style', '</style>'], ['<script', '</script>'], ['<!--', '-->']] as const) {
    const parts = rest.split(new RegExp(open, 'iu'));
    rest = parts.map((part, at) => (at === 0 ? part : afterHidden(part, open, close))).join('');
  }
  return rest;
}

function afterHidden(part: string, open: string, close: string): string {
  const end = part.toLowerCase().indexOf(close);
  return end < 0 ? open + part : ` ${part.slice(end + close.length)}`;
}

const blocks = /<\/?(?:br|p|div|tr|li|ul|ol|h[1-6]|table|blockquote|hr)(?=[\s/>])[^<>]{0,2000}>/giu;

/** Tags go, but not `<a@b.example>` nor `<https://...>`, which mail programs write so. */
const withoutTags = (text: string): string =>
  withoutHidden(text)
    .replace(/<(https?:[^<>\s]{1,2000})>/giu, ' $1 ')
    .replace(blocks, '\n')
    .replace(/<\/?wbr[^<>]{0,20}>/giu, '')
    .replace(/<(?![^<>\s]{0,300}@)[/!]?[a-z][^<>]*>/giu, ' ');

/** Chinese and Japanese are written without spaces: a line broken within a sentence is joined without one. */
const brokenHan = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Reads a notice as it was pasted, forwarded or copied from mail source. */
export function cleanNotice(text: string): CleanNotice {
  const lines = withoutEntities(withoutTags(withoutQuotedPrintable(text.toWellFormed())))
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(invisible, '')
    .replace(fullWidth, ascii)
    .replace(/[\u2010\u2011\u2212\uFE63]/gu, '-')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/^ ?(?:> ?)+/gmu, '')
    .replace(/^ | $/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { lines, running: lines.replace(brokenHan, '').replace(/\s+/gu, ' ') };
}
