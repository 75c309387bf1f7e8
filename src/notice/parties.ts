import { withCommas, withHeldCommas } from './names.ts';

/** What stands around a name: list marks, quotation marks, a legal sign. */
const trimmed = (name: string): string =>
  name
    .replace(/^[\s\-–—•*·"“”„'‘’「」『』«»(]+|[\s\-–—•*·"“”„'‘’「」『』«»,;:，；：(（]+$/gu, '')
    .replace(/[®™©]/gu, '')
    .trim();

const quoted = /^\s?["“„「『«]([^"”“」』»\n]{1,60})["”“」』»]/u;

/** The part of a labelled line that is the name: up to a comma that does not belong to it, a bracket, a number. */
function nameOf(value: string): string | undefined {
  const inQuotes = quoted.exec(value)?.[1];
  const [first = ''] = withHeldCommas(value).split(/[,;，；、(（|]|\s(?:no|nr|reg|registration|number)\b|\s#|\s[-–—]{1,2}\s|\s[\w.%+-]{1,64}@/iu);
  const name = trimmed(withCommas(inQuotes ?? first));
  return /\p{L}/u.test(name) && !name.includes('@') && name.length <= 80 && !isPlaceholder(name) ? name : undefined;
}

/** No name: a mask, a dash, "see below". */
const isPlaceholder = (name: string): boolean => /^(?:n\/?a|none|unknown|generic|see (?:below|above)|not provided|x{2,}|\*+|无|無|なし|keine)$/iu.test(name);

/** The values of labelled lines; an empty one goes on in the next line. */
function labelled(lines: string, label: RegExp): readonly string[] {
  const all = lines.split('\n');
  return all.flatMap((line, at) => {
    const value = label.exec(line)?.[1];
    if (value === undefined) return [];
    return [value.trim() === '' ? (all.slice(at + 1).find((next) => next !== '') ?? '') : value];
  });
}

const namesIn = (lines: string, label: RegExp): readonly string[] => [...new Set(labelled(lines, label).flatMap((value) => nameOf(value) ?? []))];

const brandLabel = /^[\s\-–—•*·]{0,6}(?:brand(?: name)?|trade ?mark(?: (?:name|asserted|text|term))?|asserted trade ?mark|品牌(?:名称|名稱)?|商标(?:名称)?|商標(?:名稱)?|Marke(?:nname)?|ブランド名?|商標名?)s? ?: ?(.{0,160})$/iu;

/** `infringe the trademark "VELTRANO"` within a sentence. */
const brandInText = /(?:trade ?marks?|brands?|商标|商標|品牌|Marke|ブランド) ?["“„「『«]([^"”“」』»\n]{1,40})["”“」』»]/giu;

/** Brands and marks that a notice names. */
export function brandsIn(lines: string): readonly string[] {
  const inText = [...lines.matchAll(brandInText)].flatMap((match) => nameOf(match[1] ?? '') ?? []);
  return [...new Set([...namesIn(lines, brandLabel), ...inText])];
}

const ownerLabel =
  /^[\s\-–—•*·]{0,6}(?:(?:these are )?the )?(?:rights? ?owner(?:['’]s)?(?: (?:name|contact|contact details|contact information|details))?|rights holder|complainant|reported by|权利人(?:名称|姓名|联系方式|信息)?|權利人(?:名稱|姓名|聯絡方式|聯繫方式|資訊)?|投诉方|投訴方|Recht(?:e|s)inhaber(?:in)?|権利者(?:名|の連絡先)?) ?: ?(.{0,160})$/iu;

/** Who complained: the rights owner by name. */
export const rightsOwnerIn = (lines: string): string | undefined => namesIn(lines, ownerLabel)[0];
